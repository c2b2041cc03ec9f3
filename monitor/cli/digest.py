"""`monitor digest`."""

from pathlib import Path
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import opened, print_json, progress, settings
from monitor.digest.collect import collect
from monitor.digest.docx import NO_PROVINCE, figure_words
from monitor.digest.files import chosen_formats
from monitor.digest.period import parse_period
from monitor.digest.places import province_of
from monitor.digest.write import FORMATS, write_digest
from monitor.errors import UserError
from monitor.rules.engine import load_rules


def digest(
    period: Annotated[str, typer.Argument(help="2026-10 | 2026-W42 | 2026-10-05..2026-11-04 | 2026")],
    format_names: Annotated[str, typer.Option("--format", help="docx,html,xlsx,json")] = "docx,html",
    folder: Annotated[Path | None, typer.Option("--out", help="Thư mục ghi; mặc định digests/ trong thư mục kết quả")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In đường dẫn và số liệu dạng JSON")] = False,
) -> None:
    """Lập thông báo internet của một kỳ: tin bài, dấu hiệu vi phạm, phạm vi đã đọc."""
    wanted = chosen_formats(format_names.split(","), FORMATS)
    stretch, now = parse_period(period), clock.now()
    if stretch.first > now.astimezone(clock.VIETNAM).date():
        raise UserError(f"{period}: kỳ này chưa bắt đầu")
    configuration = settings()
    database = opened(configuration)
    rules = {rule.code: rule for rule in load_rules()}
    with progress("Lập thông báo"), database.read() as session:
        data = collect(session, stretch, now, rules, province_of(configuration.config.office))
    paths = write_digest(data, configuration.config.office, folder or configuration.output / "digests", wanted)
    if as_json:
        print_json({"files": [str(path) for path in paths], "figures": {f.key: f.value for f in data.figures}})
        return
    if not data.province:
        print(NO_PROVINCE)
    for figure in data.figures:
        value, _, _ = figure_words(figure)
        print(f"{figure.label}: {value}")
    for path in paths:
        print(path)
