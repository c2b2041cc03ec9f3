"""What the press index says of the pages of a visit."""

import hashlib
from collections.abc import Sequence
from datetime import datetime, time, timedelta

import msgspec
from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.domain.facts import PageKind
from monitor.press.article import Article, article_of
from monitor.press.lines import repeated_lines
from monitor.press.match import Match, find_matches
from monitor.reference.outlets import load_outlets
from monitor.rules.dossier import Alteration, PressMatch, PressReach, ReadPage
from monitor.storage.pages import facts_of_visit
from monitor.storage.press_index import (
    Check,
    StoredIndex,
    checks_of_visit,
    index_size,
    keep_checks,
    newest_visit_of,
    page_ids,
    reach_between,
)

MATCHER = 1
"""Version of matching; raise it whenever a page could be matched otherwise than before."""


def press_matches(session: Session, site_code: str, visit_id: int) -> tuple[PressMatch, ...] | None:
    """The matches of a visit's articles, kept from the last time where neither the page nor the index has changed since; the greatest of a
    page first. None when the index is empty. Reads only: `keep_matches` keeps."""
    newest = index_size(session).newest_id
    if newest == 0:
        return None
    return _matches(_checked(session, site_code, visit_id, newest))


def keep_matches(session: Session, site_code: str, visit_id: int) -> tuple[PressMatch, ...] | None:
    """As `press_matches`, and what was found is kept for the next time."""
    newest = index_size(session).newest_id
    if newest == 0:
        return None
    checks = _checked(session, site_code, visit_id, newest)
    before = checks_of_visit(session, visit_id)
    keep_checks(session, [check for check in checks if before.get(check.page_id) != check])
    return _matches(checks)


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
    return find_matches(StoredIndex(session), _as_article(page, site_code), _repeated(pages))


ENOUGH_ARTICLES = 1_000
ENOUGH_OUTLETS = 20
"""An index with fewer articles or outlets, in the time in which the site's items were published, has not seen the press."""

BEFORE = timedelta(days=3)
"""An original appears so long before its copy at most, as a rule."""


def press_reach(session: Session, visit_id: int) -> PressReach:
    """How much of the press the index holds for the time of the visit's items of the last year; undated ones count for nothing."""
    days = sorted(page.facts.published.day for page in _articles(session, visit_id) if page.facts.published)
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


def _as_article(page: ReadPage, site_code: str) -> Article:
    return article_of(page.facts, page.facts.body or "", load_outlets(), page.first_seen or page.seen_at, site=site_code)


def _checked(session: Session, site_code: str, visit_id: int, newest_id: int) -> list[Check]:
    """What the index says of each article of the visit."""
    state = _state(newest_id)
    pages = _articles(session, visit_id)
    repeated = _repeated(pages)
    ids = page_ids(session, visit_id)
    kept = checks_of_visit(session, visit_id)
    index = StoredIndex(session)
    mark = hashlib.sha256("\n".join(sorted(repeated)).encode()).hexdigest()
    checks: list[Check] = []
    for page in pages:
        page_id = ids[page.url]
        digest = hashlib.sha256(f"{mark}\n{page.facts.published}\n{page.facts.sources}\n{page.facts.body}".encode()).hexdigest()
        before = kept.get(page_id)
        if before is not None and before.text_sha256 == digest and before.index_state == state:
            checks.append(before)
            continue
        matches = find_matches(index, _as_article(page, site_code), repeated)
        checks.append(Check(page_id, digest, state, msgspec.to_builtins([as_press_match(page.url, match) for match in matches])))
    return checks


def _matches(checks: Sequence[Check]) -> tuple[PressMatch, ...]:
    return tuple(match for check in checks for match in msgspec.convert(check.matches, tuple[PressMatch, ...]))


def as_press_match(url: str, match: Match) -> PressMatch:
    """What rules read of a match."""
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
        credits_another=match.credits_another,
        passed_through=match.passed_through,
        candidates=match.others,
        altered=tuple(Alteration(change.copy, change.original) for passage in match.passages for change in passage.alterations),
    )
