# ruff: noqa: E501 - the parts stand in rows
"""What one article page of 60 KB costs, from bytes to JSON, and what each kind of fact takes of it: `python -m tests.bench.speed`."""

import json
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any
from unittest.mock import patch

from monitor.extraction import read as reading
from monitor.extraction.fixed_form import fixed_form
from monitor.reference.outlets import load_outlets
from monitor.sample.bulk import bulk
from monitor.sample.province import SAMPLE_NOW

PARTS = (
    "decode", "parse", "Layout", "read_machine", "read_cms", "is_challenge", "find_block", "survey_dates", "decide_kind", "decide_dates", "_strings",
    "_language", "read_identity", "read_list", "read_sources", "read_comments", "read_licence", "read_language_links", "read_sections",
    "read_documents", "read_functions", "read_fanpages", "read_counter", "read_injected",
)  # fmt: skip
"""Names in monitor/extraction/read.py, in the order of their work."""


def measure_speed(runs: int = 60) -> dict[str, Any]:
    """Medians in milliseconds of processor time."""
    pages = bulk(pages=60, hosts=2, seed=11)
    address = next(address for address in pages.addresses() if "/tin/" in address)
    _, _, host, path = address.split("/", 3)
    answer = pages.answer(host, f"/{path}")
    assert answer is not None
    body = answer.body
    outlets = load_outlets()

    def once() -> str:
        headers = {"content-type": "text/html; charset=utf-8"}
        facts = reading.read(body, url=address, fetched_at=SAMPLE_NOW, headers=headers, outlets=outlets)
        return json.dumps(fixed_form(facts), ensure_ascii=False)

    whole = [_seconds(once) for _ in range(runs)]
    return {
        "page_bytes": len(body),
        "whole_ms": round(median(whole[5:]) * 1000, 2),
        "parts_ms": {name: round(median(times[5:]) * 1000, 3) for name, times in _by_part(once, runs).items() if len(times) > 5},
    }


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def _by_part(once: Callable[[], object], runs: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in PARTS}

    def timed(name: str) -> Callable[..., object]:
        original = getattr(reading, name)

        def run(*args: Any, **more: Any) -> object:
            started = time.process_time()
            result = original(*args, **more)
            times[name].append(time.process_time() - started)
            return result

        return run

    watched: dict[str, Any] = {name: timed(name) for name in PARTS if hasattr(reading, name)}
    with patch.multiple(reading, **watched):
        for _ in range(runs):
            once()
    return times


def main() -> int:
    print(json.dumps(measure_speed(), ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
