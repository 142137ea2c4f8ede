"""Checks card files against the contract in ``data/README.md``; for writers and for the tests."""

from __future__ import annotations

from pathlib import Path

from tui_app.content.cards import body_tokens, placed_blocks
from tui_app.content.files import CardError, card_folder, find_cards, read_card_text
from tui_app.content.form import Fault, form_faults
from tui_app.content.front import KNOWN_KEYS, Front, read_front
from tui_app.content.heads import scan_card
from tui_app.content.rules import agreement_faults, block_faults
from tui_app.domain.heads import Problem, Stage


def check_cards(folder: Path) -> list[Problem]:
    """Return everything that is wrong with the cards of ``folder``, or with one card file."""
    if folder.is_file():
        paths, problems = [folder], []
    else:
        found = find_cards(card_folder(folder))
        paths, problems = list(found.paths), list(found.problems)
        if not paths and not problems:
            reason = "has no cards; a card is a Markdown file here or in a folder one level down"
            problems = [Problem(str(folder), 0, reason)]
    first_with: dict[str, Path] = {}
    for path in paths:
        try:
            text = read_card_text(path)
        except CardError as error:
            problems.append(error.problem)
            continue
        faults = _card_faults(text, path, first_with)
        problems.extend(Problem(str(path), line, reason) for line, reason in sorted(faults))
    return problems


def _card_faults(text: str, path: Path, first_with: dict[str, Path]) -> set[Fault]:
    """Return all faults of one card; ``first_with`` knows which file has which id."""
    front = read_front(text)
    scan = scan_card(text, str(path))
    faults = {(problem.line, problem.reason) for problem in scan.problems}
    if not front.body_at:
        return faults
    faults |= _front_faults(front, path, first_with)
    tokens, before = body_tokens(text)
    placed = placed_blocks(text)
    faults.update(form_faults(tokens, before))
    named = {line for line, _ in faults}
    faults.update(fault for fault in block_faults(placed) if fault[0] not in named or not fault[0])
    if scan.head is not None:
        named = {line for line, _ in faults}
        faults.update(
            fault for fault in agreement_faults(scan.head, placed) if fault[0] not in named
        )
    return faults


def _front_faults(front: Front, path: Path, first_with: dict[str, Path]) -> set[Fault]:
    """Return faults of the front matter that do not keep a card out of the program."""
    faults: set[Fault] = set()
    for key in front.values:
        if key not in KNOWN_KEYS:
            reason = f"'{key}' is not a known key; known are {', '.join(KNOWN_KEYS)}"
            faults.add((front.lines[key], reason))
    card_id, stage = front.values.get("id", ""), front.values.get("stage", "")
    if card_id and first_with.setdefault(card_id, path) is not path:
        reason = f"the id '{card_id}' is used by {first_with[card_id].name} too"
        faults.add((front.lines["id"], reason))
    folder, stages = path.parent.name, {one.value for one in Stage}
    if folder in stages and stage in stages and stage != folder:
        reason = f"the stage is '{stage}', but the file lies in the folder '{folder}'"
        faults.add((front.lines["stage"], reason))
    return faults
