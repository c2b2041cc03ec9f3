"""GP-05: the licence notice is a vendor's sample text or was left blank. Two marks together, for one alone may be real."""

import re
from collections.abc import Iterator

from monitor.domain.facts import LicenceNotice
from monitor.domain.outcome import Decide, Severity, Verdict
from monitor.rules.dossier import ReadPage
from monitor.rules.engine import Case, Judgement, Prose, Rule, RuleStatus
from monitor.rules.gp_03 import licence_notice
from monitor.rules.gp_04 import number_key
from monitor.rules.home_identity import HOME_NOTICE, unreadable_words, value_of
from monitor.rules.signals import instance
from monitor.rules.words import listed
from monitor.vietnamese.text import fold, squeeze

_GAP = r"(?:\.{2,}|…+|_{2,}|x{2,}|[.…_]\s[.…_])"
_BLANK_NUMBER = re.compile(rf"{_GAP}[.…_x\s]*/\s*(?:gp|ttdt|icp)|\bso\s*:?\s*{_GAP}")
_BLANK_DAY = re.compile(
    rf"\bngay\W{{0,3}}{_GAP}|\.{{2,}}\s*/|/\s*\.{{2,}}|…\s*/|/\s*…|\bngay\s*(?:__|xx|\[)|\bdd\s*[/.-]\s*mm\s*[/.-]\s*yy"
)
_SAMPLE_NUMBER = re.compile(r"(?<!\d)(?:123|1234|12345|0+|x{2,})\s*/\s*gp")

_SAMPLE_VALUES = (
    ("responsible_person", ("nguyen van a", "nguyen thi b", "tran van b", "le van c"), "tên người là tên mẫu"),
    ("email", ("mysite.com", "example.com", "domain.com", "yoursite", "email@"), "thư điện tử là địa chỉ mẫu"),
    ("phone", ("38.000.000", "38000000", "0123456789", "0123 456 789", "123 456 789", "000.000"), "số điện thoại là số mẫu"),
)
"""Identity field, folded marks, words."""


def licence_marks(notice: LicenceNotice) -> Iterator[tuple[str, str]]:
    """(mark, quote) of sample text within the notice: each proves little alone but a blank number, which shows nothing at all."""
    words = fold(squeeze(notice.quote))
    if _BLANK_NUMBER.search(words) or (notice.placeholder and not notice.number):
        yield "số giấy phép bỏ trống", notice.quote
    elif _SAMPLE_NUMBER.search(words):
        yield "số giấy phép là số mẫu", notice.quote
    sign = re.search(r"/\s*(?:gp|ttdt|icp)", words)
    if _BLANK_DAY.search(words[sign.end() :] if sign else words):
        yield "ngày cấp bỏ trống", notice.quote


def identity_marks(page: ReadPage) -> Iterator[tuple[str, str]]:
    for name, marks, words in _SAMPLE_VALUES:
        value = value_of(page, name)
        if value is not None and _is_sample(name, fold(squeeze(value)), marks):
            yield words, page.facts.identity_quotes.get(name) or value


def _is_sample(name: str, value: str, marks: tuple[str, ...]) -> bool:
    # "Nguyễn Văn An" begins like the sample name and is somebody
    return any(re.search(rf"\b{re.escape(mark)}\b" if name == "responsible_person" else re.escape(mark), value) for mark in marks)


def _is_registered(case: Case, notice: LicenceNotice) -> bool:
    """Whether the number, which looks like a sample's, is the one that the register holds: somebody has to be the 123rd."""
    return bool(notice.number) and number_key(notice.number or "") in {number_key(row.number) for row in case.dossier.site.licences}


def _judge(case: Case) -> Judgement:
    home = case.dossier.home
    assert home is not None
    notice = licence_notice(home)
    judged = (home.url,)
    if notice is None:
        unreadable = unreadable_words(home)
        if unreadable:
            return Judgement(
                Verdict.UNKNOWN, f"Có phần của {unreadable} trang chủ không đọc được nên không biết có dòng giấy phép hay không."
            )
        return Judgement(Verdict.COMPLIANT, "Trang chủ đã đọc, không có dòng giấy phép nào là chữ mẫu.", judged=judged)
    of_licence = list(licence_marks(notice))
    of_identity = list(identity_marks(home))
    marks = [*of_licence, *of_identity]
    if len(marks) == 1 and marks[0][0] == "số giấy phép là số mẫu" and _is_registered(case, notice):
        return Judgement(Verdict.COMPLIANT, "Số giấy phép giống số mẫu nhưng đúng là số trong sổ cấp phép.", judged=judged)
    if len(marks) == 1 and marks[0][0] == "số giấy phép là số mẫu" and notice.placeholder:
        # the reader saw a sample name or mailbox beside the number, which it never takes for an identity
        marks.append(("bên cạnh là tên hoặc địa chỉ mẫu", notice.quote))
    if of_licence and len(marks) >= 2:
        quotes = list(dict.fromkeys(quote for _, quote in of_identity))
        beside = f" Cùng chỗ: {listed(f'“{quote}”' for quote in quotes)}." if quotes else ""
        note = f"{listed(mark for mark, _ in marks)}.{beside}"
        proof = instance(home, notice.quote, note[0].upper() + note[1:], element="giấy phép", at=notice.at)
        reason = f"Dấu hiệu thông tin giấy phép là chữ mẫu: {listed(mark for mark, _ in marks)}."
        return Judgement(Verdict.BREACH, reason, (proof,), judged)
    if of_licence and of_licence[0][0] == "số giấy phép bỏ trống":
        proof = instance(home, notice.quote, "Số giấy phép bỏ trống.", element="giấy phép", at=notice.at)
        return Judgement(Verdict.ADVICE, "Dòng giấy phép trên trang chủ để trống số; nên ghi đủ hoặc gỡ dòng này.", (proof,), judged)
    if of_licence or notice.placeholder:
        return Judgement(Verdict.UNKNOWN, "Dòng giấy phép chỉ có một dấu hiệu chữ mẫu, có thể là thật; không kết luận.")
    return Judgement(Verdict.COMPLIANT, "Dòng giấy phép trên trang chủ không có dấu hiệu chữ mẫu.", judged=judged)


RULE = Rule(
    code="GP-05",
    version=2,
    status=RuleStatus.STABLE,
    title="Thông tin giấy phép là chữ mẫu, bỏ trống",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=HOME_NOTICE,
    prose=Prose(
        checks="Dòng giấy phép trên trang chủ có phải là chữ mẫu của phần mềm hoặc để trống số, ngày hay không.",
        why="Người đọc tưởng trang đã được cấp phép trong khi dòng chữ không nói gì.",
        remedy="Thay bằng thông tin giấy phép thật; trang không thuộc diện cấp phép thì gỡ dòng này.",
        limits="Cần ít nhất hai dấu hiệu cùng lúc; một số như 123/GP-TTĐT đứng riêng có thể là thật. Không đối chiếu với sổ (GP-04).",
        severity="Thông tin giấy phép không thật trên trang chủ.",
    ),
    judge=_judge,
)
