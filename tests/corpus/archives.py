"""The shared corpus, when it lies beside the checkout: its answers and its truth. Data for tests only; nothing of it is copied here."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
SITES = {"olympia": "site.warc.gz", "xatanphu": "site.warc.gz", "press": "pages.warc.gz"}
ABSENT = "the shared corpus does not lie beside this checkout"


@dataclass(frozen=True, slots=True)
class Answer:
    site: str
    url: str
    fetched_at: datetime
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def is_html(self) -> bool:
        kind = self.headers.get("content-type", "")
        return self.status == 200 and ("html" in kind or "x-delimtext" in kind)

    @property
    def is_print(self) -> bool:
        return "x-delimtext" in self.headers.get("content-type", "")


def answers(site: str) -> Iterator[Answer]:
    """Every response of one archive, in its order, codings undone."""
    with (CORPUS / site / SITES[site]).open("rb") as file:
        for record in ArchiveIterator(file):
            if record.rec_type != "response":
                continue
            yield Answer(
                site,
                record.rec_headers.get_header("WARC-Target-URI"),
                datetime.fromisoformat(record.rec_headers.get_header("WARC-Date")),
                int(record.http_headers.get_statuscode()),
                {name.lower(): value for name, value in record.http_headers.headers},
                record.content_stream().read(),
            )


def truth(site: str) -> dict[str, dict[str, Any]]:
    """What is known of each article, by address."""
    lines = (CORPUS / site / "truth.jsonl").read_text(encoding="utf-8").splitlines()
    return {row["url"]: row for row in map(json.loads, lines)}


def dated_nonarticles(site: str) -> set[str]:
    """Addresses of pages that are no articles and state a date of their own."""
    file = CORPUS / site / "dated_nonarticles.txt"
    return set(file.read_text(encoding="utf-8").split()) if file.exists() else set()
