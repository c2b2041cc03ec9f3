"""Which of the moments on a page is the day the page was posted. Every other one is rejected with its reason.

A date is believed for where it stands (beside the headline, at the article's end) and for what stands around it (a label, a time, tools),
never because it is the only one. What machines are told confirms or adds minutes; alone it counts only on articles.
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from urllib.parse import urlsplit

from monitor.clock import VIETNAM
from monitor.domain.facts import DateFact, PageKind, RejectedDate
from monitor.extraction.calendar_leaf import calendar_leaves
from monitor.extraction.date_line import LABEL, TOOLS, WORDS, is_dressing, is_text, residue
from monitor.extraction.document import Element
from monitor.extraction.layout import Layout, Line, Region
from monitor.extraction.machine import Machine, Stamp
from monitor.extraction.main_block import END_OF_ARTICLE, Block
from monitor.extraction.reading import Reading
from monitor.vietnamese.dates import Moment, Scan, parse_machine, printed_orders, scan
from monitor.vietnamese.text import fold

ENOUGH = 2.0
"""Score from which a visible date is believed."""

MOST = 300
"""Moments of a page that are looked at; the article's own stands among the first."""

NEAR = 400
"""Characters of its line before and after a moment that are looked at."""

WIDE = 200
"""Elements of a table row beyond which its columns are not looked at."""

_LICENCE = re.compile(r"giay phep|gp-?ttdt|gpttdt|gp-|/gp|gpxb|chung nhan (?:tin nhiem|dang ky)|ban quyen|copyright|©|\ball rights\b|gcn")
_LAW_BEFORE = re.compile(
    r"(?:luat|nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|cong van|cong dien|ke hoach|van ban|to trinh|bao cao|thong bao"
    r"|huong dan|ket luan|phap lenh|sac lenh|hien phap"
    r"|giay moi|hop dong|chuong trinh|quy dinh|quy che|decree|decision|circular|law|plan|directive|resolution|dispatch"
    r"|so)\b[^.;]{0,110}$|\d/[a-zđ0-9\-/]{2,}[^.;]{0,60}$"
)
_LAW_AFTER = re.compile(
    r"\s?,?\s?(?:cua|by|of) (?:chinh phu|quoc hoi|thu tuong|bo |ubnd|uy ban|ban |hoi dong|so |tinh|chu tich|uy ban thuong vu|hdnd"
    r"|bch|the )|\s?(?:ve viec|v/v|quy dinh)"
)
_EVENT_BEFORE = re.compile(
    r"(?:sang|trua|chieu|toi|dem|hom|vao|trong|tu|den|toi|het|truoc|sau|ke tu|chieu toi|ngay|rang sang|luc|hoi|on|from|until|since"
    r"|morning of|afternoon of|evening of)\s?(?:ngay\s?)?[,(]?\s?$"
)
_CLOCK_BEFORE = re.compile(r"(?:hom nay|bay gio|gio hien tai|today|time now|dong ho)[^|]{0,20}$")
_LETTERHEAD = re.compile(r"^(?!thu (?:hai|ba|tu|nam|sau|bay),|chu nhat,|t\d,)[^\d|:]{2,45},\s?ngay \d{1,2} thang \d{1,2} nam \d{4}\.?$")
_COUNTED = re.compile(r"luot (?:xem|doc)|da xem|\bviews?\b|tac gia|nguoi dang|ban bien tap|binh luan|phan hoi")
"""Words that stand beside an article's date and beside no clock."""

_TIME_OF_ORIGINAL = re.compile(
    r"\b(?:thoi gian|ngay|gio|luc)?\s?(?:(?:cua )?(?:nguon|bao|bai goc|ban goc|tin goc|bai bao)(?: tin| bai| goc)?)\s?(?:da )?"
    r"(?:dang|xuat ban|dua tin)(?: (?:tai|tin|bai|luc|ngay|vao))*\W*$"
)
"""Labels of when the original was published: "Thời gian nguồn đăng:", "Báo đăng ngày"."""
_PARTED_OFF = re.compile(r"[|•·;\n]|\s[-–—]\s")
"""What parts the page's own day from a source in one line: "Nguồn: Báo Mẫu | Ngày đăng: …"; "Theo An, Báo Mẫu, đăng lúc …" is one whole."""
_SOURCE_LINE = re.compile(r"(?:nguon(?: tin| bai)?|theo|source|trich|tham khao)\b")
_COMMENT_HEAD = re.compile(
    r"(?:y kien|binh luan|phan hoi|cam nhan)(?: (?:cua )?(?:ban doc|nguoi doc|doc gia|ban))?(?: ?\(?\d+\)?)?\s*:?$|comments?"
)
_SENT = re.compile(r"\bgui$")
_SENT_AT = re.compile(r"gui (?:luc|vao luc|bai luc)\s?:?\s?$")
"""On platforms of shared posts, behind the article; also before a question or a reader's letter, so it says posted on articles only."""

_COUNTED_POST = re.compile(r"luot (?:xem|doc)|so lan (?:xem|doc)|da xem")
_HOME = re.compile(r"\W*(?:trang (?:chu|nhat)|home|goc)\W")
_CRUMB_SIGN = re.compile(r"[/›»>→]\s*$")
_SENDER = re.compile(r"nguoi (?:gui|hoi|phan anh|kien nghi|khieu nai)|cong dan|ban doc|cau hoi|y kien|tra loi")
"""Beside a day of sending: somebody wrote to the site, so it is no day of posting."""

_NUMBER_BEFORE = re.compile(r"\d{1,6}\s?/(?:\d{4}/)?[a-zđ]{2,}[\w\-/]*,?\s?\(?(?:(?:ky |ban hanh )?ngay|dated)?\s*$")
_SPAN_BEFORE = re.compile(r"(?:^|[^a-z])(?:tu|from)\s?(?:ngay|luc|hoi)?\s?:?\s*$")
_SPAN_AFTER = re.compile(r"\s*,?\s*(?:den|toi|to|until|-|–)\s")
_URL_DAY = re.compile(r"[/_-]((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)")


@dataclass(slots=True)
class Candidate:
    """One visible moment. `zone`: above, headline, head, body, tail, after, before. `why` is the reason for rejecting it, None while
    it may be the one."""

    moment: Moment
    line: Line
    zone: str
    label: str | None = None
    residue: int = 0
    score: float = 0.0
    why: str | None = None
    path: str = ""
    sent: bool = False
    """Behind "gửi lúc", at the article's end and with no letter below."""
    told: tuple[str, Moment] | None = None
    """For "3 ngày trước": the attribute that tells the day itself, and what it says."""


@dataclass(slots=True)
class Survey:
    """All that speaks about dates on a page, before its kind is known."""

    candidates: list[Candidate] = field(default_factory=list)
    best: Candidate | None = None
    updated: Candidate | None = None
    published_stamps: list[tuple[Stamp, Moment]] = field(default_factory=list)
    modified_stamps: list[tuple[Stamp, Moment]] = field(default_factory=list)
    rejected: list[RejectedDate] = field(default_factory=list)
    listed: int = 0
    """Dates that stand with a link to something else: rows of a list."""
    url_day: tuple[date, str] | None = None


def survey_dates(reading: Reading, layout: Layout, machine: Machine, block: Block) -> Survey:
    """Every moment of the page with its place, label and reason for or against."""
    found = Survey()
    text, folded = layout.parted()
    reading.month_first = (reading.template is not None and reading.template.month_first) or printed_orders(folded).american
    scanned = scan(text, reference=reading.fetched_at, folded=folded, month_first=reading.month_first)
    leaves = calendar_leaves(layout)
    if leaves:
        apart = [m for m in scanned.moments if all(m.end <= leaf.start or leaf.end <= m.start for leaf in leaves)]
        scanned = Scan(tuple(sorted([*apart, *leaves], key=lambda m: m.start)), scanned.impossible)
    _stamps(reading, layout, block, machine, found)
    _visible(reading, layout, block, scanned, found)
    _score(reading, layout, block, found)
    for impossible in scanned.impossible[:5]:
        found.rejected.append(RejectedDate(impossible.quote, "impossible", (impossible.start, impossible.end)))
    found.url_day = url_day(reading.url, reading.fetched_at)
    return found


def url_day(url: str, fetched_at: datetime) -> tuple[date, str] | None:
    """A full day in the path (/2024/07/16/ or /2024-07-16-) and the words it was read from; None otherwise or after `fetched_at`."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    for m in _URL_DAY.finditer(path):
        try:
            day = date(int(m[1]), int(m[2]), int(m[3]))
        except ValueError:
            continue
        if date(1997, 1, 1) <= day <= fetched_at.astimezone(VIETNAM).date():
            return day, m[0].strip("/_-")
    return None


# --- visible moments ---


def _visible(reading: Reading, layout: Layout, block: Block, scanned: Scan, found: Survey) -> None:
    fetched = reading.fetched_at.astimezone(VIETNAM)
    template = reading.template
    comments_at = _comments_from(layout, block)
    days = {moment.day for _, moment in found.published_stamps}
    clock_shown = False
    for number, moment in enumerate(scanned.moments[:MOST]):
        line = layout.line_at(moment.start)
        if line is None:
            continue
        zone = zone_of(layout, block, line, moment)
        candidate = Candidate(moment, line, zone)
        found.candidates.append(candidate)
        if line.region & (Region.HEAD | Region.CONTROL) and not _in_label(layout, moment):
            candidate.why = "not page content"
            continue
        left = max(line.start, scanned.moments[number - 1].end if number else 0)
        before = layout.folded[left : moment.start]
        # what stands further off no longer matters, and a page may be a single line
        whole_before = layout.folded[max(line.start, moment.start - NEAR) : moment.start]
        after = layout.folded[moment.end : min(line.end, moment.end + NEAR)]
        candidate.label = _label(layout, line, before)
        candidate.path = layout.path(layout.document.element_at(moment.start).index)
        if _is_future(moment, fetched):
            candidate.why = "future"
        elif moment.day.year < 1997:
            candidate.why = "before websites"
        elif (
            template is not None and candidate.path in template.clock_paths and not _has_its_clock(candidate, found)
        ) or _CLOCK_BEFORE.search(whole_before):
            candidate.why = "page clock"
        elif _LICENCE.search(layout.folded[max(line.start - 60, 0) : min(line.end, moment.end + 60)]) and candidate.label != "published":
            candidate.why = "licence"
        elif zone in {"after", "before", "tail"} and _is_in_card(layout, block, candidate, comments_at, scanned):
            candidate.zone, candidate.residue = "card", 0
        elif comments_at is not None and moment.start >= comments_at:
            candidate.why = "comment"
        elif _closes_crumbs(reading, layout, block, candidate):
            candidate.residue = 0
        elif (zone == "head" and candidate.label is None and _is_now(moment, fetched)) or (
            zone in {"before", "above"}
            and _is_clock(reading, candidate, days, layout.fold(line))
            and not _is_under_clock(block, layout, candidate, clock_shown, fetched)
        ):
            candidate.why = "page clock"
            clock_shown = clock_shown or moment.day == fetched.date()
        elif _is_stamp(layout, moment):
            candidate.why = "told to machines only"
        elif candidate.label == "other" and line.length < 160:
            candidate.why = _running(whole_before, after) or "another day's label"
        elif moment.kind == "relative" and zone in {"body", "before", "after"}:
            candidate.why = "running text"
        elif zone in {"head", "tail"} and (_after_item(layout, block, candidate) or _in_row_of_item(layout, block, candidate)):
            candidate.why = "related list"
        else:
            _judge_line(reading, layout, block, candidate, before, whole_before, after, found)
        if candidate.why == "related list":
            found.listed += 1


def _is_in_card(layout: Layout, block: Block, candidate: Candidate, comments_at: int | None, scanned: Scan) -> bool:
    """Whether a line far from the headline says nothing but when "this" was posted, as in a card of the side column: labelled, the only
    such line of the page, beside the counter of readers, in no row of a list and outside the column of text and comments."""
    line, moment = candidate.line, candidate.moment
    if candidate.label != "published" or block.headline is None or block.body is None or line.region & (Region.FOOT | Region.CONTROL):
        return False
    if residue(layout.fold(line)) or sum(1 for one in scanned.moments if line.start <= one.start < line.end) != 1:
        return False
    near = layout.lines[max(0, line.index - 2) : line.index + 3]
    if not any(_COUNTED_POST.search(layout.fold(one)) for one in near if one.length < 60):
        return False
    if any(is_item_title(layout, one) for one in layout.lines[max(0, line.index - 4) : line.index + 3]):
        return False
    column = _common(layout, block.headline[0], max(block.body[1] - 1, comments_at or 0))
    if column.start <= moment.start < column.end:
        return False
    for other in scanned.moments[:MOST]:
        its = layout.line_at(other.start)
        if its is not None and its.index != line.index and _label(layout, its, layout.folded[its.start : other.start]) == "published":
            return False
    return True


def _common(layout: Layout, a: int, b: int) -> Element:
    """The innermost element around both places."""
    document = layout.document
    element = document.element_at(a)
    return next((e for e in (element, *document.ancestors(element)) if e.start <= b < e.end), document.elements[0])


def _closes_crumbs(reading: Reading, layout: Layout, block: Block, candidate: Candidate) -> bool:
    """Whether the moment is the last step of the path right above the headline (Trang chủ / Tin ngành / 11-04-2022).

    A clock stands at such a place too: the visit's own day is believed only where the site's other pages show other days.
    """
    line, moment = candidate.line, candidate.moment
    if block.headline is None or not block.titled or not 0 < layout.line_index(block.headline[0]) - line.index <= 2:
        return False
    before = layout.folded[line.start : moment.start]
    if layout.folded[moment.end : line.end].strip(" ./›»>") or not _HOME.match(before) or not _CRUMB_SIGN.search(before):
        return False
    if line.link < 8:
        return False
    known = reading.template.date_paths if reading.template else ()
    return candidate.path in known or moment.day != reading.fetched_at.astimezone(VIETNAM).date()


def _is_of_box_above(layout: Layout, block: Block, candidate: Candidate) -> bool:
    """Whether a date above the headline belongs to a box of its own, with a heading and figures ("Tình hình xử lý hồ sơ … Cập nhật …")."""
    assert block.headline is not None
    document = layout.document
    around = _common(layout, candidate.moment.start, block.headline[0])
    box = None
    for element in (e := document.element_at(candidate.moment.start), *document.ancestors(e)):
        if element.index == around.index:
            break
        box = element
    if box is None:
        return False
    said = [one for one in layout.between(box.start, box.end) if one.index != candidate.line.index and residue(layout.fold(one))]
    if len(said) < 2 or any(one.is_link for one in said):
        return False
    return any(one.region & Region.HEADING or re.search(r"\d", layout.fold(one)) for one in said)


def _is_of_figures(layout: Layout, block: Block, line: Line) -> bool:
    """Whether an update behind the article is that of the site's visitors or of rates: figures stand right above it, below the text."""
    assert block.body is not None
    above = [one for one in layout.lines[max(0, line.index - 2) : line.index] if one.start >= block.body[0] and not one.is_prose]
    return any(one.length < 60 and _FIGURES.fullmatch(layout.fold(one)) for one in above)


_FIGURES = re.compile(
    r"\W*(?:(?:so |tong )*(?:luot |luong )?(?:nguoi )?truy cap\b[^\d]{0,20}[\d.,]+|dang (?:online|truy cap)\W*[\d.,]+"
    r"|(?:[a-z]{3}|vang\b[a-z ]*)\s?:\s?[\d.,]+)\W*"
)
_PART_OF_DAY_BEFORE = re.compile(r"(?:^|[^a-z])(?:sang|trua|chieu|toi|dem|rang sang)(?: ngay)?\s*$")
"""Moments of posting have a time where they have a part of the day: what happened "sáng 12/7" is told."""


def _is_stamp(layout: Layout, moment: Moment) -> bool:
    """Whether the moment is written as no reader is ever shown one (2015-10-01T02:00:10+07:00)."""
    return layout.document.text.find("T", moment.start, moment.end) == moment.start + 10 and moment.zone


def _in_label(layout: Layout, moment: Moment) -> bool:
    """label elements belong to forms, but some makers print all short texts with them."""
    document = layout.document
    element = document.element_at(moment.start)
    for ancestor in document.ancestors(element):
        if ancestor.tag in {"option", "select", "button", "textarea", "head", "title", "fieldset"}:
            return False
        if ancestor.tag == "label":
            return not any(inner.tag == "input" for inner in document.inside(ancestor))
    return False


def _is_future(moment: Moment, fetched: datetime) -> bool:
    if isinstance(moment.value, datetime):
        return moment.value > fetched + timedelta(minutes=10)
    return moment.value > fetched.date()


def _is_now(moment: Moment, fetched: datetime) -> bool:
    return isinstance(moment.value, datetime) and moment.precision == "second" and abs(moment.value - fetched) <= timedelta(minutes=3)


def _is_clock(reading: Reading, candidate: Candidate, days: set[date], line_words: str) -> bool:
    """Whether a date above the headline is the page's clock: of the fetch day or dressed as clocks are, and nothing says otherwise.

    The visit's day alone does not tell: an archived page may carry the clock of another day.
    """
    moment = candidate.moment
    if candidate.label in {"published", "updated"} or moment.day in days or _COUNTED.search(line_words):
        return False
    fetched = reading.fetched_at.astimezone(VIETNAM)
    if isinstance(moment.value, datetime):
        if abs(moment.value - fetched) <= timedelta(minutes=15):
            return True
    elif moment.day == fetched.date():
        return True
    if reading.template is not None and candidate.path in reading.template.date_paths:
        return False
    if moment.has_time:
        return moment.precision == "second"
    if candidate.line.region & Region.HEADING:
        # the heading under which a diary puts the posts of one day
        return False
    return moment.weekday is not None or abs((moment.day - fetched.date()).days) <= 1


def _is_under_clock(block: Block, layout: Layout, candidate: Candidate, clock_shown: bool, fetched: datetime) -> bool:
    """Whether a date is the line right above the headline and below the page's clock, or below its menus where clocks do not stand."""
    if block.headline is None or not block.titled or layout.line_index(block.headline[0]) - candidate.line.index != 1:
        return False
    if clock_shown:
        return True
    above = layout.lines[max(0, candidate.line.index - 3) : candidate.line.index]
    below_menu = len(above) == 3 and all(line.is_link and line.length < 60 for line in above)
    return below_menu and (fetched.date() - candidate.moment.day).days > 1


def _comments_from(layout: Layout, block: Block) -> int | None:
    """Where the readers' comments begin after the article; None when no heading of them stands there."""
    if block.main is None:
        return None
    start = block.body[1] if block.body else block.main[0]
    for line in layout.between(start, len(layout.folded)):
        if line.length < 50 and not line.region & Region.CONTROL and _COMMENT_HEAD.match(layout.fold(line)):
            return line.start
    return None


def zone_of(layout: Layout, block: Block, line: Line, moment: Moment) -> str:
    """Where a moment stands: before, above, headline, head, body, tail or after."""
    if block.headline is None:
        if block.body is None:
            return "before"
        start, end = block.body
        if moment.end <= start:
            between = layout.between(moment.end, start)
            return "head" if len(between) <= 3 else "before"
        return "body" if moment.start < end else "after"
    h0, h1 = block.headline
    if h0 <= moment.start < h1:
        return "headline"
    if moment.end <= h0:
        if line.end >= h0:
            return "above"
        between = layout.between(moment.end, h0)
        links = sum(1 for other in between if other.is_link or other.is_opaque)
        if len(between) <= 6 and links <= 4 and sum(other.plain for other in between) < 200:
            return "above"
        return "before"
    if block.body is None:
        between = layout.between(h1, line.start)
        if len(between) <= 8 and not any(other.is_link and other.length > 30 for other in between):
            return "head"
        return "after"
    b0, b1 = block.body
    first_prose = next((other.start for other in block.body_lines[:12] if is_text(other, layout.fold(other))), b0)
    if moment.start < b0 or (moment.start < first_prose and line.length < 70):
        return "head"
    if moment.start < b1:
        lines = block.body_lines
        if line.start >= lines[-min(3, len(lines))].start and len(lines) > 3:
            return "tail"
        if line.start <= lines[min(1, len(lines) - 1)].start and len(lines) > 2:
            return "head"
        return "body" if len(lines) > 3 else "tail"
    end = block.main[1] if block.main else b1
    if moment.start <= end:
        return "tail"
    return "after"


def _label(layout: Layout, line: Line, before: str) -> str | None:
    """published, updated, other or None: the label nearest to the left of the moment, in its line or alone in the line above."""
    text = before[-70:]
    last: re.Match[str] | None = None
    for m in LABEL.finditer(text):
        last = m
    if last is not None and _SENT.search(last[0]):
        around = layout.folded[max(0, line.start - 60) : line.end]
        return "other" if _SENDER.search(around) else "published"
    if last is not None and len(WORDS.findall(TOOLS.sub(" ", text[last.end() :]))) <= 2:
        return last.lastgroup
    if not before.strip(" :|-–•") and line.index > 0:
        above = layout.lines[line.index - 1]
        if above.length <= 40:
            folded = layout.fold(above).strip(" :|-")
            m2 = LABEL.match(folded)
            if m2 is not None and m2.end() >= len(folded) - 2:
                return m2.lastgroup
    return None


OPENER = re.compile(r"\[?\s?(?:xem (?:chi tiet|tiep|them)|chi tiet|doc (?:tiep|them)|read more|continue reading|more)\s?[\].…>»]*$")
"""At the end of a folded line: the link that opens the page a teaser is about."""

_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|mp[34])(?:$|[?#])", re.I)


def _after_item(layout: Layout, block: Block, candidate: Candidate) -> bool:
    """Whether the title of another page stands between the headline and the moment, or right behind it: then it is that page's date.

    Near the end of an article only the four lines before the moment count.
    """
    line = candidate.line
    if block.headline is None:
        return any(is_item_title(layout, other) for other in layout.lines[max(0, line.index - 2) : line.index])
    between = [other for other in layout.between(block.headline[1], line.start) if not other.is_opaque]
    if candidate.zone == "tail":
        between = between[-4:]
    if any(is_item_title(layout, other) for other in between):
        return True
    if candidate.zone == "head" and line.index + 1 < len(layout.lines):
        following = layout.lines[line.index + 1]
        if any(
            6 <= other.link <= 40 and OPENER.search(layout.fold(other)[-30:]) for other in layout.lines[line.index + 1 : line.index + 4]
        ):
            return True
        return bool(following.region & Region.HEADING) and is_item_title(layout, following)
    return False


def is_item_title(layout: Layout, line: Line) -> bool:
    """Whether a line is a link that reads like the title of another page."""
    if not line.is_link or layout.text(line).count("|") >= 2:
        return False
    if not line.region & Region.HEADING and (line.link < 22 or line.blanks < 3 or is_dressing(layout.fold(line))):
        return False
    document = layout.document
    for ancestor in document.ancestors(document.element_at(line.start)):
        if ancestor.tag == "a":
            href = ancestor.get("href")
            if not href or href[0] == "#" or href[:11].lower() == "javascript:" or _FILE.search(href):
                return False
            return document.address(href).split("#")[0].rstrip("/") != document.url.split("#")[0].rstrip("/")
    return True


def _in_row_of_item(layout: Layout, block: Block, candidate: Candidate) -> bool:
    """Whether the same list item or table row holds a link as long as a title."""
    document = layout.document
    for ancestor in document.ancestors(document.element_at(candidate.moment.start)):
        if ancestor.end - ancestor.start > 600 or (block.headline is not None and ancestor.start <= block.headline[0] < ancestor.end):
            return False
        if ancestor.tag in {"li", "tr", "dd"}:
            return any(is_item_title(layout, line) for line in layout.between(ancestor.start, ancestor.end))
    return False


def _judge_line(
    reading: Reading, layout: Layout, block: Block, candidate: Candidate, before: str, whole_before: str, after: str, found: Survey
) -> None:
    line, zone, moment = candidate.line, candidate.zone, candidate.moment
    candidate.residue = residue(whole_before) + residue(after)
    if zone == "tail" and 0 < candidate.residue <= 6 and moment.has_time and _signed(layout, candidate):
        candidate.residue = 0
    if candidate.zone == "headline":
        _judge_headline(layout, block, candidate)
        return
    if zone == "above" and candidate.label != "published" and _is_of_box_above(layout, block, candidate):
        candidate.why = "outside the article"
        return
    if zone == "tail" and candidate.label == "updated" and _is_of_figures(layout, block, line):
        candidate.why = "outside the article"
        return
    if candidate.label is None and not moment.has_time and _PART_OF_DAY_BEFORE.search(before):
        candidate.why = "event"
        return
    if zone == "tail" and _SENT_AT.search(before) and _closes(layout, block, line):
        candidate.sent, candidate.residue = True, 0
        return
    if line.link > 12 and not (block.headline and line.start <= block.headline[0] < line.end):
        share = line.link / max(1, line.length - (moment.end - moment.start))
        if share > 0.45 and zone not in {"head"}:
            candidate.why = "related list"
            return
        if share > 0.85 and candidate.label is None and candidate.residue >= 4 and _begins_with_link_elsewhere(layout, line):
            candidate.why = "related list"
            return
        if share > 0.45 and line.link > 60 - (20 if candidate.residue > 6 else 0):
            candidate.why = "related list"
            return
    if zone in {"after", "before"}:
        candidate.why = "related list" if _beside_link(layout, block, candidate) else _running(whole_before, after) or "outside the article"
        return
    if zone != "head" and candidate.label != "published" and _beside_link(layout, block, candidate) and line.region & Region.ITEM:
        candidate.why = "related list"
        return
    folded = layout.fold(line).strip(" .()[]*")
    if not moment.has_time and _LETTERHEAD.match(folded) and candidate.label is None:
        candidate.why = "letterhead of a document"
        return
    if _TIME_OF_ORIGINAL.search(before):
        candidate.why = "date of the source"
        return
    if zone == "tail" and _SOURCE_LINE.match(folded) and (candidate.label != "published" or not _PARTED_OFF.search(whole_before)):
        candidate.why = "date of the source"
        return
    if candidate.label is None and (_NUMBER_BEFORE.search(before) or (_SPAN_BEFORE.search(before) and _SPAN_AFTER.match(after))):
        candidate.why = "law citation" if _NUMBER_BEFORE.search(before) else "event"
        return
    if candidate.label is None and (_is_value_of_row(layout, block, line) or _is_value_of_column(layout, candidate)):
        candidate.why = "another day's label"
        return
    explicit = candidate.label in {"published", "updated"} and zone in {"head", "above", "tail"}
    if explicit and len(whole_before) < (30 if line.is_prose else 90):
        if candidate.residue > 14 and (not moment.has_time or zone == "tail"):
            candidate.why = _running(whole_before, after) or "running text"
        return
    if zone == "body" or candidate.residue > 6:
        candidate.why = _running(whole_before, after) or "running text"
        return
    if candidate.residue > 2 and not moment.has_time:
        why = _running(whole_before, after)
        if why:
            candidate.why = why
            return
    if _EVENT_BEFORE.search(before) and candidate.residue and not moment.has_time and not before.strip().endswith(("ngay", "on")):
        candidate.why = "event"
    elif _is_repeated(reading, candidate, found):
        candidate.why = "repeated on other pages"


def _has_its_clock(candidate: Candidate, found: Survey) -> bool:
    """Whether the path's clock was met further up, so that a date below the headline at the same path of tags is another thing."""
    return candidate.zone == "head" and any(other.why == "page clock" and other.path == candidate.path for other in found.candidates)


def _is_repeated(reading: Reading, candidate: Candidate, found: Survey) -> bool:
    """Whether the date's line stands on other pages of the site as well, as boxes and clocks do. That of an article of the visit's own day
    is no less the article's for saying what the clock says, nor is "1 ngày trước" below a headline."""
    line = candidate.line
    if candidate.moment.end > line.end or not reading.is_repeated(line.start, line.end):
        return False
    if reading.template is not None and candidate.path in reading.template.date_paths:
        return False
    if candidate.zone != "head":
        return True
    clocks = [other.line for other in found.candidates if other.why == "page clock"]
    return candidate.moment.kind != "relative" and not any(
        reading.says_same((line.start, line.end), (clock.start, clock.end)) for clock in clocks
    )


_NAME_BEFORE = re.compile(r"(?:[A-ZĐÀ-Ỹ][\w.]*\s){1,5}[@|,(–-]?\s*$")


def _signed(layout: Layout, candidate: Candidate) -> bool:
    """Whether nothing but a name stands before the moment and no text follows in the next lines: a byline, not a reader's comment."""
    line = candidate.line
    if _NAME_BEFORE.fullmatch(layout.document.text, line.start, candidate.moment.start) is None or residue(
        layout.folded[candidate.moment.end : line.end]
    ):
        return False
    for other in layout.lines[line.index + 1 : line.index + 3]:
        folded = layout.fold(other)
        if other.is_link or ends_article(folded):
            break
        if other.is_prose or (residue(folded) and not other.is_opaque):
            return False
    return True


def _is_value_of_row(layout: Layout, block: Block, line: Line) -> bool:
    """Whether the line stands in a table of names and values, right of a name that is no label of posting."""
    if not line.region & Region.ITEM or line.index == 0:
        return False
    left = layout.lines[line.index - 1]
    if (
        left.length > 45
        or left.is_link
        or (block.headline is not None and left.start < block.headline[1])
        or residue(layout.fold(left)) == 0
    ):
        return False
    document = layout.document
    cell = next((e for e in document.ancestors(document.element_at(line.start)) if e.tag in {"td", "th"}), None)
    if cell is None or cell.start < left.end or cell.end - cell.start > 160:
        return False
    row = document.elements[cell.parent]
    if row.tag != "tr" or not row.start <= left.start or row.parent < 0:
        return False
    return sum(1 for e in document.inside(document.elements[row.parent]) if e.tag == "tr" and e.end - e.start < 400) >= 3


def _is_value_of_column(layout: Layout, candidate: Candidate) -> bool:
    """Whether the moment fills a cell below a head row of names, of which the one above it says nothing of posting."""
    document = layout.document
    element = document.element_at(candidate.moment.start)
    cell = next((e for e in (element, *document.ancestors(element)) if e.tag == "td"), None)
    if cell is None or cell.parent < 0 or document.elements[cell.parent].tag != "tr" or cell.end - cell.start > 40:
        return False
    row = document.elements[cell.parent]
    table = next((e for e in document.ancestors(row) if e.tag == "table"), None)
    if table is None:
        return False
    first = next((e for e in document.inside(table) if e.tag == "tr"), row)
    if max(first.last - first.index, row.last - row.index) > WIDE:
        return False
    heads = [e for e in document.inside(first) if e.tag in {"td", "th"} and e.parent == first.index]
    cells = [e for e in document.inside(row) if e.tag in {"td", "th"} and e.parent == row.index]
    if first.index == row.index or len(heads) != len(cells) or len(heads) < 2:
        return False
    names = [document.folded[e.start : e.end].strip() for e in heads]
    return all(len(name) <= 40 and not re.search(r"\d", name) for name in names) and not _POSTED_HEAD.search(names[cells.index(cell)])


_POSTED_HEAD = re.compile(r"ngay (?:dang|cap nhat)|thoi gian dang|posted|published")


def _closes(layout: Layout, block: Block, line: Line) -> bool:
    """Whether no text follows in the next lines: the moment ends an article and begins no letter."""
    for other in layout.lines[line.index + 1 : line.index + 4]:
        folded = layout.fold(other)
        if other.start >= block.imprint or other.is_link or ends_article(folded) or (other.length < 45 and _READERS_HEAD.match(folded)):
            return True
        if other.is_prose:
            return False
    return True


_READERS_HEAD = re.compile(r"\W*(?:cac )?(?:y kien|binh luan|phan hoi)\b")


def _begins_with_link_elsewhere(layout: Layout, line: Line) -> bool:
    document = layout.document
    for ancestor in document.ancestors(document.element_at(line.start)):
        if ancestor.tag == "a":
            href = ancestor.get("href")
            return (
                bool(href) and href[0] != "#" and document.address(href).split("#")[0].rstrip("/") != document.url.split("#")[0].rstrip("/")
            )
    return False


def _judge_headline(layout: Layout, block: Block, candidate: Candidate) -> None:
    """A day inside the headline's own words is what the article is about; one hung on behind them is its date."""
    assert block.headline is not None
    rest = layout.folded[candidate.moment.end : block.headline[1]].strip(" ()[].,|-")
    element = layout.document.element_at(candidate.moment.start)
    heading = layout.document.elements[block.headline_element]
    candidate.residue = 0
    hung_on = not rest and element.index != heading.index and element.tag in {"span", "i", "em", "small", "font", "time"}
    hung_on = hung_on or (not rest and _is_bracketed_by_the_software(layout, block, candidate.moment))
    if not hung_on or candidate.moment.end - candidate.moment.start < 8:
        candidate.why = "event"


def _is_bracketed_by_the_software(layout: Layout, block: Block, moment: Moment) -> bool:
    """Whether <title> gives the whole headline but the day in brackets behind it: the author wrote the title without it."""
    assert block.headline is not None
    words = layout.folded[block.headline[0] : moment.start]
    bare = words.rstrip(" ([")
    titles = layout.document.by_tag("title")
    if not words.rstrip().endswith(("(", "[")) or len(bare) < 20 or not titles:
        return False
    said = layout.document.text_of(titles[0])
    return bare in fold(said) and moment.quote not in said


def _running(before: str, after: str) -> str | None:
    """Why a moment in running text is not the article's: a law's day, an event's; None when its context says neither."""
    if _LAW_BEFORE.search(before[-140:]) or _LAW_AFTER.match(after):
        return "law citation"
    if _EVENT_BEFORE.search(before[-30:]):
        return "event"
    return None


def _beside_link(layout: Layout, block: Block, candidate: Candidate) -> bool:
    """Whether a link to something else stands in the same row: same list item or table row, or the line before or after."""
    line = candidate.line
    if line.link > 12:
        return True
    document = layout.document
    element = document.element_at(candidate.moment.start)
    for ancestor in document.ancestors(element):
        if block.headline is not None and ancestor.start <= block.headline[0] and ancestor.end >= block.headline[1]:
            break
        row = ancestor.tag in {"li", "tr", "dd", "article"} or (ancestor.tag == "div" and ancestor.end - ancestor.start < 260)
        if row and layout.link_chars(ancestor.start, ancestor.end) > 15:
            return True
        if ancestor.end - ancestor.start > 400:
            break
    lines = layout.lines
    beside = [lines[other] for other in (line.index - 1, line.index + 1) if 0 <= other < len(lines)]
    return any(other.is_link and other.length > 15 and residue(layout.fold(other)) for other in beside)


# --- what machines are told ---


def _stamps(reading: Reading, layout: Layout, block: Block, machine: Machine, found: Survey) -> None:
    fetched = reading.fetched_at.astimezone(VIETNAM)
    constant = reading.template.constant_days if reading.template else ()
    elements = layout.document.elements
    for stamp in machine.stamps:
        moment = parse_machine(stamp.raw)
        if moment is None:
            if re.search(r"\d", stamp.raw):
                found.rejected.append(RejectedDate(stamp.raw[:80], "impossible"))
            continue
        if _is_future(moment, fetched):
            found.rejected.append(RejectedDate(stamp.raw[:80], "future"))
        elif moment.day.year < 1997:
            found.rejected.append(RejectedDate(stamp.raw[:80], "before websites"))
        elif moment.day.isoformat() in constant:
            found.rejected.append(RejectedDate(stamp.raw[:80], "repeated on other pages"))
        elif stamp.origin == "time-attribute" and not _near_article(block, elements[stamp.element].start):
            found.rejected.append(RejectedDate(stamp.raw[:80], "related list"))
        elif abs(moment.value - fetched) < timedelta(seconds=90) if isinstance(moment.value, datetime) else False:
            found.rejected.append(RejectedDate(stamp.raw[:80], "page clock"))
        elif stamp.role == "modified":
            found.modified_stamps.append((stamp, moment))
        else:
            found.published_stamps.append((stamp, moment))


def _near_article(block: Block, at: int) -> bool:
    if block.headline is None or block.main is None:
        return False
    prose = next((line.start for line in block.body_lines[:12] if line.is_prose), None)
    first_text = prose if prose is not None else block.headline[1] + 400
    return block.headline[0] - 300 <= at <= first_text or (block.body is not None and block.body[1] <= at <= block.main[1])


# --- scores ---


def _score(reading: Reading, layout: Layout, block: Block, found: Survey) -> None:
    paths: dict[str, int] = {}
    for candidate in found.candidates:
        paths[candidate.path] = paths.get(candidate.path, 0) + 1
    known = reading.template.date_paths if reading.template else ()
    bare: dict[str, set[date]] = {}
    for candidate in found.candidates:
        if candidate.zone in {"above", "head", "body", "tail"} and candidate.line.length - len(candidate.moment.quote) <= 25:
            bare.setdefault(candidate.path, set()).add(candidate.moment.day)
    days = {moment.day for _, moment in found.published_stamps}
    _pass_over_columns(layout, found)
    for candidate in found.candidates:
        if candidate.why is not None:
            continue
        if candidate.label is None and len(bare.get(candidate.path, ())) >= 3 and candidate.path not in known:
            candidate.why = "one of many dates"
            continue
        candidate.score = _score_one(layout, block, candidate, known, days, paths)
    alive = [candidate for candidate in found.candidates if candidate.why is None and candidate.score >= ENOUGH]
    alive.sort(key=lambda candidate: -candidate.score)
    for candidate in alive:
        if candidate.moment.kind == "relative":
            candidate.told = _told_beside(layout, candidate.moment)
    if alive:
        published = [candidate for candidate in alive if candidate.label != "updated"]
        found.best = published[0] if published else alive[0]
        if published:
            updates = [c for c in alive if c.label == "updated" and c.moment.day >= found.best.moment.day]
            found.updated = updates[0] if updates else None


def _pass_over_columns(layout: Layout, found: Survey) -> None:
    """Unlabelled days below one another in a table are those of its rows (a week's schedule), none the page's."""
    document = layout.document
    columns: dict[tuple[int, int], list[tuple[int, Candidate]]] = {}
    for candidate in found.candidates:
        if candidate.why is not None or candidate.label is not None:
            continue
        element = document.element_at(candidate.moment.start)
        cell = next((e for e in (element, *document.ancestors(element)) if e.tag in {"td", "th"}), None)
        if cell is None or cell.parent < 0 or cell.end - cell.start > 40:
            continue
        row = document.elements[cell.parent]
        if row.last - row.index > WIDE:
            continue
        place = sum(1 for e in document.inside(row) if e.parent == row.index and e.index < cell.index)
        columns.setdefault((row.parent, place), []).append((row.index, candidate))
    for cells in columns.values():
        if len({row for row, _ in cells}) >= 2 and len({candidate.moment.day for _, candidate in cells}) >= 2:
            for _, candidate in cells:
                candidate.why = "one of many dates"


def _told_beside(layout: Layout, moment: Moment) -> tuple[str, Moment] | None:
    """A full day in an attribute of the element that holds a relative time, no further than a day from it."""
    document = layout.document
    for ancestor in document.ancestors(document.element_at(moment.start)):
        if ancestor.end - ancestor.start > moment.end - moment.start + 20:
            return None
        for name in ("title", "data-original-title", "data-date", "data-time", "aria-label"):
            raw = ancestor.get(name).strip()
            if not 8 <= len(raw) <= 60:
                continue
            found = scan(raw).moments
            exact = found[0] if len(found) == 1 else parse_machine(raw)
            if exact is not None and abs((exact.day - moment.day).days) <= 1:
                return raw, exact
    return None


def _score_one(layout: Layout, block: Block, candidate: Candidate, known: tuple[str, ...], days: set[date], paths: dict[str, int]) -> float:
    moment, line = candidate.moment, candidate.line
    if candidate.zone == "card":
        score = 1.5
    elif candidate.zone == "head" or candidate.zone == "headline":
        start = block.headline[1] if block.headline else line.start
        score = 3.0 - 0.2 * min(6, len(layout.between(start, line.start)))
    elif candidate.zone == "above":
        start = block.headline[0] if block.headline else line.end
        score = 2.0 - 0.2 * min(6, len(layout.between(line.end, start)))
    else:
        score = 0.9
    score += {"published": 1.5, "updated": 0.9}.get(candidate.label or "", 0.0)
    score += 0.6 if moment.has_time else 0.0
    score += 0.3 if moment.weekday is not None else 0.0
    score += 0.6 if candidate.residue == 0 else -0.15 * candidate.residue
    score += 1.5 if candidate.sent else 0.0
    if candidate.path in known:
        score += 1.5
    if moment.day in days:
        score += 1.0
    if paths.get(candidate.path, 0) >= 4 and candidate.zone != "head" and candidate.label is None:
        score -= 1.0
    if moment.kind == "relative":
        score -= 0.6
    if moment.two_digit_year:
        score -= 0.8
    return score


# --- the decision ---


def decide_dates(
    reading: Reading, kind: PageKind, survey: Survey, machine: Machine, block: Block
) -> tuple[DateFact | None, DateFact | None]:
    """(published, updated) for a page of this kind; what was passed over goes to `survey.rejected`."""
    published, updated = None, None
    if kind in {PageKind.ARTICLE, PageKind.PRINT}:
        published, updated = _of_article(survey, machine, block)
    elif kind in {PageKind.STATIC, PageKind.DOCUMENT, PageKind.QA, PageKind.CONSULTATION}:
        best = survey.best
        if best is not None and best.zone in {"head", "above", "tail"} and _says_posted(kind, best):
            published, updated = _from_visible(survey, best)
    chosen = {fact.at for fact in (published, updated) if fact is not None and fact.at is not None}
    for candidate in survey.candidates[:40]:
        at = (candidate.moment.start, candidate.moment.end)
        if at in chosen:
            continue
        if candidate.why is None:
            candidate.why = "page of another kind" if published is None else "another date stands nearer to the headline"
        survey.rejected.append(RejectedDate(candidate.moment.quote, candidate.why, at))
    return published, updated


def _says_posted(kind: PageKind, best: Candidate) -> bool:
    """Whether a page that is no article says when it was posted itself."""
    if best.label == "published":
        return True
    if kind is PageKind.STATIC:
        return (
            best.zone in {"head", "above"} and (best.moment.has_time or best.label == "updated" or best.residue == 0) and best.score >= 2.6
        )
    return best.label == "updated" and best.zone in {"head", "above"}


def _of_article(survey: Survey, machine: Machine, block: Block) -> tuple[DateFact | None, DateFact | None]:
    best = survey.best
    stamps = survey.published_stamps
    if best is not None:
        elsewhere = [pair for pair in stamps if pair[1].day != best.moment.day]
        here = [pair for pair in stamps if pair[1].day == best.moment.day]
        earlier = [pair for pair in elsewhere if pair[1].day < best.moment.day]
        modified_here = any(moment.day == best.moment.day for _, moment in survey.modified_stamps)
        if best.label == "updated" and not here and earlier and (machine.says_article or modified_here):
            chosen = _best_stamp(earlier)
            fact = _stamp_fact(chosen, why=f"the page shows only its update, {best.moment.quote}")
            return fact, _visible_fact(best)
        if elsewhere and not here and best.score < 3.0 and machine.says_article and len({moment.day for _, moment in stamps}) == 1:
            return _stamp_fact(_best_stamp(elsewhere), why=f"{best.moment.quote} stands at no sure place"), None
        return _from_visible(survey, best)
    alone = machine.says_article or any(
        stamp.origin == "time-attribute" or (stamp.origin == "meta" and stamp.sure and block.prose >= 300) for stamp, _ in stamps
    )
    if stamps and alone and block.score >= 2:
        by_day: dict[date, list[tuple[Stamp, Moment]]] = {}
        for pair in stamps:
            by_day.setdefault(pair[1].day, []).append(pair)
        # the earliest: creation and first publication come before every later stamp
        chosen = _best_stamp(by_day[min(by_day)]) if len(by_day) > 1 else _best_stamp(stamps)
        return _stamp_fact(chosen, why="no date on the screen"), _updated_stamp(survey, chosen[1])
    if survey.url_day is not None and block.headline is not None:
        day, quote = survey.url_day
        return DateFact(day.isoformat(), "day", quote, None, "url", "no date on the screen"), None
    return None, None


def _from_visible(survey: Survey, best: Candidate) -> tuple[DateFact | None, DateFact | None]:
    moment = best.moment
    same_day = [pair for pair in survey.published_stamps if pair[1].day == moment.day]
    others = sorted({m.day.isoformat() for _, m in survey.published_stamps if m.day != moment.day})
    why = f"machine dates say {', '.join(others)}; what the reader sees wins" if others else None
    timed = [pair for pair in same_day if pair[1].has_time and not _is_midnight(pair[1])]
    fact = _visible_fact(best, why)
    if moment.kind == "relative" and best.told is not None:
        raw, exact = best.told
        return DateFact(exact.iso, exact.precision, raw, None, "time-attribute", f"the page shows {moment.quote}"), None
    if timed and not moment.has_time:
        fact = _stamp_fact(_best_stamp(timed), why=why or f"the page shows the day {moment.quote}")
    elif timed and not moment.clock12 and isinstance(moment.value, datetime):
        noon = timedelta(hours=12)
        for pair in timed:
            value = pair[1].value
            if isinstance(value, datetime) and abs(value - moment.value - noon) < timedelta(minutes=1):
                fact = _stamp_fact(pair, why=f"the page shows a 12-hour time, {moment.quote}")
                break
    updated = _visible_fact(survey.updated) if survey.updated is not None else _updated_stamp(survey, moment)
    return fact, updated


def _is_midnight(moment: Moment) -> bool:
    value = moment.value
    return isinstance(value, datetime) and (value.hour, value.minute, value.second) == (0, 0, 0)


def _best_stamp(pairs: list[tuple[Stamp, Moment]]) -> tuple[Stamp, Moment]:
    order = {"json-ld": 1, "microdata": 2, "meta": 0, "time-attribute": 3}
    return min(pairs, key=lambda pair: (not pair[1].has_time, order.get(pair[0].origin, 4)))


def _updated_stamp(survey: Survey, published: Moment) -> DateFact | None:
    for stamp, moment in survey.modified_stamps:
        if isinstance(moment.value, datetime) and isinstance(published.value, datetime):
            if moment.value - published.value >= timedelta(minutes=1):
                return _stamp_fact((stamp, moment), why=None)
        elif moment.day > published.day:
            return _stamp_fact((stamp, moment), why=None)
    return None


def _visible_fact(candidate: Candidate, why: str | None = None) -> DateFact:
    moment = candidate.moment
    return DateFact(moment.iso, moment.precision, moment.quote, (moment.start, moment.end), "visible", why)


def _stamp_fact(pair: tuple[Stamp, Moment], why: str | None) -> DateFact:
    stamp, moment = pair
    return DateFact(moment.iso, moment.precision, stamp.raw.strip(), None, stamp.origin, why)


def item_lines(layout: Layout, survey: Survey) -> int:
    """Rows in which a link and a date stand together, counted once each."""
    rows = {candidate.line.index for candidate in survey.candidates if candidate.why == "related list"}
    return len(rows) - sum(1 for a, b in pairwise(sorted(rows)) if a == b)


def ends_article(folded: str) -> bool:
    """Whether a short folded line is the heading of a related list or of the comments."""
    return END_OF_ARTICLE.match(folded.lstrip(" :-*•+›»>|[(")) is not None
