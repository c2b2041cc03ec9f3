"""One finding as text: what, by which law, where, with what proof, what was not looked at, how to mend it, who decided what and why.

It fits one printed page (A4, SHEET_LINES lines of SHEET_WIDTH letters): of many instances the first open ones are told in full, the others
counted.
"""

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy.orm import Session

from monitor.clock import VIETNAM
from monitor.digest.report import fine_bands, in_force_words, what_was_read
from monitor.digest.words import day, moment
from monitor.domain.finding import Finding, FindingEvent, FindingInstance, FindingState
from monitor.domain.labels import CONFIDENCE, DECIDE, SEVERITY, STATE
from monitor.domain.law import Confidence, Law
from monitor.domain.outcome import Outcome
from monitor.findings.export import quote_of
from monitor.findings.lifecycle import ACTION_WORDS, MACHINE, lapse
from monitor.rules.engine import LOCAL_DECISION, Rule, load_rules
from monitor.storage.judgements import latest_outcomes, load_findings
from monitor.storage.register import load_sites, site_id
from monitor.storage.visits import latest_sealed

SHEET_WIDTH = 100
SHEET_LINES = 72
INSTANCES_IN_FULL = 3
EVENTS_SHOWN = 8
QUOTE_LETTERS = 280


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is printed of one finding. `rule` None: no rule of this program bears the code any more; `outcome` None: nothing stored."""

    finding: Finding
    rule: Rule | None
    law: Law
    outcome: Outcome | None
    site: str
    """Name and address of the site as the register has it on the day the finding was last seen."""
    read: str
    """What the newest visit read, one Vietnamese sentence."""


def collect_sheet(session: Session, number: int, law: Law, now: datetime) -> Sheet | None:
    """The sheet of a finding as it stands at `now`; None when there is none of that number."""
    found = load_findings(session, ids=[number])
    if not found:
        return None
    finding, _ = lapse(found[0], now)
    rule = next((rule for rule in load_rules() if rule.code == finding.rule), None)
    outcome = next(iter(latest_outcomes(session, sites=[finding.site], rules=[finding.rule])), None)
    visit = latest_sealed(session, site_id(session, finding.site))
    (site,) = (site for site in load_sites(session) if site.code == finding.site)
    period = site.on(finding.last_seen.astimezone(VIETNAM).date()) or site.periods[-1]
    read = what_was_read(visit.coverage if visit else None)
    return Sheet(finding, rule, law, outcome, f"{period.name}, {period.url}", read)


def print_sheet(sheet: Sheet) -> str:
    """The sheet's lines, none longer than SHEET_WIDTH but for addresses and hashes, and no more of them than a page has: where law, limits
    or history are long, fewer instances and events are told in full."""
    for instances, events in ((INSTANCES_IN_FULL, EVENTS_SHOWN), (INSTANCES_IN_FULL, 4), (2, 4), (1, 3)):
        lines = _lines(sheet, instances, events)
        if len(lines) <= SHEET_LINES:
            break
    return "\n".join(lines)


def _lines(sheet: Sheet, in_full: int, events_shown: int) -> list[str]:
    finding, rule = sheet.finding, sheet.rule
    lines = [
        *_wrap("", f"HỒ SƠ SỐ {finding.id} · {finding.site} · {finding.rule}" + (f" · {rule.title}" if rule else "")),
        *_wrap("Trang: ", sheet.site),
        *_wrap("Tình trạng: ", f"{STATE[finding.state]}. {_first_capital(DECIDE[finding.decide])}."),
        *_wrap("Mức độ: ", f"{SEVERITY[finding.severity]}." + (f" {rule.prose.severity}" if rule else "")),
        *_wrap("Nội dung: ", finding.reason),
        *_wrap("Thời gian: ", _times(finding)),
    ]
    if finding.deadline:
        lines.append(f"Hạn khắc phục: {day(finding.deadline)}")
    lines += ["CĂN CỨ", *_law(sheet), *_fines(sheet)]
    lines += [f"BIỂU HIỆN ({len(finding.instances)})", *_instances(finding, in_full)]
    if rule:
        lines += [*_wrap("VÌ SAO: ", rule.prose.why), *_wrap("CÁCH KHẮC PHỤC: ", rule.prose.remedy)]
    lines += _wrap("KHÔNG KIỂM TRA: ", " ".join(dict.fromkeys([*_limits(sheet), sheet.read])))
    lines += ["LỊCH SỬ", *_history(finding.events, events_shown)]
    return lines


def _times(finding: Finding) -> str:
    said = f"ghi nhận lần đầu {moment(finding.first_seen)}; còn thấy lần cuối {moment(finding.last_seen)}"
    if finding.last_verified:
        said += f"; đọc lại lần cuối {moment(finding.last_verified)}"
    if finding.last_unverifiable:
        said += f"; không đọc lại được {moment(finding.last_unverifiable)}"
    return f"{said}."


def _law(sheet: Sheet) -> list[str]:
    lines: list[str] = []
    for ref in sheet.finding.basis:
        if ref.provision == LOCAL_DECISION:
            lines += _wrap("- ", f"{ref.cite} (quyết định của địa phương).", indent=2)
            continue
        days = in_force_words(ref.in_force) or "không ghi thời hạn hiệu lực"
        lines += _wrap("- ", f"{ref.cite} ({days}; mã {ref.provision}; {CONFIDENCE[Confidence(ref.confidence)]}).", indent=2)
        known = sheet.law.provisions.get(ref.provision)
        if known:
            lines += _wrap("  ", known.demand, indent=2)
    return lines or ["- Không có quy định nào được dẫn."]


def _fines(sheet: Sheet) -> list[str]:
    on = sheet.finding.last_seen.astimezone(VIETNAM).date()
    bands = fine_bands(sheet.finding.basis, sheet.law, on)
    words = "; ".join(bands) if bands else "không có khung nào được xác minh cho ngày này"
    return _wrap("Khung phạt (chỉ để tham khảo; với cơ quan nhà nước mặc định là kiến nghị khắc phục): ", f"{words}.", indent=2)


def _instances(finding: Finding, in_full: int) -> list[str]:
    chosen = sorted(finding.instances, key=lambda i: (not i.state.is_open, i.number))
    lines: list[str] = []
    for instance in chosen[:in_full]:
        lines += _instance(finding.rule, instance)
    rest = chosen[in_full:]
    if rest:
        states = "; ".join(f"{STATE[state]}: {count}" for state, count in _counted(rest))
        lines += _wrap("  ", f"… và {len(rest)} biểu hiện khác ({states}); xem đủ bằng --json hoặc findings export.", indent=2)
    return lines


def _counted(instances: Sequence[FindingInstance]) -> list[tuple[FindingState, int]]:
    states = [instance.state for instance in instances]
    return [(state, states.count(state)) for state in dict.fromkeys(states)]


def _instance(rule: str, instance: FindingInstance) -> list[str]:
    seen = instance.seen
    quote = " ".join(quote_of(rule, seen).split())
    if len(quote) > QUOTE_LETTERS:
        quote = f"{quote[:QUOTE_LETTERS].rsplit(' ', 1)[0]} …"
    lines = _wrap(f"{instance.number}. ", f"[{STATE[instance.state]}] {seen.note}", indent=3)
    lines += _wrap("   Trích: ", f"“{quote}”", indent=3)
    lines += [f"   Địa chỉ: {seen.url}", f"   Đọc lúc {moment(seen.seen_at)}"]
    if instance.last_verified and instance.last_verified > seen.seen_at:
        lines[-1] += f"; đọc lại lần cuối {moment(instance.last_verified)}"
    if seen.archived:
        at = seen.archived
        lines += [f"   Bản lưu: {at.file}, vị trí {at.offset}, dài {at.length} byte", f"   SHA-256: {at.sha256}"]
    else:
        lines.append("   Bản lưu: không có")
    if not instance.supported:
        lines.append("   Lưu ý: lượt thăm gần nhất không còn căn cứ cho biểu hiện này.")
    return lines


def _limits(sheet: Sheet) -> list[str]:
    limits = [sheet.rule.prose.limits] if sheet.rule else []
    return limits + [_sentence(words) for words in (sheet.outcome.not_checked if sheet.outcome else ())]


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."


def _history(events: Sequence[FindingEvent], most: int) -> list[str]:
    """One line for the same thing done to several instances at once."""
    told: list[str] = []
    for (at, by, action, after, reason), group in groupby(events, key=lambda e: (e.at, e.by, e.action, e.after, e.reason)):
        numbers = [e.instance for e in group if e.instance is not None]
        who = "phần mềm" if by == MACHINE else by
        said = f"{moment(at)} · {who} · {_action(action)} → {STATE[after]}"
        said += f" · biểu hiện {_ranges(numbers)}" if numbers else ""
        # why it was opened stands above already, as far as it still holds
        told.append(said + (f" · lý do: {reason}" if reason and action != "opened" else ""))
    left = len(told) - most
    shown = told if left <= 0 else [told[0], f"… {left} việc khác …", *told[-(most - 1) :]]
    return [line for one in shown for line in _wrap("  ", one, indent=4)]


def _ranges(numbers: Iterable[int]) -> str:
    """[1, 2, 3, 7] → "1–3, 7"."""
    parts: list[list[int]] = []
    for number in sorted(numbers):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}–{part[-1]}" for part in parts)


def _action(action: str) -> str:
    """What happened, in Vietnamese; an unknown word stays as it is."""
    words = {"opened": "mở hồ sơ"} | {str(known): word for known, word in ACTION_WORDS.items()}
    return words.get(action, action)


def _wrap(head: str, words: str, indent: int = 0) -> list[str]:
    return textwrap.wrap(
        head + " ".join(words.split()), SHEET_WIDTH, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )


def _first_capital(words: str) -> str:
    return words[:1].upper() + words[1:]
