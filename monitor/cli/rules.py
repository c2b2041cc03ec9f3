"""`monitor rules`."""

from typing import Annotated

import typer

from monitor.cli.common import opened, print_json, print_table, settings
from monitor.digest.words import moment
from monitor.domain.labels import CONFIDENCE, DECIDE, SEVERITY, VERDICT
from monitor.domain.law import Law, Provision
from monitor.domain.outcome import Outcome
from monitor.errors import UserError
from monitor.findings.compare import Compared, Comparison
from monitor.findings.compare import compare as compare_versions
from monitor.findings.export import quote_of
from monitor.law.load import load_law
from monitor.rules.engine import Rule, RuleStatus, load_rules, pick_rules

STATUS = {RuleStatus.STABLE: "đang dùng", RuleStatus.PREVIEW: "chạy thử", RuleStatus.RETIRED: "đã thôi dùng"}

AsJson = Annotated[bool, typer.Option("--json", help="In JSON")]

app = typer.Typer(help="Các tiêu chí đánh giá.", no_args_is_help=True)


@app.command("list")
def list_rules(as_json: AsJson = False) -> None:
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
        [(r.code, r.version, STATUS[r.status], r.title, SEVERITY[r.severity], DECIDE[r.decide]) for r in rules],
    )


@app.command()
def show(code: Annotated[str, typer.Argument(help="Mã tiêu chí, ví dụ GP-03")], as_json: AsJson = False) -> None:
    """In một tiêu chí: kiểm tra gì, vì sao, căn cứ, cách khắc phục, điều không kiểm tra."""
    found = [r for r in load_rules() if r.code == code.upper()]
    if not found:
        raise UserError(f"không có tiêu chí mã {code}")
    rule, law = found[0], load_law()
    if as_json:
        print_json(_rule_as_json(rule, law))
        return
    print(f"{rule.code} · {rule.title} (bản {rule.version}, {STATUS[rule.status]})")
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
        print(f"  - {p.id}: {p.cite} ({_in_force(p)}; {CONFIDENCE[p.confidence]})")


def _in_force(provision: Provision) -> str:
    since = f"từ ngày {provision.in_force_from:%d/%m/%Y}" if provision.in_force_from else "từ ngày chưa rõ"
    return f"hiệu lực {since}" + (f" đến ngày {provision.in_force_until:%d/%m/%Y}" if provision.in_force_until else "")


def _rule_as_json(rule: Rule, law: Law) -> dict[str, object]:
    basis = [law.provision(cited.provision) for cited in rule.basis]
    return {
        "code": rule.code,
        "version": rule.version,
        "status": rule.status,
        "title": rule.title,
        "severity": int(rule.severity),
        "decide": rule.decide,
        "checks": rule.prose.checks,
        "why": rule.prose.why,
        "remedy": rule.prose.remedy,
        "limits": rule.prose.limits,
        "severity_words": rule.prose.severity,
        "basis": [
            {
                "provision": p.id,
                "cite": p.cite,
                "from": p.in_force_from.isoformat() if p.in_force_from else None,
                "until": p.in_force_until.isoformat() if p.in_force_until else None,
                "confidence": p.confidence,
            }
            for p in basis
        ],
    }


@app.command()
def compare(
    what: Annotated[str, typer.Argument(help="CODE hoặc CODE@V, ví dụ GP-03@2", metavar="CODE@V")],
    to: Annotated[int | None, typer.Option("--to", help="So với bản này đã lưu, thay vì tiêu chí hiện nay")] = None,
    site: Annotated[list[str] | None, typer.Option("--site", help="Mã trang; lặp lại được")] = None,
    as_json: AsJson = False,
) -> None:
    """So kết quả giữa hai bản của một tiêu chí trên cùng lượt thăm: kết luận nào sẽ đổi, kèm trích dẫn; không lưu gì."""
    code, mark, number = what.partition("@")
    if mark and not number.isdecimal():
        raise UserError(f"{what}: sau @ phải là số bản, ví dụ {code}@2")
    (rule,) = pick_rules([code])
    configuration = settings()
    found = compare_versions(
        opened(configuration), load_law(), configuration.config.thresholds, rule, int(number) if mark else None, to=to, sites=site or None
    )
    if as_json:
        print_json(_as_json(found))
    else:
        print("\n".join(_as_text(found)))


QUOTES_SHOWN = 3


def _as_text(found: Comparison) -> list[str]:
    left = f"bản {found.left}" if found.left is not None else "kết quả đã lưu"
    right = f"bản {found.right}" + (" như hiện nay" if found.judged_now else " đã lưu")
    lines = [f"{found.rule}: {left} so với {right}"]
    for row in found.changed:
        lines += ["", *_change(row)]
    same_verdict = [row for row in found.rows if row.proof_changes or row.basis_changes]
    for row in same_verdict:
        assert row.before is not None
        what = [word for word, changes in (("biểu hiện", row.proof_changes), ("căn cứ", row.basis_changes)) if changes]
        lines += ["", f"{row.site}: vẫn “{VERDICT[row.after.verdict]}”, khác {', '.join(what)} (lượt thăm {moment(row.seen_at)})"]
        lines += [*_side("trước", row.before), *_side("sau", row.after)]
    lines.append("")
    for (before, after), sites in sorted(found.counts().items(), key=lambda pair: (str(pair[0][0]), str(pair[0][1]))):
        was = VERDICT[before] if before is not None else "chưa đánh giá"
        lines.append(f"{was} → {VERDICT[after]}: {sites} trang")
    lines += [f"không so được: {site} ({why})" for site, why in found.not_compared]
    lines.append(f"{len(found.changed)} kết luận sẽ đổi trên {len(found.rows)} trang so được")
    return lines


def _change(row: Compared) -> list[str]:
    assert row.before is not None
    head = f"{row.site}: {VERDICT[row.before.verdict]} → {VERDICT[row.after.verdict]} (lượt thăm {moment(row.seen_at)})"
    return [head, *_side("trước", row.before), *_side("sau", row.after)]


def _side(when: str, outcome: Outcome) -> list[str]:
    cited = " ".join(ref.provision for ref in outcome.basis) or "không"
    lines = [f"  {when} (bản {outcome.version}, căn cứ {cited}): {outcome.reason}"]
    lines += [f"    “{' '.join(quote_of(outcome.rule, i).split())}” {i.url}" for i in outcome.instances[:QUOTES_SHOWN]]
    if len(outcome.instances) > QUOTES_SHOWN:
        lines.append(f"    … và {len(outcome.instances) - QUOTES_SHOWN} biểu hiện khác")
    return lines


def _as_json(found: Comparison) -> dict[str, object]:
    def side(outcome: Outcome | None) -> dict[str, object] | None:
        if outcome is None:
            return None
        return {
            "version": outcome.version,
            "verdict": outcome.verdict,
            "reason": outcome.reason,
            "basis": [ref.provision for ref in outcome.basis],
            "quotes": [{"url": i.url, "quote": quote_of(outcome.rule, i)} for i in outcome.instances],
        }

    return {
        "rule": found.rule,
        "left": found.left,
        "right": found.right,
        "judged_now": found.judged_now,
        "compared": len(found.rows),
        "changed": len(found.changed),
        "rows": [
            {
                "site": row.site,
                "visit": row.visit,
                "seen_at": row.seen_at.isoformat(timespec="seconds"),
                "changed": [
                    word
                    for word, yes in (("verdict", row.verdict_changes), ("proof", row.proof_changes), ("basis", row.basis_changes))
                    if yes
                ],
                "before": side(row.before),
                "after": side(row.after),
            }
            for row in found.rows
        ],
        "not_compared": [{"site": site, "why": why} for site, why in found.not_compared],
    }
