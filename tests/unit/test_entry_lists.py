"""Lists that were read are kept until anybody writes."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from tui_app.clock import SetClock
from tui_app.domain.cases import NewCase
from tui_app.domain.people import Person
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.steps import finding
from tui_app.store import table
from tui_app.store.driver import Connection
from tui_app.store.entries import list_entries
from tui_app.store.store import Store


@pytest.fixture
def listed(session: Session) -> Session:
    """A session with one person on its list, who was read already."""
    session.start_case(NewCase(title="Knee"))
    session.store.add(Person(case_uid=uid_of(session), name="Dr Alder"))
    assert names(session.store, uid_of(session)) == ["Dr Alder"]
    return session


def uid_of(session: Session) -> str:
    """Return the uid of the present case."""
    assert session.case is not None
    return session.case.uid


def names(store: Store, case_uid: str) -> list[str]:
    """Return who is on the list."""
    return [one.name for one in list_entries(store, Person, case_uid)]


def test_a_list_is_read_once(listed: Session) -> None:
    asked: list[str] = []
    connection: Connection = listed.store.connection
    connection.set_trace_callback(asked.append)
    assert names(listed.store, uid_of(listed)) == ["Dr Alder"]
    connection.set_trace_callback(None)
    assert not any("FROM people" in one for one in asked)


def test_what_one_writes_oneself_is_read(listed: Session) -> None:
    store, case = listed.store, uid_of(listed)
    [person] = list_entries(store, Person, case)
    store.change(replace(person, name="Dr Birch"))
    assert names(store, case) == ["Dr Birch"]
    store.undo()
    assert names(store, case) == ["Dr Alder"]
    store.remove(list_entries(store, Person, case)[0])
    assert names(store, case) == []


def test_what_others_write_is_read(listed: Session, clock: SetClock) -> None:
    other = Session(listed.store.path, settings=Settings(name="Ben"), clock=clock)
    other.store.add(Person(case_uid=uid_of(listed), name="Dr Birch"))
    other.close()
    assert names(listed.store, uid_of(listed)) == ["Dr Alder", "Dr Birch"]


def test_what_was_taken_back_is_not_kept(listed: Session) -> None:
    store, case = listed.store, uid_of(listed)
    with pytest.raises(RuntimeError), store.action("Half"):  # noqa: PT012 - the reading is the point
        store.add(Person(case_uid=case, name="Dr Birch"))
        assert names(store, case) == ["Dr Alder", "Dr Birch"]
        raise RuntimeError
    assert names(store, case) == ["Dr Alder"]


def test_a_list_belongs_to_who_asked(listed: Session) -> None:
    store, case = listed.store, uid_of(listed)
    list_entries(store, Person, case).clear()
    assert names(store, case) == ["Dr Alder"]


def test_only_what_changed_is_read_again(listed: Session) -> None:
    store, case = listed.store, uid_of(listed)
    kept = list_entries(store, Person, case)[0]
    added = store.add(Person(case_uid=case, name="Aunt Ada"))
    again = list_entries(store, Person, case)
    assert [one.name for one in again] == ["Aunt Ada", "Dr Alder"]
    assert again[1] is kept
    store.change(replace(added, name="Zoe"))
    assert list_entries(store, Person, case)[0] is kept


def test_a_list_that_is_renewed_is_the_list_that_is_read(listed: Session, clock: SetClock) -> None:
    store, case = listed.store, uid_of(listed)
    other = Session(store.path, settings=Settings(name="Ben"), clock=clock)
    chance = Random(7)  # noqa: S311 - what it chooses is no secret
    for number in range(60):
        who = chance.choice((store, other.store))
        people = list_entries(who, Person, case)
        one = chance.choice(people) if people else Person(case_uid=case)
        match chance.randrange(6):
            case 0 | 1 | 2:
                with who.action("Added some"):
                    for _ in range(chance.choice((1, 1, 60))):
                        who.add(Person(case_uid=case, name=f"{chance.randrange(99):02}"))
            case 3 if people:
                who.change(replace(one, name=f"{number:03}"))
            case 4 if people:
                who.remove(one)
            case _:
                who.undo()
        for reader in (store, other.store):
            read = table.select(
                reader.connection, Person, "case_uid = ?", (case,), order="name, uid"
            )
            assert list_entries(reader, Person, case) == read
    other.close()


def test_only_a_change_of_its_own_table_moves_its_number(session: Session) -> None:
    session.start_case(NewCase(title="My knee", patient="Rosa Example"))
    store = session.store
    before = {kind: store.newest_of(kind) for kind in ("people", "records")}
    assert before["people"] == before["records"] == store.newest_change()
    finding.store_entry(session, finding.begin(session, "people", name="Dr Model"))
    assert store.newest_of("people") == store.newest_change()
    assert store.newest_of("records") == before["records"]
    with store.action("Open"):
        assert store.newest_of("people") is None
