"""The smallest app on top of ``tui_app.terminal``: what is typed stands in a file at once.

``python -m tests.e2e.tiny_app FILE [FAULT]``: Esc says so (in the product it
closes a line), a late tail says so, F9 commits the fault named on the command line.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

from tui_app.terminal import guard

if __name__ == "__main__":
    guard.scrub_environment()

from textual import events, work
from textual.app import ComposeResult
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Size
from textual.widgets import Static, TextArea

from tui_app.terminal import cursor, selftest, signals
from tui_app.terminal.calm import CalmApp
from tui_app.terminal.crash import install_hooks
from tui_app.terminal.late import LateTail
from tui_app.terminal.ordered import PATIENCE, OrderedApp
from tui_app.terminal.sized import SizedApp

MARKER = "MARKER-medicine"


class NoteArea(TextArea):
    """A text area that counts what comes by paste."""

    pastes = 0

    async def _on_paste(self, event: events.Paste) -> None:
        self.pastes += 1
        self.app.query_one("#state", Static).update(f"pastes {self.pastes}")


class TinyApp(CalmApp, OrderedApp, SizedApp):
    """Two text areas, two lines of state."""

    BINDINGS = [("f9", "fail", "Fail"), ("f10", "leave", "Leave"), ("f8", "move", "Move")]
    ENABLE_COMMAND_PALETTE = False
    crash_sentence = "The program had a fault. Your text is safe."

    def __init__(self, file: Path, fault: str) -> None:
        super().__init__()
        self._file = file
        self._fault = fault
        self.crash_folder = file.parent / "log"

    def compose(self) -> ComposeResult:
        yield Static("pastes 0", id="state")
        yield NoteArea(id="first")
        yield NoteArea(id="second")
        yield Static("ready", id="ready")

    def on_mount(self) -> None:
        cursor.show_cursor(self)
        if self._fault == "flood":
            self.set_interval(0.02, self._flood)

    def on_text_area_changed(self) -> None:
        texts = [area.text for area in self.query(NoteArea)]
        self._file.write_text("|".join(filter(None, texts)), encoding="utf-8")

    def on_key(self, event: events.Key) -> None:
        if event.key == "escape":
            self.query_one("#ready", Static).update("escaped")

    def on_late_tail(self, event: LateTail) -> None:
        self.query_one("#ready", Static).update(f"reopened after {len(event.tail)}")

    def action_move(self) -> None:
        if self._fault == "stall":
            time.sleep(PATIENCE * 1.3)  # The machine stands still, and with it the program.
        self.screen.call_later(self.call_later, self.screen.call_later, self._move)

    def _move(self) -> None:
        self.query_one("#second").focus()

    def action_leave(self) -> None:
        self.exit(return_code=7)

    def action_fail(self) -> None:
        medicine = MARKER
        if self._fault == "worker":
            self._worker(medicine)
        elif self._fault == "thread":
            threading.Thread(target=self._raise, args=(medicine,)).start()
        elif self._fault == "input":
            setattr(LinuxDriver, "process_message", self._raise)  # noqa: B010
            self.query_one("#ready", Static).update("broken")
        elif self._fault == "size":
            gone = Size(12, 8)
            self.post_message(events.Resize(gone, gone))
            self.set_timer(0.2, lambda: self.query_one("#ready", Static).update("told"))
        elif self._fault == "busy":
            while True:
                pass
        else:
            self._raise(medicine)

    @work
    async def _worker(self, medicine: str) -> None:
        self._raise(medicine)

    def _raise(self, medicine: object) -> None:
        raise KeyError(f"{MARKER} {medicine}")

    def _flood(self) -> None:
        self.query_one("#state", Static).update(os.urandom(400).hex())


def main() -> None:
    """Run as runtime.py runs the product."""
    guard.harden_process()
    if (problem := guard.terminal_problem()) is not None:
        sys.exit(problem)
    if found := selftest.install():
        sys.exit("; ".join(found))
    file = Path(sys.argv[1])
    app = TinyApp(file, sys.argv[2] if len(sys.argv) > 2 else "")
    install_hooks(app.crash_sentence, app.crash_folder)
    signals.install(lambda code: app.exit(return_code=code))
    app.run()
    sys.exit(app.return_code)


if __name__ == "__main__":
    main()
