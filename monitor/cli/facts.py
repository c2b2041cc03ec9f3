"""`monitor facts`: what extraction reads, one JSON object a page, no database."""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from monitor import clock
from monitor.cli.common import existing, progress
from monitor.crawling.outcome import body_type
from monitor.domain.facts import PageFacts
from monitor.errors import UserError, refusal
from monitor.evidence.coding import body_of, decode_body
from monitor.evidence.reader import iter_responses
from monitor.extraction.document import Document
from monitor.extraction.fixed_form import fixed_form
from monitor.extraction.read import document_of, read
from monitor.extraction.template import learn

LEARNED_FROM = 400
"""Pages of one host its template is learned from: enough to tell what repeats, and bounded in memory."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An archived answer with its codings undone; header names in lower case."""

    url: str
    status: int
    headers: dict[str, str]
    body: bytes
    fetched_at: datetime


def facts(
    files: Annotated[list[Path], typer.Argument(help="FILE.warc.gz…, hoặc một tệp HTML cùng --url")],
    url: Annotated[str | None, typer.Option(help="Địa chỉ của tệp HTML đã lưu")] = None,
    jsonl: Annotated[Path | None, typer.Option(help="Ghi vào tệp này thay cho màn hình")] = None,
) -> None:
    """Đọc dữ kiện của mọi trang HTML và nguồn cấp tin, mỗi dòng một đối tượng JSON; không dùng cơ sở dữ liệu."""
    for path in files:
        existing(path)
    if url is not None and len(files) != 1:
        raise UserError("--url đi cùng đúng một tệp HTML")
    if url is not None and not urlsplit(url).netloc:
        raise UserError(f"--url: {url!r} không phải địa chỉ trang web")
    notes: list[str] = []
    pages = saved_page(files[0], url) if url is not None else archived_pages(files, notes)
    count = 0
    try:
        quiet = jsonl is None and sys.stdout.isatty()  # the objects themselves show how far it is
        with (
            jsonl.open("w", encoding="utf-8") if jsonl else nullcontext(sys.stdout) as out,
            nullcontext(None) if quiet else progress("Đọc trang") as tell,
        ):
            for page in pages:
                out.write(json.dumps(fixed_form(page), ensure_ascii=False) + "\n")
                count += 1
                if tell is not None:
                    tell(count, None)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise UserError(f"{jsonl}: không ghi được ({refusal(error)})") from None
    if jsonl:
        print(f"{count} trang → {jsonl}")
    for note in notes:
        print(f"monitor: {note}", file=sys.stderr)
    if notes:
        raise typer.Exit(1)


def saved_page(path: Path, url: str) -> Iterator[PageFacts]:
    """One page saved by hand, read as if fetched now."""
    yield read(path.read_bytes(), url=url, fetched_at=clock.now(), status=200)


def archived_pages(files: list[Path], notes: list[str]) -> Iterator[PageFacts]:
    """Every HTML and feed answer of the files, in order; each file is read twice: learn the hosts' templates, then read.

    What is damaged in the files is appended to `notes`. Raises UserError for a file without a single archived answer.
    """
    samples: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers(files, notes):
        sampled = samples[urlsplit(answer.url).netloc]
        if len(sampled) < LEARNED_FROM and answer.status == 200:
            sampled.append(answer)
    templates = {host: learn(_documents(sampled)) for host, sampled in samples.items()}
    samples.clear()
    for answer in answers(files, []):
        yield read(
            answer.body,
            url=answer.url,
            fetched_at=answer.fetched_at,
            status=answer.status,
            headers=answer.headers,
            template=templates.get(urlsplit(answer.url).netloc),
        )


def _documents(sampled: list[Answer]) -> Iterator[tuple[str, Document]]:
    return ((answer.url, document_of(answer.body, url=answer.url, headers=answer.headers)) for answer in sampled)


def answers(files: list[Path], notes: list[str]) -> Iterator[Answer]:
    """HTML and feed answers of WARC files."""
    for path in files:
        count, damaged = 0, 0
        problems: list[str] = []
        for found in iter_responses(path, problems):
            count += 1
            damaged += found.damaged is not None and found.record_type == "response"
            body = body_of(decode_body(found.headers, found.body))
            headers = {name.lower(): value for name, value in found.headers}
            if body and body_type(headers.get("content-type"), body) in ("html", "xml"):
                yield Answer(found.url, found.status, headers, body, found.fetched_at)
        if not count:
            raise UserError(f"{path}: không có câu trả lời nào được lưu; đây không phải tệp WARC, hoặc tệp rỗng")
        if damaged or problems:
            notes.append(f"{path}: kho lưu bị hỏng hoặc cụt ({damaged} bản ghi không trọn vẹn, {len(problems)} chỗ không đọc được)")
