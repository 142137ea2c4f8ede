"""What a card says: its sections, and their words with the blanks filled."""

from __future__ import annotations

from tui_app.domain.cards import Block, Card, Heading, Question, Script, TaskBlock
from tui_app.domain.scripts import fill
from tui_app.domain.shown import Shown
from tui_app.text import clean_line, plural
from tui_app.values import dataclass

_SAID = {"say": "Words to say", "send": "Words to send"}


@dataclass(frozen=True)
class Section:
    """A part of a card under one heading."""

    title: str
    blocks: tuple[Block, ...]


def sections(card: Card) -> list[Section]:
    """Return a card in its sections; the first is what stands before any heading."""
    parts: list[tuple[str, list[Block]]] = [("", [])]
    for block in card.blocks:
        if isinstance(block, Heading):
            parts.append((clean_line(block.text), []))
        else:
            parts[-1][1].append(block)
    return [Section(title, tuple(blocks)) for title, blocks in parts]


def contents(section: Section, shown: Shown) -> str:
    """Return a section as the list of a card says it."""
    tasks = [block.task.key for block in section.blocks if isinstance(block, TaskBlock)]
    questions = sum(isinstance(block, Question) for block in section.blocks)
    words = [section.title]
    if tasks:
        done = sum(key in shown.ticks for key in tasks)
        words.append(f"{plural(len(tasks), 'task')}, {done} done")
    if questions:
        words.append(plural(questions, "question"))
    return ": ".join(words)


def question_words(block: Question, shown: Shown) -> str:
    """Return a question with its blanks filled, as it is added to one's own."""
    return clean_line(fill(block.text, shown.blanks).plain)


def block_words(block: Block, shown: Shown) -> str:
    """Return a block as it is said."""
    if isinstance(block, TaskBlock):
        ticked = shown.ticks.get(block.task.key, "")
        return clean_line(block.task.text) + (f" (done {clean_line(ticked)})" if ticked else "")
    if isinstance(block, Question):
        words = question_words(block, shown)
        return words + (" (in your list)" if block.key in shown.asked else "")
    if isinstance(block, Script):
        filled = shown.filled(block)
        words = "".join(f"[blank: {text}]" if blank else text for text, blank in filled.parts)
        hint = " A blank is yours to fill in." if filled.blanks else ""
        return f"{_SAID.get(block.kind, 'Words')}.{hint}\n\n{words}\n"
    return clean_line(block.text if isinstance(block, Heading) else block.plain)
