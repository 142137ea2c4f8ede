"""The words of a letter or call, filled from the case: to copy, to print, to note as used."""

from __future__ import annotations

from typing import ClassVar

from textual.content import Content
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.agenda import Place
from tui_app.messages import GoTo
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.steps.record_letters import FORMS, RecordLetter
from tui_app.text import clean

_HINT = "left and right: on the phone, or as a message. a writes down that you used it."


class LetterPage(Words):
    """Shows one of the forms of a letter; what is not known yet is a visible gap."""

    BINDINGS = bindings("add", "left", "right", "print")
    HINTS: ClassVar = {"add": "I used it", "left": "", "right": "other form"}

    def __init__(self, session: Session, place: str, way: str = "say") -> None:
        """Show the letter ``kind:holder_uid``, to "say" or to "send"."""
        self._letter = RecordLetter(session, place)
        self._place = place
        self._way = way
        super().__init__(session, self._letter.title, self._letter.words(way), _HINT)

    @property
    def step(self) -> str:
        """A note written here belongs to the records."""
        return "records"

    def reload(self) -> None:
        """Fill the words again: the case may have changed."""
        self._letter = RecordLetter(self.session, self._place)
        self._plain = self._letter.words(self._way)
        head = f"{FORMS[self._way].upper()}\n\n"
        self.query_one("#text", Static).update(Content(head + clean(self._plain)))
        super().reload()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Where nothing is left to write about, nothing can have been used."""
        return not self._letter.is_done if action in ("add", "print") else True

    def action_left(self) -> None:
        """Show the other form."""
        self.action_right()

    def action_right(self) -> None:
        """Show the other form."""
        self._way = "send" if self._way == "say" else "say"
        self.reload()

    def action_add(self) -> None:
        """Write down that the words were used, and what came of it."""
        self.post_message(GoTo(Place("letter-use", f"{self._way}:{self._place}")))

    def action_print(self) -> None:
        """Write it to a file."""
        self.post_message(GoTo(Place("print", f"letter:{self._place}")))
