"""Later requests for the originals of republished items: which are asked for again, and what came of it."""

import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from monitor.domain.page import ArchivePosition, FetchOutcome
from monitor.storage.press_index import key_of
from monitor.storage.tables import PageRow, PressArticleRow, PressCheckRow, PressTextRow, SiteRow, SourceCheckRow, VisitRow, storable

LEAST_SHARE = 0.5
"""Originals are asked for again when so much of a monitored page stands in them."""

AT_ONCE = 500
"""Addresses that one query names."""


@dataclass(frozen=True, slots=True)
class CheckedSource:
    """`text` None: the answer held no article."""

    url: str
    at: datetime
    outcome: FetchOutcome
    text: str | None = None
    archived: ArchivePosition | None = None


def originals_of(session: Session, sites: Collection[str]) -> list[str]:
    """Addresses of the originals that the press index found for pages of these sites' newest visits, each once."""
    newest = select(func.max(VisitRow.id)).where(VisitRow.sealed_at.is_not(None)).group_by(VisitRow.site_id)
    rows = session.scalars(
        select(PressCheckRow.matches)
        .join(PageRow, PageRow.id == PressCheckRow.page_id)
        .join(SiteRow, SiteRow.id == PageRow.site_id)
        .where(PageRow.visit_id.in_(newest), SiteRow.code.in_(list(sites)))
        .order_by(PageRow.id)
    )
    matches = (match for row in rows for match in row if isinstance(match, dict))
    return list(dict.fromkeys(str(m["original_url"]) for m in matches if float(str(m["share_of_page"])) >= LEAST_SHARE))


def keep_source_checks(session: Session, checks: Iterable[CheckedSource]) -> None:
    rows = [
        {
            "key": key_of(c.url), "url": c.url, "at": c.at, "outcome": c.outcome.value,
            "text": zlib.compress(storable(c.text).encode(), 6) if c.text else None,
            "archive_file": c.archived.file if c.archived else None, "archive_offset": c.archived.offset if c.archived else None,
        }
        for c in checks
    ]  # fmt: skip
    if rows:
        session.execute(insert(SourceCheckRow), rows)


def keep_archived_answers(session: Session, answers: Iterable[CheckedSource]) -> int:
    """Answers of imported archives for originals that the index holds, where one of them was no article: a newspaper's 404 is worth as much
    in an archive as asked for. What else was answered there is kept beside it, so that an article that came back was not taken down.
    An answer that is known adds nothing. Gives the number added."""
    by_key: dict[str, list[CheckedSource]] = defaultdict(list)
    for answer in answers:
        by_key[key_of(answer.url)].append(answer)
    added: list[CheckedSource] = []
    every = sorted(by_key)
    for keys in (every[n : n + AT_ONCE] for n in range(0, len(every), AT_ONCE)):
        indexed = set(session.scalars(select(PressArticleRow.key).where(PressArticleRow.key.in_(keys))))
        rows = session.execute(select(SourceCheckRow.key, SourceCheckRow.at).where(SourceCheckRow.key.in_(keys)))
        known = {(key, at) for key, at in rows}
        checked = {key for key, _ in known}
        for key in keys:
            those = by_key[key]
            if key in indexed and (key in checked or any(one.outcome is not FetchOutcome.OK for one in those)):
                added += {one.at: one for one in those if (key, one.at) not in known}.values()
    keep_source_checks(session, added)
    return len(added)


def source_checks_of(session: Session, urls: Iterable[str]) -> dict[str, list[CheckedSource]]:
    """Original's address → its checks, the earliest first; addresses never asked for again are left out."""
    by_key = {key_of(url): url for url in urls}
    found: dict[str, list[CheckedSource]] = defaultdict(list)
    rows = session.scalars(select(SourceCheckRow).where(SourceCheckRow.key.in_(list(by_key))).order_by(SourceCheckRow.at))
    for row in rows:
        text = zlib.decompress(row.text).decode() if row.text else None
        found[by_key[row.key]].append(CheckedSource(row.url, row.at, FetchOutcome(row.outcome), text))
    return dict(found)


def texts_of(session: Session, urls: Iterable[str]) -> dict[str, str]:
    """Address → its text in the press index."""
    by_key = {key_of(url): url for url in urls}
    rows = session.execute(
        select(PressArticleRow.key, PressTextRow.text)
        .join(PressTextRow, PressTextRow.article_id == PressArticleRow.id)
        .where(PressArticleRow.key.in_(list(by_key)))
    )
    return {by_key[key]: zlib.decompress(packed).decode() for key, packed in rows}
