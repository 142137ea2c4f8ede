"""The cards are plain: a reader of thirteen can follow every one of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import textstat

from tui_app.content.library import Library
from tui_app.content.places import shipped_data
from tui_app.domain.heads import CardHead

HARDEST = 8.0
"""The reading grade (Flesch and Kincaid, years of US schooling) that no card may exceed."""

HEADS = Library(shipped_data()).heads


def prose(text: str) -> str:
    """Return a card's sentences without front matter, marks and keys; a blank is one short word."""
    lines = []
    for line in text.split("---", 2)[2].splitlines():
        words = re.sub(r"^(- \[ \] |- |> ?)", "", line.strip())
        words = re.sub(r"\{#.*?\}", "", words)
        words = re.sub(r"\{\{ *\w+ *\}\}", "it", words)
        lines.append("" if words.startswith("## ") else re.sub(r"[*`_]", "", words).strip())
    return re.sub(r"(?<![.!?:\n])\n(?=\n|\Z)", ".\n", "\n".join(lines))


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.id)
def test_a_card_is_plain(head: CardHead) -> None:
    path = Path(head.file)
    assert textstat.flesch_kincaid_grade(prose(path.read_text(encoding="utf-8"))) <= HARDEST


def test_a_hard_sentence_is_seen_as_hard() -> None:
    hard = "---\n---\nPharmacological immunomodulation necessitates haematological surveillance."
    assert textstat.flesch_kincaid_grade(prose(hard)) > HARDEST
