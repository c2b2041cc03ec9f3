"""Which of the home page's identity fields are shown, for TC-01 to TC-03."""

from collections.abc import Iterable
from dataclasses import dataclass

from monitor.domain.facts import PageKind
from monitor.domain.outcome import Instance, Verdict
from monitor.rules.dossier import Dossier, ReadPage, is_door
from monitor.rules.engine import Case, Cited, Judgement
from monitor.rules.scope import is_component
from monitor.rules.signals import instance, words_of_block
from monitor.rules.words import listed
from monitor.vietnamese.text import fold, squeeze

HOME_NOTICE = (Cited("P34"), Cited("P20"))
"""The home-page notice: Circular 09/2014 until Decree 147/2024."""

_PLACEHOLDERS = (
    "nguyen van a",
    "nguyen thi b",
    "tran van b",
    "mysite.com",
    "example.com",
    "38.000.000",
    "0123456789",
    "123 456 789",
    "......",
)
"""Folded marks of text that a vendor left standing (GP-05's matter): neither present nor absent."""

_UNCLEAR = "unclear "
"""Before the name of an identity field whose words may stand in the block without having been read as it."""

_UNREADABLE_WORDS = {"footer": "chân trang", "banner": "đầu trang", "shell": "khung trang"}


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    """Attribute of facts.Identity."""
    words: str


def inherited_home(dossier: Dossier) -> ReadPage | None:
    """The parent site's home page, whose host-wide blocks speak for a component too; None when it was not read."""
    return next((p for p in dossier.pages if p.inherited and p.facts.page_kind is PageKind.HOME), None)


def unreadable_words(page: ReadPage) -> str | None:
    """Which places of the page no reader could read, in Vietnamese; None when all could be."""
    places = [place for place in page.facts.unreadable if not place.startswith(_UNCLEAR)]
    if not places:
        return None
    named = dict.fromkeys(next((vi for en, vi in _UNREADABLE_WORDS.items() if en in place), "một phần trang") for place in places)
    return listed(named)


def value_of(page: ReadPage | None, field: str) -> str | None:
    if page is None or page.facts.identity is None:
        return None
    value = getattr(page.facts.identity, field)
    return str(value) if value else None


def is_placeholder(value: str) -> bool:
    folded = fold(squeeze(value))
    return any(mark in folded for mark in _PLACEHOLDERS)


def judge_fields(case: Case, fields: Iterable[Field]) -> Judgement:
    """Breach for every field that a read home page lacks; unknown where the block could not be read or holds sample text."""
    dossier = case.dossier
    home = dossier.home
    assert home is not None  # the engine asked for it
    parent = inherited_home(dossier)
    missing: list[Field] = []
    doubtful: list[Field] = []
    for field in fields:
        value = value_of(home, field.name) or value_of(parent, field.name)
        if value is None:
            missing.append(field)
        elif is_placeholder(value):
            doubtful.append(field)
    judged = (home.url,)
    if not missing:
        if doubtful:
            return Judgement(Verdict.UNKNOWN, f"Trang chủ ghi {_names(doubtful)} bằng chữ mẫu nên không kết luận.")
        return Judgement(Verdict.COMPLIANT, f"Trang chủ có ghi {_names(fields)}.", judged=judged)
    return absence(case, home, missing, judged)


def absence(case: Case, home: ReadPage, missing: list[Field], judged: tuple[str, ...]) -> Judgement:
    """The breach itself, after everything that could make the absence a fault of the reading has been asked."""
    refused = why_absence_cannot_be_told(case.dossier, home)
    if refused:
        return Judgement(Verdict.UNKNOWN, refused)
    unclear = [field for field in missing if f"{_UNCLEAR}{field.name}" in home.facts.unreadable]
    missing = [field for field in missing if field not in unclear]
    if not missing:
        return Judgement(Verdict.UNKNOWN, f"Cuối trang chủ có chữ có thể là {_names(unclear)} nhưng chưa đọc chắc được nên không kết luận.")
    quote = words_of_block(home)
    assert quote is not None
    instances = tuple(_missing(home, quote, field) for field in missing)
    return Judgement(Verdict.BREACH, f"Dấu hiệu trang chủ không ghi {_names(missing)}.", instances, judged)


def why_absence_cannot_be_told(dossier: Dossier, home: ReadPage) -> str | None:
    """A sentence when nothing may be called absent from the home page; None when the block was read."""
    unreadable = unreadable_words(home)
    if unreadable:
        return f"Có phần của {unreadable} trang chủ là ảnh hoặc do mã lệnh dựng nên không đọc được; không kết luận."
    if words_of_block(home) is None or is_door(home.facts):
        return "Không nhận ra khối thông tin về đơn vị quản lý trên trang chủ nên không kết luận là thiếu."
    if is_component(dossier) and inherited_home(dossier) is None:
        return "Trang thành phần dùng chung khối thông tin với cổng; chưa đọc được trang chủ của cổng nên không kết luận."
    return None


def _missing(home: ReadPage, quote: str, field: Field) -> Instance:
    return instance(home, quote, f"Khối thông tin ở trang chủ đã đọc, không thấy {field.words}.", element=field.words)


def _names(fields: Iterable[Field]) -> str:
    return listed(field.words for field in fields)
