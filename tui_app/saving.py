"""What happens to a change that cannot be written now: it waits, in order, and says so."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from tui_app.errors import AppError, FileLockedError, NotSavedError
from tui_app.values import dataclass


class Saving(Enum):
    """What the status line says about the disk."""

    SAVED = auto()
    WAITING = auto()
    FAILED = auto()


@dataclass(frozen=True)
class Job:
    """A change to write, and what to tell once it is durable or was refused."""

    work: Callable[[], object]
    done: Callable[[], None]
    refused: Callable[[AppError], None]


class Saver:
    """Writes at once when it can; keeps what must wait, in order, until it is durable."""

    def __init__(self) -> None:
        """Begin with nothing waiting."""
        self._waiting: deque[Job] = deque()
        self.saving = Saving.SAVED
        self.sentence = ""

    @property
    def waiting(self) -> int:
        """How many changes are not written yet."""
        return len(self._waiting)

    def save(
        self,
        work: Callable[[], object],
        *,
        done: Callable[[], None] = lambda: None,
        refused: Callable[[AppError], None] | None = None,
    ) -> bool:
        """Write now if nothing waits before it; return whether it is durable.

        When the file is locked or the disk refuses, the change waits and ``retry`` tries again.
        Any other ``AppError`` (a conflict, say) is raised here, or given to ``refused`` if it
        happens later.
        """
        job = Job(work, done, refused or (lambda _: None))
        if not self._waiting and self._write(job):
            self._say_when_saved()
            job.done()
            return True
        self._waiting.append(job)
        return False

    def retry(self) -> bool:
        """Try what waits, oldest first; return whether anything was written."""
        wrote = False
        while self._waiting:
            job = self._waiting[0]
            tell: Callable[[], None] = job.done
            try:
                if not self._write(job):
                    return wrote
                wrote = True
            except AppError as error:
                tell = partial(job.refused, error)
            # It leaves the queue before anybody is told, so that it can never be written twice.
            self._waiting.popleft()
            self._say_when_saved()
            tell()
        return wrote

    def _write(self, job: Job) -> bool:
        try:
            job.work()
        except FileLockedError as error:
            self.saving, self.sentence = Saving.WAITING, error.sentence
            return False
        except NotSavedError as error:
            self.saving, self.sentence = Saving.FAILED, error.sentence
            return False
        return True

    def _say_when_saved(self) -> None:
        if not self._waiting:
            self.saving, self.sentence = Saving.SAVED, ""
