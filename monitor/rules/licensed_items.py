"""Items a licensed site took from others, each under the law of its own day, for the rules on quoting."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from monitor.domain.facts import SourceCitation, SourceKind
from monitor.domain.outcome import Instance, Verdict
from monitor.domain.site import SiteClass
from monitor.rules.dossier import Dossier, PressMatch, ReadPage
from monitor.rules.engine import Case, Judgement, Legal, NotBound
from monitor.rules.scope import aggregated_only, bound_status
from monitor.rules.signals import SYSTEMATIC, address, articles, day_of, instance, matches_by_page, press_source

_ORIGINALS = (None, SourceKind.PRESS, SourceKind.STATE)
"""Kinds of outlets that publish their own; a copy found with anybody else says nothing of the original."""

SYSTEMATIC_FROM = 3
"""From so many judged items on, a fault that all of them have is one instance."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """An item taken from others. `match` None: no press item was matched; `legal`: what bound on the day it was posted."""

    page: ReadPage
    day: date
    legal: Legal
    sources: tuple[SourceCitation, ...]
    match: PressMatch | None

    @property
    def binds(self) -> frozenset[str]:
        """Ids of the provisions in force on its day."""
        return frozenset(p.id for p in self.legal.provisions)

    @property
    def words(self) -> str:
        """What to quote: its source line, else its headline."""
        return self.sources[0].quote if self.sources else self.page.facts.title or self.page.url


@dataclass(frozen=True, slots=True)
class Items:
    """`undecided`: items that could not be placed under a law (no posting day, or no status known on that day)."""

    quoted: tuple[Quoted, ...]
    undecided: int

    @property
    def urls(self) -> tuple[str, ...]:
        return tuple(item.page.url for item in self.quoted)


def applies(dossier: Dossier) -> NotBound | None:
    """Sites that are licensed, or were so in an earlier period: acts of publishing are judged by their own day."""
    if any(period.site_class is SiteClass.AGGREGATED for period in dossier.site.periods):
        return None
    return aggregated_only(dossier)


def is_of_the_press(page: ReadPage, match: PressMatch | None) -> bool:
    return match is not None or press_source(page) is not None


def items_of(case: Case, wanted: Callable[[ReadPage, PressMatch | None], bool] = is_of_the_press) -> Items:
    """The wanted items posted until the day judged on days when the site was a licensed one and the rule's law was in force."""
    dossier = case.dossier
    matches = matches_by_page(dossier)
    found: list[Quoted] = []
    undecided = 0
    for page in articles(dossier):
        match = matches.get(address(page.url))
        if match is not None and match.outlet_kind not in _ORIGINALS:
            match = None
        if not wanted(page, match):
            continue
        day = day_of(page)
        status = bound_status(dossier.site, day) if day is not None else None
        if day is None or status is None:
            undecided += 1
        elif day <= dossier.day and status is SiteClass.AGGREGATED:
            legal = case.legal_on(day)
            if legal.carries is not None:
                press = tuple(s for s in page.facts.sources if s.kind is SourceKind.PRESS)
                found.append(Quoted(page, day, legal, press or page.facts.sources, match))
    return Items(tuple(found), undecided)


def law_then(items: Iterable[Quoted]) -> Legal:
    """The law of the items' own days: all there is for acts of a moment, which no later law forbids."""
    then = [item.legal for item in items]
    provisions = {p.id: p for legal in then for p in legal.provisions}
    carries = Verdict.BREACH if any(legal.carries is Verdict.BREACH for legal in then) else Verdict.ADVICE
    return Legal(tuple(provisions.values()), carries, all(legal.confirm for legal in then))


def law_of(items: Iterable[Quoted], case: Case) -> Legal:
    """The law of the items' own days, which decides what may be said; what forbids them on the day observed is cited beside."""
    then = law_then(items)
    still = case.legal.carries is Verdict.BREACH and case.dossier.status is SiteClass.AGGREGATED
    provisions = {p.id: p for p in (*then.provisions, *(case.legal.provisions if still else ()))}
    return Legal(tuple(provisions.values()), then.carries, then.confirm)


def nothing_found(case: Case, items: Items, found: str, remarks: Sequence[str] = ()) -> Judgement:
    """What may be said when no judged item has the fault: `found` for compliant, else why there is nothing to say."""
    dossier = case.dossier
    kept = tuple(remarks)
    if items.undecided and not items.quoted:
        reason = f"Có {items.undecided} tin dẫn lại nhưng không đọc được ngày đăng nên không xác định được quy định phải áp dụng."
        return Judgement(Verdict.UNKNOWN, reason, not_checked=kept)
    if not items.quoted and not dossier.coverage.complete and not articles(dossier):
        return Judgement(Verdict.UNKNOWN, "Lượt thu thập chưa đọc được tin, bài nào nên không kết luận.", not_checked=kept)
    if not items.quoted and not _began(case):
        return Judgement(Verdict.NOT_APPLICABLE, "Chưa có quy định nào của tiêu chí này có hiệu lực vào ngày được xét.")
    if items.undecided:
        kept = (*kept, f"{items.undecided} tin không đọc được ngày đăng hoặc không rõ loại trang vào ngày đăng.")
    return Judgement(Verdict.COMPLIANT, found, judged=items.urls, not_checked=kept)


def _began(case: Case) -> bool:
    law, day = case.dossier.law, case.dossier.day
    return any(start <= day for cited in case.rule.basis for start in [law.provision(cited.provision).in_force_from] if start)


def told(
    faulty: Sequence[Quoted], judged: int, element: str, note: Callable[[Quoted], str]
) -> tuple[tuple[Instance, ...], tuple[tuple[str, str | None], ...]]:
    """An instance a page; where every one of at least SYSTEMATIC_FROM judged items has the fault, one instance for all of them."""
    # a visit that read fewer items disproves nothing; one item without the fault does
    names = (element, SYSTEMATIC + element) if len(faulty) == judged else (element,)
    standing = tuple((item.page.url, name) for item in faulty for name in names)
    if len(faulty) == judged >= SYSTEMATIC_FROM:
        example = min(faulty, key=lambda item: (item.day, item.page.url))
        words = f"Cả {judged} tin, bài dẫn lại đã đọc (100 %) đều như vậy; đây là một ví dụ. {note(example)}"
        return (instance(example.page, example.words, words, element=SYSTEMATIC + element, at=_at(example)),), standing
    return tuple(instance(i.page, i.words, note(i), element=element, at=_at(i)) for i in faulty), standing


def _at(item: Quoted) -> tuple[int, int] | None:
    return item.sources[0].at if item.sources else None
