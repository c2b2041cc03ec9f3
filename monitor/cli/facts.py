"""`monitor facts`: what extraction reads, one JSON object a page, no database."""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from monitor import clock
from monitor.cli.common import existing
from monitor.domain.facts import PageFacts
from monitor.errors import UserError
from monitor.evidence.reader import ArchivedAnswer, decoded, iter_responses
from monitor.extraction.fixed_form import fixed_form
from monitor.extraction.read import is_readable, parse_answer, read
from monitor.extraction.reading import SiteTemplate
from monitor.extraction.template import learn

LEARNED_FROM = 400
"""Pages of one host its template is learned from: enough to tell what repeats, and bounded in memory."""


def facts(
    files: Annotated[list[Path], typer.Argument(help="FILE.warc.gz…, hoặc một tệp HTML cùng --url")],
    url: Annotated[str | None, typer.Option(help="Địa chỉ của tệp HTML đã lưu")] = None,
    jsonl: Annotated[Path | None, typer.Option(help="Ghi vào tệp này thay cho màn hình")] = None,
) -> None:
    """Đọc dữ kiện của mọi trang HTML và nguồn cấp tin, mỗi dòng một đối tượng JSON; không dùng cơ sở dữ liệu."""
    for path in files:
        existing(path)
    if url is not None and len(files) != 1:
        raise UserError("--url goes with exactly one saved page")
    pages = saved_page(files[0], url) if url is not None else archived_pages(files)
    out = jsonl.open("w", encoding="utf-8") if jsonl else sys.stdout
    count = 0
    for page in pages:
        out.write(json.dumps(fixed_form(page), ensure_ascii=False) + "\n")
        count += 1
    if jsonl:
        out.close()
        print(f"{count} trang → {jsonl}")


def saved_page(path: Path, url: str) -> Iterator[PageFacts]:
    """One page saved by hand, read as if fetched now."""
    yield read(path.read_bytes(), url=url, fetched_at=clock.now(), status=200)


def archived_pages(files: list[Path]) -> Iterator[PageFacts]:
    """Every HTML and feed answer of the files, in order; each file is read twice: learn the hosts' templates, then read."""
    samples: dict[str, list[ArchivedAnswer]] = defaultdict(list)
    for answer in answers(files):
        host = urlsplit(answer.url).netloc
        if len(samples[host]) < LEARNED_FROM and answer.status == 200:
            samples[host].append(answer)
    templates: dict[str, SiteTemplate] = {}
    for host, sampled in samples.items():
        documents = ((answer.url, parse_answer(decoded(answer), answer.url, answer.header_map), answer.fetched_at) for answer in sampled)
        templates[host] = learn(documents)
    for answer in answers(files):
        yield read(
            decoded(answer),
            url=answer.url,
            fetched_at=answer.fetched_at,
            status=answer.status,
            headers=answer.header_map,
            template=templates.get(urlsplit(answer.url).netloc),
        )


def answers(files: list[Path]) -> Iterator[ArchivedAnswer]:
    """HTML and feed answers of WARC files."""
    for path in files:
        for answer in iter_responses(path):
            if is_readable(answer.header_map, answer.body):
                yield answer
