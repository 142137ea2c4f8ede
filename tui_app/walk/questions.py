"""The list of questions and the bank, in the walk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.content.places import shipped_data
from tui_app.content.question_bank import question_bank
from tui_app.domain.bank import BankQuestion, first_for
from tui_app.domain.questions import CATEGORIES, Answered, Question, first_to_ask
from tui_app.store import questions
from tui_app.text import clean_line, plural, shorten
from tui_app.walk import forms
from tui_app.walk.menu import BackError, Option, Page, lines_of
from tui_app.walk.walker import Walker


def open_questions(walker: Walker) -> None:
    """Work on the list, starting a case where there is none."""
    if walker.session.case is None:
        walker.save(walker.session.ensure_case, "A case was started for it: My case.")
    if walker.session.case is not None:
        walker.visit(QuestionsPage(walker))


def _listed(walker: Walker) -> list[Question]:
    case = walker.session.case
    return questions.list_questions(walker.session.store, case.uid) if case else []


class QuestionsPage(Page):
    """The questions in their order, the top three first."""

    title = "Questions"
    step = "questions"
    help = "A number opens a question. a adds one of your own, k is the question bank."

    def __init__(self, walker: Walker) -> None:
        """Work on the present case."""
        self._walker = walker

    def tell(self) -> None:
        """Say how many there are and which come first."""
        listed = _listed(self._walker)
        top = len(first_to_ask(listed))
        words = f"{plural(len(listed), 'question')} in your list, the most important first."
        if top:
            words += f" Number 1 is for when only one is possible; the first {top} are on top."
        self._walker.say(words)

    def options(self) -> Sequence[Option]:
        """Offer the questions, an own one and the bank."""
        listed = _listed(self._walker)
        top = first_to_ask(listed)
        ordered = [*top, *(one for one in listed if one not in top)]
        return [
            *(Option(_line(one), partial(self._open, one.uid)) for one in ordered),
            Option("Add a question of your own", self._add, "a"),
            Option("The question bank", self._bank, "k"),
        ]

    def _open(self, uid: str) -> None:
        self._walker.visit(QuestionPage(self._walker, uid))

    def _add(self) -> None:
        case = self._walker.session.case
        if case is not None:
            store = self._walker.session.store
            forms.fill(
                self._walker,
                Question(case_uid=case.uid),
                "A question of your own",
                lambda one: questions.add_question(store, one),
                "form:questions:",
            )

    def _bank(self) -> None:
        self._walker.visit(BankPage(self._walker))


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
        found = self._walker.session.store.get(Question, self._uid)
        return None if found is None or found.deleted_at else found

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
            Option("Change it", self._change),
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

    def _change(self) -> None:
        page = forms.FieldsPage(self._walker, lambda: self._question, "Change this question")
        self._walker.visit(page)

    def _copy(self) -> None:
        question = self._question
        doctor = self._walker.talk.ask("For whom").strip()
        if question is not None and doctor:
            store = self._walker.session.store
            self._walker.save(
                lambda: questions.copy_for(store, question, doctor), f"Copied for {doctor}. Saved."
            )

    def _delete(self) -> None:
        if (question := self._question) is not None:
            words, store = shorten(question.text, 40), self._walker.session.store
            self._walker.save(
                lambda: store.remove(question, f"Deleted question: {words}"),
                f"Deleted: {words}. u brings it back.",
            )
            raise BackError


class BankPage(Page):
    """Those for the case's reasons first, then one category after another."""

    title = "Question bank"
    step = "questions"
    help = "A number puts a question on your list. c chooses what they are about."

    def __init__(self, walker: Walker) -> None:
        """Begin with those that the case's reasons bring up."""
        self._walker = walker
        self._bank = question_bank(shipped_data())
        self._category = ""

    def tell(self) -> None:
        """Say which questions are offered."""
        label = next((one.label for one in CATEGORIES if one.value == self._category), "")
        which = f"About: {label}" if label else "First, for your reasons"
        self._walker.say(f"{which}. A number puts a question on your list.")

    def _found(self) -> list[BankQuestion]:
        case = self._walker.session.case
        if self._category or case is None:
            return [one for one in self._bank if self._category in ("", one.category)]
        return first_for(self._bank, case) or [one for one in self._bank if one.first == 1]

    def options(self) -> Sequence[Option]:
        """Offer the questions and another choice of them."""
        case = self._walker.session.case
        listed = questions.origins(self._walker.session.store, case.uid) if case else frozenset()
        return [
            *(
                Option(one.text + (" (in your list)" if f"bank:{one.id}" in listed else ""),
                       partial(self._take, one))
                for one in self._found()
            ),
            Option("Choose what they are about", self._choose, "c"),
        ]  # fmt: skip

    def _take(self, chosen: BankQuestion) -> None:
        session = self._walker.session

        def work() -> None:
            case, _ = session.ensure_case()
            questions.add_from_bank(session.store, case.uid, chosen)

        self._walker.save(work, "It is in your list. Saved.")

    def _choose(self) -> None:
        used = {one.category for one in self._bank}
        offered = [one for one in CATEGORIES if one.value in used]
        labels = ["For your reasons", *(one.label for one in offered)]
        chosen = self._walker.pick("What about", labels)
        if chosen is not None:
            self._category = offered[chosen - 1].value if chosen else ""
            self.tell()
            self._walker.say("\n".join(lines_of(self.options())))


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
