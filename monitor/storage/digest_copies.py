"""Where the texts of a period's articles stand elsewhere: in the press, and on other monitored sites."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.press.match import find_matches
from monitor.storage.digest_queries import StoredArticle
from monitor.storage.press_index import StoredIndex, articles_at, key_of
from monitor.storage.tables import PressCheckRow, SiteRow

COPIED: Final = 0.5
"""A page of which so much stands in another article is a repost of it."""


@dataclass(frozen=True, slots=True)
class Original:
    """Where a page's text was found. `outlet` is a domain; `published` ISO text as printed there; `site` the code of the monitored site it
    stands on, None for the press. `surely_earlier`: no doubt which was there first."""

    url: str
    outlet: str
    title: str | None
    published: str | None
    share_of_page: float
    site: str | None = None
    surely_earlier: bool = True


def originals(session: Session, articles: Sequence[StoredArticle]) -> dict[int, Original]:
    """Page → the article that holds most of it, at least COPIED: of the press, or else the earliest known on another monitored site; pages
    without one are left out."""
    found = _of_press(session, [article.page_id for article in articles])
    return found | dict(_of_sites(session, [article for article in articles if article.page_id not in found]))


class _Match(msgspec.Struct):
    original_url: str
    outlet: str
    share_of_page: float
    title: str | None = None
    published: str | None = None


def _of_press(session: Session, page_ids: Sequence[int]) -> dict[int, Original]:
    """What was kept when the pages were judged."""
    found: dict[int, Original] = {}
    wanted = sorted(page_ids)
    for start in range(0, len(wanted), 500):
        kept = select(PressCheckRow.page_id, PressCheckRow.matches).where(PressCheckRow.page_id.in_(wanted[start : start + 500]))
        for page_id, matches in session.execute(kept):
            best = max((msgspec.convert(match, _Match, strict=False) for match in matches), key=lambda m: m.share_of_page, default=None)
            if best is not None and best.share_of_page >= COPIED:
                found[page_id] = Original(best.original_url, best.outlet, best.title, best.published, best.share_of_page)
    return found


def _of_sites(session: Session, articles: Sequence[StoredArticle]) -> Iterator[tuple[int, Original]]:
    """Looked up now: when a page was judged, the sites that were read after it were not in the index yet."""
    codes: dict[int, str] = dict(session.execute(select(SiteRow.id, SiteRow.code)).all())
    pages = {(key_of(article.url), codes.get(article.site_id)): article.page_id for article in articles}
    index = StoredIndex(session, press=False, sites=True)
    for page in articles_at(session, (article.url for article in articles)):
        page_id = pages.get((key_of(page.url), page.site))
        if page_id is None:
            continue
        best = max(find_matches(index, page), key=lambda match: match.share_of_page, default=None)
        if best is not None and best.share_of_page >= COPIED:
            origin = best.original
            yield (
                page_id,
                Original(origin.url, origin.outlet, origin.title, origin.published, best.share_of_page, origin.site, best.order_known),
            )


def republished(articles: Sequence[StoredArticle], found: Mapping[int, Original]) -> list[StoredArticle]:
    """Those that name a known outlet as their source, or whose text an article of the press holds."""
    return [a for a in articles if a.source_outlet or (a.page_id in found and found[a.page_id].site is None)]


def shared(articles: Sequence[StoredArticle], found: Mapping[int, Original]) -> list[StoredArticle]:
    """Those not republished whose text another monitored site had surely before."""
    return [
        a
        for a in articles
        if not a.source_outlet and a.page_id in found and found[a.page_id].site is not None and found[a.page_id].surely_earlier
    ]
