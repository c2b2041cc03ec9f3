"""Which places and bodies of the province a text names, by their old and new names.

A unit's name tells little by itself (1,157 commune names repeat in the country), so a name that another province has too counts only where
the text says which one it means; what cannot be told apart is left out.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from monitor.config import OfficeConfig
from monitor.reference.units import REFORM, Unit, UnitLevel, Units, load_units
from monitor.vietnamese.text import nfc, squeeze, tone_normal

_KINDS = ("thị trấn", "thị xã", "thành phố", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã")
_SPELLINGS = {"thành phố": ("tp",), "thị xã": ("tx",), "thị trấn": ("tt",)}
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SITE_WORDS = re.compile(
    r"^(?:(?:cổng|trang)\s+)?(?:thông\s+tin|tin)\s+điện\s+tử\s*(?:của\s+)?|^(?:website|cổng|trang)\s+|\s+điện\s+tử$", re.IGNORECASE
)
_GOVERNMENT = re.compile(r"^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|đảng bộ|đảng ủy)\s+", re.IGNORECASE)
_BODY_WORDS = frozenset("sở ban báo đài tỉnh tp phố công đoàn hội đảng ủy uỷ ubnd hđnd trường viện cục".split())
"""A capitalised word before the bare name of a province that leaves it the province: "Báo Bắc Ninh", not "đường Bắc Ninh"."""
_WHERE = frozenset(
    "tại ở từ đến tới về ra vào lên xuống qua giữa khắp thuộc của và người dân đất xứ vùng miền toàn bàn vực đạo quyền quê gốc giáp "
    "gần gồm như là".split()
)
"""A small word before the bare name of a province that makes it a place. Firms, hotels and people bear such names too ("tập đoàn Hòa Bình",
"chị Hà Nam"): behind any other word the name alone says nothing."""
_HEADS = frozenset("sở ban báo đài cục ubnd hđnd mttq tỉnh thành đảng đoàn hội liên tòa viện thuế bưu bộ chi".split())
_HEAD_PAIRS = frozenset({("công", "an"), ("công", "đoàn"), ("bảo", "hiểm"), ("kho", "bạc"), ("điện", "lực")})
_HEAD_WITHIN = 6
"""A capitalised first word of a public body, so many words before the bare name of a province at most: "Sở Y tế Nghệ An"."""
_OF_PROVINCE = re.compile(r"\b(?:tỉnh|thành phố)\s+(\w[\w\s–-]*)$", re.IGNORECASE)
_MEN = frozenset({"hồ chí minh"})
"""Provinces named after a man: without their kind, the man ("tư tưởng Hồ Chí Minh")."""


@dataclass(frozen=True, slots=True)
class Place:
    """`name` as the unit or body is registered; `now` the present unit that took a former one's whole land, else None."""

    name: str
    now: str | None = None

    @property
    def words(self) -> str:
        return f"{self.name} (nay là {self.now})" if self.now else self.name


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a phrase may mean: `place` when it is the province's own, `abroad` the other provinces that have the name too."""

    place: Place | None
    abroad: frozenset[str]
    level: UnitLevel | None
    """None for a body."""
    bare: bool = False
    """A province's name without "tỉnh" before it."""
    name_at: int = 0
    """Token of the phrase where the proper name begins."""


@dataclass(frozen=True, slots=True)
class _Hit:
    entry: _Entry
    start: int
    end: int
    sure: bool
    """Whether it is a place beyond doubt; what may be one speaks against our province only."""


_Trie = dict[str, object]
_END = ""


class Places:
    """Names of one province: its units of before and since 2025-07-01, and what the register calls its sites and their owners."""

    def __init__(self, province: str, registered: Iterable[str], units: Units | None = None) -> None:
        """`province` with or without its kind; one the table does not know (a sample's) leaves the register's names alone."""
        self._units = units or load_units()
        self._province = next((u for u in self._units.named(province, None, REFORM) if u.level is UnitLevel.PROVINCE), None)
        self._trie: _Trie = {}
        entries = self._of_units()
        if province.strip() and self._province is None:
            name = _bare(province)
            entries[("tỉnh", _plain(name))] = _Entry(Place(f"Tỉnh {name}"), frozenset(), UnitLevel.PROVINCE)
        self._add_registered(registered, entries)
        for (kind, name), entry in entries.items():
            for spelt in (kind, *_SPELLINGS.get(kind, ())):
                self._put(f"{spelt} {name}", entry, len(spelt.split()))
            if entry.level is UnitLevel.PROVINCE:
                self._put(name, _Entry(entry.place, entry.abroad, entry.level, bare=True))

    # ── building ──────────────────────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def _own(self) -> dict[Unit, Unit | None]:
        """The province's units, old ones with the one unit that took them over, if there is one."""
        if self._province is None:
            return {}
        own: dict[Unit, Unit | None] = {}
        present = [u for u in self._units.on(REFORM) if u is self._province or self._province in self._units.parents(u)]
        for unit in present:
            own[unit] = None
        for unit in present:
            for old in self._units.predecessors(unit.code):
                for former in (old, *self._units.parents(old)):
                    whole = [s.unit for s in self._units.successors(former.code) if s.whole]
                    own.setdefault(former, whole[0] if len(whole) == 1 else None)
        return own

    def _of_units(self) -> dict[tuple[str, str], _Entry]:
        mine: dict[tuple[str, str], list[Unit]] = {}
        abroad: dict[tuple[str, str], set[str]] = {}
        levels: dict[tuple[str, str], UnitLevel] = {}
        for day in (REFORM, REFORM - timedelta(days=1)):
            for unit in self._units.on(day):
                for name in {unit.name, unit.other_name or unit.name}:
                    key = _key(name)
                    if key is None:
                        continue
                    levels.setdefault(key, unit.level)
                    if unit in self._own:
                        mine.setdefault(key, []).append(unit)
                    else:
                        top = next((u for u in self._units.parents(unit) if u.level is UnitLevel.PROVINCE), unit)
                        abroad.setdefault(key, set()).add(_plain(_bare(top.name)))
        found: dict[tuple[str, str], _Entry] = {}
        for key in {*mine, *abroad}:
            own = mine.get(key, [])
            place = None
            if own:
                now = None if any(u.present for u in own) or len(own) > 1 else self._own[own[0]]
                place = Place(own[0].name, now.name if now is not None and _key(now.name) != key else None)
            found[key] = _Entry(place, frozenset(abroad.get(key, ())), levels[key])
        return found

    def _add_registered(self, names: Iterable[str], entries: dict[tuple[str, str], _Entry]) -> None:
        for full in names:
            name = _without(_SITE_WORDS, squeeze(nfc(full)))
            name = _without(_GOVERNMENT, name)
            key = _key(name)
            if key is not None:
                known = entries.get(key)
                if known is None or (known.place is None and known.level is not UnitLevel.PROVINCE):
                    level = UnitLevel.PROVINCE if key[0] == "tỉnh" else UnitLevel.COMMUNE
                    entries[key] = _Entry(Place(name[:1].upper() + name[1:]), known.abroad if known else frozenset(), level)
                continue
            head, _, last = name.rpartition(" tỉnh ")
            if head and _key(f"tỉnh {last}") not in entries:
                entries[("tỉnh", _plain(last))] = _Entry(Place(f"Tỉnh {last}"), frozenset(), UnitLevel.PROVINCE)
            short = head or name
            if len(short.split()) >= 2:
                self._put(short, _Entry(Place(name), frozenset(), None))

    def _put(self, phrase: str, entry: _Entry, name_at: int = 0) -> None:
        node = self._trie
        for token in _TOKEN.findall(_plain(phrase)):
            node = node.setdefault(token, {})  # type: ignore[assignment]
        node[_END] = _Entry(entry.place, entry.abroad, entry.level, entry.bare, name_at)

    # ── reading ───────────────────────────────────────────────────────────────────────────────────────────────────

    def named_in(self, text: str, *, at_home: bool) -> tuple[Place, ...]:
        """The province's places and bodies that the text names, each once, in order. `at_home`: written by a body of the province, so that
        a name means the province's own unless the text says otherwise."""
        hits = [(h, between) for h, between in self._hits(tone_normal(nfc(text))) if h.sure or h.entry.place is None]
        provinces = {_plain(_bare(h.entry.place.name)) for h, _ in hits if h.entry.place and h.entry.level is UnitLevel.PROVINCE}
        foreign = {p for h, _ in hits if h.entry.place is None and h.entry.level is UnitLevel.PROVINCE for p in h.entry.abroad}
        anchored = bool(provinces) or any(h.entry.place is not None and h.entry.level is not None and not h.entry.abroad for h, _ in hits)
        found: dict[Place, None] = {}
        for index, (hit, _) in enumerate(hits):
            if hit.entry.place is None:
                continue
            if self._means_ours(hit.entry, hits[index + 1 : index + 3], hit, anchored or at_home, foreign):
                found[hit.entry.place] = None
        return tuple(found)

    @staticmethod
    def _means_ours(entry: _Entry, after: Sequence[tuple[_Hit, str]], hit: _Hit, anchored: bool, foreign: set[str]) -> bool:
        if entry.level is UnitLevel.PROVINCE:
            return True
        end = hit.end
        for following, between in after:
            # "xã Tân Phú, huyện Đức Linh": the unit named next is the one above
            if following.start - end > 12 or not re.fullmatch(r"[\s,;()–-]*(?:thuộc\s+)?", between):
                break
            if following.entry.level is UnitLevel.COMMUNE:
                break
            if following.entry.place is None:
                return False
            if not following.entry.abroad:
                return True
            end = following.end
        if entry.level is None:
            return anchored and not foreign
        if not entry.abroad:
            return True
        return anchored and not (entry.abroad & foreign)

    def _hits(self, text: str) -> list[tuple[_Hit, str]]:
        """Longest phrases from left to right, each with the text between it and the one before."""
        tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
        low = [token.casefold() for token, _, _ in tokens]
        hits: list[tuple[_Hit, str]] = []
        at, last = 0, 0
        while at < len(tokens):
            node: _Trie = self._trie
            best: tuple[_Entry, int] | None = None
            step = at
            while step < len(tokens):
                if step > at and text[tokens[step - 1][2] : tokens[step][1]].strip(" .\u00a0-–"):
                    break
                following = node.get(low[step])
                if not isinstance(following, dict):
                    break
                node, step = following, step + 1
                entry = node.get(_END)
                if isinstance(entry, _Entry) and self._proper(entry, tokens, at, step):
                    best = entry, step
            if best is None:
                at += 1
                continue
            start, end = tokens[at][1], tokens[best[1] - 1][2]
            sure = not best[0].bare or self._is_where(tokens, at)
            hits.append((_Hit(best[0], start, end, sure), text[last:start]))
            at, last = best[1], end
        return hits

    @staticmethod
    def _proper(entry: _Entry, tokens: list[tuple[str, int, int]], at: int, end: int) -> bool:
        """Proper names are capitalised, and a longer name that only contains them is another."""
        if entry.level is None:
            return tokens[at][0][:1].isupper()
        if not all(token[:1].isupper() or token[:1].isdigit() for token, _, _ in tokens[at + entry.name_at : end]):
            return False
        if end < len(tokens) and tokens[end][1] - tokens[end - 1][2] == 1 and tokens[end][0][:1].isupper() and not tokens[at][0].isupper():
            return False
        if entry.bare and " ".join(token for token, _, _ in tokens[at:end]).casefold() in _MEN:
            return False
        if not entry.bare or at == 0 or tokens[at][1] - tokens[at - 1][2] != 1:
            return True
        before = tokens[at - 1][0]
        if before.casefold() in ("đường", "phố", "phường", "xã", "thôn", "chợ", "sông", "cầu", "hồ"):
            return False
        return not before[:1].isupper() or before.isupper() or before.casefold() in _BODY_WORDS

    @staticmethod
    def _is_where(tokens: list[tuple[str, int, int]], at: int) -> bool:
        """Whether what stands before the bare name of a province leaves no doubt: nothing, a sign, a word of place or a public body."""
        if at == 0 or tokens[at][1] - tokens[at - 1][2] != 1 or tokens[at - 1][0].casefold() in _WHERE:
            return True
        for i in range(at - 1, max(-1, at - 1 - _HEAD_WITHIN), -1):
            word, following = tokens[i][0], tokens[i + 1][0]
            if word[:1].isupper() and (word.casefold() in _HEADS or (word.casefold(), following.casefold()) in _HEAD_PAIRS):
                return True
            if i and tokens[i][1] - tokens[i - 1][2] != 1:
                break
        return False


def province_of(office: OfficeConfig) -> str:
    """The province an office speaks for: as configured, else as its parent body or its own name has it ("ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN");
    "" when neither says."""
    if office.province:
        return office.province
    for body in (office.parent_body, office.issuing_body):
        if named := _OF_PROVINCE.search(squeeze(nfc(body))):
            return named[1].title()
    return ""


def _plain(text: str) -> str:
    return tone_normal(squeeze(nfc(text))).casefold()


def _without(pattern: re.Pattern[str], name: str) -> str:
    left = pattern.sub("", name).strip(" -–:")
    return left or name


def _key(name: str) -> tuple[str, str] | None:
    """(kind, bare name) of a unit's full name; None for anything else."""
    low = _plain(name)
    for kind in _KINDS:
        if low.startswith(kind + " ") and not re.search(r"[,;(]", low):
            return kind, low[len(kind) + 1 :]
    return None


def _bare(name: str) -> str:
    """The name without its kind, its capitals kept."""
    words = squeeze(nfc(name)).split()
    low = _plain(name)
    for kind in _KINDS:
        if low.startswith(kind + " "):
            return " ".join(words[len(kind.split()) :])
    return " ".join(words)
