"""What became of the originals of a visit's pages since they were taken."""

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from monitor.press.compare import Page, passages
from monitor.press.lines import compared
from monitor.rules.dossier import Alteration, PressMatch, ReadPage, SourceCheck
from monitor.storage.pages import facts_of_visit
from monitor.storage.source_checks import LEAST_SHARE, CheckedSource, source_checks_of, texts_of


def source_checks(session: Session, visit_id: int, matches: Iterable[PressMatch] | None) -> Mapping[str, tuple[SourceCheck, ...]] | None:
    """Address of a page → later requests for the original that most of it stands in; None when none was asked for again."""
    best: dict[str, PressMatch] = {}
    for match in matches or ():
        if match.share_of_page >= LEAST_SHARE and (match.url not in best or match.share_of_page > best[match.url].share_of_page):
            best[match.url] = match
    checked = source_checks_of(session, {match.original_url for match in best.values()})
    if not checked:
        return None
    before = texts_of(session, checked)
    pages = {page.url: page for page in facts_of_visit(session, visit_id)} if any(c.text for row in checked.values() for c in row) else {}
    return {
        url: tuple(_check(pages.get(url), before.get(match.original_url), one) for one in checked[match.original_url])
        for url, match in best.items()
        if match.original_url in checked
    }


def _check(page: ReadPage | None, before: str | None, check: CheckedSource) -> SourceCheck:
    changed = None
    if page is not None and page.facts.body and before and check.text:
        changed = _changed(page.facts.body, before, check.text)
    return SourceCheck(check.url, check.at, check.outcome, changed)


def _changed(page: str, before: str, now: str) -> tuple[Alteration, ...] | None:
    """Where the page differs from its original as it is now, and did not from the original as it was; None when what is there now is not
    that article any more. What the copy itself had altered is no change of the source."""
    prepared = Page(compared(page))
    told: list[tuple[Alteration, ...]] = []
    for text in (before, now):
        words = compared(text)
        how = prepared.compare(words)
        if how.share_of_page < LEAST_SHARE:
            return None
        found = (change for passage in passages(prepared.words, words, how) for change in passage.alterations)
        told.append(tuple(Alteration(change.copy, change.original) for change in found))
    return tuple(change for change in told[1] if change not in told[0])
