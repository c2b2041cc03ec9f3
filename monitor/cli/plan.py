"""`monitor plan`."""

from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import opened, print_json, settings
from monitor.errors import UserError
from monitor.findings.assessed import not_assessed
from monitor.findings.priorities import Priority
from monitor.findings.priorities import plan as rank


def plan(
    visits: Annotated[int, typer.Option("--visits", help="Số trang kiểm tra trực tiếp được")] = 5,
    as_json: Annotated[bool, typer.Option("--json", help="In JSON")] = False,
) -> None:
    """Nên kiểm tra trực tiếp trang nào trước, vì sao, và hỏi gì tại chỗ. Điểm chỉ để xếp thứ tự."""
    if visits < 1:
        raise UserError("--visits: phải từ 1 trở lên")
    database, now = opened(settings()), clock.now()
    ranked = rank(database, now, visits)
    if as_json:
        print_json(
            [
                {
                    "site": p.site,
                    "name": p.name,
                    "url": p.url,
                    "score": p.score,
                    "parts": [{"points": part.points, "text": part.text} for part in p.parts],
                    "questions": list(p.questions),
                }
                for p in ranked
            ]
        )
        return
    if not ranked:
        print("sổ đăng ký chưa có trang nào")
    for place, one in enumerate(ranked, start=1):
        print("\n".join(_lines(place, one)), end="\n\n")
    with database.read() as session:
        print(not_assessed(session, now))


def _lines(place: int, one: Priority) -> list[str]:
    lines = [f"{place}. {one.name} ({one.site}) · {_points(one.score)} điểm · {one.url}", "   Vì sao:"]
    lines += [f"   {_points(part.points):>5}  {part.text}" for part in one.parts] or ["          không có dấu hiệu nào đang mở"]
    return [*lines, "   Hỏi tại chỗ:", *(f"   - {question}" for question in one.questions)]


def _points(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")
