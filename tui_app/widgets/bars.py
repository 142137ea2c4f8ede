"""The lines that frame every screen: two ends on one line, a notice, the keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from textual.content import Content
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from tui_app.commands import BY_ID, COMMANDS, SHOWN_KEYS
from tui_app.text import clean_line
from tui_app.widgets.text_field import TextField

if TYPE_CHECKING:
    from textual.binding import ActiveBinding

_ORDER = {command.id: index for index, command in enumerate(COMMANDS)}
_ORDER["add"], _ORDER["open"] = _ORDER["up"], _ORDER["last"]
_ORDER["leave-text"], _ORDER["go-on"] = _ORDER["back"], -1
_KEPT_LAST = ("back", "leave-text", "keys", "quit")
_NOT_TYPING = ("quit", "redraw")


class Ends(Widget):
    """One line with text at both ends; when they meet, the left one is cut."""

    DEFAULT_CSS = "Ends { height: 1; width: 1fr; padding: 0 1; }"

    def __init__(self, *, id: str | None = None) -> None:
        """Begin empty."""
        super().__init__(id=id)
        self._left = self._right = Content("")

    def show(self, left: Content | str, right: Content | str = "") -> None:
        """Show these two, if they are not shown already."""
        left = left if isinstance(left, Content) else Content(clean_line(left))
        right = right if isinstance(right, Content) else Content(clean_line(right))
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    def render(self) -> Content:
        """Draw both ends with the room between them."""
        room = max(self.size.width - self._right.cell_length - 1, 0)
        left = self._left.truncate(room, ellipsis=True, pad=True)
        return Content.assemble(left, " ", self._right)


class Notice(Static):
    """A sentence about what has just happened; empty when there is nothing to say.

    Its line stays, so that nothing on the screen moves when a sentence comes or goes: only where
    there are few lines does the page give it up for an empty one.
    """

    DEFAULT_CSS = """
    Notice {
        height: auto; min-height: 1; max-height: 4; padding: 0 1; color: $primary;
        &.-wrong { color: $error; text-style: bold; }
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        """Begin without a sentence."""
        super().__init__("", markup=False, id=id, classes="-empty")
        self._said = Content("")

    def say(self, sentence: str, *, calm: bool = True) -> None:
        """Show a sentence, or nothing for an empty one."""
        wrong = bool(sentence) and not calm
        said = Content(clean_line(sentence))
        if said == self._said and wrong == self.has_class("-wrong"):
            return
        self._said = said
        self.set_class(wrong, "-wrong").set_class(not sentence, "-empty")
        # To lay the whole screen out anew takes as long as everything else an answer needs.
        self.update(said, layout=self._lines_of(said) != self.content_size.height)

    def _lines_of(self, said: Content) -> int:
        width = self.content_size.width
        return max(len(said.wrap(width)), 1) if width else 0

    def fade(self) -> None:
        """Take a calm sentence away; one about something that went wrong stays."""
        if not self.has_class("-wrong"):
            self.say("")


class KeyLine(Widget):
    """The keys that do something here, taken from the bindings that are active now."""

    DEFAULT_CSS = """
    KeyLine {
        height: 1; width: 1fr; padding: 0 1; color: $text-muted;
        &:ansi { color: ansi_default; text-style: dim; }
    }
    """

    def on_mount(self) -> None:
        """Follow the screen's bindings."""
        self.screen.bindings_updated_signal.subscribe(self, self._refresh_keys)

    def _refresh_keys(self, _: Screen[object]) -> None:
        self.refresh()

    def render(self) -> Content:
        """Draw as many keys as fit; the way back and the key sheet are always among them."""
        words = hints_of(self.screen)
        shown = shown_bindings(self.screen, words)
        shown.sort(key=lambda one: _place(words, one[1].binding.id or ""))
        shown = [one for one in shown if words.get(one[1].binding.id or "", "shown")]
        if any(active.binding.id == "back" for _, active in shown):
            shown = [one for one in shown if one[1].binding.id != "quit"]
        last = [one for one in shown if one[1].binding.id in _KEPT_LAST]
        first = [one for one in shown if one[1].binding.id not in _KEPT_LAST]
        width = self.size.width
        tail = _joined(last, words)
        room = width - tail.cell_length - 2
        head = Content("")
        for count in range(len(first), 0, -1):
            head = _joined(first[:count], words)
            if head.cell_length <= room:
                break
            head = Content("")
        return Content("  ").join([part for part in (head, tail) if part.cell_length])


def shown_bindings(
    screen: Screen[object], named: Mapping[str, str] | None = None
) -> list[tuple[str, ActiveBinding]]:
    """Return the hinted bindings that work now with the key to press, as the table orders them.

    ``named`` is what ``hints_of`` returns, if that is known already.
    """
    focused = screen.focused
    typing = isinstance(focused, TextField) or getattr(focused, "TAKES_LETTERS", False)
    named = hints_of(screen) if named is None else named
    found: dict[str, tuple[str, ActiveBinding]] = {}
    for key, active in sorted(screen.active_bindings.items(), key=_first_keys_first):
        binding = active.binding
        character = key if len(key) == 1 else SHOWN_KEYS.get(key, "")
        typed = typing and len(character) == 1
        name = binding.id or binding.action
        hinted = binding.show or name in named
        if hinted and active.enabled and not typed and not (typing and name in _NOT_TYPING):
            found.setdefault(name, (SHOWN_KEYS.get(key, key), active))
    return sorted(found.values(), key=lambda one: _rank(one[1].binding.id or "", typing))


def _first_keys_first(one: tuple[str, ActiveBinding]) -> int:
    """Rank a key as the table does: of several for one command, the first is shown."""
    key, active = one
    command = BY_ID.get(active.binding.id or "")
    keys = command.keys.split(",") if command else []
    return keys.index(key) if key in keys else 0


def _rank(command: str, typing: bool) -> tuple[bool, int]:
    """Order the hints; in a text, what becomes of it comes before finding something else."""
    return (typing and command == "find", _ORDER.get(command, 99))


def hints_of(screen: Screen[object]) -> dict[str, str]:
    """Return what the screen and the widgets around the focus call their commands."""
    around = [screen] if screen.focused is None else [*screen.focused.ancestors_with_self][::-1]
    return {name: said for node in around for name, said in _hints(node).items()}


def _hints(node: DOMNode) -> Mapping[str, str]:
    """Return what a node calls commands: as they are now, where it can say that, or always."""
    now: Callable[[], Mapping[str, str]] | None = getattr(node, "hints", None)
    return now() if now is not None else getattr(node, "HINTS", {})


def _place(words: Mapping[str, str], command: str) -> int:
    """Rank the commands that are named for this place first, in the order of their names."""
    return list(words).index(command) if command in words else len(words)


def _joined(shown: list[tuple[str, ActiveBinding]], words: Mapping[str, str]) -> Content:
    parts = [
        Content.assemble(
            (key, "bold"), " ", words.get(one.binding.id or "", one.binding.description)
        )
        for key, one in shown
    ]
    return Content("  ").join(parts)
