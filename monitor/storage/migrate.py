"""The schema of the findings database: bringing it up to date, checking it, copying it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from monitor.errors import StorageError, UserError
from monitor.storage import views
from monitor.storage.database import Database
from monitor.storage.tables import Base

_ONE_AT_A_TIME = 0x6D6F6E69  # any number, the same in every process: the advisory lock of an upgrade


@dataclass(frozen=True, slots=True)
class SchemaState:
    """`revision` None: an empty database. `problems` are sentences; empty when all is well."""

    revision: str | None
    newest: str
    problems: tuple[str, ...] = ()

    @property
    def is_current(self) -> bool:
        return self.revision == self.newest and not self.problems


def newest() -> str:
    """The revision this program is written for."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise StorageError("the program has no schema revisions: the installation is incomplete")
    return head


def current(db: Database) -> str | None:
    """The revision the database stands at; None for a database that was never upgraded."""
    with db.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def upgrade(db: Database) -> bool:
    """Create or bring up to date all tables and views; True when something was done. Cheap when nothing is to do.

    One transaction: after a failure the database is what it was. Two processes at once wait for each other. Raises
    StorageError when the database is newer than the program, or refuses.
    """
    try:
        if _is_done(db):
            return False
        with db.engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                connection = connection.execution_options(sqlite_begin="IMMEDIATE")
            with connection.begin():
                return _upgrade(connection)
    except SQLAlchemyError as error:
        raise StorageError(f"the database could not be brought up to date: {_first_line(error)}") from error


def check(db: Database) -> SchemaState:
    """What is wrong with the database: its revision, tables that differ from the program's, damage that the engine itself finds.

    Raises StorageError when it cannot be read at all.
    """
    try:
        with db.engine.connect() as connection:
            revision = MigrationContext.configure(connection).get_current_revision()
            head = newest()
            problems: list[str] = []
            if revision is None:
                problems.append("the database has no tables yet: run `monitor db upgrade`")
            elif revision != head:
                problems.append(f"the database stands at revision {revision}, the program at {head}: run `monitor db upgrade`")
            else:
                problems += [f"differs from the program: {_describe(change)}" for change in differences(connection)]
                present = set(inspect(connection).get_view_names())
                problems += [
                    f"the view {view.name} is missing: run `monitor db upgrade`" for view in views.VIEWS if view.name not in present
                ]
            if connection.dialect.name == "sqlite":
                problems += _sqlite_damage(connection)
            return SchemaState(revision, head, tuple(problems))
    except SQLAlchemyError as error:
        raise StorageError(f"the database cannot be read: {_first_line(error)}") from error


def backup(db: Database, file: Path) -> int:
    """Copy a SQLite database to a new file while others go on using it; returns its size in bytes.

    Raises UserError for a file that exists and for PostgreSQL, whose own pg_dump does this better.
    """
    if db.engine.dialect.name != "sqlite":
        name = db.engine.url.database or ""
        raise UserError(f"a PostgreSQL database is backed up with its own tool: pg_dump --format=custom --file={file} {name}".rstrip())
    if file.exists():
        raise UserError(f"{file} exists already; a backup overwrites nothing")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM INTO :file"), {"file": str(file)})
        return file.stat().st_size
    except (SQLAlchemyError, OSError) as error:
        file.unlink(missing_ok=True)
        raise StorageError(f"the backup could not be written to {file}: {_first_line(error)}") from error


def differences(connection: Connection) -> Sequence[Any]:
    """What Alembic would change to make the database's tables those of tables.py; empty when they agree."""
    context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": connection.dialect.name == "sqlite"})
    found: Sequence[Any] = compare_metadata(context, Base.metadata)
    return found


def new_revision(db: Database, revision: str, message: str) -> None:
    """Write versions/REVISION_….py with what tables.py has and the database at `db` has not. For developers; read the result."""
    with db.engine.connect() as connection, connection.begin():
        command.revision(_config(connection), message=message, rev_id=revision, autogenerate=True)


def _upgrade(connection: Connection) -> bool:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
    before = MigrationContext.configure(connection).get_current_revision()
    scripts = ScriptDirectory.from_config(_config())
    if before is not None and before not in {script.revision for script in scripts.walk_revisions()}:
        raise StorageError(f"the database stands at revision {before}, which this program does not know: it was made by a newer one")
    # views first: PostgreSQL refuses to change a column that a view reads
    views.drop_all(connection)
    command.upgrade(_config(connection), "head")
    views.create_all(connection)
    return True


def _is_done(db: Database) -> bool:
    with db.engine.connect() as connection:
        if MigrationContext.configure(connection).get_current_revision() != newest():
            return False
        return views.stored_fingerprint(connection) == views.fingerprint()


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    # "%" begins an interpolation in Alembic's configuration, and a checkout's path may hold one
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    if connection is not None:
        config.attributes["connection"] = connection
    return config


def _sqlite_damage(connection: Connection) -> list[str]:
    damage = [str(row[0]) for row in connection.execute(text("PRAGMA quick_check")) if row[0] != "ok"]
    orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    return [f"SQLite reports: {line}" for line in damage] + [
        f"{row[0]} row {row[1]} points to a row of {row[2]} that does not exist" for row in orphans[:20]
    ]


def _describe(change: Any) -> str:
    if isinstance(change, list):
        return "; ".join(_describe(part) for part in change)
    return " ".join(str(getattr(part, "name", None) or part) for part in change if part is not None)


def _first_line(error: BaseException) -> str:
    return str(getattr(error, "orig", None) or error).strip().splitlines()[0]
