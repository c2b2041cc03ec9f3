"""PN-01: the spokesperson is not on the site, or the portal of a province lacks the list of spokespersons."""

import re
from datetime import date

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.domain.site import Level
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.headings import absent, headings, menu_quote, why_nothing_is_absent
from monitor.rules.scope import AGENCY_LEVELS, not_district, state_only
from monitor.rules.signals import address, instance
from monitor.rules.words import listed
from monitor.vietnamese.text import fold

LIST_SINCE = date(2026, 7, 1)
"""The list of spokespersons is asked of portals of provinces by the decree of 2026 only."""

_SPOKESPERSON = re.compile(r"\bphat ngon\b")
_LIST = re.compile(r"\b(?:danh sach (?:nhung |cac )?nguoi phat ngon|danh sach (?:nguoi )?phat ngon)\b")


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    titles = headings(dossier, articles=True)
    said = dossier.spokesperson
    missing: list[str] = []
    instances: list[Instance] = []
    if not any(_SPOKESPERSON.search(words) for words in titles) and not said:
        missing.append("thông tin người phát ngôn")
    if dossier.level is Level.PROVINCE and dossier.day >= LIST_SINCE and not any(_LIST.search(words) for words in titles):
        missing.append("danh sách người phát ngôn của các cơ quan trong tỉnh")
    judged = (home.url,)
    remarks = ("Chưa đối chiếu thời hạn đăng sau khi giao nhiệm vụ; thông tin trong ảnh hoặc tệp đính kèm không đọc được.",)
    if missing:
        refused = why_nothing_is_absent(dossier) if said is not None else "Chưa tìm trong nội dung các trang nên không kết luận."
        if refused is not None:
            return Judgement(Verdict.UNKNOWN, f"Chưa thấy {listed(missing)}. {refused}")
        instances += [absent(home, menu_quote(home), words) for words in missing]
    elif not said:
        return Judgement(Verdict.UNKNOWN, "Có mục về người phát ngôn nhưng chưa đọc được số điện thoại, thư điện tử trong mục đó.")
    if said and not any(one.phone and one.email for one in said):
        instances += _without_contact(dossier)
    if instances:
        reason = f"Dấu hiệu thiếu {listed(dict.fromkeys(str(i.element) for i in instances))}."
        return Judgement(Verdict.BREACH, reason, tuple(instances), judged, not_checked=remarks)
    if not any(one.phone and one.email for one in said or ()):
        return Judgement(Verdict.UNKNOWN, "Trang có nhắc tới người phát ngôn nhưng chưa đọc được trang riêng ghi cách liên hệ.")
    reason = "Trang có thông tin người phát ngôn kèm số điện thoại, thư điện tử."
    return Judgement(Verdict.COMPLIANT, reason, judged=judged, not_checked=remarks)


def _without_contact(dossier: Dossier) -> list[Instance]:
    """The page that says most of the spokesperson without saying how to reach him; news items only speak of the matter."""
    pages: dict[str, ReadPage] = {address(page.url): page for page in dossier.pages}
    found = []
    for one in dossier.spokesperson or ():
        page = pages.get(address(one.url))
        lacks = [words for words, there in (("số điện thoại", one.phone), ("thư điện tử", one.email)) if not there]
        if (
            page is not None
            and page.facts.page_kind is not PageKind.ARTICLE
            and lacks
            and _SPOKESPERSON.search(fold(page.facts.title or ""))
        ):
            words = f"{listed(lacks)} của người phát ngôn"
            found.append(instance(page, one.quote, f"Trang về người phát ngôn không ghi {listed(lacks)}.", element=words))
    return found[:1]


RULE = Rule(
    code="PN-01",
    version=3,
    status=RuleStatus.STABLE,
    title="Chưa đăng thông tin người phát ngôn hoặc danh sách người phát ngôn của tỉnh",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P104", when=not_district), Cited("P103")),
    prose=Prose(
        checks="Trang có tên, điện thoại, thư điện tử của người phát ngôn; cổng tỉnh có danh sách người phát ngôn hay không.",
        why="Báo chí và người dân phải biết ai phát ngôn và liên hệ thế nào.",
        remedy="Đăng thông tin người phát ngôn trong 24 giờ kể từ khi giao nhiệm vụ; cổng tỉnh đăng và cập nhật danh sách.",
        limits="Chỉ kết luận sau khi đã đọc và tìm trong nội dung mọi trang; chữ trong ảnh, tệp đính kèm không đọc được.",
        severity="Chưa tìm thấy chế tài riêng; thường dẫn tới nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(*AGENCY_LEVELS),
    may_flap=True,
)
