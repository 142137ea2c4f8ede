"""Writing the case, or its questions, to a file."""

from __future__ import annotations

from pathlib import Path

from tui_app.documents.case_export import PRIVATE_COPY, write_case
from tui_app.documents.files import fetch_line
from tui_app.documents.questions_export import write_questions
from tui_app.walk.walker import Walker

CASE, QUESTIONS = "case", "questions"

_OFFERED = {
    CASE: "The whole case: a full private copy that can be taken in elsewhere",
    QUESTIONS: "Your questions, to read or print, with room for the answers",
}


def export(walker: Walker, what: str = "") -> None:
    """Write what is wanted, or ask for it, and say where it is and how to fetch it."""
    if not what:
        chosen = walker.pick("What shall be written to a file", list(_OFFERED.values()))
        if chosen is None:
            return
        what = list(_OFFERED)[chosen]
    session = walker.session
    folder = Path(session.settings.export_folder)
    if what == QUESTIONS:
        path = write_questions(session, folder)
        words = "It holds all questions of the case. Keep it where only you can read it."
    else:
        path, words = write_case(session, folder), PRIVATE_COPY
    walker.say("Written to:")
    walker.talk.say_to_copy(str(path))
    walker.say(words)
    if line := fetch_line(path):
        walker.say("To fetch it, type this on your own computer:")
        walker.talk.say_to_copy(line)
