"""The press watch against a small web: polite, archived, indexed, and not asked twice."""

from itertools import pairwise
from pathlib import Path

from monitor import config
from monitor.crawling.press_crawl import Watched, watch_apart
from monitor.evidence.reader import iter_responses
from monitor.press.match import find_matches
from monitor.storage.database import open_database
from monitor.storage.press_index import StoredIndex
from tests.e2e.small_web import Reply, SmallWeb, html, served
from tests.stories import site_page, story

OUTLET = "http://tuoitre.vn"
TEXT = [("Content-Type", "text/plain")]
XML = [("Content-Type", "text/xml")]


def news(number: int) -> Reply:
    paragraphs = "".join(f"<p>{line}</p>" for line in story(number, 200).split("\n"))
    return Reply(
        f"<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>Tin thời sự trong ngày {number}</title>"
        f'<meta property="article:published_time" content="2026-03-07T08:0{number}:00+07:00"></head>'
        f"<body><article><h1>Tin thời sự trong ngày {number}</h1><time>07/03/2026 08:0{number} GMT+7</time>{paragraphs}</article>"
        "</body></html>".encode()
    )


PAGES = {
    f"{OUTLET}/robots.txt": Reply(f"User-agent: *\nDisallow: /cam/\nSitemap: {OUTLET}/news-sitemap.xml".encode(), headers=TEXT),
    f"{OUTLET}/": html(
        "Báo", f"{OUTLET}/thoi-su.htm", f"{OUTLET}/tin-100001.htm", f"{OUTLET}/cam/tin-100009.htm", "http://khac.vn/tin-100008.htm"
    ),
    f"{OUTLET}/thoi-su.htm": html("Thời sự", f"{OUTLET}/tin-100002.htm"),
    f"{OUTLET}/news-sitemap.xml": Reply(f"<urlset><url><loc>{OUTLET}/tin-100003.htm</loc></url></urlset>".encode(), headers=XML),
    **{f"{OUTLET}/tin-10000{n}.htm": news(n) for n in (1, 2, 3)},
}


def watched(folder: Path, web: SmallWeb) -> Watched:
    overlay = folder / "monitor.local.toml"
    overlay.write_text(f'[crawl]\nproxy = "{web.url}"\ndelay_seconds = 0.2\ntimeout_seconds = 5\n', encoding="utf-8")
    return watch_apart(config.load(folder / "output", overlay), ["tuoitre.vn"])


def test_new_articles_are_archived_and_indexed_and_not_asked_for_again(tmp_path: Path) -> None:
    with served(dict(PAGES)) as web:
        first = watched(tmp_path, web)
        asked = [url for url in web.addresses() if url.startswith("http")]
        times = [at for at, url, _ in web.asked if url.startswith("http")]
        assert first.imported.added.new == 3
        assert [url for url in asked if "/cam/" in url or "khac.vn" in url] == []
        assert min(later - earlier for earlier, later in pairwise(times)) > 0.1
        (file,) = (tmp_path / "output" / "press").glob("*.warc.gz")
        assert {answer.url for answer in iter_responses(file)} == set(asked)
        web.asked.clear()
        second = watched(tmp_path, web)
        assert second.imported.added.new == 0
        assert not any("tin-1" in url for url in web.addresses())
    db = open_database(f"sqlite:///{tmp_path / 'output' / 'findings.sqlite'}")
    with db.read() as session:
        (match,) = find_matches(StoredIndex(session), site_page(story(2, 200)))
    db.close()
    assert match.original.url == f"{OUTLET}/tin-100002.htm"
    assert match.original.published == "2026-03-07T08:02:00+07:00"
