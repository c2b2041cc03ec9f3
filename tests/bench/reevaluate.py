"""Judging every site anew from stored facts alone: 125, 250 and 500 sites of 200 pages each, on SQLite, in a process of its own.

The facts are as large as those of real pages (a menu of sixty entries on every page, some 10 kB of JSON and 4 kB of text). The first
evaluation makes outcomes, findings and the index of the sites' own articles; what is measured is that everything is judged again: by the
law of another day, the facts unchanged.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from monitor.config import load
from monitor.domain.facts import DocumentLink, Fanpage, LanguageLink, PageFacts, RejectedDate, Section
from monitor.domain.page import ArchivePosition, FetchOutcome, Page
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.storage.database import Database, open_database
from monitor.storage.migrate import upgrade
from monitor.storage.pages import StoredPage, add_pages
from monitor.storage.visits import open_visit, seal_visit, start_run
from tests import builders as b
from tests.stored import put_site
from tests.stories import story

PAGES = 200
SIZES = (125, 250, 500)
DAY = date(2026, 11, 21)
OUTLETS = (("Báo Tuổi Trẻ", "tuoitre.vn"), ("Báo Lao Động", "laodong.vn"), ("TTXVN", "vietnamplus.vn"))


def site_pages(number: int, rng: random.Random, paragraphs: list[str]) -> Iterator[PageFacts]:
    """Home page, 20 lists, 10 other pages, 169 articles of two years."""
    root = f"http://xa{number}.test/"
    menu = tuple(
        Section(
            f"Chuyên mục thứ {n} của trang", f"{root}chuyen-muc/{n}/", None if n % 6 == 0 else f"Nhóm {n // 6}", None, False, f"Mục {n}"
        )
        for n in range(60)
    )
    shell: dict[str, Any] = {
        "identity": b.identity()[0],
        "identity_quotes": b.identity()[1],
        "fanpages": (Fanpage("facebook", f"https://facebook.com/xa{number}"),),
        "functions": ("search", "sitemap", "contact", "rss"),
    }
    lacks = ["email"] if number % 5 == 0 else []
    yield replace(b.home(root, lacks=lacks, licence_notice=b.notice() if number % 3 == 0 else None, english=None), sections=menu)
    for n in range(20):
        yield b.page("section", f"{root}chuyen-muc/{n}/", title=f"Chuyên mục {n}", sections=menu, list_items=12, language="vi", **shell)
    for n in range(10):
        documents = tuple(DocumentLink(f"Văn bản {n}-{i}", f"{root}tep/{n}-{i}.pdf", f"{i}/QĐ-UBND", "2026-03-02") for i in range(8))
        yield b.page("static", f"{root}gioi-thieu/{n}", title=f"Giới thiệu {n}", sections=menu, documents=documents, language="vi", **shell)
    for n in range(PAGES - 31):
        name, outlet = rng.choice(OUTLETS)
        sources = [b.source(name, outlet=outlet, quote=f"Nguồn: {name}")] if number % 4 == 0 and n % 6 == 0 else []
        yield b.article(
            n, (DAY - timedelta(days=rng.randint(0, 700))).isoformat(), url=f"{root}tin/bai-viet-so-{n}-{number}.html", sources=sources,
            title=f"Tin hoạt động số {n} của xã {number}", author="Ban biên tập", body="\n".join(rng.sample(paragraphs, 18)),
            sections=menu, language_links=(LanguageLink("en", f"{root}en/", "English"),) if number % 2 else (),
            rejected_dates=tuple(RejectedDate(f"Thứ bảy, 21/11/2026 {n}", "page clock") for _ in range(2)),
            **shell,
        )  # fmt: skip


def store(db: Database, sites: int) -> None:
    """Fill an empty database with `sites` sealed visits of PAGES pages each."""
    rng = random.Random(47)
    paragraphs = story(47, 200_000).splitlines()
    for number in range(sites):
        licences = [b.licence(f"{number}/GP-TTĐT")] if number % 3 == 0 else []
        site = b.site(f"XA-{number:04d}", url=f"http://xa{number}.test/", licences=licences, name=f"Ủy ban nhân dân xã {number}")
        with db.begin() as session:
            site_id = put_site(session, site)
            _visit(session, site_id, list(site_pages(number, rng, paragraphs)))


def _visit(session: Session, site_id: int, pages: list[PageFacts]) -> None:
    coverage = b.coverage(day=DAY)
    at: datetime = coverage.visit_time
    visit = open_visit(session, site_id, start_run(session, "crawl", "bench:1", coverage.started_at), "live", coverage.started_at)
    stored = []
    for n, facts in enumerate(pages):
        position = ArchivePosition("xa.warc.gz", 1000 * n, 900, facts.sha256)
        stored.append(StoredPage(visit, site_id, Page(facts.url, FetchOutcome.OK, at, 200, archived=position), facts))
    add_pages(session, stored)
    seal_visit(session, visit, coverage, None)


def judge(path: Path) -> dict[str, Any]:
    """Evaluate once as a run would, then everything anew; seconds, those of the processor (on a machine that others use too they tell
    more), and the peak MB of this process."""
    db = open_database(f"sqlite:///{path}")
    law, thresholds = load_law(), load().config.thresholds
    start = time.perf_counter()
    first = evaluate_visits(db, law, thresholds, now=b.moment(DAY, 12))
    between, spent = time.perf_counter(), time.process_time()
    again = evaluate_visits(db, law, thresholds, as_of=DAY + timedelta(days=1), now=b.moment(DAY + timedelta(days=1), 12))
    end, cpu = time.perf_counter(), time.process_time() - spent
    db.close()
    return {
        "first_seconds": round(between - start, 1), "seconds": round(end - between, 1), "cpu_seconds": round(cpu, 1),
        "outcomes": len(again), "peak_mb": _peak_mb(),
        "breaches": sum(1 for o in first if o.verdict == "breach"),
    }  # fmt: skip


def _peak_mb() -> int:
    """Of this process alone; ru_maxrss would remember the parent it was forked from."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) // 1024


def measure_reevaluation(folder: Path, sizes: tuple[int, ...] = SIZES) -> dict[str, Any]:
    """Rows of {"sites", "pages", "seconds", "peak_mb", …}, and how the time grows: 1.0 is linear in pages."""
    rows = []
    for sites in sizes:
        path = folder / f"reevaluate-{sites}.db"
        db = open_database(f"sqlite:///{path}")
        upgrade(db)
        store(db, sites)
        db.close()
        size = path.stat().st_size
        command = [sys.executable, "-m", "tests.bench.reevaluate", str(path)]
        result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        path.unlink()
        rows.append({"sites": sites, "pages": sites * PAGES, "database_mb": size >> 20, **result})
        print(rows[-1], file=sys.stderr, flush=True)
    small, large = rows[0], rows[-1]
    growth = (large["seconds"] / small["seconds"]) / (large["pages"] / small["pages"])
    return {"rows": rows, "seconds": large["seconds"], "peak_mb": large["peak_mb"], "growth_over_linear": round(growth, 2)}


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1].endswith(".db"):
        print(json.dumps(judge(Path(sys.argv[1]))))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            print(json.dumps(measure_reevaluation(Path(scratch), tuple(map(int, sys.argv[1:])) or SIZES), indent=1))
