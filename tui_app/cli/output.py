"""What leaves for a terminal: plain text without a control byte, and JSON."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TextIO

from tui_app.errors import NotSavedError
from tui_app.text import clean


def prepare_streams() -> None:
    """Let what the terminal's encoding cannot show become a question mark, not a failure."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # as it is when the caller has closed it
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]


def flush() -> None:
    """Hand over what was printed."""
    if sys.stdout is not None:
        sys.stdout.flush()


def let_go_of_output() -> None:
    """Print the rest to nowhere, because nobody reads it any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str) -> None:
    """Print lines of text to standard output, cleaned."""
    _print(clean(text) + "\n")


def complain(text: str) -> None:
    """Print a sentence to standard error, cleaned; a reader that has gone is not waited for."""
    with suppress(OSError):
        _write(sys.stderr, clean(text) + "\n")


def say_json(data: object) -> None:
    """Print JSON to standard output, in ASCII where the output is not UTF-8."""
    from tui_app.documents.plain_json import as_json

    encoding = (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "")
    _print(as_json(data, only_ascii=encoding != "utf8"))


def _print(text: str) -> None:
    try:
        _write(sys.stdout, text)
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise NotSavedError(f"What was to be printed could not be written: {reason}.") from None


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:  # as it is when the caller has closed it
        stream.write(text)
        stream.flush()
