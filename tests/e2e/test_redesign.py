"""Sites that change their software, and every address with it, from one visit to the next, and mend nothing."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.domain.finding import Finding, FindingState
from monitor.evidence.warc import WarcWriter
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.law.load import load_law
from monitor.sample import SAMPLE_NOW, Province, build
from monitor.sample.answers import Answer, page
from monitor.sample.model import Site
from monitor.sample.pages import lay_out
from monitor.sample.skins import ALL
from monitor.storage.judgements import load_findings
from tests.e2e.crawl_builder import Office

SEED = 7
STANDING = ("CN-02", "ND-02", "PN-01")
"""Rules whose findings quote standing pages."""
GONE = page("<html><body><h1>Không tìm thấy trang</h1></body></html>", status=404)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def redesigned(made: Province, site: Site) -> dict[str, Answer]:
    """The same site in another skin, its items numbered anew; what stood elsewhere answers with 404."""
    rng = random.Random(site.code)
    skin = rng.choice([other for other in ALL if other.name != site.skin.name])
    articles = [replace(article, number=article.number + 400) for article in site.articles]
    paths = lay_out(replace(site, skin=skin, form=rng.choice(skin.forms), articles=articles), made.cast.world)
    return {**dict.fromkeys(made.hosts[site.host], GONE), **paths}


def visit(office: Office, folder: Path, sites: dict[str, dict[str, Answer]], day: int) -> dict[tuple[str, str], Finding]:
    at = SAMPLE_NOW + timedelta(days=day)
    with WarcWriter(folder, f"visit{day}") as writer:
        for host, paths in sites.items():
            for path, answer in paths.items():
                kept = [("Content-Type", answer.content_type), *answer.headers]
                writer.append_response(f"http://{host}{path}", answer.status, kept, answer.body, at)
        writer.sync()
    office.crawl(archives=tuple(folder.glob(f"visit{day}*.warc.gz")))
    evaluate_visits(office.db, load_law(), {}, now=at + timedelta(hours=2))
    with office.db.read() as session:
        return {(finding.site, finding.rule): finding for finding in load_findings(session)}


def test_new_software_closes_nothing_doubles_nothing_and_undoes_no_decision(office: Office, tmp_path: Path) -> None:
    made = build(SEED)
    wanted = {p.site for p in made.cast.plantings if p.rule in STANDING}
    sites = [s for s in made.cast.sites if s.code in wanted and s.kind in ("commune", "department") and s.prefix == "/" and not s.oddities][
        :4
    ]
    for site in sites:
        office.register(site.code, site.root, name=site.name, level="department" if site.kind == "department" else "commune")
    before = visit(office, tmp_path, {site.host: made.hosts[site.host] for site in sites}, 0)
    told = {rule for _, rule in before}
    assert len(sites) == 4
    assert set(STANDING) & told, "findings on standing pages"
    for n, finding in enumerate(before.values()):
        action = ("confirm", "dismiss", "explain")[n % 3]
        decide(office.db, finding.id, action, "Lê An", 1, "đã xem", now=SAMPLE_NOW + timedelta(hours=3))
    after = visit(office, tmp_path, {site.host: redesigned(made, site) for site in sites}, 1)
    assert set(after) == set(before)
    for place, finding in after.items():
        decided = (FindingState.CONFIRMED, FindingState.DISMISSED, FindingState.EXPLAINED)
        assert finding.instances[0].state in decided, place
        closed = [i for i in finding.instances if i.state in (FindingState.REMEDIED, FindingState.GONE)]
        assert closed == [], place
        assert len(finding.instances) == len(before[place].instances), place
