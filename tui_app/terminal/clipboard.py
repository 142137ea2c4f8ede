"""Copying that can be switched off: cut and paste inside the program go on working."""

from __future__ import annotations

from textual.app import App


class ClipboardApp(App[None]):
    """Base of an app that sends nothing to the terminal's clipboard unless it may."""

    clipboard_allowed = True

    def copy_to_clipboard(self, text: str) -> None:
        """Send a text to the terminal's clipboard, or keep it for pasting in here only."""
        if self.clipboard_allowed:
            super().copy_to_clipboard(text)
        else:
            # Where Textual no longer keeps it here, a cut text comes back with ctrl+z.
            self._clipboard = text
