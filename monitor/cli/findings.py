"""`monitor evaluate` and `monitor findings`."""

import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import day, opened, print_json, print_table, progress, settings
from monitor.digest.finding_sheet import collect_sheet, print_sheet
from monitor.domain.finding import Finding
from monitor.domain.labels import SEVERITY, STATE, VERDICT
from monitor.domain.outcome import Verdict
from monitor.errors import UserError, refusal
from monitor.findings.assessed import NotAssessed, not_assessed
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.findings.export import evaluation, export, write
from monitor.findings.present import present_findings
from monitor.law.load import load_law
from monitor.rules.engine import RuleStatus, load_rules, pick_rules
from monitor.storage.register import site_by_code

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
    database, now = opened(configuration, to_write=True), clock.now()
    with progress("Đánh giá") as tell:
        outcomes = evaluate_visits(
            database,
            load_law(),
            configuration.config.thresholds,
            as_of=on,
            sites=site or None,
            rules=rules,
            now=now,
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
    with database.read() as session:
        never = [code for code in not_assessed(session, now).never if not site or code in site]
    if never:
        print(f"không đánh giá được vì chưa thăm lần nào: {len(never)} trang ({', '.join(never[:5])}{' …' if len(never) > 5 else ''})")


@app.command("list")
def list_findings(
    site: Sites = None,
    rule: Rules = None,
    everything: Annotated[bool, typer.Option("--all", help="Cả hồ sơ đã đóng")] = False,
    as_json: AsJson = False,
) -> None:
    """Liệt kê hồ sơ; mặc định chỉ hồ sơ đang mở."""
    found, unjudged = _load(site, rule, everything)
    if as_json:
        print_json(export(found))
        return
    today = clock.now().astimezone(clock.VIETNAM).date()
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
                _state(f, today),
                len(f.instances),
                _day(f.first_seen.astimezone(clock.VIETNAM).date()),
                _day(f.last_seen.astimezone(clock.VIETNAM).date()),
            )
            for f in found
        ],
    )
    print(f"{len(found)} hồ sơ{'' if everything else ' đang mở'} ở {len({f.site for f in found})} trang. {unjudged}")


def _state(finding: Finding, today: date) -> str:
    """The state, with the day a reminder runs out, and whether the machine still stands by it."""
    said = STATE[finding.state]
    if finding.deadline is not None:
        said += f", hạn {_day(finding.deadline)}" + (" đã quá" if finding.deadline < today else "")
    standing = [i for i in finding.instances if i.state.is_open]
    return f"{said}, không còn căn cứ" if standing and not any(i.supported for i in standing) else said


@app.command()
def show(number: Annotated[int, typer.Argument(help="Số hồ sơ")], as_json: AsJson = False) -> None:
    """In một hồ sơ: căn cứ, trích dẫn, địa chỉ, thời điểm, vị trí lưu, cách khắc phục, lịch sử."""
    database = opened(settings())
    with database.read() as session:
        sheet = collect_sheet(session, number, load_law(), clock.now())
    if sheet is None:
        raise UserError(f"không có hồ sơ số {number}")
    if as_json:
        print_json(export([sheet.finding])[0])
    else:
        print(print_sheet(sheet))


def _decide(
    action: str,
    number: int,
    by: str,
    instance: int | None,
    reason: str | None,
    as_json: bool,
    *,
    deadline: date | None = None,
    until: date | None = None,
) -> None:
    if not by.strip():
        raise UserError("--by: cần họ tên người quyết định")
    database = opened(settings(), to_write=True)
    finding = decide(database, number, action, by, instance, reason, now=clock.now(), deadline=deadline, until=until)
    if as_json:
        print_json(export([finding])[0])
        return
    decided = next((one for one in finding.instances if one.number == instance), None)
    if decided is not None:
        print(f"biểu hiện {decided.number}: {STATE[decided.state]}")
    print(f"hồ sơ {finding.id}: {STATE[finding.state]}")
    if action == "remind" and finding.deadline is not None:
        print(f"hạn khắc phục: {_day(finding.deadline)}")
    ends = {i.explained_until for i in finding.instances if i.explained_until is not None and instance in (None, i.number)}
    if action == "explain":
        print(f"giải trình có hiệu lực {f'đến ngày {_day(min(ends))}' if ends else 'không ghi ngày hết hạn'}")


@app.command()
def confirm(number: int, by: By, instance: InstanceNumber = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """Xác nhận dấu hiệu vi phạm."""
    _decide("confirm", number, by, instance, reason, as_json)


@app.command()
def dismiss(number: int, by: By, instance: InstanceNumber = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """Loại bỏ (bắt buộc nêu lý do); chỉ mở lại khi nội dung trích thay đổi."""
    _decide("dismiss", number, by, instance, reason, as_json)


@app.command()
def explain(
    number: int,
    by: By,
    instance: InstanceNumber = None,
    reason: Reason = None,
    until: Annotated[
        str | None,
        typer.Option("--until", help="Ngày cuối văn bản còn hiệu lực (2026-12-31); mặc định theo sổ nếu lý do ghi số văn bản đồng ý"),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Ghi nhận giải trình (văn bản đồng ý, quyết định…); bắt buộc nêu lý do. Sau ngày văn bản hết hiệu lực, hồ sơ tự mở lại."""
    _decide("explain", number, by, instance, reason, as_json, until=day(until, "--until") if until else None)


@app.command()
def remind(
    number: int,
    by: By,
    instance: InstanceNumber = None,
    reason: Reason = None,
    deadline: Annotated[str | None, typer.Option("--deadline", help="Hạn khắc phục (2026-12-15)")] = None,
    as_json: AsJson = False,
) -> None:
    """Ghi nhận đã nhắc nhở, kiến nghị; không ghi hạn thì là 15 ngày làm việc."""
    _decide("remind", number, by, instance, reason, as_json, deadline=day(deadline, "--deadline") if deadline else None)


@app.command()
def reopen(number: int, by: By, instance: InstanceNumber = None, reason: Reason = None, as_json: AsJson = False) -> None:
    """Mở lại hồ sơ; bắt buộc nêu lý do."""
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
    found, _ = _load(site, rule, everything)
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


def _load(site: list[str] | None, rule: list[str] | None, everything: bool) -> tuple[list[Finding], NotAssessed]:
    """The findings asked for, and what could not be judged of the sites and rules asked for. Codes may be in any case."""
    rules = [known.code for known in pick_rules(rule)] if rule else None
    database, now = opened(settings()), clock.now()
    sites: list[str] | None = None
    with database.read() as session:
        for code in site or ():
            known = site_by_code(session, code)
            if known is None:
                raise UserError(f"không có trang nào mang mã {code} trong sổ đăng ký")
            sites = [*(sites or ()), known.code]
        found = present_findings(session, now, sites=sites, rules=rules, closed=everything)
        return found, not_assessed(session, now, sites=sites, rules=rules)


def _day(value: date) -> str:
    return f"{value:%d/%m/%Y}"
