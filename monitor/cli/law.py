"""`monitor law`."""

from datetime import date
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import day, print_json, print_table
from monitor.digest.report import bands_of
from monitor.domain.labels import BOUND, CONFIDENCE
from monitor.domain.law import Law, Provision
from monitor.errors import UserError
from monitor.law.load import check as check_law
from monitor.law.load import load_law

AsJson = Annotated[bool, typer.Option("--json", help="In JSON")]

app = typer.Typer(help="Dữ liệu pháp luật theo ngày.", no_args_is_help=True)


@app.command()
def check(as_json: AsJson = False) -> None:
    """Tìm chồng lấn, khoảng trống không giải thích, tham chiếu hỏng; mã thoát 1 nếu có."""
    law = load_law()
    problems = check_law(law)
    if as_json:
        print_json({"provisions": len(law.provisions), "problems": problems})
    else:
        print("\n".join(problems) if problems else f"{len(law.provisions)} quy định, không có lỗi")
    if problems:
        raise typer.Exit(1)


@app.command()
def show(
    provision: Annotated[str, typer.Argument(help="Mã quy định, ví dụ P34")],
    on: Annotated[str | None, typer.Option("--on", help="Ngày xét (2025-03-01); mặc định hôm nay")] = None,
    as_json: AsJson = False,
) -> None:
    """In một quy định và cho biết ngày đó có hiệu lực không, với ai."""
    law = load_law()
    if provision not in law.provisions:
        raise UserError(f"không có quy định mã {provision}")
    p = law.provision(provision)
    when = day(on, "--on") if on else clock.today()
    force = p.in_force_on(when)
    if as_json:
        print_json(
            {
                "provision": p.id,
                "cite": p.cite,
                "on": when.isoformat(),
                "in_force": force,
                "from": p.in_force_from.isoformat() if p.in_force_from else None,
                "until": p.in_force_until.isoformat() if p.in_force_until else None,
                "binds": list(p.binds),
                "demand": p.demand,
                "confidence": p.confidence,
                "fines": bands_of(p, when),
            }
        )
        return
    until = f"đến hết {p.in_force_until:%d/%m/%Y}" if p.in_force_until else "chưa có ngày hết hiệu lực"
    since = f"{p.in_force_from:%d/%m/%Y}" if p.in_force_from else "chưa rõ"
    rows = [
        ("Mã", p.id),
        ("Văn bản", p.instrument),
        ("Trích dẫn", p.cite),
        ("Hiệu lực", f"từ {since}, {until}"),
        (f"Ngày {when:%d/%m/%Y}", "có hiệu lực" if force else _instead(p, law, when)),
        ("Ràng buộc", "; ".join(BOUND[word] for word in p.binds) if force else "không ràng buộc ai vào ngày này"),
        ("Yêu cầu", p.demand),
        ("Nguyên văn", p.key_words or ""),
        ("Độ tin cậy", f"{p.confidence.value} – {CONFIDENCE[p.confidence]}"),
        ("Nguồn", p.source or ""),
    ]
    if p.so_far_as_not_contrary_from:
        rows.append(("Lưu ý", f"từ {p.so_far_as_not_contrary_from:%d/%m/%Y} chỉ áp dụng phần không trái văn bản mới"))
    rows += [("Khung phạt (tham khảo)", band) for band in bands_of(p, when)]
    print_table(["Mục", "Nội dung"], rows)


def _instead(p: Provision, law: Law, when: date) -> str:
    """Which provision demanded the like that day."""
    then = [q for q in law.provisions.values() if (p.id in q.follows or q.id in p.follows) and q.in_force_on(when)]
    return "không có hiệu lực" + "".join(f"; khi đó có {q.id} ({q.cite})" for q in then)
