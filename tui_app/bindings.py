"""Textual bindings made from the command table."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from tui_app.commands import BY_ID


def bindings(*ids: str) -> list[BindingType]:
    """Return the bindings of these commands, in this order; the hinted ones show at the bottom."""
    return [
        Binding(
            command.keys,
            command.action,
            command.label,
            show=command.hint,
            tooltip=command.tip,
            id=command.id,
        )
        for command in (BY_ID[name] for name in ids)
    ]
