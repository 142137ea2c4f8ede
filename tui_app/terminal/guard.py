"""What has to be true of the process before Textual is imported, and of the terminal after.

Textual reads its environment when it is imported, so nothing here imports it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from typing import TextIO

ESCAPE_DELAY_MS = 250
"""How long an escape sequence may take to arrive whole before its ESC counts as the Esc key."""

FRAMES_PER_SECOND = 120
"""At most. Textual lets up to two frames pass before it draws what changed just after a frame: with
its 60 a second, a list that follows a key is seen 17 to 33 ms later than it is ready."""

_PR_SET_DUMPABLE = 4

_NOT_A_SCREEN = frozenset({"", "dumb", "unknown"})


def scrub_environment(environ: MutableMapping[str, str] = os.environ) -> None:
    """Remove Textual's side channels and set what a slow line needs.

    ``TEXTUAL_LOG`` writes every password key to a readable file, ``TEXTUAL=devtools`` connects to
    a port anybody may listen on, ``TEXTUAL_SCREENSHOT`` takes pictures. Call it before the first
    import of textual. A person's own ``ESCDELAY`` is kept.
    """
    for name in [name for name in environ if name.startswith("TEXTUAL")]:
        del environ[name]
    environ["TEXTUAL_ANIMATIONS"] = "none"
    environ["TEXTUAL_FPS"] = str(FRAMES_PER_SECOND)
    environ.setdefault("ESCDELAY", str(ESCAPE_DELAY_MS))


def restrict_files() -> None:
    """Make everything this process creates readable by its owner alone, and forbid core dumps.

    Costs next to nothing, so the command line does it as well.
    """
    import resource  # noqa: PLC0415  absent on Windows

    os.umask(0o077)
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))


def harden_process() -> bool:
    """Do `restrict_files`, and keep other programs of the same user out of our memory.

    Returns whether the system agreed to the latter (Linux only). It needs ctypes, whose import
    takes some milliseconds, so only the app asks for it.
    """
    restrict_files()
    if sys.platform != "linux":
        return False
    try:
        import ctypes  # noqa: PLC0415  slow to import

        library = ctypes.CDLL(None, use_errno=True)
        return bool(library.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
    except (ImportError, OSError, AttributeError):
        return False


def terminal_problem(environ: MutableMapping[str, str] = os.environ) -> str | None:
    """Return one sentence why no screen can be shown here, or None.

    Textual reads standard input and draws on standard error; with either of them elsewhere it
    would spin, or write the screen into a file.
    """
    for stream, what in (
        (sys.__stdin__, "its input comes from a file or another program"),
        (sys.__stdout__, "its output goes to a file or another program"),
        (sys.__stderr__, "its messages go to a file or another program"),
    ):
        if not _is_terminal(stream):
            return f"The screen needs a terminal, but {what}."
    if environ.get("TERM", "") in _NOT_A_SCREEN:
        return "This terminal cannot show a full screen: TERM is not set, or is “dumb”."
    if not _speaks_utf8(sys.__stderr__):
        return "This terminal is not set up for UTF-8, so letters would be shown wrongly."
    return None


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and os.isatty(stream.fileno())
    except (OSError, ValueError):
        return False


def _speaks_utf8(stream: TextIO | None) -> bool:
    """Whether ``stream`` writes UTF-8, after asking it to.

    A locale that says less is more often unset than true, and Python would draw the frame of the
    screen as literal ``\\u2588``.
    """
    if stream is None:
        return False
    if _is_utf8(stream):
        return True
    try:
        stream.reconfigure(encoding="utf-8")  # type: ignore[attr-defined]
    except (AttributeError, ValueError, OSError):
        return False
    return _is_utf8(stream)


def _is_utf8(stream: TextIO) -> bool:
    return stream.encoding.lower().replace("-", "").replace("_", "") == "utf8"
