"""An import is a difference: applied twice it changes nothing, and it forgets nothing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.domain.site import Level, Licence, LicenceStatus, OwnerType, Render, ReuseConsent, Site, SiteClass, SitePeriod
from monitor.registry.export import export
from monitor.registry.model import Registry, WantedSite
from monitor.registry.reconcile import ChangeKind, Reconciliation, end, reconcile
from monitor.registry.sheets import FIELDS, SheetKind
from monitor.registry.validate import owner_type_of, read_registry

TODAY = date(2026, 11, 21)
ALL = frozenset(FIELDS[SheetKind.SITES])
LICENCE = frozenset(FIELDS[SheetKind.LICENCES])


def period(name: str = "Xã A", since: date | None = None, until: date | None = None, url: str = "https://a.mau.test/") -> SitePeriod:
    return SitePeriod(name, url, Level.COMMUNE, SiteClass.INTERNAL, OwnerType.STATE, valid_from=since, valid_to=until)


def site(*periods: SitePeriod, code: str = "A") -> Site:
    return Site(code, periods or (period(),))


def wants(*periods: SitePeriod, code: str = "A", given: frozenset[str] = ALL) -> Registry:
    rows = tuple(range(2, 2 + len(periods)))
    return Registry(sites=(WantedSite(code, periods, rows, given),), licence_fields=LICENCE)


def after(existing: Iterable[Site], result: Reconciliation) -> list[Site]:
    sites = {s.code: s for s in existing} | {change.code: change.result for change in result.changes}
    return list(sites.values())


def test_a_new_row_is_added_and_the_same_row_again_changes_nothing() -> None:
    first = reconcile([], wants(period()), TODAY)
    assert [change.code for change in first.added] == ["A"]
    second = reconcile(after([], first), wants(period()), TODAY)
    assert (second.is_empty, second.unchanged, second.missing) == (True, 1, ())


def test_a_changed_row_ends_what_was_and_begins_on_the_day_of_the_import() -> None:
    old = period(since=date(2019, 5, 1))
    (change,) = reconcile([site(old)], wants(period("Xã B", since=date(2019, 5, 1))), TODAY).changed
    assert change.result.periods == (replace(old, valid_to=date(2026, 11, 20)), period("Xã B", since=TODAY))
    assert [(f.field, f.before, f.after) for f in change.fields] == [("name", "Xã A", "Xã B"), ("valid_from", "01/05/2019", "21/11/2026")]


def test_a_changed_row_with_a_later_day_of_its_own_begins_on_that_day() -> None:
    (change,) = reconcile([site(period(since=date(2019, 5, 1)))], wants(period("Xã B", since=date(2025, 7, 1))), TODAY).changed
    assert [(p.name, p.valid_from, p.valid_to) for p in change.result.periods] == [
        ("Xã A", date(2019, 5, 1), date(2025, 6, 30)),
        ("Xã B", date(2025, 7, 1), None),
    ]


def test_two_changes_on_one_day_leave_one_period() -> None:
    first = after([site(period(since=date(2019, 5, 1)))], reconcile([site(period(since=date(2019, 5, 1)))], wants(period("B")), TODAY))
    (change,) = reconcile(first, wants(period("C")), TODAY).changed
    assert [p.name for p in change.result.periods] == ["Xã A", "C"]


def test_a_column_that_the_sheet_has_not_is_left_as_it_is() -> None:
    known = replace(period(), governing_body="UBND huyện", render=Render.BROWSER)
    assert reconcile([site(known)], wants(period(), given=ALL - {"governing_body", "render"}), TODAY).is_empty
    assert not reconcile([site(known)], wants(period()), TODAY).is_empty


def test_a_start_that_was_wrong_is_corrected_and_makes_no_period() -> None:
    (change,) = reconcile([site(period(since=date(2019, 5, 1)))], wants(period(since=date(2018, 1, 1))), TODAY).changed
    assert change.result.periods == (period(since=date(2018, 1, 1)),)


def test_a_row_with_an_end_ends_the_site() -> None:
    (change,) = reconcile([site(period())], wants(period(until=date(2025, 2, 28))), TODAY).changed
    assert (change.kind, change.result.periods) == (ChangeKind.ENDED, (period(until=date(2025, 2, 28)),))


def test_a_sheet_that_does_not_know_of_an_end_is_a_conflict_and_opens_nothing() -> None:
    result = reconcile([site(period(until=date(2025, 2, 28)))], wants(period()), TODAY)
    assert (result.is_empty, [c.code for c in result.conflicting]) == (True, ["A"])
    assert "28/02/2025" in result.conflicting[0].reason


def test_a_site_that_comes_back_has_a_new_period() -> None:
    old = period(until=date(2025, 2, 28))
    (change,) = reconcile([site(old)], wants(period(since=date(2026, 1, 1))), TODAY).changed
    assert change.result.periods == (old, period(since=date(2026, 1, 1)))


def test_a_name_corrected_on_an_ended_site_stays_within_its_days() -> None:
    old = period(since=date(2015, 1, 1), until=date(2025, 2, 28))
    (change,) = reconcile([site(old)], wants(replace(old, name="Sở B")), TODAY).changed
    assert change.result.periods == (replace(old, name="Sở B"),)


def test_what_a_file_does_not_list_is_missing_and_stays() -> None:
    existing = [
        site(),
        site(period(url="https://b.test/"), code="B"),
        site(period(until=date(2025, 1, 1), url="https://c.test/"), code="C"),
    ]
    result = reconcile(existing, wants(period()), TODAY)
    assert ([s.code for s in result.missing], result.is_empty) == (["B"], True)
    assert reconcile(existing, Registry(lists_sites=False), TODAY).missing == ()


def test_an_address_that_another_site_holds_is_a_conflict() -> None:
    result = reconcile([site(code="CŨ")], wants(period(), code="MỚI"), TODAY)
    assert ([c.code for c in result.conflicting], result.is_empty) == (["MỚI"], True)
    assert [s.code for s in result.missing] == ["CŨ"]


def test_a_history_that_contradicts_the_registered_one_is_a_conflict() -> None:
    existing = site(period(since=date(2019, 5, 1)))
    rows = (period("X", until=date(2020, 12, 31)), period("Y", since=date(2021, 1, 1)))
    assert [c.code for c in reconcile([existing], wants(*rows), TODAY).conflicting] == ["A"]


def test_licences_are_added_and_changed_and_none_is_lost() -> None:
    kept = Licence("1/GP", expires_on=date(2026, 1, 1), responsible_person="Nguyễn Văn Bình")
    existing = Site("A", (period(),), (kept,), (ReuseConsent("VNA"),))
    wanted = Registry(
        licences=(("A", Licence("1/gp", expires_on=date(2026, 1, 1), responsible_person="Trần Thị Lan")), ("A", Licence("2/GP"))),
        consents=(("A", ReuseConsent("VNA", valid_to=date(2027, 1, 1))), ("A", ReuseConsent("Báo A"))),
        lists_sites=False,
        licence_fields=LICENCE - {"status"},
    )
    (change,) = reconcile([existing], wanted, TODAY).changed
    assert [licence.number for licence in change.result.licences] == ["1/GP", "2/GP"]
    assert change.result.licences[0].responsible_person == "Trần Thị Lan"
    assert [(c.press_agency, c.valid_to) for c in change.result.consents] == [("VNA", date(2027, 1, 1)), ("Báo A", None)]
    assert [f.field for f in change.fields] == [
        "licence 1/GP: responsible_person",
        "licence 2/GP",
        "consent VNA: valid_to",
        "consent Báo A",
    ]
    assert reconcile([change.result], wanted, TODAY).is_empty


def test_ending_a_site_has_its_reasons_not_to() -> None:
    ended = end(site(period(since=date(2019, 5, 1))), TODAY)
    assert ended == site(period(since=date(2019, 5, 1), until=TODAY))
    assert "đã kết thúc" in str(end(site(period(until=date(2025, 1, 1))), TODAY))
    assert "bắt đầu sau" in str(end(site(period(since=TODAY + timedelta(1))), TODAY))
    assert "đã đổi" in str(end(site(period(until=TODAY), period("B", since=TODAY + timedelta(1))), TODAY))


days = st.dates(date(2010, 1, 1), date(2030, 1, 1))
words = st.text(st.sampled_from("aâđ Ừ=+-@0/1"), min_size=1, max_size=12).map(lambda s: " ".join(s.split()) or "x")
maybe = st.none() | words


@st.composite
def periods(draw: st.DrawFn, host: str) -> tuple[SitePeriod, ...]:
    cuts = sorted(draw(st.lists(days, max_size=4, unique=True)))
    starts = [draw(st.sampled_from([None, date(2005, 1, 1)])), *cuts]
    ends = [*(cut - timedelta(days=1) for cut in cuts), draw(st.sampled_from([None, date(2031, 1, 1)]))]
    found = []
    for start, until in zip(starts, ends, strict=True):
        level = draw(st.sampled_from(Level))
        found.append(
            SitePeriod(
                name=draw(words),
                url=f"https://{host}.mau.test/",
                level=level,
                site_class=draw(st.sampled_from(SiteClass)),
                owner_type=draw(st.sampled_from(OwnerType)) if draw(st.booleans()) else owner_type_of(level),
                governing_body=draw(maybe),
                valid_from=start,
                valid_to=until,
                render=draw(st.sampled_from(Render)),
                robots_override=draw(maybe),
                social_pages=draw(st.sampled_from([None, (), ("https://facebook.com/xamau", "https://zalo.me/123")])),
            )
        )
    return tuple(found)


licence_fields = (maybe, st.none() | days, st.none(), maybe, st.sampled_from(LicenceStatus))


@st.composite
def registers(draw: st.DrawFn) -> list[Site]:
    sites = []
    for code in draw(st.lists(st.sampled_from(["A-1", "B/2", "Ấp.3"]), unique=True, min_size=1)):
        licences = [Licence(f"{n}/GP", *(draw(field) for field in licence_fields)) for n in range(2)]
        consents = [ReuseConsent(f"Báo {n}", draw(maybe), draw(st.none() | days), None) for n in range(draw(st.integers(0, 2)))]
        host = {"A-1": "a", "B/2": "b", "Ấp.3": "c"}[code]
        sites.append(Site(code, draw(periods(host)), tuple(licences), tuple(consents)))
    return sorted(sites, key=lambda s: s.code)


@settings(max_examples=40, deadline=None)
@given(registers())
def test_an_export_reads_back_as_what_it_was(sites: list[Site]) -> None:
    registry = read_registry([("danh-ba.xlsx", export(sites))])
    assert registry.problems == ()
    assert registry.as_sites() == sites
    assert reconcile(sites, registry, TODAY).is_empty


@settings(max_examples=150, deadline=None)
@given(registers(), registers(), days)
def test_applied_twice_an_import_changes_nothing_and_forgets_no_site(existing: list[Site], wanted: list[Site], day: date) -> None:
    registry = Registry(
        sites=tuple(WantedSite(s.code, s.periods[-1:], (2,), ALL) for s in wanted),
        licences=tuple((s.code, licence) for s in wanted for licence in s.licences),
        consents=tuple((s.code, consent) for s in wanted for consent in s.consents),
        licence_fields=LICENCE,
    )
    first = reconcile(existing, registry, day)
    now = after(existing, first)
    assert reconcile(now, registry, day).is_empty
    before = {s.code: s for s in existing}
    for found in now:
        old = before.get(found.code)
        assert old is None or len(found.periods) >= len(old.periods)
        assert old is None or len(found.licences) >= len(old.licences)
        for one, two in zip(found.periods, found.periods[1:], strict=False):
            assert one.valid_to is not None
            assert two.valid_from is not None
            assert one.valid_to < two.valid_from
        for p in found.periods:
            assert p.valid_from is None or p.valid_to is None or p.valid_from <= p.valid_to
