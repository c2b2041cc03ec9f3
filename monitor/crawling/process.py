"""Which process a run is, so that a later one can tell whether it still lives."""

import os
import socket
from pathlib import Path


def this_process() -> str:
    """HOST:PID:START, START being when the process began in the machine's own ticks, since process numbers are used again."""
    return f"{socket.gethostname()}:{os.getpid()}:{_started(os.getpid())}"


def is_alive(process: str) -> bool | None:
    """Whether the process of a run still lives; None when it is another machine's and cannot be asked."""
    host, _, rest = process.partition(":")
    number, _, start = rest.partition(":")
    if host != socket.gethostname() or not number.isdigit():
        return None
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return not start or start == _started(int(number))


def _started(number: int) -> str:
    try:
        stat = Path(f"/proc/{number}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
    fields = stat.rpartition(")")[2].split()
    # a zombie has ended, though its number is still taken
    return "" if not fields or fields[0] == "Z" else fields[19]
