"""From what came back to an Answer: status and headers as they are, the outcome that they alone give."""

from dataclasses import dataclass
from datetime import datetime

from monitor.crawling.outcome import outcome_of_exception, outcome_of_status
from monitor.crawling.visit import Answer, Entry
from monitor.domain.page import ArchivePosition, FetchOutcome, Page


@dataclass(frozen=True, slots=True)
class Kept:
    """What the archive middleware did with an answer. `body` has its content coding undone; `damage` says why it is not whole.

    `url` is the address it was archived under when replayed, else the one asked for.
    """

    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    archived: ArchivePosition
    fetched_at: datetime
    damage: str | None = None


def answer_of_response(entry: Entry, status: int, url: str, kept: Kept) -> Answer:
    """The item for an answer of the server. `url` is what the downloader reports; the archive's own address goes before it."""
    outcome = outcome_of_status(status)
    detail = None
    if kept.damage is not None and outcome is FetchOutcome.OK:
        outcome, detail = FetchOutcome.DAMAGED, kept.damage
    media_type = next((value for name, value in kept.headers if name.lower() == "content-type"), None)
    page = Page(
        kept.url, outcome, kept.fetched_at, status, kept.headers, (media_type or "")[:200] or None, kept.body, kept.archived, None, detail,
    )  # fmt: skip
    return Answer(entry, page)


def answer_of_exception(entry: Entry, error: BaseException, now: datetime) -> Answer:
    """The item for a request that brought no answer."""
    outcome, detail = outcome_of_exception(error)
    return Answer(entry, Page(entry.url, outcome, now, detail=detail[:300]))
