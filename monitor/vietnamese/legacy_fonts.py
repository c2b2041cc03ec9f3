"""Texts typed for fonts that draw Vietnamese over Western letters: TCVN3 (".VnTime") and VNI ("VNI-Times").

Such a page holds `Céng hßa` or `Coäng hoøa`, which only its font shows as "Cộng hòa". Nothing in the encoding tells; the
letters do.
"""

import re
import unicodedata
from typing import Final

_TCVN3: Final = str.maketrans(
    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§",
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ",
)

_VNI_TONES: Final = {"ø": "\u0300", "ù": "\u0301", "õ": "\u0303", "û": "\u0309", "ï": "\u0323"}
_VNI_CIRCUMFLEX: Final = {"à": "\u0300", "á": "\u0301", "ã": "\u0303", "å": "\u0309", "ä": "\u0323", "â": ""}
_VNI_BREVE: Final = {"è": "\u0300", "é": "\u0301", "ü": "\u0303", "ú": "\u0309", "ë": "\u0323", "ê": ""}
_VNI_SINGLE: Final = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _vni_pairs() -> dict[str, str]:
    pairs: dict[str, str] = dict(_VNI_SINGLE)
    for base, drawn in zip("aeouyôö", "aeouyơư", strict=True):
        for sign, tone in _VNI_TONES.items():
            pairs[base + sign] = unicodedata.normalize("NFC", drawn + tone)
    for base in "aeo":
        for sign, tone in _VNI_CIRCUMFLEX.items():
            pairs[base + sign] = unicodedata.normalize("NFC", base + "\u0302" + tone)
    for sign, tone in _VNI_BREVE.items():
        pairs["a" + sign] = unicodedata.normalize("NFC", "a\u0306" + tone)
    for typed, drawn in list(pairs.items()):
        pairs[typed.upper()] = drawn.upper()
        pairs[typed[0].upper() + typed[1:]] = drawn.upper()  # the sign's case does not matter to the eye
    return pairs


_VNI: Final = _vni_pairs()
_VNI_PAIR: Final = re.compile("|".join(sorted(_VNI, key=len, reverse=True)))

FONT_NAMES: Final = re.compile(r"(?:[\"':,;]\s*|&quot;\s*)(?:(?P<tcvn3>\.Vn[A-Z]\w+)|(?P<vni>VNI-\w+))", re.IGNORECASE)
"""Font names in markup or style sheets. Alone no evidence: text pasted from old documents keeps them beside Unicode."""

# the rare letter first, the common one looked back at: the engine then skips whole pages of plain letters
TCVN3_LOOK: Final = re.compile(r"[µ¸¶·¹¨©ª«¬®\u00ad](?<=[A-Za-z].)(?=[A-Za-z\s.,<])")
VNI_LOOK: Final = re.compile(r"[øùûõïäåØÙÛÕÏÄÅ](?<=[AEOUYaeouyôöÔÖ].)")


def from_tcvn3(text: str) -> str:
    """The text that a TCVN3 font shows, NFC. Letters of other scripts and signs it has no use for stay."""
    return text.translate(_TCVN3)


def from_vni(text: str) -> str:
    """The text that a VNI font shows, NFC."""
    return _VNI_PAIR.sub(lambda m: _VNI[m[0]], text)
