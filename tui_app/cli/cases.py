"""``second-opinion import`` and ``second-opinion check``: the file itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tui_app.cli.call import Call, patiently
from tui_app.cli.options import file_option
from tui_app.cli.output import complain, say
from tui_app.errors import NothingFoundError, WrongUseError
from tui_app.text import clean_line, plural

if TYPE_CHECKING:
    from tui_app.store.transfer import Imported


@click.command("import", short_help="Take in an exported case.")
@click.argument("source", metavar="FILE")
@file_option
@click.pass_obj
def import_(call: Call, source: str) -> None:
    """Take in a case that 'second-opinion export case' wrote, from FILE ('-': standard input).

    It is merged with what is here, all or nothing. Taking in the same file again changes nothing.
    Where an entry was changed on both sides, the later text stands and the other one is kept in
    its history.
    """
    text = _content(source)
    from tui_app.store.transfer import import_case

    with call.session(create=True) as session:
        done = patiently(lambda: import_case(session.store, text))
    say(f"Taken in: {'; '.join(clean_line(title) for title in done.cases)}. {_counts(done)}")


def _content(source: str) -> str:
    try:
        if source == "-":
            content = sys.stdin.buffer.read() if sys.stdin is not None else b""
        else:
            content = Path(source).expanduser().read_bytes()
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise WrongUseError(f"{clean_line(source)} cannot be read: {reason}.") from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongUseError(
            f"{clean_line(source)} is not UTF-8 text, so it is not a case that Second Opinion "
            "exported. Nothing was changed."
        ) from None


def _counts(done: Imported) -> str:
    if not (done.added or done.updated or done.kept_both):
        return "All of it was here already; nothing was changed."
    parts = [f"{plural(done.added, 'entry', 'entries')} added"]
    if done.updated:
        parts.append(f"{done.updated} brought up to date")
    if done.kept_both:
        parts.append(f"{done.kept_both} changed on both sides, both texts kept")
    if done.unchanged:
        parts.append(f"{done.unchanged} here already")
    return ", ".join(parts) + "."


@click.command(short_help="Look the case file over.")
@file_option
@click.pass_obj
def check(call: Call) -> None:
    """Look the case file over, and your own cards: is all of it whole, and closed to others?

    Nothing is changed. The exit code is 1 when something is found.
    """
    from tui_app.store.check import check_file

    with call.session() as session:
        found = check_file(call.path)
        found += [f"A card is left out: {problem}." for problem in session.library.problems]
        waiting = len(session.drafts.left_behind())
    for sentence in found:
        say(clean_line(sentence))
    if waiting:
        complain(
            f"{plural(waiting, 'text')} typed and not saved: 'second-opinion' offers it when "
            "you open it."
        )
    if found:
        raise NothingFoundError(f"{plural(len(found), 'thing')} found in {call.path}.")
    say(f"Nothing wrong was found in {call.path}.")
