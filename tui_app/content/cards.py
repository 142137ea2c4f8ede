"""The full reading of a card, with the parser that ``check`` uses too."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tui_app.content.blocks import BlockReader, Placed
from tui_app.content.files import CardError
from tui_app.content.front import read_front
from tui_app.content.heads import scan_card
from tui_app.domain.cards import Card, Paragraph, Run

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_BLOCKS = 60
"""The most blocks a card may have; what comes after them is not shown."""


@lru_cache(maxsize=64)
def parse_card(text: str, file: str, own: bool = False) -> Card:
    """Return the whole card, or raise ``CardError`` with the first thing that is wrong.

    The cards in use are kept as they were parsed.
    """
    scan = scan_card(text, file, own)
    if scan.head is None:
        raise CardError(scan.problems[0])
    blocks = [placed.block for placed in placed_blocks(text)]
    if len(blocks) > MAX_BLOCKS:
        rest = f"The rest of this card is not shown: a card has at most {MAX_BLOCKS} blocks."
        blocks[MAX_BLOCKS - 1 :] = [Paragraph((Run(rest),))]
    return Card(scan.head, tuple(blocks))


@cache
def _parser() -> MarkdownIt:
    # Imported here: it takes 60 to 120 ms, and the start of the program needs no card's body.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    return MarkdownIt("commonmark", {"html": False})


def body_tokens(text: str) -> tuple[list[Token], int]:
    """Return the Markdown tokens of a card's body and the number of lines before it."""
    front = read_front(text)
    return _parser().parse(text[front.body_at :]), front.body_line


def placed_blocks(text: str) -> list[Placed]:
    """Return the blocks of a card's text in order, each with its place."""
    tokens, before = body_tokens(text)
    reader = BlockReader(before)
    for token in tokens:
        reader.take(token)
    return reader.finish()
