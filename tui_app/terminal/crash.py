"""Crashes: one calm sentence for the person, and a log that holds nothing of what they wrote.

A traceback quotes values (``KeyError: 'Dr Miller'``) and source; the log has exception types and
places only. Nothing here imports textual, so the command line can use it.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

KEEP = 5
"""How many logs are kept."""

_PREFIX = "crash-"
_LONGEST_CHAIN = 20


def write_crash_log(folder: Path, error: BaseException) -> Path:
    """Write the types and places of ``error`` and its causes; return the new file.

    The file is ``0600`` in a ``0700`` folder, named by the time in UTC; only the last `KEEP` stay.
    Raises OSError if it cannot be written, or if the folder is a link or somebody else's.
    """
    return write_log(folder, "\n".join(_describe(error)))


def write_log(folder: Path, text: str) -> Path:
    """Write ``text`` as a crash log; see `write_crash_log`. It must hold nothing private."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    where = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if os.fstat(where).st_uid != os.geteuid():
            raise PermissionError("the folder belongs to somebody else")
        os.fchmod(where, 0o700)
        now = datetime.now(UTC)
        name = f"{_PREFIX}{now:%Y%m%dT%H%M%S.%fZ}-{os.getpid()}.txt"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        with os.fdopen(os.open(name, flags, 0o600, dir_fd=where), "w", encoding="utf-8") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(f"{now:%Y-%m-%d %H:%M:%S} UTC\npython {sys.version.split()[0]}\n{text}\n")
        with os.scandir(where) as entries:
            logs = sorted(entry.name for entry in entries if entry.name.startswith(_PREFIX))
        for old in logs[:-KEEP]:
            with suppress(OSError):
                os.unlink(old, dir_fd=where)
    finally:
        os.close(where)
    return folder / name


def try_crash_log(folder: Path | None, error: BaseException | None) -> Path | None:
    """Do `write_crash_log` if there is something to write and a place for it; never raise."""
    if folder is None or error is None:
        return None
    try:
        return write_crash_log(folder, error)
    except Exception:
        return None


def with_place(sentence: str, log: Path | None) -> str:
    """Return the calm sentence, and where the log is if there is one."""
    if log is None:
        return sentence
    return f"{sentence}\nWhere it happened is noted in {log} (nothing you wrote is in it)."


def install_hooks(sentence: str, folder: Path | None) -> None:
    """Give what fails outside the app the same treatment: main program, threads, finalizers.

    A failing thread is logged and not shown, since the screen may be in use.
    """

    def main_hook(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            return
        log = try_crash_log(folder, error)
        with suppress(Exception):
            sys.stderr.write(with_place(sentence, log) + "\n")

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        try_crash_log(folder, args.exc_value)

    def finalizer_hook(args: sys.UnraisableHookArgs) -> None:
        try_crash_log(folder, args.exc_value)

    sys.excepthook = main_hook
    threading.excepthook = thread_hook
    sys.unraisablehook = finalizer_hook
    # Without a handler, logging's last resort prints the messages of asyncio and libraries.
    logging.getLogger().addHandler(logging.NullHandler())


def _describe(error: BaseException) -> Iterator[str]:
    """Yield the lines of a log for ``error``, innermost cause last."""
    waiting, seen = [error], set[int]()
    while waiting and len(seen) < _LONGEST_CHAIN:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield f"{type(one).__module__}.{type(one).__qualname__}"
        trace = one.__traceback__
        while trace is not None:
            yield f"  {_place(trace)}"
            trace = trace.tb_next
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions
        waiting += [cause for cause in (one.__cause__, one.__context__) if cause is not None]


def _place(trace: TracebackType) -> str:
    file = Path(trace.tb_frame.f_code.co_filename)
    return f"{'/'.join(file.parts[-3:])}:{trace.tb_lineno}"
