"""What is stored can be read again: the same extractor changes nothing, and rows stay where they are."""

from pathlib import Path

from monitor.crawling.reextract import extract_visits
from tests.e2e.crawl_builder import Office


def test_reading_a_real_site_again_with_the_same_extractor_settles_at_once(corpus: Path, tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.register("TANPHU", "http://xatanphu.huyendongson.test/")
    office.crawl(archives=(corpus / "xatanphu" / "site.warc.gz",))
    before = office.rows("select page_id, data, body from page_facts order by page_id")
    [again] = list(extract_visits(office.db, office.archive))
    assert (again.site, again.changed, again.unreadable) == ("TANPHU", 0, 0)
    assert office.rows("select page_id, data, body from page_facts order by page_id") == before
    office.close()
