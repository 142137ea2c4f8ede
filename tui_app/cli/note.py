"""``second-opinion note``: a thought, from standard input or typed here, into the case."""

from __future__ import annotations

import click

from tui_app.cli.call import Call
from tui_app.cli.options import as_option, complete_step, file_option
from tui_app.cli.output import complain, say
from tui_app.cli.thought import Thought
from tui_app.cli.typed import (
    StoppedError,
    at_a_terminal,
    from_input,
    from_terminal,
    stopped_by_signals,
)

_SEEN_BY_OTHERS = (
    "Other users of this machine can see a note that is given as an argument while the command "
    "runs, and your shell's history keeps it; 'second-opinion note' alone asks for it instead."
)


@click.command(short_help="Write down a thought.")
@click.argument("text", nargs=-1)
@click.option(
    "--step",
    metavar="ID",
    default="",
    shell_complete=complete_step,
    help="The step it belongs to, such as 'records'; 'second-opinion cards list' has them all.",
)
@click.option("--case", metavar="NAME", default="", help="The case it belongs to.")
@file_option
@as_option
@click.pass_obj
def note(call: Call, text: tuple[str, ...], step: str, case: str) -> None:
    """Write down a thought.

    You are asked for it: type as many lines as you like, and end with ctrl+d on an empty line.
    Or send it in from another program:

    \b
        echo "! call radiology by Friday" | second-opinion note

    What it begins with says what it is; anything else is just a note:

    \b
        ?   a question
        !   to do; a date behind "by" at the end is understood
        d:  a diagnosis         r:  a recommendation    m:  a medicine
        t:  a test              w:  a word to look up

    TEXT on the command line works too, but other users of this machine can see it while the
    command runs. Put -- before a TEXT that begins with a dash. A single - is standard input.

    If the note cannot be saved now, it is kept as a draft, and the program offers it when you
    next open it.
    """
    given = " ".join(text)
    if given and given != "-":
        complain(_SEEN_BY_OTHERS)
        pieces = iter((given,))
    else:
        pieces = from_terminal() if not given and at_a_terminal() else from_input()
    thought = Thought(call, step, case)
    try:
        with stopped_by_signals():
            for piece in pieces:
                thought.pieces.append(piece)
            say(thought.save())
    except StoppedError as stop:
        if thought.text.strip():
            complain(thought.keep())
        raise click.exceptions.Exit(stop.exit_code) from None
