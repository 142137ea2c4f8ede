"""Folders and files that only their owner may read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from tui_app.errors import FileUnusableError


def private_folder(folder: Path) -> Path:
    """Create ``folder`` with mode 0700, or check that an existing one lets nobody else write.

    An existing folder of our own that others can read is closed when it carries our name, and left
    alone otherwise: with ``--file`` it may be a folder that holds more than our file. Raises
    ``FileUnusableError`` for a folder that others can write to, or that is not a folder.
    """
    try:
        # With ``parents=True`` the folders above would get the mode that the umask leaves them.
        for missing in reversed([f for f in (folder, *folder.parents) if not f.exists()]):
            missing.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(exist_ok=True)
        status = folder.stat()
    except FileExistsError:
        raise FileUnusableError(
            f"A file stands where the folder {folder} is needed. Move it away or use --file."
        ) from None
    except OSError:
        raise FileUnusableError(
            f"The folder {folder} cannot be made or read. Check who owns it, or use --file."
        ) from None
    sticky = status.st_mode & stat.S_ISVTX
    if status.st_mode & 0o022 and not sticky:
        if status.st_uid != os.geteuid():
            raise FileUnusableError(
                f"Other people can write to the folder {folder}, so health notes are not safe "
                "there. Nothing was written; choose another folder with --file."
            )
        folder.chmod(stat.S_IMODE(status.st_mode) & ~0o022)
    if folder.name in {"second-opinion", "backups"} and status.st_mode & 0o077:
        folder.chmod(0o700)
    return folder


def create_private_file(path: Path) -> None:
    """Create an empty file with mode 0600 that did not exist, never through a link.

    Raises ``FileUnusableError`` when something is already there or it cannot be made.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_RDWR, 0o600))
    except FileExistsError:
        raise FileUnusableError(
            f"Something named {path.name} is already in {path.parent}; it was left as it is."
        ) from None
    except OSError:
        raise FileUnusableError(
            f"{path} cannot be created. Check that you may write to the folder, or use --file."
        ) from None


def check_own(path: Path) -> os.stat_result:
    """Check that ``path`` is a file of ours and no link, and return what is known of it.

    Raises ``FileUnusableError`` otherwise.
    """
    status = path.lstat()
    if stat.S_ISLNK(status.st_mode):
        raise FileUnusableError(
            f"{path} is a link. Give the file it points to with --file instead."
        )
    if not stat.S_ISREG(status.st_mode):
        raise FileUnusableError(f"{path} is not a file. Give a case file with --file.")
    if status.st_uid != os.geteuid():
        raise FileUnusableError(
            f"{path} belongs to another user of this machine, so it is not opened."
        )
    return status


def tighten(path: Path) -> bool:
    """Take away other people's access to a file of ours; return whether it had been open to them.

    Raises ``FileUnusableError`` when the file belongs to somebody else.
    """
    if check_own(path).st_mode & 0o077:
        path.chmod(0o600)
        return True
    return False


def sync(folder: Path) -> None:
    """Make the names in ``folder`` durable, so that a new file is still there after a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError:
        # Some network filesystems cannot; they have their own ways.
        pass
    finally:
        os.close(handle)
