"""Words on a spokesperson (người phát ngôn) in a page's text, and whether a telephone number and an e-mail address stand with them."""

import re
from typing import Final

from monitor.domain.facts import Span, SpokespersonLine
from monitor.extraction.document import Document
from monitor.extraction.reading import Reading
from monitor.extraction.wording import ARTICLE_KINDS

_WORDS: Final = re.compile(r"\bnguoi phat ngon\b|\bphat ngon (?:va|, ?cung cap)\b|\bphat ngon cho bao chi\b")
_WIDER: Final = re.compile(
    _WORDS.pattern
    + r"|\b(?:duoc (?:giao|phan cong|uy quyen)|phan cong|dam nhiem)(?: nhiem vu)?(?: thuc hien)? phat ngon\b|\b(?:cung cap|tra loi)"
    r" thong tin cho (?:bao chi|nha bao)\b|\b(?:dau moi|lien he|danh cho)(?: voi| cho)? (?:bao chi|nha bao|phong vien)\b"
)
"""What standing pages call him by; in news items others speak of the press like that."""
_SIGNS: Final = ("phat ngon", "cho bao chi", "nha bao", "bao chi", "phong vien")
_OTHERS: Final = re.compile(
    r"\W{0,3}(?:cua )?(?:bo (?:ngoai|quoc|cong|tai|y|giao)"
    r"|chinh phu|nha trang|lien hop quoc|lien minh|quan doi|dien |lau nam|nato|to chuc|tong thong|thu tuong)"
)
_PHONE: Final = re.compile(r"(?<![\d/.])(?:\(?\+?84\)?|\(?0)[\s.]?\d(?:[\s.\-()]{0,2}\d){7,9}(?![\d/])")
_EMAIL: Final = re.compile(r"[\w.+-]{2,}\s?(?:@|\[at\]|\(at\)|\[a\]|\(a\))\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_BEFORE: Final = 120
_BEHIND: Final = 400
"""Letters around the words within which a number belongs to the spokesperson."""
_LONGEST: Final = 200


def _around(start: int, end: int, main: Span | None) -> Span:
    """The words' surroundings; within the page's main block where they stand in it, for the foot gives the office's own numbers."""
    low, high = max(0, start - _BEFORE), end + _BEHIND
    if main is not None and main[0] <= start < main[1]:
        return max(low, main[0]), min(high, main[1])
    return low, high


def _is_link(document: Document, offset: int) -> bool:
    """A link, in a menu or a list, leads to the words elsewhere; what stands beside it is not theirs."""
    return any(element.tag == "a" for element in document.ancestors(document.element_at(offset)))


def read_spokesperson(reading: Reading) -> tuple[SpokespersonLine, ...]:
    """The first place that names a spokesperson, those of foreign and central bodies left out; empty when none does. On a page headed
    so, what its main block holds belongs to him."""
    document = reading.document
    if not any(sign in document.folded for sign in _SIGNS):
        return ()
    words = _WORDS if reading.kind in ARTICLE_KINDS else _WIDER
    found = [
        m for m in words.finditer(document.folded) if not _OTHERS.match(document.folded, m.end()) and not _is_link(document, m.start())
    ]
    if not found:
        return ()
    main = reading.main
    if main is not None:
        # title and menu repeat the heading; what stands beside them is the site's own
        found = [m for m in found if main[0] <= m.start() < main[1]] or found
    spans = [_around(m.start(), m.end(), reading.main) for m in found]
    headed = reading.headline is not None and any(reading.headline[0] <= m.start() < reading.headline[1] for m in found)
    if headed and main is not None:
        spans.append(main)
    texts = [document.text[start:end] for start, end in spans]
    start, end = document.line_at(found[0].start())
    end = min(end, start + _LONGEST)
    if found[0].end() > end:
        start, end = found[0].start(), found[0].end()
    quote = document.text[start:end].strip()
    at = document.text.index(quote, start)
    return (
        SpokespersonLine(
            quote, any(_PHONE.search(text) for text in texts), any(_EMAIL.search(text) for text in texts), (at, at + len(quote))
        ),
    )
