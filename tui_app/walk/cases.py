"""The cases in the file: start one, switch, change the case and the patient, archive, delete."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.beginning import new_case as first_page
from tui_app.domain.cases import Case, Patient
from tui_app.steps import finding
from tui_app.store.cases import archive_or_open, archive_words, delete_case, delete_words
from tui_app.store.notes import count_notes
from tui_app.text import clean_line, plural
from tui_app.walk.fields import FieldsPage, of_entry
from tui_app.walk.forms import fill
from tui_app.walk.menu import BackError, HomeError, Option, Page
from tui_app.walk.walker import Walker


def new_case(walker: Walker, _: str = "") -> None:
    """Ask the first page of a new case, and make it the present one."""
    session = walker.session
    if fill(walker, first_page(session), "A new case", session.start_case, "form:new case"):
        case = session.case
        walker.say(f"Now in the case {clean_line(case.title)}." if case else "")


def edit_case(walker: Walker, _: str = "") -> None:
    """Change the fields of the present case."""
    if walker.session.case is None:
        walker.say("There is no case yet.")
        return
    sheet = of_entry(walker, partial(present_case, walker))
    walker.visit(FieldsPage(walker, sheet, "This case"))


def present_case(walker: Walker) -> Case | None:
    """Return the present case as it now is."""
    walker.session.reload()
    return walker.session.case


def edit_patient(walker: Walker, _: str = "") -> None:
    """Change what is known of the patient."""
    session = walker.session
    if session.case is None:
        walker.say("There is no case yet.")
    elif session.patient is None:
        page = Patient(case_uid=session.case.uid)
        fill(walker, page, "The patient", session.store.add, "form:patients:",
             check=partial(finding.faults, session))  # fmt: skip
    else:
        sheet = of_entry(walker, partial(_patient, walker), partial(finding.faults, session))
        walker.visit(FieldsPage(walker, sheet, "The patient"))


def _patient(walker: Walker) -> Patient | None:
    walker.session.reload()
    return walker.session.patient


class CasesPage(Page):
    """Every case that is not deleted, the open ones first."""

    title = "Cases"
    help = "A number opens a case: to switch to it, change it, archive it or delete it."

    def __init__(self, walker: Walker) -> None:
        """List the cases."""
        self._walker = walker

    def tell(self) -> None:
        """Say how many there are."""
        self._walker.say(f"{plural(len(self._walker.session.store.cases()), 'case')}.")

    def options(self) -> Sequence[Option]:
        """Offer the cases and a new one."""
        options = [
            Option(_line(self._walker, case), partial(self._open, case.uid))
            for case in self._walker.session.store.cases()
        ]
        return [*options, Option("Start a new case", self._start, "a")]

    def _open(self, uid: str) -> None:
        self._walker.visit(CasePage(self._walker, uid))

    def _start(self) -> None:
        new_case(self._walker)
        raise BackError


class CasePage(Page):
    """One case among those of the file, and what can be done with it as a whole."""

    title = "The case"

    def __init__(self, walker: Walker, uid: str) -> None:
        """Open the case with this uid."""
        self._walker = walker
        self._uid = uid

    @property
    def _case(self) -> Case | None:
        found = self._walker.session.store.get(Case, self._uid)
        return None if found is None or found.deleted_at else found

    def tell(self) -> None:
        """Say which case it is."""
        if (case := self._case) is not None:
            self._walker.say(f"{_line(self._walker, case)}.")

    def options(self) -> Sequence[Option]:
        """Offer what can be done with the case."""
        case = self._case
        if case is None:
            return []
        offers = [
            Option("Change it", self._change),
            Option("Open it again" if case.state == "archived" else "Archive it", self._archive),
            Option("Delete it", self._delete),
        ]
        if not _is_present(self._walker, case):
            offers.insert(0, Option("Switch to it", self._switch))
        return offers

    def _switch(self) -> None:
        self._go_in()
        raise HomeError

    def _go_in(self) -> None:
        case = self._case
        if case is not None and not _is_present(self._walker, case):
            self._walker.session.switch(case.uid)
            self._walker.say(f"Now in the case {clean_line(case.title)}.")

    def _change(self) -> None:
        # Dates are read and shown by the country and the time zone of the present case.
        self._go_in()
        edit_case(self._walker)

    def _archive(self) -> None:
        if (case := self._case) is not None:
            self._walker.save(
                lambda: archive_or_open(self._walker.session.store, case),
                f"{archive_words(case)}. Saved. u takes it back.",
            )

    def _delete(self) -> None:
        if (case := self._case) is not None:
            self._walker.save(
                lambda: delete_case(self._walker.session.store, case),
                f"{delete_words(case)}. u brings it back, with everything in it.",
            )
            raise BackError


def _is_present(walker: Walker, case: Case) -> bool:
    present = walker.session.case
    return present is not None and present.uid == case.uid


def _line(walker: Walker, case: Case) -> str:
    words = [
        clean_line(case.title),
        clean_line(case.condition),
        "the present one" if _is_present(walker, case) else "",
        case.state if case.state == "archived" else "",
        plural(count_notes(walker.session.store, case.uid), "note"),
    ]
    return ", ".join(word for word in words if word)
