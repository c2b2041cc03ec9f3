from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select

from monitor.domain.site import Level, Licence, OwnerType, ReuseConsent, Site, SiteClass, SitePeriod
from monitor.errors import UserError
from monitor.registry.model import Registry, WantedSite
from monitor.registry.reconcile import reconcile
from monitor.registry.sheets import FIELDS, SheetKind
from monitor.storage.database import Database
from monitor.storage.register import apply, end_site, load_sites, site_by_code, site_id
from monitor.storage.tables import RegistryChangeRow, SitePeriodRow

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
PERIOD = SitePeriod(
    "UBND xã Đông Ấp", "https://dongson.mau.test/xa/", Level.COMMUNE, SiteClass.INTERNAL, OwnerType.STATE, valid_from=date(2019, 5, 1)
)


def registry(*sites: Site) -> Registry:
    return Registry(
        tuple(WantedSite(s.code, s.periods, tuple(range(2, 2 + len(s.periods))), frozenset(FIELDS[SheetKind.SITES])) for s in sites),
        tuple((s.code, licence) for s in sites for licence in s.licences),
        tuple((s.code, consent) for s in sites for consent in s.consents),
        licence_fields=frozenset(FIELDS[SheetKind.LICENCES]),
    )


def put(db: Database, *sites: Site) -> int:
    with db.begin() as session:
        return apply(session, reconcile(load_sites(session), registry(*sites), TODAY), AT, "danh-ba.xlsx")


SITE = Site("XA-ĐA", (PERIOD,), (Licence("1/GP", "Sở", date(2024, 1, 1), date(2029, 1, 1), "Lan"),), (ReuseConsent("Báo A", "1/VB"),))
OTHER = Site("SO-A", (replace(PERIOD, url="https://so.mau.test/", owner_type=None, level=Level.OTHER),))


def test_what_is_stored_comes_back(database: Database) -> None:
    assert put(database, SITE, OTHER) == 2
    with database.read() as session:
        assert load_sites(session) == [OTHER, SITE]
        assert load_sites(session, ["SO-A", "?"]) == [OTHER]
        assert site_by_code(session, "xa-đa") == SITE
        assert site_by_code(session, "?") is None
        assert session.scalars(select(SitePeriodRow.name_folded).order_by(SitePeriodRow.id)).first() == "ubnd xa dong ap"
    assert put(database, SITE, OTHER) == 0


def test_a_changed_row_keeps_the_history_and_its_log(database: Database) -> None:
    put(database, SITE)
    changed = replace(SITE, periods=(replace(PERIOD, name="Xã mới", valid_from=date(2025, 7, 1)),))
    put(database, changed)
    with database.read() as session:
        site = site_by_code(session, SITE.code)
        assert site is not None
        assert [(p.name, p.valid_to) for p in site.periods] == [("UBND xã Đông Ấp", date(2025, 6, 30)), ("Xã mới", None)]
        log = session.scalars(select(RegistryChangeRow).order_by(RegistryChangeRow.id)).all()
        assert [(row.kind, row.field) for row in log if row.kind != "added"] == [
            ("changed", "licence 1/GP"), ("changed", "consent Báo A 1/VB"), ("changed", "name"), ("changed", "valid_from"),
        ]  # fmt: skip
        assert {row.source for row in log} == {"danh-ba.xlsx"}


def test_an_ended_site_is_kept(database: Database) -> None:
    put(database, SITE)
    with database.begin() as session:
        end_site(session, "xa-đa", TODAY, AT)
    with database.read() as session:
        (site,) = load_sites(session)
        assert (site.on(TODAY) is not None, site.on(date(2026, 11, 22))) == (True, None)
        assert session.scalars(select(RegistryChangeRow.kind).order_by(RegistryChangeRow.id.desc())).first() == "ended"


def test_ending_twice_or_what_is_not_there_is_the_users_mistake(database: Database) -> None:
    put(database, SITE)
    with database.begin() as session:
        end_site(session, SITE.code, TODAY, AT)
    with pytest.raises(UserError, match="đã kết thúc ngày 21/11/2026"), database.begin() as session:
        end_site(session, SITE.code, TODAY, AT)
    with pytest.raises(UserError, match="không có trang nào"), database.begin() as session:
        end_site(session, "?", TODAY, AT)
    with pytest.raises(UserError, match="không có trang nào"), database.read() as session:
        site_id(session, "?")


def test_a_failed_import_leaves_nothing(database: Database) -> None:
    naive = AT.replace(tzinfo=None)
    with pytest.raises(Exception, match="without zone"), database.begin() as session:
        apply(session, reconcile([], registry(SITE), TODAY), naive, "x")
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(RegistryChangeRow)) == 0
        assert load_sites(session) == []
