"""A Word document in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I: page, margins, fonts, head table, place and date, recipients.

The form only; what stands in it comes from the caller.
"""

from datetime import date
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from monitor.config import OfficeConfig
from monitor.digest.period import month_words

FONT = "Times New Roman"
BODY_SIZE = 14

WHOLE_ROWS = 10
"""A table of so many rows stands on one page, if it holds no more than WHOLE_LETTERS."""

WHOLE_LETTERS = 1500


class OfficialDocument:
    """Build a document from top to bottom, then take its bytes."""

    def __init__(self, office: OfficeConfig, on: date, kind: str, abstract: str, sign: str) -> None:
        """`kind` is the type of document in capitals ("BÁO CÁO"), `sign` its abbreviation ("BC-SVHTTDL").

        The number is left blank for the clerk.
        """
        self.office, self.on, self.kind, self.sign_code = office, on, kind, sign
        self.document = Document()
        self._signed = False
        self._page()
        self._head(on, sign)
        self._title(kind, abstract)

    # ── form ──────────────────────────────────────────────────────────────────────────────────────────────────────

    def _page(self) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin, section.bottom_margin, section.left_margin, section.right_margin = Mm(20), Mm(20), Mm(30), Mm(15)
        section.header_distance = Mm(10)
        section.different_first_page_header_footer = True  # the page number is not shown on page 1
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = FONT, Pt(BODY_SIZE)
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
        normal.element.rPr.rFonts.set(qn("w:cs"), FONT)
        number = section.header.paragraphs[0]
        number.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self._field(number, "PAGE")
        core = self.document.core_properties
        core.author, core.language = self.office.issuing_body, "vi-VN"

    @staticmethod
    def _field(paragraph: Any, code: str) -> None:
        run = paragraph.add_run()
        run.font.name, run.font.size = FONT, Pt(13)
        for kind, text in (("begin", None), (None, code), ("end", None)):
            if kind:
                element = OxmlElement("w:fldChar")
                element.set(qn("w:fldCharType"), kind)
            else:
                element = OxmlElement("w:instrText")
                element.set(qn("xml:space"), "preserve")
                element.text = text
            run._r.append(element)

    @staticmethod
    def _widths(table: Any, widths_mm: list[float]) -> None:
        """Fixed column widths; Word reads them from the cells, LibreOffice from the grid."""
        table.autofit = False
        for column, width in zip(table.columns, widths_mm, strict=True):
            column.width = Mm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, widths_mm, strict=True):
                cell.width = Mm(width)

    def _line(self, cell: Any, text: str, size: float, *, bold: bool = False, italic: bool = False, first: bool = False) -> Any:
        paragraph = cell.paragraphs[0] if first else cell.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.paragraph_format.space_after = Pt(0)
        run = paragraph.add_run(text)
        run.font.name, run.font.size, run.bold, run.italic = FONT, Pt(size), bold, italic
        if not text:
            self._mark_size(paragraph, size)
        return paragraph

    @staticmethod
    def _mark_size(paragraph: Any, size: float) -> None:
        """An empty paragraph is as high as its mark."""
        mark, properties = OxmlElement("w:rPr"), paragraph._p.get_or_add_pPr()
        for tag in ("w:sz", "w:szCs"):
            element = OxmlElement(tag)
            element.set(qn("w:val"), str(round(size * 2)))
            mark.append(element)
        properties.insert_element_before(mark, "w:sectPr", "w:pPrChange")

    @staticmethod
    def _rule(paragraph: Any, left: float, right: float) -> None:
        """A rule under the words: the paragraph's own lower border, drawn in by indents of `left` and `right` mm."""
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.right_indent = Mm(left), Mm(right)
        properties = paragraph._p.get_or_add_pPr()
        borders = OxmlElement("w:pBdr")
        bottom = OxmlElement("w:bottom")
        for key, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
            bottom.set(qn(f"w:{key}"), value)
        borders.append(bottom)
        # the schema wants borders before spacing, indents and the mark
        properties.insert_element_before(
            borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr"
        )

    def _head(self, on: date, sign: str) -> None:
        table = self.document.add_table(rows=2, cols=2)
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        self._widths(table, [66, 102])
        left, right = table.rows[0].cells
        self._line(left, self.office.parent_body, 12, first=True)
        self._line(left, self.office.issuing_body, 12, bold=True)
        self._rule(self._line(left, "", 2), 22, 22)
        self._line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True, first=True)
        self._line(right, "Độc lập - Tự do - Hạnh phúc", 13, bold=True)
        self._rule(self._line(right, "", 2), 17, 17)
        left, right = table.rows[1].cells
        self._line(left, f"Số:       /{sign}", 13, first=True)
        self._line(right, f"{self.office.place}, ngày {vietnamese_date(on)}", 13, italic=True, first=True)

    def _title(self, kind: str, abstract: str) -> None:
        for text, before in ((kind, 18), (abstract, 0)):
            paragraph = self.document.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(0)
            run = paragraph.add_run(text)
            run.font.name, run.font.size, run.bold = FONT, Pt(14), True
        rule = self.document.add_paragraph()
        rule.paragraph_format.space_after = Pt(12)
        self._rule(rule, 60, 60)
        self._mark_size(rule, 2)

    # ── content ───────────────────────────────────────────────────────────────────────────────────────────────────

    def heading(self, text: str) -> None:
        """A numbered part, bold."""
        self._part_from_table()
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(12), Pt(6)
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.first_line_indent = Mm(10)
        run = paragraph.add_run(text)
        run.bold, run.font.size = True, Pt(BODY_SIZE)

    def paragraph(self, text: str, *, lead: str = "", bold: bool = False, italic: bool = False, keep: bool = False) -> None:
        """Running text: justified, first line 1 cm, 6 pt between paragraphs; `lead` bold before it; `keep` on the page of what follows."""
        self._part_from_table()
        paragraph = self.document.add_paragraph()
        if lead:
            paragraph.add_run(lead).bold = True
        paragraph.paragraph_format.keep_with_next = keep
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.first_line_indent = Mm(10)
        paragraph.paragraph_format.space_after = Pt(6)
        paragraph.paragraph_format.line_spacing = 1.15
        run = paragraph.add_run(text)
        run.bold, run.italic = bold, italic

    def address(self, text: str, *, keep: bool = False) -> None:
        """A web address under the paragraph it proves: not justified, since it would stretch the line before it."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = keep
        paragraph.paragraph_format.left_indent = Mm(10)
        paragraph.paragraph_format.space_after = Pt(6)
        run = paragraph.add_run(text)
        run.font.size, run.italic = Pt(12), True

    def table(self, headers: list[str], rows: list[list[str]], widths_mm: list[float]) -> None:
        """A ruled table; the head row repeats on every page, no row breaks across pages, and a short table is not parted at all."""
        self._part_from_table()  # two tables in a row would become one
        table = self.document.add_table(rows=1, cols=len(headers))
        table.style = "Table Grid"
        self._cells(table.rows[0], headers, bold=True)
        repeat = OxmlElement("w:tblHeader")
        repeat.set(qn("w:val"), "true")
        table.rows[0]._tr.get_or_add_trPr().append(repeat)
        for row in rows:
            added = table.add_row()
            self._cells(added, row)
            added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        # the head always stays with the first row
        whole = len(rows) <= WHOLE_ROWS and sum(len(text) for row in rows for text in row) <= WHOLE_LETTERS
        for row in table.rows[: -1 if whole else 1]:
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True
        self._widths(table, widths_mm)

    @property
    def _ends_in_table(self) -> bool:
        content = [element for element in self.document.element.body if not element.tag.endswith("}sectPr")]
        return bool(content) and bool(content[-1].tag.endswith("}tbl"))

    def _part_from_table(self) -> None:
        if self._ends_in_table:
            self._gap()

    def _gap(self) -> None:
        """A line of 2 points: an empty one of full height behind a table that fills its page would be a page of its own."""
        gap = self.document.add_paragraph()
        gap.paragraph_format.space_after = Pt(6)
        self._mark_size(gap, 2)

    @staticmethod
    def _cells(row: Any, texts: list[str], *, bold: bool = False) -> None:
        for cell, text in zip(row.cells, texts, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(0)
            if bold or not text.strip(" 0123456789./*–"):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            run = paragraph.add_run(printable(text))
            run.bold, run.font.size, run.font.name = bold, Pt(12), FONT

    def annex(self, number: str, title: str) -> None:
        """A new page headed "Phụ lục" with its number, title in capitals and the document it belongs to; its pages are numbered by
        themselves, as the decree has it. Annexes stand after the signature: call `sign` first."""
        self._new_section()
        belongs = (
            f"(Kèm theo {self.kind.capitalize()} số       /{self.sign_code} ngày {vietnamese_date(self.on)} của {self.office.issuing_body})"
        )
        for text, last in ((f"Phụ lục {number}".rstrip(), False), (title.upper(), False), (belongs, True)):
            paragraph = self.document.add_paragraph()
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
            paragraph.paragraph_format.keep_with_next = True
            paragraph.paragraph_format.space_after = Pt(12 if last else 0)
            run = paragraph.add_run(text)
            run.font.name, run.font.size, run.bold, run.italic = FONT, Pt(13 if last else 14), not last, last

    def _new_section(self) -> None:
        section = self.document.add_section(WD_SECTION.NEW_PAGE)
        # the paragraph that ends the section before is as low as a gap, or it would be a page of its own behind a full one
        end = self.document.paragraphs[-1]
        end.paragraph_format.space_after = Pt(0)
        self._mark_size(end, 2)
        first = OxmlElement("w:pgNumType")
        first.set(qn("w:start"), "1")
        section._sectPr.insert_element_before(first, "w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:docGrid")

    def close(self) -> bytes:
        """Recipients and signer unless they stand already, then the document's bytes."""
        if not self._signed:
            self.sign()
        self._part_from_table()  # Word wants a paragraph behind the last table
        out = BytesIO()
        self.document.save(out)
        return out.getvalue()

    def sign(self) -> None:
        """Recipients and signer, kept on one page."""
        self._signed = True
        self._part_from_table()
        for paragraph in self.document.paragraphs[-3:]:
            paragraph.paragraph_format.keep_with_next = True  # a signature never stands on a page without text
        table = self.document.add_table(rows=1, cols=2)
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        self._widths(table, [80, 85])
        left, right = table.rows[0].cells
        run = left.paragraphs[0].add_run("Nơi nhận:")
        run.bold, run.italic, run.font.size = True, True, Pt(12)
        left.paragraphs[0].paragraph_format.space_after = Pt(0)
        for index, recipient in enumerate(self.office.recipients):
            paragraph = left.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(0)
            end = "." if index == len(self.office.recipients) - 1 else ";"
            paragraph.add_run(f"- {recipient}{end}").font.size = Pt(11)
        self._line(right, self.office.signer_title, 14, bold=True, first=True)
        for _ in range(4):
            self._line(right, "", 14)
        self._line(right, self.office.signer_name, 14, bold=True)


def vietnamese_date(on: date) -> str:
    """21 tháng 11 năm 2026; a zero before days below 10 and before the first two months, as the decree has it."""
    return f"{on.day:02d} tháng {month_words(on.month)} năm {on.year}"


def printable(text: str) -> str:
    """The text without the control characters that XML refuses."""
    return "".join(character for character in text if character >= " " or character in "\t\n")
