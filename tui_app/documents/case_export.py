"""The full private copy of a case, as a file."""

from __future__ import annotations

from pathlib import Path

from tui_app.documents.files import write_private
from tui_app.documents.plain_json import as_json
from tui_app.errors import NothingFoundError
from tui_app.session import Session
from tui_app.store.transfer import export_case

PRIVATE_COPY = (
    "It is a full private copy: every note, the doubts, and what was changed or deleted. "
    "Keep it where only you can read it."
)
"""What to say of the file."""


def write_case(session: Session, folder: Path) -> Path:
    """Write the present case as JSON into ``folder`` and return the file's path.

    The name says nothing of the patient or the condition. Raises ``NothingFoundError`` without a
    case and ``NotSavedError`` when the file cannot be written.
    """
    if session.case is None:
        raise NothingFoundError("There is no case to export yet.")
    text = as_json(export_case(session.store, session.case.uid))
    return write_private(str(folder), f"second-opinion-case-{session.today.isoformat()}.json", text)
