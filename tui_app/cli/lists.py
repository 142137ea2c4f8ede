"""``second-opinion notes`` and ``second-opinion agenda``: what is in the case, as plain text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import click

from tui_app.cli.call import Call, present_case
from tui_app.cli.options import complete_step, file_option
from tui_app.cli.output import say, say_json
from tui_app.domain.capture import NoteKind
from tui_app.errors import NothingFoundError, WrongUseError
from tui_app.text import clean_line, storable

if TYPE_CHECKING:
    from tui_app.domain.notes import Note
    from tui_app.session import Session

_KINDS = [kind.value for kind in NoteKind]


def list_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--json``, ``--case`` and the options of the file."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="As JSON, for programs."),
        click.option("--case", metavar="NAME", default="", help="Of this case."),
        file_option,
    ):
        command = option(command)
    return command


@click.command(short_help="List what was written.")
@click.option(
    "--kind", type=click.Choice(_KINDS), metavar="KIND", help=f"Only one of {', '.join(_KINDS)}."
)
@click.option(
    "--step", metavar="ID", default="", shell_complete=complete_step, help="Only of this step."
)
@click.option("--author", metavar="NAME", default="", help="Only what this person wrote.")
@click.option("--since", metavar="DATE", default="", help="Only from this day on: '3 May'.")
@click.option("--until", metavar="DATE", default="", help="Only up to this day: 'yesterday'.")
@click.option("--find", metavar="WORDS", default="", help="Only what holds these words.")
@list_options
@click.pass_obj
def notes(
    call: Call,
    kind: str | None,
    step: str,
    author: str,
    since: str,
    until: str,
    find: str,
    case: str,
    as_json: bool,
) -> None:
    """List the notes of the case, newest first."""
    from tui_app.domain.notes import NoteFilter
    from tui_app.store.notes import list_notes

    with call.session(case=case) as session:
        wanted = NoteFilter(
            kind=kind or "",
            step=storable(step),
            author=storable(author),
            since=_moment(session, since),
            until=_moment(session, until, after=True),
            words=storable(find),
        )
        found = list_notes(session.store, present_case(session).uid, wanted)
        if as_json:
            say_json([asdict(note) for note in found])
        elif found:
            say("\n\n".join(note_text(session, note) for note in found))
    if not found:
        raise NothingFoundError(
            "Nothing is written yet." if wanted.is_empty else "No note is like that."
        )


@click.command(short_help="What comes next.")
@list_options
@click.pass_obj
def agenda(call: Call, case: str, as_json: bool) -> None:
    """List what comes next: what is late, what is due, and the next task of each step."""
    with call.session(case=case) as session:
        present_case(session)
        items = session.agenda()
        if as_json:
            say_json(
                [
                    {"when": item.when, **asdict(item), "place": item.place._asdict()}
                    for item in items
                ]
            )
        for item in items if not as_json else ():
            say(f"{item.when:<8}  {clean_line(item.text)}  [{clean_line(item.label)}]")
    if not items:
        raise NothingFoundError("Nothing is waiting.")


def note_text(session: Session, note: Note, *, whole_date: bool = False) -> str:
    """Return a note as plain lines: what it is, when and by whom it was written, its words."""
    words = "\n".join("  " + line for line in note.text.splitlines())
    return f"{note_heading(session, note, whole_date=whole_date)}\n{words}"


def note_heading(session: Session, note: Note, *, whole_date: bool = False) -> str:
    """Return the line above a note; in a file that is kept the day is never left out."""
    from tui_app.domain.dates import PartialDate

    moment = session.when(note.created_at)
    if whole_date:
        moment = f"{session.local(note.created_at):%Y-%m-%d %H:%M}"
    parts = [moment, note.note_kind.label]
    if note.due:
        parts.append(f"due {PartialDate.from_stored(note.due).words(session.today)}")
    if note.done_at:
        parts.append(f"done {session.when(note.done_at)}")
    head = session.library.head(note.step) if note.step else None
    parts += [head.title if head else note.step, note.author, "changed" if note.was_edited else ""]
    return clean_line(" · ".join(part for part in parts if part))


def _moment(session: Session, typed: str, *, after: bool = False) -> str:
    """Return the moment at which a typed day begins, or with ``after`` ends, as entries keep it."""
    from tui_app.domain.date_words import parse_date
    from tui_app.domain.dates import DateNotUnderstoodError

    if not typed:
        return ""
    try:
        read = parse_date(typed, today=session.today, order=session.date_order, prefer="past")
    except DateNotUnderstoodError as error:
        raise WrongUseError(error.sentence) from None
    day = read.last_day if after else read.first_day
    if not date(2, 1, 1) < day < date(9999, 12, 30):
        return ""
    begins = datetime.combine(day + timedelta(days=after), time.min, session.zone)
    return begins.astimezone(UTC).isoformat(timespec="milliseconds")
