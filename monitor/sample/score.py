"""What was found against what was planted. Pure: the truth and the findings come in as plain values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Score:
    """Pairs of (site, rule), of rules that the truth speaks of. `planted` leaves out what needs the press index;
    finding such a one is right all the same."""

    planted: frozenset[tuple[str, str]]
    later: frozenset[tuple[str, str]]
    """Planted, but only to be found with the press index."""
    found: frozenset[tuple[str, str]]

    @property
    def right(self) -> frozenset[tuple[str, str]]:
        return self.found & (self.planted | self.later)

    @property
    def wrong(self) -> frozenset[tuple[str, str]]:
        return self.found - self.planted - self.later

    @property
    def missed(self) -> frozenset[tuple[str, str]]:
        return self.planted - self.found

    @property
    def precision(self) -> float:
        """Share of the findings that are right; 1 when nothing was found."""
        return len(self.right) / len(self.found) if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of the planted that was found; 1 when nothing was planted."""
        return len(self.planted & self.found) / len(self.planted) if self.planted else 1.0


def score(truth: Mapping[str, Any], findings: Iterable[tuple[str, str]]) -> Score:
    """`truth` as monitor/sample writes it; `findings` are (site code, rule code) of open findings."""
    known = set(truth["rules"])
    breaches = [row for row in truth["breaches"] if row["verdict"] == "breach"]
    return Score(
        planted=frozenset((row["site"], row["rule"]) for row in breaches if not row["needs"]),
        later=frozenset((row["site"], row["rule"]) for row in breaches if row["needs"]),
        found=frozenset((site, rule) for site, rule in findings if rule in known),
    )
