"""Builders of small pages for the readers of single facts. Texts are invented."""

from collections.abc import Callable
from datetime import datetime

import pytest

from monitor.domain.facts import PageKind
from monitor.extraction.document import parse
from monitor.extraction.reading import Reading
from monitor.vietnamese.text import nfc

FETCHED = datetime.fromisoformat("2026-11-21T20:00:00+07:00")

PARAGRAPH = (
    "Sáng nay, thôn Đông tổ chức lễ ra quân làm thủy lợi mùa khô, hơn một trăm hộ dân cùng cán bộ nạo vét ba cây số kênh mương nội đồng "
    "để kịp đưa nước về cánh đồng phía bắc trước vụ đông xuân."
)

PageBuilder = Callable[..., Reading]


def build(
    after: str = "",
    *,
    before: str = "",
    text: str | None = None,
    outside: str = "",
    menu: str = "",
    head: str = "",
    title: str = "Ra quân làm thủy lợi",
    url: str = "https://xamau.example.gov.vn/tin-tuc/ra-quan-12.html",
    kind: PageKind = PageKind.ARTICLE,
) -> Reading:
    """A page with one article: headline, `before`, two paragraphs of text, `after`; `outside` stands below the article. The main span is
    found by the markers this builder sets, the body span covers the paragraphs."""
    body = f"<p>{PARAGRAPH}</p><p>{PARAGRAPH[::-1]}</p>" if text is None else text
    source = nfc(
        f"<!doctype html><html><head><title>{title} - Trang mẫu</title>{head}</head><body><div>{menu}</div><section data-main>"
        f"<h1>{title}</h1>{before}<div data-body>{body}</div>{after}</section>{outside}</body></html>"
    )
    document = parse(source, url)
    main = next(element for element in document.elements if "data-main" in element.attributes)
    inner = next(element for element in document.elements if "data-body" in element.attributes)
    return Reading(document, url, FETCHED, 200, kind=kind, title=title, main=(main.start, main.end), body=(inner.start, inner.end))


def whole(body: str, *, head: str = "", kind: PageKind = PageKind.HOME, url: str = "https://xamau.example.gov.vn/") -> Reading:
    """A page that is no article: the body's HTML as given."""
    document = parse(nfc(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"), url)
    return Reading(document, url, FETCHED, 200, kind=kind)


@pytest.fixture(name="article")
def article_builder() -> PageBuilder:
    return build


@pytest.fixture(name="page")
def page_builder() -> PageBuilder:
    return whole
