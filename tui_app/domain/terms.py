"""A word that doctors or insurers use, with what it means."""

from __future__ import annotations

from tui_app.values import dataclass


@dataclass(frozen=True)
class Term:
    """A word or phrase, its other forms, and what it means in plain words."""

    name: str
    also: tuple[str, ...]
    explains: str
    tags: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form under which the term is found, its name first."""
        return (self.name, *self.also)
