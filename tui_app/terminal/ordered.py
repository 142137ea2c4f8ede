"""Keys that arrive together are handled one after the other.

Textual hands every key to the focused widget at once; a letter is inserted there, but a key with
a binding first travels up to the app. Of ``x``, Backspace, ``c`` in one read (which is how a slow
line delivers them) the Backspace is done last and deletes the wrong letter, and what is typed
after a key that opens a form goes to where the focus was.
"""

from __future__ import annotations

import asyncio
from collections import deque

from textual import events
from textual.app import App, ScreenStackError
from textual.dom import DOMNode
from textual.message import Message

from tui_app.terminal.late import LateTail

PATIENCE = 1.0
"""Seconds to wait for a key to be handled before the next one is given out all the same."""

_LOOKS = 10
"""In how many parts that wait is counted: a machine that stood still for seconds used up one."""

_ROUNDS = 4
"""How often the follower goes round: once behind the key, then once behind each generation of
messages. Esc in a line, say, tells the field, that the line, that the screen, that moves the focus.
"""

_LONGEST_HOLD = 0.1
"""Seconds after which what is done so far is painted, though more keys are waiting."""


class KeyHandled(Message):
    """Follows a key through the same queues; when it reaches the app, so has the key."""

    def __init__(self, turn: int) -> None:
        """Belong to the ``turn``-th event."""
        super().__init__()
        self.turn = turn


class OrderedApp(App[None]):
    """Base of an app that gives out a key, paste or late tail when the one before is done.

    Done means that its handlers and bindings have run, and those of the messages they sent, and
    of the messages these sent. What they only start, such as a worker, is not waited for, nor is a
    letter that the focused field keeps for itself; one whose letters change more than the field,
    such as a list below it, says so with ``LETTERS_ACT = True``, and all of it is painted at once.
    Without a terminal (in tests with Pilot, which waits by itself) it is plain Textual.
    """

    _turn = 0
    _rounds = 0
    _waiting: deque[events.Event] | None = None
    _deadline: asyncio.TimerHandle | None = None
    _held_since = 0.0

    @property
    def key_in_hand(self) -> bool:
        """Whether a key is still being handled, so that a frame now would show half of it."""
        if self._deadline is None:
            return False
        return asyncio.get_running_loop().time() - self._held_since < _LONGEST_HOLD

    async def on_event(self, event: events.Event) -> None:
        """Queue what comes from the keyboard; everything else goes on as before."""
        if (
            self.is_headless
            or not isinstance(event, events.Key | events.Paste | LateTail)
            or event.is_forwarded
        ):
            await super().on_event(event)
            return
        if self._waiting is None:
            self._waiting = deque()
        self._waiting.append(event)
        if self._deadline is None:
            self._held_since = asyncio.get_running_loop().time()
            await self._next_turn()

    async def on_key_handled(self, message: KeyHandled) -> None:
        """Go one round more, or on to the next event."""
        message.stop()
        if message.turn != self._turn or self._deadline is None:
            return
        self._rounds -= 1
        if self._rounds <= 0 or not self._follow(self._target()):
            await self._turn_over(message.turn)

    async def _next_turn(self) -> None:
        while self._waiting and self._deadline is None:
            event = self._waiting.popleft()
            if self._is_text(event):
                await super().on_event(event)
                continue
            target = self._target()
            self._turn += 1
            self._rounds = _ROUNDS
            await super().on_event(event)
            if self._follow(target if event.is_forwarded else self._target()):
                self._wait(self._turn, _LOOKS)

    def _wait(self, turn: int, looks: int) -> None:
        later = asyncio.get_running_loop().call_later
        if looks > 1:
            self._deadline = later(PATIENCE / _LOOKS, self._wait, turn, looks - 1)
        else:
            self._deadline = later(PATIENCE / _LOOKS, self.call_later, self._turn_over, turn)

    async def _turn_over(self, turn: int) -> None:
        if turn != self._turn or self._deadline is None:
            return
        self._deadline.cancel()
        self._deadline = None
        await self._next_turn()
        if not self.key_in_hand and self.screen_stack:
            self.screen.check_idle()

    def _is_text(self, event: events.Event) -> bool:
        """Whether the focused widget keeps this key: its own queue is order enough, and fast."""
        focused = self.focused
        return (
            isinstance(event, events.Key)
            and focused is not None
            and not getattr(focused, "LETTERS_ACT", False)
            and focused.check_consume_key(event.key, event.character)
        )

    def _target(self) -> DOMNode | None:
        try:
            return self.focused or self.screen
        except ScreenStackError:
            return None

    def _follow(self, target: DOMNode | None) -> bool:
        """Send the follower; return whether it can come back."""
        return target is not None and target.post_message(KeyHandled(self._turn))
