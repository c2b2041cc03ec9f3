"""A site against its own past: when a visit finds much less than the visits before, something is wrong with the reading, or the site has
changed. The operator hears of it; nobody is accused."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from monitor.domain.coverage import Coverage
from monitor.domain.notice import Notice
from monitor.domain.site import SitePeriod
from monitor.storage.pages import Measures

HISTORY = 6
"""So many earlier visits make the baseline, the newest ones."""

ENOUGH = 2
"""Earlier visits that are needed at least."""

DROP = 0.5
"""Less than this share of the median is a drop."""

FEWEST_PAGES, FEWEST_ARTICLES, FEWEST_SECTIONS = 10, 5, 4
"""Below these medians the numbers are too small to fall."""


@dataclass(frozen=True, slots=True)
class Past:
    """One sealed visit: what it covered and what was read on its pages."""

    coverage: Coverage
    measures: Measures


def drops(site: str, period: SitePeriod, now: Past, earlier: Sequence[Past]) -> tuple[Notice, ...]:
    """One notice "drop" naming all that fell, or none. `earlier`: earlier visits, the newest first.

    Only visits that are alike are compared: read the same way (live, or from archives) and with a home page. A visit whose home page
    was not read has its own notice. Where the visit was cut short its number of pages says nothing.
    """
    if not now.coverage.home_read:
        return ()
    alike = [past for past in earlier if past.coverage.home_read and past.coverage.mode == now.coverage.mode][:HISTORY]
    said = [*_pages(now, alike), *_dates(now, alike), *_sections(now, alike)]
    if not said:
        return ()
    text = f"Lượt thăm này đọc được ít hẳn so với các lượt trước: {'; '.join(said)}. Cần xem lại cách đọc trước khi tin kết quả."
    return (Notice("drop", site, text, now.coverage.visit_time, period.url),)


def _pages(now: Past, earlier: Sequence[Past]) -> list[str]:
    if now.coverage.cut_by is not None:
        return []
    before = [past.coverage.read for past in earlier]
    return _fall("trang đọc được", now.coverage.read, before, FEWEST_PAGES)


def _sections(now: Past, earlier: Sequence[Past]) -> list[str]:
    return _fall("chuyên mục trên trang chủ", now.measures.sections, [past.measures.sections for past in earlier], FEWEST_SECTIONS)


def _fall(what: str, value: int, before: Sequence[int], fewest: int) -> list[str]:
    if len(before) < ENOUGH:
        return []
    usual = median(before)
    return [f"{what} {value}, thường là {usual:.0f}"] if usual >= fewest and value < DROP * usual else []


def _dates(now: Past, earlier: Sequence[Past]) -> list[str]:
    """By the share of articles with a day: their number falls with the pages."""
    shares = [past.measures.dated / past.measures.articles for past in earlier if past.measures.articles >= FEWEST_ARTICLES]
    if len(shares) < ENOUGH or now.measures.articles < FEWEST_ARTICLES:
        return []
    share, usual = now.measures.dated / now.measures.articles, median(shares)
    if usual < DROP or share >= DROP * usual:
        return []
    return [f"tin, bài đọc được ngày đăng {share * 100:.0f} %, thường là {usual * 100:.0f} %"]
