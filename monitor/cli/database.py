"""`monitor db`."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.common import settings
from monitor.storage import migrate
from monitor.storage.database import open_database

app = typer.Typer(help="Cơ sở dữ liệu: nâng cấp, sao lưu, kiểm tra.", no_args_is_help=True)


@app.command()
def upgrade() -> None:
    """Tạo hoặc nâng cấp lược đồ lên bản mới nhất."""
    database = open_database(settings().database_url)
    changed = migrate.upgrade(database)
    print(f"lược đồ {migrate.current(database)}: {'đã nâng cấp' if changed else 'không có gì phải làm'}")


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="Tệp sao lưu mới (SQLite)")]) -> None:
    """Sao lưu cơ sở dữ liệu đang chạy vào một tệp mới."""
    size = migrate.backup(open_database(settings().database_url), file)
    print(f"{file}: {size} byte")


@app.command()
def check() -> None:
    """Kiểm tra lược đồ và toàn vẹn; mã thoát 1 nếu có lỗi."""
    state = migrate.check(open_database(settings().database_url))
    for problem in state.problems:
        print(problem)
    if state.problems:
        raise typer.Exit(1)
    print(f"lược đồ {state.revision}: toàn vẹn")
