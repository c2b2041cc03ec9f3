"""`monitor law`."""

from collections.abc import Callable, Iterable, Iterator
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
from monitor.rules.engine import load_rules

AsJson = Annotated[bool, typer.Option("--json", help="In JSON")]

app = typer.Typer(help="Dữ liệu pháp luật theo ngày.", no_args_is_help=True)


@app.command()
def check(as_json: AsJson = False) -> None:
    """Tìm chồng lấn, khoảng trống không giải thích, tham chiếu hỏng; mã thoát 1 nếu có."""
    law = load_law()
    problems = check_law(law)
    problems += [
        f"{rule.code}: rests on {cited.provision}, which does not exist."
        for rule in load_rules()
        for cited in rule.basis
        if cited.provision not in law.provisions
    ]
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
    p = next((p for p in law.provisions.values() if p.id.casefold() == provision.strip().casefold()), None)
    if p is None:
        raise UserError(f"không có quy định mã {provision}")
    when = day(on, "--on") if on else clock.today()
    if as_json:
        print_json(_as_json(p, law, when))
    else:
        print_table(["Mục", "Nội dung"], [row for row in _rows(p, law, when) if row[1]])


def _as_json(p: Provision, law: Law, when: date) -> dict[str, object]:
    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return {
        "provision": p.id,
        "instrument": p.instrument,
        "cite": p.cite,
        "on": when.isoformat(),
        "in_force": p.in_force_on(when),
        "doubtful": p.in_force_on(when) and p.doubtful_on(when),
        "so_far_as_not_contrary": p.in_force_on(when) and p.bends_on(when),
        "from": iso(p.in_force_from),
        "until": iso(p.in_force_until),
        "binds": list(p.binds_on(when)),
        "demand": p.demand,
        "key_words": p.key_words,
        "confidence": p.confidence,
        "source": p.source,
        "before": [q.id for q in _line(p, law) if _ended_by(q, p)],
        "after": [q.id for q in _line(p, law) if _ended_by(p, q)],
        "rules": _cited_by(p),
        "gap": p.gap,
        "note": p.note,
        "fines": bands_of(p, when) if p.in_force_on(when) else [],
    }


def _rows(p: Provision, law: Law, when: date) -> Iterator[tuple[str, str]]:
    force = p.in_force_on(when)
    until = f"đến hết {p.in_force_until:%d/%m/%Y}" if p.in_force_until else "chưa có ngày hết hiệu lực"
    since = f"từ {p.in_force_from:%d/%m/%Y}" if p.in_force_from else "từ ngày chưa xác định"
    yield "Mã", p.id
    yield "Văn bản", p.instrument
    yield "Trích dẫn", p.cite
    yield "Hiệu lực", f"{since}, {until}"
    yield f"Ngày {when:%d/%m/%Y}", _on_the_day(p, when) if force else _instead(p, law, when)
    yield "Ràng buộc", "; ".join(BOUND[word] for word in p.binds_on(when)) or "không ràng buộc ai vào ngày này"
    yield "Yêu cầu (tóm tắt)", p.demand
    yield "Trích nguyên văn", f"“{p.key_words}”" if p.key_words else ""
    yield "Độ tin cậy", f"{p.confidence.value} – {CONFIDENCE[p.confidence]}"
    yield "Nguồn", "; ".join(_source(words, law) for words in (p.source or "").split("; "))
    yield "Quy định trước", _named(q for q in _line(p, law) if _ended_by(q, p))
    yield "Khoảng trống", p.gap or ""
    yield "Quy định sau", _named(q for q in _line(p, law) if _ended_by(p, q))
    yield "Tiêu chí viện dẫn", ", ".join(_cited_by(p))
    yield "Ghi chú", p.note or ""
    for band in bands_of(p, when) if force else ():
        yield "Khung phạt tổ chức (tham khảo)", band


def _source(words: str, law: Law) -> str:
    """A short name spelled out; what stands behind its comma stays."""
    short, comma, rest = words.partition(", ")
    return f"{law.sources[short]}{comma}{rest}" if short in law.sources else words


def _cited_by(p: Provision) -> list[str]:
    return [rule.code for rule in load_rules() if any(cited.provision == p.id for cited in rule.basis)]


def _on_the_day(p: Provision, when: date) -> str:
    """How far it bound on a day on which it was in force."""
    weak = [
        words
        for words, yes in (
            ("chỉ áp dụng phần không trái quy định mới", p.bends_on(when)),
            ("có thể đã hết hiệu lực theo văn bản mà nó quy định chi tiết, đứng một mình chỉ là khuyến nghị", p.doubtful_on(when)),
            ("chưa kiểm chứng nội dung nên chỉ là khuyến nghị", not p.confidence.may_carry_a_breach),
        )
        if yes
    ]
    return "; ".join(["có hiệu lực", *weak])


def _line(p: Provision, law: Law) -> list[Provision]:
    """The provisions that demanded the like before and after it, however far away, by their first day."""
    before = _reached(p, lambda known: {earlier for q in law.provisions.values() if q.id in known for earlier in q.follows})
    after = _reached(p, lambda known: {q.id for q in law.provisions.values() if known & set(q.follows)})
    line = [q for q in law.provisions.values() if q.id in (before | after) - {p.id}]
    return sorted(line, key=lambda q: (q.in_force_from or date.min, q.id))


def _reached(p: Provision, step: Callable[[set[str]], set[str]]) -> set[str]:
    known = {p.id}
    while not (more := step(known)) <= known:
        known |= more
    return known


def _ended_by(earlier: Provision, later: Provision) -> bool:
    return (earlier.in_force_from or date.min) < (later.in_force_from or date.min)


def _named(provisions: Iterable[Provision]) -> str:
    return "; ".join(f"{p.id} ({p.cite})" for p in provisions)


def _instead(p: Provision, law: Law, when: date) -> str:
    """Which provisions demanded the like that day."""
    then = _named(q for q in _line(p, law) if q.in_force_on(when))
    return f"không có hiệu lực; khi đó có {then}" if then else "không có hiệu lực"
