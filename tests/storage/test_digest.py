"""A digest from a database: every figure is what its query finds, and months of every size print."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import ZipFile

import openpyxl
import pytest
from docx import Document
from sqlalchemy import func, text, update
from sqlalchemy.orm import Session

import tests.builders as b
from monitor.clock import VIETNAM
from monitor.config import load
from monitor.digest.collect import collect, span_of
from monitor.digest.data import DigestData, Repost
from monitor.digest.highlights import highlights
from monitor.digest.period import parse_period
from monitor.digest.write import FORMATS, render
from monitor.domain.facts import Fanpage, PageFacts, VisitorCounter
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level
from monitor.findings.press import consult
from monitor.rules.engine import load_rules
from monitor.storage.database import Database
from monitor.storage.digest_figures import FIGURES
from monitor.storage.press_index import Check, add_articles, keep_checks
from monitor.storage.tables import (
    FindingEventRow,
    FindingInstanceRow,
    FindingRow,
    OutcomeRow,
    PageRow,
    RegistryChangeRow,
    SitePeriodRow,
    VisitRow,
)
from tests.stored import put_site, put_visit
from tests.stories import press_article, story

OFFICE = load().config.office
RULES = {rule.code: rule for rule in load_rules()}
NOVEMBER = parse_period("2026-11")
MADE = datetime(2026, 12, 2, 8, 0, tzinfo=VIETNAM)


def body(number: int) -> str:
    return f"Sáng {number % 28 + 1}/11, xã Mẫu mở lớp thứ {number}. Bà con đến đông. Trời nắng. Lớp kéo dài ba ngày."


def home_page(host: str, day: date, visits: int, fanpage: str | None = None) -> PageFacts:
    fanpages = (Fanpage("facebook", fanpage),) if fanpage else ()
    counter = VisitorCounter(visits, f"Lượt truy cập: {visits}")
    return b.home(f"http://{host}/", seen=day, visitor_counter=counter, fanpages=fanpages)


def put_month(
    session: Session, number: int, day: date, pages: Iterable[PageFacts], site_id: int | None = None, valid_from: str | None = None
) -> int:
    """Site `number`, made unless it is there, with a visit on `day` that was judged; returns its row."""
    if site_id is None:
        name = f"Trang thông tin điện tử xã Mẫu {number}"
        site_id = put_site(
            session,
            b.site(
                f"XA-{number:03}",
                licences=[b.licence(f"{number}/GP-TTĐT", "2026-11-05")],
                url=f"http://x{number}.test/",
                name=name,
                valid_from=valid_from,
            ),
        )
    visit = put_visit(session, site_id, b.coverage(day=day), pages)
    judge(session, site_id, visit, day)
    return site_id


def judge(session: Session, site_id: int, visit: int, day: date, version: int = 1, rule: str = "TC-03") -> None:
    session.add(
        OutcomeRow(
            site_id=site_id, visit_id=visit, rule=rule, version=version, verdict="breach", on_day=day, severity=2, decide="AUTO",
            reason="Thiếu", basis=[], instances=[], not_checked=[], fingerprint=f"{site_id}-{visit}-{rule}", made_at=b.moment(day),
        )
    )  # fmt: skip
    session.flush()


def put_finding(session: Session, site_id: int, rule: str, history: Iterable[tuple[str, str]], deadline: date | None = None) -> int:
    """`history`: (day, state) of its one instance, the first being when it was opened."""
    steps = list(history)
    first, last = b.moment(steps[0][0]), b.moment(steps[-1][0])
    row = FindingRow(
        site_id=site_id, rule=rule, state=steps[-1][1], severity=1, decide="AUTO", basis=[], reason="Dấu hiệu thiếu tên.",
        first_seen=first, last_seen=last, deadline=deadline,
    )  # fmt: skip
    session.add(row)
    session.flush()
    session.add(
        FindingInstanceRow(
            finding_id=row.id, number=1, key="k", state=steps[-1][1], url=f"http://x{site_id}.test/", quote="Bản quyền", note="",
            seen_at=first, first_seen=first, last_seen=last, supported=True,
        )
    )  # fmt: skip
    before = None
    for day, state in steps:
        session.add(
            FindingEventRow(finding_id=row.id, instance=1, at=b.moment(day), by="monitor", action="seen", before=before, after=state)
        )
        before = state
    session.flush()
    return row.id


def read(db: Database, period: str = "2026-11", made: datetime = MADE, province: str = "Mẫu") -> DigestData:
    with db.read() as session:
        return collect(session, parse_period(period), made, RULES, province)


def value(db: Database, sql: str) -> int:
    with db.engine.connect() as connection:
        return int(connection.execute(text(sql)).scalar_one())


@pytest.fixture
def filled(database: Database) -> Database:
    """Two months of four sites: one republishes, one is silent, one is new in November, one was never visited; five findings."""
    october, november = date(2026, 10, 20), date(2026, 11, 20)
    with database.begin() as session:
        one = put_month(
            session, 1, october, [home_page("x1.test", october, 1000), b.article(1, "2026-10-05", url="http://x1.test/1", body=body(1))]
        )
        put_month(
            session, 1, november,
            [
                home_page("x1.test", november, 1500, "https://www.facebook.com/xamau"),
                b.article(2, "2026-11-05", url="http://x1.test/2", title="Xã Mẫu 1 mở lớp học nghề cho thanh niên", body=body(2)),
                b.article(3, "2026-11-06", url="http://x1.test/3", title="Ra quân làm đường thôn Hạ", body=body(3)),
                b.article(3, "2026-11-06", url="http://x1.test/3?m=1", title="Ra quân làm đường thôn Hạ", body=body(3)),
                b.article(4, "2026-11-06", url="http://x1.test/print/4", title="Bản in của một bài", body=body(4)),
            ],
            one,
        )  # fmt: skip
        copied = story(7)
        two = put_month(
            session, 2, november,
            [
                home_page("x2.test", november, 70),
                b.article(5, "2026-11-07", url="http://x2.test/5", title="Chuyện bốn phương trong tuần", body=copied),
                b.article(6, "2026-11-08", url="http://x2.test/6", title="Xã Mẫu 1 mở lớp học nghề cho thanh niên", body=body(2),
                          sources=[b.source(outlet="tuoitre.vn")]),
            ],
        )  # fmt: skip
        put_month(session, 3, november, [b.home("http://x3.test/", seen=november)], valid_from="2026-11-02")
        put_site(session, b.site("XA-004", url="http://x4.test/", name="Trường THCS Mẫu", level="school", owner="public_service"))
        page = session.query(PageRow.id).filter(PageRow.url == "http://x2.test/5").scalar()
        match = {
            "url": "http://x2.test/5",
            "original_url": "https://tuoitre.vn/bai-1.html",
            "outlet": "tuoitre.vn",
            "share_of_page": 0.9,
            "published": "2026-11-06T07:00:00+07:00",
        }
        keep_checks(session, [Check(page, "s", "1.1", [match])])
        add_articles(
            session,
            [
                (press_article(copied, number=1, published="2026-11-06T07:00:00+07:00"), None),
                (press_article(story(8), number=2, published="2026-11-06T09:00:00+07:00"), None),
                (press_article("Tại xã Mẫu 1, lúa chín sớm. " + story(9), number=3, published="2026-11-09T09:00:00+07:00"), None),
            ],
        )
        put_finding(session, one, "TC-03", [("2026-10-20", "suspected")])
        put_finding(session, one, "TC-02", [("2026-10-20", "suspected"), ("2026-11-20", "remedied")])
        put_finding(session, two, "GP-01", [("2026-11-20", "suspected")])
        put_finding(session, two, "BL-01", [("2026-11-20", "suspected"), ("2026-11-21", "dismissed")])
        put_finding(session, one, "GP-03", [("2026-10-20", "suspected"), ("2026-10-21", "reminded")], date(2026, 11, 15))
        for field, before, after in (
            ("licence 1/GP-TTĐT: responsible_person", "Nguyễn Văn Tám", "Trần Thị Chín"),
            ("licence 2/GP-TTĐT: responsible_person", None, "Lê Văn Mười"),
            ("licence 2/GP-TTĐT: expires_on", "05/11/2026", "05/11/2028"),
            ("licence 2/GP-TTĐT: issuer", "Sở TT&TT", "Sở VHTTDL"),
            ("licence 3/GP-TTĐT: expires_on", "05/11/2028", "05/11/2027"),
        ):
            session.add(
                RegistryChangeRow(
                    at=b.moment(november), source="t", site_code="XA-001", kind="changed", field=field, before=before, after=after
                )
            )
    return database


def test_every_figure_is_what_the_query_it_names_finds(filled: Database) -> None:
    data = read(filled)
    assert len({figure.key for figure in data.figures}) == len(data.figures) >= 20
    for period, attribute in ((NOVEMBER, "value"), (NOVEMBER.previous(), "before")):
        span = span_of(period, MADE if attribute == "value" else None)
        with filled.read() as session:
            for figure in data.figures:
                said = getattr(figure, attribute)
                if said is not None:
                    assert said == FIGURES[figure.query](session, span), (figure.key, attribute)


def test_the_figures_are_those_of_the_stored_month(filled: Database) -> None:
    data = read(filled)
    said = {figure.key: (figure.value, figure.of, figure.before) for figure in data.figures}
    assert said["registered"] == (4, None, 3)
    assert said["reached"] == (3, 4, 1)
    assert said["judged"] == (3, 4, 1)
    assert said["articles"] == (4, 3, 1)
    assert (said["own"], said["republished"]) == ((2, 4, 1), (2, 4, 0))
    assert said["silent"] == (1, 3, 0)
    assert said["press"][0] == 3
    assert said["counted_visits"] == (1570, 2, 1000)
    assert said["with_fanpages"] == (1, 3, 0)
    assert said["licences_issued"] == (3, 3, 0)
    assert (said["licences_renewed"][0], said["licences_amended"][0], said["responsible_changes"][0]) == (1, 2, 1)
    assert (said["new"][0], said["persistent"][0], said["remedied"][0], said["overdue"][0]) == (1, 2, 1, 1)
    assert (said["new"][2], said["persistent"][2]) == (3, 0)


def test_plain_sql_of_our_own_counts_the_same(filled: Database) -> None:
    data = read(filled)
    assert data.figure("new").value == value(
        filled, "SELECT COUNT(*) FROM finding WHERE first_seen >= '2026-10-31 17:00:00+00:00' AND state <> 'dismissed'"
    )
    assert data.figure("overdue").value == value(
        filled, "SELECT COUNT(*) FROM finding WHERE state = 'reminded' AND deadline <= '2026-11-30'"
    )
    assert data.figure("registered").value == value(filled, "SELECT COUNT(*) FROM site")
    assert data.figure("licences").value == value(filled, "SELECT COUNT(*) FROM licence")
    assert data.figure("press").value == value(filled, "SELECT COUNT(*) FROM press_article WHERE site_code IS NULL")


def run_printed_sql(db: Database, data: DigestData) -> None:
    """Every figure, and that of the period before, against the SELECT printed beside it."""
    for figure in data.figures:
        assert value(db, figure.sql) == figure.value, (figure.key, figure.sql)
        if figure.before is not None:
            assert value(db, figure.sql_before) == figure.before, (figure.key, figure.sql_before)


def test_the_sql_printed_with_each_figure_counts_it_again(filled: Database) -> None:
    for period in ("2026-11", "2026-10", "2026", "2026-W47", "2026-11-05..2026-11-06"):
        run_printed_sql(filled, read(filled, period))
    run_printed_sql(filled, read(filled, "2026-11", datetime(2026, 11, 20, 9, 30, 0, 5, tzinfo=VIETNAM)))


@pytest.mark.parametrize("seed", range(4))
def test_printed_sql_and_figures_agree_on_any_history(database: Database, seed: int) -> None:
    with database.begin() as session:
        put_any_history(session, Random(seed))
    for period in ("2026-11", "2026-W45"):
        run_printed_sql(database, read(database, period, datetime(2026, 11, 24, 10, 15, tzinfo=VIETNAM)))


def test_an_inspector_counts_every_figure_again_from_the_annex_with_nothing_but_sqlite(sqlite_database: Database, tmp_path: Path) -> None:
    with sqlite_database.begin() as session:
        put_any_history(session, Random(99))
    book = openpyxl.load_workbook(BytesIO(render(read(sqlite_database), OFFICE, "xlsx")))
    head, *rows = book["Truy vấn"].iter_rows(values_only=True)
    assert head[:4] == ("TT", "Truy vấn", "Giá trị", "Câu lệnh SQL đếm lại")
    printed = [(row[1], row[2]) for row in book["Số liệu"].iter_rows(min_row=2, values_only=True)]
    assert len(printed) == len(rows) >= 20
    sqlite_database.close()
    with closing(sqlite3.connect(tmp_path / "monitor.db")) as connection:
        for (_, shown), (_, _, said, sql, before, sql_before) in zip(printed, rows, strict=True):
            assert connection.execute(str(sql)).fetchone() == (said,) == (shown,)
            assert before is None or connection.execute(str(sql_before)).fetchone() == (before,)


def put_any_history(session: Session, random: Random) -> None:
    """A handful of sites over ten weeks: visits that fail, articles read again under another date or title, print copies, counters that
    start anew, licences and the register changing, findings with any course."""
    days = [date(2026, 9, 20) + timedelta(days=n) for n in range(70)]
    for number in range(6):
        host = f"x{number}.test"
        issued = random.choice([None, "2021-05-05", "2026-10-10", "2026-11-10"])
        expires = random.choice([None, "2026-10-31", "2026-11-20", "2026-11-24", "2026-11-30", "2027-01-15"])
        site = b.site(
            f"XA-{number}",
            licences=[b.licence(f"{number}/GP-TTĐT", issued, expires, status=random.choice(["valid", "valid", "revoked"]))],
            url=f"http://{host}/",
            valid_from=random.choice([None, "2026-11-03"]),
            valid_to=random.choice([None, None, "2026-11-15", "2026-12-31"]),
        )
        site_id = put_site(session, site)
        visited = sorted(random.sample(days, random.randint(0, 5)))
        for day in visited:
            pages: list[PageFacts] = [
                home_page(host, day, random.randint(0, 500), random.choice([None, f"https://facebook.com/x{number}"]))
            ]
            if random.random() < 0.3:
                pages = [b.home(f"http://{host}/", seen=day)]
            for n in random.sample(range(8), random.randint(0, 6)):
                posted = random.choice([None, *days[:60]])
                page = b.article(
                    n, posted.isoformat() if posted else None, url=f"http://{host}/{random.choice(['', 'print/', 'Savefile/'])}{n}",
                    title=random.choice(["Thông báo", "Lịch tiếp công dân tháng này", f"Tin số {n} của xã nhà hôm nay"]), body=body(n),
                    sources=[b.source(outlet="tuoitre.vn")] if random.random() < 0.3 else (),
                )  # fmt: skip
                pages.append(replace(page, demonstration=random.random() < 0.15))
            home = random.choice([FetchOutcome.OK, FetchOutcome.NOT_MODIFIED, FetchOutcome.TIMEOUT])
            visit = put_visit(session, site_id, b.coverage(day=day, home=home), {page.url: page for page in pages}.values())
            for rule in random.sample(["TC-01", "TC-02", "TC-03"], random.randint(0, 3)):
                judge(session, site_id, visit, day, rule=rule)
        for page_id, url in session.query(PageRow.id, PageRow.url).filter(PageRow.site_id == site_id):
            if random.random() < 0.3:
                keep_checks(session, [Check(page_id, "s", "1.1", [
                    {"url": url, "original_url": f"https://tuoitre.vn/{n}.html", "outlet": "tuoitre.vn", "share_of_page": share}
                    for n, share in enumerate(random.choices([0.1, 0.49, 0.5, 0.9], k=2))
                ])])  # fmt: skip
        for rule in ("GP-01", "GP-02", "TC-03"):
            start = random.choice(days[:60])
            course = [
                "suspected",
                *random.choices(["confirmed", "reminded", "remedied", "gone", "reopened", "dismissed", "explained"], k=2),
            ]
            steps = [(start + timedelta(days=9 * n), state) for n, state in enumerate(course[: random.randint(1, 3)])]
            due = date(2026, 11, random.randint(1, 28)) if steps[-1][1] == "reminded" else None
            put_finding(session, site_id, rule, [(day.isoformat(), state) for day, state in steps], due)
        for _ in range(4):
            field = random.choice(["expires_on", "expires_on", "issuer", "responsible_person", "status"])
            old, new = random.choices([None, "05/11/2026", "01/02/2027", "28/12/2026"], k=2)
            session.add(
                RegistryChangeRow(
                    at=b.moment(random.choice(days)), source="t", site_code=site.code, kind="changed",
                    field=random.choice([f"licence {number}/GP-TTĐT: {field}", "name"]), before=old, after=new,
                )
            )  # fmt: skip
    add_articles(session, [(press_article(story(n), number=n, published=f"2026-11-0{n + 1}T07:00:00+07:00"), None) for n in range(5)])


def test_what_is_due_later_in_a_running_month_is_not_overdue_yet(database: Database) -> None:
    with database.begin() as session:
        site_id = put_site(session, b.site("XA-001", licences=[b.licence("1/GP-TTĐT", "2021-01-01", "2026-11-28")], url="http://x1.test/"))
        for rule, deadline in (("TC-01", date(2026, 11, 20)), ("TC-02", date(2026, 11, 21)), ("TC-03", date(2026, 11, 25))):
            put_finding(session, site_id, rule, [("2026-11-02", "suspected"), ("2026-11-03", "reminded")], deadline)
    running = read(database, made=datetime(2026, 11, 21, 16, 0, tzinfo=VIETNAM))
    assert [line.rule for line in running.overdue] == ["TC-01"]
    assert {key: running.figure(key).value for key in ("licences_ended", "licences_expired", "licences_expiring")} == {
        "licences_ended": 0, "licences_expired": 0, "licences_expiring": 1,
    }  # fmt: skip
    assert "Kỳ này mới được 21 ngày, kỳ trước có 31 ngày." in running.distortions
    over = read(database)
    assert [line.rule for line in over.overdue] == ["TC-01", "TC-02", "TC-03"]
    assert over.figure("licences_ended").value == 1


def test_an_article_read_again_with_another_day_belongs_to_that_day_alone(database: Database) -> None:
    url = "http://x1.test/1"
    with database.begin() as session:
        site_id = put_month(session, 1, date(2026, 11, 5), [b.article(1, "2026-10-30", url=url), b.article(2, "2026-10-30", url=f"{url}2")])
        put_visit(
            session, site_id, b.coverage(day=date(2026, 11, 9)), [b.article(1, "2026-11-02", url=url), b.article(2, None, url=f"{url}2")]
        )
    assert [read(database, period).figure("articles").value for period in ("2026-10", "2026-11")] == [1, 1]


def test_a_period_that_was_only_read_later_tells_its_articles_and_claims_nothing_about_breaches(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        site_id = put_month(session, 1, date(2026, 11, 20), [home_page("x1.test", date(2026, 11, 20), 9), b.article(1, "2026-11-05")])
        put_finding(session, site_id, "TC-03", [("2026-11-20", "suspected")])
    data = read(sqlite_database, "2026-11-01..2026-11-10")
    said = {key: data.figure(key).value for key in ("reached", "judged", "articles", "open", "new")}
    assert said == {"reached": 1, "judged": 0, "articles": 1, "open": 0, "new": 0}
    assert [(row.code, row.why) for row in data.not_measured] == [("XA-001", "chỉ được thăm sau khi hết kỳ")]
    run_printed_sql(sqlite_database, data)
    for format_name in ("docx", "html"):
        printed = render(data, OFFICE, format_name)
        words = printed.decode() if format_name == "html" else "\n".join(p.text for p in Document(BytesIO(printed)).paragraphs)
        assert "Không ghi nhận dấu hiệu" not in words
        assert "chưa thể nói có hay không có dấu hiệu vi phạm" in words


def test_of_a_unit_that_nobody_read_before_nothing_is_told_and_its_entry_in_the_register_is_no_growth(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        november = date(2026, 11, 20)
        put_month(session, 1, november, [home_page("x1.test", november, 9), b.article(1, "2026-11-05")])
        put_month(session, 2, november, [home_page("x2.test", november, 9), b.article(2, "2026-10-05", url="http://x2.test/2")])
        put_month(session, 3, november, [home_page("x3.test", november, 9)], valid_from="2026-11-03")
        for number in (1, 3):
            session.add(RegistryChangeRow(at=b.moment(november), source="t", site_code=f"XA-00{number}", kind="added"))
    data = read(sqlite_database)
    assert {row.code: row.before for row in data.units} == {"XA-001": None, "XA-002": 1, "XA-003": None}
    assert [(code, kind) for code, kind, _, _, _ in data.register_changes] == [("XA-001", "entered"), ("XA-003", "added")]


def test_what_nobody_read_again_is_not_told_to_be_there_still(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        number = put_month(session, 1, date(2026, 10, 20), [home_page("x1.test", date(2026, 10, 20), 9)])
        put_finding(session, number, "TC-03", [("2026-10-20", "suspected")])
        put_finding(session, number, "TC-02", [("2026-10-20", "suspected"), ("2026-11-20", "suspected")])
    data = read(sqlite_database)
    said = "1 dấu hiệu từ trước chưa được đọc lại trong kỳ"
    assert len(data.persistent) == 2
    assert said in " ".join(highlights(data))
    assert render(data, OFFICE, "html").decode().count(said) == 2
    assert "\n".join(p.text for p in Document(BytesIO(render(data, OFFICE, "docx"))).paragraphs).count(said) == 2
    assert "chưa được đọc lại" not in " ".join(highlights(read(sqlite_database, "2026-10")))


def test_a_visit_long_after_a_period_does_not_tell_who_was_silent_in_it(sqlite_database: Database) -> None:
    with sqlite_database.begin() as session:
        put_month(session, 1, date(2026, 11, 20), [home_page("x1.test", date(2026, 11, 20), 9)])
    silent = {period: len(read(sqlite_database, period).silent) for period in ("2026-10", "2026-09")}
    assert silent == {"2026-10": 1, "2026-09": 0}
    assert read(sqlite_database, "2026-09").figure("counters").value == 0


def test_visits_gained_are_those_between_two_readings_and_a_counter_set_anew_gains_nothing(database: Database) -> None:
    with database.begin() as session:
        for number, (then, now) in enumerate([(100, 160), (900, 20), (None, 70)]):
            pages = [home_page(f"x{number}.test", date(2026, 9, 3), then)] if then else []
            site_id = put_month(session, number, date(2026, 9, 3), pages)
            put_month(session, number, date(2026, 11, 3), [home_page(f"x{number}.test", date(2026, 11, 3), now)], site_id)
    data = read(database)
    gained = data.figure("gained_visits")
    assert (gained.value, gained.of, gained.before) == (60, 1, None)
    assert {row.code: (row.value, row.before) for row in data.counters} == {"XA-000": (160, 100), "XA-001": (20, 900), "XA-002": (70, None)}


def test_a_breach_that_was_explained_is_counted_nowhere_and_one_remedied_is_not_open(database: Database) -> None:
    with database.begin() as session:
        site_id = put_month(session, 1, date(2026, 11, 3), [b.home("http://x1.test/", seen=date(2026, 11, 3))])
        put_finding(session, site_id, "TC-01", [("2026-11-03", "suspected"), ("2026-11-04", "explained")])
        put_finding(session, site_id, "TC-02", [("2026-11-03", "suspected"), ("2026-11-10", "remedied")])
        put_finding(session, site_id, "TC-03", [("2026-11-03", "suspected")])
    data = read(database)
    said = {key: (data.figure(key).value, data.figure(key).of) for key in ("new", "open", "remedied", "overdue")}
    assert said == {"new": (2, 1), "open": (1, 1), "remedied": (1, 2), "overdue": (0, 1)}
    assert [(row.level, row.affected, row.new) for row in data.by_level] == [("xã, phường", 1, 2)]
    assert {item.rule for item in data.explained} == {"TC-03"}
    assert "1 dấu hiệu vi phạm đang mở ở 1 trang, gồm 1 mới ghi nhận và 0 còn tồn tại từ trước" in " ".join(highlights(data))


def test_what_distorts_a_comparison_is_said_where_it_distorts(filled: Database) -> None:
    with filled.begin() as session:
        for row in (
            session.query(OutcomeRow).join(VisitRow, VisitRow.id == OutcomeRow.visit_id).filter(VisitRow.visit_time > MADE - timedelta(30))
        ):
            row.version = 2
    data = read(filled)
    said = " ".join(data.distortions)
    assert "30 ngày, kỳ trước có 31 ngày" in said
    assert "1 trang thêm vào sổ: XA-003" in said
    assert "kỳ trước không đọc được, kỳ này đọc được: XA-002" in said
    assert "TC-03 (1 → 2)" in said
    assert "tiêu chí" in data.figure("new").distorted
    assert "số ngày" in data.figure("articles").distorted
    assert data.figure("registered").distorted == ("trang trong sổ",)
    assert "Kỳ chưa kết thúc" not in said
    early = read(filled, made=datetime(2026, 11, 21, 8, 0, tzinfo=VIETNAM))
    assert any("Kỳ chưa kết thúc khi lập: số liệu đến 08:00 ngày 21/11/2026" in sentence for sentence in early.distortions)


def test_a_period_nobody_visited_is_compared_with_nothing(filled: Database) -> None:
    data = read(filled, "2026-10", MADE)
    assert data.figure("new").before is None
    assert data.figure("reached").before is None
    assert data.figure("registered").before == 3


def test_the_original_leads_and_reposts_stand_under_it(filled: Database) -> None:
    stories = {story.url: story for story in read(filled).stories}
    lead = stories["https://tuoitre.vn/bai-1.html"]
    assert lead.press
    assert lead.later == (Repost("Trang thông tin điện tử xã Mẫu 2", "http://x2.test/5"),)
    assert not lead.about
    own = stories["http://x1.test/2"]
    assert own.later == (Repost("Trang thông tin điện tử xã Mẫu 2", "http://x2.test/6"),)
    assert own.about
    assert "http://x2.test/5" not in stories
    assert "http://x2.test/6" not in stories


def put_sites_article(db: Database, number: int, day: str, written: str, title: str) -> None:
    """One article on a site of its own, looked up and put into the index as a judged visit is."""
    host, on = f"x{number}.test", date(2026, 11, 20)
    with db.begin() as session:
        page = b.article(1, day, url=f"http://{host}/1", title=title, body=written)
        put_month(session, number, on, [home_page(host, on, 1), page])
        consult(session, f"XA-{number:03}", session.query(func.max(VisitRow.id)).scalar(), share=True)


def test_the_same_text_on_several_sites_is_one_story_whatever_its_titles_and_the_order_of_visits(database: Database) -> None:
    put_sites_article(database, 2, "2026-11-08", story(1), "Bài đăng sau, đầu đề đã được đặt lại")
    put_sites_article(database, 1, "2026-11-05", story(1), "Bài đăng trước với đầu đề của chính mình")
    put_sites_article(database, 3, "2026-11-05", story(1), "Bài cùng ngày không rõ có trước hay có sau")
    put_sites_article(database, 4, "2026-11-06", story(2), "Bài đăng trước với đầu đề của chính mình")
    data = read(database)
    stories = {one.url: one for one in data.stories}
    lead = stories["http://x1.test/1"]
    assert [(other.url, other.later) for other in lead.reposts] == [("http://x3.test/1", False), ("http://x2.test/1", True)]
    assert lead.original is None
    assert set(stories) == {"http://x1.test/1", "http://x4.test/1"}
    assert [data.figure(key).value for key in ("articles", "own", "republished", "shared")] == [4, 3, 0, 1]


def test_a_page_that_stood_there_before_the_paper_wrote_is_no_repost_of_it(database: Database) -> None:
    def printed(number: int, url: str, at: str) -> PageFacts:
        return b.article(number, at, url=url, title=f"Bài thứ {number} của đơn vị", body=story(number))

    with database.begin() as session:
        add_articles(
            session, [(press_article(story(n), published=f"2026-11-{10 + n}T08:00:00+07:00", number=n), None) for n in (11, 12, 13)]
        )
        pages = [
            printed(11, "http://x1.test/11", "2026-11-20"),  # seen on the 20th, the paper's is of the 21st
            printed(12, "http://x1.test/12", "2026-11-18"),  # prints a day before the paper's, seen after it
            printed(13, "http://x1.test/13", "2026-11-25"),
        ]
        put_month(session, 1, date(2026, 11, 20), [home_page("x1.test", date(2026, 11, 20), 1), *pages[:1]])
        put_month(session, 1, date(2026, 11, 26), pages, site_id=1)
        consult(session, "XA-001", session.query(func.max(VisitRow.id)).scalar(), share=True)
    data = read(database)
    told = {other.url: other.later for one in data.stories for other in one.reposts}
    assert told == {"http://x1.test/11": False, "http://x1.test/12": False, "http://x1.test/13": True}
    assert [data.figure(key).value for key in ("articles", "own", "republished")] == [3, 1, 2]


def test_notices_of_one_form_for_different_days_are_different_stories(database: Database) -> None:
    form = "Lịch tiếp công dân của lãnh đạo xã ngày {} tại trụ sở tiếp công dân. Đề nghị bà con mang theo giấy tờ tùy thân."
    bulletin = (
        story(5, 150)
        .replace(" học ", " {0} học ")
        .replace(" cầu ", " {1} cầu ")
        .replace(" lúa ", " {2} lúa ")
        .replace(" ngô ", " {3} ngô ")
    )
    for number, (day, figures) in enumerate([("5/11", (21, 32, 43, 54)), ("5/11", (21, 32, 43, 54)), ("12/11", (61, 72, 83, 94))], 1):
        put_sites_article(database, number, "2026-11-14", form.format(day), "Lịch tiếp công dân của lãnh đạo xã")
        put_sites_article(database, number + 10, "2026-11-14", bulletin.format(*figures), "Bản tin giá nông sản trong tuần")
    groups = Counter((one.title, len(one.reposts)) for one in read(database).stories)
    assert groups == {
        ("Lịch tiếp công dân của lãnh đạo xã", 1): 1, ("Lịch tiếp công dân của lãnh đạo xã", 0): 1,
        ("Bản tin giá nông sản trong tuần", 1): 1, ("Bản tin giá nông sản trong tuần", 0): 1,
    }  # fmt: skip


def test_an_original_of_the_month_before_is_named(database: Database) -> None:
    put_sites_article(database, 1, "2026-10-30", story(1), "Bài đăng từ tháng trước")
    put_sites_article(database, 2, "2026-11-02", story(1), "Bài đăng lại vào tháng này")
    (repost,) = read(database).stories
    assert repost.url == "http://x2.test/1"
    assert repost.original == ("Trang thông tin điện tử xã Mẫu 1", "http://x1.test/1")


def test_a_registered_newspapers_article_in_the_index_is_no_repost_of_itself(database: Database) -> None:
    put_sites_article(database, 1, "2026-11-05", story(1), "Bài của tờ báo đã đăng ký trong sổ")
    with database.begin() as session:
        session.execute(update(SitePeriodRow).values(owner_type="press"))
        again = replace(
            press_article(story(1), "x1.test", "2026-11-05"), url="http://x1.test/1", title="Bài của tờ báo đã đăng ký trong sổ"
        )
        other = replace(
            press_article(story(2), "x1.test", "2026-11-06"), title="Bài khác nhắc đến xã Mẫu 1", text=f"Tại xã Mẫu 1, {story(2)}"
        )
        add_articles(session, [(again, None), (other, None)])
    stories = {one.url: one for one in read(database).stories}
    assert stories["http://x1.test/1"].reposts == ()
    assert stories["https://x1.test/bai-1.html"].unit == "Trang thông tin điện tử xã Mẫu 1"


def test_tables_and_lists_add_up_to_the_figures_beside_them(filled: Database) -> None:
    data = read(filled)
    figures = {figure.key: figure for figure in data.figures}
    assert sum(row.articles for row in data.units) == figures["articles"].value
    assert sum(row.before or 0 for row in data.units) == figures["articles"].before
    assert sum(row.republished for row in data.units) == figures["republished"].value
    assert len(data.silent) == figures["silent"].value
    assert figures["own"].value + figures["republished"].value + figures["shared"].value == figures["articles"].value
    for table in data.breakdowns:
        assert sum(row.sites for row in table.rows) == figures["registered"].value
        assert sum(row.reached for row in table.rows) == figures["reached"].value
        assert sum(row.before for row in table.rows) == figures["registered"].before
    for table in (data.by_rule, data.by_level):
        assert len(table) > 0
        for key in ("new", "persistent", "remedied", "overdue"):
            assert sum(getattr(row, key) for row in table) == figures[key].value == len(getattr(data, key))
    assert sum(row.value for row in data.counters) == figures["counted_visits"].value
    assert len({row.code for row in data.fanpages}) == figures["with_fanpages"].value
    events = Counter(row.event for row in data.licences)
    for event, key in (
        ("cấp trong kỳ", "licences_issued"),
        ("gia hạn trong kỳ", "licences_renewed"),
        ("sửa đổi trong kỳ", "licences_amended"),
        ("hết hạn trong kỳ", "licences_ended"),
        ("sẽ hết hạn trong 90 ngày", "licences_expiring"),
    ):
        assert events[event] == figures[key].value
    assert len(data.persons) == figures["responsible_changes"].value
    assert len(data.not_measured) == figures["registered"].value - figures["judged"].value


def test_findings_of_a_site_that_left_the_register_are_still_in_every_table(filled: Database) -> None:
    with filled.begin() as session:
        session.execute(update(SitePeriodRow).where(SitePeriodRow.url == "http://x1.test/").values(valid_to=date(2026, 11, 10)))
    data = read(filled)
    assert sum(row.persistent for row in data.by_level) == data.figure("persistent").value == 2
    assert [row.level for row in data.by_level if not row.sites] == ["đã ra khỏi sổ"]


def put_licensed(db: Database, number: int, issued: str, expires: str | None, status: str = "valid") -> None:
    with db.begin() as session:
        licence = b.licence(f"{number}/GP-TTĐT", issued, expires, status=status)
        put_site(session, b.site(f"XA-{number:03}", licences=[licence], url=f"http://x{number}.test/"))


def test_licences_are_counted_by_the_day_on_which_they_end(database: Database) -> None:
    put_licensed(database, 1, "2021-01-01", "2026-10-31")
    put_licensed(database, 2, "2021-01-01", "2026-11-01")
    put_licensed(database, 3, "2021-01-01", "2026-11-30")
    put_licensed(database, 4, "2021-01-01", "2026-12-01")
    put_licensed(database, 5, "2021-01-01", "2027-02-28")
    put_licensed(database, 6, "2021-01-01", "2027-03-01")
    put_licensed(database, 7, "2021-01-01", "2026-11-15", "revoked")
    put_licensed(database, 8, "2026-12-01", None)
    data = read(database)
    said = {
        key: (data.figure(key).value, data.figure(key).before)
        for key in ("licences", "licences_ended", "licences_expiring", "licences_expired")
    }
    assert said == {"licences": (7, 7), "licences_ended": (2, 1), "licences_expiring": (2, 3), "licences_expired": (3, 1)}


def test_a_site_that_changed_its_kind_or_left_and_a_rule_that_came_distort_what_they_touch(database: Database) -> None:
    september, october = date(2026, 9, 20), date(2026, 10, 20)
    leaving = b.site("XA-001", url="http://x1.test/", valid_to="2026-09-30")
    changing = b.site("XA-002", url="http://x2.test/", valid_from="2026-10-01", before={"level": Level.SCHOOL})
    with database.begin() as session:
        for site, visits in ((leaving, ((september, "TC-03"),)), (changing, ((september, "TC-03"), (october, "TC-02")))):
            site_id = put_site(session, site)
            for day, rule in visits:
                visit = put_visit(session, site_id, b.coverage(day=day), [home_page(site.periods[0].host, day, 1)])
                judge(session, site_id, visit, day, rule=rule)
    data = read(database, "2026-10")
    said = " ".join(data.distortions)
    assert "1 trang ra khỏi sổ: XA-001" in said
    assert "1 trang đổi địa chỉ, cấp, loại hoặc chủ thể: XA-002" in said
    assert "1 tiêu chí mới đưa vào so với kỳ trước: TC-02" in said
    assert "1 tiêu chí thôi áp dụng so với kỳ trước: TC-03" in said
    assert {"trang trong sổ", "tiêu chí"} <= set(data.figure("new").distorted)
    assert "tiêu chí" not in data.figure("articles").distorted


def test_two_months_alike_are_compared_without_a_word(database: Database) -> None:
    with database.begin() as session:
        site_id = put_month(session, 1, date(2026, 7, 20), [home_page("x1.test", date(2026, 7, 20), 1)])
        put_month(session, 1, date(2026, 8, 20), [home_page("x1.test", date(2026, 8, 20), 2)], site_id)
    data = read(database, "2026-08", datetime(2026, 9, 2, tzinfo=VIETNAM))
    assert data.distortions == ()
    assert all(figure.distorted == () for figure in data.figures)


def test_press_articles_count_when_they_name_a_place_of_the_province(filled: Database) -> None:
    stories = {story.url: story for story in read(filled).stories}
    assert stories["https://tuoitre.vn/bai-3.html"].places == ("Xã Mẫu 1",)
    assert "https://tuoitre.vn/bai-2.html" not in stories


def test_extracts_are_three_sentences_of_the_text_itself(filled: Database) -> None:
    own = next(story for story in read(filled).stories if story.url == "http://x1.test/3")
    assert own.extract == "Sáng 4/11, xã Mẫu mở lớp thứ 3. Bà con đến đông. Trời nắng."
    assert own.extract in body(3)


def test_silent_and_unread_units_are_told_apart(filled: Database) -> None:
    data = read(filled)
    assert [row.code for row in data.silent] == ["XA-003"]
    assert [(row.code, row.why) for row in data.not_measured] == [("XA-004", "chưa có lượt thăm nào trong kỳ")]
    assert [row.code for row in data.active] == ["XA-001", "XA-002"]


def test_the_gravest_findings_are_explained_with_the_rules_own_words_and_proof(filled: Database) -> None:
    explained = {item.rule: item for item in read(filled).explained}
    assert set(explained) == {"TC-03", "GP-01", "GP-03"}
    assert explained["GP-01"].remedy == RULES["GP-01"].prose.remedy
    assert explained["GP-01"].quote == "Bản quyền"


def test_the_worst_comes_with_the_law_it_rests_on(filled: Database) -> None:
    with filled.begin() as session:
        basis = [{"provision": "P27", "cite": "khoản 1 Điều 24 Nghị định 147/2024/NĐ-CP", "in_force": "2024-12-25…", "confidence": "V"}]
        session.execute(update(FindingRow).where(FindingRow.rule == "GP-01").values(basis=basis))
    data = read(filled)
    assert next(rule for rule in data.explained if rule.rule == "GP-01").law == ("khoản 1 Điều 24 Nghị định 147/2024/NĐ-CP",)
    printed = render(data, OFFICE, "html").decode()
    assert "khoản 1 Điều 24 Nghị định 147/2024/NĐ-CP" in printed


def test_a_finding_that_was_dismissed_is_in_no_list(filled: Database) -> None:
    data = read(filled)
    assert "BL-01" not in {line.rule for line in (*data.new, *data.persistent, *data.remedied, *data.overdue)}


def test_counters_say_when_they_were_read(filled: Database) -> None:
    row = next(row for row in read(filled).counters if row.code == "XA-001")
    assert (row.value, row.read_at.date(), row.before) == (1500, date(2026, 11, 20), 1000)
    assert row.read_before is not None
    assert row.read_before.date() == date(2026, 10, 20)


def test_changes_of_the_person_responsible_name_both(filled: Database) -> None:
    assert [(code, before, after) for code, _, before, after, _ in read(filled).persons] == [("XA-001", "Nguyễn Văn Tám", "Trần Thị Chín")]


def test_sites_are_counted_by_owner_level_and_class(filled: Database) -> None:
    tables = {table.heading: {row.label: (row.sites, row.reached, row.before) for row in table.rows} for table in read(filled).breakdowns}
    assert tables["Loại chủ thể"] == {"cơ quan nhà nước": (3, 3, 2), "đơn vị sự nghiệp công lập": (1, 0, 1)}
    assert tables["Cấp"]["trường"] == (1, 0, 1)
    assert tables["Loại trang"] == {"trang nội bộ": (4, 3, 3)}


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_month_without_any_data_prints(sqlite_database: Database, format_name: str) -> None:
    data = read(sqlite_database)
    assert all(figure.value == 0 for figure in data.figures)
    printed = render(data, OFFICE, format_name)
    assert len(printed) > 300
    if format_name == "html":
        assert "Không có tin, bài nào" in printed.decode()


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_month_of_one_site_prints(sqlite_database: Database, format_name: str) -> None:
    with sqlite_database.begin() as session:
        put_month(session, 1, date(2026, 11, 20), [home_page("x1.test", date(2026, 11, 20), 9), b.article(1, "2026-11-05", body=body(1))])
    data = read(sqlite_database)
    assert data.figure("articles").value == 1
    assert len(render(data, OFFICE, format_name)) > 1000


def test_a_month_of_500_sites_prints_every_one(sqlite_database: Database) -> None:
    day = date(2026, 11, 20)
    with sqlite_database.begin() as session:
        for number in range(500):
            host = f"x{number}.test"
            pages = [
                b.article(n, "2026-11-05", url=f"http://{host}/{n}", title=f"Tin {n} của đơn vị số {number} trong tỉnh", body=body(n))
                for n in range(number % 3)
            ]
            site_id = put_month(session, number, day, [home_page(host, day, number), *pages])
            if number % 5 == 0:
                put_finding(session, site_id, "TC-03", [("2026-11-20", "suspected")])
    data = read(sqlite_database)
    assert data.figure("reached").value == 500
    assert data.figure("new").value == 100
    assert len(data.silent) == 167
    printed = {format_name: render(data, OFFICE, format_name) for format_name in FORMATS}
    document = Document(BytesIO(printed["docx"]))
    assert max(len(table.rows) for table in document.tables) == 501
    assert "Trang thông tin điện tử xã Mẫu 499" in printed["html"].decode()
    assert ZipFile(BytesIO(printed["docx"])).testzip() is None
