"""What a visit tells the operator: dead, parked or hijacked sites, bad certificates, visits that failed. No duty of a site is cited."""

from monitor.domain.coverage import Coverage
from monitor.domain.notice import Notice
from monitor.domain.page import FetchOutcome
from monitor.domain.site import SitePeriod
from monitor.rules.words import fetch_words

_DEAD = (
    FetchOutcome.DNS_FAILED,
    FetchOutcome.CONNECTION_FAILED,
    FetchOutcome.NOT_FOUND,
    FetchOutcome.GONE,
    FetchOutcome.REDIRECTED_AWAY,
)
"""How the home page of a dead or moved site answers. A timeout, a wall or a server error may be over tomorrow."""

_EXPECTED = (FetchOutcome.OK, FetchOutcome.NOT_MODIFIED, FetchOutcome.NOT_ARCHIVED, FetchOutcome.REDIRECTED, FetchOutcome.ROBOTS_DENIED)


def notices(site: str, period: SitePeriod, coverage: Coverage) -> tuple[Notice, ...]:
    """DK-02 dead or parked, BM-01 certificate, "visit-failed" for other home pages that could not be read."""
    found: list[Notice] = []
    home, at, url = coverage.home, coverage.visit_time, period.url
    if home is FetchOutcome.PARKED:
        found.append(Notice("DK-02", site, "Tên miền đã đăng ký có dấu hiệu bị đỗ hoặc bị chiếm dụng.", at, url, urgent=True))
    elif home in _DEAD and coverage.mode == "live":
        found.append(Notice("DK-02", site, f"Trang đã đăng ký không còn hoạt động ({fetch_words(home)}).", at, url, urgent=True))
    elif home is not None and home not in _EXPECTED:
        found.append(Notice("visit-failed", site, f"Chưa đọc được trang chủ ({fetch_words(home)}); cần thu thập lại.", at, url))
    if coverage.certificate:
        found.append(Notice("BM-01", site, f"Chứng thư số của trang không hợp lệ: {coverage.certificate}.", at, url, coverage.certificate))
    return tuple(found)
