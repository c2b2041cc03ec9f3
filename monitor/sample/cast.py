"""Who is in the province and what is planted on whom. Everything follows from the seed."""
# ruff: noqa: E501  -- sentences stay whole

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from monitor.sample import outlets
from monitor.sample.dates import truncated
from monitor.sample.footers import reuse_notice
from monitor.sample.model import Article, Comments, Identity, Section, Site, Source, slug
from monitor.sample.outlets import Outlet
from monitor.sample.prose import Person, World, Writer, person
from monitor.sample.skins import ALL
from monitor.sample.skins.base import Skin
from monitor.sample.sources import FULL_STYLES, PLAIN_STYLES

DISTRICTS_ENDED = date(2025, 6, 30)


@dataclass
class Planting:
    """One sentence of the truth. `verdict` breach or advice; `needs` "browser" when only a drawn page shows it, None when reading does."""

    site: str
    rule: str
    verdict: str
    why: str
    pages: list[str] = field(default_factory=list)
    needs: str | None = None
    articles: list[Article] = field(default_factory=list)


@dataclass
class Trap:
    """Something that looks like a breach of `rule` and is none. `rule` None: it tempts a reader of facts, not a rule."""

    site: str
    rule: str | None
    why: str
    pages: list[str] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)


@dataclass
class Cast:
    world: World
    sites: list[Site]
    plantings: list[Planting]
    traps: list[Trap]
    consents: list[tuple[str, str, str, date, date]]
    """(site, press agency, document number, signed on, valid to)."""
    press: list[Site] = field(default_factory=list)
    """National newspapers that are served and stand in no registry; the province's own stands among the sites."""
    notices: tuple[tuple[str, str, str], ...] = ()
    """(site, code of the notice, why) of what concerns the operator and is no finding."""
    later: list[tuple[Site, Article, tuple[str, str]]] = field(default_factory=list)
    """(newspaper, original, what its address answers at the first and the second look after the morning; see LATER in province.py)."""
    removed: list[tuple[Site, Article, str]] = field(default_factory=list)
    """(site, own item, what became of it by noon: "gone", "missing", "moved" to another address, or "busy" for a server that fails)."""


class Casting:
    """The making of one province: people, roles, articles; plantings.py decides what is wrong with whom."""

    def __init__(self, seed: int, now: datetime) -> None:
        self.rng = random.Random(f"province:{seed}")
        self.seed, self.now = seed, now
        self.world = World.invent(self.rng)
        self.domain = slug(self.world.province).replace("-", "")
        self.sites: list[Site] = []
        self.plantings: list[Planting] = []
        self.traps: list[Trap] = []
        self.consents: list[tuple[str, str, str, date, date]] = []
        self.titles: set[str] = set()
        self.skins: list[Skin] = []
        self.paper: Site | None = None
        self.press_sites: list[tuple[Site, Outlet]] = []
        """Newspapers that are served, the province's first."""
        self.group: list[Site] = []
        """Licensed sites beyond those of the first cast (plant_press.py)."""
        self.fresh: list[Article] = []
        """What national newspapers printed this morning."""
        self.later: list[tuple[Site, Article, tuple[str, str]]] = []
        self.removed: list[tuple[Site, Article, str]] = []
        self.took: list[Article] = []
        """What newspapers are going to have taken from sites."""

    # people and addresses

    def identity(self, organisation: str, host: str, role: str, parent: str | None = None) -> Identity:
        rng = self.rng
        who: Person = person(rng)
        named = rng.choice((f"{who.title} {who.name} - {role}", f"{who.name}, {role}", f"{who.title} {who.name}"))
        street = rng.choice(("đường Trần Phú", "đường Hùng Vương", "phố Lê Lợi", "đường Nguyễn Huệ", "đường 19-5"))
        place = (
            f"Số {rng.randint(2, 288)} {street}"
            if rng.random() < 0.6
            else f"Thôn {rng.choice(self.world.hamlets)}, xã {rng.choice(self.world.communes)}"
        )
        number = f"{rng.randint(3, 6)}{rng.randint(100000, 999999)}"
        phone = rng.choice(
            (
                f"{self.world.area_code} {number[0]}{number[1:4]} {number[4:]}",
                f"{self.world.area_code}.{number}",
                f"({self.world.area_code}) {number}",
            )
        )
        mail = rng.choice(("vanthu", "vanphong", "banbientap", "lienhe"))
        return Identity(organisation, parent, named, f"{place}, tỉnh {self.world.province}", f"{mail}@{host}", phone)

    def site(
        self,
        code: str,
        kind: str,
        name: str,
        organisation: str,
        host: str,
        level: str,
        site_class: str,
        owner_type: str,
        role: str,
        banner: tuple[str, ...],
        *,
        prefix: str = "/",
        parent: str | None = None,
        commune: str | None = None,
        governing_body: str | None = None,
        registered: bool = True,
    ) -> Site:
        if not self.skins:
            self.skins = list(ALL)
            self.rng.shuffle(self.skins)
        skin = self.skins.pop()
        rng = self.rng
        who = self.identity(organisation, host, role, parent)
        made = Site(
            code=code,
            kind=kind,
            name=name,
            organisation=organisation,
            host=host,
            prefix=prefix,
            level=level,
            site_class=site_class,
            owner_type=owner_type,
            identity=who,
            full_identity=who,
            banner=banner,
            rng_key=f"{self.seed}:{code}",
            skin=skin,
            form=rng.choice(skin.forms),
            governing_body=governing_body or parent,
            commune=commune,
            valid_from=date(rng.randint(2011, 2022), rng.randint(1, 12), rng.randint(1, 28)),
            clock=rng.choice((0, 1, 2, 3, None)),
            counter=rng.randint(90_000, 9_900_000) if rng.random() < 0.7 else None,
            fanpage=f"https://www.facebook.com/{slug(name).replace('-', '')}" if rng.random() < 0.5 else None,
            feed=("feed/" if skin.name == "wp" else "rss.xml") if rng.random() < 0.65 else None,
            now=self.now,
            latest_comments=rng.random() < 0.4,
        )
        if rng.random() < 0.5:
            made.reuse = reuse_notice(name, rng)
        if registered:
            self.sites.append(made)
        return made

    # the roles

    def communes(self, portal: Site) -> list[Site]:
        out = []
        for i, name in enumerate(self.world.communes[:6]):
            short = slug(name)
            component = i < 2
            ward = i == 3
            kind = "phường" if ward else "xã"
            organisation = f"Ủy ban nhân dân {kind} {name}" if self.rng.random() < 0.5 else f"UBND {kind} {name}"
            banner = self.rng.choice(
                (
                    (f"ỦY BAN NHÂN DÂN {kind.upper()} {name.upper()}", f"TỈNH {self.world.province.upper()}"),
                    ("TRANG THÔNG TIN ĐIỆN TỬ", f"{kind.upper()} {name.upper()} - TỈNH {self.world.province.upper()}"),
                )
            )
            out.append(
                self.site(
                    f"{'P' if ward else 'XA'}-{short.replace('-', '').upper()}",
                    "commune",
                    f"Trang thông tin điện tử {kind} {name}",
                    organisation,
                    portal.host if component else f"{slug(kind).replace('-', '')}{short.replace('-', '')}.mau.test",
                    "xã",
                    "thành phần" if component else "nội bộ",
                    "cơ quan nhà nước",
                    f"Chủ tịch UBND {kind}",
                    banner,
                    prefix=f"/xa-{short}/" if component else "/",
                    parent=f"UBND tỉnh {self.world.province}" if self.rng.random() < 0.3 else None,
                    commune=name,
                    governing_body=f"UBND tỉnh {self.world.province}",
                )
            )
        return out

    def departments(self) -> list[Site]:
        names = self.rng.sample(("Y tế", "Nông nghiệp và Môi trường", "Giáo dục và Đào tạo", "Nội vụ", "Công Thương", "Xây dựng"), 3)
        out = []
        for name in names:
            full = f"Sở {name}"
            initials = "".join(w[0] for w in slug(name).split("-"))
            out.append(
                self.site(
                    f"SO-{initials.upper()}",
                    "department",
                    f"{full} tỉnh {self.world.province}",
                    f"{full} tỉnh {self.world.province}",
                    f"so{initials}.{self.domain}.mau.test",
                    "sở/ngành",
                    "nội bộ",
                    "cơ quan nhà nước",
                    "Giám đốc Sở",
                    (f"UBND TỈNH {self.world.province.upper()}", full.upper()),
                    parent=f"UBND tỉnh {self.world.province}",
                )
            )
        return out

    def roles(self) -> None:
        rng, world = self.rng, self.world
        province = world.province
        self.portal = self.site(
            "CTT-TINH",
            "portal",
            f"Cổng Thông tin điện tử tỉnh {province}",
            f"UBND tỉnh {province}",
            f"{self.domain}.mau.test",
            "tỉnh",
            "cổng",
            "cơ quan nhà nước",
            "Chánh Văn phòng UBND tỉnh",
            ("CỔNG THÔNG TIN ĐIỆN TỬ", f"TỈNH {province.upper()}"),
        )
        self.commune_sites = self.communes(self.portal)
        self.dead = self.commune_sites.pop()
        self.dead.reachable = False
        self.district = self.site(
            f"H-{slug(world.district).replace('-', '').upper()}",
            "district",
            f"Trang thông tin điện tử huyện {world.district}",
            f"UBND huyện {world.district}",
            f"{slug(world.district).replace('-', '')}.mau.test",
            "huyện",
            "nội bộ",
            "cơ quan nhà nước",
            "Chủ tịch UBND huyện",
            (f"ỦY BAN NHÂN DÂN HUYỆN {world.district.upper()}", f"TỈNH {province.upper()}"),
            parent=f"UBND tỉnh {province}",
        )
        self.district.valid_to = DISTRICTS_ENDED
        self.department_sites = self.departments()
        school = next(s for s in world.schools if s.startswith("THCS"))
        self.public = self.site(
            f"TRUONG-{slug(school).replace('-', '').upper()}",
            "school",
            f"Trường {school}",
            f"Trường {school}",
            f"{slug(school).replace('-', '')}.mau.test",
            "trường",
            "nội bộ",
            "sự nghiệp công lập",
            "Hiệu trưởng",
            (f"TRƯỜNG {school.upper()}", f"Xã {world.communes[0]}, tỉnh {province}"),
            parent=f"UBND xã {world.communes[0]}" if rng.random() < 0.5 else None,
            governing_body=f"UBND xã {world.communes[0]}",
        )
        brand = rng.choice(("Sao Mai", "Ánh Dương", "Việt Hoa", "Thăng Long Xanh", "Hoa Sen"))
        self.academy = self.site(
            f"TRUONG-{slug(brand).replace('-', '').upper()}",
            "academy",
            f"Trường phổ thông liên cấp {brand}",
            f"Trường phổ thông liên cấp {brand}",
            f"{slug(brand).replace('-', '')}school.mau.test",
            "trường",
            "nội bộ",
            "tư thục",
            "Hiệu trưởng",
            (f"TRƯỜNG PHỔ THÔNG LIÊN CẤP {brand.upper()}",),
        )
        self.licensed: list[Site] = []
        firms = rng.sample(("Nhịp sống", "Đời sống", "Kết nối", "Góc nhìn", "Chuyện phố"), 2)
        for i, word in enumerate(firms):
            company = f"Công ty {rng.choice(('TNHH', 'Cổ phần'))} {rng.choice(('Truyền thông', 'Công nghệ', 'Dịch vụ số'))} {rng.choice(('Phương Đông', 'Sông Xanh', 'Tân Đại Việt', 'Hải Đăng', 'Mạnh Phát'))}"
            brand = f"{word} {province}"
            self.licensed.append(
                self.site(
                    f"DN-TH{i + 1}",
                    "aggregator",
                    brand,
                    company,
                    f"{slug(brand).replace('-', '')}.mau.test",
                    "khác",
                    "tổng hợp",
                    "doanh nghiệp",
                    "Giám đốc",
                    (brand, "TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP"),
                )
            )
        centre = f"Trung tâm {rng.choice(('Xúc tiến Du lịch', 'Khuyến nông', 'Văn hóa tỉnh', 'Xúc tiến Đầu tư'))}"
        self.licensed.append(
            self.site(
                "TT-TH3",
                "centre",
                f"{centre} {province}",
                f"{centre} {province}",
                f"{slug(centre).replace('-', '')}.{self.domain}.mau.test",
                "khác",
                "tổng hợp",
                "sự nghiệp công lập",
                "Giám đốc Trung tâm",
                (f"{centre.upper()} {province.upper()}", "Trang thông tin điện tử tổng hợp"),
                parent=f"UBND tỉnh {province}",
            )
        )
        self.licensed.append(self.department_sites[0])
        self.department_sites[0].banner += ("Trang thông tin điện tử tổng hợp",)
        if rng.random() < 0.5:
            self.department_sites[0].site_class = "tổng hợp"
        office = rng.choice(("Dịch vụ việc làm", "Hỗ trợ nông dân", "Công tác xã hội", "Kỹ thuật tổng hợp"))
        self.bureau = self.site(
            "TT-NB",
            "centre",
            f"Trung tâm {office} {province}",
            f"Trung tâm {office} {province}",
            f"trungtam{slug(office).replace('-', '')}.mau.test",
            "khác",
            "nội bộ",
            "sự nghiệp công lập",
            "Giám đốc Trung tâm",
            (f"TRUNG TÂM {office.upper()}", f"TỈNH {province.upper()}"),
        )
        self.party = self.site(
            "DANG-TG",
            "party",
            f"Trang thông tin điện tử Đảng bộ tỉnh {province}",
            f"Tỉnh ủy {province}",
            f"tinhuy.{self.domain}.mau.test",
            "khác",
            "nội bộ",
            "đảng",
            "Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy",
            ("ĐẢNG CỘNG SẢN VIỆT NAM", f"ĐẢNG BỘ TỈNH {province.upper()}"),
        )
        self.paper = self.site(
            "BAO-TINH",
            "newspaper",
            f"Báo {province} điện tử",
            f"Báo {province}",
            f"bao{self.domain}.mau.test",
            "khác",
            "chuyên ngành",
            "báo chí",
            "Tổng Biên tập",
            (f"BÁO {province.upper()}", f"Cơ quan của Đảng bộ, tiếng nói của nhân dân tỉnh {province}"),
            parent=f"Tỉnh ủy {province}",
        )
        self.paper.extra_lines = (
            f"Giấy phép hoạt động báo chí điện tử số {rng.randint(20, 400)}/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày {rng.randint(1, 28):02d}/0{rng.randint(1, 9)}/2021",
        )
        self.press_sites.append((self.paper, Outlet(f"Báo {province}", f"Báo {province}", self.paper.host)))
        for outlet in rng.sample(outlets.SERVED, 3):
            self.press_sites.append((self.national(outlet), outlet))

    def national(self, outlet: Outlet) -> Site:
        """A newspaper of the whole country, on its own host, in no registry."""
        made = self.site(
            f"PRESS-{outlet.domain}", "newspaper", outlet.full, outlet.full, outlet.domain, "khác", "chuyên ngành", "báo chí", "Tổng Biên tập",
            (outlet.full.upper(),), registered=False,
        )  # fmt: skip
        made.feed = "rss.xml"
        return made

    # sections

    def sections(self, site: Site) -> None:
        rng = self.rng
        land = f"{rng.randint(9, 88)},{rng.randint(1, 9)} km²"
        folk = f"{rng.randint(4, 39)}.{rng.randint(100, 999)} người"
        about = (
            f"{site.organisation} nằm ở phía {rng.choice(('đông', 'tây', 'nam', 'bắc'))} của tỉnh {self.world.province}, địa bàn phụ trách rộng {land} với {folk}, phần lớn sống bằng nghề nông, buôn bán và dịch vụ nhỏ.",
            f"Qua nhiều lần sắp xếp, bộ máy hiện có {rng.randint(12, 65)} người, chia thành {rng.randint(3, 9)} bộ phận chuyên môn. Nhiệm vụ trọng tâm là phục vụ người dân, giữ gìn kỷ cương và phát triển kinh tế bền vững.",
            f"Địa phương có {rng.randint(2, 9)} di tích được xếp hạng, {rng.randint(4, 20)} trường học các cấp và {rng.randint(1, 6)} chợ, giao thông thuận tiện với tuyến quốc lộ chạy qua.",
        )
        units = tuple(
            f"{role}: {person(rng).name}, phụ trách {work}."
            for role, work in (
                ("Lãnh đạo", "chung"),
                ("Cấp phó thường trực", "kinh tế và xây dựng"),
                ("Cấp phó", "văn hóa, y tế và giáo dục"),
                ("Chánh văn phòng", "tiếp dân và văn thư"),
            )
        )
        kind = site.kind
        out: list[Section] = []
        if kind in ("commune", "district", "department", "portal"):
            out = [
                Section("Giới thiệu", "static", text=about),
                Section("Cơ cấu tổ chức", "static", "gioi-thieu", units),
                Section("Tin tức - Sự kiện"),
                Section("Kinh tế - Đầu tư", parent="tin-tuc-su-kien"),
                Section("Văn hóa - Xã hội", parent="tin-tuc-su-kien"),
                Section(rng.choice(("An ninh - Quốc phòng", "Cải cách hành chính", "Nông thôn mới"))),
                Section("Văn bản", "documents"),
                Section("Hỏi đáp", "qa"),
                Section("Liên hệ", "contact"),
            ]
            if rng.random() < 0.5:
                out.insert(8, Section("Khảo sát hài lòng", "survey"))
            if rng.random() < 0.5:
                out.insert(7, Section("Góp ý dự thảo", "consultation"))
        elif kind in ("school", "academy"):
            out = [
                Section("Giới thiệu", "static", text=about[1:]),
                Section("Tin nhà trường"),
                Section("Hoạt động Đội", parent="tin-nha-truong"),
                Section("Công khai", "documents"),
                Section("Thông báo"),
                Section("Liên hệ", "contact"),
            ]
        elif kind in ("aggregator", "centre"):
            out = [
                Section("Thời sự"),
                Section("Đời sống"),
                Section("Kinh tế"),
                Section("Tin nội bộ"),
                Section("Hỏi đáp dịch vụ", "qa"),
                Section("Liên hệ", "contact"),
            ]
        elif kind == "party":
            out = [
                Section("Giới thiệu", "static", text=about),
                Section("Tin tức"),
                Section("Xây dựng Đảng"),
                Section("Văn kiện", "documents"),
                Section("Liên hệ", "contact"),
            ]
        elif kind == "newspaper":
            out = [Section("Thời sự"), Section("Kinh tế"), Section("Văn hóa"), Section("Đời sống"), Section("Bạn đọc", "contact")]
        site.sections = out

    # articles

    def moment(self, days: float) -> datetime:
        """A working hour about so many days ago."""
        day = (self.now - timedelta(days=max(1, round(days)))).replace(microsecond=0)
        return day.replace(
            hour=self.rng.choice((7, 8, 9, 10, 13, 14, 15, 16, 17, 19)), minute=self.rng.randint(0, 59), second=self.rng.randint(1, 59)
        )

    def days(self, count: int, newest: float, spread: float = 540) -> list[float]:
        """Ages in days: the newest given, most within three months of it, the rest over a year and a half."""
        out = [newest]
        for _ in range(count - 1):
            out.append(newest + (self.rng.uniform(1, 80) if self.rng.random() < 0.7 else self.rng.uniform(80, max(90, spread - newest))))
        return [min(d, spread) for d in out]

    def writer(self, site: Site) -> Writer:
        return Writer(random.Random(f"{site.rng_key}:prose"), self.world, site.commune, self.titles, site.shuns)

    def own(self, site: Site, writer: Writer, days: float, section: str | None = None) -> Article:
        when = truncated(self.moment(days), site.form.precision)
        story = writer.story(when.date())
        author = self.rng.choice(
            (
                person(self.rng).name,
                "Ban Biên tập",
                f"Tin, ảnh: {person(self.rng).name}",
                f"{person(self.rng).name.split()[-1]} {person(self.rng).name.split()[-1]}",
                None,
            )
        )
        article = Article(0, story.title, story.paragraphs, when, section or self.next_section(site), author=author)
        if self.rng.random() < 0.18:
            article.credit = self.rng.choice(
                (
                    "Ảnh minh họa. Nguồn: Internet",
                    "Ảnh minh hoạ - nguồn internet",
                    "(Ảnh minh họa – Nguồn từ Internet)",
                    "Ảnh: TTXVN",
                    "(Hình từ Internet)",
                )
            )
        site.articles.append(article)
        return article

    def next_section(self, site: Site) -> str:
        """The list with the fewest items; leaves first, so that none stays empty."""
        lists = [s for s in site.sections if s.kind == "list"]
        count = {s.slug: sum(a.section == s.slug for a in site.articles) for s in lists}
        return min(lists, key=lambda s: count[s.slug]).slug

    def press(
        self, site: Site, writer: Writer, days: float, outlet: Outlet | None = None, *, full: bool = False, copied: Article | None = None
    ) -> Article:
        """An item taken from the press and credited: with a bare name, or with everything a licensed site owes."""
        rng = self.rng
        when = truncated(self.moment(days), site.form.precision)
        if copied is not None:
            paper, outlet = self.printed_by(copied)
            when = max(when, copied.moment + timedelta(hours=rng.randint(3, 9)))
            when = truncated(when, site.form.precision)
            title, paragraphs, at = copied.title, copied.paragraphs, copied.moment
            url, author = paper.url(copied.address), copied.author or "Ban Biên tập"
        else:
            assert outlet
            story = writer.story(when.date())
            title, paragraphs = story.title, story.paragraphs
            at = (when - timedelta(hours=rng.randint(2, 20))).replace(second=0)
            if at.hour < 5:
                at -= timedelta(hours=6)
            url = f"https://{outlet.domain}/{slug(title)}-{rng.randint(10**6, 10**7)}.htm"
            author = person(rng).name
        style = rng.choice(FULL_STYLES) if full else rng.choice([s for s in PLAIN_STYLES if s != "dấu" or outlet.mark])
        name = outlet.full if full or rng.random() < 0.5 else outlet.short
        if style == "dấu":
            name = outlet.full
        source = Source(name, "press", style, outlet, author, truncated(at, "minute"), url)
        article = Article(0, title, paragraphs, when, self.next_section(site), source=source)
        if copied is not None:
            article.copy_of = url
        site.articles.append(article)
        return article

    def state(self, site: Site, writer: Writer, days: float) -> Article:
        """An item taken from a state site: no press."""
        article = self.own(site, writer, days)
        article.author = None
        name = self.rng.choice(("Cổng TTĐT Chính phủ", "Cổng Thông tin điện tử Chính phủ", self.portal.name, "Bộ Y tế", "Cổng TTĐT tỉnh"))
        article.source = Source(name, "state", self.rng.choice(("theo", "nguồn")))
        return article

    def printed_by(self, article: Article) -> tuple[Site, Outlet]:
        """The newspaper that printed an original."""
        return next(pair for pair in self.press_sites if any(a is article for a in pair[0].articles))

    def copied_from(self, copy: Article) -> Article:
        return next(a for site, _ in self.press_sites for a in site.articles if site.url(a.address) == copy.copy_of)

    def outlets(self, count: int) -> list[Outlet]:
        """Newspapers that are not served: what is credited to them is invented, and nobody can look it up."""
        served = {site.host for site, _ in self.press_sites}
        return self.rng.sample([o for o in outlets.REAL if o.domain not in served], count)

    def talk(self, article: Article) -> Comments:
        lines = (
            "Bài viết rất hữu ích, cảm ơn ban biên tập.",
            "Mong các xã khác cũng làm được như vậy.",
            "Sao chỗ tôi chưa thấy triển khai nhỉ?",
            "Rất đáng hoan nghênh!",
            "Cho hỏi liên hệ ai để đăng ký tham gia?",
            "Giá mà làm sớm hơn thì tốt.",
        )
        entries = []
        at = article.moment
        for text in self.rng.sample(lines, self.rng.randint(1, 4)):
            at = min(at + timedelta(hours=self.rng.randint(1, 9), minutes=self.rng.randint(0, 50)), self.now - timedelta(minutes=30))
            entries.append((person(self.rng).name, at, text))
        return Comments("published", tuple(entries))

    # what is planted

    def plant(
        self,
        site: Site,
        rule: str,
        why: str,
        articles: list[Article] | None = None,
        *,
        verdict: str = "breach",
        needs: str | None = None,
        section: Section | None = None,
    ) -> None:
        where = [] if articles else [site.root if section is None else site.url(site.skin.section_path(section))]
        self.plantings.append(Planting(site.code, rule, verdict, why, where, needs, articles or []))

    def trap(self, site: Site, rule: str | None, why: str, articles: list[Article] | None = None) -> None:
        self.traps.append(Trap(site.code, rule, why, [] if articles else [site.root], articles or []))


def cast(seed: int, now: datetime) -> Cast:
    """The province of a seed on its day."""
    from monitor.sample import plant_heads, plant_press
    from monitor.sample.plant_duties import enlist, furnish, write_items
    from monitor.sample.plantings import plant_all

    casting = Casting(seed, now)
    casting.roles()
    plant_press.enlarge(casting)
    duties = enlist(casting)
    national = [site for site, _ in casting.press_sites if site is not casting.paper]
    for site in (*casting.sites, *national):
        casting.sections(site)
    furnish(casting, duties)
    write_items(casting, duties)
    plant_all(casting, duties)
    plant_heads.plant(casting)
    for site in casting.sites:
        for i, article in enumerate(sorted(site.articles, key=lambda a: a.moment)):
            article.number = 101 + i
    return Cast(
        casting.world,
        casting.sites,
        casting.plantings,
        casting.traps,
        casting.consents,
        national,
        tuple(duties.notices),
        casting.later,
        casting.removed,
    )
