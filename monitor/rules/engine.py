"""What a rule is, which law carries it on a day, and how a dossier becomes outcomes.

A rule decides what the pages show; the engine decides whether that may be said: who is bound, which provision is in force on the rule's
own day, how much its text can carry, and whether enough was read. Rules are files of this folder (`gp_03.py`), found by scanning it.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache

from monitor.domain.law import Confidence, Provision
from monitor.domain.outcome import BasisRef, Decide, Instance, Outcome, Severity, Verdict
from monitor.errors import MonitorError, UserError
from monitor.rules.dossier import Dossier
from monitor.rules.signals import SYSTEMATIC
from monitor.rules.words import fetch_words, vietnamese_day

LOCAL_DECISION = "local"
"""Stands for a provision's id where a decision of the province, as configured, is the basis."""


class RuleStatus(StrEnum):
    PREVIEW = "preview"
    """Judged and stored, opens no finding."""
    STABLE = "stable"
    RETIRED = "retired"
    """Kept to explain old outcomes; never judged."""


class JudgedOn(StrEnum):
    """Whose day picks the law (research note, section b, "Day")."""

    OBSERVATION = "observation"
    """States of a site: the day it was observed."""
    PUBLICATION = "publication"
    """Acts of publishing: the day of each item."""


class Need(StrEnum):
    """What must have been read before the rule may say anything."""

    HOME = "home"
    ANY_PAGE = "any page"


@dataclass(frozen=True, slots=True)
class Cited:
    """A provision a rule rests on. It counts on days when both the law has it in force and the rule's own window holds (both inclusive).

    `advice_since`: from that day it carries advice only, whatever its confidence. `when`: only for these dossiers on these days.
    """

    provision: str
    since: date | None = None
    until: date | None = None
    advice_since: date | None = None
    when: Callable[[Dossier, date], bool] | None = None

    def counts(self, dossier: Dossier, day: date) -> bool:
        if (self.since and day < self.since) or (self.until and day > self.until):
            return False
        if self.when is not None and not self.when(dossier, day):
            return False
        return dossier.law.in_force(self.provision, day)

    def only_advises(self, day: date) -> bool:
        return self.advice_since is not None and day >= self.advice_since


@dataclass(frozen=True, slots=True)
class Prose:
    """The four parts every rule explains itself in, Vietnamese; and why its severity is what it is."""

    checks: str
    why: str
    remedy: str
    limits: str
    severity: str


@dataclass(frozen=True, slots=True)
class NotBound:
    """The rule does not bind this site; `unknown`: nobody can tell from the register whether it does."""

    reason: str
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Legal:
    """The law of one day for one rule and dossier. `carries` None: nothing in force; else the heaviest verdict its texts may carry."""

    provisions: tuple[Provision, ...]
    carries: Verdict | None
    confirm: bool
    """Only second-hand texts: a person must confirm even what the rule decides by itself."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a rule made of the pages. `legal` None: the law of the day of observation.

    A breach or advice names at least one instance.
    """

    verdict: Verdict
    reason: str
    instances: tuple[Instance, ...] = ()
    judged: tuple[str, ...] = ()
    standing: tuple[tuple[str, str | None], ...] = ()
    severity: Severity | None = None
    decide: Decide | None = None
    legal: Legal | None = None
    local_basis: str | None = None
    """The local decision (number, day, issuer) a threshold rests on: cited beside the law, and enough to carry a breach by itself."""
    not_checked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """A dossier in front of one rule."""

    rule: "Rule"
    dossier: Dossier
    legal: Legal

    def legal_on(self, day: date) -> Legal:
        """The law of another day, for acts of publishing."""
        return legal_on(self.rule, self.dossier, day)


@dataclass(frozen=True)
class Rule:
    """`basis` is in order of weight: the first in force is named first. `applies_to` None means bound."""

    code: str
    version: int
    status: RuleStatus
    title: str
    severity: Severity
    decide: Decide
    basis: tuple[Cited, ...]
    prose: Prose
    judge: Callable[[Case], Judgement]
    applies_to: Callable[[Dossier], NotBound | None] = lambda _: None
    judged_on: JudgedOn = JudgedOn.OBSERVATION
    needs: Need = Need.HOME
    without_basis: Verdict = Verdict.NOT_APPLICABLE
    """NOT_APPLICABLE, or ADVICE where the thing is still worth telling though no law asks for it."""
    may_flap: bool = False
    """It finds absent what may stand on a page that a visit missed, or what a server leaves out on a bad day: unless the visit missed
    nothing, a finding opens only when several visits say so (findings/confirmation.py). Rules that quote a fault need none."""


def legal_on(rule: Rule, dossier: Dossier, day: date) -> Legal:
    """Which of the rule's provisions bind on `day`, and what they may carry."""
    cited = [(c, dossier.law.provision(c.provision)) for c in rule.basis if c.counts(dossier, day)]
    carrying = [p for c, p in cited if not c.only_advises(day) and p.may_carry_a_breach_on(day)]
    if carrying:
        return Legal(tuple(carrying), Verdict.BREACH, all(p.confidence is Confidence.SECOND_HAND for p in carrying))
    return Legal(tuple(p for _, p in cited), Verdict.ADVICE if cited else None, confirm=True)


def together(*parts: Legal) -> Legal:
    """One law for instances judged by several days: every provision once, the lightest doubt wins only where all doubt."""
    provisions = {p.id: p for part in parts for p in part.provisions}
    carries = Verdict.BREACH if any(p.carries is Verdict.BREACH for p in parts) else (Verdict.ADVICE if provisions else None)
    return Legal(tuple(provisions.values()), carries, all(p.confirm for p in parts) if parts else True)


def basis_ref(provision: Provision, day: date) -> BasisRef:
    """A copy that stays readable when the law data change. The citation itself says where the article number is not known, and what else
    weakens it on that day."""
    start = provision.in_force_from.isoformat() if provision.in_force_from else ""
    end = provision.in_force_until.isoformat() if provision.in_force_until else ""
    cite = provision.cite
    if provision.bends_on(day):
        cite += " (phần không trái quy định mới)"
    if provision.doubtful_on(day):
        cite += " (có thể đã hết hiệu lực)"
    return BasisRef(provision.id, cite, f"{start}…{end}", provision.confidence.value)


def evaluate(dossier: Dossier, rules: Iterable[Rule]) -> list[Outcome]:
    """One outcome per rule that is not retired, in the order given. Pure: the same dossier gives the same outcomes."""
    return [_evaluate_one(dossier, rule) for rule in rules if rule.status is not RuleStatus.RETIRED]


def _evaluate_one(dossier: Dossier, rule: Rule) -> Outcome:
    if dossier.period is None:
        reason = f"Trang không có trong sổ đăng ký vào ngày {vietnamese_day(dossier.day)}."
        return _outcome(dossier, rule, Judgement(Verdict.NOT_APPLICABLE, reason), ())
    unbound = rule.applies_to(dossier)
    if unbound is not None:
        verdict = Verdict.UNKNOWN if unbound.unknown else Verdict.NOT_APPLICABLE
        return _outcome(dossier, rule, Judgement(verdict, unbound.reason), ())
    legal = legal_on(rule, dossier, dossier.day)
    if rule.judged_on is JudgedOn.OBSERVATION and legal.carries is None and rule.without_basis is Verdict.NOT_APPLICABLE:
        reason = f"Không có quy định nào đang có hiệu lực làm căn cứ vào ngày {vietnamese_day(dossier.day)}."
        return _outcome(dossier, rule, Judgement(Verdict.NOT_APPLICABLE, reason), ())
    refused = _too_little_read(dossier, rule)
    if refused is not None:
        return _outcome(dossier, rule, Judgement(Verdict.UNKNOWN, refused), legal.provisions)
    judgement = rule.judge(Case(rule, dossier, legal))
    return _weigh(dossier, rule, judgement, judgement.legal or legal)


def _too_little_read(dossier: Dossier, rule: Rule) -> str | None:
    if rule.needs is Need.HOME and (dossier.home is None or not dossier.coverage.home_read):
        how = fetch_words(dossier.coverage.home) if dossier.coverage.home is not None else "chưa được yêu cầu"
        return f"Lượt thu thập chưa đọc được trang chủ ({how}) nên không kết luận."
    if not dossier.pages:
        return "Lượt thu thập không đọc được trang nào nên không kết luận."
    return None


def _weigh(dossier: Dossier, rule: Rule, judgement: Judgement, legal: Legal) -> Outcome:
    """A breach stands only as far as the texts carry it."""
    verdict, decide = judgement.verdict, judgement.decide or rule.decide
    if verdict in (Verdict.BREACH, Verdict.ADVICE) and not judgement.instances:
        raise MonitorError(f"rule {rule.code} accuses {dossier.site.code} without an instance")
    if verdict is Verdict.BREACH:
        if judgement.local_basis:
            pass  # the local decision carries it
        elif legal.carries is not Verdict.BREACH:
            verdict = Verdict.ADVICE
        elif legal.confirm and decide is Decide.AUTO:
            decide = Decide.CONFIRM
    return _outcome(dossier, rule, judgement, legal.provisions, verdict, decide)


def _outcome(
    dossier: Dossier,
    rule: Rule,
    judgement: Judgement,
    provisions: tuple[Provision, ...],
    verdict: Verdict | None = None,
    decide: Decide | None = None,
) -> Outcome:
    said = verdict or judgement.verdict
    basis = tuple(basis_ref(p, dossier.day) for p in provisions)
    if judgement.local_basis and said is not Verdict.NOT_APPLICABLE:
        basis = (*basis, BasisRef(LOCAL_DECISION, judgement.local_basis, "…", Confidence.VERIFIED.value))
    return Outcome(
        site=dossier.site.code,
        rule=rule.code,
        version=rule.version,
        verdict=said,
        on=dossier.day,
        reason=judgement.reason,
        basis=basis,
        instances=_with_their_day(dossier, judgement.instances) if rule.judged_on is JudgedOn.PUBLICATION else judgement.instances,
        severity=Severity.ADVICE if said is Verdict.ADVICE else judgement.severity or rule.severity,
        decide=decide or judgement.decide or rule.decide,
        not_checked=judgement.not_checked,
        judged=judgement.judged,
        standing=judgement.standing,
    )


def _with_their_day(dossier: Dossier, instances: tuple[Instance, ...]) -> tuple[Instance, ...]:
    """Each item with the day it was posted in its note: that day picks which of the provisions named binds it."""
    if not instances:
        return instances
    posted = {page.url: page.facts.published.day for page in dossier.pages if page.facts.published is not None}
    told = []
    for one in instances:
        day = posted.get(one.url)
        known = day is None or vietnamese_day(day) in one.note or (one.element or "").startswith(SYSTEMATIC)
        told.append(one if known or day is None else replace(one, note=f"{one.note} Tin đăng ngày {vietnamese_day(day)}."))
    return tuple(told)


@cache
def load_rules() -> tuple[Rule, ...]:
    """Every rule of this folder, in order of code. Raises MonitorError when a file's name and its rule's code do not agree."""
    import monitor.rules as folder

    rules: list[Rule] = []
    for module in pkgutil.iter_modules(folder.__path__):
        if not re.fullmatch(r"[a-z]{2}_\d{2}", module.name):
            continue
        rule: Rule = importlib.import_module(f"{folder.__name__}.{module.name}").RULE
        if rule.code != module.name.upper().replace("_", "-"):
            raise MonitorError(f"file {module.name}.py holds rule {rule.code}")
        rules.append(rule)
    return tuple(sorted(rules, key=lambda r: r.code))


def pick_rules(codes: Iterable[str] | None) -> tuple[Rule, ...]:
    """The rules with these codes (any case), all when None. Raises UserError for a code that no rule has."""
    known = {rule.code: rule for rule in load_rules()}
    if codes is None:
        return tuple(known.values())
    wanted = [code.upper() for code in codes]
    for code in wanted:
        if code not in known:
            raise UserError(f"không có tiêu chí mã {code}; có: {', '.join(known)}")
    return tuple(known[code] for code in dict.fromkeys(wanted))
