"""Between an entry and what a form shows and takes: every kind of field, both ways."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, TypeVar
from zoneinfo import available_timezones

from tui_app.domain.appointments import read_time
from tui_app.domain.cases import Case, NewCase
from tui_app.domain.countries import doubt
from tui_app.domain.date_words import parse_date
from tui_app.domain.dates import DateNotUnderstoodError, PartialDate
from tui_app.domain.entry import Choice, Entry, Kind, Spec, described_fields
from tui_app.domain.notes import Note
from tui_app.noting import PLACE
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.steps.small_forms import PAGES
from tui_app.store.drafts import Draft
from tui_app.store.notes import edit_note
from tui_app.store.table import entity_of, is_entry_table

T = TypeVar("T")
E = TypeVar("E", bound=Entry)

_ONCE = ("form:first-run:", "form:settings:", "form:paste-timeline:")
"""Places of forms that there is only one of."""


class FieldFaultError(ValueError):
    """A text does not fit its field; ``sentence`` says what was expected."""

    def __init__(self, sentence: str) -> None:
        """Carry the sentence."""
        super().__init__(sentence)
        self.sentence = sentence


def form_specs(
    entry: object, offered: Mapping[str, tuple[Choice, ...]] | None = None
) -> dict[str, Spec]:
    """Return the fields of a form by name, in order.

    ``offered`` gives the choices of fields that depend on the case.
    """
    described = {field.name: field.metadata["spec"] for field in described_fields(type(entry))}
    for name, some in (offered or {}).items():
        described[name] = replace(described[name], choices=some)
    return described


def to_typed(entry: object) -> dict[str, str]:
    """Return an entry's values as the texts that a form shows."""
    return {name: _typed(getattr(entry, name), spec) for name, spec in form_specs(entry).items()}


def from_typed(entry: T, typed: Mapping[str, str], session: Session) -> tuple[T, dict[str, str]]:
    """Return the entry with what was typed, and by field the sentences for what does not fit."""
    values: dict[str, Any] = {}
    faults: dict[str, str] = {}
    for name, spec in form_specs(entry).items():
        try:
            values[name] = _value(typed.get(name, ""), spec, session)
        except FieldFaultError as error:
            faults[name] = error.sentence
    return (entry if faults else replace(entry, **values)), faults  # type: ignore[type-var]


def applies(spec: Spec, typed: Mapping[str, str]) -> bool:
    """Return whether a field is asked at all, by what was typed in the one it depends on."""
    return not spec.show_when or typed.get(spec.show_when[0], "") in spec.show_when[1:]


def changed(before: Mapping[str, str], typed: Mapping[str, str]) -> set[str]:
    """Return the names of the fields that were typed otherwise than they were."""
    return {name for name, text in typed.items() if text != before.get(name, "")}


_NEW = "@"
"""Begins the origin of a new entry where that of a stored one has its uid."""


def place_of(entry: Entry) -> str:
    """Return the place under which the drafts of an entry's form are kept.

    New entries of a kind share one, unless they come from a question or a directory: what is typed
    to one question is no answer to another.
    """
    origin = getattr(entry, "origin", "")
    return (
        f"form:{entry.TABLE}:{entry.uid or (_NEW + origin.replace(':', '.', 1) if origin else '')}"
    )


def new_origin(uid: str) -> str:
    """Return the origin of the new entry that a draft's place names, "" when it names none."""
    return uid.removeprefix(_NEW).replace(".", ":", 1) if uid.startswith(_NEW) else ""


def write_entry(session: Session, entry: Entry) -> Entry:
    """Store a changed entry in the way of its kind."""
    if isinstance(entry, Case):
        return session.change_case(entry)
    if isinstance(entry, Note):
        return edit_note(session.store, entry)
    return session.store.change(entry)


def revived(entry: E) -> E:
    """Return an entry as a form edits it: saving into what somebody has deleted brings it back."""
    return replace(entry, deleted_at="") if entry.deleted_at else entry


def saved_words(entry: object) -> str:
    """Return what to say of an entry that has just been saved, "" when it has no name."""
    noun = getattr(entry, "NOUN", "")
    words = (f"Saved: {noun}." if noun else "", doubt(getattr(entry, "country", "")))
    return " ".join(filter(None, words))


def draft_base(entry: object) -> dict[str, str]:
    """Return what a draft of a form is laid over: a new entry begins differently from each place.

    Its draft says all of it, so that a medicine of now does not become one of before, and whom a
    call was with is not lost.
    """
    new = isinstance(entry, Entry) and not entry.uid
    return to_typed(type(entry)() if new else entry)


def keep_draft(session: Session, place: str, entry: object, typed: Mapping[str, str]) -> None:
    """Keep what is typed in a form and differs from the entry; raise when it cannot be kept."""
    if changed(to_typed(entry), typed) or session.drafts.get(place):
        names = changed(draft_base(entry), typed)
        session.drafts.keep(
            place,
            {name: text for name, text in typed.items() if name in names},
            case_uid=getattr(entry, "case_uid", ""),
            author=session.store.author,
            entry_uid=getattr(entry, "uid", ""),
            base_version=getattr(entry, "version", 0),
        )


def settle_draft(
    session: Session, place: str, taken_up: Draft | None, saved: Draft | None = None
) -> None:
    """Forget the draft of a form that was saved, also one ``taken_up`` from a cut sitting.

    ``saved`` is the draft as it was then: what has been typed there since is kept.

    Of a form that there is only once, older drafts of other cut sittings are out of date as well;
    what was typed for several new entries stays, each is one of its own.
    """
    if saved is None:
        session.drafts.drop(place)
    else:
        session.drafts.settle(saved)
    if taken_up is not None and taken_up.session != session.drafts.session:
        session.drafts.settle(taken_up)
    if place in _ONCE:
        for draft in session.unsaved_drafts():
            if draft.place == place and not draft.still_open:
                session.drafts.settle(draft)


def draft_words(session: Session, draft: Draft) -> str:
    """Return what was typed as a person reads it: of a form, its fields with their labels."""
    if draft.place.startswith(PLACE):
        return draft.text
    table = (draft.place + "::").split(":")[1]
    entity: type[Any] = entity_of(table) if is_entry_table(table) else PAGES.get(table, NewCase)
    offered = finding.offered(session, entity()) if table in finding.KINDS else {}
    described = form_specs(entity(), offered)
    lines = []
    for name, typed in draft.fields.items():
        spec = described.get(name)
        if spec is None or not typed:
            continue
        labels = [
            one.label for one in spec.choices if one.value == typed or f'"{one.value}"' in typed
        ]
        if labels or spec.kind is not Kind.CHOICE:
            lines.append(f"{spec.label}: {', '.join(labels) or typed}")
    return "\n".join(lines)


def _typed(value: Any, spec: Spec) -> str:
    if spec.kind is Kind.DATE:
        return PartialDate.from_stored(value).words() if value else ""
    if spec.kind is Kind.FLAG:
        return "yes" if value else ""
    if spec.kind is Kind.CHOICES:
        return json.dumps(list(value))
    if spec.kind is Kind.WORDS:
        return ", ".join(value)
    return str(value)


def _value(text: str, spec: Spec, session: Session) -> Any:
    if spec.kind is Kind.CHOICES:
        return tuple(json.loads(text or "[]"))
    if spec.kind is Kind.WORDS:
        return tuple(word.strip() for word in text.split(",") if word.strip())
    if spec.kind is Kind.FLAG:
        return text == "yes"
    bare = text.strip()
    if spec.required and not bare:
        such = f", such as {spec.example}" if spec.example else ""
        raise FieldFaultError(
            f"'{spec.label}' is needed; a word or two will do."
            if spec.kind in (Kind.LINE, Kind.TEXT)
            else f"'{spec.label}' is needed{such}."
        )
    if spec.kind is Kind.DATE:
        return _date(bare, spec, session)
    return _CHECKED[spec.kind](bare) if bare and spec.kind in _CHECKED else bare


def _date(text: str, spec: Spec, session: Session) -> str:
    if not text:
        return ""
    order = session.date_order
    try:
        return parse_date(text, today=session.today, order=order, prefer=spec.prefer).stored()
    except DateNotUnderstoodError as error:
        raise FieldFaultError(error.sentence) from None


def _time(text: str) -> str:
    try:
        return read_time(text)
    except ValueError:
        raise FieldFaultError("A time is written as 10:30, 14:05 or 2:05 pm.") from None


_SPELT = 2


def _phone(text: str) -> str:
    digits = sum(character.isdigit() for character in text)
    letters = sum(character.isalpha() for character in text)
    # Some numbers are spelt, such as 1-800-4CANCER; a sentence has more letters than that.
    if digits < 3 or letters > digits + _SPELT:
        raise FieldFaultError(
            "A phone number has at least three digits; words go to a field for words."
        )
    return text


def _number(text: str) -> str:
    if not text.isdecimal() or len(text) > 4:
        raise FieldFaultError("This is a whole number, such as 40.")
    return str(int(text))


def _time_zone(text: str) -> str:
    known = {zone.casefold(): zone for zone in available_timezones()}
    wanted = text.replace(" ", "_").casefold()
    if wanted in known:
        return known[wanted]
    by_city: dict[str, list[str]] = {}
    for name, zone in sorted(known.items()):
        by_city.setdefault(name.rpartition("/")[2], []).append(zone)
    if len(same := by_city.get(wanted, [])) == 1:
        return same[0]
    near = [city for city in by_city if city.startswith(wanted)]
    near += get_close_matches(wanted, by_city, 3, 0.75)
    found = list(dict.fromkeys(zone for city in near for zone in by_city[city]))
    hint = f" Did you mean {', '.join(found[:3])}?" if found else ""
    raise FieldFaultError(
        "A time zone is written as continent and city, such as Europe/London or "
        f"America/New_York.{hint}"
    )


_CHECKED: dict[Kind, Callable[[str], str]] = {
    Kind.TIME: _time,
    Kind.PHONE: _phone,
    Kind.NUMBER: _number,
    Kind.TIME_ZONE: _time_zone,
}
