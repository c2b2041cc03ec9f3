"""`monitor registry`."""

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from monitor import clock
from monitor.cli.common import day, existing, opened, print_json, print_table, settings
from monitor.domain.labels import LEVEL, OWNER_TYPE, SITE_CLASS
from monitor.domain.site import Site, status_on
from monitor.errors import UserError, refusal
from monitor.registry.export import export as export_sites
from monitor.registry.model import Registry
from monitor.registry.reconcile import Reconciliation, reconcile
from monitor.registry.validate import read_registry
from monitor.storage import register

app = typer.Typer(help="Sổ đăng ký trang: nhập, xem, kết thúc, xuất.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="In JSON")]


@app.command("import")
def import_registry(
    files: Annotated[list[Path], typer.Argument(help="Một bảng tính .xlsx hoặc các tệp .csv")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ báo, không ghi")] = False,
    end_missing: Annotated[str | None, typer.Option("--end-missing", help="Kết thúc các trang không còn trong tệp kể từ ngày này")] = None,
    as_json: AsJson = False,
) -> None:
    """Nhập sổ đăng ký; báo từng dòng thêm, sửa, mâu thuẫn, thiếu, lỗi. Không xóa gì; mã thoát 1 nếu có dòng lỗi hoặc mâu thuẫn."""
    contents = [(path.name, existing(path).read_bytes()) for path in files]
    ends_on = day(end_missing, "--end-missing") if end_missing else None
    database = opened(settings(), to_write=not dry_run)
    now = clock.now()
    with database.read() as session:
        before = register.load_sites(session)
    wanted = read_registry(contents, [site.code for site in before])
    difference = reconcile(before, wanted, now.date())
    if not dry_run:
        with database.begin() as session:
            register.apply(session, difference, now, ", ".join(name for name, _ in contents))
            if ends_on:
                for site in difference.missing:
                    register.end_site(session, site.code, ends_on, now)
    if as_json:
        print_json(_as_json(wanted, difference, dry_run))
    else:
        _print_report(wanted, difference, dry_run)
    if wanted.errors or difference.conflicting:
        raise typer.Exit(1)


def _print_report(wanted: Registry, difference: Reconciliation, dry_run: bool) -> None:
    for change in difference.added:
        print(f"thêm  {change.code}  {change.result.periods[-1].name}  {change.result.periods[-1].url}")
    for change in difference.changed:
        for field in change.fields:
            print(f"sửa  {change.code}  {field.field}: {field.before or '(trống)'} → {field.after or '(trống)'}")
    for conflict in difference.conflicting:
        print(f"mâu thuẫn  {conflict.code}  dòng {conflict.row}: {conflict.reason}")
    for site in difference.missing:
        print(f"thiếu trong tệp  {site.code}  {site.periods[-1].name} (giữ nguyên; kết thúc bằng --end-missing NGÀY hoặc registry end)")
    for problem in wanted.problems:
        print(f"{'lỗi' if problem in wanted.errors else 'lưu ý'}  {problem}")
    for name in wanted.ignored:
        print(f"bỏ qua  {name}")
    done = "Chạy thử, chưa ghi gì: " if dry_run else ""
    print(
        f"{done}thêm {len(difference.added)}, sửa {len(difference.changed)}, mâu thuẫn {len(difference.conflicting)}, "
        f"thiếu {len(difference.missing)}, không đổi {difference.unchanged}, dòng lỗi {len({(p.sheet, p.row) for p in wanted.errors})}, "
        f"lưu ý {len(wanted.warnings)}"
    )


def _as_json(wanted: Registry, difference: Reconciliation, dry_run: bool) -> dict[str, object]:
    return {
        "dry_run": dry_run,
        "added": [change.code for change in difference.added],
        "changed": [
            {"site": change.code, "field": field.field, "before": field.before, "after": field.after}
            for change in difference.changed
            for field in change.fields
        ],
        "conflicting": [{"site": c.code, "row": c.row, "reason": c.reason} for c in difference.conflicting],
        "missing": [site.code for site in difference.missing],
        "unchanged": difference.unchanged,
        "errors": [{"sheet": p.sheet, "row": p.row, "column": p.column, "reason": p.reason} for p in wanted.errors],
        "warnings": [{"sheet": p.sheet, "row": p.row, "column": p.column, "reason": p.reason} for p in wanted.warnings],
    }


@app.command("list")
def list_sites(on: Annotated[str | None, typer.Option("--on", help="Ngày xét; mặc định hôm nay")] = None, as_json: AsJson = False) -> None:
    """Liệt kê các trang đang đăng ký."""
    when = day(on, "--on") if on else clock.today()
    with opened(settings()).read() as session:
        sites = [(site, period) for site in register.load_sites(session) if (period := site.on(when)) is not None]
    if as_json:
        print_json([{"site": s.code, "name": p.name, "url": p.url, "level": p.level, "class": p.site_class} for s, p in sites])
        return
    print_table(
        ["Mã", "Tên", "Địa chỉ", "Cấp", "Loại", "Chủ thể"],
        [
            (
                site.code,
                period.name,
                period.url,
                LEVEL[period.level],
                SITE_CLASS[status_on(site, when) or period.site_class],
                OWNER_TYPE[period.owner_type],
            )
            for site, period in sites
        ],
    )


@app.command()
def show(code: Annotated[str, typer.Argument(help="Mã trang")], as_json: AsJson = False) -> None:
    """In một trang với lịch sử, giấy phép, văn bản đồng ý."""
    site = _one(code)
    if as_json:
        print(msgspec.json.encode(site).decode())
        return
    rows: list[tuple[str, object]] = [("Mã", site.code)]
    for period in site.periods:
        span = f"{period.valid_from or '…'} → {period.valid_to or '…'}"
        rows.append(
            (
                span,
                f"{period.name} · {period.url} · {LEVEL[period.level]} · {SITE_CLASS[period.site_class]} · {OWNER_TYPE[period.owner_type]}",
            )
        )
    rows += [
        (
            "Giấy phép",
            f"{item.number} · {item.issuer or '?'} · cấp {item.issued_on or '?'} · hết hạn {item.expires_on or '?'} · {item.status}",
        )
        for item in site.licences
    ]
    rows += [
        ("Đồng ý", f"{item.press_agency} · {item.document_number or '?'} · ký {item.signed_on or '?'} · đến {item.valid_to or '…'}")
        for item in site.consents
    ]
    print_table(["Mục", "Nội dung"], rows)


@app.command()
def end(
    code: Annotated[str, typer.Argument(help="Mã trang")],
    on: Annotated[str, typer.Option("--on", help="Ngày cuối cùng còn trong sổ (2026-06-30)")],
    as_json: AsJson = False,
) -> None:
    """Kết thúc một trang kể từ sau ngày nêu; không xóa gì."""
    last = day(on, "--on")
    with opened(settings(), to_write=True).begin() as session:
        register.end_site(session, code, last, clock.now())
    if as_json:
        print_json({"site": code, "ended_on": last.isoformat()})
    else:
        print(f"{code}: kết thúc ngày {last:%d/%m/%Y}")


@app.command()
def export(file: Annotated[Path, typer.Argument(help="Tệp .xlsx")], as_json: AsJson = False) -> None:
    """Xuất sổ ra bảng tính mà lệnh import đọc lại được."""
    if file.suffix.lower() != ".xlsx":
        raise UserError(f"{file}: đuôi tệp phải là .xlsx")
    with opened(settings()).read() as session:
        sites = register.load_sites(session)
    try:
        file.write_bytes(export_sites(sites))
    except OSError as error:
        raise UserError(f"{file}: không ghi được ({refusal(error)})") from None
    if as_json:
        print_json({"file": str(file), "sites": len(sites)})
    else:
        print(f"{len(sites)} trang → {file}")


def _one(code: str) -> Site:
    with opened(settings()).read() as session:
        site = register.site_by_code(session, code)
    if site is None:
        raise UserError(f"không có trang nào mang mã {code} trong sổ đăng ký")
    return site
