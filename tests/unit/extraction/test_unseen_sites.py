# ruff: noqa: E501 - one page a row reads better than wrapped markup
"""What pages of unknown make taught: each test is a habit of many sites, none that of one."""

import random
from datetime import datetime

import pytest

from monitor.clock import VIETNAM
from monitor.domain.facts import PageFacts, PageKind
from monitor.extraction.read import page_text, read, text_offsets_hold

FETCHED = datetime(2024, 7, 16, 9, 30, tzinfo=VIETNAM)
TITLE = "Hội Nông dân xã ra quân dọn vệ sinh đường làng ngõ xóm"
PARTS = (
    "Hội Nông dân xã phối hợp với Đoàn Thanh niên tổ chức ra quân dọn vệ sinh, trồng hoa hai bên đường liên thôn.",
    "Hơn một trăm hội viên đã tham gia phát quang bụi rậm, khơi thông cống rãnh và thu gom rác thải trên các tuyến đường chính của xã.",
    "Kết quả, sau một buổi làm việc khẩn trương, các đơn vị đã dọn sạch ba ki-lô-mét đường và trồng mới năm trăm khóm hoa mười giờ.",
    "Chủ tịch Hội cho biết hoạt động này sẽ được duy trì hằng tháng, mỗi chi hội nhận tự quản một đoạn đường dài năm trăm mét.",
    "Các hộ dân dọc tuyến đường cũng ký cam kết không đổ rác thải, vật liệu xây dựng ra lề đường làm mất mỹ quan.",
)
MENU = "".join(
    f'<li><a href="/{slug}">{name}</a></li>'
    for slug, name in (("", "Trang chủ"), ("gioi-thieu", "Giới thiệu"), ("tin-tuc", "Tin tức"), ("lien-he", "Liên hệ"))
)
NEWEST = "".join(
    f'<li><a href="/tin/{n}.html">{title}</a></li>'
    for n, title in ((1, "Khai mạc hè và bàn giao học sinh về sinh hoạt hè"), (2, "Tập huấn chăm sóc lúa hè thu cho bà con nông dân"))
)
FOOT = "<div><p>TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN AN</p><p>Địa chỉ: Thôn Trung, xã Tân An. Điện thoại: 0256 3812 345</p></div>"


def text(*parts: str) -> str:
    return "".join(f"<p>{part}</p>" for part in parts or PARTS)


def page(main: str, *, title: str = "Xã Tân An", url: str = "https://xatanan.example.gov.vn/chitiet.aspx?id=111") -> PageFacts:
    html = f"<html><head><title>{title}</title></head><body><ul>{MENU}</ul><div>{main}</div>{FOOT}</body></html>"
    facts = read(html.encode(), url=url, fetched_at=FETCHED, headers={"Content-Type": "text/html; charset=utf-8"})
    assert text_offsets_hold(facts, page_text(html.encode()))
    return facts


def test_a_headline_stands_above_the_pieces_of_its_day() -> None:
    pieces = "".join(f"<td>{part}</td>" for part in ("Ngày", "12", "tháng", "7", "năm", "2024"))
    facts = page(f"<table><tr><td><b>{TITLE}</b></td></tr></table><table><tr>{pieces}</tr></table>{text()}")
    assert facts.page_kind is PageKind.ARTICLE
    assert facts.title == TITLE
    assert facts.published is not None
    assert facts.published.value == "2024-07-12"


def test_a_calendar_beside_the_text_gives_neither_headline_nor_day() -> None:
    facts = page(f"<div>Thứ 2 (08/07/2024): Giao ban</div><div>Thứ 4 (10/07/2024): Tiếp công dân</div><div><b>{TITLE}</b></div>{text()}")
    assert facts.title == TITLE
    assert facts.published is None


def test_the_sites_name_at_the_foot_is_no_headline() -> None:
    facts = page(f"<div>{TITLE}</div><div>{PARTS[0]}</div>{text(*PARTS[1:])}<div>THANH TRA XÃ TÂN AN</div>", title="Thanh tra xã Tân An")
    assert facts.title == TITLE


def test_text_goes_on_behind_a_box_set_into_it() -> None:
    box = f"<div><b>TIN MỚI</b><ul>{NEWEST}</ul></div>"
    facts = page(f"<h1>{TITLE}</h1><div>{text(*PARTS, *PARTS[:1])}{box}{text(*PARTS[1:])}</div>", title=TITLE)
    assert facts.body is not None
    assert facts.body.count("khẩn trương") == 2
    assert "Khai mạc hè" not in facts.body


def test_a_list_below_the_text_is_not_taken_for_such_a_box() -> None:
    teasers = "".join(
        f'<div><a href="/tin/{n}.html">Tập huấn chăm sóc lúa hè thu cho bà con nông dân xã</a><p>{PARTS[n]}</p></div>' for n in range(3)
    )
    facts = page(f"<h1>{TITLE}</h1><div>{text(*PARTS, *PARTS[:1])}</div><div><h3>Tin khác</h3>{teasers}</div>", title=TITLE)
    assert facts.body is not None
    assert facts.body.count("khẩn trương") == 1


@pytest.mark.parametrize("url", ["https://tinh.example.gov.vn/xa-tan-an/", "https://tinh.example.gov.vn/web/xa-tan-an"])
def test_a_page_that_its_own_menu_calls_home_is_a_home(url: str) -> None:
    menu = f'<a href="{url}">Trang chủ</a> <a href="{url}/tin">Tin tức</a>'
    assert page(f"<ul><li>{menu}</li></ul><ul>{NEWEST}</ul>", url=url).page_kind is PageKind.HOME
    assert page(f"<ul><li>{menu}</li></ul><h1>{TITLE}</h1>{text()}", url=f"{url}/tin/1").page_kind is PageKind.ARTICLE


def test_published_comments_are_quoted_by_what_a_reader_wrote() -> None:
    comments = "<div><h4>Bình luận</h4><div><b>Lan</b> - <i>13/07/2024 20:11</i><br>Việc làm rất thiết thực.</div><form><textarea></textarea><button>Gửi bình luận</button></form></div>"
    facts = page(f"<h1>{TITLE}</h1><p>12/07/2024 08:00</p>{text()}{comments}", title=TITLE)
    assert facts.comments is not None
    assert (facts.comments.state, facts.comments.count, facts.comments.quote) == ("published", 1, "Việc làm rất thiết thực.")


def test_a_count_in_the_heading_is_the_quote_itself() -> None:
    comments = "<div><h4>Bình luận (1)</h4><div><b>Lan</b> - <i>13/07/2024 20:11</i><br>Việc làm rất thiết thực.</div></div>"
    facts = page(f"<h1>{TITLE}</h1><p>12/07/2024 08:00</p>{text()}{comments}", title=TITLE)
    assert facts.comments is not None
    assert (facts.comments.count, facts.comments.quote) == (1, "Bình luận (1)")


def test_a_guest_who_must_not_write_finds_comments_closed() -> None:
    facts = page(f"<h1>{TITLE}</h1>{text()}<p>Khách không được gửi ý kiến, xin hãy <a href='/dk'>đăng ký</a></p>", title=TITLE)
    assert facts.comments is not None
    assert facts.comments.state == "closed"


@pytest.mark.parametrize("seed", range(5))
def test_letters_at_random_are_no_language(seed: int) -> None:
    chance = random.Random(seed)
    letters = "".join(chance.choice("abcdefghijklmnopqrstuvwxyz     ăâđêôơư") for _ in range(900))
    noise = bytes(chance.randrange(256) for _ in range(900))
    for body in (f"<p>{letters}</p>".encode(), noise):
        assert read(body, url="https://x.example.vn/a", fetched_at=FETCHED, headers={"Content-Type": "text/html"}).language is None


def test_a_lone_heading_is_no_section() -> None:
    for html in ("<h1>Xin chào</h1>", "<title>It works</title><h1>It works!</h1>"):
        assert read(html.encode(), url="https://x.example.vn/a", fetched_at=FETCHED, headers={}).page_kind is PageKind.OTHER


@pytest.mark.parametrize("rows", [1, 2, 3])
def test_few_rows_are_a_list_and_no_article(rows: int) -> None:
    items = "".join(
        f'<div><a href="/tin/{n}.html">Tập huấn chăm sóc lúa hè thu cho bà con nông dân {n}</a><br><i>1{n}/7/2024 08:00</i><p>{PARTS[n]}</p></div>'
        for n in range(rows)
    )
    facts = page(items, url="https://xatanan.example.gov.vn/danhsach.aspx?nhom=2")
    assert facts.page_kind is PageKind.LISTING
    assert facts.published is None


def test_a_table_of_documents_is_a_list_whether_it_has_a_title_or_not() -> None:
    rows = "".join(f"<tr><td>{n}/QĐ-UBND</td><td>Về việc giao chỉ tiêu thu ngân sách</td><td>{n}/6/2024</td></tr>" for n in range(11, 15))
    facts = page(f"<table><tr><td>Số hiệu</td><td>Nội dung</td><td>Ban hành</td></tr>{rows}</table>")
    assert facts.page_kind is PageKind.LISTING
    assert facts.published is None


def test_the_day_beside_a_relative_time_is_told_by_its_attribute() -> None:
    facts = page(f'<h1>{TITLE}</h1><p><span title="14/07/2024 07:20:11">2 ngày trước</span></p>{text()}', title=TITLE)
    assert facts.published is not None
    assert (facts.published.value, facts.published.quote, facts.published.at) == ("2024-07-14T07:20:11+07:00", "14/07/2024 07:20:11", None)


def test_a_day_under_the_page_clock_and_on_the_headline_is_the_articles() -> None:
    facts = page(f"<p>Thứ ba, 16/07/2024 09:30</p><ul>{MENU}</ul><p>Thứ sáu, 12/07/2024</p><h1>{TITLE}</h1>{text()}", title=TITLE)
    assert facts.published is not None
    assert facts.published.value == "2024-07-12"


def test_a_question_and_its_answer_are_no_article() -> None:
    facts = page(
        "<h2>Hỏi đáp</h2><p>Bạn đọc (Tân An) hỏi: Gia đình tôi muốn tách thửa thì cần những giấy tờ gì và nộp ở đâu?</p>"
        f"<p>Công chức địa chính trả lời: {PARTS[3]}</p>",
        url="https://xatanan.example.gov.vn/hoi-dap/12",
    )
    assert facts.page_kind is PageKind.QA


def test_a_source_may_stand_in_a_field_above_the_text() -> None:
    facts = page(
        f"<h1>{TITLE}</h1><div><div>Ngày đăng:</div><div>12/07/2024</div></div><div><div>Nguồn:</div><div>Báo Tuổi Trẻ</div></div>{text()}",
        title=TITLE,
    )
    assert [source.outlet for source in facts.sources] == ["tuoitre.vn"]
    assert facts.body is not None
    assert facts.body.startswith("Hội Nông dân xã phối hợp")


def test_english_text_that_begins_with_the_is_no_tag() -> None:
    english = "The province hosts fifty-seven foreign projects with a total registered capital of more than one billion dollars."
    facts = page(
        f"<h1>New factories in the industrial park</h1>{text(english, english, english)}", title="New factories in the industrial park"
    )
    assert facts.body is not None
    assert facts.body.count("The province") == 3


def test_a_commenters_name_stays_out_of_the_quote() -> None:
    comments = "<div><h4>Ý kiến bạn đọc</h4><p>Lê Thị Hoa (13/07/2024 20:11): Bài viết rất hữu ích, cảm ơn ban biên tập.</p></div>"
    facts = page(f"<h1>{TITLE}</h1><p>12/07/2024 08:00</p>{text()}{comments}", title=TITLE)
    assert facts.comments is not None
    assert (facts.comments.state, facts.comments.quote) == ("published", "Bài viết rất hữu ích, cảm ơn ban biên tập.")


CARD = "<h4>Thông tin bài viết</h4><ul><li>Ngày đăng: {}</li><li>Người đăng: Ban Biên tập</li><li>Lượt xem: 51</li></ul>"
COMMENTS = '<h5>Bình luận (0)</h5><form method="post"><input name="name" placeholder="Tên của bạn"><textarea name="content" placeholder="Viết bình luận"></textarea><button>Gửi bình luận</button></form>'


def beside(left: str, right: str) -> PageFacts:
    return page(f'<div class="row"><div class="l"><h1>{TITLE}</h1>{left}</div><div class="r">{right}</div></div>', title=TITLE)


@pytest.mark.parametrize("below", ["", COMMENTS], ids=["alone", "below the comments"])
def test_a_card_of_the_side_column_says_when_this_was_posted(below: str) -> None:
    facts = beside(text() + below, CARD.format("12/07/2024 08:45"))
    assert facts.published is not None
    assert facts.published.value == "2024-07-12T08:45:00+07:00"


@pytest.mark.parametrize(
    "right",
    [
        CARD.format("12/07/2024") + CARD.format("11/07/2024"),
        '<h4>Video</h4><a href="/video/7">Phóng sự xã Tân An trên đường đổi mới hôm nay</a><ul><li>Ngày đăng: 12/07/2024</li><li>Lượt xem: 51</li></ul>',
        "<h4>Thống kê</h4><p>Cập nhật: 12/07/2024</p><p>Lượt xem: 51</p>",
        "<h4>Văn bản mới</h4><p>Ngày ban hành: 12/07/2024</p><p>Lượt xem: 51</p>",
        "<h4>Thông báo</h4><p>Ngày đăng: 12/07/2024</p>",
    ],
    ids=["two cards", "another page's", "the site's statistics", "a document's", "a notice without counter"],
)
def test_a_box_of_the_side_column_dates_no_article(right: str) -> None:
    assert beside(text(), right).published is None


def test_a_comments_own_day_and_counter_date_no_article() -> None:
    entry = '<h5>Bình luận (1)</h5><div class="c"><p>Lan Anh</p><p>Ngày đăng: 12/07/2024 08:45</p><p>Lượt xem: 5</p><p>Việc làm rất ý nghĩa của bà con xóm trên.</p></div>'
    assert beside(text() + entry, "").published is None


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ('<a href="/">Trang chủ</a> / <a href="/tin-tuc">Tin tức sự kiện</a> / 11-07-2024', "2024-07-11"),
        ('<a href="/">Trang chủ</a> / <a href="/tin-tuc">Tin tức sự kiện</a> / 16-07-2024', None),
        ('<a href="/">Trang chủ</a> | <a href="/tin-tuc">Tin tức sự kiện</a> | 15-07-2024', None),
    ],
    ids=["the last step", "the day of the visit", "a clock beside a menu"],
)
def test_the_last_step_of_the_path_above_the_headline_is_its_day(path: str, day: str | None) -> None:
    facts = page(f'<div class="crumb">{path}</div><h1>{TITLE}</h1>{text()}', title=TITLE)
    assert (facts.published.value if facts.published else None) == day


@pytest.mark.parametrize(("title", "day"), [(TITLE, "2024-07-12"), (f"{TITLE} (12/07/2024)", None), ("Xã Tân An", None)])
def test_a_day_in_brackets_behind_the_headline_is_its_day_when_title_leaves_it_out(title: str, day: str | None) -> None:
    facts = page(f"<h3>{TITLE} (12/07/2024)</h3>{text()}", title=title)
    assert (facts.published.value if facts.published else None) == day


@pytest.mark.parametrize(
    ("end", "day"),
    [
        ("<p>Người gửi: Hà Thị Diễm</p><p>Gửi lúc: 21h:14' 12/07/2024</p><p>Số lượt xem: 45</p>", "2024-07-12T21:14:00+07:00"),
        ("<p>Người gửi: Hà Thị Diễm</p><p>Gửi lúc: 21h:14' 12/07/2024</p><p>Xin hỏi xã bao giờ thì tổ chức đợt ra quân tiếp theo để nhà tôi cùng tham gia với?</p>", None),
    ],
    ids=["of the post", "of a letter below"],
)  # fmt: skip
def test_sent_at_the_end_is_the_day_of_the_post_unless_a_letter_follows(end: str, day: str | None) -> None:
    facts = page(f"<h1>{TITLE}</h1>{text()}{end}", title=TITLE)
    assert (facts.published.value if facts.published else None) == day


def test_a_column_of_days_dates_no_page() -> None:
    rows = "<tr><th>Mã hồ sơ</th><th>Ngày nhận</th><th>Hẹn trả</th></tr><tr><td>000.19.H01</td><td>01/07/2024</td><td>20/08/2024</td></tr>"
    assert page(f"<h2>Tra cứu hồ sơ</h2><table>{rows}</table>", title="Tra cứu hồ sơ").published is None


def test_the_moment_of_a_box_of_figures_above_is_not_the_articles_update() -> None:
    box = "<div><h3>Tình hình xử lý hồ sơ</h3><div>Tiếp nhận: 412</div><div>Đúng hạn: 98,7%</div><div>Cập nhật 15/07/2024 15:00</div></div>"
    facts = page(f"{box}<h1>{TITLE}</h1>{text()}", title=TITLE)
    assert facts.published is None
    assert facts.updated is None


@pytest.mark.parametrize(
    "figures",
    [
        f"<div><div>Tỷ giá</div><p>USD: 25.400</p><p>Cập nhật: 15/07/2024 08:00</p></div><h1>{TITLE}</h1>{text()}",
        f"<h1>{TITLE}</h1>{text()}<div><h4>Tỷ giá</h4><p>USD: 25.400</p><p>Cập nhật: 15/07/2024 08:00</p></div>",
        f"<h1>{TITLE}</h1>{text()}<div>Lượt truy cập: 2000</div><div>Cập nhật ngày: 15/07/2024</div>",
        f"<h1>{TITLE}</h1><p>Sáng 12/07/2024</p>{text()}",
    ],
    ids=["rates above", "rates below", "visitors", "the morning it happened"],
)
def test_a_days_figures_and_mornings_date_no_article(figures: str) -> None:
    facts = page(figures, title=TITLE)
    assert facts.page_kind is PageKind.ARTICLE
    assert (facts.published, facts.updated) == (None, None)


def test_a_weeks_schedule_and_a_curriculum_vitae_are_dated_by_no_row() -> None:
    rows = "".join(f"<tr><td>{day}/07/2024</td><td>Giao ban Thường trực, chủ trì Chủ tịch UBND xã Tân An</td></tr>" for day in ("08", "09"))
    assert page(f"<h1>Lịch làm việc tuần 28</h1><table>{rows}</table>", title="Lịch làm việc").published is None
    life = "<h1>Nguyễn Thị Lành</h1><p>Chức vụ: Chủ tịch UBND xã</p><p>Ngày vào Đảng: 03/02/2004</p>"
    assert page(life, title="Nguyễn Thị Lành").published is None


@pytest.mark.parametrize(
    "below",
    [
        "<p align=right>Nguồn tin: Báo Mẫu</p><p align=right>Thời gian nguồn đăng: 14/07/2024 20:46</p>",
        "<p><em>Theo Lê Thu Hà, Báo Nhân Dân, đăng lúc 22:01 ngày 14/07/2024</em></p>",
    ],
)
def test_when_the_original_was_published_is_never_the_pages_own_time(below: str) -> None:
    assert page(f"<h1>{TITLE}</h1>{text()}{below}", title=TITLE).published is None
    dated = page(f"<h1>{TITLE}</h1><p>Cập nhật ngày: 15/07/2024 08:46</p>{text()}{below}", title=TITLE).published
    assert dated is not None
    assert dated.value.startswith("2024-07-15T08:46")
