"""LH-01 (candidate): the service type does not stand right under the page name, or in letters that are too small.

Judged by the home page as a browser drew it: neither place nor height of letters can be told from the source.
"""

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import instance

ELEMENT = "loại hình dịch vụ"

REQUIRED = 2 / 3
"""Height of its letters against those of the page name; Decree 147/2024, article 24, clause 9."""

SLACK = 0.05
"""Letters are drawn in whole pixels."""


def _judge(case: Case) -> Judgement:
    head = case.dossier.rendered_head
    page = next((p for p in case.dossier.pages if p.facts.drawn_head is not None and not p.inherited), case.dossier.home)
    assert page is not None
    if head is None:
        return Judgement(Verdict.UNKNOWN, "Chưa xem đầu trang chủ bằng trình duyệt nên chưa đo được cỡ chữ.")
    if not head.styled:
        return Judgement(Verdict.UNKNOWN, "Trình duyệt không tải được tệp định dạng của trang chủ nên không đo được vị trí và cỡ chữ.")
    if head.image or head.name is None:
        return Judgement(Verdict.UNKNOWN, "Tên trang hoặc loại hình dịch vụ ở đầu trang chủ là ảnh hoặc không nhận ra nên không kết luận.")
    judged = (page.url,)
    if head.service_type is None:
        note = "Đầu trang chủ đã xem bằng trình duyệt, không thấy “Trang thông tin điện tử tổng hợp” dưới tên trang."
        reason = "Dấu hiệu đầu trang chủ không ghi loại hình dịch vụ dưới tên trang."
        return Judgement(Verdict.BREACH, reason, (instance(page, head.name, note, element=ELEMENT),), judged)
    if head.right_below is False:
        note = "Loại hình dịch vụ không đứng ngay dưới tên trang."
        proof = instance(page, head.service_type, note, element=ELEMENT)
        return Judgement(Verdict.BREACH, f"Dấu hiệu: {note[0].lower()}{note[1:]}", (proof,), judged)
    if head.right_below is None or not head.name_height or head.service_type_height is None:
        return Judgement(Verdict.UNKNOWN, "Không đo được vị trí hoặc cỡ chữ của loại hình dịch vụ.")
    share = head.service_type_height / head.name_height
    if share < REQUIRED - SLACK:
        note = f"Chữ của loại hình cao {_pixels(head.service_type_height)} điểm ảnh, tên trang {_pixels(head.name_height)}; cần bằng 2/3."
        proof = instance(page, head.service_type, note, element=ELEMENT)
        return Judgement(Verdict.BREACH, "Dấu hiệu chữ của loại hình dịch vụ nhỏ hơn 2/3 tên trang.", (proof,), judged)
    return Judgement(Verdict.COMPLIANT, "Loại hình dịch vụ đứng ngay dưới tên trang, đủ cỡ chữ.", judged=judged, not_checked=("Màu chữ.",))


def _pixels(height: float) -> str:
    return f"{height:g}".replace(".", ",")


RULE = Rule(
    code="LH-01",
    version=2,
    status=RuleStatus.STABLE,
    title="Loại hình dịch vụ không ở ngay dưới tên trang hoặc chữ nhỏ hơn 2/3",
    severity=Severity.MINOR,
    decide=Decide.CONFIRM,
    basis=(Cited("P34"),),
    prose=Prose(
        checks="Ngay dưới tên trang có ghi “Trang thông tin điện tử tổng hợp”, chữ cao ít nhất bằng 2/3 tên trang hay không.",
        why="Người đọc phải thấy ngay đây không phải là báo.",
        remedy="Ghi loại hình dịch vụ ngay dưới tên trang, cỡ chữ bằng 2/3 tên trang, màu dễ đọc.",
        limits="Chỉ đo khi máy thu thập có trình duyệt, ở bề rộng màn hình máy tính; ảnh và tệp định dạng ở máy chủ khác không được tải. "
        "Tên hoặc loại hình nằm trong ảnh, đứng cạnh nhau hay nhập làm một dòng thì không kết luận; không xét màu chữ.",
        severity="Sai về trình bày, dễ sửa.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
)
