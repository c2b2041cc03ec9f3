"""Administrative units of Vietnam before and since 2025-07-01, when 63 provinces became 34 and districts ended.

Codes are those of the statistics office, kept as text: 01 province, 001 district, 00001 commune. The same code may name one
unit before and another since (00004: Phường Trúc Bạch, then Phường Ba Đình), so every look-up has a day.
Built by build_units.py.
"""

import gzip
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from monitor.errors import MonitorError
from monitor.vietnamese.text import fold, nfc, squeeze, tone_normal

DATA: Final = Path(__file__).with_name("data") / "units.tsv.gz"
REFORM: Final = date(2025, 7, 1)
"""First day of the present units."""


class UnitLevel(StrEnum):
    """DISTRICT exists before the reform only."""

    PROVINCE = "P"
    DISTRICT = "D"
    COMMUNE = "C"


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of one of the two times."""

    code: str
    name: str
    """With its kind: Xã Tân Phú, Quận 1, Tỉnh Bắc Ninh. NFC, tone marks of the older school."""
    level: UnitLevel
    parent: str | None
    """Code of the unit above; None for provinces. A few communes formed in 2023-2025 have their province here: district not known."""
    present: bool
    """Whether it is a unit since 2025-07-01."""
    other_name: str | None = None
    """Another name it bore within its time (before the reform its last, since then its first); the day of the change is not known."""
    ended_early: bool = False
    """It ended on an unknown day before 2025-07-01."""

    def exists_on(self, day: date) -> bool | None:
        """None where the day of its end is not known."""
        if self.present:
            return day >= REFORM
        if day >= REFORM:
            return False
        return None if self.ended_early else True


@dataclass(frozen=True, slots=True)
class Successor:
    """A present unit that took over land of a former one; `whole`: all of it."""

    unit: Unit
    whole: bool


# longest first: "thị xã" before "xã"
_KINDS: Final = ("thanh pho", "thi tran", "dac khu", "thi xa", "phuong", "huyen", "quan", "tinh", "xa", "tp", "tx", "tt")
_SAME_KIND: Final = {"tp": "thanh pho", "tx": "thi xa", "tt": "thi tran"}


def _split(name: str) -> tuple[str, str]:
    """(kind folded or "", bare name with marks, lower case) of "Xã Tân Phú", "TP. Huế", "Tân Phú"."""
    name = tone_normal(squeeze(nfc(name).replace(".", ". "))).lower()
    folded = fold(name.replace(".", " "))
    for kind in _KINDS:
        if folded.startswith(kind + " "):
            return _SAME_KIND.get(kind, kind), " ".join(name.replace(".", " ").split()[len(kind.split()) :])
    return "", name


class Units:
    """All units of both times. Look-ups are by dictionary; the index of names is made at its first use."""

    def __init__(self, old: Iterable[Unit], new: Iterable[Unit], into: Iterable[tuple[str, str, bool]]) -> None:
        self._old: Final = {unit.code: unit for unit in old}
        self._new: Final = {unit.code: unit for unit in new}
        self._into: Final[dict[str, list[tuple[str, bool]]]] = {}
        self._from: Final[dict[str, list[str]]] = {}
        for former, present, whole in into:
            self._into.setdefault(former, []).append((present, whole))
            self._from.setdefault(present, []).append(former)

    def _of(self, day: date) -> dict[str, Unit]:
        return self._new if day >= REFORM else self._old

    def on(self, day: date) -> tuple[Unit, ...]:
        """Units of that day, those with an unknown end among them: see `Unit.exists_on`."""
        return tuple(self._of(day).values())

    def by_code(self, code: str, day: date) -> Unit | None:
        """The unit that bore the code on that day; None when there was none."""
        return self._of(day).get(code)

    def parents(self, unit: Unit) -> tuple[Unit, ...]:
        """The units above, nearest first."""
        table = self._new if unit.present else self._old
        above: list[Unit] = []
        while unit.parent is not None and (parent := table.get(unit.parent)):
            above.append(parent)
            unit = parent
        return tuple(above)

    def successors(self, code: str) -> tuple[Successor, ...]:
        """Where the land of a unit of before 2025-07-01 went, by its code; empty when unknown.

        A district ended without a successor of its own: what its communes became is given, whole when that is one unit only.
        """
        if code in self._into:
            return tuple(Successor(self._new[new], whole) for new, whole in self._into[code])
        unit = self._old.get(code)
        if unit is None or unit.level is not UnitLevel.DISTRICT:
            return ()
        new = dict.fromkeys(n for child in self._children.get(code, ()) for n, _ in self._into.get(child, ()))
        return tuple(Successor(self._new[n], len(new) == 1) for n in new)

    def predecessors(self, code: str) -> tuple[Unit, ...]:
        """The former units whose land, or some of it, a present unit has."""
        return tuple(self._old[old] for old in self._from.get(code, ()) if old in self._old)

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        children: dict[str, list[str]] = {}
        for unit in self._old.values():
            if unit.parent is not None:
                children.setdefault(unit.parent, []).append(unit.code)
        return children

    @cached_property
    def _names(self) -> tuple[dict[str, list[tuple[str, str, Unit]]], dict[str, list[tuple[str, str, Unit]]]]:
        """(before, since): folded bare name → (kind, bare name with marks, unit)."""
        indexes = []
        for table in (self._old, self._new):
            index: dict[str, list[tuple[str, str, Unit]]] = {}
            for unit in table.values():
                for name in dict.fromkeys((unit.name, unit.other_name or unit.name)):
                    kind, bare = _split(name)
                    index.setdefault(fold(bare), []).append((kind, bare, unit))
            indexes.append(index)
        return indexes[0], indexes[1]

    def _matching(self, name: str, day: date) -> list[Unit]:
        kind, bare = _split(name)
        found = self._names[day >= REFORM].get(fold(bare), [])
        # marks that were typed must agree; a name typed without any agrees with all
        exact = not bare.isascii()
        return list(dict.fromkeys(u for k, b, u in found if kind in ("", k) and (not exact or b == bare)))

    def named(self, name: str, parent_name: str | None, day: date) -> list[Unit]:
        """All units of that day which bear the name, with or without its kind ("Xã Tân Phú", "Tân Phú"), in order of code.

        `parent_name` keeps those under a district or province of that name. Several results mean that the name does not tell: never take
        the first. A name typed without marks matches every way to mark it.
        """
        units = self._matching(name, day)
        if parent_name is not None:
            above = {unit.code for unit in self._matching(parent_name, day)}
            units = [unit for unit in units if any(parent.code in above for parent in self.parents(unit))]
        return sorted(units, key=lambda unit: (len(unit.code), unit.code))


@cache
def load_units() -> Units:
    """The shipped table. Read once a process (about 0.1 s)."""
    old: list[Unit] = []
    new: list[Unit] = []
    into: list[tuple[str, str, bool]] = []
    level = {level.value: level for level in UnitLevel}
    try:
        text = gzip.decompress(DATA.read_bytes()).decode("utf-8")
    except (OSError, EOFError) as fault:
        raise MonitorError(f"The table of administrative units {DATA.name} cannot be read ({fault}).") from fault
    for line in text.splitlines():
        match line.split("\t"):
            case ["old", kind, code, name, parent, other]:
                ended = other == "-"
                old.append(Unit(code, name, level[kind], parent or None, False, None if ended else other or None, ended))
            case ["new", kind, code, name, parent, other]:
                new.append(Unit(code, name, level[kind], parent or None, True, other or None))
            case ["into", former, present, share]:
                into.append((former, present, share == "full"))
            case _:
                raise MonitorError(f"The table of administrative units has a line that cannot be read: {line[:60]}.")
    return Units(old, new, into)
