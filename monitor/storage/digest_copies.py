"""Where the texts of a period's articles stand elsewhere: in the press, and on other monitored sites."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from monitor.press.article import Article
from monitor.press.lines import compared
from monitor.press.match import LEAST_SYLLABLES, find_matches, is_surely_earlier, order_of
from monitor.storage.digest_queries import StoredArticle
from monitor.storage.press_index import StoredIndex, articles_at, key_of
from monitor.storage.tables import PressCheckRow, SiteRow

COPIED: Final = 0.5
"""A page of which so much stands in another article is a repost of it."""


@dataclass(frozen=True, slots=True)
class Original:
    """Where a page's text was found. `outlet` is a domain; `published` ISO text as printed there; `site` the code of the monitored site it
    stands on, None for the press. `surely_earlier`: no doubt that it was there before the page."""

    url: str
    outlet: str
    title: str | None
    published: str | None
    share_of_page: float
    site: str | None = None
    surely_earlier: bool = True
    surely_later: bool = False
    """The page had been seen before the original says it appeared."""


def originals(session: Session, articles: Sequence[StoredArticle]) -> dict[int, Original]:
    """Page → the article that holds most of it, at least COPIED: of the press, or else the earliest known on another monitored site; pages
    without one are left out."""
    found = _of_press(session, {article.page_id: article for article in articles})
    return found | dict(_of_sites(session, [article for article in articles if article.page_id not in found]))


class _Match(msgspec.Struct):
    original_url: str
    outlet: str
    share_of_page: float
    title: str | None = None
    published: str | None = None
    delay_known: bool = False
    prints_earlier: bool = False
    seen_before: bool = False

    def is_surely_earlier(self, page: StoredArticle) -> bool:
        """By the minutes that both print, else by their days."""
        if self.published is None or self.prints_earlier or self.seen_before:
            return False
        return self.delay_known or self.published[:10] < f"{page.published:%Y-%m-%d}"


def _of_press(session: Session, articles: Mapping[int, StoredArticle]) -> dict[int, Original]:
    """What was kept when the pages were judged."""
    found: dict[int, Original] = {}
    wanted = sorted(articles)
    for start in range(0, len(wanted), 500):
        kept = select(PressCheckRow.page_id, PressCheckRow.matches).where(PressCheckRow.page_id.in_(wanted[start : start + 500]))
        for page_id, matches in session.execute(kept):
            held = [m for match in matches if (m := msgspec.convert(match, _Match, strict=False)).share_of_page >= COPIED]
            best = max(held, key=lambda m: (not m.seen_before, m.share_of_page), default=None)
            if best is not None:
                surely = best.is_surely_earlier(articles[page_id])
                found[page_id] = Original(
                    best.original_url, best.outlet, best.title, best.published, best.share_of_page,
                    surely_earlier=surely, surely_later=best.seen_before,
                )  # fmt: skip
    return found


def _of_sites(session: Session, articles: Sequence[StoredArticle]) -> Iterator[tuple[int, Original]]:
    """Looked up now: when a page was judged, the sites that were read after it were not in the index yet."""
    codes: dict[int, str] = dict(session.execute(select(SiteRow.id, SiteRow.code)).all())
    pages = {(key_of(article.url), codes.get(article.site_id)): article.page_id for article in articles}
    of_text: dict[bytes, list[tuple[int, Article]]] = defaultdict(list)
    for page in articles_at(session, (article.url for article in articles)):
        page_id = pages.get((key_of(page.url), page.site))
        if page_id is not None:
            digest = hashlib.sha256(" ".join(page.text.casefold().split()).encode("utf-8", "surrogatepass")).digest()
            of_text[digest].append((page_id, page))
    index = StoredIndex(session, press=False, sites=True)
    for alike in of_text.values():
        # the first to have a text answers for all that have the very same one
        (page_id, first), *later = sorted(alike, key=lambda pair: order_of(pair[1]))
        best = max(find_matches(index, first), key=lambda match: match.share_of_page, default=None)
        origin = best.original if best is not None and best.share_of_page >= COPIED else None
        if best is not None and origin is not None:
            yield page_id, _original(origin, first, best.share_of_page)
        if later and compared(first.text).strong < LEAST_SYLLABLES:
            continue
        for other_id, page in later:
            before = next((one for one in (origin, first) if one is not None and one.site != page.site), None)
            if before is not None:
                yield other_id, _original(before, page, 1.0 if before is first or best is None else best.share_of_page)


def _original(origin: Article, page: Article, share: float) -> Original:
    return Original(origin.url, origin.outlet, origin.title, origin.published, share, origin.site, is_surely_earlier(origin, page))


def republished(articles: Sequence[StoredArticle], found: Mapping[int, Original]) -> list[StoredArticle]:
    """Those that name a known outlet as their source, or whose text an article of the press holds that they were not seen before."""

    def is_of_press(origin: Original | None) -> bool:
        return origin is not None and origin.site is None and not origin.surely_later

    return [a for a in articles if a.source_outlet or is_of_press(found.get(a.page_id))]


def shared(articles: Sequence[StoredArticle], found: Mapping[int, Original]) -> list[StoredArticle]:
    """Those not republished whose text another monitored site had surely before."""
    return [
        a
        for a in articles
        if not a.source_outlet and a.page_id in found and found[a.page_id].site is not None and found[a.page_id].surely_earlier
    ]
