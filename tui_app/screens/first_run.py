"""The first run: what this is and is not, where you are and whose case it is, where to begin."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app import beginning
from tui_app.bindings import bindings
from tui_app.content.places import shipped_data
from tui_app.content.safety import how_known, numbers, safety_lines
from tui_app.domain.agenda import Place
from tui_app.domain.countries import doubt
from tui_app.messages import GoTo
from tui_app.screens.form import Form
from tui_app.screens.page import Page
from tui_app.text import shorten
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList

_CANNOT_WAIT = "WHEN SOMETHING CANNOT WAIT"
_ANSWERS = (
    Row("new-case", "Start my case", "", "five short fields"),
    Row("first-run:example", "Look at a worked example first", "", "invented, nothing is kept"),
    Row("first-run:look", "Just look around", "", "a starts a case at any time"),
)


class About(Page):
    """What this is, what it is not, and when not to wait."""

    DEFAULT_CSS = """
    About {
        #about { height: 1fr; padding: 1 1 0 1; scrollbar-size-vertical: 1; }
        #words { max-width: 84; height: auto; }
    }
    """
    BINDINGS = bindings("go-on")

    def body(self) -> Iterable[Widget]:
        """Give the words."""
        yield Static("WELCOME   1 of 3", classes="heading", markup=False)
        with VerticalScroll(id="about"):
            yield Static(self._words(), id="words", markup=False)

    def on_screen_resume(self) -> None:
        """Remember where the first run stands."""
        super().on_screen_resume()
        if self.is_current:
            beginning.reached(self.session, beginning.ABOUT)

    def reload(self) -> None:
        """Let the arrows scroll."""
        if self.focused is None and not self.capture_is_open:
            self.focus_body()

    def _words(self) -> Content:
        data = shipped_data()
        by_label = {line.label: line for line in safety_lines(data)}
        parts = [Content(beginning.WHAT)]
        for label in beginning.FIRST_LINES:
            if label in by_label:
                parts.append(Content.assemble((f"{label}: ", "bold"), by_label[label].text))
        return Content("\n\n").join(parts)

    def action_go_on(self) -> None:
        """Go on to the questions."""
        self.post_message(GoTo(Place("first-run", beginning.WHERE)))


class WhereForm(Form):
    """Country, time zone, and whose case it is."""

    def on_mount(self) -> None:
        """Say where the country and the time zone come from, while they are a guess."""
        super().on_mount()
        if beginning.is_guess(self.session) and not self.session.draft_for(beginning.FORM):
            self.tell("Country and time zone are what this machine says. Change what is wrong.")

    def on_screen_resume(self) -> None:
        """Remember where the first run stands."""
        super().on_screen_resume()
        if self.is_current:
            beginning.reached(self.session, beginning.WHERE)


class Begin(Page):
    """Where to begin, with whom to call when something cannot wait."""

    DEFAULT_CSS = """
    Begin {
        #ways { height: auto; margin: 1 0; }
        #about { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
        #numbers { max-width: 84; height: auto; }
    }
    """

    def body(self) -> Iterable[Widget]:
        """Give the ways on, and the numbers of the country."""
        yield Static("WHERE TO BEGIN   3 of 3", classes="heading", markup=False)
        yield RowList(id="ways")
        yield Static("", id="numbers-heading", classes="heading", markup=False)
        with VerticalScroll(id="about"):
            yield Static("", id="numbers", markup=False)

    def on_screen_resume(self) -> None:
        """Remember where the first run stands."""
        super().on_screen_resume()
        if self.is_current:
            beginning.reached(self.session, beginning.BEGIN)

    def reload(self) -> None:
        """Show the ways on and the numbers."""
        self.query_one("#ways", RowList).show(_ANSWERS)
        country = beginning.answers(self.session).country
        shown = shorten(country, 40)
        heading = f"{_CANNOT_WAIT}   {shown}" if shown else _CANNOT_WAIT
        self.query_one("#numbers-heading", Static).update(Content(heading))
        unknown = doubt(country)
        lines = [Content(f"{unknown} esc goes back to it.")] if unknown else []
        for row in numbers(shipped_data(), country):
            parts: list[Content | str | tuple[str, str]] = [f"{row.label}"]
            if row.number:
                parts += ["  ", (row.number, "bold")]
            if row.text:
                parts.append(f"  {row.text}")
            if known := how_known(row):
                parts.append((f"  {known}", "dim"))
            lines.append(Content.assemble(*parts))
        self.query_one("#numbers", Static).update(Content("\n").join(lines))
        if self.focused is None and not self.capture_is_open:
            self.focus_body()

    @on(RowList.OptionSelected)
    def _chosen(self, event: RowList.OptionSelected) -> None:
        row = event.option_list.current if isinstance(event.option_list, RowList) else None
        if row is not None:
            kind, _, uid = row.id.partition(":")
            self.post_message(GoTo(Place(kind, uid)))

    async def action_back(self) -> None:
        """Go back to the questions."""
        self.app.pop_screen()
        self.app.post_message(GoTo(Place("first-run", beginning.WHERE)))
