"""Every reason for which a visit ends early has its words."""

import re
from pathlib import Path

from monitor.crawling.status import SITES_CUT
from monitor.domain.labels import CUT_BY


def test_every_cut_that_the_crawl_sets_has_vietnamese_words() -> None:
    folder = Path(__file__).parents[3] / "monitor" / "crawling"
    set_by_code = {word for file in folder.glob("*.py") for word in re.findall(r'cut_by ?= ?"([a-z ]+)"', file.read_text(encoding="utf-8"))}
    assert {"budget", "blocked", "interrupted"} <= set_by_code
    assert set_by_code | SITES_CUT <= set(CUT_BY)
