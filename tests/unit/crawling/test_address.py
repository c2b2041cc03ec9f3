from hypothesis import given
from hypothesis import strategies as st

from monitor.crawling.address import clean, extension, family, host_of, key, readable

_PIECE = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
_URL = st.builds(
    lambda scheme, host, path, query: f"{scheme}://{host}/{'/'.join(path)}{'?' + '&'.join(query) if query else ''}",
    st.sampled_from(["http", "https", "HTTP"]),
    st.sampled_from(["xa.gov.vn", "XA.gov.vn", "xa.gov.vn:80", "xa.gov.vn:8080", "bắcgiang.vn", "xa.gov.vn."]),
    st.lists(_PIECE, max_size=4),
    st.lists(_PIECE, max_size=3),
)


@given(_URL)
def test_cleaning_twice_is_cleaning_once(url: str) -> None:
    once = clean(url)
    assert once is None or clean(once) == once


@given(_URL)
def test_a_cleaned_address_is_ascii_without_fragment(url: str) -> None:
    cleaned = clean(url)
    assert cleaned is None or (cleaned.isascii() and "#" not in cleaned and " " not in cleaned)


@given(_URL)
def test_the_key_of_a_key_is_the_key(url: str) -> None:
    cleaned = clean(url)
    if cleaned is not None:
        assert key("http://" + key(cleaned)) == key(cleaned)


@given(st.text(max_size=60))
def test_no_text_breaks_cleaning(text: str) -> None:
    assert clean(text) is None or isinstance(clean(text), str)


def test_session_and_tracking_parameters_are_cut() -> None:
    assert clean("http://a.vn/tin.php?id=5&PHPSESSID=abc123&utm_source=fb&fbclid=x") == "http://a.vn/tin.php?id=5"
    assert clean("http://a.vn/tin.do;jsessionid=0A1B?id=5") == "http://a.vn/tin.do?id=5"
    assert clean("http://a.vn/(S(lit3py55t21z5v55vlm25s55))/tin.aspx") == "http://a.vn/tin.aspx"


def test_parameters_in_another_order_make_the_same_key() -> None:
    assert key("http://a.vn/?nv=news&op=chi-tiet") == key("http://a.vn/?op=chi-tiet&nv=news")


def test_http_and_https_make_the_same_key() -> None:
    assert key("http://a.vn/x") == key("https://a.vn/x")


def test_ports_other_than_the_default_make_another_key() -> None:
    assert clean("http://a.vn:80/") == "http://a.vn/"
    assert key("http://a.vn:8080/") != key("http://a.vn/")


def test_vietnamese_letters_in_a_path_become_percent_coding_and_back() -> None:
    cleaned = clean("http://a.vn/tin-tức/bài viết.html#binh-luan")
    assert cleaned == "http://a.vn/tin-t%E1%BB%A9c/b%C3%A0i%20vi%E1%BA%BFt.html"
    assert readable(cleaned) == "http://a.vn/tin-tức/bài viết.html"


def test_dots_in_a_path_are_resolved() -> None:
    assert clean("http://a.vn/x/../tin/./bai.html") == "http://a.vn/tin/bai.html"
    assert clean("http://a.vn/../../tin") == "http://a.vn/tin"


def test_what_is_no_web_address_is_refused() -> None:
    refused = [
        "mailto:a@b.vn",
        "ftp://a.vn/x",
        "http:///x",
        "http://a b.vn/",
        "http://[::1",
        "http://a.vn:99999/",
        "http://a.vn/" + "x" * 3000,
    ]
    assert [clean(url) for url in refused] == [None] * len(refused)


def test_a_family_forgets_numbers_and_values() -> None:
    assert family("http://a.vn/lich/2026/11?view=3") == family("http://a.vn/lich/2031/1?view=7")
    assert family("http://a.vn/lich?view=3") != family("http://a.vn/lich?thang=3")


def test_extension_and_host() -> None:
    assert extension("http://a.vn/van-ban/123.PDF?x=1.html") == "pdf"
    assert extension("http://a.vn/van.ban/123") == ""
    assert host_of("http://WWW.A.vn:8080/x") == "www.a.vn"
