"""Forms, field by field: the label, an example, what is there now, and the answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from tui_app import forms
from tui_app.domain.entry import Choice, Entry, Kind, Spec, choices
from tui_app.errors import AppError
from tui_app.forms import form_specs, from_typed, to_typed
from tui_app.text import fold, shorten
from tui_app.walk.menu import BackError, Option, Page
from tui_app.walk.walker import Walker

T = TypeVar("T")

_YES_NO = choices(("yes", "yes"), ("", "no"))
_HELP = (
    "An empty answer keeps what is there, - clears it, b leaves and keeps what you typed. To "
    "answer with a single letter that means something else here, type a blank before it."
)


def fill(walker: Walker, entry: T, title: str, write: Callable[[T], object], place: str) -> bool:
    """Ask a new entry's fields one after another and store it; return whether that was done.

    What is typed is kept as a draft, and taken up at the next time.
    """
    session = walker.session
    draft = session.draft_for(place)
    typed = {**to_typed(entry), **(draft.fields if draft else {})}
    walker.say(f"{title}. {_HELP}")
    if draft is not None:
        walker.say("What you had typed here before is back.")

    def keep(name: str, text: str) -> None:
        typed[name] = text
        _keep(walker, place, entry, typed)

    try:
        for name, spec in form_specs(entry).items():
            while forms.applies(spec, typed):
                answer = _ask(walker, spec, typed[name], partial(keep, name))
                keep(name, typed[name] if answer is None else answer)
                faults = from_typed(entry, typed, session)[1]
                if name not in faults:
                    break
                _say_fault(walker, faults[name], typed[name])
    except BackError:
        walker.say("Not saved; what you typed is kept and comes back when you open this again.")
        return False
    filled, _ = from_typed(entry, typed, session)
    return walker.save(
        lambda: write(filled),
        f"Saved: {title[0].lower()}{title[1:]}.",
        lambda: forms.settle_draft(session, place, draft),
    )


def _keep(walker: Walker, place: str, entry: object, typed: Mapping[str, str]) -> None:
    try:
        forms.keep_draft(walker.session, place, entry, typed)
    except AppError as error:
        walker.say(error.sentence)


def _say_fault(walker: Walker, sentence: str, typed: str) -> None:
    walker.say(sentence)
    if typed.strip():
        walker.say(f"You typed: {shorten(typed, 60)}. Please type it again, - for no answer, or b "
                   "to leave; it is kept.")  # fmt: skip


class FieldsPage(Page):
    """The fields of a stored entry; each is asked by its number and saved at once."""

    title = "Which field"
    help = "A number changes that field. a asks all of them, one after another."

    def __init__(
        self,
        walker: Walker,
        fresh: Callable[[], Entry | None],
        heading: str,
    ) -> None:
        """Change the entry that ``fresh`` gives as it now is."""
        self._walker = walker
        self._fresh = fresh
        self._heading = heading
        self._offered_draft = False

    def tell(self) -> None:
        """Say what this is; what was typed here and not saved is offered first."""
        self._walker.say(f"{self._heading}. A number changes that field.")
        entry = self._fresh()
        if entry is not None and not self._offered_draft:
            self._offered_draft = True
            _offer_draft(self._walker, entry)

    def options(self) -> Sequence[Option]:
        """Offer the fields that apply, and all of them."""
        entry = self._fresh()
        if entry is None:
            return []
        return [
            *(
                Option(f"{spec.label}: {shown(spec, typed)}",
                       lambda name=name: change_field(self._walker, self._fresh, name))  # type: ignore[misc]
                for name, spec, typed in fields_of(entry)
            ),
            Option("All fields, one after another", self._all, "a"),
        ]  # fmt: skip

    def _all(self) -> None:
        self._walker.say(_HELP)
        entry = self._fresh()
        for name, *_ in fields_of(entry) if entry else ():
            if not change_field(self._walker, self._fresh, name):
                return


def fields_of(entry: Entry) -> list[tuple[str, Spec, str]]:
    """Return the fields of an entry that apply: name, description, and the text now."""
    typed = to_typed(entry)
    return [
        (name, spec, typed[name])
        for name, spec in form_specs(entry).items()
        if forms.applies(spec, typed)
    ]


def change_field(walker: Walker, fresh: Callable[[], Entry | None], name: str) -> bool:
    """Ask one field of a stored entry and save the answer at once; False if they went back."""
    entry = fresh()
    if entry is None:
        return False
    place, before = forms.place_of(entry), to_typed(entry)

    def keep(text: str) -> None:
        left = walker.session.draft_for(place)
        _keep(walker, place, entry, {**before, **(left.fields if left else {}), name: text})

    try:
        while True:
            answer = _ask(walker, form_specs(entry)[name], before[name], keep)
            if answer is None or answer == before[name]:
                walker.say("Left as it was.")
                return True
            keep(answer)
            if _store(walker, entry, name, answer):
                return True
    except BackError:
        walker.say("Left as it was.")
        return False


def _store(walker: Walker, entry: Entry, name: str, answer: str) -> bool:
    """Save one field; return False when the answer does not fit and is to be asked again."""
    session, place = walker.session, forms.place_of(entry)
    changed, faults = from_typed(entry, {**to_typed(entry), name: answer}, session)
    if faults:
        _say_fault(walker, faults.get(name, next(iter(faults.values()))), answer)
        return False
    draft = session.draft_for(place)

    def settle() -> None:
        stored = session.store.get(type(entry), entry.uid) or changed
        others = {key: text for key, text in (draft.fields if draft else {}).items() if key != name}
        if not forms.changed(to_typed(stored), {**to_typed(stored), **others}):
            forms.settle_draft(session, place, draft)
            return
        _keep(walker, place, stored, {**to_typed(stored), **others})
        if draft is not None and draft.session != session.drafts.session:
            session.drafts.settle(draft)

    walker.save(lambda: forms.write_entry(session, changed), done=settle)
    session.reload()
    return True


def _offer_draft(walker: Walker, entry: Entry) -> None:
    draft = walker.session.draft_for(forms.place_of(entry))
    if draft is None:
        return
    walker.say(f"This was typed here before and not saved:\n{forms.draft_words(draft)}")
    chosen = walker.pick("What about it", ["Save it now", "Let it go", "Keep it for later"])
    if chosen == 0:
        for name, text in draft.fields.items():
            if name in form_specs(entry):
                _store(
                    walker, walker.session.store.get(type(entry), entry.uid) or entry, name, text
                )
    elif chosen == 1:
        forms.settle_draft(walker.session, forms.place_of(entry), draft)
        walker.say("Let go.")


def shown(spec: Spec, typed: str) -> str:
    """Return what stands in a field, in words and on one line."""
    if spec.kind is Kind.FLAG:
        return "yes" if typed else "no"
    if spec.kind is Kind.CHOICES:
        chosen = json.loads(typed or "[]")
        return ", ".join(one.label for one in spec.choices if one.value in chosen) or "none"
    if spec.kind is Kind.CHOICE:
        return next((one.label for one in spec.choices if one.value == typed), typed or "nothing")
    return shorten(typed, 200) or "nothing yet"


def _ask(walker: Walker, spec: Spec, typed: str, keep: Callable[[str], None]) -> str | None:
    """Ask one field; return its text as a form keeps it, None for an empty answer.

    ``keep`` is told the text after each of several lines.
    """
    label = f"{spec.label} (needed)" if spec.required else spec.label
    about = [f"{label}.", spec.help, f"For example: {spec.example}." if spec.example else ""]
    if typed or spec.choices:
        now = shown(spec, typed)
        about.append(f"Now: {now}" + "." * (not now.endswith((".", "?", "!"))))
    walker.say(" ".join(part for part in about if part))
    if spec.kind in (Kind.CHOICE, Kind.CHOICES, Kind.FLAG):
        offered = _YES_NO if spec.kind is Kind.FLAG else spec.choices
        return _ask_choice(walker, spec, offered)
    if spec.kind is Kind.TEXT:
        walker.say("It may have several lines; an empty line ends it."
                   + (" + and words adds to what is there." if typed else ""))  # fmt: skip
    return _ask_words(walker, spec, typed, keep)


def _command(walker: Walker, line: str) -> bool:
    """Do what works everywhere; a blank before a letter makes it an answer."""
    if line == "?":
        walker.say(_HELP)
        return True
    return len(line) == 1 and walker.common(line, "")


def _ask_words(walker: Walker, spec: Spec, typed: str, keep: Callable[[str], None]) -> str | None:
    while _command(walker, line := walker.talk.ask(spec.label)):
        pass
    answer = line.strip()
    if not answer:
        return None
    if answer == "-":
        return ""
    if spec.kind is not Kind.TEXT:
        return answer
    lines = [typed, answer[1:].lstrip()] if typed and answer.startswith("+") else [line]
    while line.strip() != "." and (line.strip() or walker.talk.more_is_typed()):
        keep("\n".join(lines))
        line = walker.talk.ask("")
        if line.strip() != ".":
            lines.append(line)
    return "\n".join(lines).rstrip()


def _ask_choice(walker: Walker, spec: Spec, offered: Sequence[Choice]) -> str | None:
    several = spec.kind is Kind.CHOICES
    walker.say("\n".join(
        f"{at}. {one.label}" + (f". {one.help}" if one.help else "")
        for at, one in enumerate(offered, 1)
    ))  # fmt: skip
    if several:
        walker.say("Type all the numbers that are true, with commas between them; - for none.")
    while True:
        line = walker.talk.ask(spec.label)
        answer = line.strip()
        if not answer:
            return None
        if answer == "-" and spec.kind is not Kind.CHOICE:
            return "[]" if several else ""
        found = [_chosen(offered, part.strip()) for part in answer.split(",")] if several else [
            _chosen(offered, answer)]  # fmt: skip
        values = [one.value for one in found if one is not None]
        if len(values) == len(found):
            ordered = [one.value for one in offered if one.value in values]
            return json.dumps(ordered) if several else values[0]
        if not _command(walker, line):
            walker.say(f"'{shorten(answer, 40)}' is none of these. Type a number from 1 to "
                       f"{len(offered)}, or the beginning of a word.")  # fmt: skip


def _chosen(offered: Sequence[Choice], answer: str) -> Choice | None:
    if answer.isascii() and answer.isdigit() and len(answer) < 9:
        return offered[int(answer) - 1] if 0 < int(answer) <= len(offered) else None
    fitting = [one for one in offered if fold(answer) and fold(one.label).startswith(fold(answer))]
    return fitting[0] if len(fitting) == 1 else None
