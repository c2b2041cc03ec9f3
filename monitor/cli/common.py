"""What every command shares: the database it opens, tables it prints, arguments it reads."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.table import Table

from monitor.cli.ending import AT_END
from monitor.config import Settings, load
from monitor.errors import UserError
from monitor.rules.dossier import Threshold
from monitor.storage.database import Database, open_configured
from monitor.storage.migrate import upgrade

Progress = Callable[[int, int | None], None]
"""Told how much is done, and of how much."""


def settings() -> Settings:
    """The configuration of this call."""
    return load()


def opened(settings: Settings, *, to_write: bool = False) -> Database:
    """The findings database at the newest schema. One that is current and may only be read serves every command that only reads."""
    database = open_configured(settings)
    AT_END.callback(database.close)
    upgrade(database)
    if to_write:
        database.require_writing()
    return database


def thresholds(settings: Settings) -> dict[str, Threshold]:
    """Configured thresholds in the form rules read; an empty basis becomes None."""
    return {key: Threshold(t.value, t.unit, t.basis or None) for key, t in settings.config.thresholds.items()}


def progress(label: str) -> AbstractContextManager[Progress]:
    """A bar on stderr while a long command works, where that is a terminal; else nothing. Yields what is told of the work."""
    return _bar(label) if sys.stderr.isatty() else nullcontext(lambda done, total: None)


@contextmanager
def _bar(label: str) -> Iterator[Progress]:
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)

        def tell(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total)

        yield tell


def day(text: str, option: str) -> date:
    """An ISO day from the command line."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(f"{option}: {text!r} không phải ngày dạng 2026-10-31") from None


def existing(path: Path) -> Path:
    """The path, if it names a readable file."""
    if path.is_dir():
        raise UserError(f"{path}: là thư mục, không phải tệp")
    if not path.is_file():
        raise UserError(f"{path}: không có tệp này")
    return path


def print_json(value: object) -> None:
    """One JSON value on one line, Vietnamese as it is."""
    print(json.dumps(value, ensure_ascii=False))


def print_table(headers: Sequence[str], rows: Iterable[Sequence[object]], title: str | None = None) -> None:
    """A table fitted to the terminal; into a pipe every cell whole, separated by tabs."""
    if not sys.stdout.isatty():
        print("\t".join(headers))
        for row in rows:
            print("\t".join("" if cell is None else " ".join(str(cell).split()) for cell in row))
        return
    table = Table(*headers, title=title)
    for row in rows:
        table.add_row(*("" if cell is None else str(cell) for cell in row))
    Console().print(table)
