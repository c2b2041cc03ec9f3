"""LK-01: links to unlawful content, mostly left by a burglar.

The law of the day observed: putting a link there is an act, but nobody prints when it was done, and the day of the article that it was
slipped into is not it. That the link stands today is what was seen.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from urllib.parse import urlsplit

from monitor.domain.facts import InjectedLink, PageKind
from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.domain.page import SEARCH_VISITOR
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.licensed_items import SYSTEMATIC_FROM
from monitor.rules.signals import SYSTEMATIC, instance
from monitor.rules.words import listed, vietnamese_day


def _pages(dossier: Dossier) -> list[ReadPage]:
    return [p for p in dossier.pages if not p.inherited and p.facts.page_kind not in (PageKind.ERROR, PageKind.CHALLENGE, PageKind.FEED)]


def _host(link: InjectedLink) -> str:
    return (urlsplit(link.url).hostname or link.url).removeprefix("www.")


def _groups(pages: Iterable[ReadPage]) -> dict[str, list[tuple[ReadPage, InjectedLink]]]:
    """Foreign host → where links to it stand, one a page."""
    groups: dict[str, dict[str, tuple[ReadPage, InjectedLink]]] = defaultdict(dict)
    for page in pages:
        for link in page.facts.injected_links:
            groups[_host(link)].setdefault(page.url, (page, link))
    return {host: list(places.values()) for host, places in sorted(groups.items())}


def _instances(host: str, places: list[tuple[ReadPage, InjectedLink]]) -> tuple[Instance, ...]:
    """One a page; a block that stands on several pages is told once, on the home page where it stands there too."""
    if len(places) < SYSTEMATIC_FROM:
        return tuple(_instance(page, link, host, "") for page, link in places)
    page, link = min(places, key=lambda pair: (pair[0].facts.page_kind is not PageKind.HOME, pair[0].url))
    return (_instance(page, link, SYSTEMATIC + host, f" Cùng liên kết này có ở {len(places)} trang đã đọc."),)


def _instance(page: ReadPage, link: InjectedLink, element: str, more: str) -> Instance:
    how = _how(page, link)
    since = f" Trang được thu lần đầu ngày {vietnamese_day(page.first_seen.date())}." if page.first_seen else ""
    return instance(page, link.quote or link.url, f"Liên kết tới {link.url}, {how}.{more}{since}", element=element)


def _how(page: ReadPage, link: InjectedLink) -> str:
    if page.url.endswith(SEARCH_VISITOR):
        return "chỉ hiện với người vào trang từ công cụ tìm kiếm"
    return "bị giấu khỏi người đọc" if link.hidden else "đứng cùng nhiều liên kết cùng loại"


def _judge(case: Case) -> Judgement:
    pages = _pages(case.dossier)
    judged = tuple(page.url for page in pages)
    groups = _groups(pages)
    if groups:
        instances = tuple(one for host, places in groups.items() for one in _instances(host, places))
        standing = tuple(
            (page.url, element) for host, places in groups.items() for page, _ in places for element in (host, SYSTEMATIC + host)
        )
        named = listed(list(groups)[:3])
        more = f" và {len(groups) - 3} địa chỉ khác" if len(groups) > 3 else ""
        reason = f"Dấu hiệu trang bị chèn liên kết tới nội dung vi phạm ({named}{more}); cần xử lý ngay."
        return Judgement(Verdict.BREACH, reason, instances, judged, standing)
    if not pages:
        return Judgement(Verdict.UNKNOWN, "Lượt thu thập không đọc được trang nào nên không kết luận.")
    home = case.dossier.home
    if home is None:
        return Judgement(
            Verdict.UNKNOWN, f"Đã đọc {len(pages)} trang, không thấy liên kết vi phạm, nhưng chưa đọc được trang chủ.", judged=judged
        )
    return Judgement(Verdict.COMPLIANT, f"Đã đọc {len(pages)} trang, không thấy liên kết tới nội dung vi phạm.", judged=judged)


RULE = Rule(
    code="LK-01",
    version=1,
    status=RuleStatus.STABLE,
    title="Đường dẫn tới nội dung vi phạm (cờ bạc, chèn mã)",
    severity=Severity.GRAVE,
    decide=Decide.CONFIRM,
    # the duty to take down within a day begins with a request of the authorities, which no page shows: it only advises
    basis=(Cited("P66"), Cited("P60"), Cited("P30", advice_since=date.min)),
    prose=Prose(
        checks="Các trang đã đọc có liên kết tới cờ bạc, khiêu dâm, cho vay và nội dung vi phạm khác hay không, kể cả liên kết bị giấu.",
        why="Người đọc bị dẫn tới nội dung vi phạm; liên kết bị giấu thường là dấu vết trang đã bị xâm nhập.",
        remedy="Gỡ liên kết, tìm lối xâm nhập, đổi mật khẩu, cập nhật phần mềm; báo cơ quan chuyên trách về an toàn thông tin mạng.",
        limits="Chỉ nêu khi có hai dấu hiệu cùng lúc: lời lẽ hoặc tên miền thuộc loại này, và bị giấu hoặc đi thành cụm. "
        "Không mở liên kết để xem nội dung; chủ trang thường là người bị hại.",
        severity="Gây hại cho người đọc và cho thấy trang có thể đã bị xâm nhập.",
    ),
    judge=_judge,
    needs=Need.ANY_PAGE,
    without_basis=Verdict.ADVICE,
)
