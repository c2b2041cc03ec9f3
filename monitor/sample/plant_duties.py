"""Duties of state agencies and public schools: what a well-kept site shows, and who lacks which part of it."""
# ruff: noqa: E501  -- sentences stay whole

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from html import escape as e
from typing import TYPE_CHECKING

from monitor.sample.certificates import FLAWS
from monitor.sample.model import Article, Document, Fittings, Identity, Section, Site, slug
from monitor.sample.prose import Writer, person

if TYPE_CHECKING:
    from monitor.sample.cast import Casting

PLANTED = ("CD-01", "CD-02", "CL-01", "CN-02", "GD-01", "GD-02", "LK-01", "MX-01", "ND-01", "ND-03", "ND-04", "PN-01", "TC-04", "TM-01")
"""Rules of which this file plants every breach there is."""

NOTICES = ("BM-01", "BM-02", "DK-01", "DK-02", "MD-01")
"""Codes of notices that this file plants."""

_REAL = (
    # only a real unit can have ended: present commune, its code, its province, the commune, district and province it was
    ("Quan Sơn", "06517", "Lạng Sơn", "Hữu Kiên", "Chi Lăng", "Lạng Sơn"),
    ("Bình Ninh", "28648", "Đồng Tháp", "Hòa Định", "Chợ Gạo", "Tiền Giang"),
    ("Vũ Thư", "13192", "Hưng Yên", "Dũng Nghĩa", "Vũ Thư", "Thái Bình"),
    ("Dân Tiến", "05755", "Thái Nguyên", "Phương Giao", "Võ Nhai", "Thái Nguyên"),
    ("Tuy An Bắc", "22114", "Đắk Lắk", "An Dân", "Tuy An", "Phú Yên"),
    ("Trung Thuần", "19030", "Quảng Trị", "Quảng Thạch", "Quảng Trạch", "Quảng Bình"),
    ("Thác Bà", "04717", "Lào Cai", "Vĩnh Kiên", "Yên Bình", "Yên Bái"),
    ("Tiên Hoa", "12361", "Hưng Yên", "Lệ Xá", "Tiên Lữ", "Hưng Yên"),
    ("Nghiên Loan", "01882", "Thái Nguyên", "Xuân La", "Pác Nặm", "Bắc Kạn"),
    ("Hợp Minh", "17605", "Nghệ An", "Long Thành", "Yên Thành", "Nghệ An"),
)

_MONEY = ("ngan sach", "du toan", "quyet toan", "tai chinh", "thu chi")
_QUALITY = ("chat luong", "hai long", "chi so", "ket qua giai quyet", "tinh hinh", "thong ke", "danh gia", "khao sat")
_VOTES = ("danh gia", "khao sat", "tham do", "hai long", "binh chon", "xep hang")
_ACCESS = ("tiep can thong tin", "cong khai thong tin", "thong tin cong khai", "cung cap thong tin", "danh muc")
_PROCEDURES = ("thu tuc", "tthc", "dich vu cong", "mot cua", "cai cach hanh chinh")


@dataclass
class Duties:
    """Who plays which part. Codes of sites in `lacks` per missing thing."""

    rng: random.Random
    towns: list[Site] = field(default_factory=list)
    """Communes under their own host with real names."""
    schools: list[Site] = field(default_factory=list)
    parked: list[Site] = field(default_factory=list)
    no_english: set[str] = field(default_factory=set)
    old_names: set[str] = field(default_factory=set)
    budget_items: list[Site] = field(default_factory=list)
    """Whose budget is told by an item and by no section."""
    left_standing: set[str] = field(default_factory=set)
    """Whose software's first item was never taken down."""
    trained: list[Site] = field(default_factory=list)
    """Who tells of a training in the software of its site."""
    warned: list[Site] = field(default_factory=list)
    """Who warns of lost domains."""
    notices: list[tuple[str, str, str]] = field(default_factory=list)
    """(site, code, why)."""


# the people


def enlist(c: "Casting") -> Duties:
    """Further communes and schools, two lost domains; hosts of those whose domain is what is planted."""
    d = Duties(random.Random(f"duties:{c.seed}"))
    rng = d.rng
    for site in (s for s in c.commune_sites if s.host == c.portal.host):
        site.host = f"{c.domain}.gov.vn"
    c.portal.host = f"{c.domain}.gov.vn"
    c.trap(c.portal, "TM-01", "a portal under gov.vn whose province no list knows")
    tails = ["com", "net", "com.vn", *[f"{c.domain}.gov.vn"] * 3]
    for i, real in enumerate(rng.sample(_REAL, 6)):
        name, code, province = real[:3]
        site = c.site(
            f"XA-{slug(name).replace('-', '').upper()}",
            "commune",
            f"Trang thông tin điện tử xã {name}",
            f"UBND xã {name}",
            f"xa{slug(name).replace('-', '')}.{tails[i]}",
            "xã",
            "nội bộ",
            "cơ quan nhà nước",
            "Chủ tịch UBND xã",
            (f"ỦY BAN NHÂN DÂN XÃ {name.upper()}", f"TỈNH {province.upper()}"),
            commune=name,
            governing_body=f"UBND tỉnh {province}",
        )
        site.admin_code, site.small = code, True
        place = f"Thôn {rng.choice(c.world.hamlets)}, xã {name}, tỉnh {province}"
        site.identity = site.full_identity = replace(site.identity, address=place)
        d.towns.append(site)
        c.commune_sites.append(site)
        if i < 2:
            c.plant(site, "TM-01", f"a commune's site under {site.host}, which is no name under gov.vn")
        elif i == 2:
            c.plant(site, "TM-01", "a commune's site under com.vn")
        else:
            c.trap(site, "TM-01", "a name under gov.vn of a province that no list knows: nobody can tell, so no breach")
    for i, aggregator in enumerate(c.licensed[:2]):
        aggregator.host = f"{slug(aggregator.name).replace('-', '')}.{('com', 'com.vn')[i]}"
        if i == 0:
            c.plant(aggregator, "TM-01", "an aggregated site whose name does not end in .vn")
        else:
            c.trap(aggregator, "TM-01", "an aggregated site under com.vn, which is under .vn")
    c.public.host = f"{slug(c.public.name.removeprefix('Trường ')).replace('-', '')}.edu.vn"
    c.academy.host = f"{c.academy.host.split('.')[0]}.com"
    c.trap(c.public, "TM-01", "a school under edu.vn: not bound by the rule for agencies")
    c.trap(c.academy, "TM-01", "a private school under .com")
    _schools(c, d)
    _certificates(c, d)
    return d


def _certificates(c: "Casting", d: Duties) -> None:
    """Before anything names an address of theirs."""
    rng = random.Random(f"certificates:{c.seed}")
    secure = rng.sample(d.schools[:7], 6)
    for site, flaw in zip(secure[:3], rng.sample(FLAWS, len(FLAWS)), strict=True):
        site.certificate = flaw
        d.notices.append((site.code, "BM-01", f"the certificate: {flaw}"))
    for site in secure[3:]:
        site.certificate = "sound"
        c.trap(site, "BM-01", "https with a sound certificate")


def _schools(c: "Casting", d: Duties) -> None:
    rng = d.rng
    names = [n for n in c.world.schools if n != c.public.name.removeprefix("Trường ")]
    young = [n for n in names if n.startswith("Mầm non")]
    older = [n for n in names if not n.startswith("Mầm non")]
    for name in [*older[:4], *young[:2], older[4], *c.world.more_schools]:
        site = c.site(
            f"TRUONG-{slug(name).replace('-', '').upper()}",
            "school",
            f"Trường {name}",
            f"Trường {name}",
            f"{slug(name).replace('-', '')}.mau.test",
            "trường",
            "nội bộ",
            "sự nghiệp công lập",
            "Hiệu trưởng",
            (f"TRƯỜNG {name.upper()}", f"Xã {rng.choice(c.world.communes)}, tỉnh {c.world.province}"),
        )
        site.small = True
        d.schools.append(site)
    for name in young[2:3] + older[5:6]:
        site = c.site(
            f"TRUONG-{slug(name).replace('-', '').upper()}",
            "parked",
            f"Trường {name}",
            f"Trường {name}",
            f"{slug(name).replace('-', '')}.mau.test",
            "trường",
            "nội bộ",
            "sự nghiệp công lập",
            "Hiệu trưởng",
            (f"TRƯỜNG {name.upper()}",),
        )
        site.instead_of_home = rng.choice(
            (
                "<html><head><title>{0}</title></head><body><h1>{0}</h1><p>This domain is for sale. Buy this domain today.</p></body></html>",
                "<html><head><title>{0}</title></head><body><h2>Tên miền này đã hết hạn</h2><p>Vui lòng liên hệ nhà đăng ký để gia hạn.</p></body></html>",
            )
        ).format(site.host)
        site.feed, site.oddities = None, {"parked"}
        d.parked.append(site)
        d.notices.append((site.code, "DK-02", "the school's domain is parked"))
    taken = c.site(
        f"TRUONG-{slug(older[6]).replace('-', '').upper()}",
        "parked",
        f"Trường {older[6]}",
        f"Trường {older[6]}",
        f"{slug(older[6]).replace('-', '')}.mau.test",
        "trường",
        "nội bộ",
        "sự nghiệp công lập",
        "Hiệu trưởng",
        (f"TRƯỜNG {older[6].upper()}",),
    )
    taken.instead_of_home = _taken_over(rng)
    taken.feed, taken.oddities = None, {"parked"}
    d.parked.append(taken)
    d.notices.append((taken.code, "DK-02", "the school's domain is a bookmaker's"))
    d.notices.append((c.dead.code, "DK-02", "the host has no address"))


def _taken_over(rng: random.Random) -> str:
    """The page of whoever bought a domain that was not renewed."""
    brand = f"{rng.choice(('Win', 'Vua', 'King', 'Sao'))}{rng.randint(11, 99)}"
    games = rng.sample(
        (
            "cá cược thể thao",
            "casino trực tuyến",
            "nổ hũ đổi thưởng",
            "bắn cá ăn tiền",
            "lô đề online",
            "tài xỉu",
            "xóc đĩa",
            "đá gà trực tuyến",
        ),
        6,
    )
    offers = "".join(
        f"<h2>{e(game.capitalize())} tại nhà cái {brand}</h2><p>Đăng ký hôm nay để nhận {rng.randint(58, 188)}k, chơi {e(game)} mọi lúc, rút tiền trong {rng.randint(2, 9)} phút.</p>"
        for game in games
    )
    return (
        f"<html><head><meta charset=utf-8><title>{brand} - Nhà cái {games[0]} số một</title></head><body><h1>Nhà cái {brand}</h1>"
        f'{offers}<a href="https://{brand.lower()}.club/">Tải ứng dụng {brand}</a></body></html>'
    )


# what a well-kept site shows


def furnish(c: "Casting", d: Duties) -> None:
    """The sections that an agency owes and what stands around its pages, less what is planted as missing."""
    rng = d.rng
    agencies = [c.portal, *c.commune_sites, *c.department_sites]
    pool = [s for s in c.commune_sites if s.prefix == "/"]
    rng.shuffle(pool)
    lacks: dict[str, set[str]] = {s.code: set() for s in agencies}

    def without(thing: str, sites: Sequence[Site]) -> None:
        for site in sites:
            lacks[site.code].add(thing)

    plain = c.department_sites[1]
    without("procedures", [*rng.sample(pool, 2), plain])
    without("contact", [next(s for s in pool if "procedures" not in lacks[s.code])])
    without("documents", [next(s for s in reversed(pool) if not lacks[s.code])])
    without("money", rng.sample(pool, 3))
    d.budget_items = [next(s for s in pool if "money" not in lacks[s.code])]
    part = next(s for s in c.commune_sites if s.prefix != "/")
    without("procedures", [part])
    without("access", rng.sample(pool, 2))
    without("quality", [*rng.sample(pool, 3), plain])
    without("spokesperson", rng.sample(pool, 1))
    quiet = [s for s in pool if "spokesperson" not in lacks[s.code]]
    speak_badly = rng.sample(quiet, 2)
    for site in (*agencies, *d.schools, c.public, c.academy, c.party):
        if site.reachable:
            site.fittings = Fittings()
    for site in agencies:
        if site.reachable:
            _sections(c, d, site, lacks[site.code], speak_badly)
    for site in d.schools:
        _school_sections(c, d, site)
    _absences(c, d, agencies, lacks, speak_badly)
    _surroundings(c, d, pool)
    _social(c, d, pool)
    _old_names(c, d)
    _documents(c, d, pool, lacks)


def _sections(c: "Casting", d: Duties, site: Site, lacks: set[str], speak_badly: Sequence[Site]) -> None:
    rng, out = d.rng, site.sections
    taken = {s.slug for s in out}

    def add(titles: Sequence[str], text: Sequence[str], parent: str | None = None) -> None:
        section = Section(rng.choice(titles), "static", parent, tuple(text))
        if section.slug not in taken:
            taken.add(section.slug)
            out.insert(rng.randint(2, len(out)), section)

    if "documents" in lacks:
        out[:] = [s for s in out if s.kind not in ("documents", "consultation")]
    if "contact" in lacks:
        out[:] = [s for s in out if s.kind not in ("contact", "qa", "consultation")]
        d.no_english.add(site.code)
    if "procedures" in lacks:
        out[:] = [s for s in out if s.title != "Cải cách hành chính"]
        if not any(s.title == "Nông thôn mới" for s in out) and not any(s.title.startswith("An ninh") for s in out):
            out.insert(4, Section("Nông thôn mới"))
        site.shuns += _PROCEDURES
    else:
        add(
            ("Thủ tục hành chính", "Dịch vụ công trực tuyến", "Bộ phận Một cửa", "Hướng dẫn TTHC"),
            (
                "Người dân nộp hồ sơ tại quầy hoặc qua mạng, nhận giấy hẹn và theo dõi hồ sơ theo mã số ghi trên giấy hẹn.",
                f"Bộ phận tiếp nhận làm việc từ thứ Hai đến thứ Sáu, buổi sáng từ 7 giờ 30, hiện giải quyết {rng.randint(90, 210)} việc.",
            ),
        )
    if "money" in lacks:
        site.shuns += _MONEY
    elif site in d.budget_items:
        pass
    else:
        add(
            ("Công khai ngân sách", "Dự toán - Quyết toán", "Tài chính - Ngân sách"),
            (
                f"Dự toán năm 2026 được giao {rng.randint(6, 48)},{rng.randint(1, 9)} tỷ đồng, phân bổ cho {rng.randint(5, 12)} lĩnh vực.",
                "Báo cáo tài chính năm được niêm yết tại trụ sở và đăng tại mục này sau khi được phê duyệt.",
            ),
        )
    if "access" in lacks:
        site.shuns += _ACCESS
    else:
        add(
            ("Tiếp cận thông tin", "Công khai thông tin", "Thông tin phải công khai"),
            (
                "Danh mục thông tin phải được công khai gồm quy định, chương trình công tác, kết quả kiểm tra và các khoản đóng góp của dân.",
                "Công dân yêu cầu cung cấp thông tin bằng phiếu gửi tới bộ phận văn thư, được trả lời trong năm ngày làm việc.",
            ),
        )
    if "quality" in lacks:
        out[:] = [s for s in out if s.kind != "survey"]
        site.shuns += _QUALITY
    else:
        add(
            ("Chỉ số phục vụ người dân", "Kết quả giải quyết hồ sơ", *(() if "procedures" in lacks else ("Chất lượng dịch vụ công",))),
            (
                f"Quý ba tiếp nhận {rng.randint(300, 4900)} hồ sơ, trả đúng hẹn {rng.randint(93, 99)} phần trăm, trực tuyến toàn trình {rng.randint(41, 88)} phần trăm.",
                f"Người dân chấm {rng.randint(81, 99)} điểm cho thái độ phục vụ; có {rng.randint(1, 9)} phản ánh, đều đã trả lời.",
            ),
        )
    add(
        ("Quy hoạch - Kế hoạch", "Chiến lược, quy hoạch", "Định hướng phát triển"),
        (
            "Quy hoạch chung đến năm 2035 được công bố tại trụ sở, gồm bản vẽ phân khu và quy định quản lý kèm theo.",
            "Chương trình công tác hằng năm gắn với chỉ tiêu thu nhập, giảm nghèo và trồng rừng được hội đồng thông qua.",
        ),
    )
    if site is c.portal:
        add(("Lãnh đạo tỉnh",), ("Danh sách lãnh đạo chủ chốt cùng lĩnh vực phụ trách được cập nhật sau mỗi kỳ họp.",), "gioi-thieu")
    _spokesperson(c, d, site, lacks, speak_badly)


def _spokesperson(c: "Casting", d: Duties, site: Site, lacks: set[str], speak_badly: Sequence[Site]) -> None:
    rng, out = d.rng, site.sections
    if "spokesperson" in lacks:
        return
    who = person(rng)
    phone = site.full_identity.phone or "0217 3 856 123"
    contact = {"điện thoại": phone, "thư điện tử": f"phatngon@{site.host}"}
    if site in speak_badly:
        gone = ("thư điện tử", "điện thoại")[speak_badly.index(site)]
        del contact[gone]
        c.plant(site, "PN-01", f"the page on the spokesperson gives no {gone}")
    text = (
        f"Người phát ngôn và cung cấp thông tin cho báo chí: {who.title.lower()} {who.name}, {', '.join(f'{k} {v}' for k, v in contact.items())}.",
        "Người được giao có trách nhiệm trả lời câu hỏi của phóng viên theo quy chế đã ban hành và được thay khi đi công tác dài ngày.",
    )
    title = "Người phát ngôn"
    if site is c.portal:
        if rng.random() < 0.5:
            title = "Danh sách người phát ngôn"
            c.trap(site, "PN-01", "the list of spokespersons stands under its own name")
        else:
            c.plant(site, "PN-01", "a spokesperson of its own, but no list of those of the province's offices")
    elif rng.random() < 0.25 and site not in speak_badly and any(s.kind == "contact" for s in out):
        # the words stand on a page of another name
        introduction = next(s for s in out if s.title == "Cơ cấu tổ chức")
        introduction.text = (*introduction.text, *text)
        c.trap(site, "PN-01", "the spokesperson is named on the page on the organisation")
        return
    out.insert(rng.randint(2, len(out)), Section(title, "static", text=text))


def _absences(c: "Casting", d: Duties, agencies: Sequence[Site], lacks: dict[str, set[str]], speak_badly: Sequence[Site]) -> None:
    names = {"procedures": "administrative procedures", "contact": "how to reach the office", "documents": "documents"}
    for site in agencies:
        if not site.reachable or site is c.department_sites[2]:
            continue
        lacking = lacks[site.code]
        gone = [words for thing, words in names.items() if thing in lacking]
        if gone and site.prefix != "/":
            c.trap(site, "ND-01", "a component without procedures of its own: the portal has them")
        elif gone:
            c.plant(site, "ND-01", f"neither the menu nor any page of its own is about: {', '.join(gone)}")
        else:
            c.trap(site, "ND-01", "every compulsory section is there, some under unusual names")
        if "money" in lacking:
            if site.kind == "commune":
                c.plant(site, "ND-03", "nothing on the budget, neither a section nor an item nor a document")
            c.plant(site, "ND-04", "nothing on the yearly financial report")
        elif "access" in lacking:
            c.plant(site, "ND-04", "no section on access to information, no list of what is to be public")
        else:
            c.trap(site, "ND-04", "access to information and the budget have their sections")
        if site.kind == "commune" and "money" not in lacking:
            c.trap(site, "ND-03", "an item tells of the budget" if site in d.budget_items else "the budget has its section")
        if "quality" in lacking:
            if site.kind == "commune" or "procedures" not in lacking:
                c.plant(site, "CL-01", "nothing on the quality of its public services")
            else:
                c.trap(site, "CL-01", "nothing on quality, but nothing either that shows that it offers services on line")
        else:
            c.trap(site, "CL-01", "a section on the quality of its services, under a name of its own")
        if "spokesperson" in lacking:
            c.plant(site, "PN-01", "no page names a spokesperson")
        elif site not in speak_badly and site is not c.portal:
            c.trap(site, "PN-01", "the spokesperson is named with telephone and e-mail")


# around the pages


def _surroundings(c: "Casting", d: Duties, pool: Sequence[Site]) -> None:
    rng = d.rng

    def of(site: Site) -> Fittings:
        assert site.fittings
        return site.fittings

    blind = rng.sample(pool, 4)
    for site in blind:
        of(site).scripted = False
    for site in blind[:2]:
        of(site).search = False
        c.plant(site, "CD-01", "no search anywhere, and no script that could draw one")
    for site in blind[2:]:
        of(site).rating = False
        site.shuns += _VOTES
        site.sections[:] = [s for s in site.sections if s.kind != "survey"]
        c.plant(site, "CD-01", "no way to rate what the office does, and no script that could draw one")
    unsure = rng.sample([s for s in pool if s not in blind], 2)
    for site in unsure:
        of(site).scripted, of(site).search = True, False
        c.trap(site, "CD-01", "no search in the source, but a script may draw it")
    for site in [s for s in pool if s not in blind and s not in unsure]:
        c.trap(site, "CD-01", "a search field and a rating on the items")
    small = rng.sample(pool, 5)
    for site in small[:2]:
        of(site).viewport = False
        c.plant(site, "CD-02", "the pages do not say how small screens show them")
    for site in small[2:4]:
        of(site).moving = f"<marquee>Nhiệt liệt chào mừng quý khách đến với {site.name}</marquee>"
        c.plant(site, "CD-02", "a line of text runs over the home page")
    of(small[4]).moving = '<marquee behavior="alternate"><img src="/images/hoa.gif" alt=""></marquee>'
    c.trap(small[4], "CD-02", "only a picture moves, no text")
    numbered = [s for s in pool if s not in small]
    for site in numbered[:3]:
        site.ipv6 = False
        c.plant(site, "CD-02", "the name has no IPv6 address")
    for site in (*numbered[3:], c.portal, *(s for s in c.commune_sites if s.host == c.portal.host), *c.department_sites):
        site.ipv6 = True
        c.trap(site, "CD-02", "the name has an IPv6 address, and nothing else is missing")
    for school in rng.sample(d.schools, 2):
        of(school).viewport = False
        c.trap(school, "CD-02", "a school: the technical rules for agencies do not bind it")
    _burglars(c, d, of)
    _notices(c, d, of)


def _burglars(c: "Casting", d: Duties, of: Callable[[Site], Fittings]) -> None:
    rng = d.rng
    words = ("nhà cái uy tín", "casino trực tuyến", "cá cược bóng đá", "nổ hũ đổi thưởng", "tài xỉu online", "soi cầu lô đề")
    places = rng.sample([*d.schools[:5], *d.towns], 6)
    styles = ("display:none", "position:absolute;left:-9999px", "font-size:0")
    for site, style in zip(places[:3], rng.sample(styles, 3), strict=True):
        links = "".join(
            f'<a href="https://{rng.choice(("win", "vip", "bet", "k"))}{rng.randint(10, 99)}{rng.choice(("88", "79"))}.{rng.choice(("club", "live", "fun"))}/">{w}</a> '
            for w in rng.sample(words, rng.randint(1, 3))
        )
        of(site).foreign = f'<div style="{style}">{links}</div>'
        c.plant(site, "LK-01", f"links to betting on the home page, hidden by {style}")
    of(places[3]).foreign = '<p><a href="https://www.vietcombank.com.vn/vay-mua-nha">Vay vốn ưu đãi cho người trẻ mua nhà ở xã hội</a></p>'
    c.trap(places[3], "LK-01", "one visible link to a bank's loans")
    of(
        places[4]
    ).foreign = '<div style="display:none"><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công</a> <a href="https://www.youtube.com/watch?v=mau">Video tuyên truyền</a></div>'
    c.trap(places[4], "LK-01", "hidden links, but to nothing unlawful")
    of(
        places[5]
    ).foreign = (
        f'<p><a href="{c.paper.root if c.paper else "/"}">Triệt phá đường dây cá cược bóng đá qua mạng: cảnh báo tới người dân</a></p>'
    )
    c.trap(places[5], "LK-01", "one visible headline of a newspaper on a betting ring")


def _notices(c: "Casting", d: Duties, of: Callable[[Site], Fittings]) -> None:
    rng = d.rng
    places = [c.portal, *(s for s in c.commune_sites if s.host == c.portal.host)]
    for site, (label, title) in zip(
        places, (("dulich", "Trang du lịch"), ("khuyennong", "Khuyến nông"), ("thuvien", "Thư viện số")), strict=True
    ):
        site.sections += [
            Section(title, "external", text=(f"http://{label}.{c.domain}.gov.vn/",)),
            Section("Thư công vụ", "external", text=(f"http://mail.{c.domain}.gov.vn/",)),
        ]
        d.notices.append((site.code, "DK-01", f"the menu leads to {label}.{c.domain}.gov.vn, which no row of the register names"))
    schools = [s for s in d.schools if not of(s).foreign]
    rng.shuffle(schools)
    plain = [s for s in d.schools if s not in schools[:3]]
    rng.shuffle(plain)
    marks = (
        f"WordPress {rng.choice(('4.0.1', '4.6.2', '3.5'))}",
        "Joomla! 1.5 - Open Source Content Management",
        "Drupal 7 (http://drupal.org)",
    )
    for site, mark in zip(schools, marks, strict=False):
        of(site).generator = mark
        d.notices.append((site.code, "BM-02", f"the pages call their software {mark}"))
    for site in plain[:3]:
        of(site).generator = "WordPress 6.5"
        d.left_standing.add(site.code)
        d.notices.append((site.code, "MD-01", "the software's first item was left standing"))
        c.trap(site, "BM-02", "a version that is looked after")
    for site in [*schools[:3], c.public]:
        d.trained.append(site)
        c.trap(site, "MD-01", "an item of its own on a training in the software of its site")
    for site in d.towns[3:]:
        site.sections.append(Section("Thư công vụ", "external", text=(f"http://mail.{c.domain}.gov.vn/",)))
        c.trap(site, "DK-01", "the menu leads to the office's mail, which is no site")
    for site in (*d.towns[:2], c.party):
        d.warned.append(site)
        c.trap(site, "DK-02", "an item warns of domains that are for sale and of betting sites")


def _social(c: "Casting", d: Duties, pool: Sequence[Site]) -> None:
    rng = d.rng
    for site in pool:
        site.fanpage = None
    chosen = rng.sample(pool, 7)

    def page(site: Site) -> str:
        return f"https://www.facebook.com/ubndxa{slug(site.commune or '').replace('-', '')}"

    for site in chosen[:3]:
        site.social_pages = rng.choice((page(site), f"{page(site)}, https://zalo.me/{rng.randint(10**9, 10**10)}"))
        c.plant(site, "MX-01", "the register names official social pages, and no page of the site links to them")
    for i, site in enumerate(chosen[3:6]):
        site.social_pages = page(site)
        assert site.fittings
        site.fittings.social = ((page(site), page(site).replace("www.", "m."), page(site) + "/")[i],)
        c.trap(site, "MX-01", "the official page is linked, by one of its spellings")
    chosen[6].social_pages = "không"
    c.trap(chosen[6], "MX-01", "the register says that there is no official social page")


# old names


def _old_names(c: "Casting", d: Duties) -> None:
    rng = d.rng
    towns = list(d.towns)
    rng.shuffle(towns)
    former = {name: (old, district, province) for name, _, _, old, district, province in _REAL}
    present = {name: province for name, _, province, *_ in _REAL}
    for i, site in enumerate(towns):
        name = site.commune or ""
        old, district, province = former[name]
        hamlet = rng.choice(c.world.hamlets)
        who: Identity = site.full_identity
        if i == 0:
            who = replace(who, address=f"Thôn {hamlet}, xã {old}, huyện {district}, tỉnh {province}")
            c.plant(site, "TC-04", "the address names the commune and the district that ended on 2025-07-01")
        elif i == 1:
            who = replace(who, managing_body=f"UBND xã {old}, huyện {district}, tỉnh {province}")
            c.plant(site, "TC-04", "the body that runs the site bears its old name")
        elif i == 2:
            who = replace(who, address=f"Số {rng.randint(2, 90)} đường Trần Phú, xã {name}, huyện {district}, tỉnh {present[name]}")
            c.plant(site, "TC-04", "the address still names the district")
        elif i == 3:
            who = replace(who, address=f"Thôn {hamlet}, xã {name}, tỉnh {present[name]} (trước đây là xã {old}, huyện {district})")
            c.trap(site, "TC-04", "the old names are named as the old ones")
        elif i == 4:
            site.extra_lines += (f"Trang này kế thừa dữ liệu của trang xã {old}, huyện {district} cũ",)
            c.trap(site, "TC-04", "a line of history in the footer, no name of the owner")
        else:
            c.trap(site, "TC-04", "every name is a present one")
        if i < 3:
            d.old_names.add(site.code)
        site.identity = site.full_identity = who


# documents


_SUBJECTS = (
    "kiện toàn tổ công nghệ số cộng đồng",
    "phân công trực dịp nghỉ lễ",
    "cấp giấy phép xây dựng nhà ở riêng lẻ",
    "thành lập đội dân phòng",
    "tặng giấy khen cho hộ gia đình văn hóa",
    "điều chỉnh mức thu gom rác thải",
    "tuyển chọn công dân nhập ngũ",
    "công nhận trưởng thôn nhiệm kỳ mới",
    "phòng, chống cháy rừng mùa khô",
    "tiêm phòng gia súc đợt hai",
    "sửa chữa kênh mương nội đồng",
    "tổ chức lễ hội đình làng",
)


def _documents(c: "Casting", d: Duties, pool: Sequence[Site], lacks: dict[str, set[str]]) -> None:
    rng, today = d.rng, c.now.date()
    chosen = rng.sample([s for s in pool if "documents" not in lacks[s.code]], 6)

    def paper(site: Site, issued: date, posted: date, own: bool = True) -> Document:
        kind, sign = rng.choice((("Quyết định", "QĐ"), ("Thông báo", "TB"), ("Báo cáo", "BC"), ("Công văn", "CV")))
        unit = site.organisation.replace("Ủy ban nhân dân", "UBND") if own else "UBND tỉnh"
        return Document(
            f"{rng.randint(3, 980)}/{sign}-UBND", f"{kind} của {unit} về việc {rng.choice(_SUBJECTS)}", issued, posted, file="pdf"
        )

    def issued() -> date:
        return today - timedelta(days=rng.randint(60, 140))

    for site in chosen:
        prompt = [paper(site, day, day + timedelta(days=rng.randint(0, 2))) for day in (issued() for _ in range(4))]
        site.documents = prompt
    for site in chosen[:3]:
        for _ in range(rng.randint(2, 3)):
            day = issued()
            site.documents = [*(site.documents or []), paper(site, day, day + timedelta(days=rng.randint(15, 40)))]
        c.plant(site, "CN-02", "documents of its own posted three weeks and more after their day")
    foreign = chosen[3]
    foreign.documents = [
        *(foreign.documents or []),
        *[paper(foreign, day, day + timedelta(days=30), own=False) for day in (issued(), issued())],
    ]
    c.trap(foreign, "CN-02", "what was posted late is the province's, not its own")
    bulk = chosen[4]
    on = today - timedelta(days=20)
    bulk.documents = [*(bulk.documents or []), *[paper(bulk, on - timedelta(days=30 + i), on) for i in range(12)]]
    c.trap(bulk, "CN-02", "twelve documents of different days posted on one day: an archive that was moved")
    archive = chosen[5]
    archive.documents = [*(archive.documents or []), paper(archive, today - timedelta(days=400), today - timedelta(days=100))]
    c.trap(archive, "CN-02", "a document of long ago posted again")


# schools

_SHOWS_ALL = (7, 8, 9, 10)
"""Schools, by their place among them, whose disclosures of this year lack nothing."""


def _school_sections(c: "Casting", d: Duties, site: Site) -> None:
    number = d.schools.index(site)
    site.sections[:] = [s for s in site.sections if s.kind != "documents"]
    if number in (1, 2, 3, 6, *_SHOWS_ALL):
        site.sections.insert(3, Section(d.rng.choice(("Công khai", "Ba công khai", "Thông tin công khai"))))
    if number in (0, 4, 5):
        site.shuns += ("cong khai", "bao cao thuong nien")


def write_items(c: "Casting", d: Duties) -> None:
    """News, disclosures and menus of the schools; the one item of a commune's budget."""
    rng = d.rng
    for site in d.budget_items:
        writer = Writer(random.Random(f"{site.rng_key}:budget"), c.world, site.commune, c.titles)
        article = c.own(site, writer, 400, "tin-tuc-su-kien")
        article.title = rng.choice(("Công khai dự toán thu, chi ngân sách xã năm 2026", "Quyết toán thu chi ngân sách năm 2025 của xã"))
    for number, site in enumerate(d.schools):
        writer = c.writer(site)
        for days in c.days(5, rng.uniform(1, 9), 300):
            c.own(site, writer, days, rng.choice(("tin-nha-truong", "hoat-dong-doi", "thong-bao")))
        place = next((s.slug for s in site.sections if "cong-khai" in s.slug), "thong-bao")

        def item(title: str, days: float, section: str, site: Site = site, writer: Writer = writer) -> Article:
            article = c.own(site, writer, days, section)
            article.title, article.credit, article.source = title, None, None
            article.dated = True
            return article

        if site.code in d.left_standing:
            item("Chào tất cả mọi người!", 300, "thong-bao")
        match number:
            case 0:
                c.plant(site, "GD-01", "nothing public of this year, no yearly report")
            case 1:
                item("Công khai chất lượng giáo dục năm học 2023 - 2024", 530, place)
                item("Công khai cơ sở vật chất năm học 2024 - 2025", 500, place)
                c.plant(site, "GD-01", "what is public is of 2024 and 2025, and there is no yearly report")
            case 2:
                item("Công khai năm học 2026 - 2027 theo Thông tư 09", rng.uniform(150, 165), place)
                item("Công khai đội ngũ giáo viên năm 2026", rng.uniform(150, 170), place)
                c.plant(site, "GD-01", "this year's figures are public, the yearly report is not")
            case 3:
                item("Ba công khai năm học 2026 - 2027", rng.uniform(150, 170), place)
                item("Báo cáo thường niên năm 2025", rng.uniform(150, 170), place)
                c.trap(site, "GD-01", "this year's figures and the yearly report are public")
            case 4 | 5:
                c.trap(site, "GD-01", "nothing public, but such a school may show it on its notice board")
            case 6:
                item("Công khai thu, chi năm 2026", rng.uniform(150, 170), place)
                item("Báo cáo thường niên năm học 2025 - 2026", rng.uniform(140, 170), place)
                c.trap(site, "GD-01", "figures of 2026 and the yearly report, one of a school year")
            case _:
                item("Công khai năm học 2026 - 2027", rng.uniform(150, 170), place)
                item("Báo cáo thường niên năm 2025", rng.uniform(150, 170), place)
                c.trap(site, "GD-01", "this year's figures and the yearly report are public")
        _menus(c, d, site, number, item)
        _removed(c, site, number, place, item)
    _items_about_software(c, d)
    c.trap(c.academy, "GD-01", "a private school: whether it is bound was not read")
    c.trap(c.academy, "GD-02", "a private school")
    for site in d.parked:
        site.sections = []


def _items_about_software(c: "Casting", d: Duties) -> None:
    """News that has the words of a vendor's or a bookmaker's page."""
    rng = d.rng
    for site in d.trained:
        article = c.own(site, c.writer(site), rng.uniform(180, 420))
        article.title = rng.choice(
            (
                "Tập huấn quản trị trang thông tin điện tử trên phần mềm WordPress cho giáo viên",
                "Nhà trường nâng cấp trang web sang phần mềm NukeViet phiên bản mới",
                "Hướng dẫn giáo viên đăng bài trên trang web của trường",
            )
        )
    for site in d.warned:
        article = c.own(site, c.writer(site), rng.uniform(180, 420))
        article.title = rng.choice(
            (
                "Cảnh báo tên miền đã hết hạn bị mua lại để quảng cáo cá cược bóng đá",
                "Khuyến cáo người dân không truy cập trang giả mạo, nhà cái, casino trực tuyến",
            )
        )


def _menus(c: "Casting", d: Duties, site: Site, number: int, item: Callable[[str, float, str], Article]) -> None:
    rng = d.rng
    what = rng.choice(("Thực đơn tuần", "Kế hoạch tuần", "Thực đơn bán trú tuần"))
    newest = {0: rng.randint(20, 32), 2: rng.randint(17, 26), 4: rng.randint(18, 40), 3: rng.randint(2, 6), 5: rng.randint(1, 7)}.get(
        number
    )
    if newest is None and number != 1:
        return
    count = 2 if number == 1 else rng.randint(4, 6)
    age = 30 if number == 1 else newest or 0
    for i in range(count):
        monday = c.now.date() - timedelta(days=age + 7 * i)
        item(f"{what} {rng.randint(1, 35)} từ {monday:%d/%m} ({monday.year})", age + 7 * i, "thong-bao")
    if number in (0, 2, 4):
        c.plant(site, "GD-02", f"weekly until {age} days ago, nothing since")
    elif number == 1:
        c.trap(site, "GD-02", "two old menus only: nobody knows that the school publishes them")
    else:
        c.trap(site, "GD-02", "the newest weekly menu is of this week or the last")


def _removed(c: "Casting", site: Site, number: int, place: str, item: Callable[[str, float, str], Article]) -> None:
    """What is there in the morning and no more at noon."""
    rng = random.Random(f"{site.rng_key}:removed")
    title = rng.choice(
        (
            "Công khai chất lượng giáo dục năm học 2024 - 2025",
            "Thông báo công khai cơ sở vật chất năm học 2024 - 2025",
            "Ba công khai năm học 2024 - 2025",
        )
    )
    when = rng.uniform(400, 440)
    match number:
        case 6 | 7 | 8:
            disclosure = item(title, when, place)
            c.removed.append((site, disclosure, {6: "missing", 7: "gone"}.get(number, rng.choice(("missing", "gone")))))
            c.plant(site, "GD-02", "a disclosure of last year was there in the morning and is taken down at noon", [disclosure])
        case 5:
            news = c.own(site, c.writer(site), rng.uniform(20, 200), "thong-bao")
            c.removed.append((site, news, "gone"))
            c.trap(site, "GD-02", "a news item was taken down, and no disclosure", [news])
        case 3:
            disclosure = item(title, when, place)
            c.removed.append((site, disclosure, "moved"))
            c.trap(site, "GD-02", "the disclosure stands under another address at noon, its title in capitals and longer", [disclosure])
        case 9:
            disclosure = item(title, when, place)
            c.removed.append((site, disclosure, "busy"))
            c.trap(site, "GD-02", "the server fails on the disclosure at noon", [disclosure])
        case 10:
            old = item("Ba công khai năm học 2019 - 2020", rng.uniform(1900, 2100), place)
            meeting = item("Tập huấn công tác công khai theo Thông tư 09", when, "thong-bao")
            c.removed += [(site, old, "missing"), (site, meeting, "missing")]
            c.trap(site, "GD-02", "what was taken down is a disclosure of more than five years ago, and news on a training", [old, meeting])
