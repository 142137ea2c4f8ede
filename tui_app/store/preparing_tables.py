"""The fourth step of the case file's shape: records, the history, medicines, the companion."""

from __future__ import annotations

from tui_app.store.entry_columns import ENTRY as _ENTRY


def _texts(names: str) -> str:
    return "\n".join(f"    {name} TEXT NOT NULL DEFAULT ''," for name in names.split())


def _table(name: str, columns: str) -> tuple[str, str]:
    return (
        f"CREATE TABLE {name} ({_ENTRY}\n{columns}\n"
        "    FOREIGN KEY (case_uid) REFERENCES cases (uid)\n) STRICT",
        f"CREATE INDEX {name}_of_case ON {name} (case_uid) WHERE deleted_at = ''",
    )


def _list(name: str) -> str:
    return f"    {name} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid({name})),"


_PRIVATE = "    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),"

PREPARING = (
    *_table("records", "    title TEXT NOT NULL CHECK (title <> ''),\n" + _texts(
        "holder_uid category period wanted_as weight state body_part modality return_by "
        "returned_on needed_by asked_on asked_how spoke_to reference rule promised_by extended_on "
        "chased_on fee received_on medium opens right_person complete legible problem sent_on "
        "recipient sent_how courier confirmed_on confirmed_by reason notes origin"
    ) + "\n    loan INTEGER NOT NULL DEFAULT 0 CHECK (loan IN (0, 1)),"),
    *_table("corrections", "    says TEXT NOT NULL CHECK (says <> ''),\n" + _texts(
        "should_say record_uid holder_uid spot state asked_on promised_by extended_on answered_on "
        "answer"
    )),
    *_table("timeline", "    day TEXT NOT NULL CHECK (day <> ''),\n"
        "    headline TEXT NOT NULL CHECK (headline <> ''),\n" + _texts(
        "kind detail severity stops_me what dose effect side_effects "
        "why_stopped value reference until place side quality duration frequency time_of_day "
        "together_with changed course who paper weight"
    ) + "\n" + _list("worse_with") + "\n" + _list("better_with") + "\n" + _PRIVATE),
    *_table("medicines", "    name TEXT NOT NULL CHECK (name <> ''),\n" + _texts(
        "dose how_often what_for taken since until effect side_effects why_stopped substance kind "
        "strength form route really prescriber pharmacy number"
    ) + "\n" + _PRIVATE),
    *_table("allergies", "    name TEXT NOT NULL CHECK (name <> ''),\n"
            + _texts("reaction severity day")),
    *_table("illnesses", "    name TEXT NOT NULL CHECK (name <> ''),\n"
            + _texts("since state treated") + "\n" + _PRIVATE),
    *_table("relatives", "    name TEXT NOT NULL CHECK (name <> ''),\n"
        "    illness TEXT NOT NULL CHECK (illness <> ''),\n" + _texts("age notes")
            + "\n" + _PRIVATE),
    *(f"ALTER TABLE people ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"
      for name in ("fee", "own_form", "signal", "may_see", "invited_on", "answer")),
    "ALTER TABLE people ADD COLUMN tasks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tasks))",
    "ALTER TABLE cases ADD COLUMN present TEXT NOT NULL DEFAULT ''",
)  # fmt: skip
