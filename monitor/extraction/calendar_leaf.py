"""A day printed in pieces, as on the leaf of a calendar: day, month and year each in an element of its own, often with no blank between."""

import re
from datetime import date

from monitor.extraction.document import Element
from monitor.extraction.layout import Layout
from monitor.vietnamese.dates import Moment

_DAY = re.compile(r"(?:ngay )?([0-3]?\d)$")
_MONTH = re.compile(r"(?:thang|thg\.?|th\.?|t\.?)?\s?(0?[1-9]|1[0-2])\s?[,/.-]?$")
_NAMED_MONTH = re.compile(r"(?:thang|thg\.?|th\.?|t\.?)\s?(0?[1-9]|1[0-2])\s?[,/.-]?$")
_MONTH_YEAR = re.compile(r"(?:thang|thg\.?|th\.?|t\.?)?\s?(0?[1-9]|1[0-2])\s?(?:[,/.-]|nam|\s)\s?((?:19|20)\d\d)$")
_YEAR = re.compile(r"(?:nam )?((?:19|20)\d\d)$")

LONGEST = 26
"""Characters of a whole leaf."""


def calendar_leaves(layout: Layout) -> list[Moment]:
    """The days printed so, in order of place. A leaf without a year says no day."""
    document = layout.document
    elements = document.elements
    found: list[Moment] = []
    floor = 0
    for element in elements:
        length = element.end - element.start
        if not 6 <= length <= LONGEST or not 2 <= element.last - element.index <= 6 or element.start < floor or element.tag == "a":
            continue
        pieces = _pieces(layout, element)
        day = _read(pieces) if pieces else None
        if day is not None:
            start, end = document.trim(element.start, element.end)
            found.append(Moment(start, end, document.text[start:end], day, "day"))
            floor = end
    return found


def _pieces(layout: Layout, element: Element) -> list[str]:
    """Folded text of the innermost elements; empty where words stand between them."""
    document = layout.document
    pieces: list[str] = []
    at = element.start
    for inner in document.inside(element):
        if inner.last != inner.index or inner.start == inner.end:
            continue
        between = layout.folded[at : inner.start].strip(" ,/|.-")
        if between:
            pieces.append(between)
        pieces.append(layout.folded[inner.start : inner.end].strip())
        at = inner.end
    rest = layout.folded[at : element.end].strip(" ,/|.-")
    if rest:
        pieces.append(rest)
    return pieces if 2 <= len(pieces) <= 3 else []


def _read(pieces: list[str]) -> date | None:
    if len(pieces) == 2:
        a, b = _DAY.match(pieces[0]), _MONTH_YEAR.match(pieces[1])
        if a is None or b is None:
            return None
        return _day(b[2], b[1], a[1])
    year = _YEAR.match(pieces[2])
    if year is None:
        return None
    first, second = _DAY.match(pieces[0]), _MONTH.match(pieces[1])
    if first is not None and second is not None:
        return _day(year[1], second[1], first[1])
    first, second = _NAMED_MONTH.match(pieces[0]), _DAY.match(pieces[1])
    if first is not None and second is not None:
        return _day(year[1], first[1], second[1])
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
