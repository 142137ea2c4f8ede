"""A quick look at a card: what lists, agenda and progress need, by plain line reading.

The Markdown parser takes longer to import than all cards take to scan, so the start of the
program does without it. ``check`` and a test over all cards prove that both readings agree.
"""

from __future__ import annotations

import re

from tui_app.content.front import FIRST_FOR, SLUG, Front, front_faults, read_front
from tui_app.domain.heads import SCRIPT_NAMES, CardHead, Problem, Stage, Task
from tui_app.text import clean_line
from tui_app.values import dataclass

_DO = re.compile(r"\n##[ \t]+Do[ \t]*\n")
_TASK = re.compile(rf"- \[ \][ \t]++(.*\S)[ \t]+\{{#({SLUG})\}}[ \t]*")
MAX_TASK = 300
"""The longest line of a task; the patterns below are quick only on short lines."""

_MARKUP = re.compile(r"[*_`\[<\\&]")
_INLINE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)[^>\s]*)>"), r"\1"),
    (re.compile(r"(`+)(.+?)\1"), r"\2"),
    (re.compile(r"\*\*(.+?)\*\*"), r"\1"),
    (re.compile(r"\*(.+?)\*"), r"\1"),
    (re.compile(r"(?<!\w)(__?)(.+?)\1(?!\w)"), r"\2"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


@dataclass(frozen=True)
class Scan:
    """What the quick look found: a head, or the problems that keep the card out."""

    head: CardHead | None
    problems: tuple[Problem, ...] = ()


def scan_card(text: str, file: str, own: bool = False) -> Scan:
    """Return the head of a card from its text, or every problem that stands in the way."""
    front = read_front(text)
    faults = front_faults(front)
    tasks = _tasks(text, front, faults)
    if faults:
        return Scan(None, tuple(Problem(file, line, reason) for line, reason in sorted(faults)))
    values = front.values
    head = CardHead(
        id=values["id"],
        stage=Stage(values["stage"]),
        order=int(values["order"]),
        title=values["title"],
        workspace=values["workspace"],
        minutes=int(values["minutes"]),
        reviewed=values["reviewed"],
        sources=tuple(front.lists["sources"]),
        first_for=tuple(front.lists.get(FIRST_FOR, ())),
        tasks=tuple(tasks),
        file=file,
        own=own,
        scripts=tuple(kind for kind in SCRIPT_NAMES if f"\n## {kind.capitalize()}\n" in text),
    )
    return Scan(head)


def plain_words(markdown: str) -> str:
    """Return one line of Markdown without its inline markup."""
    if _MARKUP.search(markdown):
        for pattern, kept in _INLINE:
            markdown = pattern.sub(kept, markdown)
        if "&" in markdown:
            # It has a table of 2,000 names, and few tasks have any of them.
            from html import unescape  # noqa: PLC0415 - see above

            markdown = unescape(markdown)
    return clean_line(markdown)


def _tasks(text: str, front: Front, faults: list[tuple[int, str]]) -> list[Task]:
    """Return the tasks of the Do section; a task that cannot be used is added to ``faults``."""
    tasks: dict[str, Task] = {}
    at = max(front.body_at - 1, 0)
    while heading := _DO.search(text, at):
        at = heading.end() - 1
        end = text.find("\n## ", at)
        first = text.count("\n", 0, at) + 1
        lines = text[at : end if end >= 0 else len(text)].split("\n")
        for number, line in enumerate(lines, start=first):
            if not line.startswith("- ["):
                continue
            found = _TASK.fullmatch(line) if len(line) <= MAX_TASK else None
            if found is None:
                wanted = "a task is one short line: '- [ ] what to do {#a-key}'"
                faults.append((number, wanted))
            elif found[2] in tasks:
                faults.append((number, f"the key '{found[2]}' is used by another task"))
            else:
                tasks[found[2]] = Task(found[2], plain_words(found[1]))
    return list(tasks.values())
