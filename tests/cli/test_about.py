"""``keys``, ``paths``, ``cards``, help, version and completion: what needs no case file."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import PROGRAM, Inside, process
from tui_app import __version__
from tui_app.commands import COMMANDS, key_sheet
from tui_app.domain.cases import NewCase
from tui_app.session import Session

COMMAND_LINES = [
    ["note", "a thought"],
    ["notes"],
    ["notes", "--json"],
    ["agenda"],
    ["export", "case"],
    ["export", "notes", "--format", "md"],
    ["import", "second-opinion-case.json"],
    ["check"],
    ["cards", "list"],
    ["cards", "show", "reasons"],
    ["cards", "check"],
    ["keys"],
    ["config"],
    ["paths"],
]


def test_version(inside: Inside) -> None:
    assert inside("--version").out == f"Second Opinion {__version__}\n"


def test_help_of_every_command_is_plain(inside: Inside) -> None:
    overview = inside("--help").out
    for line in COMMAND_LINES:
        ended = inside(*[word for word in line[:2] if word in (line[0], "list", "show")], "--help")
        assert ended.code == 0
        assert ended.out.startswith("Usage: second-opinion ")
        assert f"  {line[0]} " in overview
        assert all(len(row) <= 80 for row in ended.out.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["notes", "--nonsense"],
        ["notes", "--kind", "x"],
        ["export"],
        ["export", "everything"],
        ["import"],
        ["--demo", "notes"],
        ["cards", "show"],
    ],
)
def test_wrong_use_is_2_and_says_where_help_is(inside: Inside, arguments: list[str]) -> None:
    ended = inside(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert "--help' says what can be given" in ended.err


def test_keys(inside: Inside) -> None:
    assert inside("keys", "--markdown").out == key_sheet()
    plain = inside("keys").out
    assert "|" not in plain
    for command in COMMANDS:
        assert command.tip in plain


def test_paths(inside: Inside, home: Path) -> None:
    out = inside("paths").out
    assert f"case file   {home}/case.db  (not there yet)" in out
    for rest in ("config/config.toml", "config/cards", "logs", "backups"):
        assert f"{home}/{rest}" in out
    assert "/elsewhere/x.db" in inside("--file", "/elsewhere/x.db", "paths").out


def test_cards_list_and_own_cards(inside: Inside, home: Path) -> None:
    out = inside("cards", "list").out
    assert out.startswith("Before\n  reasons         Your reasons\n")
    own = home / "config" / "cards"
    own.mkdir(parents=True)
    (own / "broken.md").write_text("no front matter\x1b[31m")
    ended = inside("cards", "list")
    assert ended.code == 0
    assert "broken.md, line 1" in ended.err
    ended = inside("cards", "check")
    assert ended.code == 1
    assert "broken.md, line 1" in ended.out
    assert inside("cards", "check", str(own)).code == 1
    assert inside("cards", "check", str(own / "broken.md")).code == 1


def test_cards_check_of_ours_and_of_none(inside: Inside) -> None:
    assert "You have no cards of your own." in inside("cards", "check").out
    shipped = Path(__file__).parents[2] / "data" / "cards"
    assert inside("cards", "check", str(shipped)).code == 0
    assert inside("cards", "check", "/nowhere").code == 1


def test_a_card_is_plain_text_with_the_case_filled_in(inside: Inside, session: Session) -> None:
    page = NewCase(title="x", patient="Maria Example", condition="gout", decision="a new pill")
    case = session.start_case(page)
    out = inside("cards", "show", "reasons").out
    assert out.startswith("Your reasons\nBefore, ")
    assert "  [x] Write in one sentence what has to be decided" in out
    assert "  [ ] Mark the reasons that are yours" in out
    assert "Hello, this is Maria Example." in out
    assert "a new pill" in out
    assert "____ (doctor's name)" in out
    assert all(len(line) <= 78 for line in out.splitlines())
    assert "\n\n\n" not in out
    session.store.change(replace(case, speaker="someone", relation="daughter"))
    assert "a patient of ____" in " ".join(inside("cards", "show", "reasons").out.split())


def test_every_card_can_be_shown_without_a_case_file(inside: Inside, home: Path) -> None:
    for line in inside("cards", "list").out.splitlines():
        if line.startswith("  "):
            shown = inside("cards", "show", line.split()[0])
            assert shown.code == 0
            assert all(len(row) <= 78 for row in shown.out.splitlines())
    assert not (home / "case.db").exists()
    ended = inside("cards", "show", "nonsense")
    assert (ended.code, ended.err) == (1, "There is no step card named 'nonsense'.\n")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str) -> None:
    script = process(_SECOND_OPINION_COMPLETE=f"{shell}_source")
    assert script.code == 0
    assert "_SECOND_OPINION_COMPLETE" in script.out
    # fish hands over the word itself where the others count.
    found = subprocess.run(
        PROGRAM,
        capture_output=True,
        check=True,
        env={
            **os.environ,
            "_SECOND_OPINION_COMPLETE": f"{shell}_complete",
            "COMP_WORDS": "second-opinion ex",
            "COMP_CWORD": "ex" if shell == "fish" else "1",
        },
    )
    assert b"export" in found.stdout


def test_completion_knows_the_steps() -> None:
    found = process(
        _SECOND_OPINION_COMPLETE="bash_complete",
        COMP_WORDS="second-opinion cards show re",
        COMP_CWORD="3",
    )
    assert "plain,records" in found.out


def test_only_the_bare_command_and_the_example_import_textual(session: Session) -> None:
    session.ensure_case()
    code = (
        "import sys\n"
        "from tui_app.cli.group import run\n"
        f"for line in {COMMAND_LINES!r}:\n"
        "    run(line)\n"
        "    assert 'textual' not in sys.modules, line\n"
        "    assert 'rich' not in sys.modules, line\n"
        "    assert 'sqlite_utils' not in sys.modules, line\n"
    )
    subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        cwd=os.environ["HOME"],
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize("arguments", [[], ["--demo"]])
def test_the_app_needs_a_terminal(arguments: list[str]) -> None:
    ended = process(*arguments)
    assert ended.code == 2
    assert ended.err.count("\n") == 1


def test_python_m_and_the_script_are_the_same() -> None:
    script = Path(sys.executable).with_name("second-opinion")
    if not script.exists():
        pytest.skip("not installed")
    done = subprocess.run([script, "--version"], capture_output=True, check=True)
    again = subprocess.run([*PROGRAM, "--version"], capture_output=True, check=True)
    assert done.stdout == again.stdout
