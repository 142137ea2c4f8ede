"""Notes: write one, list and filter them, read one, change it, mark it done, delete it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tui_app.domain.capture import NothingTypedError
from tui_app.domain.notes import NOTE_KINDS, Note, NoteFilter
from tui_app.store import notes
from tui_app.text import clean_line, plural, shorten
from tui_app.walk import forms
from tui_app.walk.menu import BackError, Option, Page, lines_of
from tui_app.walk.talk import LeaveError
from tui_app.walk.walker import Walker

_PAGE = 10
KINDS = (
    "A note that begins with ? is a question, with ! a thing to do (end it with 'by Friday' and "
    "it has a date), with d: a diagnosis, r: a recommendation, m: a medicine, t: a test, w: a word "
    "to look up. Anything else is just a note."
)


def write(walker: Walker, step: str, begun: str = "") -> None:
    """Write a note on as many lines as it takes; it is kept as a draft after each of them."""
    noting = walker.session.noting
    if begun and not noting.unsaved:
        # Should the file be locked, the note is on the disk at least as a draft.
        noting.keep(begun, step)
        _commit(walker, begun, step)
        return
    if noting.unsaved:
        walker.say("You go on with the note that you had begun:")
    else:
        walker.say(
            "Write your note, on as many lines as you like. An empty line saves it, and so does a "
            "single dot. Begin with ? for a question or ! for something to do; ? alone says more."
        )
    lines = [line for line in (noting.text, begun) if line]
    if lines:
        walker.say("\n".join(lines))
        noting.keep("\n".join(lines), step)
    try:
        _read_lines(walker, step, lines)
    except BackError:
        walker.say("No note.")
        return
    except KeyboardInterrupt:
        walker.say("\nThe note is not saved yet, but kept as a draft. n goes on with it, q leaves.")
        return
    if lines:
        _commit(walker, "\n".join(lines), step)
    else:
        walker.say(NothingTypedError().sentence)


def _read_lines(walker: Walker, step: str, lines: list[str]) -> None:
    while True:
        line = walker.talk.line("Note" if not lines else "")
        typed = line.strip()
        if typed == "." or (not typed and not walker.talk.more_is_typed()):
            return
        if not lines and typed in ("b", "q"):
            raise BackError if typed == "b" else LeaveError
        if not lines and typed == "?":
            walker.say(KINDS + " b goes back without a note.")
            continue
        lines.append(line)
        if warning := walker.session.noting.keep("\n".join(lines), step):
            walker.say(warning)


def _commit(walker: Walker, text: str, step: str) -> None:
    try:
        said = walker.session.noting.commit(text, step)
    except NothingTypedError as error:
        walker.say(error.sentence)
        return
    waited = walker.session.saver.waiting
    walker.settle("Saved, after a moment." if waited else f"{said}.")


class NotesPage(Page):
    """The notes of the case, newest first, ten at a time."""

    title = "Notes"
    help = "A number reads the note."

    def __init__(self, walker: Walker, wanted: NoteFilter | None = None) -> None:
        """List the notes that ``wanted`` lets through."""
        self._walker = walker
        self._wanted = wanted or NoteFilter()
        self._shown = _PAGE
        self._said = 0
        self.step = self._wanted.step

    @property
    def listed_from(self) -> int:
        """Only the notes that were not said yet."""
        return self._said

    def _count(self) -> int:
        case = self._walker.session.case
        return notes.count_notes(self._walker.session.store, case.uid, self._wanted) if case else 0

    def tell(self) -> None:
        """Say how many there are."""
        if not self._said:
            count = self._count()
            which = "" if self._wanted.is_empty else " like that"
            order = ", newest first" if count > 1 else ""
            self._walker.say(f"{plural(count, 'note')}{which}{order}.")

    def options(self) -> Sequence[Option]:
        """Offer the notes, more of them, and the filter."""
        session = self._walker.session
        found: list[Note] = []
        if session.case is not None:
            found = notes.list_notes(
                session.store, session.case.uid, self._wanted, limit=self._shown
            )
        options = [Option(line_of(self._walker, one), lambda uid=one.uid: self._open(uid))  # type: ignore[misc]
                   for one in found]  # fmt: skip
        if len(found) == self._shown < self._count():
            options.append(Option("More notes", self._more, "m"))
        return [*options, Option("Filter: only some of the notes", self._filter, "f")]

    def enter(self) -> bool:
        """Say the list from its beginning."""
        self._said = 0
        return True

    def _open(self, uid: str) -> None:
        open_note(self._walker, uid)

    def _more(self) -> None:
        self._said, self._shown = self._shown, self._shown + _PAGE
        self._say_again()

    def _say_again(self) -> None:
        self.tell()
        self._walker.say("\n".join(lines_of(self.options(), self._said)))

    def _filter(self) -> None:
        kinds = [f"Only: {kind.label}" for kind in NOTE_KINDS]
        chosen = self._walker.pick(
            "Which notes", ["All notes", "Of one step", "With certain words", *kinds]
        )
        if chosen is None:
            return
        if chosen == 0:
            self._wanted = NoteFilter()
        elif chosen == 1:
            self._of_a_step()
        elif chosen == 2:
            words = self._walker.talk.ask("With which words").strip()
            self._wanted = replace(self._wanted, words=words)
        else:
            self._wanted = replace(self._wanted, kind=NOTE_KINDS[chosen - 3].value)
        self._said, self._shown = 0, _PAGE
        self.step = self._wanted.step
        self._say_again()

    def _of_a_step(self) -> None:
        heads = self._walker.session.library.heads
        chosen = self._walker.pick("Which step", [clean_line(head.title) for head in heads])
        if chosen is not None:
            self._wanted = replace(self._wanted, step=heads[chosen].id)


def line_of(walker: Walker, note: Note) -> str:
    """Return a note as one of a list says it."""
    state = ("done " if note.done_at else "open ") if note.note_kind.value == "todo" else ""
    kind = f"{state}{note.note_kind.label.lower()}"
    return f"{shorten(note.text, 100)} ({kind}, {walker.session.when(note.created_at)})"


def open_note(walker: Walker, uid: str) -> None:
    """Read one note and stay with it."""
    walker.visit(NotePage(walker, uid))


class NotePage(Page):
    """One note, whole."""

    title = "This note"

    def __init__(self, walker: Walker, uid: str) -> None:
        """Read the note with this uid."""
        self._walker = walker
        self._uid = uid
        self.step = self._note.step if self._note else ""

    @property
    def _note(self) -> Note | None:
        return self._walker.session.store.get(Note, self._uid)

    def tell(self) -> None:
        """Say the note."""
        note = self._note
        if note is None:
            return
        deleted = " It is deleted; u brings it back if that was your last change."
        state = "Done. " if note.done_at else ""
        self._walker.say(f"{note.note_kind.label}. {state}{self._walker.session.about(note)}"
                         + deleted * bool(note.deleted_at))  # fmt: skip
        self._walker.say(note.text)

    def options(self) -> Sequence[Option]:
        """Offer what can be done with the note."""
        note = self._note
        if note is None or note.deleted_at:
            return []
        options = [Option("Change it", self._change)]
        if note.note_kind.value == "todo":
            options.append(Option("Open again" if note.done_at else "Mark as done", self._done))
        return [
            *options,
            Option("Delete it", self._delete),
            Option("What it was before", self._before),
        ]

    def _change(self) -> None:
        self._walker.visit(forms.FieldsPage(self._walker, lambda: self._note, "Change this note"))

    def _done(self) -> None:
        if (note := self._note) is not None:
            words = "Open again. Saved." if note.done_at else "Done. Saved."
            self._walker.save(lambda: notes.toggle_done(self._walker.session.store, note), words)

    def _delete(self) -> None:
        if (note := self._note) is not None:
            words = shorten(note.text, 40)
            store = self._walker.session.store
            self._walker.save(
                lambda: store.remove(note, f"Deleted note: {words}"),
                f"Deleted: {words}. u brings it back.",
            )
            raise BackError

    def _before(self) -> None:
        session = self._walker.session
        lines = []
        for change in session.store.history(self._uid)[1:]:
            lines.append(f"{session.when(change.at)}, {change.author}: {change.label}")
            lines += [
                f"{label} before: {shorten(before, 400) or 'nothing'}"
                for label, before, _ in change.differences()
            ]
        self._walker.say("\n".join(lines) or "It is as it was first written.")
