"""One field of a form: its label, the editor that fits its kind, and a line of help or fault."""

from __future__ import annotations

import json
from typing import Any

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.domain.entry import Kind, Spec, choices
from tui_app.domain.marks import ASCII, Marks
from tui_app.text import clean_line
from tui_app.widgets.choice_field import ChoiceField
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.widgets.text_field import TextField

_YES_NO = choices(("", "no"), ("yes", "yes"))


class FormField(TextField):
    """A text of a form: enter goes on, ctrl+j makes a new line where lines are wanted."""

    BINDINGS = bindings("commit", "newline")

    class Next(Message):
        """Enter was pressed."""

    class Beyond(Message):
        """The cursor was moved above the first line (``step`` -1) or below the last (1)."""

        def __init__(self, step: int) -> None:
            """Carry the direction."""
            super().__init__()
            self.step = step

    async def _on_key(self, event: events.Key) -> None:
        at = self.cursor_location
        if event.key == "down" and self.navigator.is_last_wrapped_line(at):
            self.post_message(self.Beyond(1))
        elif event.key == "up" and self.navigator.is_first_wrapped_line(at):
            self.post_message(self.Beyond(-1))
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            self.action_commit()
            return
        await super()._on_key(event)

    def action_commit(self) -> None:
        """Go on to what comes next."""
        self.post_message(self.Next())

    def action_newline(self) -> None:
        """Begin a new line."""
        self.insert("\n")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer new lines only where a text takes several."""
        return not self.single_line if action == "newline" else True


class PickList(RowList):
    """Several of a few values, each ticked with space."""

    BINDINGS = bindings("tick")

    TAKES_LETTERS = True

    class Changed(Message):
        """A value was ticked or unticked."""

    def on_key(self, event: events.Key) -> None:
        """A word that is typed here runs no command."""
        if event.is_printable and event.character != " ":
            event.stop()
            event.prevent_default()

    def __init__(self, spec: Spec, chosen: list[str], marks: Marks) -> None:
        """Offer the choices of ``spec``; ``chosen`` are ticked."""
        super().__init__()
        self._spec = spec
        self._marks = marks
        self.chosen = chosen

    def on_mount(self) -> None:
        """Show the values."""
        self._fill()

    def _fill(self) -> None:
        self.show(
            Row(one.value, f"{self._marks.box(one.value in self.chosen)} {one.label}")
            for one in self._spec.choices
        )

    def action_tick(self) -> None:
        """Tick or untick the highlighted value."""
        if self.current is not None:
            value = self.current.id
            ticked = set(self.chosen) ^ {value}
            self.chosen = [one.value for one in self._spec.choices if one.value in ticked]
            self._fill()
            self.post_message(self.Changed())

    def action_open(self) -> None:
        """Enter ticks as well."""
        self.action_tick()


class FormRow(Vertical):
    """Label and editor side by side, or one above the other where it is narrow."""

    DEFAULT_CSS = """
    FormRow {
        height: auto; padding: 0 1; margin-bottom: 1;
        & > .field { height: auto; }
        & > .field > .label { width: 28; height: auto; padding-right: 1; color: $text-muted; }
        & > .field > TextField { width: 1fr; max-height: 6; }
        & > .under { height: auto; display: none; color: $text-muted; padding-left: 28; }
        &.-here > .field > .label { color: $primary; text-style: bold; }
        &.-here.-helped > .under { display: block; }
        &.-fault > .under { display: block; color: $error; }
        & > .field > .label:ansi { color: ansi_default; }
        & > .under:ansi { color: ansi_default; }
    }
    """

    def __init__(
        self, name: str, spec: Spec, typed: str, marks: Marks = ASCII, *, shown: bool = True
    ) -> None:
        """Edit the field ``name``; ``typed`` is its text as a form keeps it.

        The parts of a row that is not ``shown`` are made when it is revealed: most fields of most
        forms never are.
        """
        super().__init__(classes="-helped" if spec.help or spec.example else None)
        self._marks = marks
        self.field_name = name
        self.spec = spec
        self._typed = self._shown = typed
        self._editor = self._new_editor() if shown else None
        self._under = Static(Content(self._help()), classes="under", markup=False)
        self.display = shown

    def compose(self) -> ComposeResult:
        """Lay out label, editor and the line below, if they are to be seen."""
        if self._editor is not None:
            yield from self._parts(self._editor)

    def _parts(self, editor: Widget) -> ComposeResult:
        label = Static(Content(self.spec.label), classes="label", markup=False)
        yield Horizontal(label, editor, classes="field")
        yield self._under

    async def show(self, shown: bool) -> None:
        """Show or hide the row."""
        if shown and self._editor is None:
            self._editor = self._new_editor()
            await self.mount_all(self._parts(self._editor))
        self.display = shown

    def on_descendant_focus(self) -> None:
        """Mark the label and show the help."""
        self.add_class("-here")

    def on_descendant_blur(self) -> None:
        """Go back to a quiet row, unless the whole form is going away."""
        if self.screen.is_current:
            self.remove_class("-here")

    def _new_editor(self) -> Widget:
        kind = self.spec.kind
        if kind is Kind.CHOICE:
            return ChoiceField(self.spec.choices, self._typed)
        if kind is Kind.FLAG:
            return ChoiceField(_YES_NO, self._typed)
        if kind is Kind.CHOICES:
            return PickList(self.spec, json.loads(self._typed or "[]"), self._marks)
        field = FormField(self._typed, single_line=kind is not Kind.TEXT)
        self._shown = field.text
        return field

    def _help(self) -> str:
        example = f"For example: {self.spec.example}" if self.spec.example else ""
        return " ".join(part for part in (self.spec.help, example) if part)

    @property
    def editor(self) -> Widget:
        """The widget that takes the focus, of a row that is or was shown."""
        if self._editor is None:
            raise RuntimeError(f"the row {self.field_name} has not been shown yet")
        return self._editor

    @property
    def typed(self) -> str:
        """What stands in the editor, as a form keeps it."""
        editor: Any = self._editor
        if editor is None:
            return self._typed
        if isinstance(editor, TextField):
            # The editor has one kind of line end; what nobody touched stays as it was stored.
            return self._typed if editor.text == self._shown else editor.text
        if isinstance(editor, PickList):
            return json.dumps(editor.chosen)
        return str(editor.value)

    def fault(self, sentence: str) -> bool:
        """Show what is wrong, or the help again for ""; return whether anything changes."""
        if not sentence and not self.has_class("-fault"):
            return False
        self.set_class(bool(sentence), "-fault")
        self._under.update(Content(clean_line(sentence) if sentence else self._help()))
        return True
