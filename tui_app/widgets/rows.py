"""The one list: rows with a lead, a text and an end, on one line each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.style import Style
from textual.widgets.option_list import Option

from tui_app.bindings import bindings
from tui_app.terminal.kept import KeptOptionList
from tui_app.widgets.highlight import reversed_if_plain
from tui_app.widgets.row_line import Row, RowLine

_HIGHLIGHTED = "option-list--option-highlighted"


class RowList(KeptOptionList, inherit_bindings=False):
    """A list of rows, laid out anew when its width changes. User text is never read as markup."""

    BINDINGS = bindings("open", "up", "down", "first", "last", "page-up", "page-down")
    DEFAULT_CSS = """
    RowList {
        border: none; padding: 0; background: transparent; height: auto; max-height: 100%;
        scrollbar-size-vertical: 1; overflow-x: hidden; text-wrap: nowrap; text-overflow: clip;
        &:focus { border: none; background-tint: transparent; }
        & > .option-list--option { padding: 0 1; }
        & > .option-list--option-disabled { color: $primary; text-style: bold; }
        & > .option-list--option-highlighted, &:focus > .option-list--option-highlighted {
            color: $block-cursor-foreground; background: $block-cursor-background;
            text-style: $block-cursor-text-style;
        }
        & > .row-list--resting {
            color: $foreground; background: $block-cursor-blurred-background;
        }
        &:ansi > .option-list--option-disabled { color: ansi_default; text-style: bold; }
        &:ansi > .option-list--option-highlighted, &:ansi:focus > .option-list--option-highlighted {
            color: ansi_default; background: ansi_default; text-style: none;
        }
        &:ansi > .row-list--resting { text-style: underline; }
    }
    """
    COMPONENT_CLASSES = {"row-list--resting"}
    """The highlight while the focus is elsewhere."""

    class Edge(Message):
        """The highlight was moved beyond the first (``step`` -1) or last (``step`` 1) row."""

        def __init__(self, rows: RowList, step: int) -> None:
            """Carry the list and the direction."""
            super().__init__()
            self.rows = rows
            self.step = step

    def __init__(self, *, id: str | None = None, lead_width: int = 0, short_lead: int = 0) -> None:
        """Begin empty; ``lead_width`` cells are kept for the leads, ``short_lead`` if narrow."""
        super().__init__(id=id)
        self._rows: list[Row] = []
        self._lead_width = lead_width
        self._short_lead = short_lead or lead_width
        self._drawn_width = 0

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Draw the other highlight. Both are styled already: to style a list anew is felt."""
        self.refresh()

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """Return the style of a row; the highlight has one with the focus and one without."""
        if not self.has_focus and component_classes[-1:] == (_HIGHLIGHTED,):
            component_classes = (*component_classes[:-1], "row-list--resting")
        return super().get_visual_style(*component_classes, partial=partial)

    def render_line(self, y: int) -> Strip:
        """Draw one line; the highlight is seen without colours too."""
        strip = super().render_line(y)
        if not self.has_focus or self.highlighted != self.scroll_offset.y + y:
            return strip
        return reversed_if_plain(strip, self.app)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return self._rows

    @property
    def current(self) -> Row | None:
        """The highlighted row, None when there is none or it is a heading."""
        index = self.highlighted
        if index is None or index >= len(self._rows) or not self._rows[index].id:
            return None
        return self._rows[index]

    def show(self, rows: Iterable[Row]) -> None:
        """Show these rows; the highlight stays on the same entry, or near where it was."""
        new = list(rows)
        if new == self._rows:
            return
        if [row.id for row in new] == [row.id for row in self._rows]:
            self._replace(new)
            return
        kept, index, some = self.current, self.highlighted, bool(self._rows)
        self._rows = new
        self._draw()
        if some != bool(new):
            self.screen.refresh_bindings()
        ids = [row.id for row in new]
        if kept is not None and kept.id in ids:
            self.highlighted = ids.index(kept.id)
        elif index is not None and new:
            self.highlighted = min(index, len(new) - 1)
        else:
            self.highlight_first()

    def _replace(self, new: list[Row]) -> None:
        """Show other words for the same entries: the list keeps its place and its highlight."""
        for index, (row, before) in enumerate(zip(new, self._rows, strict=True)):
            if row is not before and row != before:
                self.put_prompt(index, self._line(row))
        self._rows = new
        if self.highlighted is None:
            self.highlight_first()

    def append(self, rows: Iterable[Row]) -> None:
        """Add rows at the end without moving the highlight."""
        added = list(rows)
        self._rows.extend(added)
        self.add_options(self._option(row) for row in added)

    def highlight_first(self) -> None:
        """Highlight the first row that stands for something."""
        self.highlighted = next((i for i, row in enumerate(self._rows) if row.id), None)

    def highlight(self, row_id: str) -> bool:
        """Highlight the row with this id; return whether there is one."""
        for index, row in enumerate(self._rows):
            if row.id == row_id:
                self.highlighted = index
                return True
        return False

    def on_resize(self, _: events.Resize) -> None:
        """Lay the rows out for the new width; the highlight stays in sight."""
        width = self.scrollable_content_region.width
        if self._drawn_width not in (0, width):
            index = self.highlighted
            self._draw()
            self.highlighted = index
        self._drawn_width = width
        self.call_after_refresh(self.scroll_to_highlight)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to open only when something is highlighted."""
        return self.current is not None if action == "open" else True

    def _draw(self) -> None:
        self.set_options(self._option(row) for row in self._rows)

    def _option(self, row: Row) -> Option:
        return Option(self._line(row), disabled=not row.id)

    def _line(self, row: Row) -> RowLine:
        return RowLine(row, self._lead_width, self._short_lead)

    def action_open(self) -> None:
        """Say that the highlighted row was chosen."""
        self.action_select()

    def action_page_up(self) -> None:
        """Move up a page, once there are pages."""
        if self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]  # Textual has no types here

    def action_page_down(self) -> None:
        """Move down a page, once there are pages: Textual knows none before the first layout."""
        if self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]  # nor here

    def action_up(self) -> None:
        """Move up; at the top, say so."""
        if not any(row.id for row in self._rows[: self.highlighted or 0]):
            self.post_message(self.Edge(self, -1))
        else:
            self.action_cursor_up()

    def action_down(self) -> None:
        """Move down; at the bottom, say so."""
        after = 0 if self.highlighted is None else self.highlighted + 1
        if not any(row.id for row in self._rows[after:]):
            self.post_message(self.Edge(self, 1))
        else:
            self.action_cursor_down()
