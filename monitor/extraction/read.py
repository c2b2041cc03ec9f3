"""One page in, its facts out. Pure, never raises, one parse for everything."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from monitor.clock import VIETNAM
from monitor.domain.facts import PageFacts, PageKind
from monitor.extraction.challenge import is_challenge
from monitor.extraction.cms import read_cms
from monitor.extraction.comments import read_comments
from monitor.extraction.complaints import read_complaint_tool
from monitor.extraction.counter import read_counter
from monitor.extraction.dates import Survey, decide_dates, survey_dates
from monitor.extraction.demonstration import is_demonstration
from monitor.extraction.display import is_scripted, read_mobile, read_moving_text
from monitor.extraction.document import Document, parse
from monitor.extraction.documents import read_documents
from monitor.extraction.fanpages import read_fanpages
from monitor.extraction.feeds import is_feed, read_feed
from monitor.extraction.functions import read_functions
from monitor.extraction.identity import read_identity
from monitor.extraction.injected import read_injected
from monitor.extraction.kind import decide_kind
from monitor.extraction.language_links import read_language_links
from monitor.extraction.layout import Layout, Line, Region
from monitor.extraction.licence import read_licence
from monitor.extraction.licence_symbol import read_licence_symbols
from monitor.extraction.machine import Machine, read_machine
from monitor.extraction.main_block import Block, find_block
from monitor.extraction.own_words import read_own_words
from monitor.extraction.reading import Reading, SiteTemplate
from monitor.extraction.sections import read_list, read_sections
from monitor.extraction.sources import read_sources
from monitor.extraction.spokesperson import read_spokesperson
from monitor.vietnamese.charset import decode
from monitor.vietnamese.language import language_shares
from monitor.vietnamese.names import looks_like_person
from monitor.vietnamese.text import fold, fold_keep

if TYPE_CHECKING:
    from monitor.reference.outlets import OutletIndex

EXTRACTOR = "1.7"
"""Version of extraction as a whole; raise it whenever a page could be read otherwise than before."""

LARGEST = 5_000_000
"""Bytes of a body beyond which it is archived and not read."""

_TEXT_TYPES = ("html", "xml", "text/", "x-delimtext", "json", "octet-stream")


def page_text(body: bytes, headers: Mapping[str, str] | None = None) -> str:
    """The text that every `at` counts in: NFC, without script and style, each run of white space one blank."""
    return document_of(body, headers=headers).text


def document_of(body: bytes, *, url: str = "", headers: Mapping[str, str] | None = None) -> Document:
    """Decode and parse. Header names in any case."""
    lower = {name.lower(): value for name, value in (headers or {}).items()}
    return parse(decode(body, lower.get("content-type")).text, url)


def read(
    body: bytes,
    *,
    url: str,
    fetched_at: datetime,
    status: int | None = 200,
    headers: Mapping[str, str] | None = None,
    sha256: str | None = None,
    template: SiteTemplate | None = None,
    outlets: "OutletIndex | None" = None,
    home: bool = False,
) -> PageFacts:
    """All facts of one answer. `body` has transfer and content coding undone; `sha256` of it is computed when not given;
    `fetched_at` without a zone means +07:00. Any bytes are read without an exception. `home`: the register says that a site begins here."""
    return read_document(
        body, url=url, fetched_at=fetched_at, status=status, headers=headers, sha256=sha256, template=template, outlets=outlets, home=home
    )[0]


def read_document(
    body: bytes,
    *,
    url: str,
    fetched_at: datetime,
    status: int | None = 200,
    headers: Mapping[str, str] | None = None,
    sha256: str | None = None,
    template: SiteTemplate | None = None,
    outlets: "OutletIndex | None" = None,
    home: bool = False,
) -> tuple[PageFacts, Document]:
    """As `read`, with the parsed page, so that links are taken from the same tree. A feed's and an oversized page's document is empty."""
    if fetched_at.tzinfo is None:
        fetched_at = fetched_at.replace(tzinfo=VIETNAM)
    lower = {name.lower(): value for name, value in (headers or {}).items()}
    empty = PageFacts(
        url=url,
        fetched_at=fetched_at.astimezone(VIETNAM).isoformat(timespec="seconds"),
        status=status,
        sha256=sha256 or hashlib.sha256(body).hexdigest(),
        page_kind=PageKind.OTHER,
        extractor=EXTRACTOR,
        template=template.version if template else None,
    )
    if len(body) > LARGEST:
        return replace(empty, unreadable=("too large to read",)), parse("", url)
    content_type = lower.get("content-type", "").lower()
    if content_type and not any(part in content_type for part in _TEXT_TYPES):
        return replace(empty, unreadable=(f"no text: {content_type.split(';')[0].strip()}",)), parse("", url)
    if body[:5] == b"%PDF-" or body[:4] in {b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff\xe0", b"\xd0\xcf\x11\xe0"}:
        return replace(empty, unreadable=("no text",)), parse("", url)
    source = decode(body, lower.get("content-type")).text
    if is_feed(source, content_type):
        return _feed_facts(empty, source), parse("", url)
    address = url if _is_address(url) else ""
    document = parse(source, address)
    reading = Reading(document, address, fetched_at, status, lower, template)
    return _facts(empty, reading, body, outlets, home=home), document


def _is_address(url: str) -> bool:
    try:
        urlsplit(url)
    except ValueError:
        return False
    return True


def _facts(empty: PageFacts, reading: Reading, body: bytes, outlets: "OutletIndex | None", *, home: bool) -> PageFacts:
    document = reading.document
    layout = reading.layout = Layout(document)
    machine = read_machine(document)
    reading.cms, profile = read_cms(document, machine, reading.fetched_at.date())
    reading.profile = profile
    wall = is_challenge(reading.status, reading.headers, document, body)
    if wall is not None:
        return replace(empty, page_kind=PageKind.CHALLENGE, cms=reading.cms, unreadable=(wall,))
    block = find_block(reading, layout, machine)
    survey = survey_dates(reading, layout, machine, block)
    reading.kind = decide_kind(reading, layout, machine, block, survey)
    if home:
        reading.kind = PageKind.HOME
    reading.main, reading.body, reading.headline = block.main, block.body, block.headline
    published, updated = decide_dates(reading, reading.kind, survey, machine, block)
    _cut_date_from_headline(block, survey)
    strings = _strings(reading, layout, machine, block)
    reading.title = strings.get("title")
    language, shares = _language(reading, layout, block)
    identity, identity_quotes, unreadable = read_identity(reading)
    items, empty_quote = read_list(reading)
    if document.truncated:
        unreadable = (*unreadable, "longer than is read")
    return replace(
        empty,
        page_kind=reading.kind,
        cms=reading.cms,
        language=language,
        language_shares=shares,
        title=reading.title,
        author=strings.get("author"),
        body=strings.get("body"),
        published=published,
        updated=updated,
        rejected_dates=tuple(survey.rejected[:40]),
        sources=read_sources(reading, outlets),
        comments=read_comments(reading),
        licence=read_licence(reading),
        complaint_tool=read_complaint_tool(reading),
        licence_symbols=read_licence_symbols(reading),
        identity=identity,
        identity_quotes=identity_quotes,
        language_links=read_language_links(reading),
        sections=read_sections(reading),
        documents=read_documents(reading),
        functions=read_functions(reading),
        fanpages=read_fanpages(reading),
        visitor_counter=read_counter(reading),
        injected_links=read_injected(reading),
        list_items=items,
        list_empty_quote=empty_quote,
        demonstration=is_demonstration(reading, language),
        unreadable=unreadable,
        spokesperson=read_spokesperson(reading),
        own_words=read_own_words(reading),
        scripted=is_scripted(reading),
        mobile=read_mobile(reading),
        moving_text=read_moving_text(reading),
    )


_LABEL_BEHIND = re.compile(
    r"[\s(\[|–-]+(?:(?:ngay|thoi gian|gio|tin)? ?(?:dang|cap nhat|xuat ban|gui|viet|post)(?: (?:tai|tin|bai|ngay|luc|vao|boi))*"
    r"|posted(?: on)?|published(?: on)?|updated(?: on)?|ngay|date)$"
)
"""The label of a day at the end of folded words."""


def _cut_date_from_headline(block: Block, survey: Survey) -> None:
    """A date hung on behind the headline's words is no part of the title."""
    best = survey.best
    if best is not None and best.zone == "headline" and block.headline is not None and block.headline_text:
        at = block.headline_text.rfind(best.moment.quote)
        if at > 10:
            rest = block.headline_text[:at].rstrip(" ([-–|,:")
            label = _LABEL_BEHIND.search(fold_keep(rest))
            block.headline_text = (rest[: label.start()] if label is not None else rest).rstrip(" ([-–|,:")


_BYLINE = re.compile(
    r"(?:^|[|•·\-–]\s?)(?:tac gia|nguoi viet|nguoi dang|viet boi|dang boi|duoc viet boi|bai viet|bai|tin bai|tin, anh|bai, anh"
    r"|tin va anh|thuc hien|pv|gv|giao vien|by|author|posted by|written by|submitted by)"
    r"\s?:?\s(?=\S)|\d{4}(?:,? (?:luc )?\d{1,2}[:hg]\d\d)? (?:boi|by)\s(?=\S)"
)


def _strings(reading: Reading, layout: Layout, machine: Machine, block: Block) -> dict[str, Any]:
    """title, author and body by the loader, best candidates first."""
    # itemloaders looks for Scrapy and, where it is installed, loads the whole of it: only who reads a page shall wait for that
    from monitor.extraction.article import ArticleLoader

    loader = ArticleLoader()
    if reading.kind is PageKind.HOME:
        loader.add_value("title", [text for text, _ in machine.titles[-1:]])
    loader.add_value("title", _whole_title(machine, block))
    loader.add_value("title", [text for text, _ in machine.titles if not _is_of_site(reading, layout, block, text)])
    if reading.kind in {
        PageKind.ARTICLE,
        PageKind.PRINT,
        PageKind.DOCUMENT,
        PageKind.STATIC,
        PageKind.QA,
        PageKind.CONSULTATION,
        PageKind.OTHER,
    }:
        loader.add_value("body", [layout.text(line) for line in block.body_lines])
    if reading.kind in {PageKind.ARTICLE, PageKind.PRINT}:
        loader.add_value("author", _bylines(layout, block))
        if machine.author and machine.author != machine.site_name and machine.titles:
            loader.add_value("author", machine.author)
    item: dict[str, Any] = loader.load_item()
    return item


def _is_of_site(reading: Reading, layout: Layout, block: Block, title: str) -> bool:
    """Whether a page that is not the home is called by the site's name: on all its pages, or in the notice at the foot."""
    if reading.kind is PageKind.HOME:
        return False
    if reading.template is not None and title in reading.template.title_suffixes:
        return True
    return len(title) >= 12 and fold(title) in layout.folded[block.imprint :]


def _whole_title(machine: Machine, block: Block) -> list[str]:
    """The headline on the screen; what machines are told when the screen's is the same, cut short."""
    if not block.headline_text:
        return []
    text = block.headline_text
    for title, _ in machine.titles:
        if text.endswith(("...", "…")) and title.startswith(text.rstrip(".…")) and len(title) > len(text):
            return [title]
    return [text]


def _bylines(layout: Layout, block: Block) -> list[str]:
    """Names after a byline label beside the headline or at the article's end."""
    if block.headline is None or block.main is None:
        return []
    found: list[str] = []
    first = block.body[0] if block.body else block.main[1]
    near = layout.between(block.headline[1], first + 1)[:8]
    last = block.body_lines[-3:]
    after = layout.between(block.body[1], block.main[1])[:6] if block.body else []
    for line in [*near, *last, *after]:
        if line.length > 160 or line.region & (Region.CONTROL | Region.HIDDEN):
            continue
        m = _BYLINE.search(layout.fold(line))
        if m is not None:
            rest = layout.text(line)[m.end() :]
            found.append(re.split(r"\s[|•·–-]\s|[|•·(]|\s\d|\s(?:on|ngày|lúc|vào)\s", rest)[0].strip())
    return found or _signed(layout, block) or [name for line in after[:2] if (name := _name_alone(layout, line))]


def _name_alone(layout: Layout, line: Line) -> str | None:
    """A person's full name that fills a line set to the right, in bold or in italics right below the text."""
    name = layout.text(line).strip(" .:-–()")
    alone = 4 <= len(name) <= 40 and not line.is_link and not line.region & (Region.CONTROL | Region.HIDDEN | Region.HEADING)
    return name if alone and looks_like_person(name) and _is_set_apart(layout, line) else None


def _signed(layout: Layout, block: Block) -> list[str]:
    """A name alone in one of the last lines of the text: a person's with the surname, or a pen name in bold, in italics or to the right."""
    if len(block.body_lines) < 3:
        return []
    for line in reversed(block.body_lines[-3:]):
        name = layout.text(line).strip(" .:-–()")
        if 4 <= len(name) <= 40 and not line.is_link and (looks_like_person(name) or (_is_pen_name(name) and _is_set_apart(layout, line))):
            return [name]
    return []


_NO_PEN_NAME = re.compile(
    r"(?:ban|phong|so|uy|ubnd|hdnd|van|bao|dai|nguon|anh|tin|bai|theo|truong|xa|phuong|huyen|tinh|hoi|doan|bbt|ha noi)\b"
)


def _is_pen_name(name: str) -> bool:
    words = name.split()
    written = all(word[:1].isupper() and word.isalpha() and (word[1:].islower() or word.isupper()) for word in words)
    return written and 2 <= len(words) <= 3 and _NO_PEN_NAME.match(fold_keep(name)) is None


def _is_set_apart(layout: Layout, line: Line) -> bool:
    document = layout.document
    for around in document.ancestors(document.elements[line.element]):
        if around.end - around.start > (line.end - line.start) + 4:
            return False
        style = re.sub(r"\s", "", around.get("style").lower())
        if around.tag in {"b", "strong", "em", "i"} or around.get("align").lower() == "right" or "text-align:right" in style:
            return True
    return False


def _language(reading: Reading, layout: Layout, block: Block) -> tuple[str | None, dict[str, float]]:
    """Majority by letters of the main block; of the whole page's text when no block was found."""
    blocks: list[str] = []
    if block.headline_text and reading.kind not in {PageKind.HOME, PageKind.LISTING}:
        blocks.append(block.headline_text)
    if block.body_lines:
        blocks.extend(layout.text(line) for line in block.body_lines)
    if sum(len(text) for text in blocks) < 80:
        main = reading.main
        if reading.kind not in {PageKind.HOME, PageKind.LISTING, PageKind.SECTION} and main is not None:
            blocks.extend(layout.text(line) for line in layout.between(*main))
        if sum(len(text) for text in blocks) < 80:
            blocks = [layout.text(line) for line in layout.lines if not line.region & (Region.CONTROL | Region.HEAD)]
    shares = language_shares(blocks)
    if not shares:
        return None, {}
    best = max(shares, key=lambda code: shares[code])
    return (best if shares[best] > 0.6 else None), shares


def _feed_facts(empty: PageFacts, source: str) -> PageFacts:
    title, items = read_feed(source)
    return replace(empty, page_kind=PageKind.FEED, title=title, list_items=len(items))


def text_offsets_hold(facts: PageFacts, text: str) -> bool:
    """Whether every quote that has a place stands at it in `text`. For tests and for verifying stored facts."""
    parts: list[Any] = [facts.published, facts.updated, facts.comments, facts.licence, facts.visitor_counter, *facts.sources]
    for part in parts:
        if part is None or part.at is None:
            continue
        quote = part.quote
        if text[part.at[0] : part.at[1]] != quote:
            return False
    return True
