"""Words explained: those of a card, or all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual import on
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app.content.glossary import GENERAL, Glossary, other_names
from tui_app.domain.cards import Card
from tui_app.domain.terms import Term
from tui_app.screens.page import Page
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.text import clean_line
from tui_app.widgets.row_line import Row
from tui_app.widgets.rows import RowList
from tui_app.widgets.whole import Whole

Part = tuple[str, Sequence[Term]]
"""Terms that stand together, and the heading over them, "" for none."""

_AROUND = 28
"""Cells of a row that are not for the explanation: the term and the margins."""


class Terms(Page):
    """A list of terms, each with what it means: in one line, in full below, and alone on enter."""

    DEFAULT_CSS = """
    Terms {
        #terms { height: 1fr; }
    }
    """

    def __init__(self, session: Session, title: str, parts: Sequence[Part]) -> None:
        """List the terms of ``parts`` under a title."""
        super().__init__(session)
        self._title = title
        self._parts = parts

    def body(self) -> Iterable[Widget]:
        """Give the list."""
        yield Static(Content(clean_line(self._title)), classes="heading", markup=False)
        yield RowList(id="terms", lead_width=24, short_lead=14)
        yield Whole(id="whole")

    def reload(self) -> None:
        """Show the terms."""
        rows = self.query_one("#terms", RowList)
        rows.show(_rows(self._parts))
        if self.focused is None:
            rows.focus()

    @property
    def _current(self) -> Term | None:
        row = self.query_one("#terms", RowList).current
        return self.session.glossary.lookup(row.id) if row else None

    @on(RowList.OptionHighlighted, "#terms")
    def _moved(self) -> None:
        term = self._current
        # On a short screen the list needs the room; there enter shows the term alone.
        words = term.explains if term and not self.has_class("-short") else ""
        self.query_one(Whole).show(words, self.size.width - _AROUND)

    @on(RowList.OptionSelected, "#terms")
    def _opened(self) -> None:
        term = self._current
        if term is not None:
            self.app.push_screen(explained(self.session, term))


def explained(session: Session, term: Term) -> Words:
    """Return the page that explains one term."""
    others = other_names(term)
    also = f"\n\nAlso: {', '.join(others)}." if others else ""
    return Words(session, term.name, term.explains + also, GENERAL)


def all_terms(session: Session) -> Terms:
    """Return the page of the whole glossary."""
    return Terms(session, "WORDS EXPLAINED", [("", session.glossary.terms)])


def terms_of_card(glossary: Glossary, card: Card, highlighted: str) -> list[Part]:
    """Return the terms of a card in its order, those of the highlighted words first."""
    here = glossary.terms_in(highlighted)
    rest = [term for term in glossary.terms_in(card.words) if term not in here]
    if not here or not rest:
        return [("", here or rest)] if here or rest else []
    return [("In what is highlighted", here), ("Elsewhere in this card", rest)]


def _rows(parts: Sequence[Part]) -> Iterable[Row]:
    for heading, terms in parts:
        if heading:
            yield Row("", heading)
        for term in terms:
            yield Row(term.name, term.explains, term.name)
