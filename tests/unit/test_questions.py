"""Questions: kept once, in order, marked, copied for another doctor; the bank and its order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tui_app.content.places import shipped_data
from tui_app.content.question_bank import COLUMNS, question_bank
from tui_app.documents.question_list import question_lines
from tui_app.domain.bank import ANY, first_for, suits
from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.cases import REASONS, TAGS, Case
from tui_app.domain.questions import CATEGORIES, Answered, Question, QuestionFilter, first_to_ask
from tui_app.errors import FileUnusableError
from tui_app.store import notes, questions
from tui_app.store.entries import count_entries
from tui_app.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable

BANK = question_bank(shipped_data())
ADDRESSEES = {
    "first-doctor", "office", "records-office", "insurer", "remote", "group", "companion", "self",
}  # fmt: skip
TOPICS = {"neuro", "heart", "autoimmune", "sensitive"}


def add(store: Store, case: Case, text: str, **more: Any) -> Question:
    return questions.add_question(store, Question(case_uid=case.uid, text=text, **more))


def texts(found: Iterable[Question]) -> list[str]:
    return [one.text for one in found]


def listed(store: Store, case: Case, **wanted: str) -> list[str]:
    return texts(questions.list_questions(store, case.uid, QuestionFilter(**wanted)))


class TestList:
    def test_the_same_words_for_the_same_person_stand_once(self, store: Store, case: Case) -> None:
        first = add(store, case, "Is it safe?")
        assert add(store, case, "  Is it safe? ").uid == first.uid
        assert add(store, case, "Is it safe?", doctor="Dr Model").uid != first.uid
        assert count_entries(store, "questions", case.uid) == 2

    def test_new_ones_come_last_and_move(self, store: Store, case: Case) -> None:
        a, b, c = (add(store, case, text) for text in "abc")
        questions.move_before(store, c, a)
        assert listed(store, case) == ["c", "a", "b"]
        questions.move_before(store, c, None)
        assert listed(store, case) == ["a", "b", "c"]
        questions.move_before(store, b, a)
        store.undo()
        assert listed(store, case) == ["a", "b", "c"]
        store.remove(questions.list_questions(store, case.uid)[1])
        assert add(store, case, "d").rank == 4
        assert listed(store, case) == ["a", "c", "d"]

    def test_moving_what_is_gone_changes_nothing(self, store: Store, case: Case) -> None:
        a, b = add(store, case, "a"), add(store, case, "b")
        store.remove(b)
        questions.move_before(store, b, a)
        assert listed(store, case) == ["a"]

    def test_filters(self, store: Store, case: Case) -> None:
        add(store, case, "a", doctor="Dr Model", category="tests")
        add(store, case, "b", asked_by="companion")
        questions.set_state(store, add(store, case, "c"), "answered")
        assert listed(store, case, doctor="Dr Model") == ["a"]
        assert listed(store, case, category="tests") == ["a"]
        assert listed(store, case, asked_by="companion") == ["b"]
        assert listed(store, case, state="answered") == ["c"]
        assert questions.doctors(store, case.uid) == ["Dr Model"]

    def test_a_copy_for_another_doctor_is_open_and_the_first_keeps_its_answer(
        self, store: Store, case: Case
    ) -> None:
        asked = questions.set_state(store, add(store, case, "a", doctor="Dr Model"), "answered")
        copy = questions.copy_for(store, asked, "Dr Sample")
        assert (copy.text, copy.doctor, copy.state) == ("a", "Dr Sample", "open")
        assert questions.list_questions(store, case.uid)[0].state == "answered"

    def test_a_question_written_anywhere_is_one_to_be_asked(self, store: Store, case: Case) -> None:
        note = notes.capture_note(store, case.uid, Captured(NoteKind.QUESTION, "why?"))
        notes.capture_note(store, case.uid, Captured(NoteKind.NOTE, "because"))
        (question,) = questions.list_questions(store, case.uid)
        assert (question.text, question.origin) == ("why?", f"note:{note.uid}")
        store.undo()
        store.undo()
        assert listed(store, case) == []
        assert notes.list_notes(store, case.uid) == []

    def test_the_top_is_what_is_open_and_wanted(self, store: Store, case: Case) -> None:
        made = [add(store, case, text) for text in "abcdef"]
        questions.set_state(store, made[0], "answered")
        store.change(replace(made[1], do_not_tell=True))
        top = first_to_ask(questions.list_questions(store, case.uid))
        assert texts(top) == ["c", "d", "e"]

    def test_one_key_goes_round(self) -> None:
        assert [one.next.value for one in Answered] == [
            "asked", "answered", "open", "open", "open", "open",
        ]  # fmt: skip
        assert Question(state="of a later version").answered is Answered.OPEN


class TestBank:
    @pytest.mark.parametrize("question", BANK, ids=lambda one: one.id)
    def test_every_question_is_in_order(self, question: object) -> None:
        one = next(each for each in BANK if each is question)
        assert one.category in {each.value for each in CATEGORIES}
        assert set(one.reasons) <= {reason.value for reason in REASONS}
        tags = {tag.value for tag in TAGS}
        assert set(one.tags) <= {ANY, *tags, *ADDRESSEES, *TOPICS}
        assert set(one.tags) & {ANY, *tags}
        assert one.text.endswith("?")
        assert len(one.text) <= 140
        assert one.basis

    def test_no_question_stands_twice(self) -> None:
        assert len({one.id for one in BANK}) == len(BANK) == len({one.text for one in BANK})

    @pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.value)
    def test_each_reason_brings_its_own_first(self, reason: object) -> None:
        value = next(each.value for each in REASONS if each is reason)
        first = first_for(BANK, Case(reasons=(value,)))
        assert 10 <= len(first) <= 12
        assert all(value in one.reasons for one in first)
        assert [one.first for one in first] == sorted(one.first for one in first)

    def test_what_the_case_is_tagged_with_comes_before_what_is_for_all(self) -> None:
        first = first_for(BANK, Case(reasons=("avoid",), tags=("surgery",)))
        assert "surgery" in first[0].tags
        assert not first_for(BANK, Case())

    def test_a_question_for_children_is_not_for_everybody(self) -> None:
        only = [one for one in BANK if ANY not in one.tags and "children" in one.tags]
        assert only
        assert not any(suits(one, Case()) for one in only)
        assert all(suits(one, Case(tags=("children",))) for one in only)

    @pytest.mark.parametrize(
        "text",
        [
            "id,category\na,b\n",
            ",".join(COLUMNS) + "\na,tests,any,,4,Why?,guide\n",
            ",".join(COLUMNS) + "\na,tests,any,,1,,guide\n",
            ",".join(COLUMNS) + "\na,tests,any\n",
        ],
    )
    def test_a_bad_row_is_named_with_its_line(self, text: str, tmp_path: Path) -> None:
        (tmp_path / "questions.csv").write_text(text, encoding="utf-8")
        with pytest.raises(FileUnusableError, match=r"questions.csv, line 2: expected"):
            question_bank(tmp_path)

    def test_a_missing_bank_says_that_ones_own_questions_are_safe(self, tmp_path: Path) -> None:
        with pytest.raises(FileUnusableError, match="Your own questions are safe"):
            question_bank(tmp_path / "nowhere")


class TestDocument:
    LIST = (
        Question(uid="1", text="a?", doctor="Dr Model"),
        Question(uid="2", text="b?", state="answered"),
        Question(uid="3", text="c?", asked_by="companion"),
        Question(uid="4", text="d?", do_not_tell=True),
    )

    def test_lines(self) -> None:
        assert question_lines(self.LIST) == [
            "First", "1. a?  [Dr Model]", "2. c?  [companion]", "", "The others",
            "3. b?  [answered]", "", "Please do not tell me", "4. d?",
        ]  # fmt: skip
