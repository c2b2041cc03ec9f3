"""The views hold what they promise, on both engines, and their page is fresh."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from monitor.domain.finding import FindingState
from monitor.domain.labels import LEVEL, SEVERITY, STATE
from monitor.domain.outcome import Severity
from monitor.domain.site import Level
from monitor.storage import views
from monitor.storage.database import Database
from monitor.storage.tables import (
    FindingInstanceRow,
    FindingRow,
    LicenceRow,
    PageFactsRow,
    PageRow,
    RunRow,
    SitePeriodRow,
    SiteRow,
    VisitRow,
)

PAGE = Path(__file__).resolve().parents[2] / "docs" / "views.md"
SEEN = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)


def rows(db: Database, view: str) -> list[dict[str, Any]]:
    with db.engine.connect() as connection:
        return [dict(row) for row in connection.execute(text(f"SELECT * FROM {view}")).mappings()]


def period(name: str, since: date | None, until: date | None = None) -> SitePeriodRow:
    return SitePeriodRow(
        site_id=1, name=name, name_folded="xa tan an", url="https://xatanan.mau.test/", host="xatanan.mau.test", path_prefix="/",
        level="commune", site_class="internal", owner_type="state", valid_from=since, valid_to=until,
    )  # fmt: skip


@pytest.fixture
def filled(database: Database) -> Database:
    """One commune, two visits of which the second is not sealed, an article read twice, one finding with two places."""
    with database.begin() as session:
        session.add(SiteRow(id=1, code="xatanan"))
        session.add(RunRow(id=1, command="crawl", started_at=SEEN, heartbeat_at=SEEN, process="a:1"))
        session.flush()
        session.add_all([period("Xã Tân An cũ", None, date(2025, 6, 30)), period("Xã Tân An", date(2025, 7, 1))])
        session.add(LicenceRow(site_id=1, number="20/GP", issued_on=date(2024, 1, 2), expires_on=date(2026, 12, 1)))
        coverage: dict[str, object] = {
            "home": "ok",
            "outcomes": {"ok": 2, "timeout": 1},
            "unvisited": 7,
            "cut_by": "budget",
            "certificate": None,
        }
        session.add_all([
            VisitRow(id=1, site_id=1, run_id=1, mode="live", started_at=SEEN, sealed_at=SEEN, visit_time=SEEN, coverage=coverage),
            VisitRow(id=2, site_id=1, run_id=1, mode="live", started_at=SEEN),
        ])  # fmt: skip
        session.flush()
        for number, (visit, url, outcome) in enumerate([(1, "/a", "ok"), (1, "/b", "ok"), (1, "/c", "timeout"), (2, "/a", "ok")], 1):
            fetched = SEEN.replace(hour=3 + visit)
            session.add(PageRow(id=number, visit_id=visit, site_id=1, url=url, outcome=outcome, fetched_at=fetched))
        session.flush()
        for page, kind, title in [(1, "article", "Tin cũ"), (2, "listing", "Tin tức"), (4, "article", "Tin đã sửa")]:
            session.add(PageFactsRow(page_id=page, site_id=1, extractor="1", kind=kind, title=title, published_precision="day", data="{}"))
        finding = FindingRow(
            id=5, site_id=1, rule="TC-01", state="suspected", severity=3, decide="AUTO", basis=[], reason="Thiếu tên cơ quan chủ quản",
            first_seen=SEEN, last_seen=SEEN, last_verified=None, last_unverifiable=None, deadline=None,
        )  # fmt: skip
        session.add(finding)
        session.add(FindingRow(
            id=6, site_id=1, rule="GP-03", state="remedied", severity=2, decide="AUTO", basis=[], reason="", first_seen=SEEN,
            last_seen=SEEN,
        ))  # fmt: skip
        session.flush()
        for number, state in [(1, "dismissed"), (2, "suspected")]:
            session.add(FindingInstanceRow(
                finding_id=5, number=number, key=str(number), state=state, url=f"/{number}", quote="Chân trang", note="", seen_at=SEEN,
                first_seen=SEEN, last_seen=SEEN,
            ))  # fmt: skip
    return database


def test_every_view_has_exactly_the_columns_that_its_page_explains(database: Database) -> None:
    with database.engine.connect() as connection:
        for view in views.VIEWS:
            found = connection.execute(text(f"SELECT * FROM {view.name}")).keys()
            assert list(found) == [name for name, _ in view.columns], view.name


def test_the_page_about_views_is_fresh() -> None:
    assert PAGE.read_text(encoding="utf-8") == views.document(), "run: python -m monitor.storage.views > docs/views.md"


def test_an_open_finding_shows_the_site_as_it_is_now_and_the_first_place_still_open(filled: Database) -> None:
    (row,) = rows(filled, "v_open_findings")
    assert (row["so"], row["ten_don_vi"], row["cap"], row["trang_thai"]) == (
        5,
        "Xã Tân An",
        LEVEL[Level.COMMUNE],
        STATE[FindingState.SUSPECTED],
    )
    assert (row["muc_do"], row["so_vi_tri"], row["dia_chi"], row["trich_dan"]) == (SEVERITY[Severity.MINOR], 1, "/2", "Chân trang")


def test_a_site_card_counts_from_the_last_sealed_visit(filled: Database) -> None:
    (row,) = rows(filled, "v_site_card")
    assert (row["ten_don_vi"], row["so_trang_da_doc"], row["dau_hieu_con_mo"], row["da_khac_phuc"]) == ("Xã Tân An", 2, 1, 1)
    assert row["so_giay_phep"] == "20/GP"


def test_an_article_read_twice_is_one_row_with_its_newest_reading(filled: Database) -> None:
    assert [(row["dia_chi"], row["tieu_de"], row["do_chinh_xac"]) for row in rows(filled, "v_digest_articles")] == [
        ("/a", "Tin đã sửa", "đến ngày")
    ]


def test_coverage_says_what_was_not_read_and_why(filled: Database) -> None:
    (row,) = rows(filled, "v_coverage")
    assert (row["trang_chu"], row["doc_duoc"], row["khong_doc_duoc"], row["chua_tham"], row["dung_vi"]) == ("ok", 2, 1, 7, "budget")
    assert row["chung_thu"] is None


def test_findings_by_rule_count_open_and_remedied(filled: Database) -> None:
    found = {row["quy_tac"]: (int(row["con_mo"]), int(row["da_khac_phuc"]), int(row["tong"])) for row in rows(filled, "v_findings_by_rule")}
    assert found == {"GP-03": (0, 1, 1), "TC-01": (1, 0, 1)}
