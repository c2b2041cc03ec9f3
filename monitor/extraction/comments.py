"""Comment sections of an article: none, closed, open, published.

Vendors rename classes, so what counts is what readers see: a heading or button that speaks of comments, a box to write in, entries
with a moment or a "Trả lời" of their own, and the order of these. Questions to the authority, opinions on drafts, polls, contact,
search and login forms are no comments, and a box of recent comments is another page's.
"""

import re
from typing import Final

from monitor.domain.facts import CommentSection, CommentState, PageKind, Span
from monitor.extraction.document import Document, Element
from monitor.extraction.own_part import page_key
from monitor.extraction.reading import Reading
from monitor.extraction.source_words import HOST, ORIGINAL, names_press
from monitor.extraction.wording import ARTICLE_KINDS, article_end, host_of, is_stop, occurrences, same_site, starting_in
from monitor.reference.outlets import load_outlets
from monitor.vietnamese.dates import find_moments
from monitor.vietnamese.text import fold

QUOTE_LIMIT: Final = 80
"""Facts keep at most an excerpt of this length: commenters stay in the archive."""

_STRONG: Final = (
    "binh luan", "y kien ban doc", "y kien doc gia", "y kien cua ban", "y kien nguoi doc", "y kien ban xem", "cam nhan cua ban",
    "cam nghi cua ban",
    "comment",
    "thao luan", "dang nhan xet", " nhan xet:", "ban doc phan hoi", "phan hoi cua ban doc", "phan hoi bai viet",
    "de lai y kien", "viet y kien", "gui y kien",
    "y kien binh luan",
    "phan hoi (", "phan hoi cho", "phan hoi tu ban doc",
)  # fmt: skip
_WEAK: Final = ("phan hoi", "tra loi", "y kien", "leave a reply", "de lai loi nhan", "danh gia va nhan xet", "nhan xet", "chia se cam nghi")
_HEADING: Final = re.compile(
    r"\W*(?:(?:hien )?(?:co )?\d{1,5} (?:binh luan|y kien|phan hoi|nhan xet|comments?)|(?:cac |xem |viet |gui |dang |them "
    r"|de lai |nhap )?(?:mot |noi dung )?"
    r"(?:binh luan|y kien (?:ban doc|doc gia|cua (?:ban|doc gia)|nguoi doc|binh luan)|cam nhan cua ban|thao luan|nhan xet"
    r"|ban doc phan hoi|phan hoi|y kien(?=\s?\(\d))"
    r"|(?:reader |facebook |leave a |post a |add a |view )?comments?|leave a reply|tra loi\b|nhan xet)"
)
_ANSWER: Final = re.compile(r"\W*tra loi\s*[:：]\s*\w")
""" "Trả lời: …" below a question is an office's answer and opens nothing."""
_FESTIVAL: Final = re.compile(r"\W*phần", re.IGNORECASE)
"""Phần hội, the merry part of a festival, folds to the same letters as phản hồi."""
_RECENT: Final = re.compile(
    r"(?:binh luan|phan hoi|y kien|comments?)(?: ban doc)? (?:moi|gan day|gan nhat|nhieu|noi bat|hay)"
    r"|(?:moi|nhieu|recent|latest) (?:binh luan|comments?)|recent comments?|binh luan nhieu"
)
_RECENT_BOX: Final = re.compile(
    r"\W*(?:cac |nhung )?(?:binh luan|phan hoi|y kien|comments?)(?: ban doc)? (?:moi|gan day|gan nhat)(?: nhat)?\W*"
)
_NEGATIVE: Final = (
    "gop y", "hoi dap", "hoi - dap", "hoi – dap", "dat cau hoi", "gui cau hoi", "goi cau hoi", "noi dung cau hoi",
    "noi dung hoi", "cau hoi cua ban",
    "khao sat", "tham do", "binh chon", "lien he", "phan anh", "kien nghi", "khieu nai", "to cao", "goi bai viet",
    "gui bai viet", "dang ky",
    "dang ki", "newsletter", "tim kiem", "danh gia muc do", "muc do hai long", "du thao", "hai long", "duong day nong", "tu van",
    "gui cho ban be", "gioi thieu bai viet", "dat lich", "contact", "noi dung phan anh", "phieu", "bao loi", "tra cuu",
    "bao gia", "ho tro truc tuyen",
)  # fmt: skip
_CLOSED: Final = re.compile(
    r"(?:binh luan|phan hoi|y kien|comments?)[^.]{0,40}(?:da (?:bi |duoc )?(?:dong|khoa|tat)|bi (?:tat|dong|khoa)"
    r"|dang (?:bi )?(?:dong|khoa|tat)|are closed|is closed"
    r"|khong (?:duoc )?(?:cho phep|mo)|tam (?:dong|khoa|dung|ngung))"
    r"|(?:khach|ban|ban doc|nguoi doc)(?: vang lai)? (?:khong|chua) (?:duoc|the|co quyen)(?: phep)? (?:gui|viet|dang|them) (?:binh luan"
    r"|phan hoi|y kien|nhan xet)"
    r"|(?:dong|khoa|tat) (?:chuc nang )?(?:binh luan|phan hoi|y kien)(?! moi)"
    r"|(?:dang nhap|log(?:ged)? in|sign in|thanh vien|dang ky)[^.]{0,80}(?:binh luan|phan hoi|gui y kien|comment)"
    r"|(?:binh luan|gui y kien|comment)[^.]{0,60}(?:can|phai|vui long|hay|must|please)[^.]{0,25}(?:dang nhap|logged in|log in)"
)
_COUNT: Final = re.compile(
    r"(?:binh luan|y kien(?: ban doc| doc gia)?|phan hoi|comments?|thao luan)(?: ban doc| bai viet"
    r"| cua ban doc)?\s*(?:[(\[:]\s*)(\d{1,5})\b"
    r"|\b(?:co |hien co )?(\d{1,5}) (?:binh luan|y kien(?: ban doc)?|phan hoi|nhan xet|comments?|replies|thoughts on)\b"
)
_COUNTED: Final = re.compile(r"\W*(?:\d{1,4} y kien|y kien\s?\(\d{1,4}\))\W*")
_REPLY: Final = frozenset(
    {"tra loi", "reply", "phan hoi", "tra loi binh luan", "tra loi voi trich dan", "thich", "like", "bao cao vi pham", "quote", "trich dan"}
)
_REPLIES: Final = ("tra loi", "reply", "tra loi binh luan", "reply to this comment")
_WIDGETS: Final = (
    ("facebook", ("fb-comments", "fb:comments", "facebook.com/plugins/comments", "data-numposts")),
    ("disqus", ("disqus_thread", "disqus.com/embed", "disqus_shortname")),
    ("blogger", ("blogger.com/comment", "comment-iframe.g")),
    ("zalo", ("zalo-comment-plugin",)),
    ("hyvor", ("talk.hyvor.com",)),
    ("cusdis", ("cusdis.com",)),
    ("giscus", ("giscus.app/client",)),
)
_EDITED: Final = re.compile(r"sua lan cuoi|cap nhat|luot xem|da xem|xuat ban|last (?:updated|modified)|\W*(?:ngay dang|dang (?:ngay|luc))")
"""Moments of the article itself, printed below its text."""
_ENTRY: Final = re.compile(
    r"(?!\W*(?:tac gia|nguoi dang|nguon|ngay|dang (?:luc|ngay|boi)|cap nhat|luot|tin |anh|theo|sua|in |gui |thu "
    r"|chu nhat|hom |sang|chieu|toi|vao|luc|mon|tue|wed|thu|fri|sat|sun))[^\W\d][^:(\d]{1,45}?"
    r"\s*[-–|,(:]\s*(?:(?:da )?(?:dang|gui|viet)(?: luc| ngay| vao)?|luc|ngay)?\s*[:：]?\s*(?=\d|thu |chu nhat)"
)
_EMPTY: Final = re.compile(r"(?:chua co|khong co|hien chua co) (?:binh luan|y kien|phan hoi|comments?)|no comments")
_ELSEWHERE: Final = re.compile(
    r"\W*(?:(?:cac |nhung )?(?:tin|bai|bai viet|tin bai)(?: tuc)? (?:lien quan|khac|cung|moi|cu|noi bat|doc nhieu|xem nhieu|truoc|sau"
    r"|da dua|da dang|tiep theo)"
    r"|cung chuyen muc|bai viet lien quan|tham do|lien ket|thong ke|luot truy cap|ban quyen|tin moi|related|newer|older"
    r"|(?:co quan|don vi) (?:chu quan|quan ly|thuc hien)|(?:nguoi )?chiu trach nhiem|giay phep|giay chung nhan|ghi ro nguon"
    r"|dia chi\s?: ?\S)"
)


def read_comments(reading: Reading) -> CommentSection | None:
    """The reader comments of this page. On an article always a value (state none: read, and there is none); None on other kinds that
    show none.

    `count` is what is shown, or what the page's own heading counts; None when a widget of another site holds them.
    """
    if reading.kind not in ARTICLE_KINDS and reading.kind not in (PageKind.STATIC, PageKind.DOCUMENT, PageKind.OTHER):
        return None
    found = _Section(reading).read()
    return None if found.state is CommentState.NONE and reading.kind not in ARTICLE_KINDS else found


class _Section:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document: Document = reading.document
        self.folded = reading.document.folded
        self.entry: Span | None = None
        """What the first reader wrote."""
        # the text of the article speaks of anything; below its beginning is where comments can stand
        start, end = reading.body or reading.main or (0, 0)
        if reading.main is not None:
            end = max(end, article_end(reading)) if reading.body is None or end - start < 200 else end
        self.below = max(start, min(end, self._last_paragraph(start, end)))

    def _last_paragraph(self, start: int, end: int) -> int:
        last = start
        trusted = self.reading.body[1] if self.reading.body is not None else start
        for a, b in self.document.lines_between(start, end):
            if a >= trusted and is_stop(self.document, a, b):
                break  # a long line further down is the foot's
            if b - a >= 110:
                last = b
        return last

    def read(self) -> CommentSection:
        form = self._form()
        heading = self._heading(form)
        region = self._region(heading, form)
        items, moments = self._items(region, form) if region else (0, [])
        if not items and region is not None:
            items, moments = self._items_above(region[0])
        stated = self._stated(heading, region)
        quote = self._quote(heading, form)
        at = self._at(quote, heading, form)
        if self.entry is not None and (items or stated) and not stated:
            at = self.document.trim(self.entry[0], min(self.entry[1], self.entry[0] + QUOTE_LIMIT))
            quote = self.document.text[slice(*at)]
        if items or (stated and region is not None and (form is not None or heading is not None)):
            count = max(items, stated or 0) if stated else items
            days = sorted(moments)
            return CommentSection(CommentState.PUBLISHED, count, days[0] if days else None, days[-1] if days else None, None, quote, at)
        if form is not None:
            return CommentSection(CommentState.FORM_OPEN, 0, None, None, None, quote, at)
        if closed := self._closed(heading):
            return CommentSection(CommentState.CLOSED, 0, None, None, None, self.document.text[slice(*closed)], closed)
        if widget := self._widget():
            return CommentSection(CommentState.FORM_OPEN, None, None, None, widget[0], widget[1], None)
        return CommentSection(CommentState.NONE, 0, None, None, None, quote, at)

    # --- where to write ---

    def _form(self) -> Element | None:
        """The box readers write in: a textarea (or an editable block) whose surroundings speak of comments."""
        document = self.document
        boxes = list(document.by_tag("textarea"))
        if "contenteditable" in document.source:
            boxes += [e for e in document.elements if "contenteditable" in e.attributes and e.get("contenteditable").lower() != "false"]
        for box in boxes:
            if box.start < self.below or self._hidden_field(box):
                continue
            if (form := self._comment_form(box)) is not None:
                return form
        return None

    def _comment_form(self, box: Element) -> Element | None:
        document = self.document
        form = next((e for e in document.ancestors(box) if e.tag == "form"), None)
        if form is None or form.end - form.start > 3000 or form.start < self.below:
            # ASP.NET wraps the whole page into one form: take the smallest block around the box that holds a button
            form = self._block(box)
        words = self._form_words(form)
        before = self._before(form)
        action = form.get("action").lower()
        if any(mark in action for mark in ("comment", "binh-luan", "binhluan")) and "contact" not in action:
            return form if not self._demands_login(words) else None
        if any(word in words for word in _NEGATIVE) and not self._speaks(words):
            return None
        if any(word in before for word in _NEGATIVE) and not self._speaks(words):
            return None
        if self._elsewhere(form):
            return None
        if _RECENT.search(before) and not self._speaks(words):
            return None
        if self._speaks(words) or self._speaks(before):
            return form if not self._demands_login(words) else None
        weak = any(word in words or word in before for word in _WEAK)
        fields = [e for e in document.inside(form) if e.tag == "input" and e.get("type").lower() in ("", "text", "email", "url", "tel")]
        asks_more = any(word in words for word in ("dien thoai", "dia chi", "tieu de", "so cmnd", "co quan", "phone", "subject"))
        return form if weak and len(fields) <= 4 and not asks_more and self._near(form) else None

    def _box_in(self, block: Element) -> Element:
        return next((e for e in self.document.inside(block) if e.tag == "textarea" or "contenteditable" in e.attributes), block)

    def _behind(self, box: Element, form: Element | None) -> int:
        """Where the box ends with the button that sends it, which may read like one below an entry ("Trả lời")."""
        if form is None or box is form:
            return box.end
        sent = (e for e in starting_in(self.document.by_tag("button", "input", "a"), box.end, form.end + 1) if e.index > box.index)
        return next((max(box.end, e.end) for e in sent if e.tag != "input" or e.get("type").lower() in ("submit", "button")), box.end)

    def _block(self, box: Element) -> Element:
        for element in self.document.ancestors(box):
            if element is box:
                continue
            inner = elements_in(self.document, element)
            if any(e.tag == "button" or (e.tag == "input" and e.get("type").lower() in ("submit", "button", "image")) for e in inner):
                return element
            if element.end - element.start > 1500:
                break
        return self.document.elements[max(box.parent, 0)]

    def _form_words(self, form: Element) -> str:
        """What a reader sees of the form, folded: its text, placeholders, button values, labels for screen readers, names of its fields."""
        parts = [self.folded[form.start : form.end][:1500]]
        for element in elements_in(self.document, form)[:200]:
            if element.tag in ("input", "textarea", "button", "select", "label"):
                kind = element.get("type").lower()
                if kind == "hidden":
                    continue
                parts += [element.get("placeholder"), element.get("aria-label"), element.get("title")]
                if element.tag == "input" and kind in ("submit", "button", "reset", "image"):
                    parts += [element.get("value"), element.get("alt")]
                elif element.tag == "textarea":
                    parts += [element.get("name")]
        return fold(" ".join(part for part in parts if part))

    def _before(self, form: Element) -> str:
        """The headings right above the form: short lines within 160 characters."""
        lines = self.document.lines_between(max(self.below, form.start - 160), form.start)
        return " ".join(self.folded[a:b] for a, b in lines[-4:] if b - a <= 90)

    @staticmethod
    def _speaks(words: str) -> bool:
        return any(word in words for word in _STRONG) and not (_RECENT.search(words) and len(words) < 60)

    @staticmethod
    def _demands_login(words: str) -> bool:
        return _CLOSED.search(words) is not None and "dang nhap" in words

    def _elsewhere(self, form: Element) -> bool:
        """Whether the form stands in the footer, a menu or a side column of its own tag."""
        return any(e.tag in ("footer", "nav", "header") for e in self.document.ancestors(form))

    def _near(self, form: Element) -> bool:
        end = self.reading.main[1] if self.reading.main else len(self.document.text)
        return form.start <= end + 800

    def _hidden_field(self, box: Element) -> bool:
        style = box.get("style").replace(" ", "").lower()
        return "display:none" in style and "g-recaptcha" in (box.get("name") + box.get("id"))

    # --- the heading ---

    def _heading(self, form: Element | None) -> Span | None:
        """The line that opens the comments: the last such line above the form, else the first one below the text."""
        document = self.document
        candidates: list[Span] = []
        for at, word in occurrences(self.folded, (*_STRONG, "phan hoi", "tra loi", "leave a reply", "nhan xet", " y kien"), self.below):
            line = document.line_at(at + 1)
            if word == " y kien" and not _COUNTED.fullmatch(self.folded, *line):
                continue
            if candidates and candidates[-1] == line:
                continue
            folded = self.folded[slice(*line)]
            if line[1] - line[0] > 90 or _FESTIVAL.match(document.text, *line):
                continue
            if not _HEADING.match(folded) or _RECENT.search(folded) or any(word in folded for word in _NEGATIVE):
                continue
            if folded.strip(" .:") in _REPLY or _ANSWER.match(folded) or self._links_away(line):
                continue
            candidates.append(line)
        if not candidates:
            return None
        # a link that jumps to the comments stands far above them
        return next((line for line in candidates if not self._is_jump(line)), candidates[0])

    def _is_jump(self, line: Span) -> bool:
        return any(e.tag == "a" for e in self.document.ancestors(self.document.element_at(line[0])))

    def _links_away(self, line: Span) -> bool:
        """A menu entry or a link to a list of comments, not a heading."""
        element = next((e for e in self.document.ancestors(self.document.element_at(line[0])) if e.tag == "a"), None)
        if element is None:
            return False
        href = element.get("href").strip().lower()
        return not (href == "" or href.startswith(("#", "javascript")) or "#" in href)

    # --- what was written ---

    def _region(self, heading: Span | None, form: Element | None) -> Span | None:
        """The part of the page that belongs to the comments: the largest block below the text around the heading, cut at the next list."""
        if heading is None and form is None:
            return None
        anchors = [offset for offset in (heading[0] if heading else None, form.start if form else None) if offset is not None]
        first = min(anchors)
        block = self.document.element_at(first)
        for element in self.document.ancestors(self.document.element_at(first)):
            if element.start < self.below or element.tag in ("body", "html"):
                break
            block = element
        start, end = min(block.start, first), block.end
        if form is not None and form.end > end:
            end = form.end
        if heading is not None and (block.end - block.start) < (heading[1] - heading[0]) + 5:
            end = max(end, min(len(self.folded), heading[1] + 6000))
            aside = [e.start for e in self.document.by_tag("aside", "footer", "nav") if first < e.start < end and e.end > e.start]
            end = min(aside, default=end)
        for a, b in self.document.lines_between(max(anchors) if form else first, end):
            recent = a > first + 150 and _RECENT_BOX.fullmatch(self.folded, a, b)  # right below the heading it is a way of sorting
            if recent or (b - a <= 90 and _ELSEWHERE.match(self.folded, a, b)) or self._opens_page(a, b):
                end = a
                break
        return start, end

    def _opens_page(self, start: int, end: int) -> bool:
        """Whether the line is the title of another page of this site: a list of news has begun."""
        return any(
            anchor.end - anchor.start > max(25, 0.6 * (end - start))
            and not (href := anchor.get("href").strip().lower()).startswith(("#", "javascript"))
            and page_key(self.document.address(href)) != page_key(self.reading.url)
            and same_site(host_of(self.document.address(href)), host_of(self.reading.url))
            for anchor in starting_in(self.document.by_tag("a"), start, end)
        )

    def _items(self, region: Span, form: Element | None) -> tuple[int, list[str]]:
        """(entries, their moments as ISO text)."""
        start, end = region
        # a block that is no <form> may hold what was written as well as the box
        box = form if form is None or form.tag == "form" else self._box_in(form)
        if box is not None and box is not form:
            # what stands in the block above any word of comments is the article's end
            said = occurrences(self.folded, _STRONG, max(start, self.below), box.start)
            start = min((at for at, _ in said), default=box.start)
        spans = [(start, end)] if box is None else [(start, min(end, box.start)), (min(end, self._behind(box, form)), end)]
        replies = 0
        moments: list[str] = []
        dated = 0
        for a, b in spans:
            if a >= b:
                continue
            controls = [
                e
                for e in starting_in(self.document.by_tag("a", "button", "span", "input"), a, b)
                if e.end - e.start <= 24 and self.folded[e.start : e.end].strip(" .:·|()[]") in _REPLIES and not self._in_heading(e)
            ]
            replies += len({e.start for e in controls})
            for moment in find_moments(self.document.text[a:b], reference=self.reading.fetched_at, month_first=self.reading.month_first):
                line = self.document.line_at(a + moment.start)
                # an entry's moment stands with a name or alone; a sentence that mentions a day is what somebody wrote
                if _edited(self.folded[slice(*line)]) or self._names_a_source(line, line):
                    continue
                short = line[1] - line[0] - (moment.end - moment.start) <= 60
                if (short or self._opens_entry(line, a + moment.start)) and not self._in_list_of_pages(line):
                    dated += 1
                    moments.append(moment.iso)
                    self.entry = self.entry or self._written(line, a + moment.end, b)
            if controls and self.entry is None:
                self.entry = self._written_above(a, controls[0].start)
        if replies:
            return replies, moments
        return (dated, moments) if dated and self._has_words(spans) else (0, [])

    def _written(self, line: Span, after: int, end: int) -> Span:
        """The words behind an entry's name and moment, in the same line or below; that line itself when there are none."""
        while after < line[1] and not self.folded[after].isalnum():
            after += 1
        if line[1] - after >= 8:
            return after, line[1]
        for a, b in self.document.lines_between(line[1], end)[:3]:
            if b - a >= 8 and not self._is_furniture(a, b) and self.folded[a:b].strip(" .:") not in _REPLY:
                return a, b
        return line

    def _written_above(self, start: int, control: int) -> Span | None:
        """The last words above an entry's "Trả lời"."""
        lines = [(a, b) for a, b in self.document.lines_between(start, control) if b - a >= 8 and not self._is_furniture(a, b)]
        return lines[-1] if lines else None

    def _items_above(self, end: int) -> tuple[int, list[str]]:
        """Entries printed before the heading: lines "name - moment", each over what was written."""
        lines = self.document.lines_between(self.below, end) if self.below < end else []
        moments: list[str] = []
        for n, (a, b) in enumerate(lines[:-1]):
            if b - a > 90 or not _ENTRY.match(self.folded, a, b) or _edited(self.folded[a:b]):
                continue
            found = find_moments(self.document.text[a:b], reference=self.reading.fetched_at, month_first=self.reading.month_first)
            following = lines[n + 1]
            if len(found) != 1 or found[0].end < b - a - 3 or following[1] - following[0] < 8 or self._in_list_of_pages((a, b)):
                continue
            if self._names_a_source((a, b), following):
                continue
            moments.append(found[0].iso)
            self.entry = self.entry or following
        return len(moments), moments

    def _names_a_source(self, line: Span, following: Span) -> bool:
        """ "Báo X, 07:24 10/11/2026" over the address of the original: the end of the article, in which nobody speaks."""
        name = re.split(r"\s*[-–|,(:]", self.document.text[slice(*line)], maxsplit=1)[0]
        if names_press(name) or load_outlets().by_name(name) is not None:
            return True
        below = self.document.text[slice(*following)]
        return HOST.fullmatch(below) is not None or ORIGINAL.search(self.folded, *following) is not None

    def _in_heading(self, element: Element) -> bool:
        return any(e.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "legend") for e in self.document.ancestors(element))

    def _in_list_of_pages(self, line: Span) -> bool:
        """Whether a link to another page stands on the line of a moment or right beside it: a list of news, not an entry."""
        start = self.document.line_at(max(0, line[0] - 2))[0]
        end = self.document.line_at(min(len(self.folded) - 1, line[1] + 1))[1]
        return any(
            anchor.end - anchor.start > 25 and not anchor.get("href").strip().lower().startswith(("#", "javascript"))
            for anchor in starting_in(self.document.by_tag("a"), start, end)
        )

    def _opens_entry(self, line: Span, moment: int) -> bool:
        """ "Lan (15/11/2026 19:48): Hay quá…" in one line."""
        return moment - line[0] <= 50 and _ENTRY.match(self.folded, *line) is not None

    def _has_words(self, spans: list[Span]) -> bool:
        """Whether something of the length of a comment stands beside the moments."""
        return any(b - a >= 8 for span in spans for a, b in self.document.lines_between(*span) if not self._is_furniture(a, b))

    def _is_furniture(self, start: int, end: int) -> bool:
        folded = self.folded[start:end]
        return bool(_HEADING.match(folded)) or bool(_EMPTY.search(folded)) or "sap xep" in folded or "dang nhap" in folded

    def _stated(self, heading: Span | None, region: Span | None) -> int | None:
        """The number in the heading: "Bình luận (3)". None when it gives none."""
        if heading is None:
            return None
        line = self.folded[slice(*heading)]
        m = _COUNT.search(line)
        return int(m[1] or m[2]) if m else None

    # --- the other states ---

    def _closed(self, heading: Span | None) -> Span | None:
        for at, _ in occurrences(self.folded, ("binh luan", "phan hoi", "y kien", "comment"), self.below):
            line = self.document.line_at(at)
            if line[1] - line[0] > 200:
                continue
            if _CLOSED.search(self.folded, *line) and not _RECENT.search(self.folded, *line):
                return line
        return None

    def _widget(self) -> tuple[str, str] | None:
        """(name, words of the source that show it) of another site's comment box."""
        source = self.document.source
        for name, marks in _WIDGETS:
            for mark in marks:
                if mark in source and not self._only_styled(mark):
                    return name, mark
        return None

    def _only_styled(self, mark: str) -> bool:
        """Whether the mark stands only in style sheets or in the shared script of a theme, and in no element of this page."""
        if mark in ("fb-comments", "zalo-comment-plugin"):
            return not any(mark in e.get("class") for e in self.document.by_tag("div", "span", "section"))
        if mark == "disqus_thread":
            return not any(e.get("id") == mark for e in self.document.by_tag("div", "section"))
        return False

    def _quote(self, heading: Span | None, form: Element | None) -> str | None:
        if heading is not None:
            return self.document.text[slice(*heading)][:QUOTE_LIMIT]
        if form is None:
            return None
        for element in elements_in(self.document, form):
            if element.tag == "input" and element.get("type").lower() in ("submit", "button") and element.get("value"):
                return element.get("value")[:QUOTE_LIMIT]
            if element.tag == "textarea" and (said := element.get("placeholder") or element.get("aria-label")):
                return said[:QUOTE_LIMIT]
        return self.document.text_of(form)[:QUOTE_LIMIT] or None

    def _at(self, quote: str | None, heading: Span | None, form: Element | None) -> Span | None:
        if quote is None:
            return None
        if heading is not None:
            return heading[0], heading[0] + len(quote)
        if form is not None:
            at = self.document.text.find(quote, form.start, form.end)
            return (at, at + len(quote)) if at >= 0 else None
        return None


def _edited(line: str) -> bool:
    """Whether a line prints a moment of the article itself; "Lan - Đăng lúc: …" is an entry's."""
    m = _EDITED.search(line[:400])
    return m is not None and (m.start() == 0 or not m[0].strip(" -").startswith(("ngay dang", "dang")))


def elements_in(document: Document, element: Element) -> list[Element]:
    """The element itself and all inside it."""
    return [element, *document.inside(element)]
