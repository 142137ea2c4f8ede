"""Reads the directories: the shipped tables, and a user's own beside them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tui_app.content.listing_rows import columns, read_listing, several
from tui_app.content.rows import TableError, read_rows
from tui_app.domain.directory import Listing, ListingKind
from tui_app.domain.heads import Problem
from tui_app.text import clean_line
from tui_app.values import dataclass

FOLDER = "directories"
EVERYDAY = "everyday.csv"
EVERYDAY_COLUMNS = ("words", "found_under")
FILES = {
    ListingKind.SOCIETY: "societies.csv",
    ListingKind.GROUP: "groups.csv",
    ListingKind.SERVICE: "services.csv",
    ListingKind.DESIGNATION: "designations.csv",
    ListingKind.REGISTER: "registers.csv",
}


@dataclass(frozen=True)
class Directory:
    """All entries, and what could not be used: file, line and reason."""

    listings: tuple[Listing, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def left_out(self) -> str:
        """A sentence about what could not be used, "" when all was sound."""
        if not self.problems:
            return ""
        first, more = self.problems[0], len(self.problems) - 1
        words = f"Left out: {clean_line(str(replace(first, file=Path(first.file).name)))}."
        return f"{words} {more} more: 'second-opinion cards check' names them." if more else words

    def of(self, kinds: Collection[ListingKind]) -> tuple[Listing, ...]:
        """Return the entries of these kinds."""
        return tuple(one for one in self.listings if one.kind in kinds)

    def get(self, place: str) -> Listing | None:
        """Return the entry that is called so, as ``Listing.place`` says it."""
        return next((one for one in self.listings if one.place == place), None)


def read_directories(shipped: Path, own: Path | None = None) -> Directory:
    """Read the shipped tables of the folder ``shipped``, and the user's own in ``own``.

    A row of one's own with the id of a shipped one stands in its place. Nothing is raised.
    """
    problems: list[Problem] = []
    there = _tables(own, problems) if own is not None else {}
    listings: dict[str, Listing] = {}
    for kind, name in FILES.items():
        listings |= _read(shipped / FOLDER / name, kind, problems, own=False)
        if name in there:
            listings |= _read(there[name], kind, problems, own=True)
    everyday = _everyday(shipped / EVERYDAY, problems)
    return Directory(
        tuple(_with_everyday(one, everyday) for one in listings.values()), tuple(problems)
    )


def check_directories(folder: Path, *, own: bool) -> list[Problem]:
    """Return everything that is wrong with the tables in ``folder``; none has to be there."""
    problems: list[Problem] = []
    there = _tables(folder, problems)
    for kind, name in FILES.items():
        if name in there:
            _read(there[name], kind, problems, own=own)
    return problems


def _tables(folder: Path, problems: list[Problem]) -> dict[str, Path]:
    """Return the tables of a folder by name; one that nobody reads, by its name, is a problem."""
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".csv")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        reason = f"cannot be listed ({error.strerror or 'unknown reason'})"
        problems.append(Problem(str(folder), 0, reason))
        return {}
    names = FILES.values()
    reason = f"is not read; the tables are called {', '.join(sorted(names))}"
    problems += [Problem(str(path), 0, reason) for path in found if path.name not in names]
    return {path.name: path for path in found}


def _read(
    file: Path, kind: ListingKind, problems: list[Problem], *, own: bool
) -> dict[str, Listing]:
    found: dict[str, Listing] = {}
    for row in read_rows(file, columns(kind), problems):
        try:
            listing = read_listing(row, kind, own=own)
            if listing.place in found:
                raise row.wrong(f"the id '{listing.id}' is used above")
        except TableError as error:
            problems.append(error.problem)
        else:
            found[listing.place] = listing
    return found


def _everyday(file: Path, problems: list[Problem]) -> dict[str, list[str]]:
    """Return by condition the words that people look for it with."""
    words: dict[str, list[str]] = {}
    for row in read_rows(file, EVERYDAY_COLUMNS, problems):
        for condition in several(row["found_under"]):
            words.setdefault(condition, []).extend(several(row["words"]))
    return words


def _with_everyday(listing: Listing, everyday: Mapping[str, Sequence[str]]) -> Listing:
    words = [word for condition in listing.conditions for word in everyday.get(condition, ())]
    return replace(listing, also="\n".join((listing.also, *words))) if words else listing
