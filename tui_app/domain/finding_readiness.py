"""How ready the search for a second doctor is: the visit, and whether the plan pays."""

from __future__ import annotations

from datetime import date

from tui_app.domain.agenda import Place
from tui_app.domain.appointments import Appointment
from tui_app.domain.dates import PartialDate
from tui_app.domain.finding_agenda import Finding
from tui_app.domain.insurance import Plan, is_valid_on
from tui_app.domain.readiness import ReadinessLine


def finding_lines(finding: Finding, today: date) -> list[ReadinessLine]:
    """Return the lines for the next visit and the approval, none for what has not begun."""
    lines = []
    visit = next(iter(finding.coming), None)
    if visit is not None:
        day = PartialDate.from_stored(visit.day).words(today)
        sure = "confirmed" if visit.confirmed else "not confirmed yet"
        lines.append(ReadinessLine("next visit", f"{day}, {sure}, {visit.doctor}",
                                   Place("edit-entry", f"appointments:{visit.uid}")))  # fmt: skip
    for plan in finding.plans[:1]:
        place = Place("step", "insurer")
        lines.append(ReadinessLine("insurer", _approval(plan, visit, today), place))
    return lines


def _approval(plan: Plan, visit: Appointment | None, today: date) -> str:
    if plan.approval == "no":
        return "no approval needed"
    if plan.approval_number:
        but = "but not on that day" if visit and not is_valid_on(plan, visit.on) else ""
        if visit is None and plan.valid_until:
            until = PartialDate.from_stored(plan.valid_until)
            verb = "ended" if until.last_day < today else "until"
            but = f"{verb} {until.words(today)}"
        return ", ".join(filter(None, ("approved", plan.approval_number, but)))
    return "approval needed, no number yet" if plan.approval == "yes" else "approval not known yet"
