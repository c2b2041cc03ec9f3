"""SN-01 (candidate): the source changed its article, the copy did not follow."""

from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.rules.dossier import ReadPage, SourceCheck
from monitor.rules.engine import Case, Cited, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import articles, instance, press_source

ELEMENT = "nguồn đã thay đổi"


def _newest(checks: tuple[SourceCheck, ...]) -> SourceCheck | None:
    """The newest check whose text was compared with the copy."""
    return max((c for c in checks if c.changed is not None and c.outcome.is_read), key=lambda c: c.at, default=None)


def _instance(page: ReadPage, check: SourceCheck) -> Instance:
    assert check.changed
    change = check.changed[0]
    source = press_source(page)
    quote = change.own or (source.quote if source else None) or page.facts.title or page.url
    here, there = change.own or "(không có)", change.original or "(đã bỏ)"
    note = f"Bài gốc {check.url} đọc lúc {check.at:%H:%M %d/%m/%Y} ghi “{there}”; ở đây ghi “{here}”."
    return instance(page, quote, note, element=ELEMENT)


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    if dossier.source_checks is None:
        return Judgement(Verdict.UNKNOWN, "Chưa mở lại bài gốc của các tin dẫn lại nên không biết nguồn có thay đổi hay không.")
    compared = [(page, check) for page in articles(dossier) for check in [_newest(dossier.source_checks.get(page.url, ()))] if check]
    # a copy read before the source was seen changed may have followed since
    stale = [(page, check) for page, check in compared if check.changed and page.seen_at >= check.at]
    judged = tuple(page.url for page, _ in compared)
    if stale:
        reason = f"{len(stale)} tin, bài chưa cập nhật theo bài gốc đã thay đổi; cần đối chiếu hai bản."
        return Judgement(Verdict.BREACH, reason, tuple(_instance(page, check) for page, check in stale), judged)
    if not compared:
        return Judgement(Verdict.UNKNOWN, "Không có bài gốc nào được đọc lại và so với bài ở đây.")
    if any(check.changed for _, check in compared):
        return Judgement(Verdict.UNKNOWN, "Bài gốc thay đổi sau lần đọc trang này; cần đọc lại trang.", judged=judged)
    return Judgement(Verdict.COMPLIANT, f"Đã so {len(compared)} tin, bài với bài gốc đọc lại, không thấy khác.", judged=judged)


RULE = Rule(
    code="SN-01",
    version=1,
    status=RuleStatus.STABLE,
    title="Nguồn đã thay đổi nội dung nhưng bài dẫn lại chưa cập nhật",
    severity=Severity.SERIOUS,
    decide=Decide.INSPECTOR,
    basis=(Cited("P93"),),
    prose=Prose(
        checks="Bài gốc được sửa sau khi dẫn lại thì bài ở đây có được sửa theo hay không.",
        why="Trang tổng hợp phải kịp thời cập nhật, điều chỉnh nội dung dẫn lại khi nguồn thay đổi.",
        remedy="Cập nhật tin, bài theo bài gốc, hoặc gỡ.",
        limits="Máy chỉ nêu chỗ khác nhau; sửa lỗi chính tả của nguồn không đáng kể: thanh tra viên kết luận.",
        severity="Người đọc còn thấy nội dung mà nguồn đã sửa.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
    needs=Need.ANY_PAGE,
)
