"""`monitor rules`."""

from typing import Annotated

import typer

from monitor.cli.common import print_json, print_table
from monitor.domain.labels import DECIDE, SEVERITY
from monitor.errors import UserError
from monitor.law.load import load_law
from monitor.rules.engine import load_rules

app = typer.Typer(help="Các tiêu chí đánh giá.", no_args_is_help=True)


@app.command("list")
def list_rules(as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Liệt kê tiêu chí."""
    rules = load_rules()
    if as_json:
        print_json(
            [
                {
                    "code": r.code,
                    "version": r.version,
                    "status": r.status,
                    "title": r.title,
                    "severity": int(r.severity),
                    "decide": r.decide,
                }
                for r in rules
            ]
        )
        return
    print_table(
        ["Mã", "Bản", "Trạng thái", "Tiêu chí", "Mức", "Ai quyết định"],
        [(r.code, r.version, r.status.value, r.title, SEVERITY[r.severity], DECIDE[r.decide]) for r in rules],
    )


@app.command()
def show(code: Annotated[str, typer.Argument(help="Mã tiêu chí, ví dụ GP-03")]) -> None:
    """In một tiêu chí: kiểm tra gì, vì sao, căn cứ, cách khắc phục, điều không kiểm tra."""
    found = [r for r in load_rules() if r.code == code.upper()]
    if not found:
        raise UserError(f"không có tiêu chí mã {code}")
    rule, law = found[0], load_law()
    print(f"{rule.code} · {rule.title} (bản {rule.version}, {rule.status.value})")
    print(f"Mức: {SEVERITY[rule.severity]} – {rule.prose.severity}")
    print(f"Ai quyết định: {DECIDE[rule.decide]}")
    for title, text in (
        ("Kiểm tra", rule.prose.checks),
        ("Vì sao", rule.prose.why),
        ("Cách khắc phục", rule.prose.remedy),
        ("Không kiểm tra", rule.prose.limits),
    ):
        print(f"{title}: {text}")
    print("Căn cứ:")
    for cited in rule.basis:
        p = law.provision(cited.provision)
        print(f"  - {p.id}: {p.cite} (hiệu lực {p.in_force_from or '?'}…{p.in_force_until or ''})")
