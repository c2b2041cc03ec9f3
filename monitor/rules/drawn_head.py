"""Page name and service type in the head of a home page that a browser drew. Whatever is not plain is told as not measured."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.domain.facts import DrawnHead, DrawnText
from monitor.rules.dossier import RenderedHead
from monitor.vietnamese.text import syllables

HEAD = 600.0
"""CSS pixels from the top: what starts further down is no head."""

_GENERIC = re.compile(r"^(?:trang|cong)(?: (?:thong tin|tin|ttdt)(?: dien tu)?)(?: tong hop)?(?: (?:cua|tren mang))?\b ?")
_PLACE = re.compile(r" (?:tinh|thanh pho) ")
_TYPE = re.compile(r"\btrang (?:(?:thong )?tin(?: dien tu)?|ttdt) tong hop\b")
_NOTICE = re.compile(r"\b(?:giay phep|cap phep|gp|so \d)")
"""A licence notice names the type too, and is no label."""

_MOST_LINES = 4
"""Pieces that a name or a type may be drawn in."""

_APART = 40.0
"""CSS pixels between two pieces from which on they say nothing together."""

_SPARE = 3
"""Further words that may stand in one line with a name or a type."""

_PROMINENT = 1.2
"""Size of a name's letters to those of the type above it, from which on it is sure to be the page's name."""

_SENTENCE = 4
"""Words from which on a line between name and type is a line of its own and not a part of either."""


@dataclass(frozen=True, slots=True)
class _Line:
    """Pieces that follow each other on the page and say one thing together. `size` is that of the smallest letters, None not told."""

    first: int
    last: int
    said: str
    quote: str
    size: float | None
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "_Line") -> bool:
        return self.first <= other.last and other.first <= self.last


def rendered_head(drawn: DrawnHead, page_name: str) -> RenderedHead:
    """`page_name` as the register has it."""
    if not drawn.styled:
        return RenderedHead(None, styled=False)
    own = _own_words(page_name)
    lines = list(_lines(drawn.texts))
    types = _shortest([line for line in lines if _is_type(line.said)])
    names = _shortest([line for line in lines if line.top < HEAD and not _TYPE.search(line.said) and _is_name(_own_words(line.said), own)])
    if not names:
        return RenderedHead(None, image=_may_hide(drawn, 0.0))
    below = [line for line in types if line.top < HEAD]
    found = [_pair(name, kind, drawn.texts, own) for name in names for kind in below]
    if found:
        return min(found, key=_rank)
    name = max(names, key=lambda line: line.size or 0.0)
    if any((text.size or 0.0) > (name.size or 0.0) for text in drawn.texts if text.top < name.bottom):
        # larger letters stand above: this may be an entry of the menu, and the name something else
        return RenderedHead(None)
    if _may_hide(drawn, name.bottom + 4 * (name.size or 30.0)):
        return RenderedHead(name.quote, name.size, image=True)
    if any(_TYPE.search(line.said) for line in lines if line.top < HEAD):
        # the type is a part of a longer line, or of the name itself
        return RenderedHead(name.quote, name.size, name.quote)
    elsewhere = types[0] if types else None
    return RenderedHead(name.quote, name.size, elsewhere.quote if elsewhere else None, elsewhere.size if elsewhere else None, False)


def _own_words(name: str) -> str:
    """Folded words of a name without "trang thông tin điện tử", which any page may put in front."""
    said = " ".join(syllables(name))
    return _GENERIC.sub("", said) or said


def _lines(texts: Sequence[DrawnText]) -> Iterator[_Line]:
    for first in range(len(texts)):
        for last in range(first, min(first + _MOST_LINES, len(texts))):
            if last > first and texts[last].top - texts[last - 1].bottom > _APART:
                break
            parts = texts[first : last + 1]
            sizes = [part.size for part in parts]
            yield _Line(
                first,
                last,
                " ".join(word for part in parts for word in syllables(part.text)),
                max((part.text for part in parts), key=len),
                None if None in sizes else min(size for size in sizes if size is not None),
                min(part.left for part in parts),
                min(part.top for part in parts),
                max(part.right for part in parts),
                max(part.bottom for part in parts),
            )


def _shortest(lines: Sequence[_Line]) -> list[_Line]:
    """Without those that hold a shorter one of the same."""
    return [line for line in lines if not any(o is not line and line.first <= o.first and o.last <= line.last for o in lines)]


def _is_type(said: str) -> bool:
    match = _TYPE.search(said)
    return match is not None and not _NOTICE.search(said) and len(said.split()) <= len(match[0].split()) + _SPARE


def _is_name(words: str, own: str) -> bool:
    """The registered name, or half of it and more ("Sở Y tế" of "Sở Y tế tỉnh …"), and little beside it."""
    count, whole = len(words.split()), len(own.split())
    if f" {own} " in f" {words} ":
        return count <= whole + _SPARE
    without_place = _PLACE.split(own)[0].split()
    return count >= 3 and 2 * count >= len(without_place) and f" {words} " in f" {own} "


def _pair(name: _Line, kind: _Line, texts: Sequence[DrawnText], own: str) -> RenderedHead:
    return RenderedHead(name.quote, name.size, kind.quote, kind.size, _right_below(name, kind, texts, own))


def _right_below(name: _Line, kind: _Line, texts: Sequence[DrawnText], own: str) -> bool | None:
    if name.overlaps(kind):
        return None
    if kind.bottom <= name.top + (name.bottom - name.top) / 4:
        # what is no larger than the words above it may be an entry of the menu
        return False if name.size and kind.size and name.size >= _PROMINENT * kind.size else None
    if kind.top < name.bottom - (kind.bottom - kind.top) / 2:
        return None
    left, right = min(name.left, kind.left), max(name.right, kind.right)
    apart = [
        text
        for i, text in enumerate(texts)
        if not (name.first <= i <= name.last or kind.first <= i <= kind.last)
        and name.bottom - 2 < (text.top + text.bottom) / 2 < kind.top + 2
        and text.left < right
        and text.right > left
    ]
    said = [" ".join(syllables(text.text)) for text in apart]
    if any(len(words.split()) >= _SENTENCE and words not in own and not _NOTICE.search(words) for words in said):
        return False
    if apart or kind.top - name.bottom > 3 * max(name.size or 0.0, 24.0):
        return None
    return True


def _rank(head: RenderedHead) -> tuple[int, float]:
    """What speaks for the site first: a type right below and large; then what cannot be told; what speaks against it last."""
    share = head.service_type_height / head.name_height if head.service_type_height and head.name_height else 0.0
    return (0 if head.right_below else 1 if head.right_below is None else 2), -share


def _may_hide(drawn: DrawnHead, until: float) -> bool:
    """Whether a picture stands in the head as far down as `until` (0: anywhere in it), which may show what is asked for."""
    return any(top < (until or HEAD) for _, top, _, _ in drawn.pictures)
