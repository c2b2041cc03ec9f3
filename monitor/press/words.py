"""A text as the syllables that are compared, each with its place."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from monitor.vietnamese.text import fold_keep

_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Words:
    """`folded[i]` is the syllable without case and marks that stands at text[starts[i]:ends[i]]. The text must be NFC.

    `weak` are indices of syllables that prove nothing (see boilerplate and official): they are compared, but do not count.
    """

    text: str
    folded: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    weak: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.folded)

    @property
    def strong(self) -> int:
        """Syllables that count."""
        return len(self.folded) - len(self.weak)

    def letters(self, start: int, end: int) -> str:
        """The text as printed from syllable `start` to before syllable `end`; "" for an empty stretch."""
        return self.text[self.starts[start] : self.ends[end - 1]] if end > start else ""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where syllables [start, end) stand in the text; an empty stretch is a point before syllable `start`."""
        if end > start:
            return self.starts[start], self.ends[end - 1]
        at = self.starts[start] if start < len(self) else len(self.text)
        return at, at


def words_of(text: str, skipped: Iterable[tuple[int, int]] = (), weak: Iterable[tuple[int, int]] = ()) -> Words:
    """The syllables of an NFC text. Stretches in `skipped` are left out as if they were not there; those in `weak` do not count."""
    folded = fold_keep(text)
    skips, weaks = sorted(skipped), sorted(weak)
    if not skips and not weaks:
        spans = [match.span() for match in _WORD.finditer(folded)]
        return Words(text, tuple(_WORD.findall(folded)), tuple(start for start, _ in spans), tuple(end for _, end in spans))
    found: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    weak_at: set[int] = set()
    skip = soft = 0
    for m in _WORD.finditer(folded):
        start, end = m.span()
        while skip < len(skips) and skips[skip][1] <= start:
            skip += 1
        if skip < len(skips) and skips[skip][0] <= start:
            continue
        while soft < len(weaks) and weaks[soft][1] <= start:
            soft += 1
        if soft < len(weaks) and weaks[soft][0] <= start:
            weak_at.add(len(found))
        found.append(m[0])
        starts.append(start)
        ends.append(end)
    return Words(text, tuple(found), tuple(starts), tuple(ends), frozenset(weak_at))
