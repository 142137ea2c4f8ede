"""How bad it was over time: a chart, and below it the numbers with their dates."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Sparkline, Static

from tui_app.domain.timeline import TimelineEntry, severity_course
from tui_app.screens.page import Page
from tui_app.steps import finding
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList

_WORST = 10


class Severity(Page):
    """The chart says the course at a glance, the list says it in numbers."""

    DEFAULT_CSS = """
    Severity {
        Sparkline { height: 4; margin: 1 1 0 1; }
        #ends { height: 1; margin: 0 1 1 1; color: $text-muted; }
        #ends:ansi { color: ansi_default; }
        RowList { height: 1fr; }
    }
    """

    def body(self) -> Iterable[Widget]:
        """Give the chart and the list."""
        yield Static("HOW BAD IT WAS, FROM 0 TO 10", classes="heading", markup=False)
        yield Sparkline([], summary_function=max)
        yield Static("", id="ends", markup=False)
        yield RowList(id="course", lead_width=14)

    @property
    def step(self) -> str:
        """A note written here belongs to the timeline."""
        return "timeline"

    def reload(self) -> None:
        """Draw the course as it now is."""
        marks = self.session.marks
        course = severity_course(finding.entries(self.session, TimelineEntry))
        # A chart reaches from its own lowest to its highest value, so the line below names both.
        self.query_one(Sparkline).data = [bad for _, bad in course] or [0]
        if course:
            bads = [bad for _, bad in course]
            begin, end = course[0][0].words(), course[-1][0].words()
            words = f"{begin} to {end}; lowest {min(bads)}, highest {max(bads)} of {_WORST}"
            self.query_one("#ends", Static).update(Content(words))
        self.query_one(RowList).show(
            Row(
                f"{number}",
                f"{marks.full * bad}{marks.rest * (_WORST - bad)}  {bad}/{_WORST}",
                day.words(),
            )
            for number, (day, bad) in enumerate(course)
        )
        if self.focused is None:
            self.focus_body()

    def focus_body(self) -> None:
        """Begin in the list."""
        self.query_one(RowList).focus()
