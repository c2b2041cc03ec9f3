"""The `monitor` command: one module per group, imported only when its command runs."""

import sys
from collections.abc import Sequence
from importlib import import_module

import typer
from typer.exceptions import TyperException

from monitor.cli.ending import AT_END
from monitor.cli.mistakes import in_vietnamese
from monitor.errors import MonitorError, UserError, refusal

GROUPS = {
    "registry": "monitor.cli.registry",
    "law": "monitor.cli.law",
    "rules": "monitor.cli.rules",
    "findings": "monitor.cli.findings",
    "evidence": "monitor.cli.evidence",
    "press": "monitor.cli.press",
    "db": "monitor.cli.database",
    "sample": "monitor.cli.sample",
}
"""Command groups: module with an `app`."""

COMMANDS = {
    "crawl": "monitor.cli.crawl",
    "extract": "monitor.cli.crawl",
    "evaluate": "monitor.cli.findings",
    "facts": "monitor.cli.facts",
    "status": "monitor.cli.status",
    "digest": "monitor.cli.digest",
    "plan": "monitor.cli.plan",
    "report": "monitor.cli.report",
    "doctor": "monitor.cli.doctor",
}
"""Single commands: module with a function of that name."""


def _root() -> None:
    """Giám sát trang thông tin điện tử khu vực công: thu thập, đọc, đánh giá, báo cáo, có bằng chứng."""


def application(wanted: str | None = None) -> typer.Typer:
    """The command tree; only the branch named `wanted` when there is one of that name, since every branch costs its imports."""
    app = typer.Typer(
        name="monitor",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback()(_root)  # makes the tree a group even while it holds one command
    known = wanted in GROUPS or wanted in COMMANDS
    for name, module in GROUPS.items():
        if not known or name == wanted:
            app.add_typer(import_module(module).app, name=name)
    for name, module in COMMANDS.items():
        if not known or name == wanted:
            app.command(name=name)(getattr(import_module(module), name))
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. 0 done, 1 done and something is wrong, 2 the user's mistake, in one line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        result = application(given[0] if given else None)(args=given, prog_name="monitor", standalone_mode=False)
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
        if message.startswith("Usage:"):  # a group called without its command: its help
            print(message, file=sys.stderr)
        elif message:
            print(f"monitor: {in_vietnamese(message)}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        # a folder that may not be written, a disk that is full: where no command says it better
        print(f"monitor: {error.filename or 'hệ điều hành'}: {refusal(error)}", file=sys.stderr)
        return 2
    finally:
        AT_END.close()


def run() -> None:
    """Entry point of the installed command."""
    sys.exit(main())


if __name__ == "__main__":
    run()
