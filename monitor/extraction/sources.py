"""Source citations of an article: its source field, its last lines, its dateline, a link to the original.

A name found in running text is speech, not a citation ("Theo ông…", "Theo báo cáo…"), so only few places are read: the lines
between headline and text, the head of the first paragraphs, the end of the last one and the lines below it. Picture credits, the
site's demand on others ("Ghi rõ nguồn…") and the site's own name are no sources.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from monitor.domain.facts import SourceCitation, SourceKind, Span
from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.extraction.source_block import author_named, below_in_column, read_block
from monitor.extraction.source_words import (
    ADDRESS,
    AFTER_SENTENCE,
    AFTER_SLASH,
    AUTHOR_LABEL,
    BARE_LEAD,
    BARE_VAGUE,
    BLOCK_LABEL,
    BOTH_THEIRS,
    BYLINE_LEAD,
    COLLECTED,
    CREDIT,
    CREDIT_BEFORE,
    CUT,
    DEMAND,
    DESK,
    FURTHER,
    HERE,
    HOST,
    LABEL,
    LABEL_ALONE,
    LABELS_BELOW,
    LEAD_FIELDS,
    LEAD_MARK,
    MOMENT_BEHIND,
    NOT_A_NAME,
    NOT_MEDIA,
    NOT_PRESS_WORDS,
    OFFICE,
    ORIGIN_LINK,
    ORIGINAL,
    OWN_WORDS,
    PICTURE_LINE,
    POSTER,
    PUBLISHED_IN,
    SOCIAL,
    SOCIAL_HOSTS,
    SPACED_LABEL,
    STATE_WORDS,
    THEO,
    THEO_AT_END,
    TRIM,
    URL,
    VAGUE,
    is_person,
    names_press,
)
from monitor.extraction.wording import (
    ARTICLE_KINDS,
    article_end,
    bare_name,
    host_of,
    is_stop,
    occurrences,
    outside_main,
    own_names,
    same_site,
    starting_in,
)
from monitor.reference.outlets import load_outlets
from monitor.vietnamese.dates import find_moments
from monitor.vietnamese.names import looks_like_person
from monitor.vietnamese.text import fold

if TYPE_CHECKING:
    from monitor.reference.outlets import Outlet, OutletIndex

PARAGRAPH: Final = 110
"""Characters from which a line counts as running text."""
BEYOND: Final = 700
"""Characters after the main block that are still looked at, up to the first line that opens something else."""
LINES_BEYOND: Final = 6
TAIL_LINES: Final = 16
HEAD_LINES: Final = 24
NAME_LIMIT: Final = 90
NEAR: Final = 260
"""Characters around a citation in which its author and time may stand."""
LINES_NEAR: Final = 3
NEAR_LIMIT: Final = 120
"""Characters of a line that touches a citation; a longer one is text, in which anybody is named."""
AUTHOR_OUTLET: Final = (r"(.+)/(.+)", r"(.+?)\s*\(([^()]+)\)?", r"(.+?)\s+[-–—]\s+(.+)", r"(.+?),\s*(.+)")
""" "An Na/Người Lao Động", "Q.THANH (TTO)", "Lê A - Báo X", "Lê A, Báo X"."""


def read_sources(reading: Reading, outlets: OutletIndex | None = None) -> tuple[SourceCitation, ...]:
    """The sources this article names, the press first, else in order of place. Empty on pages that are no articles.

    `outlets` None: the shipped list. `author` and `published` are those of the original, where the citation names them.
    """
    if reading.kind not in ARTICLE_KINDS or reading.main is None:
        return ()
    return _Search(reading, outlets or load_outlets()).run()


@dataclass(frozen=True, slots=True)
class _Zone:
    """The lines of one article: before its text, its text's first and last paragraphs, below its text."""

    head: list[Span]
    text: list[Span]
    tail: list[Span]


class _Search:
    def __init__(self, reading: Reading, outlets: OutletIndex) -> None:
        self.reading = reading
        self.document: Document = reading.document
        self.outlets = outlets
        self.host = host_of(reading.url)
        self.own_outlet: Outlet | None = outlets.by_domain(self.host)
        self.found: list[SourceCitation] = []
        self.anchors: list[Element] = self.document.by_tag("a")

    def run(self) -> tuple[SourceCitation, ...]:
        zone = self._zone()
        for n, span in enumerate(zone.head):
            count = len(self.found)
            self._field(span, "field")
            self._head_line(span)
            following = next(iter([*zone.head[n + 1 : n + 2], *zone.text[:1]]), None)
            if len(self.found) == count:
                self._label_above(span, following)
        for span in zone.text[:3]:
            self._dateline(span)
        for span in zone.head:
            if span[1] - span[0] >= 25:
                self._dateline(span)
        if zone.text:
            self._paragraph_end(zone.text[-1])
        self._tail(zone.text[-1:], zone.tail)
        self._complete(zone)
        return self._result()

    def _complete(self, zone: _Zone) -> None:
        """What the lines around a citation add: rows or lines for author, time and address of the original."""
        spans = [*zone.head, *zone.text, *zone.tail]
        if not spans:
            return
        limits = (spans[0][0], max(spans[-1][1], article_end(self.reading)))
        for n, citation in enumerate(self.found):
            if citation.at is None or citation.kind is SourceKind.VAGUE or (citation.author and citation.published and citation.url):
                continue
            block = read_block(self.document, citation.at, limits, self._is_medium)
            url = self._url_in(*block.url_span) if block.url_span else None
            author = citation.author or block.author
            if author is None and citation.kind is SourceKind.PRESS:
                author = self._person_near(citation.at, limits)
            published = citation.published or block.published
            if citation.url is None and url is None and citation.outlet is not None:
                url = self._address_behind(citation.outlet, citation.at, limits[1] + BEYOND)
            self.found[n] = replace(citation, author=author, published=published, url=citation.url or url)

    def _address_behind(self, outlet: str, at: Span, end: int) -> str | None:
        """An article of the outlet that anything from the citation's neighbourhood to the end of the article leads to: through a page of
        this site, by a script, in a picture's words, in print without "https://". None when nothing does."""
        document = self.document
        end = min(end, len(document.text))
        lists = (a for a, b in document.lines_between(at[1], end) if is_stop(document, a, b) and not LABELS_BELOW.match(document.folded, a))
        start, end = max(0, at[0] - NEAR), next(lists, end)
        low = bisect_left(document.elements, start, key=lambda e: e.start)
        high = bisect_right(document.elements, end, key=lambda e: e.start)
        # an element without words begins where the list does
        above = (e for e in document.elements[low:high] if e.start < end or e.end == e.start)
        attributes = (value for e in above for value in e.attributes.values() if value and len(value) > 12)
        for place in (document.text[start:end], *map(unquote, attributes)):
            for m in (found for part in re.split(r"(?=https?://)", place) for found in ADDRESS.finditer(part)):
                found = self.outlets.by_domain(m["host"].lower())
                if found is not None and found.domain == outlet:
                    return m[0] if "://" in m[0] else f"https://{m[0].lstrip('/')}"
        return None

    def _person_near(self, at: Span, limits: Span) -> str | None:
        """Who is named in the citation's own line or the short lines that touch it, in whatever words: nobody may be said not to have
        named an author who stands there."""
        lines = [line for line in self.document.lines_between(*limits) if line[0] < at[1] + NEAR and at[0] - NEAR < line[1]]
        own = [n for n, (a, b) in enumerate(lines) if a < at[1] and at[0] < b]
        if not own:
            return None
        chosen = [lines[n] for n in range(own[0], own[-1] + 1)]
        for step, n in ((-1, own[0] - 1), (1, own[-1] + 1)):
            for _ in range(LINES_NEAR):
                if not 0 <= n < len(lines) or lines[n][1] - lines[n][0] > NEAR_LIMIT or is_stop(self.document, *lines[n]):
                    break
                chosen.append(lines[n])
                n += step
        for a, b in chosen:
            if b - a > NEAR_LIMIT:
                a, b = max(a, at[0]), min(b, at[1])  # of a paragraph only the citation itself
            if not self._is_credit(a, b) and (person := next(self._people_in(self.document.text[a:b]), None)) is not None:
                return person
        return None

    def _people_in(self, words: str) -> Iterator[str]:
        before = ""
        for part in re.split(r"\s*[,;:|/()\[\]•·©]\s*|\s[-–—]\s|\.\s|\s(?:của|do|bởi|by)\s", words):
            before, label = part, before
            if POSTER.fullmatch(fold(label).strip(TRIM)):
                continue
            name = re.sub(r"^(?:tác giả|phóng viên|nhà báo|người viết|bài|tin|theo)\s+", "", part.strip(TRIM), flags=re.IGNORECASE)
            if 2 <= len(name.split()) <= 4 and is_person(name) and looks_like_person(name) and self.outlets.by_name(name) is None:
                yield name

    def _is_medium(self, name: str) -> bool:
        return self.outlets.by_name(name) is not None or names_press(name)

    def _zone(self) -> _Zone:
        document = self.document
        assert self.reading.main is not None
        start, main_end = self.reading.main[0], article_end(self.reading)
        end = min(len(document.text), main_end + BEYOND)
        lines = document.lines_between(start, end)
        body = self.reading.body or (start, main_end)
        running = [
            n
            for n, (a, b) in enumerate(lines)
            if b - a >= PARAGRAPH
            and body[0] <= a < body[1]
            and not _is_link(document, a, b)
            and not _is_address_line(document, a, b)
            and document.text[a:b] != self.reading.title
        ]
        if running:
            first, last = running[0], running[-1]
            if self.reading.body is not None:
                # short paragraphs above the first long one are text too; only lines of the date and the like may stand before it
                opening = next(n for n, (a, _) in enumerate(lines) if a >= body[0])
                first = min(first, opening + 3)
        else:
            inside = [n for n, (a, _) in enumerate(lines) if body[0] <= a < body[1]]
            title = fold(self.reading.title or "")
            inside = [n for n in inside if fold(document.text[slice(*lines[n])]) != title]
            if not inside:
                return _Zone([], [], [])
            first = inside[0]
            # a short text has no paragraph to lean on: its last lines are read both as text and as what follows it
            last = max(first, inside[-1] - 3)
            first = min(first, last)
        tail: list[Span] = []
        beyond = 0
        for a, b in lines[last + 1 :]:
            beyond += a >= main_end
            if is_stop(document, a, b) or (a >= main_end and b - a >= PARAGRAPH) or beyond > LINES_BEYOND:
                break
            tail.append((a, b))
        return _Zone(lines[max(0, first - HEAD_LINES) : first], lines[first : last + 1], tail)

    # --- the places ---

    def _head_line(self, span: Span) -> None:
        """ "Theo Dân trí", "Tác giả: Báo X" between headline and text."""
        a, b = span
        if b - a > NAME_LIMIT or self._is_credit(a, b):
            return
        folded = self.document.folded[a:b]
        if BARE_VAGUE.fullmatch(folded.strip(TRIM)) and self.reading.headline is not None and a >= self.reading.headline[1]:
            self._add(SourceCitation(self.document.text[a:b].strip(TRIM), SourceKind.VAGUE, "byline", self._quote(span), at=span))
            return
        if "goc" in folded:
            for anchor in starting_in(self.anchors, a, b):
                url = self._outside(anchor.get("href"))
                if url is not None and ORIGIN_LINK.fullmatch(self.document.folded[anchor.start : anchor.end].strip()):
                    self._host_source(host_of(url), (anchor.start, anchor.end), "link", url)
        if m := THEO.match(folded):
            self._cite(a + m.start("name"), a + m.end("name"), span, "byline", sure=False)
        elif m := AUTHOR_LABEL.match(folded):
            at = a + m.end()
            if folded[m.end() :].startswith("theo "):
                at += 5
            self._cite(at, b, span, "byline", sure=False)

    def _field(self, span: Span, where: str) -> None:
        """A labelled source anywhere in a short line, or at the end of a long one."""
        a, b = span
        folded = self.document.folded[a:b]
        if ("nguon" not in folded and ":" not in folded) or DEMAND.search(folded):
            return
        for m in LABEL.finditer(folded, max(0, len(folded) - 220)):
            label = m["label"]
            if label == "theo" and folded[: m.start()].strip(TRIM):
                continue
            before = folded[: m.start()]
            if (
                self._is_credit(a, a + m.start())
                or CREDIT_BEFORE.search(self._before(a + m.start(), 60))
                or self._in_caption(a + m.start())
            ):
                continue
            if before and before.rstrip()[-1:].isalnum() and len(before) > 60:
                continue  # "… huy động từ các nguồn: ngân sách": speech
            count = len(self.found)
            if self._cite(a + m.end(), b, (a + m.start(), b), where, sure=True):
                self._author_beside(count, span)
                return
        if spaced := SPACED_LABEL.match(folded):
            self._cite(a + spaced.start("name"), b, span, where, sure=False)

    def _dateline(self, span: Span) -> None:
        """ "(Dân trí) - …", "TPO - …", "Hà Nội (TTXVN 16/5) - …" at the head of a paragraph."""
        a, b = span
        text = self.document.text
        if (fields := LEAD_FIELDS.match(text, a, b)) and self._lead_fields(fields):
            return
        head = text[a : min(b, a + 110)]
        if m := LEAD_MARK.match(head):
            before = m["before"].strip(TRIM)
            if m["dash"] in ("-", "–", "—", ":") or (not before and b - a > PARAGRAPH):
                name_end = m.end("name")
                if day := re.search(r"[\s,]+(?:ngày\s)?\d{1,2}/\d{1,2}(?:/\d{4})?$", m["name"]):
                    name_end = m.start("name") + day.start()
                outlet = self.outlets.by_name(head[m.start("name") : name_end])
                if outlet is None and (host := HOST.fullmatch(head[m.start("name") : name_end])):
                    self._host_source(host[1], (a + m.start("name") - 1, a + head.index(")", name_end) + 1), "lead", None)
                if outlet is not None and (not before or (before[:1].isupper() and len(before) < 50)):
                    quote_start = a + head.index("(", m.start("before"))
                    self._add_outlet(outlet, (quote_start, a + head.index(")", name_end) + 1), "lead")
                return
        if (m := BARE_LEAD.match(head)) and (m["name"][:4].isupper() or "." in m["name"] or b - a > PARAGRAPH):
            outlet = self.outlets.by_name(m["name"])
            if outlet is not None:
                self._add_outlet(outlet, (a, a + m.end("name")), "lead")

    def _lead_fields(self, m: re.Match[str]) -> bool:
        """Whether the brackets name an outlet and, each in a part of its own, nothing but a moment and a person; it is added."""
        parts = [part.strip(TRIM) for part in re.split(r"\s*(?:[,;|]|\s[-–]\s)\s*", m["fields"]) if part.strip(TRIM)]
        outlets = [outlet for part in parts if (outlet := self.outlets.by_name(part)) is not None]
        rest = [part for part in parts if self.outlets.by_name(part) is None and not any(c.isdigit() for c in part)]
        if len(outlets) != 1 or not 2 <= len(parts) <= 4 or len(rest) > 1 or any(not is_person(part) for part in rest):
            return False
        span = (m.start("fields") - 1, m.end("fields") + 1)
        moments = find_moments(m["fields"])
        published = moments[0].iso if len(moments) == 1 and moments[0].kind == "absolute" else None
        count = len(self.found)
        self._add_outlet(outlets[0], span, "lead", author=self._author(rest[0]) if rest else None)
        if len(self.found) > count and published is not None:
            self.found[count] = replace(self.found[count], published=published)
        return True

    def _paragraph_end(self, span: Span) -> None:
        """ "… (Theo TTXVN)", "… Nguồn: Báo X", "…/. TTXVN" at the end of the last paragraph."""
        a, b = span
        folded = self.document.folded[max(a, b - 160) : b]
        offset = max(a, b - 160)
        if m := THEO_AT_END.search(folded):
            written = self.document.text[offset + m.start() + 1 : b].lower()
            if not CREDIT_BEFORE.search(self._before(offset + m.start(), 30)) and not CREDIT.match(written):
                self._cite(offset + m.start("name"), offset + m.end("name"), (offset + m.start(), b), "end", sure=False)
            return
        if b - a <= 300 and self._published_in(span):
            return
        if not self._behind_sentence((offset, b)):
            self._field(span, "end")

    def _behind_sentence(self, span: Span) -> bool:
        """ "…/. TTXVN", "… cao hơn. (TTXVN)": whether an outlet stands behind the last sentence; it is added."""
        a, b = span
        folded = self.document.folded[a:b]
        m = AFTER_SLASH.search(folded) or AFTER_SENTENCE.search(folded)
        outlet = self.outlets.by_name(self.document.text[a + m.start("name") : a + m.end("name")]) if m is not None else None
        if m is None or outlet is None:
            return False
        self._add_outlet(outlet, self._tight(a + m.start("name"), b), "end")
        return True

    def _tail(self, last: list[Span], tail: list[Span]) -> None:
        read = tail if len(tail) <= 2 * TAIL_LINES else tail[:TAIL_LINES] + tail[-TAIL_LINES:]
        previous: Span | None = last[-1] if last else None
        skip: Span | None = None
        for n, span in enumerate(read):
            a, b = span
            before, previous = previous, span
            if skip == span or b - a > 300 or self._in_caption(a):
                continue
            if self._is_credit(a, b):
                self._both_theirs(span)
                continue
            folded = self.document.folded[a:b]
            if DEMAND.search(folded) and not ORIGINAL.search(folded):
                continue
            count = len(self.found)
            self._field(span, "field")
            if len(self.found) > count:
                self._drop_vague_under_picture(count, before, span)
                self._author_above(count, before)
                continue
            if m := THEO.match(folded):
                following = read[n + 1] if n + 1 < len(read) else None
                if self._theo(span, a + m.start("name"), a + m.end("name"), following):
                    skip = following
                continue
            if self._published_in(span) or self._original_link(span):
                continue
            if closing := THEO_AT_END.search(folded):
                self._author_and_theo(span, closing)
                continue
            if b - a >= 40 and self._behind_sentence(span):
                continue
            if self._label_above(span, read[n + 1] if n + 1 < len(read) else None):
                skip = read[n + 1]
                continue
            self._bare(span, count)
        # links right below the text, even when their words say nothing
        if last:
            self._linked(last[-1][0], tail[-1][1] if tail else last[-1][1])

    def _author_and_theo(self, span: Span, closing: re.Match[str]) -> None:
        """ "Hoàng Linh (theo Báo Lao Động)"."""
        a, b = span
        count = len(self.found)
        self._cite(a + closing.start("name"), a + closing.end("name"), (a + closing.start(), b), "end", sure=False)
        person = self.document.text[a : a + closing.start()].strip(TRIM)
        if len(self.found) > count and self.found[count].author is None and is_person(person) and not OWN_WORDS.match(fold(person)):
            self.found[count] = replace(self.found[count], author=person)

    def _label_above(self, span: Span, following: Span | None) -> bool:
        """A label that fills its line ("Nguồn tin") over the name in the next one."""
        if not LABEL_ALONE.fullmatch(self.document.folded, *span) or starting_in(self.anchors, *span):
            return False  # a link called "Nguồn" is no label of the next line
        following = below_in_column(self.document, *span) or following
        if following is None or following[1] - following[0] > NAME_LIMIT:
            return False
        if BLOCK_LABEL.fullmatch(self.document.folded[slice(*following)]):
            return False
        return self._cite(following[0], following[1], (span[0], following[1]), "field", sure=True)

    def _theo(self, span: Span, start: int, end: int, following: Span | None) -> bool:
        """A line "Theo X". True when the next line belongs to it ("Theo Hồ Hương" / "Đại biểu Nhân dân")."""
        count = len(self.found)
        if self._cite(start, end, span, "end", sure=False):
            return False
        name = self.document.text[start:end].strip(TRIM)
        if not is_person(name) or NOT_A_NAME.match(fold(name)):
            return False
        if following is not None and following[1] - following[0] <= NAME_LIMIT:
            outlet = self.outlets.by_name(self.document.text[slice(*following)])
            if outlet is not None:
                self._add_outlet(outlet, (span[0], following[1]), "end", name_at=following, author=name)
                return len(self.found) > count
        if len(name.split()) >= 2 or name.isupper():
            self._add(SourceCitation(name, SourceKind.OTHER, "end", self._quote(span), at=span))
        return False

    def _both_theirs(self, span: Span) -> None:
        """ "Bài, ảnh: Y Krông (Báo X)", "Tin, ảnh: Hà My/TTXVN": the author's paper is where the text is from."""
        a, b = span
        if (m := BOTH_THEIRS.match(self.document.folded[a:b])) is None:
            return
        who = self.document.text[a + m.start("who") : b].strip(" .\u200b\ufeff")
        for pattern in AUTHOR_OUTLET[:2]:
            if (named := re.fullmatch(pattern, who)) is None or not is_person(named[1].strip(TRIM)):
                continue
            outlet = self.outlets.by_name(named[2])
            if outlet is not None and outlet.is_press:
                self._add_outlet(outlet, self._tight(a, b), "end", author=self._author(named[1].strip(TRIM)))
                return

    def _published_in(self, span: Span) -> bool:
        """ "Bài của A, đăng trên Báo X lúc …"."""
        a, b = span
        m = PUBLISHED_IN.match(self.document.folded[a:b])
        if m is None:
            return False
        count = len(self.found)
        if not self._cite(a + m.start("name"), b, span, "end", sure=False):
            return False
        if m["who"] and len(self.found) > count and self.found[count].author is None:
            self.found[count] = replace(self.found[count], author=self._author(self.document.text[a + m.start("who") : a + m.end("who")]))
        return True

    def _original_link(self, span: Span) -> bool:
        a, b = span
        folded = self.document.folded[a:b]
        url = self._url_in(a, b)
        if url is None or not (ORIGINAL.search(folded) or URL.fullmatch(self.document.text[a:b])):
            return False
        self._host_source(host_of(url), span, "link", url)
        return True

    def _bare(self, span: Span, count: int) -> None:
        """A last line that is nothing but an outlet: `baochinhphu.vn`, "Dân trí", "M.Anh/Vietnamnet", "(TTXVN)"."""
        a, b = span
        behind = MOMENT_BEHIND.search(self.document.folded, a, b)
        text = self.document.text[a : behind.start() if behind else b]
        if len(text) > 60 or ":" in text.replace("://", ""):
            return
        name = text.strip(TRIM)
        if BARE_VAGUE.fullmatch(fold(name)) or COLLECTED.fullmatch(fold(text)):
            said = name.rpartition("(")[2]
            self._add(SourceCitation(said, SourceKind.VAGUE, "end", self._quote(span), at=span))
            return
        if not name or (name[:1].islower() and "." not in name):
            return
        outlet, author = self._outlet_of(name)
        # a portal named alone is one of many links below a page
        if outlet is not None and (outlet.is_press or author is not None) and not self._links_home(a, b):
            self._add_outlet(outlet, span, "end", author=author, url=self._url_in(a, b))
            self._author_above_bare(count, span)

    def _linked(self, start: int, end: int) -> None:
        """A link to an article of a press outlet at the end of the text."""
        for anchor in starting_in(self.anchors, max(start, end - 1500), end):
            url = self._outside(anchor.get("href"))
            if url is None or len(url.split("/", 3)[-1]) < 12 or url.count("/") < 3:
                continue
            outlet = self.outlets.by_domain(host_of(url))
            if outlet is None or not (outlet.is_press or outlet.source_kind is SourceKind.STATE):
                continue
            mine = [n for n, citation in enumerate(self.found) if citation.outlet == outlet.domain]
            if mine:
                if self.found[mine[0]].url is None:
                    self.found[mine[0]] = replace(self.found[mine[0]], url=url)
                continue
            span = self.document.line_at(anchor.start)
            whole_line = span[1] - span[0] <= (anchor.end - anchor.start) + 30 and not FURTHER.match(self.document.folded, *span)
            if whole_line and outlet.is_press and anchor.end > anchor.start and span[1] <= end:
                self._add_outlet(outlet, self._tight(anchor.start, anchor.end), "link", url=url)

    # --- what a name means ---

    def _cite(self, start: int, end: int, span: Span, where: str, *, sure: bool) -> bool:
        """Add the source named in text[start:end], cut where the name ends. `sure`: a label says that it is one."""
        document = self.document
        folded = document.folded[start:end]
        if lead := BYLINE_LEAD.match(folded):
            start, folded = start + lead.end(), folded[lead.end() :]
        cut = CUT.search(folded)
        name_end = start + (cut.start() if cut else len(folded))
        at = self._tight(start, name_end)
        name = document.text[slice(*at)]
        url = self._url_in(span[0], span[1])
        if not name or HERE.fullmatch(fold(name)):
            if url is not None and (sure or self._kind_of_host(host_of(url)) in (SourceKind.PRESS, SourceKind.STATE)):
                return self._host_source(host_of(url), span, where, url)
            image = next((e.get("alt") for e in starting_in(document.by_tag("img"), start, end + 1) if e.get("alt")), "")
            outlet = self.outlets.by_name(image) if image and sure else None
            return outlet is not None and self._add_outlet(outlet, span, where)
        if len(name) > NAME_LIMIT:
            return False
        quote_span = (span[0], self._quote_end(at[1], span[1]))
        outlet, author = self._outlet_of(name)
        if outlet is not None:
            return self._add_outlet(outlet, quote_span, where, name_at=at, author=author, url=url)
        parts = [part for part in re.split(r"\s*(?:,|;|\+|&|\svà\s|\s[-–]\s)\s*", name) if part]
        several = [found for part in parts if (found := self.outlets.by_name(part)) is not None]
        if len(parts) > 1 and len(several) == len(parts):
            for one in several:
                self._add_outlet(one, quote_span, where)
            return True
        key = fold(name)
        if host := HOST.fullmatch(name):
            return self._host_source(host[1], quote_span, where, url)
        if VAGUE.fullmatch(key.strip(TRIM)):
            return self._add(SourceCitation(name, SourceKind.VAGUE, where, self._quote(quote_span), at=quote_span, url=url))
        inside = self.outlets.find_in(name)
        if inside and (sure or inside[0][1] == 0 or name[: inside[0][1]].endswith("/")):
            rest = (name[: inside[0][1]] + name[inside[0][2] :]).strip(TRIM)
            author = rest if is_person(rest) else None
            if sure or author or not rest or name[: inside[0][1]].endswith("/"):
                return self._add_outlet(inside[0][0], quote_span, where, name_at=at, author=author, url=url)
        author = None
        for pattern in AUTHOR_OUTLET:
            if (m := re.fullmatch(pattern, name)) and names_press(m[2]):
                person = m[1].strip(TRIM)
                own = OWN_WORDS.match(fold(person)) is not None or OFFICE.fullmatch(fold(person)) is not None
                if not own and not is_person(person):
                    continue
                author, name = self._author(person), m[2].strip(TRIM)
                key = fold(name)
                break
        kind = self._kind_by_words(name, key, url)
        if kind is SourceKind.OTHER:
            if not sure or not (name[0].isupper() or name[0].isdigit()) or NOT_MEDIA.match(key) or len(key.split()) > 12:
                return False
        elif not sure and not self._may_be_body(name, key):
            return False
        return self._add(SourceCitation(name, kind, where, self._quote(quote_span), None, author, None, url, quote_span))

    @staticmethod
    def _may_be_body(name: str, key: str) -> bool:
        """Whether "Theo X" without a colon can name a body: short, no sentence, not the beginning of speech."""
        words = key.split()
        small = not name[0].isupper() and words[0] not in ("bao", "trang", "cong", "tap", "dai", "website", "blog", "fanpage", "facebook")
        return not (small or NOT_A_NAME.match(key) or "," in name or len(words) > 12)

    def _kind_by_words(self, name: str, key: str, url: str | None) -> SourceKind:
        if names_press(name) and not NOT_PRESS_WORDS.match(key):
            return SourceKind.PRESS
        if SOCIAL.search(key):
            return SourceKind.SOCIAL
        if STATE_WORDS.match(key):
            return SourceKind.STATE
        return self._kind_of_host(host_of(url)) if url else SourceKind.OTHER

    def _kind_of_host(self, host: str) -> SourceKind:
        outlet = self.outlets.by_domain(host)
        if outlet is not None:
            return outlet.source_kind
        if self.outlets.is_state_host(host):
            return SourceKind.STATE
        if any(same_site(host, social) for social in SOCIAL_HOSTS):
            return SourceKind.SOCIAL
        return SourceKind.OTHER

    def _host_source(self, host: str, span: Span, where: str, url: str | None) -> bool:
        host = host.lower().removeprefix("www.")
        if not host or same_site(host, self.host):
            return False
        outlet = self.outlets.by_domain(host)
        if outlet is not None:
            return self._add_outlet(outlet, span, where, url=url)
        if where == "lead" and not self.outlets.is_state_host(host):
            return False
        if where == "link" and self._is_address_of_last(host, span):
            self.found[-1] = replace(self.found[-1], url=url)
            return True
        return self._add(SourceCitation(host, self._kind_of_host(host), where, self._quote(span), at=span, url=url))

    def _is_address_of_last(self, host: str, span: Span) -> bool:
        """Whether a link to the original belongs to the citation right above it: one of a medium that no list knows."""
        last = self.found[-1] if self.found else None
        if last is None or last.outlet is not None or last.url is not None or last.at is None:
            return False
        near = 0 <= span[0] - last.at[1] < 200
        return near and last.kind is not SourceKind.VAGUE and self._kind_of_host(host) in (SourceKind.OTHER, last.kind)

    def _outlet_of(self, name: str) -> tuple[Outlet | None, str | None]:
        """(outlet, author) of a whole name, of "Author/Outlet", "Author (Outlet)", "Author - Outlet"."""
        outlet = self.outlets.by_name(name)
        if outlet is not None:
            return outlet, None
        for pattern in AUTHOR_OUTLET:
            if m := re.fullmatch(pattern, name):
                outlet = self.outlets.by_name(m[2])
                person = m[1].strip(TRIM)
                own = OWN_WORDS.match(fold(person)) is not None or OFFICE.fullmatch(fold(person)) is not None
                if outlet is not None and (own or is_person(person) or (len(person) <= 30 and "/" in name)):
                    other = self.outlets.by_name(person)
                    if other is not None and "/" not in name:
                        continue  # "VOV, VTV": two outlets
                    return outlet, self._author(person) if other is None and (own or is_person(person)) else None
                outlet = self.outlets.by_name(m[1])
                person = m[2].strip(TRIM)
                if outlet is not None and is_person(person):
                    return outlet, person
        # last: "Báo Pháp luật TP. Hồ Chí Minh" is a name, and its city no desk
        if (desk := DESK.search(name)) is not None:
            return self._outlet_of(name[: desk.start()])
        return None, None

    def _author(self, person: str) -> str | None:
        """The person or the editorial office ("Ban Biên tập"); None for whoever posted the item."""
        return author_named(person, self._is_medium)

    # --- what is not a source ---

    def _is_credit(self, start: int, end: int) -> bool:
        """A picture credit: "Ảnh: VGP", "Tin, ảnh: …", "(Hình từ Internet)"."""
        written = self.document.text[start:end].lower()
        return CREDIT.match(written) is not None or PICTURE_LINE.match(written) is not None

    def _before(self, offset: int, count: int) -> str:
        """What stands left of the offset on its line, in lower case with its marks."""
        start = max(self.document.line_at(offset)[0], offset - count)
        return self.document.text[start:offset].lower()

    def _in_caption(self, offset: int) -> bool:
        for element in self.document.ancestors(self.document.element_at(offset)):
            if element.tag in ("figcaption", "figure", "caption"):
                return True
            if element.end - element.start > 400:
                return False
            if "caption" in element.classes or "chuthich" in element.classes:
                return True
        return False

    def _drop_vague_under_picture(self, count: int, before: Span | None, span: Span) -> None:
        """ "Nguồn: Internet" right under a picture credits the picture."""
        if before is None:
            return
        pictures = starting_in(self.document.by_tag("img"), before[1], span[0] + 1)
        if pictures:
            self.found[count:] = [citation for citation in self.found[count:] if citation.kind is not SourceKind.VAGUE]

    def _is_own(self, citation: SourceCitation) -> bool:
        if citation.outlet is not None:
            return self.own_outlet is not None and citation.outlet == self.own_outlet.domain
        if OWN_WORDS.match(fold(citation.name)):
            return True
        if citation.kind is SourceKind.VAGUE:
            return False
        bare = bare_name(citation.name)
        if not bare:
            return True
        compact = re.sub(r"[^a-z0-9]", "", bare)
        if len(compact) >= 6 and compact in re.sub(r"[^a-z0-9]", "", self.host):
            return True
        if any(bare == own or f" {bare} " in f" {own} " for own in own_names(self.reading)):
            return True
        return citation.kind is SourceKind.STATE and self._is_signed(citation.name)

    def _is_signed(self, name: str) -> bool:
        """Whether the name fills a line of the page's frame that is no link: the owner's name in banner or foot."""
        document = self.document
        wanted = fold(name)
        for start, end in outside_main(self.reading):
            for at, _ in occurrences(document.folded, (wanted,), start, end):
                a, b = document.line_at(at)
                above = document.ancestors(document.element_at(a))
                if document.folded[a:b].strip(TRIM) == wanted and not any(e.tag in ("a", "option") for e in above):
                    return True
        return False

    # --- helpers ---

    def _add_outlet(
        self,
        outlet: Outlet,
        span: Span,
        where: str,
        *,
        name_at: Span | None = None,
        author: str | None = None,
        url: str | None = None,
    ) -> bool:
        span = self.document.trim(*span)
        name = self._as_written(outlet, name_at or span)
        published = self._original_time(span)
        return self._add(SourceCitation(name, outlet.source_kind, where, self._quote(span), outlet.domain, author, published, url, span))

    def _as_written(self, outlet: Outlet, span: Span) -> str:
        """The outlet's name as the page writes it ("TTXVN" stays an abbreviation); the full name where only an address stands."""
        written = self.document.text[slice(*self._tight(*span))]
        if self.outlets.by_name(written) is not outlet:
            hits = [written[a:b] for found, a, b in self.outlets.find_in(written) if found is outlet]
            hits += [part for part in written.replace("(", "/").split("/") if self.outlets.by_name(part) is outlet]
            if not hits:
                return outlet.name
            written = hits[0].strip(TRIM)
        return outlet.name if HOST.fullmatch(written) else written

    def _add(self, citation: SourceCitation) -> bool:
        if citation.published is None and citation.at is not None:
            citation = replace(citation, published=self._original_time(citation.at))
        for n, known in enumerate(self.found):
            same = known.outlet == citation.outlet if known.outlet or citation.outlet else fold(known.name) == fold(citation.name)
            if same:
                self.found[n] = replace(
                    known,
                    author=known.author or citation.author,
                    published=known.published or citation.published,
                    url=known.url or citation.url,
                )
                return True
        self.found.append(citation)
        return True

    def _original_time(self, span: Span) -> str | None:
        """The moment printed in the citation's own line, from its quote on."""
        _, end = self.document.line_at(span[0])
        moments = find_moments(self.document.text[span[0] : min(max(end, span[1]), span[0] + 260)])
        return moments[0].iso if moments and len(moments) == 1 and moments[0].kind == "absolute" else None

    def _author_above(self, count: int, before: Span | None) -> None:
        """ "Lê Phương" right above "Nguồn: …", or "Tác giả: …" there."""
        if before is None or len(self.found) != count + 1 or self.found[count].author is not None:
            return
        if self.found[count].kind not in (SourceKind.PRESS, SourceKind.AGGREGATOR, SourceKind.STATE):
            return
        person = self._person_in(before)
        if person is not None:
            self.found[count] = replace(self.found[count], author=person)

    def _author_beside(self, count: int, span: Span) -> None:
        """ "Tác giả: Lan Anh - Nguồn: Báo Tuổi Trẻ" in one line."""
        if len(self.found) != count + 1 or self.found[count].author is not None:
            return
        m = AUTHOR_LABEL.search(self.document.folded, *span)
        if m is None:
            return
        text = _before_next_label(self.document.text[m.end() : span[1]])
        end = re.search(r"\s(?:[-–—|•]\s|(?:Nguồn|NGUỒN|Ngày|Theo)\b)|[|;(]", text)
        name = text[: end.start() if end else len(text)].strip(TRIM)
        if is_person(name) and self.outlets.by_name(name) is None:
            self.found[count] = replace(self.found[count], author=name)

    def _author_above_bare(self, count: int, span: Span) -> None:
        at = self.document.line_at(max(0, span[0] - 2))
        self._author_above(count, at)

    def _person_in(self, span: Span) -> str | None:
        text, folded = self.document.text[slice(*span)], self.document.folded[slice(*span)]
        if m := AUTHOR_LABEL.match(folded):
            text = text[m.end() :]
        elif len(text) > 34 or len(text.split()) < 2:
            return None
        name = text.strip(TRIM)
        # Vũ, Đoàn, Trương are surnames that fold to words of bodies
        is_body = STATE_WORDS.match(fold(name)) is not None and not looks_like_person(name)
        if not is_person(name) or is_body or self.outlets.by_name(name) is not None:
            return None
        return name

    def _url_in(self, start: int, end: int) -> str | None:
        """The first address outside this site that the span prints or links to."""
        for anchor in starting_in(self.anchors, start, end):
            if (url := self._outside(anchor.get("href"))) is not None:
                return url
        around = next((e for e in self.document.ancestors(self.document.element_at(start)) if e.tag == "a"), None)
        if around is not None and (url := self._outside(around.get("href"))) is not None:
            return url
        m = URL.search(self.document.text[start:end])
        return self._outside(m[0].rstrip(".,;)")) if m else None

    def _outside(self, href: str) -> str | None:
        url = self.document.address(href) if href else ""
        host = host_of(url)
        return url if host and url.startswith("http") and not same_site(host, self.host) else None

    def _links_home(self, start: int, end: int) -> bool:
        anchors = starting_in(self.anchors, start, end)
        return bool(anchors) and all(self._outside(anchor.get("href")) is None for anchor in anchors)

    def _tight(self, start: int, end: int) -> Span:
        """Without marks at its ends; a closing parenthesis stays where one is open inside."""
        text = self.document.text
        while start < end and text[start] in TRIM:
            start += 1
        while end > start and text[end - 1] in TRIM and not (text[end - 1] == ")" and "(" in text[start : end - 1]):
            end -= 1
        return start, end

    def _quote_end(self, name_end: int, limit: int) -> int:
        text = self.document.text
        while name_end < limit and text[name_end] in ')]”"':
            name_end += 1
        return name_end

    def _quote(self, span: Span) -> str:
        return self.document.text[slice(*span)]

    def _result(self) -> tuple[SourceCitation, ...]:
        citations = [citation for citation in self.found if not self._is_own(citation)]
        citations.sort(key=lambda citation: citation.kind is not SourceKind.PRESS)
        return tuple(citations)


def _before_next_label(text: str) -> str:
    """Up to the next "Label:" of the line: its last capital word and what follows up to the colon ("Lê A Thời gian đăng: …")."""
    at = text.find(":")
    if at < 0:
        return text
    words = list(re.finditer(r"\S+", text[:at]))
    first = next((word for word in reversed(words) if word[0][0].isupper()), None)
    return text[: first.start()] if first is not None else text


def _is_address_line(document: Document, start: int, end: int) -> bool:
    """Whether the line is long only for the address it prints ("Nguồn: Báo X. Link bài gốc: https://…")."""
    if end - start > 400:
        return False
    printed = sum(len(url) for url in URL.findall(document.text[start:end]))
    return printed > 0 and end - start - printed < PARAGRAPH


def _is_link(document: Document, start: int, end: int) -> bool:
    """Whether the line is wholly one link: a teaser, not text."""
    element = next((e for e in document.ancestors(document.element_at(start)) if e.tag == "a"), None)
    return element is not None and element.end >= end
