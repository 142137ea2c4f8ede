"""``second-opinion config``: the settings in force, and where each of them comes from."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import click

from tui_app.cli.call import Call
from tui_app.cli.options import as_option
from tui_app.cli.output import say, say_json
from tui_app.commands import shown_key
from tui_app.paths import config_folder
from tui_app.settings import FILE, Loaded, load, login_name
from tui_app.text import clean_line

_UNSET = {
    "theme": "what suits the terminal",
    "documents": "the folder in which the program is started",
    "country": "none",
}
"""What an empty value means, in words."""


@click.command(short_help="The settings in force, and where they come from.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, for programs.")
@as_option
@click.pass_obj
def config(call: Call, as_json: bool) -> None:
    """Say which settings are in force, where each comes from, and in which file they are kept.

    The app changes them through / and 'Settings'; the file can be edited as well.
    """
    loaded = load(config_folder())
    values = asdict(call.settings)
    sources = {key: _source(key, loaded, call) for key in values}
    if as_json:
        shown = {key: {"value": values[key], "from": sources[key]} for key in values}
        say_json({"file": str(loaded.path), "settings": shown, "problems": list(loaded.problems)})
        return
    keymap = values.pop("keymap")
    width = max(map(len, values))
    for key, value in values.items():
        say(f"{key:<{width}}  {_words(key, value)}  ({sources[key]})")
    say("keymap" + ("" if keymap else " " * (width - 4) + "the usual keys  (default)"))
    for name, keys in keymap.items():
        say(f"  {name} = {', '.join(map(shown_key, keys.split(',')))}  ({FILE})")
    there = "" if loaded.path.exists() else "  (not there yet)"
    say(f"\nKept in {clean_line(str(loaded.path))}{there}")


def _source(key: str, loaded: Loaded, call: Call) -> str:
    if key == "name" and clean_line(call.name):
        return "--as"
    if key in loaded.given:
        return FILE
    return "your login name" if key == "name" else "default"


def _words(key: str, value: Any) -> str:
    if key == "name":
        return clean_line(value or login_name())
    if key == "idle_lock":
        return f"after {value} minutes" if value else "never"
    if value == "" and key in _UNSET:
        return _UNSET[key]
    return clean_line(value) if isinstance(value, str) else json.dumps(value)
