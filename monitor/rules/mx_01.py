"""MX-01: the agency's official social pages are not announced on its site."""

import re

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Level
from monitor.rules.dossier import Dossier
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.headings import menu_quote, why_nothing_is_absent
from monitor.rules.scope import state_only
from monitor.rules.signals import address, instance
from monitor.rules.words import listed


def _plain(url: str) -> str:
    """One spelling for one social page: mobile and language hosts are the same page."""
    plain = address(url if "//" in url else f"https://{url}").lower()
    return re.sub(r"^(?:m|web|vi-vn|business)\.", "", plain).replace("fb.com/", "facebook.com/")


def announced(dossier: Dossier) -> set[str]:
    """Social pages that the own pages link to."""
    return {_plain(fan.url) for page in dossier.pages if not page.inherited for fan in page.facts.fanpages}


def _is_written(plain: str, text: str) -> bool:
    """Whether the address stands in the words of a page, as people write it: "facebook.com/xaphuoclong", "fb.com/xaphuoclong"."""
    spellings = {plain, plain.replace("facebook.com/", "fb.com/")}
    return any(re.search(rf"(?<![\w-]){re.escape(spelling)}(?![\w./-]*\w)", text) for spelling in spellings)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    if dossier.social_pages is None:
        return Judgement(Verdict.UNKNOWN, "Sổ đăng ký chưa ghi trang mạng xã hội chính thức của cơ quan nên không có gì để đối chiếu.")
    if not dossier.social_pages:
        return Judgement(Verdict.NOT_APPLICABLE, "Theo sổ đăng ký, cơ quan không có trang mạng xã hội chính thức.")
    linked = announced(dossier)
    written = " ".join(page.facts.own_words or "" for page in dossier.pages if not page.inherited).lower()
    missing = [url for url in dossier.social_pages if _plain(url) not in linked and not _is_written(_plain(url), written)]
    if not missing:
        return Judgement(Verdict.COMPLIANT, "Trang có liên kết tới các trang mạng xã hội chính thức.", judged=(home.url,))
    refused = why_nothing_is_absent(dossier)
    if refused is not None:
        return Judgement(Verdict.UNKNOWN, f"Chưa thấy liên kết tới {listed(missing)}. {refused}")
    note = "Đã đọc hết trang, không thấy liên kết tới trang mạng xã hội chính thức này."
    instances = tuple(instance(home, menu_quote(home), note, element=url) for url in missing)
    return Judgement(Verdict.BREACH, f"Dấu hiệu chưa công bố trang mạng xã hội chính thức: {listed(missing)}.", instances, (home.url,))


RULE = Rule(
    code="MX-01",
    version=3,
    status=RuleStatus.STABLE,
    title="Chưa công bố trang mạng xã hội chính thức trên trang thông tin điện tử",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P104"),),
    prose=Prose(
        checks="Các trang mạng xã hội chính thức mà sổ đăng ký ghi có được liên kết trên trang hay không.",
        why="Công bố trên trang chính thức giúp người dân phân biệt với trang giả mạo.",
        remedy="Đặt liên kết tới các trang mạng xã hội chính thức ở trang chủ.",
        limits="Chỉ đối chiếu các trang mà sổ đăng ký ghi; không tìm trang trên mạng xã hội.",
        severity="Chưa tìm thấy chế tài riêng; thường dẫn tới nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(Level.PROVINCE, Level.DEPARTMENT, Level.COMMUNE),
)
