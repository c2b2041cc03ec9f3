"""`make bench`: throughput beside the baselines, accuracy on the corpus and its variants, other tools, mutated pages, judging anew.

Prints a table and writes output/bench.json.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.accuracy import measure_accuracy
from tests.bench.copies import measure_copies, measure_scale
from tests.bench.fuzz import measure_fuzz
from tests.bench.kills import killed_crawl
from tests.bench.reevaluate import measure_reevaluation
from tests.bench.speed import measure_speed
from tests.bench.throughput import measure_throughput

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """0 when everything was measured; what the bars are stands in the issue, not here. What is measured is written at once."""
    result: dict[str, object] = {"python": sys.version.split()[0], "cores": os.cpu_count()}
    output = ROOT / "output" / "bench.json"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        parts: dict[str, Callable[[], object]] = {
            # first: a child is charged with the memory of the process that started it
            "throughput": lambda: measure_throughput(folder),
            "accuracy": measure_accuracy,
            "fuzz": measure_fuzz,
            "speed": measure_speed,
            "copies": measure_copies,
            "press_index": measure_scale,
            "reevaluation": lambda: measure_reevaluation(folder),
            "kills": lambda: killed_crawl(folder / "kills", seed=4713, kills=10),
        }
        for part, measure in parts.items():
            began = time.monotonic()
            result[part] = measure()
            output.write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
            print(f"{part}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    print(json.dumps(result, ensure_ascii=False, indent=1))
    print(output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
