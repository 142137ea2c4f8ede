"""``second-opinion walk``: the whole walk in questions and answers, on plain lines."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import PROGRAM, Inside, Walk, drafts_of, notes_of, process
from tests.corpus import HOSTILE, RAW
from tui_app.domain.cases import Case
from tui_app.domain.notes import Note
from tui_app.domain.questions import Question
from tui_app.errors import NotSavedError
from tui_app.paths import config_folder
from tui_app.session import Session
from tui_app.settings import Settings, load
from tui_app.store.notes import list_notes, ticks
from tui_app.store.questions import list_questions
from tui_app.store.store import Store
from tui_app.walk.menu import Option, lines_of, meant
from tui_app.walk.talk import Talk, wrapped


@pytest.fixture
def case_file(home: Path) -> Path:
    return home / "case.db"


@contextmanager
def opened(path: Path) -> Iterator[Session]:
    session = Session(path, settings=Settings(name="reader"), create=False)
    try:
        yield session
    finally:
        session.close()


def case_of(path: Path) -> Case:
    with opened(path) as session:
        assert session.case is not None
        return session.case


def ticked(path: Path) -> set[tuple[str, str]]:
    with opened(path) as session:
        assert session.case is not None
        return {(one.card, one.task) for one in ticks(session.store, session.case.uid)}


NEW_CASE = ("1", "My knee", "Maria Example", "1", "arthritis", "Operation", "or wait", "")


def test_an_empty_file_offers_a_case(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "q")
    case = case_of(case_file)
    assert (case.title, case.condition, case.decision) == ("My knee", "arthritis",
                                                           "Operation\nor wait")  # fmt: skip
    assert case.speaker == "patient"
    with opened(case_file) as session:
        assert session.patient is not None
        assert session.patient.name == "Maria Example"
    assert drafts_of(case_file) == []
    assert ended.code == 0
    assert "There is no case in this file yet." in ended.out
    assert "For example: rheumatoid arthritis." in ended.out
    assert "Your own name" not in ended.out
    assert ended.out.endswith("Everything is saved. Goodbye.\n")


def test_who_speaks_for_somebody_gives_a_name(walk: Walk, case_file: Path) -> None:
    walk("start", "Mum", "Maria Example", "I speak", "Anna Example", "", "")
    case = case_of(case_file)
    assert (case.speaker, case.speaker_name) == ("someone", "Anna Example")


def test_a_first_note_starts_a_case(walk: Walk, case_file: Path) -> None:
    walk("n it hurts at night", "q")
    assert case_of(case_file).title == "My case"
    assert [(note.text, note.author) for note in notes_of(case_file)] == [
        ("it hurts at night", "Maria")
    ]


def test_a_case_begun_and_left_comes_back(walk: Walk, case_file: Path) -> None:
    ended = walk("1", "My knee", "b", "q")
    assert [draft.fields for draft in drafts_of(case_file)] == [{"title": "My knee"}]
    assert "Not saved; what you typed is kept" in ended.out
    assert "kept as a draft" in ended.out
    again = walk("1", "", "", "", "", "", "q")
    assert "What you had typed here before is back." in again.out
    assert case_of(case_file).title == "My knee"
    assert drafts_of(case_file) == []


def test_what_is_needed_is_asked_again(walk: Walk, case_file: Path) -> None:
    ended = walk("1", "", "My knee", "", "3", "", "", "", "q")
    assert "'Name of this case' is needed; a word or two will do." in ended.out
    assert "'3' is none of these." in ended.out
    assert case_of(case_file).title == "My knee"


def test_each_kind_of_note(walk: Walk, case_file: Path) -> None:
    typed = ["? is it sure", "! call radiology by 24 Nov", "d: arthritis", "r: wait",
             "m: ibuprofen", "t: CRP", "w: anti-CCP", "2. stop ibuprofen"]  # fmt: skip
    ended = walk(*(line for text in typed for line in ("n", text, "second line", "")), "q")
    assert [note.kind for note in reversed(notes_of(case_file))] == [
        "question", "todo", "diagnosis", "recommendation", "medicine", "test", "word", "note",
    ]  # fmt: skip
    assert notes_of(case_file)[-1].text == "is it sure\nsecond line"
    assert "Diagnosis saved: arthritis" in ended.out


def test_a_dot_ends_a_note_as_well(walk: Walk, case_file: Path) -> None:
    ended = walk("n", "?", "one", "q", "b", ".", "n", "", "n", "b", "q")
    assert [note.text for note in notes_of(case_file)] == ["one\nq\nb"]
    assert "with d: a diagnosis" in ended.out
    assert "Nothing is written yet" in ended.out
    assert "No note." in ended.out


def test_a_card_is_read_and_ticked(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "2", "own doctor", "", "1", "2", "2", "", "b", "b", "b", "q")
    done = {task for card, task in ticked(case_file) if card == "own-doctor"}
    with opened(case_file) as session:
        head = session.library.head("own-doctor")
        assert head is not None
    assert done == {head.tasks[0].key}
    assert "Ticked. Saved." in ended.out
    assert "No longer ticked. Saved." in ended.out
    assert "Ask your own doctor, 1 of 7 tasks done" in walk("2").out


def test_a_script_is_said_with_its_blanks(walk: Walk) -> None:
    ended = walk(*NEW_CASE, "2", "1", "say", "q")
    assert "Hello, this is Maria Example." in ended.out
    assert "[blank: doctor's name]" in ended.out.replace("\n", " ")


def test_a_question_of_a_card_is_added_once(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "2", "1", "ask", "1", "1", "q")
    (question,) = questions_of(case_file)
    assert question.origin == "card:reasons#how-long"
    assert question.text == "How long is it safe for me to wait before I decide?"
    assert "This question is in your list already." in ended.out


def questions_of(case_file: Path) -> list[Question]:
    """Return the questions of the only case."""
    store = Store(case_file, author="x", create=False)
    try:
        return list_questions(store, store.cases()[0].uid)
    finally:
        store.close()


def test_questions_are_ranked_marked_copied_and_deleted(walk: Walk, case_file: Path) -> None:
    ended = walk(
        *NEW_CASE, "n ? May I swim?", "n ? May I run?", "questions", "2", "to the top", "answered",
        "somebody", "Dr Model", "b", "a", "Is it rare?", "", "", "", "", "", "", "q",
    )  # fmt: skip
    found = questions_of(case_file)
    assert [(one.text, one.state, one.doctor) for one in found] == [
        ("May I run?", "answered", ""),
        ("May I swim?", "open", ""),
        ("May I run?", "open", "Dr Model"),
        ("Is it rare?", "open", ""),
    ]
    assert "It is number 1 of your list now. Saved." in ended.out
    walk("questions", "1", "delete", "q")
    assert len(questions_of(case_file)) == 3


def test_the_bank_fills_the_list(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "questions", "k", "1", "1", "f", "about", "tests", "1", "", "q")
    found = questions_of(case_file)
    assert [one.origin.partition(":")[0] for one in found] == ["bank", "bank"]
    assert found[1].category == "tests"
    assert "(in your list)" in ended.out


def test_a_note_belongs_to_the_step_where_it_is_written(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "3", "1", "1", "n the disc is ready", "w", "1", "q")
    assert notes_of(case_file)[0].step == "visit"
    assert "at the step The visit" in ended.out


def test_numbers_after_a_section_are_those_of_the_card(walk: Walk) -> None:
    ended = walk(*NEW_CASE, "2", "1", "1", "8", "w", "q")
    assert "What makes it fail." in ended.out
    assert "Why do you want a second opinion?" in ended.out


def test_reasons_and_dates(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "2", "1", "w", "5", "1", "1", "7", "The plan changed twice", "",
                 "9", "31 Feb 2027", "12 Dec 2026", "q")  # fmt: skip
    case = case_of(case_file)
    assert (case.reasons, case.doubts) == (("doubts",), "The plan changed twice")
    assert case.decide_by == "2026-12-12"
    assert ("reasons", "mark-reasons") in ticked(case_file)
    assert "There is no day 31 in February 2027; it has 28." in ended.out
    assert "You typed: 31 Feb 2027." in ended.out
    assert "Chosen: Make sure the diagnosis is right; Something does not feel right." in ended.out
    assert drafts_of(case_file) == []


def test_reasons_on_an_empty_file_start_a_case(walk: Walk, case_file: Path) -> None:
    walk("2", "1", "w", "2", "q")
    assert case_of(case_file).reasons == ("alternatives",)


def test_what_is_next_leads_there(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "n ! call radiology", "1", "1", "2", "b", "b", "q")
    assert notes_of(case_file)[0].done_at
    assert "1. call radiology (To do)" in ended.out
    assert "to decide: Operation or wait" in ended.out
    assert "Done. Saved." in ended.out


def test_find_and_open(walk: Walk) -> None:
    ended = walk(*NEW_CASE, "n Radiology was closed", "/RADIOL", "2", "b", "b", "find", "zebra",
                 "b", "q")  # fmt: skip
    assert "1. Word: Radiology" in ended.out
    assert "2. Radiology was closed (note," in ended.out
    assert "Written " in ended.out
    assert "Task: Ask radiology for the images" in ended.out
    assert "Nothing has 'zebra' in it." in ended.out


def test_undo_takes_back_the_last_change(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "n first", "n second", "u", "u", "q")
    assert notes_of(case_file) == []
    assert "Took back: Wrote: second" in ended.out
    with opened(case_file) as session:
        session.use(name="somebody else")
    assert "nothing of yours" in walk("u", "u", "u", "u", "u", "u").out


def test_redo_does_again_what_was_taken_back(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "n first", "u", "r", "redo", "?", "q")
    assert [note.text for note in notes_of(case_file)] == ["first"]
    assert "Did again: Wrote: first" in ended.out
    assert "There is nothing taken back to do again." in ended.out
    assert "r does it again" in ended.out.replace("\n", " ")


def test_history_says_what_was_changed(walk: Walk) -> None:
    ended = walk(*NEW_CASE, *(f"n thought {number}" for number in range(10)), "history", "m", "1",
                 "q")  # fmt: skip
    assert "1. Wrote: thought 9 (Maria, " in ended.out
    assert "New by Maria." in ended.out
    assert "  before: nothing\n  after: thought 9\n" in ended.out
    assert "11. Started the case My knee (Maria, " in ended.out


def test_the_case_and_the_questions_become_files(
    walk: Walk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.7 50000 192.0.2.1 22")
    ended = walk(*NEW_CASE, "settings", "folder", f"{tmp_path}/out", "h", "questions", "e", "h",
                 "n ? May I swim?", "export", "1", "export", "5", "3", "export", "", "questions",
                 "e", "3", "q")  # fmt: skip
    assert "There are no questions yet, so there is nothing to export." in ended.out
    assert "It is a full private copy" in ended.out
    assert ended.out.count("To fetch it, type this on your own computer:\nscp ") == 3
    (case,) = (tmp_path / "out").glob("second-opinion-case-*.json")
    assert case.stat().st_mode & 0o777 == 0o600
    first, second = sorted((tmp_path / "out").glob("second-opinion-questions-*.txt"))
    assert "1. May I swim?" in first.read_text()
    assert first.read_text() == second.read_text()


def test_a_file_that_cannot_be_written_is_said(walk: Walk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ended = walk(*NEW_CASE, "settings", "folder", f"{tmp_path}/file", "h", "export", "1", "q")
    assert "Nothing was exported" in ended.out
    assert ended.code == 0


def test_settings_are_changed_and_kept(walk: Walk, case_file: Path) -> None:
    ended = walk("settings", "name", "Anna", "folder", "here", "-", "colours", "2", "country", "UK",
                 "own keys", "note", "", "note = f2", "", "h", "n a thought", "q")  # fmt: skip
    kept = load(config_folder()).settings
    assert (kept.name, kept.theme, kept.country, kept.documents) == ("Anna", "dark", "UK", "")
    assert kept.keymap == {"note": "f2"}
    assert "Saved. It is used from now on." in ended.out
    assert "must be a whole path" in ended.out
    assert "Each line is a command" in ended.out
    assert case_of(case_file).country == "UK"
    assert notes_of(case_file)[0].author == "Anna"
    assert drafts_of(case_file) == []


def test_a_setting_that_cannot_be_kept_is_said(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotSavedError("It could not be kept.")

    monkeypatch.setattr("tui_app.settings.save", refuse)
    ended = walk("settings", "name", "Anna", "q")
    assert "It could not be kept." in ended.out
    assert ended.out.endswith("Everything is saved. Goodbye.\n")


def test_a_note_is_changed_and_deleted(walk: Walk, case_file: Path) -> None:
    walk("n one", "n two", "q")
    ended = walk("notes", "2", "1", "1", "+ and a half", "", "2", "que", "b", "3", "b", "1",
                 "delete", "q")  # fmt: skip
    (note,) = notes_of(case_file)
    assert (note.text, note.kind, note.original) == ("one\nand a half", "question", "one")
    assert "Note before: one" in ended.out
    assert "Deleted: two. u brings it back." in ended.out


def test_notes_come_ten_at_a_time_and_filtered(walk: Walk) -> None:
    walk(*(f"n thought {number}" for number in range(12)), "n ? why", "q")
    ended = walk("notes", "m", "f", "kind", "question", "f", "with", "thought 1", "f", "all", "q")
    assert "13 notes, newest first." in ended.out
    assert "11. thought 2" in ended.out
    assert "1 note, question." in ended.out
    assert "0 notes, question, with 'thought 1'." in ended.out
    assert ended.out.count("thought 0") == 1


def test_notes_by_step_and_by_who_wrote_them(walk: Walk, inside: Inside) -> None:
    walk(*NEW_CASE, "2", "9", "1", "n the disc is ready", "q")
    inside("note", "--as", "Ben", "he was tired")
    ended = walk("notes", "f", "written", "ben", "f", "all", "f", "step", "records", "n it is here",
                 "f", "", "q")  # fmt: skip
    assert "1 note, by Ben." in ended.out
    assert "1 note, of Records." in ended.out
    assert "at the step Records" in walk("notes", "1", "q").out


def test_notes_by_day(walk: Walk) -> None:
    walk("n one", "q")
    ended = walk("notes", "f", "since", "31 Feb 2027", "tomorrow", "f", "since", "-", "f", "until",
                 "today", "f", "until", "b", "q")  # fmt: skip
    assert "There is no day 31 in February 2027; it has 28." in ended.out
    assert "0 notes, since " in ended.out
    assert "1 note." in ended.out
    assert "1 note, until " in ended.out
    assert "Left as it was." in ended.out


def test_fields_keep_clear_and_several_choices(walk: Walk, case_file: Path) -> None:
    ended = walk(*NEW_CASE, "this case", "2", "", "2", "-", "what kind", "1, 3", "cannot", "yes",
                 "time", "pariss", "paris", "q")  # fmt: skip
    case = case_of(case_file)
    assert (case.condition, case.tags, case.cannot_travel) == ("", ("cancer", "medication"), True)
    assert case.time_zone == "Europe/Paris"
    assert "Left as it was." in ended.out
    assert "Did you mean Europe/Paris?" in ended.out.replace("\n", " ")


def test_cases_are_switched(walk: Walk, case_file: Path) -> None:
    walk(*NEW_CASE, "cases", "a", "Mum", "", "", "", "", "q")
    assert case_of(case_file).title == "Mum"
    ended = walk("cases", "My knee", "switch", "n here", "q")
    assert "Now in the case My knee." in ended.out
    assert case_of(case_file).title == "My knee"
    assert notes_of(case_file)[0].text == "here"


def test_cases_are_archived_deleted_and_brought_back(walk: Walk, case_file: Path) -> None:
    walk(*NEW_CASE, "cases", "a", "Mum", "", "", "", "", "q")
    ended = walk("cases", "my knee", "archive", "b", "mum", "delete", "", "u", "", "q")
    assert states_of(case_file) == {"My knee": "archived", "Mum": "open"}
    assert "Archived: My knee. Saved. u takes it back." in ended.out
    assert "Deleted the case Mum. u brings it back, with everything in it." in ended.out
    assert "1 case." in ended.out
    assert "Took back: Deleted the case Mum" in ended.out
    ended = walk("cases", "my knee", "open it again", "change", "2", "gout", "h", "n here", "q")
    assert states_of(case_file) == {"My knee": "open", "Mum": "open"}
    assert "Now in the case My knee." in ended.out
    case = case_of(case_file)
    assert (case.title, case.condition) == ("My knee", "gout")


def states_of(case_file: Path) -> dict[str, str]:
    """Return the state of each case by its title."""
    with opened(case_file) as session:
        return {case.title: case.state for case in session.store.cases()}


def test_a_question_that_was_cut_off_is_gone_on_with(walk: Walk, case_file: Path) -> None:
    walk(*NEW_CASE, "q")
    process("walk", given=b"questions\na\nIs it rare?\nAnd why?\n\n")
    (draft,) = drafts_of(case_file)
    assert draft.place == "form:questions:"
    ended = process("walk", given=b"2\n\n\n\n\n\n\nq\n")
    assert "What you had typed here before is back." in ended.out
    assert [one.text for one in questions_of(case_file)] == ["Is it rare?\nAnd why?"]
    assert drafts_of(case_file) == []


def test_a_form_that_was_left_is_let_go_in_the_same_walk(walk: Walk, case_file: Path) -> None:
    ended = walk(
        *NEW_CASE, "questions", "a", "Is it rare?", "", "b", "h", "text that", "3", "2", "q"
    )
    assert "1 text was typed and not saved." in ended.out
    assert "in a form left here" in ended.out
    assert "Let go." in ended.out
    assert drafts_of(case_file) == []
    assert questions_of(case_file) == []


def test_bad_answers_are_met_calmly(walk: Walk, case_file: Path) -> None:
    ended = walk("99", "0", "-1", "banana", "٣", "this was meant as a note", "n", "q")
    assert notes_of(case_file)[0].text == "this was meant as a note"
    assert "'banana' is no answer here. ? says what can be typed." in ended.out
    assert "To keep it as a note, type n." in ended.out.replace("\n", " ")


def test_help_says_what_can_be_typed(walk: Walk) -> None:
    ended = walk("?", "2", "?", "1", "help", "b", "b", "b", "q")
    said = ended.out.replace("\n", " ")
    assert "Here you can type 1 to 10." in said
    assert "A number opens the card of that step." in said
    assert "Enter reads on" in said
    assert "You are at the beginning." in said


def test_home_is_one_letter_away(walk: Walk) -> None:
    ended = walk(*NEW_CASE, "2", "1", "1", "h", "5", "q")
    assert "0 notes." in ended.out


def test_safety_words(walk: Walk) -> None:
    ended = walk("safety", "gb", "q")
    said = ended.out.replace("\n", " ")
    assert "Do not wait for a second opinion. Get emergency care now." in said
    assert "Emergency: 999." in said
    assert "988" not in said


@pytest.mark.parametrize(("what", "text"), HOSTILE, ids=[what for what, _ in HOSTILE])
def test_hostile_text_is_shown_clean(what: str, text: str, walk: Walk, case_file: Path) -> None:
    session = Session(case_file, settings=Settings(name=text[:50]))
    case, _ = session.ensure_case()
    session.store.add(Note(case_uid=case.uid, text=text, original=text, kind="todo"))
    session.close()
    ended = walk("1", "1", "1", "b", "b", "b", "notes", "1", "b", "b", "/" + text[:20].strip(), "q")
    assert ended.code == 0
    assert not RAW.search(ended.out)


def test_a_pipe_and_a_dumb_terminal(case_file: Path) -> None:
    given = "\r\n".join([*NEW_CASE, "n caf\u00e9", "q", ""]).encode()
    ended = process("walk", given=b"\xef\xbb\xbf" + given, TERM="dumb")
    assert (ended.code, ended.err) == (0, "")
    assert case_of(case_file).title == "My knee"
    assert notes_of(case_file)[0].text == "caf\u00e9"
    assert re.search(r"^Home > $", ended.out, re.MULTILINE)


def test_a_note_cut_off_is_kept_and_offered_again(case_file: Path) -> None:
    ended = process("walk", given=b"n\nthe doctor said\nthat it is", TERM="dumb")
    (draft,) = drafts_of(case_file)
    assert draft.text == "the doctor said\nthat it is"
    assert notes_of(case_file) == []
    assert "What you were typing is kept as a draft" in ended.out.replace("\n", " ")
    again = process("walk", given=b"2\nnot sure\n\nq\n", TERM="dumb")
    assert "1 text was typed and not saved." in again.out
    assert [note.text for note in notes_of(case_file)] == ["the doctor said\nthat it is\nnot sure"]
    assert drafts_of(case_file) == []


def test_a_draft_is_saved_or_let_go(case_file: Path) -> None:
    process("walk", given=b"n\nfirst")
    process("walk", given=b"4\nn\nsecond")
    ended = process("walk", given=b"1\n3\n2\nq\n")
    assert [note.text for note in notes_of(case_file)] == ["first"]
    assert "Let go." in ended.out
    assert drafts_of(case_file) == []


def test_a_killed_walk_keeps_every_line(case_file: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "walk"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, "TERM": "dumb"},
    ) as walking:  # fmt: skip
        assert walking.stdin is not None
        assert walking.stdout is not None
        walking.stdin.write(b"n\nfirst line\nsecond line\n")
        walking.stdin.flush()
        # It asks for the next line only when the last one is kept.
        said = b""
        while not said.endswith(b"Note > \n> \n> "):
            part = os.read(walking.stdout.fileno(), 1000)
            assert part, said
            said += part
        walking.send_signal(signal.SIGKILL)
    assert [draft.text for draft in drafts_of(case_file)] == ["first line\nsecond line"]


@pytest.fixture
def interrupted(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], io.StringIO]:
    """Make a terminal at which ctrl+c is pressed at certain lines."""

    def typing(text: str) -> io.StringIO:
        terminal = io.StringIO(text)
        lines = iter(terminal.readline, "")

        def readline() -> str:
            line = next(lines, "")
            if line == "^C\n":
                raise KeyboardInterrupt
            return line

        monkeypatch.setattr(terminal, "readline", readline)
        return terminal

    return typing


def test_ctrl_c_says_how_to_leave(
    inside: Inside,
    monkeypatch: pytest.MonkeyPatch,
    case_file: Path,
    interrupted: Callable[[str], io.StringIO],
) -> None:
    typed = "^C\nn\nhalf a note\n^C\nn\nthe rest\n\nq\n"
    monkeypatch.setattr("sys.stdin", interrupted(typed))
    ended = inside("walk")
    assert "To leave, type q and press enter. Nothing is lost." in ended.out
    assert "The note is not saved yet, but kept as a draft." in ended.out
    assert [note.text for note in notes_of(case_file)] == ["half a note\nthe rest"]
    assert ended.code == 0


def test_a_locked_file_is_said_and_tried_again(
    walk: Walk, case_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui_app.walk.walker.PATIENCE", 0.1)
    walk(*NEW_CASE, "q")
    with opened(case_file) as other:
        other.store.connection.execute("BEGIN IMMEDIATE")
        ended = walk("n not lost", "q")
        other.store.connection.execute("ROLLBACK")
    assert ended.code == 11
    assert [draft.text for draft in drafts_of(case_file)] == ["not lost"]
    assert "could not be saved" in ended.out


def test_what_is_refused_after_a_wait_is_not_called_done(
    walk: Walk, case_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk("n first", "q")
    with opened(case_file) as other:
        (note,) = list_notes(other.store, other.case.uid if other.case else "")
        other.store.connection.execute("BEGIN IMMEDIATE")

        def change_it(_: float) -> None:
            other.store.connection.execute("ROLLBACK")
            other.store.change(replace(note, text="theirs"))

        monkeypatch.setattr("tui_app.walk.walker.sleep", change_it)
        ended = walk("notes", "1", "delete", "q")
    assert [one.text for one in notes_of(case_file)] == ["theirs"]
    assert "Somebody changed this at the same moment" in ended.out
    assert "Deleted:" not in ended.out


def test_lines_are_wrapped_by_columns() -> None:
    assert list(wrapped("a" * 200, 79)) == ["a" * 79, "a" * 79, "a" * 42]
    assert list(wrapped("one two three", 8)) == ["one two", "three"]
    assert all(len(line) <= 39 for line in wrapped("我的膝盖疼了三个月" * 30, 79))
    assert list(wrapped("", 79)) == [""]
    out = io.StringIO()
    Talk(io.StringIO("x\n"), out).ask("word " * 40)
    assert max(map(len, out.getvalue().split("\n"))) <= 79


def test_answers_may_be_numbers_letters_or_beginnings() -> None:
    options = [Option("Notes of this step", print), Option("The patient", print),
               Option("More notes", print, "m")]  # fmt: skip
    assert lines_of(options) == ["1. Notes of this step", "2. The patient", "m. More notes"]
    assert [meant(options, typed) for typed in ("2", "2.", "M", "pat", "notes", "9" * 20, "0")] == [
        [options[1]], [options[1]], [options[2]], [options[1]], [options[0]], [], [],
    ]  # fmt: skip
