"""The settings page: what is saved there counts at once and at the next start."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import AppFactory
from tests.tui.driving import (
    card_in_front,
    do,
    go,
    highlight,
    note,
    page,
    press_text,
    program,
    screen_text,
    shows,
    squeezed,
    until,
)
from tui_app.screens.form import Form
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.settings import Settings, load
from tui_app.widgets.form_row import FormRow


async def choose(pilot: Pilot[None], **values: str) -> None:
    """Open the settings, fill fields in, and save."""
    await go(pilot, "settings")
    await until(pilot, lambda: page(pilot).query(FormRow))
    await pilot.press("ctrl+t")
    for row in page(pilot).query(FormRow):
        if row.field_name in values:
            editor: Any = row.editor
            if hasattr(editor, "put"):
                editor.put(values[row.field_name])
            else:
                editor.value = values[row.field_name]
    await pilot.press("ctrl+s")
    await pilot.pause()


def kept(home: Path) -> Settings:
    """Return what the settings file says, which must be sound."""
    loaded = load(home / "config")
    assert not loaded.problems
    return loaded.settings


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 12)])
async def test_settings_are_used_at_once_and_kept(
    app_factory: AppFactory, example: Session, home: Path, size: tuple[int, int]
) -> None:
    async with app_factory(example, size) as pilot:
        await do(pilot, "settings")
        await shows(pilot, "Colours")
        await pilot.press("right", "right", "enter")
        await press_text(pilot, "Anna")
        await pilot.press("ctrl+s")
        await shows(pilot, "Your settings are used from now on.")
        assert pilot.app.theme == "calm-light"
        await note(pilot, "Signed by another")
        assert example.store.author == "Anna"
    assert kept(home) == Settings(theme="light", name="Anna")


async def test_marks_change_everywhere_and_back(
    app_factory: AppFactory, example: Session, home: Path
) -> None:
    async with app_factory(example, (120, 40)) as pilot:

        async def seen(ascii_only: bool) -> None:
            signs = ("[x]", "[ ]", "==") if ascii_only else ("✓", "○", "■□")
            others = ("✓", "○", "■", "→", "•") if ascii_only else ("[x]", "[ ]", "==", "-->")
            ways: tuple[tuple[str, str, int], ...] = (
                ("command", "overview", 2), ("stage", "before", 0), ("step", "records", 0),
                ("step", "reasons", 1), ("notes", "", 1),
            )  # fmt: skip
            for kind, uid, sign in ways:
                await go(pilot, kind, uid)
                if uid == "reasons":
                    await highlight(pilot, "Choose your reasons")
                    assert ("-->" if ascii_only else "→") in squeezed(pilot.app)
                    await pilot.press("enter")
                await shows(pilot, signs[sign])
                assert not [one for one in others if one in screen_text(pilot.app)], kind
            await go(pilot, "edit-case", "reasons")
            await shows(pilot, signs[0] + " ")
            await pilot.press("escape", "1")

        await seen(True)
        await choose(pilot, ascii="")
        await seen(False)
        assert kept(home) == Settings(ascii=False)
        await choose(pilot, ascii="yes")
        await seen(True)


async def test_own_keys_work_at_once_and_are_shown(
    app_factory: AppFactory, example: Session, home: Path
) -> None:
    async with app_factory(example) as pilot:
        await choose(pilot, keymap="note = f2\noverview = o\nafter = 4, z")
        assert kept(home).keymap == {"note": "f2", "overview": "o", "after": "4,z"}
        await shows(pilot, "f2 note")
        await shows(pilot, "o Overview 2 Before")
        await pilot.press("n")
        assert not page(pilot).capture_is_open
        await pilot.press("f2")
        assert page(pilot).capture_is_open
        await pilot.press("escape", "z")
        assert page(pilot).TAB == "after"
        await pilot.press("o")
        assert page(pilot).TAB == "overview"
        await pilot.press("question_mark")
        await shows(pilot, "f2 Write a note")
        await pilot.press("escape", "slash")
        await press_text(pilot, "write a note")
        await shows(pilot, "f2")
        await pilot.press("escape")
        await choose(pilot, keymap="")
        await pilot.press("n")
        assert page(pilot).capture_is_open
    assert kept(home) == Settings()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("note f2", "equals sign"),
        ("nota = f2", "Did you mean 'note'?"),
        ("note = q", "already the key of 'quit'"),
        ("note = ctrl+i", "no key that every terminal can send"),
    ],
)
async def test_keys_that_cannot_be_are_refused_with_the_reason(
    app_factory: AppFactory, example: Session, home: Path, typed: str, said: str
) -> None:
    async with app_factory(example) as pilot:
        await choose(pilot, keymap=typed, documents="")
        await shows(pilot, said)
        assert isinstance(page(pilot), Form)
        assert kept(home) == Settings()


async def test_without_the_clipboard_the_words_are_shown(
    app_factory: AppFactory, example: Session, home: Path
) -> None:
    async with app_factory(example) as pilot:
        await choose(pilot, clipboard="")
        await go(pilot, "step", "visit")
        await highlight(pilot, "Thank you for seeing me")
        await pilot.press("c")
        await until(pilot, lambda: isinstance(page(pilot), Words))
        await shows(pilot, "Copying is switched off in the settings")
        await shows(pilot, "Thank you for seeing me")
        await pilot.press("c", "escape")
        assert program(pilot).clipboard_allowed is False
        assert card_in_front(pilot) == "visit"
    assert kept(home) == Settings(clipboard=False)


async def test_exports_go_to_the_folder_of_the_settings(
    app_factory: AppFactory, example: Session, tmp_path: Path
) -> None:
    async with app_factory(example) as pilot:
        await choose(pilot, documents="there")
        await shows(pilot, "begins with / or ~")
        await pilot.press("escape")
        await choose(pilot, documents=str(tmp_path / "out"))
        await go(pilot, "export")
        await until(pilot, lambda: (tmp_path / "out").exists())


async def test_a_draft_of_the_settings_comes_back(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await do(pilot, "settings")
        await pilot.press("enter")
        await press_text(pilot, "Ann")
        await pilot.press("escape")
        await do(pilot, "settings")
        await shows(pilot, "What you had typed here before is back.")
        await shows(pilot, "Ann")


async def test_a_bad_file_is_named_and_not_written_over(
    app_factory: AppFactory, example: Session, home: Path
) -> None:
    path = home / "config" / "config.toml"
    path.parent.mkdir()
    path.write_text("theme = dark")
    async with app_factory(example) as pilot:
        await shows(pilot, "cannot be read as TOML")
        await choose(pilot, theme="light")
        await until(pilot, lambda: pilot.app.theme == "calm-light")
        await shows(pilot, "neither used nor written over")
        assert not example.saver.waiting
    assert path.read_text() == "theme = dark"
