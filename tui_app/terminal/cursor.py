"""The terminal's own cursor, standing where typing goes.

Textual hides it and draws its own, which screen readers, magnifiers and input methods cannot
follow; but after every frame it moves the hidden one to ``App.cursor_position``.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from textual.app import App, ScreenStackError
from textual.geometry import Offset

SHOW = "\x1b[?25h"
HIDE = "\x1b[?25l"

# Keyed by the writer: a resumed app gets a new one, and its cursor is hidden again.
_visible: WeakKeyDictionary[object, bool] = WeakKeyDictionary()


class CursorApp(App[None]):
    """Base of an app that knows where the cursor belongs when a frame is drawn.

    Textual notes it only when the cursor moves within its text, not when the field itself moves:
    a notice appears above it, a line more pushes it up, the window is resized.
    """

    _noted = Offset(0, 0)

    @property
    def cursor_position(self) -> Offset:
        """Where typing goes, on the screen as it is laid out now."""
        try:
            now: Offset = getattr(self.focused, "cursor_screen_offset", self._noted)
        except ScreenStackError:
            return self._noted
        return now

    @cursor_position.setter
    def cursor_position(self, noted: Offset) -> None:
        self._noted = noted


def show_cursor(app: App[Any]) -> None:
    """Show the cursor at ``app.cursor_position``; nothing if it is shown, or without a terminal.

    Call it when a place to type gets the focus, and again after the app was suspended.
    """
    x, y = app.cursor_position
    _write(app, True, f"\x1b[{y + 1};{x + 1}H{SHOW}")


def hide_cursor(app: App[Any]) -> None:
    """Hide the cursor again; nothing if it is hidden, or without a terminal."""
    _write(app, False, HIDE)


def _write(app: App[Any], visible: bool, sequence: str) -> None:
    driver = getattr(app, "_driver", None)
    if driver is None or driver.is_headless or driver.is_web:
        return
    writer = getattr(driver, "_writer_thread", None)
    if writer is None or _visible.get(writer, False) is visible:
        return
    _visible[writer] = visible
    driver.write(sequence)


def problem() -> str | None:
    """Return what is missing in Textual for the cursor to be shown, or None."""
    from textual.drivers.linux_driver import LinuxDriver  # noqa: PLC0415  not on every system

    if (
        "cursor_position" in App._display.__code__.co_names
        and "_driver" in App._display.__code__.co_names
        and "_writer_thread" in LinuxDriver.write.__code__.co_names
    ):
        return None
    return "the terminal's own cursor cannot be shown, which screen readers follow"
