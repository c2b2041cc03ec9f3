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
_UNFINISHED: Final = (":", ";", ",")
"""Ends what introduces a list, or an item of one."""

_ITEM: Final = ("- ", "+ ", "* ", "• ")

_WHOLE_LINE: Final = 90
"""Characters from which on a line without a full stop is running text all the same: a lead paragraph, not a byline or a caption."""


def first_sentences(text: str, count: int, limit: int = LONGEST, *, title: str | None = None) -> str:
    """The text's first `count` sentences; its bylines, captions, headings and repeated title are passed over, so are items of lists and
    what was said already, LEFT_OUT standing for what is passed over between two sentences. Cut at a word and marked "…" when longer than
    `limit` characters; "" for an empty text."""
    pieces = list(_pieces(text, title))
    if not any(is_said for _, is_said in pieces):
        pieces = [(line, True) for line, _ in pieces]
    taken: list[str] = []
    before: int | None = None
    said: set[str] = set()
    for number, (piece, is_said) in enumerate(pieces):
        if len(said) == count:
            break
        if not is_said or _bare(piece) in said:
            continue
        said.add(_bare(piece))
        taken.append(piece if before is None else (" " if number - before == 1 else LEFT_OUT) + piece)
        before = number
    extract = "".join(taken)
    return extract if len(extract) <= limit else extract[:limit].rsplit(" ", 1)[0] + " …"


def _pieces(text: str, title: str | None) -> Iterator[tuple[str, bool]]:
    """The sentences of the running lines and the other lines whole, in order; whether each is a sentence of the running text."""
    headline = _bare(title or "")
    for raw in text.split("\n"):
        line = " ".join(raw.split())
        if not line:
            continue
        if not _runs(line) or is_caption(line) or _bare(line) == headline:
            yield line, False
            continue
        at = 0
        for end in _END.finditer(line):
            if end[1].isupper() and not _ABBREVIATED.search(line[at : end.end()]):
                yield line[at : end.end()].strip(), True
                at = end.end()
        if rest := line[at:].strip():
            yield rest, not rest.endswith(_UNFINISHED)


def _runs(line: str) -> bool:
    if line.startswith(_ITEM):
        return False
    return len(line) >= _WHOLE_LINE or line.rstrip('"”’»)] ')[-1:] in tuple(".!?…")


def _bare(line: str) -> str:
    return " ".join(fold_keep(line).split()).strip(" .!?…")
