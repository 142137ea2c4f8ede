"""Keys of a person's own: what can be used is used, and everything else is named."""

from __future__ import annotations

import pytest

from tui_app.commands import BY_ID, COMMANDS
from tui_app.keymap import FIXED, checked


@pytest.mark.parametrize(
    ("command", "keys", "kept"),
    [
        ("note", "f2", "f2"),
        ("note", "F2", "f2"),
        ("note", "m, f2", "m,f2"),
        ("find", "/", "slash"),
        ("find", "?,ctrl+o", ""),
        ("keys", "?", "question_mark"),
        ("notes", "shift+m", "M"),
        ("back", "Esc, y", "escape,y"),
        ("page-down", "pgdn", "pagedown"),
        ("note", "é", "é"),
        ("note", "=", "equals_sign"),
        ("save", "ctrl+w", ""),
        ("save", "ctrl+b", "ctrl+b"),
        ("save", "f3", "f3"),
    ],
)
def test_keys_are_read_as_people_write_them(command: str, keys: str, kept: str) -> None:
    good, faults = checked({command: keys})
    assert good == ({command: kept} if kept else {})
    assert bool(faults) is not bool(kept)


@pytest.mark.parametrize(
    ("command", "keys", "said"),
    [
        ("nota", "x", "There is no command 'nota'. Did you mean 'note'?"),
        ("zzzzzz", "x", "There is no command 'zzzzzz'."),
        ("export", "x", "'export' has no key; / finds it by name."),
        ("commit", "f2", "The key of 'commit' cannot be changed."),
        ("note", "q", "'q' for 'note' is already the key of 'quit'."),
        ("note", "k", "'k' for 'note' is already the key of 'up'."),
        ("note", "enter", "'enter' for 'note' is already the key of 'open'."),
        ("note", "ctrl+i", "'ctrl+i' for 'note' is no key that every terminal can send."),
        ("note", "alt+x", "'alt+x' for 'note' is no key that every terminal can send."),
        ("note", "ctrl+f2", "'ctrl+f2' for 'note' is no key that every terminal can send."),
        ("note", "", "'' for 'note' is no key that every terminal can send."),
        ("note", "f2,,", "'' for 'note' is no key that every terminal can send."),
        ("note", "banana", "'banana' for 'note' is no key that every terminal can send."),
        ("note", "\x1b", "'\x1b' for 'note' is no key that every terminal can send."),
        ("save", "s", "'s' for 'save' is needed for typing."),
        ("save", "ctrl+k", "'ctrl+k' for 'save' is needed for typing."),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(command: str, keys: str, said: str) -> None:
    assert checked({command: keys}) == ({}, [said])


def test_two_commands_may_change_places_but_not_share_a_key() -> None:
    assert checked({"note": "q", "quit": "n"}) == ({"note": "q", "quit": "n"}, [])
    good, faults = checked({"note": "f2", "find": "f2"})
    assert len(good) == len(faults) == 1


def test_the_usual_keys_are_sound() -> None:
    usual = {one.id: one.keys for one in COMMANDS if one.keys and one.id not in FIXED}
    assert checked(usual) == (usual, [])


def test_commands_show_the_keys_in_force() -> None:
    assert BY_ID["find"].shown_keys == "/ or ctrl+o"
    assert BY_ID["find"].shown_in({"find": "f2"}) == "f2"
