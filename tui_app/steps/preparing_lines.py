"""An entry of steps 9 to 12 as one line of a list, the same in the app and the walk."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from tui_app.domain.corrections import CORRECTION_STATES, Correction
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import label_of
from tui_app.domain.history import ILLNESS_STATES, Illness, Relative
from tui_app.domain.medicines import Allergy, Medicine
from tui_app.domain.people import INVITATION, TASKS, Person
from tui_app.domain.records import Record, RecordState
from tui_app.domain.timeline import EFFECTS, KINDS, TimelineEntry
from tui_app.session import Session
from tui_app.steps import preparing
from tui_app.steps.entry_lines import Line, line_of
from tui_app.text import clean_line, shorten

_SIGNS = {
    RecordState.WANTED: "[ ]",
    RecordState.ASKED: "[?]",
    RecordState.RECEIVED: "[-]",
    RecordState.CHECKED: "[-]",
    RecordState.SENT: "[>]",
    RecordState.DIRECT: "[>]",
    RecordState.CONFIRMED: "[x]",
    RecordState.MISSING: "[/]",
    RecordState.REFUSED: "[/]",
    RecordState.NOT_NEEDED: "[/]",
}


_Made = dict[tuple[int, bool], tuple[Record, Line]]


@lru_cache(maxsize=2)
def _made_for(today: date, holders: tuple[tuple[str, str], ...]) -> _Made:
    """Return the lines of records that were made on this day, with these names, and their records.

    A record that has not changed is the same object whenever it is listed, see ``list_entries``.
    """
    return {}


class PreparingLines:
    """Makes lines of the entries of a session's present case, as they are today."""

    def __init__(self, session: Session) -> None:
        """Read what many lines need once."""
        self._session = session
        self._today = session.today
        self._holders = preparing.holders(session)
        self._made = _made_for(session.today, tuple(self._holders.items()))

    def _day(self, stored: str) -> str:
        return PartialDate.from_stored(stored).words(self._today)

    def holder(self, uid: str) -> str:
        """Return the name of who has a record."""
        return self._holders.get(uid, "")

    def record(self, one: Record, *, holder: bool = False) -> Line:
        """The document and of when it is; how far it is, or until when it may take."""
        # Of hundreds of records one changes at a time; what is asked for depends on the case too.
        if one.stage is RecordState.ASKED:
            return self._record(one, holder)
        key = (id(one), holder)
        found = self._made.get(key)
        if found is None or found[0] is not one:
            found = self._made[key] = one, self._record(one, holder)
        return found[1]

    def _record(self, one: Record, holder: bool) -> Line:
        parts = [clean_line(one.title), clean_line(one.period)]
        if holder:
            parts.append(self.holder(one.holder_uid))
        late = preparing.is_late(self._session, one)
        tone = "warning" if late else "success" if one.stage is RecordState.CONFIRMED else ""
        text = ", ".join(part for part in parts if part)
        return line_of(one, text, _SIGNS[one.stage], self._how_far(one, late), tone)

    def _how_far(self, one: Record, late: bool) -> str:
        if one.stage is RecordState.ASKED:
            found = preparing.due_of(self._session, one)
            if found is None:
                return f"asked for {self._day(one.asked_on)}" if one.asked_on else "asked for"
            by = PartialDate.on(found.by).words(self._today)
            if found.first != found.by and not late:
                by = f"{PartialDate.on(found.first).words(self._today)} or {by}"
            return f"LATE since {by}" if late else f"due {by}"
        if one.is_due_back and one.return_by:
            return f"{one.stage.label}, back by {self._day(one.return_by)}"
        if one.needs_better:
            return f"not right: {shorten(one.problem, 20)}" if one.problem else "not right"
        return one.stage.label

    def correction(self, one: Correction) -> Line:
        """What it says and what is right; how far it is."""
        right = f", right is: {clean_line(one.should_say)}" if one.should_say else ""
        end = label_of(CORRECTION_STATES, one.state)
        found = preparing.due_of(self._session, one) if one.state == "asked" else None
        if found is not None:
            end = f"answer due {PartialDate.on(found.by).words(self._today)}"
        sign = {"found": "[ ]", "asked": "[?]", "corrected": "[x]"}.get(one.state, "[/]")
        return line_of(one, f"{clean_line(one.says)}{right}", sign, end)

    def entry(self, one: TimelineEntry) -> Line:
        """The date and headline; how bad it was, or what it is."""
        end = f"{one.severity}/10" if one.severity else label_of(KINDS, one.kind)
        words = f"{one.on.words()}  {clean_line(one.headline)}"
        return line_of(one, words, end=_private(one, end))

    def medicine(self, one: Medicine) -> Line:
        """The name, dose and what for; since when, or why it ended."""
        what_for = f"for {one.what_for}" if one.what_for else ""
        parts = [f"{one.name} {one.dose}".strip(), one.how_often, what_for]
        text = clean_line(", ".join(part for part in parts if part))
        if one.lacks_unit:
            end = f"{clean_line(one.dose)} of what? mg, ml, drops"
            return line_of(one, text, end=_private(one, end), tone="warning")
        if one.is_now:
            end = f"since {self._day(one.since)}" if one.since else ""
        else:
            end = one.why_stopped or label_of(EFFECTS, one.effect)
        return line_of(one, text, end=_private(one, end))

    def allergy(self, one: Allergy) -> Line:
        """To what, and what happened."""
        reaction = f": {clean_line(one.reaction)}" if one.reaction else ""
        return line_of(one, f"{clean_line(one.name)}{reaction}", end=one.severity)

    def illness(self, one: Illness) -> Line:
        """The illness, since when, and whether it is there."""
        since = f", since {one_day(one.since)}" if one.since else ""
        end = _private(one, label_of(ILLNESS_STATES, one.state))
        return line_of(one, f"{clean_line(one.name)}{since}", end=end)

    def relative(self, one: Relative) -> Line:
        """Who had what, and at which age."""
        words = clean_line(f"{one.name}: {one.illness}")
        return line_of(one, words, end=_private(one, one.age))

    def companion(self, one: Person) -> Line:
        """The name and what they will do; their answer."""
        tasks = ", ".join(label_of(TASKS, task) for task in one.tasks)
        text = f"{clean_line(one.name)}: {tasks}" if tasks else clean_line(one.name)
        return line_of(one, text, end=label_of(INVITATION, one.answer))


def _private(one: TimelineEntry | Medicine | Illness | Relative, end: str) -> str:
    return ", ".join(part for part in ("private" * one.private, end) if part)


def one_day(stored: str) -> str:
    """Return a stored date in words, with its year."""
    return PartialDate.from_stored(stored).words()
