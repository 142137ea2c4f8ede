"""The list of questions, as a file."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from tui_app.documents.files import write_private
from tui_app.documents.plain_json import as_json
from tui_app.documents.printing import PrintPage, print_page, print_to_file
from tui_app.errors import NothingFoundError
from tui_app.session import Session
from tui_app.store.questions import list_questions


def write_questions(session: Session, folder: Path, ending: str = "txt") -> Path:
    """Write the questions of the present case into ``folder`` and return the file's path.

    ``ending`` is pdf, txt, md or json. Raises ``NothingFoundError`` without a question and
    ``NotSavedError`` when the file cannot be written.
    """
    case = session.case
    found = list_questions(session.store, case.uid) if case else []
    if not found:
        raise NothingFoundError("There are no questions yet, so there is nothing to export.")
    if ending == "json":
        name = f"second-opinion-questions-{session.today}.json"
        return write_private(str(folder), name, as_json([asdict(one) for one in found]))
    page = PrintPage(ending=ending, size=print_page(session, "questions").size, folder=str(folder))
    return print_to_file(session, "questions", page).path
