"""Every shipped card as lines: at each width all its words stand there, in order, none cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from tui_app.content.library import Library
from tui_app.content.places import shipped_data
from tui_app.domain.cards import Card, Paragraph, Question, Script, TaskBlock
from tui_app.domain.marks import ASCII, SIGNS, Marks
from tui_app.domain.scripts import PLACEHOLDERS, fill
from tui_app.domain.shown import Shown
from tui_app.steps.stepping import way_on
from tui_app.widgets.card_lines import Laid, lay_out

COLUMNS = {40: 37, 80: 77, 120: 74}
"""By the columns of the screen: those of a card's text, as the tests of the screens measure it."""

CARDS = sorted(shipped_data().glob("cards/*/*.md"))
FILLED = {name: f"Some {words}" for name, words in PLACEHOLDERS.items()} | {"for_patient": ""}
DAY = "22 Nov 12:04, Maria Example"


@cache
def shipped() -> tuple[Card, ...]:
    library = Library(shipped_data())
    return tuple(library.card(head.id) for head in library.heads)


def variants(card: Card) -> Iterator[Shown]:
    """Yield the card as it is shown in both voices: untouched, and with all done and known."""
    way = way_on(card.head.workspace)
    ticks = {task.key: DAY for task in card.head.tasks}
    asked = frozenset(block.key for block in card.blocks if isinstance(block, Question))
    for someone in (False, True):
        yield Shown(for_someone=someone, workspace=way, marks=ASCII)
        yield Shown(ticks, FILLED, someone, way, asked, SIGNS)


def expected(card: Card, shown: Shown) -> str:
    """Return all that is to be read of a card, from the top to the bottom."""
    parts = [card.head.title, f"about {card.head.minutes} minutes"]
    last_task = max(at for at, one in enumerate(card.blocks) if isinstance(one, TaskBlock))
    for at, block in enumerate(card.blocks):
        if isinstance(block, Script):
            parts.append(shown.filled(block).plain)
        elif isinstance(block, Question):
            parts.append(fill(block.text, shown.blanks).plain)
            parts.append("in your list" if block.key in shown.asked else "")
        elif isinstance(block, TaskBlock):
            parts += [block.task.text, shown.ticks.get(block.task.key, "")]
        elif isinstance(block, Paragraph):
            parts.append("".join(run.text for run in block.runs))
        else:
            parts.append(block.text)
        if at == last_task:
            parts.append(shown.workspace)
    parts += ["Where this comes from", *card.head.sources]
    parts.append(f"Card last read over on {card.head.reviewed}")
    return "\n".join(parts)


def words(laid: Laid, marks: Marks) -> list[str]:
    """Return the words on the lines without the signs that stand before them."""
    signs = (f"  {marks.quote}", f"  {marks.bullet} ", "  ? ", f"{marks.way_on} ",
             f"{marks.done} ", f"{marks.to_come} ")  # fmt: skip
    before = re.compile("|".join(map(re.escape, signs)))
    return [word for line in laid.lines for word in before.sub("", line.plain, count=1).split()]


def test_all_cards_are_looked_at() -> None:
    assert len(CARDS) == len(shipped()) == 17


@pytest.mark.parametrize("screen", COLUMNS)
def test_every_card_is_drawn_whole(screen: int) -> None:
    columns = COLUMNS[screen]
    for card in shipped():
        for shown in variants(card):
            laid = lay_out(card, shown, columns)
            whole = expected(card, shown)
            assert words(laid, shown.marks) == whole.split(), card.head.id
            drawn = "\n".join(line.plain for line in laid.lines)
            assert drawn.count("…") == whole.count("…")
            too_long = [line.plain for line in laid.lines if line.cell_length > columns]
            assert too_long == [], card.head.id
            check_spots(card, shown, laid)


def check_spots(card: Card, shown: Shown, laid: Laid) -> None:
    """See that all that can be acted upon is there, each on the lines it says."""
    kinds = [spot.kind for spot in laid.spots]
    for kind, block in (("task", TaskBlock), ("script", Script), ("question", Question)):
        assert kinds.count(kind) == sum(isinstance(one, block) for one in card.blocks)
    for spot in laid.spots:
        own = Laid(laid.lines[spot.first : spot.last + 1], [])
        assert " ".join(spot.text.split()) in " ".join(words(own, shown.marks)), card.head.id
