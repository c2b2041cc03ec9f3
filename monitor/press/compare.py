"""Two texts side by side: which passages of one stand in the other, and what was changed in them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from monitor.domain.press import Alteration, AlterationKind, Passage
from monitor.press.shingles import SIZE, shingles
from monitor.press.words import Words
from monitor.vietnamese.text import tone_normal

_OCCURRENCES: Final = 6
"""Places of one shingle in a text that are looked at: a refrain is no more copied for being repeated."""

_STEPS: Final = 300_000
"""Shingles compared for one pair of texts at most: a text that repeats itself without end proves nothing more by being read to it."""

_BRIDGED: Final = 40
"""Syllables on either side between two runs that can still be one altered passage."""

_SLACK: Final = 12
"""How much longer one side of such a gap may be than the other."""


_EDGE: Final = 16
"""Syllables beside a passage in which it may go on behind a changed word: what is left there is too short for a run of its own."""


_MARKS: Final = 0.2
"""Of the letters of a passage's syllables this share may have other marks; more, and one side was typed without marks or read in another
encoding: it is spelt otherwise throughout, not altered."""


@dataclass(frozen=True, slots=True)
class Run:
    """Syllables [page, page + length) of one text equal [original, original + length) of the other."""

    page: int
    original: int
    length: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """A passage in syllables, [start, end) on both sides. `shared` syllables stand on both."""

    page: tuple[int, int]
    original: tuple[int, int]
    shared: int
    gaps: tuple[tuple[int, int, int, int], ...]
    """(page start, page end, original start, original end) of what differs inside, smallest pieces."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What of a page stands in an original. Shares count strong syllables only and lie between 0 and 1."""

    stretches: tuple[Stretch, ...]
    shared: int
    """Strong syllables of the page that stand in the original."""
    longest_run: int
    """Strong syllables in the longest stretch without any change."""
    share_of_page: float
    share_of_original: float
    covered: frozenset[int]
    """Strong syllables of the page that stand in the original, by index."""


class Page:
    """One text prepared for being compared with many."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.numbers = shingles(words.folded)
        self._places: dict[int, list[int]] = defaultdict(list)
        for i, number in enumerate(self.numbers):
            places = self._places[number]
            if len(places) < _OCCURRENCES:
                places.append(i)

    def compare(self, original: Words, numbers: Sequence[int] | None = None) -> Comparison:
        """Find this text in another. `numbers` are the other's shingles when already known."""
        runs = self._runs(shingles(original.folded) if numbers is None else numbers)
        kept = _without_overlap(runs)
        return _measure(self.words, original, kept, _stretches(self.words, original, kept))

    def _runs(self, other: Sequence[int]) -> list[Run]:
        mine, places = self.numbers, self._places
        runs: list[Run] = []
        steps = 0
        for j, number in enumerate(other):
            if number not in places:
                continue
            if steps > _STEPS:
                break
            for i in places[number]:
                if i and j and mine[i - 1] == other[j - 1]:
                    continue  # inside a run already taken
                length = 1
                while i + length < len(mine) and j + length < len(other) and mine[i + length] == other[j + length]:
                    length += 1
                steps += length
                runs.append(Run(i, j, length + SIZE - 1))
        return runs


def _without_overlap(runs: list[Run]) -> list[Run]:
    """The longest runs first, each syllable of either side in one run only; sorted by their place in the page."""
    kept: list[Run] = []
    page: set[int] = set()
    original: set[int] = set()
    for run in sorted(runs, key=lambda r: (-r.length, abs(r.page - r.original), r.page)):
        start, end = 0, run.length
        while start < end and (run.page + start in page or run.original + start in original):
            start += 1
        while end > start and (run.page + end - 1 in page or run.original + end - 1 in original):
            end -= 1
        if end - start < SIZE // 2:
            continue
        taken = range(start, end)
        if any(run.page + k in page or run.original + k in original for k in taken):
            continue
        page.update(run.page + k for k in taken)
        original.update(run.original + k for k in taken)
        kept.append(Run(run.page + start, run.original + start, end - start))
    return sorted(kept, key=lambda r: r.page)


def _stretches(page: Words, original: Words, runs: list[Run]) -> list[Stretch]:
    """Runs that follow each other on both sides with little between them, as one passage."""
    found: list[Stretch] = []
    for run in runs:
        end, original_end = run.page + run.length, run.original + run.length
        if found:
            last = found[-1]
            before, behind = run.page - last.page[1], run.original - last.original[1]
            if 0 <= before <= _BRIDGED and 0 <= behind <= _BRIDGED and abs(before - behind) <= _SLACK:
                shared, gaps = _align(page, original, (last.page[1], run.page), (last.original[1], run.original))
                # of a short gap anything may have been replaced, of a long one most must have stayed
                if max(before, behind) <= SIZE or shared * 2 >= max(before, behind):
                    found[-1] = Stretch(
                        (last.page[0], end), (last.original[0], original_end), last.shared + shared + run.length, (*last.gaps, *gaps)
                    )
                    continue
        found.append(Stretch((run.page, end), (run.original, original_end), run.length, ()))
    return _widened(page, original, found)


def _widened(page: Words, original: Words, stretches: list[Stretch]) -> list[Stretch]:
    """Each passage with what belongs to it beyond a changed word in its first and last line: a copy that has another date there, say. Other
    lines are source lines, bylines and boxes."""
    found: list[Stretch] = []
    for i, s in enumerate(stretches):
        low, high = found[-1].page[1] if found else 0, stretches[i + 1].page[0] if i + 1 < len(stretches) else len(page)
        other_low = max((t.original[1] for t in stretches if t.original[1] <= s.original[0]), default=0)
        other_high = min((t.original[0] for t in stretches if t.original[0] >= s.original[1]), default=len(original))
        a, b = _continued(_before(page, s.page[0], low)[::-1], _before(original, s.original[0], other_low)[::-1])
        c, d = _continued(_behind(page, s.page[1], high), _behind(original, s.original[1], other_high))
        before, gaps_before = _align(page, original, (s.page[0] - a, s.page[0]), (s.original[0] - b, s.original[0]))
        behind, gaps_behind = _align(page, original, (s.page[1], s.page[1] + c), (s.original[1], s.original[1] + d))
        found.append(
            Stretch(
                (s.page[0] - a, s.page[1] + c),
                (s.original[0] - b, s.original[1] + d),
                before + s.shared + behind,
                (*gaps_before, *s.gaps, *gaps_behind),
            )
        )
    return found


def _before(words: Words, end: int, least: int) -> Sequence[str]:
    start = end
    while start > max(least, end - _EDGE) and "\n" not in words.text[words.starts[start - 1] : words.starts[start]]:
        start -= 1
    return words.folded[start:end]


def _behind(words: Words, start: int, most: int) -> Sequence[str]:
    end = start
    while end < min(most, start + _EDGE) and "\n" not in words.text[words.ends[end - 1] : words.ends[end]]:
        end += 1
    return words.folded[start:end]


def _continued(mine: Sequence[str], other: Sequence[str]) -> tuple[int, int]:
    """How much of the beginnings of both is one text: up to a pair of equal syllables, at least half of what lies before it equal."""
    kept = (0, 0)
    shared = 0
    for i, j, length in SequenceMatcher(None, mine, other, autojunk=False).get_matching_blocks():
        shared += length
        if length > 1 and shared * 2 >= max(i, j) + length:
            kept = (i + length, j + length)
    return kept


def _align(page: Words, original: Words, mine: tuple[int, int], other: tuple[int, int]) -> tuple[int, list[tuple[int, int, int, int]]]:
    """(syllables that stand on both sides of a gap, what differs)."""
    a, b = page.folded[mine[0] : mine[1]], original.folded[other[0] : other[1]]
    shared = 0
    gaps = []
    for what, a0, a1, b0, b1 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if what == "equal":
            shared += a1 - a0
        else:
            gaps.append((mine[0] + a0, mine[0] + a1, other[0] + b0, other[0] + b1))
    return shared, gaps


def _measure(page: Words, original: Words, runs: list[Run], stretches: list[Stretch]) -> Comparison:
    covered: set[int] = set()
    taken: set[int] = set()
    for stretch in stretches:
        covered.update(range(*stretch.page))
        taken.update(range(*stretch.original))
        for a0, a1, b0, b1 in stretch.gaps:
            covered.difference_update(range(a0, a1))
            taken.difference_update(range(b0, b1))
    # wording that is weak on either side proves nothing on both
    weak_here = {run.page + k for run in runs for k in range(run.length) if run.original + k in original.weak} if original.weak else set()
    strong = frozenset(covered - page.weak - weak_here)
    longest = max((sum(run.page + k in strong for k in range(run.length)) for run in runs), default=0)
    return Comparison(
        tuple(stretches),
        len(strong),
        longest,
        len(strong) / page.strong if page.strong else 0.0,
        len(taken - original.weak) / original.strong if original.strong else 0.0,
        strong,
    )


Change = tuple[int, int, int, int]
"""(page start, page end, original start, original end) in syllables."""


def passages(page: Words, original: Words, comparison: Comparison) -> tuple[Passage, ...]:
    """The passages with their places in the two bodies and every change in them, in the page's order."""
    return tuple(
        Passage(
            page.span(*stretch.page),
            original.span(*stretch.original),
            stretch.shared,
            tuple(_alteration(page, original, change) for change in changes(page, original, stretch)),
        )
        for stretch in comparison.stretches
    )


def changes(page: Words, original: Words, stretch: Stretch) -> list[Change]:
    """What differs inside a passage as it is printed: its gaps, each with the whole number of which a part changed ("1.274" → "1.724"), and
    syllables that differ by their marks alone ("Hòa" → "Hóa")."""
    found: list[Change] = []
    marked: list[Change] = []
    same = 0
    at, other_at = stretch.page[0], stretch.original[0]
    for gap in (*stretch.gaps, (stretch.page[1], stretch.page[1], stretch.original[1], stretch.original[1])):
        for k in range(gap[0] - at):
            same += 1
            if not _printed_alike(page, at + k, original, other_at + k):
                marked.append((at + k, at + k + 1, other_at + k, other_at + k + 1))
        at, other_at = gap[1], gap[3]
        if gap != (gap[0], gap[0], gap[2], gap[2]):
            found.append(_whole_number(page, original, gap, stretch))
    if len(marked) <= _MARKS * same:
        found = sorted([*found, *marked])
    joined: list[Change] = []
    for change in found:
        # two parts of one number are one change
        if joined and (change[0] < joined[-1][1] or change[2] < joined[-1][3]):
            last = joined[-1]
            joined[-1] = min(last[0], change[0]), max(last[1], change[1]), min(last[2], change[2]), max(last[3], change[3])
        else:
            joined.append(change)
    return joined


def _whole_number(page: Words, original: Words, gap: Change, stretch: Stretch) -> Change:
    """The gap with what belongs to the numbers at its ends on both sides."""
    a0, a1, b0, b1 = gap
    mine, other = a1 > a0, b1 > b0
    while a0 > stretch.page[0] and b0 > stretch.original[0] and ((mine and _one_number(page, a0)) or (other and _one_number(original, b0))):
        a0, b0 = a0 - 1, b0 - 1
    while a1 < stretch.page[1] and b1 < stretch.original[1] and ((mine and _one_number(page, a1)) or (other and _one_number(original, b1))):
        a1, b1 = a1 + 1, b1 + 1
    return a0, a1, b0, b1


def _one_number(words: Words, i: int) -> bool:
    """Whether syllable `i` and the one before it are parts of one number, date or time."""
    return words.folded[i - 1].isdigit() and words.folded[i].isdigit() and words.text[words.ends[i - 1] : words.starts[i]] in (*".,/:",)


def _printed_alike(page: Words, i: int, original: Words, j: int) -> bool:
    """Whether two syllables that are equal without marks have the same marks, wherever the tone is put, and case aside."""
    mine, other = page.letters(i, i + 1).casefold(), original.letters(j, j + 1).casefold()
    return mine == other or tone_normal(mine) == tone_normal(other)


def _alteration(page: Words, original: Words, change: Change) -> Alteration:
    a0, a1, b0, b1 = change
    copy, source = page.letters(a0, a1), original.letters(b0, b1)
    kind = AlterationKind.WORD
    if any(c.isdigit() for c in copy + source):
        kind = AlterationKind.NUMBER
    elif names(page, a0, a1) or names(original, b0, b1):
        kind = AlterationKind.NAME
    return Alteration(kind, copy, source, page.span(a0, a1), original.span(b0, b1))


def names(words: Words, start: int, end: int) -> list[int]:
    """Syllables in [start, end) that are capitalised though no sentence begins with them."""
    return [
        i
        for i in range(max(start, 1), end)
        if words.text[words.starts[i]].isupper()
        and not any(sign in words.text[words.ends[i - 1] : words.starts[i]] for sign in '.!?:…\n“"')
    ]
