"""A form for something new: its fields, asked one after another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from tui_app import forms
from tui_app.domain.countries import doubt
from tui_app.domain.entry import Choice, Kind, Spec
from tui_app.errors import AppError
from tui_app.forms import form_specs, from_typed, to_typed
from tui_app.walk.asking import HELP, ask, say_fault
from tui_app.walk.menu import BackError
from tui_app.walk.walker import Walker

T = TypeVar("T")


def fill(
    walker: Walker,
    entry: T,
    title: str,
    write: Callable[[T], object],
    place: str,
    *,
    offered: Mapping[str, tuple[Choice, ...]] | None = None,
    check: Callable[[T], dict[str, str]] = lambda _: {},
) -> bool:
    """Ask a new entry's first fields one after another and store it; return whether that was done.

    What is typed is kept as a draft, and taken up at the next time. ``offered`` gives the choices
    of fields that depend on the case, ``check`` by field what else does not fit.
    """
    session = walker.session
    draft = session.draft_for(place)
    typed = {**forms.draft_base(entry), **draft.fields} if draft else to_typed(entry)
    walker.say(f"{title}. {HELP}")
    if draft is not None:
        walker.say("What you had typed here before is back.")

    def keep(name: str, text: str) -> None:
        typed[name] = text
        keep_draft(walker, place, entry, typed)

    specs = form_specs(entry, offered)

    def ask_one(name: str) -> None:
        spec = specs[name]
        while forms.applies(spec, typed):
            answer = ask(walker, spec, typed[name], partial(keep, name))
            keep(name, typed[name] if answer is None else answer)
            faults = from_typed(entry, typed, session)[1]
            if name not in faults:
                break
            say_fault(walker, faults[name], typed[name])

    try:
        for name in filter(lambda name: _is_asked(specs[name]), specs):
            ask_one(name)
        while unfit := check(from_typed(entry, typed, session)[0]):
            for name, sentence in unfit.items():
                say_fault(walker, sentence, typed[name])
                ask_one(name)
    except BackError:
        walker.say("Not saved; what you typed is kept and comes back when you open this again.")
        return False
    filled, _ = from_typed(entry, typed, session)
    said = f"Saved: {title[0].lower()}{title[1:]}."
    return walker.save(
        lambda: write(filled),
        " ".join(filter(None, (said, doubt(getattr(filled, "country", ""))))),
        lambda: forms.settle_draft(session, place, draft),
    )


def _is_asked(spec: Spec) -> bool:
    """Whether a field is among the first, and there is something to choose where one chooses."""
    return spec.tier == 1 and (spec.kind is not Kind.CHOICE or bool(spec.choices))


def keep_draft(walker: Walker, place: str, entry: object, typed: Mapping[str, str]) -> None:
    """Keep what is typed in a form, or say why it could not be kept."""
    try:
        forms.keep_draft(walker.session, place, entry, typed)
    except AppError as error:
        walker.say(error.sentence)
