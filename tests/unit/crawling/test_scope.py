from monitor.crawling.scope import Scope, prefix_of
from monitor.domain.site import Level, SiteClass, SitePeriod


def _period(url: str) -> SitePeriod:
    return SitePeriod("Trang", url, Level.COMMUNE, SiteClass.PORTAL)


SCOPE = Scope.of(
    [
        ("CONG", _period("https://dongson.gov.vn/")),
        ("XA1", _period("https://dongson.gov.vn/xa-tan-phu/")),
        ("XA2", _period("https://dongson.gov.vn/xa-tan-phu-dong")),
        ("TRUONG", _period("http://truong.edu.vn/index.php")),
    ]
)


def test_a_page_belongs_to_the_longest_matching_site() -> None:
    assert SCOPE.owner("https://dongson.gov.vn/xa-tan-phu/tin/1.html") == "XA1"
    assert SCOPE.owner("https://dongson.gov.vn/xa-tan-phu") == "XA1"
    assert SCOPE.owner("https://dongson.gov.vn/xa-tan-phu-dong/tin") == "XA2"
    assert SCOPE.owner("https://dongson.gov.vn/tin/1.html") == "CONG"


def test_scheme_and_www_do_not_matter_and_other_hosts_do() -> None:
    assert SCOPE.owner("http://www.dongson.gov.vn/") == "CONG"
    assert SCOPE.owner("http://kho.dongson.gov.vn/") is None
    assert SCOPE.owner("http://dongson.gov.vn.lua-dao.com/") is None
    assert SCOPE.owner("http://[broken") is None


def test_a_registered_file_stands_for_its_folder() -> None:
    assert SCOPE.owner("http://truong.edu.vn/tin-tuc") == "TRUONG"
    assert prefix_of("http://a.vn/Pages/default.aspx") == "/"
    assert prefix_of("http://a.vn/web/so-y-te/trang-chu.html") == "/web/so-y-te/"
