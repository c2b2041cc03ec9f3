# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A district on a Bootstrap 5 theme: the day stands in a card of the side column only; sources "Sưu tầm từ Internet"; widgets and a comment form."""

from tests.labelled.prose import CONTEST, FIRE, FOLK, HISTORY, LIBRARY, ONLINE_FRAUD, TAX, YOUTH, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(f'<li class="nav-item"><a class="nav-link" href="{p}">{n}</a></li>' for n, p in (("Trang chủ", "/"), ("Giới thiệu", "/gioi-thieu"), ("Tin hoạt động", "/tin-hoat-dong"), ("Chuyển đổi số", "/chuyen-doi-so"), ("Dịch vụ công", "https://dichvucong.gov.vn"), ("Hỏi đáp", "/hoi-dap")))  # fmt: skip
    return f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="csrf-token" content="aZ91"><title>{title}</title><link href="/build/app.css" rel="stylesheet">{head}</head><body><nav class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">UBND huyện Mẫu Lâm</a><ul class="navbar-nav">{menu}</ul></div></nav><main class="container py-4">{main}</main><footer class="bg-dark text-white"><div class="container"><div class="row"><div class="col-md-6"><h6>Cổng thông tin điện tử huyện Mẫu Lâm</h6><p><i class="bi bi-geo"></i> Số 1 đường Mẫu Trung, thị trấn Mẫu Lâm</p><p><i class="bi bi-telephone"></i> (0219) 3 866 100</p><p><i class="bi bi-envelope"></i> banbientap@maulam.gov.vn</p></div><div class="col-md-6"><p>Cơ quan chủ quản: UBND huyện Mẫu Lâm</p><p>Trưởng ban biên tập: Nguyễn Thế Sơn</p><p>Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng số 63/GP-TTĐT do Sở TT&amp;TT cấp ngày 21 tháng 8 năm 2023, có giá trị 05 năm</p><p>Ghi rõ nguồn "Cổng TTĐT huyện Mẫu Lâm" khi phát hành lại thông tin</p></div></div></div></footer></body></html>'


S = SmallSite("laravel_district", "maulam.mauha.gov.vn", at("2024-10-03 14:20"), shell, licence={"number": "63/GP-TTĐT", "issued_on": "2023-08-21", "kind": "aggregated"})  # fmt: skip


def item(p: Prose, card: str, end: str = "", after: str = "", crumb: str = "Tin hoạt động") -> str:
    lately = "".join(f'<a class="list-group-item" href="/bai/{n}">{q.title}<br><small class="text-muted">{d}</small></a>' for n, (q, d) in enumerate(((FOLK, "02/10/2024"), (TAX, "01/10/2024"), (FIRE, "28/09/2024"))))  # fmt: skip
    return f'<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Trang chủ</a></li><li class="breadcrumb-item active">{crumb}</li></ol></nav><div class="row"><div class="col-lg-8"><article><h1 class="h3">{p.title}</h1><p class="fw-bold">{p.lead}</p>{p.marked()}{end}</article>{after}</div><aside class="col-lg-4"><div class="card mb-3"><div class="card-header">Thông tin bài viết</div><ul class="list-group list-group-flush">{card}</ul></div><div class="card"><div class="card-header">Mới cập nhật</div>{lately}</div></aside></div>'


def card(day: str, views: int, who: str = "Ban Biên tập") -> str:
    stamp = f'<li class="list-group-item">Ngày đăng: {day}</li>' if day else ""
    return f'{stamp}<li class="list-group-item">Người đăng: {who}</li><li class="list-group-item">Lượt xem: {views}</li>'


FORM = '<section class="mt-4"><h5>Bình luận (0)</h5><form method="post" action="/comments"><input class="form-control" name="name" placeholder="Tên của bạn"><input class="form-control" name="email" placeholder="Email"><textarea class="form-control" name="content" placeholder="Viết bình luận..."></textarea><button class="btn btn-primary">Gửi bình luận</button></form></section>'
S.other("home", "/", "home", '<div class="carousel slide"><div class="carousel-item active"><h5>Chào mừng kỷ niệm 70 năm Giải phóng (10/10/1954 - 10/10/2024)</h5></div></div>' + "".join(f'<section><h4><a href="/{k}">{h}</a></h4><div class="row">' + "".join(f'<div class="col-md-4"><div class="card"><div class="card-body"><a href="/bai/{k}{n}">{p.title}</a><p class="small">{p.lead}</p><small>{d}</small></div></div></div>' for n, (p, d) in enumerate(rows)) + "</div></section>" for k, h, rows in (("tin-hoat-dong", "Tin hoạt động", ((FOLK, "02/10/2024"), (FIRE, "28/09/2024"), (YOUTH, "20/09/2024"))), ("chuyen-doi-so", "Chuyển đổi số", ((TAX, "01/10/2024"), (ONLINE_FRAUD, "26/09/2024"))))), title="Cổng thông tin điện tử huyện Mẫu Lâm", identity={"managing_body": "UBND huyện Mẫu Lâm", "phone": "02193866100", "email": "banbientap@maulam.gov.vn", "address": "Số 1 đường Mẫu Trung, thị trấn Mẫu Lâm", "responsible_person": "Nguyễn Thế Sơn"}, sections=[{"title": "Chuyển đổi số"}])  # fmt: skip
S.article("card", "/tin-hoat-dong/le-cung-ben-nuoc", FOLK, item(FOLK, card("02/10/2024 08:45", 51), after=FORM), when="2024-10-02T08:45:00+07:00", minute=True, comments="form_open")  # fmt: skip
S.article("card-login", "/tin-hoat-dong/to-lien-gia", FIRE, item(FIRE, card("28/09/2024 10:00", 77), after='<section class="mt-4"><h5>Bình luận</h5><p>Bạn cần <a href="/login">đăng nhập</a> để bình luận.</p></section>'), when="2024-09-28T10:00:00+07:00", minute=True, comments="closed")  # fmt: skip
S.article("gathered", "/chuyen-doi-so/canh-bao", ONLINE_FRAUD, item(ONLINE_FRAUD, card("26/09/2024 16:12", 130), '<p class="text-end fst-italic">Nguồn: Sưu tầm từ Internet</p>', FORM, "Chuyển đổi số"), when="2024-09-26T16:12:00+07:00", minute=True, sources=[cited(None, "vague")], comments="form_open")  # fmt: skip
S.article("undated", "/tin-hoat-dong/hoi-thi", CONTEST, item(CONTEST, card("", 12), after=FORM), comments="form_open")
S.article("state", "/chuyen-doi-so/ke-khai", TAX, item(TAX, card("01/10/2024 09:30", 64), '<p class="text-end"><em>Theo Cổng Thông tin điện tử Chính phủ</em></p>', FORM, "Chuyển đổi số"), when="2024-10-01T09:30:00+07:00", minute=True, sources=None, comments="form_open")  # fmt: skip
S.article("credit-only", "/tin-hoat-dong/thu-vien", LIBRARY, item(LIBRARY, card("15/09/2024 11:05", 40), '<figure><img src="/s/1.jpg"><figcaption>Ảnh: Báo Thanh Niên</figcaption></figure>', FORM), when="2024-09-15T11:05:00+07:00", minute=True, comments="form_open")  # fmt: skip
S.other("about", "/gioi-thieu", "static", '<h1 class="h3">Giới thiệu chung</h1><div class="content">' + "".join(f"<p>{t}</p>" for t in HISTORY) + "</div>", title="Giới thiệu chung")  # fmt: skip
S.other("list", "/tin-hoat-dong", "listing", '<h1 class="h4">Tin hoạt động</h1>' + "".join(f'<div class="card mb-2"><div class="card-body"><h5><a href="/bai/{n}">{p.title}</a></h5><small class="text-muted">{d}</small><p>{p.lead}</p></div></div>' for n, (p, d) in enumerate(((FOLK, "02/10/2024"), (FIRE, "28/09/2024"), (YOUTH, "20/09/2024"), (LIBRARY, "15/09/2024")))) + '<ul class="pagination"><li class="page-item active">1</li><li><a href="?page=2">2</a></li></ul>', title="Tin hoạt động")  # fmt: skip

SKIN = S
