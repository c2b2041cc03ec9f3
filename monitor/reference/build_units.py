"""Builds data/units.tsv.gz from the raw tables of administrative units. Run by hand when the tables change:

    python -m monitor.reference.build_units FOLDER

FOLDER holds provinces_, districts_ and communes_before_2025-07.json, commune_merges_2025-07.json, commune_splits_2025-07.json
and units_since_2025-07.json. One line a fact, tab-separated:

    old  LEVEL CODE NAME PARENT OTHER  a unit before 2025-07-01: LEVEL P, D or C; OTHER is its name on the last day where that differs,
                                       "-" when it had ended before that day (which day is not known)
    new  LEVEL CODE NAME PARENT OTHER  a unit since 2025-07-01; OTHER is its name on that day where that differs
    into OLD NEW full|partial          where the land of an old unit went; partial: not the whole of it
"""

import gzip
import json
import sys
from pathlib import Path
from typing import Any, Final

from monitor.reference.units import DATA
from monitor.vietnamese.text import fold, nfc, squeeze, tone_normal

_ENDED: Final = "-"


def _read(folder: Path, name: str) -> Any:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def _name(raw: str) -> str:
    return tone_normal(squeeze(nfc(raw)))


def _other(name: str, first: str | None) -> str:
    """The name on the first day, "" where it is the same, unknown or given without its kind."""
    if first is None or not first.startswith(("Xã ", "Phường ", "Đặc khu ", "Tỉnh ", "Thành phố ")):
        return ""
    return "" if fold(first) == fold(name) else first


def lines(folder: Path) -> list[str]:
    """Every line of the data file, in a fixed order. KeyError or OSError when the tables are not the expected ones."""
    merges = _read(folder, "commune_merges_2025-07")["data"]
    splits = _read(folder, "commune_splits_2025-07")["data"]
    communes = _read(folder, "communes_before_2025-07")
    districts = _read(folder, "districts_before_2025-07")
    last_names = {c["level3_id"]: _name(c["name"]) for p in splits for c in p["level3s"]}
    province_of = {c["level3_id"]: p["level1_id"] for p in splits for c in p["level3s"]}

    rows: list[tuple[str, ...]] = []
    for code, unit in sorted(_read(folder, "provinces_before_2025-07").items()):
        rows.append(("old", "P", code, _name(unit["name_with_type"]), "", ""))
    for code, unit in sorted(districts.items()):
        rows.append(("old", "D", code, _name(unit["name_with_type"]), unit["parent_code"], ""))
    for code, unit in sorted(communes.items()):
        name = _name(unit["name_with_type"])
        last = last_names.get(code, _ENDED)
        rows.append(("old", "C", code, name, unit["parent_code"], "" if last == name else last))
    for code in sorted(set(last_names) - set(communes)):
        # formed shortly before the reform: the tables tell its province and not its district
        rows.append(("old", "C", code, last_names[code], province_of[code], ""))
    first_names = {p["level1_id"]: _name(p["name"]) for p in merges}
    first_names |= {c["level2_id"]: _name(c["name"]) for p in merges for c in p["level2s"]}
    code_of: dict[tuple[str, str], str] = {}
    for province in sorted(_read(folder, "units_since_2025-07"), key=lambda p: str(p["Code"])):
        code, name = province["Code"], _name(province["FullName"])
        rows.append(("new", "P", code, name, "", _other(name, first_names.get(code))))
        for ward in sorted(province["Wards"], key=lambda w: str(w["Code"])):
            name = _name(ward["FullName"])
            code_of[code, name] = ward["Code"]
            rows.append(("new", "C", ward["Code"], name, code, _other(name, first_names.get(ward["Code"]))))
    into = {(old["old_id"], p["level1_id"], old["type"]) for p in merges for old in p["merges"]}
    present = {row[2] for row in rows if row[0] == "new"}
    for p in merges:
        for c in p["level2s"]:
            # the two tables number a handful of communes differently: there the name within the province decides
            code = c["level2_id"] if c["level2_id"] in present else code_of[p["level1_id"], _name(c["name"])]
            into |= {(old["old_id"], code, old["type"]) for old in c["merges"]}
    rows.extend(("into", *row) for row in sorted(into))
    return ["\t".join(row) for row in rows]


def write(folder: Path, target: Path) -> int:
    """Writes the data file, the same bytes for the same tables; number of lines."""
    found = lines(folder)
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(gzip.compress(("\n".join(found) + "\n").encode(), mtime=0))
    return len(found)


if __name__ == "__main__":
    write(Path(sys.argv[1]), DATA)
