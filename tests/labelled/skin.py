# ruff: noqa: E501 - markup and prose are kept in the lines their systems print
"""What every family of pages has in common: one pretended site, the set of pages written for it, and the truth of each."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from html import unescape
from typing import Any, ClassVar

from tests.labelled import content
from tests.labelled.content import Cited, Related, Story
from tests.labelled.pages import LabelledPage

VN = timezone(timedelta(hours=7))
WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
WEEKDAYS_IN_FIGURES = ("Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật")
MONTH_WORDS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")


def weekday(when: date) -> str:
    return WEEKDAYS[when.weekday()]


def twelve(when: datetime, *, seconds: bool = False, am: str = "SA", pm: str = "CH") -> str:
    """1:32:07 CH"""
    hour = when.hour % 12 or 12
    return f"{hour}:{when:%M:%S} {pm if when.hour >= 12 else am}" if seconds else f"{hour}:{when:%M} {pm if when.hour >= 12 else am}"


@dataclass(frozen=True)
class Licence:
    """`printed` as the footer says it; None for `number` with `printed` set means that the words are no licence of the site."""

    printed: str
    number: str | None
    issued_on: str | None
    kind: str | None


@dataclass(frozen=True)
class Site:
    """A pretended site. `identity` is what its footer really says, by the keys of the fact format."""

    host: str
    name: str
    fetched: datetime
    menu: tuple[str, ...]
    identity: dict[str, str]
    licence: Licence | None = None
    languages: tuple[str, ...] = ()
    scheme: str = "https"


@dataclass(frozen=True)
class Article:
    """One article as its editor made it; `when` None: nothing on the page says when it was posted."""

    index: int
    story: Story
    when: datetime | None
    style: int = 0
    source: Cited | None = None
    comments: str = "none"
    related: tuple[Related, ...] = ()
    picture: bool = True
    updated: datetime | None = None
    anchor: datetime | None = None
    """When it was really written, for addresses and numbers of an undated article."""

    def paragraphs(self) -> list[str]:
        """HTML of the paragraphs with the source's words at the head or at the end."""
        texts = list(self.story.paragraphs)
        if self.source is not None and self.source.place == "end":
            texts.append(self.source.html)
        return texts

    @property
    def lead(self) -> str:
        return (self.source.html if self.source is not None and self.source.place == "lead" else "") + self.story.lead

    @property
    def field_source(self) -> str | None:
        return self.source.html if self.source is not None and self.source.place == "field" else None


Stamp = tuple[Callable[[datetime], str], str]
"""How a family prints a posting time, and the precision of that."""


class Skin:
    """One family on one site. Subclasses print pages in the markup of their system."""

    family = ""
    site: Site
    stamps: Sequence[Stamp] = ()
    comment_states: Sequence[str] = ("none",)
    shown_comments = 1
    """How many comments stand on a page whose comments are published."""
    source_place: str | None = None
    """ "end" where the system has no field for a source."""
    prints = True
    metadata_precision: str | None = None
    """Precision of the posting time in metadata, when finer than what is printed."""
    encoding = "utf-8"
    metadata_lie = False
    """The same false day stands in the metadata of every page: only its repetition gives it away."""

    # ---- markup, by family -------------------------------------------------------------------------------------------------------

    def shell(self, main: str, *, title: str, head: str = "", home: bool = False) -> str:
        raise NotImplementedError

    def article(self, a: Article) -> str:
        raise NotImplementedError

    def head(self, a: Article) -> str:
        return ""

    def address(self, a: Article) -> str:
        raise NotImplementedError

    def listing(self, title: str, items: Sequence[Article]) -> str:
        raise NotImplementedError

    def content(self, title: str, inner: str) -> str:
        """A page that is no article: title and text in the frame of the system."""
        raise NotImplementedError

    def print_view(self, a: Article) -> str:
        raise NotImplementedError

    def home(self, items: Sequence[Article]) -> str:
        return "".join(
            self.listing(title, part) for title, part in (("Tin nổi bật", items[:4]), ("Thông báo", items[4:8]), ("Hoạt động", items[8:]))
        )

    def documents(self, rows: Sequence[tuple[str, str, date]]) -> str:
        lines = "".join(
            f'<tr><td>{i}</td><td><a href="/upload/vanban/{content.slug(number)}.pdf">{number}</a></td><td>{day:%d/%m/%Y}</td><td>{title}</td></tr>'
            for i, (number, title, day) in enumerate(rows, 1)
        )
        head = "<tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>"
        return self.content("Văn bản", f'<table class="table" border="1" width="100%">{head}{lines}</table>')

    def document(self, number: str, title: str, issued: date) -> str:
        rows = (("Số ký hiệu", number), ("Ngày ban hành", f"{issued:%d/%m/%Y}"), ("Ngày có hiệu lực", f"{issued + timedelta(days=10):%d/%m/%Y}"),
                ("Trích yếu", title), ("Người ký", "Trần Văn Quảng"), ("Cơ quan ban hành", "Ủy ban nhân dân"),
                ("Tệp đính kèm", f'<a href="/upload/vanban/{content.slug(number)}.pdf">{content.slug(number)}.pdf</a>'))  # fmt: skip
        return self.content(
            "Chi tiết văn bản", "<table>" + "".join(f"<tr><td><b>{name}</b></td><td>{value}</td></tr>" for name, value in rows) + "</table>"
        )

    def qa(self, asked: datetime) -> str:
        return self.content(
            "Hỏi đáp: Thủ tục tách thửa đất ở",
            f"<div><b>Người hỏi:</b> N.V.T. - <b>Ngày hỏi:</b> {asked:%d/%m/%Y}</div><div><p>Cho tôi hỏi thửa đất của gia đình rộng 300 m² "
            "có được tách thành hai thửa không, hồ sơ gồm những gì?</p></div><div><b>Trả lời:</b><p>Căn cứ Luật Đất đai ngày 18/01/2024 và Quyết định "
            f"số 21/2024/QĐ-UBND ngày {asked - timedelta(days=90):%d/%m/%Y} của UBND tỉnh, thửa đất sau khi tách phải bảo đảm diện tích tối thiểu. Đề nghị ông "
            "liên hệ bộ phận tiếp nhận và trả kết quả để được hướng dẫn.</p></div>",
        )

    def consultation(self, opened: date) -> str:
        return self.content(
            "Lấy ý kiến dự thảo Quy chế dân chủ ở cơ sở",
            f"<p>Thời gian lấy ý kiến: từ ngày {opened:%d/%m/%Y} đến ngày {opened + timedelta(days=30):%d/%m/%Y}</p><p>Dự thảo gồm 5 chương, 24 điều, quy định "
            "những nội dung công khai, nội dung nhân dân bàn và quyết định, nội dung nhân dân tham gia ý kiến trước khi cơ quan có thẩm quyền quyết định.</p>"
            '<form method="post" action="/gop-y"><label>Họ tên</label><input name="ten"><label>Email</label><input name="email">'
            '<label>Nội dung góp ý</label><textarea name="noidung"></textarea><input type="submit" value="Gửi góp ý"></form>',
        )

    def contact(self) -> str:
        return self.content(
            "Liên hệ",
            f"<p>{self.site.name}</p><p>Mọi ý kiến xin gửi theo mẫu dưới đây.</p>"
            '<form method="post" action="/lien-he"><p>Họ và tên <input type="text" name="hoten"></p><p>Email <input type="text" name="email"></p>'
            '<p>Tiêu đề <input type="text" name="tieude"></p><p>Nội dung <textarea name="noidung" rows="6"></textarea></p><input type="submit" value="Gửi đi"></form>',
        )

    def search(self, items: Sequence[Article]) -> str:
        hits = "".join(f'<li><a href="{self.address(a)}">{a.story.title}</a><p>… {a.story.lead[:90]} …</p></li>' for a in items)
        return self.content("Kết quả tìm kiếm", f'<p>Tìm thấy {len(items)} kết quả với từ khóa "hội nghị"</p><ol>{hits}</ol>')

    def error(self) -> str:
        return self.content("Không tìm thấy trang", "<p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa. Vui lòng quay lại trang chủ.</p>")

    # ---- the set ------------------------------------------------------------------------------------------------------------------

    def stamp(self, a: Article) -> str:
        assert a.when is not None
        return self.stamps[a.style % len(self.stamps)][0](a.when)

    def published(self, a: Article) -> dict[str, str] | None:
        if a.when is None:
            return None
        precision = self.metadata_precision or self.stamps[a.style % len(self.stamps)][1]
        value = {"day": f"{a.when:%Y-%m-%d}", "minute": f"{a.when:%Y-%m-%dT%H:%M}:00+07:00", "second": f"{a.when:%Y-%m-%dT%H:%M:%S}+07:00"}[
            precision
        ]
        return {"value": value, "precision": precision}

    def articles(self) -> list[Article]:
        fetched = self.site.fetched.date()
        times = content.moments(self.family, fetched, 14)
        seeds = random.Random(self.family + "seeds").sample(range(200), 14)
        states = list(self.comment_states)

        def made(i: int, **more: Any) -> Article:
            dated = more.pop("dated", True)
            language = more.pop("language", "vi")
            length = more.pop("paragraphs", 5)
            story = content.story(seeds[i], times[i], language=language, paragraphs=length)
            return Article(i, story, times[i] if dated else None, style=i, comments=states[i % len(states)], anchor=times[i],
                           related=tuple(content.related(seeds[i], times[i])), **more)  # fmt: skip

        place = self.source_place
        return [
            made(0),
            made(1, source=content.cited("end", seeds[1])),
            made(2, source=content.cited("field" if place is None else "end", seeds[2])),
            made(3, source=content.cited("lead", seeds[3])),
            made(4, source=content.cited("vague", seeds[4], place)),
            made(5, picture=False),
            made(6, paragraphs=0),
            made(7, source=content.cited("state", seeds[7], place)),
            made(8, dated=False),
            made(9, dated=False, source=content.cited("end", seeds[9])),
            made(10, language="en", paragraphs=2),
            made(11, paragraphs=1),
            made(12, source=content.cited("end", seeds[12] + 5), paragraphs=3),
            made(13, dated=False, picture=False),
        ]

    def common_truth(self) -> dict[str, Any]:
        licence = self.site.licence
        printed = (
            None
            if licence is None or licence.number is None
            else {"number": licence.number, "issued_on": licence.issued_on, "kind": licence.kind}
        )
        truth: dict[str, Any] = {"licence": printed, "language": "vi"}
        if self.site.languages:
            truth["language_links"] = [{"language": code} for code in self.site.languages]
        return truth

    def page(self, name: str, path: str, html: str, *, status: int = 200, **truth: Any) -> LabelledPage:
        return LabelledPage(
            f"{self.family}-{name}", self.family, f"{self.site.scheme}://{self.site.host}{path}", self.site.fetched, html, {"Content-Type": f"text/html; charset={self.encoding}"},
            {**self.common_truth(), **truth}, status, self.encoding,
        )  # fmt: skip

    def article_page(self, a: Article, name: str | None = None) -> LabelledPage:
        source = a.source
        truth: dict[str, Any] = {
            "page_kind": "article",
            "published": self.published(a),
            "sources": [] if source is None else [{"outlet": source.outlet, "kind": source.kind}],
            "comments": {
                "state": {"none": "none", "closed": "closed", "form": "form_open", "facebook": "form_open", "published": "published"}[
                    a.comments
                ]
            },
            "title": a.story.title,
            "language": a.story.language,
        }
        if a.comments == "published":
            truth["comments"]["count"] = self.shown_comments
        truth["body"] = unescape(re.sub(r"<[^>]+>", " ", " ".join((a.story.lead, *a.story.paragraphs))))
        if self.metadata_lie and a.when is None:
            truth["only_with_template"] = ("published",)
        html = self.shell(self.article(a), title=a.story.title, head=self.head(a))
        return self.page(name or f"article-{a.index:02d}", self.address(a), html, **truth)

    def other(
        self, name: str, path: str, kind: str, main: str, title: str, *, status: int = 200, home: bool = False, **truth: Any
    ) -> LabelledPage:
        truth = {"page_kind": kind, "published": None, "sources": [], "comments": {"state": None}, **truth}
        if self.metadata_lie:
            truth["only_with_template"] = ("published",)
        return self.page(name, path, self.shell(main, title=title, home=home), status=status, **truth)

    paths: ClassVar[dict[str, str]] = {
        "listing": "/tin-tuc", "listing2": "/tin-tuc?page=2", "static": "/gioi-thieu", "law": "/chuc-nang-nhiem-vu", "contact": "/lien-he",
        "search": "/tim-kiem?q=hoi+nghi", "qa": "/hoi-dap/1520", "consultation": "/gop-y-du-thao/12", "documents": "/van-ban", "document": "/van-ban/chi-tiet/88",
        "print": "/in-bai-viet/", "error": "/khong-co-trang-nay",
    }  # fmt: skip

    def pages(self) -> list[LabelledPage]:
        fetched = self.site.fetched
        articles = self.articles()
        dated = [a for a in articles if a.when is not None and a.story.language == "vi"]
        every = [a for a in articles if a.story.language == "vi"]
        newest = sorted(dated, key=lambda a: a.when or fetched, reverse=True)
        day = fetched.date()
        rows = [(number, title, day - timedelta(days=9 * i + 4)) for i, (number, title) in enumerate(content.DOCUMENTS)]
        number, title, issued = rows[len(self.family) % len(rows)]
        p = self.paths
        pages = [self.article_page(a) for a in articles]
        pages += [
            self.other(
                "home",
                "/",
                "home",
                self.home(newest + every[:3]),
                "Trang chủ",
                home=True,
                identity=dict(self.site.identity),
                sections=[{"title": t} for t in self.site.menu[1:]],
            ),
            self.other("listing", p["listing"], "listing", self.listing("Tin tức - Sự kiện", newest), "Tin tức - Sự kiện"),
            self.other("listing2", p["listing2"], "listing", self.listing("Tin tức - Sự kiện", newest[::-1]), "Tin tức - Sự kiện"),
            self.other("static", p["static"], "static", self.content("Giới thiệu chung", ABOUT), "Giới thiệu chung"),
            self.other("law", p["law"], "static", self.content("Chức năng, nhiệm vụ", DUTIES), "Chức năng, nhiệm vụ"),
            self.other("contact", p["contact"], "contact", self.contact(), "Liên hệ"),
            self.other("search", p["search"], "search", self.search(newest[:7]), "Tìm kiếm"),
            self.other("qa", p["qa"], "qa", self.qa(fetched - timedelta(days=40)), "Hỏi đáp"),
            self.other("consultation", p["consultation"], "consultation", self.consultation(day - timedelta(days=20)), "Góp ý dự thảo"),
            self.other(
                "documents", p["documents"], "listing", self.documents(rows), "Văn bản", documents=[{"number": n} for n, _, _ in rows]
            ),
            self.other(
                "document",
                p["document"],
                "document",
                self.document(number, title, issued),
                "Chi tiết văn bản",
                documents=[{"number": number}],
            ),
            self.other("error", p["error"], "error", self.error(), "Không tìm thấy trang", status=404, language=None),
        ]
        pages[-1] = replace(pages[-1], truth={k: v for k, v in pages[-1].truth.items() if k != "language"})
        if self.prints:
            a = dated[1]
            truth: dict[str, Any] = {"page_kind": "print", "published": self.published(a), "title": a.story.title}
            one = self.page("print", p["print"] + str(a.index + 100), self.print_view(a), **truth)
            kept = {k: v for k, v in one.truth.items() if k not in {"licence", "language_links"}}
            pages.append(replace(one, truth=kept))
        return pages + self.extra()

    def extra(self) -> list[LabelledPage]:
        """Pages only this family has."""
        return []


ABOUT = (
    "<p>Đơn vị được thành lập theo Quyết định số 1874/QĐ-UBND ngày 12/8/1998 của Ủy ban nhân dân tỉnh, trên cơ sở sáp nhập ba đơn vị cũ.</p>"
    "<p>Ngày 01/7/2003 đơn vị chuyển về trụ sở mới; đến ngày 20 tháng 11 năm 2015 được công nhận đạt chuẩn mức độ 1.</p>"
    "<p>Hiện nay đơn vị có 46 cán bộ, công chức, viên chức và người lao động, được tổ chức thành năm bộ phận chuyên môn, hoạt động theo chế độ thủ trưởng.</p>"
    "<p>Trải qua nhiều thế hệ, tập thể luôn giữ vững truyền thống đoàn kết, được tặng thưởng nhiều bằng khen và cờ thi đua.</p>"
)
DUTIES = (
    "<p><b>1. Chức năng</b></p><p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; căn cứ Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ, "
    "đơn vị thực hiện chức năng tham mưu, giúp việc trong lĩnh vực được giao.</p><p><b>2. Nhiệm vụ</b></p><p>- Trình cấp có thẩm quyền ban hành chương trình, kế hoạch "
    "dài hạn và hằng năm.</p><p>- Tổ chức thực hiện các văn bản quy phạm pháp luật sau khi được phê duyệt; thông tin, tuyên truyền, phổ biến pháp luật.</p>"
    "<p>- Thực hiện Quyết định số 45/2021/QĐ-UBND ngày 28/12/2021 về phân cấp quản lý.</p><p><b>3. Quyền hạn</b></p><p>Được yêu cầu các đơn vị cung cấp thông tin, tài liệu "
    "cần thiết cho việc thực hiện nhiệm vụ.</p>"
)


def at(text: str) -> datetime:
    """2024-05-06 08:30 at +07:00"""
    return datetime.fromisoformat(text).replace(tzinfo=VN)
