import pytest

from monitor.registry.address import read_address


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("theolympiaschools.edu.vn", "https://theolympiaschools.edu.vn/"),
        ("http://XaTanPhu.huyendongson.test", "http://xatanphu.huyendongson.test/"),
        ("https://dongson.gov.vn/xa-tan-phu", "https://dongson.gov.vn/xa-tan-phu/"),
        ("https://dongson.gov.vn:443//web//tanphu/", "https://dongson.gov.vn/web/tanphu/"),
        ("dongson.gov.vn:8080/x", "https://dongson.gov.vn:8080/x/"),
        ("http://203.113.1.1/", "http://203.113.1.1/"),
        ("//a.vn", "https://a.vn/"),
        ("https://tênmiền.vn/", "https://xn--tnmin-hsa0954c.vn/"),
        ("https://a.vn./", "https://a.vn/"),
    ],
)
def test_an_address_is_host_and_path(written: str, address: str) -> None:
    assert read_address(written) == (address, None)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("https://a.vn/index.php?lang=vi", "https://a.vn/"),
        ("https://a.vn/Pages/home.aspx", "https://a.vn/Pages/"),
        ("https://a.vn/xa/#top", "https://a.vn/xa/"),
    ],
)
def test_the_file_and_query_of_a_home_page_are_no_scope_and_it_is_said(written: str, address: str) -> None:
    read = read_address(written)
    assert not isinstance(read, str)
    assert (read[0], "phạm vi" in str(read[1])) == (address, True)


@pytest.mark.parametrize(
    "written",
    ["htp:/xaloi", "htp:/xaloi huyendongson", "mailto:a@b.vn", "ftp://a.vn", "http://", "http:///x", "localhost", "xã tân phú", "http://a@b.vn/",
     "http://a..vn", "http://-a.vn", "http://a.vn:99999/", "http://[::1", "chưa có", "javascript:alert(1)", "http://1.2.3", "https://a_b"],
)  # fmt: skip
def test_what_is_no_address_has_a_reason(written: str) -> None:
    assert isinstance(read_address(written), str)
