"""A tool through which readers complain or report: a form that says so, or a button or link that says nothing else.

The words alone are no tool (an item may tell of complaints), nor is a box for comments: what is asked for stands in or right above it.
"""

import re
from typing import Final

from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.vietnamese.text import fold

_WHAT: Final = (
    r"(?:khieu nai|phan anh|kien nghi|to cao|gop y|bao cao (?:vi pham|bai viet|noi dung|sai pham|ban quyen|tin)"
    r"|bao (?:loi|sai|xau|vi pham)|yeu cau go(?: bo| bai)?|report(?: abuse| content| article)?|complaints?)"
)
_ANYWHERE: Final = re.compile(_WHAT)
_FORM: Final = re.compile(rf"\b{_WHAT}\b")
_CONTROL: Final = re.compile(
    rf"\W*(?:(?:gui|nop|tiep nhan|xu ly|va|bieu mau|form|hop thu|kenh|thong tin|noi dung|y kien|don|phan|muc)\s)*{_WHAT}"
    rf"(?:[\s,/&–-]+(?:{_WHAT}|va|ve|cua|noi dung|thong tin|bai viet|tin bai|vi pham|sai pham|ban quyen|ban doc|nguoi doc))*\W*"
)
_LONGEST: Final = 60
"""Characters of a control's words."""
_NO_DRAFT: Final = re.compile(r"\b(?:du thao|van ban|chinh sach)\b")
""" "Góp ý dự thảo" is asked of citizens about other things."""


def read_complaint_tool(reading: Reading) -> str | None:
    """The words of a tool on this page by which readers complain; None when it shows none."""
    document = reading.document
    for form in document.by_tag("form", "dialog"):
        inside = document.inside(form)
        boxes = [e for e in inside if e.tag == "textarea" or ("contenteditable" in e.attributes and e.get("contenteditable") != "false")]
        if boxes and (said := _said_by(document, form, inside)):
            return said
    printed = _ANYWHERE.search(document.folded) is not None
    for control in document.by_tag("a", "button", "input"):
        if not printed and control.end > control.start:
            continue  # a control with words of its own, on a page that nowhere prints such words
        words = _words_of(document, control)
        folded = fold(words)
        if 4 <= len(words) <= _LONGEST and _CONTROL.fullmatch(folded) and not _NO_DRAFT.search(folded):
            return words
    return None


def _said_by(document: Document, form: Element, inside: list[Element]) -> str | None:
    """What a form says of itself: a heading, legend, label or button within, the line above it, the hint in its box, its address."""
    if form.end - form.start > 1500:
        return None  # the whole page stands in one form: ASP.NET
    above = [line for line in document.lines_between(max(0, form.start - 120), form.start)[-2:] if line[1] - line[0] <= 90]
    texts = [document.text[a:b] for a, b in above]
    for element in inside:
        if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "legend", "label", "button", "strong", "b", "p"):
            texts.append(document.text_of(element)[:120])
        elif element.tag in ("textarea", "input"):
            texts += [element.get("placeholder"), element.get("aria-label"), element.get("title")]
            if element.get("type").lower() in ("submit", "button"):
                texts.append(element.get("value"))
    said = next((text for text in texts if text and _FORM.search(fold(text)) and not _NO_DRAFT.search(fold(text))), None)
    return said.strip() if said else None


def _words_of(document: Document, control: Element) -> str:
    if control.tag == "input":
        return control.get("value") if control.get("type").lower() in ("submit", "button") else ""
    return (document.text_of(control) or control.get("title") or control.get("aria-label")).strip()
