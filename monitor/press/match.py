"""Finding whom a text was taken from, and saying so only where it can be shown."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import pairwise
from typing import Final, Protocol

from monitor.clock import VIETNAM
from monitor.domain.facts import Span
from monitor.domain.press import OtherCandidate, Passage
from monitor.press.article import Article, appeared
from monitor.press.compare import Change, Comparison, Page, changes, names, passages
from monitor.press.lines import compared, is_full_text, is_speech, without_lines
from monitor.press.shingles import sampled
from monitor.press.words import Words

LEAST_SYLLABLES: Final = 40
"""Fewer syllables in common are a quotation of a sentence, a title, a list of names."""

LEAST_RUN: Final = 12
"""Syllables in a row that chance and common phrases do not bring about."""

LONG_PASSAGE: Final = 60
"""Syllables in common in one passage, changes inside it aside, that stand for such a run: one word in ten changed leaves no long one."""

LEAST_OF_PAGE: Final = 0.15
LEAST_OF_ORIGINAL: Final = 0.4
"""One of the two shares must be reached. Two reports of one event share a quoted sentence or two, which is less."""

CANDIDATES: Final = 30
"""Articles compared word by word with one page, those with most shingles in common."""

EARLIEST: Final = 10
"""Compared beyond these: the earliest of those that hold half as much as the first: of a hundred reprints, the original."""

_RECURRING: Final = (4, 0.3)
"""So many figures changed, and this share of all in the passages: the next issue of a bulletin (weather, lottery, prices), no copy."""

_REFILLED: Final = (2, 6, 0.5)
"""In so many places or more so many figures and syllables of names changed, and this share of all in the passages and between them: a form
filled in anew (another match of the same league, another day's power cuts), no copy."""

_REPLACED: Final = 40
"""Syllables between two passages, on either side, that can stand for each other."""

_SAME_TEXT: Final = 0.7
"""Of the best candidate's syllables of the page: another that covers as much holds the same text."""

_OTHER_FIGURES: Final = 2
"""So many more changed figures than in the best candidate may an original have."""

_MOSTLY_TAKEN: Final = 0.7
"""A text of which this share stands on the page is its source or a reprint, not one that quotes the same third text."""


@dataclass(frozen=True, slots=True)
class Indexed:
    """An article of the index with its syllables, and the numbers of their shingles where they are known already."""

    article: Article
    words: Words
    numbers: Sequence[int] | None = None


class PressIndex(Protocol):
    """Where articles are looked up by their sampled shingles."""

    def candidates(self, numbers: Collection[int], limit: int) -> Sequence[int]:
        """Keys of the articles that hold at least two of the numbers as `strongest` chooses; numbers that very many hold do not count."""
        ...

    def articles(self, keys: Sequence[int]) -> Sequence[Indexed]: ...


def strongest(held: Iterable[tuple[int, int, datetime]], limit: int) -> list[int]:
    """Of (key, how many of the numbers it holds, when it appeared) the keys of the `limit` with most, earlier ones first among equals, and
    of the EARLIEST of the others that hold at least half as many as the first."""
    ranked = sorted(held, key=lambda one: (-one[1], one[2], one[0]))
    rest = [one for one in ranked[limit:] if one[1] * 2 >= ranked[0][1]]
    return [one[0] for one in (*ranked[:limit], *sorted(rest, key=lambda one: one[2])[:EARLIEST])]


@dataclass(frozen=True, slots=True)
class Match:
    """A page's text found in an earlier article, the best known original of it. Shares are between 0 and 1."""

    original: Article
    share_of_page: float
    share_of_original: float
    syllables: int
    longest_run: int
    passages: tuple[Passage, ...]
    delay_minutes: int | None
    """From the original's appearance to the copy's; None when a minute is missing on either side."""
    delay_known: bool
    """Whether both times can be relied on: False when the copy prints an earlier time than its original or the delay is from first-seen."""
    prints_earlier: bool
    """The copy prints an earlier time than its original."""
    credited: tuple[str, ...]
    """Whom the page itself names as its source."""
    passed_through: tuple[str, ...]
    """Whom the original in turn names as its source, whose article is not in the index."""
    others: tuple[OtherCandidate, ...]
    order_known: bool = True
    """Between two monitored sites: whether the printed times leave no doubt which came first. Press and State go before monitored sites."""
    seen_before: bool = False
    """The page had been seen before the time that the original prints: which of the two was first is not known."""
    elsewhere: frozenset[Span] = frozenset()
    """Where in the page an alteration stands (Alteration.copy_at) that another article of the same text has, too: it is not the page's."""

    @property
    def verbatim(self) -> bool:
        return all(passage.verbatim for passage in self.passages)

    @property
    def credits_another(self) -> bool:
        """The page credits someone, and not the outlet that was found."""
        return bool(self.credited) and self.original.outlet not in self.credited and not set(self.credited) & set(self.passed_through)


@dataclass(frozen=True, slots=True)
class _Found:
    article: Article
    words: Words
    how: Comparison
    figures: int
    """Figures in the passages that the page has otherwise."""


def find_matches(index: PressIndex, page: Article, repeated: frozenset[str] = frozenset()) -> tuple[Match, ...]:
    """What of a page stands in articles of the index, one match for each original, the greatest first; empty when nothing can be shown.

    `repeated` are the lines that the page's site repeats (press.lines.repeated_lines). Articles of the page's own site or outlet are no
    originals of it, nor are monitored sites of press articles.
    """
    if is_full_text(page.title) or is_speech(without_lines(page.text, repeated)):
        return ()  # newspaper and site were given it alike
    words = compared(page.text, repeated)
    prepared = Page(words)
    keys = index.candidates(sampled(prepared.numbers), CANDIDATES)
    found: list[_Found] = []
    for indexed in index.articles(keys):
        if not _may_be_source(indexed.article, page):
            continue
        how = prepared.compare(indexed.words, indexed.numbers)
        if not _is_evidence(how):
            continue
        if not is_other_issue(words, indexed.words, how):
            found.append(_Found(indexed.article, indexed.words, how, sum(_figures(words, indexed.words, how)[1])))
    return tuple(_matches(page, words, found))


def is_other_issue(page: Words, original: Words, how: Comparison) -> bool:
    """Whether what two texts share is a form, filled in otherwise: other figures, or other figures and names in several places."""
    total, places = _figures(page, original, how)
    if sum(places) >= _RECURRING[0] and sum(places) >= _RECURRING[1] * total:
        return True
    total, places = _facts(page, original, how)
    return len(places) >= _REFILLED[0] and sum(places) >= _REFILLED[1] and sum(places) >= _REFILLED[2] * total


def _figures(page: Words, original: Words, how: Comparison) -> tuple[int, list[int]]:
    """(figures of the page in the passages, in each place that differs how many of them stand otherwise in the original)."""
    total = sum(len(_numbers(page, *stretch.page)) for stretch in how.stretches)
    gaps = [gap for stretch in how.stretches for gap in stretch.gaps]
    return total, [min(len(_numbers(page, a0, a1)), len(_numbers(original, b0, b1))) for a0, a1, b0, b1 in gaps]


def _facts(page: Words, original: Words, how: Comparison) -> tuple[int, list[int]]:
    """The same of figures and names, with what was put between two passages in the place of something else."""
    gaps = [gap for stretch in how.stretches for gap in stretch.gaps]
    spans = [stretch.page for stretch in how.stretches]
    for one, two in pairwise(how.stretches):
        mine, other = two.page[0] - one.page[1], two.original[0] - one.original[1]
        if 0 < mine <= _REPLACED and 0 < other <= _REPLACED:
            gaps.append((one.page[1], two.page[0], one.original[1], two.original[0]))
            spans.append((one.page[1], two.page[0]))
    total = sum(_told(page, start, end).total() for start, end in spans)
    places = []
    for a0, a1, b0, b1 in gaps:
        here, there = _told(page, a0, a1), _told(original, b0, b1)
        if changed := min((here - there).total(), (there - here).total()):
            places.append(changed)
    return total, places


def _told(words: Words, start: int, end: int) -> Counter[str]:
    """Figures and syllables of names in [start, end)."""
    return Counter((*_numbers(words, start, end), *(words.folded[i] for i in names(words, start, end))))


def _numbers(words: Words, start: int, end: int) -> list[str]:
    return [words.folded[i] for i in range(start, end) if words.folded[i][0].isdigit()]


def _may_be_source(article: Article, page: Article) -> bool:
    if article.url == page.url:
        return False
    if article.site is None:
        return article.outlet != page.outlet
    # a monitored site is never the original of a press article; sites of one portal share its host, so the register tells them apart
    return page.site not in (None, article.site) and order_of(article) < order_of(page)


def order_of(article: Article) -> tuple[datetime, datetime, str]:
    """Between monitored sites only time tells: the printed one, of one day the first-seen one."""
    return article.appeared, article.first_seen, article.url


def is_surely_earlier(article: Article, page: Article) -> bool:
    """Whether the last moment at which the article can have appeared is before the first at which the page says it did."""
    return page.published is not None and article.appeared < begun(page.published)


def begun(published: str | None) -> datetime:
    """The first moment at which what prints this can have appeared; the beginning of all times where nothing is printed."""
    if published is None:
        return datetime.min.replace(tzinfo=UTC)
    if len(published) > len("2026-01-01"):
        return appeared(published) or begun(None)
    return datetime.combine(date.fromisoformat(published), time(), VIETNAM)


def _is_evidence(how: Comparison) -> bool:
    return (
        how.shared >= LEAST_SYLLABLES
        and (how.longest_run >= LEAST_RUN or any(stretch.shared >= LONG_PASSAGE for stretch in how.stretches))
        and (how.share_of_page >= LEAST_OF_PAGE or how.share_of_original >= LEAST_OF_ORIGINAL)
    )


def _matches(page: Article, words: Words, found: list[_Found]) -> Iterable[Match]:
    said: set[int] = set()
    while found:
        best = max(found, key=lambda f: (len(f.how.covered - said), f.how.share_of_original, -f.article.appeared.timestamp()))
        fresh = best.how.covered - said
        if len(fresh) < LEAST_SYLLABLES:
            return
        group = [f for f in found if len(f.how.covered & fresh) >= _SAME_TEXT * len(fresh)]
        said |= best.how.covered
        found = [f for f in found if f not in group]
        if _is_shared_text(group) or any(is_full_text(f.article.title) for f in group):
            continue
        # an earlier article with other figures is an earlier issue
        original = min((f for f in group if f.figures <= best.figures + _OTHER_FIGURES), key=_precedence)
        yield _match(page, words, original, group)


def _precedence(found: _Found) -> tuple[bool, bool, datetime, datetime]:
    """Press and State before others, own text before credited text, then the earliest."""
    article = found.article
    return not article.originates, bool(article.credits), article.appeared, article.first_seen


def _is_shared_text(group: list[_Found]) -> bool:
    """Whether what the page has in common with these articles is what they have in common with each other, and only a part of each:
    then all quote a third text (an official one, mostly), and none was taken from another."""
    if len({f.article.outlet for f in group}) < 2 or any(f.how.share_of_original >= _MOSTLY_TAKEN for f in group):
        return False
    for i, one in enumerate(group[:4]):
        prepared = Page(one.words)
        for other in group[i + 1 : 4]:
            if other.article.outlet == one.article.outlet:
                continue
            how = prepared.compare(other.words)
            if how.share_of_page <= one.how.share_of_original + 0.15 and how.share_of_original <= other.how.share_of_original + 0.15:
                return True
    return False


def _match(page: Article, words: Words, original: _Found, group: list[_Found]) -> Match:
    article, how = original.article, original.how
    minutes, known, earlier = delay(page, article)
    others = sorted((f for f in group if f is not original), key=_precedence)
    changed = [change for stretch in how.stretches for change in changes(words, original.words, stretch)]
    kept = [_kept(words, f) for f in others] if changed else []
    return Match(
        original=article,
        share_of_page=how.share_of_page,
        share_of_original=how.share_of_original,
        syllables=how.shared,
        longest_run=how.longest_run,
        passages=passages(words, original.words, how),
        delay_minutes=minutes,
        delay_known=known,
        prints_earlier=earlier,
        credited=page.credits,
        passed_through=article.credits,
        others=tuple(
            OtherCandidate(f.article.url, f.article.outlet, f.article.published, f.how.share_of_page, _why_not(f, original)) for f in others
        ),
        order_known=article.site is None or is_surely_earlier(article, page),
        seen_before=article.site is None and page.first_seen < begun(article.published),
        elsewhere=frozenset(words.span(a0, a1) for a0, a1, _, _ in changed if any(_stands_in(a0, a1, other) for other in kept)),
    )


def _kept(words: Words, found: _Found) -> list[tuple[Span, list[Change]]]:
    """Each passage of the page in an article: where it stands in the page, and what is otherwise there."""
    return [(stretch.page, changes(words, found.words, stretch)) for stretch in found.how.stretches]


def _stands_in(start: int, end: int, kept: Iterable[tuple[Span, list[Change]]]) -> bool:
    """Whether syllables [start, end) of the page, and what is on either side of them, follow each other in an article too."""
    return any(
        first < max(start, 1) and end < last and all(a1 < start or a0 > end for a0, a1, _, _ in changed) for (first, last), changed in kept
    )


def _why_not(found: _Found, taken: _Found) -> str:
    article, original = found.article, taken.article
    if article.site is not None and original.site is None:
        return "là trang được giám sát"
    if article.originates < original.originates:
        return "không phải cơ quan báo chí hay cơ quan nhà nước"
    if article.credits and not original.credits:
        return f"tự ghi nguồn {', '.join(article.credits)}"
    if _precedence(found) < _precedence(taken):
        return "số liệu khác với trang này"
    return "đăng sau"


def delay(page: Article, original: Article) -> tuple[int | None, bool, bool]:
    """(minutes from original to copy, whether they can be relied on, whether the copy prints an earlier time).

    Where the copy prints an earlier time than its original, or no minute, its first-seen time stands in, which says only that it was not
    later; None when the original has no minute or even first-seen is before it.
    """
    source = appeared(original.published) if _has_minute(original) else None
    printed = appeared(page.published) if page.published else None
    earlier = _prints_earlier(page, original)
    if source is None:
        return None, False, earlier
    if printed is not None and _has_minute(page) and not earlier:
        return int((printed - source).total_seconds()) // 60, True, False
    seconds = (page.first_seen - source).total_seconds()
    return (int(seconds) // 60 if seconds >= 0 else None), False, earlier


def _has_minute(article: Article) -> bool:
    return article.published is not None and len(article.published) > len("2026-01-01")


def _prints_earlier(page: Article, original: Article) -> bool:
    if page.published is None or original.published is None:
        return False
    if _has_minute(page) and _has_minute(original):
        mine, other = appeared(page.published), appeared(original.published)
        assert mine is not None
        assert other is not None
        return mine < other
    return page.published[:10] < original.published[:10]
