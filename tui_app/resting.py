"""What is done while nobody presses a key: memory is tidied, at last the screen is hidden."""

from __future__ import annotations

import asyncio
import gc

from textual import events
from textual.app import App

from tui_app.session import Session

_LOOK_EVERY = 5.0
"""Seconds between looks at how long nobody has pressed a key."""

_PAUSE = 3.0
"""Seconds without a key after which memory is tidied: to look through all of it takes as long as
an answer may, so that it must not fall between a key and what the key does."""

_BREATH = 0.2
"""Seconds without a key after which what is new since is tidied, which takes some milliseconds."""

_SELDOM = (100_000, 20, 300)
"""When Python tidies by itself all the same, for who makes no pause at all."""


class Resting(App[None]):
    """The part of the app that notices that nobody is there."""

    session: Session
    _touched = _tidied = 0.0
    _breath: asyncio.TimerHandle | None = None

    def rest_when_idle(self) -> None:
        """Begin to look."""
        self._touched = asyncio.get_running_loop().time()
        self.set_interval(_LOOK_EVERY, self.look_idle)

    def tidy_when_idle(self) -> None:
        """Begin to tidy memory, without what is there now: it stays as long as the app."""
        gc.freeze()
        gc.set_threshold(*_SELDOM)
        gc.enable()

    async def on_event(self, event: events.Event) -> None:
        """Remember when somebody last did something."""
        if isinstance(event, events.Key | events.Paste):
            loop = asyncio.get_running_loop()
            self._touched = loop.time()
            if self._breath is not None:
                self._breath.cancel()
            self._breath = loop.call_later(_BREATH, gc.collect, 1)
        await super().on_event(event)

    def look_idle(self) -> None:
        """Tidy up in a pause; hide the screen when nobody has pressed a key for long enough."""
        now = asyncio.get_running_loop().time()
        if self._tidied <= self._touched <= now - _PAUSE:
            self._tidied = now
            gc.collect()
        minutes = self.session.settings.idle_lock
        if minutes and now - self._touched >= minutes * 60:
            self.action_hide()

    def action_hide(self) -> None:
        """Hide the screen until a key is pressed."""
        from tui_app.screens.cover import Cover  # noqa: PLC0415 - seldom needed

        if not isinstance(self.screen, Cover):
            self.push_screen(Cover(self.session))
