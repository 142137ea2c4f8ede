"""What a step card is made of, once it has been read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from tui_app.domain.countries import EU, code_of
from tui_app.domain.heads import CardHead, Task
from tui_app.values import dataclass

_BLANK = re.compile(r"\{\{.*?\}\}")
_LONGEST_COUNTRY = 4
"""Words of the longest name of a country: United States of America."""


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

    def with_first(self, country: str) -> Card:
        """Return the card with the items about a country, as somebody typed it, before the others.

        Only items of one list change places: those that begin with the name of their country and
        a colon ("US, California: ..."). For a member of the European Union those of the EU follow.
        """
        code = code_of(country)
        return replace(self, blocks=tuple(_nearest_first(self.blocks, code))) if code else self


def _nearest_first(blocks: tuple[Block, ...], code: str) -> Iterator[Block]:
    for _, group in groupby(blocks, lambda block: isinstance(block, Bullet)):
        yield from sorted(group, key=lambda block: _distance(block, code))


def _distance(block: Block, code: str) -> int:
    """Return 0 for an item about this country, 1 for one about its union, 2 for every other."""
    before, colon, _ = block.plain.partition(":") if isinstance(block, Bullet) else ("", "", "")
    words = re.findall(r"\w+", before)[:_LONGEST_COUNTRY] if colon else []
    # "In", "no" and "it" are the letters of countries too.
    if words and len(words[0]) == 2 and not words[0].isupper():
        return 2
    begins = [" ".join(words[:length]) for length in range(1, len(words) + 1)]
    if any(code_of(name) == code for name in begins):
        return 0
    return 1 if "EU" in begins and code in EU else 2


def _block_words(block: Block) -> str:
    if isinstance(block, Paragraph):
        return "".join(run.text for run in block.runs)
    if isinstance(block, TaskBlock):
        return block.task.text
    return _BLANK.sub("", block.text)
