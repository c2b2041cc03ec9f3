"""`monitor sample`: a province in miniature, served, crawled, judged and compared with what was planted in it."""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer

from monitor import config
from monitor.cli.common import print_json
from monitor.crawling import launch
from monitor.errors import MonitorError, UserError, refusal
from monitor.rules.engine import load_rules
from monitor.rules.words import vietnamese_day
from monitor.sample import SAMPLE_NOW, Province, Server, build, certificates, serve
from monitor.sample.score import Score, by_decision, score
from monitor.storage import summary
from monitor.storage.database import open_configured

app = typer.Typer(help="Tỉnh mẫu: dựng, phục vụ, thu thập và đối chiếu với đáp án.", no_args_is_help=True)


_CERTIFICATES = "chung-thu"
_DECISIONS = {"AUTO": "Máy tự quyết (AUTO)", "AUTO+": "Chờ người xác nhận (AUTO+)", "INS": "Thanh tra viên quyết (INS)"}


@app.command("serve")
def serve_command(
    seed: Annotated[int, typer.Option(help="Số gieo")] = 1,
    port: Annotated[int, typer.Option(help="Cổng trên 127.0.0.1; 0 = tự chọn")] = 8765,
) -> None:
    """Phục vụ tỉnh mẫu qua một proxy HTTP trên 127.0.0.1, đến khi nhấn Ctrl-C."""
    province = build(seed, SAMPLE_NOW)
    with tempfile.TemporaryDirectory() as folder:
        server = serve(province, port=port, secure=certificates.make(Path(folder), province.certificates))
        print(f"proxy http://127.0.0.1:{server.port}", flush=True)
        try:
            while True:
                time.sleep(3600)
        finally:
            server.close()


@app.command()
def truth(
    file: Annotated[Path, typer.Argument(help="Tệp JSON ghi đáp án")],
    seed: Annotated[int, typer.Option(help="Số gieo")] = 1,
) -> None:
    """Ghi đáp án của tỉnh mẫu: trang, bài, vi phạm cài sẵn và bẫy."""
    try:
        file.write_text(json.dumps(build(seed, SAMPLE_NOW).truth(), ensure_ascii=False, indent=1), encoding="utf-8")
    except OSError as error:
        raise UserError(f"{file}: không ghi được ({refusal(error)})") from None
    print(file)


@app.command()
def run(
    seed: Annotated[int, typer.Option(help="Số gieo")] = 1,
    folder: Annotated[Path | None, typer.Option("--out", help="Thư mục kết quả; mặc định output/sample")] = None,
) -> None:
    """Dựng tỉnh mẫu, thu thập qua HTTP, đánh giá, lập thông báo tháng và đối chiếu với đáp án."""
    home = (folder or config.load().output / "sample").resolve()
    if home.exists():
        shutil.rmtree(home)
    home.mkdir(parents=True)
    started = time.monotonic()
    province = build(seed, SAMPLE_NOW)
    with serve(province, secure=certificates.make(home / _CERTIFICATES, province.certificates)) as server:
        _run(province, server, seed, home, started)


def _run(province: Province, server: Server, seed: int, home: Path, started: float) -> None:
    overlay = home / "monitor.sample.toml"
    proxy = f"http://127.0.0.1:{server.port}"
    text = overlay_text(proxy, sorted(province.hosts), province.thresholds, ipv6=province.ipv6, name=province.cast.world.province)
    overlay.write_text(text, encoding="utf-8")
    (home / "registry.xlsx").write_bytes(province.registry_xlsx())
    output = home / "results"
    environment = {
        **config.environment_for(config.Settings(config.load(output, overlay).config, output), overlay),
        # OpenSSL's own variable: whom the children trust, so that the sample's sound certificates are sound
        "SSL_CERT_FILE": str(certificates.authority(home / _CERTIFICATES)),
    }
    period = f"{SAMPLE_NOW:%Y-%m}"
    print(f"Tỉnh mẫu (SEED={seed}), phục vụ tại 127.0.0.1:{server.port}")
    papers = [word for host in province.press_hosts for word in ("--outlet", host)]
    again = [word for code in province.visited_again for word in ("--site", code)]
    morning, noon = SAMPLE_NOW, SAMPLE_NOW + timedelta(hours=4)
    for at, looks, title, arguments in (
        (morning, 0, "Nhập sổ đăng ký", ["registry", "import", str(home / "registry.xlsx")]),
        (morning, 0, "Thu thập báo chí", ["press", "crawl", *papers]),
        (morning, 0, "Thu thập và đánh giá", ["crawl"]),
        (morning + timedelta(minutes=30), 1, "Mở lại bài gốc", ["press", "crawl", *papers]),
        (noon, 2, "Mở lại bài gốc lần hai", ["press", "crawl", *papers]),
        (noon + timedelta(minutes=30), 2, "Thăm lại trang tổng hợp, trang đã gỡ tin và đánh giá", ["crawl", *again]),
        (noon + timedelta(hours=1), 2, "Lập thông báo tháng", ["digest", period, "--format", "docx,html,xlsx,json"]),
    ):
        begun = time.monotonic()
        print(f"── {title}", flush=True)
        province.looks = looks
        told = {**environment, "MONITOR_NOW": at.isoformat()}
        done = subprocess.run([sys.executable, "-m", "monitor.cli.main", *arguments], env=told, cwd=home, check=False)
        if done.returncode not in (0, 1):
            raise MonitorError(f"`monitor {' '.join(arguments)}` kết thúc với mã thoát {done.returncode}")
        print(f"   ({time.monotonic() - begun:.1f} s)", flush=True)
    database = open_configured(config.load(output, overlay))
    with database.read() as session:
        counted = summary.counts(session, SAMPLE_NOW.date())
        open_findings = summary.open_findings(session)
    database.close()
    expected = province.truth()
    decided = {(site, rule): decide for site, rule, decide in open_findings}
    result = score(expected, decided, () if launch.chromium() else ("browser",))
    classes = by_decision(result, decided, {rule.code: rule.decide.value for rule in load_rules()})
    (home / "truth.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1), encoding="utf-8")
    files = sorted(str(path) for path in (output / "digests").iterdir() if not path.name.startswith("."))
    _print_result(result, classes, counted, output, overlay, files, time.monotonic() - started)
    print_json(
        {
            "sites": counted["sites"],
            "reached": counted["reached"],
            "pages": counted["pages"],
            "planted": len(result.planted),
            "found": len(result.found),
            "right": len(result.right),
            "wrong": len(result.wrong),
            "files": [*files, str(output / "findings.sqlite")],
            "by_decision": {kind: part.counts() for kind, part in classes.items()},
        }
    )


def overlay_text(
    proxy: str,
    hosts: Sequence[str],
    thresholds: Mapping[str, Mapping[str, Any]] | None = None,
    hosts_per_address: int = 3,
    delay_seconds: float = 0.002,
    ipv6: Mapping[str, bool] | None = None,
    name: str = "Mẫu",
    browser: bool = True,
) -> str:
    """The configuration under which a province `name` is crawled: its proxy, pretended server addresses (of `ipv6` hosts all that they
    have), an explicit request rate, and its own decisions (key → value, unit, basis with number, issued_on, issuer)."""

    def pretended(host: str, number: int) -> str | list[str]:
        has = (ipv6 or {}).get(host)
        first = f"192.0.2.{number}"
        return first if has is None else [first, f"2001:db8::{number:x}"] if has else [first]

    decisions = []
    for key, row in (thresholds or {}).items():
        basis = row["basis"]
        day = vietnamese_day(date.fromisoformat(basis["issued_on"]))
        cite = json.dumps(f"Quyết định số {basis['number']} ngày {day} của {basis['issuer']}", ensure_ascii=False)
        decisions.append(f'"{key}" = {{ value = {row["value"]}, unit = "{row["unit"]}", basis = {cite} }}')
    lines = [
        "# Written for the sample province.",
        "[crawl]",
        'contact = "mailto:mau@mau.test"',
        f"delay_seconds = {delay_seconds}",
        f"browser = {str(browser).lower()}",
        f'proxy = "{proxy}"',
        "",
        "[crawl.address_map]",
        *(f'"{host}" = {json.dumps(pretended(host, 1 + index // hosts_per_address))}' for index, host in enumerate(sorted(hosts))),
        "",
        "[office]",
        f'parent_body = "ỦY BAN NHÂN DÂN TỈNH {name.upper()}"',
        f'province = "{name}"',
        f'place = "{name}"',
        "",
        "[thresholds]",
        *decisions,
    ]
    return "\n".join(lines) + "\n"


def _print_result(
    result: Score, classes: Mapping[str, Score], counted: dict[str, Any], output: Path, overlay: Path, files: list[str], seconds: float
) -> None:
    print(f"── Kết quả sau {seconds:.0f} s")
    print(f"Trang thăm được: {counted['reached']} / {counted['sites']} đã đăng ký; {counted['pages']} trang lưu và đọc")
    by_rule: dict[str, int] = {}
    for _, rule in result.found:
        by_rule[rule] = by_rule.get(rule, 0) + 1
    print("Dấu hiệu vi phạm theo tiêu chí: " + ", ".join(f"{rule} {count}" for rule, count in sorted(by_rule.items())))
    print(
        f"Đối chiếu đáp án: cài {len(result.planted)}, tìm thấy {len(result.found)}, đúng {len(result.right)}, sai {len(result.wrong)}, "
        f"sót {len(result.missed)}; chính xác {result.precision:.3f}, đầy đủ {result.recall:.3f}"
    )
    for kind, part in classes.items():
        print(
            f"   {_DECISIONS[kind]}: cài {len(part.planted)}, tìm thấy {len(part.found)}, đúng {len(part.right)}, sai {len(part.wrong)}, "
            f"sót {len(part.missed)}; chính xác {part.precision:.3f}, đầy đủ {part.recall:.3f}"
        )
    for name, pairs in (("sai", result.wrong), ("sót", result.missed)):
        for site, rule in sorted(pairs):
            print(f"   {name}: {site} {rule}")
    print(f"Tệp: {', '.join(files)}")
    print("Thử tiếp (các lệnh đọc cùng kết quả này):")
    prefix = (
        f'MONITOR_CONFIG="{overlay}" MONITOR_HOME="{output}" MONITOR_NOW={(SAMPLE_NOW + timedelta(hours=6)).isoformat()} .venv/bin/monitor'
    )
    print(f"   {prefix} findings list")
    print(f"   {prefix} findings show 1")
    print(f"   {prefix} status")
