"""Accuracy on the shared corpus: `python -m tests.corpus.measure [-v]` prints a table; test_corpus_facts.py holds it to the bar."""

import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from html import escape
from statistics import median
from zlib import crc32

from monitor.domain.facts import FIXED_KEYS, PageFacts
from monitor.extraction.fixed_form import fixed_form
from monitor.extraction.read import document_of, page_text, read, text_offsets_hold
from monitor.extraction.template import learn
from monitor.vietnamese.charset import decode
from monitor.vietnamese.text import fold
from tests.corpus.archives import SITES, Answer, answers, dated_nonarticles, truth
from tests.corpus.variants import (
    SPELLINGS,
    Spelling,
    bare,
    block_of,
    frame_of,
    framed,
    mark_own_day,
    noclass,
    nodate,
    nometa,
    nosource,
    respell,
)
from tests.labelled import collection

Change = Callable[[str, Answer], tuple[str, str]]


@dataclass(slots=True)
class Score:
    """Counts of one variant of the corpus; `wrong` names what failed."""

    pages: int = 0
    articles: int = 0
    day: int = 0
    minute: int = 0
    minutes: int = 0
    dated: int = 0
    language: int = 0
    languages: int = 0
    title: int = 0
    titles: int = 0
    stray: int = 0
    offsets: int = 0
    comments: int = 0
    commented: int = 0
    undated: bool = False
    """Whether the articles' own dates were removed: then every date is wrong."""
    sources: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kinds: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


def as_it_is(source: str, answer: Answer) -> tuple[str, str]:
    return source, answer.url


def without_metadata(source: str, answer: Answer) -> tuple[str, str]:
    return nometa(source), answer.url


def renamed(source: str, answer: Answer) -> tuple[str, str]:
    return noclass(source), answer.url


def renamed_at_random(source: str, answer: Answer) -> tuple[str, str]:
    return noclass(source, salt=answer.url), answer.url


def stripped(source: str, answer: Answer) -> tuple[str, str]:
    return bare(source, salt=answer.url), answer.url


def undated(source: str, answer: Answer) -> tuple[str, str]:
    published = truth(answer.site).get(answer.url, {}).get("published")
    return nodate(source, answer.url, datetime.fromisoformat(published)) if published else (source, answer.url)


VARIANTS: dict[str, Change] = {
    "as it is": as_it_is,
    "nometa": without_metadata,
    "noclass": renamed,
    "noclass random": renamed_at_random,
    "nodate": undated,
    "bare": stripped,
}


def measure(change: Change, *, learned: bool = True, sites: tuple[str, ...] = tuple(SITES)) -> Score:
    """Read every HTML answer of the corpus, changed by `change`; a template is learned from the changed pages if `learned`."""
    score = Score(undated=change is undated)
    for site in sites:
        known, allowed = truth(site), dated_nonarticles(site)
        pages = []
        for answer in answers(site):
            if answer.is_html:
                source, url = change(decode(answer.body, answer.headers.get("content-type")).text, answer)
                pages.append((answer, source.encode(), url))
        headers = {"content-type": "text/html; charset=utf-8"}
        teaching = [(url, document_of(body, url=url, headers=headers)) for answer, body, url in pages if not answer.is_print]
        template = learn(teaching) if learned and site != "press" else None
        for answer, body, url in pages:
            started = time.process_time()
            facts = read(body, url=url, fetched_at=answer.fetched_at, headers=headers, template=template)
            score.seconds.append(time.process_time() - started)
            _count(score, answer, facts, known.get(answer.url), answer.url in allowed)
            score.offsets += not text_offsets_hold(facts, page_text(body, headers))
    return score


def _count(score: Score, answer: Answer, facts: PageFacts, expected: dict[str, object] | None, allowed: bool) -> None:
    score.pages += 1
    published = facts.published
    if expected is None:
        score.kinds[facts.page_kind.value] += 1
        if published is not None and not allowed:
            score.stray += 1
            score.wrong.append(f"stray {published.value} {facts.page_kind} {answer.url} <{published.quote}> {published.origin}")
        return
    score.articles += 1
    score.kinds["article page as " + facts.page_kind.value] += 1
    if published is not None:
        score.dated += 1
    value = str(expected.get("published") or "")
    if value and score.undated:
        if published is not None:
            score.wrong.append(f"dated {published.value} {published.origin} <{published.quote}> was {value} {answer.url}")
    elif value:
        good = published is not None and published.value[:10] == value[:10]
        score.day += good
        if not good:
            score.wrong.append(f"day {value} ≠ {published.value if published else None} {facts.page_kind} {answer.url}")
        if len(value) > 10:
            score.minutes += 1
            exact = published is not None and published.value[:16] == value[:16]
            score.minute += exact
            if good and not exact:
                score.wrong.append(f"minute {value} ≠ {published.value if published else None} {answer.url}")
    if expected.get("language"):
        score.languages += 1
        score.language += facts.language == expected["language"]
        if facts.language != expected["language"]:
            score.wrong.append(f"language {expected['language']} ≠ {facts.language} {facts.language_shares} {answer.url}")
    if expected.get("title"):
        score.titles += 1
        same = fold(facts.title or "") == fold(str(expected["title"]))
        score.title += same
        if not same:
            score.wrong.append(f"title {expected['title']!r} ≠ {facts.title!r} {answer.url}")
    comments = expected.get("comments")
    if isinstance(comments, dict):
        score.commented += 1
        same = facts.comments is not None and facts.comments.state.value == comments["state"]
        score.comments += same
        if not same:
            score.wrong.append(f"comments {comments} ≠ {facts.comments} {answer.url}")
    score.sources[answer.url] = tuple(source.outlet or source.name for source in facts.sources)


# ── compared with the page as it was ──────────────────────────────────────────────────────────────────────────────

PLAIN = {"content-type": "text/html; charset=utf-8"}
SOURCED = {"press", "state"}


@dataclass(slots=True)
class Kept:
    """Of so many pages, how many keep what is asked; `wrong` names the others."""

    pages: int = 0
    kept: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.kept / self.pages if self.pages else 0.0

    def note(self, good: bool, wrong: str) -> None:
        self.pages += 1
        self.kept += good
        if not good:
            self.wrong.append(wrong)


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """An HTML answer of the corpus, decoded."""

    answer: Answer
    source: str
    truth: dict[str, object] | None

    @property
    def url(self) -> str:
        return self.answer.url

    @property
    def host(self) -> str:
        return self.url.split("/")[2]

    @property
    def moment(self) -> datetime:
        """When the article was posted; an hour of our own where only the day is known."""
        value = str((self.truth or {})["published"])
        if len(value) > 10:
            return datetime.fromisoformat(value)
        number = crc32(self.url.encode())
        return datetime.fromisoformat(value).replace(hour=number % 24, minute=number // 24 % 60, second=number // 1440 % 60)


@cache
def corpus_pages() -> tuple[Page, ...]:
    return tuple(
        Page(answer, decode(answer.body, answer.headers.get("content-type")).text, truth(site).get(answer.url))
        for site in SITES
        for answer in answers(site)
        if answer.is_html
    )


def articles() -> list[Page]:
    return [page for page in corpus_pages() if page.truth is not None and not page.answer.is_print]


def _read(page: Page, source: str, url: str | None = None) -> PageFacts:
    return read(source.encode(), url=url or page.url, fetched_at=page.answer.fetched_at, headers=PLAIN)


@cache
def _before(page: Page) -> PageFacts:
    """The page as it is, read without a template."""
    return _read(page, page.source)


def _said(facts: PageFacts) -> str:
    published = facts.published
    return f"{facts.page_kind} {published.value} {published.origin} <{published.quote}>" if published else f"{facts.page_kind} undated"


def comparable(facts: PageFacts) -> dict[str, object]:
    """The fixed form without what a renamed class must change: the digest, and a quote that stands in an attribute."""
    form = {key: value for key, value in fixed_form(facts).items() if key in FIXED_KEYS and key != "sha256"}
    for key in ("cms", "comments"):
        if isinstance(form[key], dict):
            form[key] = {name: value for name, value in form[key].items() if name != "quote"}
    return form


def every_fact_renamed() -> Kept:
    """noclass: pages on which every fact of the fixed format is as before.

    Each page is renamed with words of its own and read without a template.
    """
    kept = Kept()
    for page in corpus_pages():
        before, after = comparable(_before(page)), comparable(_read(page, noclass(page.source, salt=page.url)))
        changed = {key: f"{before[key]!s:.160} → {after[key]!s:.160}" for key in before if before[key] != after[key]}
        kept.note(not changed, f"{changed} {page.url}")
    return kept


def without_source() -> Kept:
    """nosource: articles whose source line, if any, was removed and that are given no press and no state source. The newspapers' own
    pages are not asked: nobody labelled their bylines."""
    kept = Kept()
    for page in articles():
        known = page.truth or {}
        if page.answer.site == "press":
            continue
        source = page.source
        citations = [known.get("citation"), known.get("source_field"), *(known.get("citation_lines") or ())]  # type: ignore[misc]
        links = [known.get("source_link"), known.get("original_url")]
        if any(citations) or any(links):
            source = nosource(source, [str(text) for text in citations if text], [str(link) for link in links if link])
        found = [s for s in _read(page, source).sources if s.kind.value in SOURCED]
        kept.note(not found, f"{[(s.kind.value, s.where, s.quote) for s in found]} {page.url}")
    return kept


def labelled_without_source() -> Kept:
    """nosource on the labelled articles: the same pages as their systems print them without any source."""
    kept = Kept()
    for family in collection.families():
        skin = collection.skin(family)
        for article in skin.articles() if skin else ():
            if article.source is None or skin is None:
                continue
            page = skin.article_page(replace(article, source=None), f"unsourced-{article.index:02d}")
            facts = read(page.body, url=page.url, fetched_at=page.fetched_at, headers=page.headers)
            found = [s for s in facts.sources if s.kind.value in SOURCED]
            kept.note(not found, f"{[(s.kind.value, s.where, s.quote) for s in found]} {page.name}")
    return kept


@cache
def _marked() -> tuple[tuple[Page, str, str], ...]:
    """Articles whose screen prints their day, ready for `respell`: (page, marked source, address)."""
    found = []
    for page in articles():
        with suppress(LookupError):
            found.append((page, *mark_own_day(page.source, page.url, page.moment, _headline(page))))
    return tuple(found)


def _headline(page: Page) -> str:
    title = (page.truth or {}).get("title")
    return str(title) if title else _before(page).title or ""


def respelled(spelling: Spelling, *, every: int = 1, first: int = 0, learned: bool = False) -> tuple[Kept, Kept]:
    """respell: (pages with the right day, pages with exactly what is printed: minute or, where the form has none, no invented time).

    Metadata is gone, the printed words are all there is. `every` and `first` take a part of the pages.
    """
    day, exact = Kept(), Kept()
    part = _marked()[first % every :: every]
    sources = {page.url: respell(marked, page.moment, spelling, page.answer.fetched_at) for page, marked, _ in part}
    templates = {}
    if learned:
        for site in ("olympia", "xatanphu"):
            teaching = [(u, document_of(sources[p.url].encode(), url=u, headers=PLAIN)) for p, _, u in part if p.answer.site == site]
            templates[site] = learn(teaching)
    for page, _, address in part:
        facts = read(
            sources[page.url].encode(),
            url=address,
            fetched_at=page.answer.fetched_at,
            headers=PLAIN,
            template=templates.get(page.answer.site),
        )
        published, moment = facts.published, page.moment
        wrong = f"{spelling.name} <{spelling.write(moment)}> ≠ {_said(facts)} {page.url}"
        good = published is not None and published.value[:10] == f"{moment:%Y-%m-%d}"
        day.note(good, wrong)
        if good and published is not None:
            same = published.precision == "day" if spelling.shows == "day" else published.value[:16] == f"{moment:%Y-%m-%dT%H:%M}"
            exact.note(same, wrong)
    return day, exact


def swapped_between_sites() -> Kept:
    """swap: each article's block in the frame of one of the other hosts of the corpus; day and sources as before."""
    pages = {page.host: page for page in articles()}
    frames = {host: frame_of(page.source, host, page.url, _headline(page), page.moment) for host, page in pages.items()}
    kept = Kept()
    for number, page in enumerate(articles()):
        others = [host for host in frames if host != page.host]
        host = others[number % len(others)]
        _note_swapped(kept, page, framed(_block(page, host), _headline(page), frames[host]), host)
    return kept


def _block(page: Page, host: str) -> str:
    """The article's block, at home on `host`: its links to its own site lead to the new one."""
    return block_of(page.source, page.host).replace(f"//{page.host}", f"//{host}")


def swapped_into_labelled() -> Kept:
    """swap: each article's block in the frame of one of the labelled families."""
    skins = [skin for family in collection.families() if (skin := collection.skin(family)) is not None]
    kept = Kept()
    for number, page in enumerate(articles()):
        skin = skins[number % len(skins)]
        whole = skin.shell(_block(page, skin.site.host), title=escape(_headline(page)))
        _note_swapped(kept, page, whole, skin.site.host)
    return kept


def _note_swapped(kept: Kept, page: Page, whole: str, host: str) -> None:
    before, after = _before(page), _read(page, whole, page.url.replace(page.host, host, 1))
    day = str((page.truth or {})["published"])[:10]
    same_day = after.published is not None and after.published.value[:10] == day
    sources = [[(s.kind, s.outlet or s.name) for s in facts.sources] for facts in (before, after)]
    kept.note(same_day and sources[0] == sources[1], f"{host}: {day} ≠ {_said(after)}; sources {sources} {page.url}")


def compared() -> dict[str, Kept]:
    """All variants that are held against the page as it was, by name."""
    kept = {
        "noclass, every fact as before": every_fact_renamed(),
        "nosource": without_source(),
        "nosource, labelled pages": labelled_without_source(),
        "swap between the corpus's sites": swapped_between_sites(),
        "swap into labelled frames": swapped_into_labelled(),
    }
    for spelling in SPELLINGS:
        for learned in (False, True):
            day, exact = respelled(spelling, learned=learned)
            way = " (template)" if learned else ""
            kept[f"respell day: {spelling.name}{way}"] = day
            kept[f"respell exact: {spelling.name}{way}"] = exact
    return kept


def line(name: str, score: Score) -> str:
    """One row: counts, not rounded shares, so that a single page shows."""
    return (
        f"{name:<22} day {score.day}/{score.articles} minute {score.minute}/{score.minutes} dated {score.dated} stray {score.stray} "
        f"language {score.language}/{score.languages} title {score.title}/{score.titles} comments {score.comments}/{score.commented} "
        f"offsets wrong {score.offsets} median {median(score.seconds) * 1000:.2f} ms"
    )


def main() -> None:
    verbose = "-v" in sys.argv
    names = [name for name in VARIANTS if name in " ".join(sys.argv)] or list(VARIANTS)
    for name in names:
        for learned in (True, False):
            score = measure(VARIANTS[name], learned=learned)
            print(line(name + ("" if learned else " (no template)"), score))
            if verbose:
                print("   ", dict(score.kinds))
                for wrong in score.wrong[:40]:
                    print("   ", wrong)
    if len(names) == len(VARIANTS):
        for name, kept in compared().items():
            print(f"{name:<60} {kept.kept}/{kept.pages} {kept.share:.3f}")
            for wrong in kept.wrong[:40] if verbose else ():
                print("   ", wrong)


if __name__ == "__main__":
    main()
