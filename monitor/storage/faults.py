"""What a database engine refuses, said in one sentence for the person who has to put it right."""

import sqlite3
from typing import NoReturn

from sqlalchemy import URL
from sqlalchemy.exc import SQLAlchemyError

from monitor.errors import DatabaseDamagedError, DatabaseUnusableError, StorageError

READ_ONLY = "chỉ đọc được (quyền của tệp, thư mục, ổ đĩa hoặc tài khoản) nên lệnh cần ghi không chạy được"

_DENIED = ("42501", "25006")
"""PostgreSQL: insufficient_privilege, read_only_sql_transaction."""

_OUT_OF_SPACE = ("53100", "SQLITE_FULL")


def named(url: URL) -> str:
    """The database as its operator knows it: a path, or an address without its password."""
    return str(url.database) if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)


def refuse(error: SQLAlchemyError, url: URL) -> NoReturn:
    """Raises the StorageError that says what the engine refused.

    A database that is not there, does not answer, may not be written or is none is the operator's to put right
    (DatabaseUnusableError); what remains, a full disk or a lost connection, is a StorageError.
    """
    raised: BaseException = getattr(error, "orig", None) or error
    said = next(iter(str(raised).strip().splitlines()), type(raised).__name__)[:200]
    code = getattr(raised, "sqlite_errorname", None) if isinstance(raised, sqlite3.Error) else getattr(raised, "sqlstate", None)
    database = f"cơ sở dữ liệu {named(url)}"
    match str(code or ""):
        case kind if kind.startswith(("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_AUTH")) or kind in _DENIED:
            raise DatabaseUnusableError(f"{database} {READ_ONLY}: {said}") from error
        case kind if kind.startswith("SQLITE_CANTOPEN"):
            raise DatabaseUnusableError(f"không mở được {database}: không có thư mục hoặc không có quyền ({said})") from error
        case kind if kind.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
            raise DatabaseDamagedError(f"{database} bị hỏng hoặc không phải cơ sở dữ liệu SQLite: {said}") from error
        case kind if kind.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise StorageError(f"{database} đang được một tiến trình khác ghi, thử lại sau: {said}") from error
        case kind if kind in _OUT_OF_SPACE:
            raise StorageError(f"{database} không ghi được vì ổ đĩa đầy: {said}") from error
        case "" if url.get_backend_name() == "postgresql" and type(raised).__name__ in ("OperationalError", "ConnectionTimeout"):
            raise DatabaseUnusableError(f"không kết nối được tới {database}: {said}") from error
        case _:
            raise StorageError(f"{database} từ chối: {said}") from error
