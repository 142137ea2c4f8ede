"""Writing the case, or papers for the doctor, to a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tui_app.documents.calendar_export import ALL_OF_THEM, write_appointments
from tui_app.documents.case_export import PRIVATE_COPY, write_case
from tui_app.documents.files import fetch_line
from tui_app.documents.printing import (
    FORMATS,
    WHOSE,
    PrintPage,
    QuestionsPrintPage,
    as_words,
    check_not_empty,
    print_page,
    print_to_file,
    private_left_out,
)
from tui_app.documents.titles import CALENDAR, TITLES
from tui_app.session import Session
from tui_app.text import plural
from tui_app.walk.walker import Walker

CASE = "case"


def export(walker: Walker, what: str = "") -> None:
    """Write what is wanted, or ask for it, and say where it is and how to fetch it."""
    if not what:
        offered = {
            CASE: "The whole case: a full private copy that can be taken in elsewhere",
            **TITLES,
            CALENDAR: "The appointments, with reminders, for a calendar",
        }
        chosen = walker.pick("What shall be written to a file", list(offered.values()))
        if chosen is None:
            return
        what = list(offered)[chosen]
    session = walker.session
    if what == CASE:
        path, words = write_case(session, Path(session.settings.export_folder)), PRIVATE_COPY
    elif what == CALENDAR:
        path = write_appointments(session, Path(session.settings.export_folder))
        words = ALL_OF_THEM
    else:
        check_not_empty(session, what)
        page = _page(walker, what)
        if page is None:
            return
        printed = print_to_file(session, what, page)
        kept_in = "" if page.private else _stays_out(session, what)
        path, words = printed.path, " ".join(filter(None, [*printed.notes, kept_in]))
    walker.say("Written to:")
    walker.talk.say_to_copy(str(path))
    walker.say(words)
    if line := fetch_line(path):
        walker.say("To fetch it, type this on your own computer:")
        walker.talk.say_to_copy(line)


def _page(walker: Walker, what: str) -> PrintPage | None:
    """Ask how a paper is to be written; None when it is not."""
    page = print_page(walker.session, what)
    ending = walker.pick("As what", [one.label for one in FORMATS])
    if ending is None:
        return None
    page = replace(page, ending=FORMATS[ending].value)
    if isinstance(page, QuestionsPrintPage):
        whose = walker.pick("Whose questions", [one.label for one in WHOSE])
        if whose is None:
            return None
        page = replace(page, whose=WHOSE[whose].value)
    if count := private_left_out(walker.session, what):
        asked = f"{plural(count, 'entry is', 'entries are')} private"
        page = replace(page, private=walker.pick(asked, ["Leave them out", "Put them in"]) == 1)
    return page


def say_paper(walker: Walker, what: str) -> None:
    """Say what stands on a paper, and offer to write it to a file."""
    walker.talk.say_to_copy(as_words(walker.session, what))
    walker.say(_stays_out(walker.session, what))
    if walker.pick("Write it to a file", ["No", "Yes"]):
        export(walker, what)


def _stays_out(session: Session, what: str) -> str:
    count = private_left_out(session, what)
    if not count:
        return "Keep it where only you can read it."
    return f"{plural(count, 'private entry is', 'private entries are')} left out."
