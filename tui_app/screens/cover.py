"""A cover over whatever is on the screen, so that nobody else reads it; any key takes it away."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.widget import Widget
from textual.widgets import Static

from tui_app.screens.page import Page

_WORDS = (
    "This screen is hidden.\n\n"
    "Any key shows it again. Everything is as it was; what you typed is kept."
)


class Cover(Page):
    """Shows nothing of the case. It keeps out eyes, not hands: whoever can press a key can read."""

    DEFAULT_CSS = """
    Cover {
        #cover { height: 1fr; padding: 2 2; }
        #title-bar, #tab-bar, KeyLine { visibility: hidden; }
    }
    """

    def body(self) -> Iterable[Widget]:
        """Give the words."""
        yield Static(_WORDS, id="cover", markup=False)

    def show_bars(self) -> None:
        """Say nothing of whose case this is."""

    def tell(self, sentence: str, *, calm: bool = True) -> None:
        """Say nothing while it is hidden."""

    def on_key(self, event: events.Key | None = None) -> None:
        """Take the cover away; the key does nothing else."""
        if event is not None:
            event.stop()
            event.prevent_default()
        self.app.pop_screen()
