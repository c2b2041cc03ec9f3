"""NG-10: domain or page name easily taken for a press agency's."""

import re
from collections.abc import Iterator
from datetime import date

from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.domain.site import Level, OwnerType, SiteClass
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, Judgement, NotBound, Prose, Rule, RuleStatus
from monitor.rules.signals import articles, instance, press_source, words_of_block
from monitor.vietnamese.text import fold, nfc, squeeze

_SUFFIXES = ("vn", "com", "net", "org", "gov", "edu", "info", "www", "biz", "name", "ac", "id", "io")
_HOST_WORDS = (
    "tintuc",
    "tapchi",
    "truyenhinh",
    "thongtanxa",
    "thongtan",
    "baochi",
    "baodientu",
    "news",
    "newspaper",
    "television",
    "magazine",
)
"""As a whole word of a host, or at either end of one. "bao", "tin", "dai", "phatthanh" also mean other things without their marks."""
_DOUBTFUL_HOST_WORDS = (
    "bao",
    "tin",
    "dai",
    "phatthanh",
    "truyenthong",
    "online",
    "daily",
    "times",
    "press",
    "radio",
    "tv",
    "mxh",
    "mangxahoi",
)
_TITLE_WORDS = re.compile(
    r"\b(?:báo điện tử|tạp chí|tin tức|phát thanh|truyền hình|truyền thông|thông tấn(?: xã)?|news|online|daily|times)\b|\bbáo (?=[A-ZĐ])",
    re.IGNORECASE,
)
"""In the page's own name, with their marks; "tin" and "đài" alone stand in too many other words."""
_BEGINS_WITH_NEWS = re.compile(r"(?:^|\s[-|–»]\s)(?:Tin|TIN|Đài|ĐÀI) (?=[A-ZĐ])(?!(?:[Tt]ức|TỨC|[Hh]ọc|HỌC)\b)")
"""A name that opens with "Tin" or "Đài" before another name ("Tin Miền Đông"), not a heading like "Tin học"."""
_LABELS = re.compile(r"\b(?:toa soan|tong bien tap|van phong dai dien|ban phong vien|phong vien thuong tru)\b")
_REPORTER = re.compile(r"(?:phong vien\b|pv(?:\b|$)|nha bao\b)")


def _is_licensed(dossier: Dossier, _: date) -> bool:
    return dossier.status is SiteClass.AGGREGATED


def _is_other(dossier: Dossier, _: date) -> bool:
    """Sites that may not be licensed: their .vn names must not look as if they were."""
    period = dossier.period
    return dossier.status is not SiteClass.AGGREGATED and period is not None and period.host.endswith(".vn")


def _applies(dossier: Dossier) -> NotBound | None:
    if dossier.owner_type is OwnerType.PRESS:
        return NotBound("Trang của cơ quan báo chí không thuộc đối tượng của quy tắc này.")
    status, level = dossier.status, dossier.level
    if status is SiteClass.PORTAL and level not in (Level.COMMUNE, Level.SCHOOL):
        return NotBound("Quy tắc không áp dụng cho cổng thông tin điện tử.")
    if dossier.owner_type is None:
        return NotBound("Sổ đăng ký chưa ghi loại chủ thể; quy định về tên không áp dụng cho cơ quan báo chí.", unknown=True)
    return None


def host_words(host: str, words: tuple[str, ...], own_name: str) -> list[str]:
    """Which of the words stand in a host as a part of their own, unless the owner's name has them too."""
    owner = fold(own_name).replace(" ", "")
    found: list[str] = []
    for label in host.lower().split("."):
        if label in _SUFFIXES:
            continue
        for token in label.split("-"):
            found += [
                word
                for word in words
                if word not in owner and (token == word or ((len(word) >= 6 or word == "news") and _at_an_end(token, word)))
            ]
    return list(dict.fromkeys(found))


def _at_an_end(token: str, word: str) -> bool:
    return token.endswith(word) or (word != "news" and token.startswith(word))


def title_words(title: str, own_name: str) -> list[str]:
    """Press-like words in the page's own name, the owner's name and the words "trang thông tin điện tử" set apart."""
    rest = nfc(title)
    for known in (own_name, *re.split(r"\s[-|–]\s", own_name)):
        rest = re.sub(re.escape(nfc(known)), " ", rest, flags=re.IGNORECASE)
    owner = nfc(own_name).casefold()
    return [m[0] for m in _TITLE_WORDS.finditer(squeeze(rest)) if m[0].strip().casefold() not in owner]


def _questions(dossier: Dossier, home: ReadPage, host: str, name: str) -> Iterator[Instance]:
    """What only looks so: told as advice."""
    quote = home.facts.title or words_of_block(home) or host
    doubtful = host_words(host, _DOUBTFUL_HOST_WORDS, name)
    if doubtful:
        yield instance(home, quote, f"Tên miền {host} có chữ “{doubtful[0]}” có thể hiểu là báo chí.", element="tên miền")
    if home.facts.title:
        words = title_words(home.facts.title, name)
        if not words and dossier.status is SiteClass.AGGREGATED:
            words = [
                word
                for m in _BEGINS_WITH_NEWS.finditer(nfc(home.facts.title))
                for word in [m[0].strip(" -|–»")]
                if word.casefold() not in nfc(name).casefold().split()
            ]
        if words:
            yield instance(home, home.facts.title, f"Tên trang có chữ “{words[0].strip()}” của báo chí.", element="tên trang")
    if dossier.status is not SiteClass.AGGREGATED:
        return
    for words_read in (*home.facts.identity_quotes.values(), *([home.facts.licence.quote] if home.facts.licence else [])):
        m = _LABELS.search(fold(squeeze(words_read)))
        if m:
            yield instance(home, words_read, "Khối thông tin dùng chức danh, bộ phận của cơ quan báo chí.", element="chức danh báo chí")
            break
    for page in articles(dossier):
        author = page.facts.author
        if author and press_source(page) is None and _REPORTER.match(fold(squeeze(author))):
            yield instance(page, author, "Tin tự viết ký tên phóng viên, nhà báo.", element="chức danh báo chí")
            break


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    home, period = dossier.home, dossier.period
    assert home is not None
    assert period is not None
    host = period.host.removeprefix("www.")
    judged = (home.url,)
    quote = home.facts.title or words_of_block(home)
    words = host_words(host, _HOST_WORDS, period.name)
    if words and quote:
        proof = instance(home, quote, f"Tên miền {host} có chữ “{words[0]}” của báo chí.", element="tên miền")
        return Judgement(Verdict.BREACH, f"Dấu hiệu tên miền {host} dễ nhầm với báo chí.", (proof,), judged)
    questions = tuple(_questions(dossier, home, host, period.name))
    if dossier.status is SiteClass.AGGREGATED and {"tên trang", "chức danh báo chí"} <= {one.element for one in questions}:
        # each alone may be a coincidence; a name of the press with the posts of the press is its likeness
        reason = "Dấu hiệu tên trang cùng chức danh, bộ phận ghi trên trang dễ làm người đọc nhầm với báo chí."
        return Judgement(Verdict.BREACH, reason, questions, judged)
    if questions:
        return Judgement(
            Verdict.ADVICE, "Tên trang, tên miền hoặc chức danh có thể làm người đọc nhầm với báo chí; cần xem xét.", questions, judged
        )
    if home.facts.title is None:
        return Judgement(Verdict.UNKNOWN, "Không đọc được tên trang ở trang chủ nên không kết luận.")
    remarks = ("Không xét giao diện và tên trang ghi trong ảnh.",)
    return Judgement(Verdict.COMPLIANT, "Tên miền và tên trang không có chữ dễ nhầm với báo chí.", judged=judged, not_checked=remarks)


RULE = Rule(
    code="NG-10",
    version=2,
    status=RuleStatus.STABLE,
    title="Tên miền, tên trang, giao diện dễ nhầm với báo chí",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=(
        Cited("P85", when=_is_licensed),
        Cited("P34", when=_is_licensed),
        Cited("P88", when=_is_licensed),
        Cited("P10", when=_is_licensed),
        Cited("P24", when=_is_licensed),
        Cited("P96", when=_is_other, advice_since=date.min),
    ),
    prose=Prose(
        checks="Tên miền, tên trang, chức danh trên trang có dùng chữ của báo chí (tin tức, tạp chí, truyền hình, news…) hay không.",
        why="Người đọc phải phân biệt được trang thông tin điện tử với cơ quan báo chí.",
        remedy="Đổi tên trang, tên miền; bỏ chức danh tòa soạn, phóng viên; ghi rõ “Trang thông tin điện tử tổng hợp” ngay dưới tên trang.",
        limits="Chữ thuộc tên chủ thể đã đăng ký không tính. Chữ không dấu có nhiều nghĩa, tên trang và chức danh chỉ được nêu để xem xét. "
        "Không xét giao diện.",
        severity="Làm người đọc nhầm lẫn về nguồn và trách nhiệm của thông tin.",
    ),
    judge=_judge,
    applies_to=_applies,
)
