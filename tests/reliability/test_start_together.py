"""Several sessions that start at the same moment: all of them work, and the file is made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.processes import Process
from tui_app.domain.cases import NewCase
from tui_app.store.backup import backups_of
from tui_app.store.check import check_file
from tui_app.store.connection import connect_beside
from tui_app.store.schema import STEPS, VERSION
from tui_app.store.store import Store

STARTS = """
say("ready")
hear()
session = Session(path, settings=Settings(name=sys.argv[2]))
session.drafts.keep("note:", {"text": sys.argv[2]}, case_uid="", author="x")
while not session.save(session.ensure_case):
    session.saver.retry()
say(session.store.connection.execute("PRAGMA journal_mode").fetchone()[0])
hear()
session.close()
"""

KNOWS_MORE = """
from tui_app.store import connection, gate, migrations
from tui_app.store.schema import STEPS, VERSION
step = ("m999_next", (
    "ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE extra (x TEXT) STRICT",
))
registered = migrations.registered
migrations.registered = lambda: registered((*STEPS, step))
for module in (connection, gate, migrations):
    module.VERSION = VERSION + 1
"""


def start_together(code: str, path: Path) -> None:
    """Start three processes at the same moment and check that all of them work."""
    started = [Process(code, path, str(number)) for number in range(3)]
    for one in started:
        assert one.hear() == "ready"
    for one in started:
        one.say()
    assert [one.hear() for one in started] == ["wal"] * 3
    for one in started:
        one.say()
    for one in started:
        one.end()
        one.close()


@pytest.mark.parametrize("round_", range(3))
def test_on_a_fresh_home(round_: int, path: Path) -> None:
    start_together(STARTS, path)
    store = Store(path, author="Maria", create=False)
    names = [row[0] for row in store.connection.execute("SELECT name FROM _sqlite_migrations")]
    assert names == [name for name, _ in STEPS]
    assert len(store.cases()) in (1, 2, 3)
    store.close()
    # Two that close at the same moment may each leave the log to the other; it is read next time.
    left = {file.name.removesuffix("-wal").removesuffix("-shm") for file in path.parent.iterdir()}
    assert left == {"case.db", "case-drafts.db"}
    assert check_file(path) == []


def test_on_an_old_file(path: Path) -> None:
    old = Store(path, author="Maria")
    case = old.start_case(NewCase(title="Old"))
    old.close()
    start_together(KNOWS_MORE + STARTS, path)
    connection = connect_beside(path)
    names = [row[0] for row in connection.execute("SELECT name FROM _sqlite_migrations")]
    assert names == [*(name for name, _ in STEPS), "m999_next"]
    assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION + 1
    assert connection.execute("SELECT uid FROM cases").fetchall() == [(case.uid,)]
    assert connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    connection.close()
    assert 1 <= len(backups_of(path)) <= 3
