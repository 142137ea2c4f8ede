"""``second-opinion export``: the case or its notes, as a file that only its owner can read."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tui_app.cli.call import Call, present_case
from tui_app.cli.lists import note_heading, note_text
from tui_app.cli.options import file_option
from tui_app.cli.output import say
from tui_app.documents.case_export import PRIVATE_COPY, write_case
from tui_app.documents.files import fetch_line, write_private
from tui_app.documents.markdown import markdown_line, markdown_words
from tui_app.documents.plain_json import as_json
from tui_app.documents.questions_export import write_questions
from tui_app.errors import NothingFoundError, WrongUseError
from tui_app.text import clean, clean_line

if TYPE_CHECKING:
    from tui_app.domain.notes import Note
    from tui_app.session import Session

_ENDINGS = ("json", "md", "txt", "ics")


@click.command(short_help="Write the case, notes, questions or appointments to a file.")
@click.argument("what", type=click.Choice(["case", "notes", "questions", "appointments"]))
@click.option(
    "--format",
    "ending",
    type=click.Choice(_ENDINGS),
    help="json, md (Markdown) or txt; ics for appointments. A case is always json.",
)
@click.option(
    "--out", metavar="FOLDER", default="", help="Where to; else as in the settings, or here."
)
@click.option("--case", metavar="NAME", default="", help="This case, not the one opened last.")
@file_option
@click.pass_obj
def export(call: Call, what: str, ending: str | None, out: str, case: str) -> None:
    """Write the case, its notes or its questions to a new file that only you can read.

    'case' is a full private copy that 'second-opinion import' takes in elsewhere. 'notes' and
    'questions' are for reading; the questions leave room for the answers. 'appointments' is for a
    calendar. No file is ever written over, and no name appears in the file's name.
    """
    ending = ending or {"case": "json", "appointments": "ics"}.get(what, "txt")
    if what == "case" and ending != "json":
        raise WrongUseError(
            "A case is exported as json, so that it can be taken in elsewhere. For reading there "
            f"is 'second-opinion export notes --format {ending}'."
        )
    if (what == "appointments") != (ending == "ics"):
        raise WrongUseError("Appointments are exported as ics, for calendars, and nothing else is.")
    out = out or call.settings.export_folder
    with call.session(case=case) as session:
        present_case(session)
        if what == "case":
            path = write_case(session, Path(out))
        elif what == "questions":
            path = write_questions(session, Path(out), ending)
        else:
            name = f"second-opinion-{what}-{session.today}.{ending}"
            text = _notes(session, ending) if what == "notes" else _appointments(session)
            path = write_private(out, name, text)
    say(f"Written: {path}")
    if what == "case":
        say(PRIVATE_COPY)
    else:
        say(f"It holds all {what} of the case. Keep it where only you can read it.")
    line = fetch_line(path)
    if line:
        say(f"To fetch it, type this on your own computer:\n  {line}")


def _notes(session: Session, ending: str) -> str:
    from tui_app.store.notes import list_notes

    case = present_case(session)
    found = list_notes(session.store, case.uid)
    if not found:
        raise NothingFoundError("Nothing is written yet, so there is nothing to export.")
    if ending == "json":
        return as_json([asdict(note) for note in found])
    if ending == "txt":
        return (
            clean("\n\n".join(note_text(session, note, whole_date=True) for note in found)) + "\n"
        )
    title = markdown_line(clean_line(case.title))
    return f"# {title}\n\n" + "\n".join(_section(session, note) for note in found)


def _appointments(session: Session) -> str:
    from tui_app.documents.calendar import calendar
    from tui_app.domain.appointments import Appointment
    from tui_app.finding import entries

    found = entries(session, Appointment)
    if not found:
        raise NothingFoundError("There is no appointment yet, so there is nothing to export.")
    return calendar(found, session.zone, session.clock.now())


def _section(session: Session, note: Note) -> str:
    heading = markdown_line(note_heading(session, note, whole_date=True))
    return f"## {heading}\n\n{markdown_words(note.text)}\n"
