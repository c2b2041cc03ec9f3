"""What a visit tells the operator: dead, parked or hijacked sites, bad certificates, unregistered neighbours, old software, content left
standing from the vendor, visits that failed. No duty of a site is cited."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from urllib.parse import urlsplit

from monitor.clock import VIETNAM
from monitor.domain.coverage import Coverage
from monitor.domain.notice import Notice
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Site, SitePeriod
from monitor.reference.software import supported_until
from monitor.rules.dossier import ReadPage
from monitor.rules.headings import speaks_of_its_software
from monitor.rules.words import certificate_words, fetch_words, vietnamese_day

_DEAD = (
    FetchOutcome.DNS_FAILED,
    FetchOutcome.CONNECTION_FAILED,
    FetchOutcome.NOT_FOUND,
    FetchOutcome.GONE,
    FetchOutcome.REDIRECTED_AWAY,
)
"""How the home page of a dead or moved site answers. A timeout, a wall or a server error may be over tomorrow."""

_EXPECTED = (FetchOutcome.OK, FetchOutcome.NOT_MODIFIED, FetchOutcome.NOT_ARCHIVED, FetchOutcome.REDIRECTED, FetchOutcome.ROBOTS_DENIED)

SEVERAL = 2
"""Pages on a site's own software from which on they are the vendor's: one may be news of a training."""

_SHARED_ENDINGS = ("gov.vn", "edu.vn", "org.vn")
"""Under these, what shares a registered site's domain belongs to the same office."""

_NO_SITE = frozenset(
    (
        "mail webmail email smtp imap autodiscover sso id login dangnhap cas auth api cdn static media img images files upload "
        "download lms elearning vpn ftp ns ns1 ns2 meet hop hopkhonggiay tructuyen qlvb vanban hscv ioffice eoffice egov "
        "dichvucong dvc motcua hanhchinhcong dieuhanh congvan admin quantri test demo dev app "
    ).split()
)
"""First labels of services that are no websites of an office. (vanban, qlvb: closed systems for handling documents.)"""

_LIMIT = 50
"""Unregistered hosts named per visit."""


def notices(
    site: str, period: SitePeriod, coverage: Coverage, pages: Sequence[ReadPage] = (), registered: Collection[str] | None = None
) -> tuple[Notice, ...]:
    """DK-01 unregistered, DK-02 dead, parked or hijacked, BM-01 certificate, BM-02 outdated software, MD-01 demonstration content,
    "visit-failed" for home pages that could not be read.

    `registered` are the hosts of the register (see `hosts_of`); None: not known, so no DK-01.
    """
    own = [page for page in pages if not page.inherited]
    found = [*_home(site, period, coverage)]
    if coverage.certificate:
        text = f"Chứng thư số của trang không hợp lệ: {certificate_words(coverage.certificate)}."
        found.append(Notice("BM-01", site, text, coverage.visit_time, period.url, coverage.certificate))
    found += _outdated(site, period, coverage, own)
    found += _demonstration(site, coverage, own)
    if registered is not None:
        found += _unregistered(site, period, coverage, own, registered)
    return tuple(found)


def _home(site: str, period: SitePeriod, coverage: Coverage) -> Iterable[Notice]:
    home, at, url = coverage.home, coverage.visit_time, period.url
    if coverage.search_visitors:
        text = f"Người vào trang từ công cụ tìm kiếm bị dẫn sang {coverage.search_visitors}; có dấu hiệu trang bị xâm nhập."
        yield Notice("DK-02", site, text, at, url, coverage.search_visitors, urgent=True)
    if home is FetchOutcome.PARKED:
        yield Notice("DK-02", site, "Tên miền đã đăng ký có dấu hiệu bị đỗ hoặc bị chiếm dụng.", at, url, urgent=True)
    elif home in _DEAD and coverage.mode == "live":
        yield Notice("DK-02", site, f"Trang đã đăng ký không còn hoạt động ({fetch_words(home)}).", at, url, urgent=True)
    elif home is not None and home not in _EXPECTED:
        yield Notice("visit-failed", site, f"Chưa đọc được trang chủ ({fetch_words(home)}); cần thu thập lại.", at, url)


def _outdated(site: str, period: SitePeriod, coverage: Coverage, pages: Sequence[ReadPage]) -> Iterable[Notice]:
    """By the version that the pages print of themselves; nothing is probed."""
    day = coverage.visit_time.astimezone(VIETNAM).date()
    seen: set[tuple[str, str]] = set()
    for page in pages:
        cms = page.facts.cms
        # a generation told by its marks is a guess of ours, not what the page prints
        printed = cms is not None and cms.version and cms.quote and cms.version in cms.quote
        if cms is None or not cms.version or not printed or (cms.name, cms.version) in seen:
            continue
        seen.add((cms.name, cms.version))
        until = supported_until(cms.name, cms.version)
        if until is not None and until < day:
            text = f"Phần mềm {cms.name} {cms.version} không còn được hỗ trợ bảo mật từ sau ngày {vietnamese_day(until)}."
            yield Notice("BM-02", site, text, coverage.visit_time, period.url, cms.quote)


def _demonstration(site: str, coverage: Coverage, pages: Sequence[ReadPage]) -> Iterable[Notice]:
    about = [page for page in pages if speaks_of_its_software(page)]
    left = [page for page in pages if page.facts.demonstration or (len(about) >= SEVERAL and page in about)]
    if left:
        first = min(left, key=lambda page: page.url)
        text = f"Còn {len(left)} trang là nội dung mẫu của nhà cung cấp phần mềm, chưa gỡ."
        yield Notice("MD-01", site, text, coverage.visit_time, first.url, first.facts.title)


def _unregistered(
    site: str, period: SitePeriod, coverage: Coverage, pages: Sequence[ReadPage], registered: Collection[str]
) -> Iterable[Notice]:
    """Hosts that the site's menus link to, of the same office by their domain, and in no row of the register."""
    domain = shared_domain(period.host)
    if domain is None:
        return
    known = {host.removeprefix("www.") for host in registered}
    first: dict[str, str] = {}
    count: Counter[str] = Counter()
    for page in pages:
        for section in page.facts.sections:
            if domain not in section.url:
                continue
            host = (urlsplit(section.url).hostname or "").lower().removeprefix("www.")
            if host.endswith(f".{domain}") and host not in known and host.split(".")[0] not in _NO_SITE:
                count[host] += 1
                first.setdefault(host, section.title)
    for host, _ in count.most_common(_LIMIT):
        title = first[host]
        text = f"Tìm thấy qua liên kết trang {host} (“{title}”) chưa có trong sổ đăng ký."
        yield Notice("DK-01", site, text, coverage.visit_time, f"http://{host}/", title)


def shared_domain(host: str) -> str | None:
    """The domain that an office's sites share: "dongnai.gov.vn" of "xatanphu.dongnai.gov.vn". None where others may hold names too."""
    labels = host.split(".")
    ending = ".".join(labels[-2:])
    return ".".join(labels[-3:]) if ending in _SHARED_ENDINGS and len(labels) >= 3 else None


def hosts_of(sites: Iterable[Site]) -> frozenset[str]:
    """Every host that the register has or had, lower case."""
    return frozenset(p.host for site in sites for p in site.periods if p.host)
