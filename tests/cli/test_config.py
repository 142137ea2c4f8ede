"""``config``: what is in force, where it comes from, and what is wrong in the file."""

from __future__ import annotations

import getpass
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Inside
from tui_app.session import Session


def configured(home: Path, text: str) -> Path:
    """Write the settings file."""
    path = home / "config" / "config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_without_a_file_everything_is_usual(inside: Inside, home: Path) -> None:
    ended = inside("config")
    assert (ended.code, ended.err) == (0, "")
    assert f"Kept in {home}/config/config.toml  (not there yet)" in ended.out
    assert f"name            {getpass.getuser()}  (your login name)" in ended.out
    assert ended.out.count("(default)") == 8


def test_each_setting_says_where_it_comes_from(inside: Inside, home: Path) -> None:
    configured(home, 'theme = "light"\nname = "Maria"\nidle_lock = 5\n[keymap]\nfind = "f2,?"\n'
                     'note = "f3, m"\n')  # fmt: skip
    ended = inside("config")
    assert ended.code == 0
    assert "theme           light  (config.toml)" in ended.out
    assert "idle_lock       after 5 minutes  (config.toml)" in ended.out
    assert "  note = f3, m  (config.toml)" in ended.out
    assert "'?' for 'find' is already the key of 'keys'" in ended.err
    assert "name            Ben  (--as)" in inside("config", "--as", "Ben").out


def test_json(inside: Inside, home: Path) -> None:
    path = configured(home, 'ascii = false\ntheme = "pink"\n')
    told = json.loads(inside("config", "--json").out)
    assert told["file"] == str(path)
    assert told["settings"]["ascii"] == {"value": False, "from": "config.toml"}
    assert told["settings"]["theme"] == {"value": "", "from": "default"}
    assert len(told["problems"]) == 1


@pytest.mark.parametrize("text", ["theme = ", "x = 1", "name = 5", "[keymap]\n'\x1b' = 'x'\n"])
def test_a_bad_file_stops_nothing_and_is_named(inside: Inside, home: Path, text: str) -> None:
    path = configured(home, text)
    ended = inside("note", "a thought")
    assert ended.code == 0
    assert ended.err.count("config.toml") == 1
    assert inside("config").code == 0
    assert path.read_text() == text


def test_own_keys_are_listed_and_names_on_demand(inside: Inside, home: Path) -> None:
    configured(home, '[keymap]\nnote = "f2"\n')
    assert "  f2  " in inside("keys").out
    assert "leave-text" not in inside("keys").out
    assert "leave-text" in inside("keys", "--names").out
    assert "f2" not in inside("keys", "--markdown").out


def test_exports_go_to_the_chosen_folder(
    inside: Inside, home: Path, tmp_path: Path, session: Session
) -> None:
    session.ensure_case()
    configured(home, f'documents = "{tmp_path}/out"\n')
    assert f"Written: {tmp_path}/out/second-opinion-case-" in inside("export", "case").out
    assert f"Written: {tmp_path}/else/" in inside("export", "case", "--out", f"{tmp_path}/else").out
