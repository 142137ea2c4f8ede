"""The keys of the screen below: all of them, in words."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.commands import COMMANDS, Command, Where
from tui_app.domain.agenda import Place
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.session import Session

_SAFETY = (
    "This is not medical advice. When something gets worse fast, do not wait for a second opinion: "
    "call your doctor or the emergency number. Do not stop a medicine on your own."
)
_ORDER = (Where.LIST, Where.SCREEN, Where.EVERYWHERE, Where.TEXT, Where.FIND)
"""What is this screen's own comes first; where one types, what typing does."""
_WAY_ON = "When not to wait: all of this, and the numbers to call"
_KINDS = (
    "In a note: ? question, ! to do, d: diagnosis, r: recommendation, m: medicine, t: test, w: word"
)


class Keys(Page):
    """What each key does here. ``active`` are the ids of the commands that work below."""

    DEFAULT_CSS = """
    Keys {
        #sheet { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
        #sheet Static { height: auto; }
    }
    """
    BINDINGS = bindings("open")
    IDLE = frozenset({"keys"})

    def __init__(self, session: Session, active: frozenset[str]) -> None:
        """Show the commands that were active when the sheet was asked for."""
        super().__init__(session)
        self._active = active

    def body(self) -> Iterable[Widget]:
        """Give the sheet."""
        yield Static(
            Content("KEYS OF THIS SCREEN · enter opens: when not to wait"),
            classes="heading",
            markup=False,
        )
        with VerticalScroll(id="sheet"):
            yield Static(self._sheet(), markup=False)

    def reload(self) -> None:
        """Let the arrows scroll."""
        if self.focused is None:
            self.focus_body()

    def action_open(self) -> None:
        """Open the page that says when not to wait."""
        self.post_message(GoTo(Place("safety")))

    def _sheet(self) -> Content:
        lines: list[Content] = []
        typing = "newline" in self._active
        for where in sorted(_ORDER, key=lambda one: one is not Where.TEXT) if typing else _ORDER:
            shown = [one for one in COMMANDS if one.where is where and self._is_shown(one)]
            if shown:
                lines += [Content(where.value).stylize("bold")]
                lines += map(self._line, shown)
                lines.append(Content(""))
        lines += [Content(_KINDS), Content(""), Content(_SAFETY).stylize("dim")]
        lines += [Content(""), Content.assemble((f"  {'enter':<18}", "bold"), _WAY_ON)]
        return Content("\n").join(lines)

    def _is_shown(self, command: Command) -> bool:
        if command.where is Where.TEXT:
            return command.id in self._active or command.id in ("commit", "newline", "leave-text")
        return command.id in self._active and bool(command.keys)

    def _line(self, command: Command) -> Content:
        keys = command.shown_in(self.session.settings.keymap)
        return Content.assemble((f"  {keys:<18}", "bold"), command.tip)
