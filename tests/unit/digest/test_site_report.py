"""One site's report for its owner."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from monitor.config import load
from monitor.digest.report import ReportLaw, SiteReport, collect_report, in_force_words
from monitor.digest.report_print import DRAFT, OF_THEIR_DAY, law_line, render_docx, render_html, write_report
from monitor.domain.facts import PageFacts
from monitor.errors import UserError
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.rules.engine import pick_rules
from monitor.storage.database import Database
from monitor.storage.judgements import load_findings
from tests import builders as b
from tests.stored import put_site, put_visit

OFFICE = load().config.office
NOW = b.moment("2026-11-21", 12)
SITE = b.site(licences=[b.licence(expires="2026-01-12")], governing_body="UBND xã Mẫu")


def visited(db: Database, pages: Iterable[PageFacts], offset: float | None = -5.6) -> Database:
    with db.begin() as session:
        number = put_site(session, SITE)
        put_visit(session, number, b.coverage(clock_offset_seconds=offset, outcomes={"ok": 1, "timeout": 2}), pages)
    evaluate_visits(db, load_law(), {}, rules=pick_rules(["GP-02", "TC-03"]), now=NOW)
    return db


@pytest.fixture
def db(sqlite_database: Database) -> Database:
    return visited(sqlite_database, [b.home(lacks=["responsible_person"], licence_notice=b.notice())])


def numbers(db: Database) -> dict[str, int]:
    with db.read() as session:
        return {finding.rule: finding.id for finding in load_findings(session)}


def report(db: Database, *, draft: bool = False, days: int = 0) -> SiteReport:
    with db.read() as session:
        return collect_report(session, SITE, NOW + timedelta(days=days), load_law(), draft=draft)


def text_of(content: bytes) -> str:
    document = Document(BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def test_without_a_persons_word_nothing_is_printed_for_sending(db: Database) -> None:
    with pytest.raises(UserError, match="Chưa được in báo cáo để gửi"):
        report(db)


def test_only_what_a_person_confirmed_is_in_it(db: Database) -> None:
    decide(db, numbers(db)["TC-03"], "confirm", "Lê Văn Ba", now=NOW)
    made = report(db)
    assert [finding.rule for finding in made.findings] == ["TC-03"]
    assert (made.undecided, made.obstacles, made.draft) == (1, (), False)


def test_after_eight_days_it_must_be_read_again(db: Database) -> None:
    decide(db, numbers(db)["TC-03"], "confirm", "Lê Văn Ba", now=NOW)
    with pytest.raises(UserError, match="quá 7 ngày"):
        report(db, days=8)


def test_a_visit_without_the_servers_clock_cannot_be_sent(sqlite_database: Database) -> None:
    db = visited(sqlite_database, [b.home(lacks=["responsible_person"], licence_notice=b.notice())], offset=None)
    decide(db, numbers(db)["TC-03"], "confirm", "Lê Văn Ba", now=NOW)
    with pytest.raises(UserError, match="độ lệch đồng hồ"):
        report(db)


def test_one_finding_is_complete_law_with_its_days_quote_proof_remedy_and_limits(db: Database) -> None:
    decide(db, numbers(db)["TC-03"], "remind", "Lê Văn Ba", now=NOW)
    made = report(db)
    (rule,) = pick_rules(["TC-03"])
    for printed in (text_of(render_docx(made, OFFICE)), render_html(made, OFFICE)):
        for wanted in (
            "Kính gửi: UBND xã Mẫu",
            "Nghị định",
            "có hiệu lực từ ngày",
            b.HOME,
            "mau.warc.gz, vị trí 1000",
            rule.prose.remedy,
            rule.prose.limits,
            "Hạn khắc phục: ngày",
            "chậm hơn giờ máy chủ của trang 5,6 giây",
            "2 trang quá thời gian chờ",
        ):
            assert wanted in printed
        assert DRAFT not in printed


def test_a_draft_shows_what_nobody_confirmed_and_is_marked_on_every_page(db: Database) -> None:
    made = report(db, draft=True)
    assert {finding.rule for finding in made.findings} == {"GP-02", "TC-03"}
    assert made.obstacles
    section = Document(BytesIO(render_docx(made, OFFICE))).sections[0]
    for header in (section.first_page_header, section.header):
        assert any(DRAFT in paragraph.text for paragraph in header.paragraphs)
    assert DRAFT in render_html(made, OFFICE)


def test_the_gravest_comes_first(db: Database) -> None:
    assert [finding.rule for finding in report(db, draft=True).findings] == ["GP-02", "TC-03"]


def test_what_the_owner_explained_stands_beside_what_is_held_against_him(db: Database) -> None:
    number = numbers(db)["TC-03"]
    decide(db, number, "explain", "Lê Văn Ba", reason="Đang chờ quyết định phân công.", now=NOW)
    decide(db, number, "confirm", "Lê Văn Ba", now=NOW)
    said = "Đang chờ quyết định phân công (ghi nhận 12:00 ngày 21/11/2026, về biểu hiện 1)."
    for printed in (text_of(render_docx(report(db), OFFICE)), re.sub(r"<[^>]+>", "", render_html(report(db), OFFICE))):
        assert printed.index(f"Ý kiến của đơn vị: {said}") < printed.index("Căn cứ:")


def test_a_reply_on_what_is_not_printed_says_so_and_where_there_is_none_that_is_said(sqlite_database: Database) -> None:
    bare = b.home(lacks=["address", "phone", "responsible_person"], licence_notice=b.notice(number=None, issuer=None))
    with sqlite_database.begin() as session:
        put_visit(session, put_site(session, SITE), b.coverage(clock_offset_seconds=0.0), [bare])
    evaluate_visits(sqlite_database, load_law(), {}, rules=pick_rules(["GP-03", "TC-03"]), now=NOW)
    found = numbers(sqlite_database)
    decide(sqlite_database, found["GP-03"], "explain", "Lê Văn Ba", 1, "Đã có văn bản số 7.", now=NOW)
    decide(sqlite_database, found["GP-03"], "confirm", "Lê Văn Ba", 2, now=NOW)
    decide(sqlite_database, found["TC-03"], "confirm", "Lê Văn Ba", now=NOW)
    text = text_of(render_docx(report(sqlite_database), OFFICE))
    assert "Đã có văn bản số 7 (ghi nhận 12:00 ngày 21/11/2026, về biểu hiện 1 không nêu trong báo cáo này)." in text
    assert "Ý kiến của đơn vị: chưa ghi nhận." in text


def test_law_of_two_days_is_told_whom_it_binds(db: Database) -> None:
    decide(db, numbers(db)["TC-03"], "confirm", "Lê Văn Ba", now=NOW)
    (finding,) = report(db).findings
    assert OF_THEIR_DAY not in law_line(finding)
    law = [
        ReportLaw("Điều 36 Luật Báo chí", "có hiệu lực đến ngày 30/06/2026", None),
        ReportLaw("Điều 28", "có hiệu lực từ ngày 25/12/2024", None),
    ]
    assert law_line(replace(finding, law=tuple(law), by_publication=True))[-1] == OF_THEIR_DAY
    assert OF_THEIR_DAY not in law_line(replace(finding, law=tuple(law[:1]), by_publication=True))


def test_to_a_public_body_a_fine_is_told_as_a_recommendation(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        put_visit(session, put_site(session, SITE), b.coverage(clock_offset_seconds=0.0), [b.home(licence_notice=b.notice(number=None))])
    evaluate_visits(sqlite_database, load_law(), {}, rules=pick_rules(["GP-03"]), now=NOW)
    decide(sqlite_database, numbers(sqlite_database)["GP-03"], "confirm", "Lê Văn Ba", now=NOW)
    made = report(sqlite_database)
    assert made.findings[0].fines
    assert "mặc định là kiến nghị khắc phục:" in text_of(render_docx(made, OFFICE))
    assert "kiến nghị khắc phục" not in text_of(render_docx(replace(made, public_body=False), OFFICE))


@pytest.mark.parametrize(
    ("offset", "said"),
    [
        (0.2, "trùng với giờ máy chủ"),
        (-5.6, "chậm hơn giờ máy chủ của trang 5,6 giây"),
        (16110.8, "nhanh hơn giờ máy chủ của trang 4 giờ 28 phút 31 giây"),
    ],
)
def test_the_difference_of_the_clocks_is_told_as_people_say_it(sqlite_database: Database, offset: float, said: str) -> None:
    db = visited(sqlite_database, [b.home(lacks=["responsible_person"], licence_notice=b.notice())], offset=offset)
    assert said in str(report(db, draft=True).clock)


def test_one_date_header_alone_measures_no_clock(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        coverage = b.coverage(clock_offset_seconds=-5.6, clock_headers=1)
        put_visit(session, put_site(session, SITE), coverage, [b.home(lacks=["responsible_person"], licence_notice=b.notice())])
    evaluate_visits(sqlite_database, load_law(), {}, rules=pick_rules(["TC-03"]), now=NOW)
    decide(sqlite_database, numbers(sqlite_database)["TC-03"], "confirm", "Lê Văn Ba", now=NOW)
    with pytest.raises(UserError, match="ít nhất 2 tiêu đề Date"):
        report(sqlite_database)


def test_an_explanation_whose_day_is_over_is_no_reason_to_leave_it_out(db: Database) -> None:
    number = numbers(db)["TC-03"]
    decide(db, number, "explain", "Lê Văn Ba", reason="Văn bản số 5.", now=NOW, until=NOW.date())
    assert "TC-03" not in [finding.rule for finding in report(db, draft=True).findings]
    assert "TC-03" in [finding.rule for finding in report(db, draft=True, days=1).findings]


def test_the_machines_sentence_on_all_is_not_printed_where_a_person_confirmed_a_part(sqlite_database: Database) -> None:
    bare = b.home(licence_notice=b.notice(number=None, issuer=None), lacks=["address", "phone"])
    with sqlite_database.begin() as session:
        put_visit(session, put_site(session, SITE), b.coverage(clock_offset_seconds=0.0), [bare])
    evaluate_visits(sqlite_database, load_law(), {}, rules=pick_rules(["GP-03"]), now=NOW)
    decide(sqlite_database, numbers(sqlite_database)["GP-03"], "confirm", "Lê Văn Ba", 1, now=NOW)
    (finding,) = report(sqlite_database).findings
    assert finding.reason == "Đã xác nhận 1 biểu hiện nêu dưới đây."
    assert len(finding.instances) == 1


def test_an_edited_report_is_left_alone(db: Database, tmp_path: Path) -> None:
    made = report(db, draft=True)
    (first,) = write_report(made, OFFICE, tmp_path, ["html"])
    first.write_text("sửa tay", encoding="utf-8")
    (second,) = write_report(made, OFFICE, tmp_path, ["html"])
    (third,) = write_report(made, OFFICE, tmp_path, ["html"])
    assert first.read_text(encoding="utf-8") == "sửa tay"
    assert second == third != first


def test_a_page_that_plays_tricks_is_quoted_and_not_obeyed(db: Database) -> None:
    made = report(db, draft=True)
    finding = made.findings[0]
    nasty = replace(finding.instances[0], quote="<script>alert(1)</script>\x01")
    tricked = replace(made, findings=(replace(finding, instances=(nasty,)),))
    assert "<script>" not in render_html(tricked, OFFICE)
    assert "<script>alert(1)</script>" in text_of(render_docx(tricked, OFFICE))


@pytest.mark.parametrize(
    ("span", "said"),
    [
        ("2024-12-25…", "có hiệu lực từ ngày 25/12/2024"),
        ("2014-10-03…2024-12-24", "có hiệu lực từ ngày 03/10/2014 đến ngày 24/12/2024"),
        ("…", ""),
    ],
)
def test_the_days_of_a_provision_are_said_in_words(span: str, said: str) -> None:
    assert in_force_words(span) == said
