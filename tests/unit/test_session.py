"""One sitting: whose day it is, which case is open, what a script knows, what was left behind."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.corpus import HOSTILE
from tui_app.clock import SetClock
from tui_app.domain.capture import Captured, NoteKind, NothingTypedError
from tui_app.domain.cases import FIRST_CASE_TITLE, Case, NewCase
from tui_app.domain.dates import DateOrder, PartialDate
from tui_app.domain.notes import NoteFilter
from tui_app.errors import FileUnusableError, NoFileError
from tui_app.noting import PLACE
from tui_app.saving import Saving
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store import notes
from tui_app.store.drafts import Drafts
from tui_app.store.driver import dbapi2
from tui_app.text import storable

OpenSession = Callable[..., Session]

GONE = "99999999-1"
"""A session whose process is not running."""


@pytest.fixture
def another(session: Session, clock: SetClock) -> Iterator[OpenSession]:
    """Opens further sessions on the same file."""
    opened: list[Session] = []

    def opener(name: str = "Ben") -> Session:
        opened.append(Session(session.store.path, settings=Settings(name=name), clock=clock))
        return opened[-1]

    yield opener
    for one in opened:
        one.close()


def set_case(session: Session, **changes: object) -> Case:
    """Start a case if there is none, and change it."""
    case, _ = session.ensure_case()
    changed = session.store.change(replace(case, **changes))  # type: ignore[arg-type]
    session.reload()
    return changed


def left_by_a_cut_session(session: Session, text: str, uid: str, place: str = PLACE) -> None:
    """Leave a draft as a session that was killed would."""
    drafts = Drafts(session.store.path)
    drafts.session = GONE
    drafts.keep(place + uid, {"text": text}, case_uid="", author="Maria", entry_uid=uid)
    drafts.close()


def test_an_empty_file_has_no_case_and_asks_for_nothing(session: Session) -> None:
    assert session.case is None
    assert session.patient is None
    assert session.agenda() == []
    assert session.readiness() == []
    assert session.blanks() == {}
    assert session.date_order is DateOrder.DMY
    assert [step.done for step in session.steps()] == [0] * len(session.library.heads)


@pytest.mark.parametrize(
    ("zone", "moment", "day"),
    [
        ("Europe/London", datetime(2025, 7, 1, 23, 30, tzinfo=UTC), date(2025, 7, 2)),
        ("Europe/London", datetime(2025, 12, 1, 23, 30, tzinfo=UTC), date(2025, 12, 1)),
        ("America/Los_Angeles", datetime(2025, 12, 2, 7, 59, tzinfo=UTC), date(2025, 12, 1)),
        ("Pacific/Kiritimati", datetime(2025, 12, 31, 10, 0, tzinfo=UTC), date(2026, 1, 1)),
        ("Asia/Kolkata", datetime(2024, 2, 28, 18, 30, tzinfo=UTC), date(2024, 2, 29)),
        ("", datetime(2025, 12, 1, 23, 30, tzinfo=UTC), date(2025, 12, 1)),
    ],
)
def test_today_is_the_day_of_the_case_and_not_that_of_utc(
    zone: str, moment: datetime, day: date, session: Session, clock: SetClock
) -> None:
    set_case(session, time_zone=zone)
    clock.moment = moment
    assert session.today == day


@pytest.mark.parametrize(
    "zone", ["Mars/Olympus", "../../etc/passwd", "America", "\ud800", "a\x00b", "x" * 5000]
)
def test_an_unknown_time_zone_falls_back_to_the_machines(
    zone: str, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_case(session, time_zone=zone)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    assert session.today == date(2026, 11, 22)
    assert session.local("2026-11-22T12:04:00+00:00").hour == 21


def test_what_is_due_follows_the_day_of_the_case(session: Session, clock: SetClock) -> None:
    case = set_case(session, time_zone="Pacific/Auckland")
    due = PartialDate.on(date(2026, 11, 22))
    notes.capture_note(session.store, case.uid, Captured(NoteKind.TODO, "call", due))
    clock.moment = datetime(2026, 11, 22, 10, 59, tzinfo=UTC)
    assert session.agenda()[0].when == "today"
    clock.moment = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
    assert session.agenda()[0].when == "1 d late"


def test_a_moment_is_told_in_the_time_of_the_case(session: Session, clock: SetClock) -> None:
    set_case(session, time_zone="America/New_York")
    assert session.when("2026-11-22T12:04:00.000+00:00") == "07:04"
    assert session.when("2026-11-22T04:59:00.000+00:00") == "21 Nov 23:59"
    assert session.when("2025-07-01T12:00:00.000+00:00") == "1 Jul 2025 08:00"


def test_without_a_time_zone_a_summer_note_keeps_its_summer_time(
    session: Session, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.ensure_case()
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    assert session.when("2026-07-01T12:00:00.000+00:00") == "1 Jul 14:00"
    assert session.when("2026-11-20T12:00:00.000+00:00") == "20 Nov 13:00"
    clock.moment = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    assert session.today == date(2026, 7, 2)
    clock.moment = datetime(2026, 12, 1, 22, 30, tzinfo=UTC)
    assert session.today == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("country", "due"), [("UK", "2027-04-03"), ("USA", "2027-03-04"), ("", "2027-04-03")]
)
def test_dates_in_numbers_are_read_as_the_country_writes_them(
    country: str, due: str, session: Session
) -> None:
    set_case(session, country=country)
    read = session.read("! call by 03/04/27")
    assert read.due is not None
    assert read.due.stored() == due


def test_the_first_thought_starts_a_case_and_the_second_does_not(session: Session) -> None:
    case, started = session.ensure_case()
    assert (case.title, started) == (FIRST_CASE_TITLE, True)
    assert session.ensure_case() == (case, False)
    assert session.patient is not None


def test_the_case_that_was_open_last_is_open_again(session: Session, another: OpenSession) -> None:
    first = session.start_case(NewCase(title="First", patient="Maria"))
    second = session.start_case(NewCase(title="Second"))
    assert session.case == second
    session.switch(first.uid)
    opened = another()
    assert opened.case == first
    assert opened.patient is not None
    assert opened.patient.name == "Maria"


def test_when_the_present_case_is_deleted_the_next_open_one_takes_its_place(
    session: Session, another: OpenSession
) -> None:
    archived = session.start_case(NewCase(title="Archived"))
    session.store.change(replace(archived, state="archived"))
    kept = session.start_case(NewCase(title="Kept", patient="Ben"))
    present = session.start_case(NewCase(title="Present"))
    another().store.remove(present)
    session.reload()
    assert session.case == kept
    assert session.patient is not None
    assert session.patient.name == "Ben"
    session.store.remove(kept)
    session.reload()
    assert session.case is None
    assert session.patient is None


def test_an_archived_case_stays_present_until_another_is_chosen(
    session: Session, another: OpenSession
) -> None:
    case = set_case(session, state="archived")
    assert session.case == case
    assert another().case == case


def test_switching_to_a_case_that_is_gone_ends_at_one_that_is_there(session: Session) -> None:
    case, _ = session.ensure_case()
    session.switch("nothing")
    assert session.case == case


def test_a_case_is_started_once_though_the_side_file_is_locked(session: Session) -> None:
    other = dbapi2.connect(str(session.drafts.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    case = session.start_case(NewCase(title="Once"))
    other.close()
    assert session.case == case
    assert [c.title for c in session.store.cases()] == ["Once"]


def test_the_patient_speaks_in_the_first_voice(session: Session) -> None:
    case = session.start_case(NewCase(title="x", patient="Maria Example", condition="arthritis"))
    session.store.change(
        replace(
            case, decision="Operate\nor wait", decide_by="2026-12-12", safe_wait_until="2027-01"
        )
    )
    session.reload()
    assert session.blanks() == {
        "patient": "Maria Example",
        "speaker": "Maria Example",
        "for_patient": "",
        "condition": "arthritis",
        "decision": "Operate or wait",
        "decide_by": "12 Dec 2026",
        "safe_wait": "Jan 2027",
        "today": "22 Nov 2026",
    }


@pytest.mark.parametrize(("own_name", "told"), [("", "Eva"), ("Anna Example", "Anna Example")])
def test_somebody_speaks_for_the_patient(own_name: str, told: str, session: Session) -> None:
    page = NewCase(title="x", patient="Maria Example", speaker="someone", speaker_name=own_name)
    case = session.start_case(page)
    session.store.change(replace(case, relation="his daughter", safe_wait="six weeks"))
    session.reload()
    session.use(name="Eva")
    filled = session.blanks()
    assert (filled["speaker"], filled["patient"]) == (told, "Maria Example")
    assert filled["for_patient"] == ", calling for Maria Example"
    assert filled["safe_wait"] == "six weeks"


def test_what_is_not_known_is_left_out_in_both_voices(session: Session) -> None:
    session.start_case(NewCase(title="x"))
    assert session.blanks() == {"for_patient": "", "today": "22 Nov 2026"}
    session.use(name="")
    session.start_case(NewCase(title="y", speaker="someone"))
    assert session.blanks() == {"today": "22 Nov 2026"}


@pytest.mark.parametrize("text", [t for _, t in HOSTILE], ids=[n for n, _ in HOSTILE])
def test_hostile_text_goes_through_a_whole_sitting(text: str, session: Session) -> None:
    case = session.start_case(
        NewCase(title=text, patient=text, condition=text, decision=text, speaker="someone")
    )
    session.use(name=text)
    said = session.noting.commit("! " + text, "records")
    assert "saved" in said
    (note,) = notes.list_notes(session.store, case.uid)
    assert note.text == note.original == storable(text).strip()
    assert session.agenda()[0].text == note.text
    assert session.readiness()
    for value in session.blanks().values():
        assert value.isprintable() or "\u200d" in value
    assert notes.count_notes(session.store, case.uid, NoteFilter(words=text)) == 1
    session.store.undo()
    assert notes.list_notes(session.store, case.uid) == []


def test_a_note_is_committed_with_its_identity_and_its_draft_is_forgotten(
    session: Session, another: OpenSession
) -> None:
    place = session.noting.place
    for text in ("? w", "? why", "? why not wait"):
        assert session.noting.keep(text, "records") == ""
    assert session.noting.unsaved
    assert session.noting.label("? why") == "Question"
    assert session.noting.commit("? why not wait", "records") == "Question saved: why not wait"
    assert not session.noting.unsaved
    assert session.case is not None
    (note,) = notes.list_notes(session.store, session.case.uid)
    assert (place, note.kind, note.step) == (PLACE + note.uid, "question", "records")
    assert session.drafts.get(place) is None
    assert session.saved_at == session.store.now()
    assert session.noting.place != place
    with pytest.raises(NothingTypedError):
        session.noting.commit("  ", "")


def test_a_note_that_must_wait_keeps_its_draft_until_it_is_saved(
    session: Session, another: OpenSession
) -> None:
    session.ensure_case()
    other = another()
    other.store.connection.execute("BEGIN IMMEDIATE")
    place = session.noting.place
    session.noting.keep("call", "")
    assert "will be tried again" in session.noting.commit("call", "")
    assert session.saver.saving is Saving.WAITING
    assert session.drafts.get(place) is not None
    other.store.connection.execute("ROLLBACK")
    assert session.saver.retry()
    assert session.drafts.get(place) is None
    assert session.case is not None
    assert [n.text for n in notes.list_notes(session.store, session.case.uid)] == ["call"]


def test_a_draft_that_cannot_be_kept_is_told_and_the_note_can_still_be_saved(
    session: Session,
) -> None:
    other = dbapi2.connect(str(session.drafts.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert "draft could not be kept" in session.noting.keep("call", "")
    assert "saved" in session.noting.commit("call", "")
    other.close()


def test_what_a_cut_session_typed_is_offered_and_can_be_gone_on_with(session: Session) -> None:
    left_by_a_cut_session(session, "call the", "given")
    (draft,) = session.unsaved_drafts()
    assert (draft.text, draft.still_open) == ("call the", False)
    session.noting.resume(draft.text, draft.entry_uid)
    session.drafts.settle(draft)
    assert session.unsaved_drafts() == []
    session.noting.commit("call the doctor", "")
    assert session.case is not None
    assert [n.uid for n in notes.list_notes(session.store, session.case.uid)] == ["given"]


@pytest.mark.parametrize("typed", ["call", "  call\n", "? call", "! call", "a\r\nb", "\ud800"])
def test_what_was_saved_just_before_the_cut_is_not_offered_again(
    typed: str, session: Session
) -> None:
    case, _ = session.ensure_case()
    notes.capture_note(session.store, case.uid, session.read(typed), uid="given")
    left_by_a_cut_session(session, typed, "given")
    assert session.unsaved_drafts() == []
    assert session.drafts.left_behind() == []


@pytest.mark.parametrize(
    ("typed", "place"), [("call again", PLACE), ("call", "form:"), ("?", PLACE)]
)
def test_what_says_something_else_than_the_note_is_offered(
    typed: str, place: str, session: Session
) -> None:
    case, _ = session.ensure_case()
    notes.capture_note(session.store, case.uid, session.read("call"), uid="given")
    left_by_a_cut_session(session, typed, "given", place)
    assert [draft.text for draft in session.unsaved_drafts()] == [typed]


def test_settings_of_the_sitting_sign_what_is_written(session: Session) -> None:
    session.use(name="Eva", theme="light")
    case, _ = session.ensure_case()
    assert case.author == "Eva"
    assert session.settings.theme == "light"


def test_a_missing_file_is_not_made_without_leave(tmp_path: Path) -> None:
    with pytest.raises(NoFileError):
        Session(tmp_path / "none.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_when_the_drafts_cannot_be_opened_the_case_file_is_closed_again(
    tmp_path: Path, clock: SetClock
) -> None:
    path = tmp_path / "case.db"
    Session(path, clock=clock).close()
    (tmp_path / "case-drafts.db").unlink()
    (tmp_path / "case-drafts.db").mkdir()
    with pytest.raises(FileUnusableError, match="not a file"):
        Session(path, clock=clock)
    assert [file.name for file in tmp_path.glob("case.db*")] == ["case.db"]


def test_the_clock_of_the_sitting_is_asked_for_every_moment(
    session: Session, clock: SetClock
) -> None:
    clock.forward(timedelta(days=400))
    case, _ = session.ensure_case()
    assert case.created_at == "2027-12-27T12:04:00.000+00:00"
