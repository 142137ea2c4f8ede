"""``export`` and ``import``: private files, whole, never over another; a case that comes back."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.cli.conftest import Ended, Inside, notes_of, process
from tests.corpus import HOSTILE, RAW
from tui_app.domain.capture import Captured, NoteKind
from tui_app.domain.cases import NewCase
from tui_app.domain.notes import Note
from tui_app.session import Session
from tui_app.store.notes import capture_note, edit_note, list_notes, toggle_tick
from tui_app.text import clean, storable

Export = Callable[..., Path]


@pytest.fixture
def filled(session: Session) -> Session:
    """A case with a patient, three notes and a tick."""
    page = NewCase(title="Mum's knee", patient="Maria Example", condition="gout")
    case = session.start_case(page)
    for text in ("a thought", "? is it [sure]", "! call by 1 Dec 2026"):
        capture_note(session.store, case.uid, session.read(text))
    toggle_tick(session.store, case.uid, "reasons", "decision", "words")
    return session


@pytest.fixture
def export(inside: Inside, tmp_path: Path) -> Export:
    """Exports and returns the written file."""

    def call(what: str, *options: str) -> Path:
        ended = inside("export", what, "--out", str(tmp_path / "out"), *options)
        assert ended.code == 0
        path = Path(ended.out.splitlines()[0].removeprefix("Written: "))
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        return path

    return call


def test_the_case_is_a_full_private_copy(inside: Inside, filled: Session, tmp_path: Path) -> None:
    ended = inside("export", "case", "--out", str(tmp_path))
    assert "full private copy" in ended.out
    assert "scp" not in ended.out
    (path,) = tmp_path.iterdir()
    assert path.name.startswith("second-opinion-case-20")
    assert path.suffix == ".json"
    for word in ("knee", "gout", "maria"):
        assert word not in path.name.lower()
    assert json.loads(path.read_text())["format"] == "second-opinion case"


def test_the_default_folder_is_this_one(
    filled: Session, tmp_path: Path, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert inside("export", "notes").code == 0
    (path,) = tmp_path.iterdir()
    assert path.name.endswith(".txt")
    assert "is it [sure]" in path.read_text()


def test_nothing_is_ever_written_over_nor_through_a_link(
    filled: Session, export: Export, tmp_path: Path
) -> None:
    first = export("case")
    first.write_text("mine")
    assert export("case").name == first.name.replace(".json", "-2.json")
    assert first.read_text() == "mine"
    first.unlink()
    first.symlink_to(tmp_path / "elsewhere")
    assert export("case").name == first.name.replace(".json", "-3.json")
    assert not (tmp_path / "elsewhere").exists()
    assert not [path for path in first.parent.iterdir() if path.name.startswith(".")]


def test_a_folder_that_cannot_be_written(inside: Inside, filled: Session, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    ended = inside("export", "case", "--out", str(tmp_path / "file"))
    assert ended.code == 3
    assert "Nothing was exported" in ended.err


def test_over_ssh_the_line_that_fetches_it(
    inside: Inside, filled: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "maria")
    out = ["--out", str(tmp_path / "my folder")]
    for connection, expected in (
        ("192.0.2.7 50000 192.0.2.1 22", "  scp 'maria@192.0.2.1:/"),
        ("192.0.2.7 50000 2001:db8::1 2222", "  scp -P 2222 'maria@[2001:db8::1]:/"),
    ):
        monkeypatch.setenv("SSH_CONNECTION", connection)
        last = inside("export", "notes", *out).out.splitlines()[-1]
        assert last.startswith(expected)
        assert last.endswith(".txt' .")
    for broken in ("x", "1 2 ;rm 22", "1 2 \x1b[2J 22"):
        monkeypatch.setenv("SSH_CONNECTION", broken)
        assert "scp" not in inside("export", "notes", *out).out


def test_a_case_is_json_only_and_notes_need_notes(inside: Inside, session: Session) -> None:
    assert inside("export", "case").code == 1
    session.ensure_case()
    ended = inside("export", "case", "--format", "md")
    assert ended.code == 2
    assert "export notes --format md" in ended.err
    ended = inside("export", "notes")
    assert (ended.code, ended.err) == (
        1,
        "Nothing is written yet, so there is nothing to export.\n",
    )


@pytest.mark.parametrize("text", [text for _, text in HOSTILE], ids=[name for name, _ in HOSTILE])
def test_hostile_texts_leave_clean_and_come_back_whole(
    text: str, session: Session, inside: Inside, export: Export, tmp_path: Path
) -> None:
    kept = storable(text)
    case = session.start_case(NewCase(title=kept[:100], patient=kept, decision=kept))
    capture_note(session.store, case.uid, Captured(NoteKind.NOTE, text))
    for ending in ("txt", "md", "json"):
        written = export("notes", "--format", ending).read_bytes().decode()
        assert not RAW.search(written)
        if ending == "json":
            assert json.loads(written)[0]["text"] == kept
        elif ending == "txt":
            assert all(line in written for line in clean(kept).splitlines())
        else:
            assert _shown(written).endswith("".join(clean(kept).split()))
    whole = export("case")
    assert not RAW.search(whole.read_bytes().decode())
    other = tmp_path / "other.db"
    assert inside("import", str(whole), "--file", str(other)).code == 0
    assert [note.text for note in notes_of(other)] == [kept]


def _shown(markdown: str) -> str:
    """Return the words that a reader of Markdown sees, without white space."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    assert {token.type for token in tokens} <= {
        "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline",
    }  # fmt: skip
    children = [child for token in tokens for child in token.children or []]
    assert {child.type for child in children} <= {"text", "text_special", "hardbreak", "softbreak"}
    return "".join("".join(child.content for child in children).split())


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab1.)#-+*_=`~<>[]()!&;:|\\ \n\té我")))
def test_markdown_shows_the_words_whatever_they_are(text: str) -> None:
    from tui_app.documents.markdown import markdown_words

    expected = "".join(clean(text).split())
    assert _shown("## head\n\n" + markdown_words(text)) == "head" + expected


def test_a_case_comes_back_and_coming_again_changes_nothing(
    filled: Session, export: Export, inside: Inside, tmp_path: Path
) -> None:
    whole, other = str(export("case")), tmp_path / "other.db"
    ended = inside("import", whole, "--file", str(other))
    assert ended.out == "Taken in: Mum's knee. 7 entries added.\n"
    assert filled.case is not None
    assert notes_of(other) == list_notes(filled.store, filled.case.uid)
    for _ in range(2):
        ended = inside("import", whole, "--file", str(other))
        assert ended.out == (
            "Taken in: Mum's knee. All of it was here already; nothing was changed.\n"
        )
    assert len(notes_of(other)) == 3
    assert inside("check", "--file", str(other)).code == 0
    assert "call by 1 Dec 2026" in inside("agenda", "--file", str(other)).out


def test_it_comes_through_a_pipe_as_well(filled: Session, export: Export, tmp_path: Path) -> None:
    content = export("case").read_bytes()
    ended = process("import", "-", "--file", str(tmp_path / "other.db"), given=content)
    assert (ended.code, ended.err) == (0, "")


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    written=st.lists(
        st.tuples(
            st.text(min_size=1).filter(str.strip),
            st.sampled_from(NoteKind),
            st.sampled_from(["Maria", "Ben", "母"]),
        ),
        max_size=8,
    )
)
def test_any_notes_come_back(
    written: list[tuple[str, NoteKind, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    from tui_app.documents.case_export import write_case
    from tui_app.store.transfer import import_case

    folder = tmp_path_factory.mktemp("any")
    here, there = Session(folder / "here.db"), Session(folder / "there.db")
    try:
        case, _ = here.ensure_case()
        for text, kind, author in written:
            here.store.author = author
            capture_note(here.store, case.uid, Captured(kind, text))
        content = write_case(here, folder).read_bytes().decode()
        assert not RAW.search(content)
        import_case(there.store, content)
        assert list_notes(there.store, case.uid) == list_notes(here.store, case.uid)
        again = import_case(there.store, content)
        assert again.added == again.updated == again.kept_both == 0
    finally:
        here.close()
        there.close()


def test_what_both_sides_changed_is_kept_twice(
    filled: Session, export: Export, inside: Inside, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    inside("import", str(export("case")), "--file", str(other))
    there = Session(other)
    try:
        assert filled.case is not None
        theirs = list_notes(there.store, filled.case.uid)[-1]
        mine = list_notes(filled.store, filled.case.uid)[-1]
        assert mine == theirs
        edit_note(filled.store, replace(mine, text="what I say"))
        edit_note(there.store, replace(theirs, text="what they say"))
        ended = inside("import", str(export("case")), "--file", str(other))
        assert "1 changed on both sides, both texts kept" in ended.out
        said = {str(change.after["text"]) for change in there.store.history(mine.uid)}
        assert {"a thought", "what I say", "what they say"} <= said
        now = there.store.get(Note, mine.uid)
        assert now is not None
        assert now.text in ("what I say", "what they say")
    finally:
        there.close()


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda data: data["entries"]["ticks"][-1].update(case_uid="x"), id="orphan"),
        pytest.param(lambda data: data["entries"]["ticks"][-1].pop("uid"), id="no identity"),
        pytest.param(lambda data: data["entries"]["notes"][-1].update(due="soon"), id="date"),
        pytest.param(lambda data: data["entries"]["notes"][-1].update(text=5), id="number"),
        pytest.param(lambda data: data["entries"]["notes"][-1].update(version=2**70), id="huge"),
        pytest.param(lambda data: data["entries"]["notes"][-1].update(created_at="x"), id="moment"),
        pytest.param(lambda data: data["journal"][-1].pop("after"), id="history"),
        pytest.param(lambda data: data["journal"][-1].update(verb="burn"), id="verb"),
        pytest.param(lambda data: data["journal"][-1].update(after="[1"), id="image"),
        pytest.param(lambda data: data["journal"][-1].update(version=2**70), id="huge history"),
        pytest.param(lambda data: data.update(version=99), id="newer"),
        pytest.param(lambda data: data.update(version="1"), id="version"),
        pytest.param(lambda data: data.update(format="passwords"), id="another program"),
        pytest.param(lambda data: data.update(entries=[]), id="shape"),
        pytest.param(lambda data: data["entries"].pop("cases"), id="no case"),
    ],
)
def test_all_or_nothing(
    change: Change, filled: Session, export: Export, inside: Inside, tmp_path: Path
) -> None:
    data = json.loads(export("case").read_text())
    change(data)
    broken = tmp_path / "broken.json"
    broken.write_text(json.dumps(data))
    _changes_nothing(inside, broken, tmp_path / "other.db")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b'{"bookmarks": [1, 2]}',
        b"\xff\xfe\x00",
        b"SQLite format 3\x00",
        b'{"format": "second-opinion case", "version": 1}',
        b'{"format": "second-opinion case", "version": ' + b"9" * 5000 + b"}",
    ],
    ids=[
        "empty",
        "torn",
        "null",
        "brackets",
        "braces",
        "other",
        "UTF-16",
        "binary",
        "bare",
        "digits",
    ],
)
def test_what_is_no_export_changes_nothing(
    content: bytes, inside: Inside, session: Session, tmp_path: Path
) -> None:
    session.ensure_case()
    broken = tmp_path / "broken.json"
    broken.write_bytes(content)
    _changes_nothing(inside, broken, tmp_path / "other.db")


def _changes_nothing(inside: Inside, broken: Path, other: Path) -> None:
    inside("--file", str(other), "note", "was here before")
    ended = inside("import", str(broken), "--file", str(other))
    assert ended.code == 2
    assert "Nothing was changed" in ended.err
    assert [note.text for note in notes_of(other)] == ["was here before"]
    session = Session(other)
    assert len(session.store.cases()) == 1
    session.close()
    assert inside("check", "--file", str(other)).code == 0


def test_a_file_that_is_not_there(inside: Inside, tmp_path: Path) -> None:
    for name in ("nowhere.json", ""):
        ended = inside("import", str(tmp_path / name))
        assert ended.code == 2
        assert "cannot be read" in ended.err


def test_everything_is_private_whatever_the_umask(home: Path, tmp_path: Path) -> None:
    def loose() -> None:
        os.umask(0)

    def done(*arguments: str, given: bytes = b"") -> Ended:
        ended = process(*arguments, given=given, before=loose)
        assert ended.code == 0
        return ended

    done("note", given=b"a thought")
    done("export", "case", "--out", str(tmp_path / "out"))
    done("export", "notes", "--out", str(tmp_path / "out"))
    for path in (home, tmp_path / "out"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
        for file in path.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
