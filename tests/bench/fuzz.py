"""20,000 mutated pages and the hostile ones: `python -m tests.bench.fuzz [PAGES]`. Two processes with other hash seeds must agree."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

from monitor.reference.outlets import load_outlets
from tests.fuzz.checks import check
from tests.fuzz.mutations import Sent, hostile, mutated

PAGES = 20_000
ROOT = Path(__file__).resolve().parents[2]


def measure_fuzz(pages: int = PAGES) -> dict[str, Any]:
    """Counts of pages and faults, times, peak memory of this process."""
    outlets = load_outlets()
    found = check(map(mutated, range(pages)), outlets)
    worst = check((Sent(n, "http://mau.test/tin/1.html", body, {}, (name,)) for n, (name, body) in enumerate(hostile().items())), outlets)
    return {
        "pages": found.pages,
        "faults": len(found.faults),
        "first_faults": (found.faults + worst.faults)[:20],
        "median_ms": round(median(found.seconds) * 1000, 2),
        "slowest_s": round(found.slowest, 2),
        "hostile_pages": worst.pages,
        "hostile_faults": len(worst.faults),
        "hostile_slowest_s": round(worst.slowest, 2),
        "same_in_another_process": _elsewhere(2_000) == check(map(mutated, range(2_000)), twice=False).digest,
        "peak_rss_MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _elsewhere(pages: int) -> str:
    script = (
        "from tests.fuzz.checks import check\nfrom tests.fuzz.mutations import mutated\n"
        f"print(check(map(mutated, range({pages})), twice=False).digest)"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def main() -> int:
    """0 when there was no fault."""
    result = measure_fuzz(int(sys.argv[1]) if len(sys.argv) > 1 else PAGES)
    print(json.dumps(result, ensure_ascii=False, indent=1))
    return 1 if result["faults"] or result["hostile_faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
