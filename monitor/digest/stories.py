"""Articles of the press and of monitored sites → stories: what belongs together, who led, and whether it is about the province."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from monitor.crawling.scope import bare_host
from monitor.digest.data import Repost, Story
from monitor.digest.extract import first_sentences
from monitor.digest.places import Place, Places
from monitor.digest.topics import topic_of
from monitor.press.compare import Page
from monitor.press.lines import compared
from monitor.press.match import LEAST_SYLLABLES, is_other_issue
from monitor.storage.digest_copies import COPIED, Original
from monitor.storage.digest_figures import PressItem, title_key
from monitor.storage.digest_queries import RegisteredSite, StoredArticle
from monitor.storage.press_index import key_of

SENTENCES = 3
PUBLIC_OWNERS = ("state", "party", "union", "public_service")
"""Owners that write about the province when they write themselves; a company's or a paper's own text must name it."""

SHORT_ALIKE = 0.8
"""Syllables that two texts too short for shingles must share to be one text."""

TEXTS_OF_A_TITLE = 20
"""Different texts under one title ("Thông báo lịch tiếp công dân") that a further one is compared with."""


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
    """A public body of the province wrote it itself, or took it from another."""
    timed: bool
    later: bool
    """It names its source, or its text was surely somewhere else before."""


def build_stories(
    articles: Sequence[StoredArticle],
    press: Iterable[PressItem],
    found: Mapping[int, Original],
    sites: Sequence[RegisteredSite],
    places: Places,
    outlet_name: Mapping[str, str],
) -> tuple[Story, ...]:
    """One story for what has the same original, or the same title above the same text; the original leads, else the earliest. Articles of
    the press count when they name the province or one of its places, or when a monitored site took its text from them.
    """
    by_id = {site.id: site for site in sites}
    public = {site.code: site.name for site in sites if site.owner_type in PUBLIC_OWNERS}
    items = [_of_site(article, by_id[article.site_id], found.get(article.page_id), public, places) for article in articles]
    wanted = {key_of(item.original.url) for item in items if item.original}
    hosts = {bare_host(urlsplit(site.url).hostname or ""): site.name for site in sites if site.owner_type == "press"}
    outlet_name = {**hosts, **outlet_name, **{site.code: site.name for site in sites}}
    read = {key_of(item.url) for item in items}
    for piece in press:
        if key_of(piece.url) in read:
            continue  # a registered newspaper's article is in the index too
        named = places.named_in(f"{piece.title or ''}\n{piece.text}", at_home=False)
        if named or key_of(piece.url) in wanted:
            unit = outlet_name.get(piece.outlet, piece.outlet)
            at = piece.published
            items.append(_Item(piece.url, piece.title, piece.text, at, at, unit, None, None, named, None, False, True, False))
    stories = [_story(group, outlet_name) for group in _groups(items)]
    return tuple(sorted(stories, key=_weight))


def _weight(story: Story) -> tuple[object, ...]:
    """Leading stories first: what many took over, what the press wrote, what names most places of the province."""
    return not story.about, story.topic, -len(story.reposts), not story.press, -len(story.places), story.published, story.url


def _of_site(article: StoredArticle, site: RegisteredSite, original: Original | None, public: Mapping[str, str], places: Places) -> _Item:
    own = not article.source_outlet and (original is None or original.site in public)
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
        own and site.code in public,
        article.precision != "day",
        bool(article.source_outlet) or (original is not None and original.surely_earlier),
    )


def _groups(items: Sequence[_Item]) -> list[list[_Item]]:
    """Items that share an original, or title and text, are together; in order of each group's first item."""
    parent = list(range(len(items)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    def join(one: int, other: int) -> None:
        one, other = root(one), root(other)
        parent[max(one, other)] = min(one, other)

    first_with: dict[str, int] = {}
    titled: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        for url in (item.url, *([item.original.url] if item.original else [])):
            join(first_with.setdefault(key_of(url), number), number)
        if (title := title_key(item.title)) is not None:
            texts = titled[title]
            same = next((other for other in texts if _is_one_text(items[other].body, item.body)), None)
            if same is not None:
                join(same, number)
            elif len(texts) < TEXTS_OF_A_TITLE:
                texts.append(number)
    groups: dict[int, list[_Item]] = defaultdict(list)
    for number, item in enumerate(items):
        groups[root(number)].append(item)
    return list(groups.values())


def _is_one_text(one: str, other: str) -> bool:
    """Whether half of the shorter text stands in the other; of texts of a few lines, whether most of their syllables are the same and all
    figures are: a notice with another day is another notice."""
    shorter, longer = sorted((compared(one), compared(other)), key=len)
    if len(shorter) >= LEAST_SYLLABLES:
        how = Page(shorter).compare(longer)
        return how.share_of_page >= COPIED and not is_other_issue(shorter, longer, how)
    mine, others = Counter(shorter.folded), Counter(longer.folded)
    if any(syllable[0].isdigit() for syllable in (mine - others) + (others - mine)):
        return False
    return bool(longer) and (mine & others).total() >= SHORT_ALIKE * len(longer)


def _story(group: list[_Item], names: Mapping[str, str]) -> Story:
    originals = {key_of(item.original.url) for item in group if item.original}
    lead = min(group, key=lambda i: (key_of(i.url) not in originals, i.original is not None, i.order, i.url))
    named = dict.fromkeys(place.words for item in (lead, *group) for place in item.places)
    origin = lead.original
    named_origin = (names.get(origin.site or origin.outlet, origin.outlet), origin.url) if origin else None
    reposts = _reposts(group, lead)
    if named_origin and origin and not origin.surely_earlier:
        # nobody can tell which of the two was first
        if named_origin[0] not in {other.unit for other in reposts}:
            reposts = (*reposts, Repost(*named_origin, later=False))
        named_origin = None
    return Story(
        title=lead.title or lead.url,
        url=lead.url,
        unit=lead.unit,
        published=lead.published,
        topic=topic_of(lead.title, lead.body),
        source=lead.source,
        extract=first_sentences(lead.body, SENTENCES, title=lead.title),
        reposts=reposts,
        places=tuple(named),
        about=bool(named) or any(item.official for item in group),
        original=named_origin,
        press=lead.site_id is None,
        timed=lead.timed,
    )


def _reposts(group: list[_Item], lead: _Item) -> tuple[Repost, ...]:
    """One address per other site or outlet; a second address on the leading one is no repost."""
    others: dict[str, Repost] = {}
    for item in sorted(group, key=lambda i: (i.order, i.url)):
        if item is not lead and (item.site_id, item.unit) != (lead.site_id, lead.unit):
            others.setdefault(item.unit, Repost(item.unit, item.url, item.later))
    return tuple(others.values())
