"""Every failure that a person may see: one calm sentence, made where the cause is known.

The app and the command line show the same object: ``str(error)`` is the sentence, and
``exit_code`` is what a command ends with.
"""

from __future__ import annotations


class AppError(Exception):
    """A failure with a sentence that says what happened, what was kept and what to do."""

    exit_code = 70

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NothingFoundError(AppError):
    """The command did its work and there is nothing to show, or ``check`` found something."""

    exit_code = 1


class WrongUseError(AppError):
    """What was asked for or typed cannot be used; the sentence says what was expected."""

    exit_code = 2


class FileUnusableError(AppError):
    """The case file exists but cannot be used: damaged, not ours, newer, unreadable."""

    exit_code = 3


class NotSavedError(AppError):
    """A write did not reach the disk (full, read-only, failing); nothing is half written."""

    exit_code = 3


class NoFileError(AppError):
    """There is no case file where one was looked for."""

    exit_code = 10


class FileLockedError(AppError):
    """Another session holds the file's write lock at this moment; trying again helps."""

    exit_code = 11


class ConflictError(AppError):
    """The entry was changed by somebody else since it was read; both texts are kept."""

    exit_code = 1


class NothingToUndoError(AppError):
    """There is no own action left to take back, or somebody else has changed its rows."""

    exit_code = 1
