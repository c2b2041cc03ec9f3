"""Source lines of many habits, and what only looks like one."""

from collections.abc import Callable

import pytest

from monitor.domain.facts import PageKind, SourceKind
from monitor.extraction.reading import Reading
from monitor.extraction.sources import read_sources

Builder = Callable[..., Reading]

# what stands below the text → outlet's domain
ENDS = [
    ("<p>Theo Lê Thị Hoa, Báo Pháp luật TP. Hồ Chí Minh, đăng lúc 09:23 ngày 16/11/2026</p>", "plo.vn"),
    ("<p>(Theo Lê Thị Hoa - Báo Phụ nữ TP.HCM)</p>", "phunuonline.com.vn"),
    ("<p>Theo Lê Thị Hoa, VOV - TP.HCM</p>", "vov.vn"),
    ("<p>Theo TTXVN</p>", "vnanet.vn"),
    ("<p>(TTXVN)</p>", "vnanet.vn"),
    ("<p><em>(Theo Dân trí)</em></p>", "dantri.com.vn"),
    ("<p>Theo An Na/Người Lao Động</p>", "nld.com.vn"),
    ("<p>M.Anh/Vietnamnet</p>", "vietnamnet.vn"),
    ("<p>baochinhphu.vn</p>", "baochinhphu.vn"),
    ("<p>Theo Q.THANH (TTO)</p>", "tuoitre.vn"),
    ("<p>Nguồn: Cổng thông tin điện tử Chính phủ</p>", "chinhphu.vn"),
    ("<p>Nguồn QĐND: <a href='http://www.qdnd.vn/chinh-tri/bai-12345'>http://www.qdnd.vn/chinh-tri/bai-12345</a></p>", "qdnd.vn"),
    ("<p>Nguồn Tiền Phong: https://tienphong.vn/bai-dai-post123.tpo</p>", "tienphong.vn"),
    ("<p>Nguồn tin: Báo Tuổi Trẻ</p>", "tuoitre.vn"),
    ("<p>Nguồn tin: <a href='https://dantri.com.vn/xa-hoi/bai-goc-2024.htm'>dantri.com.vn</a></p>", "dantri.com.vn"),
    ("<p><b>Nguồn:</b> vnexpress.net</p>", "vnexpress.net"),
    ("<p>Theo nguồn: Báo Nhân Dân</p>", "nhandan.vn"),
    ("<p>Theo nguồn tin: VOV</p>", "vov.vn"),
    ("<p>Theo báo Thanh Niên</p>", "thanhnien.vn"),
    ("<p style='text-align:right'><strong>Theo VTV News</strong></p>", "vtv.vn"),
    ("<div>Trích nguồn: Báo Sài Gòn Giải Phóng</div>", "sggp.org.vn"),
    ("<p>Báo Lao Động</p>", "laodong.vn"),
    ("<p>Link bài gốc: <a href='https://laodong.vn/cong-doan/bai-viet-goc-1234567.ldo'>xem tại đây</a></p>", "laodong.vn"),
    ("<p>https://vietnamnet.vn/bai-viet-goc-cua-bao-2231234.html</p>", "vietnamnet.vn"),
    ("<p>Xem bài viết gốc <a href='https://tuoitre.vn/bai-goc-20240101.htm'>tại đây</a></p>", "tuoitre.vn"),
    ("<p>Lê Phương</p><p>Nguồn: vnexpress.net</p>", "vnexpress.net"),
    ("<p>Đại Đoàn kết</p><p>Theo Hồ Hương</p><p>Đại biểu Nhân dân</p>", "daibieunhandan.vn"),
    ("<p>Nguồn tin: <a href='https://nhandan.vn/bai-dai-post1.html'><img alt='Báo Nhân Dân' src='l.png'></a></p>", "nhandan.vn"),
]  # fmt: skip

ENDS += (
    [
        (f"<p>{line}</p>", domain)
        for line, domain in [
            ("Theo Vietnam+", "vietnamplus.vn"),
            ("Trích: Báo Giáo dục &amp; Thời đại", "giaoducthoidai.vn"),
            ("Theo https://vtv.vn/xa-hoi/bai-viet-123.htm", "vtv.vn"),
            ("Minh Châu - Báo Nghệ An", "baonghean.vn"),
            ("Thu Trang (Theo VnExpress)", "vnexpress.net"),
            ("BBT (Theo TTXVN)", "vnanet.vn"),
            ("Nguồn từ Báo Nhân dân", "nhandan.vn"),
            ("Nguồn: VOV, VTV", "vtv.vn"),
            ("Theo PV/VOV-Tây Bắc", "vov.vn"),
            ("Đăng lại từ Báo Tuổi trẻ", "tuoitre.vn"),
            ("Tác giả: Lan Anh - Nguồn: Báo Tuổi Trẻ", "tuoitre.vn"),
            ("Sưu tầm: tuoitre.vn", "tuoitre.vn"),
            ("Tổng hợp từ Báo Tuổi Trẻ", "tuoitre.vn"),
            ("Dẫn nguồn: Báo Tuổi Trẻ", "tuoitre.vn"),
            ("Theo Tin, ảnh: Đinh Khánh/Báo Lao Động", "laodong.vn"),
            ("\u200bNguồn: Báo Nhân Dân", "nhandan.vn"),
            ("Theo Mai Thanh, Báo Tiền Phong, đăng lúc 10:06 ngày 15/11/2026 - Xem bài gốc", "tienphong.vn"),
        ]
    ]
    + [
        (f"<p>{line}</p>", domain)
        for line, domain in [
            ("Bà con mong nước sớm về để kịp gieo cấy vụ mới. (TTXVN)", "vnanet.vn"),
            ("Bài, ảnh: Vũ Viết Long (Báo Lao Động)", "laodong.vn"),
            ("Tin, ảnh: Vũ Viết Long/TTXVN", "vnanet.vn"),
        ]
    ]
    + [("<div>Nguồn tin</div><div>Báo Nhân Dân</div>", "nhandan.vn")]
)

LEADS = [
    ("(PLO)- Chiều nay, ", "plo.vn"),
    ("TPO - Chiều nay, ", "tienphong.vn"),
    ("(Dân trí) – Chiều nay, ", "dantri.com.vn"),
    ("(TTXVN) - Chiều nay, ", "vnanet.vn"),
    ("(Chinhphu.vn) - Chiều nay, ", "chinhphu.vn"),
    ("Hà Nội (TTXVN 16/5) - Chiều nay, ", "vnanet.vn"),
    ("(ANTV) - Chiều nay, ", "antv.gov.vn"),
    ("(PLVN) - Chiều nay, ", "baophapluat.vn"),
]

LONG = "hơn một trăm hộ dân cùng cán bộ nạo vét ba cây số kênh mương nội đồng để kịp đưa nước về cánh đồng phía bắc trước vụ đông xuân."

# own text, picture credits, demands on others, speech
NOT_SOURCES = [
    "<p>Ảnh minh họa. Nguồn: Internet</p>",
    "<p>Ảnh minh hoạ - nguồn internet</p>",
    "<p>(Hình từ Internet)</p>",
    "<p>(Hình ảnh Internet)</p>",
    "<p>(Ảnh minh họa – Nguồn từ Internet)</p>",
    "<p>(Ảnh: Dân sinh)</p>",
    "<p>Ảnh: VGP</p>",
    "<figure><img src='a.jpg'><figcaption>Nguồn: TTXVN</figcaption></figure>",
    "<p><img src='a.jpg'></p><p>Nguồn: Internet</p>",
    "<p>Tin, ảnh: Ban biên tập</p>",
    "<p>Tin, ảnh: Nguyễn Văn Dân</p>",
    "<p>Ảnh: Nguyễn Văn Dân (Báo Lao Động)</p>",
    "<p>Bài, ảnh: Nguyễn Văn Dân (thôn 3)</p>",
    "<p>Bà con mong nước sớm về để kịp gieo cấy vụ mới. (Thôn Đoài)</p>",
    "<p>Tác phẩm được giải cuộc thi ảnh của một tờ báo lớn (Lao Động).</p>",
    "<p>Ghi rõ nguồn \"www.dseza.danang.gov.vn\" khi trích dẫn lại thông tin.</p>",
    "<p>Ghi rõ nguồn \"Cổng thông tin xã Mẫu\" khi phát hành lại thông tin từ website này</p>",
    "<p>Ghi rõ nguồn từ \"IP VIETNAM\" khi phát hành lại thông tin từ Cổng thông tin này</p>",
    "<p>Vui lòng dẫn nguồn: Báo Tuổi Trẻ khi phát hành lại</p>",
    "<p>Yêu cầu ghi rõ nguồn: Trang thông tin xã Mẫu khi sử dụng thông tin</p>",
    "<p>Theo đó,</p>",
    "<p>Theo ông Nguyễn Văn An, Trưởng thôn</p>",
    "<p>Theo báo cáo của UBND xã</p>",
    "<p>Theo Nghị định 147/2024/NĐ-CP</p>",
    "<p>Theo kế hoạch của huyện</p>",
    "<p>PV</p>",
    "<p>H.T.</p>",
    "<p>Bích Huệ</p>",
    "<p>Phòng TTBCXB</p>",
    "<p>Tác giả: Nguyễn Đức Trung</p>",
    "<p>09/01/2020 | Lê Văn Lịnh</p>",
    "<p>Nguồn: Ban biên tập</p>",
    "<p>Nguồn vốn: ngân sách xã</p>",
    "<p>Nguồn: kinh phí địa phương</p>",
    "<p>Nguồn ảnh: Internet</p>",
    "<p>Theo dõi chúng tôi trên Facebook</p>",
    "<p>Theo chân đoàn công tác</p>",
    "<p>Theo yêu cầu của cấp trên</p>",
    "<p>T/h: Lệ Quyên</p>",
    "<ul><li><a href='https://dichvucong.gov.vn/'>Cổng Dịch vụ công quốc gia</a></li></ul>",
    "<p>Tin liên quan</p><p>Theo TTXVN</p>",
    "<h3>Bài viết khác</h3><ul><li><a href='/x'>Báo Nhân Dân tặng quà học sinh nghèo</a></li><li>Báo Lao Động</li></ul>",
]  # fmt: skip


@pytest.mark.parametrize(("after", "domain"), ENDS)
def test_the_last_lines_name_the_outlet(article: Builder, after: str, domain: str) -> None:
    found = read_sources(article(after))
    assert domain in [source.outlet for source in found]


@pytest.mark.parametrize(("lead", "domain"), LEADS)
def test_the_dateline_names_the_outlet(article: Builder, lead: str, domain: str) -> None:
    found = read_sources(article(text=f"<p>{lead}{LONG}</p><p>{LONG}</p>"))
    assert [(source.outlet, source.where) for source in found] == [(domain, "lead")]


def test_a_dateline_counts_in_a_short_first_paragraph_too(article: Builder) -> None:
    text = f"<p>(TPO) - Tiếng trống hội mở đầu mùa lễ ở xã.</p><p>Bà con kéo về rất đông.</p><p>Trời nắng đẹp.</p><p>{LONG}</p>"
    assert [source.outlet for source in read_sources(article(text=text))] == ["tienphong.vn"]


def test_a_source_below_many_short_paragraphs_is_found(article: Builder) -> None:
    short = "".join(f"<p>Câu ngắn thứ {n} của bài viết này.</p>" for n in range(20))
    assert [source.outlet for source in read_sources(article(text=f"<p>{LONG}</p>{short}<p>Nguồn: Báo Nhân Dân</p>"))] == ["nhandan.vn"]


@pytest.mark.parametrize("after", NOT_SOURCES)
def test_what_only_looks_like_a_source_is_none(article: Builder, after: str) -> None:
    assert read_sources(article(after)) == ()


def test_quoted_speech_in_running_text_is_no_source(article: Builder) -> None:
    text = (
        f"<p>Theo báo cáo của Báo Tuổi Trẻ, {LONG}</p><p>Theo ông Bình, phóng viên TTXVN, {LONG}</p>"
        f"<p>Báo Nhân Dân tặng quà cho các cháu, {LONG}</p><p>Theo Nghị định số 147/2024/NĐ-CP, {LONG}</p>"
    )
    assert read_sources(article(text=text)) == ()


def test_a_source_at_the_end_of_the_last_paragraph_counts(article: Builder) -> None:
    (found,) = read_sources(article(text=f"<p>{LONG}</p><p>{LONG} (Theo Báo Nhân Dân)</p>"))
    assert (found.outlet, found.where, found.quote) == ("nhandan.vn", "end", "(Theo Báo Nhân Dân)")


def test_a_data_source_between_two_paragraphs_is_not_the_articles_source(article: Builder) -> None:
    assert read_sources(article(text=f"<p>{LONG}</p><p>Nguồn: Tổng cục Thống kê</p><p>{LONG}</p>")) == ()


def test_head_and_field_that_contradict_are_both_kept_and_the_press_comes_first(article: Builder) -> None:
    found = read_sources(article("<p>Nguồn tin: Internet</p>", text=f"<p>(Dân trí) – {LONG}</p><p>{LONG}</p>"))
    assert [(source.kind, source.outlet) for source in found] == [(SourceKind.PRESS, "dantri.com.vn"), (SourceKind.VAGUE, None)]


def test_three_lines_give_author_and_outlet(article: Builder) -> None:
    found = read_sources(article("<p>Đại Đoàn kết</p><p>Theo Hồ Hương</p><p>Đại biểu Nhân dân</p>"))
    delegate = next(source for source in found if source.outlet == "daibieunhandan.vn")
    assert (delegate.author, delegate.quote) == ("Hồ Hương", "Theo Hồ Hương Đại biểu Nhân dân")


def test_author_link_and_time_of_the_original_are_read(article: Builder) -> None:
    (found,) = read_sources(
        article(
            "<p>Trần Thị Mai</p><p>Nguồn: <a href='https://nhandan.vn/bai-viet-dai-post77.html'>Báo Nhân Dân</a>, 08:15 ngày 03/10/2026</p>"
        )
    )
    assert found.author == "Trần Thị Mai"
    assert found.url == "https://nhandan.vn/bai-viet-dai-post77.html"
    assert found.published == "2026-10-03T08:15:00+07:00"
    assert found.name == "Báo Nhân Dân"


@pytest.mark.parametrize("name", ["Vũ Thị Lan", "Đoàn Minh Đức", "Trương Văn Hải", "Nguyễn Văn Phong"])
def test_a_surname_that_reads_like_a_body_is_an_author_above_the_source(article: Builder, name: str) -> None:
    (found,) = read_sources(article(f"<p>{name}</p><p>Nguồn: Báo Nhân Dân</p>"))
    assert found.author == name


@pytest.mark.parametrize("unit", ["Vụ Tổ Chức", "Đoàn Thanh Niên", "Trường Mầm Non"])
def test_a_body_above_the_source_is_no_author(article: Builder, unit: str) -> None:
    (found,) = [source for source in read_sources(article(f"<p>{unit}</p><p>Nguồn: Báo Nhân Dân</p>")) if source.outlet == "nhandan.vn"]
    assert found.author is None


def test_author_and_source_in_one_line_are_told_apart(article: Builder) -> None:
    (found,) = read_sources(article("<p>Tác giả: Lan Anh - Nguồn: Báo Tuổi Trẻ</p>"))
    assert (found.author, found.name) == ("Lan Anh", "Báo Tuổi Trẻ")
    (found,) = read_sources(article("<p>Theo Mai Thanh, Báo Sông Trà, đăng lúc 10:06 ngày 15/11/2026 - Xem bài gốc</p>"))
    assert (found.author, found.name, found.published) == ("Mai Thanh", "Báo Sông Trà", "2026-11-15T10:06:00+07:00")


def test_a_source_line_that_is_long_only_for_its_address_is_no_paragraph(article: Builder) -> None:
    address = "https://daidoanket.vn/" + "bai-viet-goc-rat-dai-" * 6 + "10299999.html"
    lines = f"<p>Theo Hồ Hương</p><p>Đại Đoàn kết</p><p>Link bài gốc Lấy link! {address}</p>"
    found = read_sources(article(text=f"<p>{LONG}</p><p>{LONG}</p>{lines}"))
    assert [(source.outlet, source.author, source.url) for source in found] == [("daidoanket.vn", "Hồ Hương", address)]


def test_a_bare_abbreviation_stays_as_it_is_written(article: Builder) -> None:
    (found,) = read_sources(article("<p>Theo TTXVN</p>"))
    assert (found.name, found.outlet) == ("TTXVN", "vnanet.vn")


def test_a_link_below_the_source_line_becomes_its_address(article: Builder) -> None:
    (found,) = read_sources(
        article("<p>Theo Báo Lao Động</p><p>Link bài gốc: <a href='https://laodong.vn/cong-doan/bai-goc-1234567.ldo'>tại đây</a></p>")
    )
    assert found.url == "https://laodong.vn/cong-doan/bai-goc-1234567.ldo"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Nguồn: Internet", SourceKind.VAGUE),
        ("Nguồn: ST", SourceKind.VAGUE),
        ("Nguồn: Sưu tầm", SourceKind.VAGUE),
        ("(Sưu tầm)", SourceKind.VAGUE),
        ("(ST)", SourceKind.VAGUE),
        ("Ban biên tập (st)", SourceKind.VAGUE),
        ("Theo trang tin Sở Nông nghiệp", SourceKind.STATE),
        ("Nguồn tin: Tổng hợp", SourceKind.VAGUE),
        ("Nguồn tin: Tổng hợp từ internet", SourceKind.VAGUE),
        ("Nguồn: Facebook Công an huyện", SourceKind.SOCIAL),
        ("Nguồn: Cổng TTĐT tỉnh Bình Sơn", SourceKind.STATE),
        ("Nguồn: UBND tỉnh Bình Sơn", SourceKind.STATE),
        ("Theo Cổng thông tin điện tử tỉnh Bình Sơn", SourceKind.STATE),
        ("Nguồn: https://binhson.gov.vn/tin-tuc/bai-viet", SourceKind.STATE),
        ("Nguồn: Báo Sông Trà", SourceKind.PRESS),
        ("Nguồn: Reuters", SourceKind.FOREIGN),
        ("Nguồn: baomoi.com", SourceKind.AGGREGATOR),
        ("Nguồn: Blog Nông nghiệp", SourceKind.SOCIAL),
    ],
)
def test_each_kind_of_source_is_told_apart(article: Builder, line: str, kind: SourceKind) -> None:
    (found,) = read_sources(article(f"<p>{line}</p>"))
    assert found.kind is kind


def test_a_long_source_line_is_cut_where_the_name_ends(article: Builder) -> None:
    (found,) = read_sources(
        article(
            "<p>Nguồn tin: Bộ Giáo dục và Đào tạo. Link xem bài viết gốc tại đây: "
            "<a href='https://moet.gov.vn/tintuc/Pages/tin-tong-hop.aspx?ItemID=99'>https://moet.gov.vn/tintuc/Pages/tin</a></p>"
        )
    )
    assert found.name == "Bộ Giáo dục và Đào tạo"
    assert found.url == "https://moet.gov.vn/tintuc/Pages/tin-tong-hop.aspx?ItemID=99"


def test_the_sites_own_name_is_no_source(article: Builder) -> None:
    head = "<meta property='og:site_name' content='Trang thông tin điện tử xã Mẫu'>"
    assert read_sources(article("<p>Nguồn: UBND xã Mẫu</p>", head=head)) == ()
    assert read_sources(article("<p>Nguồn tin: xamau.example.gov.vn</p>")) == ()


def test_a_newspapers_own_mark_is_no_source_on_its_own_site(article: Builder) -> None:
    reading = article(text=f"<p>(Dân trí) - {LONG}</p><p>{LONG}</p>", url="https://dantri.com.vn/xa-hoi/bai-1.htm")
    assert read_sources(reading) == ()


def test_a_byline_above_the_text_counts(article: Builder) -> None:
    (found,) = read_sources(article(before="<div>Thứ Hai, 12/10/2026 08:00 | Nguồn: Báo Nhân Dân</div>"))
    assert (found.outlet, found.where) == ("nhandan.vn", "field")
    (found,) = read_sources(article(before="<div>Tác giả: Theo Báo Nhân Dân</div>"))
    assert (found.outlet, found.where) == ("nhandan.vn", "byline")


def test_a_link_to_the_original_beside_the_date_counts(article: Builder) -> None:
    before = "<p>Thứ Bảy, 16/11/2024 17:01 <a href='https://tuoitre.vn/bai-viet-dai-20241116.htm'>Gốc</a></p>"
    (found,) = read_sources(article(before=before))
    assert (found.outlet, found.where, found.url) == ("tuoitre.vn", "link", "https://tuoitre.vn/bai-viet-dai-20241116.htm")


def test_pages_that_are_no_articles_have_no_source(article: Builder, page: Builder) -> None:
    assert read_sources(article("<p>Theo TTXVN</p>", kind=PageKind.LISTING)) == ()
    assert read_sources(page("<p>Theo TTXVN</p>")) == ()


@pytest.mark.parametrize("after", [after for after, _ in ENDS])
def test_every_quote_stands_where_it_says(article: Builder, after: str) -> None:
    reading = article(after)
    for source in read_sources(reading):
        assert source.at is not None
        assert reading.document.text[slice(*source.at)] == source.quote


def test_menus_and_sidebars_are_never_read(article: Builder) -> None:
    assert read_sources(article(menu="<p>Nguồn: Báo Nhân Dân</p>", outside="<aside><h3>Tin mới</h3><p>Theo TTXVN</p></aside>")) == ()


def test_the_owner_who_signs_the_foot_is_no_source_of_its_own_items(article: Builder) -> None:
    assert read_sources(article("<p>Nguồn: Trường THCS Sông Trà</p>", outside="<p>TRƯỜNG THCS SÔNG TRÀ</p>")) == ()
    linked = "<p><a href='https://songtra.example.edu.vn/'>Trường THCS Sông Trà</a></p>"
    assert len(read_sources(article("<p>Nguồn: Trường THCS Sông Trà</p>", outside=linked))) == 1


WHOLE = [
    "<p>Bài của Lê Hương, đăng trên Báo Lao Động lúc 09:20 ngày 01/11/2026. Mời xem nguyên bản: "
    "<a href='https://laodong.vn/xa-hoi/kenh-nuoc-moi-12.ldo'>Kênh nước mới của thôn Đông về trước vụ gieo cấy</a></p>",
    "<p>Bài viết do tác giả Lê Hương, đăng tải trên Báo Lao Động vào lúc 09:20 01/11/2026</p>",
    "<p>Lê Hương</p><p>Báo Lao Động, 09:20 01/11/2026</p><p>https://laodong.vn/xa-hoi/kenh-nuoc-moi-12.ldo</p>",
    "<p><b>Lê Hương</b><br>Báo Lao Động - 09:20 ngày 01/11/2026</p>",
    "<div><span>Nguồn:</span> <a href='https://laodong.vn/xa-hoi/kenh-nuoc-moi-12.ldo'>Báo Lao Động</a> "
    "<span>Tác giả: Lê Hương</span> <span>Thời gian đăng: 01-11-2026 09:20</span></div>",
    "<dl><dt>Xuất xứ</dt><dd>Báo Lao Động</dd><dt>Người viết</dt><dd>Lê Hương</dd>"
    "<dt>Đăng lần đầu</dt><dd>9 giờ 20 phút, Chủ nhật ngày 1 tháng 11 năm 2026</dd></dl>",
    "<p>Tác giả: Lê Hương Nguồn: Báo Lao Động, 09:20 ngày 01/11/2026</p>",
    "<div>Lê Hương – Báo Lao Động – 01/11/2026 09:20<br>Xem thêm tại: <a href='https://laodong.vn/xa-hoi/kenh-nuoc-moi-12.ldo'>laodong.vn</a></div>",
]  # fmt: skip


@pytest.mark.parametrize("after", WHOLE)
def test_author_outlet_and_time_are_read_in_every_arrangement(article: Builder, after: str) -> None:
    (found,) = read_sources(article(after))
    assert (found.outlet, found.author, found.published) == ("laodong.vn", "Lê Hương", "2026-11-01T09:20:00+07:00")


@pytest.mark.parametrize(
    "lead",
    [
        "<strong>(Báo Lao Động, 09:20 ngày 1/11/2026, Lê Hương)</strong> – ",
        "[Báo Lao Động | Lê Hương | 01/11/2026 09:20]: ",
        "(Lê Hương - Báo Lao Động - 09:20 01/11/2026) - ",
    ],
)
def test_the_head_of_the_first_paragraph_may_name_all_three(article: Builder, lead: str) -> None:
    text = f"<p>{lead}Sáng nay bà con thôn Đông ra đồng nạo vét đoạn kênh cuối cùng, nước đã về tới ruộng sau mười ngày chờ đợi.</p>"
    (found,) = read_sources(article(text=text))
    assert (found.outlet, found.author, found.published) == ("laodong.vn", "Lê Hương", "2026-11-01T09:20:00+07:00")


@pytest.mark.parametrize(
    "lead",
    [
        "(Thôn Đông, 09:20 ngày 1/11/2026, Lê Hương) - ",
        "(Báo Lao Động, Báo Nhân Dân, VTV) - ",
        "(ông Hai, người đọc Báo Lao Động từ năm 1990) - ",
    ],
)
def test_other_brackets_at_the_head_name_no_source(article: Builder, lead: str) -> None:
    text = f"<p>{lead}Sáng nay bà con thôn Đông ra đồng nạo vét đoạn kênh cuối cùng, nước đã về tới ruộng sau mười ngày chờ đợi.</p>"
    assert read_sources(article(text=text)) == ()


@pytest.mark.parametrize(
    "after",
    [
        "<p>Bài đăng trên bảng tin của thôn từ đầu tháng</p>",
        "<p>Tin được phát trên loa truyền thanh của xã lúc 17:00</p>",
        "<p>Lịch đăng tải trên trang của xã ngày 01/11/2026</p>",
    ],
)
def test_what_was_published_elsewhere_by_the_house_names_no_source(article: Builder, after: str) -> None:
    assert [s for s in read_sources(article(after)) if s.kind is SourceKind.PRESS] == []


def test_a_blog_is_a_social_source(article: Builder) -> None:
    (found,) = read_sources(article("<p>Theo blog Kỹ thuật nuôi trồng</p>"))
    assert found.kind is SourceKind.SOCIAL


@pytest.mark.parametrize("words", ["Xem thêm tại:", "Đọc thêm ở", "Mời xem thêm trên"])
def test_the_link_to_the_original_may_say_see_more(article: Builder, words: str) -> None:
    link = "https://laodong.vn/xa-hoi/kenh-nuoc-moi-12.ldo"
    after = f"<p>Lê Hương – Báo Lao Động – 01/11/2026 09:20</p><p>{words} <a href='{link}'>{link}</a></p>"
    (found,) = read_sources(article(after))
    assert found.url == link


PLACED = [
    "<blockquote>Nguồn bài viết: Báo Lao Động. Tác giả: Lê Hương. Thời gian xuất bản: 09:20, 01/11/2026.</blockquote>",
    "<ul><li>Báo: Lao Động</li><li>Phóng viên: Lê Hương</li><li>Link: <a href='https://laodong.vn/xa-hoi/kenh-12.ldo'>laodong.vn</a></li></ul>",
    "<table><tr><th>Nguồn tin</th><th>Tác giả</th><th>Ngày đăng</th></tr>"
    "<tr><td>Báo Lao Động</td><td>Lê Hương</td><td>01/11/2026</td></tr></table>",
    "<p>Dẫn nguồn: Báo Lao Động | Lê Hương | 09:20 01/11/2026</p>",
    "<p>Bài gốc đăng trên báo Lao Động ngày 01/11/2026, tác giả Lê Hương</p>",
    "<p>Nội dung được dẫn lại từ Báo Lao Động (bài của Lê Hương, đăng 09:20 ngày 01/11/2026). "
    "<a href='https://laodong.vn/xa-hoi/kenh-12.ldo'>Xem</a></p>",
    "<p>(Lê Hương, Báo Lao Động, 01/11/2026 09:20) <a href='https://laodong.vn/xa-hoi/kenh-12.ldo'>Link nguồn</a></p>",
    "<p>Nguồn: Báo điện tử Lao Động, tác giả Lê Hương, đăng ngày 01/11/2026</p>",
]  # fmt: skip


@pytest.mark.parametrize("after", PLACED)
def test_whoever_is_named_beside_the_source_is_its_author(article: Builder, after: str) -> None:
    found = read_sources(article(after))
    assert [(s.outlet, s.author) for s in found] == [("laodong.vn", "Lê Hương")]


@pytest.mark.parametrize(
    "after", ["<p>Nguồn: Báo Lao Động</p><p>Người đăng: Lê Hương</p>", "<p>Ảnh: Lê Hương</p><p>Nguồn: Báo Lao Động</p>"]
)
def test_whoever_posted_it_or_took_the_picture_is_not(article: Builder, after: str) -> None:
    (found,) = read_sources(article(after))
    assert found.author is None


def test_a_link_called_source_is_no_label_of_what_stands_below(article: Builder) -> None:
    link = "<a href='https://laodong.vn/xa-hoi/kenh-12.ldo'>Nguồn</a>"
    (found,) = read_sources(article(f"<p>(Báo Lao Động ngày 01/11/2026)</p>{link}<div>Công ty Góc Làng, 12 phố Chợ</div>"))
    assert (found.outlet, found.url) == ("laodong.vn", "https://laodong.vn/xa-hoi/kenh-12.ldo")


ORIGINAL = "https://laodong.vn/xa-hoi/kenh-nuoc-moi-12.ldo"
LED = [
    "<a href='/go?url=https%3A%2F%2Flaodong.vn%2Fxa-hoi%2Fkenh-nuoc-moi-12.ldo'>Xem bài gốc</a>",
    f"<a href='/chuyen/{ORIGINAL}'>Link</a>",
    "<p>Link: laodong.vn/xa-hoi/kenh-nuoc-moi-12.ldo</p>",
    f"<p><a href='{ORIGINAL}'><img src='/i/link.png' alt='Xem bài gốc'></a></p>",
    f"""<button onclick="window.open('{ORIGINAL}')">Đọc bài gốc</button>""",
    f"<p>Từ khóa: <a href='/tag/1'>kênh</a></p><p>Bài gốc: <a href='{ORIGINAL}'>tại đây</a></p>",
    f"<p>Mã QR <img src='/qr.png' alt='{ORIGINAL}'></p>",
    f"<div data-link='{ORIGINAL}'>Lấy link</div>",
]


@pytest.mark.parametrize("link", LED)
def test_anything_that_leads_to_the_original_is_its_link(article: Builder, link: str) -> None:
    (found,) = read_sources(
        article(f"<p>Nguồn: Báo Lao Động</p>{link}<h3>Tin liên quan</h3><p><a href='/t1'>Bài khác một hai ba bốn</a></p>")
    )
    assert found.url == ORIGINAL


@pytest.mark.parametrize(
    "after",
    [
        "<p>Nguồn: Báo Lao Động</p><p><a href='https://laodong.vn/'>laodong.vn</a></p>",
        f"<p>Nguồn: Báo Lao Động</p><h3>Tin liên quan</h3><p><a href='{ORIGINAL}'>Bài khác của báo một hai ba</a></p>",
        "<p>Nguồn: Báo Lao Động</p><p><a href='https://nhandan.vn/xa-hoi/bai-khac-12.html'>Bài của báo khác một hai</a></p>",
    ],
)
def test_a_home_page_a_list_below_and_another_paper_are_no_link_to_it(article: Builder, after: str) -> None:
    found = next(s for s in read_sources(article(after)) if s.outlet == "laodong.vn")
    assert found.url in (None, "https://laodong.vn/")


@pytest.mark.parametrize("words", ["Đọc thêm tại", "Mời bạn đọc xem thêm trên", "Tham khảo:"])
def test_where_more_can_be_read_is_not_where_it_is_from(article: Builder, words: str) -> None:
    assert read_sources(article(f"<p>{words} <a href='{ORIGINAL}'>Kênh nước mới của thôn Đông về trước vụ gieo cấy</a></p>")) == ()
