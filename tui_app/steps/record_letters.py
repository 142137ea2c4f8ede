"""Letters and calls about records: to one office, with what is still missing from it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import Any

from tui_app.content.deadlines import rule_of
from tui_app.content.letters import LetterText, letter_text
from tui_app.content.places import shipped_data
from tui_app.domain.contacts import WAYS, Contact
from tui_app.domain.corrections import Correction
from tui_app.domain.dates import PartialDate
from tui_app.domain.entry import Entry, Kind, entry_field
from tui_app.domain.people import Person
from tui_app.domain.records import CHECKS, FORMATS, Record, RecordState
from tui_app.domain.scripts import PLACEHOLDER, fill
from tui_app.session import Session
from tui_app.steps import finding, preparing
from tui_app.text import clean_line
from tui_app.values import dataclass

FORMS = {"say": "To say on the phone", "send": "To send as a message or letter"}
_ITEMS = "{{ items }}"
_NOTHING_LEFT = "Nothing is left to write about here."
_BLANKS = re.compile(" {2,}")
_AWAY = (RecordState.SENT, RecordState.DIRECT)


@dataclass(frozen=True, kw_only=True)
class LetterUse:
    """That the words were said or sent, and what came of it at once."""

    on: str = entry_field("On which day", Kind.DATE, required=True)
    how: str = entry_field("How", Kind.CHOICE, choices=WAYS, default="call")
    spoke_to: str = entry_field("Whom you spoke to", example="Ms Model")
    reference: str = entry_field("Reference number")
    said: str = entry_field("What they said", Kind.TEXT, example="They send the form")
    promised_by: str = entry_field(
        "They promise it by", Kind.DATE, prefer="future", example="Friday"
    )


class RecordLetter:
    """One letter, given as ``kind:holder_uid``; the present case fills it."""

    def __init__(self, session: Session, place: str) -> None:
        """Write to the office with this uid, or to whoever is not known yet."""
        self._session = session
        self.kind, _, self._holder_uid = place.partition(":")

    @cached_property
    def records(self) -> list[Record]:
        """The records that the letter is about."""
        found = finding.entries(self._session, Record)
        if self.kind == "receipt":
            return [one for one in found if one.stage in _AWAY]
        held = [one for one in found if one.holder_uid == self._holder_uid]
        if self.kind == "chaser":
            return [one for one in held if preparing.is_late(self._session, one)]
        if self.kind == "better":
            return [one for one in held if one.needs_better]
        return [one for one in held if one.stage is RecordState.WANTED]

    @property
    def is_done(self) -> bool:
        """Whether the office has records, and none of them is what the letter is for."""
        if self.records or self.kind == "correction":
            return False
        found = finding.entries(self._session, Record)
        return any(one.holder_uid == self._holder_uid for one in found)

    @cached_property
    def corrections(self) -> list[Correction]:
        """The mistakes that the letter is about."""
        found = finding.entries(self._session, Correction)
        holder = self._holder_uid
        return [one for one in found if one.is_open and (not holder or one.holder_uid == holder)]

    @cached_property
    def text(self) -> LetterText:
        """The words: those for radiology or pathology where all that is asked for lies there."""
        kind = self.kind
        if kind == "request" and self.records:
            areas = {one.category.partition(".")[0] for one in self.records}
            kind = {"img": "radiology", "path": "pathology"}.get("".join(areas), kind)
        return letter_text(shipped_data(), kind)

    @property
    def holder(self) -> Person | None:
        """The office, None while it is not known."""
        known = self.corrections if self.kind == "correction" else []
        uid = self._holder_uid or next((one.holder_uid for one in known), "")
        return self._session.store.get(Person, uid) if uid else None

    @property
    def title(self) -> str:
        """What the letter is, and to whom."""
        holder = self.holder
        return f"{self.text.title}: {clean_line(holder.name)}" if holder else self.text.title

    def words(self, way: str) -> str:
        """Return the words to "say" or to "send", filled; what is not known is a visible blank."""
        if self.is_done:
            return _NOTHING_LEFT
        case = self._session.case
        someone = case is not None and case.speaker == "someone"
        template = self.text.text(way.capitalize(), someone)
        values = self._values()
        parts = []
        for paragraph in template.split("\n\n"):
            if paragraph == _ITEMS:
                items = self._items() or ["____ (which documents)"]
                parts.append("\n".join(f"- {one}" for one in items))
            elif (words := self._filled(paragraph, values)).strip():
                parts.append(words)
        return "\n\n".join(parts)

    def _filled(self, paragraph: str, values: dict[str, str]) -> str:
        names = {found[1] for found in PLACEHOLDER.finditer(paragraph)}
        for name in names & {"identity", "rule", "needed"}:
            if not values.get(name):
                paragraph = paragraph.replace("{{ " + name + " }}", "")
        return fill(_BLANKS.sub(" ", paragraph).strip(), values).plain

    def _values(self) -> dict[str, str]:
        session, holder = self._session, self.holder
        values = {**session.blanks(), "identity": self._identity(), "rule": self._rule()}
        values["records_office"] = clean_line(holder.name) if holder else ""
        values["needed"] = self._needed()
        return {name: words for name, words in values.items() if words or name == "for_patient"}

    def _identity(self) -> str:
        patient = self._session.patient
        if patient is None:
            return ""
        born = PartialDate.from_stored(patient.born).words() if patient.born else ""
        parts = [("Patient", patient.name), ("Former names", patient.former_names),
                 ("Born", born), ("Record numbers", patient.record_numbers),
                 ("Contact", patient.contact)]  # fmt: skip
        return "; ".join(f"{label}: {clean_line(words)}" for label, words in parts if words)

    def _rule(self) -> str:
        case = self._session.case
        matter = "correction" if self.kind == "correction" else "access"
        rule = rule_of(shipped_data(), case.country, matter) if case else None
        return rule.letter if rule else ""

    def _needed(self) -> str:
        days = [one.needed_by for one in self.records if one.needed_by]
        visit = preparing.next_visit(self._session)
        if visit is not None:
            days.append(visit.day)
        if not days:
            return ""
        return f"I need them before {PartialDate.from_stored(min(days)).words()}."

    def _items(self) -> list[str]:
        if self.kind == "correction":
            return [_mistake(one) for one in self.corrections]
        return [self._item(one) for one in self.records]

    def _item(self, one: Record) -> str:
        parts = [clean_line(one.title), clean_line(one.period)]
        if self.kind in ("request", "chaser") and one.wanted_as:
            label = next((c.label for c in FORMATS if c.value == one.wanted_as), one.wanted_as)
            parts.append(f"as {label}")
        if self.kind == "chaser" and one.asked_on:
            parts.append(f"asked for on {PartialDate.from_stored(one.asked_on).words()}")
            if (found := preparing.due_of(self._session, one)) is not None:
                verb = "promised by" if found.rule is None else "due by"
                parts.append(f"{verb} {PartialDate.on(found.by).words()}")
        if self.kind == "better":
            parts.append(clean_line(one.problem))
        if self.kind == "receipt" and one.sent_on:
            parts.append(f"sent on {PartialDate.from_stored(one.sent_on).words()}")
        return ", ".join(part for part in parts if part)

    def begin_use(self, way: str) -> LetterUse:
        """Return the form that says that these words were used, with today."""
        day = PartialDate.on(self._session.today).stored()
        return LetterUse(on=day, how="call" if way == "say" else "message")

    def used(self, use: LetterUse) -> None:
        """Store a contact, and what the use changes in the records or mistakes, as one action."""
        session, holder = self._session, self.holder
        case, _ = session.ensure_case()
        count = len(self._items())
        with session.store.action(f"{self.text.title}: {count} named"):
            session.store.add(
                Contact(
                    case_uid=case.uid,
                    day=use.on,
                    how=use.how,
                    about="records",
                    with_uid=holder.uid if holder else "",
                    spoke_to=use.spoke_to,
                    reference=use.reference,
                    said=use.said or f"{self.text.title}: {'; '.join(self._items())}",
                    outcome="asked",
                )
            )
            touched: list[Record | Correction] = [*self.records, *self.corrections]
            for entry in touched:
                changed = self._changed(entry, use)
                if changed is not None:
                    session.store.change(changed)

    def _changed(self, entry: Record | Correction, use: LetterUse) -> Entry | None:
        promised = use.promised_by or entry.promised_by
        if isinstance(entry, Correction):
            if self.kind != "correction":
                return None
            return replace(entry, state="asked", asked_on=use.on, promised_by=promised)
        if self.kind in ("request", "better"):
            unseen: dict[str, Any] = dict.fromkeys(CHECKS, "") if self.kind == "better" else {}
            return replace(
                entry,
                **unseen,
                state=RecordState.ASKED,
                asked_on=use.on,
                asked_how=use.how,
                spoke_to=use.spoke_to,
                reference=use.reference,
                promised_by=promised,
            )
        if self.kind == "chaser":
            return replace(entry, chased_on=use.on, promised_by=promised)
        return None


def _mistake(one: Correction) -> str:
    right = f" Right is: {clean_line(one.should_say)}." if one.should_say else ""
    spot = f"{clean_line(one.spot)}: " if one.spot else ""
    return f"{spot}it says: {clean_line(one.says)}.{right}"
