"""The one widget that text is typed in: a line that grows, or a line that stays one."""

from __future__ import annotations

from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widgets import TextArea

from tui_app.bindings import bindings
from tui_app.text import clean, clean_line
from tui_app.widgets.highlight import underlined_if_plain


def visible(text: str) -> str:
    """Return ``text`` with every character that a terminal might obey made visible."""
    return text if text.isprintable() else clean(text).replace("\n", " ")


class TextField(TextArea):
    """A quiet text area without borders, blinking or colours of its own.

    ``single_line`` joins what is pasted on several lines with blanks instead of losing all but the
    first. Control characters of stored text are shown as signs and kept as they are.
    """

    BINDINGS = bindings("undo-text")
    DEFAULT_CSS = """
    TextField {
        height: auto; border: none; padding: 0; background: $surface;
        scrollbar-size: 0 1; scrollbar-gutter: stable;
        &:focus { border: none; }
        &:ansi { background: ansi_default; }
    }
    """
    LINED_WITH_FOCUS = False
    """Whether it is underlined with the focus too, where there is no ground to see it by."""

    def __init__(
        self,
        text: str = "",
        *,
        single_line: bool = False,
        placeholder: str = "",
        id: str | None = None,
    ) -> None:
        """Begin with ``text``; the cursor stands at its end."""
        super().__init__(text, placeholder=placeholder, id=id, highlight_cursor_line=False)
        self.single_line = single_line
        self.cursor_blink = False
        self.move_cursor(self.document.end)

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Draw the field anew. Nothing else follows from the focus: to style it anew is felt."""
        self.refresh()

    def put(self, text: str) -> None:
        """Replace the whole text and put the cursor at its end."""
        self.load_text(text)
        self.move_cursor(self.document.end)

    async def _on_paste(self, event: events.Paste) -> None:
        # Textual calls the handler of TextArea next, by itself, unless that is prevented here.
        if self.single_line:
            event.prevent_default()
            event.stop()
            start, end = self.selection
            self._replace_via_keyboard(clean_line(event.text), start, end)

    def render_line(self, y: int) -> Strip:
        """Draw one line, with nothing in it that the terminal would act upon."""
        strip = super().render_line(y)
        if not all(segment.text.isprintable() for segment in strip):
            shown = [Segment(visible(text), style, control) for text, style, control in strip]
            strip = Strip(shown).crop(0, self.content_size.width)
        lined = self.LINED_WITH_FOCUS or not self.has_focus
        return underlined_if_plain(strip, self.app) if lined else strip
