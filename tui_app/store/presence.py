"""Who has the file open: a process and its start time, so that no heartbeat is needed."""

from __future__ import annotations

import os
from pathlib import Path


def session_id(pid: int | None = None) -> str:
    """Return the identity of a process: its number and, in kernel ticks, when it started."""
    number = pid or os.getpid()
    return f"{number}-{_started(number)}"


def is_alive(session: str) -> bool:
    """Return whether the process of this session is still running."""
    number, _, started = session.partition("-")
    return number.isdigit() and started not in ("", "0") and _started(int(number)) == started


def _started(pid: int) -> str:
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return _started_without_proc(pid)
    # The command name stands in brackets and may itself hold blanks and brackets.
    values = status.rpartition(")")[2].split()
    # A zombie has ended and only waits to be noticed by its parent.
    return "0" if values[0] in ("Z", "X") else values[19]


def _started_without_proc(pid: int) -> str:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return "0"
    except PermissionError:
        return "running"
    return "running"
