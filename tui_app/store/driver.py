"""The one SQLite library of the process, and what its errors mean to a person.

A second SQLite library, or ``open()`` on a file that is connected, drops the file's POSIX locks and
can lose notes that were already acknowledged; so everything, sqlite-utils included, goes through
sqlcipher3. sqlite-utils prefers a module named ``pysqlite3`` when there is one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3
from sqlcipher3 import dbapi2

from tui_app.errors import (
    AppError,
    FileLockedError,
    FileUnusableError,
    NotSavedError,
    WrongUseError,
)

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

Connection = dbapi2.Connection

__all__ = ["Connection", "calm_errors", "dbapi2", "translated"]

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN = 5, 6, 8, 10, 11, 13, 14
_CONSTRAINT, _NOTADB = 19, 26

_SENTENCES: dict[int, tuple[type[AppError], str]] = {
    _BUSY: (
        FileLockedError,
        "Another session is writing to the case file at this moment; what you typed is kept "
        "and will be tried again.",
    ),
    _READONLY: (
        NotSavedError,
        "The case file or its folder is read-only, so nothing can be saved; what you typed is "
        "not lost. Give yourself write access to the folder, or use --file.",
    ),
    _IOERR: (
        NotSavedError,
        "The disk reported an error, so this is not saved; what you typed is not lost "
        "and what was saved before is untouched. It will be tried again.",
    ),
    _FULL: (
        NotSavedError,
        "The disk is full, so this is not saved; what was saved before is safe and what you typed "
        "is not lost. Free some space and it will be tried again.",
    ),
    _CORRUPT: (
        FileUnusableError,
        "The case file is damaged. Nothing was changed; make a copy of it, then run "
        "'second-opinion check' to see what can be read.",
    ),
    _CANTOPEN: (
        FileUnusableError,
        "The case file cannot be opened. Check that its folder exists and that you may read it; "
        "'second-opinion paths' says where it is looked for.",
    ),
    _CONSTRAINT: (
        WrongUseError,
        "The case file does not take this entry: something that it needs is empty or wrong, or it "
        "is there already. Nothing was changed, and what you typed is not lost.",
    ),
    _NOTADB: (
        FileUnusableError,
        "This is not a Second Opinion case file, or it is damaged. Nothing was changed.",
    ),
}
_SENTENCES[_LOCKED] = _SENTENCES[_BUSY]


def translated(error: Exception) -> AppError:
    """Return the calm sentence for a database error, whose own words may quote data."""
    code = getattr(error, "sqlite_errorcode", None)
    kind, sentence = _SENTENCES.get(
        (code or 0) & 0xFF,
        (
            NotSavedError,
            "The case file did not accept this, so it is not saved; what was saved before is "
            "untouched and what you typed is not lost.",
        ),
    )
    return kind(sentence)


@contextmanager
def calm_errors() -> Iterator[None]:
    """Turn every database error inside into its ``AppError``."""
    try:
        yield
    except dbapi2.Error as error:
        raise translated(error) from error
