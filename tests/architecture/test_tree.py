"""What holds for the tree as a whole."""

import importlib
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("monitor", "spiders", "pipelines", "settings")


def sources() -> list[Path]:
    return [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


def tracked() -> list[Path]:
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout.decode().split("\0")
    files = [ROOT / name for name in names if name]
    if not files:
        pytest.skip("not a git checkout")
    return [path for path in files if path.is_file()]


@pytest.mark.parametrize("name", PACKAGES)
def test_the_four_names_resolve_to_this_checkout(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__file__ is not None
    assert Path(module.__file__).resolve().is_relative_to(ROOT)


def test_only_the_clock_asks_for_the_time() -> None:
    asking = re.compile(r"\bdate\.today\(|\bdatetime\.(?:now|utcnow|today)\(")
    found = [
        str(path.relative_to(ROOT)) for path in sources() if path.name != "clock.py" and asking.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_only_configuration_and_clock_read_the_environment() -> None:
    allowed = {ROOT / "monitor" / "config.py", ROOT / "monitor" / "clock.py"}
    reading = re.compile(r"\bos\.(?:environ|getenv)\b")
    found = [str(path.relative_to(ROOT)) for path in sources() if path not in allowed and reading.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_only_storage_knows_sql() -> None:
    allowed = ROOT / "monitor" / "storage"
    knowing = re.compile(r"^\s*(?:from|import) (?:sqlalchemy|alembic|sqlite3|psycopg)\b(?!\.orm import Session$)", re.MULTILINE)
    found = [
        str(path.relative_to(ROOT))
        for path in sources()
        if not path.is_relative_to(allowed) and knowing.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_lock_files_hold_no_address() -> None:
    locks = [path for path in tracked() if path.suffix == ".lock"]
    assert locks
    for lock in locks:
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--hash=sha256:" in text


def test_no_tracked_file_names_a_path_of_one_machine() -> None:
    machine = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|farm)/")
    found = []
    for path in tracked():
        if path.suffix in {".gz", ".png", ".xlsx", ".docx", ".warc"}:
            continue
        if machine.search(path.read_text(encoding="utf-8", errors="replace")) and path != Path(__file__).resolve():
            found.append(str(path.relative_to(ROOT)))
    assert found == []


def test_every_python_file_is_in_normal_form() -> None:
    from unicodedata import is_normalized

    decomposed_on_purpose = {"tests"}
    found = [
        str(path.relative_to(ROOT))
        for path in tracked()
        if path.suffix in {".py", ".yaml", ".toml", ".md", ".j2"}
        and path.relative_to(ROOT).parts[0] not in decomposed_on_purpose
        and not is_normalized("NFC", path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_no_spider_is_written_for_one_site() -> None:
    spiders = [path.name for path in (ROOT / "spiders").glob("*.py") if path.name != "__init__.py"]
    assert set(spiders) <= {"site.py", "press.py"}
