"""``second-opinion cards``: the step cards, as plain text."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from tui_app.cli.call import Call
from tui_app.cli.options import complete_step, file_option
from tui_app.cli.output import complain, say
from tui_app.content.library import Library
from tui_app.content.places import shipped_data
from tui_app.domain.cards import Block, Bullet, Heading, Paragraph, Question, Script, TaskBlock
from tui_app.domain.heads import Stage
from tui_app.domain.scripts import fill
from tui_app.errors import NoFileError, NothingFoundError
from tui_app.paths import own_cards_folder, own_directories_folder
from tui_app.text import clean, clean_line, plural

if TYPE_CHECKING:
    from tui_app.session import Session

WIDTH = 78


@click.group()
def cards() -> None:
    """The steps of the walk, each a card with tasks, words to say and questions to ask."""


@cards.command("list", short_help="Name every step.")
def list_() -> None:
    """Name every step, in the order of the walk."""
    library = Library(shipped_data(), own_cards_folder())
    for stage in Stage:
        heads = [head for head in library.heads if head.stage is stage]
        if heads:
            say(stage.label)
        for head in heads:
            own = "  (your own)" if head.own else ""
            say(f"  {head.id:<14}  {clean_line(head.title)}{own}")
    for problem in library.problems:
        complain(f"A card is left out: {problem}.")


@cards.command(short_help="Print one card.")
@click.argument("card", metavar="ID", shell_complete=complete_step)
@click.option("--case", metavar="NAME", default="", help="Fill in from this case.")
@file_option
@click.pass_obj
def show(call: Call, card: str, case: str) -> None:
    """Print one card. What your case knows is filled in; the rest stays as a blank."""
    try:
        with call.session(case=case) as session:
            say(_card_text(session.library, card, session))
    except NoFileError:
        say(_card_text(Library(shipped_data(), own_cards_folder()), card, None))


@cards.command(short_help="Check card files and lists.")
@click.argument("folder", metavar="[DIR]", required=False, default="")
def check(folder: str) -> None:
    """Check card files: those in DIR, or your own when none is given.

    The lists in a folder named directories are checked with them. Each line says file, line and
    what was expected.
    """
    from tui_app.content.check import check_cards
    from tui_app.content.directories import FOLDER, check_directories

    place = Path(folder).expanduser() if folder else own_cards_folder()
    lists = place / FOLDER if folder else own_directories_folder()
    if not folder and not place.exists() and not lists.exists():
        say(f"You have no cards of your own. They would go into {place}.")
        return
    shipped = lists.resolve() == (shipped_data() / FOLDER).resolve()
    problems = check_cards(place) if folder or place.exists() else []
    problems += check_directories(lists, own=not shipped)
    for problem in problems:
        say(clean_line(str(problem)))
    if problems:
        raise NothingFoundError(f"{plural(len(problems), 'thing')} to mend.")
    checked = lists if not folder and not place.exists() else place
    say(f"Nothing wrong was found in {checked}.")


def _card_text(library: Library, card_id: str, session: Session | None) -> str:
    from tui_app.store.notes import ticks

    card = library.card(clean_line(card_id))
    ticked: set[str] = set()
    someone, blanks = False, {}
    if session is not None and session.case is not None:
        card = card.with_first(session.case.country)
        someone, blanks = session.case.speaker == "someone", session.blanks()
        marks = ticks(session.store, session.case.uid)
        ticked = {tick.task for tick in marks if tick.card == card.head.id}
    lines = [clean_line(card.head.title), f"{card.head.stage.label}, {card.head.minutes} minutes"]
    previous: type[Block] | None = None
    for block in card.blocks:
        if (
            type(block) is not previous
            or isinstance(block, Heading | Script)
            or (type(block) is Paragraph)
        ):
            lines.append("")
        previous = type(block)
        if isinstance(block, Script):
            words = fill(block.for_someone if someone else block.text, blanks).plain
            lines += _wrapped(words, "    ", "    ")
        else:
            lines += _plain(block, ticked, blanks)
    lines += ["", f"Reviewed {clean_line(card.head.reviewed)}. Sources:"]
    for source in card.head.sources:
        lines += _wrapped(source, "  - ", "    ")
    return "\n".join(lines)


def _plain(
    block: Heading | Paragraph | Bullet | TaskBlock | Question,
    ticked: set[str],
    blanks: Mapping[str, str],
) -> list[str]:
    if isinstance(block, Heading):
        return [clean_line(block.text)]
    if isinstance(block, TaskBlock):
        mark = "x" if block.task.key in ticked else " "
        return _wrapped(block.task.text, f"  [{mark}] ", "      ")
    if isinstance(block, Question):
        return _wrapped(fill(block.text, blanks).plain, "  ? ", "    ")
    return _wrapped(block.plain, *(("  - ", "    ") if isinstance(block, Bullet) else ("  ", "  ")))


def _wrapped(text: str, first: str, then: str) -> list[str]:
    """Return text as lines of at most ``WIDTH`` characters; its own line ends stay."""
    lines: list[str] = []
    for line in clean(text).split("\n"):
        indent = then if lines else first
        lines += wrap(line, WIDTH, initial_indent=indent, subsequent_indent=then) or [""]
    return lines
