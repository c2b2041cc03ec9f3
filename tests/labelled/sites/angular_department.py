# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A department's portal rendered on the server by Angular: made-up element names, transfer state with other days in it, times before days."""

from tests.labelled.prose import CADASTRE, DIALOGUE, FLOOD, ONLINE_FRAUD, RICE, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited

C = "_ngcontent-sc142"
STATE = '<script id="serverApp-state" type="application/json">{&q;G.https://api.sonnptnt.mauhai.gov.vn/portal/menu&q;:{&q;body&q;:[{&q;id&q;:12,&q;createdDate&q;:&q;2021-03-04T08:11:09.113&q;,&q;name&q;:&q;Tin tức&q;}]}}</script>'


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li {C}="" class="nav-item"><a {C}="" routerlinkactive="active" class="nav-link" href="{path}"> {name} </a></li>'
        for name, path in (
            ("Trang chủ", "/home"),
            ("Giới thiệu", "/intro"),
            ("Tin tức - Sự kiện", "/news/category/12"),
            ("Văn bản điều hành", "/documents"),
            ("Lấy ý kiến dự thảo", "/draft"),
            ("Hỏi đáp", "/faq"),
        )
    )
    return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sở Nông nghiệp và Môi trường</title><base href="/">{head}<style ng-transition="serverApp">.a[{C}]{{color:red}}</style></head><body><app-root _nghost-sc101="" ng-version="13.3.11"><app-header {C}=""><div {C}="" class="top"><span {C}="">Thứ bảy, 14/03/2026 15:20:41</span><a {C}="" href="/?lang=en">EN</a></div><nav {C}=""><ul {C}="">{menu}</ul></nav></app-header><router-outlet></router-outlet>{main}<app-footer {C}=""><div {C}="" class="ft"><h4 {C}="">SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH MẪU HẢI</h4><p {C}=""> Trụ sở: Số 06 đường Trần Phú, phường Mẫu Hải </p><p {C}=""> Đường dây nóng: 1900 8198 - Thư điện tử: snnmt@mauhai.gov.vn </p><p {C}=""> Trưởng Ban biên tập: Ông Nguyễn Hùng Sơn - Giám đốc Sở </p><p {C}=""> Ghi rõ nguồn "Sở Nông nghiệp và Môi trường tỉnh Mẫu Hải" khi phát hành lại thông tin </p></div></app-footer></app-root>{STATE}<script src="main.7a1.js" type="module"></script></body></html>'


S = SmallSite("angular_department", "snnmt.mauhai.gov.vn", at("2026-03-14 15:21"), shell, languages=("en",))


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return f'<app-news-detail _nghost-sc142=""><div {C}="" class="bread"><a {C}="" href="/home">Trang chủ</a><i {C}="" class="pi pi-angle-right"></i><a {C}="" href="/news/category/12">Tin tức</a></div><div {C}="" class="box"><div {C}="" class="tt-lon"> {p.title} </div><div {C}="" class="tg"><i {C}="" class="pi pi-clock"></i> {stamp} <span {C}=""><i {C}="" class="pi pi-eye"></i> 1.024</span></div><div {C}="" class="tomtat"> {p.lead} </div><div {C}="" class="nd"><!-- --><div>{p.marked()}</div>{end}</div></div>{after}</app-news-detail>'


def cards(*rows: tuple[Prose, str]) -> str:
    return (
        f'<div {C}="" class="lq"><div {C}="" class="lq-h">Tin bài khác</div>'
        + "".join(
            f'<div {C}="" class="card"><a {C}="" href="/news/detail/{n}"><img {C}="" src="/api/file/{n}"><span {C}="">{p.title}</span></a><small {C}="">{day}</small></div>'
            for n, (p, day) in enumerate(rows)
        )
        + "</div>"
    )


OTHERS = cards((FLOOD, "09:30 | 12/03/2026"), (CADASTRE, "16:00 | 10/03/2026"), (RICE, "08:00 | 02/03/2026"))
S.other(
    "home",
    "/home",
    "home",
    "".join(
        f'<section {C}=""><h3 {C}="">{h}</h3>'
        + "".join(
            f'<div {C}="" class="card"><a {C}="" href="/news/detail/{n}">{p.title}</a><small {C}="">{d}</small></div>'
            for n, (p, d) in enumerate(rows)
        )
        + "</section>"
        for h, rows in (
            ("Tin nổi bật", ((TAX, "14:25 | 13/03/2026"), (FLOOD, "09:30 | 12/03/2026"), (CADASTRE, "16:00 | 10/03/2026"))),
            ("Nông thôn mới", ((RICE, "08:00 | 02/03/2026"), (DIALOGUE, "10:10 | 27/02/2026"))),
        )
    ),
    identity={
        "managing_body": "Sở Nông nghiệp và Môi trường tỉnh Mẫu Hải",
        "address": "Số 06 đường Trần Phú, phường Mẫu Hải",
        "phone": "1900 8198",
        "email": "snnmt@mauhai.gov.vn",
        "responsible_person": "Nguyễn Hùng Sơn",
    },
    sections=[{"title": "Lấy ý kiến dự thảo"}, {"title": "Văn bản điều hành"}],
)
S.other(
    "list",
    "/news/category/12",
    "listing",
    f'<app-news-list><div {C}="" class="box"><h2 {C}="">Tin tức - Sự kiện</h2>'
    + "".join(
        f'<div {C}="" class="row"><a {C}="" href="/news/detail/{n}">{p.title}</a><p {C}="">{p.lead}</p><small {C}="">{d}</small></div>'
        for n, (p, d) in enumerate(((TAX, "14:25 | 13/03/2026"), (FLOOD, "09:30 | 12/03/2026"), (CADASTRE, "16:00 | 10/03/2026")))
    )
    + f'<p-paginator {C}=""><button>1</button><button>2</button></p-paginator></div></app-news-list>',
)
S.article("dated", "/news/detail/3310", TAX, item(TAX, "14:25 | 13/03/2026", after=OTHERS), when="2026-03-13T14:25:00+07:00", minute=True)
S.article(
    "early",
    "/news/detail/3304",
    FLOOD,
    item(FLOOD, "9:30 SA | 12/03/2026", f'<div {C}="" class="tg2">Tác giả: Phòng Thủy lợi</div>', OTHERS),
    when="2026-03-12T09:30:00+07:00",
    minute=True,
)
S.article(
    "from-paper",
    "/news/detail/3290",
    RICE,
    item(
        RICE,
        "08:00 | 02/03/2026",
        f'<div {C}="" class="nguon"><b {C}="">Nguồn: </b><span {C}="">nongnghiepmoitruong.vn</span></div>',
        OTHERS,
    ),
    when="2026-03-02T08:00:00+07:00",
    minute=True,
    sources=[cited("nongnghiepmoitruong.vn", "press")],
)
S.article("undated", "/news/detail/3288", CADASTRE, item(CADASTRE, "", after=OTHERS))
S.article(
    "from-ministry",
    "/news/detail/3281",
    ONLINE_FRAUD,
    item(ONLINE_FRAUD, "07:45 | 26/02/2026", "<div><p style='text-align:right'><em>Theo Cổng TTĐT Bộ Công an</em></p></div>", OTHERS),
    when="2026-02-26T07:45:00+07:00",
    minute=True,
    sources=[cited(None, "state")],
)
S.other(
    "about",
    "/intro",
    "static",
    f'<app-intro><div {C}="" class="box"><h2 {C}="">Giới thiệu chung</h2><div {C}="" class="nd"><p>Sở Nông nghiệp và Môi trường là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, được thành lập theo Nghị quyết số 31/NQ-HĐND ngày 20/02/2025 trên cơ sở hợp nhất hai sở.</p><p>Sở có tư cách pháp nhân, có con dấu và tài khoản riêng; chịu sự chỉ đạo, quản lý về tổ chức của Ủy ban nhân dân tỉnh.</p><p>Cơ cấu gồm 9 phòng, 6 chi cục và 14 đơn vị sự nghiệp.</p></div></div></app-intro>',
)
S.other(
    "document",
    "/documents/detail/77",
    "document",
    f'<app-doc><div {C}="" class="box"><h2 {C}="">Thông tin văn bản</h2><div {C}="" class="g"><div {C}="">Số, ký hiệu</div><div {C}="">1187/QĐ-SNNMT</div></div><div {C}="" class="g"><div {C}="">Trích yếu</div><div {C}="">Ban hành quy chế vận hành liên hồ chứa mùa mưa</div></div><div {C}="" class="g"><div {C}="">Ngày ban hành</div><div {C}="">05/02/2026</div></div><div {C}="" class="g"><div {C}="">Ngày có hiệu lực</div><div {C}="">05/02/2026</div></div><div {C}="" class="g"><div {C}="">Cơ quan ban hành</div><div {C}="">Sở Nông nghiệp và Môi trường</div></div><div {C}="" class="g"><div {C}="">Người ký</div><div {C}="">Phó Giám đốc</div></div><div {C}="" class="g"><div {C}="">Tệp đính kèm</div><div {C}=""><a {C}="" href="/api/file/download/8812.pdf">1187.signed.pdf</a></div></div></div></app-doc>',
    documents=[{"number": "1187/QĐ-SNNMT"}],
)
S.other(
    "documents",
    "/documents",
    "listing",
    f'<app-docs><h2 {C}="">Văn bản điều hành</h2><p-table><table role="table"><thead><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu nội dung</th></tr></thead><tbody>'
    + "".join(
        f'<tr><td>{n}</td><td>{d}</td><td><a href="/documents/detail/{k}">{t}</a></td></tr>'
        for k, (n, d, t) in enumerate(
            (
                ("1187/QĐ-SNNMT", "05/02/2026", "Ban hành quy chế vận hành liên hồ chứa mùa mưa"),
                ("962/SNNMT-CCTL", "22/01/2026", "V/v chủ động tích nước phục vụ sản xuất vụ Đông Xuân"),
                ("85/TB-SNNMT", "13/01/2026", "Thông báo lịch tiếp công dân"),
            )
        )
    )
    + "</tbody></table></p-table></app-docs>",
)
S.other(
    "draft",
    "/draft/9",
    "consultation",
    f'<app-draft><div {C}="" class="box"><h2 {C}="">Dự thảo Quyết định quy định hạn mức giao đất</h2><p {C}="">Ngày bắt đầu: 01/03/2026</p><p {C}="">Ngày kết thúc: 31/03/2026</p><p {C}="">Tình trạng: Đang lấy ý kiến</p><a {C}="" href="/api/file/download/9.docx">du-thao.docx</a><h4 {C}="">Gửi ý kiến đóng góp</h4><form {C}=""><input {C}="" formcontrolname="hoTen"><textarea {C}="" formcontrolname="noiDung"></textarea><button {C}="" type="submit">Gửi ý kiến</button></form></div></app-draft>',
)
S.other(
    "faq",
    "/faq/51",
    "qa",
    f'<app-faq><div {C}="" class="box"><h2 {C}="">Chi tiết câu hỏi</h2><div {C}="" class="hoi"><b {C}="">N.T.K</b> <small {C}="">20:11 | 05/03/2026</small><p {C}="">Xin hỏi đất trồng lúa của gia đình có được chuyển sang nuôi trồng thủy sản kết hợp không?</p></div><div {C}="" class="dap"><b {C}="">Phòng Trồng trọt trả lời</b> <small {C}="">08:30 | 09/03/2026</small><p {C}="">Theo Điều 218 Luật Đất đai năm 2024 và hướng dẫn hiện hành, người sử dụng đất được kết hợp nuôi trồng thủy sản trên đất lúa nhưng không làm mất đi điều kiện trồng lúa trở lại, diện tích hạ thấp mặt bằng tối đa 20%.</p></div></div></app-faq>',
)

SKIN = S
