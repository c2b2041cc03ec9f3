"""What the press index says of the pages of a visit."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

import msgspec
from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.domain.facts import PageKind, Span
from monitor.press.article import Article, article_of
from monitor.press.lines import repeated_lines, without_lines
from monitor.press.match import Match, find_matches
from monitor.reference.outlets import load_outlets
from monitor.rules.dossier import Alteration, PressMatch, PressReach, ReadPage
from monitor.storage.pages import ArticleMark, article_marks, facts_of_visit
from monitor.storage.press_index import (
    Check,
    StoredIndex,
    add_articles,
    checks_of_visit,
    indexed,
    keep_checks,
    newest_press_id,
    newest_visit_of,
    page_ids,
    reach_between,
)
from monitor.storage.register import hosts_by_name

MATCHER = 5
"""Version of matching; raise it whenever a page could be matched otherwise than before."""


@dataclass(frozen=True, slots=True)
class Consulted:
    """What the index says of a visit: `matches` None and `reach` None when it holds no article of the press."""

    matches: tuple[PressMatch, ...] | None = None
    reach: PressReach | None = None


def consult(session: Session, site_code: str, visit_id: int, *, share: bool = False) -> Consulted:
    """Look a visit's articles up, or take what was found the last time where neither the pages nor the index have changed since, and keep
    it. `share` puts the articles into the index for the pages of other monitored sites; those that stand there are always kept current."""
    newest = newest_press_id(session)
    before = checks_of_visit(session, visit_id)
    if newest == 0 and not before and not share:
        return Consulted()
    marks = article_marks(session, visit_id)
    wanted = _wanted(marks)
    kept = [before.get(mark.page_id) for mark in marks]
    checks = [
        check for check in kept if check is not None and (check.text_sha256, check.index_state) == (wanted[check.page_id], _state(newest))
    ]
    if share or len(checks) < len(marks):
        pages = _articles(session, visit_id)
        repeated = _repeated(pages)
        registered = hosts_by_name(session)
        checks = _checked(
            session, site_code, registered, visit_id, newest, pages, repeated, wanted, {check.page_id: check for check in checks}
        )
        keep_checks(session, [check for check in checks if before.get(check.page_id) != check])
        there = {page.url for page in pages} if share else indexed(session, [page.url for page in pages])
        articles = (_as_article(page, site_code, registered) for page in pages if page.url in there)
        add_articles(session, ((replace(article, text=without_lines(article.text, repeated)), None) for article in articles))
    if newest == 0:
        return Consulted()
    return Consulted(_matches(checks), _reach(session, marks))


def _wanted(marks: Sequence[ArticleMark]) -> dict[int, str]:
    """Page id → what its check must bear: which lines a site repeats follows from all its articles together."""
    together = hashlib.sha256("".join(mark.sha256 for mark in marks).encode()).hexdigest()
    return {mark.page_id: hashlib.sha256(f"{together}{mark.sha256}".encode()).hexdigest() for mark in marks}


def recall(session: Session, visit_id: int) -> Consulted:
    """What the index said when the visit was last judged; nothing is looked up and nothing kept."""
    if newest_press_id(session) == 0:
        return Consulted()
    kept = checks_of_visit(session, visit_id)
    return Consulted(_matches([kept[page_id] for page_id in sorted(kept)]), _reach(session, article_marks(session, visit_id)))


def match_stored_page(session: Session, url: str) -> tuple[Match, ...] | None:
    """The matches of one collected address, with all their passages; None when no visit has read an article there."""
    known = newest_visit_of(session, url)
    if known is None:
        return None
    visit_id, site_code = known
    pages = _articles(session, visit_id)
    page = next((page for page in pages if page.url == url), None)
    if page is None:
        return None
    article = _as_article(page, site_code, hosts_by_name(session))
    return find_matches(StoredIndex(session, sites=True), article, _repeated(pages))


ENOUGH_ARTICLES = 1_000
ENOUGH_OUTLETS = 20
"""An index with fewer articles or outlets, in the time in which the site's items were published, has not seen the press."""

BEFORE = timedelta(days=3)
"""An original appears so long before its copy at most, as a rule."""


def _reach(session: Session, marks: Sequence[ArticleMark]) -> PressReach:
    """How much of the press the index holds for the time of the items of the last year; undated ones count for nothing."""
    days = sorted(mark.day for mark in marks if mark.day)
    if not days:
        return PressReach(0, 0, False)
    recent = [day for day in days if (days[-1] - day).days <= 365]
    start = datetime.combine(recent[0], time(), VIETNAM) - BEFORE
    articles, outlets, filled = reach_between(session, start, datetime.combine(recent[-1], time.max, VIETNAM))
    span = (recent[-1] - recent[0]).days + 1
    # an index of one busy week has not seen the rest of the year
    return PressReach(articles, outlets, articles >= ENOUGH_ARTICLES and outlets >= ENOUGH_OUTLETS and filled >= 0.8 * span)


def _state(newest_id: int) -> str:
    return f"{MATCHER}.{newest_id}"


def _articles(session: Session, visit_id: int) -> list[ReadPage]:
    read = facts_of_visit(session, visit_id, first_seen=True)
    return [p for p in read if p.facts.page_kind is PageKind.ARTICLE and p.facts.body and not p.facts.demonstration]


def _repeated(pages: Sequence[ReadPage]) -> frozenset[str]:
    return repeated_lines(page.facts.body or "" for page in pages)


def _as_article(page: ReadPage, site_code: str, registered: Mapping[str, str]) -> Article:
    return article_of(
        page.facts, page.facts.body or "", load_outlets(), page.first_seen or page.seen_at, site=site_code, registered=registered
    )


def _checked(
    session: Session,
    site_code: str,
    registered: Mapping[str, str],
    visit_id: int,
    newest_id: int,
    pages: Sequence[ReadPage],
    repeated: frozenset[str],
    wanted: Mapping[int, str],
    kept: Mapping[int, Check],
) -> list[Check]:
    """What the index says of each article of the visit; `kept` still hold."""
    ids = page_ids(session, visit_id)
    index = StoredIndex(session)
    checks: list[Check] = []
    for page in pages:
        page_id = ids[page.url]
        if page_id in kept:
            checks.append(kept[page_id])
            continue
        # an index without a press article has nothing to be matched with
        article = _as_article(page, site_code, registered)
        matches = find_matches(index, article, repeated) if newest_id else ()
        kept_as = msgspec.to_builtins([as_press_match(page.url, article.text, match) for match in matches])
        checks.append(Check(page_id, wanted[page_id], _state(newest_id), kept_as))
    return checks


def _matches(checks: Sequence[Check]) -> tuple[PressMatch, ...]:
    return tuple(match for check in checks for match in msgspec.convert(check.matches, tuple[PressMatch, ...]))


def _is_whole_lines(text: str, span: Span) -> bool:
    before, behind = text[: span[0]].rpartition("\n")[2], text[span[1] :].partition("\n")[0]
    return not any(char.isalnum() for char in before + behind)


def as_press_match(url: str, text: str, match: Match) -> PressMatch:
    """What rules read of a match. Lines that only the page has may be lines that the original's outlet repeats on many of its pages, which
    the index leaves out: they are no altered words, nor are words that another article of the same text has. `text` is the page's."""
    original = match.original
    return PressMatch(
        url=url,
        original_url=original.url,
        outlet=original.outlet,
        share_of_page=round(match.share_of_page, 4),
        published=original.published,
        author=original.author,
        share_of_original=round(match.share_of_original, 4),
        outlet_kind=original.kind,
        title=original.title,
        passages=match.passages,
        delay_minutes=match.delay_minutes,
        delay_known=match.delay_known,
        prints_earlier=match.prints_earlier,
        seen_before=match.seen_before,
        credits_another=match.credits_another,
        passed_through=match.passed_through,
        candidates=match.others,
        altered=tuple(
            Alteration(change.copy, change.original)
            for passage in match.passages
            for change in passage.alterations
            if change.copy_at not in match.elsewhere and (change.original or not _is_whole_lines(text, change.copy_at))
        ),
    )
