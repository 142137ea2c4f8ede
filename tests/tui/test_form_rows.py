"""A form makes the fields that are seen, and the others when they are asked for."""

from __future__ import annotations

from tests.tui.conftest import AppFactory
from tests.tui.driving import go, page, press_for_form, press_text, shows, until
from tui_app.domain.cases import Case
from tui_app.session import Session
from tui_app.widgets.choice_field import ChoiceField
from tui_app.widgets.form_row import FormRow
from tui_app.widgets.text_field import TextField


async def test_fields_are_made_when_they_are_shown(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "edit-case")
        rows = {row.field_name: row for row in page(pilot).query(FormRow)}
        hidden = {name for name, row in rows.items() if not row.display}
        assert {"region", "subspecialty"} <= hidden
        assert not any(rows[name].children for name in hidden)
        assert rows["region"].typed == (example.case.region if example.case else None)
        await pilot.press("ctrl+t")
        await until(pilot, lambda: rows["region"].display)
        assert rows["region"].editor.is_attached
        rows["region"].editor.focus()
        await pilot.pause()
        await press_text(pilot, " and the coast")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "coast" in stored(example).region)


async def test_a_field_that_an_answer_asks_for_is_made_then(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "edit-case", "speaker")
        rows = {row.field_name: row for row in page(pilot).query(FormRow)}
        assert not rows["speaker_name"].children
        await until(pilot, lambda: isinstance(pilot.app.focused, ChoiceField))
        await pilot.press("right")
        await until(pilot, lambda: rows["speaker_name"].display)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.focused, TextField))
        await press_text(pilot, "Ben Example")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: stored(example).speaker == "someone")
        assert stored(example).speaker_name == "Ben Example"


async def test_a_choice_is_left_with_the_arrows_and_keeps_what_is_typed_in_full(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "new-entry", "timeline")
        await press_for_form(pilot, "ctrl+t")
        rows = {row.field_name: row for row in page(pilot).query(FormRow)}
        field = rows["severity"].editor
        assert isinstance(field, ChoiceField)
        field.focus()
        await pilot.pause()
        await pilot.press("1", "0")
        assert field.value == "10"
        await pilot.press("left", "1")
        assert field.value == "1"
        await pilot.press("5")
        assert field.value == "9"
        await shows(pilot, "None of these begins with '15'. left and right choose")
        await pilot.press("down")
        await until(pilot, lambda: pilot.app.focused is not field)
        await pilot.press("up")
        await until(pilot, lambda: pilot.app.focused is field)


def stored(session: Session) -> Case:
    """Return the present case as it is in the file."""
    assert session.case is not None
    found = session.store.get(Case, session.case.uid)
    assert found is not None
    return found
