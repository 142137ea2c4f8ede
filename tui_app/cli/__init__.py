"""The command line. Each command is a module that is imported only when it is called."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run ``second-opinion`` with the arguments of this process, and end with its exit code."""
    os.umask(0o077)
    from tui_app.cli.group import run

    code = run(sys.argv[1:])
    if "textual" in sys.modules:
        sys.exit(code)
    # A command has closed its file and written its lines. Tidying up every module would take
    # Python another 30 ms, a sixth of the time that a note takes.
    os._exit(code)
