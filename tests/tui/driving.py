"""How a test presses keys, waits, and sees what is on the screen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any

from rich.segment import Segment
from textual._context import active_app
from textual.app import App
from textual.dom import DOMNode
from textual.events import Key, Paste
from textual.message_pump import MessagePump
from textual.pilot import Pilot

from tui_app.app import SecondOpinionApp
from tui_app.domain.agenda import Place
from tui_app.screens.form import Form
from tui_app.screens.page import Page
from tui_app.widgets.card_view import CardView
from tui_app.widgets.rows import RowList
from tui_app.widgets.text_field import TextField
from tui_app.workspaces.avenue import AvenueWorkspace

_LOOK_EVERY = 0.006
"""Seconds between looks at whether the app is still busy."""

_QUIET_LOOKS = 2
"""How many looks in a row must find it idle: a timer may be about to draw."""

_WORKSPACES = {"records": "ledger"}
"""What a card's workspace is called where that is not its id."""

PATIENCE = 10.0
"""Seconds until a condition that a test waits for counts as never coming true."""


def drawn(app: App[Any]) -> list[list[Segment]]:
    """Return the lines of the screen in front as segments, all of them drawn anew."""
    return [list(strip) for strip in app.screen._compositor.render_strips()]


def screen_text(app: App[Any]) -> str:
    """Return what the screen in front shows, as lines of text."""
    lines = ("".join(segment.text for segment in line).rstrip() for line in drawn(app))
    return "\n".join(lines)


def squeezed(app: App[Any]) -> str:
    """Return what the screen shows with every run of white space as one blank."""
    return " ".join(screen_text(app).split())


def program(pilot: Pilot[None]) -> SecondOpinionApp:
    """Return the app that a pilot flies."""
    app = pilot.app
    assert isinstance(app, SecondOpinionApp)
    return app


def page(pilot: Pilot[None]) -> Page:
    """Return the page in front."""
    front = program(pilot).page
    assert front is not None
    return front


def texts(app: App[Any]) -> Iterator[str]:
    """Yield the text of every segment that is drawn."""
    for line in drawn(app):
        for segment in line:
            yield segment.text


def is_styled(pilot: Pilot[None]) -> None:
    """Check that nothing on the page in front waits to be styled: again it comes out the same."""
    front = pilot.app.screen
    nodes = list(front.walk_children())
    before = [_look(node) for node in nodes]
    front.update_node_styles(animate=False)
    for node, look in zip(nodes, before, strict=True):
        assert _look(node) == look, node.css_path_nodes


def _look(node: DOMNode) -> list[dict[str, object]]:
    """Return how a node and its parts are drawn; a tint nobody sees is the same as none."""
    parts = [node.styles, *node._component_styles.values()]
    rules: list[dict[str, Any]] = [{**one.get_rules()} for one in parts]
    for one in rules:
        if "background_tint" in one and not one["background_tint"].a:
            del one["background_tint"]
    return rules


async def until(pilot: Pilot[None], condition: Callable[[], object]) -> None:
    """Wait until ``condition`` holds; the test's own time-out says where it never did."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"this never came true; the screen:\n{screen_text(pilot.app)}")
        await pilot.pause(0.03)


async def shows(pilot: Pilot[None], words: str) -> None:
    """Wait until ``words`` stand on the screen, wherever its lines break."""
    await until(pilot, lambda: words in squeezed(pilot.app))


async def press_text(pilot: Pilot[None], words: str) -> None:
    """Type ``words`` into the text that has the focus; a line end is ctrl+j."""
    await until(pilot, lambda: isinstance(pilot.app.focused, TextField))
    for character in words:
        if character == "\n":
            await pilot.press("ctrl+j")
        else:
            pilot.app.post_message(Key(character, character))
    await pilot.pause()


async def paste(pilot: Pilot[None], words: str) -> None:
    """Paste ``words`` as the driver does: into the app."""
    pilot.app.post_message(Paste(words))
    await pilot.pause()


async def note(pilot: Pilot[None], words: str) -> None:
    """Write one note from the page in front."""
    await pilot.press("n")
    await press_text(pilot, words)
    await pilot.press("enter")


async def do(pilot: Pilot[None], words: str, *, key: str = "slash") -> None:
    """Find ``words`` through ``/`` and open or do what is found first."""
    await pilot.press(key)
    await press_text(pilot, words)
    await pilot.press("enter")
    await pilot.pause()


async def go(pilot: Pilot[None], kind: str, uid: str = "") -> None:
    """Open a place."""
    await program(pilot).navigator.go(Place(kind, uid))
    if kind == "step":
        await until(pilot, lambda: card_in_front(pilot) == uid)
    await pilot.pause()


def card_in_front(pilot: Pilot[None]) -> str:
    """Return the id of the card that can be read, "" when there is none."""
    for card in page(pilot).query(CardView):
        if card.card is not None and card.size.height:
            return card.card.head.id
    return ""


async def highlight(pilot: Pilot[None], words: str) -> None:
    """Go down the card in front from its top until the spot with ``words`` is highlighted."""
    card = page(pilot).query_one(CardView)
    card.action_first()
    for _ in range(200):
        if card.current is not None and words in card.current.text:
            break
        card.action_down()
    assert card.current is not None, f"{words!r} is not reached in this card"
    assert words in card.current.text
    await pilot.pause()


async def until_quiet(min_sleep: float = 0.0, max_sleep: float = PATIENCE) -> None:
    """Wait until every message is handled, what they asked for is done, and all of it is drawn.

    It stands in for Textual's own, which waits until the processor has little to do: with other
    tests beside this one that comes too early or not at all.
    """
    app = active_app.get()
    end = time.monotonic() + PATIENCE
    quiet = 0
    while quiet < _QUIET_LOOKS and time.monotonic() < end:
        await asyncio.sleep(_LOOK_EVERY)
        quiet = 0 if is_busy(app) else quiet + 1


def is_busy(app: App[Any]) -> bool:
    """Return whether anything is still to be done in the app or on the screen in front."""
    if not (app.is_running and app.screen_stack):
        return False
    screen = app.screen
    drawing = (
        screen._layout_required, screen._scroll_required, screen._repaint_required,
        screen._dirty_widgets, screen._callbacks,
    )  # fmt: skip
    nodes = (app, screen, *screen.walk_children(with_self=False))
    return any(drawing) or not all(map(_waits, nodes))


def _waits(node: MessagePump) -> object:
    """Return whether a node has nothing to do but to wait for the next message."""
    queue: Any = node._message_queue
    # Whoever is in the middle of a message does not wait for the next one.
    return queue.empty() and queue.ready_event._waiters and not node._next_callbacks


async def open_work(pilot: Pilot[None], step: str) -> AvenueWorkspace:
    """Open the workspace of a step that lists sections, given by the card or its workspace."""
    await go(pilot, "work", step)
    name = _WORKSPACES.get(step, step)
    await until(pilot, lambda: [one.step for one in page(pilot).query(AvenueWorkspace)] == [name])
    workspace = page(pilot).query_one(AvenueWorkspace)
    await until(pilot, lambda: bool(workspace.query_one(RowList).rows))
    workspace.query_one(RowList).focus()
    await pilot.pause()
    return workspace


async def press_for_form(pilot: Pilot[None], *keys: str) -> Form:
    """Press keys that open a form, and return it."""
    await pilot.press(*keys)
    await until(pilot, lambda: isinstance(page(pilot), Form))
    form = page(pilot)
    assert isinstance(form, Form)
    return form


def to_line(workspace: AvenueWorkspace, words: str) -> None:
    """Highlight the first line with ``words``."""
    rows = workspace.query_one(RowList)
    found = next(row for row in rows.rows if row.id and words in row.text)
    assert rows.highlight(found.id)
