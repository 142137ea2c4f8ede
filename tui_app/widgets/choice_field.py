"""One of a few values, chosen with left and right; no list to open."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from tui_app.bindings import bindings
from tui_app.domain.entry import Choice
from tui_app.text import clean_line
from tui_app.widgets.highlight import is_plain


class ChoiceField(Widget, can_focus=True):
    """Shows the chosen value between arrows."""

    BINDINGS = [
        ("left", "step(-1)", "previous"),
        ("right,space", "step(1)", "next"),
        *bindings("commit", "up", "down"),
    ]
    DEFAULT_CSS = """
    ChoiceField {
        height: 1; width: 1fr;
        &:focus { background: $block-cursor-background; color: $block-cursor-foreground; }
        &:ansi:focus { background: ansi_default; color: ansi_default; }
    }
    """

    value: reactive[str] = reactive("")

    class Changed(Message):
        """Another value was chosen."""

    class Next(Message):
        """Enter was pressed."""

    class Beyond(Message):
        """The field was left upwards (``step`` -1) or downwards (1)."""

        def __init__(self, step: int) -> None:
            """Carry the direction."""
            super().__init__()
            self.step = step

    class Unknown(Message):
        """Letters were typed that begin no value."""

        def __init__(self, letters: str) -> None:
            """Carry them."""
            super().__init__()
            self.letters = letters

    def __init__(self, choices: tuple[Choice, ...], value: str, *, id: str | None = None) -> None:
        """Offer ``choices``, ``value`` first; an unknown value is shown until it is changed."""
        super().__init__(id=id)
        self.choices = choices
        self._letters = ""
        self._before = value
        self.set_reactive(ChoiceField.value, value)

    TAKES_LETTERS = True
    """Letters belong to the field, so that a word typed here runs no command."""

    def on_key(self, event: events.Key) -> None:
        """Letters choose the value that begins with them, the same one again the next such value.

        A value that is typed in full comes before those that only begin so. A word that begins
        no value leaves what was chosen before it; no key falls through.
        """
        if event.character is None or not event.is_printable or event.character == " ":
            self._letters = ""
            return
        event.stop()
        event.prevent_default()
        if not self._letters:
            self._before = self.value
        self._letters += event.character.casefold()
        values = [choice.value for choice in self.choices]
        again = len(set(self._letters)) == 1
        start = values.index(self.value) + again if self.value in values else 0
        wanted = self._letters[0] if again else self._letters
        fitting = [choice for choice in (*self.choices[start:], *self.choices[:start])
                   if choice.label.casefold().startswith(wanted)]  # fmt: skip
        if not fitting:
            # What its first letters had chosen was not meant: "15" is not 1.
            if self.value != self._before:
                self.value = self._before
                self.post_message(self.Changed())
            self.post_message(self.Unknown(self._letters))
            return
        whole = (choice for choice in fitting if choice.label.casefold() == self._letters)
        self.value = next(whole, fitting[0]).value
        self.post_message(self.Changed())

    def on_blur(self) -> None:
        """What is typed next time begins a word."""
        self._letters = ""

    def render(self) -> Content:
        """Draw the value and how many there are."""
        values = [choice.value for choice in self.choices]
        index = values.index(self.value) if self.value in values else -1
        label = self.choices[index].label if index >= 0 else clean_line(self.value) or "not chosen"
        count = f"  {index + 1} of {len(values)}" if index >= 0 else ""
        room = max(self.size.width - len(count) - 4, 1)
        cut = Content(label).truncate(room, ellipsis=True)
        shown = Content.assemble("< ", cut, " >", (count, "dim"))
        return shown.stylize("reverse") if self.has_focus and is_plain(self.app) else shown

    def action_commit(self) -> None:
        """Go on to what comes next."""
        self.post_message(self.Next())

    def action_up(self) -> None:
        """Leave for the field above."""
        self.post_message(self.Beyond(-1))

    def action_down(self) -> None:
        """Leave for the field below."""
        self.post_message(self.Beyond(1))

    def action_step(self, step: int) -> None:
        """Choose the next or the previous value, round and round."""
        values = [choice.value for choice in self.choices]
        index = values.index(self.value) if self.value in values else -1 if step > 0 else 0
        self.value = values[(index + step) % len(values)]
        self.post_message(self.Changed())
