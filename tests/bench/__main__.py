"""`make bench`: throughput beside the baselines, accuracy on the corpus and its variants, other tools, mutated pages, judging anew.

Prints a table and writes output/bench.json.
"""

import json
import os
import sys
import tempfile
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
    """0 when everything was measured; what the bars are stands in the issue, not here."""
    result: dict[str, object] = {"python": sys.version.split()[0], "cores": os.cpu_count()}
    result["accuracy"] = measure_accuracy()
    result["fuzz"] = measure_fuzz()
    result["speed"] = measure_speed()
    result["copies"] = measure_copies()
    result["press_index"] = measure_scale()
    with tempfile.TemporaryDirectory() as folder:
        result["reevaluation"] = measure_reevaluation(Path(folder))
        result["throughput"] = measure_throughput(Path(folder))
        result["kills"] = killed_crawl(Path(folder) / "kills", seed=4713, kills=10)
    output = ROOT / "output" / "bench.json"
    output.write_text(json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
    print(json.dumps(result, ensure_ascii=False, indent=1))
    print(output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
