"""Pages of which the day, or that there is none, and the running text are known: real ones, labelled ones, a sample province's."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from html import unescape

from monitor.sample.model import Article
from monitor.sample.province import SAMPLE_NOW, build
from tests.corpus.archives import CORPUS, dated_nonarticles
from tests.corpus.measure import corpus_pages
from tests.labelled.collection import every_page, families, skin

SEED = 31


@dataclass(frozen=True, slots=True)
class Known:
    """`day` ISO, None: the page has none; `body` None: not known. `aside` are texts of the page that belong to its article but not to the
    running text (picture credit, source line, author)."""

    collection: str
    url: str
    html: str
    fetched_at: datetime
    day: str | None
    body: str | None = None
    aside: tuple[str, ...] = ()


@cache
def known_pages(collections: tuple[str, ...] = ("corpus", "labelled", "sample")) -> tuple[Known, ...]:
    sources = {"corpus": _corpus, "labelled": _labelled, "sample": _sample}
    return tuple(page for name in collections for page in sources[name]())


def _corpus() -> Iterator[Known]:
    if not CORPUS.exists():
        return
    for page in corpus_pages():
        if page.answer.is_print or (page.truth is None and page.url in dated_nonarticles(page.answer.site)):
            continue
        day = str(page.truth["published"])[:10] if page.truth else None
        yield Known("corpus", page.url, page.source, page.answer.fetched_at, day)


def _labelled() -> Iterator[Known]:
    asides: dict[str, tuple[str, ...]] = {}
    for family in families():
        writer = skin(family)
        for article in writer.articles() if writer else ():
            source = unescape(re.sub(r"<[^>]+>", " ", article.source.html)) if article.source else None
            texts = (article.story.title, article.story.author, article.story.caption, source)
            asides[f"{family}-article-{article.index:02d}"] = tuple(text for text in texts if text)
    for page in every_page():
        if page.status != 200 or "published" not in page.truth or page.truth.get("page_kind") == "print":
            continue
        published = page.truth["published"]
        body = page.truth.get("body")
        day = published["value"][:10] if published else None
        yield Known("labelled", page.url, page.html, page.fetched_at, day, body, asides.get(page.name, ()))


def _sample() -> Iterator[Known]:
    """A third of the articles and all fixed pages of a sample province."""
    province = build(SEED)
    chance = random.Random(SEED)
    for site in province.cast.sites:
        if not site.reachable or site.render == "browser":
            continue
        for article in site.newest():
            found = province.answer(site.host, site.prefix + article.address)
            if found is None or found.status != 200 or chance.random() > 0.34:
                continue
            published = site.published(article)
            html = found.body.decode("utf-8", "replace")
            day = published[:10] if published else None
            yield Known("sample", site.url(article.address), html, SAMPLE_NOW, day, "\n".join(article.paragraphs), _aside(article))
        for section in site.sections:
            found = province.answer(site.host, site.prefix + site.skin.section_path(section))
            if found is not None and found.status == 200 and section.kind != "list":
                yield Known("sample", site.url(site.skin.section_path(section)), found.body.decode("utf-8", "replace"), SAMPLE_NOW, None)


def _aside(article: Article) -> tuple[str, ...]:
    source = article.source
    names = [article.author, article.credit, article.title]
    if source is not None:
        names += [source.name, source.author, source.outlet.domain if source.outlet else None]
    return tuple(name for name in names if name)
