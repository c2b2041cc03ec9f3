"""Which lines of a body are compared: no captions, nothing that the site repeats, and the wording of instruments without weight."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from monitor.press.words import Words, words_of
from monitor.vietnamese.text import fold_keep

_CAPTION: Final = re.compile(
    r"(?:^|[-–(.|/]\s*)(?:anh|hinh anh|nguon anh|anh minh hoa|anh tu lieu|video|clip|do hoa|infographic|photo)\s*[:(./]|^\(?anh minh hoa"
)
_LONGEST_CAPTION: Final = 260

# how the text of an instrument begins its lines: preamble, articles, closing formula
_INSTRUMENT: Final = re.compile(
    r"(?:dieu \d+[a-z]?\s*[.:]"
    r"|can cu (?:luat|bo luat|nghi dinh|thong tu|quyet dinh|nghi quyet|phap lenh|hien phap|cong van|ke hoach|chi thi)"
    r"|chuong [ivxlc\d]+\b|noi nhan\s*:|theo de nghi cua .{5,120}[;,.]$|luu\s*:\s*vt\b"
    r"|doc lap - tu do - hanh phuc|cong hoa xa hoi chu nghia)"
)
_ITEM: Final = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\s*[.)]|[a-z]\d?\s*\)|[-+•])\s")
_FORMULA: Final = re.compile(
    r"chiu trach nhiem (?:thi hanh|to chuc thuc hien)|co hieu luc (?:thi hanh )?ke tu ngay|can cu quyet dinh thi hanh"
    r"|quyet dinh nay|nghi dinh nay|thong tu nay|luat nay|nghi quyet nay"
)
# what a line cites and then quotes: "theo khoản 2 Điều 5 Nghị định 147/2024/NĐ-CP: “…”", or in the lines below
_PROVISION: Final = re.compile(
    r"\bdieu \d+[a-z]?,? (?:cua )?(?:luat|bo luat|nghi dinh|thong tu|nghi quyet|quyet dinh|phap lenh|hien phap)\b"
)
_QUOTED: Final = re.compile(r"[“\"][^“”\"]{40,}[”\"]?")

_FULL_TEXT: Final = re.compile(
    r"^\W*toan van\W*[:\]]|(?<!an )\btoan van (?:\w+ )?(?:phat bieu|dien van|thong diep|thu cua|loi keu goi|bao cao|nghi quyet"
    r"|nghi dinh|quyet dinh|chi thi|ket luan|thong bao|thong cao|cong dien|luat|du thao|ke hoach|tham luan|dap tu|tuyen bo|van ban|noi dung"
    r"|bai viet)\b"
)


def is_full_text(title: str | None) -> bool:
    """Whether a title announces the full text of a speech or a document: whoever prints that took it from its author."""
    return title is not None and _FULL_TEXT.search(fold_keep(title)) is not None


_SALUTATION: Final = re.compile(
    r"\W*(?:kinh )?thua (?:toan the|quy|cac|dong chi|dong bao|ong ba|hoi nghi|dai hoi|quoc hoi)\b[^.?]{0,240}[.!]?$"
)


def is_speech(text: str) -> bool:
    """Whether a line addresses hearers and asks them nothing ("Kính thưa các đồng chí!"): a speech, printed by whoever was given it."""
    return any(_SALUTATION.match(fold_keep(text[start:end])) for start, end in lines_of(text))


def lines_of(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the lines of a text, without the blanks at their ends; empty lines are left out."""
    at = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = at + line.index(stripped[0])
            yield start, start + len(stripped)
        at += len(line) + 1


def key_of(line: str) -> str:
    """What makes two lines of a site the same."""
    return " ".join(fold_keep(line).split())


def repeated_lines(bodies: Iterable[str], least: int = 3, share: float = 0.05) -> frozenset[str]:
    """Keys of the lines that stand in `least` bodies of one site and in `share` of all: appeals, boxes and notices, no news. One text under
    several addresses counts once: else its own lines would be such."""
    counts: Counter[str] = Counter()
    total = 0
    for lines in {frozenset(key_of(body[start:end]) for start, end in lines_of(body)) for body in bodies}:
        total += 1
        counts.update(lines)
    enough = max(least, share * total)
    return frozenset(key for key, count in counts.items() if count >= enough)


def without_lines(text: str, repeated: frozenset[str]) -> str:
    """The text without the lines that its site repeats."""
    if not repeated:
        return text
    return "\n".join(text[start:end] for start, end in lines_of(text) if key_of(text[start:end]) not in repeated)


def is_caption(line: str) -> bool:
    """Whether the line credits or describes a picture."""
    return len(line) <= _LONGEST_CAPTION and _CAPTION.search(fold_keep(line)) is not None


def compared(text: str, repeated: frozenset[str] = frozenset()) -> Words:
    """The syllables of an article that are compared. `repeated` as from `repeated_lines` of the same site."""
    skipped: list[tuple[int, int]] = []
    weak: list[tuple[int, int]] = []
    inside = False
    for start, end in lines_of(text):
        line = fold_keep(text[start:end])
        if (repeated and key_of(text[start:end]) in repeated) or is_caption(text[start:end]):
            skipped.append((start, end))
            continue
        begins = _INSTRUMENT.match(line.lstrip("\"'“”‘’«( ")) is not None
        inside = begins or (inside and _ITEM.match(line.lstrip('"“')) is not None)
        if inside or len(_FORMULA.findall(line)) > 1:
            weak.append((start, end))
            continue
        cited = _PROVISION.search(line)
        if cited:
            weak += [(start + m.start(), start + m.end()) for m in _QUOTED.finditer(line, cited.end())]
            inside = line.endswith(":")
    return words_of(text, skipped, weak)
