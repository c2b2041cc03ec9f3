"""`monitor evidence`."""

from pathlib import Path
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import existing, opened, print_json, progress, settings
from monitor.domain.page import ArchivePosition
from monitor.errors import UserError
from monitor.evidence.bundle import bundle as write_bundle
from monitor.evidence.bundle import verify_bundle
from monitor.evidence.reader import verify as verify_position
from monitor.storage.judgements import load_findings

AsJson = Annotated[bool, typer.Option("--json", help="In JSON")]

app = typer.Typer(help="Bằng chứng: gói và kiểm tra bản lưu của các hồ sơ.", no_args_is_help=True)


@app.command()
def bundle(
    number: Annotated[int, typer.Argument(help="Số hồ sơ")],
    file: Annotated[Path, typer.Argument(help="Tệp .wacz")],
    as_json: AsJson = False,
) -> None:
    """Gói bằng chứng của một hồ sơ vào một tệp WACZ mà công cụ khác mở và kiểm tra được."""
    configuration = settings()
    with opened(configuration).read() as session:
        found = load_findings(session, ids=[number])
    if not found:
        raise UserError(f"không có hồ sơ số {number}")
    size = write_bundle(configuration.archive, found[0], file, clock.now())
    if as_json:
        print_json({"file": str(file), "bytes": size, "finding": number})
    else:
        print(f"{file}: {size} byte")


@app.command()
def verify(
    file: Annotated[Path | None, typer.Argument(help="Tệp .wacz; mặc định mọi bản lưu mà các hồ sơ viện dẫn")] = None,
    as_json: AsJson = False,
) -> None:
    """Đọc lại bằng chứng và so mã băm; mã thoát 1 nếu có sai khác."""
    problems = verify_bundle(existing(file)) if file is not None else _archive_problems()
    if as_json:
        print_json({"whole": not problems, "problems": problems})
    else:
        print("\n".join(problems) if problems else "bằng chứng toàn vẹn")
    if problems:
        raise typer.Exit(1)


def _archive_problems() -> list[str]:
    configuration = settings()
    with opened(configuration).read() as session:
        findings = load_findings(session)
    positions: dict[ArchivePosition, set[int]] = {}
    for finding in findings:
        for instance in finding.instances:
            if instance.seen.archived is not None:
                positions.setdefault(instance.seen.archived, set()).add(finding.id)
    problems = []
    with progress("Kiểm tra") as tell:
        for done, (position, ids) in enumerate(positions.items(), start=1):
            problem = verify_position(configuration.archive, position)
            if problem is not None:
                problems.append(f"hồ sơ {', '.join(map(str, sorted(ids)))}: {problem}")
            tell(done, len(positions))
    return problems
