"""Filling the blanks of words to say or to send; what is not known stays visible as a blank."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tui_app.values import dataclass

PLACEHOLDERS: dict[str, str] = {
    "speaker": "name of who is speaking",
    "for_patient": "for whom you call",
    "patient": "patient's name",
    "condition": "name of the condition",
    "decision": "what is to be decided",
    "decide_by": "date to decide by",
    "doctor": "doctor's name",
    "second_doctor": "second doctor's name",
    "institution": "hospital or clinic",
    "plan": "name of the insurance plan",
    "reference": "reference number",
    "records_office": "records office",
    "safe_wait": "how long it is safe to wait",
    "companion": "companion's name",
    "visit_day": "day and time of the visit",
    "visit_place": "place or link of the visit",
    "today": "today's date",
}
"""Every name that a text may use in ``{{ }}``, with the words shown while it is a blank."""

MAY_BE_EMPTY = frozenset({"for_patient"})
"""Names whose empty value is an answer: a patient who speaks calls for nobody else.

For every other name an empty value means "not known yet", and the blank stays visible.
"""

PLACEHOLDER = re.compile(r"\{\{[ \t]*([A-Za-z_][A-Za-z0-9_]*)[ \t]*\}\}")
"""How a placeholder is written."""

_CLOSING = (",", ".", ";", ":", "?", "!", ")")


@dataclass(frozen=True)
class Filled:
    """A text with its blanks filled: parts of (text, whether it is still a blank)."""

    parts: tuple[tuple[str, bool], ...]

    @property
    def plain(self) -> str:
        """The text for copying, each open blank as a gap with the words for it."""
        return "".join(f"____ ({text})" if blank else text for text, blank in self.parts)

    @property
    def blanks(self) -> tuple[str, ...]:
        """The words for what is still to be filled in, each once, in order."""
        return tuple(dict.fromkeys(text for text, blank in self.parts if blank))


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """Return ``text`` with the known values in place of its placeholders.

    Values are what somebody typed: they are put in as they are, on one line, and a placeholder
    inside a value is never expanded.
    """
    parts: list[tuple[str, bool]] = []
    at = 0
    empty = False
    for found in PLACEHOLDER.finditer(text):
        _add(parts, text[at : found.start()], empty)
        name, at = found[1], found.end()
        value = " ".join(values.get(name, "").split())
        empty = not value and name in MAY_BE_EMPTY and name in values
        if value:
            _add(parts, value, False)
        elif not empty:
            parts.append((PLACEHOLDERS.get(name, name.replace("_", " ")), True))
    _add(parts, text[at:], empty)
    return Filled(tuple(parts))


def _add(parts: list[tuple[str, bool]], text: str, after_nothing: bool) -> None:
    """Add fixed text; after an empty value the blanks that stood around it become one or none."""
    before = parts.pop()[0] if parts and not parts[-1][1] else ""
    if after_nothing:
        if not before or before[-1].isspace():
            text = text.lstrip(" ")
        if text.startswith((*_CLOSING, "\n")) or not text:
            before = before.rstrip(" ")
    if before or text:
        parts.append((before + text, False))
