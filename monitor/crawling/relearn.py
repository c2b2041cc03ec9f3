"""Reading a site's pages again with a template learned from all of them. Runs in a worker process: knows the archive, no database."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from monitor.domain.facts import PageFacts, PageKind
from monitor.domain.page import SECOND_LOOKS, ArchivePosition
from monitor.errors import StorageError
from monitor.evidence.coding import body_of, decode_body
from monitor.evidence.reader import read_answer
from monitor.extraction.document import Document
from monitor.extraction.read import document_of, read
from monitor.extraction.reading import SiteTemplate
from monitor.extraction.template import from_json, learn, merge, to_json
from monitor.storage.pages import facts_from_json, facts_to_json

MOST_PAGES = 250
"""Pages that a template is learned from; more teach nothing new and cost memory."""
_NOT_TEACHING = frozenset({PageKind.PRINT, PageKind.FEED, PageKind.ERROR, PageKind.CHALLENGE})


@dataclass(frozen=True, slots=True)
class ReadBefore:
    """A stored page: its facts as JSON and where its bytes stand."""

    page_id: int
    url: str
    status: int | None
    fetched_at: datetime
    archived: ArchivePosition
    facts: str
    body: str | None


@dataclass(frozen=True, slots=True)
class Relearned:
    """`template` is the JSON of what was learned (None: too few pages); `changed` the facts, as (page id, JSON, body), that it changes."""

    version: str | None
    template: str | None
    changed: tuple[tuple[int, str, str | None], ...] = ()
    unreadable: int = 0


def relearn(folder: str, pages: Sequence[ReadBefore], earlier: str | None) -> Relearned:
    """Learn the template anew and read every page with it. `earlier` is the JSON of the template before, which still counts where the
    visit has too few pages to learn from."""
    archive = Path(folder)
    # a second look at the home page (as a visitor from a search engine, in a browser) stands beside it and teaches nothing of it
    pages = [page for page in pages if not page.url.endswith(SECOND_LOOKS)]
    before = [(page, facts_from_json(page.facts, page.body)) for page in pages]
    teaching = [(page, facts) for page, facts in before if facts.page_kind not in _NOT_TEACHING]
    step = max(1, len(teaching) // MOST_PAGES)
    template = learn(_documents(archive, teaching[::step]))
    if earlier is not None:
        template = merge(from_json(earlier), template)
    data = to_json(template)
    changed: list[tuple[int, str, str | None]] = []
    unreadable = 0
    for page, facts in before:
        fresh = _read(archive, page, template, home=facts.page_kind is PageKind.HOME)
        if fresh is None:
            unreadable += 1
            continue
        if replace(fresh, template=facts.template) != facts:
            changed.append((page.page_id, facts_to_json(fresh), fresh.body))
    return Relearned(template.version, data, tuple(changed), unreadable)


def _documents(folder: Path, pages: Sequence[tuple[ReadBefore, PageFacts]]) -> Iterator[tuple[str, Document]]:
    for page, _ in pages:
        if (held := _held(folder, page)) is not None:
            yield page.url, document_of(held[0], url=page.url, headers=held[1])


def _read(folder: Path, page: ReadBefore, template: SiteTemplate, *, home: bool) -> PageFacts | None:
    held = _held(folder, page)
    if held is None:
        return None
    return read(
        held[0], url=page.url, fetched_at=page.fetched_at, status=page.status, headers=held[1], sha256=page.archived.sha256,
        template=template, home=home,
    )  # fmt: skip


def _held(folder: Path, page: ReadBefore) -> tuple[bytes, dict[str, str]] | None:
    """The archived body and headers; None when they cannot be read back."""
    try:
        answer = read_answer(folder, page.archived)
    except StorageError:
        return None
    return body_of(decode_body(answer.headers, answer.body)), {name.lower(): value for name, value in answer.headers}
