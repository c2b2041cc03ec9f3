"""`monitor doctor`: what is missing on this machine and how to get it."""

import shutil
import sys
from typing import Annotated

import typer

from monitor.cli.common import print_json, print_table, settings
from monitor.crawling.launch import chromium
from monitor.errors import MonitorError
from monitor.storage.database import open_configured, sqlite_version

FREE_BYTES = 2 * 1024**3
"""Below this the archive of a month may not fit."""


def doctor(as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Kiểm tra máy này còn thiếu gì và cách bổ sung; mã thoát 1 nếu thiếu thứ bắt buộc."""
    configuration = settings()
    configuration.output.mkdir(parents=True, exist_ok=True)
    checks: list[tuple[str, bool, bool, str]] = []
    checks.append(("Python ≥ 3.11", sys.version_info >= (3, 11), True, f"đang dùng {sys.version.split()[0]}"))
    checks.append(("SQLite ≥ 3.35", sqlite_version() >= (3, 35), True, "đang dùng " + ".".join(map(str, sqlite_version()))))
    try:
        database = open_configured(configuration)
        with database.refusals():
            database.engine.connect().close()
        checks.append(("Cơ sở dữ liệu", True, True, configuration.database_url.split("@")[-1]))
    except (MonitorError, OSError) as error:
        checks.append(("Cơ sở dữ liệu", False, True, str(error)))
    free = shutil.disk_usage(configuration.output).free
    checks.append(("Đĩa trống ≥ 2 GiB", free >= FREE_BYTES, True, f"còn {free / 1024**3:.1f} GiB tại {configuration.output}"))
    browser = chromium()
    how_to_get = "apt-get install chromium-headless-shell fonts-noto-core (để đọc trang dựng bằng script)"
    checks.append(("Chromium", browser is not None, False, browser or how_to_get))
    office = shutil.which("soffice") or shutil.which("libreoffice")
    checks.append(("LibreOffice", office is not None, False, office or "apt-get install libreoffice-writer; chỉ để xem văn bản"))
    contact = configuration.config.crawl.contact
    checks.append(("Địa chỉ liên hệ của lượt thăm", bool(contact), False, contact or "đặt crawl.contact trong monitor.local.toml"))
    if as_json:
        print_json([{"what": what, "ok": ok, "required": required, "detail": detail} for what, ok, required, detail in checks])
    else:
        print_table(
            ["Mục", "Có", "Bắt buộc", "Chi tiết"],
            [(what, "có" if ok else "THIẾU", "có" if required else "không", detail) for what, ok, required, detail in checks],
        )
    if any(required and not ok for _, ok, required, _ in checks):
        raise typer.Exit(1)
