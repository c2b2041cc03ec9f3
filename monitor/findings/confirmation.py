"""Rules that may flap say so on two visits of three before anybody is accused: what opens a case, not what closes it.

A visit that read all it found needs no second one (evaluate.py): what it did not see was not missed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from monitor.domain.finding import Finding, FindingState
from monitor.domain.outcome import Instance, Outcome, Verdict
from monitor.findings.lifecycle import instance_key, standing_place
from monitor.rules.dossier import Threshold
from monitor.rules.signals import address

VISITS, OF = 2, 3
"""Unless configuration says otherwise ("confirmation.visits", "confirmation.of")."""

JUDGED = (Verdict.BREACH, Verdict.ADVICE, Verdict.COMPLIANT)
"""A visit on which the rule could not judge is neither for nor against."""

_CLOSED = (FindingState.REMEDIED, FindingState.GONE)

Place = tuple[str, str | None]


def needed(thresholds: Mapping[str, Threshold]) -> tuple[int, int]:
    """(visits, of) as configured."""
    visits, of = thresholds.get("confirmation.visits"), thresholds.get("confirmation.of")
    return (int(visits.value) if visits else VISITS, int(of.value) if of else OF)


def _as_printed(seen: Instance) -> str:
    return address(seen.url)


def confirmed(
    outcome: Outcome,
    known: Finding | None,
    earlier: Sequence[Outcome],
    visits: int = VISITS,
    of: int = OF,
    where: Callable[[Instance], str] = _as_printed,
) -> Outcome:
    """The outcome with only those instances that may move a finding: already open, or seen on `visits` of the last `of` visits, this one
    counted. `earlier` are the rule's outcomes of earlier visits, the newest first, one a visit.

    `where`: the address at which a page known to the finding is judged now (lifecycle.VisitFacts).

    Instances held back neither open nor reopen anything; where none is left the outcome is no breach. What is stored stays as judged.
    """
    if outcome.verdict is not Verdict.BREACH:
        return outcome
    judged = [outcome, *(o for o in earlier if o.verdict in JUDGED)][:of]
    counts: dict[Place, int] = {}
    for one in judged:
        if one.verdict is Verdict.BREACH:
            for place in {place_of(i) for i in one.instances}:
                counts[place] = counts.get(place, 0) + 1
    kept = tuple(i for i in outcome.instances if counts[place_of(i)] >= visits or _is_open(i, known, where))
    if len(kept) == len(outcome.instances):
        return outcome
    held = {address(i.url) for i in outcome.instances if i not in kept} - {address(i.url) for i in kept}
    # where it was seen it was not cleared either
    looked = tuple(url for url in outcome.judged if address(url) not in held)
    waiting = len(outcome.instances) - len(kept)
    if not kept and not _stands(outcome, known, where):
        reason = f"Mới thấy ở lượt thăm này; chờ thấy lại ở {visits} trên {of} lượt thăm mới ghi nhận."
        return replace(outcome, verdict=Verdict.COMPLIANT, instances=(), judged=looked, standing=(), reason=reason)
    reason = f"{outcome.reason} ({waiting} biểu hiện mới thấy còn chờ lượt thăm sau.)"
    return replace(outcome, instances=kept, judged=looked, reason=reason)


def place_of(instance: Instance, where: str | None = None) -> Place:
    """Where it stands; the words may differ from visit to visit (a counter, a date)."""
    return standing_place(where or address(instance.url), instance.element)


def _is_open(instance: Instance, known: Finding | None, where: Callable[[Instance], str]) -> bool:
    """Whether the finding holds it already. What a person settled is held for the very words only."""
    if known is None:
        return False
    key, place = instance_key(instance), place_of(instance)
    return any(
        (instance_key(i.seen, now) == key and i.state not in _CLOSED) or (place_of(i.seen, now) == place and i.state.is_open)
        for i in known.instances
        for now in [where(i.seen)]
    )


def _stands(outcome: Outcome, known: Finding | None, where: Callable[[Instance], str]) -> bool:
    standing = {standing_place(address(url), element) for url, element in outcome.standing}
    return known is not None and any(standing_place(where(i.seen), i.seen.element) in standing for i in known.instances)
