"""Licensed sites in number, and on each what the rules on licences and on republished press look for; each planting says why in words.

Every site of the group has a part: which breaches it holds and which near-misses. Who plays the part, in which skin, follows from the seed.
"""
# ruff: noqa: E501  -- sentences stay whole

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from monitor.sample.footers import licence_line
from monitor.sample.model import Article, Comments, Licence, Section, Site, Source, slug
from monitor.sample.outlets import Outlet
from monitor.sample.prose import person

if TYPE_CHECKING:
    from monitor.sample.cast import Casting

RULES = (
    "BT-01",
    "GP-04",
    "GP-05",
    "GP-06",
    "GP-07",
    "KN-01",
    "NG-03",
    "NG-04",
    "NG-05",
    "NG-06",
    "NG-07",
    "NG-08",
    "NG-09",
    "NG-10",
    "SN-01",
)
"""What is planted here beside the rules of plantings.py."""

SIZE = 10
NEW_LAW = date(2024, 12, 25)

PARTS: dict[str, tuple[set[int], set[int]]] = {
    "BT-01": ({1, 4, 8}, {0, 3, 5}),
    "GP-02": ({6, 7}, {0}),
    "GP-03": ({0, 1, 2}, {6, 7, 8}),
    "GP-04": ({3, 4, 5}, {6, 8, 9}),
    "GP-05": (set(), {1, 4, 8, 9}),
    "GP-06": ({2, 5, 9}, {0, 3, 6}),
    "GP-07": ({0, 1, 2}, set()),
    "KN-01": ({1, 5, 7}, {2, 4, 6}),
    "NG-01": ({1, 3, 8}, {2, 6, 9}),
    "NG-02": ({2, 6}, {1, 4, 7}),
    "NG-03": ({0, 4, 8}, {1, 2, 6}),
    "NG-04": ({1, 5, 9}, {0, 2, 7}),
    "NG-05": ({2, 3, 7}, {1, 5, 8}),
    "NG-06": ({3, 6, 8}, {0, 2, 5}),
    "NG-07": ({2, 5, 8}, {0, 3, 6}),
    "NG-08": ({4, 6, 9}, {0, 1, 3}),
    "NG-09": ({0, 5, 7}, {2, 4, 8}),
    "NG-10": ({2, 6, 9}, {0, 4, 7}),
    "SN-01": ({0, 4, 7}, {1, 3, 8}),
    "BL-01": ({1, 4}, {0, 3}),
    "BL-02": ({3, 9}, {2, 8}),
}
"""Rule → parts in breach, parts that look so and are not."""


def enlarge(c: "Casting") -> None:
    """The group's sites, before anything is written on them."""
    rng, province = c.rng, c.world.province
    words = rng.sample(
        (
            "Nhịp cầu",
            "Bốn phương",
            "Làng nghề",
            "Sắc màu",
            "Hành trình",
            "Khám phá",
            "Tầm nhìn",
            "Góc phố",
            "Vòng tay",
            "Miền quê",
            "Đất và người",
            "Cánh đồng",
        ),
        SIZE,
    )
    for i, word in enumerate(words):
        brand, host = f"{word} {province}", slug(f"{word} {province}").replace("-", "")
        company = f"Công ty {rng.choice(('TNHH', 'Cổ phần'))} {rng.choice(('Thương mại', 'Công nghệ', 'Dịch vụ', 'Giải pháp'))} {rng.choice(('Bình Minh', 'Đại Phú', 'Tây Bắc', 'Thiên Ân', 'An Khang', 'Hoàng Gia'))}"
        if i in PARTS["NG-10"][0]:
            host = {2: f"tintuc{slug(province).replace('-', '')}", 6: f"{slug(word).replace('-', '')}news", 9: f"tapchi-{slug(word)}"}[i]
        elif i == 0:
            brand, host = f"Truyền hình cáp {province}", f"truyenhinhcap{slug(province).replace('-', '')}"
            company = f"Công ty {brand}"
        elif i == 4:
            host = f"tinhhoa{slug(province).replace('-', '')}"
        elif i == 7:
            host = f"baolam{slug(word).replace('-', '')}"
        made = c.site(
            f"TH-{i + 11}", "aggregator", brand, company, f"{host}.mau.test", "khác", "tổng hợp", "doanh nghiệp", "Giám đốc",
            (brand, rng.choice(("TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP", "Trang thông tin điện tử tổng hợp"))),
        )  # fmt: skip
        c.group.append(made)


def plant(c: "Casting") -> None:
    originals = [a for site, _ in c.press_sites[1:] for a in site.articles if 4 < (c.now - a.moment).days < 290]
    c.rng.shuffle(originals)
    for part, site in enumerate(c.group):
        _Part(c, part, site, originals).play()
    for site in c.licensed:
        _symbol_of_others(c, site)
    _bare_elsewhere(c, originals)


class _Part:
    """One site of the group. `originals` are items of national newspapers that nobody has taken yet."""

    def __init__(self, c: "Casting", part: int, site: Site, originals: list[Article]) -> None:
        self.c, self.part, self.site, self.originals = c, part, site, originals
        self.rng, self.writer = c.rng, c.writer(site)
        self.agreed: list[Outlet] = []
        self.bare: list[Article] = []

    def breaks(self, rule: str) -> bool:
        return self.part in PARTS[rule][0]

    def resembles(self, rule: str) -> bool:
        return self.part in PARTS[rule][1]

    def play(self) -> None:
        self.licence()
        self.register()
        self.items()
        self.symbol()
        self.complaints()
        self.name()

    # licence and register

    def licence(self) -> None:
        rng, c, site = self.rng, self.c, self.site
        today = c.now.date()
        new = self.part in PARTS["BT-01"][0] or self.part in (0, 9)
        issued = (
            today - timedelta(days=rng.randint(120, 600)) if new else date(rng.randint(2017, 2023), rng.randint(1, 12), rng.randint(1, 28))
        )
        expires = date(issued.year + 5, issued.month, min(issued.day, 28)) if new else today + timedelta(days=rng.randint(60, 900))
        if self.breaks("GP-02"):
            expires = today - timedelta(days=rng.randint(15, 500))
            issued = date(expires.year - rng.choice((5, 8)), expires.month, min(expires.day, 28))
            c.plant(site, "GP-02", f"registry: the licence ended on {expires}; the page shows no newer one")
            c.trap(site, "GP-07", "the licence has ended, and the page shows the same one as the registry")
        office = "Sở Văn hóa, Thể thao và Du lịch" if issued >= date(2025, 3, 1) else "Sở Thông tin và Truyền thông"
        sign = rng.choice(("GP-TTĐT", "GP-SVHTTDL")) if issued >= date(2025, 3, 1) else rng.choice(("GP-TTĐT", "GP-STTTT"))
        number = f"{123 if self.part == 9 else rng.randint(11, 380)}/{sign}"
        held = Licence(number, f"{office} tỉnh {c.world.province}", issued, expires)
        site.licences.append(held)
        site.licence_line = self.notice(held)
        if self.part == 9:
            c.trap(site, "GP-05", "licence number 123 looks like sample text, and the registry has it so")
        self.responsible(held)

    def notice(self, held: Licence) -> str | None:
        """What the home page says of the licence."""
        rng, c, site = self.rng, self.c, self.site
        if self.breaks("GP-07"):
            c.plant(site, "GP-07", f"the registry has licence {held.number}, the home page shows none")
            c.plant(site, "GP-03", "the home page's licence notice lacks: all")
            return None
        if self.breaks("GP-04"):
            how = {3: "number", 4: "day", 5: "issuer"}[self.part]
            shown = {
                "number": replace(held, number=f"{rng.randint(400, 900)}/{held.number.split('/')[1]}"),
                "day": replace(held, issued=held.issued - timedelta(days=rng.randint(40, 300))),
                "issuer": replace(held, issuer="Cục Phát thanh, truyền hình và thông tin điện tử"),
            }[how]
            c.plant(site, "GP-04", f"the home page shows another {how} of the licence than the registry")
            return licence_line(shown, rng)
        if self.resembles("GP-04"):
            number, sign = held.number.split("/")
            other = {
                6: replace(held, number=f"0{number}/{sign}"),
                8: replace(held, number=f"{number}/{sign.lower().replace('ttđt', 'TTĐT')}"),
                9: replace(
                    held,
                    issuer=held.issuer.replace("Sở Văn hóa, Thể thao và Du lịch", "Sở VHTT&DL").replace(
                        "Sở Thông tin và Truyền thông", "Sở TT&TT"
                    ),
                ),
            }[self.part]
            c.trap(site, "GP-04", "the same licence, number or office spelled otherwise")
            return self.wording(other)
        return self.wording(held)

    def wording(self, shown: Licence) -> str | None:
        if not self.resembles("GP-03"):
            return licence_line(shown, self.rng)
        n, who, d = shown.number, shown.issuer, shown.issued
        self.c.trap(self.site, "GP-03", "number, day and office of the licence in an unusual order")
        return {
            6: f"Giấy phép hoạt động: {n} - {who} cấp ngày {d:%d-%m-%Y}",
            7: f"{who} cấp Giấy phép số {n} ngày {d.day} tháng {d.month} năm {d.year}",
            8: f"Trang hoạt động theo Giấy phép số {n} ký ngày {d.day}/{d.month}/{d.year}, nơi cấp: {who}",
        }[self.part]

    def responsible(self, held: Licence) -> None:
        rng, c, site = self.rng, self.c, self.site
        if self.resembles("GP-05") and self.part != 9:
            name = rng.choice(("Ông Nguyễn Văn An", "Bà Nguyễn Thị Bình", "Ông Trần Văn Bảo"))
            site.identity = site.full_identity = replace(site.identity, responsible=f"{name} - Giám đốc")
            c.trap(site, "GP-05", "a name that begins like the one in sample texts")
        shown = (site.identity.responsible or "").split(" - ")[0].split(",")[0].removeprefix("Ông ").removeprefix("Bà ")
        held.responsible = shown
        if self.breaks("GP-06"):
            while held.responsible == shown:
                held.responsible = person(rng).name
            c.plant(site, "GP-06", f"the licence names {held.responsible}, the home page {shown}")
        elif self.resembles("GP-06"):
            title = rng.choice(("ÔNG/BÀ ", "ThS. ", "Bà ")) if self.part != 3 else ""
            held.responsible = title + shown.upper() if self.part != 3 else None
            c.trap(site, "GP-06", "the same person with a title and in capitals" if title else "the registry names nobody")

    def register(self) -> None:
        """Written agreements with newspapers: three and more, signed before anything was taken."""
        rng, c, site = self.rng, self.c, self.site
        today = c.now.date()
        served = [outlet for _, outlet in c.press_sites[1:]]
        self.agreed = [*c.outlets(4), *served]
        if self.breaks("NG-09"):
            self.agreed = [c.outlets(1)[0], served[self.part % 3]]
            self.consent(next(o for o in c.outlets(3) if o not in self.agreed), until=today - timedelta(days=rng.randint(20, 300)))
            c.plant(site, "NG-09", "agreements with two newspapers are valid, a third has ended")
        elif self.resembles("NG-09"):
            self.agreed = [*c.outlets(2), served[self.part % 3]]
            self.consent(next(o for o in c.outlets(4) if o not in self.agreed), until=today - timedelta(days=rng.randint(20, 300)))
            c.trap(site, "NG-09", "three valid agreements and one that has ended")
        for outlet in self.agreed:
            self.consent(outlet)
        if self.breaks("NG-08"):
            named = {agency for code, agency, *_ in c.consents if code == site.code}
            self.agreed.append(next(o for o in c.outlets(12) if o.full not in named))
        elif self.resembles("NG-08"):
            c.consents = [row if row[0] != site.code else (row[0], row[1].removeprefix("Báo ").upper(), *row[2:]) for row in c.consents]
            c.trap(site, "NG-08", "the registry writes the newspapers' names otherwise than the pages")

    def consent(self, outlet: Outlet, until: date = date(2029, 12, 31)) -> None:
        rng = self.rng
        signed = date(rng.randint(2022, 2024), rng.randint(1, 12), rng.randint(1, 28))
        self.c.consents.append((self.site.code, outlet.full, f"{rng.randint(3, 99)}/TT-{rng.randint(10, 99)}", signed, until))

    # items

    def items(self) -> None:
        rng, c, site = self.rng, self.c, self.site
        for days in c.days(3, rng.uniform(1, 10)):
            own = c.own(site, self.writer, days)
            own.author = own.author or person(rng).name
        plain = [o for o in self.agreed if o not in {outlet for _, outlet in c.press_sites}]
        taken = [
            c.press(site, self.writer, days, plain[i % len(plain)], full=True) for i, days in enumerate(c.days(5, rng.uniform(1, 9), 380))
        ]
        if self.breaks("NG-08"):
            stranger = [a for a in taken if a.source and a.source.outlet is self.agreed[-1]] or [
                c.press(site, self.writer, 12, self.agreed[-1], full=True)
            ]
            taken = list({id(a): a for a in (*taken, *stranger)}.values())
            c.plant(site, "NG-08", f"items from {self.agreed[-1].full}, with which no agreement is registered", stranger)
        served = {outlet.domain for _, outlet in c.press_sites[1:]} & {o.domain for o in self.agreed}
        copies = [self.copy(served) for _ in range(2)]
        self.followed(*copies)
        self.copied_bare()
        self.altered(served)
        self.links(taken)
        self.unofficial()
        self.early(served)
        if self.breaks("NG-02"):
            self.vague(taken)
        elif self.resembles("NG-02"):
            self.named_elsewhere(taken)
        self.comments(taken, copies)

    def copy(self, served: set[str]) -> Article:
        """A national newspaper's item word for word, with all that is owed."""
        original = next(a for a in self.originals if self.c.printed_by(a)[1].domain in served)
        self.originals.remove(original)
        return self.c.press(self.site, self.writer, max(1, (self.c.now - original.moment).days - 1), full=True, copied=original)

    def followed(self, one: Article, other: Article) -> None:
        """What became of the originals of two items later that day."""
        c, site = self.c, self.site

        def becomes(copy: Article, *answers: str) -> None:
            first, second = answers
            original = c.copied_from(copy)
            c.later.append((c.printed_by(original)[0], original, (first, second)))

        if self.breaks("NG-07"):
            how = {2: ("gone", "gone"), 5: ("missing", "missing"), 8: ("missing", "gone")}[self.part]
            becomes(one, *how)
            c.plant(site, "NG-07", "the newspaper took the item down in the morning, the site still shows it in the afternoon", [one])
        elif self.resembles("NG-07"):
            how = {0: ("busy", "busy"), 3: ("missing", "same"), 6: ("moved", "moved")}[self.part]
            becomes(one, *how)
            c.trap(site, "NG-07", "the source is busy, was away for a moment, or has moved", [one])
        if self.breaks("SN-01"):
            becomes(other, "changed", "changed")
            c.plant(site, "SN-01", "the newspaper corrected its item, the site still has the old words", [other])
        elif self.resembles("SN-01"):
            becomes(other, *{1: ("signs", "signs"), 3: ("longer", "longer"), 8: ("same", "same")}[self.part])
            c.trap(site, "SN-01", "the newspaper added an end, or other signs, or nothing", [other])

    def copied_bare(self) -> None:
        c, site = self.c, self.site
        everyone = {outlet.domain for _, outlet in c.press_sites}
        if self.breaks("NG-01"):
            for _ in range(2):
                article = self.copy(everyone)
                article.source, article.author = None, None
                self.bare.append(article)
            c.plant(site, "NG-01", "word for word items of a newspaper, and no source line", list(self.bare))
        elif self.resembles("NG-01"):
            article = c.took.pop()
            mine = Article(
                0, article.title, article.paragraphs, article.moment - timedelta(days=3), c.next_section(site), author=person(self.rng).name
            )
            site.articles.append(mine)
            c.trap(site, "NG-01", "the site's own item, which a newspaper took from it three days later", [mine])

    def altered(self, served: set[str]) -> None:
        c, site = self.c, self.site
        if self.breaks("NG-04"):
            article = self.copy(served)
            article.paragraphs = with_other_words(article.paragraphs)
            c.plant(site, "NG-04", "a newspaper's item under its name, with other numbers and an opposite word", [article])
        elif self.resembles("NG-04"):
            article = self.copy(served)
            how = {0: with_other_signs, 2: _first_half, 7: with_own_end}[self.part]
            article.paragraphs = how(article.paragraphs)
            c.trap(site, "NG-04", "word for word, but other signs, or only the first half, or a sentence of its own behind", [article])

    def links(self, taken: list[Article]) -> None:
        rng, c, site = self.rng, self.c, self.site
        if self.breaks("NG-03"):
            bare = rng.sample(taken, 3)
            for i, article in enumerate(bare):
                assert article.source
                assert article.source.outlet
                article.source = replace(article.source, url=f"https://{article.source.outlet.domain}/" if i == 2 else None)
            c.plant(site, "NG-03", "items with their source and no link to it, or one to the newspaper's front page", bare)
        elif self.resembles("NG-03"):
            linked = rng.sample(taken, 2)
            for article in linked:
                assert article.source
                article.source = replace(article.source, style="một dòng")
            c.trap(site, "NG-03", "the link stands behind the words Xem bài gốc", linked)

    def unofficial(self) -> None:
        rng, c, site = self.rng, self.c, self.site
        if self.breaks("NG-05"):
            items = []
            for days, name in zip(
                (rng.uniform(5, 40), rng.uniform(50, 90)),
                rng.sample(("Facebook", "Reuters", "BBC", "TikTok", "Wikipedia", "CNN"), 2),
                strict=True,
            ):
                article = c.own(site, self.writer, days)
                article.author = None
                article.source = Source(name, "unofficial", rng.choice(("nguồn", "theo")))
                items.append(article)
            c.plant(site, "NG-05", "items whose only source is a social network or a foreign agency", items)
        elif self.resembles("NG-05"):
            if self.part == 1:
                article = c.state(site, self.writer, rng.uniform(4, 60))
            elif self.part == 5:
                article = c.press(site, self.writer, rng.uniform(4, 60), self.agreed[0], full=True)
                article.credit = "Ảnh: Facebook nhân vật"
            else:
                article = c.own(site, self.writer, rng.uniform(4, 60))
                article.author = person(rng).name
                article.paragraphs = (
                    article.paragraphs[0],
                    "Đoạn phim ghi lại buổi sáng hôm đó được nhiều người chia sẻ trên Facebook và Zalo, phần lớn là lời khen dành cho bà con.",
                    *article.paragraphs[1:],
                )
            c.trap(site, "NG-05", "a state body as source, a picture credited to Facebook, or a story that speaks of it", [article])

    def early(self, served: set[str]) -> None:
        """What a newspaper printed this morning: an item is there before the hour is over, another after it."""
        c, site = self.c, self.site
        if self.breaks("NG-06"):
            original = next(a for a in c.fresh if c.printed_by(a)[1].domain in served)
            c.fresh.remove(original)
            article = c.press(site, self.writer, 1, full=True, copied=original)
            article.moment = original.moment + timedelta(minutes=self.rng.randint(8, 14))
            c.plant(site, "NG-06", "an item of a newspaper of this morning, on the site within half an hour", [article])
        elif self.resembles("NG-06"):
            article = self.copy(served)
            article.moment = self.c.copied_from(article).moment + timedelta(minutes=self.rng.randint(15, 40))
            c.trap(site, "NG-06", "the page prints a time shortly after its source's, but nobody saw it then", [article])

    def vague(self, taken: list[Article]) -> None:
        items = self.rng.sample([a for a in taken if a.source and a.source.outlet is not self.agreed[-1]], 2)
        items[0].source = Source(self.rng.choice(("Internet", "Sưu tầm")), "vague", "mơ hồ", missing=("outlet", "author", "time"))
        assert items[1].source
        items[1].source = replace(items[1].source, author=None, moment=None, missing=("author", "time"))
        self.c.plant(self.site, "NG-02", "source lines of items taken from the press lack the agency, the author or the time", items)

    def named_elsewhere(self, taken: list[Article]) -> None:
        article = self.rng.choice([a for a in taken if a.source and a.source.style != "một dòng"])
        assert article.source
        article.source = replace(article.source, style={1: "một dòng", 4: "ngoặc", 7: "bảng"}[self.part])
        self.c.trap(self.site, "NG-02", "author, newspaper and time stand in one line, in brackets or in a table", [article])

    def comments(self, taken: list[Article], copies: list[Article]) -> None:
        c, site = self.c, self.site
        if self.breaks("BL-01"):
            shown = self.bare[:1] or copies[:1]
            for article in shown:
                article.comments = c.talk(article)
            c.plant(site, "BL-01", "readers' comments under an item of the press, with or without its source", shown)
        elif self.resembles("BL-01"):
            own = [a for a in site.articles if a.source is None and a.copy_of is None]
            for article in own[:2]:
                article.comments = c.talk(article)
            c.trap(site, "BL-01", "comments only under the site's own items", own[:2])
        if self.breaks("BL-02"):
            opened = self.bare[:1] or taken[:2]
            for article in opened:
                article.comments = Comments("form_open")
            c.plant(site, "BL-02", "an open comment form under an item of the press, with or without its source", opened)
        elif self.resembles("BL-02"):
            for article in copies:
                article.comments = Comments("closed")
            c.trap(site, "BL-02", "comments on quoted items are shown as closed", copies)

    # the home page

    def symbol(self) -> None:
        rng, c, site = self.rng, self.c, self.site
        picture = f'<img src="/anh/{rng.choice(("da-duoc-cap-phep.png", "bieu-tuong-cap-phep.gif", "logo-ttdt.png"))}" alt="Đã được cấp phép" height="40">'
        register = f'<a href="{c.portal.root}so-lieu-cap-phep">{picture}</a>'
        if self.breaks("BT-01"):
            site.symbol = {
                1: None,
                4: f'<a href="http://quangcao-mau.test/">{picture}</a>',
                8: rng.choice((None, f'<a href="#">{picture}</a>')),
            }[self.part]
            why = "no symbol of being licensed" if site.symbol is None else "the symbol of being licensed leads elsewhere"
            c.plant(site, "BT-01", f"{why}, licence of {site.licences[-1].issued}")
        elif self.resembles("BT-01") and site.licences[-1].issued < NEW_LAW:
            site.symbol = rng.choice(
                (
                    None,
                    '<a href="http://online.gov.vn/Home/WebDetails/1"><img src="/anh/dathongbao.png" alt="Đã thông báo Bộ Công Thương"></a>',
                )
            )
            c.trap(site, "BT-01", "no symbol, but the licence is older than the duty")
        else:
            site.symbol = register
            if self.resembles("BT-01"):
                c.trap(site, "BT-01", "the symbol stands at the foot and leads to the province's register")

    def complaints(self) -> None:
        site, c = self.site, self.c
        site.sections = [s for s in site.sections if s.kind not in ("qa", "contact")]
        if self.breaks("KN-01"):
            c.plant(site, "KN-01", "neither a contact page nor any other place to complain")
        elif self.resembles("KN-01"):
            site.sections.append(Section(self.rng.choice(("Góp ý - Phản ánh", "Tiếp nhận khiếu nại", "Ý kiến bạn đọc")), "contact"))
            c.trap(site, "KN-01", "complaints are received under another name")
        else:
            site.sections.append(Section("Liên hệ", "contact"))

    def name(self) -> None:
        c, site = self.c, self.site
        if self.breaks("NG-10"):
            c.plant(site, "NG-10", f"the host {site.host} has a word of the press")
        elif self.resembles("NG-10"):
            c.trap(site, "NG-10", f"{site.host}: the word is in the owner's own name, or part of another word")


# changes to a copied text


def with_other_words(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Every number of one paragraph another, and a word of it turned round."""

    def other(match: re.Match[str]) -> str:
        return str(int(match[0]) + 7)

    changed = list(paragraphs)
    at = next((i for i, p in enumerate(changed) if i and re.search(r"(?<![\d.,/])\d{1,3}(?![\d.,/])", p)), len(changed) // 2)
    text = re.sub(r"(?<![\d.,/])\d{1,3}(?![\d.,/])", other, changed[at])
    words = text.split()
    middle = len(words) // 2
    words[middle:middle] = ["không", "hề"]
    changed[at] = " ".join(words)
    return tuple(changed)


def with_other_signs(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """Other quotation marks, another place for the tone, the first paragraph in capitals."""
    first, *rest = (re.sub('"([^"]*)"', r"“\1”", p).replace("òa", "oà").replace("óa", "oá") for p in paragraphs)
    return (first.upper(), *rest)


def _first_half(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    return paragraphs[: max(2, len(paragraphs) * 2 // 3)]


def with_own_end(paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    return (
        *paragraphs,
        "Bạn đọc quan tâm có thể theo dõi thêm các bài viết cùng chủ đề trên chuyên mục của chúng tôi trong những ngày tới.",
    )


# sites outside the group


def _symbol_of_others(c: "Casting", site: Site) -> None:
    issued = site.licences[-1].issued
    picture = '<img src="/anh/da-duoc-cap-phep.png" alt="Đã được cấp phép">'
    if issued >= NEW_LAW or c.rng.random() < 0.5:
        site.symbol = f'<a href="{c.portal.root}so-lieu-cap-phep">{picture}</a>'


def plant_home_pages(c: "Casting") -> None:
    """Licence notices that a vendor left standing, on sites that need no licence."""
    rng = c.rng
    standing = [
        s
        for s in (*c.commune_sites, c.public, c.academy, c.party, c.department_sites[1])
        if s.prefix == "/" and not s.footer_image and s.render is None and (s.code, "GP-01") not in {(p.site, p.rule) for p in c.plantings}
    ]
    rng.shuffle(standing)
    lines = (
        "Giấy phép số: ......../GP-STTTT cấp ngày ...../...../20.....",
        "Giấy phép số: 123/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày …/…/2019",
        "Giấy phép thiết lập trang thông tin điện tử tổng hợp số …………/GP-TTĐT, ngày … tháng … năm …",
    )
    for site, line in zip(standing[:3], lines, strict=True):
        site.licence_line = line
        c.plant(site, "GP-05", f"the vendor's sample text was left standing: {line}")
    for site in standing[3:6]:
        day = date(rng.randint(2015, 2023), rng.randint(1, 12), rng.randint(1, 28))
        held = Licence(f"{rng.randint(11, 99)}/GP-TTĐT", f"Sở Thông tin và Truyền thông tỉnh {c.world.province}", day, None)
        site.licence_line = licence_line(held, rng)
        c.trap(site, "GP-07", "the home page shows a licence that the registry lacks, which is a question and no breach")


def _bare_elsewhere(c: "Casting", originals: list[Article]) -> None:
    """Items without a source on sites that hold no licence."""
    site = c.public
    original = next(a for a in originals if (c.now - a.moment).days > 120)  # far from what GP-01 counts on this site
    originals.remove(original)
    article = c.press(site, c.writer(site), max(1, (c.now - original.moment).days - 1), copied=original)
    article.source, article.author = None, None
    c.plant(site, "NG-01", "a school's page, word for word an item of a newspaper, and no source line", [article])
