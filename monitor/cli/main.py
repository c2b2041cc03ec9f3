"""The `monitor` command: one module per group, imported only when its command runs."""

import sys
from collections.abc import Sequence

import typer
from typer.exceptions import TyperException

from monitor.cli import crawl, database, digest, doctor, evidence, facts, findings, law, registry, rules, sample
from monitor.errors import MonitorError, UserError

app = typer.Typer(
    name="monitor",
    help="Giám sát trang thông tin điện tử khu vực công: thu thập, đọc, đánh giá, báo cáo, có bằng chứng.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.add_typer(registry.app, name="registry")
app.command(name="crawl")(crawl.crawl)
app.command(name="extract")(crawl.extract)
app.command(name="evaluate")(findings.evaluate)
app.command(name="facts")(facts.facts)
app.add_typer(law.app, name="law")
app.add_typer(rules.app, name="rules")
app.add_typer(findings.app, name="findings")
app.add_typer(evidence.app, name="evidence")
app.command(name="digest")(digest.digest)
app.add_typer(database.app, name="db")
app.add_typer(sample.app, name="sample")
app.command(name="doctor")(doctor.doctor)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0 done, 1 done and something is wrong, 2 the user's mistake, in one line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        result = app(args=list(arguments) if arguments is not None else None, standalone_mode=False)
        return result if isinstance(result, int) else 0
    except typer.Exit as stop:
        return stop.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return 130
    except UserError as error:
        print(f"monitor: {error}", file=sys.stderr)
        return 2
    except MonitorError as error:
        print(f"monitor: {error}", file=sys.stderr)
        return 1
    except TyperException as error:
        message = error.format_message() if hasattr(error, "format_message") else str(error)
        if message:
            print(f"monitor: {' '.join(message.split())}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def run() -> None:
    """Entry point of the installed command."""
    sys.exit(main())


if __name__ == "__main__":
    run()
