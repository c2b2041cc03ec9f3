"""GP-02: the licence of an aggregated site has run out."""

from dataclasses import dataclass
from datetime import date

from monitor.domain.facts import LicenceNotice
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Licence, LicenceStatus
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.gp_03 import licence_notice
from monitor.rules.home_identity import inherited_home
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import instance, words_of_block
from monitor.rules.words import vietnamese_day

DECREE_147 = date(2024, 12, 25)
"""Licences issued from this day run by the shorter clock."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Years a licence may run, and how many more its renewals may add."""

    term: int
    renewals: int


OLD_CLOCK = Clock(10, 4)
"""Decree 72/2013: at most 10 years, twice renewed by 2."""
NEW_CLOCK = Clock(5, 2)
"""Decree 147/2024: at most 5 years, once renewed by 2."""


def clock_for(issued_on: date) -> Clock:
    return OLD_CLOCK if issued_on < DECREE_147 else NEW_CLOCK


def years_on(day: date, years: int) -> date:
    """The same day so many years later; 1 March for 29 February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def current_licence(dossier: Dossier) -> Licence | None:
    """The licence of the register that counts on the day: not revoked, issued by then, the one that runs longest, else the newest."""
    held = [
        row
        for row in dossier.site.licences
        if row.status is not LicenceStatus.REVOKED and (row.issued_on is None or row.issued_on <= dossier.day)
    ]
    if any(row.expires_on is None for row in held) and any(row.expires_on and row.expires_on >= dossier.day for row in held):
        held = [row for row in held if row.expires_on]
    return max(held, key=lambda row: (row.expires_on or date.min, row.issued_on or date.min), default=None)


def issue_day(dossier: Dossier) -> date | None:
    """When the licence that counts was issued: by the register, else by the home page; None when neither says."""
    licence = current_licence(dossier)
    if licence is not None and licence.issued_on is not None:
        return licence.issued_on
    notice = licence_notice(dossier.home)
    return date.fromisoformat(notice.issued_on) if notice is not None and notice.issued_on else None


def _issued_under_the_old(dossier: Dossier, _: date) -> bool:
    day = issue_day(dossier)
    return day is None or day < DECREE_147


def _issued_under_the_new(dossier: Dossier, _: date) -> bool:
    day = issue_day(dossier)
    return day is None or day >= DECREE_147


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    notice = licence_notice(home) or licence_notice(inherited_home(dossier))
    licence = current_licence(dossier)
    judged = (home.url,)
    if licence is not None and licence.expires_on is not None:
        return _by_register(dossier, home, notice, licence, licence.expires_on, judged)
    undated_rows = [row for row in dossier.site.licences if row.status is not LicenceStatus.REVOKED and row.expires_on is None]
    if len(undated_rows) > 1:
        return Judgement(Verdict.UNKNOWN, "Sổ có nhiều giấy phép không ghi ngày hết hạn nên không xác định được giấy phép đang dùng.")
    if notice is not None and notice.expires_on and not notice.placeholder:
        return _by_printed_end(dossier, home, notice, date.fromisoformat(notice.expires_on), judged)
    return _by_clock(dossier, home, notice, judged)


def _by_register(
    dossier: Dossier, home: ReadPage, notice: LicenceNotice | None, licence: Licence, expires_on: date, judged: tuple[str, ...]
) -> Judgement:
    if expires_on >= dossier.day:
        return Judgement(Verdict.COMPLIANT, f"Giấy phép còn hạn đến {vietnamese_day(expires_on)} theo sổ cấp phép.", judged=judged)
    if notice is not None and _is_newer(notice, licence, dossier.day):
        return Judgement(
            Verdict.UNKNOWN,
            "Sổ ghi giấy phép đã hết hạn nhưng trang chủ ghi giấy phép hoặc gia hạn mới hơn; cần đối chiếu sổ (GP-04).",
        )
    quote = notice.quote if notice is not None else words_of_block(home) or home.facts.title
    if not quote:
        return Judgement(Verdict.UNKNOWN, "Sổ ghi giấy phép đã hết hạn nhưng chưa đọc được trang chủ có giấy phép mới hơn hay không.")
    note = f"Giấy phép {licence.number} hết hạn ngày {vietnamese_day(expires_on)} theo sổ cấp phép."
    at = notice.at if notice is not None else None
    reason = f"Dấu hiệu giấy phép {licence.number} đã hết hạn từ ngày {vietnamese_day(expires_on)}."
    return Judgement(Verdict.BREACH, reason, (instance(home, quote, note, element="hạn giấy phép", at=at),), judged, decide=Decide.AUTO)


def _is_newer(notice: LicenceNotice, licence: Licence, day: date) -> bool:
    """Whether the page shows a licence or extension that the register does not know yet."""
    if notice.placeholder:
        return False
    if notice.expires_on and date.fromisoformat(notice.expires_on) >= day:
        return True
    if notice.issued_on is None:
        return False
    issued = date.fromisoformat(notice.issued_on)
    return issued <= day and (issued > licence.issued_on if licence.issued_on else issued > years_on(day, -NEW_CLOCK.term))


def _by_printed_end(dossier: Dossier, home: ReadPage, notice: LicenceNotice, expires_on: date, judged: tuple[str, ...]) -> Judgement:
    if expires_on >= dossier.day:
        return Judgement(Verdict.COMPLIANT, f"Trang chủ ghi giấy phép còn hạn đến {vietnamese_day(expires_on)}.", judged=judged)
    note = f"Giấy phép ghi trên trang chủ hết hạn ngày {vietnamese_day(expires_on)}; sổ cấp phép không ghi ngày hết hạn."
    reason = f"Dấu hiệu giấy phép ghi trên trang chủ đã hết hạn từ ngày {vietnamese_day(expires_on)}."
    proof = instance(home, notice.quote, note, element="hạn giấy phép", at=notice.at)
    return Judgement(Verdict.BREACH, reason, (proof,), judged, decide=Decide.CONFIRM)


def _by_clock(dossier: Dossier, home: ReadPage, notice: LicenceNotice | None, judged: tuple[str, ...]) -> Judgement:
    issued = issue_day(dossier)
    if issued is None or issued > dossier.day or (notice is not None and notice.placeholder):
        return Judgement(Verdict.UNKNOWN, "Sổ cấp phép và trang chủ đều không cho biết thời hạn giấy phép nên không kết luận.")
    clock = clock_for(issued)
    end, last = years_on(issued, clock.term), years_on(issued, clock.term + clock.renewals)
    if dossier.day <= end:
        # the term is "at most" so many years: it may have been shorter
        reason = f"Giấy phép cấp ngày {vietnamese_day(issued)} chưa quá {clock.term} năm; sổ cấp phép không ghi ngày hết hạn."
        return Judgement(Verdict.COMPLIANT, reason, judged=judged, not_checked=("Thời hạn ghi trên giấy phép có thể ngắn hơn mức tối đa.",))
    quote = notice.quote if notice is not None else words_of_block(home)
    if not quote:
        return Judgement(Verdict.UNKNOWN, "Sổ cấp phép không ghi ngày hết hạn và trang chủ không đọc được thông tin giấy phép.")
    at = notice.at if notice is not None else None
    if dossier.day <= last:
        reason = f"Giấy phép cấp ngày {vietnamese_day(issued)} đã quá {clock.term} năm; cần kiểm tra việc gia hạn."
        proof = instance(home, quote, "Quá thời hạn tối đa, chưa rõ đã gia hạn hay chưa.", element="hạn giấy phép", at=at)
        return Judgement(Verdict.ADVICE, reason, (proof,), judged)
    years = clock.term + clock.renewals
    reason = f"Dấu hiệu giấy phép đã hết hạn: cấp ngày {vietnamese_day(issued)}, quá {years} năm kể cả các lần gia hạn tối đa."
    proof = instance(home, quote, f"Giấy phép cấp đã quá {years} năm.", element="hạn giấy phép", at=at)
    return Judgement(Verdict.BREACH, reason, (proof,), judged, decide=Decide.CONFIRM)


RULE = Rule(
    code="GP-02",
    version=1,
    status=RuleStatus.STABLE,
    title="Giấy phép đã hết hạn",
    severity=Severity.GRAVE,
    decide=Decide.AUTO,
    basis=(
        Cited("P94", when=_issued_under_the_old),
        Cited("P06", when=_issued_under_the_old),
        Cited("P15", when=_issued_under_the_old),
        Cited("P83", when=_issued_under_the_new),
    ),
    prose=Prose(
        checks="Giấy phép thiết lập trang thông tin điện tử tổng hợp còn hạn hay không, theo sổ; sổ không ghi thì theo trang chủ.",
        why="Hết hạn mà không gia hạn, cấp lại thì trang hoạt động không có giấy phép.",
        remedy="Xin cấp giấy phép mới, hoặc gửi giấy gia hạn để cập nhật sổ.",
        limits="Trang chủ ghi giấy phép mới hơn sổ thì không kết luận (GP-04); hồ sơ gia hạn đang giải quyết do thanh tra viên xác minh.",
        severity="Hoạt động không còn giấy phép.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
)
