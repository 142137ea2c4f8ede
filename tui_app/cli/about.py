"""``second-opinion keys`` and ``second-opinion paths``."""

from __future__ import annotations

import click

from tui_app import paths as places
from tui_app.cli.call import Call
from tui_app.cli.options import file_option
from tui_app.cli.output import say
from tui_app.commands import COMMANDS, Where, key_sheet


@click.command(short_help="Every key of the program.")
@click.option("--markdown", is_flag=True, help="As Markdown, the text of docs/KEYS.md.")
@click.option("--names", is_flag=True, help="With the names by which config.toml calls them.")
@click.pass_obj
def keys(call: Call, markdown: bool, names: bool) -> None:
    """Print every key of the program and what it does; keys of your own are among them."""
    if markdown:
        say(key_sheet().rstrip("\n"))
        return
    keymap = call.settings.keymap
    longest = max(len(command.id) for command in COMMANDS)
    for where in Where:
        say(f"{where.value}\n")
        shown = [
            (
                command.shown_in(keymap) or f"/ {command.label}",
                f"{command.id:<{longest}}  {command.tip}" if names else command.tip,
            )
            for command in COMMANDS
            if command.where is where
        ]
        width = max((len(key) for key, _ in shown), default=0)
        say("".join(f"  {key:<{width}}  {tip}\n" for key, tip in shown))


@click.command(short_help="Where everything is kept.")
@file_option
@click.pass_obj
def paths(call: Call) -> None:
    """Say where the case file, the settings, your own cards and lists and the logs are kept."""
    kept = (
        ("case file", call.path),
        ("backups", call.path.parent / "backups"),
        ("settings", places.config_folder() / "config.toml"),
        ("own cards", places.own_cards_folder()),
        ("own lists", places.own_directories_folder()),
        ("crash logs", places.state_folder()),
    )
    for name, path in kept:
        say(f"{name:<12}{path}{'' if path.exists() else '  (not there yet)'}")
