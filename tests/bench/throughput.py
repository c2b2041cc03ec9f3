"""The whole pipeline (fetch from loopback, archive, facts, store) beside a bare and a composed spider on the same served pages."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from monitor import config
from monitor.cli.sample import overlay_text
from monitor.sample import SAMPLE_NOW
from monitor.storage.database import open_database
from monitor.storage.summary import fetch_span

ROOT = Path(__file__).resolve().parents[2]
BASELINES = ROOT.parent / "shared" / "bench" / "baselines.py"
PAGES = 1500
HOSTS = 20
RUNS = 3


@contextmanager
def served(folder: Path) -> Iterator[tuple[Any, str]]:
    """The bulk province in a process of its own, on the second core where there is one."""
    script = (
        "import sys, time\n"
        "from monitor.sample import bulk, serve\n"
        f"server = serve(bulk(pages={PAGES}, hosts={HOSTS}, seed=7))\n"
        "print(server.port, flush=True)\n"
        "sys.stdin.read()\n"
    )
    process = subprocess.Popen([*_pinned(1), sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    port = process.stdout.readline().strip()
    from monitor.sample import bulk

    try:
        yield bulk(pages=PAGES, hosts=HOSTS, seed=7), f"http://127.0.0.1:{port}"
    finally:
        process.communicate("")


def _pinned(core: int) -> list[str]:
    return ["taskset", "-c", str(core)] if (os.cpu_count() or 1) > 1 else []


def _child(arguments: list[str], environment: dict[str, str] | None = None) -> tuple[str, float, float]:
    """(output, seconds, peak MB of the child) of one process on the first core."""
    before = time.perf_counter()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen([*_pinned(0), "/usr/bin/env", *arguments], stdout=out, stderr=err, env=environment)
        # of this child and what it started and waited for; RUSAGE_CHILDREN would give the greatest child so far
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - before
        out.seek(0)
        err.seek(0)
        if process.returncode not in (0, 1):
            raise SystemExit(f"{arguments[:4]} ended with {process.returncode}: {err.read().decode(errors='replace')[-2000:]}")
        return out.read().decode(), seconds, usage.ru_maxrss / 1024


def ours(folder: Path, province: Any, proxy: str, number: int) -> dict[str, float]:
    """One crawl by the program itself; pages per second between the first and the last answer stored."""
    home = folder / f"run{number}"
    home.mkdir()
    overlay = home / "monitor.toml"
    overlay.write_text(overlay_text(proxy, province.names, hosts_per_address=1, delay_seconds=0.0), encoding="utf-8")
    (home / "registry.xlsx").write_bytes(province.registry_xlsx())
    settings = config.load(home / "results", overlay)
    environment = {**config.environment_for(settings, overlay), "MONITOR_NOW": SAMPLE_NOW.isoformat()}
    command = [sys.executable, "-m", "monitor.cli.main"]
    _child([*command, "registry", "import", str(home / "registry.xlsx")], environment)
    _, seconds, peak = _child([*command, "crawl", "--max-pages", str(PAGES)], environment)
    database = open_database(settings.database_url)
    with database.read() as session:
        pages, span = fetch_span(session)
    database.close()
    return {"pages": pages, "pages_per_s": pages / span if span else 0.0, "whole_seconds": seconds, "peak_mb": peak}


def baseline(mode: str, province: Any, proxy: str) -> dict[str, float]:
    """One run of the public parts."""
    starts = list(province.roots)
    out, seconds, _ = _child([sys.executable, str(BASELINES), mode, "--pages", str(PAGES), "--proxy", proxy, *starts])
    row = json.loads(out.strip().splitlines()[-1])
    return {"pages": row["pages"], "pages_per_s": row["pages_per_s"], "whole_seconds": seconds, "peak_mb": row["peak_mb"]}


def measure_throughput(folder: Path) -> dict[str, object]:
    """Three interleaved runs of each; medians."""
    rows: dict[str, list[dict[str, float]]] = {"ours": [], "bare": [], "composed": []}
    with served(folder) as (province, proxy):
        for number in range(RUNS):
            rows["ours"].append(ours(folder, province, proxy, number))
            if BASELINES.exists():
                rows["bare"].append(baseline("bare", province, proxy))
                rows["composed"].append(baseline("composed", province, proxy))
    medians = {name: {key: round(statistics.median(run[key] for run in runs), 1) for key in runs[0]} for name, runs in rows.items() if runs}
    result: dict[str, object] = {"pages_served": PAGES, "hosts": HOSTS, "runs": RUNS, "medians": medians, "all": rows}
    if "bare" in medians:
        result["share_of_bare"] = round(medians["ours"]["pages_per_s"] / medians["bare"]["pages_per_s"], 3)
        result["share_of_bare_with_sealing"] = round(medians["bare"]["whole_seconds"] / medians["ours"]["whole_seconds"], 3)
        result["times_composed"] = round(medians["ours"]["pages_per_s"] / medians["composed"]["pages_per_s"], 2)
    else:
        result["baselines"] = "not beside this checkout: only the program itself was measured"
    return result
