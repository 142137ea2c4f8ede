"""Notes: the thoughts, answers and things to do that a person writes down anywhere."""

from __future__ import annotations

from typing import ClassVar

from tui_app.domain.capture import NoteKind
from tui_app.domain.entry import Entry, Kind, choices, entry_field
from tui_app.values import dataclass

NOTE_KINDS = choices(*((kind.value, kind.label) for kind in NoteKind))


@dataclass(frozen=True, kw_only=True)
class Note(Entry):
    """One note. ``original`` is what was first written and never changes; ``text`` may."""

    TABLE: ClassVar[str] = "notes"
    NOUN: ClassVar[str] = "note"

    text: str = entry_field("Note", Kind.TEXT, required=True)
    kind: str = entry_field(
        "Kind", Kind.CHOICE, choices=NOTE_KINDS, default=NoteKind.NOTE.value, searched=False
    )
    due: str = entry_field(
        "By", Kind.DATE, prefer="future", show_when=("kind", NoteKind.TODO.value)
    )
    done_at: str = ""
    starred: bool = entry_field("Marked", Kind.FLAG, tier=2, searched=False)
    step: str = ""
    original: str = ""

    @property
    def note_kind(self) -> NoteKind:
        """The kind as an enumeration; one that this version does not know is a plain note."""
        try:
            return NoteKind(self.kind)
        except ValueError:
            return NoteKind.NOTE

    @property
    def is_open_todo(self) -> bool:
        """Whether this is something to do that is not done."""
        return self.note_kind is NoteKind.TODO and not self.done_at

    @property
    def was_edited(self) -> bool:
        """Whether the text differs from what was first written."""
        return self.text != self.original


@dataclass(frozen=True)
class NoteFilter:
    """Which notes to list; an empty field lets all through.

    ``since`` and ``until`` are moments as entries keep them (ISO 8601, UTC), the second excluded.
    """

    kind: str = ""
    step: str = ""
    author: str = ""
    since: str = ""
    until: str = ""
    words: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered."""
        return self == NoteFilter()
