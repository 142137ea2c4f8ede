"""The list of questions, in the walk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.domain.agenda import Place
from tui_app.domain.questions import Answered, Question, QuestionFilter, first_to_ask
from tui_app.store import questions
from tui_app.text import clean_line, plural, shorten
from tui_app.walk.fields import FieldsPage, of_entry
from tui_app.walk.forms import fill
from tui_app.walk.menu import BackError, Option, Page
from tui_app.walk.narrowing import narrow
from tui_app.walk.walker import Walker


def open_questions(walker: Walker) -> None:
    """Work on the list, starting a case where there is none."""
    if walker.session.case is None:
        walker.save(walker.session.ensure_case, "A case was started for it: My case.")
    if walker.session.case is not None:
        walker.visit(QuestionsPage(walker))


def change_question(walker: Walker, uid: str = "") -> None:
    """Change the fields of one question, or ask those of a new one."""
    store, case = walker.session.store, walker.session.case
    if uid:
        sheet = of_entry(walker, lambda: _question(walker, uid))
        walker.visit(FieldsPage(walker, sheet, "Change this question"))
    elif case is not None:
        fill(
            walker,
            Question(case_uid=case.uid),
            "A question of your own",
            partial(questions.add_question, store),
            "form:questions:",
        )


def _question(walker: Walker, uid: str) -> Question | None:
    found = walker.session.store.get(Question, uid)
    return None if found is None or found.deleted_at else found


def _listed(walker: Walker, wanted: QuestionFilter | None = None) -> list[Question]:
    case = walker.session.case
    return questions.list_questions(walker.session.store, case.uid, wanted) if case else []


class QuestionsPage(Page):
    """The questions in their order, the top three first."""

    title = "Questions"
    step = "questions"
    help = "A number opens a question. f lists only some of them."

    def __init__(self, walker: Walker) -> None:
        """Work on the present case."""
        self._walker = walker
        self._wanted = QuestionFilter()

    def tell(self) -> None:
        """Say how many there are and which come first."""
        listed = _listed(self._walker, self._wanted)
        if said := self._wanted.said:
            self._walker.say(f"{plural(len(listed), 'question')}: {', '.join(said)}.")
            return
        top = len(first_to_ask(listed))
        words = f"{plural(len(listed), 'question')} in your list, the most important first."
        if top:
            words += f" Number 1 is for when only one is possible; the first {top} are on top."
        self._walker.say(words)

    def options(self) -> Sequence[Option]:
        """Offer the questions, an own one and the bank."""
        listed = _listed(self._walker, self._wanted)
        top = first_to_ask(listed)
        ordered = [*top, *(one for one in listed if one not in top)]
        go = self._walker.go
        return [
            *(Option(_line(one), partial(self._open, one.uid)) for one in ordered),
            Option("Add a question of your own", partial(change_question, self._walker), "a"),
            Option("The question bank", partial(go, Place("bank")), "k"),
            Option("Filter: only some of the questions", self._filter, "f"),
            Option("Write the list to a file", partial(go, Place("export", "questions")), "e"),
        ]

    def _open(self, uid: str) -> None:
        self._walker.visit(QuestionPage(self._walker, uid))

    def _filter(self) -> None:
        case = self._walker.session.case

        def use(wanted: QuestionFilter | None) -> None:
            self._wanted = wanted or QuestionFilter()
            self._walker.tell(self)

        doctors = questions.doctors(self._walker.session.store, case.uid) if case else []
        narrow(self._walker, "Which questions", "All questions", self._wanted, use,
               offered=QuestionFilter.offered(doctors))  # fmt: skip


class QuestionPage(Page):
    """One question: what became of it, its place in the list, its words."""

    title = "This question"
    step = "questions"

    def __init__(self, walker: Walker, uid: str) -> None:
        """Work on the question with this uid."""
        self._walker = walker
        self._uid = uid

    @property
    def _question(self) -> Question | None:
        return _question(self._walker, self._uid)

    def tell(self) -> None:
        """Say the question in full."""
        if (question := self._question) is not None:
            self._walker.say(_line(question, whole=True))

    def options(self) -> Sequence[Option]:
        """Offer what can be done with it."""
        question = self._question
        if question is None:
            return []
        offers = [
            Option(f"{state.label.capitalize()}: mark it so", partial(self._mark, state))
            for state in Answered
            if state is not question.answered
        ]
        return [
            Option("To the top of the list", partial(self._move, 0)),
            Option("Move it up", partial(self._move, -1)),
            Option("Move it down", partial(self._move, 1)),
            *offers,
            Option("Change it", partial(change_question, self._walker, self._uid)),
            Option("Ask somebody else the same", self._copy),
            Option("Delete it", self._delete),
        ]

    def _mark(self, state: Answered) -> None:
        if (question := self._question) is not None:
            store = self._walker.session.store
            self._walker.save(
                lambda: questions.set_state(store, question, state.value), f"{state.label}. Saved."
            )

    def _move(self, step: int) -> None:
        question, listed = self._question, _listed(self._walker)
        if question is None:
            return
        others = [one for one in listed if one.uid != question.uid]
        now = next(at for at, one in enumerate(listed) if one.uid == question.uid)
        at = max(now + step, 0) if step else 0
        before = others[at] if at < len(others) else None
        store = self._walker.session.store
        place = min(at, len(others)) + 1
        self._walker.save(
            lambda: questions.move_before(store, question, before),
            f"It is number {place} of your list now. Saved.",
        )

    def _copy(self) -> None:
        question = self._question
        doctor = self._walker.talk.ask("For whom").strip()
        if question is not None and doctor:
            store = self._walker.session.store
            self._walker.save(
                lambda: questions.copy_for(store, question, doctor),
                f"Copied for {shorten(doctor, 40)}. Saved.",
            )

    def _delete(self) -> None:
        if (question := self._question) is not None:
            words, store = shorten(question.text, 40), self._walker.session.store
            self._walker.save(
                lambda: store.remove(question, f"Deleted question: {words}"),
                f"Deleted: {words}. u brings it back.",
            )
            raise BackError


def _line(question: Question, *, whole: bool = False) -> str:
    about = [
        f"for {clean_line(question.doctor)}" if question.doctor else "",
        "the companion's" if question.asked_by == "companion" else "",
        "do not tell me" if question.do_not_tell else "",
        "" if question.answered is Answered.OPEN else question.answered.label,
    ]
    words = ", ".join(one for one in about if one)
    text = clean_line(question.text) if whole else shorten(question.text, 120)
    return text + (f" ({words})" if words else "")
