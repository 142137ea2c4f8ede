"""What leaves for a terminal: plain text without a control byte, and JSON."""

from __future__ import annotations

import sys

import click

from tui_app.text import clean


def say(text: str) -> None:
    """Print lines of text to standard output, cleaned."""
    click.echo(clean(text))


def complain(text: str) -> None:
    """Print a sentence to standard error, cleaned; a reader that has gone is not waited for."""
    try:
        click.echo(clean(text), err=True)
    except OSError:
        pass


def say_json(data: object) -> None:
    """Print JSON to standard output, in ASCII where the output is not UTF-8."""
    from tui_app.documents.plain_json import as_json

    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    click.echo(as_json(data, only_ascii=encoding != "utf8"), nl=False)
