"""The cases in the file: start one, switch, change the case and the patient."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.cases import Case, NewCase, Patient
from tui_app.domain.notes import Note
from tui_app.store.notes import count_notes
from tui_app.text import clean_line, plural
from tui_app.walk import forms
from tui_app.walk.menu import BackError, Option, Page
from tui_app.walk.walker import Walker


def new_case(walker: Walker, _: str = "") -> None:
    """Ask the first page of a new case, and make it the present one."""
    session = walker.session
    if forms.fill(walker, NewCase(), "A new case", session.start_case, "form:new case"):
        case = session.case
        walker.say(f"Now in the case {clean_line(case.title)}." if case else "")


def edit_case(walker: Walker, _: str = "") -> None:
    """Change the fields of the present case."""
    if walker.session.case is None:
        walker.say("There is no case yet.")
        return
    walker.visit(forms.FieldsPage(walker, lambda: _case(walker), "This case"))


def _case(walker: Walker) -> Case | None:
    walker.session.reload()
    return walker.session.case


def edit_patient(walker: Walker, _: str = "") -> None:
    """Change what is known of the patient."""
    session = walker.session
    if session.case is None:
        walker.say("There is no case yet.")
    elif session.patient is None:
        page = Patient(case_uid=session.case.uid)
        forms.fill(walker, page, "The patient", session.store.add, "form:patients:")
    else:
        walker.visit(forms.FieldsPage(walker, lambda: _patient(walker), "The patient"))


def _patient(walker: Walker) -> Patient | None:
    walker.session.reload()
    return walker.session.patient


def edit_note(walker: Walker, uid: str) -> None:
    """Change one note."""
    walker.visit(
        forms.FieldsPage(walker, lambda: walker.session.store.get(Note, uid), "Change this note")
    )


class CasesPage(Page):
    """Every case that is not deleted, the open ones first."""

    title = "Cases"
    help = "A number switches to that case."

    def __init__(self, walker: Walker) -> None:
        """List the cases."""
        self._walker = walker

    def tell(self) -> None:
        """Say how many there are."""
        self._walker.say(f"{plural(len(self._walker.session.store.cases()), 'case')}.")

    def options(self) -> Sequence[Option]:
        """Offer the cases and a new one."""
        session = self._walker.session
        present = session.case.uid if session.case else ""
        options = []
        for case in session.store.cases():
            words = [clean_line(case.title), clean_line(case.condition),
                     "the present one" if case.uid == present else "",
                     case.state if case.state == "archived" else "",
                     plural(count_notes(session.store, case.uid), "note")]  # fmt: skip
            label = ", ".join(word for word in words if word)
            options.append(Option(label, partial(self._switch, case)))
        return [*options, Option("Start a new case", self._start, "a")]

    def _switch(self, case: Case) -> None:
        self._walker.session.switch(case.uid)
        self._walker.say(f"Now in the case {clean_line(case.title)}.")
        raise BackError

    def _start(self) -> None:
        new_case(self._walker)
        raise BackError
