"""Finding by a part of the words: any case, any accent, any script, nothing that is deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.cases import Case, NewCase, Patient
from tui_app.domain.notes import Note
from tui_app.domain.questions import Question
from tui_app.store.notes import capture_note, edit_note
from tui_app.store.questions import add_question, list_questions
from tui_app.store.search import find, narrowed
from tui_app.store.store import Store

if TYPE_CHECKING:
    from tests.unit.conftest import OpenStore


def write(store: Store, case: Case, text: str) -> Note:
    return capture_note(store, case.uid, Captured(NoteKind.NOTE, text))


def found(store: Store, words: str, case_uid: str = "") -> list[str]:
    """Return the lines in which ``words`` were found."""
    return [hit.line for hit in find(store, words, case_uid)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ask about METHOTREXATE", "methotrex"),
        ("ask about methotrexate", "TREXATE"),
        ("Déjà vu à l'hôpital", "deja hopital"),
        ("deja vu", "déjà"),
        ("De\u0301ja\u0300 vu", "d\u00e9j\u00e0"),
        ("Straße", "STRASSE"),
        ("ΟΔΟΣ", "οδος"),
        ("İstanbul", "istanbul"),
        ("ﬁbrosis", "fibrosis"),
        ("类风湿关节炎的诊断", "关节"),
        ("ข้าวกล้อง ปวดเข่า", "ปวดเข่า"),
        ("ปวดเข่ามาก", "เข่า"),
        ("관절염 진단", "관절"),
        ("التهاب المفاصل", "المفاصل"),
        ("linked by a [see note] 100% _x_", "100%"),
        ("linked by a [see note] 100% _x_", "_x_"),
        ("linked by a [see note] 100% _x_", "[see"),
        ("one two three", "three one"),
        ("'; DROP TABLE notes; --", "'; drop table"),
    ],
)
def test_a_part_of_the_words_finds_the_note(
    text: str, words: str, store: Store, case: Case
) -> None:
    write(store, case, text)
    assert found(store, words) == [text]
    assert found(store, words, case.uid) == [text]


@pytest.mark.parametrize("words", ["absent", "one absent", "", "   ", "%", "_", "*", "\x00"])
def test_what_is_not_there_is_not_found(words: str, store: Store, case: Case) -> None:
    write(store, case, "one two")
    assert found(store, words) == []


def test_words_that_no_file_can_hold_are_no_error(store: Store, case: Case) -> None:
    note = write(store, case, "plain")
    edit_note(store, replace(note, text="now \ud800 é"))
    assert found(store, "\ud800") == ["now \ufffd é"]


def test_of_several_lines_the_one_with_the_first_word_is_shown(store: Store, case: Case) -> None:
    write(store, case, "first line\nsecond Líne here\nthird")
    assert found(store, "line here") == ["first line"]
    assert found(store, "second") == ["second Líne here"]
    assert found(store, "here line") == ["second Líne here"]


def test_notes_come_first_and_the_newest_before_the_older(store: Store, case: Case) -> None:
    for text in ("Maria 1", "Maria 2"):
        write(store, case, text)
    store.change(replace(case, decision="what Maria needs"))
    assert [(type(hit.entry), hit.line) for hit in find(store, "maria")] == [
        (Note, "Maria 2"),
        (Note, "Maria 1"),
        (Patient, "Maria Example"),
        (Case, "what Maria needs"),
    ]
    assert [hit.line for hit in find(store, "maria", limit=3)] == [
        "Maria 2",
        "Maria 1",
        "Maria Example",
    ]
    assert len(find(store, "maria", limit=1)) == 1


def test_a_search_in_one_case_leaves_out_the_others(store: Store, case: Case) -> None:
    other = store.start_case(NewCase(title="Other"))
    write(store, case, "pain here")
    write(store, other, "pain there")
    assert found(store, "pain", case.uid) == ["pain here"]
    assert found(store, "pain") == ["pain there", "pain here"]


def test_what_is_deleted_is_not_found_nor_what_its_case_held(store: Store, case: Case) -> None:
    store.remove(write(store, case, "pain one"))
    write(store, case, "pain two")
    assert found(store, "pain") == ["pain two"]
    store.remove(case)
    assert found(store, "pain") == []
    assert found(store, "pain", case.uid) == []


def test_a_changed_note_is_found_by_its_new_words_only(store: Store, case: Case) -> None:
    note = write(store, case, "before")
    edit_note(store, replace(note, text="Nachhér"))
    assert found(store, "before") == []
    assert found(store, "nachher") == ["Nachhér"]


def test_private_doubts_are_not_searched(store: Store, case: Case) -> None:
    store.change(replace(case, doubts="he frightens me"))
    assert found(store, "frightens") == []


def test_another_session_finds_it_too(store: Store, case: Case, open_store: OpenStore) -> None:
    write(store, case, "pain")
    assert found(open_store("Ben"), "PAIN") == ["pain"]


@pytest.mark.parametrize(
    ("fewer", "words"), [("m", "ma"), ("mar", "maria kn"), ("maria", "MARIA"), ("kn", "knee zz")]
)
def test_narrowing_finds_what_finding_again_would(
    store: Store, case: Case, fewer: str, words: str
) -> None:
    for text in ("Maria's knee", "the map\nof maria", "knee", "Mária kneels"):
        write(store, case, text)
    assert narrowed(find(store, fewer), words) == find(store, words)


def test_a_question_that_was_noted_is_found_once(store: Store, case: Case) -> None:
    capture_note(store, case.uid, Captured(NoteKind.QUESTION, "Is the zebra safe?"))
    write(store, case, "A zebra was seen")
    kinds = [type(hit.entry).__name__ for hit in find(store, "zebra", case.uid)]
    assert kinds == ["Note", "Question"]
    (question,) = list_questions(store, case.uid)
    store.change(replace(question, text="Is the horse safe?"))
    assert found(store, "zebra", case.uid) == ["A zebra was seen", "Is the zebra safe?"]


def test_it_is_known_whether_all_was_found(store: Store, case: Case) -> None:
    """A list that was cut is not all there is, though one of it is left out as found twice."""
    for number in range(4):
        write(store, case, f"? knee {number}")
    [note, *_] = [hit.entry for hit in find(store, "knee") if isinstance(hit.entry, Note)]
    add_question(store, Question(case_uid=case.uid, text="knee", origin=f"note:{note.uid}"))
    assert not find(store, "knee", limit=5).whole
    assert len(find(store, "knee", limit=5)) == 4
    assert find(store, "knee").whole
