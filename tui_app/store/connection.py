"""Open the case file: what is looked at before connecting, and how the connection is set up."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Lock

from tui_app.errors import FileUnusableError, NoFileError
from tui_app.store.driver import Connection, calm_errors, dbapi2
from tui_app.store.folders import check_own, create_private_file, private_folder, sync, tighten
from tui_app.store.gate import look_before_connecting, refuse_what_is_not_ours, side_files
from tui_app.store.identity import new_uid
from tui_app.store.schema import VERSION

_NETWORK_FILESYSTEMS = (
    *("nfs", "cifs", "smb", "fuse", "9p"),
    *("lustre", "gpfs", "afs", "ceph", "gluster"),
)
_PATIENCE = 5000
"""How long opening waits, in milliseconds, for another session that is just starting or ending."""

_open_files: dict[int, tuple[int, int]] = {}
"""Which file is behind each open connection: device and inode by the connection's ``id``."""
_open_files_lock = Lock()


def connect(path: Path, *, create: bool) -> Connection:
    """Return a connection to the case file at ``path``, migrated to the present version.

    The file is created with mode 0600 when ``create`` allows it. Raises ``NoFileError`` when there
    is none, and ``FileUnusableError`` with its own sentence for an empty, foreign, damaged,
    newer or unreadable file; such a file is not changed.
    """
    if not _is_there(path):
        if not create:
            raise NoFileError(
                f"There is no case file at {path}. Start one with 'second-opinion', or write a "
                "first note with 'second-opinion note'."
            )
        private_folder(path.parent)
        _create(path)
    check_own(path)
    if not _is_open_here(path):
        look_before_connecting(path)
    private_folder(path.parent)
    connection = _open(path)
    for file in (path, *side_files(path)):
        with suppress(FileNotFoundError):
            tighten(file)
    with _open_files_lock:
        _open_files[id(connection)] = _identity(path)
    return connection


def close(connection: Connection) -> None:
    """Close a connection that ``connect`` returned."""
    with _open_files_lock:
        _open_files.pop(id(connection), None)
    connection.close()


def connect_beside(path: Path) -> Connection:
    """Return a second, reading connection for a thread of its own; close it there."""
    # As a URI, so that a name with "?", "#" or "%" in it still means that file.
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = dbapi2.connect(address, uri=True, timeout=5, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        raise FileUnusableError(
            f"{path} cannot be reached. Check the name, and who may look into its folders."
        ) from None
    return True


def _create(path: Path) -> None:
    """Make a new case file whole under another name, then give it its own.

    So no other session, and nobody after a cut, ever sees it half made. When another session was
    faster, its file stays.
    """
    draft = path.with_name(f"{path.name}.{new_uid()}.new")
    create_private_file(draft)
    try:
        _open(draft).close()
        try:
            os.link(draft, path)
        except FileExistsError:
            return
        except OSError:
            # Not every filesystem has links.
            if not _is_there(path):
                draft.replace(path)
        sync(path.parent)
    finally:
        for file in (draft, *side_files(draft)):
            file.unlink(missing_ok=True)


def _open(path: Path) -> Connection:
    with calm_errors():
        connection = dbapi2.connect(
            str(path), timeout=_PATIENCE / 1000, isolation_level=None, check_same_thread=True
        )
        try:
            _set_up(connection, path)
            _bring_up_to_date(connection, path)
            connection.execute("PRAGMA busy_timeout = 0")
        except BaseException:
            connection.close()
            raise
    return connection


def _set_up(connection: Connection, path: Path) -> None:
    connection.row_factory = dbapi2.Row
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    journal = "DELETE" if on_network(path) else "WAL"
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "temp_store = MEMORY",
        "secure_delete = ON",
        "foreign_keys = ON",
        "synchronous = FULL",
    ):
        connection.execute(f"PRAGMA {pragma}")
    refuse_what_is_not_ours(
        path,
        connection.execute("PRAGMA application_id").fetchone()[0],
        connection.execute("PRAGMA user_version").fetchone()[0],
        holds_something=connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0,
    )
    answer = connection.execute("PRAGMA journal_mode").fetchone()[0]
    if answer != journal.lower():
        try:
            answer = connection.execute(f"PRAGMA journal_mode = {journal}").fetchone()[0]
        except dbapi2.OperationalError:
            # Another session is starting at the same moment and holds the file to switch it.
            answer = journal.lower()
    synchronous = connection.execute("PRAGMA synchronous").fetchone()[0]
    if answer not in ("wal", "delete") or synchronous != 2:
        raise FileUnusableError(
            "The case file cannot be written durably on this disk, so nothing was written. "
            "Choose another place with --file."
        )


def _bring_up_to_date(connection: Connection, path: Path) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version == VERSION:
        return
    # sqlite-utils takes longer to import than a note takes to save, and is needed only here.
    from tui_app.store.migrations import migrate  # noqa: PLC0415

    migrate(connection, path)


def on_network(path: Path) -> bool:
    """Return whether ``path`` lies on a filesystem that other machines write to as well."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    best, kind = "", ""
    folder = str(path.parent.resolve())
    for line in lines.splitlines():
        left, _, right = line.partition(" - ")
        mounted = left.split(" ")[4].replace("\\040", " ")
        inside = folder == mounted or folder.startswith(mounted.rstrip("/") + "/")
        if inside and len(mounted) >= len(best):
            best, kind = mounted, right.split(" ")[0]
    return kind.startswith(_NETWORK_FILESYSTEMS)


def _is_open_here(path: Path) -> bool:
    key = _identity(path)
    with _open_files_lock:
        return key in _open_files.values()


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
