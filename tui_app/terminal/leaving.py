"""A screen that was left is taken apart after the one below it is drawn.

Textual takes it apart first, widget by widget, while the person looks at what they have left: with
a form of twenty fields that is half of the time between a key and its answer.
"""

from __future__ import annotations

from itertools import count

from textual.app import App
from textual.await_complete import AwaitComplete
from textual.screen import Screen

_numbers = count()


class LeavingApp(App[None]):
    """Base of an app that shows first what is below a popped screen."""

    def pop_screen(self) -> AwaitComplete:
        """Go back to the screen below; what was popped is removed after the next frame."""
        left = self.screen
        popped = super().pop_screen()
        if not self.is_screen_installed(left):
            # Textual removes no screen that has a name.
            name = f"left-{next(_numbers)}"
            self.install_screen(left, name)
            self.call_after_refresh(self._take_apart, left, name)
        return popped

    async def _take_apart(self, left: Screen[object], name: str) -> None:
        self.uninstall_screen(name)
        await left.remove()
