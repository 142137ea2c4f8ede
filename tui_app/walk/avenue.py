"""Steps 2 to 8 in the walk: the same sections of lines as the app shows, as offers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tui_app.content.insurers import insurer_fact
from tui_app.content.places import shipped_data
from tui_app.domain.entry import Entry
from tui_app.forms import place_of
from tui_app.steps import avenues, finding, ticking
from tui_app.steps.entry_lines import Line
from tui_app.steps.section import Section, read_new
from tui_app.text import shorten
from tui_app.walk.fields import FieldsPage, Sheet
from tui_app.walk.forms import fill
from tui_app.walk.menu import Option, Page
from tui_app.walk.walker import Walker


def open_avenue(walker: Walker, step: str) -> None:
    """Work on the lists of a step, starting a case where there is none."""
    if walker.session.case is None:
        walker.save(walker.session.ensure_case, "A case was started for it: My case.")
    if walker.session.case is not None:
        walker.visit(AvenuePage(walker, step))


def new_entry(walker: Walker, uid: str) -> None:
    """Ask the fields of a new entry; ``uid`` is what ``new_place`` wrote."""
    table, known = read_new(uid)
    fill_entry(walker, finding.begin(walker.session, table, **known))


def say_fact(walker: Walker, fact_id: str) -> None:
    """Say what is known of insurers where the person is, and how well."""
    fact = insurer_fact(shipped_data(), fact_id)
    if fact is not None:
        walker.say(f"{fact.plan}. {fact.text} {fact.known}")


def new_answer(walker: Walker, question_id: str) -> None:
    """Write down what the insurer answered to a question of the bank."""
    begun = finding.begin_answer(walker.session, question_id)
    if begun is not None:
        fill_entry(walker, begun)


def open_entry(walker: Walker, uid: str) -> None:
    """Work on one entry, given as ``table:uid``."""
    table, _, entry_uid = uid.partition(":")
    walker.visit(EntryPage(walker, finding.KINDS[table], entry_uid))


def fill_entry(walker: Walker, entry: Entry) -> None:
    """Ask the fields of an entry that is not stored yet."""
    session = walker.session
    fill(
        walker,
        entry,
        f"A new {entry.NOUN}",
        partial(_store, walker),
        place_of(entry),
        offered=finding.offered(session, entry),
        check=partial(finding.faults, session),
    )


def _store(walker: Walker, entry: Entry) -> Entry:
    stored = finding.store_entry(walker.session, entry)
    if words := finding.after_saving(walker.session, stored):
        walker.say(words)
    return stored


class AvenuePage(Page):
    """The sections of a step; each line is an offer under its heading."""

    title = "Which line"
    help = "A number opens a line, or writes down something new."

    def __init__(self, walker: Walker, step: str) -> None:
        """Work on the present case."""
        self._walker = walker
        self.step = step

    def tell(self) -> None:
        """Say what is listed here."""
        for section in avenues.sections(self._walker.session, self.step):
            name, _, state = section.heading.partition("   ")
            phrases = [line.text for line in section.lines if line.place.kind == "copy"]
            if phrases:
                self._walker.say(f"{name.capitalize()}: {shorten('; '.join(phrases), 600)}.")
            elif state:
                self._walker.say(f"{name.capitalize()}: {state}.")

    def options(self) -> Sequence[Option]:
        """Offer every line that leads somewhere."""
        return [
            Option(_words(section, line), partial(self._walker.go, line.place))
            for section in avenues.sections(self._walker.session, self.step)
            for line in section.lines
            if line.place.kind != "copy"
        ]


def _words(section: Section, line: Line) -> str:
    words = f"{shorten(line.text, 200)}{f' ({shorten(line.end, 60)})' if line.end else ''}"
    if line.entry is None:
        return words
    name = section.heading.partition("   ")[0].capitalize()
    sign = f"{line.sign} " if line.sign not in ("", "-") else ""
    return f"{name}: {sign}{words}"


class EntryPage(Page):
    """One entry: its next state, its fields, and taking it off the list."""

    title = "What about it"

    def __init__(self, walker: Walker, kind: type[Entry], uid: str) -> None:
        """Work on the entry with this uid."""
        self._walker = walker
        self._kind = kind
        self._uid = uid

    def _fresh(self) -> Entry | None:
        found = self._walker.session.store.get(self._kind, self._uid)
        return None if found is None or found.deleted_at else found

    def tell(self) -> None:
        """Say which one it is."""
        if (entry := self._fresh()) is not None:
            self._walker.say(f"{entry.NOUN.capitalize()}: {finding.name_of(entry)}.")

    def options(self) -> Sequence[Option]:
        """Offer what can be done with it."""
        entry = self._fresh()
        if entry is None:
            return []
        offers = [Option("Change it", self._change), Option("Delete it", self._delete)]
        session = self._walker.session
        if ticking.can_tick(session, entry):
            offers.insert(0, Option(ticking.tick_words(session, entry), self._tick))
        return offers

    def _change(self) -> None:
        entry = self._fresh()
        if entry is None:
            return
        session = self._walker.session

        def write(changed: Entry, done: object) -> None:
            self._walker.save(lambda: _store(self._walker, changed), done=done)  # type: ignore[arg-type]

        sheet = Sheet(self._fresh, write, place_of(entry), finding.offered(session, entry),
                      partial(finding.faults, session))  # fmt: skip
        self._walker.visit(FieldsPage(self._walker, sheet, f"This {entry.NOUN}"))

    def _tick(self) -> None:
        if (entry := self._fresh()) is not None:
            session = self._walker.session
            if (place := ticking.step_place(entry)) is not None:
                self._walker.go(place)
                return
            words = ticking.tick_words(session, entry)
            changed = ticking.ticked(session, entry)
            self._walker.save(lambda: finding.store_entry(session, changed), f"{words}: saved.")

    def _delete(self) -> None:
        if (entry := self._fresh()) is not None:
            label = f"Deleted {entry.NOUN}: {finding.name_of(entry)}"
            self._walker.save(lambda: self._walker.session.store.remove(entry, label),
                              f"{label}. u brings it back.")  # fmt: skip
