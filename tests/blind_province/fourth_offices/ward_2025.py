# ruff: noqa: E501 - markup is kept in the lines its system prints
"""October 2025: a merged ward on a home-made ASP.NET site whose menu is pictures with words beside them, in order but for late papers."""

from datetime import date, timedelta

from tests.blind_province.fourth_offices.portal_2026 import LICENSED_ONLY, PRESS
from tests.blind_province.fourth_offices.words import CULTURE, LAND, PAST, duties, papers, people
from tests.blind_province.kit import Site, at
from tests.blind_province.prose import Writer, marked

HOST = "https://mytho.dongthap.gov.vn"
TABS = (
    (31, "Giới thiệu"), (32, "Tổ chức bộ máy"), (33, "Tin hoạt động"), (34, "Văn bản phường"), (35, "Dịch vụ công"), (36, "Công khai - Dân chủ"), (37, "Tiếp cận TT"), (38, "Hỏi &amp; đáp"), (39, "Sitemap"), (40, "Liên hệ - Danh bạ"),
)  # fmt: skip


def _page(title: str, main: str, language: str = "vi") -> str:
    cells = "".join(
        f'<td class="tab" nowrap><img src="/Images/btn.gif" width="6" height="20" alt=""><a class="tabLink" href="/Default.aspx?tabid={number}">{label}</a></td>'
        for number, label in TABS
    )
    return f"""<HTML><HEAD><TITLE>{title} - Phường Mỹ Tho</TITLE><META http-equiv="Content-Type" content="text/html; charset=utf-8"><META name="viewport" content="width=1000"><LINK rel="stylesheet" href="/Portal.css"></HEAD>
<BODY leftMargin="0" topMargin="0"><FORM id="Form1" action="Default.aspx" method="post"><INPUT type="hidden" name="__EVENTTARGET" value=""><TABLE width="1000" align="center" border="0"><TR><TD><IMG src="/Images/banner.jpg" alt="Trang thông tin điện tử phường Mỹ Tho, tỉnh Đồng Tháp"></TD></TR>
<TR><TD align="right"><A href="/Default.aspx?tabid=33&amp;lang=vi"><IMG src="/Images/vn.gif" alt="VN"></A>&nbsp;<A href="/Default.aspx?tabid=50&amp;lang=en"><IMG src="/Images/gb.gif" alt="EN"></A>&nbsp;<INPUT type="text" name="txtSearch" value="Nhập nội dung cần tìm"><INPUT type="image" src="/Images/go.gif" alt="Tìm"></TD></TR>
<TR><TD><TABLE class="menu"><TR>{cells}</TR></TABLE></TD></TR><TR><TD height="420" valign="top"><TABLE width="100%"><TR><TD class="ModuleTitle">{title}</TD></TR><TR><TD class="Normal">{main}</TD></TR></TABLE></TD></TR>
<TR><TD class="footer" align="center"><B>ỦY BAN NHÂN DÂN PHƯỜNG MỸ THO</B><BR>(Cấp trên trực tiếp: Ủy ban nhân dân tỉnh Đồng Tháp)<BR>Người chịu trách nhiệm chính: Nguyễn Kim Sơn - Chủ tịch UBND phường<BR>Trụ sở: 36 Nam Kỳ Khởi Nghĩa, P. Mỹ Tho&nbsp;&nbsp;*&nbsp;&nbsp;Đường dây nóng: 0909 480 115&nbsp;&nbsp;*&nbsp;&nbsp;Hộp thư điện tử: phuongmytho@dongthap.gov.vn</TD></TR></TABLE></FORM></BODY></HTML>"""


def site() -> Site:
    s = Site(
        "P-MYTHO4",
        "UBND phường Mỹ Tho",
        HOST + "/",
        "xã",
        "thành phần",
        "cơ quan nhà nước",
        date(2025, 10, 23),
        "UBND tỉnh Đồng Tháp",
        "Nguyễn Kim Sơn",
        "28261",
    )
    w = Writer("xa", 4601)
    rows = ""
    for number in range(13):
        title, when = w.title(), at(2025, 10, 22, 15, 0) - timedelta(days=3 * number)
        path = f"/Default.aspx?tabid=33&amp;NewsID={88 - number}"
        s.page(
            path.replace("&amp;", "&"),
            _page(
                "Tin hoạt động",
                f'<SPAN class="Head">{title}</SPAN><BR><SPAN class="SubHead">(Cập nhật lúc {when:%H}h{when:%M}, ngày {when.day}/{when.month}/{when.year})</SPAN>{marked(w.paragraphs(3), "P", " align=justify")}<P align="right"><I>Tin, ảnh: {w.person()}</I></P><A href="javascript:InTin()"><IMG src="/Images/print.gif" alt="In tin này"></A> <A href="javascript:LuuTin()"><IMG src="/Images/save.gif" alt="Lưu tin về máy"></A> <A href="https://www.facebook.com/sharer.php?u=x"><IMG src="/Images/share.gif" alt="Chia sẻ"></A>',
            ),
        )
        rows += f'<TR><TD>&raquo;</TD><TD><A href="{path}">{title}</A> <FONT color="#999999">[{when.day}/{when.month}]</FONT></TD></TR>'
    chiefs = people(4601, ("Chủ tịch UBND phường", "Phó Chủ tịch UBND phường"), "dongthap.gov.vn", "0273")
    officers = people(4602, ("Chuyên viên Văn phòng (đầu mối liên hệ)", "Công chức Tư pháp - Hộ tịch"), "dongthap.gov.vn", "0273")
    docs = "".join(
        f"<TR><TD>{n}</TD><TD>{p.number}</TD><TD>UBND phường Mỹ Tho</TD><TD>{p.issued:%d/%m/%Y}</TD><TD>{p.title}</TD><TD>{p.posted:%d/%m/%Y}</TD></TR>"
        for n, p in enumerate(papers(4603, "UBND", date(2025, 10, 20), 8, lag=24, every=9), 1)
    )
    texts = {
        31: marked([*LAND, *PAST, *CULTURE, "Phường Mỹ Tho được thành lập từ ngày 01/7/2025 trên cơ sở sắp xếp Phường 1, Phường 2 và Phường Tân Long, thành phố Mỹ Tho, tỉnh Tiền Giang."]),
        32: marked(duties("UBND phường", "HĐND phường", "các mặt đời sống")) + '<IMG src="/Images/sodo.gif" alt="Sơ đồ bộ máy">' + "".join(f"<P>{p.name} - {p.post}. {p.life} {p.duty} ĐT {p.phone}. {p.mail}</P>" for p in chiefs) + f"<P>Cung cấp thông tin cho báo chí: {chiefs[1].name}, {chiefs[1].post}, ĐT {chiefs[1].phone}, {chiefs[1].mail}</P>",
        33: f"<TABLE>{rows}</TABLE>",
        34: f'<INPUT name="SoVB"><INPUT type="submit" value="Tìm văn bản"><TABLE border="1"><TR><TH>TT</TH><TH>Số, ký hiệu</TH><TH>Nơi ban hành</TH><TH>Ngày ban hành</TH><TH>Trích yếu</TH><TH>Ngày đăng trang</TH></TR>{docs}</TABLE>',
        35: '<P>Thủ tục hành chính cấp xã: chứng thực, khai sinh, khai tử, xây dựng nhà ở riêng lẻ. Nộp hồ sơ tại <A href="https://dichvucong.gov.vn">Cổng Dịch vụ công quốc gia</A></P>',
        36: "<P><B>Nội dung công khai theo Điều 11 Luật Thực hiện dân chủ ở cơ sở</B></P><OL><LI>Kế hoạch phát triển kinh tế - xã hội 6 tháng cuối năm 2025<LI>Dự toán, quyết toán ngân sách; báo cáo tài chính năm 2024 của các đơn vị trước sắp xếp<LI>Dự án chỉnh trang hẻm 12: vốn, bồi thường, tiến độ<LI>Quy hoạch, kế hoạch sử dụng đất<LI>Nhiệm vụ, quyền hạn cán bộ, công chức; quy tắc ứng xử<LI>Các khoản huy động, đóng góp; phí, lệ phí<LI>Quản lý tài sản công sau sắp xếp trụ sở<LI>Đối tượng hưởng trợ cấp, hộ nghèo, vay vốn<LI>Kết quả thanh tra, giải quyết khiếu nại, tố cáo<LI>Kết quả tiếp thu ý kiến Nhân dân về tên khu phố<LI>Tuyển chọn công dân nhập ngũ năm 2026</OL>",
        37: "<P>Tiếp cận thông tin theo Luật số 104/2016/QH13</P><P>Danh mục thông tin phải công khai: văn bản, thủ tục, ngân sách, báo cáo tài chính năm 2024, quy hoạch.</P><P>Nơi tiếp nhận yêu cầu: Văn phòng HĐND và UBND phường, 36 Nam Kỳ Khởi Nghĩa, 0273 3972 100</P>",
        38: '<P><B>Câu hỏi:</B> Làm lại giấy khai sinh ở đâu?<BR><B>Trả lời:</B> Tầng trệt trụ sở. <I>Tình trạng: đã trả lời</I></P><TEXTAREA name="q"></TEXTAREA><INPUT type="submit" value="Gửi câu hỏi"><P>Bạn đánh giá thế nào về trang thông tin này? <INPUT type="radio" name="d">Tốt <INPUT type="radio" name="d">Khá <INPUT type="radio" name="d">Trung bình <INPUT type="submit" value="Biểu quyết"></P>',
        39: "<UL>" + "".join(f'<LI><A href="/Default.aspx?tabid={number}">{label}</A>' for number, label in TABS) + "</UL>",
        40: "<TABLE border=1>" + "".join(f"<TR><TD>{p.name}</TD><TD>{p.post}</TD><TD>{p.phone}</TD><TD>{p.mail}</TD></TR>" for p in (*chiefs, *officers)) + '</TABLE><P>Liên kết: <A href="https://dongthap.gov.vn">Cổng TTĐT tỉnh Đồng Tháp</A> <A href="https://congan.dongthap.gov.vn">Công an tỉnh</A></P>',
    }  # fmt: skip
    names = dict(TABS)
    for number, text in texts.items():
        s.page(f"/Default.aspx?tabid={number}", _page(names[number], text))
    s.page("/Default.aspx?tabid=33&lang=vi", _page("Tin hoạt động", texts[33]))
    s.page(
        "/Default.aspx?tabid=50&lang=en",
        _page(
            "About My Tho Ward",
            "<P>The People's Committee of My Tho Ward is the local administration under the People's Committee of Dong Thap Province. It was formed on 1 July 2025 by merging three former wards of My Tho City.</P><P><B>Functions, duties and powers.</B> The Committee implements the resolutions of the People's Council, manages the budget, land, construction, education, health and social welfare in the ward, and receives citizens every Thursday.</P><P><B>Organisational structure.</B> Chairperson, one Vice-Chairperson, the Office of the People's Council and the People's Committee, the Division of Economy, Infrastructure and Urban Affairs, the Division of Culture and Society, and the Public Administration Service Centre.</P><P>The Office prepares meetings and receives the press; the Division of Economy, Infrastructure and Urban Affairs is in charge of budget, land and construction; the Division of Culture and Society of education, health and social welfare; the Service Centre receives and returns applications.</P><P><B>Contact officials.</B> Mrs "
            + officers[0].name
            + ", officer of the Office, telephone "
            + officers[0].phone
            + ", e-mail "
            + officers[0].mail
            + ". Address: 36 Nam Ky Khoi Nghia Street, My Tho Ward.</P>",
            "en",
        ),
    )
    s.page("/", _page("Trang nhất", f"<TABLE>{rows}</TABLE>"))

    s.breach("CN-02", why="the ward's own papers come twenty-four days after issue, both days printed, issuer in its column: P59a, P59c")
    s.innocent("TC-01", "TC-02", "TC-03", why="'Cấp trên trực tiếp', 'Đường dây nóng', 'Hộp thư điện tử', 'Người chịu trách nhiệm chính'")
    s.no_breach(
        "TC-04", why="the former wards, city and province are told of in the history only; the banner is a picture, which may hold a name"
    )
    s.no_breach("ND-01", why="structure, functions, leaders, contact officials, papers, procedures")
    s.innocent("ND-02", why="no tab is empty")
    s.innocent("ND-03", why="eleven kinds of Art. 11 in one list")
    s.innocent("ND-04", why="'Tiếp cận TT' with list and intake; the annual report is named")
    s.innocent("EN-01", why="a flag leads to one English page with structure, functions and contacts: all that P55 asks")
    s.innocent("PN-01", why="'Cung cấp thông tin cho báo chí' with name, post, phone and e-mail")
    s.innocent("CD-01", why="search by a picture, print and save by pictures, share, Q&A, a vote, links")
    s.no_breach("CD-02", "CN-01", "TM-01", why="technical advice; yesterday's news; host of the new province")
    s.not_bound("CL-01", "MX-01", "GD-01", "GD-02", why="duties since July 2026 or of schools")
    s.not_bound(*LICENSED_ONLY, why="no licence")
    s.no_breach(*PRESS, why="own news only")
    return s
