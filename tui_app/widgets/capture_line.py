"""The line in which a thought is written down, on any screen, without a dialog."""

from __future__ import annotations

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.values import dataclass
from tui_app.widgets.text_field import TextField


class CaptureField(TextField):
    """The text of the capture line: enter commits, ctrl+j makes a new line."""

    BINDINGS = bindings("commit", "newline", "leave-text")

    class Commit(Message):
        """Enter was pressed."""

    class Leave(Message):
        """Escape was pressed."""

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            self.action_commit()
            return
        await super()._on_key(event)

    def action_commit(self) -> None:
        """Ask for the text to be saved."""
        self.post_message(self.Commit())

    def action_newline(self) -> None:
        """Begin a new line in the same note."""
        self.insert("\n")

    def action_leave_text(self) -> None:
        """Ask to leave the line; its text stays as a draft."""
        self.post_message(self.Leave())


class CaptureLine(Horizontal):
    """A label that says what the text will become, and the field that grows to eight lines."""

    DEFAULT_CSS = """
    CaptureLine {
        height: auto; max-height: 9; padding: 0 1; background: $surface; display: none;
        & > #capture-kind { width: auto; color: $primary; text-style: bold; }
        & > TextField { width: 1fr; max-height: 8; }
        &:ansi { background: ansi_default; }
        &:ansi > #capture-kind { color: ansi_default; }
    }
    """

    @dataclass
    class Typed(Message):
        """The text has changed; it must be kept as a draft."""

        text: str

    @dataclass
    class Committed(Message):
        """The text is to be saved as one note."""

        text: str

    @dataclass
    class Left(Message):
        """The line was left with this text in it."""

        text: str

    def compose(self) -> ComposeResult:
        """Lay out the label and the field."""
        yield Static("Note ", id="capture-kind", markup=False)
        yield CaptureField(id="capture")

    @property
    def field(self) -> CaptureField:
        """The field."""
        return self.query_one(CaptureField)

    @property
    def is_open(self) -> bool:
        """Whether the line is shown."""
        return self.display

    def open(self, text: str | None = None) -> None:
        """Show the line and put the cursor in it; ``text`` replaces what it holds."""
        if text is not None:
            self.field.put(text)
        self.display = True
        self.field.focus()

    def close(self) -> None:
        """Hide the line; what it holds stays in it."""
        self.display = False

    def label(self, words: str) -> None:
        """Say what the text will become."""
        shown = Content(words + " ")
        kind = self.query_one("#capture-kind", Static)
        if kind.content != shown:
            kind.update(shown)

    @on(TextField.Changed)
    def _typed(self, event: TextField.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(self.field.text))

    @on(CaptureField.Commit)
    def _commit(self, event: CaptureField.Commit) -> None:
        event.stop()
        self.post_message(self.Committed(self.field.text))

    @on(CaptureField.Leave)
    def _leave(self, event: CaptureField.Leave) -> None:
        event.stop()
        self.close()
        self.post_message(self.Left(self.field.text))
