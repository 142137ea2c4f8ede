"""What a step card is made of, once it has been read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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

    def task(self, key: str) -> Task | None:
        """Return the task with this key, or None when the card has no such task."""
        return next((task for task in self.tasks if task.key == key), None)


@dataclass(frozen=True)
class Run:
    """A stretch of text in one look. ``look`` is "", "strong", "emphasis", "code" or "link"."""

    text: str
    look: str = ""
    address: str = ""


@dataclass(frozen=True)
class Heading:
    """A section's title."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """Running text. ``addresses`` are the links in it, as (words, address)."""

    runs: tuple[Run, ...]

    @property
    def addresses(self) -> tuple[tuple[str, str], ...]:
        """The links of the paragraph as (words, address)."""
        return tuple((run.text, run.address) for run in self.runs if run.address)


@dataclass(frozen=True)
class Bullet(Paragraph):
    """One item of a plain list."""


@dataclass(frozen=True)
class TaskBlock:
    """A task where it stands in the card."""

    task: Task
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Question:
    """A question to ask, which can be added to the person's own list."""

    key: str
    text: str


@dataclass(frozen=True)
class Script:
    """Words to say or to send, with ``{{ blanks }}``; one text for each voice.

    ``kind`` is "say" or "send"; ``for_someone`` is the text for somebody who speaks for the
    patient, and equals ``text`` when the card gives only one.
    """

    kind: str
    text: str
    for_someone: str


Block = Heading | Paragraph | Bullet | TaskBlock | Question | Script


@dataclass(frozen=True)
class Card:
    """A whole step card."""

    head: CardHead
    blocks: tuple[Block, ...]


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
