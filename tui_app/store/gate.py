"""What is looked at before a case file is connected, so that a wrong one is never changed."""

from __future__ import annotations

from pathlib import Path

from tui_app.errors import FileUnusableError
from tui_app.store.schema import APPLICATION_ID, VERSION

_HEADER = b"SQLite format 3\x00"
_HEADER_LENGTH = 100
_SIDE_FILES = ("-wal", "-shm", "-journal")


def look_before_connecting(path: Path) -> None:
    """Refuse a file that is empty, foreign, newer or damaged, by its size and its first bytes.

    Never call it while this process is connected to the file: opening it would drop SQLite's locks.
    Raises ``FileUnusableError`` with a sentence for each case; the file is only read.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER_LENGTH)
    except OSError:
        raise FileUnusableError(
            f"{path} cannot be read. Check who owns it and its permissions."
        ) from None
    if size == 0:
        raise FileUnusableError(
            f"{path} is empty, so something has emptied it or a copy went wrong. It was not "
            f"touched; look for a copy in {path.parent / 'backups'}, or move the empty file away "
            "to begin anew."
        )
    if len(header) < _HEADER_LENGTH or not header.startswith(_HEADER):
        raise FileUnusableError(
            f"{path} is not a Second Opinion case file, or it is damaged. It was not touched."
        )
    refuse_what_is_not_ours(path, _number(header, 68), _number(header, 60), holds_something=False)
    if _is_cut_short(path, header, size):
        raise FileUnusableError(
            f"{path} is damaged: its end is missing. It was not touched; look for a copy in "
            f"{path.parent / 'backups'}."
        )


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")


def _is_cut_short(path: Path, header: bytes, size: int) -> bool:
    # While a log or journal stands beside it, the rest of the file may still be in there.
    if any(file.exists() and file.stat().st_size for file in side_files(path)):
        return False
    page = int.from_bytes(header[16:18], "big")
    pages_are_known = _number(header, 24) == _number(header, 92)
    return pages_are_known and size < _number(header, 28) * (65536 if page == 1 else page)


def refuse_what_is_not_ours(
    path: Path, application: int, version: int, *, holds_something: bool
) -> None:
    """Raise ``FileUnusableError`` for the application id or version of a file not meant for us."""
    if application != APPLICATION_ID and (application or holds_something):
        raise FileUnusableError(
            f"{path} belongs to another program. It was not touched; give another file with --file."
        )
    if version > VERSION:
        raise FileUnusableError(
            f"{path} was written by a newer Second Opinion (file version {version}, this one "
            f"knows {VERSION}). It was not touched; upgrade with 'pipx upgrade second-opinion' "
            "or as you installed it."
        )


def side_files(path: Path) -> tuple[Path, ...]:
    """Return the files that SQLite keeps beside a case file while it is open."""
    return tuple(path.with_name(path.name + ending) for ending in _SIDE_FILES)
