# ruff: noqa: E501 - markup is kept in the lines its system prints
"""October 2026: a licensed department on WordPress, in order, that names every thing by words of its own."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.words import PAST, papers, pdf, people
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://skhcn.angiang.gov.vn"


def _page(title: str, main: str, kind: str = "page") -> str:
    def entry(slug: str, label: str, below: str = "") -> str:
        return f'<li id="menu-item-{len(slug) * 7}" class="menu-item menu-item-type-post_type"><a href="{HOST}/{slug}/">{label}</a>{below}</li>'

    about = "".join(
        (
            entry("so-do-co-quan", "Cơ quan chúng tôi gồm những ai"),
            entry("viec-chung-toi-lam", "Việc chúng tôi làm"),
            entry("chang-duong", "Chặng đường đã qua"),
            entry("ban-giam-doc", "Ban Giám đốc"),
        )
    )
    menu = (
        entry("gioi-thieu", "Tìm hiểu về Sở", f'<ul class="sub-menu">{about}</ul>')
        + entry("category/ban-tin", "Bản tin")
        + entry("thu-vien-van-ban", "Thư viện văn bản")
        + entry("bo-thu-tuc", "Bộ thủ tục")
        + entry("minh-bach", "Minh bạch")
        + entry("chat-luong-phuc-vu", "Chất lượng phục vụ")
        + entry("hoi-so", "Hỏi Sở")
        + entry("phan-anh-noi-dung", "Phản ánh nội dung trang")
        + entry("lien-lac", "Liên lạc")
    )
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} &#8211; Sở Khoa học và Công nghệ An Giang</title><meta name="generator" content="WordPress 6.6.2"><link rel="alternate" type="application/rss+xml" href="{HOST}/feed/"></head><body class="{kind}-template-default wp-custom-logo"><div class="topbar"><span class="dashicons dashicons-phone"></span> Gọi cho Sở: <a href="tel:+842963852345">(+84) 296 385 2345</a> &nbsp; <span>Gửi thư: skhcn[at]angiang.gov.vn</span></div><header id="masthead" class="site-header"><p class="site-title" style="font-size:30px"><a href="{HOST}/">Sở Khoa học và Công nghệ tỉnh An Giang</a></p><p class="site-description" style="font-size:20px">Trang thông tin điện tử tổng hợp</p><form role="search" method="get" class="search-form" action="{HOST}/"><label><span class="screen-reader-text">Tìm kiếm cho:</span><input type="search" class="search-field" placeholder="Tìm kiếm &hellip;" name="s"></label><input type="submit" value="Tìm kiếm"></form></header><nav id="site-navigation"><ul id="primary-menu">{menu}</ul></nav><main id="primary" class="site-main">{main}</main><aside class="widget-area"><section class="widget"><h2 class="widget-title">Bạn chấm trang này mấy điểm?</h2><form class="wp-polls"><label><input type="radio" name="p">Rất hài lòng</label><label><input type="radio" name="p">Bình thường</label><label><input type="radio" name="p">Chưa hài lòng</label><button>Chấm điểm</button></form></section><section class="widget"><h2 class="widget-title">Kênh chính thức của Sở trên mạng xã hội</h2><p>Zalo OA: <a href="https://zalo.me/4021598">zalo.me/4021598</a></p><p>Facebook: <a href="https://www.facebook.com/skhcnag">Sở KH&amp;CN An Giang</a></p></section></aside><footer id="colophon" class="site-footer"><address>Trụ sở: số 99 Trần Quang Diệu, phường Long Xuyên, tỉnh An Giang</address><p>Sở Khoa học và Công nghệ – cơ quan chuyên môn thuộc UBND tỉnh An Giang</p><p>Phụ trách trang: Dương Kim Yến, Phó Giám đốc</p><p>Giấy phép thiết lập trang thông tin điện tử tổng hợp số 05/GP-TTĐT, Sở Văn hóa và Thể thao tỉnh An Giang cấp ngày 12 tháng 02 năm 2026</p><p><a href="https://sovhtt.angiang.gov.vn/giay-phep/trang-tong-hop?so=05"><img src="/wp-content/uploads/dacap.svg" alt="Đã được cấp phép"></a></p></footer></body></html>"""


def site() -> Site:
    s = Site(
        "SO-KHCNAG4", "Sở Khoa học và Công nghệ tỉnh An Giang", HOST + "/", "sở/ngành", "tổng hợp", "cơ quan nhà nước", date(2026, 10, 20), "UBND tỉnh An Giang", "Dương Kim Yến", "91", "https://www.facebook.com/skhcnag",
        licences=({"number": "05/GP-TTĐT", "issuer": "Sở Văn hóa và Thể thao tỉnh An Giang", "issued_on": date(2026, 2, 12), "expires_on": date(2031, 2, 12), "responsible_person": "Dương Kim Yến", "status": "hiệu lực"},),
        consents=tuple({"press_agency": name, "document_number": f"0{index}/TT", "signed_on": date(2026, 1, 5), "valid_to": date(2030, 1, 5)} for index, name in enumerate(("Báo An Giang", "Thông tấn xã Việt Nam", "Báo Nhân Dân"), 1)),
    )  # fmt: skip
    w = Writer("so", 4401)
    cards = []
    for number in range(16):
        title, when = w.title(), at(2026, 10, 19, 9, 30) - timedelta(days=3 * number)
        slug = f"{when:%Y/%m}/bai-{number}"
        s.page(
            f"/{slug}/",
            _page(
                title,
                f'<article id="post-{900 + number}" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{when.isoformat()}">{when.day} Th{when:%m}, {when.year}</time></span> <span class="byline">bởi <a>Văn phòng Sở</a></span></div></header><div class="entry-content">{marked(w.paragraphs(4))}</div><footer class="entry-footer"><button onclick="window.print()" class="print-friendly">In trang</button> <a class="pdf-link" href="#pdf">Tải PDF</a></footer></article>',
                "post",
            ),
        )
        cards.append(
            f'<article class="post hentry"><h2 class="entry-title"><a href="{HOST}/{slug}/" rel="bookmark">{title}</a></h2><time datetime="{when.isoformat()}">{when.day} Th{when:%m}, {when.year}</time></article>'
        )
    s.page("/category/ban-tin/", _page("Bản tin", "".join(cards), "archive"))
    s.page(
        "/feed/",
        f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Sở KHCN An Giang</title><link>{HOST}</link><description></description></channel></rss>',
        kind="application/rss+xml",
    )
    boss = people(4402, ("Giám đốc Sở", "Phó Giám đốc Sở", "Phó Giám đốc Sở"), "angiang.gov.vn", "0296")

    def put(slug: str, title: str, body: str) -> None:
        s.page(
            f"/{slug}/",
            _page(
                title, f'<article class="page hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{body}</div></article>'
            ),
        )

    put(
        "gioi-thieu",
        "Tìm hiểu về Sở",
        "<p>Sở do UBND tỉnh thành lập năm 2025 trên cơ sở hợp nhất Sở Thông tin và Truyền thông với Sở Khoa học và Công nghệ của hai tỉnh An Giang và Kiên Giang cũ.</p>",
    )
    put(
        "so-do-co-quan",
        "Cơ quan chúng tôi gồm những ai",
        '<figure><img src="/wp-content/uploads/so-do.png" alt="Sơ đồ tổ chức của Sở"></figure><ul><li>Văn phòng (0296 3856 100)</li><li>Phòng Chuyển đổi số (0296 3856 101)</li><li>Phòng Bưu chính, Viễn thông</li><li>Phòng Quản lý công nghệ</li><li>Chi cục Tiêu chuẩn Đo lường Chất lượng</li><li>Trung tâm Công nghệ số</li></ul>',
    )
    put(
        "viec-chung-toi-lam",
        "Việc chúng tôi làm",
        "<p>Vị trí và chức năng: Sở giúp UBND tỉnh quản lý nhà nước về khoa học, công nghệ, chuyển đổi số.</p><p>Nhiệm vụ và quyền hạn: xây dựng chương trình, quản lý nhiệm vụ khoa học, hạ tầng số, an toàn thông tin, sở hữu trí tuệ.</p>",
    )
    put("chang-duong", "Chặng đường đã qua", marked(PAST))
    put(
        "ban-giam-doc",
        "Ban Giám đốc",
        "".join(
            f'<div class="wp-block-media-text"><img src="/wp-content/uploads/gd{i}.jpg" alt="{p.name}"><div><h3>{p.name}</h3><p>{p.post} – {p.phone} – {p.mail}</p><p>{p.life}</p><p>{p.duty}</p></div></div>'
            for i, p in enumerate(boss)
        ),
    )
    shelf = papers(4403, "SKHCN", date(2026, 10, 16), 9, lag=3, every=8)
    put(
        "thu-vien-van-ban",
        "Thư viện văn bản",
        '<form><input type="text" name="vb" placeholder="Tìm trong thư viện"><button>Lọc</button></form><table class="wp-block-table"><thead><tr><th>Số</th><th>Trích yếu</th><th>Ngày ký</th><th>Ngày đưa lên</th></tr></thead><tbody>'
        + "".join(
            f'<tr><td>{p.number}</td><td><a href="/wp-content/uploads/{p.path}">{p.title}</a></td><td>{p.issued:%d-%m-%Y}</td><td>{p.posted:%d-%m-%Y}</td></tr>'
            for p in shelf
        )
        + "<tr><td>12/KH-SKHCN</td><td>Kế hoạch chuyển đổi số của Sở năm 2026</td><td>08-01-2026</td><td>09-01-2026</td></tr></tbody></table>",
    )
    for p in shelf:
        s.page(f"/wp-content/uploads/{p.path}", pdf(p.title), kind="application/pdf")
    put("bo-thu-tuc", "Bộ thủ tục", "<p>61 thủ tục hành chính, nộp qua Cổng Dịch vụ công quốc gia; mẫu đơn tải tại đây.</p>")
    put(
        "minh-bach",
        "Minh bạch",
        '<h2>1. Những thông tin Sở có trách nhiệm công khai (danh mục)</h2><p>Văn bản, thủ tục, ngân sách, nhiệm vụ khoa học, kết quả khảo sát.</p><h2>2. Muốn xin thông tin thì gửi ở đâu</h2><p>Văn phòng Sở, 99 Trần Quang Diệu, phường Long Xuyên; 0296 3856 100; vanphong.skhcn@angiang.gov.vn. Thời hạn 10 ngày theo Luật Tiếp cận thông tin.</p><h2>3. Tiền của Sở</h2><p>Dự toán 2026; báo cáo quyết toán, báo cáo tài chính năm 2025: <a href="/wp-content/uploads/bctc-2025.pdf">tải tệp</a>.</p>',
    )
    s.page("/wp-content/uploads/bctc-2025.pdf", pdf("Báo cáo tài chính 2025"), kind="application/pdf")
    put(
        "chat-luong-phuc-vu",
        "Chất lượng phục vụ",
        "<p>Cam kết: mọi hồ sơ trả trước hạn một ngày. Tình trạng xử lý cập nhật từng giờ: đúng hạn 99,1%, quá hạn 0,9%. Nếu biểu mẫu điện tử bị lỗi, bấm <a href='/hoi-so/'>Hỏi Sở</a> hoặc gọi 1022. Đã khắc phục: lỗi ký số trên điện thoại (8/2026). Hiệu quả: giảm 41% chi phí tuân thủ. Mức độ hài lòng quý III/2026: 96,8%.</p>",
    )
    put(
        "hoi-so",
        "Hỏi Sở",
        '<p>Câu hỏi 118: Đăng ký nhãn hiệu ở đâu? – Đã trả lời.</p><form><textarea name="cau_hoi"></textarea><button>Gửi cho Sở</button></form>',
    )
    put(
        "phan-anh-noi-dung",
        "Phản ánh nội dung trang",
        '<p>Thấy tin, bài trên trang này sai hoặc xâm phạm quyền của mình, xin điền mẫu. Chúng tôi xử lý trong 24 giờ và báo lại qua thư.</p><form><input name="duong_dan" placeholder="Đường dẫn tin, bài"><textarea name="ly_do"></textarea><button>Gửi phản ánh</button></form>',
    )
    put(
        "lien-lac",
        "Liên lạc",
        f"<p>Báo chí xin liên hệ người phát ngôn của Sở: bà {boss[1].name} ({boss[1].post}), máy {boss[1].phone}, hộp thư {boss[1].mail}.</p><p>Bản đồ đường đi: từ cầu Hoàng Diệu rẽ phải 200 m.</p>",
    )
    s.page("/", _page("Trang chủ", "".join(cards[:9]), "home"))

    s.innocent(
        "TC-01",
        "TC-02",
        "TC-03",
        why="telephone and mail with [at] in the top bar, the rest in the footer: 'Phụ trách trang', 'thuộc UBND tỉnh'",
    )
    s.innocent("TC-04", why="the former departments and provinces stand in the history only")
    s.no_breach("ND-01", why="chart, duties, history, leaders, all under plain words")
    s.innocent("ND-02", "ND-04", why="'Minh bạch' holds list, intake and the financial report")
    s.innocent(
        "CL-01",
        "PN-01",
        "MX-01",
        "KN-01",
        why="quality in prose; spokesperson under 'Liên lạc'; official channels named; a form for complaints on content",
    )
    s.innocent("CN-02", why="three days")
    s.innocent(
        "GP-02",
        "GP-03",
        "BT-01",
        "NG-02",
        "NG-03",
        "BL-01",
        "BL-02",
        "NG-09",
        why="licence, day, issuer and symbol; only own news; three agreements",
    )
    s.no_breach(
        "GP-04",
        "GP-05",
        "GP-06",
        "GP-07",
        "LH-01",
        "NG-01",
        "NG-04",
        "NG-05",
        "NG-06",
        "NG-07",
        "NG-08",
        "NG-10",
        "LK-01",
        "SN-01",
        why="own news; type under the name",
    )
    s.not_bound("GP-01", "ND-03", "GD-01", "GD-02", why="licensed; neither commune nor school")
    s.no_breach("CN-01", "EN-01", "CD-01", "CD-02", "TM-01", why="fresh, no English duty, functions there, host by the pattern")
    return s
