"""Opening the findings database: SQLite in WAL mode by default, PostgreSQL by URL."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, delete, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from monitor.config import Settings
from monitor.errors import DatabaseUnusableError, UserError, refusal
from monitor.storage.faults import refuse
from monitor.storage.tables import RunRow, storable

CONNECT_SECONDS = 10
"""How long a PostgreSQL server may take to answer before the command says that it does not."""


@dataclass(frozen=True, slots=True)
class Database:
    """An engine and the sessions on it. One writer at a time on SQLite: keep transactions short."""

    engine: Engine
    sessions: sessionmaker[Session]

    @contextmanager
    def refusals(self) -> Iterator[None]:
        """Whatever the database engine refuses inside comes out as one StorageError."""
        try:
            yield
        except SQLAlchemyError as error:
            refuse(error, self.engine.url)

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """A session in a transaction for writing: committed at the end, rolled back on an exception.

        On SQLite it waits for the write lock at its beginning (busy_timeout): a transaction that reads first and writes later would
        fail at once when another has written in between.
        """
        with self.refusals(), self.sessions.begin() as session:
            session.connection(execution_options={"sqlite_begin": "IMMEDIATE"})
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for reading only; nothing is committed."""
        with self.refusals(), self.sessions() as session:
            yield session

    def require_writing(self) -> None:
        """Raises DatabaseUnusableError when this account may only read: said before the work whose result could not be stored."""
        with self.begin() as session:
            session.execute(delete(RunRow).where(RunRow.id == -1))

    def close(self) -> None:
        self.engine.dispose()


def open_configured(settings: Settings) -> Database:
    """The database of the configuration. The output folder is made for the one that stands there by default, no other folder is."""
    if not settings.config.database:
        try:
            settings.output.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DatabaseUnusableError(f"không tạo được thư mục kết quả {settings.output}: {refusal(error)}") from None
    return open_database(settings.database_url)


def open_database(url: str) -> Database:
    """Open the database at a SQLAlchemy URL ("sqlite:///…", "postgresql+psycopg://…"). The schema is not touched: see migrate.upgrade.

    A SQLite file that may not be written is opened for reading only. Raises UserError when the URL cannot be understood or the file's
    folder is not there.
    """
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "postgresql" and "+" not in parsed.drivername:
            parsed = parsed.set(drivername="postgresql+psycopg")
        timeout = parsed.get_backend_name() == "postgresql" and "connect_timeout" not in parsed.query
        engine = create_engine(parsed, json_serializer=to_json, connect_args={"connect_timeout": CONNECT_SECONDS} if timeout else {})
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise UserError(f"địa chỉ cơ sở dữ liệu không dùng được: {error}") from None
    if engine.dialect.name == "sqlite":
        file = _file_of(parsed.database)
        if file is not None and not file.parent.is_dir():
            raise DatabaseUnusableError(f"cơ sở dữ liệu {file}: không có thư mục {file.parent}")
        event.listen(engine, "do_connect", _connect_sqlite)
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return Database(engine, sessionmaker(engine, expire_on_commit=False))


def sqlite_version() -> tuple[int, ...]:
    """The SQLite library this Python carries."""
    return sqlite3.sqlite_version_info


def to_json(value: Any) -> str:
    """JSON that people can read in any SQL client and that PostgreSQL can take apart: see `storable` on what it cannot."""
    text = json.dumps(value, ensure_ascii=False)
    return json.dumps(_storable_tree(value), ensure_ascii=False) if "\\u0000" in text or storable(text) != text else text


def _storable_tree(value: Any) -> Any:
    match value:
        case str():
            return storable(value)
        case dict():
            return {storable(str(name)): _storable_tree(item) for name, item in value.items()}
        case list() | tuple():
            return [_storable_tree(item) for item in value]
        case _:
            return value


def _file_of(database: str | None) -> Path | None:
    """The file that a SQLite URL names; None for a database in memory or a URI of SQLite's own."""
    return Path(database) if database and database != ":memory:" and not database.startswith("file:") else None


def _connect_sqlite(_dialect: object, _record: object, arguments: list[Any], options: dict[str, Any]) -> Any:
    """A connection that only reads, where the file or its folder may not be written; None leaves the connecting to SQLAlchemy."""
    file = _file_of(str(arguments[0]) if arguments else None)
    if file is None or not file.is_file() or (_may_write(file) and _may_write(file.parent)):
        return None
    address = f"file:{quote(str(file.resolve()))}?mode=ro"
    try:
        return _readable(address, options)
    except sqlite3.OperationalError:
        # a write-ahead log needs a shared-memory file beside it; without one the log must be empty for the file to be all there is
        log = file.with_name(f"{file.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
        return _readable(f"{address}&immutable=1", options)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _readable(address: str, options: dict[str, Any]) -> sqlite3.Connection:
    connection: sqlite3.Connection = sqlite3.connect(address, **{**options, "uri": True})
    try:
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy's recipe: pysqlite's own BEGIN leaves DDL outside transactions
    cursor = connection.cursor()
    for pragma in ("busy_timeout=10000", "journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        try:
            cursor.execute(f"PRAGMA {pragma}")
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith("SQLITE_READONLY"):
                raise
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    options = connection.get_execution_options()
    if options.get("isolation_level") == "AUTOCOMMIT":
        return
    mode = options.get("sqlite_begin", "")
    connection.exec_driver_sql(f"BEGIN {mode}".rstrip())
