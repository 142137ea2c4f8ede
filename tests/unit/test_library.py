"""The library: shipped and own cards together, whatever lies in the folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tui_app.content.files import MAX_FILES, CardError
from tui_app.content.library import Library
from tui_app.content.places import shipped_data
from tui_app.domain.heads import Stage
from tui_app.errors import NothingFoundError


def put(folder: Path, name: str, card_id: str, stage: str = "before", order: int = 1) -> Path:
    """Write a small right card and return its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"---\nid: {card_id}\nstage: {stage}\norder: {order}\ntitle: {path.stem}\n"
        "workspace: notes\nminutes: 5\nreviewed: 2026-01-01\nsources:\n  - me, 2026\n---\n"
        "Why.\n\n## Do\n- [ ] Begin {#begin}\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Return a folder with three shipped cards."""
    folder = tmp_path / "data"
    put(folder, "cards/after/14-c.md", "c", "after", 14)
    put(folder, "cards/before/02-b.md", "b", "before", 2)
    put(folder, "cards/before/01-a.md", "a", "before", 1)
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return an empty folder for own cards."""
    folder = tmp_path / "own"
    folder.mkdir()
    return folder


def ids(library: Library) -> list[str]:
    """Return the ids of the walk in order."""
    return [head.id for head in library.heads]


def test_the_shipped_walk() -> None:
    library = Library(shipped_data())
    assert library.problems == ()
    assert [head.id for head in library.heads if head.stage is Stage.DURING] == ["visit"]
    assert {"reasons", "own-doctor", "records", "visit", "compare"} <= set(ids(library))
    places = [(list(Stage).index(head.stage), head.order) for head in library.heads]
    assert places == sorted(places)
    for head in library.heads:
        assert library.card(head.id).head == head


def scripts_for(words: str) -> list[tuple[str, str]]:
    """Return the steps whose words to say or to send are found."""
    return [(head.id, kind) for head, kind in Library(shipped_data()).find_scripts(words)]


def test_scripts_are_found_by_what_they_are_and_by_their_step() -> None:
    assert scripts_for("words insurer") == [("insurer", "say"), ("insurer", "send")]
    assert scripts_for("message insurer") == [("insurer", "send")]
    assert ("visit", "say") in scripts_for("script")
    assert scripts_for("insurer") == [("insurer", "say"), ("insurer", "send")]
    assert scripts_for(" ") == scripts_for("nowhere") == []


def test_order_and_lookup(shipped: Path) -> None:
    library = Library(shipped, shipped.parent / "no such folder")
    assert ids(library) == ["a", "b", "c"]
    assert library.problems == ()
    head = library.head("b")
    assert head is library.heads[1]
    assert library.head("nobody") is None
    with pytest.raises(NothingFoundError, match="no step card named 'nobody'"):
        library.card("nobody")
    assert ids(Library(shipped / "cards")) == ["a", "b", "c"]


def test_own_cards_replace_and_add(shipped: Path, own: Path) -> None:
    put(own, "mine.md", "b", "during", 1)
    put(own, "more/new.md", "new", "before", 1)
    library = Library(shipped, own)
    assert ids(library) == ["a", "new", "b", "c"]
    assert [head.own for head in library.heads] == [False, True, True, False]
    assert library.card("b").head.title == "mine"


def test_a_broken_replacement_leaves_the_shipped_card(shipped: Path, own: Path) -> None:
    path = put(own, "mine.md", "b")
    path.write_text(path.read_text().replace("{#begin}", ""))
    library = Library(shipped, own)
    head = library.head("b")
    assert head is not None
    assert not head.own
    (problem,) = library.problems
    assert str(problem).startswith(f"{path}, line 15: a task is one short line")


def test_whatever_lies_in_the_folder(shipped: Path, own: Path) -> None:
    (own / "empty.md").write_bytes(b"")
    (own / "latin.md").write_bytes(b"---\nid: x\ntitle: caf\xe9\n---\n")
    (own / "huge.md").write_bytes(b"-" * 10_000_000)
    (own / "folder.md").mkdir()
    (own / "gone.md").symlink_to(own / "nothing")
    os.mkfifo(own / "pipe.md")
    (own / "notes.txt").write_text("not a card")
    (own / "README.md").write_text("not a card")
    (own / ".#lock.md").write_text("not a card")
    put(own, ".hidden/x.md", "x")
    put(own, "good.md", "good", "after", 99)
    (own / "UPPER.MD").write_text((own / "good.md").read_text().replace("good", "upper"))
    library = Library(shipped, own)
    assert ids(library) == ["a", "b", "c", "good", "upper"]
    found = {Path(problem.file).name: problem for problem in library.problems}
    assert {name: problem.line for name, problem in found.items()} == {
        "empty.md": 1,
        "latin.md": 3,
        "huge.md": 0,
        "folder.md": 0,
        "gone.md": 0,
        "pipe.md": 0,
    }
    assert "could not be read" in found["gone.md"].reason


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser reads everything")
def test_unreadable(shipped: Path, own: Path) -> None:
    put(own, "x.md", "x").chmod(0)
    (own / "sub").mkdir(mode=0)
    library = Library(shipped, own)
    assert ids(library) == ["a", "b", "c"]
    assert len(library.problems) == 2
    (own / "sub").chmod(0o700)


def test_reading_fails(shipped: Path, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(own, "x.md", "x")
    opened = Path.open

    def failing(self: Path, *given: str) -> object:
        if self == path:
            raise PermissionError(13, "Permission denied")
        return opened(self, *given)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", failing)
    library = Library(shipped, own)
    assert ids(library) == ["a", "b", "c"]
    assert str(library.problems[0]) == f"{path}: could not be read (Permission denied)"


def test_two_cards_with_one_id(shipped: Path, own: Path) -> None:
    put(own, "one.md", "same")
    second = put(own, "two.md", "same")
    library = Library(shipped, own)
    head = library.head("same")
    assert head is not None
    assert head.title == "one"
    assert str(library.problems[0]).startswith(f"{second}, line 2: the id 'same' is used by one.md")


def test_too_many_files(shipped: Path, own: Path) -> None:
    for number in range(MAX_FILES + 5):
        put(own, f"{number:04}.md", f"own-{number}")
    library = Library(shipped, own)
    assert len(library.heads) == 3 + MAX_FILES
    assert f"only the first {MAX_FILES}" in library.problems[0].reason


def test_no_shipped_folder(tmp_path: Path) -> None:
    library = Library(tmp_path / "gone")
    assert library.heads == ()
    assert "cannot be listed" in library.problems[0].reason


def test_a_card_that_breaks_or_vanishes_after_the_start(shipped: Path, own: Path) -> None:
    path = put(own, "x.md", "x")
    library = Library(shipped, own)
    assert library.card("x").head.title == "x"
    path.write_text("no longer a card")
    with pytest.raises(CardError, match="line 1"):
        library.card("x")
    path.unlink()
    with pytest.raises(CardError, match="could not be read"):
        library.card("x")
