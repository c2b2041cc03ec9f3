"""Fixtures that more than one room needs. Builders stand beside the tests that use them."""

import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import text

from monitor.storage.database import Database, open_database
from monitor.storage.migrate import upgrade
from monitor.storage.tables import Base

POSTGRES = os.environ.get("MONITOR_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")
CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


@pytest.fixture
def database(request: pytest.FixtureRequest, backend: str, tmp_path: Path) -> Iterator[Database]:
    """An empty findings database with the newest schema: the test runs once on SQLite and once on PostgreSQL.

    A test that changes the schema takes `blank_database` and upgrades it: on PostgreSQL this one is emptied and used again.
    """
    if backend == "sqlite":
        template: Path = request.getfixturevalue("_sqlite_template")
        shutil.copyfile(template, tmp_path / "monitor.db")
        url = f"sqlite:///{tmp_path / 'monitor.db'}"
        yield from _open(url)
    else:
        yield from _emptied(request.getfixturevalue("_postgres_migrated"))


@pytest.fixture
def blank_database(request: pytest.FixtureRequest, backend: str, tmp_path: Path) -> Iterator[Database]:
    """A database without any table, on SQLite and on PostgreSQL, for tests of migrations."""
    if backend == "sqlite":
        yield from _open(f"sqlite:///{tmp_path / 'blank.db'}")
    else:
        request.getfixturevalue("_postgres_server")
        with _postgres_database("template1") as url:
            yield from _open(url)


@pytest.fixture
def sqlite_database(_sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """An empty findings database on SQLite only, for tests to which the engine is all one."""
    shutil.copyfile(_sqlite_template, tmp_path / "monitor.db")
    yield from _open(f"sqlite:///{tmp_path / 'monitor.db'}")


@pytest.fixture
def corpus() -> Path:
    """The folder of real pages beside the checkout; the test is skipped where it is not."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real pages is not beside this checkout")
    return CORPUS


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "backend" in metafunc.fixturenames:
        metafunc.parametrize("backend", ["sqlite", "postgresql"])


def _open(url: str) -> Iterator[Database]:
    db = open_database(url)
    try:
        yield db
    finally:
        db.close()


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "template.db"
    db = open_database(f"sqlite:///{file}")
    upgrade(db)
    db.close()  # the last connection folds the write-ahead log into the file, so that copying one file copies all
    return file


@pytest.fixture(scope="session")
def _postgres_server() -> None:
    try:
        with psycopg.connect(POSTGRES, connect_timeout=3, autocommit=True) as connection:
            _drop_leftovers(connection)
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[0]
        pytest.skip(f"no PostgreSQL server answers ({reason}); .ci/postgres starts one")


@pytest.fixture(scope="session")
def _postgres_migrated(_postgres_server: None) -> Iterator[Database]:
    # making and dropping a database costs a second of checkpoints, emptying its tables a hundredth of that
    with _postgres_database("template1") as url:
        db = open_database(url)
        upgrade(db)
        yield db
        db.close()


def _emptied(db: Database) -> Iterator[Database]:
    yield db
    tables = list(reversed(Base.metadata.sorted_tables))
    sequences = [f"setval(pg_get_serial_sequence('{table.name}', 'id'), 1, false)" for table in tables if "id" in table.columns]
    with db.engine.begin() as connection:
        for table in tables:  # not TRUNCATE, which waits for the disk
            connection.execute(table.delete())
        connection.execute(text(f"SELECT {', '.join(sequences)}"))


class _postgres_database:  # noqa: N801 - used as a function
    """A database of its own, made from a template and dropped at the end. The name tells who made it."""

    def __init__(self, template: str) -> None:
        self.template = template
        self.name = f"monitor_test_{os.getpid()}_{uuid.uuid4().hex[:8]}"

    def __enter__(self) -> str:
        self._run("CREATE DATABASE {} TEMPLATE {}", self.name, self.template)
        self._run("ALTER DATABASE {} SET synchronous_commit = off", self.name)
        return f"{POSTGRES.rsplit('/', 1)[0]}/{self.name}"

    def __exit__(self, *_: object) -> None:
        self._run("DROP DATABASE IF EXISTS {} WITH (FORCE)", self.name)

    @staticmethod
    def _run(statement: str, *names: str) -> None:
        with psycopg.connect(POSTGRES, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def _drop_leftovers(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Databases of test runs that were killed: their process is no more."""
    for (name,) in connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'monitor\\_test\\_%'").fetchall():
        process = str(name).split("_")[2]
        if process.isdigit() and not Path(f"/proc/{process}").exists() and Path("/proc/self").exists():
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(str(name))))
