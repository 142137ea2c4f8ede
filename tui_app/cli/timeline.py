"""``second-opinion timeline``: what happened when, as plain text; and adding to it."""

from __future__ import annotations

import sys
from dataclasses import asdict

import click

from tui_app.cli.call import Call, patiently, present_case
from tui_app.cli.lists import list_options
from tui_app.cli.options import as_option, file_option
from tui_app.cli.output import say, say_json
from tui_app.errors import NothingFoundError, WrongUseError
from tui_app.text import plural


@click.group(invoke_without_command=True, short_help="What happened when; 'add' adds to it.")
@list_options
@click.pass_context
def timeline(ctx: click.Context, case: str, as_json: bool) -> None:
    """List the timeline, the oldest line first."""
    if ctx.invoked_subcommand is not None:
        return
    from tui_app.domain.timeline import TimelineEntry, in_order
    from tui_app.steps import finding
    from tui_app.steps.preparing_lines import PreparingLines

    call = ctx.ensure_object(Call)
    with call.session(case=case) as session:
        present_case(session)
        found = in_order(finding.entries(session, TimelineEntry))
        if as_json:
            say_json([asdict(one) for one in found])
        for one in found if not as_json else ():
            line = PreparingLines(session).entry(one)
            say(f"{line.text}  [{line.end}]")
    if not found:
        raise NothingFoundError("Nothing is on the timeline yet.")


@timeline.command(short_help="Add lines: a date, a colon, and what happened.")
@click.argument("text", nargs=-1)
@click.option("--case", metavar="NAME", default="", help="The case it belongs to.")
@file_option
@as_option
@click.pass_obj
def add(call: Call, text: tuple[str, ...], case: str) -> None:
    """Add lines to the timeline, from TEXT or from standard input.

    \b
        second-opinion timeline add < my-history.txt
        second-opinion timeline add "March 2025: sore hands in the morning"

    Each line begins with a date and a colon; one without belongs to the line before it. Nothing is
    stored unless all of it can be read. Other users of this machine can see a TEXT that is given
    on the command line while the command runs.
    """
    from tui_app.steps import preparing

    if not text and sys.stdin.isatty():
        raise WrongUseError(
            "Give a line such as 'March 2025: sore hands', or send a text to standard input."
        )
    words = " ".join(text) if text else sys.stdin.read()
    with call.session(create=True, case=case) as session:
        faults = preparing.paste_faults(session, words)
        if faults:
            raise WrongUseError(f"{faults['text']} Nothing was added.")
        count = patiently(lambda: preparing.paste_timeline(session, words))
    say(f"Added {plural(count, 'line', 'lines')}.")
