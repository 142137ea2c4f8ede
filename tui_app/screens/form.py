"""The one form: any described entry, its first fields or all, with a draft on every change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from textual import on
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from tui_app import forms
from tui_app.bindings import bindings
from tui_app.domain.entry import Choice, Spec
from tui_app.errors import AppError
from tui_app.forms import form_specs, from_typed, to_typed
from tui_app.messages import Changed, Told
from tui_app.screens.page import Page, draft_status
from tui_app.session import Session
from tui_app.text import clean_line
from tui_app.widgets.choice_field import ChoiceField
from tui_app.widgets.form_row import FormField, FormRow, PickList
from tui_app.widgets.text_field import TextField


class Fields(VerticalScroll, can_focus=False):
    """The rows of a form; the one that has the focus stays in sight, whatever grows above it."""

    def on_mount(self) -> None:
        """Follow the height of the rows."""
        self.watch(self, "virtual_size", self._show_focused)

    def on_resize(self) -> None:
        """A notice below, or another size of the terminal, takes room from the rows."""
        self._show_focused()

    def on_descendant_focus(self) -> None:
        """The help below the field that has the focus takes room as well."""
        self._show_focused()

    def _show_focused(self) -> None:
        focused = self.screen.focused
        if focused is not None:
            for row in self.query_children(FormRow):
                if row in focused.ancestors:
                    self.call_after_refresh(self.scroll_to_widget, row, animate=False)


class Form(Page):
    """Edits one entry. Leaving keeps a draft; saving names every field that does not fit."""

    DEFAULT_CSS = """
    Form {
        #fields { height: 1fr; scrollbar-size-vertical: 1; padding-top: 1; }
        &.-small FormRow > .field { layout: vertical; }
        &.-small FormRow > .field > .label { width: 1fr; }
        &.-small FormRow > .under { padding-left: 0; }
    }
    """
    BINDINGS = bindings("save", "more")

    def __init__(
        self,
        session: Session,
        entry: Any,
        title: str,
        write: Callable[[Any], object],
        *,
        place: str,
        focus: str = "",
        typed: Mapping[str, str] | None = None,
        base_version: int = 0,
        offered: Mapping[str, tuple[Choice, ...]] | None = None,
        check: Callable[[Any], dict[str, str]] = lambda _: {},
        said: str | Callable[[Any], str] = "",
    ) -> None:
        """Edit ``entry``; ``write`` stores the changed one.

        ``place`` names the form among the drafts, "" when what is typed is no entry to be kept;
        ``focus`` is the field to begin at; ``typed`` is a draft to go on with, made from
        ``base_version`` of the entry, else the session's own draft of this place is taken up;
        ``offered`` gives the choices of fields that depend on the case;
        ``check`` gives by field what else does not fit; ``said`` is what to say once it is saved,
        or makes it from the entry; else it is named.
        """
        super().__init__(session)
        self._entry = entry
        self._title = title
        self._write = write
        self._place = place
        self._check = check
        self._begin_at = focus
        self._said = said or forms.saved_words
        self._specs = form_specs(entry, offered)
        self._before = to_typed(entry)
        draft = session.draft_for(place) if typed is None and place else None
        self._draft = draft
        read = draft.base_version if draft else base_version
        self._outdated = read not in (0, getattr(entry, "version", 0))
        fields = typed or (draft.fields if draft else {})
        self._restored = {**forms.draft_base(entry), **fields} if fields else {}
        second = {name for name, spec in self._specs.items() if spec.tier > 1}
        self._all = bool(second & ({focus} | self._changed(self._restored)))
        self._done = False
        self._kept = True

    def body(self) -> Iterable[Widget]:
        """Give the title and a row for each field."""
        yield Static(Content(self._title), classes="heading", markup=False)
        typed = {**self._before, **self._restored}
        with Fields(id="fields"):
            for name, spec in self._specs.items():
                shown = self._is_shown(spec, typed)
                yield FormRow(name, spec, typed[name], self.session.marks, shown=shown)

    def on_mount(self) -> None:
        """Begin at the wanted field."""
        super().on_mount()
        restored = self._changed(self._restored)
        if restored:
            self.tell("Somebody has changed this since you typed here. ctrl+s puts your words in "
                      "place of theirs, which stay in its history."
                      if self._outdated else
                      "What you had typed here before is back. ctrl+s saves it.")  # fmt: skip
        rows = self._visible()
        begin = {self._begin_at} if self._begin_at else restored
        # Of several that are back, who typed them was at the last.
        next((row for row in reversed(rows) if row.field_name in begin), rows[0]).editor.focus()

    def _rows(self) -> list[FormRow]:
        return list(self.query(FormRow))

    def _visible(self) -> list[FormRow]:
        return [row for row in self._rows() if row.display]

    def _typed(self) -> dict[str, str]:
        return {row.field_name: row.typed for row in self._rows()}

    def _changed(self, typed: Mapping[str, str]) -> set[str]:
        return forms.changed(self._before, typed)

    def _is_shown(self, spec: Spec, typed: Mapping[str, str]) -> bool:
        return forms.applies(spec, typed) and (self._all or spec.tier == 1)

    async def _show_fields(self) -> None:
        typed = self._typed()
        for row in self._rows():
            await row.show(self._is_shown(row.spec, typed))

    def hints(self) -> Mapping[str, str]:
        """Return what the keys do: what saves comes first, however narrow the screen is."""
        saves = "save" if self._place else "show"
        is_last = self.is_mounted and self._visible()[-1].editor is self.focused
        return {"save": saves, "commit": "" if is_last else "next"}

    @property
    def _has_more(self) -> bool:
        return any(spec.tier > 1 for spec in self._specs.values())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer more fields only when there are some."""
        return self._has_more and not self._all if action == "more" else True

    async def action_more(self) -> None:
        """Show all fields."""
        self._all = True
        await self._show_fields()
        self.refresh_bindings()

    @on(TextField.Changed)
    @on(ChoiceField.Changed)
    @on(PickList.Changed)
    async def _edited(self) -> None:
        if self._done:
            return
        for row in self._visible():
            if row.editor is self.focused and row.fault(""):
                self.tell("")
        if self._place:
            self._keep_draft()
        await self._show_fields()

    def _keep_draft(self) -> None:
        try:
            forms.keep_draft(self.session, self._place, self._entry, self._typed())
            self._kept = True
        except AppError as error:
            self._kept = False
            self.tell(error.sentence, calm=False)
        self.show_bars()

    def status(self) -> Content:
        """While something is typed here, it is a draft and not saved."""
        drafted = self._place and not self._done and self.is_mounted
        if drafted and self._changed(self._typed()):
            return draft_status(self._kept)
        return super().status()

    @on(FormField.Next)
    @on(ChoiceField.Next)
    async def _next(self, event: FormField.Next | ChoiceField.Next) -> None:
        event.stop()
        rows = self._visible()
        index = next((i for i, row in enumerate(rows) if row.editor is self.focused), -1)
        if index + 1 < len(rows):
            rows[index + 1].editor.focus()
        else:
            await self.action_save()

    @on(FormField.Beyond)
    @on(ChoiceField.Beyond)
    def _beyond(self, event: FormField.Beyond | ChoiceField.Beyond) -> None:
        event.stop()
        rows = self._visible()
        index = next((i for i, row in enumerate(rows) if row.editor is self.focused), 0)
        rows[min(max(index + event.step, 0), len(rows) - 1)].editor.focus()

    @on(ChoiceField.Unknown)
    def _unknown(self, event: ChoiceField.Unknown) -> None:
        letters = clean_line(event.letters)
        self.tell(f"None of these begins with '{letters}'. left and right choose, enter goes on.")

    async def action_save(self) -> None:
        """Check every field, store the entry and close the form; or say what does not fit."""
        entry, faults = from_typed(self._entry, self._typed(), self.session)
        faults = faults or self._check(entry)
        for row in self._rows():
            row.fault(faults.get(row.field_name, ""))
        if faults:
            await self._show_faults(faults)
            return
        if not self._place:
            self.app.pop_screen()
            self._write(entry)
            return
        place, waiting = self._place, self.session.waiting_forms
        if place in waiting and bool(getattr(self._entry, "uid", "")):
            self.tell("What you saved here before still waits for the disk. What you have typed "
                      "since is kept: save it once the corner says that all is saved.")  # fmt: skip
            return
        saved = self.session.drafts.get(place)

        def settled() -> None:
            waiting.discard(place)
            forms.settle_draft(self.session, place, self._draft, saved)

        def refused(error: AppError) -> None:
            waiting.discard(place)
            self.app.post_message(Told(error.sentence, calm=False))

        try:
            if not self.session.save(lambda: self._write(entry), done=settled, refused=refused):
                waiting.add(place)
        except AppError as error:
            self.tell(error.sentence, calm=False)
            return
        self._done = True
        self.app.pop_screen()
        # The page below reads all of it when it is in front again.
        said = self._said if isinstance(self._said, str) else self._said(entry)
        self.app.post_message(Changed(said, shown=True))

    async def _show_faults(self, faults: Mapping[str, str]) -> None:
        if any(self._specs[name].tier > 1 for name in faults):
            self._all = True
        await self._show_fields()
        first = next(row for row in self._rows() if row.field_name in faults)
        first.editor.focus()
        self.tell("Not saved yet: one field needs another look. What you typed is kept."
                  if len(faults) == 1 else
                  f"Not saved yet: {len(faults)} fields need another look. What you typed is kept.",
                  calm=False)  # fmt: skip

    async def action_back(self) -> None:
        """Leave the form; what was typed stays as a draft, or the form while there can be none."""
        changed = self._place and self._changed(self._typed())
        if changed and not self._kept:
            self._keep_draft()
            if not self._kept:
                self.tell("What you typed cannot be kept on the disk now, so this page stays open. "
                          "ctrl+s saves it as soon as that is possible.", calm=False)  # fmt: skip
                return
        self.app.pop_screen()
        if changed:
            self.app.post_message(Told("Not saved; what you typed is kept and comes back when you "
                                       "open this form again."))  # fmt: skip
