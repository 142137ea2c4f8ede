"""The next step of a record, and only what that step has to ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeAlias

from tui_app.domain.contacts import WAYS
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Kind, choices, entry_field
from tui_app.domain.records import CHECKS, Record, RecordState, record_faults
from tui_app.values import dataclass

LOOKED = choices(("", "not looked at yet"), ("yes", "yes"), ("no", "no"), ("unclear", "unclear"))
"""What is found in a copy; nothing is taken for granted."""
OUTCOMES = choices(
    ("received", "it came to me"),
    ("direct", "they sent it straight to the doctor"),
    ("later", "it takes longer"),
    ("again", "nothing yet; I asked again"),
    ("missing", "it does not exist"),
    ("refused", "they refuse"),
)


@dataclass(frozen=True, kw_only=True)
class Asking:
    """It was asked for."""

    asked_on: str = entry_field("Asked on", Kind.DATE, required=True)
    asked_how: str = entry_field("How", Kind.CHOICE, choices=WAYS, default="call")
    spoke_to: str = entry_field("Whom you spoke to", example="Ms Model")
    reference: str = entry_field("Reference number")
    promised_by: str = entry_field(
        "They promised it by", Kind.DATE, prefer="future", example="Friday"
    )
    fee: str = entry_field("What it costs")


@dataclass(frozen=True, kw_only=True)
class Answering:
    """What came of asking for it."""

    outcome: str = entry_field("What came of it", Kind.CHOICE, choices=OUTCOMES, default="received")
    on: str = entry_field("On which day", Kind.DATE, required=True)
    medium: str = entry_field(
        "It came as", example="disc, 12 pages of PDF", show_when=("outcome", "received")
    )
    recipient: str = entry_field("Sent to", show_when=("outcome", "direct"))
    promised_by: str = entry_field(
        "They promise it by", Kind.DATE, prefer="future", show_when=("outcome", "later", "again")
    )
    reason: str = entry_field(
        "Why, and who says so", show_when=("outcome", "missing", "refused", "later")
    )


@dataclass(frozen=True, kw_only=True)
class LoanAnswering(Answering):
    """The same for what is usually lent and must go back."""

    return_by: str = entry_field(
        "They want it back by", Kind.DATE, prefer="future",
        show_when=("outcome", "received", "direct"),
        help="If it may stay, untick 'It must go back' in the record.",
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Checking:
    """Four things to look at in a copy."""

    opens: str = entry_field("Does it open?", Kind.CHOICE, choices=LOOKED)
    right_person: str = entry_field("Is it the right person's?", Kind.CHOICE, choices=LOOKED)
    complete: str = entry_field("Is it complete?", Kind.CHOICE, choices=LOOKED)
    legible: str = entry_field("Can it be read?", Kind.CHOICE, choices=LOOKED)
    problem: str = entry_field("What is wrong, if anything", Kind.TEXT)


@dataclass(frozen=True, kw_only=True)
class Sending:
    """It goes to the second doctor."""

    sent_on: str = entry_field("Sent on", Kind.DATE, required=True)
    recipient: str = entry_field("To whom", example="Dr East's office")
    sent_how: str = entry_field("How", example="courier, upload, fax")
    courier: str = entry_field("Number of the parcel")


@dataclass(frozen=True, kw_only=True)
class Confirming:
    """Somebody there says that it has arrived."""

    confirmed_by: str = entry_field(
        "Who says that it is there", required=True, example="Ms Model, front desk"
    )
    confirmed_on: str = entry_field("On which day", Kind.DATE, required=True)
    problem: str = entry_field("What is missing or does not open", Kind.TEXT)


@dataclass(frozen=True, kw_only=True)
class Returning:
    """What was lent goes back."""

    returned_on: str = entry_field("Went back on", Kind.DATE, required=True)
    courier: str = entry_field("Number of the parcel")


Move: TypeAlias = Asking | Answering | LoanAnswering | Checking | Sending | Confirming | Returning

_NEXT: dict[RecordState, type[Move]] = {
    RecordState.WANTED: Asking,
    RecordState.ASKED: Answering,
    RecordState.RECEIVED: Checking,
    RecordState.CHECKED: Sending,
    RecordState.SENT: Confirming,
    RecordState.DIRECT: Confirming,
}
_TITLES: dict[type[Move], str] = {
    Asking: "Asked for it",
    Answering: "What came of it",
    LoanAnswering: "What came of it",
    Checking: "Look through the copy",
    Sending: "Send it on",
    Confirming: "They have it",
    Returning: "It goes back",
}


def next_move(record: Record, today: date, recipient: str = "") -> Move | None:
    """Return the next step with what is known of it, None when nothing is left to do.

    Days begin as today; ``recipient`` is whoever is to get the copy.
    """
    kind = _NEXT.get(record.stage, Returning if record.is_due_back else None)
    if kind is None:
        return None
    if kind is Answering and record.is_lent:
        kind = LoanAnswering
    known: dict[str, Any] = {one.name: getattr(record, one.name, "") for one in fields(kind)}
    known = {name: value for name, value in known.items() if value}
    if record.stage is RecordState.RECEIVED and not record.has_fault:
        known = {name: value for name, value in known.items() if name not in CHECKS}
    day = PartialDate.on(today).stored()
    for name in ("asked_on", "on", "sent_on", "confirmed_on", "returned_on"):
        if name in {one.name for one in fields(kind)}:
            known[name] = day
    if "recipient" in {one.name for one in fields(kind)}:
        known.setdefault("recipient", recipient)
    return kind(**known)


def title_of(move: Move) -> str:
    """Return what a step is called."""
    return _TITLES[type(move)]


def moved(record: Record, move: Move) -> Record:
    """Return the record after a step; a copy that is not right stays where it was."""
    return _APPLY[type(move)](record, move)


def move_faults(record: Record, move: Move, today: date = date.max) -> dict[str, str]:
    """Return by field of the step what does not fit together, or is said to be after ``today``."""
    if isinstance(move, Checking) and (unseen := [one for one in CHECKS if not getattr(move, one)]):
        return dict.fromkeys(unseen, "Look at this as well: yes, no or unclear.")
    if isinstance(move, Checking) and not move.problem and _has_no(move):
        return {"problem": "Write in a few words what is wrong, so that you can ask for it again."}
    faults = record_faults(moved(record, move), today)
    if isinstance(move, Answering):
        faults = {name if hasattr(move, name) else "on": said for name, said in faults.items()}
    return {name: said for name, said in faults.items() if hasattr(move, name)}


def _has_no(move: Checking) -> bool:
    return any(getattr(move, name) == "no" for name in CHECKS)


def _asked(record: Record, move: Asking) -> Record:
    return replace(record, **_values(move), state=RecordState.ASKED)


def _answered(record: Record, move: Answering) -> Record:
    kept: dict[str, Any] = {"reason": move.reason} if move.reason else {}
    if move.promised_by:
        kept["promised_by"] = move.promised_by
    if isinstance(move, LoanAnswering) and move.outcome in ("received", "direct"):
        record = replace(record, return_by=move.return_by, loan=True)
    if move.outcome == "received":
        return replace(record, received_on=move.on, medium=move.medium, state="received")
    if move.outcome == "direct":
        return replace(record, sent_on=move.on, recipient=move.recipient, state="direct")
    if move.outcome == "later":
        return replace(record, **kept, extended_on=move.on)
    if move.outcome == "again":
        return replace(record, **kept, chased_on=move.on)
    return replace(record, **kept, state=move.outcome)


def _checked(record: Record, move: Checking) -> Record:
    state = RecordState.RECEIVED if _has_no(move) else RecordState.CHECKED
    return replace(record, **_values(move), state=state)


def _sent(record: Record, move: Sending) -> Record:
    return replace(record, **_values(move), state=RecordState.SENT)


def _confirmed(record: Record, move: Confirming) -> Record:
    state = record.stage if move.problem else RecordState.CONFIRMED
    return replace(record, **_values(move), state=state)


def _returned(record: Record, move: Returning) -> Record:
    return replace(record, **_values(move))


_APPLY: dict[type[Move], Callable[[Record, Any], Record]] = {
    Asking: _asked,
    Answering: _answered,
    LoanAnswering: _answered,
    Checking: _checked,
    Sending: _sent,
    Confirming: _confirmed,
    Returning: _returned,
}


def _values(move: Move) -> dict[str, Any]:
    return {one.name: getattr(move, one.name) for one in fields(move)}
