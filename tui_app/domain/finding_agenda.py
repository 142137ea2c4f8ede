"""What the search for a second doctor puts on the agenda: next steps, approvals, appointments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from datetime import date

from tui_app.domain.agenda import AgendaItem, Place, days_until
from tui_app.domain.appointments import MODES, Appointment
from tui_app.domain.contacts import AVENUES, Contact
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import label_of
from tui_app.domain.insurance import UNDER_APPEAL, WARN_DAYS, Plan, is_valid_on
from tui_app.values import dataclass


@dataclass(frozen=True)
class Finding:
    """What the agenda needs to know of this part of the walk."""

    contacts: Sequence[Contact] = ()
    plans: Sequence[Plan] = ()
    appointments: Sequence[Appointment] = ()
    names: dict[str, str] = field(default_factory=dict)
    """By uid: the name of whoever a contact was with."""

    @property
    def coming(self) -> list[Appointment]:
        """The appointments still to come, the next one first."""
        return [one for one in self.appointments if one.is_to_come]

    @property
    def has_met(self) -> bool:
        """Whether there is a visit, to come or past: the approval has its day."""
        return any(one.state != "off" for one in self.appointments)


def finding_items(finding: Finding, today: date) -> Iterable[AgendaItem]:
    """Yield what comes next; what has no date follows the dated by the agenda's own order."""
    for contact in finding.contacts:
        if contact.waits:
            yield _next_step(contact, finding.names.get(contact.with_uid, ""), today)
    for plan in finding.plans:
        yield from _of_plan(plan, finding.coming, today, met=finding.has_met)
    for visit in finding.coming:
        place = Place("edit-entry", f"appointments:{visit.uid}")
        how = label_of(MODES, visit.mode)
        sure = "" if visit.confirmed else "not confirmed yet"
        words = ", ".join(part for part in (visit.when(today), how, sure) if part)
        late = days_until(visit.day, today) < 0
        asked = "How was it? Mark it as done or give a new day: " if late else ""
        yield AgendaItem(
            f"{asked}Visit: {visit.doctor}, {words}", "Visit", place, days_until(visit.day, today)
        )


def _next_step(contact: Contact, name: str, today: date) -> AgendaItem:
    name = name or contact.spoke_to
    words = contact.next_step or "Ask what has come of it"
    return AgendaItem(
        f"{name}: {words}" if name else words,
        label_of(AVENUES, contact.about),
        Place("edit-entry", f"contacts:{contact.uid}"),
        days_until(contact.next_by, today) if contact.next_by else None,
    )


def _of_plan(
    plan: Plan, visits: Sequence[Appointment], today: date, *, met: bool
) -> Iterable[AgendaItem]:
    place, label = Place("edit-entry", f"plans:{plan.uid}"), "Insurer"
    if plan.approval == "yes" and not plan.approval_number:
        yield AgendaItem("Get the number of the approval", label, place)
    days = days_until(plan.valid_until, today) if plan.valid_until else None
    if (outside := next((v for v in visits if not is_valid_on(plan, v.on)), None)) is not None:
        visit = f"{PartialDate.from_stored(outside.day).words(today)} with {outside.doctor}"
        near = days_until(outside.day, today)
        yield AgendaItem(f"The approval does not cover {visit}: ask for a new one",
                         label, place, near if days is None else min(days, near))  # fmt: skip
    elif days is not None and days <= WARN_DAYS and visits:
        yield AgendaItem("The approval ends", label, place, days)
    elif days is not None and not met:
        yield AgendaItem("The approval ends: a visit has to be before", label, place, days)
    yield from _of_appeal(plan, place, today)


def _of_appeal(plan: Plan, place: Place, today: date) -> Iterable[AgendaItem]:
    label = "Insurer"
    if plan.denied_on and not plan.appeal_due and not plan.appeal:
        yield AgendaItem("They said no: find out by when you can appeal", label, place)
    if plan.appeal not in ("", *UNDER_APPEAL):
        return
    if plan.appeal_sent:
        until = plan.appeal_answer
        yield AgendaItem("They answer the appeal", label, place,
                         days_until(until, today) if until else None)  # fmt: skip
    elif plan.appeal_due:
        yield AgendaItem("Send the appeal", label, place, days_until(plan.appeal_due, today))
