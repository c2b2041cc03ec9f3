"""A database that may only be read, does not answer, is not there or is damaged: what commands say of it."""

import ctypes
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from monitor.cli.main import main
from monitor.storage.database import Database, open_database
from monitor.storage.migrate import upgrade
from tests import builders as b
from tests.stored import put_site

READING = (
    ["registry", "list"], ["registry", "show", "xatanan"], ["findings", "list"], ["findings", "list", "--json"], ["status"],
    ["rules", "list"], ["plan"], ["rules", "compare", "GP-03"], ["db", "check"], ["evidence", "verify"],
    ["report", "xatanan", "--draft", "--out", "OUT"], ["digest", "2026-10", "--format", "html", "--out", "OUT"],
    ["findings", "export", "OUT/x.csv"], ["registry", "export", "OUT/x.xlsx"],
)  # fmt: skip
WRITING = (
    ["registry", "import", "REGISTRY"], ["registry", "end", "xatanan", "--on", "2026-11-21"], ["evaluate"], ["crawl"], ["extract"],
    ["findings", "confirm", "1", "--by", "Lê An"], ["press", "import", "REGISTRY"], ["press", "crawl"],
)  # fmt: skip
EVERY = (*READING, *WRITING)
EXAMPLE = Path(__file__).resolve().parents[3] / "settings" / "registry.example.xlsx"


def name(arguments: list[str]) -> str:
    return " ".join(arguments[:2])


@pytest.fixture
def folder(_sqlite_template: Path, tmp_path: Path) -> Iterator[Path]:
    """A folder with a current database of one site in it."""
    for made in ("data", "out", "given"):
        (tmp_path / made).mkdir()
    shutil.copyfile(_sqlite_template, tmp_path / "data" / "findings.sqlite")
    db = open_database(f"sqlite:///{tmp_path / 'data' / 'findings.sqlite'}")
    with db.begin() as session:
        put_site(session, b.site("xatanan"))
    db.close()
    yield tmp_path
    for locked in ("data", "given"):
        (tmp_path / locked).chmod(0o755)


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Rights(ctypes.Structure):
    _fields_ = (("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32))


@contextmanager
def without_rights() -> Iterator[None]:
    """An account that modes bind: root may write where they forbid it, so that right of root's is laid down meanwhile."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None)
    header, rights = _Header(0x20080522, 0), (_Rights * 2)()
    libc.capget(ctypes.byref(header), rights)
    before = rights[0].effective
    rights[0].effective = before & ~(1 << 1)  # CAP_DAC_OVERRIDE
    libc.capset(ctypes.byref(header), rights)
    try:
        yield
    finally:
        rights[0].effective = before
        libc.capset(ctypes.byref(header), rights)


class Commands:
    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        monkeypatch.setenv("MONITOR_HOME", str(folder / "out"))
        monkeypatch.setenv("MONITOR_CONFIG", str(folder / "monitor.toml"))
        monkeypatch.chdir(folder)
        self.use(f"sqlite:///{folder / 'data' / 'findings.sqlite'}")

    def use(self, url: str) -> None:
        (self.folder / "monitor.toml").write_text(f"database = '{url}'\n", encoding="utf-8")

    def __call__(self, arguments: list[str]) -> tuple[int, str, str]:
        given = [word.replace("OUT", str(self.folder / "given")).replace("REGISTRY", str(EXAMPLE)) for word in arguments]
        self.capsys.readouterr()
        code = main(given)
        out, err = self.capsys.readouterr()
        return code, out, err


@pytest.fixture
def monitor(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(folder, monkeypatch, capsys)


def lock_file(folder: Path) -> None:
    (folder / "data" / "findings.sqlite").chmod(0o444)


def lock_folder(folder: Path) -> None:
    (folder / "data" / "findings.sqlite").chmod(0o444)
    (folder / "data").chmod(0o555)


@pytest.mark.parametrize("lock", [lock_file, lock_folder])
@pytest.mark.parametrize("arguments", READING, ids=name)
def test_a_reading_command_works_on_a_database_that_may_only_be_read(arguments: list[str], lock: object, monitor: Commands) -> None:
    assert callable(lock)
    lock(monitor.folder)
    with without_rights():
        code, out, err = monitor(arguments)
    assert (code, err) == (0, ""), out


@pytest.mark.parametrize("lock", [lock_file, lock_folder])
@pytest.mark.parametrize("arguments", WRITING, ids=name)
def test_a_writing_command_says_that_the_database_may_only_be_read(arguments: list[str], lock: object, monitor: Commands) -> None:
    assert callable(lock)
    lock(monitor.folder)
    with without_rights():
        code, _, err = monitor(arguments)
    assert code == 2
    assert "chỉ đọc được" in err
    assert len(err.splitlines()) == 1


def test_a_result_that_may_not_be_written_is_one_line_in_vietnamese(monitor: Commands) -> None:
    (monitor.folder / "given").chmod(0o555)
    for arguments in (
        ["findings", "export", "OUT/x.csv"], ["registry", "export", "OUT/x.xlsx"], ["db", "backup", "OUT/x.sqlite"],
        ["report", "xatanan", "--draft", "--out", "OUT"], ["digest", "2026-10", "--format", "html", "--out", "OUT"],
    ):  # fmt: skip
        with without_rights():
            code, _, err = monitor(arguments)
        assert code == 2, err
        assert len(err.splitlines()) == 1
        assert "không có quyền" in err


def test_rows_behind_the_last_checkpoint_are_read_or_the_command_says_that_it_cannot(monitor: Commands) -> None:
    """A copy of a live database with its log, in a folder that may not be written: the log is not passed over."""
    db = open_database(f"sqlite:///{monitor.folder / 'data' / 'findings.sqlite'}")
    with db.begin() as session:
        put_site(session, b.site("moinhap"))
    for part in ("findings.sqlite", "findings.sqlite-wal"):
        shutil.copyfile(monitor.folder / "data" / part, monitor.folder / "given" / part)
    db.close()
    (monitor.folder / "given").chmod(0o555)
    monitor.use(f"sqlite:///{monitor.folder / 'given' / 'findings.sqlite'}")
    with without_rights():
        code, out, err = monitor(["registry", "list"])
    assert (code == 0 and "moinhap" in out) or (code == 2 and len(err.splitlines()) == 1)


def test_a_database_behind_the_program_that_may_only_be_read_asks_for_an_upgrade(monitor: Commands) -> None:
    db = open_database(f"sqlite:///{monitor.folder / 'data' / 'findings.sqlite'}")
    with db.engine.begin() as connection:
        connection.exec_driver_sql("DROP VIEW v_open_findings")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    db.close()
    lock_folder(monitor.folder)
    with without_rights():
        code, _, err = monitor(["findings", "list"])
    assert code == 2
    assert "db upgrade" in err


@pytest.mark.parametrize("arguments", [["registry", "list"], ["findings", "list"], ["digest", "2026-10", "--out", "OUT"]], ids=name)
def test_an_account_of_postgresql_that_may_only_select_reads(arguments: list[str], reader: str, monitor: Commands) -> None:
    monitor.use(reader)
    code, out, err = monitor(arguments)
    assert (code, err) == (0, ""), out


@pytest.mark.parametrize("arguments", WRITING, ids=name)
def test_an_account_of_postgresql_that_may_only_select_is_told_so(arguments: list[str], reader: str, monitor: Commands) -> None:
    monitor.use(reader)
    code, _, err = monitor(arguments)
    assert code == 2
    assert "chỉ đọc được" in err
    assert len(err.splitlines()) == 1


@pytest.fixture(scope="module")
def reader(_postgres_migrated: Database) -> Iterator[str]:
    """The address of a current PostgreSQL database under an account that may only SELECT."""
    url = _postgres_migrated.engine.url
    role = f"reader_{os.getpid()}"
    with psycopg.connect(url.set(drivername="postgresql").render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {role} LOGIN")
        connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role}")
        yield url.set(username=role).render_as_string(hide_password=False)
        connection.execute(f"DROP OWNED BY {role}")
        connection.execute(f"DROP ROLE {role}")


@pytest.mark.parametrize("arguments", EVERY, ids=name)
def test_a_server_that_does_not_answer_is_one_line(arguments: list[str], monitor: Commands) -> None:
    monitor.use("postgresql://nobody:secret@127.0.0.1:9/monitor")
    code, _, err = monitor(arguments)
    if arguments == ["rules", "list"]:
        assert code == 0
        return
    assert code == 2
    assert len(err.splitlines()) == 1
    assert "không kết nối được" in err
    assert "secret" not in err


@pytest.mark.parametrize("arguments", EVERY, ids=name)
def test_a_file_in_a_folder_that_is_not_there_is_one_line(arguments: list[str], monitor: Commands) -> None:
    monitor.use(f"sqlite:///{monitor.folder / 'không có' / 'x.sqlite'}")
    code, _, err = monitor(arguments)
    if arguments == ["rules", "list"]:
        assert code == 0
        return
    assert code == 2
    assert "không có thư mục" in err
    assert len(err.splitlines()) == 1
    assert not (monitor.folder / "không có").exists()


@pytest.mark.parametrize("damage", [b"SQLite format 3\x00" + b"\x07" * 8000, b"<html>" * 4000])
@pytest.mark.parametrize("arguments", EVERY, ids=name)
def test_a_damaged_file_is_one_line(arguments: list[str], damage: bytes, monitor: Commands) -> None:
    (monitor.folder / "data" / "findings.sqlite").write_bytes(damage)
    code, out, err = monitor(arguments)
    match arguments:
        case ["rules", "list"]:
            assert code == 0
        case ["db", "check"]:
            assert (code, err) == (1, "")
            assert "bị hỏng" in out
        case _:
            assert code == 2
            assert "bị hỏng" in err
            assert len(err.splitlines()) == 1


def test_a_damaged_page_in_the_middle_is_found_by_the_check(monitor: Commands) -> None:
    file = monitor.folder / "data" / "findings.sqlite"
    db = open_database(f"sqlite:///{file}")
    upgrade(db)
    db.close()
    data = bytearray(file.read_bytes())
    for page in range(12, len(data) // 4096, 3):
        data[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    file.write_bytes(bytes(data))
    code, out, err = monitor(["db", "check"])
    assert (code, err) == (1, "")
    assert out
