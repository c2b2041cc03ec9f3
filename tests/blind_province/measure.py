"""Judges the province with the program as users run it, and compares every verdict with the truth.

python -m tests.blind_province.measure [SET [FOLDER]]    FOLDER keeps the archives and the database, else temporary
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.blind_province import fourth_news, fourth_offices, press, second, third
from tests.blind_province.build import province, write
from tests.blind_province.fourth_news import press as press_of_fourth_news
from tests.blind_province.kit import Answer, Site
from tests.blind_province.third import press as press_of_third

ROOT = Path(__file__).resolve().parents[2]
NOW = "2026-11-22T09:00:00+07:00"
SETS: Mapping[str, tuple[Callable[[], Sequence[Site]], Callable[[], Sequence[Answer]]]] = {
    "first": (province, press.answers),
    "second": (second.province, press.answers),
    "third": (third.province, press_of_third.answers),
    "fourth_news": (fourth_news.province, press_of_fourth_news.answers),
    "fourth_offices": (fourth_offices.province, press.answers),
}
"""Set → (its sites, what the newspapers served)."""


@dataclass(frozen=True, slots=True)
class Judged:
    site: str
    rule: str
    on: str
    verdict: str
    reason: str
    decide: str
    """AUTO, AUTO+ or INS, as the rule says."""
    expected: tuple[str, ...]
    """Empty where the truth says nothing: then anything but a breach is right."""
    why: str

    @property
    def wrong_accusation(self) -> bool:
        return self.verdict == "breach" and "breach" not in self.expected

    @property
    def missed(self) -> bool:
        return self.expected == ("breach",) and self.verdict != "breach"

    @property
    def right(self) -> bool:
        return self.verdict in self.expected if self.expected else self.verdict != "breach"


def run(home: Path, *arguments: str) -> str:
    """Standard output of one command; 0 and 1 (something is wrong with a site) are answers, anything else is raised."""
    environment = {**os.environ, "MONITOR_HOME": str(home), "MONITOR_NOW": NOW}
    done = subprocess.run(
        [sys.executable, "-m", "monitor.cli.main", *arguments],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"monitor {' '.join(arguments[:3])}: {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout


def judge(folder: Path, name: str) -> list[Judged]:
    """Every verdict of the day each site of one set was seen, and those of other days that the truth speaks of."""
    sites, originals = SETS[name]
    pretended, home = sites(), folder / "home"
    if not home.exists():
        write(folder, pretended, originals())
        _crawl(folder, home, pretended)
    return _compare(folder, home, pretended)


def _crawl(folder: Path, home: Path, pretended: Sequence[Site]) -> None:
    run(home, "registry", "import", str(folder / "registry.xlsx"))
    run(home, "press", "import", str(folder / "press.warc.gz"))
    run(home, "crawl", "--json", *(part for site in pretended for part in ("--archive", str(folder / f"{site.code}.warc.gz"))))


def _compare(folder: Path, home: Path, pretended: Sequence[Site]) -> list[Judged]:
    decide = {row["code"]: row["decide"] for row in json.loads(run(home, "rules", "list", "--json"))}
    truth = [json.loads(line) for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    known = {(row["site"], row["rule"], row["on"]): row for row in truth}
    seen = {site.code: site.seen.isoformat() for site in pretended}
    judged = [_judged(row, seen, decide, known) for row in _rows(run(home, "evaluate", "--json"))]
    if left_out := seen.keys() - {row.site for row in judged}:
        # a row of the register that was refused: its site would count as innocent and read
        raise RuntimeError(f"not judged: {sorted(left_out)}")
    for on, sites in _other_days(truth, seen).items():
        rows = _rows(run(home, "evaluate", "--json", "--as-of", on, *(part for code in sites for part in ("--site", code))))
        judged += [_judged(row, seen, decide, known) for row in rows if (row["site"], row["rule"], row["on"]) in known]
    return judged


def _rows(printed: str) -> list[dict[str, Any]]:
    """One object a line, as `evaluate --json` prints them."""
    return [json.loads(line) for line in printed.splitlines()]


def _judged(row: Mapping[str, Any], seen: Mapping[str, str], decide: Mapping[str, str], known: Mapping[Any, Mapping[str, Any]]) -> Judged:
    truth = known.get((row["site"], row["rule"], row["on"]), {})
    expected, why = tuple(truth.get("verdict", ())), truth.get("why", "")
    return Judged(row["site"], row["rule"], row["on"], row["verdict"], row["reason"], decide[row["rule"]], expected, why)


def _other_days(truth: list[dict[str, Any]], seen: Mapping[str, str]) -> dict[str, list[str]]:
    days: dict[str, list[str]] = {}
    for row in truth:
        if row["on"] != seen[row["site"]] and row["site"] not in days.setdefault(row["on"], []):
            days[row["on"]].append(row["site"])
    return days


def figures(judged: list[Judged]) -> dict[str, dict[str, float]]:
    """By decide class: breaches told, right among them, planted, found; precision and recall (1.0 where there is nothing to count)."""
    out = {}
    for name in ("AUTO", "AUTO+", "INS"):
        rows = [row for row in judged if row.decide == name]
        told, wrong = sum(row.verdict == "breach" for row in rows), sum(row.wrong_accusation for row in rows)
        planted, missed = sum(row.expected == ("breach",) for row in rows), sum(row.missed for row in rows)
        out[name] = {
            "told": told,
            "wrong": wrong,
            "planted": planted,
            "missed": missed,
            "precision": (told - wrong) / told if told else 1.0,
            "recall": (planted - missed) / planted if planted else 1.0,
        }
    return out


def main() -> None:
    name, *folder = sys.argv[1:] or ["first"]
    with tempfile.TemporaryDirectory() as temporary:
        judged = judge(Path(folder[0]) if folder else Path(temporary), name)
    for heading, rows in (
        ("WRONG ACCUSATIONS", [row for row in judged if row.wrong_accusation]),
        ("MISSED", [row for row in judged if row.missed]),
        ("OTHER ANSWERS", [row for row in judged if not row.right and not row.wrong_accusation and not row.missed]),
    ):
        print(f"== {heading}: {len(rows)}")
        for row in rows:
            print(f"{row.site} {row.rule} {row.on}: {row.verdict} ({row.reason}); expected {'|'.join(row.expected) or '-'}: {row.why}")
    stated = [row for row in judged if row.expected]
    print(f"verdicts {len(judged)}, stated in the truth {len(stated)}, of these right {sum(row.right for row in stated)}")
    print(dict(Counter(row.verdict for row in judged)))
    print(json.dumps(figures(judged), indent=1))


if __name__ == "__main__":
    main()
