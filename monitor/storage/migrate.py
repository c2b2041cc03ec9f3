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

from monitor.errors import DatabaseUnusableError, StorageError, UserError, refusal
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
        raise StorageError("chương trình thiếu các bản lược đồ: cài đặt chưa đầy đủ")
    return head


def current(db: Database) -> str | None:
    """The revision the database stands at; None for a database that was never upgraded."""
    with db.refusals(), db.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def upgrade(db: Database) -> bool:
    """Create or bring up to date all tables and views; True when something was done. Cheap when nothing is to do.

    One transaction: after a failure the database is what it was. Two processes at once wait for each other. Raises
    StorageError when the database is newer than the program, or refuses; a
    current database that may only be read is well.
    """
    with db.refusals():
        if _is_done(db):
            return False
    try:
        with db.refusals(), db.engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                connection = connection.execution_options(sqlite_begin="IMMEDIATE")
            with connection.begin():
                return _upgrade(connection)
    except DatabaseUnusableError as error:
        raise DatabaseUnusableError(f"lược đồ chưa ở bản của chương trình này, cần `monitor db upgrade`; {error}") from error


def check(db: Database) -> SchemaState:
    """What is wrong with the database: its revision, tables that differ from the program's, damage that the engine itself finds.

    Raises StorageError when it cannot be read at all, DatabaseDamagedError when its engine finds it damaged before that.
    """
    with db.refusals(), db.engine.connect() as connection:
        revision = MigrationContext.configure(connection).get_current_revision()
        head = newest()
        problems: list[str] = []
        if revision is None:
            problems.append("cơ sở dữ liệu chưa có bảng nào: chạy `monitor db upgrade`")
        elif revision != head:
            problems.append(f"lược đồ ở bản {revision}, chương trình cần bản {head}: chạy `monitor db upgrade`")
        else:
            problems += [f"khác với chương trình: {_describe(change)}" for change in differences(connection)]
            present = set(inspect(connection).get_view_names())
            problems += [f"thiếu khung nhìn {view.name}: chạy `monitor db upgrade`" for view in views.VIEWS if view.name not in present]
        if connection.dialect.name == "sqlite":
            problems += _sqlite_damage(connection)
        return SchemaState(revision, head, tuple(problems))


def backup(db: Database, file: Path) -> int:
    """Copy a SQLite database to a new file while others go on using it; returns its size in bytes.

    Raises UserError for a file that exists or cannot be made, and for PostgreSQL, whose own pg_dump does this better.
    """
    if db.engine.dialect.name != "sqlite":
        name = db.engine.url.database or ""
        raise UserError(f"cơ sở dữ liệu PostgreSQL sao lưu bằng công cụ riêng: pg_dump --format=custom --file={file} {name}".rstrip())
    if file.exists():
        raise UserError(f"{file}: đã có tệp này; bản sao lưu không ghi đè tệp nào")
    with db.refusals():
        db.engine.connect().close()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(exist_ok=False)
    except OSError as error:
        raise UserError(f"không ghi được bản sao lưu {file}: {refusal(error)}") from None
    try:
        with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM INTO :file"), {"file": str(file)})
        return file.stat().st_size
    except (SQLAlchemyError, OSError) as error:
        file.unlink(missing_ok=True)
        raise StorageError(f"không ghi được bản sao lưu {file}: {_first_line(error)}") from error


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
        raise StorageError(f"lược đồ ở bản {before} mà chương trình này không biết: cơ sở dữ liệu do một bản chương trình mới hơn tạo ra")
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
    return [f"SQLite báo: {line}" for line in damage] + [
        f"bảng {row[0]} dòng {row[1]} trỏ tới một dòng không có của bảng {row[2]}" for row in orphans[:20]
    ]


def _describe(change: Any) -> str:
    if isinstance(change, list):
        return "; ".join(_describe(part) for part in change)
    return " ".join(str(getattr(part, "name", None) or part) for part in change if part is not None)


def _first_line(error: BaseException) -> str:
    return str(getattr(error, "orig", None) or error).strip().splitlines()[0]
