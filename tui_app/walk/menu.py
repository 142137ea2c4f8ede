"""What is offered at a place of the walk, and which offer an answer means."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tui_app.text import fold
from tui_app.values import dataclass


class BackError(Exception):
    """The person goes back to where they came from."""


class HomeError(Exception):
    """The person goes back to the beginning."""


@dataclass(frozen=True)
class Option:
    """One offer. It has a number, or where ``key`` is given that letter in place of it."""

    label: str
    act: Callable[[], object]
    key: str = ""


class Page:
    """A place of the walk: what is said there, and what is offered."""

    title = ""
    """The short question that is asked here."""
    help = ""
    """What can be typed here beside the offers and what works everywhere."""
    step = ""
    """The step that a note written here belongs to."""

    def tell(self) -> None:
        """Say what there is; the offers are said after it."""

    def options(self) -> Sequence[Option]:
        """Return the offers as they are now."""
        return ()

    def unlisted(self) -> Sequence[Option]:
        """Return what is understood here too, though it was said elsewhere."""
        return ()

    def enter(self) -> bool:
        """Do what an empty answer means; return whether the page is to be said again."""
        return True

    @property
    def listed_from(self) -> int:
        """At which numbered offer the listing begins; those before it have been said."""
        return 0


def lines_of(options: Sequence[Option], start: int = 0) -> list[str]:
    """Return the offers as they are said, those with a number from index ``start`` on."""
    numbered = [option for option in options if not option.key]
    lines = [f"{at}. {one.label}" for at, one in enumerate(numbered, 1) if at > start]
    return lines + [f"{one.key}. {one.label}" for one in options if one.key]


def meant(options: Sequence[Option], answer: str) -> list[Option]:
    """Return the offers that an answer may mean: by number, by letter, by the start of a word."""
    numbered = [option for option in options if not option.key]
    number = answer.rstrip(".")
    if number.isascii() and number.isdigit() and len(number) < 9:
        return numbered[int(number) - 1 : int(number)] if int(number) else []
    if found := [one for one in options if one.key and one.key == answer.lower()]:
        return found
    typed = fold(answer)
    first = [one for one in options if typed and fold(one.label).startswith(typed)]
    return first or [one for one in options if typed and f" {typed}" in fold(one.label)]
