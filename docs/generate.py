"""Writes the documents that follow from code and data: `make docs`. tests/architecture/test_docs.py fails when one of them is stale."""

from pathlib import Path

import typer
import yaml

from monitor.cli.main import application
from monitor.config import DEFAULTS
from monitor.domain.finding import FindingState
from monitor.domain.labels import DECIDE, SEVERITY, STATE, VERDICT
from monitor.domain.outcome import Verdict
from monitor.findings.lifecycle import TRANSITIONS
from monitor.law.load import load_law
from monitor.rules.engine import Rule, load_rules

DOCS = Path(__file__).resolve().parent
RULES = DOCS.parent / "monitor" / "rules"


def documents() -> dict[str, str]:
    """Path relative to docs/ → text."""
    rules = load_rules()
    pages = {f"rules/{rule.code}.md": rule_page(rule) for rule in rules}
    index = ["# Tiêu chí", "", "| Mã | Tiêu chí | Mức | Ai quyết định |", "|---|---|---|---|"]
    index += [f"| [{r.code}]({r.code}.md) | {r.title} | {SEVERITY[r.severity]} | {DECIDE[r.decide]} |" for r in rules]
    pages["rules/README.md"] = _text(index)
    pages["states.md"] = state_table()
    pages["law.md"] = law_table()
    pages["commands.md"] = commands()
    return pages


def rule_page(rule: Rule) -> str:
    """One rule: what it checks, on what basis, what it does not show, and its cases."""
    law = load_law()
    lines = [
        f"# {rule.code}. {rule.title}",
        "",
        f"Bản {rule.version}, {rule.status.value}. Mức: {SEVERITY[rule.severity]}. Quyết định: {DECIDE[rule.decide]}.",
        "",
        rule.prose.severity,
        "",
        f"**Kiểm tra gì.** {rule.prose.checks}",
        "",
        f"**Vì sao.** {rule.prose.why}",
        "",
        f"**Cách khắc phục.** {rule.prose.remedy}",
        "",
        f"**Không kết luận điều gì.** {rule.prose.limits}",
        "",
        "## Căn cứ theo ngày",
        "",
        "| Mã | Điều khoản | Từ | Đến | Độ tin cậy |",
        "|---|---|---|---|---|",
    ]
    for cited in rule.basis:
        p = law.provision(cited.provision)
        since = max(filter(None, (p.in_force_from, cited.since)), default=None)
        until = min(filter(None, (p.in_force_until, cited.until)), default=None)
        lines.append(f"| {p.id} | {p.cite} | {since or ''} | {until or ''} | {p.confidence.value} |")
    lines += ["", "## Ví dụ", "", "| Trường hợp | Kết quả |", "|---|---|"]
    file = RULES / f"{rule.code.lower().replace('-', '_')}.cases.yaml"
    for case in yaml.safe_load(file.read_text(encoding="utf-8")):
        verdict = case.get("verdict")
        lines.append(f"| {case['name']} | {VERDICT[Verdict(verdict)] if verdict else 'trước khi có quy định: không xét'} |")
    return _text(lines)


def state_table() -> str:
    """The table of permitted transitions of an instance of a finding."""
    states: list[FindingState | None] = [None, *FindingState]
    lines = [
        "# Tình trạng của hồ sơ",
        "",
        "Dòng: việc xảy ra; cột: tình trạng trước; ô: tình trạng sau (trống: không đổi).",
        "",
    ]
    lines.append("| Việc | " + " | ".join(STATE[s] if s else "(chưa có)" for s in states) + " |")
    lines.append("|---" * (len(states) + 1) + "|")
    for action, moves in TRANSITIONS.items():
        lines.append(f"| {action.value} | " + " | ".join(STATE[moves[s]] if s in moves else "" for s in states) + " |")
    return _text(lines)


def law_table() -> str:
    """Every provision with its days."""
    lines = ["# Quy định", "", "| Mã | Điều khoản | Từ | Đến | Ràng buộc | Yêu cầu | Tin cậy |", "|---|---|---|---|---|---|---|"]
    for _, p in sorted(load_law().provisions.items()):
        demand = " ".join(p.demand.split()).replace("|", "/")
        cells = (p.id, p.cite, p.in_force_from or "", p.in_force_until or "", " ".join(p.binds), demand, p.confidence.value)
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return _text(lines)


def commands() -> str:
    """Every command with its options, from the command line itself, and the shipped configuration."""
    root = typer.main.get_command(application())
    lines = ["# Lệnh", "", "Viết lại bằng `make docs` từ chính dòng lệnh.", ""]
    _describe(root, "monitor", lines)
    lines += ["## Cấu hình", "", "```toml", DEFAULTS.read_text(encoding="utf-8").rstrip(), "```"]
    return _text(lines)


def _describe(command: object, path: str, lines: list[str]) -> None:
    children = getattr(command, "commands", None)
    if children:
        for name, child in children.items():
            _describe(child, f"{path} {name}", lines)
        return
    lines += [f"## `{path}`", "", " ".join((getattr(command, "help", None) or "").split()), ""]
    for parameter in command.params:  # type: ignore[attr-defined]
        if parameter.name == "help":
            continue
        shown = ", ".join(parameter.opts) if parameter.param_type_name == "option" else parameter.name.upper()
        lines.append(f"- `{shown}` {getattr(parameter, 'help', None) or ''}".rstrip())
    lines.append("")


def _text(lines: list[str]) -> str:
    return "\n".join(lines).rstrip() + "\n"


def main() -> None:
    """Write them all, and remove rule pages whose rule is gone."""
    wanted = documents()
    for name, text in wanted.items():
        path = DOCS / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for path in (DOCS / "rules").glob("*.md"):
        if f"rules/{path.name}" not in wanted:
            path.unlink()


if __name__ == "__main__":
    main()
