"""`monitor evaluate` and `monitor findings`."""

import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from monitor import clock
from monitor.cli.common import day, opened, print_json, print_table, progress, settings
from monitor.digest.words import moment
from monitor.domain.finding import Finding, FindingState
from monitor.domain.labels import DECIDE, SEVERITY, STATE, VERDICT
from monitor.domain.outcome import Verdict
from monitor.errors import UserError
from monitor.findings.decide import decide
from monitor.findings.evaluate import evaluate_visits
from monitor.findings.export import evaluation, export, write
from monitor.findings.lifecycle import ACTION_WORDS
from monitor.law.load import load_law
from monitor.rules.engine import RuleStatus, load_rules, pick_rules
from monitor.storage.judgements import load_findings

app = typer.Typer(help="Hồ sơ dấu hiệu vi phạm: xem, quyết định, xuất.", no_args_is_help=True)

MACHINE_WORDS = {
    "opened": "mở hồ sơ",
    "seen": "còn thấy",
    "cleared": "không còn thấy",
    "page gone": "trang đã gỡ",
    "unread": "không đọc được",
    "no longer supported": "không còn căn cứ",
}
"""What the machine did, as findings tell it."""

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
        found = load_findings(session, ids=[number])
    if not found:
        raise UserError(f"không có hồ sơ số {number}")
    if as_json:
        print_json(export(found)[0])
    else:
        print(describe(found[0]))


def describe(finding: Finding) -> str:
    """One finding as text, complete on one page: what, by which law, where, proof, what was not looked at, how to mend it."""
    rule = {r.code: r for r in load_rules()}.get(finding.rule)
    lines = [
        f"HỒ SƠ SỐ {finding.id} · {finding.site} · {finding.rule}" + (f" · {rule.title}" if rule else ""),
        f"Tình trạng: {STATE[finding.state]} · Mức: {SEVERITY[finding.severity]} · {DECIDE[finding.decide]}",
        f"Nội dung: {finding.reason}",
        f"Ghi nhận lần đầu {moment(finding.first_seen)}, gần nhất {moment(finding.last_seen)}"
        + (f", kiểm tra lại lần cuối {moment(finding.last_verified)}" if finding.last_verified else ""),
    ]
    if finding.deadline:
        lines.append(f"Hạn khắc phục: {_day(finding.deadline)}")
    lines.append("Căn cứ:")
    lines += [f"  - {b.cite} (mã {b.provision}, hiệu lực {b.in_force}, độ tin cậy {b.confidence})" for b in finding.basis]
    lines.append(f"Biểu hiện ({len(finding.instances)}):")
    for instance in finding.instances:
        seen = instance.seen
        lines.append(f"  {instance.number}. [{STATE[instance.state]}] {seen.note}")
        lines.append(f"     Trích: “{' '.join(seen.quote.split())}”")
        lines.append(f"     Địa chỉ: {seen.url} · đọc lúc {moment(seen.seen_at)}")
        if seen.archived:
            lines.append(f"     Lưu: {seen.archived.file} vị trí {seen.archived.offset} · sha256 {seen.archived.sha256}")
        if not instance.supported:
            lines.append("     Lưu ý: lượt thăm gần nhất không còn thấy biểu hiện này.")
    if rule:
        lines += [f"Vì sao: {rule.prose.why}", f"Cách khắc phục: {rule.prose.remedy}", f"Không kiểm tra: {rule.prose.limits}"]
    lines.append("Lịch sử:")
    lines += [
        f"  {moment(e.at)} · {e.by} · {_action(e.action)} → {STATE[e.after]}"
        + (f" · biểu hiện {e.instance}" if e.instance is not None else "")
        + (f" · {e.reason}" if e.reason else "")
        for e in finding.events
    ]
    return "\n".join(lines)


def _action(action: str) -> str:
    """What happened, in Vietnamese; an unknown word stays as it is."""
    words = MACHINE_WORDS | {str(known): word for known, word in ACTION_WORDS.items()}
    return words.get(action, action)


def _decide(
    action: str, number: int, by: str, instance: int | None, reason: str | None, as_json: bool, deadline: date | None = None
) -> None:
    if not by.strip():
        raise UserError("--by: cần họ tên người quyết định")
    finding = decide(opened(settings(), to_write=True), number, action, by, instance, reason, now=clock.now(), deadline=deadline)
    if as_json:
        print_json(export([finding])[0])
    else:
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
        raise UserError(f"{file}: không ghi được ({error.strerror})") from None
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
