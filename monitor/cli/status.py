"""`monitor status`."""

from datetime import datetime
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import opened, print_json, print_table, settings
from monitor.crawling import status as crawls
from monitor.digest.words import moment

RESULT = {"done": "xong", "failed": "hỏng", "interrupted": "bị ngắt"}


def status(as_json: Annotated[bool, typer.Option("--json", help="In JSON")] = False) -> None:
    """Các lượt chạy gần đây, lượt bị lỡ, chồng nhau, bị ngắt, trang có vấn đề; mã thoát 1 nếu có việc phải xử lý."""
    configuration = settings()
    state = crawls.status(opened(configuration), clock.now(), every_days=configuration.config.crawl.every_days)
    if as_json:
        print_json(
            {
                "well": state.is_well,
                "runs": [
                    {
                        "run": run.id,
                        "command": run.command,
                        "started_at": _iso(run.started_at),
                        "finished_at": _iso(run.finished_at),
                        "result": run.result,
                    }
                    for run in state.runs
                ],
                "overlapping": [run.id for run in state.overlapping],
                "killed": [run.id for run in state.killed],
                "missed": [{"site": code, "last": _iso(last)} for code, last in state.missed],
                "unfinished": list(state.unfinished),
                "sick": [{"site": sick.code, "why": sick.why, "visited_at": _iso(sick.visited_at)} for sick in state.sick],
            }
        )
    else:
        killed = {run.id for run in state.killed}
        print_table(
            ["Lượt", "Lệnh", "Bắt đầu", "Kết thúc", "Kết quả"],
            [
                (
                    run.id,
                    run.command,
                    moment(run.started_at),
                    moment(run.finished_at) if run.finished_at else ("bị ngắt" if run.id in killed else "chưa"),
                    RESULT.get(run.result or "", run.result or ""),
                )
                for run in state.runs
            ],
        )
        for run in state.overlapping:
            print(f"chồng nhau: lượt {run.id} ({run.process}) vẫn đang chạy")
        for run in state.killed:
            print(f"bị ngắt: lượt {run.id}; chạy lại `monitor crawl --due` để tiếp tục")
        for code, last in state.missed:
            print(f"bị lỡ: {code}, lần thăm cuối {moment(last) if last else 'chưa có'}")
        for code in state.unfinished:
            print(f"dở dang: {code}")
        for sick in state.sick:
            print(f"có vấn đề: {sick.code}: {sick.why} ({moment(sick.visited_at)})")
        if state.is_well:
            print("không có việc phải xử lý")
    if not state.is_well:
        raise typer.Exit(1)


def _iso(at: datetime | None) -> str | None:
    return at.astimezone(clock.VIETNAM).isoformat(timespec="seconds") if at else None
