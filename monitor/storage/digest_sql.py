"""The same queries once more as plain SQL, with the period's days written out: what an inspector types into `sqlite3` or `psql` to count a
figure of a digest again without this program.

They are told apart from digest_figures on purpose: the figures come from there, and a test holds both against each other.
"""

import re
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from typing import Final

from monitor.domain.finding import FindingState
from monitor.domain.page import FetchOutcome
from monitor.storage import digest_queries as queries
from monitor.storage.digest_copies import COPIED
from monitor.storage.digest_figures import FIGURES, SHORT_TITLE, SOON, Span

_SUM: Final = {"counted_visits": "counters", "gained_visits": "gained"}
"""Figures that add up the column `value` of a list; every other one counts the list of its own name."""


def statements(span: Span, dialect: str, shared_pages: Collection[int] = ()) -> dict[str, str]:
    """Name of each query of FIGURES → one SELECT that gives its figure for the span. `dialect` is SQLAlchemy's name of the engine.

    Behind the last WITH-list the figure's own things stand one a row: COUNT(*) replaced by * shows them. `shared_pages`: which articles
    hold another site's text is told by comparing texts, which SQL cannot do: their pages are written out.
    """
    lists = _lists(span, dialect, shared_pages)
    return {name: _statement(name, lists) for name in FIGURES}


def _statement(name: str, lists: dict[str, str]) -> str:
    source = _SUM.get(name, name)
    wanted = list(_needed(source, lists))
    with_list = ",\n".join(f"{part} AS (\n{lists[part]}\n)" for part in wanted)
    # a sum over no row is NULL
    value = "COALESCE(SUM(value), 0)" if name in _SUM else "COUNT(*)"
    return f"WITH {with_list}\nSELECT {value} FROM {source};"


def _needed(name: str, lists: dict[str, str], seen: set[str] | None = None) -> Iterator[str]:
    """The lists that `name` is built on, each once, those needed first, then itself."""
    seen = set() if seen is None else seen
    if name in seen:
        return
    seen.add(name)
    for other in re.findall(r"(?:FROM|JOIN) (\w+)", lists[name]):
        if other in lists:
            yield from _needed(other, lists, seen)
    yield name


def _words(values: Collection[str]) -> str:
    return "(" + ", ".join(f"'{value}'" for value in values) + ")"


def _lists(span: Span, dialect: str, shared_pages: Collection[int]) -> dict[str, str]:
    postgres = dialect == "postgresql"
    data = "CAST(f.data AS json)" if postgres else "f.data"
    text_order = ' COLLATE "C"' if postgres else ""
    day = "CAST(f.published AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)" if postgres else "date(f.published, '+7 hours')"
    matches = "json_array_elements(c.matches)" if postgres else "json_each(c.matches)"
    number = "BIGINT" if postgres else "INTEGER"

    def moment(value: datetime) -> str:
        # SQLite compares moments as text: no zone behind it, and no fraction where there is none, since "10:00" < "10:00.000000"
        at = value.astimezone(UTC)
        return f"'{at:%Y-%m-%d %H:%M:%S}{f'.{at.microsecond:06}' if at.microsecond else ''}{'+00' if postgres else ''}'"

    def on(value: date) -> str:
        return f"'{value:%Y-%m-%d}'"

    start, end = moment(queries.first_moment(span.first)), moment(queries.after_last_moment(span.last))
    until, last, first = moment(span.until), on(span.last), on(span.first)
    read = _words([outcome.value for outcome in FetchOutcome if outcome.is_read])
    no_breach = _words(queries.NO_BREACH)

    def iso(column: str) -> str:
        return f"SUBSTR({column}, 7, 4) || SUBSTR({column}, 4, 2) || SUBSTR({column}, 1, 2)"

    def newest_visits(before: str) -> str:
        return f"""  SELECT site_id, id AS visit_id, coverage ->> 'home' AS home FROM (
    SELECT v.*, ROW_NUMBER() OVER (PARTITION BY v.site_id ORDER BY v.visit_time DESC, v.id DESC) AS nth
    FROM visit v WHERE v.sealed_at IS NOT NULL AND v.visit_time >= {start} AND v.visit_time < {before}
  ) AS newest WHERE nth = 1"""

    def reached_by(visits: str) -> str:
        return f"""  SELECT r.site_id, r.code, v.visit_id
  FROM registered r JOIN {visits} v ON v.site_id = r.site_id WHERE v.home IN {read}"""

    def readings(condition: str) -> str:
        return f"""  SELECT site_id, value FROM (
    SELECT f.site_id, CAST({data} -> 'visitor_counter' ->> 'value' AS {number}) AS value,
           ROW_NUMBER() OVER (PARTITION BY f.site_id ORDER BY p.fetched_at DESC, p.id DESC) AS nth
    FROM page p JOIN page_facts f ON f.page_id = COALESCE(p.body_page_id, p.id)
    WHERE f.kind = 'home' AND {condition} AND {data} -> 'visitor_counter' ->> 'value' IS NOT NULL
  ) AS reading WHERE nth = 1"""

    def standing_at_end(states: Collection[str], condition: str) -> str:
        return f"""  SELECT f.id FROM finding f
  WHERE f.first_seen < {end} AND f.state NOT IN {no_breach} AND {condition}
    AND EXISTS (SELECT 1 FROM finding_event e WHERE e.finding_id = f.id AND e.after IN {_words(states)} AND e.id = (
      SELECT MAX(q.id) FROM finding_event q
      WHERE q.finding_id = e.finding_id AND COALESCE(q.instance, -1) = COALESCE(e.instance, -1) AND q.action <> 'note' AND q.at < {end}))"""

    def later(column: str = "expires_on") -> str:
        return f"""field LIKE '%: {column}' AND after LIKE '__/__/____' AND {iso("after")} > COALESCE({iso("before")}, '')"""

    return {
        "registered": f"""  SELECT s.id AS site_id, s.code FROM site s WHERE EXISTS (
    SELECT 1 FROM site_period p WHERE p.site_id = s.id
      AND (p.valid_from IS NULL OR p.valid_from <= {last}) AND (p.valid_to IS NULL OR p.valid_to >= {last}))""",
        "visited": newest_visits(until),
        "reached": reached_by("visited"),
        "visited_within": newest_visits(moment(min(span.until, queries.after_last_moment(span.last)))),
        "reached_within": reached_by("visited_within"),
        "judged": """  SELECT r.* FROM reached_within r WHERE EXISTS (
    SELECT 1 FROM outcome o WHERE o.site_id = r.site_id AND o.visit_id = r.visit_id AND o.verdict NOT IN ('unknown', 'not applicable')
      AND o.id = (SELECT MAX(q.id) FROM outcome q WHERE q.site_id = o.site_id AND q.rule = o.rule AND q.visit_id = o.visit_id))""",
        "news": f"""  SELECT page_id, site_id, url, source_outlet FROM (
    SELECT a.*, ROW_NUMBER() OVER (
      PARTITION BY site_id, day, CASE WHEN LENGTH(title_folded) > {SHORT_TITLE} THEN title_folded ELSE url END
      ORDER BY published, url{text_order}) AS nth
    FROM (
      SELECT f.page_id, f.site_id, p.url, f.published, f.title_folded, f.source_outlet, {day} AS day
      FROM page_facts f JOIN page p ON p.id = f.page_id JOIN registered r ON r.site_id = f.site_id
      WHERE f.kind = 'article' AND f.published >= {start} AND f.published < {end}
        AND NOT EXISTS (SELECT 1 FROM page q JOIN page_facts g ON g.page_id = q.id
          WHERE q.site_id = p.site_id AND q.url = p.url AND q.id > p.id AND g.kind = 'article' AND g.published IS NOT NULL)
        AND COALESCE(CAST({data} ->> 'demonstration' AS TEXT), 'false') NOT IN ('true', '1')
        AND LOWER(p.url) NOT LIKE '%/savefile/%' AND LOWER(p.url) NOT LIKE '%/print/%'
        AND LOWER(p.url) NOT LIKE '%?print=%' AND LOWER(p.url) NOT LIKE '%&print=%'
        AND LOWER(p.url) NOT LIKE '%?tmpl=%' AND LOWER(p.url) NOT LIKE '%&tmpl=%'
    ) AS a
  ) AS b WHERE nth = 1""",
        "republished": f"""  SELECT n.* FROM news n WHERE COALESCE(n.source_outlet, '') <> '' OR EXISTS (
    SELECT 1 FROM press_check c, {matches} AS m
    WHERE c.page_id = n.page_id AND CAST(m.value ->> 'share_of_page' AS REAL) >= {COPIED}
      AND COALESCE(CAST(m.value ->> 'seen_before' AS TEXT), 'false') NOT IN ('true', '1'))""",
        "shared": f"  SELECT n.* FROM news n WHERE n.page_id IN ({', '.join(map(str, sorted(shared_pages))) or 'NULL'})",
        "own": """  SELECT n.* FROM news n
  WHERE n.page_id NOT IN (SELECT page_id FROM republished) AND n.page_id NOT IN (SELECT page_id FROM shared)""",
        "silent": "  SELECT r.* FROM reached r WHERE r.site_id NOT IN (SELECT site_id FROM news)",
        "press_items": f"""  SELECT a.id, a.url FROM press_article a
  WHERE a.site_code IS NULL AND a.appeared >= {start} AND a.appeared < {end}
    AND EXISTS (SELECT 1 FROM press_text t WHERE t.article_id = a.id)""",
        "readings": readings(f"p.fetched_at >= {start} AND p.fetched_at < {until}"),
        "readings_before": readings(f"p.fetched_at < {start}"),
        "counters": "  SELECT c.site_id, c.value FROM readings c JOIN registered r ON r.site_id = c.site_id",
        "gained": """  SELECT c.site_id, c.value - b.value AS value
  FROM counters c JOIN readings_before b ON b.site_id = c.site_id WHERE c.value >= b.value""",
        "with_fanpages": f"""  SELECT r.* FROM registered r WHERE r.site_id IN (
    SELECT f.site_id FROM page p JOIN page_facts f ON f.page_id = COALESCE(p.body_page_id, p.id)
    WHERE f.kind = 'home' AND p.fetched_at >= {start} AND p.fetched_at < {until} AND {data} -> 'fanpages' -> 0 ->> 'url' IS NOT NULL)""",
        "licences": f"""  SELECT l.id, l.number, l.issued_on, l.expires_on, l.status
  FROM licence l JOIN registered r ON r.site_id = l.site_id
  WHERE l.issued_on IS NULL OR l.issued_on <= {last}""",
        "licences_issued": f"  SELECT * FROM licences WHERE issued_on >= {first}",
        "licences_ended": f"""  SELECT * FROM licences
  WHERE status <> 'revoked' AND expires_on >= {first} AND expires_on < {on(span.over)}""",
        "licences_expiring": f"""  SELECT * FROM licences
  WHERE status <> 'revoked' AND expires_on >= {on(span.over)} AND expires_on < {on(span.over + SOON)}""",
        "licences_expired": f"  SELECT * FROM licences WHERE status <> 'revoked' AND expires_on < {on(span.over)}",
        "licence_changes": f"""  SELECT id, site_code, field, before, after FROM registry_change
  WHERE field LIKE 'licence %: %' AND at >= {start} AND at < {end}""",
        "licences_renewed": f"  SELECT DISTINCT site_code, field FROM licence_changes WHERE {later()}",
        "licences_amended": f"""  SELECT * FROM licence_changes WHERE field NOT LIKE '%: responsible_person'
    AND id NOT IN (SELECT id FROM licence_changes WHERE {later()})""",
        "responsible_changes": """  SELECT * FROM licence_changes
  WHERE field LIKE '%: responsible_person' AND COALESCE(before, '') <> '' AND COALESCE(after, '') <> ''""",
        "findings_new": f"  SELECT id FROM finding WHERE first_seen >= {start} AND first_seen < {end} AND state NOT IN {no_breach}",
        "findings_persistent": standing_at_end(queries.OPEN_STATES, f"f.first_seen < {start}"),
        "findings_open": standing_at_end(queries.OPEN_STATES, "1 = 1"),
        "findings_overdue": standing_at_end([FindingState.REMINDED.value], f"f.deadline < {on(span.over)}"),
        "findings_remedied": f"""  SELECT f.id FROM finding f
  WHERE f.state NOT IN {no_breach} AND f.id NOT IN (SELECT id FROM findings_open) AND f.id IN (
    SELECT e.finding_id FROM finding_event e WHERE e.after IN ('remedied', 'gone') AND e.at >= {start} AND e.at < {end})""",
    }
