"""Hides the screen when nobody has pressed a key for as long as the settings say, or at once."""

from __future__ import annotations

import asyncio

from textual import events
from textual.app import App

from tui_app.session import Session

_LOOK_EVERY = 5.0
"""Seconds between looks at how long nobody has pressed a key."""


class Resting(App[None]):
    """The part of the app that notices that nobody is there."""

    session: Session
    _touched = 0.0

    def rest_when_idle(self) -> None:
        """Begin to look."""
        self._touched = asyncio.get_running_loop().time()
        self.set_interval(_LOOK_EVERY, self.look_idle)

    async def on_event(self, event: events.Event) -> None:
        """Remember when somebody last did something."""
        if isinstance(event, events.Key | events.Paste):
            self._touched = asyncio.get_running_loop().time()
        await super().on_event(event)

    def look_idle(self) -> None:
        """Hide the screen when nobody has pressed a key for long enough."""
        minutes = self.session.settings.idle_lock
        if minutes and asyncio.get_running_loop().time() - self._touched >= minutes * 60:
            self.action_hide()

    def action_hide(self) -> None:
        """Hide the screen until a key is pressed."""
        from tui_app.screens.cover import Cover  # noqa: PLC0415 - seldom needed

        if not isinstance(self.screen, Cover):
            self.push_screen(Cover(self.session))
