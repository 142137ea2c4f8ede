"""The rules of the house that a linter does not know."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tui_app import bindings
from tui_app.commands import BY_ID, COMMANDS, Where, key_sheet
from tui_app.keymap import FORBIDDEN

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "tui_app").rglob("*.py"))

MARKUP_WIDGETS = {"Static", "Label", "Button", "OptionList"}
"""Widgets of Textual that read a plain string as markup unless they are told not to."""


def trees() -> Iterator[tuple[Path, ast.Module]]:
    """Yield every module of ours, parsed."""
    for path in SOURCES:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_key_sheet_is_fresh() -> None:
    """docs/KEYS.md is what the command table says."""
    assert (ROOT / "docs" / "KEYS.md").read_text(encoding="utf-8") == key_sheet()


def test_command_ids_and_keys_are_sound() -> None:
    """Ids are unique, no key is one that a plain line loses, and none means two things."""
    assert len(BY_ID) == len(COMMANDS)
    for where in Where:
        together = [c for c in COMMANDS if c.where in (where, Where.EVERYWHERE)]
        keys = [key for command in together for key in command.keys.split(",") if key]
        assert len(keys) == len(set(keys)), where
        assert not FORBIDDEN & set(keys)


def test_every_binding_comes_from_the_command_table() -> None:
    """No screen or widget invents a key beside the table."""
    for path, tree in trees():
        if path.name == "bindings.py":
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Binding":
                pytest.fail(f"{path.name}:{node.lineno} makes a Binding of its own")
            named = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "bindings"
            if named and isinstance(node, ast.Call):
                ids = [ast.literal_eval(argument) for argument in node.args]
                assert bindings.bindings(*ids)


def test_user_text_never_goes_through_markup() -> None:
    """Widgets that would read markup are told not to, and nothing relies on escaping."""
    for path, tree in trees():
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?<![\w.])escape\(|markup\.escape", text), path
        assert "from_markup" not in text, path
        assert "open_links=True" not in text, path
        assert "ListView" not in text, path
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in MARKUP_WIDGETS or name == "notify":
                told = [k for k in node.keywords if k.arg == "markup"]
                assert told, f"{path.name}:{node.lineno} {name} without markup=False"


def test_sizes_that_have_worked() -> None:
    """Modules stay small enough to read at one sitting, the app smaller than others' regrets."""
    for path, tree in trees():
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 400, f"{path} has {lines} lines"
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                own = [
                    n for n in node.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
                ]
                assert len(own) <= 45, f"{path.name}: {node.name} has {len(own)} methods"


def test_every_public_name_says_what_it_is() -> None:
    """Modules, classes and functions that others may use carry a docstring."""
    for path, tree in trees():
        assert ast.get_docstring(tree), path
        for node in tree.body:
            if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            assert node.name.startswith("_") or ast.get_docstring(node), f"{path}: {node.name}"


def test_the_project_names_no_machine() -> None:
    """No path of a machine and no registry stands in a tracked file."""
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("an unpacked source archive has no list of tracked files")
    pattern = re.compile(r"(?<![\w.])/(work|root|farm)/|pypi\.org|pythonhosted|registry\.npmjs")
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path == Path(__file__) or path.suffix in {".png", ".db"} or not path.exists():
            continue
        found = pattern.search(path.read_text(encoding="utf-8", errors="replace"))
        assert not found, f"{name}: {found and found.group()}"


LIGHT = (
    ("--version",),
    ("--help",),
    ("paths",),
    ("keys",),
    ("config",),
    ("cards", "list"),
    ("cards", "show", "reasons"),
    ("note", "x"),
    ("notes",),
    ("agenda",),
    ("walk",),
)


@pytest.mark.parametrize("arguments", LIGHT, ids=lambda a: " ".join(a))
def test_the_command_line_never_imports_textual(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """A static graph cannot prove that a deferred import stays deferred."""
    program = (
        "import sys\n"
        "from tui_app.cli.group import run\n"
        f"run(['note', 'first']); run({list(arguments)!r})\n"
        "heavy = sorted({'textual', 'rich'} & set(sys.modules))\n"
        "print('HEAVY', heavy, file=sys.stderr)\n"
    )
    finished = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        env={**os.environ, "SECOND_OPINION_HOME": str(tmp_path)},
        check=True,
    )
    assert "HEAVY []" in finished.stderr


def test_every_module_can_be_the_first_that_is_imported() -> None:
    """Which one is first depends on the key that is pressed first: a circle would end the app."""
    parsed = {module_name(path): tree for path, tree in trees()}
    needs = {name: set(needed(tree.body)) & parsed.keys() - {name} for name, tree in parsed.items()}
    TopologicalSorter(needs).prepare()


def module_name(path: Path) -> str:
    """Return what a module of ours is called when it is imported."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def needed(body: Sequence[ast.stmt]) -> Iterator[str]:
    """Yield the modules that are imported while a module is, not those that a function imports."""
    for node in body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from needed(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inner = [one for one in ast.iter_child_nodes(node) if isinstance(one, ast.stmt)]
            yield from needed(inner)
