"""One SQLite library in the process, and nobody opens the case file beside it.

Either mistake drops SQLite's locks, and another session that closes then deletes the live log:
acknowledged notes are lost without any error.
"""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

import tui_app
from tests.reliability.processes import process
from tui_app.session import Session

PROGRAM = Path(tui_app.__file__).parent
FILE_CALLS = {
    "open", "fdopen", "read_bytes", "read_text", "write_bytes", "write_text", "copy", "copy2",
    "copyfile", "copyfileobj", "copytree", "move", "mmap",
}  # fmt: skip
ALLOWED = {
    "store/gate.py": {"open"},  # the first bytes, before the first connection
    "store/folders.py": {"open"},  # to create a file; to make a folder durable
    "store/presence.py": {"read_text"},  # /proc
    "store/connection.py": {"read_text"},  # /proc
}

WATCHED = """
import json
opened, connected = [], []

def watch(event, arguments):
    if event == "sqlite3.connect":
        connected.append(str(arguments[0]))
    elif event == "open" and isinstance(arguments[0], (str, bytes)):
        opened.append(str(arguments[0]))

sys.addaudithook(watch)
from threading import Thread
from tui_app.domain.cases import NewCase
from tui_app.store.backup import back_up
from tui_app.store.check import check_file
from tui_app.store.search import find
from tui_app.store.transfer import export_case, import_case

session = Session(path, settings=Settings(name="Ben"))
at_start = list(opened)
opened.clear()
case = session.start_case(NewCase(title="x", patient="y"))
session.noting.keep("call", "records")
session.noting.commit("call", "records")
other = Session(path, settings=Settings(name="Eva"))
import_case(other.store, json.dumps(export_case(session.store, case.uid)))
thread = Thread(target=check_file, args=[path])
thread.start()
thread.join()
back_up(session.store.connection, path)
session.agenda(), session.readiness(), find(session.store, "call"), session.unsaved_drafts()
session.store.undo()
other.close()
session.noting.commit("again", "")
session.close()
say(json.dumps({
    "at_start": [file for file in at_start if file.startswith(str(path.parent))],
    "opened": [file for file in opened if file.startswith(str(path.parent))],
    "connected": connected,
    "stdlib": "_sqlite3" in sys.modules,
}))
"""


@pytest.mark.parametrize("fresh", [True, False])
def test_only_one_library_connects_and_nothing_else_opens_the_files(
    fresh: bool, path: Path
) -> None:
    if not fresh:
        Session(path).close()
    with process(WATCHED, path) as watched:
        (said,) = watched.end()
    seen = json.loads(said)
    assert seen["connected"] == []
    # sqlite-utils, which a migration needs, imports the other library for its types; nobody else.
    assert seen["stdlib"] is fresh
    # The hook sees what it should see: the file was looked at, before connecting.
    assert str(path) in seen["at_start"]
    backups = path.parent / "backups"
    (backup,) = backups.iterdir()
    # A backup is created empty, before SQLite ever has it; its folder is made durable.
    assert seen["opened"] == [str(backup), str(backups)]


def imported(tree: ast.AST) -> set[str]:
    """Return the names of the modules that a module imports."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0])
    return found


@pytest.mark.parametrize(
    "module", sorted(PROGRAM.rglob("*.py")), ids=lambda p: str(p.relative_to(PROGRAM))
)
def test_no_module_brings_a_second_library(module: Path) -> None:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert not imported(tree) & {"sqlite3", "_sqlite3", "pysqlite3", "apsw", "aiosqlite"}
    if module.parent.name != "store":
        assert not imported(tree) & {"sqlcipher3", "sqlite_utils"}


@pytest.mark.parametrize("module", sorted((PROGRAM / "store").glob("*.py")), ids=lambda p: p.name)
def test_no_module_of_the_store_opens_files_by_itself(module: Path) -> None:
    calls = {
        node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, (ast.Attribute, ast.Name))
    }
    assert calls & FILE_CALLS <= ALLOWED.get(f"store/{module.name}", set())
