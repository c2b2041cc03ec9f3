"""NG-09: fewer than three press agencies have agreed in writing. A count of agreements, not of hosts seen."""

from datetime import timedelta

from monitor.domain.facts import SourceKind
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.agreements import agency_key, register_is_complete, valid_on
from monitor.rules.engine import Case, Cited, Judgement, Prose, Rule, RuleStatus
from monitor.rules.scope import aggregated_only
from monitor.rules.signals import articles, day_of, instance, outlet_of, sources_of_kind, words_of_block

REQUIRED = 3
"""Press agencies; Decree 147/2024, article 28, clause 1, point h."""

HINT = timedelta(days=90)


def _outlets_seen(case: Case) -> int:
    """Distinct press outlets named on items of the last 90 days: a hint, no proof."""
    day = case.dossier.day
    return len(
        {
            outlet_of(source)
            for page in articles(case.dossier)
            for posted in [day_of(page)]
            if posted is not None and day - HINT < posted <= day
            for source in sources_of_kind(page, SourceKind.PRESS)
        }
    )


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home = dossier.home
    assert home is not None
    agreed = {agency_key(consent.press_agency, dossier.day) for consent in valid_on(dossier.site.consents, dossier.day)}
    judged = (home.url,)
    seen = _outlets_seen(case)
    hint = f"Trong 90 ngày gần nhất trang dẫn lại {seen} cơ quan báo chí (chỉ để tham khảo)."
    if len(agreed) >= REQUIRED:
        reason = f"Sổ có văn bản thỏa thuận còn hiệu lực với {len(agreed)} cơ quan báo chí."
        return Judgement(Verdict.COMPLIANT, reason, judged=judged, not_checked=(hint,))
    complete = register_is_complete(dossier)
    if not dossier.site.consents and not complete:
        reason = "Sổ chưa có văn bản thỏa thuận nào của trang này nên không đếm được; cần yêu cầu trang nộp văn bản."
        return Judgement(Verdict.UNKNOWN, reason, not_checked=(hint,))
    quote = words_of_block(home) or home.facts.title
    if not quote:
        return Judgement(Verdict.UNKNOWN, "Không đọc được chữ nào trên trang chủ để dẫn chứng.", not_checked=(hint,))
    reason = f"Sổ chỉ có văn bản thỏa thuận còn hiệu lực với {len(agreed)} cơ quan báo chí, ít hơn 03."
    proof = instance(home, quote, f"{reason} {hint}", element="văn bản thỏa thuận")
    decide = Decide.CONFIRM if complete else Decide.INSPECTOR
    return Judgement(Verdict.BREACH, reason, (proof,), judged, decide=decide, not_checked=(hint,))


RULE = Rule(
    code="NG-09",
    version=1,
    status=RuleStatus.STABLE,
    title="Ít hơn 03 cơ quan báo chí nguồn",
    severity=Severity.MINOR,
    decide=Decide.INSPECTOR,
    basis=(Cited("P33"),),
    prose=Prose(
        checks="Sổ có văn bản thỏa thuận còn hiệu lực với ít nhất 03 cơ quan báo chí hay không.",
        why="Trang tổng hợp phải có thỏa thuận hợp tác nguồn tin với ít nhất 03 cơ quan báo chí.",
        remedy="Ký thêm thỏa thuận, gửi văn bản để ghi vào sổ.",
        limits="Đếm văn bản trong sổ, không đếm báo thấy trên trang; sổ có thể còn thiếu văn bản.",
        severity="Điều kiện hoạt động chưa đủ nhưng bổ sung được; thanh tra viên kết luận.",
    ),
    judge=_judge,
    applies_to=aggregated_only,
)
