# ruff: noqa: E501 - markup reads better unwrapped
"""What repeats on a site is learned from the site."""

from datetime import datetime

from monitor.clock import VIETNAM
from monitor.extraction.document import Document, parse
from monitor.extraction.read import read
from monitor.extraction.template import from_json, learn, line_key, to_json

FETCHED = datetime(2024, 7, 16, 9, 30, tzinfo=VIETNAM)
SITE = "Cổng thông tin xã Tân An"
SUBJECTS = ("Làm đường", "Trồng rừng", "Họp thôn", "Tiêm chủng", "Bầu cử", "Tập huấn", "Trao quà", "Khai giảng", "Thể thao", "Văn nghệ")


def source(n: int, *, dated: bool = True, meta: str = "") -> str:
    subject = SUBJECTS[n % len(SUBJECTS)]
    day = f"<span>{n + 1:02d}/0{n % 6 + 1}/2024 08:{n:02d}</span>" if dated else ""
    return (
        f"<html><head><title>{subject} ở thôn số {n} - {SITE}</title>{meta}</head><body><div><i>16/07/2024</i></div><ul><li><a href=/>Trang chủ</a></li></ul>"
        f"<div><h1>{subject} ở thôn số {n}</h1><div>{day}</div><p>Nhân dân thôn số {n} cùng nhau {subject.lower()} với tinh thần phấn khởi và đoàn kết suốt cả ngày.</p></div>"
        "<div>Đang trực tuyến: " + str(n * 7) + "</div><div>Hỗ trợ kỹ thuật của Trung tâm</div></body></html>"
    )  # fmt: skip


def site(count: int = 10, **kind: object) -> list[tuple[str, Document]]:
    return [(f"http://x.example/{n}.html", parse(source(n, **kind), f"http://x.example/{n}.html")) for n in range(count)]  # type: ignore[arg-type]


def test_menus_and_counters_repeat_and_headlines_do_not() -> None:
    template = learn(site())
    assert line_key("Hỗ trợ kỹ thuật của Trung tâm") in template.repeated
    assert line_key("Đang trực tuyến: 9999") in template.repeated
    assert line_key("Làm đường ở thôn số 0") not in template.repeated


def test_the_path_of_the_clock_and_that_of_the_articles_dates_are_told_apart() -> None:
    template = learn(site())
    assert template.clock_paths
    assert template.date_paths
    assert not set(template.clock_paths) & set(template.date_paths)


def test_the_sites_name_is_cut_from_titles() -> None:
    assert learn(site()).title_suffixes == (f" - {SITE}",)


def test_few_pages_teach_nothing() -> None:
    template = learn(site(3))
    assert template.repeated == frozenset()
    assert template.date_paths == ()


def test_a_template_survives_json() -> None:
    template = learn(site())
    assert from_json(to_json(template)) == template


def test_the_same_pages_teach_the_same_template() -> None:
    assert learn(site()) == learn(site())


def test_a_day_that_machines_are_told_on_every_page_is_no_articles_date() -> None:
    meta = "<meta property='article:published_time' content='2016-01-02T00:00:00+07:00'><meta property='og:type' content='article'>"
    template = learn(site(dated=False, meta=meta))
    assert template.constant_days == ("2016-01-02",)
    facts = read(source(3, dated=False, meta=meta).encode(), url="http://x.example/3.html", fetched_at=FETCHED, template=template)
    assert facts.published is None
    assert any(item.why == "repeated on other pages" for item in facts.rejected_dates)


def test_the_page_clock_is_never_the_articles_date() -> None:
    template = learn(site())
    facts = read(source(3, dated=False).encode(), url="http://x.example/3.html", fetched_at=FETCHED, template=template)
    assert facts.published is None
    facts = read(source(3).encode(), url="http://x.example/3.html", fetched_at=FETCHED, template=template)
    assert facts.published is not None
    assert facts.published.value == "2024-04-04T08:03:00+07:00"


def test_dates_of_two_articles_are_two_lines_and_times_of_a_clock_one() -> None:
    assert line_key("Ngày đăng: 12/07/2024") != line_key("Ngày đăng: 13/07/2024")
    assert line_key("Thứ ba, 16/07/2024 09:30:11") == line_key("Thứ ba, 16/07/2024 10:02:59")


def test_a_site_left_in_the_american_locale_prints_every_day_month_first() -> None:
    days = ("5/30/2013 2:05 PM", "5/22/2013 8:10 AM", "4/25/2013 9:00 AM", "4/11/2013 9:00 AM", "3/2/2013 7:00 AM", "2/1/2013 4:00 PM")
    pages = [
        source(n, dated=False).replace("<div></div><p>", f"<div>{day}</div><p>").replace("16/07/2024", "") for n, day in enumerate(days)
    ]
    template = learn((f"http://x.example/{n}.html", parse(page, f"http://x.example/{n}.html")) for n, page in enumerate(pages))
    assert template.month_first
    assert from_json(to_json(template)) == template
    facts = read(pages[3].encode(), url="http://x.example/3.html", fetched_at=FETCHED, template=template)
    assert facts.published is not None
    assert facts.published.value == "2013-04-11T09:00:00+07:00"
    assert not learn(site()).month_first


def test_articles_of_one_day_on_a_small_site_are_no_clock() -> None:
    """With a label each is read, whether the day is the visit's own or another. Without one it may be a box's: then nothing is said."""
    for day in ("16/07/2024", "12/07/2024"):
        pages = [source(n, dated=False).replace("<div></div><p>", f"<div>Ngày đăng: {day} 07:{n:02d}</div><p>") for n in range(8)]
        assert all(day in page for page in pages)
        template = learn((f"http://x.example/{n}.html", parse(page, f"http://x.example/{n}.html")) for n, page in enumerate(pages))
        for n, page in enumerate(pages):
            published = read(page.encode(), url=f"http://x.example/{n}.html", fetched_at=FETCHED, template=template).published
            assert published is not None, (day, n)
            assert published.value == f"2024-07-{day[:2]}T07:{n:02d}:00+07:00"


def test_an_article_of_the_visits_day_is_dated_though_its_line_says_what_the_clock_says() -> None:
    clocked = [(url, parse(document.source.replace("<i>16/07/2024</i>", "<i>09:30:11 - 16/07/2024</i>"), url)) for url, document in site()]
    template = learn(clocked)
    page = source(3, dated=False).replace("<div></div><p>", "<p><em>07:50 - 16/07/2024</em></p><p>")
    page = page.replace("<i>16/07/2024</i>", "<i>09:30:11 - 16/07/2024</i>")
    published = read(page.encode(), url="http://x.example/new.html", fetched_at=FETCHED, template=template).published
    assert published is not None
    assert published.value == "2024-07-16T07:50:00+07:00"


def test_a_sites_name_at_the_head_of_titles_is_cut_and_never_the_headline() -> None:
    def page(n: int) -> str:
        subject = SUBJECTS[n % len(SUBJECTS)]
        return (
            f"<html><head><title>Mầm non Hoa Mai | {subject} lớp {n}</title></head><body><div><h6>Mầm non Hoa Mai</h6></div>"
            f"<ul><li><a href=/>Trang chủ</a></li></ul><div><h2>{subject} lớp {n}</h2><p>{n + 1:02d}/03/2024</p>"
            f"<p>Các cháu lớp {n} cùng cô giáo {subject.lower()} trong không khí vui tươi và đoàn kết suốt cả buổi sáng.</p></div></body></html>"
        )

    template = learn([(f"http://x.example/{n}.html", parse(page(n), f"http://x.example/{n}.html")) for n in range(10)])
    assert "Mầm non Hoa Mai | " in template.title_suffixes
    facts = read(page(3).encode(), url="http://x.example/3.html", fetched_at=FETCHED, template=template)
    assert facts.title == "Tiêm chủng lớp 3"
