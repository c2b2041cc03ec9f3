"""TC-04: the home page still names units that ended with the reorganisation of 2025-07-01."""

from collections.abc import Iterable
from datetime import date

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import Level
from monitor.reference.ended_bodies import ended_body
from monitor.reference.units import REFORM, load_units
from monitor.rules.cn_01 import observed_on
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.home_identity import unreadable_words, value_of
from monitor.rules.scope import not_district, state_only
from monitor.rules.signals import instance
from monitor.rules.unit_names import Told, in_words, read_units, speaks_of_the_past
from monitor.rules.words import listed

_FIELDS = (("managing_body", "tên tổ chức quản lý"), ("parent_body", "tên cơ quan chủ quản"), ("address", "địa chỉ"))


def _places(home: ReadPage) -> Iterable[tuple[str, str, str]]:
    """(place in words, its text, the words to quote) of the title and the identity block: nothing else of a page names its owner."""
    if home.facts.title:
        yield "tên trang", home.facts.title, home.facts.title
    for name, words in _FIELDS:
        value = value_of(home, name)
        if value:
            yield words, value, home.facts.identity_quotes.get(name) or value


def _told(dossier: Dossier, text: str) -> Told:
    period = dossier.period
    return read_units(text, load_units(), period.admin_code if period else None, dossier.day)


def _manager_is_old(dossier: Dossier, _: date) -> bool:
    value = value_of(dossier.home, "managing_body")
    if not value:
        return False
    return bool(_told(dossier, value).old) or (dossier.level is Level.DEPARTMENT and ended_body(value, dossier.day) is not None)


def _ended_bodies(dossier: Dossier, home: ReadPage) -> list[tuple[str, str, str]]:
    """(place, words to quote, name) where a department's own site still goes by the name of a body that ended. Not asked where the register
    itself still has that name: then nobody knows the right one."""
    period = dossier.period
    if dossier.level is not Level.DEPARTMENT or period is None or ended_body(period.name, dossier.day):
        return []
    named = [
        (place, quote, ended_body(text, dossier.day))
        for place, text, quote in _places(home)
        if place in ("tên trang", "tên tổ chức quản lý")
    ]
    return [(place, quote, body.name) for place, quote, body in named if body is not None]


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    if observed_on(dossier) < REFORM:
        return Judgement(Verdict.UNKNOWN, "Trang chủ được đọc trước ngày sắp xếp đơn vị hành chính nên không kết luận.")
    told = [(place, quote, _told(dossier, text)) for place, text, quote in _places(home)]
    judged = (home.url,)
    remarks = ("Chỉ xét tên trang và khối thông tin đơn vị ở trang chủ; không xét tin, bài và chữ trong ảnh.",)
    old = [(place, quote, one) for place, quote, one in told if one.old]
    notices = [words for words in (home.facts.title, home.facts.own_words) if words and speaks_of_the_past(words)]
    if old and notices:
        reason = f"Trang chủ còn ghi {in_words(old[0][2].old)} nhưng tự cho biết đó là tên cũ hoặc trang đã ngừng: “{notices[0][:120]}”."
        return Judgement(Verdict.UNKNOWN, reason, not_checked=remarks)
    if old:
        instances = tuple(instance(home, quote, f"Ở {place} còn ghi {in_words(one.old)}.", element=place) for place, quote, one in old)
        reason = f"Dấu hiệu trang chủ còn dùng tên đơn vị hành chính cũ ở {listed(place for place, _, _ in old)}."
        return Judgement(Verdict.BREACH, reason, instances, judged, not_checked=remarks)
    bodies = _ended_bodies(dossier, home)
    if bodies:
        instances = tuple(
            instance(home, quote, f"Ở {place} còn ghi {name}, cơ quan đã kết thúc.", element=place) for place, quote, name in bodies
        )
        reason = f"Dấu hiệu trang chủ còn dùng tên cơ quan cũ ({bodies[0][2]}) ở {listed(place for place, _, _ in bodies)}."
        return Judgement(Verdict.BREACH, reason, instances, judged, not_checked=remarks)
    known = {named.words.lower() for _, _, one in told for named in one.current}
    unclear = {n.words.lower(): n.words for _, _, one in told for n in one.unclear if n.words.lower() not in known}
    if unclear:
        reason = (
            f"Tên {listed(unclear.values())} có thể là nhiều đơn vị; không ghi kèm cấp trên và sổ đăng ký chưa có mã nên không kết luận."
        )
        return Judgement(Verdict.UNKNOWN, reason)
    unreadable = unreadable_words(home)
    if unreadable:
        return Judgement(Verdict.UNKNOWN, f"Có phần của {unreadable} trang chủ không đọc được nên không kết luận.")
    if not told:
        return Judgement(Verdict.UNKNOWN, "Không đọc được tên trang và khối thông tin đơn vị ở trang chủ nên không kết luận.")
    reason = "Không thấy tên đơn vị hành chính cũ ở tên trang và khối thông tin đơn vị."
    return Judgement(Verdict.COMPLIANT, reason, judged=judged, not_checked=remarks)


RULE = Rule(
    code="TC-04",
    version=3,
    status=RuleStatus.STABLE,
    title="Trang còn dùng tên, địa giới, cơ quan cũ sau sắp xếp 2025",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(
        Cited("P58", when=not_district),
        Cited("P52", since=REFORM),
        Cited("P34", since=REFORM, when=_manager_is_old),
    ),
    prose=Prose(
        checks="Tên trang và khối thông tin đơn vị ở trang chủ còn ghi đơn vị hành chính đã kết thúc từ ngày 01/7/2025 hay không.",
        why="Thông tin của cơ quan nhà nước phải được cập nhật ngay khi có sự thay đổi; tên cũ làm người dân nhầm cơ quan.",
        remedy="Sửa tên trang, tên cơ quan, địa chỉ theo đơn vị hành chính hiện nay.",
        limits="Tên chỉ được nhận ra qua mã trong sổ đăng ký hoặc khi ghi kèm cấp trên; câu có chữ “cũ”, “nay là” không bị tính.",
        severity="Thường do chưa kịp cập nhật sau sắp xếp; dẫn tới kiến nghị, nhắc nhở.",
    ),
    judge=_judge,
    applies_to=state_only(Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE),
)
