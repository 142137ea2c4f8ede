"""The shape of the case file, as steps that are only ever appended to.

Kept apart from ``migrations`` so that opening a file that is up to date needs no more than a
comparison of one number.
"""

from __future__ import annotations

from tui_app.store.entry_columns import ENTRY as _ENTRY
from tui_app.store.finding_tables import FINDING
from tui_app.store.preparing_tables import PREPARING

APPLICATION_ID = 0x324F7069
"""SQLite's application_id of a case file ("2Opi" in ASCII)."""

_FIRST_HOUSE = (
    f"""CREATE TABLE cases ({_ENTRY}
    title TEXT NOT NULL CHECK (title <> ''),
    condition TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    speaker TEXT NOT NULL DEFAULT 'patient' CHECK (speaker IN ('patient', 'someone')),
    speaker_name TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    reasons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)),
    doubts TEXT NOT NULL DEFAULT '',
    decide_by TEXT NOT NULL DEFAULT '',
    decide_by_said_by TEXT NOT NULL DEFAULT '',
    safe_wait TEXT NOT NULL DEFAULT '',
    safe_wait_until TEXT NOT NULL DEFAULT '',
    safe_wait_said_by TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    country TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    cannot_travel INTEGER NOT NULL DEFAULT 0 CHECK (cannot_travel IN (0, 1)),
    region TEXT NOT NULL DEFAULT '',
    subspecialty TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'archived'))
) STRICT""",
    f"""CREATE TABLE patients ({_ENTRY}
    name TEXT NOT NULL DEFAULT '',
    former_names TEXT NOT NULL DEFAULT '',
    born TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    record_numbers TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    hearing TEXT NOT NULL DEFAULT '',
    sight TEXT NOT NULL DEFAULT '',
    other_needs TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT""",
    f"""CREATE TABLE notes ({_ENTRY}
    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT NOT NULL DEFAULT 'note' CHECK (kind <> ''),
    due TEXT NOT NULL DEFAULT '',
    done_at TEXT NOT NULL DEFAULT '',
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    step TEXT NOT NULL DEFAULT '',
    original TEXT NOT NULL CHECK (original <> ''),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT""",
    f"""CREATE TABLE ticks ({_ENTRY}
    card TEXT NOT NULL CHECK (card <> ''),
    task TEXT NOT NULL CHECK (task <> ''),
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT""",
    "CREATE INDEX patients_of_case ON patients (case_uid)",
    "CREATE INDEX notes_of_case ON notes (case_uid, created_at, uid) WHERE deleted_at = ''",
    "CREATE INDEX notes_of_kind ON notes (case_uid, kind, done_at) WHERE deleted_at = ''",
    "CREATE INDEX ticks_of_case ON ticks (case_uid)",
    """CREATE UNIQUE INDEX one_tick_a_task ON ticks (case_uid, card, task)
    WHERE deleted_at = ''""",
    """CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    action TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    case_uid TEXT NOT NULL,
    entity TEXT NOT NULL,
    entry_uid TEXT NOT NULL,
    verb TEXT NOT NULL CHECK (verb IN ('add', 'change', 'remove', 'restore')),
    version INTEGER NOT NULL,
    before TEXT NOT NULL DEFAULT '' CHECK (before = '' OR json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after)),
    undoes TEXT NOT NULL DEFAULT '',
    imported INTEGER NOT NULL DEFAULT 0 CHECK (imported IN (0, 1))
) STRICT""",
    "CREATE INDEX journal_of_action ON journal (action)",
    "CREATE INDEX journal_of_entry ON journal (entry_uid)",
    "CREATE INDEX journal_of_undo ON journal (undoes) WHERE undoes <> ''",
)

_QUESTIONS = (
    f"""CREATE TABLE questions ({_ENTRY}
    text TEXT NOT NULL CHECK (text <> ''),
    doctor TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT 'other' CHECK (category <> ''),
    asked_by TEXT NOT NULL DEFAULT 'patient' CHECK (asked_by IN ('patient', 'companion')),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state <> ''),
    do_not_tell INTEGER NOT NULL DEFAULT 0 CHECK (do_not_tell IN (0, 1)),
    rank INTEGER NOT NULL DEFAULT 0 CHECK (rank >= 0),
    origin TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (case_uid) REFERENCES cases (uid)
) STRICT""",
    "CREATE INDEX questions_of_case ON questions (case_uid, rank, uid) WHERE deleted_at = ''",
)

_APPEALS = (
    "ALTER TABLE plans ADD COLUMN appeal_sent TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE plans ADD COLUMN appeal_answer TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE services ADD COLUMN said TEXT NOT NULL DEFAULT ''",
)

STEPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("m001_first_house", _FIRST_HOUSE),
    ("m002_questions", _QUESTIONS),
    ("m003_finding", FINDING),
    ("m004_preparing", PREPARING),
    ("m005_appeals", _APPEALS),
)
"""Each migration's name, which is its identity and never changes, and its statements."""

VERSION = len(STEPS)
"""The ``user_version`` of a file that is up to date."""

TABLES = (
    "cases", "patients", "notes", "ticks", "questions", "people", "candidates", "services",
    "contacts", "plans", "answers", "searches", "appointments", "records", "corrections",
    "timeline", "medicines", "allergies", "illnesses", "relatives", "journal",
)  # fmt: skip
"""The tables of our own that a file of this version has."""
