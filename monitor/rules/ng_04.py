"""NG-04: a quoted item does not say what its source says."""

from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.rules.engine import Case, Cited, JudgedOn, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.licensed_items import Quoted, applies, items_of, law_of, nothing_found
from monitor.rules.signals import credited_otherwise, instance, matches_by_page

ELEMENT = "nội dung trích dẫn"
_SHOWN = 3
"""So many differing passages are printed; the evidence holds the rest."""


def _instance(item: Quoted) -> Instance:
    assert item.match is not None
    altered = item.match.altered or ()
    first = next((a.own for a in altered if a.own), item.words)
    pairs = "; ".join(f"“{a.own or '(bỏ)'}” thay cho “{a.original or '(không có)'}”" for a in altered[:_SHOWN])
    more = f" và {len(altered) - _SHOWN} chỗ khác" if len(altered) > _SHOWN else ""
    note = f"Khác với bài gốc ({item.match.original_url}): {pairs}{more}.{credited_otherwise(item.match)}"
    return instance(item.page, first, note, element=ELEMENT)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    if dossier.press_matches is None:
        return Judgement(Verdict.UNKNOWN, "Chưa đối chiếu với kho tin, bài của báo chí nên không biết nội dung có bị thay đổi hay không.")
    matched = matches_by_page(dossier)
    items = items_of(case, lambda _, match: match is not None)
    compared = [item for item in items.quoted if item.match is not None and item.match.altered is not None]
    altered = [item for item in compared if item.match is not None and item.match.altered]
    urls = tuple(item.page.url for item in compared)
    if altered:
        reason = f"{len(altered)} trong {len(compared)} tin, bài dẫn lại có chỗ khác với bài gốc; cần đối chiếu hai bản."
        return Judgement(Verdict.BREACH, reason, tuple(map(_instance, altered)), urls, legal=law_of(altered, case))
    if items.quoted and not compared:
        return Judgement(Verdict.UNKNOWN, f"Có {len(items.quoted)} tin trùng với báo chí nhưng chưa so từng chữ với bài gốc.")
    reason = (
        f"Đã so {len(compared)} tin, bài với bài gốc, không thấy chỗ khác." if matched else "Không có tin, bài nào trùng với kho báo chí."
    )
    return nothing_found(case, items, reason)


RULE = Rule(
    code="NG-04",
    version=1,
    status=RuleStatus.STABLE,
    title="Trích dẫn không nguyên văn, thay đổi nội dung",
    severity=Severity.GRAVE,
    decide=Decide.INSPECTOR,
    basis=(Cited("P32"), Cited("P93"), Cited("P35"), Cited("P03")),
    prose=Prose(
        checks="Đoạn lấy từ bài báo có nguyên văn như bài gốc hay không.",
        why="Trang tổng hợp phải trích dẫn nguyên văn, chính xác nguồn tin.",
        remedy="Sửa lại đúng nguyên văn bài gốc, hoặc gỡ tin, bài.",
        limits="Máy chỉ nêu chỗ khác nhau giữa hai bản đã lưu; bài gốc có thể được sửa sau khi dẫn lại, "
        "rút gọn có thể đã được thỏa thuận: thanh tra viên kết luận.",
        severity="Người đọc bị đưa tin sai dưới tên cơ quan báo chí; thực tế đã có quyết định xử phạt kèm đình chỉ giấy phép.",
    ),
    judge=_judge,
    applies_to=applies,
    judged_on=JudgedOn.PUBLICATION,
    needs=Need.ANY_PAGE,
)
