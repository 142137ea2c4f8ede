"""The list of records, with what is still to come; the facts for a release form."""

from __future__ import annotations

from tui_app.documents.paper import Block, Facts, Heading, Paper, Table, Words
from tui_app.documents.whose import BLANK, footer, patient_name
from tui_app.domain.dates import PartialDate
from tui_app.domain.records import Record, RecordState
from tui_app.session import Session
from tui_app.steps import finding, preparing
from tui_app.text import clean_line

_GIVEN = (RecordState.SENT, RecordState.DIRECT, RecordState.CONFIRMED)
_HERE = (RecordState.RECEIVED, RecordState.CHECKED)

_TO_DOCTOR = {
    RecordState.CONFIRMED: "with you",
    RecordState.SENT: "sent to you",
    RecordState.DIRECT: "sent to you by them",
    RecordState.RECEIVED: "with me",
    RecordState.CHECKED: "with me",
}
"""How a state is called on a paper for the doctor."""


def records_list(session: Session) -> Paper:
    """Return every document that is needed: where it is from, and whether it is there."""
    found = [one for one in finding.entries(session, Record)
             if one.stage is not RecordState.NOT_NEEDED]  # fmt: skip
    names = preparing.holders(session)
    given = [one for one in found if one.stage in _GIVEN]
    here = [one for one in found if one.stage in _HERE]
    to_come = [one for one in found if one.stage not in (*_GIVEN, *_HERE)]
    blocks: list[Block] = []
    for heading, group in (("Sent to you", given), ("With me", here), ("Still to come", to_come)):
        if group:
            rows = tuple((_what(one), names.get(one.holder_uid, ""), _state(one)) for one in group)
            blocks += [Heading(heading), Table(("Document", "From", "State"), rows, (4, 3, 3))]
    if not found:
        blocks.append(Words("No record is on the list yet."))
    name = patient_name(session)
    return Paper("Records", tuple(blocks), subtitle=name, footer=footer(session))


def _what(one: Record) -> str:
    return clean_line(", ".join(part for part in (one.title, one.period) if part))


def _state(one: Record) -> str:
    day = one.confirmed_on or one.sent_on or one.received_on or one.asked_on
    words = _TO_DOCTOR.get(one.stage, one.stage.label)
    if one.stage is RecordState.REFUSED and one.reason:
        words = f"{words}: {one.reason}"
    if one.needs_better:
        words = f"{words}, not right: {one.problem}" if one.problem else f"{words}, not right"
    return clean_line(f"{words}, {PartialDate.from_stored(day).words()}" if day else words)


def release_facts(session: Session) -> Paper:
    """Return what any release form asks, filled as far as it is known; the rest is left to write.

    The parts are those that forms of US hospitals ask for (AHRQ toolkit, tool 11E; 45 CFR 164.508).
    """
    patient, case = session.patient, session.case
    wanted = [one for one in finding.entries(session, Record) if one.stage.is_to_ask]
    names = preparing.holders(session)
    second = finding.chosen(session)
    born = PartialDate.from_stored(patient.born).words() if patient and patient.born else ""
    someone = case is not None and case.speaker == "someone"
    who: tuple[tuple[str, str], ...] = (
        ("Patient", patient_name(session) or BLANK),
        ("Former names", clean_line(patient.former_names) if patient else ""),
        ("Born", born or BLANK),
        ("Record numbers", (clean_line(patient.record_numbers) if patient else "") or BLANK),
        ("Address, phone, e-mail", (clean_line(patient.contact) if patient else "") or BLANK),
        ("Signs for the patient", clean_line(case.speaker_name) if someone and case else ""),
        ("Authority", clean_line(case.authority) if someone and case else ""),
    )
    what = (
        ("Who gives", "; ".join(sorted({names.get(one.holder_uid, "") for one in wanted} - {""}))
         or BLANK),
        ("Who receives", clean_line(second.name) if second else BLANK),
        ("What", "; ".join(_what(one) for one in wanted) or BLANK),
        ("What for", "at my own request, for a second opinion"),
        ("How", "; ".join(sorted({one.wanted_as for one in wanted} - {""})) or BLANK),
        ("Valid until", BLANK),
    )  # fmt: skip
    sensitive = (
        "Mental health, HIV and infections, genes, alcohol and drugs: many forms ask for a sign "
        "at each of these. Sign only for what you want to be sent."
    )
    who = tuple((label, words) for label, words in who if words)
    blocks: list[Block] = [
        Facts(who), Heading("What is asked for"), Facts(what), Heading("Sensitive parts"),
        Words(sensitive),
        Words("You may take it back in writing. Read what the form says about passing it on."),
        Facts((("Signature, date", BLANK),)),
    ]  # fmt: skip
    return Paper("For a release form", tuple(blocks), footer=footer(session))
