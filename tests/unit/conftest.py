"""A case file of its own for every test, opened as often as wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tui_app.clock import SetClock
from tui_app.domain.cases import Case, NewCase
from tui_app.store.store import Store

OpenStore = Callable[..., Store]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the case file of the test will be; its folder does not exist yet."""
    return tmp_path / "second-opinion" / "case.db"


@pytest.fixture
def open_store(path: Path, clock: SetClock) -> Iterator[OpenStore]:
    """Opens a Store as somebody, on the test's case file or another; all are closed at the end."""
    opened: list[Store] = []

    def opener(author: str = "Maria", at: Path | None = None, *, create: bool = True) -> Store:
        store = Store(at or path, author=author, clock=clock, create=create)
        opened.append(store)
        return store

    yield opener
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: OpenStore) -> Store:
    """Maria's Store."""
    return open_store("Maria")


@pytest.fixture
def case(store: Store) -> Case:
    """Maria's first case."""
    return store.start_case(NewCase(title="My knee", patient="Maria Example"))
