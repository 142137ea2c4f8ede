"""All step cards: the shipped ones, with the user's own replacing them or standing beside."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tui_app.content.files import CardError, card_folder, find_cards, read_card_text
from tui_app.content.heads import scan_card
from tui_app.domain.heads import SCRIPT_NAMES, CardHead, Problem, Stage, Task
from tui_app.errors import NothingFoundError
from tui_app.text import fold

if TYPE_CHECKING:
    from tui_app.domain.cards import Card

_STAGES = list(Stage)


class Library:
    """The cards of the walk. Heads are read once, when first asked for; a card when opened.

    ``shipped`` is the folder of shipped texts (its ``cards`` folder is used), ``own`` the folder
    of the user's own cards, which need not exist. What cannot be used is left out and named in
    ``problems``; the rest works.
    """

    def __init__(self, shipped: Path, own: Path | None = None) -> None:
        self._shipped = shipped
        self._own = own

    @property
    def heads(self) -> tuple[CardHead, ...]:
        """Every step in the order of the walk; an own step follows a shipped one of its order."""
        return self._read[0]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be used: file, line and reason."""
        return self._read[1]

    def head(self, card_id: str) -> CardHead | None:
        """Return the head of this card, or None when there is no such card (any more)."""
        return self._by_id.get(card_id)

    def find(self, words: str) -> Iterator[tuple[CardHead, Task | None]]:
        """Yield the steps, and with their step the tasks, that hold every one of ``words``."""
        parts = fold(words).split()
        if not parts:
            return
        for head in self.heads:
            if all(part in fold(head.title) for part in parts):
                yield head, None
            for task in head.tasks:
                if all(part in fold(task.text) for part in parts):
                    yield head, task

    def find_scripts(self, words: str) -> Iterator[tuple[CardHead, str]]:
        """Yield the steps that have a script which ``words`` ask for, with the kind of it."""
        parts = fold(words).split()
        for head in self.heads if parts else ():
            for kind in head.scripts:
                named = fold(f"{SCRIPT_NAMES[kind]} script {head.title}")
                if all(part in named for part in parts):
                    yield head, kind

    def card(self, card_id: str) -> Card:
        """Return the whole card as its file now is, or raise an ``AppError`` that says why not."""
        head = self.head(card_id)
        if head is None:
            raise NothingFoundError(f"There is no step card named '{card_id[:40]}'.")
        # Imported here: the start of the program needs only the heads.
        from tui_app.content.cards import parse_card  # noqa: PLC0415

        return parse_card(read_card_text(Path(head.file)), head.file, own=head.own)

    @cached_property
    def _by_id(self) -> dict[str, CardHead]:
        return {head.id: head for head in self.heads}

    @cached_property
    def _read(self) -> tuple[tuple[CardHead, ...], tuple[Problem, ...]]:
        problems: list[Problem] = []
        heads = _heads(card_folder(self._shipped), False, problems)
        if self._own is not None and self._own.is_dir():
            heads |= _heads(card_folder(self._own), True, problems)
        walk = sorted(
            heads.values(),
            key=lambda head: (_STAGES.index(head.stage), head.order, head.own, head.id),
        )
        return tuple(walk), tuple(problems)


def _heads(folder: Path, own: bool, problems: list[Problem]) -> dict[str, CardHead]:
    """Return the usable heads of one folder by id; of two with one id the first by name stays."""
    found = find_cards(folder)
    problems.extend(found.problems)
    heads: dict[str, CardHead] = {}
    for path in found.paths:
        try:
            scan = scan_card(read_card_text(path), str(path), own)
        except CardError as error:
            problems.append(error.problem)
            continue
        problems.extend(scan.problems)
        head = scan.head
        if head is None:
            continue
        first = heads.setdefault(head.id, head)
        if first is not head:
            reason = f"the id '{head.id}' is used by {Path(first.file).name}; this card is left out"
            problems.append(Problem(str(path), 2, reason))
    return heads
