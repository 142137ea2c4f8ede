"""Nothing typed is lost: drafts, pastes, a locked file, a full disk, somebody else at work."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import AppFactory, OpenSession, locked
from tests.tui.driving import (
    do,
    go,
    highlight,
    note,
    page,
    paste,
    press_for_form,
    press_text,
    program,
    screen_text,
    shows,
    until,
)
from tui_app import beginning, forms
from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.cases import NewCase
from tui_app.domain.contacts import Contact
from tui_app.domain.medicines import Medicine
from tui_app.domain.notes import Note
from tui_app.domain.people import Person
from tui_app.domain.records import CHECKS, Record, RecordState
from tui_app.errors import NotSavedError
from tui_app.noting import PLACE
from tui_app.screens.confirm import Confirm
from tui_app.screens.drafts import LeftBehind
from tui_app.screens.form import Form
from tui_app.screens.note import NoteView
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.store import notes
from tui_app.store.drafts import Drafts
from tui_app.store.store import Store
from tui_app.widgets.capture_line import CaptureField
from tui_app.widgets.form_row import FormRow
from tui_app.widgets.rows import RowList
from tui_app.widgets.text_field import TextField
from tui_app.workspaces.workspace import Workspace

GONE = "99999999-1"
"""A sitting whose process is not running."""


def texts(session: Session) -> list[str]:
    """Return the words of all notes of the present case, oldest first."""
    session.reload()
    found = notes.list_notes(session.store, session.case.uid) if session.case else []
    return [one.text for one in found][::-1]


def newest(session: Session) -> Note:
    """Return the note that was written last."""
    assert session.case is not None
    return notes.list_notes(session.store, session.case.uid, limit=1)[0]


def add(session: Session, words: str) -> Note:
    """Write a note as another sitting does."""
    case, _ = session.ensure_case()
    return notes.capture_note(session.store, case.uid, Captured(NoteKind.NOTE, words))


def typed(pilot: Pilot[None]) -> str:
    """Return what stands in the text that has the focus."""
    field = pilot.app.focused
    assert isinstance(field, TextField)
    return field.text


def seen_all(pilot: Pilot[None]) -> bool:
    """Return whether the app has seen what was written last, by whomever."""
    app = program(pilot)
    return app.session.store.newest_change() == app._newest


async def test_a_note_in_the_making_goes_along_to_another_screen(
    app_factory: AppFactory, example: Session
) -> None:
    before = len(texts(example))
    async with app_factory(example) as pilot:
        await pilot.press("n")
        await press_text(pilot, "half a thought")
        await shows(pilot, "draft kept, not saved yet")
        assert [draft.text for draft in example.drafts.own()] == ["half a thought"]
        await pilot.press("escape")
        await shows(pilot, "Your text is kept as a draft; n brings it back.")
        await pilot.press("2", "enter", "n")
        assert typed(pilot) == "half a thought"
        await press_text(pilot, " and the rest")
        await pilot.press("enter")
        assert texts(example)[before:] == ["half a thought and the rest"]
        assert example.drafts.own() == []
        await shows(pilot, "saved 12:04")
        # Nothing is no note, and says so.
        await pilot.press("n", "enter")
        await shows(pilot, "Nothing is written yet, so there is nothing to keep.")
        assert len(texts(example)) == before + 1


async def test_a_line_left_open_below_another_page_does_not_save_its_note_twice(
    app_factory: AppFactory, example: Session
) -> None:
    before = len(texts(example))
    async with app_factory(example) as pilot:
        await pilot.press("n")
        await press_text(pilot, "only once")
        await pilot.press("ctrl+o")
        await press_text(pilot, "all notes")
        await pilot.press("enter")
        await pilot.press("n")
        assert typed(pilot) == "only once"
        await pilot.press("enter")
        assert len(texts(example)) == before + 1
        await pilot.press("escape")
        await until(pilot, lambda: not page(pilot).capture_is_open)
        await pilot.press("enter")
        assert len(texts(example)) == before + 1
        # The other way round, what was added elsewhere is there as well.
        await pilot.press("1", "n")
        await press_text(pilot, "one")
        await pilot.press("ctrl+o", *"notes", "enter", "n")
        await press_text(pilot, " two")
        await pilot.press("escape", "escape")
        await until(pilot, lambda: typed(pilot) == "one two")


async def test_a_form_keeps_what_was_typed(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "edit-case", "condition")
        await press_text(pilot, ", early")
        await shows(pilot, "draft kept, not saved yet")
        assert example.drafts.own()[0].fields == {"condition": "rheumatoid arthritis, early"}
        await pilot.press("escape")
        await shows(pilot, "Not saved; what you typed is kept")
        assert example.case is not None
        assert example.case.condition == "rheumatoid arthritis"
        await go(pilot, "edit-case")
        await shows(pilot, "What you had typed here before is back. ctrl+s saves it.")
        await shows(pilot, "rheumatoid arthritis, early")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(page(pilot), Form))
        example.reload()
        assert example.case.condition == "rheumatoid arthritis, early"
        assert example.drafts.own() == []
        # No digit leaves a form half filled; another page does, and the draft stays.
        await go(pilot, "new-case")
        await press_text(pilot, "Dad")
        await pilot.press("tab", "tab", "3")
        assert isinstance(page(pilot), Form)
        await do(pilot, "during", key="ctrl+o")
        await until(pilot, lambda: not isinstance(page(pilot), Form))
        assert [draft.text for draft in example.drafts.own()] == ["Dad"]
        await shows(pilot, "a draft is kept")


async def test_pastes_are_one_note_each(app_factory: AppFactory, empty: Session) -> None:
    empty.start_case(NewCase(title="My knee"))
    lines = "Dear patient,\n\nyour scan:\n- left knee\n- 3 November\n"
    async with app_factory(empty) as pilot:
        await pilot.press("n")
        await paste(pilot, lines)
        assert typed(pilot) == lines
        await pilot.press("enter")
        assert texts(empty) == [lines.strip()]
        # Where no text has the focus, a paste begins a note.
        for keys in (("1",), ("2", "enter"), ("N",)):
            await pilot.press(*keys)
            await paste(pilot, lines)
            await until(pilot, lambda: isinstance(pilot.app.focused, CaptureField))
            assert typed(pilot) == lines
            await until(pilot, lambda: empty.drafts.own() and empty.drafts.own()[0].text == lines)
            await pilot.press("enter")
        assert texts(empty) == [lines.strip()] * 4
        # A field of one line takes all of them, joined.
        await go(pilot, "new-case")
        await paste(pilot, "My\nother\r\nknee")
        assert typed(pilot) == "My other knee"


async def test_a_paste_with_nothing_in_focus_and_a_very_long_one(
    app_factory: AppFactory, empty: Session
) -> None:
    long = "A letter. " * 10_000
    async with app_factory(empty) as pilot:
        assert pilot.app.focused is None
        await paste(pilot, long)
        await until(pilot, lambda: isinstance(pilot.app.focused, CaptureField))
        assert typed(pilot) == long
        await until(pilot, lambda: [one.text for one in empty.drafts.own()] == [long])
        await pilot.press("enter")
        await until(pilot, lambda: texts(empty) == [long.strip()])
        await shows(pilot, "Note saved: A letter.")
        await go(pilot, "note", newest(empty).uid)
        await shows(pilot, "A letter. A letter.")


async def test_a_locked_file_keeps_nobody_from_writing(
    app_factory: AppFactory, example: Session
) -> None:
    before = len(texts(example))
    async with app_factory(example) as pilot:
        with locked(example.store.path):
            await note(pilot, "the first")
            await shows(pilot, "1 not saved yet")
            await shows(pilot, "Another session is writing to the case file at this moment")
            await note(pilot, "the second")
            await shows(pilot, "2 not saved yet")
            assert {draft.text for draft in example.drafts.own()} == {"the first", "the second"}
            await pilot.press("2", "enter")
            await go(pilot, "step", "visit")
            await pilot.press("home")
            await pilot.press("space")
            await shows(pilot, "3 not saved yet")
            assert len(texts(example)) == before
            await pilot.press("n")
            await press_text(pilot, "typing on")
            await pilot.press("q")
            await pilot.press("escape", "q")
            await until(pilot, lambda: isinstance(page(pilot), Confirm))
            await shows(pilot, "3 changes could not be written yet.")
            await pilot.press("enter", "n")
        await until(pilot, lambda: not example.saver.waiting)
        assert texts(example)[before:] == ["the first", "the second"]
        assert example.case is not None
        assert any(tick.card == "visit" for tick in notes.ticks(example.store, example.case.uid))
        # What was being typed meanwhile is untouched, and still has the focus.
        assert typed(pilot) == "typing onq"
        await shows(pilot, "draft kept, not saved yet")
        await pilot.press("enter")
        assert texts(example)[-1] == "typing onq"
        await shows(pilot, "saved 12:04")


async def test_typing_goes_on_where_a_note_is_read_while_the_file_frees_itself(
    app_factory: AppFactory, example: Session
) -> None:
    uid = newest(example).uid
    async with app_factory(example) as pilot:
        await go(pilot, "note", uid)
        with locked(example.store.path):
            await note(pilot, "waits")
            await pilot.press("n")
            await press_text(pilot, "still ")
        await until(pilot, lambda: not example.saver.waiting)
        await press_text(pilot, "here")
        assert typed(pilot) == "still here"


async def test_a_disk_that_refuses_is_said_and_tried_again(
    app_factory: AppFactory, example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(texts(example))

    def refuse(*_: object, **__: object) -> None:
        raise NotSavedError("The disk is full, so this is not saved.")

    async with app_factory(example) as pilot:
        with monkeypatch.context() as broken:
            broken.setattr(Store, "add", refuse)
            await note(pilot, "on a full disk")
            await shows(pilot, "COULD NOT SAVE 1")
            await shows(pilot, "The disk is full, so this is not saved.")
            assert len(texts(example)) == before
            assert [draft.text for draft in example.drafts.own()] == ["on a full disk"]
        await until(pilot, lambda: texts(example)[before:] == ["on a full disk"])
        await shows(pilot, "Everything is saved now.")
        await shows(pilot, "saved 12:04")
        assert example.drafts.own() == []


async def test_a_draft_that_cannot_be_kept_is_said(
    app_factory: AppFactory, example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotSavedError("The disk is full.")

    async with app_factory(example) as pilot:
        monkeypatch.setattr(Drafts, "keep", refuse)
        await pilot.press("n")
        await press_text(pilot, "words")
        await shows(pilot, "The draft could not be kept on the disk")
        assert "NO DRAFT KEPT" in str(page(pilot).status())
        await pilot.press("enter")
        assert texts(example)[-1] == "words"


async def test_both_texts_stay_when_two_change_the_same_note(
    app_factory: AppFactory, example: Session, open_session: OpenSession
) -> None:
    uid = newest(example).uid
    ben = open_session("Ben")
    async with app_factory(example) as pilot:
        await go(pilot, "note", uid)
        await pilot.press("e")
        await press_text(pilot, " MINE")
        theirs = ben.store.get(Note, uid)
        assert theirs is not None
        notes.edit_note(ben.store, replace(theirs, text="THEIRS"))
        await pilot.press("ctrl+s")
        await shows(pilot, "Ben changed this note while you had it open.")
        stored = example.store.get(Note, uid)
        assert stored is not None
        assert stored.text == "THEIRS"
        assert example.drafts.own()[0].fields["text"].endswith(" MINE")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(page(pilot), NoteView))
        await shows(pilot, "THEIRS")
        await pilot.press("e")
        await shows(pilot, "Somebody has changed this since you typed here.")
        assert typed(pilot).endswith(" MINE")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(page(pilot), Form))
        stored = example.store.get(Note, uid)
        assert stored is not None
        assert stored.text.endswith(" MINE")
        await shows(pilot, "Note before: THEIRS")
        # A tick made at the same moment is theirs too: said, and nothing falls over.
        await until(pilot, lambda: isinstance(page(pilot), NoteView))
        stored = example.store.get(Note, uid)
        assert stored is not None
        view = page(pilot)
        assert isinstance(view, NoteView)
        notes.edit_note(ben.store, replace(stored, text="THEIRS AGAIN"))
        # At once: a moment later the page has seen the change and shows it.
        view.action_delete()
        await shows(pilot, "Somebody changed this at the same moment")
        stored = example.store.get(Note, uid)
        assert stored is not None
        assert not stored.deleted_at


async def overview(pilot: Pilot[None]) -> None:
    await pilot.press("1")


async def list_of_notes(pilot: Pilot[None]) -> None:
    await go(pilot, "notes")


async def one_note(pilot: Pilot[None]) -> None:
    await go(pilot, "note", newest(program(pilot).session).uid)


async def key_sheet(pilot: Pilot[None]) -> None:
    await pilot.press("question_mark")


async def some_words(pilot: Pilot[None]) -> None:
    await pilot.app.push_screen(Words(program(pilot).session, "To say", "Thank you."))


async def test_another_sessions_note_appears_and_takes_nothing_away(
    app_factory: AppFactory, example: Session, open_session: OpenSession
) -> None:
    ben = open_session("Ben")
    async with app_factory(example, (80, 40)) as pilot:
        for number, place in enumerate((overview, list_of_notes, one_note, key_sheet, some_words)):
            await place(pilot)
            await pilot.press("n")
            await press_text(pilot, "my ")
            words = f"Ben was here {number}"
            add(ben, words)
            await until(pilot, lambda: seen_all(pilot))
            await pilot.pause()
            if place in (overview, list_of_notes):
                await shows(pilot, words)
            await press_text(pilot, "own")
            assert typed(pilot) == "my own"
            await pilot.press("enter", "1")
        assert texts(example).count("my own") == 5
        # In the find box the highlight stays where it is.
        await pilot.press("slash", "m", "down", "down", "down")
        rows = page(pilot).query_one("#found", RowList)
        chosen = rows.current
        add(ben, "zzz")
        await until(pilot, lambda: seen_all(pilot))
        await pilot.pause()
        assert rows.current == chosen
        # And so it does in the list, which has grown by one line above it.
        await pilot.press("escape", "N", "down", "down")
        rows = page(pilot).query_one("#notes", RowList)
        chosen = rows.current
        add(ben, "one more")
        await shows(pilot, "one more")
        assert rows.current == chosen


async def test_the_first_note_survives_what_happens_around_it(
    app_factory: AppFactory, empty: Session
) -> None:
    async with app_factory(empty) as pilot:
        await pilot.press("n")
        await press_text(pilot, "the first ")
        await pilot.resize_terminal(70, 20)
        await pilot.pause()
        await press_text(pilot, "ever")
        await pilot.press("enter")
        await until(pilot, lambda: texts(empty) == ["the first ever"])
        assert empty.case is not None
        assert empty.case.title == "My case"
        await shows(pilot, "Second Opinion · My case")


def cut_off(session: Session, place: str, fields: dict[str, str], uid: str, step: str = "") -> None:
    """Leave a draft as a sitting that was killed would."""
    drafts = Drafts(session.store.path, clock=session.clock)
    drafts.session = GONE
    drafts.keep(
        place, fields, case_uid=session.case.uid if session.case else "", author="Maria",
        entry_uid=uid, step=step, base_version=1,
    )  # fmt: skip
    drafts.close()


async def test_what_a_cut_sitting_had_typed_is_offered(
    app_factory: AppFactory, example: Session
) -> None:
    before = len(texts(example))
    assert example.case is not None
    case = example.case.uid
    cut_off(example, PLACE + "one", {"text": "! go on by 1 Dec"}, "one", "visit")
    cut_off(example, PLACE + "two", {"text": "? keep\nme"}, "two", "visit")
    cut_off(example, PLACE + "three", {"text": "let me go"}, "three")
    cut_off(example, f"form:cases:{case}", {"region": "by train"}, case)
    async with app_factory(example) as pilot:
        await until(pilot, lambda: isinstance(page(pilot), LeftBehind))
        await shows(pilot, "4 TEXTS TYPED BUT NOT SAVED")
        # Kept as a note of its own, of its kind and step.
        await pilot.press("down", "a")
        await until(pilot, lambda: len(texts(example)) == before + 1)
        kept = newest(example)
        assert (kept.text, kept.kind, kept.step) == ("keep\nme", "question", "visit")
        await shows(pilot, "3 TEXTS TYPED BUT NOT SAVED")
        # Let go only after asking.
        await pilot.press("d")
        await until(pilot, lambda: isinstance(page(pilot), Confirm))
        await pilot.press("enter")
        assert len(example.unsaved_drafts()) == 3
        await pilot.press("d", "down", "enter")
        await until(pilot, lambda: len(example.unsaved_drafts()) == 2)
        # Gone on with: the note in the line, the form where it was.
        await pilot.press("home", "enter")
        await until(pilot, lambda: isinstance(pilot.app.focused, CaptureField))
        assert typed(pilot) == "! go on by 1 Dec"
        await pilot.press("enter")
        await until(pilot, lambda: len(texts(example)) == before + 2)
        assert newest(example).due == "2026-12-01"
        await go(pilot, "drafts")
        await press_for_form(pilot, "enter")
        await shows(pilot, "by train")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(page(pilot), Form))
        assert example.unsaved_drafts() == []
        example.reload()
        assert example.case.region == "by train"
        assert len(texts(example)) == before + 2
        await go(pilot, "drafts")
        await shows(pilot, "Everything that was typed is saved.")


async def test_a_step_of_a_record_that_was_cut_off_goes_on(
    app_factory: AppFactory, example: Session
) -> None:
    records = finding.entries(example, Record)
    here = next(one for one in records if one.stage is RecordState.RECEIVED)
    done = next(one for one in records if one.stage is RecordState.CONFIRMED)
    found = dict.fromkeys(CHECKS, "yes") | {"legible": "no", "problem": "blurred"}
    cut_off(example, f"form:record-checking:{here.uid}", found, here.uid)
    cut_off(example, f"form:record-asking:{done.uid}", {"reference": "R-1"}, done.uid)
    cut_off(example, "form:letter-use:correction.", {"said": "in writing"}, "")
    async with app_factory(example) as pilot:
        await until(pilot, lambda: isinstance(page(pilot), LeftBehind))
        await press_for_form(pilot, "enter")
        await shows(pilot, "blurred")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(page(pilot), Form))
        await go(pilot, "drafts")
        await pilot.press("enter")
        await shows(pilot, "That record has moved on since")
        assert [draft.fields["reference"] for draft in example.unsaved_drafts()
                if "reference" in draft.fields] == ["R-1"]  # fmt: skip
        await go(pilot, "drafts")
        await press_for_form(pilot, "end", "enter")
        await shows(pilot, "in writing")


async def test_a_draft_whose_note_was_saved_is_not_offered(
    app_factory: AppFactory, example: Session
) -> None:
    saved = newest(example)
    cut_off(example, PLACE + saved.uid, {"text": saved.original}, saved.uid)
    async with app_factory(example) as pilot:
        assert not isinstance(page(pilot), LeftBehind)


async def test_quitting_asks_only_when_something_waits(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("q")
        await until(pilot, lambda: not pilot.app.is_running)
    assert program(pilot).return_code == 0


async def test_what_was_deleted_before_quitting_does_not_come_back(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("n")
        await press_text(pilot, "hello there")
        await pilot.press("ctrl+u", "escape")
        await shows(pilot, "all saved")
        await go(pilot, "new-entry", "people:")
        await until(pilot, lambda: isinstance(page(pilot), Form))
        await press_text(pilot, "Dr Nobody")
        await pilot.press("ctrl+u", "escape", "q")
        await until(pilot, lambda: not pilot.app.is_running)
    kept = example.drafts._connection.execute("SELECT count(*) FROM drafts").fetchone()
    assert kept[0] == 0


async def test_nothing_is_taken_back_behind_a_question(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("n")
        await press_text(pilot, "a thought")
        await pilot.press("enter")
        await shows(pilot, "Note saved: a thought")
        await go(pilot, "new-entry", "people:")
        await until(pilot, lambda: isinstance(page(pilot), Form))
        await press_text(pilot, "Dr Nobody")
        await pilot.press("escape")
        await do(pilot, "text that was not saved")
        await pilot.press("d")
        await shows(pilot, "Let this text go?")
        changes = example.store.newest_change()
        await pilot.press("u", "escape")
        await shows(pilot, "1 TEXT TYPED BUT NOT SAVED")
        assert example.store.newest_change() == changes


async def test_the_example_can_be_kept(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example, demo=True) as pilot:
        await shows(pilot, "Worked example, thrown away at the end · My joints")
        await shows(pilot, "this case is invented")
        await pilot.press("q")
        await shows(pilot, "This was the worked example. Keep it, or throw it away?")
        # Escape is no answer; asking again offers the same.
        await pilot.press("escape", "q", "down", "enter")
    assert program(pilot).keep_example
    assert program(pilot).return_code == 0


async def test_the_example_is_kept_by_name_and_not_asked_about_again(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example, demo=True) as pilot:
        await pilot.press("slash")
        await press_text(pilot, "keep the example")
        await pilot.press("enter")
        await shows(pilot, "The example is copied into your own file when you quit.")
        await pilot.press("q")
    assert program(pilot).keep_example


async def test_a_saved_form_that_is_there_once_leaves_no_older_draft(
    app_factory: AppFactory, example: Session
) -> None:
    cut_off(example, beginning.FORM, {"country": "Uni"}, "")
    cut_off(example, "form:contacts:", {"said": "another call"}, "")
    async with app_factory(example):
        assert len(example.unsaved_drafts()) == 2
        forms.settle_draft(example, beginning.FORM, None)
        forms.settle_draft(example, "form:contacts:", None)
        assert [draft.place for draft in example.unsaved_drafts()] == ["form:contacts:"]


async def test_a_page_that_is_being_closed_shows_nothing_more(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "history")
        closing = page(pilot)
        await pilot.app.pop_screen()
        await until(pilot, lambda: not closing.query(RowList) and not closing.is_attached)
        closing.on_screen_resume()
        closing.refresh_all()
        assert program(pilot).is_running


async def test_down_leaves_a_text_of_several_lines_at_its_end(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "new-entry", "contacts:about=insurer")
        await press_text(pilot, "first\nsecond")
        await pilot.press("up")
        await press_text(pilot, "!")
        await pilot.press("down", "down", "tab")
        await press_text(pilot, "Ms Clark")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: not isinstance(page(pilot), Form))
        await shows(pilot, "Saved: call or message.")
    call = finding.entries(example, Contact)[-1]
    assert (call.said, call.spoke_to) == ("first!\nsecond", "Ms Clark")


async def test_a_draft_keeps_what_it_began_with_wherever_it_is_taken_up(
    app_factory: AppFactory, empty: Session
) -> None:
    empty.ensure_case()
    office = finding.begin(empty, "people", name="Mutual of Model", role="insurer")
    finding.store_entry(empty, office)
    async with app_factory(empty) as pilot:
        await go(pilot, "new-entry", "medicines:taken=now")
        await press_text(pilot, "ibuprofen")
        await pilot.press("escape")
        await go(pilot, "new-entry", "medicines:taken=past")
        await shows(pilot, "ibuprofen")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: bool(finding.entries(empty, Medicine)))
    assert finding.entries(empty, Medicine)[0].is_now
    begun = finding.begin(empty, "contacts", with_uid=finding.entries(empty, Person)[0].uid)
    forms.keep_draft(empty, "form:contacts:", begun, {**forms.to_typed(begun), "said": "call back"})
    draft = empty.draft_for("form:contacts:")
    assert draft is not None
    assert "With: Mutual of Model" in forms.draft_words(empty, draft)


async def test_enter_on_a_task_opens_the_work_and_ticks_nothing(
    app_factory: AppFactory, example: Session
) -> None:
    assert example.case is not None
    case_uid = example.case.uid
    ticked = len(notes.ticks(example.store, case_uid))
    async with app_factory(example) as pilot:
        await go(pilot, "step", "reasons")
        await highlight(pilot, "date to decide by")
        await pilot.press("enter")
        await until(pilot, lambda: bool(page(pilot).query(Workspace)))
    assert len(notes.ticks(example.store, case_uid)) == ticked


async def test_a_word_typed_in_a_choice_names_it_or_changes_nothing(
    app_factory: AppFactory, empty: Session
) -> None:
    empty.ensure_case()
    async with app_factory(empty) as pilot:
        await go(pilot, "new-entry", "people:role=companion")
        form = page(pilot)
        row = next(one for one in form.query(FormRow) if one.field_name == "role")
        row.editor.focus()
        for letter in "friend":
            await pilot.press(letter)
        assert row.typed == "companion"
        await pilot.press("left", "right")
        for letter in "comp":
            await pilot.press(letter)
        assert row.typed == "companion"


async def test_a_form_left_here_can_be_gone_on_with_or_let_go(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        for words in ("Dr Left", "Dr Again"):
            await go(pilot, "new-entry", "people:")
            await until(pilot, lambda: isinstance(page(pilot), Form))
            await pilot.press("ctrl+u")
            await press_text(pilot, words)
            await pilot.press("escape")
            await shows(pilot, "a draft is kept")
        assert [draft.fields["name"] for draft in example.drafts.own()] == ["Dr Again"]
        await do(pilot, "text that was not saved")
        await until(pilot, lambda: isinstance(page(pilot), LeftBehind))
        await shows(pilot, "form, left here")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), Form))
        await shows(pilot, "Dr Again")
        assert [draft.fields["name"] for draft in example.drafts.own()] == ["Dr Again"]
        await pilot.press("escape")
        await do(pilot, "text that was not saved")
        await pilot.press("d", "down", "enter")
        await until(pilot, lambda: not example.drafts.own())
        await shows(pilot, "Let go.")
        await shows(pilot, "all saved")


async def test_on_a_phone_a_long_note_and_a_notice_leave_room_for_both(
    app_factory: AppFactory, empty: Session
) -> None:
    async with app_factory(empty, (40, 12)) as pilot:
        await pilot.press("n")
        await press_text(pilot, "\n".join(f"line{number}" for number in range(12)))
        await pilot.press("ctrl+c")
        await shows(pilot, "q quits; nothing is lost.")
        await shows(pilot, "line11")
        await until(pilot, lambda: "enter save" in screen_text(pilot.app).splitlines()[-1])
