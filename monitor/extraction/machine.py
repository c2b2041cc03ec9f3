"""What the page tells machines: meta elements, JSON-LD, microdata, time elements. Gathered once per page, believed by nobody alone."""

import json
import re
from dataclasses import dataclass, field

from monitor.extraction.document import Document, Element
from monitor.vietnamese.text import squeeze

_PUBLISHED = frozenset(
    "article:published_time article:published og:article:published_time og:published_time published_time datepublished pubdate publishdate "
    "publish_date publication_date publish-date date_published dc.date.issued dc.date dcterms.issued dcterms.created "
    "dcterms.date dc.date.created date date.issued originalpublicationdate sailthru.date "
    "cxenseparse:recs:publishtime parsely-pub-date bt:pubdate article.published "
    "citation_publication_date article:created".split()
)
_MODIFIED = frozenset(
    "article:modified_time article:modified og:updated_time og:modified_time lastmod last-modified datemodified dc.date.modified "
    "dcterms.modified modified_time revised date_modified article:updated_time".split()
)
_UNSURE = frozenset("date dc.date dc.date.created dcterms.created dcterms.date article:created".split())
_ARTICLE_TYPES = frozenset(
    "article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle techarticle report"
    " scholarlyarticle".split()
)
_STAMP = re.compile(r"\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2} \w{3,9} \d{4}")


@dataclass(frozen=True, slots=True)
class Stamp:
    """One machine date as it stands. `origin` meta, json-ld, microdata or time-attribute; `role` published or modified;
    `element` index, -1 when in a script."""

    raw: str
    origin: str
    role: str
    element: int = -1
    sure: bool = True
    """False for names that makers also give to the day the site was installed (date, dc.date, revised)."""


@dataclass(slots=True)
class Machine:
    stamps: list[Stamp] = field(default_factory=list)
    titles: list[tuple[str, float]] = field(default_factory=list)
    """(text, weight): JSON-LD headline and og:title 2.0, <title> 1.6."""
    site_name: str | None = None
    og_type: str = ""
    types: set[str] = field(default_factory=set)
    """schema.org types of JSON-LD and microdata, lower case."""
    author: str | None = None
    generator: str | None = None
    canonical: str | None = None
    description: str | None = None

    @property
    def says_article(self) -> bool:
        """By schema.org type, or by og:type together with a time of publication; og:type alone stands on every page of some makers."""
        if self.types & _ARTICLE_TYPES:
            return True
        if self.og_type not in {"article", "newsarticle"} or "webpage" in self.types:
            return False
        return any(stamp.origin == "meta" and stamp.role == "published" for stamp in self.stamps)


def read_machine(document: Document) -> Machine:
    """Everything said to machines on this page. Broken JSON-LD is read by its date keys alone."""
    found = Machine()
    _metas(document, found)
    for element in document.by_tag("title")[:1]:
        text = document.text_of(element)
        if text:
            found.titles.append((text, 1.6))
    for element in document.by_tag("link"):
        if element.get("rel").lower() == "canonical":
            found.canonical = element.get("href") or None
            break
    for element in document.by_tag("time"):
        raw = element.get("datetime")
        if raw and _STAMP.search(raw):
            prop = element.get("itemprop").lower()
            names = element.classes
            updated = "updat" in names and "entry-date" not in names and "publish" not in names
            role = "modified" if "modif" in prop or updated else "published"
            found.stamps.append(Stamp(raw, "time-attribute", role, element.index))
    if "itemprop" in document.source or "itemtype" in document.source:
        _microdata(document, found)
    for index, text in document.scripts:
        if "ld+json" in document.elements[index].get("type").lower():
            _json_ld(text, found)
    return found


def _metas(document: Document, found: Machine) -> None:
    for element in document.by_tag("meta"):
        attributes = element.attributes
        content = attributes.get("content")
        if not content:
            continue
        name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").strip().lower()
        if not name:
            continue
        if name in _PUBLISHED:
            found.stamps.append(
                Stamp(
                    content,
                    "microdata" if "itemprop" in attributes and "property" not in attributes else "meta",
                    "published",
                    element.index,
                    name not in _UNSURE,
                )
            )
        elif name in _MODIFIED:
            found.stamps.append(Stamp(content, "meta", "modified", element.index))
        elif name in {"og:title", "twitter:title", "dc.title", "title"}:
            found.titles.append((squeeze(content), 2.0 if name == "og:title" else 1.5))
        elif name == "og:site_name":
            found.site_name = squeeze(content)
        elif name == "og:type":
            found.og_type = content.strip().lower()
        elif name == "generator":
            found.generator = found.generator or squeeze(content)
        elif name in {"article:author", "author", "dc.creator"}:
            found.author = found.author or squeeze(content)
        elif name == "description":
            found.description = squeeze(content)


def _microdata(document: Document, found: Machine) -> None:
    for element in document.elements:
        attributes = element.attributes
        if not attributes:
            continue
        prop = attributes.get("itemprop")
        if prop:
            _item_property(document, element, prop.lower(), found)
        kind = attributes.get("itemtype")
        if kind:
            found.types.add(kind.rsplit("/", 1)[-1].strip().lower())


def _item_property(document: Document, element: Element, prop: str, found: Machine) -> None:
    if prop in {"datepublished", "datemodified"} and element.tag not in {"meta", "time"}:
        raw = element.get("content") or element.get("datetime") or element.get("title") or document.text_of(element)
        if raw and len(raw) < 80 and _STAMP.search(raw):
            found.stamps.append(Stamp(raw, "microdata", "modified" if prop == "datemodified" else "published", element.index))
    elif prop == "headline":
        text = element.get("content") or document.text_of(element)
        if text:
            found.titles.append((squeeze(text), 2.0))


_LD_DATE = re.compile(r'"(datePublished|dateModified)"\s*:\s*"([^"]{6,60})"')


def _json_ld(text: str, found: Machine) -> None:
    if len(text) > 400_000:
        return
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        for key, raw in _LD_DATE.findall(text):
            found.stamps.append(Stamp(raw, "json-ld", "modified" if key == "dateModified" else "published"))
        return
    pending: list[object] = [data]
    seen = 0
    while pending and seen < 400:
        item = pending.pop()
        seen += 1
        if isinstance(item, list):
            pending.extend(reversed(item[:100]))
        elif isinstance(item, dict):
            _ld_object(item, found)
            graph = item.get("@graph")
            if graph is not None:
                pending.append(graph)
            main = item.get("mainEntity") or item.get("mainEntityOfPage")
            if isinstance(main, dict):
                pending.append(main)


def _ld_object(item: dict[str, object], found: Machine) -> None:
    kinds = item.get("@type")
    names = {str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind}
    found.types |= names
    if names & {"breadcrumblist", "organization", "website", "imageobject", "listitem", "itemlist", "person"}:
        return
    # dateCreated is when somebody began to write: often the day before, never shown to readers
    for key, role in (("datePublished", "published"), ("dateModified", "modified")):
        raw = item.get(key)
        if isinstance(raw, str) and 6 <= len(raw) < 80:
            found.stamps.append(Stamp(raw, "json-ld", role))
    headline = item.get("headline")
    if isinstance(headline, str) and headline.strip():
        found.titles.append((squeeze(headline), 2.0))
    author = item.get("author")
    if isinstance(author, list) and author:
        author = author[0]
    if isinstance(author, dict):
        author = author.get("name")
    if isinstance(author, str) and author.strip() and names & _ARTICLE_TYPES:
        found.author = squeeze(author)
