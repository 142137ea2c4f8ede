"""The timeline on one page, and the list of medicines."""

from __future__ import annotations

from collections.abc import Sequence

from tui_app.documents.paper import Block, Bullets, Course, Heading, Paper, Table, Words
from tui_app.documents.whose import footer, patient_name
from tui_app.domain.dates import MONTHS, PartialDate
from tui_app.domain.entry import label_of
from tui_app.domain.history import ILLNESS_STATES, Illness, Relative
from tui_app.domain.medicines import SOURCES, Allergy, Medicine
from tui_app.domain.timeline import EFFECTS, TimelineEntry, in_order, severity_course
from tui_app.session import Session
from tui_app.steps import finding
from tui_app.text import clean_line, shorten

_WEIGHTS = {"must": 0, "": 1, "detail": 2}
_POINTS = 12
"""The most points of a chart that can be read on paper."""


def timeline_entries(session: Session, *, private: bool = False) -> list[TimelineEntry]:
    """Return the lines that may stand on the page, by time."""
    found = finding.entries(session, TimelineEntry)
    return in_order(one for one in found if private or not one.private)


def timeline_page(session: Session, most: int | None = None, *, private: bool = False) -> Paper:
    """Return the timeline with at most ``most`` lines, those marked to be left out first go.

    The page says how many it leaves out.
    """
    found = timeline_entries(session, private=private)
    kept = _kept(found, len(found) if most is None else most)
    blocks: list[Block] = []
    course = severity_course(found)
    if len(course) > 1:
        points = course[:: -(-len(course) // _POINTS)]
        blocks += [Heading("How bad it was, 0 to 10"),
                   Course(tuple((one.on.words(), bad) for one, bad in points))]  # fmt: skip
    blocks += [Heading(_heading(found)), Table(("When", "What"), _rows(kept), (1, 5))]
    if len(kept) < len(found):
        blocks.append(Words(f"{len(found) - len(kept)} of {len(found)} lines are left out here, "
                            "the least important first. Please ask for them."))  # fmt: skip
    blocks += _rest(session, private)
    case = session.case
    title = f"History: {clean_line(case.condition)}" if case and case.condition else "History"
    return Paper(title, tuple(blocks), subtitle=patient_name(session), footer=footer(session))


def _heading(found: Sequence[TimelineEntry]) -> str:
    if not found:
        return "Nothing is written down yet"
    return f"{found[0].on.words()} to {found[-1].on.words()}"


def _kept(found: Sequence[TimelineEntry], most: int) -> list[TimelineEntry]:
    """Return the most important lines by time: first by weight, then those that say most."""
    ranked = sorted(found, key=_rank)
    chosen = {one.uid for one in ranked[: max(most, 0)]}
    return [one for one in found if one.uid in chosen]


def _rank(one: TimelineEntry) -> tuple[object, ...]:
    weight = _WEIGHTS.get(one.weight, 1)
    return (weight, one.kind == "event", not one.severity, one.on.sort_key, one.uid)


def _rows(kept: Sequence[TimelineEntry]) -> tuple[tuple[str, ...], ...]:
    rows: list[tuple[str, ...]] = []
    month = ""
    for one in kept:
        named = _month(one.on)
        when = "" if named == month and one.on.day is None else one.on.words()
        month = named
        rows.append((when, _line(one)))
    return tuple(rows)


def _month(day: PartialDate) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}" if day.month else str(day.year)


def _line(one: TimelineEntry) -> str:
    parts = [clean_line(one.headline)]
    if one.severity:
        parts.append(f"{one.severity} of 10")
    parts += [
        f"worse with {', '.join(one.worse_with)}" if one.worse_with else "",
        f"better with {', '.join(one.better_with)}" if one.better_with else "",
        f"stops: {one.stops_me}" if one.stops_me else "",
        f"{one.what} {one.dose}".strip() if one.what not in one.headline else one.dose,
        label_of(EFFECTS, one.effect) if one.effect else "",
        one.side_effects,
        one.why_stopped,
        f"{one.value} ({one.reference})" if one.reference else one.value,
        shorten(one.detail, 200),
    ]
    return clean_line("; ".join(part for part in parts if part))


def _rest(session: Session, private: bool) -> list[Block]:
    relatives = [one for one in finding.entries(session, Relative) if private or not one.private]
    family = [f"{one.name}: {one.illness}{f', {one.age}' if one.age else ''}" for one in relatives]
    own = [one for one in finding.entries(session, Illness) if private or not one.private]
    illnesses = [f"{one.name}, {label_of(ILLNESS_STATES, one.state)}" for one in own]
    allergies = [one.with_reaction for one in finding.entries(session, Allergy)]
    now = session.case.present if session.case else ""
    lines = [
        ("In the family", "; ".join(family)),
        ("Other illnesses", "; ".join(illnesses)),
        ("Allergic to", ", ".join(allergies)),
        ("Now", now),
    ]
    said = tuple(f"{label}: {shorten(words, 240)}" for label, words in lines if words)
    return [Heading("Also"), Bullets(said)] if said else []


def medicine_list(session: Session, *, private: bool = False) -> Paper:
    """Return the medicines of now and before, and what the body does not bear."""
    found = [one for one in finding.entries(session, Medicine) if private or not one.private]
    now, before = ([one for one in found if one.is_now is wanted] for wanted in (True, False))
    blocks: list[Block] = [Heading("Now")]
    blocks.append(_medicines(now) if now else Words("None."))
    if before:
        blocks += [Heading("Before"), _medicines(before)]
    allergies = finding.entries(session, Allergy)
    lines = tuple(_allergy(one) for one in allergies)
    blocks += [Heading("Allergies"), Bullets(lines) if lines else Words("None that is known.")]
    return Paper("Medicines", tuple(blocks), subtitle=patient_name(session), footer=footer(session))


def _medicines(found: Sequence[Medicine]) -> Table:
    rows = tuple(
        (
            clean_line(one.name),
            clean_line(", ".join(filter(None, (one.dose_said, one.how_often, one.really)))),
            clean_line(one.what_for),
            _since(one),
            clean_line(_effect(one)),
        )
        for one in found
    )
    return Table(("Medicine", "Dose", "What for", "Since", "Effect"), rows, (3, 4, 2, 2, 4))


def _since(one: Medicine) -> str:
    begun = PartialDate.from_stored(one.since).words() if one.since else ""
    ended = PartialDate.from_stored(one.until).words() if one.until and not one.is_now else ""
    return f"{begun} to {ended}".strip() if ended else begun


def _effect(one: Medicine) -> str:
    kind = label_of(SOURCES, one.kind) if one.kind != "prescription" else ""
    parts = (kind, label_of(EFFECTS, one.effect) if one.effect else "", one.side_effects,
             f"ended: {one.why_stopped}" if one.why_stopped else "")  # fmt: skip
    return "; ".join(part for part in parts if part)


def _allergy(one: Allergy) -> str:
    day = PartialDate.from_stored(one.day).words() if one.day else ""
    about = ", ".join(part for part in (one.reaction, one.severity, day) if part)
    return clean_line(f"{one.name}: {about}" if about else one.name)
