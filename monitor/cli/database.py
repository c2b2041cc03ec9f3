"""`monitor db`."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.common import opened, settings
from monitor.storage import maintenance, migrate

app = typer.Typer(help="Cơ sở dữ liệu: nâng cấp, sao lưu, kiểm tra.", no_args_is_help=True)


@app.command()
def upgrade() -> None:
    """Tạo hoặc nâng cấp lược đồ lên bản mới nhất."""
    configuration = settings()
    database = opened(configuration)
    print(f"{configuration.database_url}: {migrate.current(database)}")


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="Tệp sao lưu (SQLite)")]) -> None:
    """Sao lưu cơ sở dữ liệu đang chạy vào một tệp."""
    maintenance.backup(opened(settings()), file)
    print(file)


@app.command()
def check() -> None:
    """Kiểm tra toàn vẹn cơ sở dữ liệu; mã thoát 1 nếu có lỗi."""
    problems = maintenance.check(opened(settings()))
    for problem in problems:
        print(problem)
    if problems:
        raise typer.Exit(1)
    print("toàn vẹn")
