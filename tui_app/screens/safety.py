"""When not to wait: the numbers for where the case is, and what never to wait with."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.bindings import bindings
from tui_app.content.places import shipped_data
from tui_app.content.safety import how_known, numbers, safety_lines
from tui_app.domain.agenda import Place
from tui_app.domain.countries import code_of
from tui_app.errors import AppError
from tui_app.messages import GoTo
from tui_app.screens.page import Page
from tui_app.text import shorten

_MOST_OF_A_COUNTRY = 60


class Safety(Page):
    """The safety lines and the numbers of the case's country, all on one page."""

    DEFAULT_CSS = """
    Safety {
        #safety { height: 1fr; padding: 0 1; scrollbar-size-vertical: 1; }
        #text { height: auto; max-width: 84; }
    }
    """
    BINDINGS = bindings("edit")

    def body(self) -> Iterable[Widget]:
        """Give the page."""
        yield Static(Content("WHEN NOT TO WAIT"), classes="heading", markup=False)
        with VerticalScroll(id="safety"):
            yield Static("", id="text", markup=False)

    def reload(self) -> None:
        """Show the numbers of the country that the case now has."""
        self.query_one("#text", Static).update(self._words())
        if self.focused is None:
            self.focus_body()

    def _words(self) -> Content:
        case = self.session.case
        country = case.country if case else ""
        try:
            lines, known = safety_lines(shipped_data()), numbers(shipped_data(), country)
        except AppError as error:
            return Content(error.sentence)
        parts = [self._where(country)]
        parts += [_paragraph(f"{one.number}  {one.label}".strip(), one.text, how_known(one))
                  for one in known]  # fmt: skip
        parts += [_paragraph(line.label, line.text) for line in lines]
        return Content("\n\n").join(parts)

    def _where(self, country: str) -> Content:
        """Say for which country the numbers are, and how to have those of another."""
        named = shorten(country, _MOST_OF_A_COUNTRY)
        if code_of(country):
            where = f"Numbers for {named}. e changes the country of your case."
        elif named:
            where = f"We have no numbers for {named}. e changes the country of your case."
        elif self.session.case is not None:
            where = "Your case names no country yet. With one, its numbers stand here: press e."
        else:
            where = "When you have a case that names a country, its numbers stand here."
        return Content(where).stylize("dim")

    def action_edit(self) -> None:
        """Change the country of the case."""
        self.post_message(GoTo(Place("edit-case", "country")))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to change the country when there is a case."""
        return self.session.case is not None if action == "edit" else True


def _paragraph(label: str, words: str, source: str = "") -> Content:
    between = " " if words and source else ""
    return Content.assemble((label, "bold"), "\n", words, between, (source, "dim"))
