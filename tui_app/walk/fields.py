"""The fields of something that is kept already: each is asked by its number and saved at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from tui_app import forms
from tui_app.domain.entry import Choice, Entry, Spec
from tui_app.forms import form_specs, from_typed, to_typed
from tui_app.values import dataclass
from tui_app.walk.asking import HELP, ask, say_fault, shown
from tui_app.walk.forms import keep_draft
from tui_app.walk.menu import BackError, Option, Page
from tui_app.walk.walker import Walker

T = TypeVar("T")


def _nothing_wrong(_: object) -> dict[str, str]:
    return {}


@dataclass(frozen=True)
class Sheet(Generic[T]):
    """What has the fields: how it is read, and how it is written when one of them was changed."""

    fresh: Callable[[], T | None]
    """Gives it as it now is."""
    write: Callable[[T, Callable[[], None]], object]
    """Stores it changed, says so, and calls what it is given once that is durable."""
    place: str = ""
    """Where what is typed is kept as a draft, "" for nowhere."""
    offered: Mapping[str, tuple[Choice, ...]] | None = None
    """The choices of fields that depend on the case."""
    check: Callable[[T], dict[str, str]] = _nothing_wrong
    """Gives by field what else does not fit."""

    def fields(self) -> list[tuple[str, Spec, str]]:
        """Return the fields that apply: name, description, and the text now."""
        entry = self.fresh()
        if entry is None:
            return []
        typed = to_typed(entry)
        return [
            (name, spec, typed[name])
            for name, spec in form_specs(entry, self.offered).items()
            if forms.applies(spec, typed)
        ]


def of_entry(
    walker: Walker,
    fresh: Callable[[], Entry | None],
    check: Callable[[Entry], dict[str, str]] = _nothing_wrong,
) -> Sheet[Entry]:
    """Return the sheet of a stored entry, which ``fresh`` gives as it now is."""

    def write(changed: Entry, done: Callable[[], None]) -> None:
        walker.save(lambda: forms.write_entry(walker.session, changed), done=done)

    entry = fresh()
    return Sheet(fresh, write, forms.place_of(entry) if entry else "", check=check)


class FieldsPage(Page):
    """The fields of a sheet, each with what stands in it."""

    title = "Which field"
    help = "A number changes that field. a asks all of them, one after another."

    def __init__(self, walker: Walker, sheet: Sheet[Any], heading: str) -> None:
        """Change what ``sheet`` has."""
        self._walker = walker
        self._sheet = sheet
        self._heading = heading
        self._offered_draft = False

    def tell(self) -> None:
        """Say what this is; what was typed here and not saved is offered first."""
        self._walker.say(f"{self._heading}. A number changes that field.")
        if not self._offered_draft:
            self._offered_draft = True
            _offer_draft(self._walker, self._sheet)

    def options(self) -> Sequence[Option]:
        """Offer the fields that apply, and all of them."""
        offers = [
            Option(field_words(spec, typed),
                   partial(change_field, self._walker, self._sheet, name))
            for name, spec, typed in self._sheet.fields()
        ]  # fmt: skip
        return [*offers, Option("All fields, one after another", self._all, "a")] if offers else []

    def _all(self) -> None:
        self._walker.say(HELP)
        for name, *_ in self._sheet.fields():
            if not change_field(self._walker, self._sheet, name):
                return


def field_words(spec: Spec, typed: str) -> str:
    """Return a field as a list says it."""
    return f"{spec.label}{' (private)' * spec.private}: {shown(spec, typed)}"


def change_field(walker: Walker, sheet: Sheet[T], name: str) -> bool:
    """Ask one field and save the answer at once; return False if they went back."""
    entry = sheet.fresh()
    if entry is None:
        return False
    before = to_typed(entry)

    def keep(text: str) -> None:
        if sheet.place:
            left = walker.session.draft_for(sheet.place)
            typed = {**before, **(left.fields if left else {}), name: text}
            keep_draft(walker, sheet.place, entry, typed)

    try:
        while True:
            answer = ask(walker, form_specs(entry, sheet.offered)[name], before[name], keep)
            if answer is None or answer == before[name]:
                if answer is not None:
                    _settling(walker, sheet, entry, name)()
                walker.say("Left as it was.")
                return True
            keep(answer)
            if _store(walker, sheet, entry, name, answer):
                return True
    except BackError:
        walker.say("Left as it was.")
        return False


def _store(walker: Walker, sheet: Sheet[T], entry: T, name: str, answer: str) -> bool:
    """Save one field; return False when the answer does not fit and is to be asked again."""
    changed, faults = from_typed(entry, {**to_typed(entry), name: answer}, walker.session)
    faults = faults or sheet.check(changed)
    if faults:
        say_fault(walker, faults.get(name, next(iter(faults.values()))), answer)
        return False
    sheet.write(changed, _settling(walker, sheet, changed, name))
    walker.session.reload()
    return True


def _settling(walker: Walker, sheet: Sheet[T], changed: T, name: str) -> Callable[[], None]:
    """Return what forgets the draft of one field; what else the draft has is kept."""
    session, place = walker.session, sheet.place
    draft = session.draft_for(place) if place else None
    others = {key: text for key, text in (draft.fields if draft else {}).items() if key != name}

    def settle() -> None:
        stored = sheet.fresh() or changed
        typed = to_typed(stored)
        if not forms.changed(typed, {**typed, **others}):
            forms.settle_draft(session, place, draft)
            return
        keep_draft(walker, place, stored, {**typed, **others})
        if draft is not None and draft.session != session.drafts.session:
            session.drafts.settle(draft)

    return settle if place else lambda: None


def _offer_draft(walker: Walker, sheet: Sheet[T]) -> None:
    draft = walker.session.draft_for(sheet.place) if sheet.place else None
    entry = sheet.fresh()
    if draft is None or entry is None:
        return
    walker.say(
        f"This was typed here before and not saved:\n{forms.draft_words(walker.session, draft)}"
    )
    chosen = walker.pick("What about it", ["Save it now", "Let it go", "Keep it for later"])
    if chosen == 0:
        for name, text in draft.fields.items():
            if name in form_specs(entry):
                _store(walker, sheet, sheet.fresh() or entry, name, text)
    elif chosen == 1:
        forms.settle_draft(walker.session, sheet.place, draft)
        walker.say("Let go.")
