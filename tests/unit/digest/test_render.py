"""Every format from the same values; an edited document is left alone."""

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree

from monitor.clock import VIETNAM
from monitor.config import load
from monitor.digest import words
from monitor.digest.data import CoverageRow, DigestData, Figure, FindingLine, LevelRow, NotMeasured, RuleRow, Story, UnitRow
from monitor.digest.html import render_html
from monitor.digest.period import parse_period
from monitor.digest.write import FORMATS, render, write_digest
from monitor.digest.xlsx import safe_cell

OFFICE = load().config.office
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=VIETNAM)


def digest(stories: int = 3, units: int = 4, findings: int = 2) -> DigestData:
    """A digest of as many of everything as asked for."""
    lines = tuple(
        FindingLine(
            i, f"XA-{i}", f"UBND xã Mẫu {i}", "xã, phường", "TC-03", "Thiếu người chịu trách nhiệm", "suspected", 2, "Dấu hiệu …", NOW, NOW
        )
        for i in range(1, findings + 1)
    )
    return DigestData(
        period=parse_period("2026-11"),
        made_at=NOW,
        figures=(
            Figure("registered", "Trang đã đăng ký", units, "registered_sites"),
            Figure("reached", "Đọc được", 1, "last_visits", of=units, before=0, of_before=units),
            *(
                Figure(key, f"Số liệu {key}", findings if key == "open" else 0, key)
                for key in (
                    "judged",
                    "open",
                    "articles",
                    "republished",
                    "silent",
                    "licences_ended",
                    "licences_expiring",
                    "licences_issued",
                    "licences_renewed",
                )
            ),
        ),
        stories=tuple(
            Story(
                f"Xã tổ chức lễ hội lần {i} <script>",
                f"http://a.mau.test/{i}",
                "UBND xã Mẫu",
                NOW,
                "Văn hóa, thể thao",
                None,
                "Câu một. Câu hai.",
                (),
            )
            for i in range(stories)
        ),
        units=tuple(
            UnitRow(f"XA-{i}", f"UBND xã Mẫu {i}", "xã, phường", i, 0, date(2026, 11, 2) if i else None, i != 1) for i in range(units)
        ),
        new=lines,
        remedied=(),
        persistent=(),
        overdue=(),
        by_rule=(RuleRow("TC-03", "Thiếu người chịu trách nhiệm", "đáng kể", len(lines), 0, 0, 0),) if lines else (),
        by_level=(LevelRow("xã, phường", units, len(lines), len(lines), 0, 0, 0),),
        not_measured=(NotMeasured("XA-9", "UBND xã Chín", "quá thời gian chờ", NOW),),
        coverage=(CoverageRow("XA-1", "UBND xã Mẫu 1", NOW, 12, "budget", 9, 2),),
        register_changes=(("XA-1", "changed", "url", "http://a", "http://b"),),
    )


@pytest.mark.parametrize("size", [(0, 0, 0), (1, 1, 1), (30, 120, 40)])
@pytest.mark.parametrize("format_name", FORMATS)
def test_a_digest_of_any_size_prints_in_every_format(format_name: str, size: tuple[int, int, int]) -> None:
    assert len(render(digest(*size), OFFICE, format_name)) > 300


def test_markup_in_a_title_stays_text() -> None:
    page = render_html(digest(), OFFICE)
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_every_format_says_the_same_figures() -> None:
    data = digest()
    table = Document(BytesIO(render(data, OFFICE, "docx"))).tables[1]
    assert [cell.text for cell in table.rows[2].cells][:4] == ["2", "Đọc được", "1 / 4", "0 / 4"]
    sheet = openpyxl.load_workbook(BytesIO(render(data, OFFICE, "xlsx")))["Số liệu"]
    assert [cell.value for cell in sheet[3]][:5] == [2, "Đọc được", 1, 4, 0]
    assert json.loads(render(data, OFFICE, "json"))["figures"][1]["value"] == 1


def test_bars_of_the_most_and_the_least_active_units_have_one_scale() -> None:
    bars = re.findall(
        r'<rect [^>]*width="([\d.]+)" height="16"[^>]*/>\s*<text[^>]*>(\d+) \+ 0 = \d+</text>', render_html(digest(units=40), OFFICE)
    )
    per_article = [float(width) / int(count) for width, count in bars if int(count)]
    assert len(per_article) == 30
    assert max(per_article) - min(per_article) < 0.1


def test_no_chart_is_longer_than_a_page_can_hold() -> None:
    rules = tuple(RuleRow(f"TC-{i}", "Thiếu tên", "đáng kể", 1, 0, 0, 0) for i in range(60))
    page = render_html(replace(digest(), by_rule=rules), OFFICE)
    assert max(int(height) for height in re.findall(r'viewBox="0 0 680 (\d+)"', page)) < 500
    assert "15 tiêu chí nặng nhất" in page


def test_what_is_not_known_of_a_unit_is_no_nought_and_what_is_known_is_told() -> None:
    units = (
        UnitRow("XA-1", "UBND xã Một", "xã, phường", 0, 0, None, read=False),
        UnitRow("XA-2", "UBND xã Hai", "xã, phường", 2, 1, date(2026, 11, 2), read=False, before=0),
    )
    document = Document(BytesIO(render(replace(digest(), units=units), OFFICE, "docx")))
    table = next(table for table in reversed(document.tables) if table.cell(1, 0).text == "UBND xã Một")
    assert [[cell.text for cell in row.cells][1:4] for row in table.rows[1:]] == [["–", "–", "–"], ["2", "1", "0"]]
    assert "Tin, bài nêu trong phụ lục là đọc được vào kỳ khác." in "\n".join(p.text for p in document.paragraphs)


@pytest.mark.parametrize(
    ("place", "inside"),
    [
        ("Xã Ia Yeng", "xã Ia Yeng"),
        ("Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ("Thành phố Huế", "thành phố Huế"),
        ("Sở Y tế", "Sở Y tế"),
        ("Tỉnh Hòa Bình (nay là Tỉnh Phú Thọ)", "tỉnh Hòa Bình (nay là tỉnh Phú Thọ)"),
    ],
)
def test_the_kind_of_a_place_is_no_part_of_its_name(place: str, inside: str) -> None:
    assert words.inside(place) == inside


def test_the_document_has_the_form_of_the_decree() -> None:
    document = Document(BytesIO(render(digest(), OFFICE, "docx")))
    section = document.sections[0]
    assert section.page_width is not None
    assert round(section.page_width.mm) == 210
    assert section.left_margin is not None
    assert 30 <= round(section.left_margin.mm) <= 35
    assert section.right_margin is not None
    assert 15 <= round(section.right_margin.mm) <= 20
    assert document.styles["Normal"].font.name == "Times New Roman"
    head = document.tables[0]
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in head.cell(0, 1).text
    assert "ngày 21 tháng 11 năm 2026" in head.cell(1, 1).text
    words = [paragraph.text for paragraph in document.element.body.iter() if paragraph.tag.endswith("}t")]
    assert words.index("Nơi nhận:") < words.index("Phụ lục I") < words.index("TIN, BÀI THEO ĐƠN VỊ")
    annexes = document.sections[1:]
    assert len(annexes) == sum(word.startswith("Phụ lục ") and len(word) < 13 for word in words)
    for annex in annexes:  # pages of an annex are numbered by themselves, the first bears no number
        assert annex._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        assert annex.different_first_page_header_footer
        assert annex.header.is_linked_to_previous


IN_ORDER = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid "
        "spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl "
        "divId cnfStyle rPr sectPr pPrChange"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
        "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
        "eastAsianLayout specVanish oMath"
    ),
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders "
        "shd tblLayout tblCellMar tblLook"
    ),
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols "
        "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"
    ),
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "tc": "tcPr p",
}
"""Order of children in ECMA-376, where Word offers to repair a document that has another."""


def test_word_finds_every_element_where_its_schema_wants_it() -> None:
    with ZipFile(BytesIO(render(digest(30, 60, 40), OFFICE, "docx"))) as opened:
        parts = {name: etree.fromstring(opened.read(name)) for name in opened.namelist() if name.endswith((".xml", ".rels"))}
    counted = Counter[str]()
    for name, root in parts.items():
        if not re.match(r"word/(document|header\d*|styles)\.xml$", name):
            continue
        for element in root.iter("{*}*"):
            order = IN_ORDER.get(etree.QName(element).localname)
            if order is None:
                continue
            places = [order.split().index(etree.QName(child).localname) for child in element]
            assert places == sorted(places), (name, etree.QName(element).localname, [etree.QName(child).localname for child in element])
            counted[etree.QName(element).localname] += 1
    assert set(counted) == set(IN_ORDER)
    body = parts["word/document.xml"][0]
    # a cell ends in a paragraph, and so does the body before its section
    assert all(etree.QName(cell[-1]).localname == "p" for cell in body.iter("{*}tc"))
    assert [etree.QName(child).localname for child in body[-2:]] == ["p", "sectPr"]
    for table in body.iter("{*}tbl"):
        columns = len(table.find("{*}tblGrid"))
        assert all(len(row.findall("{*}tc")) == columns for row in table.findall("{*}tr"))


def test_an_edited_document_is_never_overwritten(tmp_path: Path) -> None:
    first = write_digest(digest(), OFFICE, tmp_path, ["docx", "html"])
    again = write_digest(digest(), OFFICE, tmp_path, ["docx", "html"])
    assert again == first
    first[0].write_bytes(b"edited by hand")
    third = write_digest(digest(), OFFICE, tmp_path, ["docx"])
    assert third[0].name == "thong-bao-2026-11-2.docx"
    assert first[0].read_bytes() == b"edited by hand"


@pytest.mark.parametrize("text", ["=1+1", "+84", "-2", "@SUM(A1)"])
def test_no_cell_of_the_annex_begins_like_a_formula(text: str) -> None:
    assert str(safe_cell(text)).startswith("'")
