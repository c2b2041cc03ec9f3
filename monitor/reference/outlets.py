"""Press outlets and the other bodies that a source line may name: by address, by name, or found inside a line.

The facts stand in press_outlets.yaml. Names are compared folded (no case, no marks), word by word, with the kind of
publication set apart: "Báo điện tử Bắc Giang", "báo Bắc Giang Online" and "Báo Bắc Giang" are one name, while
"Bắc Giang" alone is a province and names no paper.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import yaml

from monitor.domain.facts import SourceKind
from monitor.errors import MonitorError
from monitor.vietnamese.text import fold, fold_keep, nfc, tone_normal

_DATA: Final = Path(__file__).with_name("press_outlets.yaml")


class OutletKind(StrEnum):
    """SUPPLEMENT is a title of another outlet; AGGREGATOR compiles what others wrote; SOCIAL is a network or open work."""

    PRESS = "press"
    SUPPLEMENT = "supplement"
    AGGREGATOR = "aggregator"
    STATE = "state"
    PARTY = "party"
    FOREIGN = "foreign"
    SOCIAL = "social"


_AS_SOURCE: Final = {
    OutletKind.PRESS: SourceKind.PRESS,
    OutletKind.SUPPLEMENT: SourceKind.PRESS,
    OutletKind.AGGREGATOR: SourceKind.AGGREGATOR,
    OutletKind.STATE: SourceKind.STATE,
    OutletKind.PARTY: SourceKind.STATE,
    OutletKind.FOREIGN: SourceKind.FOREIGN,
    OutletKind.SOCIAL: SourceKind.SOCIAL,
}


@dataclass(frozen=True, slots=True)
class Outlet:
    """One outlet. Dates are inclusive, None where the day is not known; an outlet that ended may still be cited."""

    domain: str
    """Main address, without www."""
    name: str
    kind: OutletKind
    variants: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    """Desk marks with their capitals: TTXVN, TTO."""
    domains: tuple[str, ...] = ()
    """Other addresses, older ones too."""
    distinct: frozenset[str] = frozenset()
    """Untyped names that mean the outlet wherever they stand in a line."""
    whole: frozenset[str] = frozenset()
    """Names and abbreviations that are also plain words: they count only when they are all there is."""
    titles: frozenset[str] = frozenset()
    """Untyped names that are also titles of sections (Xây dựng Đảng, Sức khỏe & Đời sống)."""
    governing_body: str | None = None
    parent: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    successor: str | None = None
    """Domain of the outlet that took it over."""
    succeeded_on: date | None = None

    def existed_on(self, day: date) -> bool:
        """Unknown ends are open ends."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    @property
    def source_kind(self) -> SourceKind:
        """The word for it in the facts of a page."""
        return _AS_SOURCE[self.kind]

    @property
    def is_press(self) -> bool:
        """Whether what it publishes is published by a press agency: press and its supplements, not aggregators, not foreign."""
        return self.kind in (OutletKind.PRESS, OutletKind.SUPPLEMENT)

    @property
    def names(self) -> tuple[str, ...]:
        """Name and variants, without abbreviations."""
        return (self.name, *self.variants)


@dataclass(frozen=True, slots=True)
class _Entry:
    outlet: Outlet
    type: str
    """Kind word that belongs to the name, "" when it has none."""
    letters: str
    """The rest of the name in lower case with its marks: tells Hải quan from Hải quân."""
    whole: bool
    abbreviation: bool
    title: bool


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    letters: str
    """Lower case with its marks."""
    start: int
    end: int


# what stands before a name and says what kind of thing it names; the longest wins
_TYPE_WORDS: Final = {
    "bao": ("báo", "báo điện tử", "báo mạng", "tờ báo", "nhật báo"),
    "tap chi": ("tạp chí", "tạp chí điện tử"),
    "cong": (
        "cổng thông tin điện tử", "cổng ttđt", "cổng thông tin", "trang thông tin điện tử", "trang ttđt",
        "trang tin điện tử", "trang tin",
    ),
    "dai": ("đài",),
    "dai pt th": ("đài phát thanh và truyền hình", "đài phát thanh truyền hình", "đài pt th", "đài ptth", "đài pt và th"),
    "bao pt th": (
        "báo và phát thanh truyền hình", "báo và phát thanh và truyền hình", "báo và đài phát thanh truyền hình",
        "báo và đài phát thanh và truyền hình", "báo phát thanh và truyền hình", "báo phát thanh truyền hình", "báo và ptth",
        "báo và pt th",
    ),
    "hang": ("hãng tin", "hãng thông tấn", "hãng"),
}  # fmt: skip
_TYPE_OF: Final = {
    tuple(fold(phrase).split()): (kind, tuple(phrase.split())) for kind, phrases in _TYPE_WORDS.items() for phrase in phrases
}
_LONGEST_TYPE: Final = max(map(len, _TYPE_OF))
# "thông báo", "cảnh báo": the second syllable of a word is no newspaper
_NOT_A_PAPER_AFTER: Final = frozenset("thong canh du quang khai trinh mat tinh hoi hop de ai ben co tien".split())
_ENDINGS: Final = (("dien", "tu"), ("online",))
_LEADS: Final = frozenset("theo nguon tin tu dan trich bai viet".split())

_WORDS: Final = re.compile(r"[^\W_]+\+?|&")
_GAP: Final = re.compile(r"[^\S\n]*[-–.,'’]?[^\S\n]*")
_HOST: Final = re.compile(
    r"(?<![\w@.])(?:https?://)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,6})(?::\d+)?(?![\w-])(?:/[^\s()<>\"“”]*)?", re.IGNORECASE
)
_CITY: Final = "thành phố hồ chí minh"
_CITY_FORMS: Final = (_CITY, "tp hồ chí minh", "tp hcm", "tphcm")
_EDGE: Final = " \t\r\n\u00a0.,;:!-–—|/*•·\"'“”‘’«»<>[]{}"


def _words(text: str) -> list[_Word]:
    """Words of the NFC text, folded, with their places; "&" reads as "và"."""
    return [
        _Word("va", "và", m.start(), m.end()) if m[0] == "&" else _Word(m[0], text[m.start() : m.end()].lower(), m.start(), m.end())
        for m in _WORDS.finditer(fold_keep(text))
    ]


def _folded(words: Sequence[_Word]) -> tuple[str, ...]:
    return tuple(w.folded for w in words)


def _letters(words: Sequence[_Word]) -> str:
    return tone_normal(" ".join(w.letters for w in words))


def _kind_word(words: Sequence[_Word]) -> str | None:
    """The kind that exactly these words name. "Bảo", "bão" and "Đại" are no "báo" and no "đài"; words without marks may be."""
    known = _TYPE_OF.get(tuple(w.folded for w in words))
    if known is None:
        return None
    kind, written = known
    return kind if all(w.letters == letters or w.letters == w.folded for w, letters in zip(words, written, strict=True)) else None


def _without_ending(core: tuple[_Word, ...]) -> tuple[_Word, ...]:
    for ending in _ENDINGS:
        if len(core) > len(ending) and _folded(core[-len(ending) :]) == ending:
            core = core[: -len(ending)]
    return core


def _canonical(words: Sequence[_Word]) -> tuple[str, tuple[_Word, ...]]:
    """(kind word, rest) of a whole name. After a kind word endings such as Online are taken off as long as something remains.

    Without one they stay: "Pháp luật Online" is a paper's name, "Pháp luật" is nobody's.
    """
    kind, used = "", 0
    for n in range(min(_LONGEST_TYPE, len(words) - 1), 0, -1):
        if found := _kind_word(words[:n]):
            kind, used = found, n
            break
    core = _without_ending(tuple(words[used:])) if kind else tuple(words)
    if kind in ("dai pt th", "bao pt th") and len(core) > 1 and core[0].folded == "tinh":
        core = core[1:]
    return kind, core


class OutletIndex:
    """All outlets, looked up by dictionary. `day` chooses between outlets that bore one name or address in turn; None means the latest."""

    def __init__(self, outlets: Iterable[Outlet]) -> None:
        self.outlets: Final = tuple(outlets)
        self._by_domain: Final[dict[str, list[Outlet]]] = {}
        self._by_core: Final[dict[tuple[str, ...], list[_Entry]]] = {}
        self._longest_from: Final[dict[str, int]] = {}
        self._types: Final[dict[str, frozenset[str]]] = {}
        for outlet in self.outlets:
            for domain in (outlet.domain, *outlet.domains):
                self._by_domain.setdefault(domain, []).append(outlet)
            # desk marks first: a variant "VTV online" must not make plain VTV a common word
            for mark in outlet.abbreviations:
                self._add(outlet, mark, abbreviation=True)
            for name in outlet.names:
                self._add(outlet, name, abbreviation=False)
            self._types[outlet.domain] = frozenset(kind for name in outlet.names if (kind := _canonical(_words(name))[0]))

    def _add(self, outlet: Outlet, name: str, *, abbreviation: bool) -> None:
        lower = name.lower()
        forms = [lower.replace(_CITY, form) for form in _CITY_FORMS] if _CITY in lower else [name]
        for form in forms:
            kind, words = _canonical(_words(form))
            core = _folded(words)
            free = abbreviation or bool(kind) or name in outlet.distinct or (len(core) == 1 and len(core[0]) > 7)
            entry = _Entry(
                outlet,
                kind,
                _letters(words),
                whole=not free or name in outlet.whole,
                abbreviation=abbreviation,
                title=name in outlet.titles,
            )
            entries = self._by_core.setdefault(core, [])
            if not any(e.outlet is outlet and e.type == kind for e in entries):
                entries.append(entry)
            self._longest_from[core[0]] = max(self._longest_from.get(core[0], 0), len(core))

    def by_domain(self, host: str, day: date | None = None) -> Outlet | None:
        """The outlet of a host or of the longest listed domain above it: xe.tuoitre.vn → Báo Tuổi Trẻ. None when nobody's."""
        labels = _bare_host(host).split(".")
        for i in range(len(labels) - 1):
            if found := self._by_domain.get(".".join(labels[i:])):
                return _of_day(found, day)
        return None

    def by_name(self, text: str, day: date | None = None, *, labelled: bool = True) -> Outlet | None:
        """The outlet that the whole text names; None when it names none, or says more than a name.

        "Theo", "Nguồn:", parentheses and punctuation around the name are passed over. A text that is an address is looked up as one.
        A paper known only as "Báo X" is not meant by "X". Pass `labelled=False` for a text that nothing marks as a source: names that
        are also titles of sections then count only with their own "Theo" or "Nguồn".
        """
        text = _unwrapped(nfc(text))
        if (m := _HOST.fullmatch(text)) and (outlet := self.by_domain(m[1], day)):
            return outlet
        if "(" in text:
            outside, _, inside = text.partition("(")
            inside = inside.partition(")")[0]
            named, marked = (self.by_name(part, day, labelled=labelled) if part.strip() else None for part in (outside, inside))
            return named if marked is None or named is marked else None
        words = _words(text)
        while words and words[0].folded in _LEADS:
            # "Tin tức", "Tin nhanh chứng khoán": a lead word may belong to a name
            if outlet := self._whole_name(text, words, day, labelled):
                return outlet
            labelled, words = True, words[1:]
        return self._whole_name(text, words, day, labelled) if words else None

    def _whole_name(self, text: str, words: list[_Word], day: date | None, labelled: bool) -> Outlet | None:
        kind, core = _canonical(words)
        entry = self._entry(kind, core, day) or self._entry(kind, _without_ending(core), day)
        if entry is None:
            return None
        written = text[words[0].start : words[-1].end]
        # three letters without capitals are more often a word than a desk mark
        if entry.abbreviation and len(written) <= 3 and not written.isupper():
            return None
        if not kind and ((entry.title and not labelled) or (entry.whole and written[0].islower())):
            return None
        return entry.outlet

    def find_in(self, text: str, day: date | None = None) -> list[tuple[Outlet, int, int]]:
        """Outlets named inside a source line (a line, not an article), in order, as [start, end) of the NFC text.

        Desk marks count with their capitals (TTO, PLO); names that are also plain words (Thanh Niên, Lao Động) only when they stand alone
        between marks, at the line's ends or after "Theo", "Nguồn"; "Báo X" anywhere unless the name visibly goes on.
        """
        text = nfc(text)
        found: list[tuple[Outlet, int, int]] = []
        masked = text
        for m in _HOST.finditer(text):
            if outlet := self.by_domain(m[1], day):
                found.append((outlet, m.start(), m.end()))
                masked = masked[: m.start()] + "\n" * (m.end() - m.start()) + masked[m.end() :]
        words = _words(masked)
        i = 0
        while i < len(words):
            hit = self._match_at(masked, words, i, day)
            if hit is None:
                i += 1
                continue
            outlet, after = hit
            found.append((outlet, words[i].start, words[after - 1].end))
            i = after
        return sorted(found, key=lambda hit: hit[1])

    def _match_at(self, text: str, words: list[_Word], i: int, day: date | None) -> tuple[Outlet, int] | None:
        """(outlet, index of the word after its name) of the longest name that starts at word i."""
        run = _run(text, words, i)
        for kind, used in _type_at(run):
            longest = min(self._longest_from.get(run[used].folded, 0), len(run) - used) if used < len(run) else 0
            for n in range(longest, 0, -1):
                entry = self._entry(kind, run[used : used + n], day)
                if entry is None:
                    continue
                after = i + used + n
                for ending in _ENDINGS:
                    if _folded(run[used + n : used + n + len(ending)]) == ending:
                        after += len(ending)
                        break
                if self._stands(text, words, i, i + used, after, entry, kind):
                    return entry.outlet, after
        return None

    @staticmethod
    def _stands(text: str, words: list[_Word], first: int, core: int, after: int, entry: _Entry, kind: str) -> bool:
        written = text[words[core].start : words[after - 1].end]
        if entry.abbreviation:
            if not text[words[core].start : words[core].end].isupper():
                return False
        elif not (written[0].isupper() or written[0].isdigit()) and not (written[0].isascii() and len(words[core].folded) > 7):
            return False
        if (
            kind
            and first > 0
            and words[first - 1].folded in _NOT_A_PAPER_AFTER
            and text[words[first - 1].end : words[first].start].isspace()
        ):
            return False
        if entry.whole and not kind:
            return _alone(text, words, first, after)
        if kind and not entry.abbreviation and after < len(words):
            gap, following = text[words[after - 1].end : words[after].start], text[words[after].start]
            return not (gap.isspace() and "\n" not in gap and following.isupper())
        return True

    def _entry(self, kind: str, core: Sequence[_Word], day: date | None) -> _Entry | None:
        entries = self._by_core.get(_folded(core))
        if not entries:
            return None
        fitting = [e for e in entries if e.type == kind]
        if not fitting and kind:
            # "Báo VnExpress": the list has the bare name; a magazine is not meant by the paper's name
            fitting = [
                e
                for e in entries
                if not e.type and (kind == "hang" or not self._types[e.outlet.domain] or kind in self._types[e.outlet.domain])
            ]
        if len(fitting) > 1 and len({e.letters for e in fitting}) > 1:
            letters = _letters(core)
            fitting = [e for e in fitting if e.letters == letters]
        if not fitting:
            return None
        chosen = _of_day([e.outlet for e in fitting], day)
        return next(e for e in fitting if e.outlet is chosen)

    def collisions(self) -> list[str]:
        """Names and addresses that two outlets claim for overlapping days; empty when the data is sound."""
        claims: list[tuple[str, list[Outlet]]] = [(domain, found) for domain, found in self._by_domain.items()]
        for core, entries in self._by_core.items():
            for kind, letters in {(e.type, e.letters) for e in entries}:
                same = [e.outlet for e in entries if (e.type, e.letters) == (kind, letters)]
                claims.append((f"{kind} {' '.join(core)}".strip(), same))
        return [
            f"{what}: {a.domain} and {b.domain}"
            for what, outlets in claims
            for n, a in enumerate(outlets)
            for b in outlets[n + 1 :]
            if not _disjoint(a, b)
        ]

    def is_state_host(self, host: str) -> bool:
        """Whether the host is a site of the State or the Party (gov.vn, dcs.vn, a listed portal) and no press outlet's."""
        return self.kind_of_host(host) in (OutletKind.STATE, OutletKind.PARTY)

    def kind_of_host(self, host: str) -> OutletKind | None:
        """Kind of the listed outlet, else STATE under gov.vn and PARTY under dcs.vn; None when nothing is known of it."""
        if outlet := self.by_domain(host):
            return outlet.kind
        labels = _bare_host(host).split(".")
        match labels[-2:]:
            case ["gov", "vn"] if len(labels) > 2:
                return OutletKind.STATE
            case ["dcs", "vn"] if len(labels) > 2:
                return OutletKind.PARTY
            case _:
                return None


def _bare_host(host: str) -> str:
    host = host.strip().lower()
    if "/" in host:
        host = urlsplit(host if "//" in host else f"//{host}").netloc
    return host.rpartition("@")[2].partition(":")[0].strip(".").removeprefix("www.")


def _of_day(outlets: list[Outlet], day: date | None) -> Outlet:
    if len(outlets) > 1 and day is not None:
        return next((o for o in outlets if o.existed_on(day)), outlets[-1])
    return max(outlets, key=lambda o: o.valid_to or date.max)


def _disjoint(a: Outlet, b: Outlet) -> bool:
    return any(x.valid_to is not None and y.valid_from is not None and x.valid_to < y.valid_from for x, y in ((a, b), (b, a)))


def _unwrapped(text: str) -> str:
    text = text.strip(_EDGE)
    while text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1].strip(_EDGE)
    return text


def _run(text: str, words: list[_Word], i: int) -> tuple[_Word, ...]:
    """The words from i on for as long as only a blank or one sign stands between them."""
    run = [words[i]]
    for before, word in zip(words[i:], words[i + 1 : i + 16], strict=False):
        if not _GAP.fullmatch(text, before.end, word.start):
            break
        run.append(word)
    return tuple(run)


def _type_at(run: tuple[_Word, ...]) -> Iterator[tuple[str, int]]:
    """(kind word, how many words it takes), longest first, then none."""
    for n in range(min(_LONGEST_TYPE, len(run) - 1), 0, -1):
        if kind := _kind_word(run[:n]):
            yield kind, n
    yield "", 0


def _alone(text: str, words: list[_Word], first: int, after: int) -> bool:
    """Whether nothing else is said between the marks around words[first:after], but "Theo", "Nguồn tin"."""
    right = text[words[after - 1].end : words[after].start if after < len(words) else None]
    if after < len(words):
        following = text[words[after].start]
        closes = any(c in right for c in '()[]{}:;/|\n"“”«»!?•·.')
        # "Thanh Niên, 12/3" and "Thanh Niên - 12/3" end the name; "Thanh niên, sinh viên" and "Lao động - Thương binh" do not
        if not closes and not (any(c in right for c in ",-–—") and following.isdigit()):
            return False
    i = first
    while i > 0:
        gap = text[words[i - 1].end : words[i].start]
        if any(c in gap for c in '()[]{}:;/|\n"“”«»!?•·.-–—'):
            return True
        if words[i - 1].folded not in _LEADS:
            return False
        i -= 1
    return True


def _outlet(row: dict[str, Any]) -> Outlet:
    known = {"domain", "name", "kind", "variants", "abbreviations", "domains", "distinct", "whole", "titles"}
    known |= {"governing_body", "parent", "valid_from", "valid_to", "successor", "succeeded_on"}
    if unknown := set(row) - known:
        raise MonitorError(f"{_DATA.name}: {row.get('domain')} has unknown keys {', '.join(sorted(unknown))}.")
    try:
        return Outlet(
            domain=row["domain"],
            name=nfc(row["name"]),
            kind=OutletKind(row["kind"]),
            variants=tuple(map(nfc, row.get("variants", ()))),
            abbreviations=tuple(map(nfc, row.get("abbreviations", ()))),
            domains=tuple(row.get("domains", ())),
            distinct=frozenset(map(nfc, row.get("distinct", ()))),
            whole=frozenset(map(nfc, row.get("whole", ()))),
            titles=frozenset(map(nfc, row.get("titles", ()))),
            governing_body=row.get("governing_body"),
            parent=row.get("parent"),
            valid_from=row.get("valid_from"),
            valid_to=row.get("valid_to"),
            successor=row.get("successor"),
            succeeded_on=row.get("succeeded_on"),
        )
    except (KeyError, ValueError, TypeError) as fault:
        raise MonitorError(f"{_DATA.name}: {row.get('domain')} cannot be read ({fault}).") from fault


@cache
def load_outlets() -> OutletIndex:
    """The shipped list. Read once a process (about 20 ms)."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with _DATA.open(encoding="utf-8") as file:
        data = yaml.load(file, Loader=loader)
    return OutletIndex(_outlet(row) for row in data["outlets"])
