"""The press index in the database: adding articles, looking shingles up, keeping what was found for pages."""

import hashlib
import json
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final
from urllib.parse import urlsplit

from sqlalchemy import ColumnElement, Integer, column, delete, func, insert, select, text, update
from sqlalchemy.orm import Session

from monitor.domain.facts import SourceKind
from monitor.domain.page import ArchivePosition
from monitor.press.article import Article
from monitor.press.lines import compared
from monitor.press.match import Indexed, strongest
from monitor.press.shingles import sampled, shingles
from monitor.storage.tables import (
    PageRow,
    PressArticleRow,
    PressCheckRow,
    PressCommonRow,
    PressPostingRow,
    PressTextRow,
    SiteRow,
    storable,
)

SEGMENT: Final = 8_192
"""Articles whose shingles stand side by side: a look-up goes through every segment, adding only through the newest, which must stay so
small that adding to it when it is nearly full costs what it did when it was empty. Stored with every posting: migrate when changing it."""

COMMON_SHARE: Final = 0.01
COMMON_LEAST: Final = 150
"""A shingle in this share of a segment's articles, and in so many of them, tells nothing."""

COUNTED: Final = 8
"""Of every so many articles one has its shingles counted: what so many articles hold soon comes up in one of these."""

AT_HAND: Final = 100
"""Articles an index keeps unpacked: what one page was taken from, the next of its site often was too."""

RANKED: Final = 8
"""So many times the candidates asked for are ranked, since those with most shingles in common need not hold the earliest."""

_ONE_WRITER: Final = 0x70726573  # any number, the same in every process


@dataclass(frozen=True, slots=True)
class Added:
    """`new` were not known, `changed` had another text, `known` the same."""

    new: int = 0
    changed: int = 0
    known: int = 0

    def __add__(self, other: "Added") -> "Added":
        return Added(self.new + other.new, self.changed + other.changed, self.known + other.known)


@dataclass(frozen=True, slots=True)
class IndexSize:
    """What the index holds; `first` and `last` are when its earliest and latest articles appeared, None when it is empty."""

    articles: int
    outlets: int
    first: datetime | None
    last: datetime | None


def key_of(url: str) -> str:
    """One key for the spellings of one address."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    address = f"{host}{parts.path.rstrip('/')}{'?' + parts.query if parts.query else ''}"
    return hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()


def add_articles(session: Session, articles: Iterable[tuple[Article, ArchivePosition | None]]) -> Added:
    """Put articles into the index, by address: a text that has changed takes the place of the earlier one, first-seen times stay the
    earliest. One batch is held in memory: hand over hundreds, not hundreds of thousands."""
    wanted = {key_of(article.url): (article, position) for article, position in articles}
    if not wanted:
        return Added()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_WRITER})
    _ask_plainly(session)
    row = PressArticleRow
    there = {
        key: (row_id, sha256, first_seen, site)
        for key, row_id, sha256, first_seen, site in session.execute(
            select(row.key, row.id, row.text_sha256, row.first_seen, row.site_code).where(row.key.in_(list(wanted)))
        )
    }
    # ids only grow, so that what was looked up until one id is looked up for ever; a changed text is a new article
    next_id = (session.scalar(select(func.max(PressArticleRow.id))) or 0) + 1
    rows: list[dict[str, Any]] = []
    texts: list[dict[str, Any]] = []
    postings: list[tuple[int, int, int]] = []
    gone: list[int] = []
    known = changed = 0
    for key, (article, position) in wanted.items():
        body = storable(article.text)
        digest = hashlib.sha256(body.encode()).hexdigest()
        first_seen = article.first_seen
        if key in there:
            old_id, old_digest, old_seen, site = there[key]
            first_seen = min(first_seen, old_seen)
            # a newspaper may be a monitored site, too: what the press watch read is the press's and stays so
            if (site is None and article.site is not None) or (old_digest == digest and (site is None) == (article.site is None)):
                known += 1
                if first_seen < old_seen:
                    session.execute(update(PressArticleRow).where(PressArticleRow.id == old_id).values(first_seen=first_seen))
                continue
            changed += 1
            gone.append(old_id)
        rows.append(_row(next_id, key, article, position, digest, first_seen))
        texts.append({"article_id": next_id, "text": zlib.compress(body.encode(), 6)})
        numbers = sampled(shingles(compared(body).folded))
        postings += [(_segment(next_id), number, next_id) for number in numbers]
        next_id += 1
    _remove(session, gone)
    if rows:
        session.execute(insert(PressArticleRow), rows)
        session.execute(insert(PressTextRow), texts)
        _insert_postings(session, sorted(postings))
        _mark_common(session, postings)
    return Added(len(rows) - changed, changed, known)


def _ask_plainly(session: Session) -> None:
    """Until this transaction ends. PostgreSQL overrates what a look-up costs in tables that were just filled, and takes longer over
    compiling it than over answering."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SET LOCAL jit = off"))


def _row(row_id: int, key: str, article: Article, position: ArchivePosition | None, digest: str, first_seen: datetime) -> dict[str, Any]:
    return {
        "id": row_id, "key": key, "url": article.url, "outlet": article.outlet[:255], "kind": article.kind.value, "site_code": article.site,
        "title": article.title, "author": article.author, "published": article.published, "appeared": article.appeared,
        "first_seen": first_seen, "credits": list(article.credits), "text_sha256": digest,
        "archive_file": position.file if position else None, "archive_offset": position.offset if position else None,
    }  # fmt: skip


def _segment(article_id: int) -> int:
    return (article_id - 1) // SEGMENT


def _insert_postings(session: Session, postings: list[tuple[int, int, int]]) -> None:
    if not postings:
        return
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        segments, numbers, articles = (list(column) for column in zip(*postings, strict=True))
        connection.exec_driver_sql(
            "INSERT INTO press_posting (segment, number, article_id)"
            " SELECT * FROM unnest(%s::integer[], %s::bigint[], %s::bigint[]) ON CONFLICT DO NOTHING",
            (segments, numbers, articles),
        )
    else:
        connection.exec_driver_sql("INSERT OR IGNORE INTO press_posting (segment, number, article_id) VALUES (?, ?, ?)", postings)


_COUNT: Final = {
    "sqlite": text(
        "INSERT OR IGNORE INTO press_common (number) SELECT n.value FROM json_each(:numbers) AS n"
        " WHERE (SELECT COUNT(*) FROM press_posting AS p WHERE p.segment = :segment AND p.number = n.value) >= :least"
    ),
    "postgresql": text(
        "INSERT INTO press_common (number) SELECT n.number FROM unnest(CAST(:numbers AS bigint[])) AS n (number)"
        " WHERE (SELECT COUNT(*) FROM press_posting AS p WHERE p.segment = :segment AND p.number = n.number) >= :least"
        " ON CONFLICT DO NOTHING"
    ),
}


def _mark_common(session: Session, postings: Iterable[tuple[int, int, int]]) -> None:
    """Keep which shingles of these articles so many hold by now that they tell nothing. Only what is added is looked at: to count a whole
    segment would cost the more the fuller it is."""
    numbers: dict[int, set[int]] = defaultdict(set)
    filled: dict[int, int] = defaultdict(int)
    for segment, number, article_id in postings:
        filled[segment] = max(filled[segment], article_id - segment * SEGMENT)
        if article_id % COUNTED == 0:
            numbers[segment].add(number)
    dialect = session.get_bind().dialect.name
    for segment, counted in numbers.items():
        least = max(COMMON_LEAST, COMMON_SHARE * filled[segment])
        if filled[segment] >= least:
            wanted = json.dumps(sorted(counted)) if dialect == "sqlite" else sorted(counted)
            session.execute(_COUNT[dialect], {"numbers": wanted, "segment": segment, "least": least})


def _remove(session: Session, ids: list[int]) -> None:
    for indexed_id, packed in session.execute(
        select(PressTextRow.article_id, PressTextRow.text).where(PressTextRow.article_id.in_(ids))
    ).all():
        numbers = sampled(shingles(compared(zlib.decompress(packed).decode()).folded))
        session.execute(
            delete(PressPostingRow).where(
                PressPostingRow.segment == _segment(indexed_id),
                PressPostingRow.number.in_(numbers),
                PressPostingRow.article_id == indexed_id,
            )
        )
    session.execute(delete(PressTextRow).where(PressTextRow.article_id.in_(ids)))
    session.execute(delete(PressArticleRow).where(PressArticleRow.id.in_(ids)))


def index_size(session: Session) -> IndexSize:
    """How large the index is, and of what time."""
    articles, outlets, first, last = session.execute(
        select(
            func.count(),
            func.count(func.distinct(PressArticleRow.outlet)),
            func.min(PressArticleRow.appeared),
            func.max(PressArticleRow.appeared),
        ).where(PressArticleRow.site_code.is_(None))
    ).one()
    return IndexSize(articles, outlets, first, last)


def newest_press_id(session: Session) -> int:
    """The id of the article of the press index proper that was added last; 0 when it is empty."""
    newest = select(PressArticleRow.id).where(PressArticleRow.site_code.is_(None)).order_by(PressArticleRow.id.desc()).limit(1)
    return session.scalar(newest) or 0


class KnownAddresses:
    """Addresses of the articles in the index, in any spelling; 40 bytes each."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = frozenset(bytes.fromhex(key)[:16] for key in keys)

    def __contains__(self, url: str) -> bool:
        return bytes.fromhex(key_of(url))[:16] in self._keys


def known_addresses(session: Session) -> KnownAddresses:
    return KnownAddresses(session.scalars(select(PressArticleRow.key).where(PressArticleRow.site_code.is_(None))))


def indexed(session: Session, urls: Collection[str]) -> set[str]:
    """Which of the addresses have an article in the index."""
    keys = {key_of(url): url for url in urls}
    wanted = list(keys)
    found: set[str] = set()
    for start in range(0, len(wanted), 500):
        found |= {
            keys[key] for key in session.scalars(select(PressArticleRow.key).where(PressArticleRow.key.in_(wanted[start : start + 500])))
        }
    return found


def archived_files(session: Session) -> set[str]:
    """Names of the archive files that articles in the index come from."""
    return set(session.scalars(select(PressArticleRow.archive_file).where(PressArticleRow.archive_file.is_not(None)).distinct()))


def reach_between(session: Session, start: datetime, end: datetime) -> tuple[int, int, int]:
    """(articles, outlets, days with an article, UTC days) of the press index proper that appeared from `start` to `end`."""
    articles, outlets, days = session.execute(
        select(
            func.count(), func.count(func.distinct(PressArticleRow.outlet)), func.count(func.distinct(func.date(PressArticleRow.appeared)))
        ).where(PressArticleRow.site_code.is_(None), PressArticleRow.appeared >= start, PressArticleRow.appeared <= end)
    ).one()
    return articles, outlets, days


@dataclass(frozen=True, slots=True)
class Check:
    """What the index said of a page: of which text (a hash), in which state of the index, and the matches as plain values."""

    page_id: int
    text_sha256: str
    index_state: str
    matches: list[Any]


def checks_of_visit(session: Session, visit_id: int) -> dict[int, Check]:
    """Page id → what was kept for it."""
    rows = session.scalars(select(PressCheckRow).join(PageRow, PageRow.id == PressCheckRow.page_id).where(PageRow.visit_id == visit_id))
    return {row.page_id: Check(row.page_id, row.text_sha256, row.index_state, row.matches) for row in rows}


def keep_checks(session: Session, checks: Sequence[Check]) -> None:
    """Put these in the place of what was kept for their pages."""
    for start in range(0, len(checks), 500):
        part = checks[start : start + 500]
        session.execute(delete(PressCheckRow).where(PressCheckRow.page_id.in_([check.page_id for check in part])))
        session.execute(insert(PressCheckRow), [asdict(check) for check in part])


def reposts(session: Session) -> dict[str, list[tuple[str, float]]]:
    """Address of an original → addresses of the monitored pages that were last found to hold it, each with the share of the page that is
    taken from it, the greatest first."""
    found: dict[str, dict[str, float]] = {}
    for matches in session.scalars(select(PressCheckRow.matches).order_by(PressCheckRow.page_id)):
        for match in matches:
            if isinstance(match, dict):
                found.setdefault(str(match["original_url"]), {})[str(match["url"])] = float(str(match["share_of_page"]))
    return {original: sorted(pages.items(), key=lambda pair: (-pair[1], pair[0])) for original, pages in found.items()}


def newest_visit_of(session: Session, url: str) -> tuple[int, str] | None:
    """(visit id, site code) of the newest visit that read the address; None when none did."""
    row = session.execute(
        select(PageRow.visit_id, SiteRow.code)
        .join(SiteRow, SiteRow.id == PageRow.site_id)
        .where(PageRow.url == url, PageRow.outcome.in_(("ok", "not_modified")))
        .order_by(PageRow.id.desc())
        .limit(1)
    ).first()
    return None if row is None else (row[0], row[1])


def page_ids(session: Session, visit_id: int) -> dict[str, int]:
    """Address → row of each page of the visit."""
    return dict(session.execute(select(PageRow.url, PageRow.id).where(PageRow.visit_id == visit_id)).all())


_RANKED: Final = (
    "SELECT c.id, c.hits, a.appeared FROM (SELECT p.article_id AS id, COUNT(*) AS hits FROM {postings} AND p.article_id > :after"
    " GROUP BY p.article_id HAVING COUNT(*) > 1) AS c JOIN press_article AS a ON a.id = c.id"
    " WHERE CASE WHEN a.site_code IS NULL THEN :press ELSE :sites END = 1 ORDER BY c.hits DESC, c.id LIMIT :limit"
)
_LOOK_UP: Final = {
    "sqlite": text(
        _RANKED.format(
            postings="json_each(:segments) AS s CROSS JOIN json_each(:numbers) AS n CROSS JOIN press_posting AS p"
            " WHERE p.segment = s.value AND p.number = n.value"
        )
    ),
    "postgresql": text(
        _RANKED.format(
            # one descent for each segment and number, whatever the planner believes of a table that has just been filled
            postings="unnest(CAST(:segments AS integer[])) AS s (value) CROSS JOIN unnest(CAST(:numbers AS bigint[])) AS n (value)"
            " CROSS JOIN LATERAL (SELECT article_id FROM press_posting WHERE segment = s.value AND number = n.value OFFSET 0) AS p"
            " WHERE true"
        )
    ),
}


class StoredIndex:
    """monitor.press.match.PressIndex over the database of a session. `after`: only articles with a greater id are looked at; `press` and
    `sites`: whether those of the press and the State are, and those of monitored sites."""

    def __init__(self, session: Session, after: int = 0, *, press: bool = True, sites: bool = False) -> None:
        self._held = {"press": int(press), "sites": int(sites)}
        self._session = session
        self._at_hand: dict[int, Indexed] = {}
        self._dialect = session.get_bind().dialect.name
        self._after = after
        _ask_plainly(session)
        newest = session.scalar(select(func.max(PressArticleRow.id))) or 0
        self._segments = list(range(_segment(after + 1), _segment(newest) + 1)) if newest > after else []

    def candidates(self, numbers: Collection[int], limit: int) -> Sequence[int]:
        wanted = list(numbers)
        if not wanted or not self._segments:
            return []
        common = set(self._session.scalars(select(PressCommonRow.number).where(PressCommonRow.number.in_(wanted))))
        wanted = sorted(number for number in wanted if number not in common)
        values: dict[str, Any] = {
            "segments": self._segments,
            "numbers": wanted,
            "after": self._after,
            "limit": RANKED * limit,
            **self._held,
        }
        if self._dialect == "sqlite":
            values |= {"segments": json.dumps(self._segments), "numbers": json.dumps(wanted)}
        statement = _LOOK_UP[self._dialect].columns(PressArticleRow.id, column("hits", Integer), PressArticleRow.appeared)
        return strongest(((key, hits, at) for key, hits, at in self._session.execute(statement, values)), limit)

    def articles(self, keys: Sequence[int]) -> Sequence[Indexed]:
        """In the order of the keys."""
        wanted = [key for key in keys if key not in self._at_hand]
        for key, article in _stored(self._session, PressArticleRow.id.in_(wanted)) if wanted else ():
            words = compared(article.text)
            self._at_hand[key] = Indexed(article, words, shingles(words.folded))
        found = [self._at_hand[key] for key in keys if key in self._at_hand]
        for key in list(self._at_hand)[:-AT_HAND]:
            del self._at_hand[key]
        return found


def articles_at(session: Session, urls: Iterable[str]) -> Iterator[Article]:
    """The articles that the index holds for these addresses, in no order; what it has no article for is left out."""
    keys = sorted({key_of(url) for url in urls})
    for start in range(0, len(keys), 500):
        for _, article in _stored(session, PressArticleRow.key.in_(keys[start : start + 500])):
            yield article


def _stored(session: Session, condition: ColumnElement[bool]) -> Iterator[tuple[int, Article]]:
    rows = session.execute(
        select(
            PressArticleRow.id, PressArticleRow.url, PressArticleRow.outlet, PressArticleRow.kind, PressTextRow.text,
            PressArticleRow.first_seen, PressArticleRow.title, PressArticleRow.author, PressArticleRow.published,
            PressArticleRow.credits, PressArticleRow.site_code,
        )
        .join(PressTextRow, PressTextRow.article_id == PressArticleRow.id)
        .where(condition)
    )  # fmt: skip
    for row_id, url, outlet, kind, packed, first_seen, title, author, published, credited, site in rows:
        body = zlib.decompress(packed).decode()
        yield row_id, Article(url, outlet, SourceKind(kind), body, first_seen, title, author, published, tuple(map(str, credited)), site)
