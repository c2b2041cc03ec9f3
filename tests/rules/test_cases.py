"""Every rule's cases stand beside it as `gp_03.cases.yaml`; here they are run.

A case: name, verdict, and what differs from the default dossier (see tests/builders.py): day, site, home, pages, visit, thresholds,
matches, unread, inherited, first_seen, source_checks, licence_symbol, rendered_head,
rendered, spokesperson, earlier, technical, social_pages. Optional: basis (exact provision ids), elements (of the instances, in order),
urls, decide, severity.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

import monitor.rules
from monitor.domain.facts import Cms, DocumentLink, Fanpage, InjectedLink, PageKind
from monitor.domain.outcome import Outcome, Verdict
from monitor.domain.site import Level, OwnerType, SiteClass
from monitor.law.load import load_law
from monitor.rules.dossier import Dossier, EarlierPage, LicenceSymbol, RenderedHead, SpokespersonWords, Technical, Threshold
from monitor.rules.engine import LOCAL_DECISION, JudgedOn, Rule, RuleStatus, evaluate, load_rules, pick_rules
from monitor.rules.scope import bound_status
from tests import builders as b

FOLDER = Path(monitor.rules.__file__).parent
LIVE = [rule for rule in load_rules() if rule.status is not RuleStatus.RETIRED]


def _cases() -> list[Any]:
    found = []
    for rule in LIVE:
        file = FOLDER / f"{rule.code.lower().replace('-', '_')}.cases.yaml"
        for case in yaml.safe_load(file.read_text(encoding="utf-8")) if file.exists() else []:
            found.append(pytest.param(rule.code, case, id=f"{rule.code} {case['name']}"))
    return found


CASES = _cases()


@pytest.mark.parametrize(("code", "case"), CASES)
def test_each_case_gives_its_verdict(code: str, case: dict[str, Any]) -> None:
    outcome = judge(code, case)
    assert outcome.verdict.value == case["verdict"], outcome.reason
    if "basis" in case:
        assert [ref.provision for ref in outcome.basis] == case["basis"]
    if "elements" in case:
        assert [i.element for i in outcome.instances] == case["elements"]
    if "urls" in case:
        assert [i.url for i in outcome.instances] == case["urls"]
    for key in ("decide", "severity"):
        if key in case:
            assert getattr(outcome, key) == case[key]


@pytest.mark.parametrize("rule", LIVE, ids=lambda rule: rule.code)
def test_no_rule_is_finished_without_a_breach_a_compliant_an_unknown_and_a_case_where_it_does_not_apply(rule: Any) -> None:
    verdicts = {param.values[1]["verdict"] for param in CASES if param.values[0] == rule.code}
    assert {v.value for v in (Verdict.BREACH, Verdict.COMPLIANT, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE)} <= verdicts


@pytest.mark.parametrize("rule", LIVE, ids=lambda rule: rule.code)
def test_each_rule_has_a_case_before_its_law(rule: Any) -> None:
    law = load_law()
    first = min(start for cited in rule.basis for start in [law.provision(cited.provision).in_force_from] if start)
    before = [param.values[1] for param in CASES if param.values[0] == rule.code and param.values[1].get("before_the_law")]
    assert any(date.fromisoformat(case["day"]) < first for case in before)


HIDDEN: dict[tuple[str, str, str], str] = {
    ("NG-08", "P36", "2026-07-01"): "it only advises, and what carries a breach always stands beside it",
    **{
        (code, "P48", day): "it only advises since 2022-08-15, and the circular of 2014 carries the breach"
        for code in ("TC-01", "TC-02", "TC-03")
        for day in ("2024-04-04", "2024-04-05")
    },
}
"""(rule, provision, ISO day) → why no case of that day can cite it, or show that it is not cited any more."""


def days_of(rule: Rule, case: dict[str, Any]) -> set[date]:
    """The days whose law a case asks for: the day judged, and for acts of publishing those of its items."""
    days = {date.fromisoformat(case.get("day", b.DAY.isoformat()))}
    if rule.judged_on is JudgedOn.PUBLICATION:
        items = [entry for entry in case.get("pages", []) if entry.get("kind", "article") == "article"]
        days |= {date.fromisoformat(str(entry["day"])[:10]) for entry in items if entry.get("day")}
    return days


def edges(rule: Rule) -> Iterator[tuple[str, date, bool]]:
    """(provision, day, whether it binds that day) around the first and the last day on which each provision of the basis counts, and
    around the day from which it is in doubt. A provision without a known first day has no edge."""
    law = load_law()
    for cited in rule.basis:
        p = law.provision(cited.provision)
        if p.in_force_from is None:
            continue
        begins = max(p.in_force_from, cited.since or p.in_force_from)
        yield p.id, begins - timedelta(days=1), False
        yield p.id, begins, True
        ends = min((day for day in (p.in_force_until, cited.until) if day), default=None)
        if ends is not None:
            yield p.id, ends, True
            yield p.id, ends + timedelta(days=1), False
        if p.doubtful_from is not None:
            yield p.id, p.doubtful_from - timedelta(days=1), True


def edges_without_a_case(rule: Rule) -> list[str]:
    """An edge needs a case on its day whose outcome cites the provision, or does not where it does not bind."""
    shown: dict[date, list[set[str]]] = {}
    for param in CASES:
        code, case = param.values
        if code == rule.code:
            cited = {ref.provision for ref in judge(code, case).basis}
            for day in days_of(rule, case):
                shown.setdefault(day, []).append(cited)
    return [
        f"{rule.code}: no case on {day} that {'cites' if binds else 'leaves out'} {provision}"
        for provision, day, binds in edges(rule)
        if (rule.code, provision, day.isoformat()) not in HIDDEN
        if not any((provision in cited) is binds for cited in shown.get(day, ()))
    ]


@pytest.mark.parametrize("rule", LIVE, ids=lambda rule: rule.code)
def test_cases_show_every_provision_beginning_and_ending_on_its_day(rule: Rule) -> None:
    assert edges_without_a_case(rule) == []


def test_every_exception_is_of_an_edge_that_would_be_asked_for() -> None:
    asked = {(rule.code, provision, day.isoformat()) for rule in LIVE for provision, day, _ in edges(rule)}
    assert set(HIDDEN) <= asked
    assert all(HIDDEN.values())


def test_every_cited_provision_exists() -> None:
    law = load_law()
    for rule in LIVE:
        for cited in rule.basis:
            assert cited.provision in law.provisions


AGENCIES = {Level.PROVINCE: "TINH", Level.DEPARTMENT: "SO", Level.DISTRICT: "HUYEN", Level.COMMUNE: "XA"}


def classes_of(dossier: Dossier, days: set[date]) -> set[str]:
    """The law's class words for the site of a case: its owner's, and its status on one of the days asked about."""
    words = {"all"}
    if dossier.owner_type is OwnerType.STATE and dossier.level in AGENCIES:
        words.add(AGENCIES[dossier.level])
    if dossier.level is Level.SCHOOL:
        words.add("TRUONG")
    elif dossier.owner_type is OwnerType.PUBLIC_SERVICE:
        words.add("DVSN")
    licensed = any(bound_status(dossier.site, day) is SiteClass.AGGREGATED for day in days)
    return words | {"TH" if licensed else "NB"}


@pytest.mark.parametrize("rule", LIVE, ids=lambda rule: rule.code)
def test_no_rule_cites_a_provision_that_binds_somebody_else(rule: Rule) -> None:
    law = load_law()
    for param in CASES:
        code, case = param.values
        if code != rule.code:
            continue
        dossier = dossier_of(case)
        (outcome,) = evaluate(dossier, [rule])
        if outcome.verdict is not Verdict.NOT_APPLICABLE:
            classes = classes_of(dossier, days_of(rule, case))
            for ref in outcome.basis:
                assert ref.provision == LOCAL_DECISION or classes & set(law.provision(ref.provision).binds), (case["name"], ref.provision)


def judge(code: str, case: dict[str, Any]) -> Outcome:
    (outcome,) = evaluate(dossier_of(case), pick_rules([code]))
    return outcome


def dossier_of(case: dict[str, Any]) -> Dossier:
    known = {
        "name",
        "verdict",
        "day",
        "site",
        "home",
        "pages",
        "visit",
        "thresholds",
        "matches",
        "unread",
        "inherited",
        "first_seen",
        "source_checks",
        "licence_symbol",
        "rendered_head",
        "rendered",
        "spokesperson",
        "earlier",
        "technical",
        "social_pages",
        "basis",
        "elements",
    }
    assert set(case) <= known | {"urls", "decide", "severity", "before_the_law"}, set(case) - known
    day = date.fromisoformat(case.get("day", "2026-11-21"))
    pages = [] if case.get("home", {}) is None else [_page({"kind": "home", **case.get("home", {})}, day)]
    pages += [page for entry in case.get("pages", []) for page in _pages(entry, day)]
    site = dict(case.get("site", {}))
    if "licences" in site:
        site["licences"] = [b.licence(**row) for row in site["licences"]]
    if "consents" in site:
        site["consents"] = [b.consent(**row) for row in site["consents"]]
    visit = dict(case.get("visit", {}))
    return b.dossier(
        pages,
        of=b.site(**site),
        day=day,
        visit=b.coverage(day=date.fromisoformat(visit.pop("day", day.isoformat())), **visit),
        thresholds={key: Threshold(**value) for key, value in case.get("thresholds", {}).items()},
        matches=None if "matches" not in case else [b.match(**entry) for entry in case["matches"]],
        unread=case.get("unread"),
        inherited=[_page({"kind": "home", **entry}, day) for entry in case.get("inherited", [])],
        first_seen=case.get("first_seen"),
        **_looked_at(case),
    )


def _looked_at(case: dict[str, Any]) -> dict[str, Any]:
    """What only some visits look at."""
    found: dict[str, Any] = {}
    if "source_checks" in case:
        found["source_checks"] = {url: tuple(b.source_check(**one) for one in checks) for url, checks in case["source_checks"].items()}
    if "licence_symbol" in case:
        found["licence_symbol"] = LicenceSymbol(**case["licence_symbol"])
    if "rendered_head" in case:
        found["rendered_head"] = RenderedHead(**case["rendered_head"])
    if "rendered" in case:
        found["rendered"] = frozenset(case["rendered"])
    if "spokesperson" in case:
        found["spokesperson"] = tuple(SpokespersonWords(**one) for one in case["spokesperson"])
    if "earlier" in case:
        found["earlier"] = tuple(_earlier(one) for one in case["earlier"])
    if "technical" in case:
        found["technical"] = Technical(**case["technical"])
    if "social_pages" in case:
        found["social_pages"] = tuple(case["social_pages"])
    return found


def _earlier(one: dict[str, str]) -> EarlierPage:
    first, last = date.fromisoformat(one["first_seen"]), date.fromisoformat(one["last_seen"])
    published = date.fromisoformat(one["published"]) if "published" in one else None
    return EarlierPage(one["url"], one["title"], first, last, kind=PageKind(one.get("kind", "article")), published=published)


def _pages(entry: dict[str, Any], day: date) -> list[Any]:
    """`times: 3` repeats an item under numbered addresses."""
    entry = dict(entry)
    times = entry.pop("times", 1)
    start = entry.get("number", 1)
    return [_page({**entry, "number": start + i} if "number" in entry or times > 1 else entry, day) for i in range(times)]


def _page(entry: dict[str, Any], day: date) -> Any:
    entry = dict(entry)
    if "injected_links" in entry:
        entry["injected_links"] = tuple(InjectedLink(**link) for link in entry["injected_links"])
    kind = entry.pop("kind", "article")
    if "documents" in entry:
        entry["documents"] = tuple(
            DocumentLink(**{"url": f"http://xamau.test/tep/{n}.pdf", **one}) for n, one in enumerate(entry["documents"])
        )
    if "cms" in entry:
        entry["cms"] = Cms(entry["cms"])
    if "fanpages" in entry:
        entry["fanpages"] = tuple(Fanpage("facebook", url) for url in entry["fanpages"])
    if "functions" in entry:
        entry["functions"] = tuple(entry["functions"])
    if kind == "home":
        if "licence" in entry:
            entry["licence_notice"] = b.notice(**entry.pop("licence"))
        if "sections" in entry:
            entry["sections"] = [tuple(pair) for pair in entry["sections"]]
        return b.home(seen=day, **entry)
    if kind == "article":
        entry["sources"] = [b.source(**one) for one in entry.get("sources", [])]
        return b.article(seen=day, **entry)
    if "published" in entry:
        entry["published"] = b.published(entry["published"])
    return b.page(kind, seen=day, **entry)
