"""The table in docs/CARDS.md: every point of the guide has a place that exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tui_app.content.library import Library
from tui_app.content.places import shipped_data
from tui_app.domain.cards import Card, Question

ROOT = Path(__file__).parents[2]
FIXED = {"first paragraph", "second paragraph", "title", "left out", "sources"}
LEAST_ROWS = 120
"""As many points as the guide has; a row that goes missing is noticed."""


def rows() -> list[tuple[str, str, str]]:
    text = (ROOT / "docs" / "CARDS.md").read_text(encoding="utf-8")
    table = text.partition("## Where the guide's points live")[2]
    found = []
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 3 and not cells[0].startswith(("---", "point")):
            found.append((cells[0], cells[1], cells[2]))
    return found


LIBRARY = Library(shipped_data())
CARDS = {head.id: LIBRARY.card(head.id) for head in LIBRARY.heads}


def places(card: Card) -> set[str]:
    text = Path(card.head.file).read_text(encoding="utf-8")
    found = set(re.findall(r"^## (.+)$", text, re.MULTILINE))
    found |= {f"Do: {task.key}" for task in card.head.tasks}
    found |= {f"Ask: {block.key}" for block in card.blocks if isinstance(block, Question)}
    return found | FIXED


def named(place: str) -> list[str]:
    """Return the places that a cell names, "Do: a, b" as two."""
    found: list[str] = []
    for part in re.sub(r"\(.*?\)", "", place).split(";"):
        part = part.strip()
        kind, colon, keys = part.partition(": ")
        if kind in ("Do", "Ask") and colon:
            found += [f"{kind}: {key.strip()}" for key in keys.split(",")]
        elif part.startswith("left out"):
            found.append("left out")
        else:
            found.append(part)
    return found


@pytest.mark.parametrize(("point", "card", "place"), rows(), ids=lambda text: text[:50])
def test_a_point_has_a_place(point: str, card: str, place: str) -> None:
    for one in named(place):
        if card == "none":
            assert place.startswith("left out"), point
            return
        known: set[str] = set()
        for name in re.findall(r"`([a-z-]+)`", card):
            known |= places(CARDS[name])
        words = [word.strip() for word in one.split(",") if word.strip() != "both voices"]
        assert one in known or all(word in known for word in words), (point, one)


def test_no_point_is_missing() -> None:
    assert len(rows()) >= LEAST_ROWS
    named_cards = {name for _, card, _ in rows() for name in re.findall(r"`([a-z-]+)`", card)}
    assert named_cards == set(CARDS)
