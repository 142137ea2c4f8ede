"""The words to search for, on a page to take to another computer."""

from __future__ import annotations

from tui_app.documents.paper import Bullets, Paper, Words
from tui_app.documents.titles import TITLES
from tui_app.domain.searches import phrases
from tui_app.session import Session
from tui_app.steps.finding import hospitals

_NONE_YET = "With your condition written down, words to search for stand here."
_HOW = "Type one of these into a search engine, as it stands or with the name of your town."


def search_words(session: Session) -> Paper:
    """Return the phrases that are made of the present case, or how to come to some."""
    made = phrases(session.case, hospitals(session)) if session.case is not None else []
    blocks = (Words(_HOW), Bullets(tuple(made))) if made else (Words(_NONE_YET),)
    return Paper(TITLES["phrases"], blocks)
