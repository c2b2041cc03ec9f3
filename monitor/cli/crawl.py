"""`monitor crawl` and `monitor extract`."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.common import existing, opened, print_json, progress, settings
from monitor.crawling.launch import CrawlOptions, CrawlSummary
from monitor.crawling.launch import crawl as launch
from monitor.crawling.reextract import extract_visits
from monitor.domain.labels import CUT_BY, FETCH_OUTCOME
from monitor.domain.site import Level
from monitor.errors import UserError


def crawl(
    site: Annotated[list[str] | None, typer.Option("--site", help="Mã trang; lặp lại được")] = None,
    level: Annotated[str | None, typer.Option("--level", help="Cấp: " + ", ".join(level.value for level in Level))] = None,
    due: Annotated[bool, typer.Option("--due", help="Chỉ trang đến hạn thăm")] = False,
    archive: Annotated[list[Path] | None, typer.Option("--archive", help="Phát lại FILE.warc.gz thay cho truy cập mạng")] = None,
    max_pages: Annotated[int | None, typer.Option("--max-pages", help="Số trang tối đa mỗi trang web", min=1)] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON")] = False,
) -> None:
    """Thăm các trang đã đăng ký, lưu, đọc và đánh giá; bị ngắt thì chạy lại là tiếp tục."""
    if level is not None and level not in set(Level):
        raise UserError(f"--level: {level!r} không phải cấp; chọn {', '.join(item.value for item in Level)}")
    for path in archive or []:
        existing(path)
    options = CrawlOptions(
        sites=tuple(site or ()),
        level=Level(level) if level else None,
        due=due,
        archives=tuple(archive or ()),
        max_pages=max_pages,
        quiet=True,
    )
    with progress("Thu thập") as tell:
        summary = launch(settings(), options, tell)
    if as_json:
        print_json(
            {
                "run": summary.run_id,
                "pages": summary.pages,
                "seconds": round(summary.seconds, 1),
                "sealed": sorted(summary.sealed),
                "failed": list(summary.failed),
                "unfinished": list(summary.unfinished),
                "held": [held.code for held in summary.held],
                "outcomes": summary.outcomes,
                "breaches": summary.breaches,
                "fault": summary.fault,
                "problems": list(summary.problems),
            }
        )
    else:
        _print(summary)
    if summary.fault or summary.failed or summary.unfinished or summary.held or summary.problems:
        raise typer.Exit(1)


def _print(summary: CrawlSummary) -> None:
    for code, coverage in sorted(summary.sealed.items()):
        home = FETCH_OUTCOME[coverage.home] if coverage.home else "chưa hỏi tới"
        cut = f", dừng sớm ({CUT_BY.get(coverage.cut_by, coverage.cut_by)}), còn {coverage.unvisited} địa chỉ" if coverage.cut_by else ""
        print(f"{code}: trang chủ {home}; {coverage.read} trang đọc được{cut}")
    for held in summary.held:
        print(f"{held.code}: đang được một lượt thu thập khác thăm")
    for code in summary.unfinished:
        print(f"{code}: chưa xong, lần chạy sau tiếp tục")
    for problem in summary.problems:
        print(f"kho lưu: {problem}")
    print(
        f"{len(summary.sealed)} trang thăm xong, {summary.pages} câu trả lời trong {summary.seconds:.1f} s; "
        f"{summary.outcomes} đánh giá, {summary.breaches} có dấu hiệu vi phạm"
    )
    if summary.fault:
        print(f"dừng vì: {summary.fault}")


def extract(
    visit: Annotated[int | None, typer.Option("--visit", help="Số lượt thăm; mặc định lượt mới nhất của mọi trang")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON")] = False,
) -> None:
    """Đọc lại dữ kiện từ kho lưu, không truy cập mạng; dùng khi bộ đọc thay đổi."""
    configuration = settings()
    extracted = []
    with progress("Đọc lại") as tell:
        for done in extract_visits(opened(configuration, to_write=True), configuration.archive, visit):
            extracted.append(done)
            tell(len(extracted), None)
    if as_json:
        print_json([asdict(done) for done in extracted])
    else:
        for done in extracted:
            print(f"{done.site} (lượt {done.visit_id}): {done.pages} trang, {done.changed} thay đổi, {done.unreadable} không đọc được")
    if any(done.unreadable for done in extracted):
        raise typer.Exit(1)
