"""The list of questions, as a file."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from tui_app.documents.files import write_private
from tui_app.documents.markdown import markdown_line
from tui_app.documents.plain_json import as_json
from tui_app.documents.question_list import question_list
from tui_app.errors import NothingFoundError
from tui_app.session import Session
from tui_app.store.questions import list_questions
from tui_app.text import clean, clean_line


def write_questions(session: Session, folder: Path, ending: str = "txt") -> Path:
    """Write the questions of the present case into ``folder`` and return the file's path.

    ``ending`` is txt, md or json. Raises ``NothingFoundError`` without a question and
    ``NotSavedError`` when the file cannot be written.
    """
    text = _text(session, ending)
    return write_private(str(folder), f"second-opinion-questions-{session.today}.{ending}", text)


def _text(session: Session, ending: str) -> str:
    case = session.case
    found = list_questions(session.store, case.uid) if case else []
    if case is None or not found:
        raise NothingFoundError("There are no questions yet, so there is nothing to export.")
    if ending == "json":
        return as_json([asdict(one) for one in found])
    title = f"Questions · {clean_line(case.title)}"
    if ending == "txt":
        return question_list(title, found, markdown=False, safe=clean)
    return question_list(title, found, markdown=True, safe=markdown_line)
