"""NG-01 and GP-01: what a match with the press proves, and what it does not."""

from dataclasses import replace

import pytest

import tests.builders as b
from monitor.domain.facts import SourceKind
from monitor.domain.outcome import Verdict
from monitor.rules.dossier import PressReach
from monitor.rules.engine import evaluate, load_rules
from monitor.rules.signals import came_first, credited_otherwise, press_items

NG_01 = [rule for rule in load_rules() if rule.code == "NG-01"]


@pytest.mark.parametrize(("enough", "verdict"), [(False, Verdict.UNKNOWN), (True, Verdict.COMPLIANT)])
def test_an_item_not_found_in_a_small_index_is_not_thereby_the_sites_own(enough: bool, verdict: Verdict) -> None:
    dossier = b.dossier([b.home(), b.article(1, day="2026-03-05")], matches=[], press_reach=PressReach(6, 4, enough))
    (outcome,) = evaluate(dossier, NG_01)
    assert outcome.verdict is verdict


def test_a_copy_is_found_however_small_the_index() -> None:
    page = b.article(1, day="2026-03-05")
    dossier = b.dossier([b.home(), page], matches=[b.match(page.url)], press_reach=PressReach(6, 4, False))
    (outcome,) = evaluate(dossier, NG_01)
    assert outcome.verdict is Verdict.BREACH


@pytest.mark.parametrize(("kind", "counted"), [(SourceKind.PRESS, 1), (SourceKind.STATE, 0), (SourceKind.AGGREGATOR, 0)])
def test_only_what_a_press_agency_published_is_a_press_item(kind: SourceKind, counted: int) -> None:
    page = b.article(1, day="2026-03-05")
    dossier = b.dossier([b.home(), page], matches=[replace(b.match(page.url), outlet_kind=kind)])
    assert len(press_items(dossier, [p for p in dossier.pages if p.url == page.url])) == counted


@pytest.mark.parametrize(
    ("published_at", "counted"),
    [("2026-03-04T07:00:00+07:00", 1), ("2026-03-05T07:00:00+07:00", 0), ("2026-03-06T07:00:00+07:00", 0), (None, 0)],
)
def test_what_a_newspaper_may_have_taken_from_the_site_is_not_held_against_it(published_at: str | None, counted: int) -> None:
    page = b.article(1, day="2026-03-05")
    dossier = b.dossier([b.home(), page], matches=[b.match(page.url, published_at=published_at)])
    assert len(press_items(dossier, [p for p in dossier.pages if p.url == page.url])) == counted


@pytest.mark.parametrize(
    ("first_seen", "counted"), [("2026-03-04T06:00:00+07:00", 0), ("2026-03-04T08:00:00+07:00", 1), ("2026-03-06T08:00:00+07:00", 1)]
)
def test_an_item_that_was_seen_before_the_press_had_it_was_not_taken_from_there(first_seen: str, counted: int) -> None:
    page = b.read(b.article(1, day="2026-03-05"), first_seen=first_seen)
    match = b.match(page.url, published_at="2026-03-04T07:00:00+07:00")
    page_day = b.dossier([b.home()], matches=[match])
    assert len(press_items(page_day, [page])) == counted
    assert came_first(match, page) is (True if counted else None)
    assert came_first(replace(match, published="2026-03-06"), page) is False


def test_a_source_line_that_names_another_than_was_found_is_told_beside_the_proof() -> None:
    page = b.article(1, day="2026-03-05", sources=[b.source("Báo Lao Động", outlet="laodong.vn")])
    dossier = b.dossier([b.home(), page], matches=[replace(b.match(page.url), credits_another=True)])
    (item,) = press_items(dossier, [b.read(page)])
    assert credited_otherwise(item.match) == " Nguồn ghi trên tin, bài không phải là nơi có bài trùng (tuoitre.vn)."
    assert credited_otherwise(b.match(page.url)) == credited_otherwise(None) == ""
