"""What a step card is made of, once it has been read."""

from __future__ import annotations

import re

from tui_app.domain.heads import CardHead, Task
from tui_app.values import dataclass

_BLANK = re.compile(r"\{\{.*?\}\}")


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
    def plain(self) -> str:
        """The words alone, each link followed by its address."""
        return "".join(
            f"{run.text} ({run.address})" if run.address not in ("", run.text) else run.text
            for run in self.runs
        )

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

    @property
    def words(self) -> str:
        """The card's text without looks and blanks, a line for each block."""
        return "\n".join([self.head.title, *map(_block_words, self.blocks)])


def _block_words(block: Block) -> str:
    if isinstance(block, Paragraph):
        return "".join(run.text for run in block.runs)
    if isinstance(block, TaskBlock):
        return block.task.text
    return _BLANK.sub("", block.text)
