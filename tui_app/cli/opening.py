"""The app, opened from the command line."""

from __future__ import annotations

from tui_app.cli.call import Call


def open_app(call: Call, *, demo: bool = False) -> int:
    """Run the app as ``call`` says, or on the worked example; return the exit code."""
    from tui_app.runtime import run_app

    return run_app(call.path, call.settings, demo=demo)
