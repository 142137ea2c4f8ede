"""The options that several commands share."""

from __future__ import annotations

import click

from tui_app.cli.call import Call
from tui_app.paths import own_cards_folder


def _keep(ctx: click.Context, parameter: click.Parameter, value: str | None) -> None:
    if value is not None:
        setattr(ctx.ensure_object(Call), str(parameter.name), value)


file_option = click.option(
    "--file",
    metavar="PATH",
    help="Use this case file in place of the default one.",
    callback=_keep,
    expose_value=False,
)
"""``--file``, which is accepted before and after a command's name."""

as_option = click.option(
    "--as",
    "name",
    metavar="NAME",
    help="Sign what is written with this name. A label, not a proof.",
    callback=_keep,
    expose_value=False,
)
"""``--as``, for what writes."""


def complete_step(ctx: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    """Return the steps that a shell may complete ``begun`` to."""
    from tui_app.content.library import Library
    from tui_app.content.places import shipped_data

    heads = Library(shipped_data(), own_cards_folder()).heads
    return [head.id for head in heads if head.id.startswith(begun)]
