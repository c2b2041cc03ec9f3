"""The schema that migrations make is the one the program is written for, on both engines."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import insert, inspect, select, text

from monitor.errors import StorageError, UserError
from monitor.storage import migrate, views
from monitor.storage.database import Database, open_database
from monitor.storage.tables import ArchiveFileRow, Base, RunRow, SiteRow, VisitRow


def test_migrations_make_exactly_the_tables_of_the_program(blank_database: Database) -> None:
    assert migrate.upgrade(blank_database)
    with blank_database.engine.connect() as connection:
        assert migrate.differences(connection) == []
        assert set(inspect(connection).get_table_names()) == {*Base.metadata.tables, "alembic_version"}


def test_an_upgraded_database_is_left_alone(database: Database) -> None:
    assert not migrate.upgrade(database)
    assert migrate.current(database) == migrate.newest()
    assert migrate.check(database).is_current


def test_a_database_without_tables_is_reported_in_a_sentence(blank_database: Database) -> None:
    state = migrate.check(blank_database)
    assert state.revision is None
    assert state.problems == ("cơ sở dữ liệu chưa có bảng nào: chạy `monitor db upgrade`",)


@pytest.fixture
def migrated(blank_database: Database) -> Database:
    """A database of its own, whose schema a test may spoil."""
    migrate.upgrade(blank_database)
    return blank_database


def test_a_missing_table_is_reported(migrated: Database) -> None:
    with migrated.engine.begin() as connection:
        views.drop_all(connection)
        connection.execute(text("DROP TABLE notice"))
    assert any("notice" in problem for problem in migrate.check(migrated).problems)


def test_a_database_of_a_newer_program_is_not_touched(migrated: Database) -> None:
    with migrated.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageError, match="mới hơn"):
        migrate.upgrade(migrated)
    assert migrate.current(migrated) == "9999"
    with migrated.engine.connect() as connection:
        assert "v_open_findings" in inspect(connection).get_view_names()


def test_changed_views_are_made_anew_and_rows_stay(migrated: Database) -> None:
    with migrated.begin() as session:
        session.add(SiteRow(code="xatanan"))
    with migrated.engine.begin() as connection:
        connection.execute(text("DROP VIEW v_about"))
        connection.execute(text("CREATE VIEW v_about AS SELECT 'old' AS phien_ban_khung_nhin"))
    assert migrate.upgrade(migrated)
    with migrated.read() as session:
        assert session.scalars(select(SiteRow.code)).all() == ["xatanan"]


def test_postings_of_a_larger_segment_move_into_the_smaller_ones(blank_database: Database) -> None:
    migrate.upgrade(blank_database)
    with blank_database.engine.begin() as connection:
        connection.execute(
            text("INSERT INTO press_posting (segment, number, article_id) VALUES (0, 6, 8192), (0, 6, 8193), (1, 12, 20000)")
        )
        with Operations.context(MigrationContext.configure(connection)):
            import_module("monitor.storage.migrations.versions.0006_press_segments").upgrade()
        found = connection.execute(text("SELECT article_id, segment FROM press_posting ORDER BY article_id")).all()
    assert [tuple(row) for row in found] == [(8192, 0), (8193, 1), (20000, 2)]


def test_moments_come_back_aware_and_naive_ones_are_refused(database: Database) -> None:
    moment = datetime(2026, 11, 21, 13, 45, tzinfo=UTC)
    with database.begin() as session:
        session.add(ArchiveFileRow(name="a.warc.gz", committed=5_000_000_000, created_at=moment))
    with database.read() as session:
        row = session.scalars(select(ArchiveFileRow)).one()
        assert (row.created_at, row.created_at.tzinfo is not None, row.committed) == (moment, True, 5_000_000_000)
    with pytest.raises(Exception, match="without zone"), database.begin() as session:
        session.execute(insert(ArchiveFileRow).values(name="b", committed=0, created_at=datetime(2026, 1, 1)))  # noqa: DTZ001


def test_a_backup_holds_the_rows_and_overwrites_nothing(sqlite_database: Database, tmp_path: Path) -> None:
    with sqlite_database.begin() as session:
        session.add(SiteRow(code="xatanan"))
    file = tmp_path / "bản sao" / "lưu.db"
    assert migrate.backup(sqlite_database, file) == file.stat().st_size
    copy = open_database(f"sqlite:///{file}")
    with copy.read() as session:
        assert session.scalars(select(SiteRow.code)).all() == ["xatanan"]
    copy.close()
    with pytest.raises(UserError, match="đã có tệp này"):
        migrate.backup(sqlite_database, file)


def test_two_writers_wait_for_each_other_on_sqlite(sqlite_database: Database) -> None:
    """A transaction that reads first and writes later would fail with "database is locked" had another written in between."""
    with sqlite_database.begin() as session:
        session.scalars(select(SiteRow)).all()
        other = open_database(str(sqlite_database.engine.url))
        with other.engine.connect() as connection:
            connection.execute(text("PRAGMA busy_timeout=50"))
            connection.rollback()
            with pytest.raises(Exception, match="locked"):
                connection.execution_options(sqlite_begin="IMMEDIATE").execute(insert(SiteRow).values(code="b"))
        other.close()
        session.add(SiteRow(code="a"))
    with sqlite_database.read() as session:
        assert session.scalars(select(SiteRow.code)).all() == ["a"]


def test_a_postgresql_backup_is_left_to_its_own_tool(tmp_path: Path) -> None:
    db = open_database("postgresql://postgres@localhost/monitor")
    with pytest.raises(UserError, match="pg_dump"):
        migrate.backup(db, tmp_path / "x")


def test_processes_that_upgrade_at_once_wait_for_each_other(blank_database: Database) -> None:
    url = blank_database.engine.url.render_as_string(hide_password=False)
    databases = [open_database(url) for _ in range(3)]
    with ThreadPoolExecutor(3) as threads:
        done = list(threads.map(migrate.upgrade, databases))
    assert any(done)
    assert migrate.check(blank_database).is_current
    for db in databases:
        db.close()


@pytest.mark.parametrize(("given", "kept"), [("a\x00b", "a\ufffdb"), ("Xã \ud83d", "Xã \ufffd"), ("Ủy ban 😀", "Ủy ban 😀"), ("", "")])
def test_text_that_no_database_takes_is_kept_with_its_length(database: Database, given: str, kept: str) -> None:
    moment = datetime(2026, 11, 21, tzinfo=UTC)
    with database.begin() as session:
        session.execute(insert(RunRow).values(command=given, started_at=moment, heartbeat_at=moment, process="a:1"))
    with database.read() as session:
        assert session.scalars(select(RunRow.command)).all() == [kept]
        assert session.scalars(select(RunRow.id).where(RunRow.command == given)).all() == [1]


def test_json_that_no_database_takes_can_still_be_asked(database: Database) -> None:
    told = {"robots": "x\x00y", "remarks": ["\ud83d", 1, None, "Ủy ban"]}
    moment = datetime(2026, 11, 21, tzinfo=UTC)
    with database.begin() as session:
        session.add(SiteRow(id=1, code="A"))
        session.add(RunRow(id=1, command="crawl", started_at=moment, heartbeat_at=moment, process="a:1"))
        session.flush()
        session.add(VisitRow(id=1, site_id=1, run_id=1, mode="live", started_at=moment, sealed_at=moment, visit_time=moment, coverage=told))
    with database.read() as session:
        assert session.execute(text("SELECT coverage ->> 'robots' FROM visit")).scalar_one() == "x\ufffdy"
        assert session.scalars(select(VisitRow.coverage)).one() == {"robots": "x\ufffdy", "remarks": ["\ufffd", 1, None, "Ủy ban"]}
        assert "Ủy ban" in session.execute(text("SELECT CAST(coverage AS TEXT) FROM visit")).scalar_one()
