"""NG-07: the source took its article down, and the copy still stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.domain.page import FetchOutcome
from monitor.rules.dossier import ReadPage, SourceCheck
from monitor.rules.engine import Case, Cited, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import articles, instance, press_source

ELEMENT = "nguồn đã gỡ"

GRACE = timedelta(hours=3)
"""How long a copy may stand after its source was taken down; and how far apart two failed requests must lie."""


@dataclass(frozen=True, slots=True)
class Removal:
    """The unbroken run of answers "no such page" that ends the checks."""

    first: SourceCheck
    last: SourceCheck


def removal(checks: Sequence[SourceCheck]) -> Removal | None:
    """None unless the newest checks, at least two of them and GRACE apart, all say that there is no such page.

    A source that was blocked, moved, slow or out of order has not been taken down.
    """
    run: list[SourceCheck] = []
    for check in sorted(checks, key=lambda c: c.at, reverse=True):
        if not check.outcome.says_absent:
            break
        run.append(check)
    if len(run) < 2 or run[0].at - run[-1].at < GRACE:
        return None
    return Removal(run[-1], run[0])


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    if dossier.source_checks is None:
        return Judgement(Verdict.UNKNOWN, "Chưa mở lại bài gốc của các tin dẫn lại nên không biết nguồn đã gỡ hay chưa.")
    checked: list[ReadPage] = []
    kept: list[tuple[ReadPage, Removal]] = []
    waiting = 0
    for page in articles(dossier):
        checks = dossier.source_checks.get(page.url, ())
        if not checks:
            continue
        gone = removal(checks)
        newest = max(checks, key=lambda c: c.at).outcome
        if gone is not None and page.seen_at >= gone.first.at + GRACE:
            kept.append((page, gone))
        elif gone is None and newest.says_absent:
            waiting += 1
            continue
        elif gone is None and not newest.is_read and newest is not FetchOutcome.REDIRECTED:
            continue
        checked.append(page)
    judged = tuple(page.url for page in checked)
    if kept:
        instances = tuple(
            instance(page, _words(page), _note(page, gone), element=ELEMENT, at=source.at if (source := press_source(page)) else None)
            for page, gone in kept
        )
        reason = f"Dấu hiệu {len(kept)} tin, bài còn đăng dù bài gốc đã gỡ quá 03 giờ."
        return Judgement(Verdict.BREACH, reason, instances, judged)
    if waiting or not checked:
        reason = (
            f"Có {waiting} bài gốc không mở được nhưng chưa đủ hai lần cách nhau 03 giờ nên không kết luận."
            if waiting
            else "Không có bài gốc nào được mở lại nên không kết luận."
        )
        return Judgement(Verdict.UNKNOWN, reason, judged=judged)
    return Judgement(
        Verdict.COMPLIANT, f"Đã mở lại bài gốc của {len(checked)} tin, bài, không thấy tin còn giữ khi nguồn đã gỡ.", judged=judged
    )


def _words(page: ReadPage) -> str:
    source = press_source(page)
    return source.quote if source is not None else page.facts.title or page.url


def _note(page: ReadPage, gone: Removal) -> str:
    times = f"{gone.first.at:%H:%M %d/%m/%Y} và {gone.last.at:%H:%M %d/%m/%Y}"
    return f"Bài gốc {gone.last.url} báo không còn lúc {times}; bài ở đây còn đăng lúc {page.seen_at:%H:%M %d/%m/%Y}."


RULE = Rule(
    code="NG-07",
    version=1,
    status=RuleStatus.STABLE,
    title="Nguồn đã gỡ nhưng trang chưa gỡ",
    severity=Severity.GRAVE,
    decide=Decide.CONFIRM,
    basis=(Cited("P32"), Cited("P35")),
    prose=Prose(
        checks="Bài gốc đã bị gỡ mà tin, bài dẫn lại còn đăng sau 03 giờ hay không.",
        why="Nội dung cơ quan báo chí đã gỡ có thể sai hoặc vi phạm; trang tổng hợp phải gỡ theo.",
        remedy="Gỡ tin, bài; theo dõi bài gốc để gỡ trong 03 giờ.",
        limits="Cần hai lần máy chủ của nguồn báo không còn bài, cách nhau ít nhất 03 giờ; "
        "bị chặn, chuyển địa chỉ, lỗi máy chủ không phải là đã gỡ.",
        severity="Tiếp tục phổ biến nội dung mà nguồn đã rút lại.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
    needs=Need.ANY_PAGE,
)
