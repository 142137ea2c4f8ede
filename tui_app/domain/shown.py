"""What of the case a card shows, and its words to say or send with the blanks filled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from tui_app.domain.cards import Script
from tui_app.domain.marks import ASCII, Marks
from tui_app.domain.scripts import Filled, fill
from tui_app.values import dataclass


@dataclass(frozen=True)
class Shown:
    """What of the case a card shows: who ticked what, the blanks, the voice, the way on."""

    ticks: Mapping[str, str] = field(default_factory=dict)
    blanks: Mapping[str, str] = field(default_factory=dict)
    for_someone: bool = False
    workspace: str = ""
    asked: frozenset[str] = frozenset()
    marks: Marks = ASCII

    def filled(self, script: Script) -> Filled:
        """Return a script in the case's voice, its blanks filled as far as they are known."""
        return fill(script.for_someone if self.for_someone else script.text, self.blanks)
