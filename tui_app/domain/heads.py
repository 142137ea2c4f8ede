"""The head of a step card: its place in the walk, its tasks, and what may be wrong with it."""

from __future__ import annotations

from enum import StrEnum

from tui_app.values import dataclass


class Stage(StrEnum):
    """The three stages of the walk."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"

    @property
    def label(self) -> str:
        """The stage's name as it is shown."""
        return self.value.capitalize()


@dataclass(frozen=True)
class Task:
    """A thing to tick. ``key`` is stable: ticks hang on it, whatever becomes of the wording."""

    key: str
    text: str


SCRIPT_NAMES = {"say": "words to say", "send": "words to send, a message"}
"""What a card's scripts are called where one looks for them, by their kinds."""


@dataclass(frozen=True)
class CardHead:
    """What is known of a card without parsing its body: enough for lists, agenda and progress."""

    id: str
    stage: Stage
    order: int
    title: str
    workspace: str
    minutes: int
    reviewed: str
    sources: tuple[str, ...]
    tasks: tuple[Task, ...]
    file: str
    own: bool = False
    first_for: tuple[str, ...] = ()
    """The reasons of a case, by their values, that bring this step forward."""

    scripts: tuple[str, ...] = ()
    """The kinds of the scripts that the card has."""

    def task(self, key: str) -> Task | None:
        """Return the task with this key, or None when the card has no such task."""
        return next((task for task in self.tasks if task.key == key), None)


@dataclass(frozen=True)
class Problem:
    """What is wrong with a content file: where, and in words what was expected.

    ``line`` is 0 when the file as a whole is meant.
    """

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        place = f", line {self.line}" if self.line else ""
        return f"{self.file}{place}: {self.reason}"
