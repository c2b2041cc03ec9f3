"""GP-03: a licensed site's home page does not show number, day or issuer of the licence."""

from monitor.domain.facts import LicenceKind, LicenceNotice
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.dossier import ReadPage
from monitor.rules.engine import Case, Judgement, Prose, Rule, RuleStatus
from monitor.rules.home_identity import HOME_NOTICE, inherited_home, why_absence_cannot_be_told
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import instance, words_of_block
from monitor.rules.words import listed

_OTHER_LICENCES = (LicenceKind.PRESS, LicenceKind.SOCIAL_NETWORK, LicenceKind.BUSINESS, LicenceKind.SOFTWARE)


def licence_notice(page: ReadPage | None) -> LicenceNotice | None:
    """The page's notice of a licence to run an aggregated site; licences of other kinds are none."""
    notice = page.facts.licence if page is not None else None
    return None if notice is None or notice.kind in _OTHER_LICENCES else notice


def _judge(case: Case) -> Judgement:
    home = case.dossier.home
    assert home is not None
    notice = licence_notice(home) or licence_notice(inherited_home(case.dossier))
    if notice is not None and notice.placeholder:
        return Judgement(
            Verdict.UNKNOWN, "Thông tin giấy phép trên trang chủ là chữ mẫu hoặc bỏ trống (xem GP-05); không kết luận là thiếu."
        )
    shown = {
        "số giấy phép": notice.number if notice else None,
        "ngày cấp giấy phép": notice.issued_on if notice else None,
        "cơ quan cấp giấy phép": notice.issuer if notice else None,
    }
    missing = [words for words, value in shown.items() if not value]
    if not missing:
        return Judgement(Verdict.COMPLIANT, "Trang chủ có ghi số, ngày cấp và cơ quan cấp giấy phép.", judged=(home.url,))
    other = home.facts.licence
    if notice is None and other is not None and other.kind in (LicenceKind.PRESS, LicenceKind.SOCIAL_NETWORK):
        reason = f"Trang chủ ghi “{other.quote}”, đọc như giấy phép của loại hình khác; cần xem đó là giấy phép nào nên không kết luận."
        return Judgement(Verdict.UNKNOWN, reason)
    if notice is None:
        refused = why_absence_cannot_be_told(case.dossier, home)
        if refused:
            return Judgement(Verdict.UNKNOWN, refused)
        quote, at, where = words_of_block(home) or "", None, "Khối thông tin ở trang chủ đã đọc, không thấy"
    else:
        quote, at, where = notice.quote, notice.at, "Dòng giấy phép ở trang chủ không ghi"
    instances = tuple(instance(home, quote, f"{where} {words}.", element=words, at=at) for words in missing)
    return Judgement(Verdict.BREACH, f"Dấu hiệu trang chủ không ghi {listed(missing)}.", instances, (home.url,))


RULE = Rule(
    code="GP-03",
    version=2,
    status=RuleStatus.STABLE,
    title="Trang chủ không ghi đủ số, ngày cấp, cơ quan cấp giấy phép",
    severity=Severity.SERIOUS,
    decide=Decide.AUTO,
    basis=HOME_NOTICE,
    prose=Prose(
        checks="Trang chủ của trang thông tin điện tử tổng hợp có ghi số giấy phép, ngày cấp và cơ quan cấp hay không.",
        why="Người đọc và cơ quan quản lý phải nhận ra trang đã được cấp phép và ai cấp.",
        remedy="Ghi đủ số giấy phép, ngày tháng năm cấp, cơ quan cấp ở cuối trang chủ.",
        limits="Không đối chiếu nội dung với sổ cấp phép (GP-04), không xét thời hạn (GP-02), không đọc chữ trong ảnh.",
        severity="Thiếu thông tin bắt buộc trên trang chủ; thực tế đã có quyết định xử phạt về hành vi này.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
)
