"""Drafts: every change is kept, survives a kill, and no session overwrites another's."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tui_app.clock import SetClock
from tui_app.errors import FileLockedError, FileUnusableError
from tui_app.store import drafts as module
from tui_app.store.drafts import Draft, Drafts
from tui_app.store.driver import dbapi2
from tui_app.store.side_file import side_file

NOTE = "note:1"

TYPIST = """
import sys, time
from pathlib import Path
from tui_app.store.drafts import Drafts
drafts = Drafts(Path(sys.argv[1]))
for text in sys.argv[2:]:
    drafts.keep(
        "note:1", {"text": text}, case_uid="case", author="Ben", entry_uid="1", step="records"
    )
print(drafts.session, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def drafts(path: Path, clock: SetClock) -> Iterator[Drafts]:
    """The drafts of the test's own session."""
    opened = Drafts(path, clock=clock)
    yield opened
    opened.close()


def typed(drafts: Drafts, *texts: str, place: str = NOTE) -> None:
    """Type each text over the one before."""
    for text in texts:
        drafts.keep(place, {"text": text}, case_uid="case", author="Maria")


def kept(drafts: Drafts, place: str = NOTE) -> str:
    """Return the text of this session's draft."""
    found = drafts.get(place)
    assert found is not None
    return found.text


def as_another_session(drafts: Drafts, monkeypatch: pytest.MonkeyPatch, session: str) -> None:
    """Let ``drafts`` act as a session of another process."""
    monkeypatch.setattr(drafts, "session", session)


class Typist:
    """A real other process that has typed something."""

    def __init__(self, path: Path, *texts: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(path), *texts],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.session = self.process.stdout.readline().strip()
        assert self.session

    def end(self, how: signal.Signals = signal.SIGKILL, *, notice: bool = True) -> None:
        """End the process; it stays a zombie until its parent takes ``notice``."""
        self.process.send_signal(how)
        os.waitid(os.P_PID, self.process.pid, os.WEXITED | os.WNOWAIT)
        if notice:
            self.leave()

    def leave(self) -> None:
        """Let the process end by itself, if it has not ended."""
        self.process.communicate()


def test_every_change_is_kept_with_where_it_belongs(drafts: Drafts, clock: SetClock) -> None:
    for length in range(1, 30):
        typed(drafts, "x" * length)
        assert kept(drafts) == "x" * length
    drafts.keep(
        NOTE, {"text": "a", "by": "b"}, case_uid="c", author="d", entry_uid="e",
        base_version=7, step="f",
    )  # fmt: skip
    found = drafts.get(NOTE)
    assert found is not None
    assert dict(found.fields) == {"text": "a", "by": "b"}
    assert found.text == "a\nb"
    assert (found.case_uid, found.author, found.entry_uid) == ("c", "d", "e")
    assert (found.base_version, found.step, found.session) == (7, "f", drafts.session)
    assert found.kept_at == "2026-11-22T12:04:00.000000+00:00"
    assert drafts.get("another place") is None


@pytest.mark.parametrize("text", ["\x00", "\ud800", "\x1b[31m", "[/red]", "漢字 🙂\r\n", " " * 9])
def test_a_draft_is_kept_exactly_as_typed(text: str, drafts: Drafts, path: Path) -> None:
    typed(drafts, text)
    again = Drafts(path)
    assert kept(again) == text
    again.close()


def test_the_longer_text_is_kept_when_it_shrinks_to_nothing(drafts: Drafts) -> None:
    typed(drafts, "a", "a long thought", "")
    assert kept(drafts) == ""
    assert drafts.revisions(NOTE) == [{"text": "a long thought"}]


def test_deleting_letter_by_letter_keeps_the_longest_text_once(drafts: Drafts) -> None:
    text = "a long thought"
    typed(drafts, *(text[:length] for length in range(len(text), -1, -1)))
    assert drafts.revisions(NOTE) == [{"text": text}]


def test_deleting_many_letters_in_the_middle_keeps_the_longest_text(drafts: Drafts) -> None:
    text = "before " + "".join(chr(0x4E00 + n) for n in range(60)) + " after"
    shrinking = [text[: 7 + left] + " after" for left in range(60, -1, -1)]
    typed(drafts, *shrinking)
    assert drafts.revisions(NOTE) == [{"text": text}]


def test_texts_that_were_typed_anew_are_each_kept(drafts: Drafts) -> None:
    typed(drafts, "abcdef", "", "ad", "", "abc", "")
    # "abc" stands in "abcdef" but not in the newest, "ad"; the letters of "ad" are not "ad".
    texts = [dict(kept)["text"] for kept in drafts.revisions(NOTE)]
    assert texts == ["abc", "ad", "abcdef"]


def test_revisions_are_bounded_and_the_newest_stay(drafts: Drafts) -> None:
    for number in range(40):
        typed(drafts, f"<{number}>" * 3, "")
    texts = [dict(kept)["text"] for kept in drafts.revisions(NOTE)]
    assert texts == [f"<{number}>" * 3 for number in range(39, 19, -1)]


def test_a_revision_is_kept_also_when_the_drafts_were_opened_again(
    path: Path, clock: SetClock
) -> None:
    first = Drafts(path, clock=clock)
    typed(first, "a long thought")
    first.close()
    second = Drafts(path, clock=clock)
    typed(second, "")
    assert second.revisions(NOTE) == [{"text": "a long thought"}]
    second.close()


def test_white_space_alone_is_not_worth_a_revision(drafts: Drafts) -> None:
    typed(drafts, "   \n ", "")
    assert drafts.revisions(NOTE) == []


def test_dropping_forgets_the_draft_and_its_revisions_and_no_other(drafts: Drafts) -> None:
    typed(drafts, "a thought", "a")
    typed(drafts, "other", "o", place="note:2")
    drafts.drop(NOTE)
    assert drafts.get(NOTE) is None
    assert drafts.revisions(NOTE) == []
    assert [draft.place for draft in drafts.own()] == ["note:2"]
    assert drafts.revisions("note:2") == [{"text": "other"}]


def test_own_drafts_without_any_text_are_not_listed(drafts: Drafts) -> None:
    typed(drafts, "  ")
    assert drafts.own() == []
    assert drafts.left_behind() == []


def test_what_a_killed_process_typed_is_left_behind(drafts: Drafts, path: Path) -> None:
    typist = Typist(path, "call", "call the doctor")
    (running,) = drafts.left_behind()
    assert running.still_open
    typist.end()
    (left,) = drafts.left_behind()
    assert not left.still_open
    assert (left.text, left.author, left.session) == ("call the doctor", "Ben", typist.session)
    assert (left.entry_uid, left.step, left.case_uid) == ("1", "records", "case")
    drafts.settle(left)
    assert drafts.left_behind() == []


def test_a_killed_process_that_nobody_has_noticed_is_not_still_open(
    drafts: Drafts, path: Path
) -> None:
    typist = Typist(path, "a thought")
    typist.end(notice=False)
    assert not drafts.left_behind()[0].still_open
    typist.leave()


def test_a_text_emptied_before_the_kill_is_offered_as_it_stood(drafts: Drafts, path: Path) -> None:
    typist = Typist(path, "a long thought", "")
    assert drafts.left_behind() == []
    typist.end()
    (left,) = drafts.left_behind()
    assert left.text == "a long thought"
    drafts.settle(left)
    assert drafts.left_behind() == []
    rows = drafts._connection.execute("SELECT count(*) FROM revisions").fetchone()
    assert rows[0] == 0


def test_what_is_empty_when_somebody_quits_is_let_go(
    drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place, last in (("note:1", ""), ("note:2", "a thought")):
        for text in ("a longer thought", last):
            drafts.keep(place, {"text": text}, case_uid="", author="Maria")
    drafts.forget_emptied()
    assert [draft.text for draft in drafts.own()] == ["a thought"]
    assert drafts.revisions("note:1") == []
    as_another_session(drafts, monkeypatch, "1-1")
    assert [draft.text for draft in drafts.left_behind()] == ["a thought"]


def test_settling_does_not_drop_what_was_typed_since(
    drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_another_session(drafts, monkeypatch, "1-1")
    typed(drafts, "old")
    as_another_session(drafts, monkeypatch, "2-2")
    (seen,) = drafts.left_behind()
    as_another_session(drafts, monkeypatch, "1-1")
    # The clock stands still: the text alone must tell.
    typed(drafts, "newer")
    as_another_session(drafts, monkeypatch, "2-2")
    drafts.settle(seen)
    assert [draft.text for draft in drafts.left_behind()] == ["newer"]


def test_settling_does_not_drop_the_same_text_typed_later(
    drafts: Drafts, monkeypatch: pytest.MonkeyPatch, clock: SetClock
) -> None:
    as_another_session(drafts, monkeypatch, "1-1")
    typed(drafts, "same")
    as_another_session(drafts, monkeypatch, "2-2")
    (seen,) = drafts.left_behind()
    clock.forward(timedelta(microseconds=1))
    as_another_session(drafts, monkeypatch, "1-1")
    typed(drafts, "same")
    as_another_session(drafts, monkeypatch, "2-2")
    drafts.settle(seen)
    assert len(drafts.left_behind()) == 1


def test_a_session_never_overwrites_another_ones_draft_of_the_same_place(
    drafts: Drafts, path: Path
) -> None:
    typist = Typist(path, "theirs")
    typed(drafts, "mine", "")
    drafts.drop(NOTE)
    typed(drafts, "mine again")
    assert [draft.text for draft in drafts.left_behind()] == ["theirs"]
    assert kept(drafts) == "mine again"
    typist.leave()


def test_left_behind_comes_oldest_first(
    drafts: Drafts, monkeypatch: pytest.MonkeyPatch, clock: SetClock
) -> None:
    for session in ("3-3", "1-1", "2-2"):
        as_another_session(drafts, monkeypatch, session)
        typed(drafts, session)
        clock.forward(timedelta(seconds=1))
    as_another_session(drafts, monkeypatch, "9-9")
    assert [draft.text for draft in drafts.left_behind()] == ["3-3", "1-1", "2-2"]


def test_small_things_are_remembered(drafts: Drafts, path: Path) -> None:
    assert drafts.state("last case") == ""
    drafts.remember("last case", "1")
    drafts.remember("last case", "2")
    again = Drafts(path)
    assert again.state("last case") == "2"
    again.close()


def test_the_side_file_is_private_also_when_it_was_not(path: Path) -> None:
    Drafts(path).close()
    file = side_file(path)
    assert file.name == "case-drafts.db"
    file.chmod(0o644)
    opened = Drafts(path)
    typed(opened, "a")
    for found in path.parent.glob("case-drafts.db*"):
        assert stat.S_IMODE(found.stat().st_mode) == 0o600, found
    opened.close()


def test_a_side_file_that_is_a_link_is_refused(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    (tmp_path / "elsewhere").touch()
    side_file(path).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileUnusableError, match="is a link"):
        Drafts(path)
    assert (tmp_path / "elsewhere").stat().st_size == 0


@pytest.mark.parametrize(
    "content", [b"not a database " * 100, b"SQLite format 3\x00" + b"\xff" * 4096]
)
def test_a_damaged_side_file_is_moved_aside_and_keeps_nobody_out(
    content: bytes, path: Path
) -> None:
    path.parent.mkdir(mode=0o700)
    side_file(path).write_bytes(content)
    opened = Drafts(path)
    typed(opened, "a thought")
    assert kept(opened) == "a thought"
    assert opened.moved_aside is not None
    assert opened.moved_aside.read_bytes() == content
    opened.close()
    again = Drafts(path)
    assert again.moved_aside is None
    assert kept(again) == "a thought"
    again.close()


def test_an_empty_side_file_is_filled(path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    side_file(path).touch(mode=0o600)
    opened = Drafts(path)
    typed(opened, "a")
    assert opened.moved_aside is None
    opened.close()


def test_a_lock_on_the_case_file_does_not_reach_the_drafts(drafts: Drafts, path: Path) -> None:
    other = dbapi2.connect(str(path), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    typed(drafts, "still kept")
    assert kept(drafts) == "still kept"
    other.close()


def test_a_lock_on_the_side_file_is_told_and_forgetting_under_it_is_no_error(
    drafts: Drafts,
) -> None:
    typed(drafts, "a")
    other = dbapi2.connect(str(drafts.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(FileLockedError):
        typed(drafts, "ab")
    # The note is saved by then; an error here would look as if it were not.
    drafts.drop(NOTE)
    other.close()
    assert kept(drafts) == "a"
    drafts.drop(NOTE)
    assert drafts.get(NOTE) is None


def test_the_text_of_a_draft_leaves_out_empty_fields() -> None:
    draft = Draft("1-1", "p", "c", "", 0, "", "a", {"x": "1", "y": "", "z": "2"}, "", "")
    assert draft.text == "1\n2"


@pytest.mark.parametrize(
    ("longer", "shorter", "left"),
    [("abc", "ac", True), ("abc", "", True), ("abc", "ca", False), ("abc", "abcd", False)],
)
def test_what_deleting_can_leave(longer: str, shorter: str, left: bool) -> None:
    assert module._is_left_of(longer, shorter) is left
