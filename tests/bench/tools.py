"""The same pages read by us and by the public tools: days found, days invented, running text. `python -m tests.bench.tools`.

A tool that is not installed is left out and named in the result.
"""

import atexit
import json
import logging
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from monitor.extraction.document import Document
from monitor.extraction.read import document_of, read
from monitor.extraction.reading import SiteTemplate
from monitor.extraction.template import learn
from monitor.reference.outlets import load_outlets
from tests.bench.body import BodyScore
from tests.bench.known import Known, known_pages

ROOT = Path(__file__).resolve().parents[2]

Read = tuple[str | None, str | None]
"""(day as ISO or None, running text or None)"""
Tool = Callable[[Known], Read]


def _templates() -> dict[str, SiteTemplate]:
    """Host → what repeats on its pages, as a visit learns it before its pages are read for good."""
    of_host: dict[str, list[tuple[str, Document]]] = {}
    for page in known_pages():
        of_host.setdefault(urlsplit(page.url).netloc, []).append(
            (page.url, document_of(page.html.encode("utf-8", "replace"), url=page.url))
        )
    return {host: learn(pages) for host, pages in of_host.items()}


def _ours(*, visit: bool = False) -> Tool:
    outlets = load_outlets()
    templates = _templates() if visit else {}

    def one(page: Known) -> Read:
        headers = {"content-type": "text/html; charset=utf-8"}
        body, template = page.html.encode("utf-8", "replace"), templates.get(urlsplit(page.url).netloc)
        facts = read(body, url=page.url, fetched_at=page.fetched_at, headers=headers, outlets=outlets, template=template)
        return (facts.published.value[:10] if facts.published else None), facts.body

    return one


def _htmldate(extensive: bool) -> Tool:
    from htmldate import find_date

    def one(page: Known) -> Read:
        latest = page.fetched_at.strftime("%Y-%m-%d")
        return find_date(page.html, extensive_search=extensive, original_date=True, url=page.url, max_date=latest), None

    return one


def _trafilatura() -> Tool:
    from trafilatura import bare_extraction

    def one(page: Known) -> Read:
        found = bare_extraction(page.html, url=page.url, with_metadata=True, include_comments=False, include_tables=True)
        if found is None:
            return None, None
        known = found if isinstance(found, dict) else found.as_dict()
        return (str(known["date"])[:10] if known.get("date") else None), known.get("text")

    return one


def _newspaper() -> Tool:
    """newspaper4k reads in a process of its own (see newspaper_reader.py), for it wants an older dateutil than ours."""
    python = ROOT / ".venv-newspaper" / "bin" / "python"
    if not python.exists():
        raise ImportError("no environment of its own: `make bench` makes it")
    reader = subprocess.Popen(
        [python, "-I", Path(__file__).with_name("newspaper_reader.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    atexit.register(reader.kill)
    assert reader.stdin is not None
    assert reader.stdout is not None
    if reader.stdout.readline() != "ready\n":
        raise ImportError("newspaper4k cannot be imported in its environment")
    to_reader, from_reader = reader.stdin, reader.stdout

    def one(page: Known) -> Read:
        to_reader.write(json.dumps({"url": page.url, "html": page.html}) + "\n")
        to_reader.flush()
        answer = json.loads(from_reader.readline())
        if "fault" in answer:
            raise ValueError(answer["fault"])
        return answer["day"], answer["text"]

    return one


TOOLS: dict[str, Callable[[], Tool]] = {
    "ours, page by page": _ours,
    "ours, as in a visit": lambda: _ours(visit=True),
    "htmldate fast": lambda: _htmldate(False),
    "htmldate extensive": lambda: _htmldate(True),
    "trafilatura": _trafilatura,
    "newspaper4k": _newspaper,
}


def measure_tools(every: int = 1) -> dict[str, Any]:
    """One row a tool and a collection; `every`: only each n-th page."""
    logging.disable(logging.CRITICAL)
    pages = known_pages()[::every]
    rows: dict[str, Any] = {}
    try:
        for name, make in TOOLS.items():
            try:
                tool = make()
            except ImportError as error:
                rows[name] = {"absent": str(error)}
                continue
            rows[name] = _measured(tool, pages)
    finally:
        logging.disable(logging.NOTSET)
    return rows


def _measured(tool: Tool, pages: tuple[Known, ...]) -> dict[str, Any]:
    counts: dict[str, Counter[str]] = {}
    bodies: dict[str, BodyScore] = {}
    seconds, failed = [], 0
    for page in pages:
        started = time.perf_counter()
        try:
            day, body = tool(page)
        except Exception:  # noqa: BLE001 - whatever a tool does with a page is its result
            day, body = None, None
            failed += 1
        seconds.append(time.perf_counter() - started)
        for group in (page.collection, "all"):
            c = counts.setdefault(group, Counter())
            if page.day is None:
                c["undated"] += 1
                c["invented"] += day is not None
            else:
                c["dated"] += 1
                c["exact"] += day == page.day
                c["other day"] += day is not None and day != page.day
            if page.body:
                bodies.setdefault(group, BodyScore()).note(page, body)
    return {
        "days": {
            group: {
                "exact": [c["exact"], c["dated"]],
                "other_day": c["other day"],
                "invented": [c["invented"], c["undated"]],
            }
            for group, c in counts.items()
        },
        "body": {group: score.row() for group, score in bodies.items()} if any(s.tokens for s in bodies.values()) else None,
        "worst_bodies": sorted(bodies["all"].worst)[:30] if "all" in bodies else [],
        "median_ms": round(median(seconds) * 1000, 2),
        "failed": failed,
    }


def table(rows: dict[str, Any]) -> str:
    lines = [f"{'tool':22} {'days exact':>12} {'other day':>10} {'invented':>12} {'token F1':>9} {'foreign':>8} {'ms':>7}"]
    for name, row in rows.items():
        if "absent" in row:
            lines.append(f"{name:22} not installed")
            continue
        days, body = row["days"]["all"], (row["body"] or {}).get("all", {})
        lines.append(
            f"{name:22} {'{}/{}'.format(*days['exact']):>12} {days['other_day']:>10} {'{}/{}'.format(*days['invented']):>12} "
            f"{body.get('token_f1') or '-':>9} {body.get('foreign_share', '-'):>8} {row['median_ms']:>7}"
        )
    return "\n".join(lines)


def main() -> int:
    rows = measure_tools(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    print(json.dumps(rows, ensure_ascii=False, indent=1))
    print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
