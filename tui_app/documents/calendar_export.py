"""The appointments of a case, as a file for a calendar."""

from __future__ import annotations

from pathlib import Path

from tui_app.documents.files import write_private
from tui_app.documents.titles import CALENDAR
from tui_app.domain.appointments import Appointment
from tui_app.errors import NothingFoundError
from tui_app.session import Session
from tui_app.store.entries import list_entries

ALL_OF_THEM = "It holds all appointments of the case. Keep it where only you can read it."
"""What to say of the file."""


def write_appointments(session: Session, folder: Path) -> Path:
    """Write the appointments as iCalendar into ``folder`` and return the file's path.

    Raises ``NothingFoundError`` without any and ``NotSavedError`` when it cannot be written.
    """
    # The calendar library is as large as half of this program, and seldom needed.
    from tui_app.documents.calendar import calendar  # noqa: PLC0415

    case = session.case
    found = list_entries(session.store, Appointment, case.uid) if case is not None else []
    if not found:
        raise NothingFoundError("There is no appointment yet, so there is nothing to export.")
    text = calendar(found, session.zone, session.clock.now())
    return write_private(str(folder), f"second-opinion-{CALENDAR}-{session.today}.ics", text)
