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
