"""The message that takes back an Esc key which was none."""

from __future__ import annotations

from textual.events import Event


class LateTail(Event):
    """The Esc key reported a moment ago was no key, but the start of a sequence that came late.

    It goes to the app, after that Esc and before any later key: handle it with
    ``on_late_tail`` and undo there what the Esc did. ``tail`` is what was swallowed.
    """

    def __init__(self, tail: str) -> None:
        """Remember the swallowed characters, without their ESC."""
        super().__init__()
        self.tail = tail
