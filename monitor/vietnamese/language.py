"""Which language a block of text is written in. Letters and words decide; langdetect only where they leave it open."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from monitor.vietnamese.text import fold_keep, letter_counts, nfc

SURE_RATIO: Final = 0.16
"""From this share of added letters on a text is Vietnamese; running Vietnamese has 0.18 to 0.30, an English text full of
Vietnamese names stays under 0.12."""
FOREIGN_RATIO: Final = 0.03
"""Below this share no running Vietnamese with its marks is found."""
FEWEST_LETTERS: Final = 3
STATISTICS_FROM: Final = 150
"""Letters a block needs before n-gram statistics are asked."""
_STATISTICS_LIMIT: Final = 800  # characters; more changes nothing and costs 50 µs each

_SHAPES_LIMIT: Final = 160  # characters

_ENGLISH: Final = frozenset(
    "the of and is are was were for with this that from by will have has had which their been its not you your our they "
    "at all more about when can students school who what we his her after than into other between be as it how out up "
    "these those should would could also through during while where there such may must".split()
)
_ALSO_VIETNAMESE: Final = frozenset("can may that the at but do to in on hay me an be by as it up all our".split())
"""English words that are Vietnamese syllables without their marks: no evidence in a text without marks."""
_ENGLISH_SURE: Final = _ENGLISH - _ALSO_VIETNAMESE
_VIETNAMESE: Final = frozenset(
    "và của các được người là không những một để đã về với này đến tại khi trên năm từ thì mà cũng như sẽ vào ra bị do "
    "việc nhà ngày có hoặc phải nếu rất đó nên".split()
) - frozenset({"do", "ra"})
_UNMARKED: Final = frozenset(
    "va cua cac duoc nguoi la khong nhung mot voi nay den tai tren nam thi cung nhu vao viec nha ngay hoac phai theo trong "
    "cho huyen tinh thanh pho uy ban nhan dan thong bao truong hoc sinh chinh cong quy dinh quyet nghi thuc hien xa phuong".split()
)
_SYLLABLE: Final = re.compile(
    r"(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?"
    r"(?:uye|uya|uyu|oai|oay|oeo|uay|uoi|uou|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|a|e|i|o|u|y)"
    r"(?:ch|c|m|nh|ng|n|p|t)?"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_SCRIPTS: Final = (
    (re.compile("[\u1780-\u17ff]"), "km"),
    (re.compile("[\u0e80-\u0eff]"), "lo"),
    (re.compile("[\u0e00-\u0e7f]"), "th"),
    (re.compile("[\uac00-\ud7a3]"), "ko"),
    (re.compile("[\u3040-\u30ff]"), "ja"),  # before Han: Japanese has both
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\u0400-\u04ff]"), "ru"),
)


def language_of(text: str) -> str | None:
    """`vi`, `en`, seldom another ISO 639-1 code; None when the text is too short or its signs contradict each other.

    The same text always gives the same answer. Labels of a word or two without Vietnamese letters stay open.
    """
    text = nfc(text)
    letters, marked = letter_counts(text)
    if letters < FEWEST_LETTERS:
        return None
    ratio = marked / letters
    if ratio >= SURE_RATIO:
        return "vi"
    if "@" in text or "://" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
    words = _WORD.findall(text.lower())
    if not words:
        return None
    if ratio >= FOREIGN_RATIO or (marked and letters < 40):
        return _between(words, ratio, text, letters)
    if not marked and (script := _script(text, letters)) is not None:
        return script
    english = sum(1 for w in words if w in _ENGLISH_SURE)
    if len(words) >= 4 and english >= 2 and english >= 0.08 * len(words):
        return "en"
    if _is_unmarked_vietnamese(words):
        return "vi"
    loose = sum(1 for w in words if w in _ENGLISH)
    if len(words) >= 3 and loose and loose >= 0.12 * len(words) and english + loose >= 2:
        return "en"
    return _by_statistics(text, words) if letters >= STATISTICS_FROM else None


def _between(words: list[str], ratio: float, text: str, letters: int) -> str | None:
    """Some Vietnamese letters, too few to be sure: names in an English text, or English terms in a Vietnamese one."""
    english = sum(1 for w in words if w in _ENGLISH_SURE)
    vietnamese = sum(1 for w in words if w in _VIETNAMESE)
    if vietnamese > 2 * english:
        return "vi"
    if english > 2 * vietnamese and english >= 2:
        return "en"
    if not english and ratio >= SURE_RATIO / 2:
        return "vi"
    return _by_statistics(text, words) if letters >= STATISTICS_FROM else None


def _is_unmarked_vietnamese(words: list[str]) -> bool:
    """Vietnamese typed without marks: nearly every word has the shape of a syllable and some are its small words."""
    folded = [fold_keep(w) for w in words]
    if len(folded) < 4:
        return False
    shaped = sum(1 for w in folded if _SYLLABLE.fullmatch(w))
    known = sum(1 for w in folded if w in _UNMARKED)
    return shaped >= 0.85 * len(folded) and known >= max(2, 0.1 * len(folded))


def _is_made_of_syllables(text: str) -> bool:
    """Whether the words of a text have the shapes of Vietnamese syllables; True for a few words, which may be names and abbreviations."""
    words = _WORD.findall(fold_keep(nfc(text[:_SHAPES_LIMIT])))
    shaped = sum(1 for word in words if _SYLLABLE.fullmatch(word))
    return len(words) < 6 or shaped * 2 >= len(words)


def _script(text: str, letters: int) -> str | None:
    if text.isascii():
        return None
    return next((language for script, language in _SCRIPTS if len(script.findall(text)) >= 0.4 * letters), None)


@cache
def _factory() -> DetectorFactory:
    factory = DetectorFactory()
    factory.set_seed(0)
    profiles = Path(PROFILES_DIRECTORY)
    factory.load_json_profile([(profiles / code).read_text(encoding="utf-8") for code in ("vi", "en", "fr")])
    return factory


def _by_statistics(text: str, words: list[str]) -> str | None:
    detector = _factory().create()
    detector.set_prior_map({"vi": 0.49, "en": 0.49, "fr": 0.02})
    detector.append(text[:_STATISTICS_LIMIT])
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return None
    if best.prob < 0.95:
        return None
    code: str = best.lang
    if code == "en" and not any(w in _ENGLISH for w in words):
        return None  # any Latin text without marks looks English among three languages
    return code


def language_shares(blocks: Iterable[str]) -> dict[str, float]:
    """Share of each language among the letters of the blocks that could be judged, largest first, rounded to 0.001.

    Blocks that stay open count for nothing; no judged block gives an empty dictionary. Letters at random (bytes that are no text) are no
    language, whatever marks they carry.
    """
    letters: dict[str, int] = {}
    longest = ""
    for block in blocks:
        language = language_of(block)
        if language is not None:
            letters[language] = letters.get(language, 0) + letter_counts(nfc(block))[0]
            if language == "vi" and len(block) > len(longest):
                longest = block
    if longest and not _is_made_of_syllables(longest):
        del letters["vi"]
    total = sum(letters.values())
    return {code: round(n / total, 3) for code, n in sorted(letters.items(), key=lambda item: (-item[1], item[0]))}
