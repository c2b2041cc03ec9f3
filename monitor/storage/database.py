"""Opening the findings database: SQLite in WAL mode by default, PostgreSQL by URL."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from monitor.errors import StorageError, UserError
from monitor.storage.tables import storable


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
            raise StorageError(f"the findings database refuses: {str(error).splitlines()[0][:200]}") from error

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """A session in a transaction for writing: committed at the end, rolled back on an exception.

        On SQLite it waits for the write lock at its beginning (busy_timeout): a transaction that reads first and writes later would
        fail at once when another has written in between.
        """
        with self.sessions.begin() as session:
            session.connection(execution_options={"sqlite_begin": "IMMEDIATE"})
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session for reading only; nothing is committed."""
        with self.sessions() as session:
            yield session

    def close(self) -> None:
        self.engine.dispose()


def open_database(url: str) -> Database:
    """Open the database at a SQLAlchemy URL ("sqlite:///…", "postgresql+psycopg://…"). The schema is not touched: see migrate.upgrade.

    Raises UserError when the URL cannot be understood.
    """
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "postgresql" and "+" not in parsed.drivername:
            parsed = parsed.set(drivername="postgresql+psycopg")
        if parsed.get_backend_name() == "sqlite" and parsed.database not in (None, "", ":memory:"):
            Path(str(parsed.database)).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(parsed, json_serializer=to_json)
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        raise UserError(f"địa chỉ cơ sở dữ liệu không dùng được: {error}") from None
    except OSError as error:
        raise UserError(f"không tạo được thư mục cho cơ sở dữ liệu {url}: {error.strerror}") from None
    if engine.dialect.name == "sqlite":
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


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy's recipe: pysqlite's own BEGIN leaves DDL outside transactions
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=10000", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    options = connection.get_execution_options()
    if options.get("isolation_level") == "AUTOCOMMIT":
        return
    mode = options.get("sqlite_begin", "")
    connection.exec_driver_sql(f"BEGIN {mode}".rstrip())
