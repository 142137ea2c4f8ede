"""Writing a file that only its owner can read: whole or not at all, never over another one."""

from __future__ import annotations

import os
import re
import shlex
from contextlib import suppress
from itertools import count
from pathlib import Path

from tui_app.errors import NotSavedError
from tui_app.settings import login_name
from tui_app.text import clean_line

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW


def write_private(folder: str, name: str, text: str) -> Path:
    """Write ``text`` to a new file in ``folder``, as ``write_private_bytes`` does."""
    return write_private_bytes(folder, name, text.encode("utf-8", "replace"))


def write_private_bytes(folder: str, name: str, content: bytes) -> Path:
    """Write ``content`` to a new file in ``folder``, mode 0600, and return its path.

    When the name is taken, by a file or a link, a number is added. Raises ``NotSavedError`` when
    the file cannot be written; then nothing is left behind.
    """
    place = Path(folder).expanduser().absolute()
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _reserved(place, name)
        draft = target.with_name(f".{target.name}.{os.getpid()}.new")
        try:
            with os.fdopen(os.open(draft, _NEW, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(target)
        except BaseException:
            for left in (draft, target):
                with suppress(OSError):
                    left.unlink()
            raise
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise NotSavedError(
            f"Nothing was exported, because a file could not be written in {place}: {reason}. "
            "Choose another folder, with --out or in the settings."
        ) from None
    return target


def fetch_line(path: Path) -> str:
    """Return the ``scp`` line that fetches the file when we run over SSH, "" otherwise."""
    parts = os.environ.get("SSH_CONNECTION", "").split()
    if len(parts) != 4 or not re.fullmatch(r"[0-9A-Fa-f:.]+", parts[2]) or not parts[3].isdigit():
        return ""
    host = f"[{parts[2]}]" if ":" in parts[2] else parts[2]
    port = "" if parts[3] == "22" else f"-P {parts[3]} "
    line = f"scp {port}{shlex.quote(f'{login_name()}@{host}:{path}')} ."
    return line if clean_line(line) == line else ""


def _reserved(place: Path, name: str) -> Path:
    """Return a path under ``place`` that is ours now: an empty file stands there."""
    stem, _, ending = name.rpartition(".")
    for number in count(1):
        path = place / (name if number == 1 else f"{stem}-{number}.{ending}")
        try:
            os.close(os.open(path, _NEW, 0o600))
        except FileExistsError:
            continue
        return path
    raise AssertionError
