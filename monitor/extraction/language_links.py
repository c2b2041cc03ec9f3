"""Switches to other languages: words, codes, flags, hreflang. The address says nothing of the language of what stands there."""

import re
from typing import Final

from monitor.domain.facts import LanguageLink
from monitor.extraction.document import Document, Element
from monitor.extraction.reading import Reading
from monitor.extraction.wording import ARTICLE_KINDS
from monitor.vietnamese.text import fold

_NAMES: Final = {
    "en": ("english", "tieng anh", "en", "eng", "english version", "phien ban tieng anh", "anh", "en-us", "en us",
    "united kingdom", "anh ngu", "us", "uk", "gb"),
    "vi": ("tieng viet", "vietnamese", "vi", "vn", "vie", "viet", "viet nam", "vietnam", "vi-vn", "viet ngu"),
    "zh": ("中文", "tieng trung", "tieng hoa", "chinese", "cn", "zh", "trung", "简体中文", "trung quoc", "china"),
    "fr": ("francais", "tieng phap", "french", "fr"),
    "ja": ("日本語", "tieng nhat", "japanese", "jp", "ja"),
    "ko": ("한국어", "tieng han", "korean", "kr", "ko"),
    "km": ("khmer", "tieng khmer", "km", "kh", "ភាសាខ្មែរ", "ខ្មែរ"),
    "lo": ("lao", "tieng lao", "lo", "ລາວ"),
    "ru": ("russian", "tieng nga", "ru", "русский"),
}  # fmt: skip
_LANGUAGES: Final = {fold(name): language for language, names in _NAMES.items() for name in names}
_SHORT_ONLY_IN_COMPANY: Final = frozenset(
    {"anh", "viet", "trung", "lao", "lo", "us", "uk", "gb", "km", "fr", "ja", "ko", "ru", "kh", "viet nam", "vietnam", "china"}
)
"""Words that are also something else: they count only beside another language's link or in a flag."""
_FLAG: Final = re.compile(
    r"(?:^|[/_.-])(?:flags?|co|lang|icons?)?[/_.-]?(?P<code>en|eng|english|us|gb|uk|vi|vn|vie|vietnam|vietnamese|cn"
    r"|zh|fr|jp|kr)(?:[_.-](?:flag|icon|us|vn|gb))?\.(?:png|gif|jpe?g|svg|webp)",
    re.IGNORECASE,
)


def read_language_links(reading: Reading) -> tuple[LanguageLink, ...]:
    """Links that offer the site in a language (the present one too), each language and address once."""
    document = reading.document
    body = reading.body if reading.kind in ARTICLE_KINDS else None
    sure: list[tuple[int, LanguageLink]] = []
    unsure: list[tuple[int, LanguageLink]] = []
    for link in document.by_tag("link"):
        code = link.get("hreflang").lower()
        if code and code != "x-default" and "alternate" in link.get("rel").lower():
            sure.append((link.index, LanguageLink(code.split("-")[0], document.address(link.get("href")), code)))
    for element in document.by_tag("a", "option", "button"):
        length = element.end - element.start
        if length > 24 or (body is not None and body[0] <= element.start < body[1]):
            continue
        if element.tag == "option" and not _is_address(element.get("value")):
            continue
        found = _offer(document, element)
        if found is not None:
            language, quote, certain = found
            target = element.get("href") or element.get("value")
            url = document.address(target) if _is_address(target) or element.tag == "a" else ""
            (sure if certain else unsure).append((element.index, LanguageLink(language, url, quote)))
    if unsure and (sure or len({link.language for _, link in unsure}) >= 2):
        sure += unsure
    seen: dict[tuple[str, str], LanguageLink] = {}
    for _, offered in sorted(sure, key=lambda pair: pair[0]):
        seen.setdefault((offered.language, offered.url), offered)
    return tuple(seen.values())


def _is_address(value: str) -> bool:
    return value.startswith(("/", "http", "?", "./")) or value.endswith((".html", ".aspx", ".php"))


def _offer(document: Document, element: Element) -> tuple[str, str, bool] | None:
    """(language, words that offer it, whether they can mean nothing else)."""
    words = document.text_of(element)
    if words:
        key = fold(words).strip(" |[]()•·-–/")
        language = _LANGUAGES.get(key)
        if language is None:
            return None
        return (
            language,
            words,
            key not in _SHORT_ONLY_IN_COMPANY
            and (len(key) > 3 or words.strip(" |[]()").isupper() or "lang" in element.get("href").lower()),
        )
    if element.tag != "a" or element.last == element.index:
        return _by_title(element)
    for image in document.inside(element):
        if image.tag != "img":
            continue
        for said in (image.get("alt"), image.get("title")):
            if said and (language := _LANGUAGES.get(fold(said).strip(" .|"))):
                return language, said, True
        if m := _FLAG.search(image.get("src")):
            return _LANGUAGES.get(m["code"].lower(), "en"), image.get("src"), False
    return _by_title(element)


def _by_title(element: Element) -> tuple[str, str, bool] | None:
    title = element.get("title") or element.get("aria-label")
    language = _LANGUAGES.get(fold(title)) if title else None
    return (language, title, True) if language else None
