"""Words on a spokesperson (người phát ngôn) in a page's text, and whether a telephone number and an e-mail address stand with them."""

import re
from typing import Final

from monitor.domain.facts import PageKind, SpokespersonLine
from monitor.extraction.reading import Reading

_WORDS: Final = re.compile(r"\bnguoi phat ngon\b|\bphat ngon (?:va|, ?cung cap)\b|\bphat ngon cho bao chi\b")
_PHONE: Final = re.compile(r"(?<![\d/.])(?:\(?\+?84\)?|\(?0)[\s.]?\d(?:[\s.\-()]{0,2}\d){7,9}(?![\d/])")
_EMAIL: Final = re.compile(r"[\w.+-]{2,}\s?(?:@|\[at\]|\(at\)|\[a\]|\(a\))\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_BEFORE: Final = 120
_BEHIND: Final = 400
"""Letters around the words within which a number belongs to the spokesperson."""
_LONGEST: Final = 200


def read_spokesperson(reading: Reading) -> tuple[SpokespersonLine, ...]:
    """The first place that names a spokesperson; empty when none does. On a page headed so, what its main block holds belongs to him.

    News items speak of other people's spokespersons, so they are left out; their titles are read with all others.
    """
    document = reading.document
    if reading.kind in {PageKind.ARTICLE, PageKind.PRINT, PageKind.FEED} or "phat ngon" not in document.folded:
        return ()
    found = list(_WORDS.finditer(document.folded))
    if not found:
        return ()
    spans = [(max(0, m.start() - _BEFORE), m.end() + _BEHIND) for m in found]
    headed = reading.headline is not None and any(reading.headline[0] <= m.start() < reading.headline[1] for m in found)
    if headed and reading.main is not None:
        spans.append(reading.main)
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
