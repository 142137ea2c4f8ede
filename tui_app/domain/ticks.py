"""Ticks: which task of which card was done, when and by whom."""

from __future__ import annotations

from typing import ClassVar

from tui_app.domain.entry import Entry
from tui_app.values import dataclass


@dataclass(frozen=True, kw_only=True)
class Tick(Entry):
    """A done task. ``created_at`` and ``author`` say when and by whom; unticking deletes it."""

    TABLE: ClassVar[str] = "ticks"
    NOUN: ClassVar[str] = "tick"

    card: str = ""
    task: str = ""
