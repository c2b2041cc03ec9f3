"""Database → DigestData. The only part of the digest that reads."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date, datetime

import msgspec
from sqlalchemy.orm import Session

from monitor.digest.data import CoverageRow, DigestData, Figure, FindingLine, NotMeasured, Story, UnitRow
from monitor.digest.period import Period
from monitor.digest.topics import topic_of
from monitor.domain.labels import FETCH_OUTCOME, LEVEL
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level
from monitor.storage import digest_queries as queries
from monitor.storage.digest_queries import LastVisit, RegisteredSite, StoredArticle, StoredFinding
from monitor.vietnamese.text import fold

NOT_NEWS_URL = re.compile(r"/(?:savefile|print)/|[?&](?:print|tmpl)=", re.IGNORECASE)


class _Flags(msgspec.Struct):
    """The few keys of the stored facts that the digest needs beside the columns."""

    demonstration: bool = False


def collect(session: Session, period: Period, made_at: datetime, rule_titles: Mapping[str, str]) -> DigestData:
    """Read everything a digest of `period` prints.

    A site counts as reached when its newest visit read at least its home page, as judged when at least one rule came to a verdict
    other than unknown. `made_at` bounds the visits that count: a digest made later may rest on visits after the period.
    """
    sites = queries.registered_sites(session, period.last)
    visits = queries.last_visits(session, max(made_at, queries.after_last_moment(period.last)))
    articles = _news(queries.articles_of_period(session, period.first, period.last), sites)
    earlier = period.previous()
    earlier_articles = _news(queries.articles_of_period(session, earlier.first, earlier.last), sites)

    def lines(rows: list[StoredFinding]) -> tuple[FindingLine, ...]:
        return _finding_lines(rows, sites, rule_titles)

    new = lines(queries.findings_new(session, period.first, period.last))
    persistent = lines(queries.findings_persistent(session, period.first, period.last))
    remedied = lines(queries.findings_remedied(session, period.first, period.last))
    overdue = lines(queries.findings_overdue(session, period.first, period.last))
    reached = [site for site in sites if site.id in visits and _home_read(visits[site.id])]
    judged = [site for site in reached if visits[site.id].judged > 0]
    republished = [article for article in articles if article.source_outlet]
    unit_rows = _units(sites, articles, {site.id for site in reached})
    silent = [row for row in unit_rows if row.read and row.articles == 0]
    figures = (
        Figure("registered", "Trang đã đăng ký quản lý", len(sites), "registered_sites"),
        Figure("reached", "Trang đọc được", len(reached), "last_visits", of=len(sites)),
        Figure("judged", "Trang đánh giá được ít nhất một tiêu chí", len(judged), "last_visits", of=len(sites)),
        Figure("articles", "Tin, bài đăng trong kỳ", len(articles), "articles_of_period", before=len(earlier_articles)),
        Figure(
            "republished",
            "Tin, bài dẫn nguồn từ nơi khác",
            len(republished),
            "articles_of_period",
            of=len(articles),
            before=sum(1 for article in earlier_articles if article.source_outlet),
        ),
        Figure("silent", "Trang đọc được nhưng không có tin, bài trong kỳ", len(silent), "articles_of_period", of=len(reached)),
        Figure("new", "Dấu hiệu vi phạm mới", len(new), "findings_new"),
        Figure("persistent", "Dấu hiệu vi phạm còn tồn tại từ trước", len(persistent), "findings_persistent"),
        Figure("remedied", "Đã khắc phục trong kỳ", len(remedied), "findings_remedied"),
        Figure("overdue", "Quá hạn khắc phục", len(overdue), "findings_overdue"),
    )
    return DigestData(
        period=period,
        made_at=made_at,
        figures=figures,
        stories=_stories(articles, sites),
        units=unit_rows,
        new=new,
        remedied=remedied,
        persistent=persistent,
        overdue=overdue,
        by_rule=_by_rule(new, persistent, remedied, rule_titles),
        by_level=_by_level(sites, new + persistent),
        not_measured=_not_measured(sites, visits),
        coverage=_coverage(sites, visits),
        register_changes=tuple(queries.registry_changes(session, period.first, period.last)),
    )


def _news(articles: list[StoredArticle], sites: list[RegisteredSite]) -> list[StoredArticle]:
    """Articles that are news of registered sites: no print copies, no demonstration content."""
    ids = {site.id for site in sites}
    return [
        article
        for article in articles
        if article.site_id in ids
        and not NOT_NEWS_URL.search(article.url)
        and not msgspec.json.decode(article.data, type=_Flags).demonstration
    ]


def _home_read(visit: LastVisit) -> bool:
    home = visit.coverage.get("home")
    return isinstance(home, str) and FetchOutcome(home).is_read


def _level(site: RegisteredSite) -> str:
    return LEVEL[Level(site.level)]


def _finding_lines(rows: list[StoredFinding], sites: list[RegisteredSite], titles: Mapping[str, str]) -> tuple[FindingLine, ...]:
    by_id = {site.id: site for site in sites}
    return tuple(
        FindingLine(
            row.id,
            by_id[row.site_id].code,
            by_id[row.site_id].name,
            _level(by_id[row.site_id]),
            row.rule,
            titles.get(row.rule, row.rule),
            row.state,
            row.severity,
            row.reason,
            row.first_seen,
            row.last_seen,
        )
        for row in rows
        if row.site_id in by_id
    )


def _units(sites: list[RegisteredSite], articles: list[StoredArticle], read: set[int]) -> tuple[UnitRow, ...]:
    of_site: dict[int, list[StoredArticle]] = defaultdict(list)
    for article in articles:
        of_site[article.site_id].append(article)
    rows = []
    for site in sites:
        own = of_site[site.id]
        newest: date | None = max((article.published.date() for article in own), default=None)
        rows.append(UnitRow(site.code, site.name, _level(site), len(own), sum(1 for a in own if a.source_outlet), newest, site.id in read))
    return tuple(sorted(rows, key=lambda row: (-row.articles, row.code)))


def _stories(articles: list[StoredArticle], sites: list[RegisteredSite]) -> tuple[Story, ...]:
    """Articles folded by equal title; the earliest leads, the others are its reposts."""
    names = {site.id: site.name for site in sites}
    groups: dict[str, list[StoredArticle]] = defaultdict(list)
    for article in articles:
        key = re.sub(r"\W+", " ", fold(article.title or "")).strip()
        groups[key if len(key) > 15 else article.url].append(article)
    stories = []
    for group in groups.values():
        lead = group[0]
        stories.append(
            Story(
                title=lead.title or lead.url,
                url=lead.url,
                unit=names[lead.site_id],
                published=lead.published,
                topic=topic_of(lead.title, lead.body),
                source=lead.source_name,
                extract=first_sentences(lead.body or "", 3),
                reposts=_reposts(group, names),
            )
        )
    return tuple(sorted(stories, key=lambda story: (story.topic, -len(story.reposts), story.published)))


def _reposts(group: list[StoredArticle], names: Mapping[int, str]) -> tuple[tuple[str, str], ...]:
    """One address per other site; a second address on the leading site is no repost."""
    others: dict[int, str] = {}
    for article in group[1:]:
        if article.site_id != group[0].site_id:
            others.setdefault(article.site_id, article.url)
    return tuple((names[site_id], url) for site_id, url in others.items())


def first_sentences(text: str, count: int, limit: int = 420) -> str:
    """The text's own first sentences, cut at a word when longer than `limit` characters; "" for an empty text."""
    flat = " ".join(text.split())
    sentences = re.split(r"(?<=[.!?…])\s+(?=[A-ZÀ-ỸĐ“\"])", flat)
    extract = " ".join(sentences[:count])
    if len(extract) <= limit:
        return extract
    return extract[:limit].rsplit(" ", 1)[0] + " …"


def _by_rule(
    new: tuple[FindingLine, ...], persistent: tuple[FindingLine, ...], remedied: tuple[FindingLine, ...], titles: Mapping[str, str]
) -> tuple[tuple[str, str, int, int, int], ...]:
    counts = [Counter(line.rule for line in lines) for lines in (new, persistent, remedied)]
    rules = sorted(set().union(*counts))
    return tuple((rule, titles.get(rule, rule), counts[0][rule], counts[1][rule], counts[2][rule]) for rule in rules)


def _by_level(sites: list[RegisteredSite], lines: tuple[FindingLine, ...]) -> tuple[tuple[str, int, int], ...]:
    registered = Counter(_level(site) for site in sites)
    found = Counter(line.level for line in lines)
    return tuple((level, registered[level], found[level]) for level in LEVEL.values() if registered[level])


def _not_measured(sites: list[RegisteredSite], visits: dict[int, LastVisit]) -> tuple[NotMeasured, ...]:
    rows = []
    for site in sites:
        visit = visits.get(site.id)
        if visit is None:
            rows.append(NotMeasured(site.code, site.name, "chưa có lượt thăm nào trong kỳ", None))
        elif not _home_read(visit):
            home = visit.coverage.get("home")
            why = FETCH_OUTCOME[FetchOutcome(home)] if isinstance(home, str) else "chưa hỏi tới trang chủ"
            rows.append(NotMeasured(site.code, site.name, why, visit.visit_time))
        elif visit.judged == 0:
            rows.append(NotMeasured(site.code, site.name, "chưa đủ căn cứ đánh giá tiêu chí nào", visit.visit_time))
    return tuple(rows)


def _coverage(sites: list[RegisteredSite], visits: dict[int, LastVisit]) -> tuple[CoverageRow, ...]:
    rows = []
    for site in sites:
        visit = visits.get(site.id)
        if visit is None:
            continue
        outcomes = visit.coverage.get("outcomes")
        counted = outcomes if isinstance(outcomes, dict) else {}
        cut = visit.coverage.get("cut_by")
        read = int(counted.get("ok", 0)) + int(counted.get("not_modified", 0))
        rows.append(CoverageRow(site.code, site.name, visit.visit_time, read, str(cut) if cut else None, visit.judged, visit.unknown))
    return tuple(rows)
