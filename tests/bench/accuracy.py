"""Accuracy on the shared corpus and its variants, and of the findings on sample provinces that nobody looked at while writing."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from typing import Any

from monitor.sample.score import summed
from tests.bench.tools import measure_tools, table
from tests.corpus.archives import CORPUS
from tests.corpus.measure import VARIANTS, Score, compared, measure

ROOT = Path(__file__).resolve().parents[2]
SEEDS = (101, 102, 103, 104, 105)


def measure_accuracy() -> dict[str, object]:
    """Counts, not rounded shares, so that a single page shows; None for what does not lie beside this checkout."""
    corpus = {name: _row(measure(change)) for name, change in VARIANTS.items()} if CORPUS.exists() else None
    tools = measure_tools()
    print(table(tools), file=sys.stderr)
    ours = tools["ours, page by page"]
    provinces = {str(seed): sample(seed) for seed in SEEDS}
    return {
        "corpus": corpus,
        "variants": variants() if CORPUS.exists() else None,
        "tools": tools,
        "body": ours["body"],
        "sample": provinces,
        "sample_by_decision": by_class(provinces.values()),
    }


def by_class(provinces: Iterable[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Precision and recall of what the machine decides, of what a person confirms and of what a person decides, over all provinces. A
    province that could not be run is left out here and says so in its own row."""
    rows = [row["by_decision"] for row in provinces if "by_decision" in row]
    kinds = sorted({kind for row in rows for kind in row})
    return {kind: summed(row[kind] for row in rows if kind in row) for kind in kinds}


def variants() -> dict[str, object]:
    """[pages that keep what is asked, pages], and the first that do not."""
    return {name: {"kept": [kept.kept, kept.pages], "wrong": kept.wrong[:5]} for name, kept in compared().items()}


def _row(score: Score) -> dict[str, object]:
    return {
        "articles": score.articles,
        "day": score.day,
        "minute": [score.minute, score.minutes],
        "dated": score.dated,
        "stray": score.stray,
        "language": [score.language, score.languages],
        "title": [score.title, score.titles],
        "comments": [score.comments, score.commented],
        "offsets_wrong": score.offsets,
        "median_ms": round(median(score.seconds) * 1000, 2),
    }


def sample(seed: int) -> dict[str, Any]:
    """One sample province crawled, judged and compared with what was planted."""
    command = [
        sys.executable,
        "-m",
        "monitor.cli.main",
        "sample",
        "run",
        "--seed",
        str(seed),
        "--out",
        str(ROOT / "output" / "bench-sample"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return {"failed": done.stderr[-500:]}
    row: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    row.pop("files")
    return row
