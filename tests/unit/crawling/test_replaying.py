"""Addresses of an archive under other spellings."""

from datetime import datetime
from pathlib import Path

import pytest

from monitor.clock import VIETNAM
from monitor.crawling.replaying import ArchiveIndex
from tests.blind_province.kit import Answer, warc

AT = datetime(2026, 8, 20, 8, 0, tzinfo=VIETNAM)


def index(folder: Path, *urls: str) -> ArchiveIndex:
    file = folder / "site.warc.gz"
    file.write_bytes(warc(Answer(url, 200, (("Content-Type", "text/html"),), url.encode(), AT) for url in urls))
    return ArchiveIndex.of([file])


@pytest.mark.parametrize(
    ("archived", "asked"),
    [
        ("https://tinhmau.test/web/xa-mau", "https://tinhmau.test/web/xa-mau/"),
        ("https://tinhmau.test/web/xa-mau/", "https://tinhmau.test/web/xa-mau"),
    ],
)
def test_a_folder_is_found_with_and_without_its_last_slash(tmp_path: Path, archived: str, asked: str) -> None:
    found = index(tmp_path, archived).find(asked)
    assert found is not None
    assert found.url == archived


def test_the_exact_spelling_comes_first(tmp_path: Path) -> None:
    found = index(tmp_path, "https://tinhmau.test/a/b", "https://tinhmau.test/a/b/").find("https://tinhmau.test/a/b/")
    assert found is not None
    assert found.url == "https://tinhmau.test/a/b/"


@pytest.mark.parametrize("asked", ["https://tinhmau.test/web/xa-mau/?trang=2", "https://tinhmau.test/web/", "https://tinhmau.test/"])
def test_another_address_is_not_archived(tmp_path: Path, asked: str) -> None:
    assert index(tmp_path, "https://tinhmau.test/web/xa-mau").find(asked) is None
