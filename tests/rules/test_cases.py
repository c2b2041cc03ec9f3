"""Every rule's cases stand beside it as `gp_03.cases.yaml`; here they are run.

A case: name, verdict, and what differs from the default dossier (see tests/builders.py): day, site, home, pages, visit, thresholds,
matches, unread, inherited, first_seen, source_checks, licence_symbol, rendered_head,
rendered, spokesperson, earlier, technical, social_pages. Optional: basis (exact provision ids), elements (of the instances, in order),
urls, decide, severity.
"""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

import monitor.rules
from monitor.domain.facts import Cms, DocumentLink, Fanpage, InjectedLink
from monitor.domain.outcome import Outcome, Verdict
from monitor.law.load import load_law
from monitor.rules.dossier import EarlierPage, LicenceSymbol, RenderedHead, SpokespersonWords, Technical, Threshold
from monitor.rules.engine import JudgedOn, Rule, RuleStatus, evaluate, load_rules, pick_rules
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


NO_SUCH_DAY: dict[tuple[str, str], str] = {}
"""(rule, ISO day) → why no case can stand on it: only where the law itself gives no such day."""


def days_of(rule: Rule, case: dict[str, Any]) -> set[date]:
    """The days whose law a case asks for: the day judged, and for acts of publishing those of its items."""
    days = {date.fromisoformat(case.get("day", b.DAY.isoformat()))}
    if rule.judged_on is JudgedOn.PUBLICATION:
        items = [entry for entry in case.get("pages", []) if entry.get("kind", "article") == "article"]
        days |= {date.fromisoformat(str(entry["day"])[:10]) for entry in items if entry.get("day")}
    return days


def commencements(rule: Rule) -> dict[date, list[str]]:
    """First day on which each provision of the rule's basis counts → ids. A provision without a known first day has none."""
    law = load_law()
    found: dict[date, list[str]] = {}
    for cited in rule.basis:
        begins = law.provision(cited.provision).in_force_from
        if begins is not None:
            found.setdefault(max(begins, cited.since or begins), []).append(cited.provision)
    return found


def days_without_a_case(rule: Rule) -> list[str]:
    had = {day for param in CASES if param.values[0] == rule.code for day in days_of(rule, param.values[1])}
    return [
        f"{rule.code}: no case on {day}, {when} {', '.join(ids)}"
        for begins, ids in sorted(commencements(rule).items())
        for day, when in ((begins - timedelta(days=1), "the day before"), (begins, "the first day of"))
        if day not in had and (rule.code, day.isoformat()) not in NO_SUCH_DAY
    ]


@pytest.mark.parametrize("rule", LIVE, ids=lambda rule: rule.code)
def test_each_rule_has_a_case_on_the_day_before_and_the_first_day_of_every_provision_it_rests_on(rule: Rule) -> None:
    assert days_without_a_case(rule) == []


def test_every_exception_is_of_a_day_that_would_be_asked_for() -> None:
    asked = {
        (rule.code, day.isoformat()) for rule in LIVE for begins in commencements(rule) for day in (begins - timedelta(days=1), begins)
    }
    assert set(NO_SUCH_DAY) <= asked
    assert all(NO_SUCH_DAY.values())


def test_every_cited_provision_exists() -> None:
    law = load_law()
    for rule in LIVE:
        for cited in rule.basis:
            assert cited.provision in law.provisions


def judge(code: str, case: dict[str, Any]) -> Outcome:
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
    dossier = b.dossier(
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
    (outcome,) = evaluate(dossier, pick_rules([code]))
    return outcome


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
        found["earlier"] = tuple(
            EarlierPage(one["url"], one["title"], date.fromisoformat(one["first_seen"]), date.fromisoformat(one["last_seen"]))
            for one in case["earlier"]
        )
    if "technical" in case:
        found["technical"] = Technical(**case["technical"])
    if "social_pages" in case:
        found["social_pages"] = tuple(case["social_pages"])
    return found


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
