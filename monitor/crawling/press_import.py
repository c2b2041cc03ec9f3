"""Archived answers of the press into the press index."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from monitor.crawling.outcome import body_type, outcome_of_status
from monitor.domain.facts import PageKind, SourceKind
from monitor.domain.page import ArchivePosition
from monitor.evidence.coding import body_of, decode_body
from monitor.evidence.reader import ArchivedAnswer, iter_responses, read_answer
from monitor.extraction.document import Document
from monitor.extraction.read import document_of, read_document
from monitor.extraction.reading import SiteTemplate
from monitor.extraction.running_text import running_text
from monitor.extraction.template import learn
from monitor.press.article import Article, article_of
from monitor.press.lines import compared, repeated_lines, without_lines
from monitor.press.match import LEAST_SYLLABLES
from monitor.reference.outlets import load_outlets
from monitor.storage.database import Database
from monitor.storage.press_index import Added, add_articles
from monitor.storage.register import hosts_by_name, press_hosts
from monitor.storage.source_checks import CheckedSource, keep_archived_answers

LEARNED_FROM = 200
"""Pages of one host its template is learned from."""

FRESH = timedelta(days=7)
"""A day so near the fetch that stands on most pages is the day of the news, not that of the site's installation."""

BATCH = 300
"""Articles of one host that are held before they are stored together: enough to see which lines the host repeats."""


@dataclass(slots=True)
class Imported:
    """`undated`, `short` and `strangers` count what was left out: articles without a time of their own, texts too short to be recognised,
    and pages of hosts that are no outlet and no site of the State or the Party (by host)."""

    added: Added = field(default_factory=Added)
    undated: int = 0
    short: int = 0
    strangers: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)
    """What could not be read, a sentence each, with the file's name; what could be read of the same files is imported."""
    answers: Counter[Path] = field(default_factory=Counter)
    """Answers read in each file, whatever they hold; nothing for a file that holds none."""
    checked: int = 0
    """Answers that tell what became of articles of the index: gone, moved, back."""

    def __add__(self, other: "Imported") -> "Imported":
        return Imported(
            self.added + other.added,
            self.undated + other.undated,
            self.short + other.short,
            self.strangers + other.strangers,
            self.problems + [problem for problem in other.problems if problem not in self.problems],
            self.answers + other.answers,
            self.checked + other.checked,
        )


def import_archives(db: Database, files: Iterable[Path], progress: Callable[[int], None] | None = None) -> Imported:
    """Index the articles of the press, the State and the Party that WARC files hold. Each file is read twice: learn, then read. Importing
    the same file again changes nothing. A host that the register gives to a press agency is press even where no list has it. `progress` is
    told the number of articles read so far."""
    files = list(files)
    with db.read() as session:
        local, registered = press_hosts(session), hosts_by_name(session)
    answered: list[CheckedSource] = []
    templates = _templates(files, answered)
    result = Imported()
    waiting: dict[str, list[tuple[Article, ArchivePosition | None]]] = defaultdict(list)
    for count, (host, article, position) in enumerate(_articles(files, templates, local, registered, result), start=1):
        waiting[host].append((article, position))
        if len(waiting[host]) >= BATCH:
            _store(db, waiting.pop(host), result)
        if progress is not None:
            progress(count)
    for batch in waiting.values():
        _store(db, batch, result)
    with db.begin() as session:
        result.checked = keep_archived_answers(session, answered)
    return result


def _store(db: Database, batch: list[tuple[Article, ArchivePosition | None]], result: Imported) -> None:
    repeated = repeated_lines(article.text for article, _ in batch)
    kept = []
    for article, position in batch:
        text = without_lines(article.text, repeated)
        if len(compared(text)) < LEAST_SYLLABLES:
            result.short += 1
            continue
        kept.append((replace(article, text=text), position))
    with db.begin() as session:
        result.added += add_articles(session, kept)


@dataclass(frozen=True, slots=True)
class _Sample:
    """A page to learn from, by its place: the pages of two hundred newspapers of one day are more than memory holds. The answer itself is
    kept where its record cannot be read alone."""

    folder: Path
    kept: ArchivePosition | ArchivedAnswer

    def page(self) -> tuple[str, Document]:
        answer = read_answer(self.folder, self.kept) if isinstance(self.kept, ArchivePosition) else self.kept
        headers = {name.lower(): value for name, value in answer.headers}
        return answer.url, document_of(body_of(decode_body(answer.headers, answer.body)), url=answer.url, headers=headers)


def _templates(files: list[Path], answered: list[CheckedSource]) -> dict[str, SiteTemplate]:
    """`answered` is given what came of every request, pages or not."""
    samples: dict[str, list[_Sample]] = defaultdict(list)
    first: dict[str, datetime] = {}
    for path, answer, _, _ in _answers(files, [], Counter(), answered):
        host = urlsplit(answer.url).netloc
        if len(samples[host]) < LEARNED_FROM:
            first[host] = min(first.get(host, answer.fetched_at), answer.fetched_at)
            kept: ArchivePosition | ArchivedAnswer = answer
            if answer.record_type == "response" and answer.offset is not None and answer.length is not None:
                kept = ArchivePosition(path.name, answer.offset, answer.length, "")
            samples[host].append(_Sample(path.parent, kept))
    return {host: _of_news(learn(sample.page() for sample in sampled), first[host]) for host, sampled in samples.items()}


def _of_news(template: SiteTemplate, fetched: datetime) -> SiteTemplate:
    """What a newspaper's pages of one day cannot teach is forgotten: all their dates are of that day, as a page clock's would be."""
    constant = tuple(day for day in template.constant_days if date.fromisoformat(day) < (fetched - FRESH).date())
    return replace(template, clock_paths=template.clock_paths if template.date_paths else (), constant_days=constant)


def _articles(
    files: list[Path], templates: dict[str, SiteTemplate], local: frozenset[str], registered: Mapping[str, str], result: Imported
) -> Iterator[tuple[str, Article, ArchivePosition | None]]:
    outlets = load_outlets()
    for path, answer, body, headers in _answers(files, result.problems, result.answers):
        host = urlsplit(answer.url).netloc
        facts, document = read_document(
            body, url=answer.url, fetched_at=answer.fetched_at, status=answer.status, headers=headers, template=templates.get(host)
        )
        if facts.page_kind is not PageKind.ARTICLE:
            continue
        article = article_of(facts, running_text(facts, document), outlets, answer.fetched_at, registered=registered)
        if article.kind is SourceKind.OTHER and article.outlet in local:
            article = replace(article, kind=SourceKind.PRESS)
        if article.kind is SourceKind.OTHER:
            result.strangers[host] += 1
        elif facts.published is None:
            result.undated += 1
        elif not article.text:
            result.short += 1
        else:
            position = None
            if answer.offset is not None and answer.length is not None:
                position = ArchivePosition(path.name, answer.offset, answer.length, facts.sha256)
            yield host, article, position


def _answers(
    files: list[Path], problems: list[str], answered: Counter[Path], came: list[CheckedSource] | None = None
) -> Iterator[tuple[Path, ArchivedAnswer, bytes, dict[str, str]]]:
    """HTML pages of the files; `answered` counts the answers of each, whatever they hold; `came` is given them with how they ended."""
    for path in files:
        notes: list[str] = []
        for answer in iter_responses(path, notes):
            answered[path] += 1
            if answer.damaged is not None and answer.record_type == "response":
                notes.append(f"{answer.url}: {answer.damaged}")
            if came is not None:
                came.append(CheckedSource(answer.url, answer.fetched_at, outcome_of_status(answer.status)))
            if answer.status != 200:
                continue
            body = body_of(decode_body(answer.headers, answer.body))
            headers = {name.lower(): value for name, value in answer.headers}
            if body and body_type(headers.get("content-type"), body) == "html":
                yield path, answer, body, headers
        if not answered[path]:
            problems.append(f"{path.name}: không có câu trả lời nào đọc được; đây không phải tệp WARC, hoặc tệp rỗng hay hỏng")
        else:
            problems += [f"{path.name}: {note}" for note in notes]
