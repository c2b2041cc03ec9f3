"""What was found against what was planted. Pure: the truth and the findings come in as plain values."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Pair = tuple[str, str]
"""Site code and rule code."""


@dataclass(frozen=True, slots=True)
class Score:
    """Pairs of (site, rule), of rules that the truth speaks of. `planted` leaves out what needs more than this run had (an index of the
    press, a browser); finding such a one is right all the same."""

    planted: frozenset[Pair]
    later: frozenset[Pair]
    """Planted, but only to be found with what this run lacked."""
    found: frozenset[Pair]

    @property
    def right(self) -> frozenset[Pair]:
        return self.found & (self.planted | self.later)

    @property
    def wrong(self) -> frozenset[Pair]:
        return self.found - self.planted - self.later

    @property
    def missed(self) -> frozenset[Pair]:
        return self.planted - self.found

    @property
    def precision(self) -> float:
        """Share of the findings that are right; 1 when nothing was found."""
        return len(self.right) / len(self.found) if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of the planted that was found; 1 when nothing was planted."""
        return len(self.planted & self.found) / len(self.planted) if self.planted else 1.0

    def among(self, pairs: Collection[Pair]) -> "Score":
        """The same comparison for some of the pairs."""
        return Score(*(frozenset(part & set(pairs)) for part in (self.planted, self.later, self.found)))

    def counts(self) -> dict[str, int]:
        return {"planted": len(self.planted), "found": len(self.found), "right": len(self.right), "wrong": len(self.wrong)}


def score(truth: Mapping[str, Any], findings: Iterable[Pair], lacking: Collection[str] = ()) -> Score:
    """`truth` as monitor/sample writes it; `findings` are (site code, rule code) of open findings; `lacking` what this run had not, of what
    plantings may need."""
    known = set(truth["rules"])
    breaches = [row for row in truth["breaches"] if row["verdict"] == "breach"]
    return Score(
        planted=frozenset((row["site"], row["rule"]) for row in breaches if row["needs"] not in lacking),
        later=frozenset((row["site"], row["rule"]) for row in breaches if row["needs"] in lacking),
        found=frozenset((site, rule) for site, rule in findings if rule in known),
    )


def by_decision(result: Score, decided: Mapping[Pair, str], declared: Mapping[str, str]) -> dict[str, Score]:
    """The score of each class of decision ("AUTO", "AUTO+", "INS"), in the order of its name. `decided` is the class that each finding
    came with, `declared` the one of each rule, for what was not found."""

    def of(pair: Pair) -> str:
        return decided.get(pair) or declared[pair[1]]

    everything = result.planted | result.later | result.found
    return {kind: result.among({pair for pair in everything if of(pair) == kind}) for kind in sorted({of(pair) for pair in everything})}


def summed(parts: Iterable[Mapping[str, int]]) -> dict[str, float]:
    """Counts of several provinces together, with their precision and recall to three places; 1 where there is nothing to divide by."""
    total: dict[str, float] = {"planted": 0, "found": 0, "right": 0, "wrong": 0}
    for part in parts:
        for name in total:
            total[name] += part[name]
    total["precision"] = round(total["right"] / total["found"], 3) if total["found"] else 1.0
    total["recall"] = round(total["right"] / total["planted"], 3) if total["planted"] else 1.0
    return total
