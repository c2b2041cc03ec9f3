"""GP-06: what a licence names has changed, and the licence was not amended: the responsible person, the domain, the owner."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Licence, SitePeriod
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.gp_02 import current_licence
from monitor.rules.home_identity import inherited_home, is_placeholder, value_of
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import instance, words_of_block
from monitor.rules.words import listed, vietnamese_day
from monitor.vietnamese.names import looks_like_person, person_key, unit_name_key

DECREE_147 = date(2024, 12, 25)
"""From this day a change of owner, parent body and page name must be amended too; before, of the responsible person and the domain."""

_NOT_COMPARED = "Địa chỉ trụ sở, tên trang, nơi đặt máy chủ không có trong sổ nên không đối chiếu."


@dataclass(frozen=True, slots=True)
class Change:
    element: str
    now: str
    licensed: str
    quote: str


def _bare_host(period: SitePeriod) -> str:
    return period.host.removeprefix("www.")


def _person(home: ReadPage, licence: Licence) -> Change | None:
    """None when the names agree or one of them names no person."""
    shown = value_of(home, "responsible_person")
    if not shown or not licence.responsible_person or is_placeholder(shown):
        return None
    here, there = person_key(shown), person_key(licence.responsible_person)
    # "Trưởng Ban biên tập: Viện trưởng" names an office; a licence's "Nguyễn Văn An" within a longer line is the same person
    if not here or not there or here in there or there in here or not _names_person(here, shown):
        return None
    quote = home.facts.identity_quotes.get("responsible_person") or shown
    return Change("người chịu trách nhiệm", shown, licence.responsible_person, quote)


def _names_person(key: str, shown: str) -> bool:
    titled = shown.split(" - ")[0].split(",")[0]
    return looks_like_person(titled) or looks_like_person(key.title())


def _register_changes(dossier: Dossier, licence: Licence, home: ReadPage) -> Iterator[Change]:
    """What the register itself says was otherwise on the day the licence was issued."""
    now = dossier.period
    then = dossier.site.on(licence.issued_on) if licence.issued_on else None
    quote = words_of_block(home) or home.facts.title
    if now is None or then is None or then == now or not quote:
        return
    if _bare_host(then) != _bare_host(now):
        yield Change("tên miền", _bare_host(now), _bare_host(then), quote)
    if dossier.day < DECREE_147:
        return
    if unit_name_key(then.name) != unit_name_key(now.name):
        yield Change("tên chủ thể", now.name, then.name, quote)
    if then.governing_body and now.governing_body and unit_name_key(then.governing_body) != unit_name_key(now.governing_body):
        yield Change("cơ quan chủ quản", now.governing_body, then.governing_body, quote)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    licence = current_licence(dossier)
    if licence is None:
        return Judgement(Verdict.UNKNOWN, "Sổ chưa có giấy phép nào của trang này để đối chiếu.")
    person = _person(home, licence)
    changes = ([person] if person else []) + list(_register_changes(dossier, licence, home))
    judged = (home.url,)
    if changes:
        instances = tuple(
            instance(home, c.quote, f"Nay là {c.now}; theo giấy phép {licence.number} là {c.licensed}.", element=c.element) for c in changes
        )
        since = f" (cấp ngày {vietnamese_day(licence.issued_on)})" if licence.issued_on else ""
        reason = (
            f"{listed(c.element for c in changes).capitalize()} khác giấy phép {licence.number}{since}; cần xem đã sửa đổi giấy phép chưa."
        )
        return Judgement(Verdict.BREACH, reason, instances, judged, not_checked=(_NOT_COMPARED,))
    refused = _why_not_compared(dossier, home, licence)
    if refused:
        return Judgement(Verdict.UNKNOWN, refused, not_checked=(_NOT_COMPARED,))
    reason = f"Người chịu trách nhiệm và tên miền không khác giấy phép {licence.number} trong sổ."
    return Judgement(Verdict.COMPLIANT, reason, judged=judged, not_checked=(_NOT_COMPARED,))


def _why_not_compared(dossier: Dossier, home: ReadPage, licence: Licence) -> str | None:
    if not licence.responsible_person:
        return "Sổ cấp phép không ghi người chịu trách nhiệm nên không đối chiếu được."
    shown = value_of(home, "responsible_person")
    if shown is None:
        if value_of(inherited_home(dossier), "responsible_person"):
            return "Tên người chịu trách nhiệm đọc được là của cổng cấp trên; không đối chiếu."
        return "Trang chủ không đọc được tên người chịu trách nhiệm (xem TC-03) nên không đối chiếu được."
    if is_placeholder(shown):
        return "Tên người chịu trách nhiệm trên trang chủ là chữ mẫu nên không đối chiếu được."
    here, there = person_key(shown), person_key(licence.responsible_person)
    if here and there and (here in there or there in here):
        return None
    return "Trang chủ ghi chức danh, không ghi tên người chịu trách nhiệm nên không đối chiếu được."


RULE = Rule(
    code="GP-06",
    version=1,
    status=RuleStatus.STABLE,
    title="Người chịu trách nhiệm hoặc tên miền thay đổi nhưng chưa sửa giấy phép",
    severity=Severity.MINOR,
    decide=Decide.INSPECTOR,
    basis=(Cited("P91"), Cited("P14")),
    prose=Prose(
        checks="Người chịu trách nhiệm ghi trên trang chủ, tên miền và chủ thể hiện nay có còn như khi cấp giấy phép hay không.",
        why="Các thay đổi này phải được sửa đổi, bổ sung vào giấy phép.",
        remedy="Đề nghị sửa đổi, bổ sung giấy phép, hoặc sửa thông tin trên trang chủ cho đúng giấy phép.",
        limits="Chỉ đối chiếu điều sổ có ghi; hồ sơ sửa đổi đang giải quyết, việc ký thay do thanh tra viên xác minh.",
        severity="Thủ tục chưa làm, dễ khắc phục; thanh tra viên kết luận.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
)
