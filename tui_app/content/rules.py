"""The rules for what stands in a card: amounts, keys, words to say, blanks to fill."""

from __future__ import annotations

from collections.abc import Iterator

from tui_app.content.blocks import SCRIPT_SECTIONS, Placed
from tui_app.content.cards import MAX_BLOCKS
from tui_app.content.form import Fault
from tui_app.domain.cards import Bullet, Heading, Question, Script, TaskBlock
from tui_app.domain.heads import CardHead
from tui_app.domain.scripts import PLACEHOLDER, PLACEHOLDERS

MAX_ITEMS = 40
"""The most list items of a card, tasks and questions included."""
MAX_SAID_WORDS = 60
"""The most words one voice has to say; a placeholder counts as one word."""

_ITEM_WANTED = {
    "Do": "expected a task on one line: '- [ ] what to do {#a-key}'",
    "Ask": "expected a question on one line: '- What to ask? {#a-key}'",
}


def block_faults(placed: list[Placed]) -> Iterator[Fault]:
    """Yield what is wrong with the blocks of a card."""
    if len(placed) > MAX_BLOCKS:
        reason = f"the card has {len(placed)} blocks; at most {MAX_BLOCKS}"
        yield placed[MAX_BLOCKS].line, reason
    items = [one for one in placed if isinstance(one.block, Bullet | TaskBlock | Question)]
    if len(items) > MAX_ITEMS:
        yield items[MAX_ITEMS].line, f"the card has {len(items)} list items; at most {MAX_ITEMS}"
    if not any(not one.section and not isinstance(one.block, Heading) for one in placed):
        yield 0, "expected two or three sentences before the first heading: why this step matters"
    if not any(isinstance(one.block, TaskBlock) for one in placed):
        yield 0, "expected at least one task under '## Do'"
    keys: set[str] = set()
    for one in placed:
        if isinstance(one.block, Script):
            yield from _script_faults(one, one.block.kind)
        else:
            yield from _item_faults(one, keys)
        yield from _blank_faults(one)


def _item_faults(one: Placed, keys: set[str]) -> Iterator[Fault]:
    """Yield what is wrong with a task, a question or plain text; ``keys`` are those used so far."""
    block = one.block
    if isinstance(block, TaskBlock | Question):
        key = block.task.key if isinstance(block, TaskBlock) else block.key
        if key in keys:
            yield one.line, f"the key '{key}' is used twice in this card"
        keys.add(key)
        if one.lines > 1:
            yield one.line, _ITEM_WANTED[one.section]
    elif isinstance(block, Bullet) and one.section in _ITEM_WANTED:
        yield one.line, _ITEM_WANTED[one.section]
    elif one.section in SCRIPT_SECTIONS and not isinstance(block, Heading):
        yield one.line, f"every line under '{one.section}' begins with '> '"


def _script_faults(one: Placed, kind: str) -> Iterator[Fault]:
    """Yield what is wrong with the words to say or send."""
    name = kind.capitalize()
    for section, text in zip((name, f"{name} for someone"), one.voices, strict=True):
        said = len(PLACEHOLDER.sub("x", text).split())
        if not said:
            reason = f"'{section}' has no words; they stand in lines that begin with '> '"
            yield one.line, reason
        if kind == "say" and said > MAX_SAID_WORDS:
            yield one.line, f"'{section}' has {said} words; at most {MAX_SAID_WORDS}"


def _blank_faults(one: Placed) -> Iterator[Fault]:
    """Yield placeholders that nobody knows, or that stand where none are filled in."""
    block = one.block
    if isinstance(block, Script):
        texts = [block.text, block.for_someone]
    elif isinstance(block, Question | Heading):
        texts = [block.text]
    else:
        texts = ["".join(run.text for run in block.runs)]
    for text in dict.fromkeys(texts):
        for found in PLACEHOLDER.finditer(text):
            if not isinstance(block, Script | Question):
                yield one.line, "placeholders are filled in scripts and questions only"
            elif found[1] not in PLACEHOLDERS:
                known = ", ".join(PLACEHOLDERS)
                yield one.line, f"'{found[1]}' is not a known placeholder; known are {known}"
        rest = PLACEHOLDER.sub("", text)
        if "{{" in rest or "}}" in rest:
            yield one.line, "a placeholder is one known name in double braces: {{ doctor }}"


def agreement_faults(head: CardHead, placed: list[Placed]) -> Iterator[Fault]:
    """Yield tasks that the quick look at a card and the full reading see differently."""
    seen = {task.key: task for task in head.tasks}
    for one in placed:
        if isinstance(one.block, TaskBlock):
            task = seen.pop(one.block.task.key, None)
            if task is None:
                yield one.line, "a task begins at the start of its line with '- [ ] '"
            elif task != one.block.task:
                reason = f"simpler marks are needed: this task is read as '{task.text}' in lists"
                yield one.line, reason
    for key in seen:
        yield 0, f"the task '{key}' is not a list item of its own"
