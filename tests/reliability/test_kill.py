"""Cut at any moment: what was said to be saved is there, and the file is whole."""

from __future__ import annotations

import random
from pathlib import Path

from tests.reliability.processes import process
from tui_app.domain.cases import NewCase
from tui_app.session import Session
from tui_app.settings import Settings
from tui_app.store import notes
from tui_app.store.check import check_file
from tui_app.store.store import Store

WRITES = """
session = Session(path, settings=Settings(name="Ben"))
number = 0
while True:
    session.noting.keep(f"{sys.argv[2]}-{number}", "")
    session.noting.commit(f"{sys.argv[2]}-{number}", "")
    say(number)
    number += 1
"""

TYPES = """
session = Session(path, settings=Settings(name="Ben"))
text = ""
while True:
    text += "abcdefghij"[len(text) % 10]
    session.noting.keep(text, "")
    say(len(text))
"""

PEEKS = """
from threading import Thread
from tui_app.store.backup import back_up
from tui_app.store.check import check_file
from tui_app.store.transfer import export_case

session = Session(path, settings=Settings(name="Ben"))
session.ensure_case()
for number in range(10_000):
    session.noting.commit(str(number), "")
    say(number)
    if number % 3 == 0:
        thread = Thread(target=check_file, args=[path])
        thread.start()
        thread.join()
    elif number % 3 == 1:
        export_case(session.store, session.case.uid)
        Session(path, settings=Settings(name="Ben"), create=False).close()
    else:
        back_up(session.store.connection, path)
"""

DIES_WHILE_CREATING = """
import os
os.link = lambda *_: os._exit(9)
Session(path)
"""

DIES_WHILE_CHANGING = """
import os
session = Session(path, settings=Settings(name="Ben"))
session.ensure_case()
session.noting.commit("whole", "")
with session.store.action("Half"):
    notes.capture_note(session.store, session.case.uid, session.read("half"))
    say("in the middle")
    os._exit(9)
"""


def written(path: Path) -> set[str]:
    """Return the texts of all notes of all cases."""
    store = Store(path, author="Maria", create=False)
    found = {n.text for case in store.cases() for n in notes.list_notes(store, case.uid)}
    store.close()
    return found


def test_no_acknowledged_note_is_lost_in_ten_cuts(path: Path) -> None:
    random.seed(20251122)
    acknowledged: set[str] = set()
    for cut in range(10):
        with process(WRITES, path, str(cut)) as writer:
            said = [writer.hear() for _ in range(random.randint(1, 60))]  # noqa: S311 - no secret
            said += writer.kill()
        assert said[0] == "0"
        # The last line may be cut in half.
        acknowledged |= {f"{cut}-{number}" for number in said if number.isdigit()}
        found = written(path)
        assert acknowledged <= found
        # One may have been written and not yet acknowledged, in each cut.
        assert len(found) <= len(acknowledged) + cut + 1
    assert check_file(path) == []
    session = Session(path, settings=Settings(name="Maria"))
    assert all(draft.text not in written(path) for draft in session.unsaved_drafts())
    session.close()


def test_no_acknowledged_letter_is_lost(path: Path) -> None:
    for letters in (1, 17, 150):
        with process(TYPES, path) as typist:
            said = [typist.hear() for _ in range(letters)] + typist.kill()
        length = max(int(number) for number in said if number.isdigit())
        session = Session(path)
        (draft,) = session.unsaved_drafts()
        assert not draft.still_open
        assert draft.text.startswith(("abcdefghij" * 9999)[:length])
        session.drafts.settle(draft)
        session.close()


def test_looking_at_the_file_loses_nothing_while_others_come_and_go(path: Path) -> None:
    Session(path).close()
    with process(PEEKS, path) as peeker:
        said = []
        for _ in range(45):
            said.append(peeker.hear())
            # A session that is the last to close, as it believes, removes the log.
            Store(path, author="Maria", create=False).close()
        said += peeker.kill()
    assert {number for number in said if number.isdigit()} <= written(path)
    assert len(said) >= 45
    assert check_file(path) == []


def test_a_cut_while_the_file_is_made_leaves_no_half_file(path: Path) -> None:
    with process(DIES_WHILE_CREATING, path) as creator:
        assert creator.code == 9
    assert not path.exists()
    session = Session(path)
    session.start_case(NewCase(title="x"))
    session.close()
    assert check_file(path) == []


def test_a_cut_in_the_middle_of_an_action_leaves_nothing_of_it(path: Path) -> None:
    with process(DIES_WHILE_CHANGING, path) as changer:
        assert changer.hear() == "in the middle"
        assert changer.code == 9
    assert written(path) == {"whole"}
    assert check_file(path) == []
