"""Administrative units named in a short text of a page, and which of the names ended on 2025-07-01.

A unit is recognised by its register code, or by its name together with the district or province it lay in; a bare name never tells
(1,157 commune names repeat). What cannot be told apart is left out, not guessed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.reference.units import REFORM, Unit, UnitLevel, Units
from monitor.vietnamese.text import fold, nfc, tone_normal

_OLD_DAY = REFORM - timedelta(days=1)
_LONGEST = 6
"""Words of the longest unit name, its dash not counted."""

_KINDS = {
    "xã": "xã", "phường": "phường", "thị trấn": "thị trấn", "đặc khu": "đặc khu", "huyện": "huyện", "quận": "quận", "thị xã": "thị xã",
    "tx": "thị xã", "thành phố": "thành phố", "tp": "thành phố", "tỉnh": "tỉnh", "p": "phường", "q": "quận", "h": "huyện", "tt": "thị trấn",
}  # fmt: skip
_KIND = re.compile(
    r"(?<!\w)(thị trấn|thị xã|thành phố|đặc khu|phường|huyện|quận|tỉnh|xã|tp|tx|(?:p|q|h|tt)(?=\.))(?!\w)\.?\s*", re.IGNORECASE
)
_WORD = re.compile(r"[\w'’]+")
_BETWEEN = re.compile(r"[\s,;.:|/–—-]*(?:thuộc\s+)?", re.IGNORECASE)
"""What may stand between a unit and the one above it."""
_SPEAKS_OF_THE_PAST = re.compile(
    r"\bcũ\b|trước đây|trước khi|trước ngày|\bnay\b|nguyên là|tiền thân|sáp nhập|hợp nhất|giải thể|chấm dứt|cơ sở \d"
    r"|(?:kết thúc|ngừng|dừng|ngưng) (?:hoạt động|cập nhật|vận hành)"
    r"|\b(?:trang|cổng|website|bản|kho|dữ liệu|thông tin)(?: thông tin)?(?: điện tử)?(?: đã)? lưu trữ\b"
    r"|\blưu trữ (?:trang|cổng|website|dữ liệu)\b"
    r"|\b(?:đến|tới)(?: hết)?(?: ngày| tháng)? (?:\d{1,2}[/.-])?\d{1,2}[/.-]20\d\d",
    re.IGNORECASE,
)
"""A text that names the old unit as the old one accuses nobody."""

_LEVELS = {
    "xã": UnitLevel.COMMUNE, "phường": UnitLevel.COMMUNE, "thị trấn": UnitLevel.COMMUNE, "đặc khu": UnitLevel.COMMUNE,
    "huyện": UnitLevel.DISTRICT, "quận": UnitLevel.DISTRICT, "thị xã": UnitLevel.DISTRICT, "tỉnh": UnitLevel.PROVINCE,
}  # fmt: skip
"""Without "thành phố", which may be a district or a province."""


@dataclass(frozen=True, slots=True)
class Named:
    """A unit as the text names it: `kind` "xã", `name` "Tân Phú"; [start, end) in the text."""

    kind: str
    name: str
    start: int
    end: int

    @property
    def words(self) -> str:
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True)
class OldName:
    """A name that ended, the unit it was, and the present units that took its land; `whole`: one of them took all of it."""

    named: Named
    unit: Unit
    successors: tuple[Unit, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What a text says of units. `unclear`: names that could be several units or none."""

    old: tuple[OldName, ...] = ()
    current: tuple[Named, ...] = ()
    unclear: tuple[Named, ...] = ()


def speaks_of_the_past(text: str) -> bool:
    """Whether the words tell of a unit as one of before, or of a site that is kept and no longer run."""
    return _SPEAKS_OF_THE_PAST.search(tone_normal(nfc(text))) is not None


def read_units(text: str, units: Units, own_code: str | None, day: date) -> Told:
    """Units named in a title, a banner or an identity field. `own_code` is the register's code of the site's own unit, which makes its
    bare name (and those of the units it was made from, and of the units above them) known. Nothing is told of a text on the past."""
    text = tone_normal(nfc(text))
    if _SPEAKS_OF_THE_PAST.search(text):
        return Told()
    old: list[OldName] = []
    current: list[Named] = []
    unclear: list[Named] = []
    own = _Own.of(units, own_code, day)
    for chain in _chains(text, units, day):
        for place, named in enumerate(chain):
            if _is_current(named, chain[place + 1 :], units, own, day):
                current.append(named)
            elif (unit := _former(named, chain[:place], chain[place + 1 :], units, own)) is None:
                unclear.append(named)
            elif _lives_on(named, unit, units):
                current.append(named)
            else:
                after = units.successors(unit.code) if unit.level is not UnitLevel.PROVINCE else ()
                old.append(OldName(named, unit, tuple(s.unit for s in after), any(s.whole for s in after)))
    return Told(tuple(old), tuple(current), tuple(unclear))


@dataclass(frozen=True, slots=True)
class _Own:
    """Units known by the register's code: what the site's unit is now, and what it and those above it were."""

    now: tuple[Unit, ...] = ()
    before: tuple[Unit, ...] = ()

    @classmethod
    def of(cls, units: Units, code: str | None, day: date) -> "_Own":
        if code is None:
            return cls()
        now: list[Unit] = []
        before: list[Unit] = []
        unit = units.by_code(code, day)
        if unit is not None:
            now += [unit, *units.parents(unit)]
            for former in units.predecessors(code):
                before += [former, *units.parents(former)]
        former_unit = units.by_code(code, _OLD_DAY)
        if former_unit is not None and (unit is None or former_unit in units.predecessors(code)):
            before += [former_unit, *units.parents(former_unit)]
            for successor in units.successors(code):
                now += [successor.unit, *units.parents(successor.unit)]
        return cls(tuple(dict.fromkeys(now)), tuple(dict.fromkeys(before)))


def _chains(text: str, units: Units, day: date) -> list[list[Named]]:
    """Runs of units each of which lies in the next, as the text writes them: "xã A, huyện B, tỉnh C"."""
    chains: list[list[Named]] = []
    at = 0
    while (m := _KIND.search(text, at)) is not None:
        named = _read_name(text, m, units, day)
        if named is None:
            at = m.end()
            continue
        at = named.end
        if chains and _follows(chains[-1][-1], named, text):
            chains[-1].append(named)
        else:
            chains.append([named])
    for chain in chains:
        province = _province_without_kind(text, chain[-1], units, day)
        if province is not None:
            chain.append(province)
    return chains


def _read_name(text: str, m: re.Match[str], units: Units, day: date) -> Named | None:
    """The longest run of words behind the kind that is the name of some unit, now or before."""
    kind = _KINDS[m[1].lower()]
    ends = _word_ends(text, m.end())
    if not ends or not (text[m.end()].isupper() or text[m.end()].isdigit()):
        return None
    for end in reversed(ends):
        name = re.sub(r"\b0+(\d)", r"\1", text[m.end() : end])
        if any(units.named(f"{kind} {name}", None, when) for when in (day, _OLD_DAY)):
            return Named(kind, name, m.start(), end)
    return None


def _word_ends(text: str, start: int) -> list[int]:
    """Where the 1st, 2nd … word ends, as long as only blanks or one dash stand between them."""
    ends: list[int] = []
    at = start
    while len(ends) < _LONGEST:
        m = _WORD.match(text, at)
        if m is None:
            break
        ends.append(m.end())
        gap = re.match(r"\s*[-–]\s*|\s+", text[m.end() :])
        if gap is None:
            break
        at = m.end() + gap.end()
    return ends


def _follows(lower: Named, upper: Named, text: str) -> bool:
    order = {"xã": 0, "phường": 0, "thị trấn": 0, "đặc khu": 0, "huyện": 1, "quận": 1, "thị xã": 1, "thành phố": 1, "tỉnh": 2}
    above = order[upper.kind] > order[lower.kind] or (upper.kind == "thành phố" and order[lower.kind] == 1)
    return above and _BETWEEN.fullmatch(text, lower.end, upper.start) is not None


def _province_without_kind(text: str, last: Named, units: Units, day: date) -> Named | None:
    """The province's name where its kind is not written: "huyện B, Bắc Giang"."""
    if last.kind == "tỉnh":
        return None
    m = re.compile(r"\s*[,–-]\s*").match(text, last.end)
    if m is None:
        return None
    for end in reversed(_word_ends(text, m.end())):
        name = text[m.end() : end]
        if any(u.level is UnitLevel.PROVINCE for when in (day, _OLD_DAY) for u in units.named(name, None, when)):
            return Named("tỉnh", name, m.end(), end)
    return None


def _same(named: Named, unit: Unit) -> bool:
    """Whether the text's name is the unit's, or one it bore in its time. Marks that were typed must agree."""
    return any(name and _plain(name) == _plain(named.words) for name in (unit.name, unit.other_name))


def _plain(name: str) -> str:
    return tone_normal(nfc(name)).lower().replace("–", "-").replace(" - ", " ")


def _at_level(named: Named, level: UnitLevel) -> bool:
    known = _LEVELS.get(named.kind)
    return known is level if known is not None else level in (UnitLevel.DISTRICT, UnitLevel.PROVINCE)


def _candidates(named: Named, units: Units, day: date) -> list[Unit]:
    return [u for u in units.named(named.words, None, day) if _at_level(named, u.level)]


def _provinces(named: Named, units: Units, day: date) -> list[Unit]:
    """By name alone: "tỉnh Đồng Nai" is still the province where it has become a city."""
    return [u for u in units.named(named.name, None, day) if u.level is UnitLevel.PROVINCE]


def _is_current(named: Named, above: list[Named], units: Units, own: _Own, day: date) -> bool:
    """Whether a present unit may be meant: then nothing is old."""
    if any(_same(named, unit) for unit in own.now):
        return True
    present = _candidates(named, units, day)
    if any(u.level is UnitLevel.PROVINCE for u in present):
        return True
    if named.kind in ("tỉnh", "thành phố") and _provinces(named, units, day):
        # "thành phố Thanh Hóa" was a city within its province, which is none itself
        return named.kind == "tỉnh" or not any(u.level is UnitLevel.DISTRICT for u in _candidates(named, units, _OLD_DAY))
    if not present or not above:
        return False
    if any(_LEVELS.get(a.kind) is UnitLevel.DISTRICT or (a.kind == "thành phố" and not _provinces(a, units, day)) for a in above):
        return False  # in a district: the unit of before is meant, which may live on under the same name (see _lives_on)
    homes = {u.code for a in above for u in _provinces(a, units, day)}
    return any(parent.code in homes for unit in present for parent in units.parents(unit))


def _former(named: Named, below: list[Named], above: list[Named], units: Units, own: _Own) -> Unit | None:
    """The one unit of before the reform that is meant; None when there are several or none."""
    if named.kind == "tỉnh":
        found = _provinces(named, units, _OLD_DAY)
        return found[0] if len(found) == 1 else None
    own_former = [u for u in own.before if _same(named, u)]
    if len(own_former) == 1 and all(_is_own(other, own) for other in above):
        return own_former[0]  # also where the old unit is put under the present province: "huyện A, tỉnh <nay>"
    found = [u for u in _candidates(named, units, _OLD_DAY) if u.level is not UnitLevel.PROVINCE]
    for other in above:
        names = {u.code for u in (*_candidates(other, units, _OLD_DAY), *_provinces(other, units, _OLD_DAY))}
        found = [u for u in found if any(parent.code in names for parent in units.parents(u))]
    if not above:
        lower = [c for other in below for c in _candidates(other, units, _OLD_DAY) if c.level is UnitLevel.COMMUNE]
        found = [u for u in found if any(u in units.parents(c) for c in lower)]
    return found[0] if len(found) == 1 else None


def _is_own(named: Named, own: _Own) -> bool:
    """Whether a unit of the register's own chain bears this name, before or now."""
    units = (*own.now, *own.before)
    return any(_same(named, unit) or (unit.level is UnitLevel.PROVINCE and named.name in unit.name) for unit in units)


def _lives_on(named: Named, unit: Unit, units: Units) -> bool:
    """Whether a unit that took its land over bears the same name: 1,746 names survive unchanged."""
    return any(_plain(s.unit.name) == _plain(named.words) for s in units.successors(unit.code)) and unit.level is UnitLevel.COMMUNE


def in_words(old: Iterable[OldName]) -> str:
    """ "huyện Châu Thành (cấp huyện đã kết thúc từ 01/7/2025)": every old name once, with its successor where it is known."""
    said = []
    for one in old:
        if one.unit.level is UnitLevel.DISTRICT:
            after = "cấp huyện đã kết thúc hoạt động từ 01/7/2025"
        elif one.unit.level is UnitLevel.PROVINCE:
            after = "không còn là đơn vị hành chính cấp tỉnh từ 01/7/2025"
        elif len(one.successors) == 1:
            after = f"nay {'là' if one.whole else 'thuộc'} {_full(one.successors[0])}"
        elif one.successors:
            after = f"nay thuộc một trong: {', '.join(_full(s) for s in one.successors)}"
        else:
            after = "chưa xác định được đơn vị kế thừa"
        said.append(f"{one.named.words} ({after})")
    return "; ".join(dict.fromkeys(said))


def _full(unit: Unit) -> str:
    head, _, rest = unit.name.partition(" ")
    return f"{head.lower()} {rest}" if fold(head) in ("xa", "phuong") else unit.name
