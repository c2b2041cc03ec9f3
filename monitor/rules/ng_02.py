"""NG-02: a republished item names its source, but not all that it must: author, press agency, time of the source."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

from monitor.domain.facts import SourceCitation, SourceKind
from monitor.domain.outcome import Decide, Instance, Severity, Verdict
from monitor.domain.site import SiteClass
from monitor.rules.dossier import Dossier, ReadPage
from monitor.rules.engine import Case, Cited, JudgedOn, Judgement, Legal, Need, NotBound, Prose, Rule, RuleStatus, together
from monitor.rules.scope import aggregated_only, bound_status
from monitor.rules.signals import SYSTEMATIC, articles, day_of, instance, quoted_source
from monitor.rules.words import listed, percent
from monitor.vietnamese.text import fold, squeeze

AGENCY, AUTHOR, TIME, FULL_NAME = "tên cơ quan báo chí", "tên tác giả", "thời gian nguồn đăng", "tên nguồn viết đầy đủ"

ELEMENT = "dòng nguồn"
"""One instance a page, whatever its source line lacks: mending one of two faults is no new case."""

SYSTEMATIC_FROM = 3
"""From so many judged items on, an element that all of them lack is one instance."""

_NOBODY = ("admin", "administrator", "quan tri", "ban bien tap", "bbt", "bien tap vien", "nguoi dang", "superadmin", "editor")
"""Folded bylines that name whoever posted an item, never its author."""

NEAR = 250
"""Characters between a source line and a date that may belong to it."""

_SECOND_DATE = ("another date", "source")
"""Why extraction rejects a date that belongs to the article and is not when it was posted."""

_ABBREVIATION = re.compile(r"[A-ZĐ]{2,7}[0-9]?")


@dataclass(frozen=True, slots=True)
class Judged:
    """One item and what its source line lacks. `legal`: the law of its own day, and of the day observed where that forbids it too."""

    page: ReadPage
    source: SourceCitation
    lacks: tuple[str, ...]
    legal: Legal


def _applies(dossier: Dossier) -> NotBound | None:
    if any(period.site_class is SiteClass.AGGREGATED for period in dossier.site.periods):
        return None
    return aggregated_only(dossier)


def demanded(legal: Legal) -> tuple[str, ...]:
    """What an item must name by these provisions; empty when none of them is in force."""
    ids = {p.id for p in legal.provisions}
    if "P87" in ids:
        return (AUTHOR, AGENCY, TIME, FULL_NAME)
    if "P35" in ids:
        return (AUTHOR, AGENCY, TIME)
    return ("tên tác giả hoặc tên cơ quan", TIME) if "P03" in ids else ()


def lacking(page: ReadPage, source: SourceCitation, demands: tuple[str, ...]) -> tuple[str, ...]:
    """The demanded elements that neither the source lines nor the page's byline give."""
    cited = [s for s in page.facts.sources if s.kind is SourceKind.PRESS] or [source]
    agency = source.kind is SourceKind.PRESS
    author = any(s.author for s in cited) or _names_somebody(page.facts.author)
    has = {
        AGENCY: agency,
        AUTHOR: author,
        "tên tác giả hoặc tên cơ quan": agency or author,
        TIME: any(s.published for s in cited) or _second_date_beside(page, source),
        FULL_NAME: not agency or not all(_ABBREVIATION.fullmatch(squeeze(s.name)) for s in cited),
    }
    return tuple(element for element in demands if not has[element])


def _second_date_beside(page: ReadPage, source: SourceCitation) -> bool:
    """Whether a date of the article stands near the source line: a second one may be the source's time, and the posting date itself may
    have been read from there. Time is said to be missing only where the page has one date, its own, in a place of its own."""
    if source.at is None:
        return False
    start, end = source.at
    own = page.facts.published
    if own is not None and own.at is not None and start - NEAR <= own.at[0] and own.at[1] <= end + NEAR and own.precision != "day":
        return True
    near = (
        rejected
        for rejected in page.facts.rejected_dates
        if rejected.at is not None and start - NEAR <= rejected.at[0] and rejected.at[1] <= end + NEAR
    )
    return any(rejected.why.startswith(_SECOND_DATE) for rejected in near)


def _names_somebody(byline: str | None) -> bool:
    return bool(byline) and fold(squeeze(byline or "")) not in _NOBODY


def _judge(case: Case) -> Judgement:
    dossier = case.dossier
    judged: list[Judged] = []
    undated = unknown_status = 0
    for page in articles(dossier):
        source = quoted_source(page)
        if source is None:
            continue
        day = day_of(page)
        if day is None:
            undated += 1
            continue
        if day > dossier.day:
            continue  # not posted yet on the day judged
        status = bound_status(dossier.site, day)
        if status is None:
            unknown_status += 1
        elif status is SiteClass.AGGREGATED:
            one = _judge_item(case, page, source, day)
            if one is not None:
                judged.append(one)
    return _sum_up(dossier, judged, undated + unknown_status)


def _judge_item(case: Case, page: ReadPage, source: SourceCitation, day: date) -> Judged | None:
    """None before the law: nothing was demanded on the item's day."""
    then = case.legal_on(day)
    demands = demanded(then)
    if not demands:
        return None
    lacks = lacking(page, source, demands)
    still = case.dossier.status is SiteClass.AGGREGATED and lacking(page, source, demanded(case.legal))
    return Judged(page, source, lacks, together(then, case.legal) if lacks and still else then)


def _sum_up(dossier: Dossier, judged: list[Judged], undecided: int) -> Judgement:
    urls = tuple(item.page.url for item in judged)
    remarks = ["Tin lấy từ trang của cơ quan Đảng, Nhà nước và tin không ghi nguồn không được xét ở quy tắc này."]
    if undecided:
        remarks.append(f"{undecided} tin không đọc được ngày đăng hoặc không rõ loại trang vào ngày đăng.")
    faulty = [item for item in judged if _is_breach(item.lacks)]
    abbreviated = [item for item in judged if item.lacks == (FULL_NAME,)]
    if faulty:
        instances, standing = _instances(judged, faulty)
        share = f"{len(faulty)} trong {len(judged)} tin, bài dẫn lại ({percent(len(faulty) / len(judged))})"
        elements = dict.fromkeys(element for item in faulty for element in item.lacks)
        return Judgement(
            Verdict.BREACH,
            f"Dấu hiệu {share} không ghi đủ {listed(elements)}.",
            instances,
            urls,
            standing,
            severity=Severity.SERIOUS if any(AGENCY in item.lacks for item in faulty) else Severity.ADVICE,
            legal=together(*(item.legal for item in faulty)),
            not_checked=tuple(remarks),
        )
    if abbreviated:
        instances = tuple(_instance(item, item.lacks) for item in abbreviated)
        reason = f"{len(abbreviated)} tin, bài dẫn lại ghi tên nguồn viết tắt; nên viết đầy đủ tên nguồn tin."
        legal = together(*(item.legal for item in abbreviated))
        return Judgement(Verdict.ADVICE, reason, instances, urls, legal=legal, not_checked=tuple(remarks))
    if undecided and not judged:
        reason = f"Có {undecided} tin dẫn lại nhưng không đọc được ngày đăng nên không xác định được quy định phải áp dụng."
        return Judgement(Verdict.UNKNOWN, reason, judged=urls, not_checked=tuple(remarks))
    if not judged and not dossier.coverage.complete and not articles(dossier):
        return Judgement(Verdict.UNKNOWN, "Lượt thu thập chưa đọc được tin, bài nào nên không kết luận.")
    if not judged and not demanded_ever(dossier):
        return Judgement(Verdict.NOT_APPLICABLE, "Chưa có quy định nào về ghi nguồn có hiệu lực vào ngày được xét.")
    reason = f"Đã đọc {len(judged)} tin, bài dẫn lại có ghi nguồn, không thấy thiếu thông tin bắt buộc."
    return Judgement(Verdict.COMPLIANT, reason, judged=urls, not_checked=tuple(remarks))


def demanded_ever(dossier: Dossier) -> bool:
    """Whether any item posted until the day judged could have fallen under a duty."""
    return any(start <= dossier.day for cited in RULE.basis for start in [dossier.law.provision(cited.provision).in_force_from] if start)


def _is_breach(lacks: tuple[str, ...]) -> bool:
    """An abbreviation alone is a reading of the text that no decision supports: it only advises."""
    return bool(set(lacks) - {FULL_NAME})


def _instances(judged: list[Judged], faulty: list[Judged]) -> tuple[tuple[Instance, ...], tuple[tuple[str, str | None], ...]]:
    """An instance a page; an element that every item lacks is told once, and the pages where it stands are named beside."""
    counts = Counter(element for item in judged for element in item.lacks)
    everywhere = [element for element, count in counts.items() if count == len(judged) >= SYSTEMATIC_FROM]
    found: list[Instance] = []
    standing: list[tuple[str, str | None]] = []
    for element in everywhere:
        example = min(faulty, key=lambda item: (item.page.facts.published.value if item.page.facts.published else "", item.page.url))
        note = f"Cả {len(judged)} tin, bài dẫn lại đã đọc (100 %) đều không ghi {element}; đây là một ví dụ."
        source = example.source
        found.append(instance(example.page, source.quote, note, element=SYSTEMATIC + element, at=source.at))
    for item in faulty:
        left = tuple(element for element in item.lacks if element not in everywhere)
        if _is_breach(left):
            found.append(_instance(item, left))
        standing.append((item.page.url, ELEMENT))
        # a visit that read fewer items disproves nothing: what all of them lacked stands while all of those read lack it
        standing += [(item.page.url, SYSTEMATIC + element) for element in item.lacks if counts[element] == len(judged)]
    return tuple(found), tuple(standing)


def _instance(item: Judged, lacks: tuple[str, ...]) -> Instance:
    return instance(item.page, item.source.quote, f"Dòng nguồn không ghi {listed(lacks)}.", element=ELEMENT, at=item.source.at)


RULE = Rule(
    code="NG-02",
    version=1,
    status=RuleStatus.STABLE,
    title="Có nguồn nhưng thiếu tác giả, tên cơ quan báo chí hoặc thời gian nguồn đã đăng",
    severity=Severity.SERIOUS,
    decide=Decide.CONFIRM,
    basis=(Cited("P87"), Cited("P35"), Cited("P03")),
    prose=Prose(
        checks="Tin, bài dẫn lại có ghi đủ tên tác giả, tên cơ quan báo chí và thời gian cơ quan báo chí đã đăng hay không.",
        why="Người đọc phải biết ai viết, báo nào đăng, đăng khi nào.",
        remedy="Bổ sung thông tin còn thiếu ngay dưới tin, bài dẫn lại.",
        limits="Mỗi tin được xét theo quy định của ngày đăng; tin không đọc được ngày đăng, tin lấy từ trang nhà nước không được xét.",
        severity="Thiếu hoặc ghi chung chung tên cơ quan báo chí là đáng kể; chỉ thiếu tác giả hoặc thời gian là mức thấp nhất.",
    ),
    judge=_judge,
    applies_to=_applies,
    judged_on=JudgedOn.PUBLICATION,
    needs=Need.ANY_PAGE,
)
