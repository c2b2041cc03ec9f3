# ruff: noqa: E501 - markup reads better unwrapped
"""Answers that are no pages, told from pages that speak of such things."""

from dataclasses import replace

import pytest

from monitor.extraction.challenge import is_challenge, is_maintenance, is_of_strangers, is_parked
from monitor.extraction.document import parse
from tests import builders as b

ARTICLE = (
    "<h1>Thông báo bảo trì hệ thống</h1>"
    + "<p>Trung tâm thông báo hệ thống một cửa đang bảo trì từ 20 giờ đến 22 giờ, mong bà con thông cảm.</p>" * 30
)


@pytest.mark.parametrize(
    "source",
    [
        '<html><body><script>document.cookie="D1N=0123456789abcdef"+"; expires=Fri, 31-Dec-37 23:55:55 GMT; path=/";window.location.reload(true);</script></body></html>',
        "<title>Just a moment...</title><div id='cf-wrapper'></div><script src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script>",
        "<p>Vui lòng xác minh bạn không phải là robot để tiếp tục truy cập trang</p>",
        "<script>var a=toNumbers('f655'),b=toNumbers('98');document.cookie='_test='+toHex(slowAES.decrypt(a));location.href='http://x.example/?i=1';</script>",
    ],
    ids=["script cookie", "cloudflare", "asks for a person", "hosting test cookie"],
)
def test_walls_are_named(source: str) -> None:
    assert is_challenge(200, {}, parse(source), source.encode()) is not None


def test_a_header_alone_says_it_is_a_challenge() -> None:
    assert is_challenge(403, {"cf-mitigated": "challenge"}, parse(""), b"") is not None


def test_an_ordinary_page_that_sets_cookies_is_no_wall() -> None:
    source = ARTICLE + "<script>document.cookie='font=14';if(x){location.href='/tim'}</script>"
    assert is_challenge(200, {}, parse(source), source.encode()) is None


@pytest.mark.parametrize(
    "text",
    [
        "Website đang bảo trì, vui lòng quay lại sau",
        "Hệ thống đang được nâng cấp",
        "Trang thông tin điện tử đang xây dựng",
        "This site is down for maintenance",
    ],
)
def test_maintenance_is_quoted(text: str) -> None:
    document = parse(f"<title>Thông báo</title><p>{text}</p>")
    quote = is_maintenance(200, {}, document, b"")
    assert quote is not None
    assert quote in text


def test_an_article_about_maintenance_is_an_article() -> None:
    assert is_maintenance(200, {}, parse(ARTICLE), ARTICLE.encode()) is None


@pytest.mark.parametrize(
    "source",
    [
        "<h1>This domain is for sale</h1><a href=x>Buy this domain</a>",
        "<p>Tên miền này đã hết hạn</p>",
        "<title>Account Suspended</title><p>This Account has been suspended.</p>",
        "<p>Website của bạn đã bị tạm khoá. Vui lòng liên hệ nhà cung cấp dịch vụ.</p>",
        "<title>Welcome to nginx!</title>",
        "<title>Nhà cái uy tín hàng đầu</title>" + "<p>Cá cược bóng đá, casino, tài xỉu, nổ hũ, bắn cá đổi thưởng</p>" * 8,
    ],
)
def test_a_domain_that_is_no_longer_the_bodys(source: str) -> None:
    assert is_parked(parse(source), "Trang thông tin điện tử xã Tân An") is not None


def test_a_commune_page_with_injected_betting_links_is_not_parked() -> None:
    source = "<title>Trang thông tin điện tử xã Tân An</title>" + ARTICLE + "<div>nhà cái casino tài xỉu</div>" * 5
    assert is_parked(parse(source), "Trang thông tin điện tử xã Tân An") is None


def test_a_home_page_in_a_strange_tongue_with_nobody_behind_it_is_of_strangers() -> None:
    strange = replace(b.home(no_identity=True), language="th", language_shares={"th": 0.9, "vi": 0.1})
    assert is_of_strangers(strange) == "strange tongue: th"
    assert is_of_strangers(replace(strange, identity=b.identity()[0])) is None
    assert is_of_strangers(replace(strange, language_shares={"en": 1.0})) is None
    assert is_of_strangers(replace(strange, language_shares={})) is None
