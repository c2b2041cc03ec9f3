"""A province crawled with kills in between ends as one crawled in peace: pages, archive and findings."""

from pathlib import Path

from tests.bench.kills import killed_crawl


def test_a_killed_crawl_ends_with_the_same_pages_and_findings(tmp_path: Path) -> None:
    result = killed_crawl(tmp_path, seed=4712, kills=3)
    assert result["kills"] >= 1
    assert result["lost"] == []
    assert result["same_findings"], result["differing_findings"]
    assert (result["doubled"], result["unreadable"]) == (0, 0)
    assert result["findings"] > 5
