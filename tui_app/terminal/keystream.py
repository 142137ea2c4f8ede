"""What arrived from the terminal, cut into keys, pastes, and sequences that came in pieces.

Textual's parser acts on what it has after ``ESCDELAY``; over a slow line the rest of an arrow key
is then typed as ``[A``, and an ESC inside a paste turns the rest of it into commands. This stands
in front of the parser, sees every read with its time, and is asked again when nothing came.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass

ESC = "\x1b"
PASTE_START = "\x1b[200~"
PASTE_END = "\x1b[201~"

LATE_WINDOW = 1.5
"""Seconds after a reported Esc key in which the rest of its sequence is still expected."""
PIECE_WAIT = 1.0
"""Seconds a beginning of such a rest is held before it counts as typed."""
SEQUENCE_WAIT = 1.5
"""Seconds an unfinished sequence (more than its ESC) is held before it counts as typed."""
PASTE_SILENCE = 2.0
"""Seconds without more of a paste after which it is delivered although no end was seen."""
PASTE_LIMIT = 8 * 1024 * 1024
"""Characters of one paste that are kept; what is beyond is dropped."""
BURST_QUIET = 0.05
"""Seconds of quiet that end a burst of lines."""

_TYPED_READ = 8
_TYPED_GAP = 0.3
_CONTINUES = 32
_CONTINUE_WINDOW = 30.0
_LONGEST_SEQUENCE = 64
_BURST_LINE = 3
_BURST_TOTAL = 40

_PART = re.compile(r"\x1b(?:\[(?:\[|(?!\d+\$)[0-?]*[ -/]*)?|O)?", re.DOTALL)
_SEQUENCE = re.compile(
    r"\x1b(?:\[(?:\[[A-E]|\d+\$|[0-?]*[ -/]*[@-Z\\-~])|O[ -~]|[bf\t\x7f])", re.DOTALL
)
"""A whole sequence. Of what Alt sends, only the keys that terminals use to move and delete by
words: any other key behind an ESC was pressed after Esc, however fast, and must not be lost."""
_BEHIND_ESC = "[O"
_TAIL_PART = re.compile(r"\[(?:\[|<[\d;-]*|\?[\d;]*\$?|[\d;:]*)")
_TAIL = re.compile(
    r"\[(?:\[[A-E]|[A-FHIOP-SZ]|[\d:;]+[~^$@uA-FHP-S]|48(?:;[\d:]*)+t|\d+;\d+;\d+M"
    r"|<\d+;-?\d+;-?\d+[Mm]|\?\d+;\d\$y)|O[A-DFHP-S]"
)
_TAIL_TO_KEEP = re.compile(r"\[(?:[\d:]*;[\d:]*;[\d:]+u|48;.*t|\?.*y)")
_LINE_END = re.compile("\r\n|[\r\n]")
_KEY_CODES = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_PICTURES = {
    **{code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n\r"},
    0x7F: "\u2421",
}


@dataclass(frozen=True, slots=True)
class Keys:
    """Text for Textual's parser: typed characters, or one whole escape sequence."""

    text: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """One paste, line ends as ``\\n``, control characters as their visible pictures."""

    text: str


@dataclass(frozen=True, slots=True)
class EscapeKey:
    """The Esc key: an ESC after which nothing came in time."""


@dataclass(frozen=True, slots=True)
class Late:
    """The rest of a sequence whose ESC has already been reported as the Esc key."""

    text: str


Piece = Keys | Pasted | EscapeKey | Late


def is_burst(text: str) -> bool:
    """Return whether ``text``, read at once and without paste marks, was pasted.

    Two lines of three characters, or forty characters on several lines: nobody types that
    between two reads. Commands typed ahead (``j``, Enter, ``k``, Enter), one note with its
    Enter, and anything with a control key in it stay keys. Notes typed ahead while a line hung
    may come out as one note of several lines; that loses nothing, whereas lines taken for
    commands do.
    """
    if _KEY_CODES.search(text):
        return False
    lines = [line for line in _LINE_END.split(text) if line.strip()]
    if len(lines) < 2:
        return False
    return (
        sum(len(line) >= _BURST_LINE for line in lines) >= 2 or sum(map(len, lines)) >= _BURST_TOTAL
    )


class KeyStream:
    """Cuts reads into pieces; give it each read with `feed`, and ask `tick` about ten times a
    second. Nothing is held longer than the constants above say.
    """

    def __init__(
        self, escape_delay: float = 0.25, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin with nothing held; ``escape_delay`` and ``clock`` are in seconds."""
        self._escape_delay = escape_delay
        self._clock = clock
        self._last = self._bulk = clock()
        self._held = ""
        self._escaped_at: float | None = None
        self._paste: list[str] | None = None
        self._paste_size = 0
        self._burst = False
        self._cut_at: float | None = None
        self._cut_marker = ""

    def feed(self, text: str) -> list[Piece]:
        """Return what is complete with ``text``, the next read."""
        now = self._clock()
        if len(text) > _TYPED_READ or now - self._last < _TYPED_GAP:
            self._bulk = now
        in_time = self._held != "" or (
            self._escaped_at is not None and now - self._escaped_at <= LATE_WINDOW
        )
        if not in_time:
            self._escaped_at = None
        self._last = now
        pieces: list[Piece] = []
        if self._paste is None and self._held == ESC and text[:1] not in _BEHIND_ESC:
            # Alt's two characters come together, so these are two keys.
            pieces.append(EscapeKey())
            self._held = ""
        data, self._held = self._held + text, ""
        if self._paste is None:
            data = self._resume_cut_paste(data, now)
        while data:
            if self._burst:
                data = self._take_burst(data, pieces)
            elif self._paste is not None:
                data = self._take_paste(data, pieces)
            else:
                data = self._take_key(data, pieces)
        return pieces

    def tick(self) -> list[Piece]:
        """Return what need not wait any longer although nothing more came."""
        now = self._clock()
        quiet = now - self._last
        pieces: list[Piece] = []
        if self._burst:
            if quiet >= BURST_QUIET:
                self._close(pieces)
        elif self._paste is not None:
            if now - self._bulk >= PASTE_SILENCE:
                self._cut_at, self._cut_marker, self._held = now, self._held, ""
                self._close(pieces)
        elif self._held == ESC:
            if quiet >= self._escape_delay:
                self._held, self._escaped_at = "", now
                pieces.append(EscapeKey())
        elif self._held.startswith(ESC):
            if quiet >= SEQUENCE_WAIT:
                pieces += [EscapeKey(), Keys(self._held[1:])]
                self._held = ""
        elif self._held and quiet >= PIECE_WAIT:
            pieces.append(Keys(self._held))
            self._held, self._escaped_at = "", None
        return pieces

    def _take_key(self, data: str, pieces: list[Piece]) -> str:
        """Take one thing from the front of ``data`` and return the rest."""
        if self._escaped_at is not None:
            if _TAIL_PART.fullmatch(data):
                self._held = data
                return ""
            self._escaped_at = None
            if tail := _TAIL.match(data):
                return self._take_late(tail[0], data[tail.end() :], pieces)
        if data[0] != ESC:
            plain, escape, rest = data.partition(ESC)
            if is_burst(plain):
                self._open(burst=True)
                return data
            pieces.append(Keys(plain))
            return escape + rest
        if data.startswith(PASTE_START):
            self._open()
            return data[len(PASTE_START) :]
        if data.startswith(PASTE_END):
            return data[len(PASTE_END) :]
        if _PART.fullmatch(data):
            # No terminal sends one this long: it is rubbish, and would act if it were typed.
            self._held = data if len(data) <= _LONGEST_SEQUENCE else ""
            return ""
        if sequence := _SEQUENCE.match(data):
            pieces.append(Keys(sequence[0]))
            return data[sequence.end() :]
        pieces.append(EscapeKey())
        return data[1:]

    def _take_late(self, tail: str, rest: str, pieces: list[Piece]) -> str:
        """Swallow a key that comes too late to mean anything, but never text or a paste."""
        pieces.append(Late(tail))
        if ESC + tail == PASTE_START:
            self._open()
        elif _TAIL_TO_KEEP.fullmatch(tail):
            pieces.append(Keys(ESC + tail))
        return rest

    def _take_paste(self, data: str, pieces: list[Piece]) -> str:
        content, end, rest = data.partition(PASTE_END)
        if end:
            self._collect(content, pieces)
            self._close(pieces)
            return rest
        held = next(
            (n for n in range(len(PASTE_END) - 1, 0, -1) if data.endswith(PASTE_END[:n])), 0
        )
        self._held = data[len(data) - held :]
        self._collect(data[: len(data) - held], pieces)
        return ""

    def _take_burst(self, data: str, pieces: list[Piece]) -> str:
        """Collect up to a sequence that a key or the terminal sends; other ESCs are content."""
        stop = data.find(ESC)
        while stop >= 0 and not (_TAIL.match(data, stop + 1) or _PART.fullmatch(data, stop)):
            stop = data.find(ESC, stop + 1)
        if stop < 0:
            self._collect(data, pieces)
            return ""
        self._collect(data[:stop], pieces)
        self._close(pieces)
        return data[stop:]

    def _resume_cut_paste(self, data: str, now: float) -> str:
        """Reopen a paste that a hanging line had cut, if ``data`` is the rest of it."""
        if self._cut_at is None:
            return data
        if (self._cut_marker + data).startswith(PASTE_END):
            data = self._cut_marker + data
        self._cut_marker = ""
        before, end, _ = data.partition(PASTE_END)
        ended = end != "" and PASTE_START not in before
        if ended or now - self._cut_at > _CONTINUE_WINDOW or PASTE_START in data:
            self._cut_at = None
        elif len(data) <= _CONTINUES or ESC in data:
            return data
        else:
            ended = True
        if ended:
            self._open()
        return data

    def _open(self, burst: bool = False) -> None:
        self._paste, self._paste_size, self._burst = [], 0, burst
        self._bulk = self._last

    def _collect(self, text: str, pieces: list[Piece]) -> None:
        if self._paste is None or self._paste_size >= PASTE_LIMIT:
            return
        self._paste.append(text[: PASTE_LIMIT - self._paste_size])
        self._paste_size += len(text)
        if self._paste_size >= PASTE_LIMIT:
            self._deliver(pieces)

    def _close(self, pieces: list[Piece]) -> None:
        self._deliver(pieces)
        self._paste, self._burst = None, False

    def _deliver(self, pieces: list[Piece]) -> None:
        text = _LINE_END.sub("\n", "".join(self._paste or ())).translate(_PICTURES)
        self._paste = []
        if text:
            pieces.append(Pasted(text))
