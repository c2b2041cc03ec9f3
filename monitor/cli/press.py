"""`monitor press`: the index of press articles and what it says of a page."""

import json
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.common import existing, opened, print_json, progress, settings
from monitor.crawling.press_crawl import PAGES, watch
from monitor.crawling.press_import import Imported, import_archives
from monitor.digest.words import number
from monitor.domain.press import AlterationKind
from monitor.errors import UserError
from monitor.findings.press import match_stored_page
from monitor.press.match import Match
from monitor.rules.words import percent
from monitor.storage.press_index import IndexSize, index_size, newest_press_id

app = typer.Typer(help="Kho tin, bài báo chí: nhập, tìm bài gốc của một trang.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="In JSON")]

_CHANGED = {AlterationKind.NUMBER: "số", AlterationKind.NAME: "tên", AlterationKind.WORD: "chữ"}


@app.command("import")
def import_press(
    files: Annotated[list[Path], typer.Argument(help="FILE.warc.gz…")],
    as_json: AsJson = False,
) -> None:
    """Nhập tin, bài của báo chí, cơ quan nhà nước từ tệp WARC; nhập lại cùng tệp không thay đổi gì. Mã thoát 1 nếu tệp hỏng một phần."""
    for path in files:
        existing(path)
    database = opened(settings(), to_write=True)
    with progress("Nhập tin, bài") as tell:
        result = import_archives(database, files, lambda done: tell(done, None))
    if not result.answers:
        raise UserError("; ".join(result.problems))
    with database.read() as session:
        size = index_size(session)
    if as_json:
        print_json(
            {
                "new": result.added.new, "changed": result.added.changed, "known": result.added.known, "undated": result.undated,
                "short": result.short, "strangers": dict(result.strangers), "problems": result.problems,
                "articles": size.articles, "outlets": size.outlets, "checked": result.checked,
            }
        )  # fmt: skip
    else:
        _print_import(result, size)
    if result.problems:
        raise typer.Exit(1)


def _print_import(result: Imported, size: IndexSize) -> None:
    added = result.added
    print(f"thêm {added.new} bài, sửa {added.changed}, đã có {added.known}; kho có {size.articles} bài của {size.outlets} nguồn")
    if result.checked:
        print(f"ghi lại {result.checked} lần hỏi lại bài đã có trong kho (đã gỡ, đã chuyển, còn đăng)")
    if result.undated or result.short:
        print(f"bỏ qua {result.undated} trang không đọc được thời gian đăng, {result.short} bài quá ngắn")
    for host, count in result.strangers.most_common():
        print(f"bỏ qua {count} trang của {host}: không phải cơ quan báo chí, cơ quan nhà nước đã biết")
    for problem in result.problems:
        print(f"tệp hỏng: {problem}")


@app.command("crawl")
def crawl_press(
    outlet: Annotated[
        list[str] | None, typer.Option("--outlet", help="Tên miền cơ quan báo chí; lặp lại được; mặc định mọi nguồn đã biết")
    ] = None,
    max_pages: Annotated[int, typer.Option("--max-pages", help="Số địa chỉ tối đa hỏi mỗi nguồn", min=1)] = PAGES,
    as_json: AsJson = False,
) -> None:
    """Hỏi các báo, cổng thông tin xem có bài mới, lưu và nhập vào kho; chạy hằng ngày."""
    with progress("Hỏi các nguồn") as tell:
        done = watch(settings(), outlet or (), max_pages, tell)
    added = done.imported.added
    if as_json:
        print_json(
            {
                "asked": done.asked, "answers": done.answers, "unresolved": list(done.unresolved), "new": added.new,
                "changed": added.changed, "known": added.known, "checked": done.checked, "refused": list(done.refused),
            }
        )  # fmt: skip
    else:
        print(f"hỏi {sum(done.asked.values())} địa chỉ của {len(done.asked)} nguồn")
        print(f"thêm {added.new} bài, sửa {added.changed}, đã có {added.known}")
        if done.checked:
            print(f"mở lại {done.checked} bài gốc của tin dẫn lại")
        for domain in done.unresolved:
            print(f"không hỏi được {domain}: không phân giải được tên miền")
        for domain in done.refused:
            print(f"ngừng hỏi {domain}: máy chủ báo quá tải hoặc bị hỏi quá nhiều")
    if done.unresolved:
        raise typer.Exit(1)


@app.command("match")
def match(
    url: Annotated[str, typer.Argument(help="Địa chỉ một trang đã thu thập")],
    as_json: AsJson = False,
) -> None:
    """Tìm trong kho báo chí bài gốc của một trang đã thu thập; mã thoát 0 dù có tìm thấy hay không."""
    database = opened(settings())
    with database.read() as session:
        matches = match_stored_page(session, url)
        empty = newest_press_id(session) == 0
    if matches is None:
        raise UserError(f"{url}: chưa thu thập tin, bài nào ở địa chỉ này")
    if as_json:
        print(json.dumps([_as_json(m) for m in matches], ensure_ascii=False))
        return
    if empty:
        print("kho báo chí chưa có bài nào: nhập bằng `monitor press import`; mới đối chiếu với các trang được giám sát")
    if not matches:
        print("không thấy bài nào trong kho trùng với trang này")
    for found in matches:
        _print_match(found)


def _print_match(found: Match) -> None:
    original = found.original
    where = f"{original.outlet} (trang được giám sát {original.site})" if original.site else original.outlet
    print(f"{where}  {original.published or 'không rõ thời gian'}  {original.author or 'không rõ tác giả'}")
    print(f"  {original.title or ''}\n  {original.url}")
    said = "nguyên văn" if found.verbatim else "có sửa"
    told = found.order_known and not found.seen_before and not found.prints_earlier
    its = "bài gốc" if told else "bài này"
    print(f"  {percent(found.share_of_page)} trang trùng với {its}, {percent(found.share_of_original)} {its} có trên trang; {said}")
    if not found.order_known:
        print("  giờ in trên hai trang không cho biết trang nào đăng trước")
    if found.prints_earlier:
        print("  trang ghi thời gian đăng sớm hơn bài gốc")
    if found.seen_before:
        print("  trang đã được thấy trước giờ đăng ghi trên bài gốc nên chưa rõ bên nào đăng trước")
    if found.delay_minutes is not None:
        print(
            f"  đăng sau bài gốc {_long(found.delay_minutes)}" + ("" if found.delay_known else " (tính từ lần đầu thấy trang, chưa chắc)")
        )
    if found.credits_another:
        print(f"  trang ghi nguồn khác: {', '.join(found.credited)}")
    if found.passed_through:
        print(f"  bài gốc tìm được cũng ghi nguồn: {', '.join(found.passed_through)}")
    for passage in found.passages:
        mine, other = ("–".join(map(str, span)) for span in (passage.copy_at, passage.original_at))
        print(f"  đoạn {mine} ↔ {other}: {passage.syllables} tiếng")
        for change in passage.alterations:
            print(f"    {_CHANGED[change.kind]}: “{change.original or '(không có)'}” → “{change.copy or '(bỏ)'}”")
    for also in found.others:
        print(f"  cũng có ở {also.url} ({percent(also.share_of_page)}; {also.why})")


def _long(minutes: int) -> str:
    """1.348 phút; 569.299 phút (395 ngày)."""
    days = minutes // (24 * 60)
    return f"{number(minutes)} phút" + (f" ({number(days)} ngày)" if days > 1 else "")


def _as_json(found: Match) -> dict[str, object]:
    original = found.original
    return {
        "original": {
            "url": original.url, "outlet": original.outlet, "kind": original.kind.value, "title": original.title, "author": original.author,
            "published": original.published, "site": original.site,
        },
        "order_known": found.order_known,
        "share_of_page": round(found.share_of_page, 3),
        "share_of_original": round(found.share_of_original, 3),
        "syllables": found.syllables,
        "longest_run": found.longest_run,
        "verbatim": found.verbatim,
        "delay_minutes": found.delay_minutes,
        "delay_known": found.delay_known,
        "prints_earlier": found.prints_earlier,
        "seen_before": found.seen_before,
        "credited": list(found.credited),
        "credits_another": found.credits_another,
        "passed_through": list(found.passed_through),
        "passages": [
            {
                "copy_at": list(p.copy_at),
                "original_at": list(p.original_at),
                "syllables": p.syllables,
                "alterations": [
                    {"kind": a.kind.value, "copy": a.copy, "original": a.original, "copy_at": list(a.copy_at)} for a in p.alterations
                ],
            }
            for p in found.passages
        ],
        "others": [
            {"url": o.url, "outlet": o.outlet, "published": o.published, "share_of_page": round(o.share_of_page, 3), "why": o.why}
            for o in found.others
        ],
    }  # fmt: skip
