"""Functions, fan pages, counters, language switches and injected links."""

from collections.abc import Callable

import pytest

from monitor.extraction.counter import read_counter
from monitor.extraction.fanpages import read_fanpages
from monitor.extraction.functions import read_functions
from monitor.extraction.injected import read_injected, shown_to_search_visitors, suspect_links
from monitor.extraction.language_links import read_language_links
from monitor.extraction.reading import Reading

Builder = Callable[..., Reading]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("<form><input type='text' name='q'></form>", "search"),
        ("<input type='search'>", "search"),
        ("<input type='text' name='ctl00$abc$txtKeyword'>", "search"),
        ("<input type='text' placeholder='Nhập từ khóa tìm kiếm'>", "search"),
        ("<a href='/rss.html'>Kênh tin</a>", "rss"),
        ("<a href='/feed/'>Theo dõi</a>", "rss"),
        ("<a href='/so-do-trang'>Sơ đồ trang</a>", "sitemap"),
        ("<a href='/x'>Sơ đồ cổng</a>", "sitemap"),
        ("<a href='#' onclick='window.print()'>x</a>", "print"),
        ("<a href='/p'>Bản in</a>", "print"),
        ("<a href='https://www.facebook.com/sharer/sharer.php?u=x'></a>", "share"),
        ("<div class='zalo-share-button' data-href=''></div>", "share"),
        ("<p>Click để đánh giá bài viết</p>", "rating"),
        ("<p>Mức độ hài lòng về trang: <input type='radio'/>Tốt <input type='radio'/>Chưa tốt</p>", "rating"),
        ("<p>Mời bạn đánh giá: <span>Hài lòng</span> <span>Không hài lòng</span></p>", "rating"),
        ("<p>Trang này có giúp được bạn không? <button>Có</button> <button>Chưa</button></p>", "rating"),
        ("<p>Bạn chấm trang này mấy điểm?</p><label><input type='radio'>5</label>", "rating"),
        ("<p>Bạn đánh giá thế nào về trang thông tin này? <input type='radio'>Tốt</p>", "rating"),
        ("<a href='javascript:InTin()'><img src='/p.gif' alt='In tin này'></a>", "print"),
        ("<a href='#' title='Bản in'><i class='fa'></i></a>", "print"),
        ("<button aria-label='In trang'><svg></svg></button>", "print"),
        ("<a href='/hoidap'>Hỏi - đáp</a>", "qa"),
        ("<a href='/x'>Gửi câu hỏi</a>", "qa"),
    ],
)
def test_each_function_is_found_by_a_real_element(page: Builder, body: str, name: str) -> None:
    assert read_functions(page(body)) == (name,)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Mức độ hài lòng của người dân năm nay đạt 96 phần trăm, tăng so với năm trước</p>",
        "<p>Hội nghị tìm kiếm giải pháp, hỏi đáp cùng bà con và in tài liệu</p>",
        "<input type='text' name='hoten'><input type='password' name='mk'>",
        "<a href='/tin'>Chia sẻ kinh nghiệm làm giàu</a>",
        "<p>Mô hình trồng nấm giúp bạn trẻ khởi nghiệp, trang trại hoạt động thế nào</p>",
        "<a href='/tin'><img alt='In hoa trên vải ở làng nghề'></a>",
    ],
)
def test_words_alone_are_no_function(page: Builder, body: str) -> None:
    assert read_functions(page(body)) == ()


@pytest.mark.parametrize(
    ("body", "network", "url"),
    [
        ("<a href='https://www.facebook.com/xamau.binhson'>F</a>", "facebook", "https://www.facebook.com/xamau.binhson"),
        ("<a href='https://zalo.me/1234567890'></a>", "zalo", "https://zalo.me/1234567890"),
        ("<a href='//www.youtube.com/@xamau'></a>", "youtube", "https://www.youtube.com/@xamau"),
        ("<a href='https://www.tiktok.com/@xamau'></a>", "tiktok", "https://www.tiktok.com/@xamau"),
        ("<div class='fb-page' data-href='https://www.facebook.com/xamau'></div>", "facebook", "https://www.facebook.com/xamau"),
        ("<iframe src='https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fxamau&tabs'></iframe>", "facebook",
         "https://www.facebook.com/xamau"),
    ],
)  # fmt: skip
def test_fan_pages_are_read_from_links_and_plugins(page: Builder, body: str, network: str, url: str) -> None:
    (found,) = read_fanpages(page(body))
    assert (found.network, found.url) == (network, url)


@pytest.mark.parametrize(
    "href",
    [
        "https://www.facebook.com/sharer/sharer.php?u=https://x",
        "https://www.facebook.com/share.php?u=x",
        "https://www.youtube.com/watch?v=abc",
        "https://www.youtube.com/embed/abc",
        "https://zalo.me/share?u=x",
        "https://www.facebook.com/",
        "https://www.tiktok.com/embed",
        "https://www.facebook.com/photo.php?fbid=1",
    ],
)
def test_share_buttons_posts_and_players_are_no_fan_pages(page: Builder, href: str) -> None:
    assert read_fanpages(page(f"<a href='{href}'>x</a>")) == ()


@pytest.mark.parametrize(
    ("body", "value"),
    [
        ("<div>Đang truy cập2 Hôm nay3 Tổng lượt truy cập1.919.926</div>", 1919926),
        ("<ul><li>Tháng hiện tại<span>300</span></li><li>Tổng lượt truy cập<span>4.567</span></li></ul>", 4567),
        ("<p>Lượt truy cập: 12,345</p>", 12345),
        ("<p>Số lượt truy cập: 00123456</p>", 123456),
        ("<p>Tổng số truy cập: 98 765</p>", 98765),
        ("<p>Tổng truy cập: 5</p>", 5),
        ("<p>Đang online: 3 - Hôm nay: 12 - Tổng cộng: 4.321</p>", 4321),
        ("<p>Total visits: 77,000</p>", 77000),
        ("<p>Truy cập: 144.555</p>", 144555),
    ],
)  # fmt: skip
def test_the_total_of_visits_is_read(page: Builder, body: str, value: int) -> None:
    reading = page(body)
    found = read_counter(reading)
    assert found is not None
    assert found.value == value
    assert found.at is not None
    assert reading.document.text[slice(*found.at)] == found.quote


@pytest.mark.parametrize(
    "body", ["<p>Đang truy cập: 12</p>", "<p>Truy cập hôm nay: 5</p>", "<p>Tổng cộng: 12 hộ nghèo</p>", "<p>Tin tức</p>"]
)
def test_other_numbers_are_no_total_of_visits(page: Builder, body: str) -> None:
    assert read_counter(page(body)) is None


@pytest.mark.parametrize(
    ("body", "language", "url"),
    [
        ("<a href='/en/'>English</a>", "en", "https://xamau.example.gov.vn/en/"),
        ("<a href='/en'>Tiếng Anh</a>", "en", "https://xamau.example.gov.vn/en"),
        ("<a href='/lang/en'><img src='/f/x.png' alt='English'></a>", "en", "https://xamau.example.gov.vn/lang/en"),
        ("<a href='/a'>VN</a> | <a href='/b'>EN</a>", "en", "https://xamau.example.gov.vn/b"),
        (
            "<a href='/a'><img src='/images/flags/vn.png'></a><a href='/b'><img src='/images/flags/en.png'></a>",
            "en",
            "https://xamau.example.gov.vn/b",
        ),
        (
            "<select><option value='/vi/'>Tiếng Việt</option><option value='/km/'>Tiếng Khmer</option></select>",
            "km",
            "https://xamau.example.gov.vn/km/",
        ),
        ("<a href='/en/' title='English'></a>", "en", "https://xamau.example.gov.vn/en/"),
    ],
)
def test_language_switches_are_read_in_every_guise(page: Builder, body: str, language: str, url: str) -> None:
    assert (language, url) in [(link.language, link.url) for link in read_language_links(page(body))]


def test_hreflang_counts(page: Builder) -> None:
    (found,) = read_language_links(page("<p>Tin</p>", head="<link rel='alternate' hreflang='en' href='/en/tin'>"))
    assert (found.language, found.url, found.quote) == ("en", "https://xamau.example.gov.vn/en/tin", "en")


@pytest.mark.parametrize(
    "body",
    ["<a href='/a'>Skip to main content</a>", "<a href='/tin'>Lào</a>", "<a href='/day-tieng-anh'>Dạy tiếng Anh hè</a>", "<p>English</p>"],
)
def test_words_about_languages_are_no_switch(page: Builder, body: str) -> None:
    assert read_language_links(page(body)) == ()


HIDDEN = "<div style='position:absolute; left:-9999px'><a href='https://tai-88bet.example.com/'>nhà cái uy tín</a></div>"


def test_a_hidden_betting_link_is_injected(page: Builder) -> None:
    (found,) = read_injected(page(f"<p>Tin</p>{HIDDEN}"))
    assert (found.hidden, found.quote) == (True, "nhà cái uy tín")


SPAM = "<a href='https://tai-88bet.example.com/'>nhà cái uy tín</a>"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<style>.x9k { position: absolute; left: -9999px }</style>", f"<div class='x9k'>{SPAM}</div>"),
        (
            "<style>@media screen { div#bk, #fk2 {display : none !important} }</style>",
            f"<div id='fk2'><p>{SPAM}</p></div>",
        ),
        ("", f"<div id='q'>{SPAM}</div><script>document.getElementById('q').style.display='none';</script>"),
        ("", f"<div id='q'>{SPAM}</div><script>$(\"#q\").css('left', '-5000px')</script>"),
        ("", f"<div style='clip-path: inset(100%)'>{SPAM}</div>"),
        ("", f"<div id='q'>{SPAM}</div><script>$('#q').hide();</script>"),
    ],
)
def test_a_betting_link_is_found_however_it_is_hidden(page: Builder, head: str, body: str) -> None:
    assert [link.hidden for link in read_injected(page(f"<p>Tin</p>{body}", head=head))] == [True]


@pytest.mark.parametrize(
    "script",
    [
        """document.write('<a href="https:\\/\\/w88x.example.com\\/">nhà cái</a><a href="https://b.example.net/">soi cầu</a>'
        + "<a href='https://c.example.org/'>lô đề</a>")""",
        """document.write(unescape("%3Ca href='https://a88.example.com/'%3Enhà cái%3C/a%3E"
        + "%3Ca href='https://b.example.net/'%3Esoi cầu%3C/a%3E"
        + "%3Ca href='https://c.example.org/'%3Etài xỉu%3C/a%3E"))""",
        """el.innerHTML = "\\x3ca href=https://a88.example.com/\\x3enhà cái\\x3c/a\\x3e\\x3ca href=https://b.example.net/\\x3ecasino\\x3c/a\\x3e"
        + "<a href=https://c.example.org/>poker</a>" """,
    ],
)
def test_links_that_a_script_writes_are_seen(page: Builder, script: str) -> None:
    assert len(read_injected(page(f"<p>Tin</p><script>{script}</script>"))) == 3


def test_a_headline_in_a_hidden_tab_is_not_injected(page: Builder) -> None:
    tab = "<div class='tab'><a href='https://baomau.example.com/1'>Công an triệt phá đường dây cá độ bóng đá, bắt năm nhà cái</a></div>"
    assert read_injected(page(f"<p>Tin</p>{tab}", head="<style>.tab{display:none}</style>")) == ()


def test_only_what_the_plain_page_lacks_is_shown_to_search_visitors(page: Builder) -> None:
    news = "<a href='https://baomau.example.com/1'>Bắt nhóm nhà cái</a>"
    plain, searched = suspect_links(page(news)), suspect_links(page(news + SPAM))
    assert [link.quote for link in shown_to_search_visitors(plain, searched)] == ["nhà cái uy tín"]
    assert shown_to_search_visitors(plain, plain) == ()


def test_a_cluster_of_betting_links_in_sight_is_injected(page: Builder) -> None:
    links = "".join(
        f"<a href='https://trang{n}.example.net/'>{words}</a> " for n, words in enumerate(("nhà cái", "soi cầu", "tài xỉu online"))
    )
    assert [link.hidden for link in read_injected(page(links))] == [False, False, False]


@pytest.mark.parametrize(
    "body",
    [
        "<a href='/tin/triet-pha-duong-day-ca-cuoc'>Triệt phá đường dây cá độ bóng đá</a>",
        "<a href='https://baomau.example.com/1'>Công an bắt nhóm đánh bạc, nhà cái lớn</a>",
        "<ul style='display:none'><li><a href='https://tinh.example.com/'>Cổng tỉnh</a></li></ul>",
        "<div style='display:none'><a href='https://congan.binhson.gov.vn/'>Cảnh báo cá cược bóng đá</a></div>",
    ],
)
def test_news_about_betting_and_hidden_menus_are_not_injected(page: Builder, body: str) -> None:
    assert read_injected(page(body)) == ()
