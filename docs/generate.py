"""Writes the documents that follow from code and data: `make docs`. tests/architecture/test_docs.py fails when one of them is stale."""

from datetime import date, datetime
from pathlib import Path

import typer
import yaml

from monitor.cli.main import application
from monitor.clock import VIETNAM
from monitor.config import DEFAULTS
from monitor.digest.words import number
from monitor.domain.coverage import Coverage
from monitor.domain.finding import FindingState
from monitor.domain.labels import BOUND, CONFIDENCE, DECIDE, SEVERITY, STATE, VERDICT
from monitor.domain.law import Confidence, Law, Provision, Sanction
from monitor.domain.outcome import Verdict
from monitor.domain.site import Level, OwnerType, Site, SiteClass, SitePeriod
from monitor.findings.lifecycle import ACTION_WORDS, TRANSITIONS
from monitor.law.load import load_law
from monitor.rules.dossier import Dossier
from monitor.rules.engine import Cited, JudgedOn, Need, Rule, RuleStatus, legal_on, load_rules

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
    """One rule: what it checks, of whom, on what basis, what it does not show, and its cases."""
    law = load_law()
    lines = [
        f"# {rule.code}. {rule.title}",
        "",
        f"Bản {rule.version}, {STATUS[rule.status]}. Mức: {SEVERITY[rule.severity]}. Quyết định: {DECIDE[rule.decide]}.",
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
        f"**Xét theo ngày nào.** {_JUDGED_ON[rule.judged_on]}",
        "",
        f"**Cần đọc được gì.** {_NEEDS[rule.needs]}" + (f" {_MAY_FLAP}" if rule.may_flap else ""),
        "",
        "## Căn cứ theo ngày",
        "",
        "| Mã | Điều khoản | Từ | Đến | Độ tin cậy | Sức nặng |",
        "|---|---|---|---|---|---|",
    ]
    for cited in rule.basis:
        p = law.provision(cited.provision)
        since = max(filter(None, (p.in_force_from, cited.since)), default=None)
        until = min(filter(None, (p.in_force_until, cited.until)), default=None)
        lines.append(f"| {p.id} | {p.cite} | {since or ''} | {until or ''} | {p.confidence.value} | {_weight(cited, p)} |")
    lines += ["", *_whom(rule, law), "", *_fines(rule, law)]
    lines += ["## Ví dụ", "", "| Trường hợp | Kết quả |", "|---|---|"]
    file = RULES / f"{rule.code.lower().replace('-', '_')}.cases.yaml"
    for case in yaml.safe_load(file.read_text(encoding="utf-8")):
        lines.append(f"| {case['name']} | {VERDICT[Verdict(case['verdict'])]} |")
    return _text(lines)


STATUS = {RuleStatus.STABLE: "đang dùng", RuleStatus.PREVIEW: "chạy thử, không mở hồ sơ", RuleStatus.RETIRED: "đã thôi dùng"}
_JUDGED_ON = {
    JudgedOn.OBSERVATION: "Quy định có hiệu lực vào ngày thu thập.",
    JudgedOn.PUBLICATION: "Quy định có hiệu lực vào ngày đăng của từng tin; tin còn trên trang mà quy định của ngày thu thập cũng cấm thì "
    "viện dẫn cả hai.",
}
_NEEDS = {
    Need.HOME: "Trang chủ; không đọc được thì không kết luận.",
    Need.ANY_PAGE: "Ít nhất một trang; không đọc được trang nào thì không kết luận.",
}
_MAY_FLAP = "Hồ sơ chỉ mở khi thấy ở 2 trong 3 lượt thăm, trừ lượt thăm không bỏ sót trang nào."

_SUBJECTS = (
    ("cổng cấp tỉnh", Level.PROVINCE, OwnerType.STATE, SiteClass.PORTAL),
    ("sở, ban, ngành", Level.DEPARTMENT, OwnerType.STATE, SiteClass.INTERNAL),
    ("xã, phường", Level.COMMUNE, OwnerType.STATE, SiteClass.COMPONENT),
    ("trường công lập", Level.SCHOOL, OwnerType.PUBLIC_SERVICE, SiteClass.INTERNAL),
    ("trường tư thục", Level.SCHOOL, OwnerType.PRIVATE, SiteClass.INTERNAL),
    ("đơn vị sự nghiệp công lập khác", Level.OTHER, OwnerType.PUBLIC_SERVICE, SiteClass.INTERNAL),
    ("cơ quan Đảng", Level.OTHER, OwnerType.PARTY, SiteClass.INTERNAL),
    ("đoàn thể", Level.OTHER, OwnerType.UNION, SiteClass.INTERNAL),
    ("doanh nghiệp", Level.OTHER, OwnerType.COMPANY, SiteClass.INTERNAL),
    ("cơ quan báo chí", Level.OTHER, OwnerType.PRESS, SiteClass.INTERNAL),
    ("trang tổng hợp của doanh nghiệp", Level.OTHER, OwnerType.COMPANY, SiteClass.AGGREGATED),
    ("chủ thể chưa rõ loại", Level.OTHER, None, SiteClass.INTERNAL),
)


def _weight(cited: Cited, p: Provision) -> str:
    """What the text carries by itself."""
    if cited.advice_since == date.min or not p.confidence.may_carry_a_breach:
        return "khuyến nghị"
    words = "dấu hiệu vi phạm, phải có người xác nhận" if p.confidence is Confidence.SECOND_HAND else "dấu hiệu vi phạm"
    doubt = max(filter(None, (cited.advice_since, p.doubtful_from)), default=None)
    bends = p.so_far_as_not_contrary_from
    return words + (f"; khuyến nghị từ {doubt}" if doubt else "") + (f"; phần không trái quy định mới từ {bends}" if bends else "")


def _newest(law: Law) -> date:
    """The last day on which the law changed: a day for the tables that only changes when the law does."""
    return max(p.in_force_from for p in law.provisions.values() if p.in_force_from)


def _whom(rule: Rule, law: Law) -> list[str]:
    """What the rule's own code says of each kind of site under the newest law."""
    day = _newest(law)
    midnight = datetime(day.year, day.month, day.day, tzinfo=VIETNAM)
    lines = [f"## Áp dụng cho ai (theo quy định từ {day})", "", "| Chủ thể | Căn cứ |", "|---|---|"]
    for words, level, owner, site_class in _SUBJECTS:
        period = SitePeriod(words, "https://mau.dongnai.gov.vn/", level, site_class, owner)
        dossier = Dossier(Site("MAU", (period,)), day, law, Coverage("live", midnight, midnight, midnight), ())
        unbound, legal = rule.applies_to(dossier), legal_on(rule, dossier, day)
        if unbound is not None:
            said = "không kết luận" if unbound.unknown else "không áp dụng"
        elif legal.carries is None:
            said = "chỉ khuyến nghị, không có căn cứ" if rule.without_basis is Verdict.ADVICE else "không áp dụng"
        else:
            said = " ".join(p.id for p in legal.provisions) + (" (chỉ khuyến nghị)" if legal.carries is Verdict.ADVICE else "")
        lines.append(f"| {words} | {said} |")
    return lines


def _fines(rule: Rule, law: Law) -> list[str]:
    """Every fine band that some provision of the basis has, with its days."""
    fines = dict.fromkeys(fine for cited in rule.basis for fine in law.provision(cited.provision).sanctions)
    if not fines:
        return []
    lines = [
        "## Khung phạt tổ chức",
        "",
        "Chỉ để tham khảo; với cơ quan nhà nước mặc định là kiến nghị khắc phục.",
        "",
        "| Điều khoản | Mức | Từ | Đến |",
        "|---|---|---|---|",
    ]
    for fine in fines:
        lines.append(f"| {fine.cite} | {_band(fine)} | {fine.in_force_from or ''} | {fine.in_force_until or ''} |")
    return [*lines, ""]


def _band(fine: Sanction) -> str:
    band = f"{number(fine.low)} đến {number(fine.high)} đồng" if fine.low is not None and fine.high is not None else "mức chưa xác minh"
    return band + (f" ({fine.note})" if fine.note else "")


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
        lines.append(
            f"| {ACTION_WORDS[action]} ({action.value}) | " + " | ".join(STATE[moves[s]] if s in moves else "" for s in states) + " |"
        )
    return _text(lines)


def law_table() -> str:
    """Every provision with its days, and what is known of it."""
    law = load_law()
    heads = (
        "Mã", "Điều khoản", "Từ", "Đến", "Ràng buộc", "Yêu cầu (tóm tắt)", "Trích nguyên văn", "Khung phạt", "Tin cậy", "Nguồn", "Nối tiếp",
        "Ghi chú",
    )  # fmt: skip
    lines = [
        "# Quy định",
        "",
        "Mức phạt là của tổ chức và chỉ để tham khảo. Độ tin cậy: " + "; ".join(f"{c.value} {w}" for c, w in CONFIDENCE.items()) + ".",
    ]
    lines += [
        "",
        f"| {' | '.join(heads)} |",
        "|---" * len(heads) + "|",
    ]
    for _, p in sorted(law.provisions.items()):
        fines = "; ".join(f"{fine.cite}: {_band(fine)}" for fine in p.sanctions)
        said = [p.gap or "", p.note or ""]
        if p.so_far_as_not_contrary_from:
            said.insert(0, f"Từ {p.so_far_as_not_contrary_from} chỉ áp dụng phần không trái quy định mới.")
        cells: tuple[object, ...] = (
            p.id, p.cite, p.in_force_from or "", p.in_force_until or "", " ".join(p.binds), p.demand, p.key_words or "", fines,
            p.confidence.value, p.source or "", " ".join(p.follows), " ".join(filter(None, said)),
        )  # fmt: skip
        lines.append("| " + " | ".join(" ".join(str(cell).split()).replace("|", "/") for cell in cells) + " |")
    lines += ["", "## Ai bị ràng buộc", "", "| Từ | Nghĩa |", "|---|---|", *(f"| {word} | {words} |" for word, words in BOUND.items())]
    lines += ["", "## Nguồn", "", "| Tên ngắn | Nguồn |", "|---|---|", *(f"| {short} | {words} |" for short, words in law.sources.items())]
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
