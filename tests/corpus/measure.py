"""Accuracy on the shared corpus: `python -m tests.corpus.measure [-v]` prints a table; test_corpus_facts.py holds it to the bar."""

import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from statistics import median

from monitor.domain.facts import PageFacts
from monitor.extraction.read import document_of, page_text, read, text_offsets_hold
from monitor.extraction.template import learn
from monitor.vietnamese.charset import decode
from monitor.vietnamese.text import fold
from tests.corpus.archives import SITES, Answer, answers, dated_nonarticles, truth
from tests.corpus.variants import bare, noclass, nodate, nometa

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


if __name__ == "__main__":
    main()
