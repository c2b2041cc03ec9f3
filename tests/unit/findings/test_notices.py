"""Notices: what concerns the operator, told only by what the visit shows."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from monitor.domain.facts import Cms, Section
from monitor.domain.site import SitePeriod
from monitor.findings.notices import hosts_of, notices, shared_domain
from monitor.reference.software import supported_until
from tests import builders as b


def period(url: str = "https://xamau.dongnai.gov.vn/") -> SitePeriod:
    return b.site(url=url).periods[0]


def codes(pages: list[Any] | None = None, *, registered: set[str] | None = None, url: str | None = None, **visit: Any) -> list[str]:
    read = [b.read(page) for page in (pages if pages is not None else [b.home()])]
    where = period(url) if url else period()
    return [n.code for n in notices("XA-MAU", where, b.coverage(**visit), read, registered)]


def with_links(*urls: str) -> Any:
    return replace(b.home(), sections=tuple(Section(f"Trang {n}", url) for n, url in enumerate(urls)))


def test_a_healthy_visit_tells_nothing() -> None:
    assert codes(registered={"xamau.dongnai.gov.vn"}) == []


def test_a_neighbour_under_the_same_domain_that_nobody_registered_is_told_once() -> None:
    page = with_links("https://xakhac.dongnai.gov.vn/", "https://www.xakhac.dongnai.gov.vn/tin", "https://daco.dongnai.gov.vn/")
    assert codes([page], registered={"xamau.dongnai.gov.vn", "www.daco.dongnai.gov.vn"}) == ["DK-01"]


@pytest.mark.parametrize(
    "url",
    ["https://chinhphu.vn/", "https://sotuphap.hanoi.gov.vn/", "https://mail.dongnai.gov.vn/", "https://facebook.com/x", "/tin-tuc/", ""],
)
def test_other_offices_services_and_own_pages_are_no_unregistered_sites(url: str) -> None:
    assert codes([with_links(url)], registered={"xamau.dongnai.gov.vn"}) == []


def test_without_the_register_nobody_is_called_unregistered() -> None:
    assert codes([with_links("https://xakhac.dongnai.gov.vn/")]) == []


def test_under_a_common_ending_neighbours_are_strangers() -> None:
    assert shared_domain("xamau.com.vn") is None
    assert shared_domain("gov.vn") is None
    assert shared_domain("xamau.chauthanh.tiengiang.gov.vn") == "tiengiang.gov.vn"


@pytest.mark.parametrize("outcome", ["dns_failed", "parked", "gone"])
def test_a_dead_or_parked_home_page_is_urgent(outcome: str) -> None:
    (notice,) = notices("XA-MAU", period(), b.coverage(home_outcome=outcome))
    assert (notice.code, notice.urgent) == ("DK-02", True)


def test_a_bad_certificate_is_told_with_the_words_of_the_fault() -> None:
    (notice,) = notices("XA-MAU", period(), b.coverage(certificate="hết hạn ngày 01/02/2026"))
    assert (notice.code, notice.quote) == ("BM-01", "hết hạn ngày 01/02/2026")


def test_software_is_outdated_by_its_own_mark_only_after_its_support_ended() -> None:
    old = replace(b.home(), cms=Cms("joomla", "3.9", "Joomla! 3.9 - Open Source Content Management"))
    assert codes([old, replace(b.article(), cms=old.cms)]) == ["BM-02"]
    assert codes([replace(old, cms=Cms("joomla", None, "/media/jui/js"))]) == []
    assert codes([replace(old, cms=Cms("joomla", "5.2", "Joomla! 5.2"))]) == []
    assert codes([replace(old, cms=Cms("nukeviet", "3.4", "NukeViet 3.4"))]) == []
    early = b.coverage(day=date(2023, 8, 31))
    assert notices("XA-MAU", period(), early, [b.read(old)]) == ()


@pytest.mark.parametrize(
    ("name", "version", "known"),
    [("drupal", "7", True), ("drupal", "10.1", False), ("drupal", "9", True), ("wordpress", "4.6.2", True), ("wordpress", "4.7", False)],
)
def test_a_version_that_the_table_does_not_have_is_not_known(name: str, version: str, known: bool) -> None:
    assert (supported_until(name, version) is not None) is known


def test_a_line_of_versions_ends_with_its_last_one() -> None:
    assert supported_until("drupal", "7") == supported_until("drupal", "7.98") == date(2025, 1, 31)
    assert supported_until("joomla", "3") == supported_until("joomla", "3.10.12") == date(2023, 8, 31)
    assert supported_until("wordpress", "4") is None


def test_demonstration_content_is_one_notice_a_site_with_the_number_of_pages() -> None:
    pages = [b.home(), b.article(1, demonstration=True), b.article(2, demonstration=True)]
    (notice,) = notices("XA-MAU", period(), b.coverage(), [b.read(page) for page in pages])
    assert notice.code == "MD-01"
    assert "2 trang" in notice.text


def test_hosts_of_the_register_are_those_of_every_time_it_knows() -> None:
    assert hosts_of((b.site(url="https://A.dongnai.gov.vn/x"),)) == {"a.dongnai.gov.vn"}


def test_pages_on_the_sites_own_software_are_the_vendors_but_one_is_news() -> None:
    cms = Cms("nukeviet", "4.5", "NukeViet v4.5")
    about = [replace(b.page("static", f"http://xamau.test/{n}", title=f"Logo và tên gọi NukeViet {n}"), cms=cms) for n in (1, 2)]
    assert codes([b.home(), *about]) == ["MD-01"]
    assert codes([b.home(), about[0]]) == []
    assert codes([b.home(), *(replace(page, cms=None) for page in about)]) == []
