"""The shapes outside readers rely on."""

import csv
import io
from dataclasses import replace
from datetime import date

from openpyxl import load_workbook

from monitor.domain.finding import Finding
from monitor.domain.outcome import BasisRef, Decide, Instance, Outcome, Severity, Verdict
from monitor.domain.page import ArchivePosition
from monitor.findings.export import COLUMNS, evaluation, export, masked, neutral, to_csv, to_xlsx
from monitor.findings.lifecycle import VisitFacts, apply
from tests.builders import HOME, moment

AT = moment("2026-11-21", 13)
BASIS = BasisRef("P34", "khoản 9 Điều 24 Nghị định 147/2024/NĐ-CP", "2024-12-25…", "V")


def made(quote: str = "=HYPERLINK(1)", rule: str = "GP-03") -> tuple[Finding, Outcome]:
    proof = Instance(HOME, quote, "thiếu", AT, ArchivePosition("a.warc.gz", 12, 34, "ab" * 32), (3, 9), "số giấy phép")
    outcome = Outcome(
        "XA-MAU",
        rule,
        1,
        Verdict.BREACH,
        date(2026, 11, 21),
        "Dấu hiệu.",
        (BASIS,),
        (proof,),
        Severity.SERIOUS,
        Decide.AUTO,
        judged=(HOME,),
    )
    finding, _ = apply(None, outcome, VisitFacts(AT, True, HOME))
    assert finding is not None
    return replace(finding, id=3), outcome


def test_a_finding_is_exported_in_exactly_the_fixed_shape() -> None:
    assert export([made()[0]]) == [
        {
            "id": 3,
            "site": "XA-MAU",
            "rule": "GP-03",
            "state": "suspected",
            "severity": 2,
            "decide": "AUTO",
            "basis": [{"provision": "P34", "cite": BASIS.cite, "in_force": "2024-12-25…", "confidence": "V"}],
            "first_seen": "2026-11-21T13:00:00+07:00",
            "last_seen": "2026-11-21T13:00:00+07:00",
            "last_verified": "2026-11-21T13:00:00+07:00",
            "instances": [
                {
                    "url": HOME,
                    "quote": "=HYPERLINK(1)",
                    "seen_at": "2026-11-21T13:00:00+07:00",
                    "archived": {"file": "a.warc.gz", "offset": 12, "sha256": "ab" * 32},
                }
            ],
        }
    ]


def test_an_outcome_is_printed_in_exactly_the_fixed_shape() -> None:
    assert evaluation([made()[1]]) == [
        {"site": "XA-MAU", "rule": "GP-03", "version": 1, "verdict": "breach", "on": "2026-11-21", "basis": ["P34"], "reason": "Dấu hiệu."}
    ]


def test_no_cell_is_taken_for_a_formula() -> None:
    for start in ("=", "+", "-", "@", " =", "\t=", "\r"):
        assert neutral(f"{start}1")[0] == "'"
    assert neutral("Giấy phép - số 1") == "Giấy phép - số 1"


def test_csv_and_xlsx_hold_a_row_an_instance_with_neutral_cells() -> None:
    finding, _ = made()
    table = list(csv.reader(io.StringIO(to_csv([finding]).decode("utf-8-sig"))))
    sheet = load_workbook(io.BytesIO(to_xlsx([finding]))).active
    assert sheet is not None
    cells = [[str(c.value or "") for c in row] for row in sheet.iter_rows()]
    assert table == cells
    assert table[0] == list(COLUMNS)
    assert table[1][COLUMNS.index("Trích dẫn")] == "'=HYPERLINK(1)"


def test_characters_no_sheet_can_hold_are_left_out() -> None:
    assert to_xlsx([made("a\x0bb")[0]])


def test_what_readers_wrote_is_exported_without_their_addresses() -> None:
    finding, _ = made("Liên hệ em lan.nguyen@gmail.com hoặc 0912 345 678 nhé", "BL-01")
    assert export([finding])[0]["instances"][0]["quote"] == "Liên hệ em [thư điện tử] hoặc [số điện thoại] nhé"


def test_numbers_of_licences_and_dates_are_no_telephone_numbers() -> None:
    words = "Giấy phép 238/GP-STTTT ngày 18/02/2022, quyết định 1234/QĐ-UBND"
    assert masked(words) == words
