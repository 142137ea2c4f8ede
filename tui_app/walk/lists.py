"""Lists that may be long: ten lines are said at a time."""

from __future__ import annotations

from collections.abc import Sequence

from tui_app.walk.menu import Option, Page
from tui_app.walk.walker import Walker

_AT_A_TIME = 10


class LongList(Page):
    """A list whose lines are numbered through; m says more of them."""

    more = "More"

    def __init__(self, walker: Walker) -> None:
        """Begin with the first lines."""
        self._walker = walker
        self._shown = _AT_A_TIME
        self._said = 0

    def heading(self) -> str:
        """Return what is said before the lines."""
        return ""

    def lines(self, limit: int) -> Sequence[Option]:
        """Return the lines of the list, at most ``limit`` of them."""
        return ()

    def beside(self) -> Sequence[Option]:
        """Return the offers beside the lines."""
        return ()

    @property
    def listed_from(self) -> int:
        """Only the lines that were not said yet."""
        return self._said

    def tell(self) -> None:
        """Say the heading, once."""
        if not self._said:
            self._walker.say(self.heading())

    def options(self) -> Sequence[Option]:
        """Offer the lines as far as they were said, and more of them."""
        found = self.lines(self._shown + 1)
        more = [Option(self.more, self._more, "m")] if len(found) > self._shown else []
        return [*found[: self._shown], *more, *self.beside()]

    def enter(self) -> bool:
        """Say the list from its beginning."""
        self._said = 0
        return True

    def begin_again(self) -> None:
        """Say the first lines of what is another list now."""
        self._said, self._shown = 0, _AT_A_TIME
        self._walker.tell(self)

    def _more(self) -> None:
        self._said, self._shown = self._shown, self._shown + _AT_A_TIME
        self._walker.tell(self)
