"""Which workspace a card's name stands for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from textual.widget import Widget

from tui_app.domain.agenda import Place
from tui_app.session import Session
from tui_app.steps.avenues import STEPS
from tui_app.workspaces.avenue import AvenueWorkspace
from tui_app.workspaces.ledger import LedgerWorkspace
from tui_app.workspaces.questions import QuestionsWorkspace
from tui_app.workspaces.reasons import ReasonsWorkspace
from tui_app.workspaces.workspace import Workspace

_BUILT: dict[str, Callable[[Session], Workspace]] = {
    "reasons": ReasonsWorkspace,
    "questions": QuestionsWorkspace,
    **{name: partial(AvenueWorkspace, step=name) for name in STEPS},
    "ledger": partial(LedgerWorkspace, step="ledger"),
}


def place(name: str, step: str) -> Place | None:
    """Return where the work of a step is done, None when ``build`` gives its workspace."""
    return None if name in _BUILT else Place("notes", step)


def build(name: str, session: Session) -> Widget:
    """Return a new workspace."""
    return _BUILT[name](session)


def reload(workspace: Widget) -> None:
    """Let an open workspace read the store again; one that is being laid out does so by itself."""
    if isinstance(workspace, Workspace) and workspace.children:
        workspace.reload()
