"""Where the case file of a reliability test lies."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The case file; its folder does not exist yet."""
    return tmp_path / "second-opinion" / "case.db"
