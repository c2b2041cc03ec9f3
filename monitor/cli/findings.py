"""`monitor evaluate` and `monitor findings`."""

import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import day, opened, print_json, print_table, progress, settings
from monitor.digest.finding_sheet import collect_sheet, print_sheet
from monitor.domain.finding import Finding, FindingState
from monitor.domain.labels import SEVERITY, STATE, VERDICT
from monitor.domain.outcome import Verdict
from monitor.errors import UserError, refusal
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.findings.export import evaluation, export, write
from monitor.law.load import load_law
from monitor.rules.engine import RuleStatus, load_rules, pick_rules
from monitor.storage.judgements import load_findings

app = typer.Typer(help="Hồ sơ dấu hiệu vi phạm: xem, quyết định, xuất.", no_args_is_help=True)

Sites = Annotated[list[str] | None, typer.Option("--site", help="Mã trang; lặp lại được")]
Rules = Annotated[list[str] | None, typer.Option("--rule", help="Mã tiêu chí; lặp lại được")]
AsJson = Annotated[bool, typer.Option("--json", help="In JSON")]
By = Annotated[str, typer.Option("--by", help="Họ tên người quyết định")]
InstanceNumber = Annotated[int | None, typer.Option("--instance", help="Chỉ áp dụng cho biểu hiện số này")]
Reason = Annotated[str | None, typer.Option("--reason", help="Lý do")]


def evaluate(
    as_of: Annotated[str | None, typer.Option("--as-of", help="Đánh giá theo luật của ngày này (2026-06-30)")] = None,
    site: Sites = None,
    rule: Rules = None,
    preview: Annotated[bool, typer.Option("--preview", help="Cả tiêu chí đang thử, không mở hồ sơ")] = False,
    as_json: AsJson = False,
) -> None:
    """Đánh giá lượt thăm mới nhất của từng trang theo các tiêu chí; không truy cập mạng."""
    configuration = settings()
    on = day(as_of, "--as-of") if as_of else None
    rules = pick_rules(rule) if rule else [r for r in load_rules() if r.status is RuleStatus.STABLE or preview]
    with progress("Đánh giá") as tell:
        outcomes = evaluate_visits(
            opened(configuration, to_write=True),
            load_law(),
            configuration.config.thresholds,
            as_of=on,
            sites=site or None,
            rules=rules,
            now=clock.now(),
            progress=tell,
        )
    if as_json:
        for row in evaluation(outcomes):
            print_json(row)
        return
    shown = [o for o in outcomes if o.verdict in (Verdict.BREACH, Verdict.ADVICE, Verdict.UNKNOWN)]
    print_table(
        ["Trang", "Tiêu chí", "Kết quả", "Căn cứ", "Nội dung"],
        [(o.site, o.rule, VERDICT[o.verdict], " ".join(b.provision for b in o.basis), o.reason) for o in shown],
    )
    totals = {verdict: sum(1 for o in outcomes if o.verdict is verdict) for verdict in Verdict}
    print(f"{len(outcomes)} đánh giá: " + ", ".join(f"{VERDICT[v]} {n}" for v, n in totals.items()))


@app.command("list")
def list_findings(
    site: Sites = None,
    rule: Rules = None,
    everything: Annotated[bool, typer.Option("--all", help="Cả hồ sơ đã đóng")] = False,
    as_json: AsJson = False,
) -> None:
    """Liệt kê hồ sơ; mặc định chỉ hồ sơ đang mở."""
    found = _load(site, rule, everything)
    if as_json:
        print_json(export(found))
        return
    titles = {r.code: r.title for r in load_rules()}
    print_table(
        ["Số", "Trang", "Tiêu chí", "Nội dung tiêu chí", "Mức", "Tình trạng", "Biểu hiện", "Từ ngày", "Gần nhất"],
        [
            (
                f.id,
                f.site,
                f.rule,
                titles.get(f.rule, ""),
                SEVERITY[f.severity],
                STATE[f.state],
                len(f.instances),
                _day(f.first_seen.astimezone(clock.VIETNAM).date()),
                _day(f.last_seen.astimezone(clock.VIETNAM).date()),
            )
            for f in found
        ],
    )


@app.command()
def show(number: Annotated[int, typer.Argument(help="Số hồ sơ")], as_json: AsJson = False) -> None:
    """In một hồ sơ: căn cứ, trích dẫn, địa chỉ, thời điểm, vị trí lưu, cách khắc phục, lịch sử."""
    database = opened(settings())
    with database.read() as session:
        sheet = collect_sheet(session, number, load_law())
    if sheet is None:
        raise UserError(f"không có hồ sơ số {number}")
    if as_json:
        print_json(export([sheet.finding])[0])
    else:
        print(print_sheet(sheet))


def _decide(
    action: str, number: int, by: str, instance: int | None, reason: str | None, as_json: bool, deadline: date | None = None
) -> None:
    if not by.strip():
        raise UserError("--by: cần họ tên người quyết định")
    finding = decide(opened(settings(), to_write=True), number, action, by, instance, reason, now=clock.now(), deadline=deadline)
    if as_json:
        print_json(export([finding])[0])
        return
    decided = next((one for one in finding.instances if one.number == instance), None)
    if decided is not None:
        print(f"biểu hiện {decided.number}: {STATE[decided.state]}")
    print(f"hồ sơ {finding.id}: {STATE[finding.state]}")


@app.command()
def confirm(number: int, by: By, instance: InstanceNumber = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """Xác nhận dấu hiệu vi phạm."""
    _decide("confirm", number, by, instance, reason, as_json)


@app.command()
def dismiss(number: int, by: By, instance: InstanceNumber = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """Loại bỏ (bắt buộc nêu lý do); chỉ mở lại khi nội dung trích thay đổi."""
    _decide("dismiss", number, by, instance, reason, as_json)


@app.command()
def explain(number: int, by: By, instance: InstanceNumber = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """Ghi nhận giải trình (văn bản đồng ý, quyết định…); bắt buộc nêu lý do."""
    _decide("explain", number, by, instance, reason, as_json)


@app.command()
def remind(
    number: int,
    by: By,
    instance: InstanceNumber = None,
    reason: Reason = None,
    deadline: Annotated[str | None, typer.Option("--deadline", help="Hạn khắc phục (2026-12-15)")] = None,
    as_json: AsJson = False,
) -> None:
    """Ghi nhận đã nhắc nhở, kiến nghị."""
    _decide("remind", number, by, instance, reason, as_json, day(deadline, "--deadline") if deadline else None)


@app.command()
def reopen(number: int, by: By, instance: InstanceNumber = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """Mở lại hồ sơ."""
    _decide("reopen", number, by, instance, reason, as_json)


@app.command()
def note(number: int, by: By, instance: InstanceNumber = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """Ghi chú vào hồ sơ, không đổi tình trạng."""
    _decide("note", number, by, instance, reason, as_json)


@app.command("export")
def export_findings(
    file: Annotated[Path, typer.Argument(help="FILE.csv, .xlsx hoặc .json")],
    site: Sites = None,
    rule: Rules = None,
    everything: Annotated[bool, typer.Option("--all", help="Cả hồ sơ đã đóng")] = False,
    as_json: AsJson = False,
) -> None:
    """Xuất hồ sơ ra tệp."""
    found = _load(site, rule, everything)
    is_json = file.suffix.lower() == ".json"
    content = json.dumps(export(found), ensure_ascii=False, indent=1).encode() if is_json else write(found, file.suffix.lower())
    if content is None:
        raise UserError(f"{file}: đuôi tệp phải là .csv, .xlsx hoặc .json")
    try:
        file.write_bytes(content)
    except OSError as error:
        raise UserError(f"{file}: không ghi được ({refusal(error)})") from None
    if as_json:
        print_json({"file": str(file), "findings": len(found)})
    else:
        print(f"{len(found)} hồ sơ → {file}")


def _load(site: list[str] | None, rule: list[str] | None, everything: bool) -> list[Finding]:
    database = opened(settings())
    states = None if everything else [state for state in FindingState if state.is_open]
    with database.read() as session:
        return load_findings(session, sites=site or None, rules=rule or None, states=states)


def _day(value: date) -> str:
    return f"{value:%d/%m/%Y}"
