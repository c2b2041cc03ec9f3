"""GP-04: the licence a home page shows is not the one the register holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from monitor.domain.facts import LicenceKind, LicenceNotice
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Licence, LicenceStatus
from monitor.rules.dossier import Dossier
from monitor.rules.engine import Case, Judgement, Prose, Rule, RuleStatus
from monitor.rules.gp_02 import current_licence
from monitor.rules.gp_03 import licence_notice
from monitor.rules.home_identity import HOME_NOTICE, inherited_home, value_of
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import instance
from monitor.rules.words import listed, vietnamese_day
from monitor.vietnamese.text import fold, squeeze

_ISSUERS = {
    "so": re.compile(r"\bso\b"),
    "trung uong": re.compile(r"\b(?:cuc|bo|tong cuc)\b"),
    "uy ban": re.compile(r"\b(?:ubnd|uy ban nhan dan)\b"),
}
"""Kinds of licensing bodies. Departments were merged and renamed, so only the kind is compared, never the name."""

_DIGITS = re.compile(r"0*(\d+[a-z]{0,4})")


_DAY = "ngày cấp giấy phép"
_ISSUER = "cơ quan cấp giấy phép"


@dataclass(frozen=True, slots=True)
class Difference:
    element: str
    shown: str
    registered: str


def number_key(number: str) -> tuple[str, str]:
    """Running number and sign: "05/GP-STTTT" → ("5", "gpstttt"). A year between them and signs of punctuation do not count."""
    head, _, sign = fold(squeeze(number)).partition("/")
    m = _DIGITS.search(head)
    return (m[1] if m else head.strip(), re.sub(r"[^a-z]", "", sign))


def _kinds_of_issuer(issuer: str) -> frozenset[str]:
    folded = fold(squeeze(issuer))
    return frozenset(kind for kind, words in _ISSUERS.items() if words.search(folded))


def _differences(notice: LicenceNotice, licence: Licence) -> Iterator[Difference]:
    """Where the notice and one row of the register, whose numbers agree, say different things."""
    if notice.issued_on and licence.issued_on:
        shown = date.fromisoformat(notice.issued_on)
        if shown not in (licence.issued_on, licence.expires_on) and not _names_day(notice.quote, licence.issued_on):
            yield Difference(_DAY, vietnamese_day(shown), vietnamese_day(licence.issued_on))
    if notice.issuer and licence.issuer:
        here, there = _kinds_of_issuer(notice.issuer), _kinds_of_issuer(licence.issuer)
        if here and there and not here & there:
            yield Difference(_ISSUER, notice.issuer, licence.issuer)


def _is_owner(case: Case, issuer: str) -> bool:
    dossier = case.dossier
    owner = dossier.period.name if dossier.period is not None else ""
    names = (owner, value_of(dossier.home, "managing_body") or "")
    wanted = fold(squeeze(issuer))
    return any(name and (wanted in fold(squeeze(name)) or fold(squeeze(name)) in wanted) for name in names)


def _names_day(quote: str, day: date) -> bool:
    """Whether the notice names the day somewhere: one with two days was read at the other one."""
    pattern = rf"\b0?{day.day}\s*(?:/|-|\.|thang)\s*0?{day.month}\s*(?:/|-|\.|,?\s*nam)\s*{day.year}\b"
    return re.search(pattern, fold(squeeze(quote))) is not None


def _is_newer(notice: LicenceNotice, rows: tuple[Licence, ...]) -> bool:
    """Whether the page's licence was issued after every row: the register may not know it yet."""
    days = [row.issued_on for row in rows if row.issued_on]
    return bool(notice.issued_on and days) and date.fromisoformat(notice.issued_on or "") > max(days)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    own = licence_notice(home)
    notice = own or licence_notice(inherited_home(dossier))
    rows = tuple(row for row in dossier.site.licences if row.issued_on is None or row.issued_on <= dossier.day)
    judged = (home.url,)
    refused = _why_not_compared(notice, rows)
    if refused or notice is None:
        return Judgement(Verdict.UNKNOWN, refused or "")
    same = [row for row in rows if number_key(row.number) == number_key(notice.number or "")]
    if own is None and not same:
        return Judgement(Verdict.UNKNOWN, "Thông tin giấy phép đọc được là của cổng cấp trên, không phải của trang này; không kết luận.")
    if not same and notice.kind is not LicenceKind.AGGREGATED:
        return Judgement(Verdict.UNKNOWN, "Dòng giấy phép trên trang chủ không rõ là giấy phép gì nên không đối chiếu với sổ.")
    if not same:
        return _other_number(dossier, notice, rows, judged)
    differences = min((tuple(_differences(notice, row)) for row in same), key=len)
    if notice.issuer and _is_owner(case, notice.issuer):
        # an office that is licensed itself prints its own name beside its licence
        differences = tuple(d for d in differences if d.element != _ISSUER)
    if differences:
        renewed = _has_ended(same, dossier.day) and _is_newer(notice, tuple(same)) and {d.element for d in differences} == {_DAY}
        return _breach(case, notice, differences, judged, to_compare=renewed)
    if all(row.status is LicenceStatus.REVOKED for row in same):
        shown = Difference("tình trạng giấy phép", f"giấy phép {notice.number}", "đã thu hồi")
        return _breach(case, notice, (shown,), judged)
    extended = _extended(notice, same, dossier.day)
    if extended is not None:
        return _breach(case, notice, (extended,), judged, to_compare=True)
    held = current_licence(dossier)
    if held is not None and held not in same and _has_ended(same, dossier.day) and not _has_ended([held], dossier.day):
        reason = f"Trang chủ còn ghi giấy phép {notice.number} đã hết hạn; sổ có giấy phép {held.number} đang còn hạn."
        proof = instance(home, notice.quote, reason, element="số giấy phép", at=notice.at)
        return Judgement(Verdict.BREACH, reason, (proof,), judged, severity=Severity.MINOR, decide=Decide.INSPECTOR)
    words = "Số, ngày cấp, cơ quan cấp giấy phép đọc được trên trang chủ khớp với sổ cấp phép."
    return Judgement(Verdict.COMPLIANT, words, judged=judged, not_checked=("Tên cơ quan cấp chỉ so loại cơ quan (sở, cục, bộ, ủy ban).",))


def _extended(notice: LicenceNotice, rows: list[Licence], day: date) -> Difference | None:
    """The page prints an end that has not come, the register one that has: an extension that the register may not know yet."""
    ends = [row.expires_on for row in rows if row.expires_on is not None]
    if not ends or not _has_ended(rows, day) or not notice.expires_on or date.fromisoformat(notice.expires_on) < day:
        return None
    shown = vietnamese_day(date.fromisoformat(notice.expires_on))
    return Difference("thời hạn giấy phép", f"có hạn đến ngày {shown}", f"đã hết hạn ngày {vietnamese_day(max(ends))}")


def _has_ended(rows: list[Licence], day: date) -> bool:
    return all(row.expires_on is not None and row.expires_on < day for row in rows)


def _why_not_compared(notice: LicenceNotice | None, rows: tuple[Licence, ...]) -> str | None:
    if not rows:
        return "Sổ chưa có giấy phép nào của trang này để đối chiếu."
    if notice is None:
        return "Trang chủ không đọc được dòng giấy phép để đối chiếu (xem GP-03, GP-07)."
    if notice.placeholder:
        return "Thông tin giấy phép trên trang chủ là chữ mẫu hoặc bỏ trống (xem GP-05); không đối chiếu."
    if not notice.number:
        return "Dòng giấy phép trên trang chủ không ghi số để đối chiếu (xem GP-03)."
    return None


def _other_number(dossier: Dossier, notice: LicenceNotice, rows: tuple[Licence, ...], judged: tuple[str, ...]) -> Judgement:
    home = dossier.home
    assert home is not None
    held = current_licence(dossier)
    registered = held.number if held is not None else listed(row.number for row in rows)
    near = [row for row in rows if number_key(row.number)[0] == number_key(notice.number or "")[0]]
    proof = instance(
        home, notice.quote, f"Trang chủ ghi giấy phép số {notice.number}; sổ ghi {registered}.", element="số giấy phép", at=notice.at
    )
    if near and not any(tuple(_differences(notice, row)) for row in near):
        reason = f"Ký hiệu giấy phép ghi trên trang chủ ({notice.number}) viết khác sổ ({near[0].number}), số và ngày không khác."
        return Judgement(Verdict.ADVICE, reason, (proof,), judged)
    if _is_newer(notice, rows):
        reason = f"Trang chủ ghi giấy phép {notice.number} mới hơn giấy phép trong sổ ({registered}); cần đối chiếu và cập nhật sổ."
        return Judgement(Verdict.BREACH, reason, (proof,), judged, severity=Severity.MINOR, decide=Decide.INSPECTOR)
    reason = f"Dấu hiệu số giấy phép trên trang chủ ({notice.number}) khác sổ cấp phép ({registered})."
    return Judgement(Verdict.BREACH, reason, (proof,), judged)


def _breach(
    case: Case, notice: LicenceNotice, differences: tuple[Difference, ...], judged: tuple[str, ...], *, to_compare: bool = False
) -> Judgement:
    """`to_compare`: the page may be newer than the register, which only the inspector can tell."""
    home = case.dossier.home
    assert home is not None
    instances = tuple(
        instance(home, notice.quote, f"Trang chủ ghi {d.shown}; sổ ghi {d.registered}.", element=d.element, at=notice.at)
        for d in differences
    )
    named = listed(d.element for d in differences)
    if to_compare:
        reason = f"{named.capitalize()} trên trang chủ mới hơn sổ cấp phép; cần đối chiếu việc gia hạn, cấp lại và cập nhật sổ."
        return Judgement(Verdict.BREACH, reason, instances, judged, severity=Severity.MINOR, decide=Decide.INSPECTOR)
    return Judgement(Verdict.BREACH, f"Dấu hiệu {named} trên trang chủ khác với sổ cấp phép.", instances, judged)


RULE = Rule(
    code="GP-04",
    version=2,
    status=RuleStatus.STABLE,
    title="Thông tin giấy phép trên trang khác với sổ cấp phép",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=HOME_NOTICE,
    prose=Prose(
        checks="Số, ngày cấp, loại cơ quan cấp giấy phép ghi trên trang chủ có khớp với sổ cấp phép hay không.",
        why="Trang chủ phải ghi đúng giấy phép đang có hiệu lực; ghi sai làm người đọc không tra cứu được.",
        remedy="Sửa dòng giấy phép theo đúng giấy phép đang có hiệu lực, hoặc gửi giấy phép mới để cập nhật sổ.",
        limits="Sổ có thể chưa cập nhật: giấy phép trên trang mới hơn sổ chỉ để thanh tra viên đối chiếu. "
        "Không xét dòng giấy phép còn thiếu (GP-03), chữ mẫu (GP-05), thời hạn (GP-02).",
        severity="Thông tin giấy phép sai trên trang chủ; thực tế đã có quyết định xử phạt về hành vi này.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
)
