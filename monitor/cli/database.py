"""`monitor db`."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.common import print_json, settings
from monitor.errors import DatabaseDamagedError
from monitor.storage import migrate
from monitor.storage.database import open_configured

AsJson = Annotated[bool, typer.Option("--json", help="In JSON")]

app = typer.Typer(help="Cơ sở dữ liệu: nâng cấp, sao lưu, kiểm tra.", no_args_is_help=True)


@app.command()
def upgrade(as_json: AsJson = False) -> None:
    """Tạo hoặc nâng cấp lược đồ lên bản mới nhất."""
    database = open_configured(settings())
    changed = migrate.upgrade(database)
    if as_json:
        print_json({"revision": migrate.current(database), "changed": changed})
        return
    print(f"lược đồ {migrate.current(database)}: {'đã nâng cấp' if changed else 'không có gì phải làm'}")


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="Tệp sao lưu mới (SQLite)")], as_json: AsJson = False) -> None:
    """Sao lưu cơ sở dữ liệu đang chạy vào một tệp mới."""
    size = migrate.backup(open_configured(settings()), file)
    if as_json:
        print_json({"file": str(file), "bytes": size})
    else:
        print(f"{file}: {size} byte")


@app.command()
def check(as_json: AsJson = False) -> None:
    """Kiểm tra lược đồ và toàn vẹn; mã thoát 1 nếu có lỗi."""
    revision: str | None = None
    try:
        state = migrate.check(open_configured(settings()))
        revision, problems = state.revision, state.problems
    except DatabaseDamagedError as error:
        problems = (str(error),)
    if as_json:
        print_json({"revision": revision, "newest": migrate.newest(), "problems": list(problems)})
    elif not problems:
        print(f"lược đồ {revision}: toàn vẹn")
    else:
        print("\n".join(problems))
    if problems:
        raise typer.Exit(1)
