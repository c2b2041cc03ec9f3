"""A sample province crawled once in peace and once killed (SIGKILL) at random moments and started again: the two must end alike."""

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from monitor import config
from monitor.cli.sample import overlay_text
from monitor.crawling.address import family
from monitor.evidence.reader import verify
from monitor.sample import SAMPLE_NOW, build, serve
from monitor.storage.database import open_database
from monitor.storage.summary import stored_pages
from monitor.storage.visits import sealed_visits

_TRAPPED = re.compile(r"^trap: (.+): \d+ addresses not visited$", re.MULTILINE)
"""As monitor/crawling/traps.py says it in a visit's coverage."""

_NOT_HAD = ("connection_failed", "timeout")
"""A busy machine may drop a connection of either crawl; what the peaceful one did not get, the other cannot have lost."""


def _environment(home: Path, proxy: str, province: Any) -> tuple[dict[str, str], config.Settings]:
    home.mkdir(parents=True)
    overlay = home / "monitor.toml"
    # a home page drawn once more has nothing to lose, and two browsers beside the crawls make their lengths differ
    text = overlay_text(proxy, sorted(province.hosts), province.thresholds, delay_seconds=0.01, browser=False)
    overlay.write_text(text, encoding="utf-8")
    (home / "registry.xlsx").write_bytes(province.registry_xlsx())
    settings = config.load(home / "results", overlay)
    return {**config.environment_for(settings, overlay), "MONITOR_NOW": SAMPLE_NOW.isoformat()}, settings


def _monitor(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "monitor.cli.main", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def _state(environment: dict[str, str], settings: config.Settings) -> dict[str, Any]:
    """What is left: pages, findings without their times, and how many archived bodies do not verify."""
    with open_database(settings.database_url).read() as session:
        pages = stored_pages(session)
        coverages = [visit.coverage for visit, _ in sealed_visits(session) if visit.coverage is not None]
    findings = json.loads(_monitor(environment, "findings", "list", "--all", "--json").stdout)
    return {
        "pages": sorted((site, url, outcome) for site, url, outcome, _ in pages),
        "findings": sorted((f["site"], f["rule"], f["state"], len(f["instances"])) for f in findings),
        "trapped": {family for coverage in coverages for family in _TRAPPED.findall("\n".join(coverage.remarks))},
        "unreadable": sum(verify(settings.archive, position) is not None for *_, position in pages if position is not None),
    }


def killed_crawl(folder: Path, seed: int, kills: int) -> dict[str, Any]:
    """Both crawls: pages `lost` and `doubled` by the kills, `same_findings`, `unreadable` bodies, how many `kills` landed.

    `extra` are pages that only the killed crawl read: what it learned of a trap (print views, calendars) is forgotten with the process.
    `left` are pages of a family that the killed crawl closed as a trap, too: which of its members are read before that is chance.
    """
    province = build(seed)
    chance = random.Random(seed)
    with serve(province) as server:
        peaceful, peace = _environment(folder / "peace", server.url, province)
        disturbed, settings = _environment(folder / "killed", server.url, province)
        for environment, where in ((peaceful, folder / "peace"), (disturbed, folder / "killed")):
            _monitor(environment, "registry", "import", str(where / "registry.xlsx"))
        begun = time.monotonic()
        _monitor(peaceful, "crawl")
        length = time.monotonic() - begun
        landed = 0
        for _ in range(kills):
            process = subprocess.Popen(
                [sys.executable, "-m", "monitor.cli.main", "crawl", "--due"],
                env=disturbed, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            )  # fmt: skip
            try:
                # the first second and a half is the start; on the whole four fifths of the crawl lie between the kills, so that each lands
                process.wait(timeout=1.5 + chance.random() * 1.6 * length / kills)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                landed += 1
        last = _monitor(disturbed, "crawl", "--due")
    expected, found = _state(peaceful, peace), _state(disturbed, settings)
    missing = [row for row in expected["pages"] if row not in found["pages"] and row[2] not in _NOT_HAD]
    left = [row for row in missing if family(row[1]) in found["trapped"]]
    return {
        "kills": landed,
        "exit": last.returncode,
        "pages": len(found["pages"]),
        "lost": [row for row in missing if row not in left],
        "left": left,
        "extra": [row for row in found["pages"] if row not in expected["pages"]],
        "doubled": len(found["pages"]) - len(set(found["pages"])),
        "findings": len(found["findings"]),
        "same_findings": expected["findings"] == found["findings"],
        "unreadable": found["unreadable"],
        "differing_findings": [
            row for row in expected["findings"] + found["findings"] if (row in expected["findings"]) != (row in found["findings"])
        ],
    }
