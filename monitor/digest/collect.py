"""Database → DigestData. The only part of the digest that reads."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.digest import words
from monitor.digest.comparison import Comparison, compare
from monitor.digest.data import (
    Breakdown,
    BreakdownRow,
    CounterRow,
    CoverageRow,
    DigestData,
    Explained,
    FanpageRow,
    Figure,
    FindingLine,
    LevelRow,
    LicenceRow,
    NotMeasured,
    RegisterChange,
    RuleRow,
    UnitRow,
)
from monitor.digest.period import Period
from monitor.digest.places import Places
from monitor.digest.stories import build_stories
from monitor.domain.labels import FETCH_OUTCOME, LEVEL, OWNER_TYPE, SEVERITY, SITE_CLASS
from monitor.domain.outcome import Severity
from monitor.domain.page import FetchOutcome
from monitor.domain.site import Level, OwnerType, SiteClass
from monitor.reference.outlets import load_outlets
from monitor.rules.engine import Rule
from monitor.storage import digest_copies as copies
from monitor.storage import digest_figures as figures
from monitor.storage import digest_queries as queries
from monitor.storage.digest_copies import Original
from monitor.storage.digest_figures import HomeReading, Span
from monitor.storage.digest_queries import LastVisit, RegisteredSite, StoredArticle, StoredFinding
from monitor.storage.digest_sql import statements

READ_LATER = timedelta(days=31)
"""For so long after a period a visit still tells what was posted in it; what is read later may have lost articles, and says nothing of
who posted none."""

EXPLAINED = 5
"""The gravest rules that are explained in words."""

LEFT = "đã ra khỏi sổ"
"""Instead of the level of a site that is no longer in the register."""

LICENCE_FIELD = {
    "issuer": "cơ quan cấp",
    "issued_on": "ngày cấp",
    "expires_on": "ngày hết hạn",
    "status": "tình trạng",
    "number": "số",
}


def span_of(period: Period, made_at: datetime | None = None) -> Span:
    """The span of a period.

    A digest made after its end also rests on the visits of the READ_LATER that follow it, without `made_at` only on the period's own. A
    period that still runs ends with the day on which the digest is made: what the register foresees for later has not happened.
    """
    end = queries.after_last_moment(period.last)
    if made_at is None:
        return Span(period.first, period.last, end)
    today = made_at.astimezone(VIETNAM).date()
    return Span(period.first, max(period.first, min(period.last, today)), min(made_at, end + READ_LATER))


def collect(session: Session, period: Period, made_at: datetime, rules: Mapping[str, Rule], province: str = "") -> DigestData:
    """Read everything a digest of `period` prints.

    A site counts as reached when its newest visit read its home page, as judged when at least one rule came to a verdict other than
    unknown on a visit of the period's own days. `made_at` bounds the visits that count. `province` is the name of
    the province, for telling what is written about it.
    """
    now, before = _Month(session, span_of(period, made_at)), _Month(session, span_of(period.previous()))
    titles = {code: rule.title for code, rule in rules.items()}
    comparison = compare(session, now.span, before.span, now.sites, before.sites, now.reached, before.reached, made_at)

    open_ids = {finding.id for finding in now.open}

    def lines(rows: list[StoredFinding]) -> tuple[FindingLine, ...]:
        return _finding_lines(rows, now.sites, titles, open_ids)

    new, persistent = lines(now.new), lines(now.persistent)
    remedied, overdue = lines(now.remedied), lines(now.overdue)
    licences = _licences(session, now.span, now.sites)
    press = list(figures.press_items(session, now.span))
    places = Places(province, figures.all_names(session))
    outlets = {outlet.domain: outlet.name for outlet in load_outlets().outlets}
    names = {site.code: site.name for site in now.sites}
    measured = _figures(session, now, before, comparison, len(press))
    return DigestData(
        period=period,
        made_at=made_at,
        figures=_with_sql(session, measured, now, before),
        stories=build_stories(now.news, press, now.originals, now.sites, places, outlets),
        units=_units(now, before),
        new=new,
        remedied=remedied,
        persistent=persistent,
        overdue=overdue,
        by_rule=_by_rule((new, persistent, remedied, overdue)),
        by_level=_by_level(now.sites, (new, persistent, remedied, overdue)),
        not_measured=_not_measured(session, now),
        coverage=_coverage(now.sites, now.visits),
        register_changes=_register_changes(session, period, now.sites, before.sites),
        breakdowns=_breakdowns(now, before),
        province=province,
        distortions=comparison.sentences,
        explained=_explained(session, (*new, *persistent), rules),
        counters=_counters(now),
        fanpages=tuple(
            FanpageRow(site.code, site.name, page.network, page.url)
            for site in now.sites
            if (reading := now.homes.get(site.id))
            for page in reading.fanpages
        ),
        licences=licences,
        persons=tuple(
            (change.code, names.get(change.code, change.code), change.before or "", change.after or "", change.at)
            for change in figures.responsible_changes(session, now.span)
        ),
    )


def _register_changes(
    session: Session, period: Period, now: Iterable[RegisteredSite], before: Iterable[RegisteredSite]
) -> tuple[RegisterChange, ...]:
    """The register's log of the period. A site that was entered in it and counts for the previous one too, or was over by its end, is none
    that was added."""
    there, here = {site.code for site in before}, {site.code for site in now}
    return tuple(
        (code, "entered" if kind == "added" and not field and (code in there or code not in here) else kind, field, old, new)
        for code, kind, field, old, new in queries.registry_changes(session, period.first, period.last)
    )


class _Month:
    """What is asked for a period and for the one before it, each query once."""

    def __init__(self, session: Session, span: Span) -> None:
        self.span = span
        self.sites: list[RegisteredSite] = figures.registered(session, span)
        self.visits: dict[int, LastVisit] = figures.visits(session, span)
        self.reached = figures.reached(self.sites, self.visits)
        self.visits_within = figures.visits_within(session, span)
        self.judged = figures.judged(self.sites, self.visits_within)
        self.news: list[StoredArticle] = figures.news(session, span)
        self.originals: dict[int, Original] = copies.originals(session, self.news)
        self.republished = copies.republished(self.news, self.originals)
        self.shared = copies.shared(self.news, self.originals)
        self.own = len(self.news) - len(self.republished) - len(self.shared)
        self.silent = figures.silent(self.reached, self.news)
        ids = {site.id for site in self.sites}
        self.homes: dict[int, HomeReading] = {k: v for k, v in figures.home_readings(session, span).items() if k in ids}
        self.counters = [reading for reading in self.homes.values() if reading.counter]
        self.earlier = figures.earlier_readings(session, span)
        self.gains = figures.gains(session, span)
        self.new = queries.findings_new(session, span.first, span.last)
        self.persistent = queries.findings_persistent(session, span.first, span.last)
        self.remedied = queries.findings_remedied(session, span.first, span.last)
        self.open = queries.findings_open_at(session, queries.after_last_moment(span.last))
        self.overdue = queries.findings_overdue(session, span.last, span.over)

    @property
    def was_visited(self) -> bool:
        return bool(self.visits)


def _figures(session: Session, now: _Month, before: _Month, comparison: Comparison, press: int) -> tuple[Figure, ...]:
    """Each number with what it is out of and the previous period's. A period without any visit has no value to compare with, save for what
    the register says and for articles, whose own day tells their period."""
    measured = before.was_visited
    reached = (len(now.reached), len(before.reached) if measured else None)
    news = (len(now.news), len(before.news))
    read, judged = comparison.reading, comparison.judging

    def asked(name: str) -> tuple[int, int]:
        query = figures.FIGURES[name]
        return query(session, now.span), query(session, before.span)

    licences = asked("licences")

    def licence(name: str, label: str, remark: str | None = None, *, stands: bool = False) -> Figure:
        value, earlier = asked(name)
        distorted = comparison.register if stands else comparison.flow
        return Figure(name, label, value, name, licences[0], earlier, remark, "giấy phép trong sổ", licences[1], distorted)

    persons = asked("responsible_changes")
    sites_with_open = len({finding.site_id for finding in now.open})
    gained = [sum(gain.visits for gain in month.gains) for month in (now, before)]
    since = min((gain.since for gain in now.gains), default=None)
    days = sorted(reading.read_at for reading in now.counters)
    read_between = f"{_between(days[0], days[-1])}; số do trang tự hiển thị" if days else "không trang nào hiển thị"
    visits = tuple(sum(r.counter.value for r in month.counters if r.counter) for month in (now, before))
    return (
        Figure(
            "registered", "Trang đã đăng ký quản lý", len(now.sites), "registered", before=len(before.sites), distorted=comparison.register
        ),
        Figure(
            "reached", "Trang đọc được", reached[0], "reached", len(now.sites), reached[1], of_what="trang đã đăng ký",
            of_before=len(before.sites), distorted=comparison.register,
        ),
        Figure(
            "judged", "Trang đánh giá được ít nhất một tiêu chí", len(now.judged), "judged", len(now.sites),
            len(before.judged) if measured else None, of_what="trang đã đăng ký", of_before=len(before.sites), distorted=judged,
        ),
        Figure("articles", "Tin, bài đăng trong kỳ", news[0], "news", reached[0], news[1], None, "trang đọc được", reached[1], read),
        Figure(
            "own", "Tin, bài không dẫn nguồn, không thấy nơi khác đăng trước", now.own, "own", news[0], before.own, None, "tin, bài",
            news[1], read,
        ),
        Figure(
            "republished", "Tin, bài dẫn nguồn hoặc trùng bài trong kho báo chí", len(now.republished), "republished", news[0],
            len(before.republished), None, "tin, bài", news[1], read,
        ),
        Figure(
            "shared", "Tin, bài không dẫn nguồn, trùng bài một trang khác trong sổ đã đăng trước", len(now.shared), "shared", news[0],
            len(before.shared), "so nội dung, có thể cùng lấy từ một văn bản chung", "tin, bài", news[1], read,
        ),
        Figure(
            "silent", "Trang đọc được nhưng không có tin, bài trong kỳ", len(now.silent), "silent", reached[0],
            len(before.silent) if measured else None, None, "trang đọc được", reached[1], read,
        ),
        Figure(
            "press", "Tin, bài báo chí trong kho đối chiếu", press, "press_items",
            before=figures.FIGURES["press_items"](session, before.span), distorted=comparison.period,
        ),
        Figure(
            "counters", "Trang có bộ đếm lượt truy cập", len(now.counters), "counters", reached[0],
            len(before.counters) if measured else None, None, "trang đọc được", reached[1], read,
        ),
        Figure(
            "counted_visits", "Tổng số lượt truy cập cộng dồn trên các bộ đếm", visits[0], "counted_visits", len(now.counters),
            visits[1] if measured else None, read_between, "bộ đếm", len(before.counters) if measured else None, read,
        ),
        Figure(
            "gained_visits", "Lượt truy cập tăng thêm giữa hai lần đọc bộ đếm", gained[0], "gained_visits", len(now.gains),
            gained[1] if before.gains else None, f"lần đọc trước sớm nhất ngày {since:%d/%m/%Y}" if since else "chưa có hai lần đọc",
            "bộ đếm đọc được hai lần", len(before.gains) if before.gains else None, read,
        ),
        Figure(
            "with_fanpages", "Trang có liên kết trang mạng xã hội", sum(1 for r in now.homes.values() if r.fanpages), "with_fanpages",
            reached[0], sum(1 for r in before.homes.values() if r.fanpages) if measured else None, None, "trang đọc được", reached[1], read,
        ),
        Figure("licences", "Giấy phép trong sổ", licences[0], "licences", before=licences[1], distorted=comparison.register),
        licence("licences_issued", "Giấy phép cấp trong kỳ"),
        licence("licences_renewed", "Giấy phép gia hạn trong kỳ"),
        licence("licences_amended", "Nội dung giấy phép sửa đổi trong kỳ", "tính theo từng nội dung, ngày sổ ghi nhận"),
        licence("licences_ended", "Giấy phép hết hạn trong kỳ"),
        licence("licences_expiring", "Giấy phép sẽ hết hạn trong 90 ngày sau kỳ", stands=True),
        licence("licences_expired", "Giấy phép đã hết hạn tính đến cuối kỳ", stands=True),
        Figure(
            "responsible_changes", "Thay đổi người chịu trách nhiệm", persons[0], "responsible_changes", licences[0], persons[1],
            "theo sổ đăng ký", "giấy phép trong sổ", licences[1], comparison.flow,
        ),
        Figure(
            "open", "Dấu hiệu vi phạm đang mở", len(now.open), "findings_open", len(now.judged), len(before.open) if measured else None,
            f"ở {sites_with_open} trang", "trang đánh giá được", len(before.judged) if measured else None, judged,
        ),
        Figure(
            "new", "Dấu hiệu vi phạm mới", len(now.new), "findings_new", len(now.judged), len(before.new) if measured else None,
            None, "trang đánh giá được", len(before.judged) if measured else None, judged,
        ),
        Figure(
            "persistent", "Dấu hiệu vi phạm còn tồn tại từ trước", len(now.persistent), "findings_persistent", len(now.judged),
            len(before.persistent) if measured else None, None, "trang đánh giá được", len(before.judged) if measured else None, judged,
        ),
        Figure(
            "remedied", "Dấu hiệu đã khắc phục, đã gỡ trong kỳ", len(now.remedied), "findings_remedied",
            len(now.open) + len(now.remedied), len(before.remedied) if measured else None, None, "dấu hiệu đang mở và đã khắc phục",
            len(before.open) + len(before.remedied) if measured else None, judged,
        ),
        Figure(
            "overdue", "Quá hạn khắc phục", len(now.overdue), "findings_overdue", len(now.open),
            remark="kỳ trước không tính lại được vì hạn đã đổi" if measured else None, of_what="dấu hiệu đang mở",
        ),
    )  # fmt: skip


def _between(first: datetime, last: datetime) -> str:
    one, two = words.day(first), words.day(last)
    return f"đọc ngày {one}" if one == two else f"đọc từ {one} đến {two}"


def _with_sql(session: Session, measured: Iterable[Figure], now: _Month, before: _Month) -> tuple[Figure, ...]:
    """The figures, each with the SELECTs that count it again."""
    dialect = session.get_bind().dialect.name
    here, there = (statements(month.span, dialect, [article.page_id for article in month.shared]) for month in (now, before))
    return tuple(
        replace(figure, sql=here[figure.query], sql_before="" if figure.before is None else there[figure.query]) for figure in measured
    )


def _breakdowns(now: _Month, before: _Month) -> tuple[Breakdown, ...]:
    reached = {site.id for site in now.reached}
    tables = []
    for heading, label in (("Loại chủ thể", _owner), ("Cấp", _level), ("Loại trang", _class)):
        counts = Counter(label(site) for site in now.sites)
        read = Counter(label(site) for site in now.sites if site.id in reached)
        earlier = Counter(label(site) for site in before.sites)
        keys = sorted({*counts, *earlier}, key=lambda key: (-counts[key], key))
        tables.append(Breakdown(heading, tuple(BreakdownRow(key, counts[key], read[key], earlier[key]) for key in keys)))
    return tuple(tables)


def _level(site: RegisteredSite) -> str:
    return LEVEL[Level(site.level)]


def _class(site: RegisteredSite) -> str:
    return SITE_CLASS[SiteClass(site.site_class)]


def _owner(site: RegisteredSite) -> str:
    return OWNER_TYPE[OwnerType(site.owner_type) if site.owner_type else None]


def _finding_lines(
    rows: list[StoredFinding], sites: list[RegisteredSite], titles: Mapping[str, str], open_ids: Collection[int]
) -> tuple[FindingLine, ...]:
    """Findings of a site that has left the register keep its number for a name."""
    by_id = {site.id: site for site in sites}
    return tuple(
        FindingLine(
            row.id,
            site.code if site else f"#{row.site_id}",
            site.name if site else "trang không còn trong sổ đăng ký",
            _level(site) if site else LEFT,
            row.rule,
            titles.get(row.rule, row.rule),
            row.state,
            row.severity,
            row.reason,
            row.first_seen,
            row.last_seen,
            row.deadline,
            row.id in open_ids,
        )
        for row in rows
        for site in [by_id.get(row.site_id)]
    )


def _units(now: _Month, before: _Month) -> tuple[UnitRow, ...]:
    of_site: dict[int, list[StoredArticle]] = defaultdict(list)
    for article in now.news:
        of_site[article.site_id].append(article)
    earlier = Counter(article.site_id for article in before.news)
    # nothing known of a site that nobody read then is no nought
    told_then = {site.id for site in before.reached} | {*earlier}
    taken = Counter(article.site_id for article in now.republished)
    read = {site.id for site in now.reached}
    rows = []
    for site in now.sites:
        own = of_site[site.id]
        newest: date | None = max((article.published.date() for article in own), default=None)
        then = earlier[site.id] if site.id in told_then else None
        rows.append(UnitRow(site.code, site.name, _level(site), len(own), taken[site.id], newest, site.id in read, then))
    return tuple(sorted(rows, key=lambda row: (-row.articles, row.code)))


Lists = tuple[tuple[FindingLine, ...], tuple[FindingLine, ...], tuple[FindingLine, ...], tuple[FindingLine, ...]]
"""New, persistent, remedied, overdue."""


def _by_rule(lists: Lists) -> tuple[RuleRow, ...]:
    """The gravest rules first, among equals those with most findings."""
    of_rule: dict[str, list[FindingLine]] = defaultdict(list)
    for line in (line for lines in lists for line in lines):
        of_rule[line.rule].append(line)
    new, persistent, remedied, overdue = (Counter(line.rule for line in lines) for lines in lists)
    return tuple(
        RuleRow(
            rule, lines[0].rule_title, SEVERITY[Severity(min(line.severity for line in lines))],
            new[rule], persistent[rule], remedied[rule], overdue[rule],
        )
        for rule, lines in sorted(of_rule.items(), key=lambda pair: (min(line.severity for line in pair[1]), -len(pair[1]), pair[0]))
    )  # fmt: skip


def _by_level(sites: list[RegisteredSite], lists: Lists) -> tuple[LevelRow, ...]:
    registered = Counter(_level(site) for site in sites)
    new, persistent, remedied, overdue = (Counter(line.level for line in lines) for lines in lists)
    affected = Counter(level for level, _ in {(line.level, line.site) for line in (*lists[0], *lists[1]) if line.open})
    return tuple(
        LevelRow(level, registered[level], affected[level], new[level], persistent[level], remedied[level], overdue[level])
        for level in (*LEVEL.values(), LEFT)
        if registered[level] or new[level] or persistent[level] or remedied[level] or overdue[level]
    )


def _explained(session: Session, lines: Sequence[FindingLine], rules: Mapping[str, Rule]) -> tuple[Explained, ...]:
    """The rules with the gravest open findings, the most sites first among equals."""
    of_rule: dict[str, list[FindingLine]] = defaultdict(list)
    for line in lines:
        if line.rule in rules and line.open:
            of_rule[line.rule].append(line)
    ranked = sorted(of_rule.items(), key=lambda pair: (min(line.severity for line in pair[1]), -len(pair[1]), pair[0]))[:EXPLAINED]
    examples = {rule: min(found, key=lambda line: (line.severity, line.id)) for rule, found in ranked}
    proof = queries.evidence(session, [line.id for line in examples.values()])
    law = queries.cited(session, [line.id for line in examples.values()])
    explained = []
    for rule, found in ranked:
        prose, example = rules[rule].prose, examples[rule]
        place = proof.get(example.id)
        severity = SEVERITY[Severity(example.severity)]
        units = tuple(dict.fromkeys(line.unit for line in found))
        explained.append(
            Explained(
                rule, rules[rule].title, severity, prose.why, prose.remedy, prose.limits, units, f"{example.unit}: {example.reason}",
                place.url if place else None, place.quote or None if place else None, law.get(example.id, ()),
            )
        )  # fmt: skip
    return tuple(explained)


def _not_measured(session: Session, month: _Month) -> tuple[NotMeasured, ...]:
    ever = queries.last_visits(session, month.span.until)
    rows = []
    for site in month.sites:
        visit = month.visits_within.get(site.id)
        if visit is None:
            newest = ever.get(site.id)
            why = "chỉ được thăm sau khi hết kỳ" if site.id in month.visits else "chưa có lượt thăm nào trong kỳ"
            rows.append(NotMeasured(site.code, site.name, why, newest.visit_time if newest else None))
        elif not visit.home_read:
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


def _counters(now: _Month) -> tuple[CounterRow, ...]:
    rows = []
    for site in now.sites:
        reading, earlier = now.homes.get(site.id), now.earlier.get(site.id)
        if reading is None or reading.counter is None:
            continue
        then = earlier.counter if earlier else None
        rows.append(
            CounterRow(
                site.code, site.name, reading.counter.value, reading.read_at, reading.counter.quote, then.value if then else None,
                earlier.read_at if earlier and then else None,
            )
        )  # fmt: skip
    return tuple(sorted(rows, key=lambda row: (-row.value, row.code)))


def _licences(session: Session, span: Span, sites: Iterable[RegisteredSite]) -> tuple[LicenceRow, ...]:
    names = {site.code: site.name for site in sites}
    rows = [
        LicenceRow(event, row.code, names.get(row.code, row.code), row.number, row.issued_on if by_issue else row.expires_on, "")
        for event, found, by_issue in (
            ("cấp trong kỳ", figures.licences_issued(session, span), True),
            ("hết hạn trong kỳ", figures.licences_ended(session, span), False),
            ("sẽ hết hạn trong 90 ngày", figures.licences_expiring(session, span), False),
        )
        for row in found
    ]
    for event, changes in (
        ("gia hạn trong kỳ", figures.licences_renewed(session, span)),
        ("sửa đổi trong kỳ", figures.licences_amended(session, span)),
    ):
        for change in changes:
            what = f"{LICENCE_FIELD.get(change.field, change.field)}: {change.before or 'trống'} → {change.after or 'trống'}"
            rows.append(LicenceRow(event, change.code, names.get(change.code, change.code), change.number, change.at.date(), what))
    return tuple(rows)
