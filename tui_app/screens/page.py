"""What every full screen has: two lines on top, a body, the capture line, a notice, the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.reactive import var
from textual.screen import Screen
from textual.widget import Widget

from tui_app.bindings import bindings
from tui_app.commands import BY_ID
from tui_app.domain.agenda import Place, days_until
from tui_app.domain.capture import NothingTypedError
from tui_app.domain.dates import PartialDate, in_days_words
from tui_app.errors import AppError, ConflictError, FileLockedError
from tui_app.messages import Changed, GoTo, Told
from tui_app.saving import Saving
from tui_app.session import Session
from tui_app.terminal import cursor
from tui_app.terminal.ordered import OrderedApp
from tui_app.text import clean_line
from tui_app.widgets.bars import Ends, KeyLine, Notice
from tui_app.widgets.capture_line import CaptureLine
from tui_app.widgets.text_field import TextField

NOT_COPIED = (
    "Copying is switched off in the settings, so nothing was sent. Mark the words with the mouse."
)
_SHORT = 60
_TABS = ("overview", "before", "during", "after")


def draft_status(kept: bool) -> Content:
    """Return what the status line says of something typed and not saved."""
    if kept:
        return Content("draft kept, not saved yet")
    return Content("NO DRAFT KEPT, not saved").stylize("$error bold")


class Page(Screen[None]):
    """A full screen over one session. Subclasses give ``body`` and ``reload``."""

    BINDINGS = bindings("back")
    DEFAULT_CSS = """
    Page.-short {
        & Notice.-empty { display: none; }
        & CaptureLine, & CaptureLine TextField { max-height: 4; }
    }
    """
    AUTO_FOCUS = ""
    TAB = ""
    """Which of the four tabs is marked; "" for screens that lie over one."""
    focused: var[Widget | None] = var(None)
    """As Textual has it, but a change of it alone does not paint the whole screen anew: both
    widgets do that for themselves."""
    HINTS: ClassVar[Mapping[str, str]] = {}
    """What the hint line calls commands here, those first and in this order; "" hides one."""
    IDLE: frozenset[str] = frozenset()
    """Actions of the app that would do nothing here, so that no key is offered for them."""

    def __init__(self, session: Session) -> None:
        """Show a session."""
        super().__init__()
        self.session = session
        self.noting = session.noting
        self.just_left = False
        """Whether the last key was an Esc that closed the capture line."""

    @property
    def step(self) -> str:
        """The id of the step that a note written here belongs to, "" for none."""
        return ""

    def compose(self) -> ComposeResult:
        """Lay out the frame around the body."""
        self._suit_the_size()
        yield Ends(id="title-bar")
        yield Ends(id="tab-bar")
        yield from self.body()
        yield Notice(id="notice")
        yield CaptureLine(id="capture-line")
        yield KeyLine()

    def _suit_the_size(self) -> None:
        """Take before the first layout the classes that Textual would give after it."""
        for breakpoints, cells in zip(
            (self.app.HORIZONTAL_BREAKPOINTS, self.app.VERTICAL_BREAKPOINTS),
            self.app.size,
            strict=True,
        ):
            fitting = [name for at, name in breakpoints or () if at <= cells]
            self.add_class(*fitting[-1:], update=False)

    def body(self) -> Iterable[Widget]:
        """Give the widgets between the bars."""
        return ()

    def reload(self) -> None:
        """Read again from the store what this screen shows, and show it."""

    def refresh_all(self) -> None:
        """Show the present state of the case and of the disk, unless the page is half there.

        What asks may come before the page has its parts, or after it began to lose them.
        """
        if not self.children or not self.display:
            return
        self.show_bars()
        self.reload()

    def on_mount(self) -> None:
        """Fill the bars before the first frame."""
        self.show_bars()

    async def on_event(self, event: events.Event) -> None:
        """Come to the front without styling every widget once more: what changes does it at once.

        Textual would before the first frame, which is a third of the time that opening takes.
        """
        if isinstance(event, events.ScreenResume):
            event.refresh_styles = False
        await super().on_event(event)

    def on_screen_resume(self) -> None:
        """Another screen may have changed what is shown here, or gone on with the note."""
        if not self.display:
            return
        self._take_up_note()
        try:
            self.session.reload()
            self.refresh_all()
        except FileLockedError:
            self.post_message(Changed())
        self._place_cursor()

    def on_idle(self, event: events.Idle) -> None:
        """One key, one frame: nothing is painted while a key has only half done its work."""
        if isinstance(self.app, OrderedApp) and self.app.key_in_hand:
            event.prevent_default()

    def on_key(self) -> None:
        """A key that no text has kept for itself: what was said before has been read."""
        self.just_left = False
        self.query_one(Notice).fade()

    def on_descendant_focus(self) -> None:
        """Other keys work where another thing has the focus; the cursor shows where typing goes."""
        self.query_one(KeyLine).refresh()
        self._place_cursor()

    def _take_up_note(self) -> None:
        line = self.query_one(CaptureLine)
        if line.is_open and line.field.text != self.noting.text:
            line.field.put(self.noting.text)
            if not self.noting.unsaved:
                line.close()
                self.focus_body()

    def _place_cursor(self) -> None:
        typing = isinstance(self.focused, TextField)
        (cursor.show_cursor if typing else cursor.hide_cursor)(self.app)

    def on_resize(self) -> None:
        """The tabs are shortened on a narrow screen."""
        self.show_bars()

    def show_bars(self) -> None:
        """Show whose case this is, until when there is time, and whether all is saved."""
        if not self.children:
            return
        case = self.session.case
        title = self._title_words(clean_line(case.title) if case else "")
        decide_by = ""
        if case and case.decide_by:
            today = self.session.today
            days = days_until(case.decide_by, today)
            decide_by = f"by {PartialDate.from_stored(case.decide_by).words(today)}"
            if self.size.width >= _SHORT:
                decide_by = f"decide {decide_by} · {in_days_words(days)}"
        self.query_one("#title-bar", Ends).show(Content(title).stylize("bold"), decide_by)
        self.query_one("#tab-bar", Ends).show(self._tabs(), self.status())

    def _title_words(self, case: str) -> str:
        name = "Second Opinion"
        if self.session.throw_away:
            name = "Worked example, thrown away at the end"
        if self.size.width < _SHORT and case:
            return f"Example: {case}" if self.session.throw_away else case
        return f"{name} · {case}" if case else name

    def _tabs(self) -> Content:
        short = self.size.width < _SHORT
        parts = []
        for name in _TABS:
            command = BY_ID[name]
            key = command.shown_in(self.session.settings.keymap)
            label = key if short else f"{key} {command.label}"
            parts.append(Content(label).stylize("reverse" if name == self.TAB else ""))
        return Content("  ").join(parts)

    def status(self) -> Content:
        """Say whether everything is on the disk; this is always true."""
        saver = self.session.saver
        if saver.saving is Saving.FAILED:
            return Content(f"COULD NOT SAVE {saver.waiting}").stylize("$error bold")
        if saver.saving is Saving.WAITING:
            return Content(f"{saver.waiting} not saved yet").stylize("$warning bold")
        if self.noting.unsaved:
            return draft_status(self.noting.kept)
        if self.session.has_drafts():
            if self.session.saved_at and self.size.width >= _SHORT:
                saved = self.session.when(self.session.saved_at)
                return Content(f"saved {saved}; a draft is kept")
            return Content("a draft is kept, not saved yet")
        if self.session.saved_at:
            return Content(f"saved {self.session.when(self.session.saved_at)}")
        return Content("all saved")

    def tell(self, sentence: str, *, calm: bool = True) -> None:
        """Say a sentence on the notice line."""
        self.query_one(Notice).say(sentence, calm=calm)

    @property
    def capture_is_open(self) -> bool:
        """Whether a note is being written here."""
        return self.query_one(CaptureLine).is_open

    def copy(self, text: str, *, shown: bool = False) -> None:
        """Send words to the clipboard of the person's own terminal; ``shown`` if here in full."""
        if not self.session.settings.clipboard:
            if shown:
                self.tell(NOT_COPIED)
            else:
                self.post_message(GoTo(Place("words", text)))
            return
        self.app.copy_to_clipboard(text)
        otherwise = "mark the words" if shown else "enter shows the words alone, to mark"
        self.tell(
            f"Sent to your terminal's clipboard. If it does not arrive there, {otherwise} with the "
            "mouse."
        )

    def save(self, work: Callable[[], object], words: str = "") -> None:
        """Write a change and show it, with ``words`` for it; or say why it was refused."""
        try:
            self.session.save(work, refused=self._refused)
        except AppError as error:
            self.app.post_message(Changed())
            self._refused(error)
        else:
            self.app.post_message(Changed(words))

    def show_change(self, words: str) -> None:
        """Show at once what was just written from this page, with words for it."""
        try:
            self.session.reload()
            self.refresh_all()
        except FileLockedError:
            # On a network disk nobody can read while another session writes; the app tries again.
            self.post_message(Changed(words))
            return
        saver = self.session.saver
        self.tell(saver.sentence or words, calm=not saver.sentence)
        self.post_message(Changed(shown=True))

    def _refused(self, error: AppError) -> None:
        sentence = error.sentence
        if isinstance(error, ConflictError):
            sentence = "Somebody changed this at the same moment, so it was left as they made it."
        self.app.post_message(Told(sentence, calm=False))

    def open_capture(self, text: str | None = None) -> None:
        """Open the capture line, with what was left in it or with ``text``."""
        line = self.query_one(CaptureLine)
        wanted = self.noting.text if text is None else text
        line.open(wanted if wanted != line.field.text else None)
        self.tell("")
        self._label_capture(line.field.text)

    async def action_back(self) -> None:
        """Go back to the screen below, if there is one."""
        if len(self.app.screen_stack) > 1:
            self.app.pop_screen()

    @on(CaptureLine.Typed)
    def _note_typed(self, event: CaptureLine.Typed) -> None:
        before = self.noting.unsaved, self.noting.kept
        sentence = self.noting.keep(event.text, self.step)
        if sentence:
            self.tell(sentence, calm=False)
        self._label_capture(event.text)
        if before != (self.noting.unsaved, self.noting.kept):
            self.show_bars()

    def _label_capture(self, text: str) -> None:
        step = self.step if self.size.width >= _SHORT else ""
        self.query_one(CaptureLine).label(self.noting.label(text, step))

    @on(CaptureLine.Committed)
    def _note_committed(self, event: CaptureLine.Committed) -> None:
        line = self.query_one(CaptureLine)
        try:
            words = self.noting.commit(event.text, self.step)
        except NothingTypedError as error:
            self.tell(error.sentence)
            return
        line.field.put("")
        line.close()
        self.focus_body()
        self.show_change(words)

    @on(CaptureLine.Left)
    def _note_left(self, event: CaptureLine.Left) -> None:
        self.focus_body()
        self.just_left = True
        if event.text.strip():
            self.post_message(Told("Your text is kept as a draft; n brings it back."))

    def focus_body(self) -> None:
        """Put the focus where it belongs when no text is being typed."""
        if focusable := [w for w in self.focus_chain if not w.has_class("-text")]:
            focusable[0].focus()
