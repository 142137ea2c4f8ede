"""Which work a card's workspace stands for in the walk.

To add one, write a function that takes the ``Walker`` and usually visits a ``Page``, and name it
in ``WORKSPACES``. Names without an entry lead to the notes of the step.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module

from tui_app.domain.heads import CardHead
from tui_app.domain.notes import NoteFilter
from tui_app.steps.avenues import STEPS as AVENUES
from tui_app.walk.notes import NotesPage
from tui_app.walk.walker import Walker


def _reasons(walker: Walker) -> None:
    """Imported when it is opened: the first question waits for nothing it has no use for."""
    import_module("tui_app.walk.reasons").open_reasons(walker)


def _questions(walker: Walker) -> None:
    import_module("tui_app.walk.questions").open_questions(walker)


def _avenue(walker: Walker, step: str) -> None:
    import_module("tui_app.walk.avenue").open_avenue(walker, step)


WORKSPACES: dict[str, Callable[[Walker], object]] = {
    "reasons": _reasons,
    "questions": _questions,
    **{step: partial(_avenue, step=step) for step in AVENUES},
}
"""The work of a step by the name that cards give it."""


def open_workspace(walker: Walker, head: CardHead) -> None:
    """Do the work that the card of a step leads to."""
    work = WORKSPACES.get(head.workspace)
    if work is not None:
        work(walker)
    else:
        walker.visit(NotesPage(walker, NoteFilter(step=head.id)))
