"""Textual's key parser with a `KeyStream` in front of it."""

from __future__ import annotations

from collections.abc import Iterable

from textual import constants, events
from textual._xterm_parser import XTermParser
from textual.drivers import linux_driver
from textual.message import Message

from tui_app.terminal.keystream import ESC, EscapeKey, Keys, KeyStream, Late, Pasted, Piece
from tui_app.terminal.late import LateTail

_SEAM = "XTermParser"


class PatientParser(XTermParser):
    """Textual's parser, given only whole sequences, with pastes taken out beforehand."""

    def __init__(self, debug: bool = False) -> None:
        """Begin with nothing read; ``debug`` is Textual's own."""
        super().__init__(debug)
        self._keystream = KeyStream(constants.ESCAPE_DELAY)

    def feed(self, data: str) -> Iterable[Message]:
        """Yield the events of one read; an empty string is the end of input."""
        if data:
            yield from self._events(self._keystream.feed(data))
        else:
            yield from super().feed(data)

    def tick(self) -> Iterable[Message]:
        """Yield the events for which the wait is over."""
        yield from self._events(self._keystream.tick())
        yield from super().tick()

    def _events(self, pieces: list[Piece]) -> Iterable[Message]:
        for piece in pieces:
            match piece:
                case Keys(text):
                    yield from super().feed(text)
                case Pasted(text):
                    yield events.Paste(text)
                case EscapeKey():
                    yield events.Key("escape", ESC)
                case Late(text):
                    yield LateTail(text)


def problem() -> str | None:
    """Return what is missing in Textual for `install`, or None."""
    used = linux_driver.LinuxDriver.run_input_thread.__code__.co_names
    if _SEAM in used and hasattr(linux_driver, _SEAM) and {"feed", "tick"} <= set(used):
        return None
    return "a paste with control characters, or a very slow line, may be taken for key presses"


def install() -> bool:
    """Let Textual's driver parse with `PatientParser`; False if it no longer asks for a parser."""
    if problem() is not None:
        return False
    vars(linux_driver)[_SEAM] = PatientParser
    return True
