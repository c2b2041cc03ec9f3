"""Until when versions of content management systems got security updates. From software.yaml; what is not listed is not known."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

import yaml

_DATA: Final = Path(__file__).with_name("software.yaml")


@dataclass(frozen=True, slots=True)
class Support:
    """Versions of `name` lower than `below` got updates until `last_day` at the latest."""

    name: str
    below: tuple[int, ...]
    last_day: date


@cache
def load_supports() -> tuple[Support, ...]:
    rows = yaml.safe_load(_DATA.read_text(encoding="utf-8"))["software"]
    return tuple(Support(row["name"], _parts(row["below"]), date.fromisoformat(row["last_day"])) for row in rows)


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def supported_until(name: str, version: str | None) -> date | None:
    """The last day of support of that version; None when it is not known to have one. "7" is the whole line 7."""
    if not version:
        return None
    parts = _parts(version)
    return next((s.last_day for s in load_supports() if s.name == name and parts and _last_of(parts, len(s.below)) < s.below), None)


def _last_of(parts: tuple[int, ...], length: int) -> tuple[int, ...]:
    """The last version that these figures may mean: "7" is 7.0 and every later 7."""
    return parts + (10**9,) * (length - len(parts))
