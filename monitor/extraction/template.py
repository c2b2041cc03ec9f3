"""What repeats on the pages of one site, learned from the pages themselves. No site is known beforehand."""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from itertools import islice

from monitor.clock import VIETNAM
from monitor.extraction.dates import zone_of
from monitor.extraction.document import Document
from monitor.extraction.layout import Layout, Region
from monitor.extraction.machine import read_machine
from monitor.extraction.main_block import Block, find_block
from monitor.extraction.reading import Reading, SiteTemplate
from monitor.vietnamese.dates import parse_machine, printed_orders, scan
from monitor.vietnamese.text import fold

VERSION = "1"
FEWEST = 5
"""Pages from which a template is learned; fewer teach nothing."""

MOST = 400
"""Pages that are looked at; more teach nothing new."""

LONG_AFTER = datetime(2100, 1, 1, tzinfo=VIETNAM)
"""Learning asks no page for its day; what is read only for structure is read as if from here."""

_COUNTING = re.compile(
    r"truy cap|ghe tham|nguoi thu|khach thu|truc tuyen|online|luot|xem|visitor|views|khach|thanh vien|hom nay|hom qua|tim kiem|dang tai"
    r"|thong ke|tong so|hits|trong (?:ngay|tuan|thang)|tuan nay|thang nay"
)
_TIME_OF_DAY = re.compile(r"\d{1,2}\s?[:h]\s?\d{2}(?:\s?:\s?\d{2})?(?:\s?(?:am|pm|sa|ch))?")
_DIGITS = re.compile(r"\d[\d.,]*")
_FULL_DATE = re.compile(r"\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|ngay \d{1,2},? thang \d{1,2}|\d{4}-\d{2}-\d{2}")


@lru_cache(maxsize=8192)
def line_key(text: str) -> str:
    """Twelve hex digits of a screen line, the same for lines that differ only in case, marks, time of day or a counter's figure.

    The figures of a date stay: the dates of two articles are two lines, the page clock of one day is one.
    """
    folded = fold(text)
    if any(c.isdigit() for c in folded):
        if ":" in folded or "h" in folded:
            folded = _TIME_OF_DAY.sub("0", folded)
        if _COUNTING.search(folded) and not _FULL_DATE.search(folded):
            folded = _DIGITS.sub("0", folded)
        elif len(folded) < 12 and not _FULL_DATE.search(folded) and folded.strip("0123456789., ") == "":
            folded = "0"
    return hashlib.blake2b(folded.encode(), digest_size=6).hexdigest()


def learn(pages: Iterable[tuple[str, Document]]) -> SiteTemplate:
    """The template of the site these (address, page) pairs belong to; with fewer than FEWEST pages an empty one.

    Print copies and pages without text should be left out by the caller; doubles of one address count once.
    """
    lines: Counter[str] = Counter()
    unlinked: Counter[str] = Counter()
    titles: list[str] = []
    days_at: dict[str, list[str]] = {}
    alone_at: Counter[str] = Counter()
    elsewhere_at: Counter[str] = Counter()
    headed_at: Counter[str] = Counter()
    stamped: Counter[str] = Counter()
    stamped_pages = 0
    long_at: dict[str, list[int]] = {}
    american: set[str] = set()
    usual: set[str] = set()
    seen: set[str] = set()
    count = 0
    for url, document in islice(pages, MOST):
        if url in seen or len(document.text) < 40:
            continue
        seen.add(url)
        count += 1
        layout = Layout(document)
        plain = {line_key(layout.text(line)) for line in layout.lines if not line.region & Region.HEAD and not line.is_link}
        lines.update(plain | {line_key(layout.text(line)) for line in layout.lines if line.is_link})
        unlinked.update(plain)
        title = document.by_tag("title")
        if title:
            titles.append(document.text_of(title[0]))
        machine = read_machine(document)
        reading = Reading(document, url, LONG_AFTER)
        orders = printed_orders(layout.folded)
        american |= orders.month_first
        usual |= orders.day_first
        _note_dates(layout, find_block(reading, layout, machine), days_at, alone_at, elsewhere_at, headed_at)
        # a <time> may stand in a box of newest articles, the same on every page
        told = [stamp.raw for stamp in machine.stamps if stamp.role == "published" and stamp.origin != "time-attribute"]
        days = {moment.day.isoformat() for raw in told if (moment := parse_machine(raw))}
        if days:
            stamped_pages += 1
            stamped.update(days)
        for line in layout.lines:
            if line.is_prose and line.plain > 120:
                long_at.setdefault(layout.path(line.element), []).append(hash(layout.fold(line)))
    if count < FEWEST:
        return SiteTemplate(f"{VERSION}-{count}-none", count)
    # an article's headline stands linked in every "most read" box and unlinked on its own page: it is no boilerplate
    repeated = frozenset(
        key for key, number in lines.items() if number >= max(4, count * 0.3) and (unlinked[key] == 0 or unlinked[key] * 5 >= number)
    )
    clocks, dates = _date_paths(days_at, alone_at, elsewhere_at, headed_at, count)
    constant = tuple(sorted(day for day, number in stamped.items() if stamped_pages >= 4 and number >= 4 and number >= 0.6 * stamped_pages))
    main = tuple(path for path, texts in sorted(long_at.items(), key=lambda item: -len(set(item[1])))[:5] if len(set(texts)) >= 3)
    month_first = len(american) >= 3 and len(american) >= 10 * len(usual)
    template = SiteTemplate("", count, repeated, dates, clocks, _suffixes(titles), main, constant, month_first)
    digest = hashlib.blake2b(to_json(template).encode(), digest_size=5).hexdigest()
    return replace(template, version=f"{VERSION}-{count}-{digest}")


def merge(old: SiteTemplate, new: SiteTemplate) -> SiteTemplate:
    """The newer template, with what only the older one had learned when the newer saw too few pages to learn."""
    if new.pages >= FEWEST or old.pages < FEWEST:
        return new
    return old


def to_json(template: SiteTemplate) -> str:
    """One line of JSON, the same for equal templates."""
    value = {
        "version": template.version,
        "pages": template.pages,
        "repeated": sorted(template.repeated),
        "date_paths": list(template.date_paths),
        "clock_paths": list(template.clock_paths),
        "title_suffixes": list(template.title_suffixes),
        "main_paths": list(template.main_paths),
        "constant_days": list(template.constant_days),
        "month_first": template.month_first,
    }
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> SiteTemplate:
    """Inverse of to_json; keys that an older version did not know are empty."""
    value = json.loads(text)
    return SiteTemplate(
        str(value["version"]),
        int(value["pages"]),
        frozenset(value.get("repeated", ())),
        tuple(value.get("date_paths", ())),
        tuple(value.get("clock_paths", ())),
        tuple(value.get("title_suffixes", ())),
        tuple(value.get("main_paths", ())),
        tuple(value.get("constant_days", ())),
        bool(value.get("month_first", False)),
    )


def _note_dates(
    layout: Layout,
    block: Block,
    days_at: dict[str, list[str]],
    alone_at: Counter[str],
    elsewhere_at: Counter[str],
    headed_at: Counter[str],
) -> None:
    """Days by DOM path; `alone_at` counts the pages on which a path holds just one date, `elsewhere_at` those on which it
    stands in no place of an article's date, `headed_at` those on which it stands between headline and text."""
    here: dict[str, list[str]] = {}
    zones: dict[str, set[str]] = {}
    for moment in scan(layout.document.text).moments:
        line = layout.line_at(moment.start)
        if line is None or line.length > 160 or line.region & Region.HEAD:
            continue
        path = layout.path(layout.document.element_at(moment.start).index)
        here.setdefault(path, []).append(moment.day.isoformat())
        zone = zone_of(layout, block, line, moment)
        zones.setdefault(path, set()).add("body" if line.length - len(moment.quote) > 80 else zone)
    for path, days in here.items():
        days_at.setdefault(path, []).extend(days)
        if len(days) == 1:
            alone_at[path] += 1
            elsewhere_at[path] += bool(zones[path] & {"before", "body", "after"})
            headed_at[path] += zones[path] == {"head"} and block.titled


def _date_paths(
    days_at: dict[str, list[str]], alone_at: Counter[str], elsewhere_at: Counter[str], headed_at: Counter[str], count: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(paths of page clocks, paths of the pages' own dates)."""
    clocks: list[str] = []
    dates: list[tuple[int, str]] = []
    for path, number in alone_at.items():
        days = days_at[path]
        different = len(set(days))
        constant = number >= max(5, 0.6 * count) and different <= max(1, number // 20) and number >= 0.9 * len(days)
        # five articles of one day on a small site are no clock: theirs stands between headline and text
        if constant and headed_at[path] * 2 < number:
            clocks.append(path)
        elif elsewhere_at[path] * 3 < number and number >= 3 and different >= max(3, 0.2 * len(days)) and number >= 0.7 * len(days):
            dates.append((number, path))
    return tuple(sorted(clocks)), tuple(path for _, path in sorted(dates, reverse=True)[:6])


def _suffixes(titles: list[str]) -> tuple[str, ...]:
    """Ends and heads that many titles share, each with its separator, and whole titles that many pages share; longest first."""
    tails: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    for title in titles:
        for m in re.finditer(r"\s[-–—|»:•]\s|\s?\|\s?", title):
            tails[title[m.start() :]] += 1
            heads[title[: m.end()]] += 1
    enough = max(3, int(0.3 * len(titles)))
    found = {tail for tail, number in tails.items() if number >= enough and len(tail) > 4}
    # "Mầm non Hoa Mai | Tuần lễ đọc sách": more than a section's name can be
    found |= {head for head, number in heads.items() if number >= max(5, 0.6 * len(titles)) and len(head) > 6}
    # a title of the whole site stands on most pages; that of one article on its own, its print view and its doubles
    found |= {title for title, number in Counter(titles).items() if number >= max(4, len(titles) // 2) and len(title) > 4}
    return tuple(sorted(found, key=lambda tail: (-len(tail), tail))[:5])
