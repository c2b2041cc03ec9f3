# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""A ward on a home-made Laravel: days told by their distance from today, absolute ones in title attributes, comments loaded by script or shown."""

from tests.labelled.prose import BRIDGE, CLUB, FIRE, FLOOD, MARKET, NOTICE, ONLINE_FRAUD, TAX, Prose
from tests.labelled.skin import at
from tests.labelled.small import SmallSite, cited


def shell(main: str, title: str, head: str) -> str:
    menu = "".join(
        f'<li class="px-3"><a href="{path}">{name}</a></li>'
        for name, path in (
            ("Trang chủ", "/"),
            ("Giới thiệu", "/gioi-thieu"),
            ("Tin phường", "/chuyen-muc/tin-phuong"),
            ("Cải cách hành chính", "/chuyen-muc/cai-cach-hanh-chinh"),
            ("Hỏi đáp", "/hoi-dap"),
        )
    )
    side = "".join(
        f'<div class="flex"><a href="/bai-viet/{n}">{p.title}</a><p class="text-xs text-gray-500">{d}</p></div>'
        for n, (p, d) in enumerate(((FLOOD, "2 giờ trước"), (TAX, "1 ngày trước"), (CLUB, "3 tuần trước")))
    )
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="csrf-token" content="x9Q"><title>{title}</title>{head}<script src="/js/app.js" defer></script></head><body class="antialiased bg-gray-100"><div id="app"><header class="bg-red-700 text-white"><div class="container mx-auto flex"><h2 class="text-2xl">PHƯỜNG MẪU AN</h2><p>Thứ Tư, 17/9/2025</p></div><nav class="container mx-auto"><ul class="flex">{menu}</ul></nav></header><main class="container mx-auto grid grid-cols-12"><section class="col-span-8">{main}</section><aside class="col-span-4"><h4 class="font-bold">Đọc nhiều</h4>{side}</aside></main><footer class="bg-gray-800 text-white"><div class="container mx-auto"><p>Cơ quan chủ quản: UBND phường Mẫu An, thành phố Mẫu Thơ</p><p>Người chịu trách nhiệm: Ông Huỳnh Tấn Lộc</p><p>Trụ sở: 55 Lý Tự Trọng, phường Mẫu An</p><p>Hotline: 0292 3817 744</p><p>Trang đang trong thời gian chạy thử nghiệm, chờ cấp phép</p></div></footer></div></body></html>'


S = SmallSite("relative_ward", "phuongmauan.mautho.gov.vn", at("2025-09-17 10:00"), shell)


def item(p: Prose, stamp: str, end: str = "", after: str = "") -> str:
    return f'<article class="bg-white p-4"><h1 class="text-3xl font-bold">{p.title}</h1><div class="flex text-sm text-gray-500">{stamp}</div><p class="font-semibold">{p.lead}</p><div class="prose max-w-none">{p.marked()}{end}</div></article>{after}'


def others(*rows: tuple[Prose, str]) -> str:
    return (
        '<div class="mt-6"><h3 class="font-bold">Có thể bạn quan tâm</h3><div class="grid grid-cols-3">'
        + "".join(
            f'<div><a href="/bai-viet/{n}"><img src="/storage/{n}.jpg" alt=""></a><a href="/bai-viet/{n}">{p.title}</a><p class="text-xs">{d}</p></div>'
            for n, (p, d) in enumerate(rows)
        )
        + "</div></div>"
    )


OTHERS = others((NOTICE, "5 ngày trước"), (MARKET, "12 ngày trước"), (BRIDGE, "14/08/2025"))
S.other(
    "home",
    "/",
    "home",
    "".join(
        f'<div class="mb-6"><h3>{h}</h3>'
        + "".join(
            f'<div class="flex"><a href="/bai-viet/{p.title[:3]}{n}">{p.title}</a><p class="text-xs">{d}</p></div>'
            for n, (p, d) in enumerate(rows)
        )
        + "</div>"
        for h, rows in (
            ("Tin phường", ((FLOOD, "2 giờ trước"), (TAX, "1 ngày trước"), (MARKET, "12 ngày trước"))),
            ("Cải cách hành chính", ((NOTICE, "5 ngày trước"), (ONLINE_FRAUD, "7 ngày trước"))),
        )
    ),
    title="Phường Mẫu An",
    identity={
        "parent_body": "UBND phường Mẫu An, thành phố Mẫu Thơ",
        "address": "55 Lý Tự Trọng, phường Mẫu An",
        "phone": "0292 3817 744",
        "responsible_person": "Huỳnh Tấn Lộc",
    },
    sections=[{"title": "Cải cách hành chính"}, {"title": "Hỏi đáp"}],
)
S.other(
    "list",
    "/chuyen-muc/tin-phuong",
    "listing",
    '<h1 class="text-2xl">Tin phường</h1>'
    + "".join(
        f'<div class="bg-white"><a href="/bai-viet/{n}" class="text-xl">{p.title}</a><p class="text-xs">{d}</p><p>{p.lead}</p></div>'
        for n, (p, d) in enumerate(((FLOOD, "2 giờ trước"), (TAX, "1 ngày trước"), (MARKET, "12 ngày trước")))
    )
    + '<nav role="navigation"><span>1</span><a href="?page=2">2</a></nav>',
    title="Tin phường",
)
S.other(
    "short-list",
    "/chuyen-muc/cai-cach-hanh-chinh",
    "listing",
    '<h1 class="text-2xl">Cải cách hành chính</h1>'
    + "".join(
        f'<div class="bg-white"><a href="/bai-viet/{n}" class="text-xl">{p.title}</a><p class="text-xs">{d}</p></div>'
        for n, (p, d) in enumerate(((NOTICE, "5 ngày trước"), (ONLINE_FRAUD, "7 ngày trước")))
    ),
    title="Cải cách hành chính",
)
S.article(
    "two-hours",
    "/bai-viet/chu-dong-ung-pho",
    FLOOD,
    item(FLOOD, "<span>Ban biên tập</span><span>2 giờ trước</span>", after=OTHERS),
    when="2025-09-17",
    published={"value": "2025-09-17", "precision": "day"},
)
S.article(
    "title-attribute",
    "/bai-viet/ho-kinh-doanh",
    TAX,
    item(TAX, '<span title="16/09/2025 07:20:11">1 ngày trước</span>', after=OTHERS),
    when="2025-09-16T07:20:11+07:00",
)
S.article(
    "yesterday",
    "/bai-viet/canh-bao-thu-doan",
    ONLINE_FRAUD,
    item(ONLINE_FRAUD, "<span>Hôm qua, 15:20</span>", '<p class="text-right italic">Nguồn: Báo Cần Thơ Online</p>', OTHERS),
    when="2025-09-16T15:20:00+07:00",
    minute=True,
    sources=[cited("baocantho.com.vn", "press")],
)
S.article(
    "absolute",
    "/bai-viet/thong-xe-cau",
    BRIDGE,
    item(
        BRIDGE,
        "<span>Đăng bởi: Văn phòng</span><span>14/08/2025 | 16:45</span>",
        after='<div id="fb-root"></div><div class="fb-share-button" data-href="x"></div><div class="fb-like"></div>' + OTHERS,
    ),
    when="2025-08-14T16:45:00+07:00",
    minute=True,
)
S.article("undated", "/bai-viet/cau-lac-bo", CLUB, item(CLUB, "<span>Hội Phụ nữ</span>", after=OTHERS))
S.article(
    "commented",
    "/bai-viet/kiem-tra-cho",
    MARKET,
    item(
        MARKET,
        "<span>Ban biên tập</span><span>05/09/2025 | 08:10</span>",
        after='<div class="mt-6"><h3 class="font-bold">Bình luận (2)</h3><div class="border p-2"><p class="font-semibold">Chị Ba Hường <span class="text-xs">10 ngày trước</span></p><p>Nên kiểm tra cả hàng rong trước cổng trường.</p></div><div class="border p-2"><p class="font-semibold">Minh <span class="text-xs">9 ngày trước</span></p><p>Rất đồng tình.</p></div><form method="post" action="/binh-luan"><input type="hidden" name="_token" value="x"><input name="name" placeholder="Tên bạn"><textarea name="content" placeholder="Nội dung bình luận"></textarea><button>Gửi</button></form></div>'
        + OTHERS,
    ),
    when="2025-09-05T08:10:00+07:00",
    minute=True,
    comments="published",
    count=2,
)
S.article(
    "form",
    "/bai-viet/lien-gia",
    FIRE,
    item(
        FIRE,
        "<span>Công an phường</span><span>01/09/2025 | 19:00</span>",
        after='<div class="mt-6"><h3 class="font-bold">Bình luận (0)</h3><form method="post" action="/binh-luan"><input name="name" placeholder="Tên bạn"><textarea name="content" placeholder="Nội dung bình luận"></textarea><button>Gửi</button></form></div>'
        + OTHERS,
    ),
    when="2025-09-01T19:00:00+07:00",
    minute=True,
    comments="form_open",
)
S.other(
    "about",
    "/gioi-thieu",
    "static",
    '<article class="bg-white p-4"><h1 class="text-3xl">Giới thiệu</h1><div class="prose"><p>Phường Mẫu An được sắp xếp từ ba phường cũ theo Nghị quyết số 1668/NQ-UBTVQH15 ngày 16/6/2025.</p><p>Phường có diện tích 8,4 km², dân số 61.200 người, chia thành 42 khu vực.</p><p>Trung tâm Phục vụ hành chính công đặt tại trụ sở UBND phường, làm việc cả sáng thứ Bảy.</p></div></article>',
    title="Giới thiệu",
)
S.other(
    "qa",
    "/hoi-dap/18",
    "qa",
    '<article class="bg-white p-4"><h1 class="text-2xl">Xin cấp lại thẻ căn cước bị mất</h1><p class="text-sm">Người gửi: L.T.M — 20 ngày trước</p><p>Tôi làm mất thẻ căn cước, nay muốn xin cấp lại thì đến đâu và có cần đơn trình báo không?</p><div class="border-l-4 pl-4"><p class="font-semibold">Trả lời của Công an phường</p><p>Bạn đến trực tiếp Công an phường hoặc nộp trên Cổng dịch vụ công; không cần đơn trình báo, thời hạn giải quyết không quá 7 ngày làm việc.</p></div></article>',
    title="Hỏi đáp",
)

SKIN = S
