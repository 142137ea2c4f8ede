"""``second-opinion export``: the case or its notes, as a file that only its owner can read."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tui_app.cli.call import Call, present_case
from tui_app.cli.lists import note_heading, note_text
from tui_app.cli.options import file_option
from tui_app.cli.output import say
from tui_app.documents.calendar_export import write_appointments
from tui_app.documents.case_export import PRIVATE_COPY, write_case
from tui_app.documents.files import fetch_line, write_private
from tui_app.documents.markdown import markdown_line, markdown_words
from tui_app.documents.plain_json import as_json
from tui_app.documents.questions_export import write_questions
from tui_app.documents.titles import CALENDAR
from tui_app.errors import NothingFoundError, WrongUseError
from tui_app.text import clean, clean_line

if TYPE_CHECKING:
    from tui_app.domain.notes import Note
    from tui_app.session import Session

_ENDINGS = ("pdf", "md", "txt", "json", "ics")
_PAPERS = ("sheet", "timeline", "medicines", "questions", "records", "release", "phrases",
           "packet")  # fmt: skip
_WHAT = ("case", "notes", "appointments", *_PAPERS)


@click.command(short_help="Write the case, or papers for the doctor, to a file.")
@click.argument("what", type=click.Choice(_WHAT))
@click.option(
    "--format",
    "ending",
    type=click.Choice(_ENDINGS),
    help="pdf, md (Markdown) or txt; ics for appointments. A case is always json.",
)
@click.option("--paper", type=click.Choice(["a4", "letter"]), help="Of a pdf; else as usual there.")
@click.option("--private", is_flag=True, help="Private entries too.")
@click.option(
    "--whose",
    type=click.Choice(["together", "apart", "patient", "companion"]),
    default="together",
    help="Of the questions.",
)
@click.option(
    "--out", metavar="FOLDER", default="", help="Where to; else as in the settings, or here."
)
@click.option("--case", metavar="NAME", default="", help="This case, not the one opened last.")
@file_option
@click.pass_obj
def export(
    call: Call,
    what: str,
    ending: str | None,
    paper: str | None,
    private: bool,
    whose: str,
    out: str,
    case: str,
) -> None:
    """Write the case, or something of it, to a new file that only you can read.

    'case' is a full private copy that 'second-opinion import' takes in elsewhere; 'notes' are for
    reading, 'appointments' for a calendar. The others are papers for the doctor: the one 'sheet'
    to hand over, 'timeline', 'medicines', 'questions' with room to write, 'records', what a
    'release' form asks, 'phrases' to search the web with, and the 'packet' of all with a cover
    letter. Private entries stay out unless you say --private. No file is ever written over, and
    no name of yours is in its name.
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
        elif what == "questions" and ending == "json":
            path = write_questions(session, Path(out), ending)
        elif what in _PAPERS:
            options = {
                "ending": ending,
                "size": paper,
                "folder": out,
                "private": private,
                "whose": "" if whose == "together" else whose,
            }
            path = _paper(session, what, options)
        elif what == CALENDAR:
            path = write_appointments(session, Path(out))
        else:
            name = f"second-opinion-{what}-{session.today}.{ending}"
            path = write_private(out, name, _notes(session, ending))
    say(f"Written: {path}")
    if what == "case":
        say(PRIVATE_COPY)
    elif what in _PAPERS and what != "questions":
        say("Keep it where only you can read it.")
    else:
        say(f"It holds all {what} of the case. Keep it where only you can read it.")
    line = fetch_line(path)
    if line:
        say(f"To fetch it, type this on your own computer:\n  {line}")


def _paper(session: Session, what: str, options: dict[str, Any]) -> Path:
    from tui_app.documents.printing import check_not_empty, print_page, print_to_file

    if options["ending"] == "json":
        raise WrongUseError(f"The {what} can be written as pdf, md or txt; json is for the case.")
    check_not_empty(session, what)
    chosen = {name: value for name, value in options.items() if value is not None}
    printed = print_to_file(session, what, replace(print_page(session, what), **chosen))
    for sentence in printed.notes:
        say(sentence)
    return printed.path


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


def _section(session: Session, note: Note) -> str:
    heading = markdown_line(note_heading(session, note, whole_date=True))
    return f"## {heading}\n\n{markdown_words(note.text)}\n"
