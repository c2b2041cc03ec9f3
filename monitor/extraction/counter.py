"""The visitor counter: total of visits, as printed."""

import re
from typing import Final

from monitor.domain.facts import VisitorCounter
from monitor.extraction.reading import Reading
from monitor.extraction.wording import occurrences, outside_main

# the surest first
_LABELS: Final = (
    re.compile(
        r"(?:tong(?: so| cong)?(?: so)?|all|total)(?: luot)?(?: nguoi)?(?: truy cap| xem| vao| visits?| visitors?| hits?)|tong luot"
    ),
    re.compile(r"(?:so )?(?:luot|nguoi)(?: da)? (?:truy cap|ghe tham|vao)(?: website| trang| cong)?|visitors?|visits|hit counter"),
    re.compile(r"tong (?:cong|so)|tat ca|truy cap"),
)
_WORDS: Final = ("truy cap", "luot", "visit", "total", "ghe tham", "tong cong", "tong so", "tat ca")
_NUMBER: Final = re.compile(r"\s*(?:[:：=\-–]|website|trang|la)?\s*(?P<number>\d{1,3}(?:[.,\s]\d{3})+|\d{1,12})(?![\d/:])")
_NOT_TOTAL: Final = re.compile(
    r"(?:dang|hom nay|hom qua|trong (?:ngay|tuan|thang|nam)|tuan|thang|nam|online|truc tuyen|today|yesterday|ngay)\b[^0-9]{0,20}$"
)


def read_counter(reading: Reading) -> VisitorCounter | None:
    """The total of visits shown; None when none is, or only today's or the month's."""
    document = reading.document
    folded = document.folded
    best: tuple[int, int, int, int] | None = None  # rank, start, end, value
    for start, end in outside_main(reading):
        for at, _ in occurrences(folded, _WORDS, start, end):
            low = max(start, at - 24)
            for rank, label in enumerate(_LABELS):
                if best is not None and best[0] <= rank:
                    break
                m = label.search(folded, low, min(end, at + 30))
                if m is None:
                    continue
                number = _NUMBER.match(folded, m.end(), min(end, m.end() + 30))
                if number is None or _NOT_TOTAL.search(folded[max(start, m.start() - 26) : m.start()]):
                    continue
                following = folded[m.end() : number.start("number")]
                if re.search(r"hom nay|hom qua|tuan|thang|nam", following):
                    continue
                alone = document.line_at(m.start())[0] == m.start() and m[0] == "truy cap"
                if rank == 2 and not alone and not _among_counters(folded, m.start(), number.end()):
                    continue
                value = int(re.sub(r"\D", "", number["number"]))
                best = (rank, m.start(), number.end("number"), value)
                break
    if best is None:
        return None
    _, a, b, value = best
    return VisitorCounter(value, document.text[a:b], (a, b))


def _among_counters(folded: str, start: int, end: int) -> bool:
    """ "Tổng cộng: 12" counts visits only beside "Đang truy cập", "Hôm nay"."""
    around = folded[max(0, start - 160) : end + 60]
    return "dang truy cap" in around or "hom nay" in around or "online" in around
