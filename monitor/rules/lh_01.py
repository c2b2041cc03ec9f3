"""LH-01 (candidate): the service type does not stand right under the page name, or in letters that are too small.

In preview: nothing measures the head of a home page yet. The rule is ready for what a browser will tell (Dossier.rendered_head); until then
it says unknown, for the height of letters cannot be told from the source.
"""

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import instance
from monitor.vietnamese.text import fold, squeeze

ELEMENT = "loại hình dịch vụ"

REQUIRED = 2 / 3
"""Height of its letters against those of the page name; Decree 147/2024, article 24, clause 9."""

SLACK = 0.05
"""Letters are drawn in whole pixels."""


def _judge(case: Case) -> Judgement:
    home, head = case.dossier.home, case.dossier.rendered_head
    assert home is not None
    if head is None:
        return Judgement(Verdict.UNKNOWN, "Chưa xem đầu trang chủ bằng trình duyệt nên chưa đo được cỡ chữ.")
    if head.image or head.name is None:
        return Judgement(Verdict.UNKNOWN, "Tên trang ở đầu trang chủ là ảnh hoặc không nhận ra nên không kết luận.")
    judged = (home.url,)
    if head.service_type is None or "tong hop" not in fold(squeeze(head.service_type)):
        note = "Đầu trang chủ đã xem bằng trình duyệt, không thấy “Trang thông tin điện tử tổng hợp” dưới tên trang."
        reason = "Dấu hiệu đầu trang chủ không ghi loại hình dịch vụ dưới tên trang."
        return Judgement(Verdict.BREACH, reason, (instance(home, head.name, note, element=ELEMENT),), judged)
    if head.right_below is False:
        note = "Loại hình dịch vụ không đứng ngay dưới tên trang."
        proof = instance(home, head.service_type, note, element=ELEMENT)
        return Judgement(Verdict.BREACH, f"Dấu hiệu: {note[0].lower()}{note[1:]}", (proof,), judged)
    if head.right_below is None or not head.name_height or head.service_type_height is None:
        return Judgement(Verdict.UNKNOWN, "Không đo được vị trí hoặc cỡ chữ của loại hình dịch vụ.")
    share = head.service_type_height / head.name_height
    if share < REQUIRED - SLACK:
        note = f"Chữ của loại hình cao {head.service_type_height:g} điểm ảnh, tên trang {head.name_height:g}; cần bằng 2/3."
        proof = instance(home, head.service_type, note, element=ELEMENT)
        return Judgement(Verdict.BREACH, "Dấu hiệu chữ của loại hình dịch vụ nhỏ hơn 2/3 tên trang.", (proof,), judged)
    return Judgement(Verdict.COMPLIANT, "Loại hình dịch vụ đứng ngay dưới tên trang, đủ cỡ chữ.", judged=judged, not_checked=("Màu chữ.",))


RULE = Rule(
    code="LH-01",
    version=1,
    status=RuleStatus.PREVIEW,
    title="Loại hình dịch vụ không ở ngay dưới tên trang hoặc chữ nhỏ hơn 2/3",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P34"),),
    prose=Prose(
        checks="Ngay dưới tên trang có ghi “Trang thông tin điện tử tổng hợp”, chữ cao ít nhất bằng 2/3 tên trang hay không.",
        why="Người đọc phải thấy ngay đây không phải là báo.",
        remedy="Ghi loại hình dịch vụ ngay dưới tên trang, cỡ chữ bằng 2/3 tên trang, màu dễ đọc.",
        limits="Chỉ đo khi trang chủ được vẽ bằng trình duyệt; chữ trong ảnh không đo được; không xét màu. "
        "Tiêu chí dự kiến, chưa mở hồ sơ.",
        severity="Sai về trình bày, dễ sửa.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
)
