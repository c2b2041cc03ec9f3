"""Comment sections of many vendors and habits, and forms that are none."""

from collections.abc import Callable

import pytest

from monitor.domain.facts import CommentState, PageKind
from monitor.extraction.comments import read_comments
from monitor.extraction.reading import Reading

Builder = Callable[..., Reading]

NAME = "<input type='text' name='name' placeholder='Họ tên'><input type='email' name='email'>"

OPEN = [
    # heading, box and button; the classes say nothing
    f"<div><h3>Bình luận của bạn:</h3><form method='post'>{NAME}<textarea name='c'></textarea><button>Gửi</button>"
    f"</form><h3>Bình luận bạn đọc (0)</h3></div>",
    f"<div class='q1'><p>Ý kiến bạn đọc</p><form action='/a/b'>{NAME}<textarea name='content'></textarea><input "
    f"type='submit' value='Gửi bình luận'></form></div>",
    f"<div><b>BÌNH LUẬN (0)</b><p>CẢM NHẬN CỦA BẠN VỀ BÀI VIẾT NÀY</p><form>{NAME}<textarea></textarea><input "
    f"type='button' value='Gửi'></form></div>",
    f"<div><h3>Comment</h3><form>{NAME}<textarea placeholder='Vui lòng nhập tiếng việt có dấu'></textarea>"
    f"<button>Gửi</button></form></div>",
    "<div id='respond'><h3>Trả lời <small><a href='#respond'>Hủy</a></small></h3><form action='/wp-comments-post.php' method='post'>"
    "<p>Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p>"
    f"<label>Bình luận *</label><textarea name='comment'></textarea>{NAME}<input type='submit' value='Phản hồi'></form></div>",
    f"<div><h3>Để lại một bình luận</h3><form>{NAME}<textarea></textarea><input type='submit' value='Gửi'></form></div>",
    f"<div><h3>Leave a Reply</h3><form>{NAME}<textarea name='comment'></textarea><input type='submit' value='Post Comment'></form></div>",
    "<div><form><textarea placeholder='Viết bình luận...'></textarea><button type='button'>Gửi</button></form></div>",
    "<table><tr><td>Ý kiến của bạn đọc</td></tr><tr><td><input type='text' name='ht'></td></tr><tr><td><textarea "
    "name='nd'></textarea></td></tr>"
    "<tr><td><input type='button' value='Gửi ý kiến'></td></tr></table>",
    "<div><span>Chia sẻ cảm nhận</span><div><div contenteditable='true' aria-label='Nhập bình luận của bạn'></div>"
    "<button>Gửi bình luận</button></div></div>",
    "<form><input placeholder='Tên bạn'><textarea placeholder='Cảm nghĩ của bạn về bài viết'></textarea><button>Gửi</button></form>",
    f"<div>Bình luận của bạn sẽ hiển thị sau khi được kiểm duyệt<form>{NAME}<textarea></textarea><input "
    f"type='submit' value='Gửi bình luận'></form></div>",
]  # fmt: skip

NONE = [
    "<p>Phần hội có kéo co, trai tráng các thôn so sức, tiếng reo vang cả góc sân.</p><p>Tác giả: Bùi Hữu Lâm</p><p>16/09/2026 18:04</p>",
    "",
    "<p>Không có bình luận</p>",
    "<div><p>Ý kiến bạn đọc</p><select><option>Sắp xếp theo bình luận mới</option></select><div></div></div>",
    f"<div><h3>Hỏi đáp</h3><form>{NAME}<textarea name='question'></textarea><button>Gởi câu hỏi</button></form></div>",
    f"<div><h3>Góp ý dự thảo</h3><form>{NAME}<textarea></textarea><button>Gửi góp ý</button></form></div>",
    f"<div><h3>Gửi ý kiến góp ý cho dự thảo</h3><form>{NAME}<textarea></textarea><button>Gửi</button></form></div>",
    "<div><h3>Khảo sát ý kiến</h3><form><input type='radio'>Tốt<textarea></textarea><button>Bình chọn</button></form></div>",
    f"<div><h3>Liên hệ</h3><form>{NAME}<input name='dt' placeholder='Điện thoại'><textarea></textarea><button>Gửi "
    f"liên hệ</button></form></div>",
    "<div><h3>Đánh giá mức độ hài lòng</h3><form><textarea></textarea><button>Gửi</button></form></div>",
    "<form><input name='q' placeholder='Tìm kiếm'><button>Tìm</button></form>",
    "<form><input name='u'><input type='password'><button>Đăng nhập</button></form>",
    "<form><input name='mail'><button>Đăng ký nhận tin</button></form>",
    "<div><h3>Bình luận mới</h3><ul><li>Lan: hay quá 12/10/2026 08:00 <a href='/x#c1'>bài</a></li></ul></div>",
    "<div><h3>Gửi bài viết cho bạn bè</h3><form><input name='email'><textarea></textarea><button>Gửi</button></form></div>",
    "<p><a href='/gop-y.html'>Góp ý</a> <a href='/print'>Bản in</a> <a href='/'>[Trở về]</a></p>",
    "<div><h3>Hỏi đáp pháp luật</h3><p>Hỏi: đất này của ai? - 03/10/2026</p><p>Trả lời: của xã.</p></div>",
    "<p>10/07/2024 10:13:55 AM - Đã xem: 237 - Phản hồi: 0</p>",
]  # fmt: skip

CLOSED = [
    "<div><p>Ý kiến bạn đọc</p><p>Bạn cần đăng nhập với tư cách là <b>Thành viên chính thức</b> để có thể bình luận</p></div>",
    "<p>Bạn phải đăng nhập để gửi bình luận.</p>",
    "<div><h3>Bình luận</h3><p>Chức năng bình luận bị tắt ở bài này</p></div>",
    "<p>Bình luận đã đóng.</p>",
    "<p>Bình luận đã được đóng.</p>",
    "<p>Comments are closed.</p>",
    "<p>You must be logged in to post a comment.</p>",
    "<div><h3>Bình luận</h3><p>Vui lòng đăng nhập để bình luận</p></div>",
]

ENTRY = "<li><div>{text}</div><div><b>{name}</b> <span>{when}</span></div>{reply}</li>"


def entries(*whens: str, reply: str = "<a href='#'>Trả lời</a>") -> str:
    texts = ("Rất mừng vì kênh đã được nạo vét", "Cho hỏi thôn Tây bao giờ làm ạ?", "Cảm ơn bà con đã góp công")
    items = (ENTRY.format(text=text, name="Bạn đọc", when=when, reply=reply) for text, when in zip(texts, whens, strict=False))
    return f"<ul>{''.join(items)}</ul>"


SORTED = "<div class='tab'>Bình luận mới nhất | Quan tâm nhất</div>"
WROTE = "<div><b>Út Sáu</b><span>19/10/2026 20:40</span><p>Nghe mà nhớ cải lương xưa.</p><a href='#'>Thích (3)</a></div>"
WITHOUT_FORM = [
    f"<div>{SORTED}{WROTE}<textarea placeholder='Ý kiến của bạn về bài viết'></textarea><button>Gửi</button></div>",
    f"<div><p>Bình luận</p><textarea placeholder='Bình luận của bạn'></textarea><button>Gửi</button>{WROTE}</div>",
    f"<table><tr><td>Ý kiến bạn đọc</td></tr><tr><td>{WROTE}</td></tr>"
    "<tr><td><textarea></textarea><input type='button' value='Gửi'></td></tr></table>",
]  # fmt: skip


@pytest.mark.parametrize("after", WITHOUT_FORM)
def test_entries_in_one_block_with_the_box_are_read(article: Builder, after: str) -> None:
    found = read_comments(article(after))
    assert found is not None
    assert (found.state, found.count) == (CommentState.PUBLISHED, 1)


@pytest.mark.parametrize(
    "end",
    [
        "<p>Tạ Thu Hiền<br>Báo Mẫu Tiên, 08:25 08/10/2026<br><a href='https://baomau.vn/'>baomau.vn</a></p>",
        "<p>Báo Nhân Dân - 08:25 08/10/2026</p><p>Xem bài gốc</p>",
        "<p>Thông tấn xã Việt Nam (08/10/2026 08:25)</p><p>https://baomau.vn/tin-1.html</p>",
    ],
)
@pytest.mark.parametrize(
    "box",
    [
        "<table><tr><td><b>Ý KIẾN CỦA BẠN</b></td></tr>"
        "<tr><td><textarea name='txtYKien'></textarea><input type='submit' value='Gửi ý kiến'></td></tr></table>",
        "<textarea placeholder='Ý kiến của bạn'></textarea><button>Gửi ý kiến</button>",
    ],
)  # fmt: skip
def test_the_source_and_its_time_above_the_box_are_nobodys_comment(article: Builder, end: str, box: str) -> None:
    found = read_comments(article(f"<div>{end}{box}</div>"))
    assert found is not None
    assert (found.state, found.count) == (CommentState.FORM_OPEN, 0)


@pytest.mark.parametrize("after", OPEN)
def test_a_box_to_write_comments_in_is_an_open_form(article: Builder, after: str) -> None:
    found = read_comments(article(after))
    assert found is not None
    assert (found.state, found.count) == (CommentState.FORM_OPEN, 0)


@pytest.mark.parametrize("after", NONE)
def test_other_forms_and_boxes_are_no_comment_section(article: Builder, after: str) -> None:
    found = read_comments(article(after))
    assert found is not None
    assert (found.state, found.count) == (CommentState.NONE, 0)


@pytest.mark.parametrize("after", CLOSED)
def test_a_section_that_demands_a_login_or_says_so_is_closed(article: Builder, after: str) -> None:
    found = read_comments(article(after))
    assert found is not None
    assert found.state is CommentState.CLOSED
    assert found.at is not None


def test_published_comments_are_counted_and_dated_without_names(article: Builder) -> None:
    found = read_comments(article(f"<div><p>Ý kiến bạn đọc</p>{entries('02/10/2026 10:00', '15/09/2026 21:05')}{OPEN[1]}</div>"))
    assert found is not None
    assert (found.state, found.count) == (CommentState.PUBLISHED, 2)
    assert (found.first, found.last) == ("2026-09-15T21:05:00+07:00", "2026-10-02T10:00:00+07:00")
    assert "Bạn đọc" not in (found.quote or "").replace("Ý kiến bạn đọc", "")


def test_entries_without_reply_buttons_are_found_by_their_moments(article: Builder) -> None:
    found = read_comments(
        article(f"<div><h4>Bình luận</h4>{entries('02/10/2026 10:00', '3/10/2026 09:00', '4/10/2026 07:10', reply='')}</div>")
    )
    assert found is not None
    assert (found.state, found.count) == (CommentState.PUBLISHED, 3)


def test_the_number_in_the_heading_counts_when_entries_are_loaded_later(article: Builder) -> None:
    found = read_comments(article(f"<div><h4>Bình luận (5)</h4><form>{NAME}<textarea></textarea><button>Gửi</button></form></div>"))
    assert found is not None
    assert (found.state, found.count) == (CommentState.PUBLISHED, 5)


def test_entries_above_their_heading_are_found(article: Builder) -> None:
    entry = "<div><strong>phụ huynh - Đăng lúc: 05/12/2025 20:31</strong><p>Cảm ơn các thầy cô đã quan tâm.</p></div>"
    found = read_comments(article(f"<p>Tác giả: Lan - Đăng lúc: 01/12/2025 08:00</p>{entry}{OPEN[1]}"))
    assert found is not None
    assert (found.state, found.count, found.first) == (CommentState.PUBLISHED, 1, "2025-12-05T20:31:00+07:00")


def test_an_entry_in_one_line_is_counted_however_long(article: Builder) -> None:
    words = "Giá mà làm sớm hơn thì tốt, bà con thôn Tây chúng tôi mong mãi mà chưa thấy xã triển khai, kính đề nghị lãnh đạo quan tâm."
    found = read_comments(article(f"<div><h3>Ý kiến bạn đọc</h3><p><b>Hoàng Sơn</b> (15/10/2026 19:48): {words}</p>{OPEN[1]}</div>"))
    assert found is not None
    assert (found.state, found.count) == (CommentState.PUBLISHED, 1)


def test_comments_published_under_a_closed_form_stay_published(article: Builder) -> None:
    found = read_comments(article(f"<div><h4>2 bình luận</h4>{entries('02/10/2026', '3/10/2026')}<p>Bình luận đã đóng.</p></div>"))
    assert found is not None
    assert (found.state, found.count) == (CommentState.PUBLISHED, 2)


def test_a_list_of_news_below_the_form_is_no_comment(article: Builder) -> None:
    news = "".join(f"<li><a href='/tin-{n}'>Khánh thành nhà văn hóa thôn số {n} của xã</a> <i>(0{n}/10/2026)</i></li>" for n in range(1, 6))
    for heading in ("Tin liên quan", "Văn bản chỉ đạo"):
        found = read_comments(article(f"{OPEN[0]}<h3>{heading}</h3><ul>{news}</ul>"))
        assert found is not None
        assert found.state is CommentState.FORM_OPEN


@pytest.mark.parametrize(
    ("markup", "widget"),
    [
        ("<div class='fb-comments' data-href='https://x' data-numposts='5'></div>", "facebook"),
        ("<iframe src='https://www.facebook.com/plugins/comments.php?href=x'></iframe>", "facebook"),
        ("<div id='disqus_thread'></div><script>var disqus_shortname='x';</script>", "disqus"),
        ("<div class='zalo-comment-plugin' data-appid='1'></div>", "zalo"),
        ("<h4>Đăng nhận xét</h4><iframe src='https://www.blogger.com/comment/frame/1'></iframe>", "blogger"),
    ],
)
def test_a_widget_of_another_site_is_open_and_its_count_unknown(article: Builder, markup: str, widget: str) -> None:
    found = read_comments(article(markup))
    assert found is not None
    assert (found.state, found.count, found.widget) == (CommentState.FORM_OPEN, None, widget)


def test_when_the_article_was_edited_is_no_comment(article: Builder) -> None:
    found = read_comments(article(f"<p>Sửa lần cuối Thứ Tư, 14 Tháng 11 2018 23:54</p>{OPEN[0]}<p>Cập nhật: 12/10/2026 10:00</p>"))
    assert found is not None
    assert found.state is CommentState.FORM_OPEN


def test_a_jump_link_above_the_text_is_no_heading(article: Builder) -> None:
    found = read_comments(article(OPEN[1], before="<a href='#c'>Bình luận</a>"))
    assert found is not None
    assert (found.state, found.quote) == (CommentState.FORM_OPEN, "Ý kiến bạn đọc")


def test_a_style_sheet_that_knows_the_widget_is_no_widget(article: Builder) -> None:
    found = read_comments(article(head="<style>.fb-comments{width:100%}</style>"))
    assert found is not None
    assert found.state is CommentState.NONE


def test_a_feedback_form_in_the_footer_is_no_comment_section(article: Builder) -> None:
    outside = f"<footer><h4>Phản hồi</h4><form>{NAME}<textarea></textarea><button>Gửi phản hồi</button></form></footer>"
    found = read_comments(article(outside=outside))
    assert found is not None
    assert found.state is CommentState.NONE


def test_an_article_about_comments_has_no_section(article: Builder) -> None:
    text = "<p>Bình luận về kết quả, ông Bình nói bà con phấn khởi; ý kiến bạn đọc gửi về tòa soạn đều khen ngợi con kênh mới.</p>"
    found = read_comments(article(text=text))
    assert found is not None
    assert found.state is CommentState.NONE


def test_lists_and_question_pages_have_none_at_all(article: Builder) -> None:
    assert read_comments(article(OPEN[0], kind=PageKind.LISTING)) is None
    assert read_comments(article(OPEN[0], kind=PageKind.QA)) is None


@pytest.mark.parametrize("after", [*OPEN, *CLOSED])
def test_quotes_stand_where_they_say(article: Builder, after: str) -> None:
    reading = article(after)
    found = read_comments(reading)
    assert found is not None
    assert found.quote
    assert found.at is None or reading.document.text[slice(*found.at)] == found.quote


def test_a_dated_list_of_older_items_below_the_form_is_no_conversation(article: Builder) -> None:
    form = "<h3>Cảm nhận của bạn</h3><form action='/gui'><textarea name='nd'></textarea><button>Gửi cảm nhận</button></form>"
    older = "".join(
        f"<li><a href='/tin{n}.html'>Người dân thôn Đông hiến đất mở rộng đường số {n}</a> (0{n}/11/2026)</li>" for n in range(1, 5)
    )
    foot = "<p>Cơ quan quản lý: UBND xã Mẫu</p><p>Phần mềm được cấp phép sử dụng, hết hạn ngày 30/6/2018</p>"
    for heading in ("<p>Tin đã đưa:</p>", ""):
        found = read_comments(article(f"{form}{heading}<ul>{older}</ul>", outside=foot))
        assert found is not None
        assert (found.state, found.count) == (CommentState.FORM_OPEN, 0)


@pytest.mark.parametrize(
    "words", ["Bình luận đã được đóng lại.", "Mục bình luận đã khóa.", "Chức năng bình luận của bài viết này đã đóng."]
)
def test_comments_that_are_said_to_be_closed_are_closed(article: Builder, words: str) -> None:
    found = read_comments(article(f"<h3>Bình luận</h3><p>{words}</p>"))
    assert found is not None
    assert found.state is CommentState.CLOSED


def test_a_long_line_of_the_foot_does_not_hide_the_form_of_a_short_article(article: Builder) -> None:
    form = "<p><b>Gửi bình luận của bạn</b></p><form action='/binhluan'><textarea name='nd'></textarea><input type='submit'></form>"
    foot = f"<p>Địa chỉ: {'số 1 đường Hùng Vương, ' * 6}tỉnh Mẫu</p>"
    found = read_comments(article(form, text="<p>Chiều nay, thôn Đông bàn giao nhà.</p>", outside=f"<p>Các tin khác</p>{foot}"))
    assert found is not None
    assert found.state is CommentState.FORM_OPEN
