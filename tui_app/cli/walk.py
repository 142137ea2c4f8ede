"""``second-opinion walk``: the same walk as questions and answers on plain lines."""

from __future__ import annotations

import sys

import click

from tui_app.cli.call import Call
from tui_app.cli.options import as_option, file_option
from tui_app.errors import WrongUseError


@click.command(short_help="The walk line by line, without a full screen.")
@file_option
@as_option
@click.pass_obj
def walk(call: Call) -> None:
    """Walk through your case in questions and answers, one line at a time.

    For screen readers, for terminals that cannot show a full screen, and for pipes: no colours,
    nothing that moves, no line longer than 79 characters but what is to be copied. It is the same
    case file, with the same cards, forms and notes as in the app.

    \b
        ?       what can be typed here
        n       write a note; 'n call radiology' writes it at once
        /word   find a word
        u       take back your last change; r does it again
        b       go back
        q       leave, and so does ctrl+d; everything is saved as you go
    """
    if sys.stdin is None or sys.stdout is None:
        raise WrongUseError("There is nobody to be asked: standard input or output is closed.")
    from tui_app.walk.home import walk as walk_through

    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="replace")
    with call.session(create=True) as session:
        code = walk_through(session, sys.stdin, sys.stdout)
    raise click.exceptions.Exit(code)
