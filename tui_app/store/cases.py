"""Cases in the store: archived, opened again, deleted; each with the words for it."""

from __future__ import annotations

from dataclasses import replace

from tui_app.domain.cases import Case
from tui_app.store.store import Store
from tui_app.text import clean_line


def archive_or_open(store: Store, case: Case) -> Case:
    """Archive a case, or open an archived one again."""
    state = "open" if case.state == "archived" else "archived"
    return store.change(replace(case, state=state), archive_words(case))


def archive_words(case: Case) -> str:
    """Return what ``archive_or_open`` does to the case as it is."""
    verb = "Opened again" if case.state == "archived" else "Archived"
    return f"{verb}: {clean_line(case.title)}"


def delete_case(store: Store, case: Case) -> Case:
    """Delete a case; undo brings it back with all that is in it."""
    return store.remove(case, delete_words(case))


def delete_words(case: Case) -> str:
    """Return what ``delete_case`` does."""
    return f"Deleted the case {clean_line(case.title)}"
