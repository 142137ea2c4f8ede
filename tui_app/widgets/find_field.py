"""The line in which one types what is to be found in the list below it."""

from __future__ import annotations

from typing import ClassVar

from textual.message import Message

from tui_app.bindings import bindings
from tui_app.widgets.form_row import FormField


class FindField(FormField):
    """The words to find; up and down move in what was found."""

    LETTERS_ACT = True
    """What is typed changes the list below too; see `OrderedApp`."""

    BINDINGS = bindings("up", "down", "page-up", "page-down")
    HINTS: ClassVar = {"commit": "open"}
    DEFAULT_CSS = """
    FindField {
        margin: 0 1 1 1; padding: 0 1; background: $panel;
        &:ansi { background: ansi_default; }
    }
    """
    LINED_WITH_FOCUS = True

    class Move(Message):
        """The highlight in the list is to be moved."""

        def __init__(self, action: str) -> None:
            """Carry the name of the list's action."""
            super().__init__()
            self.action = action

    def action_up(self) -> None:
        """Go up in what was found."""
        self.post_message(self.Move("up"))

    def action_down(self) -> None:
        """Go down in what was found."""
        self.post_message(self.Move("down"))

    def action_page_up(self) -> None:
        """Go up a page in what was found."""
        self.post_message(self.Move("page_up"))

    def action_page_down(self) -> None:
        """Go down a page in what was found."""
        self.post_message(self.Move("page_down"))
