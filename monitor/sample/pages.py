"""From the cast of a site to the answers its addresses give."""
# ruff: noqa: E501  -- lines of HTML stay whole, as pages have them

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import escape as e

from monitor.sample import plant_heads
from monitor.sample.answers import Answer, page, redirect
from monitor.sample.fit import fit
from monitor.sample.model import Article, Section, Site, slug
from monitor.sample.prose import World, Writer, person, plain
from monitor.sample.skins.base import PAGE_SIZE, form

Paths = dict[str, Answer]
"""Path with query, from the host's root → answer."""

_STATIC_PAGES = {
    "en-structure": "Organizational structure and functions",
    "en-contact": "Contact information",
}


def lay_out(site: Site, world: World) -> Paths:
    """Every page of one site. Fills the articles' addresses."""
    rng = random.Random(f"{site.rng_key}:pages")
    writer = Writer(rng, world, site.commune, shuns=site.shuns)
    for article in site.articles:
        english = article.language == "en" or (site.english == "vietnamese" and article.section == "en")
        article.address = site.skin.english_path(f"{article.title} {article.number}") if english else site.skin.article_path(article)
    paths: Paths = {}

    def put(path: str, text: str) -> None:
        paths[site.prefix + path] = _encoded(site, text)

    home = site.skin.home(site)
    put("", home.replace("</body>", f"<div>{site.symbol}</div></body>") if site.symbol else home)
    if site.skin.index_alias:
        paths[site.prefix + site.skin.index_alias] = redirect(site.root)
    for section in site.sections:
        _section(site, section, put, rng, writer)
    newest = site.newest()
    for i, article in enumerate(newest):
        around = [a for a in newest[max(0, i - 2) : i + 4] if a is not article and a.language == article.language]
        put(article.address, site.skin.article(site, article, around))
        printed = site.skin.print_path(article)
        if printed:
            put(printed, site.skin.print_view(site, article))
    put(
        "tim-kiem",
        site.skin.static(
            site, "Tìm kiếm", f'<form action="{site.prefix}tim-kiem"><input name="q" type="search"><button>Tìm</button></form>'
        ),
    )
    if site.kind == "portal":
        put(
            "so-lieu-cap-phep",
            site.skin.static(
                site, "Số liệu cấp phép", "<p>Danh sách trang thông tin điện tử tổng hợp đã được cấp phép trên địa bàn tỉnh.</p>"
            ),
        )
    if site.english != "absent":
        _english(site, put)
    if site.feed:
        paths[site.prefix + site.feed] = Answer(_rss(site).encode(), "application/rss+xml; charset=utf-8")
    for i, document in enumerate(site.documents or ()):
        if document.file:
            paths[f"{site.prefix}van-ban/{i + 1}-{slug(document.number)}.pdf"] = Answer(b"%PDF-1.4\n%%EOF\n", "application/pdf")
    if site.style is not None:
        paths[site.prefix + plant_heads.STYLE_PATH] = Answer(site.style.encode(), "text/css; charset=utf-8")
    fit(site, paths)
    return paths


def _encoded(site: Site, text: str) -> Answer:
    if "mis-declared" in site.oddities:
        return Answer(text.encode(), "text/html; charset=iso-8859-1")
    if "old headers" in site.oddities and site.now:
        # some servers stamp every answer with yesterday
        stamp = site.now.astimezone(UTC) - timedelta(days=1)
        return page(text, Last_Modified=stamp.strftime("%a, %d %b %Y %H:%M:%S GMT"))
    return page(text)


def _section(site: Site, section: Section, put: Callable[[str, str], None], rng: random.Random, writer: Writer) -> None:
    skin = site.skin
    path = skin.section_path(section)
    match section.kind:
        case "list":
            articles = site.in_section(section)
            pages = max(1, -(-len(articles) // PAGE_SIZE))
            for n in range(1, pages + 1):
                put(skin.section_path(section, n), skin.listing(site, section, n, articles, pages))
        case "empty" | "updating":
            put(path, skin.empty(site, section))
        case "static":
            put(path, skin.static(site, section.title, "".join(f"<p>{e(t)}</p>" for t in section.text)))
        case "documents":
            put(path, skin.static(site, section.title, _documents(site, section, put, rng, writer)))
        case "qa":
            put(path, skin.static(site, section.title, _questions(rng, writer, site)))
        case "consultation":
            put(path, skin.static(site, section.title, _consultations(site, rng)))
        case "survey":
            put(path, skin.static(site, section.title, _survey()))
        case "contact":
            put(path, skin.static(site, section.title, _contact(site)))


def _documents(site: Site, section: Section, put: Callable[[str, str], None], rng: random.Random, writer: Writer) -> str:
    assert site.now
    if site.documents is not None:
        return _listed(site, put)
    rows = []
    for i in range(rng.randint(3, 5)):
        day = (site.now - timedelta(days=rng.randint(5, 500))).date()
        kind, sign = rng.choice((("Quyết định", "QĐ"), ("Kế hoạch", "KH"), ("Thông báo", "TB"), ("Công văn", "CV"), ("Báo cáo", "BC")))
        number = f"{rng.randint(3, 980)}/{sign}-{rng.choice(('UBND', 'VP', 'HĐND', 'BCĐ'))}"
        about = writer.story(day).title
        name = f"van-ban/{i + 1}-{number.split('/')[0]}.html"
        text = (
            f"<table><tr><td>Số ký hiệu</td><td>{e(number)}</td></tr><tr><td>Ngày ban hành</td><td>{day:%d/%m/%Y}</td></tr>"
            f"<tr><td>Trích yếu</td><td>{e(kind)} về việc {e(about)}</td></tr><tr><td>Người ký</td><td>{person(rng).name}</td></tr></table>"
        )
        put(name, site.skin.static(site, f"{kind} số {number}", text))
        rows.append(
            f'<tr><td>{i + 1}</td><td><a href="{site.prefix}{name}">{e(number)}</a></td><td>{day:%d/%m/%Y}</td><td>{e(kind)} về việc {e(about)}</td></tr>'
        )
    return f'<table border="1"><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>{"".join(rows)}</table>'


def _listed(site: Site, put: Callable[[str, str], None]) -> str:
    """The documents that the cast names, with their days of posting and their files."""
    posted = any(d.posted for d in site.documents or ())
    rows = []
    for i, d in enumerate(site.documents or ()):
        name = f"van-ban/{i + 1}-{slug(d.number)}.pdf" if d.file else f"van-ban/{i + 1}-{slug(d.number)}.html"
        if not d.file:
            put(name, site.skin.static(site, f"Văn bản số {d.number}", f"<p>{e(d.title)}</p>"))
        day = f"<td>{f'{d.posted:%d/%m/%Y}' if d.posted else ''}</td>" if posted else ""
        rows.append(
            f'<tr><td>{i + 1}</td><td>{e(d.number)}</td><td>{d.issued:%d/%m/%Y}</td>{day}<td><a href="{site.prefix}{name}">{e(d.title)}</a></td></tr>'
        )
    head = "<th>Ngày đăng</th>" if posted else ""
    return (
        f'<table border="1"><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th>{head}<th>Trích yếu</th></tr>{"".join(rows)}</table>'
    )


_ASKED = (
    "Tôi muốn hỏi thủ tục cấp lại giấy khai sinh cần những giấy tờ gì, nộp ở đâu?",
    "Gia đình tôi đã nộp hồ sơ chuyển mục đích sử dụng đất từ lâu mà chưa nhận kết quả, xin cho biết lý do.",
    "Đèn đường thôn tôi hỏng nhiều ngày, đề nghị sớm sửa chữa để bà con đi lại an toàn.",
    "Xin hỏi mức hỗ trợ cho người cao tuổi năm nay có thay đổi không?",
    "Con tôi sinh cuối năm thì đăng ký nhập học vào tháng mấy?",
)


def _questions(rng: random.Random, writer: Writer, site: Site) -> str:
    assert site.now
    out = []
    for _ in range(rng.randint(3, 5)):
        day = site.now - timedelta(days=rng.randint(3, 160))
        asker = person(rng)
        hamlet = rng.choice(writer.world.hamlets)
        ask = rng.choice([q for q in _ASKED if not any(word in plain(q) for word in site.shuns)])
        out.append(
            f'<div class="hoi"><b>{asker.name}</b> (thôn {hamlet}) hỏi ngày {day:%d/%m/%Y}: {ask}</div>'
            f'<div class="dap"><i>Trả lời:</i> Bộ phận tiếp nhận đã ghi nhận, đề nghị {asker.title.lower()} mang giấy tờ tùy thân tới trong giờ hành chính để được hướng dẫn cụ thể.</div>'
        )
    return "".join(out) + "<h4>Gửi câu hỏi</h4>" + form("/hoi-dap/gui", "Nội dung câu hỏi", "Gửi câu hỏi")


def _survey() -> str:
    options = "".join(
        f'<label><input type="radio" name="hl" value="{i}"> {t}</label>'
        for i, t in enumerate(("Rất hài lòng", "Hài lòng", "Bình thường", "Chưa hài lòng"))
    )
    return f'<p>Xin ông/bà cho biết mức độ hài lòng về cung cách phục vụ tại bộ phận một cửa trong năm nay.</p><form method="post" action="/khao-sat">{options}<textarea name="gopy" placeholder="Góp ý thêm"></textarea><button>Biểu quyết</button></form>'


def _consultations(site: Site, rng: random.Random) -> str:
    assert site.now
    out = []
    for subject in rng.sample(
        (
            "Quy chế hoạt động của nhà văn hóa thôn",
            "Kế hoạch sử dụng đất năm tới",
            "Nghị quyết về mức thu phí vệ sinh",
            "Đề án sắp xếp chợ trung tâm",
            "Hương ước, quy ước khu dân cư",
        ),
        2,
    ):
        opened = site.now - timedelta(days=rng.randint(5, 90))
        until = opened + timedelta(days=30)
        out.append(
            f"<h4>Lấy ý kiến dự thảo: {subject}</h4><p>Thời gian lấy ý kiến: từ {opened:%d/%m/%Y} đến {until:%d/%m/%Y}. Đề nghị các tổ chức, cá nhân nghiên cứu, tham gia.</p>"
        )
    return "".join(out) + form("/gop-y/gui", "Nội dung góp ý", "Gửi góp ý")


def _contact(site: Site) -> str:
    who = site.full_identity
    lines = [
        x
        for x in (
            site.organisation,
            who.address and f"Địa chỉ: {who.address}",
            who.phone and f"Điện thoại: {who.phone}",
            who.email and f"Email: {who.email}",
        )
        if x
    ]
    return "".join(f"<p>{e(x)}</p>" for x in lines) + form("/lien-he/gui", "Nội dung liên hệ", "Gửi liên hệ")


def _english(site: Site, put: Callable[[str, str], None]) -> None:
    skin = site.skin
    if site.english == "empty":
        put("en/", skin.static(site, "English", "<p>The content is being updated.</p>", language="en"))
        return
    articles = [a for a in site.newest() if a.address.startswith("en/")]
    if site.english == "vietnamese":
        put("en/", skin.static(site, "News", skin.items(site, articles), language="en"))
        return
    put(
        "en/",
        skin.static(
            site,
            "Welcome",
            f'<p>Welcome to our website. Here you find news about our work, our structure and how to reach us. We publish in Vietnamese and, for guests from abroad, in English.</p><p><a href="{site.prefix}en/structure.html">{_STATIC_PAGES["en-structure"]}</a> | <a href="{site.prefix}en/contact.html">{_STATIC_PAGES["en-contact"]}</a></p>'
            + skin.items(site, articles),
            language="en",
        ),
    )
    put(
        "en/structure.html",
        skin.static(
            site,
            _STATIC_PAGES["en-structure"],
            "<p>The office is led by a chairperson and two vice chairpersons. It has four divisions: the administrative division, the economic division, the culture and society division, and the public service centre.</p><p>The administrative division prepares decisions, keeps records and organises meetings. The economic division is in charge of land, construction, agriculture and trade. The culture and society division looks after schools, health care, festivals and social policy. The public service centre receives applications and returns results to citizens.</p>",
            language="en",
        ),
    )
    who = site.full_identity
    put(
        "en/contact.html",
        skin.static(
            site,
            _STATIC_PAGES["en-contact"],
            f"<p>Visitors are welcome on working days from eight to five. Please call or write to us before you come, so that an officer who speaks English can be present.</p><p>Telephone: {e(who.phone or '')}. Mail: {e(who.email or '')}</p>",
            language="en",
        ),
    )


def _rss(site: Site) -> str:
    items = []
    for a in [x for x in site.newest() if x.language == "vi"][:12]:
        date = f"<pubDate>{_rfc822(a.moment)}</pubDate>" if a.dated else ""
        items.append(
            f"<item><title>{e(a.title)}</title><link>{e(site.url(a.address))}</link><guid>{e(site.url(a.address))}</guid><description>{e(a.lead)}</description>{date}</item>"
        )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{e(site.name)}</title><link>{site.root}</link><description>{e(site.name)}</description>{"".join(items)}</channel></rss>'


def _rfc822(moment: datetime) -> str:
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{days[moment.weekday()]}, {moment.day:02d} {months[moment.month - 1]} {moment:%Y %H:%M:%S} +0700"


def sitemap(sites: list[Site]) -> Answer:
    """One host's sitemap; days only for what tells its day."""
    rows = []
    for site in sites:
        rows.append(f"<url><loc>{site.root}</loc></url>")
        rows += [
            f"<url><loc>{e(site.url(a.address))}</loc>{f'<lastmod>{a.moment:%Y-%m-%d}</lastmod>' if a.dated else ''}</url>"
            for a in site.newest()
            if _shown(a)
        ]
    text = f'<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(rows)}</urlset>'
    return Answer(text.encode(), "application/xml; charset=utf-8")


def _shown(article: Article) -> bool:
    return bool(article.address)
