"""A list that shows only some of its entries: what it is narrowed by, field by field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from tui_app.domain.entry import Choice
from tui_app.walk.fields import Sheet, change_field, field_words
from tui_app.walk.walker import Walker

T = TypeVar("T")


def narrow(
    walker: Walker,
    question: str,
    everything: str,
    now: T,
    use: Callable[[T | None], object],
    *,
    offered: Mapping[str, tuple[Choice, ...]] | None = None,
) -> None:
    """Ask which field of a filter to change, and ``use`` the filter with it changed.

    ``now`` is the filter as it is. The first answer, ``everything``, lifts it: then ``use`` gets
    None.
    """

    def write(wanted: T, done: Callable[[], None]) -> None:
        use(wanted)
        done()

    sheet = Sheet(lambda: now, write, offered=offered)
    fields = sheet.fields()
    labels = [field_words(spec, typed) for _, spec, typed in fields]
    chosen = walker.pick(question, [everything, *labels])
    if chosen == 0:
        use(None)
    elif chosen is not None:
        change_field(walker, sheet, fields[chosen - 1][0])
