"""The smallest app to compare with: a line of text, an input, a footer; on request a file.

``python -m tests.bench.baseline_app [FILE]``: with FILE it also imports sqlite_utils and reads
the table names of that SQLite file before its first frame.
"""

from __future__ import annotations

import sys
from pathlib import Path

from textual.app import App, ComposeResult
from textual.widgets import Footer, Input, Static

PAINTED = "BASELINE"


class BaselineApp(App[None]):
    """What any Textual app costs."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [("ctrl+q", "quit", "quit")]

    def __init__(self, words: str) -> None:
        """Show these words."""
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """Lay out the three widgets."""
        yield Static(self._words, markup=False)
        yield Input()
        yield Footer()


def main() -> None:
    """Run the app."""
    words = PAINTED
    if len(sys.argv) > 1:
        import sqlite_utils

        tables = sqlite_utils.Database(Path(sys.argv[1])).table_names()
        words = f"{PAINTED} {len(tables)} tables"
    BaselineApp(words).run(mouse=False)


if __name__ == "__main__":
    main()
