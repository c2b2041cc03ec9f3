"""What a state site offers under which headings: menus, titles of pages and documents. For the rules on content that must be there.

A heading that is found proves that the thing has its place. That it is not there is said only after a visit that read everything it
found, with a menu, healthy; and never of a site whose menu is drawn by a script or shared with the site above.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Instance, Verdict
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Legal, legal_on, together
from monitor.rules.home_identity import inherited_home
from monitor.rules.scope import is_component
from monitor.rules.signals import address, instance
from monitor.rules.words import listed
from monitor.vietnamese.text import fold, squeeze

SMALLEST_MENU = 5
"""Entries; below this the home page's menu was not read, or not whole."""

LONGEST_HEADING = 12
"""Words of a line within a page that may be a heading there."""

FAILED_SHARE = 0.1
"""Above this share of addresses that failed nothing may be called absent."""

_FAILURES = (
    FetchOutcome.TIMEOUT, FetchOutcome.SERVER_ERROR, FetchOutcome.BLOCKED, FetchOutcome.CHALLENGE, FetchOutcome.MAINTENANCE,
    FetchOutcome.CONNECTION_FAILED, FetchOutcome.DAMAGED, FetchOutcome.NEEDS_BROWSER, FetchOutcome.ROBOTS_DENIED, FetchOutcome.TLS_FAILED,
    FetchOutcome.OVER_BUDGET, FetchOutcome.NOT_ARCHIVED,
)  # fmt: skip

NO_PAGE = re.compile(
    r"/robots\.txt$|/sitemap[\w.-]*\.xml(?:\.gz)?$|/(?:print|save(?:file)?|in-tin|ban-in|luu-(?:tin|bai))[/.]|/print\.\w+|[?&](?:print|printable|tmpl=component|layout=print)\b",
    re.IGNORECASE,
)
"""Addresses that offer readers nothing of their own: files for machines, print copies. That they failed hides no section."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that must have its place. `pattern` is searched in folded headings, generously; `basis` is its own law."""

    words: str
    pattern: re.Pattern[str]
    basis: tuple[Cited, ...]
    levels: tuple[Level, ...] = ()
    """Levels it is asked of; none given means all that the rule binds."""
    articles: bool = False
    """Whether a single news item or document on it is enough."""
    item_pattern: re.Pattern[str] | None = None
    """What the title of such an item must say, where `pattern` is too generous for headlines; None: the same."""
    inside: re.Pattern[str] | None = None
    """What the text of a standing page says only where the thing itself is; None: texts do not tell."""

    def is_headed(self, narrow: Iterable[str], wide: Iterable[str]) -> bool:
        if any(self.pattern.search(words) for words in narrow):
            return True
        return self.articles and any((self.item_pattern or self.pattern).search(words) for words in wide)

    def is_told(self, texts: Iterable[str]) -> bool:
        """Whether a standing page holds the thing, under whatever name."""
        return self.inside is not None and any(self.inside.search(words) for words in texts)


def topic(
    words: str,
    pattern: str,
    basis: Iterable[str | Cited],
    *levels: Level,
    articles: bool = False,
    items: str | None = None,
    inside: str | None = None,
) -> Topic:
    """`items`: see Topic.item_pattern; given, `articles` is meant too. `inside`: see Topic.inside."""
    cited = tuple(Cited(one) if isinstance(one, str) else one for one in basis)
    return Topic(
        words,
        re.compile(rf"\b(?:{pattern})\b"),
        cited,
        levels,
        articles or items is not None,
        re.compile(rf"\b(?:{items})\b") if items else None,
        re.compile(rf"(?<!\w)(?:{inside})(?!\w)") if inside else None,
    )


def all_basis(topics: Iterable[Topic]) -> tuple[Cited, ...]:
    """Every provision that some topic rests on, once. Topics share one `Cited` where they share a provision."""
    return tuple(dict.fromkeys(cited for one in topics for cited in one.basis))


def law_of(case: Case, one: Topic) -> Legal:
    """What of the topic's own law is in force."""
    return legal_on(replace(case.rule, basis=one.basis), case.dossier, case.dossier.day)


def headings(dossier: Dossier, *, articles: bool = False) -> frozenset[str]:
    """Folded menu entries and titles of own pages; with `articles` those of news items and attached documents too."""
    return _of(dossier).all if articles else _of(dossier).narrow


def heading_words(title: str) -> str:
    """Folded, signs between words left out: "Hỏi - đáp", "Hỏi/đáp" and "Hỏi đáp" are one heading."""
    return squeeze(re.sub(r"\s*[-–—/&]\s*", " ", fold(squeeze(title))))


@dataclass(frozen=True, slots=True)
class _Headings:
    dossier: Dossier
    narrow: frozenset[str]
    """Menu entries and titles of pages that are no items."""
    all: frozenset[str]
    """The same with the titles of items and documents."""
    vendors: frozenset[str]
    """Addresses of pages whose content is the software's, left standing."""
    texts: tuple[str, ...]
    """What standing pages say, and items that an entry of the menu leads to."""


_ITEMS = (PageKind.ARTICLE, PageKind.PRINT, PageKind.DOCUMENT)
"""Pages whose title is a headline and no heading: "Quyết định về tổ chức …" is no section on organisation."""

_last: _Headings | None = None
"""Headings of the dossier asked for last: several rules ask in a row, and menus repeat on every page."""


def _of(dossier: Dossier) -> _Headings:
    global _last
    if _last is None or _last.dossier is not dossier:
        _last = _read_headings(dossier)
    return _last


def _read_headings(dossier: Dossier) -> _Headings:
    own = [page for page in dossier.pages if not page.inherited]
    vendors = _vendors(own)
    software = {fold(page.facts.cms.name) for page in own if page.facts.cms is not None}
    menu = {(section.title, section.url, section.parent) for page in own for section in page.facts.sections}
    narrow: set[str] = set()
    for title, url, parent in menu:
        words = heading_words(title)
        if (url and address(url) in vendors) or any(re.search(rf"\b{re.escape(name)}", words) for name in software):
            continue
        narrow.add(words)
        if parent:
            narrow.add(heading_words(parent))
    items: set[str] = set()
    texts: list[str] = []
    entries = {address(url) for _, url, _ in menu if url}
    for page in own:
        facts = page.facts
        if facts.title and address(page.url) not in vendors:
            (items if facts.page_kind in _ITEMS else narrow).add(heading_words(facts.title))
        if address(page.url) not in vendors and (facts.page_kind not in _ITEMS or address(page.url) in entries):
            texts.append(fold(squeeze(facts.own_words or facts.body or "")))
        items.update(fold(squeeze(document.title)) for document in facts.documents)
        if facts.body and facts.page_kind is PageKind.STATIC and address(page.url) not in vendors:
            # headings within a standing page: the quality of services below the list of procedures
            items.update(fold(squeeze(line)) for line in facts.body.split("\n") if len(line.split()) <= LONGEST_HEADING)
    return _Headings(dossier, frozenset(narrow), frozenset(narrow | items), frozenset(vendors), tuple(texts))


def _vendors(own: Iterable[ReadPage]) -> set[str]:
    """Addresses of pages whose content is the software's, left standing."""
    return {address(page.url) for page in own if page.facts.demonstration or speaks_of_its_software(page)}


def _sample_entry(dossier: Dossier, one: Topic) -> str | None:
    """A menu entry on the topic behind which only the software's own sample content stands; None when there is none."""
    vendors = _of(dossier).vendors
    if not vendors:
        return None  # asked for every topic of every site, over every menu
    own = [page for page in dossier.pages if not page.inherited]
    entries = (section for page in own for section in page.facts.sections if section.url and address(section.url) in vendors)
    return next((section.title for section in entries if one.pattern.search(fold(squeeze(section.title)))), None)


def _names_software(page: ReadPage, words: str) -> bool:
    cms = page.facts.cms
    return cms is not None and re.search(rf"\b{re.escape(fold(cms.name))}", fold(words)) is not None


def speaks_of_its_software(page: ReadPage) -> bool:
    """A page of its own on the very software that the site is made with ("Giấy phép sử dụng …"): the vendor's, left standing."""
    facts = page.facts
    return (
        facts.page_kind in (PageKind.STATIC, PageKind.ARTICLE, PageKind.OTHER)
        and bool(facts.title)
        and _names_software(page, str(facts.title))
    )


def why_nothing_is_absent(dossier: Dossier, *, by_menu: bool = True) -> str | None:
    """A sentence when the visit does not allow to call anything absent; None when it does. `by_menu` False: the place where the thing would
    stand was found and read, whatever the menu offers besides."""
    home = dossier.home
    assert home is not None
    if any("shell" in place or "script" in place or "banner" in place for place in home.facts.unreadable):
        return "Có phần trang chủ là ảnh hoặc do mã lệnh dựng nên danh mục chuyên mục có thể chưa đọc hết; không kết luận là thiếu."
    if by_menu and len(home.facts.sections) < SMALLEST_MENU:
        return "Không đọc được danh mục chuyên mục trên trang chủ nên không kết luận là thiếu."
    not_whole = why_not_read_whole(dossier)
    if not_whole is not None:
        return not_whole
    if is_component(dossier) and inherited_home(dossier) is None:
        return "Trang thành phần dùng chung danh mục với cổng; chưa đọc được trang chủ của cổng nên không kết luận là thiếu."
    return None


def why_not_read_whole(dossier: Dossier) -> str | None:
    """A sentence when pages may have been missed, so that nothing is absent for not having been met; None when hardly any was."""
    coverage = dossier.coverage
    if coverage.lists_reached == 0:
        return "Lượt thu thập chưa đọc được trang danh sách nào nên không kết luận là thiếu."
    if not coverage.complete:
        return "Lượt thu thập chưa đọc hết trang nên không kết luận là thiếu."
    failed = sum(how in _FAILURES and NO_PAGE.search(url) is None for url, how in dossier.unread.items())
    if failed > FAILED_SHARE * (failed + len(dossier.pages)):
        return f"Có {failed} địa chỉ không đọc được trong lượt thu thập nên không kết luận là thiếu."
    return None


_ELSEWHERE = (FetchOutcome.WRONG_TYPE, FetchOutcome.REDIRECTED_AWAY, FetchOutcome.REDIRECT_LOOP)
"""Behind such an entry the site itself offers no page to anybody."""


def missed_entries(dossier: Dossier) -> list[str]:
    """Titles of the entries of the home page's menu whose page on this site nobody has read in this visit: it failed, was not archived, was
    forbidden, or its turn did not come. What stands there now is not known."""
    home, period = dossier.home, dossier.period
    if home is None or period is None:
        return []
    read = {address(page.url) for page in dossier.pages if page.facts.page_kind is not PageKind.CHALLENGE}
    unread = {address(url): how for url, how in dossier.unread.items()}
    host, folder = period.host.removeprefix("www."), period.path_prefix
    missed: dict[str, None] = {}
    for section in home.facts.sections:
        there = address(section.url) if section.url else ""
        path = there[len(host) :]
        own = there.startswith(host) and (path[:1] in ("", "/", "?")) and f"/{path.lstrip('/')}/".startswith(folder)
        if not own or there in read:
            continue
        how = unread.get(there)
        if how is None and dossier.coverage.complete:
            continue  # its answer led to a page that has another address
        if how is None or not (how.says_absent or how in _ELSEWHERE):
            missed[section.title] = None
    return list(missed)


def _on_the_site_above(dossier: Dossier, one: Topic) -> bool:
    above = inherited_home(dossier)
    if above is None:
        return False
    return any(one.pattern.search(heading_words(s.title)) for s in above.facts.sections)


_NO_SECTION = re.compile(r"(?:english(?: version)?|en|vi|tieng anh|tieng viet|trang chu|trang nhat|home)")
"""Entries that say nothing of what the menu offers."""


def menu_quote(home: ReadPage) -> str:
    """Words of the menu that was read: what stands where the missing entry would."""
    titles = [s.title for s in home.facts.sections if s.title]
    return next((t for t in titles if not _NO_SECTION.fullmatch(fold(t))), titles[0] if titles else home.facts.title or home.url)


def judge_topics(case: Case, topics: Sequence[Topic], what: str, remarks: tuple[str, ...]) -> Judgement:
    """Breach for every topic that has a law that day and no heading, after a visit that allows to say so. `what` names them together."""
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    asked = [(one, law_of(case, one)) for one in topics if not one.levels or dossier.level in one.levels]
    asked = [(one, legal) for one, legal in asked if legal.carries is not None]
    if not asked:
        return Judgement(Verdict.NOT_APPLICABLE, f"Vào ngày được xét chưa có quy định về {what} đối với trang cấp này.")
    narrow, wide = headings(dossier), headings(dossier, articles=True)
    texts = _of(dossier).texts
    missing = [(one, legal) for one, legal in asked if not one.is_headed(narrow, wide) and not one.is_told(texts)]
    judged = (home.url,)
    if not missing:
        reason = f"Có đủ {what}: {listed(one.words for one, _ in asked)}."
        legal = together(*(legal for _, legal in asked))
        return Judgement(Verdict.COMPLIANT, reason, judged=judged, legal=legal, not_checked=remarks)
    refused = why_nothing_is_absent(dossier)
    if refused is None and is_component(dossier):
        above = [one.words for one, _ in missing if _on_the_site_above(dossier, one)]
        if above:
            refused = f"Cổng cấp trên có {listed(above)}; trang thành phần có thể dùng chung nên không kết luận."
    if refused is not None:
        return Judgement(Verdict.UNKNOWN, f"Chưa thấy {listed(one.words for one, _ in missing)}. {refused}")
    quote = menu_quote(home)
    instances = tuple(_missing(dossier, home, quote, one) for one, _ in missing)
    reason = f"Dấu hiệu thiếu {what}: {listed(one.words for one, _ in missing)}."
    legal = together(*(legal for _, legal in missing))
    return Judgement(Verdict.BREACH, reason, instances, judged, legal=legal, not_checked=remarks)


def _missing(dossier: Dossier, home: ReadPage, quote: str, one: Topic) -> Instance:
    sample = _sample_entry(dossier, one)
    if sample is None:
        return absent(home, quote, one.words)
    note = f"Danh mục có mục “{sample}” nhưng ở đó chỉ có nội dung mẫu của phần mềm; không thấy {one.words} ở nơi khác."
    return instance(home, sample, note, element=one.words)


def absent(home: ReadPage, quote: str, words: str) -> Instance:
    note = f"Đã đọc danh mục ở trang chủ và tên các trang, không thấy {words}."
    return instance(home, quote, note, element=words)
