"""Forms that are no entry of their own, by the name under which their drafts are kept."""

from __future__ import annotations

from typing import Any

from tui_app.beginning import Answers
from tui_app.domain.entry import Kind, entry_field
from tui_app.domain.record_moves import (
    Answering,
    Asking,
    Checking,
    Confirming,
    LoanAnswering,
    Move,
    Returning,
    Sending,
)
from tui_app.settings_page import SettingsPage
from tui_app.steps.record_letters import LetterUse
from tui_app.values import dataclass


@dataclass(frozen=True)
class PastedTimeline:
    """A history that is written elsewhere, as one text."""

    text: str = entry_field(
        "The history, a line for each date",
        Kind.TEXT,
        required=True,
        example="March 2025: sore hands",
        help="A date and what happened. Lines without a date belong to the one before.",
    )


_STEPS: dict[str, type[Move]] = {
    "asking": Asking,
    "answering": Answering,
    "answering-loan": LoanAnswering,
    "checking": Checking,
    "sending": Sending,
    "confirming": Confirming,
    "returning": Returning,
}
"""The steps of a record by name."""

PAGES: dict[str, type[Any]] = {
    "first-run": Answers,
    "settings": SettingsPage,
    "paste-timeline": PastedTimeline,
    "letter-use": LetterUse,
    **{f"record-{name}": kind for name, kind in _STEPS.items()},
}
"""What the drafts of a form that is no entry are of, by the second part of their place."""


def step_form(move: Move, uid: str) -> str:
    """Return the place of the drafts of a record's step."""
    name = next(name for name, kind in _STEPS.items() if type(move) is kind)
    return f"form:record-{name}:{uid}"


def letter_form(kind: str, holder_uid: str) -> str:
    """Return the place of the drafts of what came of a letter."""
    return f"form:letter-use:{kind}.{holder_uid}"
