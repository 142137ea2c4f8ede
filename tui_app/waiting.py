"""What is still to come from an office, and until when: for agenda, lists and letters."""

from __future__ import annotations

from tui_app.content.deadlines import rule_of
from tui_app.content.places import shipped_data
from tui_app.domain.appointments import Appointment
from tui_app.domain.cases import Case
from tui_app.domain.corrections import Correction
from tui_app.domain.dates import PartialDate
from tui_app.domain.deadlines import Due, due
from tui_app.domain.medicines import Medicine
from tui_app.domain.people import Person
from tui_app.domain.preparing_agenda import Preparing
from tui_app.domain.records import Record, RecordState
from tui_app.store.entries import count_entries, list_entries
from tui_app.store.store import Store


def due_of(case: Case, entry: Record | Correction) -> Due | None:
    """Return until when an answer may take: what was promised, else by the law; None is known."""
    if entry.promised_by:
        day = PartialDate.from_stored(entry.promised_by)
        return Due(day.last_day, day.first_day)
    if not entry.asked_on:
        return None
    if isinstance(entry, Record):
        rule = rule_of(shipped_data(), case.country, "access", entry.rule)
    else:
        rule = rule_of(shipped_data(), case.country, "correction")
    asked = PartialDate.from_stored(entry.asked_on).last_day
    return due(rule, asked, delayed=bool(entry.extended_on)) if rule is not None else None


def next_visit(store: Store, case_uid: str) -> Appointment | None:
    """Return the next appointment that is not with the first doctor, None when there is none."""
    coming = [one for one in list_entries(store, Appointment, case_uid)
              if one.is_to_come and one.visit != "first"]  # fmt: skip
    return coming[0] if coming else None


def prepared(store: Store, case: Case) -> Preparing:
    """Return what the agenda and the readiness panel need to know of this part."""
    records = list_entries(store, Record, case.uid)
    corrections = list_entries(store, Correction, case.uid)
    people = list_entries(store, Person, case.uid)
    asked: list[Record | Correction] = [one for one in records if one.stage is RecordState.ASKED]
    asked += [one for one in corrections if one.state == "asked"]
    dues = {one.uid: found.by for one in asked if (found := due_of(case, one)) is not None}
    visit = next_visit(store, case.uid)
    return Preparing(
        records,
        corrections,
        list_entries(store, Medicine, case.uid),
        [one for one in people if one.role == "companion"],
        count_entries(store, "timeline", case.uid),
        dues,
        {one.uid: one.name for one in people},
        visit.on if visit is not None else None,
    )
