"""One finding on one page."""

from datetime import date, timedelta

import pytest

from monitor.digest.finding_sheet import SHEET_LINES, SHEET_WIDTH, collect_sheet, print_sheet
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.rules.engine import pick_rules
from monitor.storage.database import Database
from tests import builders as b
from tests.stored import put_site, put_visit

NOW = b.moment("2026-11-21", 12)


def judge(db: Database, rule: str, *pages: object, day: str = "2026-11-21", **coverage: object) -> None:
    with db.begin() as session:
        put_visit(session, 1, b.coverage(day=date.fromisoformat(day), **coverage), pages)  # type: ignore[arg-type]
    evaluate_visits(db, load_law(), {}, rules=pick_rules([rule]), now=NOW)


def printed(db: Database, number: int = 1) -> str:
    with db.read() as session:
        sheet = collect_sheet(session, number, load_law(), NOW)
    assert sheet is not None
    return print_sheet(sheet)


@pytest.fixture
def db(sqlite_database: Database) -> Database:
    with sqlite_database.begin() as session:
        put_site(session, b.site(licences=[b.licence()]))
    return sqlite_database


def test_it_says_rule_law_with_its_days_proof_severity_limits_remedy_fines_and_who_decided(db: Database) -> None:
    judge(db, "GP-03", b.home(licence_notice=b.notice(number=None)))
    decide(db, 1, "confirm", "Lê An", reason="đã xem trang", now=NOW)
    text = " ".join(printed(db).split())
    for words in (
        "HỒ SƠ SỐ 1 · XA-MAU · GP-03",
        "Trang: Ủy ban nhân dân xã Mẫu, http://xamau.test/",
        "Điều 24 Nghị định 147/2024/NĐ-CP (có hiệu lực từ ngày 25/12/2024",
        "đã đọc nguyên văn",
        "Mức độ: đáng kể. Thiếu thông tin bắt buộc trên trang chủ",
        "khoản 1 Điều 93 Nghị định 174/2026/NĐ-CP: 10.000.000 đến 20.000.000 đồng",
        "Trích: “Giấy phép số 12/GP-TTĐT do Sở TT&TT cấp ngày 18/02/2022”",
        "Địa chỉ: http://xamau.test/ Đọc lúc 08:00 ngày 21/11/2026",
        "Bản lưu: mau.warc.gz, vị trí 1000, dài 500 byte SHA-256: ",
        "KHÔNG KIỂM TRA: Không đối chiếu nội dung với sổ cấp phép (GP-04)",
        "đọc được 20 trang",
        "CÁCH KHẮC PHỤC: Ghi đủ số giấy phép",
        "12:00 ngày 21/11/2026 · Lê An · xác nhận → đã xác nhận · biểu hiện 1 · lý do: đã xem trang",
    ):
        assert words in text


def test_a_fine_of_another_time_is_not_shown(db: Database) -> None:
    judge(db, "GP-03", b.home(licence_notice=b.notice(number=None)), day="2026-06-30")
    text = " ".join(printed(db).split())
    assert "Điều 99 Nghị định 15/2020/NĐ-CP" in text
    assert "174/2026" not in text


def test_forty_instances_and_a_long_history_still_fit_one_page(db: Database) -> None:
    items = [
        b.article(
            n, "2026-11-01", comments="published", title=f"Tin số {n} " + "dài " * 60, sources=[b.source(quote="Nguồn: " + "báo " * 90)]
        )
        for n in range(40)
    ]
    judge(db, "BL-01", b.home(licence_notice=b.notice()), *items)
    for n in range(20):
        decide(db, 1, "note", "Lê An", instance=n + 1, reason="đã gọi điện cho đơn vị " * 3, now=NOW + timedelta(minutes=n))
    lines = printed(db).splitlines()
    assert len(lines) <= SHEET_LINES
    assert all(len(line) <= SHEET_WIDTH or "http" in line for line in lines)
    assert any("và 37 biểu hiện khác (dấu hiệu vi phạm: 37)" in line for line in lines)
    assert any("mở hồ sơ → dấu hiệu vi phạm · biểu hiện 1–40" in line for line in lines)


def test_a_number_without_a_finding_has_no_sheet(db: Database) -> None:
    with db.read() as session:
        assert collect_sheet(session, 9, load_law(), NOW) is None
