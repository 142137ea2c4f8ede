"""Candidates or remote services side by side in the walk: read out line by line, and sorted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from tui_app.domain.agenda import Place
from tui_app.domain.side_by_side import BLANK, Point, points, sorted_by
from tui_app.steps import finding
from tui_app.steps.reaching import reached_words
from tui_app.text import clean_line, shorten
from tui_app.walk.menu import Option, Page
from tui_app.walk.walker import Walker

_STEPS = {"candidates": "choose", "services": "remote"}
"""Where each table is offered."""


class SideBySidePage(Page):
    """What is known of each, point by point. There is no total: nobody wins by points."""

    title = "Side by side"
    help = "A number opens one of them. s sorts them by one of the lines."

    def __init__(self, walker: Walker, table: str) -> None:
        """Compare the entries of a table: "candidates" or "services"."""
        self._walker = walker
        self._kind = finding.KINDS[table]
        self._sort: int | None = None
        self.step = _STEPS[table]

    def tell(self) -> None:
        """Say line by line what is known of each."""
        listed = self._listed()
        if not listed:
            self._walker.say("Nothing is on this list yet.")
            return
        lines = self._points()
        if self._sort is not None:
            line = lines[self._sort].label.lower()
            self._walker.say(f"Sorted by {line}; what is not known comes last.")
        for label, said, *_ in lines:
            each = (f"{finding.name_of(one)}: {clean_line(said(one)) or BLANK}" for one in listed)
            self._walker.say(f"{label}. " + "; ".join(each) + ".")

    def options(self) -> Sequence[Option]:
        """Offer each of them, in their order, and another order."""
        offers = [
            Option(
                shorten(finding.name_of(one), 200),
                partial(self._walker.go, Place("edit-entry", f"{one.TABLE}:{one.uid}")),
            )
            for one in self._listed()
        ]
        return [*offers, Option("Sort by a line", self._ask, "s")] if len(offers) > 1 else offers

    def _points(self) -> Sequence[Point]:
        session = self._walker.session
        first = finding.first_doctor(session)
        house = first.institution if first else ""
        return points(self._kind, session.today, house, reached_words(session))

    def _listed(self) -> list[Any]:
        listed: list[Any] = finding.entries(self._walker.session, self._kind)
        return listed if self._sort is None else sorted_by(listed, self._points()[self._sort])

    def _ask(self) -> None:
        chosen = self._walker.pick("Sort by which line", [one.label for one in self._points()])
        if chosen is not None:
            self._sort = chosen
            self._walker.tell(self)
