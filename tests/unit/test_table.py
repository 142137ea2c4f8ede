"""One way between dataclass and row: every kind of entry and of field, whole and as typed."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from tui_app.domain.cases import REASONS, TAGS, Case, Patient
from tui_app.domain.entry import Entry, Kind, specs
from tui_app.domain.notes import Note
from tui_app.store import table
from tui_app.store.schema import TABLES, VERSION
from tui_app.store.store import Store

LIFE = ("uid", "case_uid", "created_at", "updated_at", "author", "version", "deleted_at")


def filled(entity: type[Entry], case_uid: str, mark: str = "") -> Entry:
    """Return an entry of this kind with something in every field that a person can fill."""
    described = specs(entity)
    values: dict[str, Any] = {"case_uid": case_uid}
    for field in fields(entity):
        if field.name in LIFE:
            continue
        spec = described.get(field.name)
        kind = spec.kind if spec else Kind.LINE
        chosen = tuple(choice.value for choice in spec.choices) if spec else ()
        by_kind: dict[Kind, Any] = {
            Kind.CHOICES: chosen,
            Kind.CHOICE: chosen[-1] if chosen else f"{mark}chosen in the case",
            Kind.WORDS: (f"{mark}cold", "漢字"),
            Kind.FLAG: True,
            Kind.DATE: "~2025-03",
            Kind.TIME_ZONE: "Europe/London",
            Kind.TEXT: f"{mark}one\n\n  two 🙂 {field.name}",
        }
        line = f"{mark}é漢字 {field.name} [x] 'quoted\" {{ }}"
        if field.name == "done_at":
            line = "2026-11-22T12:04:00.000+00:00"
        number = isinstance(field.default, int) and not isinstance(field.default, bool)
        values[field.name] = 7 if number else by_kind.get(kind, line)
    return entity(**values)


@pytest.mark.parametrize("entity", table.entities())
def test_every_field_of_every_kind_of_entry_survives_reopening(
    entity: type[Entry], store: Store, case: Case, open_store: Any
) -> None:
    entry = filled(entity, "" if entity is Case else case.uid)
    stored = store.add(entry)
    again = open_store("Somebody else").get(entity, stored.uid)
    assert again == stored
    for field in fields(entity):
        if field.name not in LIFE:
            assert getattr(again, field.name) == getattr(entry, field.name)
    assert stored.version == 1
    assert stored.author == "Maria"
    assert stored.created_at == stored.updated_at == "2026-11-22T12:04:00.000+00:00"


@pytest.mark.parametrize("entity", [Case, Patient, Note])
def test_every_field_can_be_changed_and_is_in_the_history(
    entity: type[Entry], store: Store, case: Case
) -> None:
    first = store.add(
        Case(title="t") if entity is Case
        else Note(case_uid=case.uid, text="t", original="t") if entity is Note
        else Patient(case_uid=case.uid)
    )  # fmt: skip
    wanted = replace(
        filled(entity, first.case_uid),
        **{name: getattr(first, name) for name in LIFE},
    )
    changed = store.change(wanted)
    assert store.get(entity, first.uid) == changed
    differing = {
        spec.label
        for name, spec in specs(entity).items()
        if getattr(first, name) != getattr(changed, name)
    }
    assert {label for label, _, _ in store.history(first.uid)[-1].differences()} == differing
    assert len(differing) == len(specs(entity))


@pytest.mark.parametrize("entity", table.entities())
def test_the_file_has_exactly_the_columns_of_the_dataclass(
    entity: type[Entry], store: Store
) -> None:
    rows = store.connection.execute(f"PRAGMA table_info({entity.TABLE})").fetchall()
    assert {row["name"] for row in rows} == {*table.columns(entity), "folded"}


def test_the_file_has_exactly_our_tables_and_those_of_sqlite_utils(
    store: Store, case: Case
) -> None:
    names = {
        row[0]
        for row in store.connection.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view', 'trigger')"
        )
    }
    assert names == {*TABLES, "_sqlite_migrations", "sqlite_sequence"}
    assert {entity.TABLE for entity in table.entities()} | {"journal"} == set(TABLES)
    assert store.connection.execute("PRAGMA user_version").fetchone()[0] == VERSION


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_strict(name: str, store: Store) -> None:
    row = store.connection.execute("SELECT strict FROM pragma_table_list(?)", (name,)).fetchone()
    assert row["strict"] == 1


def test_the_connection_is_durable_and_distrusts_the_file(store: Store) -> None:
    def asked(pragma: str) -> Any:
        return store.connection.execute(f"PRAGMA {pragma}").fetchone()[0]

    assert asked("journal_mode") == "wal"
    assert asked("synchronous") == 2
    assert asked("foreign_keys") == 1
    assert asked("secure_delete") == 1
    assert asked("trusted_schema") == 0
    assert asked("cell_size_check") == 1
    assert asked("temp_store") == 2
    assert asked("busy_timeout") == 0


def test_deleted_entries_are_not_selected_but_can_still_be_read(store: Store, case: Case) -> None:
    note = store.add(Note(case_uid=case.uid, text="a", original="a"))
    removed = store.remove(note)
    assert table.select(store.connection, Note) == []
    assert store.get(Note, note.uid) == removed
    assert removed.deleted_at


def test_an_unknown_entry_is_none_and_an_unknown_table_is_an_error(store: Store) -> None:
    assert store.get(Note, "nothing") is None
    with pytest.raises(KeyError):
        table.entity_of("sqlite_master")


def test_two_states_are_the_same_whatever_their_version_and_time() -> None:
    note = Note(uid="1", case_uid="2", text="a", original="a", version=1, updated_at="x")
    assert table.state_of(note) == table.state_of(replace(note, version=9, updated_at="y"))
    assert table.state_of(note) != table.state_of(replace(note, text="b"))
    assert table.state_of(note) != table.state_of(replace(note, deleted_at="x"))


def test_one_row_that_is_not_utf_8_does_not_hide_the_others(store: Store, case: Case) -> None:
    for text in ("good", "broken"):
        store.add(Note(case_uid=case.uid, text=text, original=text))
    store.connection.execute(
        "UPDATE notes SET text = CAST(x'62e972' AS TEXT) WHERE original = 'broken'"
    )
    assert {note.text for note in table.select(store.connection, Note)} == {"good", "b\ufffdr"}


def test_choices_of_the_dataclass_and_checks_of_the_file_agree(store: Store) -> None:
    for entity in table.entities():
        for name, spec in specs(entity).items():
            if spec.kind is not Kind.CHOICE:
                continue
            for choice in spec.choices:
                entry = filled(entity, "")
                if entity is not Case:
                    entry = replace(entry, case_uid=store.add(Case(title="t")).uid)
                named: Any = {name: choice.value}
                stored = store.add(replace(entry, **named))
                assert getattr(store.get(entity, stored.uid), name) == choice.value
    assert len({reason.value for reason in REASONS}) == 6
    assert len({tag.value for tag in TAGS}) == len(TAGS)
