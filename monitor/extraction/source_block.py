"""The lines around a source citation that complete it: author, time and address of the original.

Licensed sites print them as rows of a table, items of a list or lines of their own, in any order, label and value in one line or in
two. Only lines that touch one another are read, so that nothing of the article or of its neighbours gets in.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from monitor.domain.facts import Span
from monitor.extraction.document import Document, Element
from monitor.extraction.source_words import BLOCK_LABEL, CREDIT_LEAD, OFFICE, ORIGIN_LINK, OWN_WORDS, PICTURE_LINE, TRIM, URL, is_person
from monitor.extraction.wording import is_stop, starting_in
from monitor.vietnamese.dates import find_moments
from monitor.vietnamese.text import fold, fold_keep

REACH: Final = 8
"""Lines above and below the citation that may belong to its block."""
LINE_LIMIT: Final = 200
"""Characters of a block's line, a printed address not counted."""
AUTHOR_LIMIT: Final = 60


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """What the lines around a citation add to it; None: not said there. `published` is ISO text, +07:00, or a day alone."""

    author: str | None = None
    published: str | None = None
    url_span: Span | None = None
    """Where the line of the original's address stands."""


def read_block(document: Document, at: Span, limits: Span, is_outlet: Callable[[str], bool]) -> SourceBlock:
    """The block around the citation at `at`, within `limits`. `is_outlet` tells a medium's name from an author's."""
    author: str | None = None
    published: str | None = None
    url_span: Span | None = None
    for label, value in _fields(document, _block_lines(document, at, limits)):
        text = document.text[slice(*value)]
        if label == "author" and author is None:
            author = author_named(text, is_outlet) or _as_printed(text)
        elif label == "time" and published is None:
            moments = find_moments(text)
            if len(moments) == 1 and moments[0].kind == "absolute":
                published = moments[0].iso
        elif label == "link" and url_span is None:
            url_span = value
    return SourceBlock(author, published, url_span)


def author_named(text: str, is_outlet: Callable[[str], bool]) -> str | None:
    """The author or editorial office that the words name; None for whoever posted the item, for media, and for anything long."""
    if lead := CREDIT_LEAD.match(fold_keep(text := text.strip(TRIM))):
        text = text[lead.end() :]
    name = re.split(r"\s[|•·]\s|[|•;(]|\s[-–—]\s", text.strip(TRIM))[0].strip(TRIM)
    folded = fold(name)
    if not 2 <= len(name) <= AUTHOR_LIMIT or any(c.isdigit() for c in name) or is_outlet(name):
        return None
    if OFFICE.match(folded):
        return name
    return None if OWN_WORDS.match(folded) or not (is_person(name) or name[:1].isupper()) else name


def _as_printed(text: str) -> str | None:
    """What stands behind an author's label when it is no name known in form: the page has named somebody, or says that it has."""
    words = text.strip(TRIM)
    short = 2 <= len(words) <= AUTHOR_LIMIT and any(c.isalpha() for c in words) and "://" not in words
    return words if short and not OWN_WORDS.match(fold(words)) else None


def _block_lines(document: Document, at: Span, limits: Span) -> list[Span]:
    """The run of labelled lines around the citation, top to bottom."""
    lines = document.lines_between(*limits)
    inside = [n for n, (a, b) in enumerate(lines) if a < at[1] and at[0] < b]
    if not inside:
        return []
    first, last = inside[0], inside[-1]
    top = _run(document, lines, range(first - 1, max(-1, first - 1 - REACH), -1))
    bottom = _run(document, lines, range(last + 1, min(len(lines), last + 1 + REACH)))
    return lines[first - top : last + bottom + 1]


def _run(document: Document, lines: list[Span], indexes: range) -> int:
    """How many of these lines, from the first on, are labels of a block or the values of such labels."""
    count = 0
    step = indexes.step
    for taken, n in enumerate(indexes, 1):
        a, b = lines[n]
        printed = sum(len(url) for url in URL.findall(document.text[a:b]))
        if b - a - printed > LINE_LIMIT or is_stop(document, a, b):
            break
        if _belongs(document, a, b) or (step > 0 and n > 0 and _is_label_alone(document, *lines[n - 1])):
            count = taken
        elif step > 0 or n == 0 or not _is_label_alone(document, *lines[n - 1]):
            break
    return count


def _belongs(document: Document, start: int, end: int) -> bool:
    folded = document.folded[start:end]
    return (
        BLOCK_LABEL.match(folded) is not None
        or ORIGIN_LINK.fullmatch(folded) is not None
        or URL.fullmatch(document.text[start:end]) is not None
        or PICTURE_LINE.match(document.text[start:end].lower()) is not None
    )


def below_in_column(document: Document, start: int, end: int) -> Span | None:
    """The cell under a label that heads a column; None when the line is no cell of a row of labels."""
    cell = next((e for e in document.ancestors(document.element_at(start)) if e.tag in ("td", "th")), None)
    row = document.elements[cell.parent] if cell is not None else None
    if cell is None or row is None or row.tag != "tr" or cell.end < end:
        return None
    heads = _cells(document, row)
    labels = sum(BLOCK_LABEL.fullmatch(document.folded[e.start : e.end].strip()) is not None for e in heads)
    below = document.elements[row.last + 1] if row.last + 1 < len(document.elements) else None
    if below is not None and below.tag == "tbody" and row.last + 2 < len(document.elements):
        below = document.elements[row.last + 2]
    if below is None or below.tag != "tr" or len(heads) < 2 or (labels < 2 and any(e.tag != "th" for e in heads)):
        return None
    values = _cells(document, below)
    if len(values) != len(heads):
        return None
    return document.trim(values[heads.index(cell)].start, values[heads.index(cell)].end)


def _cells(document: Document, row: Element) -> list[Element]:
    return [e for e in document.inside(row) if e.tag in ("td", "th") and e.parent == row.index]


def _is_label_alone(document: Document, start: int, end: int) -> bool:
    m = BLOCK_LABEL.match(document.folded[start:end])
    if m is None or document.text[start + m.end() : end].strip(TRIM):
        return False
    # "Xem bài gốc" is a link of its own, not the name of the next line
    return m.lastgroup != "link" or not _links(document, start, end)


def _links(document: Document, start: int, end: int) -> bool:
    return bool(starting_in(document.by_tag("a"), start, end))


def _fields(document: Document, lines: list[Span]) -> list[tuple[str, Span]]:
    """(label, value) pairs of the block; a label that ends its line has its value in the next one."""
    found: list[tuple[str, Span]] = []
    for n, (a, b) in enumerate(lines):
        folded = document.folded[a:b]
        labels = list(BLOCK_LABEL.finditer(folded))
        for k, m in enumerate(labels):
            end = labels[k + 1].start() if k + 1 < len(labels) else b - a
            value = (a + m.end(), a + end)
            if (column := below_in_column(document, a, b)) is not None:
                value = column
            elif m.lastgroup == "link" and _links(document, a, b):
                value = (a, b)
            elif not document.text[slice(*value)].strip(TRIM) and k + 1 == len(labels) and n + 1 < len(lines):
                following = BLOCK_LABEL.match(document.folded[slice(*lines[n + 1])])
                if following is not None and not (m.lastgroup == "author" and following.lastgroup == "credit"):
                    continue
                value = lines[n + 1]
            found.append((m.lastgroup or "", value))
        if not labels and (ORIGIN_LINK.fullmatch(folded) or URL.fullmatch(document.text[a:b])):
            found.append(("link", (a, b)))
    return found
