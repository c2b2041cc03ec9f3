"""Specialised bodies that ended in every province. From ended_bodies.yaml; what is not listed is not known to have ended."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

import yaml

from monitor.vietnamese.text import fold, squeeze

_DATA: Final = Path(__file__).with_name("ended_bodies.yaml")
_PAST: Final = re.compile(r"\b(?:truoc day|nguyen la|nay la|sap nhap|hop nhat|giai the|tien than)\b|\(cu\)|\bcu$")


@dataclass(frozen=True, slots=True)
class EndedBody:
    """`ended`: the day by which the last of its kind had ended."""

    name: str
    pattern: re.Pattern[str]
    ended: date


@cache
def load_ended_bodies() -> tuple[EndedBody, ...]:
    rows = yaml.safe_load(_DATA.read_text(encoding="utf-8"))["bodies"]
    return tuple(EndedBody(row["name"], _pattern([row["name"], *row["short"]]), date.fromisoformat(row["ended"])) for row in rows)


def _pattern(names: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(fold(name))}(?!\w)" for name in names))


def ended_body(text: str, day: date) -> EndedBody | None:
    """The body that the text names and that had ended before the day; None where it names none, or speaks of the past."""
    words = fold(squeeze(text))
    if _PAST.search(words):
        return None
    return next((body for body in load_ended_bodies() if body.ended < day and body.pattern.search(words)), None)
