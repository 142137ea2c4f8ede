"""How bad it was over time: a chart, and below it the numbers with their dates."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.domain.agenda import Place
from tui_app.domain.timeline import TimelineEntry, severity_course
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.steps import finding
from tui_app.widgets.course_chart import CourseChart
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList

_WORST = 10
_NOTHING = "Nothing has a number yet: a line of the timeline can say how bad it was, from 0 to 10."


class Severity(Page):
    """The chart says the course at a glance, the list says it in numbers."""

    DEFAULT_CSS = """
    Severity {
        CourseChart { height: 5; margin: 1 1 0 1; }
        #ends { height: auto; margin: 0 1 1 1; color: $text-muted; }
        #ends:ansi { color: ansi_default; }
        RowList { height: 1fr; }
    }
    """

    def body(self) -> Iterable[Widget]:
        """Give the chart and the list."""
        yield Static("HOW BAD IT WAS, FROM 0 TO 10", classes="heading", markup=False)
        yield CourseChart(_WORST)
        yield Static("", id="ends", markup=False)
        yield RowList(id="course", lead_width=14)

    @property
    def step(self) -> str:
        """A note written here belongs to the timeline."""
        return "timeline"

    def reload(self) -> None:
        """Draw the course as it now is."""
        marks = self.session.marks
        told = severity_course(finding.entries(self.session, TimelineEntry))
        course = [(one.on, bad) for one, bad in told]
        chart = self.query_one(CourseChart)
        chart.show([(day.first_day, bad) for day, bad in course])
        chart.display = bool(course)
        words = _NOTHING
        if course:
            bads = [bad for _, bad in course]
            begin, end = course[0][0].words(), course[-1][0].words()
            words = f"{begin} to {end}; lowest {min(bads)}, highest {max(bads)} of {_WORST}"
        self.query_one("#ends", Static).update(Content(words))
        self.query_one(RowList).show(
            Row(
                one.uid,
                f"{marks.full * bad}{marks.rest * (_WORST - bad)}  {bad}/{_WORST}  {one.headline}",
                one.on.words(),
            )
            for one, bad in told
        )
        if self.focused is None:
            self.focus_body()

    @on(RowList.OptionSelected)
    def _opened(self, event: RowList.OptionSelected) -> None:
        event.stop()
        if (row := self.query_one(RowList).current) is not None:
            self.post_message(GoTo(Place("edit-entry", f"{TimelineEntry.TABLE}:{row.id}")))

    def focus_body(self) -> None:
        """Begin in the list."""
        self.query_one(RowList).focus()
