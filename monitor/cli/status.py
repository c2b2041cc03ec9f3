"""`monitor status`."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from itertools import groupby
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import opened, print_json, print_table, settings
from monitor.crawling import status as crawls
from monitor.digest.words import moment
from monitor.domain.notice import Notice
from monitor.findings.assessed import not_assessed
from monitor.findings.present import present_findings
from monitor.findings.standing import standing_notices
from monitor.law.load import load_law

SHOWN = 5
"""Sites or notices of one kind that are named in full."""

NAMES = {"visit-failed": "không đọc được", "drop": "sụt giảm", "injected-links": "liên kết lạ"}
"""Notices without a code of the rule catalogue, by their Vietnamese name."""

SAID_ALREADY = ("visit-failed", "BM-01")

RESULT = {"done": "xong", "failed": "hỏng", "interrupted": "bị ngắt"}


def status(as_json: Annotated[bool, typer.Option("--json", help="In JSON")] = False) -> None:
    """Các lượt chạy, lượt bị lỡ, chồng nhau, bị ngắt, trang có vấn đề, thông báo đang mở; mã thoát 1 nếu lượt chạy có việc phải xử lý."""
    configuration = settings()
    database, now = opened(configuration), clock.now()
    state = crawls.status(database, now, every_days=configuration.config.crawl.every_days)
    notices = standing_notices(database, load_law(), configuration.config.thresholds, now)
    with database.read() as session:
        unjudged = not_assessed(session, now)
        overdue = [
            f for f in present_findings(session, now) if f.deadline is not None and f.deadline < now.astimezone(clock.VIETNAM).date()
        ]
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
                "unvisited": [{"site": code, "replayed": _iso(at)} for code, at in state.unvisited],
                "unfinished": list(state.unfinished),
                "not_assessed": asdict(unjudged),
                "overdue": [f.id for f in overdue],
                "sick": [{"site": sick.code, "why": sick.why, "visited_at": _iso(sick.visited_at)} for sick in state.sick],
                "notices": [
                    {
                        "code": n.code,
                        "site": n.site,
                        "text": n.text,
                        "url": n.url,
                        "quote": n.quote,
                        "urgent": n.urgent,
                        "seen_at": _iso(n.seen_at),
                    }
                    for n in notices
                ],
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
        never = [code for code, replayed in state.unvisited if replayed is None]
        only_replayed = [code for code, replayed in state.unvisited if replayed is not None]
        if never:
            print(f"chưa thăm lần nào: {_some(never)}")
        if only_replayed:
            print(f"mới đọc từ kho lưu, chưa thăm qua mạng lần nào: {_some(only_replayed)}")
        for code in state.unfinished:
            print(f"dở dang: {code}")
        for sick in state.sick:
            print(f"có vấn đề: {sick.code}: {sick.why} ({moment(sick.visited_at)})")
        for line in _short(notices, {sick.code for sick in state.sick}):
            print(line)
        if overdue:
            numbers = ", ".join(str(f.id) for f in overdue[:SHOWN]) + (" …" if len(overdue) > SHOWN else "")
            print(f"quá hạn khắc phục: {len(overdue)} hồ sơ ({numbers})")
        print(unjudged)
        if state.is_well:
            print("các lượt chạy: không có việc phải xử lý")
    if not state.is_well:
        raise typer.Exit(1)


def _some(codes: Sequence[str]) -> str:
    more = f" và {len(codes) - SHOWN} trang khác" if len(codes) > SHOWN else ""
    return f"{len(codes)} trang ({', '.join(codes[:SHOWN])}{more})"


def _short(notices: Iterable[Notice], sick: Collection[str]) -> Iterator[str]:
    """One line a notice, a few of each kind; what the lines on sick sites say already is left out."""
    for code, group in groupby((n for n in notices if not (n.code in SAID_ALREADY and n.site in sick)), lambda n: (n.urgent, n.code)):
        of_kind = list(group)
        name = NAMES.get(code[1], code[1])
        for notice in of_kind[:SHOWN]:
            mark = "khẩn " if notice.urgent else ""
            yield f"{mark}{name}: {f'{notice.site}: ' if notice.site else ''}{notice.text}"
        if len(of_kind) > SHOWN:
            yield f"{name}: và {len(of_kind) - SHOWN} thông báo khác (`monitor status --json` in đủ)"


def _iso(at: datetime | None) -> str | None:
    return at.astimezone(clock.VIETNAM).isoformat(timespec="seconds") if at else None
