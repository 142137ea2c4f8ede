"""``python -m tui_app`` is ``second-opinion``."""

from __future__ import annotations

from tui_app.cli import main

main()
