"""Words to say or to send of a step's card: to copy, to mark, to note as used."""

from __future__ import annotations

from typing import ClassVar

from tui_app.bindings import bindings
from tui_app.domain.cards import Script
from tui_app.domain.shown import Shown
from tui_app.messages import GoTo
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.steps.section import log_place
from tui_app.widgets.card_lines import script_content


class ScriptPage(Words):
    """Shows a script with its blanks underlined."""

    BINDINGS = bindings("add")
    HINTS: ClassVar = {"add": "I used it"}

    def __init__(self, session: Session, step: str, script: Script, shown: Shown) -> None:
        """Show a script of the card of ``step``, filled from what is shown of the case."""
        self._step = step
        self._kind = script.kind
        words = shown.filled(script).plain
        super().__init__(
            session,
            "To say" if script.kind == "say" else "To send",
            words,
            "What is underlined is yours to fill in." if "____ (" in words else "",
            script_content(script, shown),
        )

    @property
    def step(self) -> str:
        """A note written here belongs to the step whose words these are."""
        return self._step

    def action_add(self) -> None:
        """Write down that the words were used, and what came of it."""
        self.post_message(GoTo(log_place(self._step, self._kind)))
