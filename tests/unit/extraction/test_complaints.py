"""Tools by which readers complain, and words that only speak of complaints."""

from collections.abc import Callable

import pytest

from monitor.extraction.complaints import read_complaint_tool
from monitor.extraction.reading import Reading

Builder = Callable[..., Reading]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<dialog><form><h2>Báo cáo vi phạm</h2><textarea></textarea><button>Gửi</button></form></dialog>", "Báo cáo vi phạm"),
        ("<h3>Phản ánh, khiếu nại</h3><form><textarea></textarea></form>", "Phản ánh, khiếu nại"),
        ("<form><textarea placeholder='Nội dung khiếu nại'></textarea></form>", "Nội dung khiếu nại"),
        ("<form><div contenteditable='true'></div><input type='submit' value='Gửi phản ánh'></form>", "Gửi phản ánh"),
        ("<button>Báo cáo bài viết</button>", "Báo cáo bài viết"),
        ("<a href='https://docs.google.com/forms/d/1'>Gửi khiếu nại về bản quyền</a>", "Gửi khiếu nại về bản quyền"),
        ("<a href='#' title='Báo lỗi bài viết'><i class='flag'></i></a>", "Báo lỗi bài viết"),
    ],
)
def test_a_form_a_button_and_a_link_are_tools(page: Builder, html: str, words: str) -> None:
    assert read_complaint_tool(page(f"<p>Tin trong ngày của tỉnh.</p>{html}")) == words


@pytest.mark.parametrize(
    "html",
    [
        "<a href='/tin-1'>Giải quyết khiếu nại của công dân xã Mẫu</a>",
        "<p>Khiếu nại xin gửi về thư điện tử a@mau.vn</p>",
        "<form><h3>Ý kiến của bạn</h3><textarea></textarea><button>Gửi ý kiến</button></form>",
        "<form><h3>Góp ý dự thảo nghị quyết</h3><textarea></textarea></form>",
        "<form><input name='q' placeholder='Tìm kiếm'><button>Tìm</button></form>",
        "<a href='/gop-y-du-thao'>Góp ý dự thảo văn bản</a>",
    ],
)
def test_headlines_addresses_comments_and_drafts_are_none(page: Builder, html: str) -> None:
    assert read_complaint_tool(page(f"<p>Tin trong ngày của tỉnh.</p>{html}")) is None
