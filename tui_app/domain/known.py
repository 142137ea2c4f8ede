"""How well a fact is known, in words. No fact is shown without them."""

from __future__ import annotations

from tui_app.domain.entry import choices

KNOWN = choices(("", "not known"), ("yes", "yes"), ("no", "no"), ("unclear", "unclear"))
"""Whether something is so, as far as it is known."""

STATUSES = ("official", "secondary", "weak", "unchecked")
"""A page of the body itself, another published source, other programs' data, general knowledge."""

NOT_CHECKED = "Not checked: confirm before you rely on it."


def how_known(status: str, source: str, date: str) -> str:
    """Return in one sentence how well a fact with this source is known."""
    if status == "official":
        return f"From {_dated(source, date)}."
    if status == "secondary":
        return f"According to {_dated(source, date)}."
    return NOT_CHECKED


def _dated(source: str, date: str) -> str:
    return source if date == "undated" and "undated" in source else f"{source}, {date}"
