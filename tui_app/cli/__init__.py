"""The command line. Each command is a module that is imported only when it is called."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run ``second-opinion`` with the arguments of this process, and end with its exit code."""
    os.umask(0o077)
    from tui_app.cli.group import run

    sys.exit(run(sys.argv[1:]))
