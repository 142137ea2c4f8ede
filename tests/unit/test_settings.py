"""Settings: what was chosen is kept, and what is wrong in the file is named."""

from __future__ import annotations

import getpass
import stat
import tomllib
from dataclasses import asdict
from pathlib import Path

import pytest

from tui_app.errors import NotSavedError
from tui_app.settings import LONGEST_IDLE, THEMES, Settings, load, login_name, save


def write(folder: Path, text: str | bytes) -> Path:
    """Write ``config.toml`` as a person would."""
    path = folder / "config.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def problem(folder: Path) -> str:
    """Return the one sentence about the file, which it names; nothing is ever raised."""
    found = load(folder).problems
    assert len(found) == 1
    assert str(folder / "config.toml") in found[0]
    return found[0]


def keep(settings: Settings, folder: Path) -> None:
    """Write all of these settings."""
    save(folder, asdict(settings))


def test_without_a_file_or_folder_there_are_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path).settings == load(tmp_path / "none").settings == Settings()
    assert load(tmp_path).given == frozenset()


@pytest.mark.parametrize(
    "chosen",
    [
        Settings(),
        Settings(theme="light", name="Maria"),
        Settings(ascii=False, clipboard=False, idle_lock=15, first_run_done=True),
        Settings(documents="~/Documents", country="UK", keymap={"note": "f2", "find": "slash,z"}),
        Settings(name='quo"te \\ back\nline 漢字 🙂 \x1b'),
        *(Settings(theme=theme) for theme in THEMES),
    ],
)
def test_what_is_saved_is_what_is_loaded(chosen: Settings, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "config"
    keep(chosen, folder)
    assert load(folder).settings == chosen
    keep(Settings(), folder)
    assert load(folder).settings == Settings()


def test_only_what_differs_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    keep(Settings(theme="dark"), tmp_path)
    path = tmp_path / "config.toml"
    assert tomllib.loads(path.read_text()) == {"theme": "dark"}
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_is_private_also_when_it_was_not(tmp_path: Path) -> None:
    write(tmp_path, "").chmod(0o644)
    keep(Settings(name="Maria"), tmp_path / "new")
    keep(Settings(name="Maria"), tmp_path)
    for folder in (tmp_path, tmp_path / "new"):
        assert stat.S_IMODE((folder / "config.toml").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_a_name_that_no_file_can_hold_is_mended(tmp_path: Path) -> None:
    keep(Settings(name="a\ud800"), tmp_path)
    assert load(tmp_path).settings.name == "a\ufffd"
    assert Settings(name="a\ud800\x00").author == "a\ufffd\ufffd"


def test_an_unknown_key_is_named_with_those_that_are_known(tmp_path: Path) -> None:
    write(tmp_path, 'theme = "dark"\ncolour = "red"\n')
    said = problem(tmp_path)
    assert "'colour'" in said
    for known in ("theme", "name"):
        assert known in said


@pytest.mark.parametrize(
    ("line", "key", "wanted"),
    [
        ("name = true", "name", "text in quotes"),
        ("name = 5", "name", "text in quotes"),
        ("theme = []", "theme", "text in quotes"),
        ("theme.x = 1", "theme", "text in quotes"),
        ('theme = "pink"', "theme", ", ".join(THEMES)),
        ("ascii = 1", "ascii", "true or false"),
        ('clipboard = "no"', "clipboard", "true or false"),
        ("idle_lock = true", "idle_lock", "a whole number"),
        ("idle_lock = -1", "idle_lock", str(LONGEST_IDLE)),
        ("idle_lock = 99999", "idle_lock", str(LONGEST_IDLE)),
        ('documents = "here"', "documents", "begins with / or ~"),
        ("country = 44", "country", "text in quotes"),
        ('keymap = "n"', "keymap", "a table"),
        ("keymap.note = 5", "keymap", "a table"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_with_what_is_expected(
    line: str, key: str, wanted: str, tmp_path: Path
) -> None:
    write(tmp_path, line)
    said = problem(tmp_path)
    assert f"'{key}'" in said
    assert wanted in said


def test_what_is_sound_counts_and_every_fault_is_named(tmp_path: Path) -> None:
    write(tmp_path, 'name = "Maria"\ntheme = "pink"\ncolour = 1\n[keymap]\nnote = "f2"\nnot = "x"')
    loaded = load(tmp_path)
    assert loaded.settings == Settings(name="Maria", keymap={"note": "f2"})
    assert loaded.given == {"name", "keymap"}
    assert len(loaded.problems) == 3
    assert all(one.count(". ") <= 1 and str(loaded.path) in one for one in loaded.problems)


def test_saving_leaves_alone_what_it_does_not_change(tmp_path: Path) -> None:
    write(tmp_path, 'name = "Maria"\ncolour = 1\ntheme = "pink"\n')
    save(tmp_path, {"ascii": False, "name": ""})
    read = tomllib.loads((tmp_path / "config.toml").read_text())
    assert read == {"colour": 1, "theme": "pink", "ascii": False}
    save(tmp_path, {"theme": "light", "ascii": True})
    assert tomllib.loads((tmp_path / "config.toml").read_text()) == {"colour": 1, "theme": "light"}


def test_a_file_that_is_not_toml_is_never_written_over(tmp_path: Path) -> None:
    path = write(tmp_path, "theme = dark  # oh")
    with pytest.raises(NotSavedError, match="neither used nor written over"):
        save(tmp_path, {"theme": "light"})
    assert path.read_text() == "theme = dark  # oh"


@pytest.mark.parametrize(
    "content", ["theme = ", "[", "theme = 'a'\ntheme = 'b'", b"name = '\xe9'", "x = " + "[" * 9999]
)
def test_a_broken_file_is_refused_and_left_as_it_is(content: str | bytes, tmp_path: Path) -> None:
    path = write(tmp_path, content)
    before = path.read_bytes()
    assert "cannot be read as TOML" in problem(tmp_path)
    assert load(tmp_path).settings == Settings()
    assert path.read_bytes() == before


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.toml").mkdir()
    assert "cannot be read" in problem(tmp_path)


def test_a_setting_that_cannot_be_kept_says_so_and_the_old_ones_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(Settings(name="Maria"), tmp_path)

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(NotSavedError, match="used now but could not be kept"):
        keep(Settings(name="Ben"), tmp_path)
    assert load(tmp_path).settings == Settings(name="Maria")
    assert [file.name for file in tmp_path.iterdir()] == ["config.toml"]


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").touch()
    with pytest.raises(NotSavedError):
        keep(Settings(name="Maria"), tmp_path / "config")


def test_entries_are_signed_with_the_chosen_name_else_the_login_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert Settings(name="Maria").author == "Maria"
    monkeypatch.setattr(getpass, "getuser", lambda: "mexample")
    assert Settings().author == login_name() == "mexample"


@pytest.mark.parametrize("error", [KeyError, OSError])
def test_where_the_machine_knows_no_login_name_it_is_me(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert Settings().author == "me"
