"""The law as dated data: instruments/*.yaml → `Law`, and the checks that keep the data sound.

A row of `provisions`:

    id             P03: the id that rules, outcomes and exports cite
    instrument     the instrument's name; article: full citation in Vietnamese as a finding prints it
    from, until    "YYYY-MM-DD", quoted, until is the last day; no from: the day is not known and the row never binds
    binds          TINH SO HUYEN XA TRUONG DVSN (owners), TH NB (statuses on a day), all; BAOCHI and BO bind nobody we watch;
                   "?": whom it binds was not read
    demand         our paraphrase; key_words: short spans of the text itself
    sanctions      P64 (all its bands) or P60.k1 (one); bands: on rows that are fines, in VND for organisations
    confidence     V, V-ocr, V-en, S2, S, U; source: short names of sources.yaml
    follows        [P20]: rows that demanded the like until this one began; gap: why nothing bound in between
    article_unknown, so_far_as_not_contrary_from, doubtful_from, note: see `Provision`
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any, Final

import yaml

from monitor.domain.law import DISTRICTS_END, Confidence, Law, Provision, Sanction
from monitor.errors import MonitorError
from monitor.vietnamese.text import nfc

INSTRUMENTS: Final = Path(__file__).with_name("instruments")
CLASS_WORDS: Final = frozenset(("TINH", "SO", "HUYEN", "XA", "TRUONG", "DVSN", "TH", "NB", "all", "BAOCHI", "BO", "?"))
ARTICLE_UNKNOWN: Final = "chưa xác định điều khoản"

_ONLY_AGGREGATED: Final = "chỉ đối với trang tổng hợp"
"""Said with a fine that reaches licensed sites alone: a duty of all sites names it beside the one for all."""

_KEYS: Final = frozenset(
    "id instrument article from until so_far_as_not_contrary_from doubtful_from binds demand key_words sanctions bands source confidence "
    "article_unknown follows gap note".split()
)
_BAND_KEYS: Final = frozenset("key cite low high from until note".split())
_ID: Final = re.compile(r"P\d{2,3}[a-z]?")
_REFERENCE: Final = re.compile(r"\bP\d{2,3}[a-z]?\b")
_SHORT_SOURCE: Final = re.compile(r"(?:PĐ|CB|DX|TXT|L|LBC|LTCTT)-[\w-]+|PĐ|LCĐS|PHULUC-\d+")
"""The form of a short name; what else a `source` holds is an address or names a document itself."""


def _day(row: Mapping[str, Any], key: str) -> date | None:
    value = row.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise MonitorError(f"The law's row {row.get('id') or row.get('key')} gives '{key}' without quotes.")
    try:
        return date.fromisoformat(value)
    except ValueError as fault:
        raise MonitorError(f"The law's row {row.get('id') or row.get('key')} gives '{key}' as {value!r}, which is no day.") from fault


def _text(row: Mapping[str, Any], key: str) -> str | None:
    value = row.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise MonitorError(f"The law's row {row.get('id')} gives '{key}' as something else than text.")
    return nfc(value).strip()


def _needed(row: Mapping[str, Any], key: str) -> str:
    value = _text(row, key)
    if not value:
        raise MonitorError(f"The law's row {row.get('id')} lacks '{key}'.")
    return value


def _words(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise MonitorError(f"The law's row {row.get('id')} gives '{key}' as something else than a list of words.")
    return tuple(value)


def _bands(row: Mapping[str, Any]) -> dict[str, Sanction]:
    bands: dict[str, Sanction] = {}
    for band in row.get("bands", ()):
        if unknown := set(band) - _BAND_KEYS:
            raise MonitorError(f"A fine of the law's row {row['id']} has unknown keys {', '.join(sorted(unknown))}.")
        bands[f"{row['id']}.{band['key']}"] = Sanction(
            cite=nfc(band["cite"]),
            low=band.get("low"),
            high=band.get("high"),
            in_force_from=_day(band, "from") or _day(row, "from"),
            in_force_until=_day(band, "until") or _day(row, "until"),
            note="; ".join(filter(None, (_ONLY_AGGREGATED if row.get("binds") == ["TH"] else None, _text(band, "note")))) or None,
            id=f"{row['id']}.{band['key']}",
        )
    return bands


def _sanctions(row: Mapping[str, Any], fines: Mapping[str, dict[str, Sanction]]) -> tuple[Sanction, ...]:
    found: list[Sanction] = list(fines.get(row["id"], {}).values())
    for reference in _words(row, "sanctions"):
        fine, _, band = reference.partition(".")
        try:
            found.extend([fines[fine][reference]] if band else fines[fine].values())
        except KeyError:
            raise MonitorError(f"The law's row {row['id']} names the fine {reference}, which does not exist.") from None
    return tuple(dict.fromkeys(found))


def _provision(row: Mapping[str, Any], fines: Mapping[str, dict[str, Sanction]]) -> Provision:
    cite = _needed(row, "article")
    unknown = bool(row.get("article_unknown", False))
    if unknown and ARTICLE_UNKNOWN not in cite:
        cite = f"{cite} ({ARTICLE_UNKNOWN})"
    confidence = _needed(row, "confidence")
    if confidence not in {c.value for c in Confidence}:
        raise MonitorError(f"The law's row {row['id']} has the unknown confidence {confidence!r}.")
    return Provision(
        id=row["id"],
        instrument=_needed(row, "instrument"),
        cite=cite,
        in_force_from=_day(row, "from"),
        in_force_until=_day(row, "until"),
        binds=_words(row, "binds"),
        demand=_needed(row, "demand"),
        key_words=_text(row, "key_words"),
        sanctions=_sanctions(row, fines),
        source=_text(row, "source"),
        confidence=Confidence(confidence),
        article_unknown=unknown,
        so_far_as_not_contrary_from=_day(row, "so_far_as_not_contrary_from"),
        doubtful_from=_day(row, "doubtful_from"),
        follows=_words(row, "follows"),
        gap=_text(row, "gap"),
        note=_text(row, "note"),
    )


def from_rows(rows: Iterable[Mapping[str, Any]], version: str = "", sources: Mapping[str, str] | None = None) -> Law:
    """The law made of rows in the form above. MonitorError when one cannot be read, two share an id, or a fine named does not exist."""
    rows = list(rows)
    seen: set[str] = set()
    for row in rows:
        if unknown := set(row) - _KEYS:
            raise MonitorError(f"The law's row {row.get('id')} has unknown keys {', '.join(sorted(unknown))}.")
        if _needed(row, "id") in seen:
            raise MonitorError(f"The law has two rows {row['id']}.")
        seen.add(row["id"])
    fines = {row["id"]: _bands(row) for row in rows if "bands" in row}
    return Law({row["id"]: _provision(row, fines) for row in rows}, version, {nfc(k): nfc(v) for k, v in (sources or {}).items()})


def load_law_from(folder: Path) -> Law:
    """The law of a folder of YAML files; `version` is a hash of their bytes."""
    digest = hashlib.sha256()
    rows: list[Mapping[str, Any]] = []
    sources: dict[str, str] = {}
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for path in sorted(folder.glob("*.yaml")):
        content = path.read_bytes()
        digest.update(path.name.encode() + b"\0" + content)
        try:
            data = yaml.load(content, Loader=loader)
        except yaml.YAMLError as fault:
            raise MonitorError(f"The law's file {path.name} is no YAML: {' '.join(str(fault).split())}.") from fault
        if not isinstance(data, dict) or not data.keys() <= {"provisions", "sources"}:
            raise MonitorError(f"The law's file {path.name} holds something else than 'provisions' and 'sources'.")
        rows.extend(data.get("provisions", ()))
        sources |= data.get("sources", {})
    return from_rows(rows, digest.hexdigest()[:16], sources)


@cache
def load_law() -> Law:
    """The shipped law. Read once a process."""
    return load_law_from(INSTRUMENTS)


def check(law: Law) -> list[str]:
    """What is wrong with the data, one sentence each; empty when it is sound.

    Ranges that end before they begin, one article twice on one day, a demand followed too early or too late and unexplained, references to
    rows or sources that do not exist, unknown class words, duties of districts after they ended, fines upside down or not one after the
    other.
    """
    faults = [fault for p in law.provisions.values() for fault in (*_faults(p, law), *_follows(p, law), *_successive_fines(p))]
    return faults + _overlaps(law)


def _follows(p: Provision, law: Law) -> Iterable[str]:
    """The line of succession: what ended, what began, and nothing in between that nobody explains."""
    late = False
    for before in p.follows:
        earlier = law.provisions.get(before)
        if earlier is None:
            yield f"{p.id}: follows {before}, which does not exist."
        elif p.in_force_from is None or earlier.in_force_until is None:
            yield f"{p.id}: follows {before}, but no day says when that ended and this began."
        elif earlier.in_force_until >= p.in_force_from:
            yield f"{p.id}: follows {before}, which still binds on {p.in_force_from}."
        elif earlier.in_force_until + timedelta(days=1) < p.in_force_from:
            late = True
            if not p.gap:
                between = f"between {before}, which ended on {earlier.in_force_until}, and {p.in_force_from}"
                yield f"{p.id}: nothing binds {between}; no 'gap' says why."
    if p.gap and not late:
        yield f"{p.id}: explains a gap that is none."


def _faults(p: Provision, law: Law) -> Iterable[str]:
    if not _ID.fullmatch(p.id):
        yield f"{p.id}: not an id."
    if p.in_force_from is None and p.in_force_until is not None:
        yield f"{p.id}: ends without having begun."
    begins = p.in_force_from or date.min
    if p.in_force_until is not None and p.in_force_until < begins:
        yield f"{p.id}: ends on {p.in_force_until}, before it begins on {begins}."
    for day in (p.so_far_as_not_contrary_from, p.doubtful_from):
        if day is not None and not begins < day <= (p.in_force_until or date.max):
            yield f"{p.id}: {day} lies outside the time it is in force."
    if not p.binds:
        yield f"{p.id}: binds nobody."
    if strangers := set(p.binds) - CLASS_WORDS:
        yield f"{p.id}: unknown class words {', '.join(sorted(strangers))}."
    if p.binds == ("HUYEN",) and begins > DISTRICTS_END:
        yield f"{p.id}: binds districts only, after they ended."
    if not p.source:
        yield f"{p.id}: no source."
    for what, text in (("note", p.note), ("demand", p.demand), ("gap", p.gap)):
        yield from (
            f"{p.id}: its {what} names {r}, which does not exist." for r in _REFERENCE.findall(text or "") if r not in law.provisions
        )
    for short in re.split(r"[;,]\s*", p.source or ""):
        if _SHORT_SOURCE.fullmatch(short) and short not in law.sources:
            yield f"{p.id}: its source {short} is not explained."
    for fine in p.sanctions:
        if fine.low is not None and fine.high is not None and fine.low > fine.high:
            yield f"{p.id}: the fine of {fine.cite} is upside down."
        if (fine.low is None) != (fine.high is None):
            yield f"{p.id}: the fine of {fine.cite} has one end only."
        if fine.in_force_from and fine.in_force_until and fine.in_force_until < fine.in_force_from:
            yield f"{p.id}: the fine of {fine.cite} ends before it begins."


def _successive_fines(p: Provision) -> Iterable[str]:
    """Bands of one offence that replaced one another: each begins on the day after the one before it ended."""
    own = [f for f in p.sanctions if f.id.startswith(f"{p.id}.")]
    partial = [f for f in own if (f.in_force_from, f.in_force_until) != (p.in_force_from, p.in_force_until)]
    for before, after in pairwise(sorted(partial, key=lambda f: f.in_force_from or date.min)):
        if before.in_force_until is None or (after.in_force_from or date.min) <= before.in_force_until:
            yield f"{p.id}: the fines {before.id} and {after.id} stand on the same days."
        elif before.in_force_until + timedelta(days=1) != after.in_force_from:
            yield f"{p.id}: no fine stands between {before.id} and {after.id}."


def _overlaps(law: Law) -> list[str]:
    by_cite: dict[str, list[Provision]] = {}
    for p in law.provisions.values():
        by_cite.setdefault(p.cite.casefold(), []).append(p)
    return [
        f"{a.id} and {b.id} are one article on the same days."
        for same in by_cite.values()
        for a, b in combinations(same, 2)
        if _begins(a) <= _ends(b) and _begins(b) <= _ends(a)
    ]


def _begins(p: Provision) -> date:
    return p.in_force_from or date.min


def _ends(p: Provision) -> date:
    return p.in_force_until or date.max
