"""The first sentences of an article, in its own words."""

import re
from collections.abc import Iterator
from typing import Final

from monitor.press.lines import is_caption
from monitor.vietnamese.text import fold_keep

LONGEST: Final = 420
"""Characters of an extract."""

LEFT_OUT: Final = " […] "
"""Stands where lines of the text lie between two sentences of an extract."""

_END: Final = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s+[\"“‘«(\[]?([^\W\d_]))")
"""The letter behind it must be a capital for it to be an end."""

_ABBREVIATED: Final = re.compile(
    r"(?:^|[\s(\"“,.])(?:tp|tx|tt|p|q|h|x|gs|pgs|ts|ths|bs|bsck\s?ii?|ks|cn|luật gia|đ/c|đc|tr|nxb|st|v\.v|[A-ZĐ])\.$", re.IGNORECASE
)
_WHOLE_LINE: Final = 90
"""Characters from which on a line without a full stop is running text all the same: a lead paragraph, not a byline or a caption."""


def first_sentences(text: str, count: int, limit: int = LONGEST, *, title: str | None = None) -> str:
    """The text's first `count` sentences; its bylines, captions, headings and repeated title are passed over, LEFT_OUT standing for what
    is passed over between two sentences. Cut at a word and marked "…" when longer than `limit` characters; "" for an empty text."""
    taken: list[str] = []
    before: int | None = None
    for number, sentence in _sentences(text, title):
        if count == 0:
            break
        count -= 1
        taken.append(sentence if before is None else (" " if number - before <= 1 else LEFT_OUT) + sentence)
        before = number
    extract = "".join(taken)
    return extract if len(extract) <= limit else extract[:limit].rsplit(" ", 1)[0] + " …"


def _sentences(text: str, title: str | None) -> Iterator[tuple[int, str]]:
    """(number of the line it stands in, the sentence) of the running text; of all lines when none is running text."""
    lines = [(number, line) for number, raw in enumerate(filter(str.strip, text.split("\n"))) if (line := " ".join(raw.split()))]
    said = _bare(title or "")
    running = [(number, line) for number, line in lines if _runs(line) and not is_caption(line) and _bare(line) != said]
    for number, line in running or lines:
        at = 0
        for end in _END.finditer(line):
            if end[1].isupper() and not _ABBREVIATED.search(line[at : end.end()]):
                yield number, line[at : end.end()].strip()
                at = end.end()
        if rest := line[at:].strip():
            yield number, rest


def _runs(line: str) -> bool:
    return len(line) >= _WHOLE_LINE or line.rstrip('"”’»)] ')[-1:] in tuple(".!?…")


def _bare(line: str) -> str:
    return " ".join(fold_keep(line).split()).strip(" .!?…")
