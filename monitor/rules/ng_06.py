"""NG-06: an item is republished sooner after its source than is allowed."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.dossier import Dossier
from monitor.rules.engine import Case, Cited, JudgedOn, Judgement, Need, Prose, Rule, RuleStatus
from monitor.rules.licensed_items import Quoted, applies, items_of, law_then, nothing_found
from monitor.rules.signals import credited_otherwise, instance

ELEMENT = "thời gian dẫn lại"

_WAIT = {"P32": timedelta(hours=1), "P23": timedelta(hours=3)}
"""How long after its source an item may be republished at the earliest: the decree; before it, a ministry's instruction."""

_DEFAULTS = {"early.tolerance_minutes": 5}
"""Two clocks never agree to the second."""


@dataclass(frozen=True, slots=True)
class Timed:
    """`seen`: proof that it stood there; `printed`: the time the copy itself prints. One of them may be None, never both."""

    item: Quoted
    original: datetime
    wait: timedelta
    seen: datetime | None
    printed: datetime | None


def _moment(text: str | None) -> datetime | None:
    """None for a day without a time, or a time without a zone."""
    if text is None or len(text) <= len("2026-01-01"):
        return None
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo is not None else None


def _timed(item: Quoted) -> Timed | None:
    """None when the time of the source or both times of the copy are unknown."""
    told = [_moment(item.match.published)] if item.match else []
    told += [_moment(source.published) for source in item.sources]
    original = next((moment for moment in told if moment is not None), None)
    if item.match is not None and item.match.prints_earlier:
        return None  # one of the two printed times is wrong, and nobody knows which
    printed = item.page.facts.published.moment if item.page.facts.published else None
    if original is None or (item.page.first_seen is None and printed is None):
        return None
    wait = next(wait for provision, wait in _WAIT.items() if provision in item.binds)
    return Timed(item, original, wait, item.page.first_seen, printed)


def _too_early(timed: Timed, moment: datetime | None, tolerance: timedelta) -> bool:
    """A copy older than its source is no early copy: one of the two times is wrong."""
    return moment is not None and timed.original <= moment < timed.original + timed.wait - tolerance


def _tolerance(dossier: Dossier) -> timedelta:
    threshold = dossier.thresholds.get("early.tolerance_minutes")
    minutes = threshold.value if threshold is not None else _DEFAULTS["early.tolerance_minutes"]
    return timedelta(minutes=max(minutes, _DEFAULTS["early.tolerance_minutes"]))


def _note(timed: Timed, moment: datetime, how: str) -> str:
    minutes = int((moment - timed.original).total_seconds() // 60)
    hours = int(timed.wait.total_seconds() // 3600)
    told = f"Nguồn đăng lúc {timed.original:%H:%M %d/%m/%Y}; {how} lúc {moment:%H:%M %d/%m/%Y}, sau {minutes} phút (tối thiểu {hours} giờ)."
    return told + credited_otherwise(timed.item.match)


def _judge(case: Case) -> Judgement:
    items = items_of(case)
    timed = [one for item in items.quoted for one in [_timed(item)] if one is not None]
    tolerance = _tolerance(case.dossier)
    urls = tuple(one.item.page.url for one in timed)
    seen = [one for one in timed if _too_early(one, one.seen, tolerance)]
    printed = [one for one in timed if one not in seen and _too_early(one, one.printed, tolerance)]
    duty = [one for one in seen if "P32" in one.item.binds]
    if duty:
        instances = tuple(
            instance(one.item.page, one.item.words, _note(one, one.seen, "trang đã có bài"), element=ELEMENT) for one in duty if one.seen
        )
        reason = f"Dấu hiệu {len(duty)} tin, bài được dẫn lại sớm hơn 01 giờ sau khi nguồn đăng."
        return Judgement(Verdict.BREACH, reason, instances, urls, legal=law_then(one.item for one in duty))
    questions = [*seen, *printed]
    if questions:
        instances = tuple(
            instance(one.item.page, one.item.words, _note(one, moment, how), element=ELEMENT)
            for one in questions
            for moment, how in [(one.seen, "trang đã có bài") if one in seen else (one.printed, "trang ghi giờ đăng")]
            if moment is not None
        )
        reason = f"{len(questions)} tin, bài có giờ đăng sớm hơn thời gian chờ sau khi nguồn đăng; cần kiểm tra."
        legal = law_then(one.item for one in questions)
        return Judgement(Verdict.ADVICE, reason, instances, urls, legal=legal)
    if items.quoted and not timed:
        reason = f"Có {len(items.quoted)} tin, bài dẫn lại nhưng không biết giờ nguồn đăng nên không xác định được khoảng cách."
        return Judgement(Verdict.UNKNOWN, reason)
    return nothing_found(case, items, f"Đã so giờ của {len(timed)} tin, bài dẫn lại, không thấy tin đăng sớm hơn thời gian cho phép.")


RULE = Rule(
    code="NG-06",
    version=1,
    status=RuleStatus.STABLE,
    title="Đăng lại sớm hơn thời gian cho phép",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=(Cited("P32"), Cited("P23", advice_since=date.min)),
    prose=Prose(
        checks="Tin, bài dẫn lại có xuất hiện sớm hơn 01 giờ sau khi nguồn đăng hay không.",
        why="Trang tổng hợp chỉ được dẫn lại sau thời gian này, theo thỏa thuận với cơ quan báo chí.",
        remedy="Dẫn lại đúng thời gian trong văn bản thỏa thuận, không sớm hơn 01 giờ sau nguồn.",
        limits="Chỉ kết luận khi chính lượt thu thập đã thấy bài trong thời gian chờ; giờ in trên trang chỉ được nêu để xem xét. "
        "Văn bản thỏa thuận có thể quy định chờ lâu hơn. Cơ quan báo chí có thể sửa giờ đăng.",
        severity="Ảnh hưởng trực tiếp đến quyền của cơ quan báo chí.",
    ),
    judge=_judge,
    applies_to=applies,
    judged_on=JudgedOn.PUBLICATION,
    needs=Need.ANY_PAGE,
)
