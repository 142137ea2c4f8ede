"""From the Markdown tokens of a card's body to its blocks, each with its place in the file."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from tui_app.content.runs import runs_of, tidy, without_key, words
from tui_app.domain.cards import Block, Bullet, Heading, Paragraph, Question, Run, Script, TaskBlock
from tui_app.domain.heads import Task
from tui_app.text import clean_line
from tui_app.values import dataclass

if TYPE_CHECKING:
    from markdown_it.token import Token

SCRIPT_SECTIONS = {
    "Say": ("say", False),
    "Say for someone": ("say", True),
    "Send": ("send", False),
    "Send for someone": ("send", True),
}
"""The sections whose quotes are words to say or send: kind, and whether spoken for somebody."""

_BOX = "[ ] "


@dataclass(frozen=True)
class Placed:
    """A block with the section and the line it stands in, and how many lines it takes.

    ``voices`` are a script's two texts as they were found, so that a missing one can be named.
    """

    block: Block
    section: str
    line: int
    lines: int = 1
    voices: tuple[str, str] = ("", "")


class BlockReader:
    """Turns the flat list of tokens into blocks, by counting what is open around each text."""

    def __init__(self, lines_before: int) -> None:
        self._before = lines_before
        self._open: Counter[str] = Counter()
        self._tag = ""
        self._number = ""
        self._section = ""
        self._placed: list[Placed] = []
        self._scripts: dict[str, tuple[list[str], list[str]]] = {}

    def take(self, token: Token) -> None:
        """Take the next token."""
        self._open[token.type.rpartition("_")[0]] += token.nesting
        if token.type == "heading_open":
            self._tag = token.tag
        elif token.type == "list_item_open":
            self._number = f"{token.info}. " if token.info else ""
        elif token.type == "inline":
            self._text(token)
        elif token.type in ("fence", "code_block"):
            self._add(Paragraph((Run(clean_line(token.content), "code"),)), token)

    def finish(self) -> list[Placed]:
        """Return the blocks, with each script's two voices put together."""
        return [
            self._with_voices(placed, placed.block.kind)
            if isinstance(placed.block, Script)
            else placed
            for placed in self._placed
        ]

    def _text(self, token: Token) -> None:
        children = token.children or []
        if self._open["heading"]:
            self._heading(words(runs_of(children)), token)
        elif self._open["blockquote"] and self._section in SCRIPT_SECTIONS:
            self._script_part(words(runs_of(children, line_break="\n")))
        elif self._open["list_item"]:
            self._item(runs_of(children), token)
        else:
            self._add(Paragraph(runs_of(children)), token)

    def _heading(self, title: str, token: Token) -> None:
        if self._tag == "h2":
            self._section = title
        kind, _ = SCRIPT_SECTIONS.get(title, ("", False))
        if self._tag != "h2" or not kind:
            self._add(Heading(title), token)
        elif kind not in self._scripts:
            self._scripts[kind] = ([], [])
            self._add(Heading(kind.capitalize()), token)
            self._add(Script(kind, "", ""), token)

    def _script_part(self, said: str) -> None:
        kind, for_someone = SCRIPT_SECTIONS[self._section]
        parts = self._scripts[kind][for_someone]
        if self._open["list_item"]:
            listed = bool(parts) and parts[-1].rpartition("\n")[2].startswith("- ")
            item = f"- {said}"
            parts.append(f"{parts.pop()}\n{item}" if listed else item)
        else:
            parts.append(said)

    def _with_voices(self, placed: Placed, kind: str) -> Placed:
        own, for_someone = ("\n\n".join(parts) for parts in self._scripts[kind])
        script = Script(kind, own or for_someone, for_someone or own)
        return replace(placed, block=script, voices=(own, for_someone))

    def _item(self, runs: tuple[Run, ...], token: Token) -> None:
        if self._number:
            runs, self._number = tidy((Run(self._number), *runs)), ""
        bare, key = without_key(runs)
        if key and self._section == "Do" and bare and bare[0].text.startswith(_BOX):
            bare = tidy((Run(bare[0].text.removeprefix(_BOX), bare[0].look), *bare[1:]))
            self._add(TaskBlock(Task(key, words(bare)), bare), token)
        elif key and self._section == "Ask":
            self._add(Question(key, words(bare)), token)
        else:
            self._add(Bullet(runs), token)

    def _add(self, block: Block, token: Token) -> None:
        first, end = token.map or (0, 1)
        place = self._before + first + 1
        self._placed.append(Placed(block, self._section, place, end - first))
