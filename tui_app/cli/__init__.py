"""The command line. Each command is a module that is imported only when it is called."""

from __future__ import annotations

import os
import sys

_COMPLETION = "_SECOND_OPINION_COMPLETE"
"""The variable by which a shell asks for completions, as click names it."""


def main() -> None:
    """Run ``second-opinion`` with the arguments of this process, and end with its exit code."""
    os.umask(0o077)
    code = _run(sys.argv[1:])
    if "textual" in sys.modules:
        sys.exit(code)
    # A command has closed its file and written its lines. Tidying up every module would take
    # Python another 30 ms, a sixth of the time that a note takes.
    os._exit(code)


def _run(arguments: list[str]) -> int:
    if arguments in ([], ["--demo"]) and _COMPLETION not in os.environ:
        # Nothing to be read with click, whose import would delay the first screen.
        from tui_app.cli.call import Call
        from tui_app.cli.failures import told
        from tui_app.cli.opening import open_app

        return told(lambda: open_app(Call(), demo=bool(arguments)))
    from tui_app.cli.group import run

    return run(arguments)
