"""A monitor of its own in a folder: configuration, register, and crawls in child processes, as the command line starts them."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from monitor import config
from monitor.crawling.launch import chromium
from monitor.storage.database import Database, open_database
from monitor.storage.migrate import upgrade
from monitor.storage.tables import SitePeriodRow, SiteRow
from monitor.storage.visits import VisitRecord, latest_sealed, unsealed_visit

_CHILD = """
import json, resource, signal, sys
from pathlib import Path
from monitor import config
from monitor.crawling.launch import CrawlOptions, crawl
from monitor.errors import MonitorError
given = json.loads(sys.argv[1])
options = CrawlOptions(sites=tuple(given["sites"]), archives=tuple(Path(a) for a in given["archives"]), max_pages=given["max_pages"],
                       judge=False, quiet=True)
if given["file_limit"]:
    # files of ours cannot grow beyond this, as on a full disk
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (given["file_limit"], given["file_limit"]))
try:
    summary = crawl(config.load(Path(given["home"]), Path(given["overlay"])), options)
except MonitorError as error:
    print(json.dumps({"error": str(error), "kind": type(error).__name__}))
    sys.exit(2)
print(json.dumps({"pages": summary.pages, "sealed": sorted(summary.sealed), "unfinished": summary.unfinished, "fault": summary.fault,
                  "held": [h.code for h in summary.held], "problems": summary.problems}))
"""

needs_chromium = pytest.mark.skipif(chromium() is None, reason="Chromium is not on this machine")


@dataclass
class Office:
    """One office's monitor. `proxy` is the small web's address."""

    folder: Path
    proxy: str = ""
    extra: str = ""
    database: str = ""

    def __post_init__(self) -> None:
        self.home.mkdir(parents=True, exist_ok=True)
        self.configure()
        self._db: Database | None = None

    def configure(self, *, delay: float = 0.0, address_map: Mapping[str, str] | None = None, **crawl: Any) -> None:
        """Write the configuration anew. Home pages are asked for once only, unless a test wants it otherwise."""
        crawl.setdefault("as_search_visitor", False)
        lines = [
            f'database = "{self.database}"',
            "[crawl]",
            f"delay_seconds = {delay}",
            f'proxy = "{self.proxy}"',
            'contact = "mailto:a@mau.test"',
        ]
        lines += [f"{key} = {json.dumps(value)}" for key, value in crawl.items()]
        lines += ["[crawl.address_map]", *(f'"{host}" = "{address}"' for host, address in (address_map or {}).items())]
        self.overlay.write_text("\n".join(lines) + "\n" + self.extra, encoding="utf-8")

    @property
    def home(self) -> Path:
        return self.folder / "results"

    @property
    def overlay(self) -> Path:
        return self.folder / "monitor.toml"

    @property
    def archive(self) -> Path:
        return self.home / "archive"

    @property
    def db(self) -> Database:
        if self._db is None:
            self._db = open_database(config.load(self.home, self.overlay).database_url)
            upgrade(self._db)
        return self._db

    def register(self, code: str, url: str, **columns: Any) -> None:
        """One site, registered since ever."""
        given: dict[str, Any] = {
            "name": f"Trang {code}", "name_folded": f"trang {code.lower()}", "level": "commune", "site_class": "portal",
            "owner_type": "state", "governing_body": None, "admin_code": None, "valid_from": None, "valid_to": None,
            "render": "auto", "robots_override": None,
        }  # fmt: skip
        host = url.split("/")[2].split(":")[0]
        with self.db.begin() as session:
            row = SiteRow(code=code)
            session.add(row)
            session.flush()
            session.add(
                SitePeriodRow(site_id=row.id, url=url, host=host, path_prefix="/" + "/".join(url.split("/")[3:]), **{**given, **columns})
            )

    def start(
        self, *sites: str, archives: tuple[Path, ...] = (), max_pages: int | None = None, file_limit: int = 0
    ) -> subprocess.Popen[str]:
        """A crawl in a process of its own."""
        given = {
            "home": str(self.home), "overlay": str(self.overlay), "sites": sites, "archives": [str(a) for a in archives],
            "max_pages": max_pages, "file_limit": file_limit,
        }  # fmt: skip
        # compiled modules halve the start of a process, and these tests start many
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return subprocess.Popen(
            [sys.executable, "-c", _CHILD, json.dumps(given)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
            cwd=self.folder, start_new_session=True,
        )  # fmt: skip

    def crawl(self, *sites: str, archives: tuple[Path, ...] = (), max_pages: int | None = None) -> dict[str, Any]:
        """A whole crawl; what it printed."""
        return finish(self.start(*sites, archives=archives, max_pages=max_pages))

    def visit(self, code: str) -> VisitRecord:
        """The newest sealed visit of a site."""
        found = latest_sealed_of(self.db, code)
        assert found is not None, f"{code} has no sealed visit"
        assert found.coverage is not None
        return found

    def pages(self, code: str) -> dict[str, tuple[str, int | None]]:
        """Address → (outcome, status) of the newest sealed visit."""
        sql = "select url, outcome, status from page where visit_id = :visit"
        return {url: (outcome, status) for url, outcome, status in self.rows(sql, visit=self.visit(code).id)}

    def rows(self, sql: str, **values: Any) -> list[Any]:
        """Rows of a query."""
        with self.db.read() as session:
            return list(session.execute(text(sql), values))

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None


def latest_sealed_of(db: Database, code: str) -> VisitRecord | None:
    with db.read() as session:
        number = session.execute(text("select id from site where code = :code"), {"code": code}).scalar_one()
        return latest_sealed(session, number)


def unsealed_of(db: Database, code: str) -> VisitRecord | None:
    with db.read() as session:
        number = session.execute(text("select id from site where code = :code"), {"code": code}).scalar_one()
        return unsealed_visit(session, number)


def finish(process: "subprocess.Popen[str]", seconds: float = 120) -> dict[str, Any]:
    """Wait for a crawl; its last line as JSON. Fails with what it said when it said something else."""
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        kill(process)
        raise
    assert out.strip(), f"the crawl printed nothing (exit code {process.returncode}): {err[-3000:]}"
    result: dict[str, Any] = json.loads(out.strip().splitlines()[-1])
    result["exit"] = process.returncode
    result["said"] = err
    return result


def kill(process: "subprocess.Popen[str]") -> None:
    """SIGKILL to the crawl and to its worker."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()


def wait_until(condition: Any, seconds: float = 30) -> None:
    """Look every 20 ms until it holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.02)
