"""Vietnamese letters: one normal form, search keys, tone marks. Every text inside the program is NFC."""

import codecs
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"  # grave, acute, tilde, hook above, dot below
_BASES: Final = "aăâeêioôơuưy"

VIETNAMESE_LETTERS: Final[frozenset[str]] = frozenset(
    letter
    for base in _BASES
    for tone in ("", *_TONES)
    for lower in (unicodedata.normalize("NFC", base + tone),)
    for letter in (lower, lower.upper())
    if not lower.isascii()
) | frozenset("đĐ")
"""The 134 letters that Vietnamese adds to ASCII, both cases, NFC."""

_NOT_QUITE_BLANKS: Final = ("\u200b", "\u2060", "\ufeff", "\u180e")
"""Invisible separators that `str.split` does not take for white space."""


def nfc(s: str) -> str:
    """The text in Unicode normal form C (`a` + combining acute → `á`)."""
    return s if s.isascii() else unicodedata.normalize("NFC", s)


def is_decomposed(s: str) -> bool:
    """Whether NFC would change the text, as with pages typed on macOS or in windows-1258."""
    return not unicodedata.is_normalized("NFC", s)


def squeeze(s: str) -> str:
    """Each run of white space (NBSP, zero-width space and line ends too) as one blank; none at the ends."""
    if not s.isascii():
        for blank in _NOT_QUITE_BLANKS:
            if blank in s:
                s = s.replace(blank, " ")
    return " ".join(s.split())


def _bare(letter: str) -> str:
    """One letter, lower case, without marks, as exactly one character."""
    lower = letter.lower()
    if len(lower) != 1:
        lower = letter
    if lower == "đ":
        return "d"
    bare = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))
    return bare if len(bare) == 1 else lower


class _BareTable(dict[int, str]):
    """`str.translate` table that learns each new character once; bounded by the size of Unicode."""

    def __missing__(self, code: int) -> str:
        self[code] = bare = _bare(chr(code))
        return bare


_BARE: Final = _BareTable({ord(letter): _bare(letter) for letter in VIETNAMESE_LETTERS})


_OFTEN: Final = sorted(c for c in VIETNAMESE_LETTERS if c.islower()) + list("\u00a0\u200b\u202f“”‘’„–—…•·«»©®™°²³×÷±→←»›‹►▶■●★✓№€₫½¼")
_SMALL_ALPHABET: Final = "".join(dict.fromkeys([*map(chr, range(128)), *_OFTEN])).ljust(256, "\ufffe")
_SMALL_BARE: Final = "".join(c if c.isascii() or c == "\ufffe" else _bare(c) for c in _SMALL_ALPHABET)
_ENCODING: Final = codecs.charmap_build(_SMALL_ALPHABET)


def fold_keep(s: str) -> str:
    """Lower case without marks and with đ → d, one character for each of the NFC text given.

    `len(fold_keep(s)) == len(s)`, so an offset found in the folded text is an offset in `s`. White space is kept as
    it is; a combining mark that NFC could not compose stays where it stands.
    """
    lower = s.lower()
    if s.isascii():
        return lower
    try:
        # lower case Vietnamese with its usual signs fits in one byte a letter, and C does that ten times faster
        folded = codecs.charmap_decode(codecs.charmap_encode(lower, "strict", _ENCODING)[0], "strict", _SMALL_BARE)[0]
    except UnicodeEncodeError:
        return s.translate(_BARE)
    return folded if len(folded) == len(s) else s.translate(_BARE)


def fold(s: str) -> str:
    """Search key: NFC, caseless, without marks, đ → d, white space squeezed. Not for offsets: see `fold_keep`."""
    if s.isascii():
        return " ".join(s.lower().split())
    folded = fold_keep(nfc(s).casefold())
    if not folded.isascii():
        folded = "".join(c for c in folded if c.isascii() or not unicodedata.combining(c))
    return squeeze(folded)


def _tone_moves() -> tuple[dict[str, str], dict[str, str]]:
    """(open, closed): how `oa`, `oe`, `uy` carry their tone at the end of a syllable and before a further letter."""
    to_first: dict[str, str] = {}
    for first, second in ("oa", "oe", "uy"):
        for tone in _TONES:
            on_first = unicodedata.normalize("NFC", first + tone) + second
            on_second = first + unicodedata.normalize("NFC", second + tone)
            for new, old in ((on_second, on_first), (on_second.capitalize(), on_first.capitalize())):
                to_first[new] = old
            to_first[on_second.upper()] = on_first.upper()
    return to_first, {old: new for new, old in to_first.items()}


_TO_FIRST, _TO_SECOND = _tone_moves()
_SECONDS: Final = "".join(sorted({pair[1] for pair in _TO_FIRST}))
_OPEN: Final = re.compile(rf"[oOuU][{_SECONDS}](?![^\W\d_])")
_CLOSED: Final = re.compile(rf"[{''.join(sorted({pair[0] for pair in _TO_SECOND}))}][aeyAEY](?=[a-zđA-ZĐ])")


def tone_normal(s: str) -> str:
    """Tone marks where the older school puts them (hoà → hòa, thuý → thúy) and where both do (tòan → toàn). NFC.

    `qu` is a consonant, so quý stays quý.
    """
    return s if s.isascii() else _CLOSED.sub(_to_second, _OPEN.sub(_to_first, s))


def _to_first(m: re.Match[str]) -> str:
    return m[0] if m.string[max(0, m.start() - 1) : m.start()] in ("q", "Q") else _TO_FIRST.get(m[0], m[0])


def _to_second(m: re.Match[str]) -> str:
    if m.string[max(0, m.start() - 1) : m.start()] in ("q", "Q"):
        return m[0]
    follower = m.string[m.end()]
    # "hòaBình" is two words glued, not a closed syllable
    return m[0] if follower.isupper() and not m[0].isupper() else _TO_SECOND.get(m[0], m[0])


@lru_cache(maxsize=4096)
def syllables(s: str) -> tuple[str, ...]:
    """The folded words of a short text (a name, a label): letters and digits only."""
    return tuple(_WORD.findall(fold(s)))


_WORD: Final = re.compile(r"[^\W_]+")


_NOT_LETTERS: Final = bytes(i for i, c in enumerate(_SMALL_ALPHABET) if not c.isalpha())
_NOT_MARKED: Final = bytes(i for i, c in enumerate(_SMALL_ALPHABET) if c not in VIETNAMESE_LETTERS)


def letter_counts(s: str) -> tuple[int, int]:
    """(letters, letters that Vietnamese adds to ASCII) of the NFC text. Digits, signs and blanks are no letters."""
    try:
        small = codecs.charmap_encode(s.lower(), "strict", _ENCODING)[0]
    except UnicodeEncodeError:
        counts = Counter(s)
        letters = sum(n for c, n in counts.items() if c.isalpha())
        return letters, sum(n for c, n in counts.items() if c in VIETNAMESE_LETTERS)
    return len(small.translate(None, _NOT_LETTERS)), len(small.translate(None, _NOT_MARKED))


def vietnamese_ratio(s: str) -> float:
    """Share of the letters that Vietnamese adds to ASCII, 0.0 without letters. Running Vietnamese: 0.18 to 0.30."""
    letters, marked = letter_counts(nfc(s))
    return marked / letters if letters else 0.0


def collapse(parts: Iterable[str]) -> str:
    """Parts of one text joined by blanks, NFC, white space squeezed; empty parts leave nothing."""
    return squeeze(nfc(" ".join(parts)))
