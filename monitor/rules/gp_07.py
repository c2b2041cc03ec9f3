"""GP-07: the register holds a licence and the home page shows none, or the home page shows one that the register does not hold."""

from monitor.domain.facts import LicenceKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.site import LicenceStatus, SiteClass
from monitor.rules.dossier import Dossier
from monitor.rules.engine import Case, Judgement, NotBound, Prose, Rule, RuleStatus
from monitor.rules.gp_02 import current_licence
from monitor.rules.gp_03 import licence_notice
from monitor.rules.home_identity import HOME_NOTICE, inherited_home, unreadable_words, why_absence_cannot_be_told
from monitor.rules.scope import is_component
from monitor.rules.signals import instance, words_of_block
from monitor.rules.words import vietnamese_day


def _applies(dossier: Dossier) -> NotBound | None:
    """The register has something to say, or the page has."""
    if dossier.site.licences or dossier.status is SiteClass.AGGREGATED or dossier.home is None:
        return None
    if licence_notice(dossier.home) is None and unreadable_words(dossier.home) is None:
        return NotBound("Sổ không có giấy phép của trang này và trang chủ không ghi giấy phép nào.")
    return None


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    notice = licence_notice(home)
    held = current_licence(dossier)
    judged = (home.url,)
    if notice is not None and notice.placeholder:
        return Judgement(Verdict.UNKNOWN, "Thông tin giấy phép trên trang chủ là chữ mẫu hoặc bỏ trống (xem GP-05).")
    if held is not None:
        if notice is not None or (is_component(dossier) and licence_notice(inherited_home(dossier)) is not None):
            return Judgement(Verdict.COMPLIANT, "Sổ có giấy phép và trang chủ có ghi giấy phép.", judged=judged)
        return _none_on_the_page(case, held.number, judged)
    if notice is None:
        unreadable = unreadable_words(home)
        if unreadable:
            return Judgement(Verdict.UNKNOWN, f"Có phần của {unreadable} trang chủ không đọc được; không kết luận.")
        return Judgement(Verdict.COMPLIANT, "Sổ không có giấy phép đang dùng và trang chủ không ghi giấy phép nào.", judged=judged)
    return _none_in_the_register(case, judged)


def _none_on_the_page(case: Case, number: str, judged: tuple[str, ...]) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    refused = why_absence_cannot_be_told(dossier, home)
    if refused:
        return Judgement(Verdict.UNKNOWN, refused)
    note = f"Khối thông tin ở trang chủ đã đọc, không thấy dòng giấy phép nào; sổ ghi giấy phép {number}."
    proof = instance(home, words_of_block(home) or "", note, element="giấy phép")
    return Judgement(Verdict.BREACH, f"Sổ ghi giấy phép {number} nhưng trang chủ không ghi giấy phép nào.", (proof,), judged)


def _none_in_the_register(case: Case, judged: tuple[str, ...]) -> Judgement:
    """No duty is cited: the register may lack a row, so this is a question."""
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    notice = licence_notice(home)
    assert notice is not None
    if notice.kind is not LicenceKind.AGGREGATED or not notice.number:
        return Judgement(Verdict.UNKNOWN, "Dòng giấy phép trên trang chủ không rõ loại hoặc không có số nên không đối chiếu với sổ.")
    revoked = next((row for row in dossier.site.licences if row.status is LicenceStatus.REVOKED), None)
    why = f"giấy phép {revoked.number} đã bị thu hồi" if revoked else f"sổ không có giấy phép nào đến ngày {vietnamese_day(dossier.day)}"
    proof = instance(home, notice.quote, f"Trang chủ ghi giấy phép; {why}.", element="giấy phép", at=notice.at)
    reason = f"Trang chủ ghi giấy phép {notice.number} nhưng {why}; cần kiểm tra sổ và giấy phép."
    return Judgement(Verdict.ADVICE, reason, (proof,), judged)


RULE = Rule(
    code="GP-07",
    version=1,
    status=RuleStatus.STABLE,
    title="Sổ cấp phép và trang chủ không khớp về việc có giấy phép",
    severity=Severity.MINOR,
    decide=Decide.INSPECTOR,
    basis=HOME_NOTICE,
    prose=Prose(
        checks="Trang có giấy phép trong sổ thì trang chủ có ghi giấy phép không, và ngược lại.",
        why="Sổ và trang chủ phải nói cùng một điều thì các tiêu chí về giấy phép mới đúng.",
        remedy="Ghi giấy phép trên trang chủ; trang ghi giấy phép mà sổ không có thì gửi bản sao giấy phép để cập nhật sổ.",
        limits="Sổ có thể còn thiếu, nên giấy phép chỉ có trên trang không phải là vi phạm mà là câu hỏi cho thanh tra viên. "
        "Chi tiết còn thiếu thuộc GP-03, khác nhau thuộc GP-04.",
        severity="Việc cần đối chiếu; thanh tra viên kết luận.",
    ),
    judge=_judge,
    applies_to=_applies,
)
