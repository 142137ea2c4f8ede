"""Words explained and when not to wait, in the app."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from tests.tui.conftest import AppFactory, CheckGolden, OpenSession
from tests.tui.driving import (
    do,
    go,
    highlight,
    note,
    page,
    press_for_form,
    press_text,
    screen_text,
    shows,
    until,
)
from tests.tui.test_goldens import FULL, at
from tui_app.content.glossary import read_glossary
from tui_app.content.safety import Number, how_known
from tui_app.screens.find import Find
from tui_app.screens.keys import Keys
from tui_app.screens.safety import Safety
from tui_app.screens.stage import StageScreen
from tui_app.screens.terms import Terms
from tui_app.screens.words import Words
from tui_app.session import Session
from tui_app.widgets.card_view import CardView
from tui_app.widgets.rows import RowList


def listed(pilot: Pilot[None], rows: str = "#terms") -> list[str]:
    """Return the leads of a list, of headings the text."""
    return [row.lead if row.id else row.text for row in page(pilot).query_one(rows, RowList).rows]


def set_country(session: Session, country: str) -> None:
    """Let the present case be in a country."""
    assert session.case is not None
    session.store.change(replace(session.case, country=country))
    session.reload()


@pytest.mark.parametrize("size", FULL, ids=at)
async def test_goldens(
    app_factory: AppFactory, example: Session, golden: CheckGolden, size: tuple[int, int]
) -> None:
    async with app_factory(example, size) as pilot:

        async def check(name: str) -> None:
            await golden(pilot, f"{name}-{at(size)}")

        await go(pilot, "step", "insurer")
        await highlight(pilot, "portal")
        await pilot.press("w")
        await check("words-of-a-card")
        await pilot.press("enter")
        await check("word")
        await go(pilot, "words")
        await pilot.press("down", "down")
        await check("words-explained")
        await pilot.press("1", "question_mark", "end")
        await check("keys-end")
        await pilot.press("enter")
        await check("safety")
        await pilot.press("pagedown")
        await check("safety-further")
        await pilot.press("1", "slash")
        await press_text(pilot, "scan")
        await check("find-words")


async def test_the_words_of_a_card_begin_at_the_highlight(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        await go(pilot, "step", "insurer")
        await pilot.press("w")
        await until(pilot, lambda: isinstance(page(pilot), Terms))
        plain = listed(pilot)
        await pilot.press("escape")
        await highlight(pilot, "portal")
        await pilot.press("w")
        await until(pilot, lambda: isinstance(page(pilot), Terms))
        assert listed(pilot)[:3] == ["In what is highlighted", "Portal", "Elsewhere in this card"]
        assert set(plain) <= set(listed(pilot))
        await shows(pilot, "once you sign in.")
        await pilot.press("enter")
        await shows(pilot, "Also: patient portal.")
        await pilot.press("escape", "escape")
        assert isinstance(page(pilot), StageScreen)
        await highlight(pilot, "portal")


async def test_words_are_offered_only_on_a_card(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("2")
        assert "w words" not in screen_text(pilot.app)
        await pilot.press("w")
        assert isinstance(page(pilot), StageScreen)
        await pilot.press("enter")
        await shows(pilot, "w words")


OWN = """---
id: own
stage: before
order: 1
title: {title}
workspace: notes
minutes: 5
reviewed: 2026-11-22
sources:
  - Ourselves
---
Why.

## Do
- [ ] {task} {{#do}}

## Example
This example is invented.

## What makes it fail
- Haste.
"""


@pytest.mark.parametrize("size", [(80, 24), (40, 12)], ids=at)
async def test_a_card_of_ones_own_may_have_no_such_word(
    app_factory: AppFactory, open_session: OpenSession, size: tuple[int, int]
) -> None:
    session = open_session()
    own = session._own_cards
    text = OWN.format(title="Own \x1b]0;x\x07[/b]", task="Sit down")
    (own / "own.md").write_text(text, encoding="utf-8")
    async with app_factory(session, size) as pilot:
        await go(pilot, "step", "own")
        await pilot.press("w")
        await shows(pilot, "No word of this card")
        text = OWN.format(title="Own \x1b]0;x\x07[/b]", task="Ask about the BIOPSY [/red]")
        (own / "own.md").write_text(text, encoding="utf-8")
        await pilot.press("1")
        await go(pilot, "step", "reasons")
        await go(pilot, "step", "own")
        await pilot.press("w")
        await until(pilot, lambda: isinstance(page(pilot), Terms))
        assert listed(pilot) == ["Biopsy"]
        assert "[/b]" in screen_text(pilot.app)


async def test_find_explains_a_word(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        await note(pilot, "The biopsy is on Monday")
        await pilot.press("slash")
        await press_text(pilot, "biops")
        kinds = listed(pilot, "#found")
        assert kinds.index("word") < kinds.index("note")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(page(pilot), Words))
        await shows(pilot, "a lab looks at it closely")
        await pilot.press("escape", "slash")
        await press_text(pilot, "tissue sam")
        assert listed(pilot, "#found") == ["word"]


async def test_find_leads_to_the_words_to_say(app_factory: AppFactory, example: Session) -> None:
    async with app_factory(example) as pilot:
        await pilot.press("slash")
        await press_text(pilot, "message insurer")
        assert listed(pilot, "#found") == ["send"]
        await pilot.press("enter")
        await shows(pilot, "Dear team")
        spot = pilot.app.screen.query_one(CardView).current
        assert spot is not None
        assert (spot.kind, spot.key) == ("script", "send")


async def test_the_whole_list_is_reached_by_name(app_factory: AppFactory, empty: Session) -> None:
    async with app_factory(empty, (40, 12)) as pilot:
        await do(pilot, "words expl")
        await until(pilot, lambda: isinstance(page(pilot), Terms))
        assert len(listed(pilot)) == len(empty.glossary.terms)
        await pilot.press("end", "enter")
        await shows(pilot, "X-ray")


async def test_without_its_file_the_rest_works(
    app_factory: AppFactory, example: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "tui_app.content.glossary.read_glossary", lambda data: read_glossary(data / "gone")
    )
    async with app_factory(example) as pilot:
        await do(pilot, "words expl")
        await shows(pilot, "These texts cannot be shown")
        await go(pilot, "step", "insurer")
        await pilot.press("w")
        await shows(pilot, "These texts cannot be shown")
        await pilot.press("slash")
        await press_text(pilot, "insurer")
        assert isinstance(page(pilot), Find)
        assert "step" in listed(pilot, "#found")


async def test_when_not_to_wait_follows_the_country(
    app_factory: AppFactory, example: Session
) -> None:
    async with app_factory(example) as pilot:
        for country, words in (
            ("Germany", "112 Emergency"),
            ("", "Your case names no country yet"),
            ("Ruritania", "We have no numbers for Ruritania"),
        ):
            set_country(example, country)
            await do(pilot, "not to wait")
            assert isinstance(page(pilot), Safety)
            await shows(pilot, words)
            await shows(pilot, "Check the number" if country == "Germany" else "Look up")
            await pilot.press("escape")
        await go(pilot, "safety")
        await press_for_form(pilot, "e")
        await press_text(pilot, "x")
        await pilot.press("ctrl+z", *["backspace"] * len("Ruritania"))
        await press_text(pilot, "Japan")
        await pilot.press("ctrl+s")
        await shows(pilot, "119 Ambulance and fire")


async def test_when_not_to_wait_without_a_case(app_factory: AppFactory, empty: Session) -> None:
    async with app_factory(empty, (40, 12)) as pilot:
        await pilot.press("question_mark", "enter")
        await shows(pilot, "When you have a case")
        assert "e edit" not in screen_text(pilot.app)
        await pilot.press("e", "escape")
        assert isinstance(page(pilot), Keys)


async def test_every_line_stands_on_the_page(app_factory: AppFactory, example: Session) -> None:
    from tui_app.content.places import shipped_data
    from tui_app.content.safety import safety_lines

    async with app_factory(example) as pilot:
        await go(pilot, "safety")
        shown = str(page(pilot).query_one("#text", Static).render())
        for line in safety_lines(shipped_data()):
            assert line.label in shown
            assert line.text in shown


@pytest.mark.parametrize(
    ("status", "source", "date", "words"),
    [
        ("official", "3114.fr", "2026-01-05", "From 3114.fr, 2026-01-05."),
        ("official", "3114.fr (undated)", "undated", "From 3114.fr (undated)."),
        ("secondary", "a paper", "2019", "According to a paper, 2019."),
        ("weak", "other software", "undated", "Not checked: confirm before you rely on it."),
        ("design", "", "", ""),
    ],
)
def test_how_well_a_number_is_known(status: str, source: str, date: str, words: str) -> None:
    assert how_known(Number("Somebody", "1", "Call.", status, source, date)) == words
