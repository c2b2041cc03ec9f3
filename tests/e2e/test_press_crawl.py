"""The press watch against a small web: polite, archived, indexed, and not asked twice."""

import gzip
import os
import subprocess
import sys
import time
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from monitor import clock, config
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
STARTED = clock.now().replace(second=0, microsecond=0) - timedelta(hours=1)


def news(number: int) -> Reply:
    """An article of this morning's paper, as a daily watch finds them."""
    at = STARTED + timedelta(minutes=number)
    paragraphs = "".join(f"<p>{line}</p>" for line in story(number, 200).split("\n"))
    return Reply(
        f"<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>Tin thời sự trong ngày {number}</title>"
        f'<meta property="article:published_time" content="{at.isoformat()}"></head>'
        f"<body><article><h1>Tin thời sự trong ngày {number}</h1><time>{at:%d/%m/%Y %H:%M} GMT+7</time>{paragraphs}</article>"
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


def configured(folder: Path, web: SmallWeb) -> Path:
    overlay = folder / "monitor.local.toml"
    overlay.write_text(f'[crawl]\nproxy = "{web.url}"\ndelay_seconds = 0.2\ntimeout_seconds = 5\n', encoding="utf-8")
    return overlay


def watched(folder: Path, web: SmallWeb) -> Watched:
    return watch_apart(config.load(folder / "output", configured(folder, web)), ["tuoitre.vn"])


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
    assert match.original.published == (STARTED + timedelta(minutes=2)).isoformat()


def listed(*addresses: str, days: bool = True) -> str:
    urls = "".join(
        f"<url><loc>{url}</loc>{f'<lastmod>2026-03-0{n}</lastmod>' if days else ''}"
        f"<image:image><image:loc>{OUTLET}/anh/{n}.jpg</image:loc></image:image></url>"
        for n, url in enumerate(addresses, start=1)
    )
    return f'<?xml version="1.0"?><urlset xmlns:image="i">{urls}</urlset>'


def test_feeds_and_sitemaps_of_every_habit_lead_to_each_article_once(tmp_path: Path) -> None:
    rss = (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Thời sự</title>'
        f"<item><title><![CDATA[Tin một]]></title><link><![CDATA[{OUTLET}/tin-100001.htm?utm_source=rss&utm_medium=x]]></link></item>"
        "<item><title>Tin hai</title><link>/tin-100002.htm</link></item></channel></rss>"
    )
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="http://khac.vn/"/>'
        f'<entry><link rel="alternate" type="text/html" href="{OUTLET}/tin-100003.htm"/></entry></feed>'
    )
    pages = {
        f"{OUTLET}/robots.txt": Reply(f"User-agent: *\nDisallow:\nSitemap: {OUTLET}/sitemap.xml".encode(), headers=TEXT),
        f"{OUTLET}/": html("Báo", f"{OUTLET}/tin-moi.rss", f"{OUTLET}/the-gioi/feed/", f"{OUTLET}/thoi-su", f"{OUTLET}/amp/tin-100001.htm"),
        f"{OUTLET}/tin-moi.rss": Reply(rss.encode("utf-16"), headers=[("Content-Type", "application/rss+xml; charset=iso-8859-1")]),
        f"{OUTLET}/the-gioi/feed/": Reply(atom.encode(), headers=[("Content-Type", "application/atom+xml")]),
        f"{OUTLET}/sitemap.xml": Reply(
            f"<sitemapindex><sitemap><loc>{OUTLET}/bai-2026-3.xml.gz</loc></sitemap></sitemapindex>".encode(), headers=XML
        ),
        f"{OUTLET}/bai-2026-3.xml.gz": Reply(
            gzip.compress(listed(f"{OUTLET}/tin-100004.htm", f"{OUTLET}/tin-100001.htm").encode()),
            headers=[("Content-Type", "application/x-gzip")],
        ),
        f"{OUTLET}/thoi-su": html("Thời sự", f"{OUTLET}/thoi-su?page=2", f"{OUTLET}/tin-100002.htm#binh-luan"),
        f"{OUTLET}/thoi-su?page=2": html("Thời sự", f"{OUTLET}/tin-100005.htm?fbclid=1"),
        **{f"{OUTLET}/tin-10000{n}.htm": news(n) for n in range(1, 6)},
    }
    with served(pages) as web:
        done = watched(tmp_path, web)
        asked = [url for url in web.addresses() if url.startswith("http")]
    assert sorted(url for url in asked if "/tin-1" in url) == [f"{OUTLET}/tin-10000{n}.htm" for n in range(1, 6)]
    assert not any("/anh/" in url or "/amp/" in url or "khac.vn" in url for url in asked)
    assert done.imported.added.new == 5
    assert len(asked) == len(set(asked))


def test_what_a_killed_watch_has_fetched_is_indexed_and_not_asked_for_again(tmp_path: Path) -> None:
    pages = dict(PAGES)
    pages[f"{OUTLET}/"] = html("Báo", *(f"{OUTLET}/tin-10000{n}.htm" for n in range(1, 8)))
    pages |= {f"{OUTLET}/tin-10000{n}.htm": news(n) for n in range(1, 8)}
    with served(pages) as web:
        home = {"MONITOR_HOME": str(tmp_path / "output"), "MONITOR_CONFIG": str(configured(tmp_path, web))}
        command = [sys.executable, "-m", "monitor.cli.main", "press", "crawl", "--outlet", "tuoitre.vn"]
        running = subprocess.Popen(command, env={**os.environ, **home}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while sum("/tin-1" in url for url in web.addresses()) < 3 and time.monotonic() < deadline:
            time.sleep(0.02)
        running.kill()
        running.wait()
        (file,) = (tmp_path / "output" / "press").glob("*.warc.gz")
        kept = {answer.url for answer in iter_responses(file, []) if "/tin-1" in answer.url}
        web.asked.clear()
        done = watched(tmp_path, web)
        again = [url for url in web.addresses() if "/tin-1" in url]
    assert len(kept) >= 2
    assert not kept & set(again)
    assert done.imported.added.new == 7


def test_an_outlet_that_answers_too_many_requests_is_asked_for_nothing_more(tmp_path: Path) -> None:
    refusal = Reply(b"", 429, headers=TEXT)
    pages = {f"{OUTLET}/robots.txt": PAGES[f"{OUTLET}/robots.txt"], f"{OUTLET}/news-sitemap.xml": refusal}
    pages[f"{OUTLET}/"] = html("Báo", *(f"{OUTLET}/tin-10000{n}.htm" for n in range(1, 8)))
    pages |= {f"{OUTLET}/tin-10000{n}.htm": refusal for n in range(1, 8)}
    with served(pages) as web:
        done = watched(tmp_path, web)
        asked = [url for url in web.addresses() if "/tin-" in url or "sitemap" in url]
    assert done.refused == ("tuoitre.vn",)
    assert len(set(asked)) == 1
