"""Every user command once: its key, its words and what it does.

Bindings, the find box, the key sheet of a screen, ``second-opinion keys`` and ``docs/KEYS.md`` are
all made from this table. It knows nothing of Textual, so the command line can print it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from tui_app.values import dataclass


class Where(StrEnum):
    """Where a command works; also the headings of the key sheet."""

    EVERYWHERE = "Everywhere"
    SCREEN = "When you are not typing"
    LIST = "In a list or a card"
    TEXT = "While you type"
    FIND = "By name, through /"


@dataclass(frozen=True)
class Command:
    """One command. ``keys`` are Textual's names with commas; none means: only through ``/``.

    ``action`` is the action that its owner defines; ``hint`` puts it on the bottom line of screens
    where it works; ``found`` lets ``/`` offer it.
    """

    id: str
    keys: str
    label: str
    tip: str
    action: str
    where: Where
    hint: bool = False
    found: bool = False

    @property
    def shown_keys(self) -> str:
        """The keys as a person reads them, the first two."""
        return self.shown_in({})

    def shown_in(self, keymap: Mapping[str, str]) -> str:
        """The keys as a person reads them who has chosen some of their own."""
        keys = keymap.get(self.id, self.keys)
        return " or ".join([shown_key(key) for key in keys.split(",") if key][:2])


SHOWN_KEYS = {
    "slash": "/",
    "question_mark": "?",
    "escape": "esc",
    "pageup": "pgup",
    "pagedown": "pgdn",
    "plus": "+",
    "minus": "-",
    "N": "shift+n",
    "G": "shift+g",
}


def shown_key(key: str) -> str:
    """Return a key of Textual's as a person reads it."""
    return SHOWN_KEYS.get(key, key)


COMMANDS: tuple[Command, ...] = (
    Command("overview", "1", "Overview", "What is next, what is late, how ready you are",
            "app.go('overview')", Where.SCREEN, found=True),
    Command("before", "2", "Before", "The steps before the appointment",
            "app.go('before')", Where.SCREEN, found=True),
    Command("during", "3", "During", "The appointment itself",
            "app.go('during')", Where.SCREEN, found=True),
    Command("after", "4", "After", "Compare, clarify, decide, tell everyone",
            "app.go('after')", Where.SCREEN, found=True),
    Command("note", "n", "note", "Write a note from wherever you are",
            "app.note", Where.SCREEN, hint=True, found=True),
    Command("find", "slash,ctrl+o,ctrl+p", "find", "Find anything you wrote, or a command",
            "app.find", Where.EVERYWHERE, hint=True),
    Command("open", "enter", "open", "Open what is highlighted", "open", Where.LIST, hint=True),
    Command("tick", "space", "tick", "Tick, or move to the next state", "tick", Where.LIST,
            hint=True),
    Command("add", "a", "add", "Add to this list", "add", Where.LIST, hint=True),
    Command("edit", "e", "edit", "Change what is highlighted", "edit", Where.LIST, hint=True),
    Command("delete", "d", "delete", "Delete what is highlighted; u brings it back", "delete",
            Where.LIST, hint=True),
    Command("copy", "c", "copy", "Copy the words through your terminal", "copy", Where.LIST,
            hint=True),
    Command("filter", "f", "filter", "Show only some of this list", "filter", Where.LIST,
            hint=True),
    Command("bank", "b", "bank", "Choose from the question bank", "bank", Where.LIST, hint=True),
    Command("top", "t", "top", "The question to ask first; sort a table by this line", "top",
            Where.LIST),
    Command("earlier", "plus,K", "earlier", "Move it up in the order", "earlier", Where.LIST),
    Command("later", "minus,J", "later", "Move it down in the order", "later", Where.LIST),
    Command("for-another", "x", "for another", "Ask somebody else the same", "for_another",
            Where.LIST),
    Command("up", "up,k", "Up", "One line up", "up", Where.LIST),
    Command("down", "down,j", "Down", "One line down", "down", Where.LIST),
    Command("left", "left", "Left", "One column to the left", "left", Where.LIST),
    Command("right", "right", "Right", "One column to the right", "right", Where.LIST),
    Command("first", "home,g", "First", "The first line", "first", Where.LIST),
    Command("last", "end,G", "Last", "The last line", "last", Where.LIST),
    Command("page-up", "pageup", "Page up", "One page up", "page_up", Where.LIST),
    Command("page-down", "pagedown", "Page down", "One page down", "page_down", Where.LIST),
    Command("print", "p", "print", "Write this page to a file, to print or send", "print",
            Where.LIST, hint=True),
    Command("words", "w", "words", "Explain the words of this card", "words", Where.LIST,
            hint=True),
    Command("back", "escape", "back", "Back; never discards, never quits", "back",
            Where.SCREEN, hint=True),
    Command("undo", "u", "undo", "Take back your last change", "app.undo", Where.SCREEN,
            found=True),
    Command("notes", "N", "All notes", "Every note of this case", "app.place('notes')",
            Where.SCREEN, found=True),
    Command("keys", "question_mark,ctrl+g", "keys", "The keys of this screen", "app.keys",
            Where.EVERYWHERE, hint=True),
    Command("quit", "q,ctrl+q", "quit", "Leave; asks only if something is not saved", "app.leave",
            Where.SCREEN, hint=True),
    Command("redraw", "ctrl+r", "Redraw", "Draw the screen again", "app.redraw",
            Where.EVERYWHERE),
    Command("hide", "ctrl+l", "Hide this screen", "Hide this screen until a key is pressed",
            "app.hide", Where.EVERYWHERE, found=True),
    Command("interrupt", "ctrl+c", "Interrupt", "Says how to quit; nothing is lost",
            "app.interrupt", Where.EVERYWHERE),
    Command("go-on", "enter", "go on", "On to the next page of the introduction", "go_on",
            Where.SCREEN, hint=True),
    Command("commit", "enter", "save", "Save the note, or go to the next field", "commit",
            Where.TEXT, hint=True),
    Command("newline", "ctrl+j", "new line", "A new line in the text", "newline", Where.TEXT,
            hint=True),
    Command("save", "ctrl+s", "save", "Save the form", "save", Where.TEXT, hint=True),
    Command("leave-text", "escape", "back", "Out of the text; the draft is kept", "leave_text",
            Where.TEXT, hint=True),
    Command("more", "ctrl+t", "more fields", "Show all fields of the form", "more", Where.TEXT,
            hint=True),
    Command("undo-text", "ctrl+z", "Undo text", "Undo what you typed", "undo", Where.TEXT),
    Command("new-case", "", "Start a case", "A new case, for you or somebody else",
            "app.place('new-case')", Where.FIND, found=True),
    Command("cases", "", "Cases", "Switch to, change, archive or delete a case",
            "app.place('cases')", Where.FIND, found=True),
    Command("questions", "", "Questions", "Your list, the top three first",
            "app.place('questions')", Where.FIND, found=True),
    Command("question-bank", "", "Question bank", "Questions that others found worth asking",
            "app.place('bank')", Where.FIND, found=True),
    Command("people", "", "People and places", "Doctors, offices, groups: phone and address",
            "app.place('list', 'people')", Where.FIND, found=True),
    Command("shortlist", "", "Side by side", "Compare the doctors on your list in one table",
            "app.place('side-by-side', 'candidates')", Where.FIND, found=True),
    Command("new-contact", "", "Write down a call",
            "A call or message: what was said, what is next",
            "app.place('new-entry', 'contacts')", Where.FIND, found=True),
    Command("new-search", "", "Write down a search",
            "On the web, in a list, in a register of trials",
            "app.place('new-entry', 'searches')", Where.FIND, found=True),
    Command("new-appointment", "", "New appointment",
            "A visit to a doctor: with whom, when and where",
            "app.place('new-entry', 'appointments')", Where.FIND, found=True),
    Command("directories", "", "Directories", "Societies, patient groups, services, centres",
            "app.place('directories')", Where.FIND, found=True),
    Command("records", "", "Records list", "Every document: who has it and how far it is",
            "app.place('work', 'records')", Where.FIND, found=True),
    Command("timeline", "", "Timeline and medicines",
            "What happened when, to paste too; medicines, family",
            "app.place('work', 'timeline')", Where.FIND, found=True),
    Command("severity", "", "How bad it was", "A chart of how severe it was over time",
            "app.place('severity')", Where.FIND, found=True),
    Command("companion", "", "Companion", "Who comes along, and what you agreed",
            "app.place('work', 'companion')", Where.FIND, found=True),
    Command("documents", "", "Print or send",
            "Papers: the page for the doctor, the packet, timeline, lists",
            "app.place('documents')", Where.FIND, found=True),
    Command("calendar", "", "Calendar file",
            "Your appointments with reminders (ics), for a calendar",
            "app.place('export', 'appointments')", Where.FIND, found=True),
    Command("edit-case", "", "Change this case", "Name, condition, dates, country, time zone",
            "app.place('edit-case')", Where.FIND, found=True),
    Command("edit-patient", "", "Change the patient", "Name, date of birth, record numbers, needs",
            "app.place('edit-patient')", Where.FIND, found=True),
    Command("redo", "", "Redo", "Do again what undo took back", "app.redo", Where.FIND,
            found=True),
    Command("history", "", "History", "What was changed in this case, when and by whom",
            "app.place('history')", Where.FIND, found=True),
    Command("drafts", "", "Text that was not saved", "Drafts: typed and not saved, in any session",
            "app.place('drafts')", Where.FIND, found=True),
    Command("export", "", "Export this case", "A full private copy as a file",
            "app.place('export')", Where.FIND, found=True),
    Command("glossary", "", "Words explained", "What doctors and insurers say, in plain words",
            "app.place('glossary')", Where.FIND, found=True),
    Command("safety", "", "When not to wait", "Emergency numbers, and what never to wait with",
            "app.place('safety')", Where.FIND, found=True),
    Command("settings", "", "Settings", "Colours, name, marks, clipboard, folder, country, keys",
            "app.place('settings')", Where.FIND, found=True),
    Command("introduction", "", "Introduction", "What this is and is not, and when not to wait",
            "app.place('first-run')", Where.FIND, found=True),
    Command("theme-dark", "", "Colours: dark", "Light words on a dark ground",
            "app.use_theme('dark')", Where.FIND, found=True),
    Command("theme-light", "", "Colours: light", "Dark words on a light ground",
            "app.use_theme('light')", Where.FIND, found=True),
    Command("theme-terminal", "", "Colours: your terminal's",
            "The sixteen colours of your terminal", "app.use_theme('terminal')", Where.FIND,
            found=True),
    Command("suspend", "", "Suspend", "Back to the shell; 'fg' returns", "app.suspend_process",
            Where.FIND, found=True),
    Command("keep-example", "", "Keep the example as my own case",
            "Copy the worked example into your own file", "app.keep_example", Where.FIND,
            found=True),
)  # fmt: skip

BY_ID = {command.id: command for command in COMMANDS}


def key_sheet() -> str:
    """Return all keys as Markdown, the text of ``docs/KEYS.md``."""
    lines = [
        "# Keys",
        "",
        "Made by `second-opinion keys --markdown`; a test keeps it fresh.",
        "",
        "Few, the same everywhere, and all of them survive a plain SSH terminal. `esc` never",
        "discards and never quits. On a screen, `?` shows only the keys that work there.",
    ]
    for where in Where:
        lines += ["", f"## {where.value}", "", "| key | what it does |", "| --- | --- |"]
        for command in COMMANDS:
            if command.where is where:
                key = command.shown_keys or f"/ {command.label}"
                lines.append(f"| `{key}` | {command.tip} |")
    return "\n".join(lines) + "\n"
