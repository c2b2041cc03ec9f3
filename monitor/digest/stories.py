"""Articles of the press and of monitored sites → stories: what belongs together, who led, and whether it is about the province."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.digest.data import Story
from monitor.digest.places import Place, Places
from monitor.digest.topics import topic_of
from monitor.storage.digest_figures import Original, PressItem, title_key
from monitor.storage.digest_queries import RegisteredSite, StoredArticle
from monitor.storage.press_index import key_of

SENTENCES = 3
PUBLIC_OWNERS = ("state", "party", "union", "public_service")
"""Owners that write about the province when they write themselves; a company's or a paper's own text must name it."""

LONGEST_EXTRACT = 420
"""Characters."""


@dataclass(frozen=True, slots=True)
class _Item:
    url: str
    title: str | None
    body: str
    published: datetime
    order: datetime
    unit: str
    site_id: int | None
    source: str | None
    places: tuple[Place, ...]
    original: Original | None
    official: bool
    """A public body of the province wrote it itself."""
    timed: bool


def build_stories(
    articles: Sequence[StoredArticle],
    press: Iterable[PressItem],
    found: Mapping[int, Original],
    sites: Sequence[RegisteredSite],
    places: Places,
    outlet_name: Mapping[str, str],
) -> tuple[Story, ...]:
    """One story for what has the same original or the same title; the original leads, else the earliest. Articles of the press count when
    they name the province or one of its places, or when a monitored site took its text from them.
    """
    by_id = {site.id: site for site in sites}
    items = [_of_site(article, by_id[article.site_id], found, places) for article in articles]
    wanted = {key_of(item.original.url) for item in items if item.original}
    for piece in press:
        named = places.named_in(f"{piece.title or ''}\n{piece.text}", at_home=False)
        if named or key_of(piece.url) in wanted:
            unit = outlet_name.get(piece.outlet, piece.outlet)
            items.append(
                _Item(piece.url, piece.title, piece.text, piece.published, piece.published, unit, None, None, named, None, False, True)
            )
    stories = [_story(group) for group in _groups(items)]
    return tuple(sorted(stories, key=lambda s: (not s.about, s.topic, -len(s.reposts), s.published, s.url)))


def _of_site(article: StoredArticle, site: RegisteredSite, found: Mapping[int, Original], places: Places) -> _Item:
    original = found.get(article.page_id)
    own = original is None and not article.source_outlet
    named = places.named_in(f"{article.title or ''}\n{article.body or ''}", at_home=own)
    return _Item(
        article.url,
        article.title,
        article.body or "",
        article.published,
        article.order,
        site.name,
        article.site_id,
        article.source_name or article.source_outlet,
        named,
        original,
        own and site.owner_type in PUBLIC_OWNERS,
        article.precision != "day",
    )


def _groups(items: Sequence[_Item]) -> list[list[_Item]]:
    """Items that share an original, or a title, are together; in order of each group's first item."""
    parent = list(range(len(items)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    first_with: dict[str, int] = {}
    for number, item in enumerate(items):
        keys = ["url " + key_of(item.url)]
        if item.original is not None:
            keys.append("url " + key_of(item.original.url))
        if (title := title_key(item.title)) is not None:
            keys.append("title " + title)
        for key in keys:
            one, other = root(first_with.setdefault(key, number)), root(number)
            if one != other:
                parent[max(one, other)] = min(one, other)
    groups: dict[int, list[_Item]] = defaultdict(list)
    for number, item in enumerate(items):
        groups[root(number)].append(item)
    return list(groups.values())


def _story(group: list[_Item]) -> Story:
    originals = {key_of(item.original.url) for item in group if item.original}
    lead = min(group, key=lambda i: (key_of(i.url) not in originals, i.original is not None, i.order, i.url))
    named = dict.fromkeys(place.words for item in (lead, *group) for place in item.places)
    return Story(
        title=lead.title or lead.url,
        url=lead.url,
        unit=lead.unit,
        published=lead.published,
        topic=topic_of(lead.title, lead.body),
        source=lead.source,
        extract=first_sentences(lead.body, SENTENCES, LONGEST_EXTRACT),
        reposts=_reposts(group, lead),
        places=tuple(named),
        about=bool(named) or any(item.official for item in group),
        original=(lead.original.outlet, lead.original.url) if lead.original else None,
        press=lead.site_id is None,
        timed=lead.timed,
    )


def _reposts(group: list[_Item], lead: _Item) -> tuple[tuple[str, str], ...]:
    """One address per other site or outlet; a second address on the leading one is no repost."""
    others: dict[str, str] = {}
    for item in sorted(group, key=lambda i: (i.order, i.url)):
        if item is not lead and (item.site_id, item.unit) != (lead.site_id, lead.unit):
            others.setdefault(item.unit, item.url)
    return tuple(others.items())


def first_sentences(text: str, count: int, limit: int = LONGEST_EXTRACT) -> str:
    """The text's own first sentences, cut at a word when longer than `limit` characters; "" for an empty text."""
    flat = " ".join(text.split())
    sentences = re.split(r"(?<=[.!?…])\s+(?=[A-ZÀ-ỸĐ“\"])", flat)
    extract = " ".join(sentences[:count])
    if len(extract) <= limit:
        return extract
    return extract[:limit].rsplit(" ", 1)[0] + " …"
