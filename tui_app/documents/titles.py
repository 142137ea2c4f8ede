"""What can be printed, by name."""

from __future__ import annotations

TITLES = {
    "sheet": "One page for the doctor",
    "timeline": "Timeline on one page",
    "medicines": "List of medicines",
    "questions": "List of questions",
    "records": "List of records",
    "release": "What a release form asks",
    "phrases": "Words to search for",
    "packet": "All of it, with a cover letter",
}
"""What can be printed, by name. A letter is ``letter:`` with its kind and office."""

CALENDAR = "appointments"
"""What the file for a calendar is exported as."""
