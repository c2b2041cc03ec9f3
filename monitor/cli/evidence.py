"""`monitor evidence`."""

from typing import Annotated

import typer

from monitor.cli.common import opened, settings
from monitor.domain.page import ArchivePosition
from monitor.evidence.reader import verify as verify_position
from monitor.storage.judgements import load_findings

app = typer.Typer(help="Bằng chứng: kiểm tra bản lưu của các hồ sơ.", no_args_is_help=True)


@app.command()
def verify(
    number: Annotated[int | None, typer.Argument(help="Số hồ sơ; mặc định mọi hồ sơ")] = None,
) -> None:
    """Đọc lại từng bản lưu mà hồ sơ viện dẫn và so mã băm; mã thoát 1 nếu có bản lưu sai khác."""
    configuration = settings()
    with opened(configuration).read() as session:
        findings = load_findings(session, ids=[number] if number is not None else None)
    positions: dict[ArchivePosition, list[int]] = {}
    for finding in findings:
        for instance in finding.instances:
            if instance.seen.archived is not None:
                positions.setdefault(instance.seen.archived, []).append(finding.id)
    faults = 0
    for position, ids in positions.items():
        problem = verify_position(configuration.archive, position)
        if problem is not None:
            faults += 1
            print(f"hồ sơ {', '.join(map(str, sorted(set(ids))))}: {position.file} vị trí {position.offset}: {problem}")
    print(f"{len(positions)} bản lưu của {len(findings)} hồ sơ: {len(positions) - faults} đúng, {faults} sai khác")
    if faults:
        raise typer.Exit(1)
