"""Bytes from the terminal into text, whatever the bytes are.

Textual's own decoder raises on the first byte that is not UTF-8 (one ``é`` typed in a Latin-1
terminal) and the program is gone.
"""

from __future__ import annotations

from codecs import getincrementaldecoder
from collections.abc import Callable

from textual.drivers import linux_driver

_SEAM = "getincrementaldecoder"


class SafeDecoder:
    """An incremental UTF-8 decoder that shows U+FFFD for what it cannot read and never raises.

    A character split over two reads is joined. A lone broken byte that could begin a character
    is held until the next byte shows that it does not.
    """

    def __init__(self) -> None:
        """Begin at the start of a character."""
        self._decoder = getincrementaldecoder("utf-8")(errors="replace")

    def decode(self, data: bytes, final: bool = False) -> str:
        """Return the text of ``data``; ``final`` also gives up what was held."""
        return self._decoder.decode(data, final)


def problem() -> str | None:
    """Return what is missing in Textual for `install`, or None."""
    used = linux_driver.LinuxDriver.run_input_thread.__code__.co_names
    if _SEAM in used and hasattr(linux_driver, _SEAM):
        return None
    return "a byte that is not UTF-8 may end the program"


def install() -> bool:
    """Let Textual's driver read through `SafeDecoder`; False if it no longer asks for one."""
    if problem() is not None:
        return False
    vars(linux_driver)[_SEAM] = _decoder_for
    return True


def _decoder_for(encoding: str) -> Callable[[], SafeDecoder]:
    return SafeDecoder
