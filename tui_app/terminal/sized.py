"""The screen is laid out for the size that the terminal has now.

A window that is dragged sends a signal for every size. Python handles one inside the other, and
Textual tells each size when it is done with it: the last size first, the first one last, and so
the screen stays as it was laid out for a window that is long gone.
"""

from __future__ import annotations

import shutil

from textual import events
from textual.app import App
from textual.geometry import Size


class SizedApp(App[None]):
    """Base of an app that looks at its terminal whenever it is told of another size."""

    async def on_event(self, event: events.Event) -> None:
        """Take the present size in place of the one that was told."""
        told, before = event, self.size
        if isinstance(event, events.Resize) and not self.is_headless:
            event = _as_it_is(event)
        await super().on_event(event)
        if event is not told and isinstance(event, events.Resize) and event.size == before:
            # It was of another size for a moment, and has moved its lines as that asked for.
            self.refresh(layout=True)
            self.screen.refresh(layout=True)


def _as_it_is(told: events.Resize) -> events.Resize:
    """Return the size of the terminal; what was told, where the terminal does not know it."""
    now = Size(*shutil.get_terminal_size((0, 0)))
    return told if not now or now == told.size else events.Resize(now, now)
