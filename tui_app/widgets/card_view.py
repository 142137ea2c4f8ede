"""A step card, drawn by ourselves: the highlight moves over what can be done."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui_app.bindings import bindings
from tui_app.domain.cards import Card
from tui_app.domain.shown import Shown
from tui_app.widgets.card_lines import Laid, Spot, lay_out
from tui_app.widgets.highlight import reversed_if_plain

_KEPT = 40
"""How many laid out cards are kept, of about 30 kB each."""


class CardView(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows one card. Up and down go from one thing to do to the next, scrolling as needed."""

    HINTS: ClassVar = {"open": "open", "tick": "tick", "copy": "copy", "add": "I used it"}
    BINDINGS = bindings(
        "open", "tick", "copy", "add", "up", "down", "first", "last", "page-up", "page-down"
    )
    DEFAULT_CSS = """
    CardView {
        height: 1fr; width: 1fr; padding: 0 1; scrollbar-size-vertical: 1; overflow-x: hidden;
        scrollbar-gutter: stable;
        background: transparent;
        & > .card--spot { background: $block-cursor-blurred-background; }
        &:focus > .card--spot {
            background: $block-cursor-background; color: $block-cursor-foreground;
        }
        &:ansi > .card--spot { background: ansi_default; text-style: underline; }
        &:ansi:focus > .card--spot {
            background: ansi_default; color: ansi_default; text-style: none;
        }
    }
    """
    COMPONENT_CLASSES = {"card--spot"}

    spot: reactive[int] = reactive(0)

    class Chosen(Message):
        """Something in the card was chosen. ``how`` is "open", "tick", "copy" or "add"."""

        def __init__(self, spot: Spot, how: str) -> None:
            """Carry the spot and what was asked of it."""
            super().__init__()
            self.spot = spot
            self.how = how

    def __init__(self, *, id: str | None = None) -> None:
        """Begin without a card."""
        super().__init__(id=id)
        self._card: Card | None = None
        self._shown = Shown()
        self._laid = Laid([], [])
        self._aim = ""
        self._kept: dict[tuple[str, int], tuple[Card, Shown, Laid]] = {}
        self._columns = self._height = 0

    @property
    def card(self) -> Card | None:
        """The card that is shown."""
        return self._card

    @property
    def current(self) -> Spot | None:
        """The highlighted spot; None while it is out of sight, so that no key acts unseen."""
        spots = self._laid.spots
        if self.spot >= len(spots) or not self._in_sight(spots[self.spot]):
            return None
        return spots[self.spot]

    def _in_sight(self, spot: Spot, height: int = 0) -> bool:
        top = self.scroll_offset.y
        return top <= spot.first < top + max(height or self.size.height, 1)

    def show(self, card: Card, shown: Shown) -> None:
        """Show a card; the same card again keeps its place."""
        same = self._card is not None and self._card.head.id == card.head.id
        if same and (card, shown) == (self._card, self._shown) and self._laid.lines:
            return
        seen = same and self.current is not None
        self._card, self._shown = card, shown
        self._lay()
        if seen:
            # What is said of it now may take it a line further down.
            self._bring_into_view()
        elif not same:
            self.spot = 0
            self._scroll(0)

    def aim(self, task: str) -> None:
        """Highlight the task with this key, behind an @ the script of this kind, once laid out."""
        self._aim = task
        self._take_aim()

    def _take_aim(self) -> None:
        if not self._aim or not self._laid.lines or not self.size.height:
            return
        wanted, self._aim = self._aim, ""
        for index, spot in enumerate(self._laid.spots):
            if {"task": spot.key, "script": f"@{spot.key}"}.get(spot.kind) == wanted:
                self.spot = index
                self._bring_into_view()

    def _lay(self) -> None:
        self._columns = self.scrollable_content_region.width
        if self._card is None or self._columns <= 0:
            return
        self._laid = self._laid_out(self._card, self._shown)
        self._resize_to(Size(self._columns, len(self._laid.lines)))
        self.refresh()

    def _laid_out(self, card: Card, shown: Shown) -> Laid:
        """Lay a card out, or find how it was: one goes up and down among the same few."""
        place = card.head.id, self._columns
        if place in self._kept and self._kept[place][:2] == (card, shown):
            return self._kept[place][2]
        laid = lay_out(card, shown, self._columns)
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        self._kept[place] = card, shown, laid
        return laid

    def _resize_to(self, wanted: Size) -> None:
        """Take another length; the screen is laid out anew only if the scroll bar comes or goes."""
        height = self.size.height
        if (wanted.height > height) != (self.virtual_size.height > height):
            self.virtual_size = wanted
            return
        self.set_reactive(CardView.virtual_size, wanted)
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.window_virtual_size = wanted.height

    def on_resize(self, _: events.Resize) -> None:
        """Lay the card out for the new width; what was highlighted in sight stays there."""
        spots = self._laid.spots
        seen = self.spot < len(spots) and self._in_sight(spots[self.spot], self._height)
        self._height = self.size.height
        if self.scrollable_content_region.width != self._columns:
            self._lay()
        if seen:
            self._bring_into_view()
        self._take_aim()
        self.screen.refresh_bindings()

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        row = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        base = self.visual_style
        if row >= len(self._laid.lines):
            return Strip.blank(width, base.rich_style)
        current = self.current
        line: Content = self._laid.lines[row]
        highlighted = current is not None and current.first <= row <= current.last
        if highlighted:
            base = self.get_visual_style("card--spot")
        strip = Strip(line.render_segments(base), line.cell_length)
        strip = strip.extend_cell_length(width, base.rich_style).crop(0, width)
        return reversed_if_plain(strip, self.app) if highlighted and self.has_focus else strip

    def watch_spot(self, old: int, new: int) -> None:
        """Repaint only the lines of the two spots, and bring the new one into view."""
        for index in (old, new):
            if index < len(self._laid.spots):
                spot = self._laid.spots[index]
                height = spot.last - spot.first + 1
                self.refresh(Region(0, spot.first - self.scroll_offset.y, self.size.width, height))
        self._bring_into_view()
        self.screen.refresh_bindings()

    def _bring_into_view(self) -> None:
        if self.spot < len(self._laid.spots):
            top = self._top_for(self._laid.spots[self.spot])
            if top != self.scroll_offset.y:
                self._scroll(top)

    def _top_for(self, spot: Spot) -> int:
        """Return the first line to show so that a spot is in sight."""
        top, height = self.scroll_offset.y, self.size.height
        # A line of what stands before a spot gives it its sense.
        first = max(spot.first - 1, 0)
        if spot.last >= top + height:
            return min(spot.last - height + 1, first)
        return min(first, top)

    def _scroll(self, y: int) -> None:
        # While it is laid out anew, the scroll bar that would allow it may not be there yet.
        self.scroll_to(0, y, animate=False, immediate=True, force=True)
        self.screen.refresh_bindings()

    def _step(self, step: int) -> None:
        """Go to the next spot, or scroll towards it: what lies between is not jumped over."""
        top, height = self.scroll_offset.y, self.size.height
        spots = self._laid.spots
        if self.current is not None:
            wanted = self.spot + step
        elif step > 0:
            wanted = next((i for i, spot in enumerate(spots) if spot.first >= top), len(spots))
        else:
            above = [i for i, spot in enumerate(spots) if spot.first < top + height]
            wanted = above[-1] if above else -1
        most = max(height - 2, 1)
        if not 0 <= wanted < len(spots) or abs(self._top_for(spots[wanted]) - top) > most:
            self._scroll(top + step * most)
        elif wanted == self.spot:
            self._bring_into_view()
            self.refresh()
            self.screen.refresh_bindings()
        else:
            self.spot = wanted

    def action_up(self) -> None:
        """Go to what can be done before this."""
        self._step(-1)

    def action_down(self) -> None:
        """Go to what can be done after this."""
        self._step(1)

    def action_first(self) -> None:
        """Go to the top."""
        self.spot = 0
        self._scroll(0)

    def action_last(self) -> None:
        """Go to the bottom."""
        self.spot = max(len(self._laid.spots) - 1, 0)
        self._scroll(self.virtual_size.height)

    def action_page_up(self) -> None:
        """Read the page before."""
        self._page(-1)

    def action_page_down(self) -> None:
        """Read the next page."""
        self._page(1)

    def _page(self, step: int) -> None:
        top, height = self.scroll_offset.y, self.size.height
        most = max(self.virtual_size.height - height, 0)
        new = min(max(top + step * (height - 1), 0), most)
        self._scroll(new)
        inside = [
            index
            for index, spot in enumerate(self._laid.spots)
            if new <= spot.first and spot.last < new + height
        ]
        if inside and self.spot not in inside:
            self.spot = inside[0 if step > 0 else -1]

    def _ask(self, how: str) -> None:
        if self.current is not None:
            self.post_message(self.Chosen(self.current, how))

    def action_open(self) -> None:
        """Do what the highlighted spot is for."""
        self._ask("open")

    def action_tick(self) -> None:
        """Tick the highlighted task."""
        self._ask("tick")

    def action_copy(self) -> None:
        """Copy the highlighted words."""
        self._ask("copy")

    def action_add(self) -> None:
        """Write down what came of the highlighted words to say or to send."""
        self._ask("add")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what does something with what is highlighted and in sight."""
        kind = self.current.kind if self.current else ""
        if action == "open":
            return bool(kind)
        if action == "tick":
            return kind == "task"
        if action == "add":
            return kind == "script"
        if action == "copy":
            return kind in ("script", "question", "address")
        return True
