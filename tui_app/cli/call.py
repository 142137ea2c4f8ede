"""What a command is called with: the case file, the name that signs, and the open session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar

from tui_app.cli.output import complain
from tui_app.errors import FileLockedError, NothingFoundError, WrongUseError
from tui_app.paths import case_file, config_folder
from tui_app.settings import Settings, load
from tui_app.text import clean_line, fold, storable

if TYPE_CHECKING:
    from tui_app.domain.cases import Case
    from tui_app.session import Session

PATIENCE = 2.0
"""For how many seconds a command tries again while another session is writing."""

T = TypeVar("T")


class Call:
    """The options that belong to every command, and what follows from them."""

    def __init__(self) -> None:
        """Begin with the default file and name."""
        self.file = ""
        self.name = ""

    @property
    def path(self) -> Path:
        """The case file. Raises ``WrongUseError`` for a name that SQLite cannot be told."""
        try:
            self.file.encode()
        except UnicodeEncodeError:
            raise WrongUseError(
                "The name given with --file is not UTF-8 text. Rename the file or its folder."
            ) from None
        return case_file(self.file)

    @cached_property
    def settings(self) -> Settings:
        """The user's settings; what is wrong in their file is named and passed over."""
        loaded = load(config_folder())
        for problem in loaded.problems:
            complain(problem)
        settings = loaded.settings
        name = clean_line(storable(self.name))
        return replace(settings, name=name) if name else settings

    @contextmanager
    def session(self, *, create: bool = False, case: str = "") -> Iterator[Session]:
        """Open the case file for a ``with`` block; ``case`` names the case to work on."""
        from tui_app.session import Session

        session = patiently(lambda: Session(self.path, settings=self.settings, create=create))
        try:
            if case:
                session.case = find_case(session.store.cases(), case)
                session.reload()
            yield session
        finally:
            session.close()


def patiently(work: Callable[[], T]) -> T:
    """Do ``work``, trying again for a moment while another session holds the file."""
    until = monotonic() + PATIENCE
    while True:
        try:
            return work()
        except FileLockedError:
            if monotonic() >= until:
                raise
            sleep(0.05)


def find_case(cases: list[Case], name: str) -> Case:
    """Return the case that ``name`` names: its identity, its title, or a part of only one title."""
    wanted = fold(storable(name))
    exact = [case for case in cases if case.uid == name or fold(case.title) == wanted]
    found = exact or [case for case in cases if wanted in fold(case.title)]
    if len(found) == 1:
        return found[0]
    shown = clean_line(storable(name))[:60]
    titles = "; ".join(clean_line(case.title) for case in found or cases)
    if found:
        raise WrongUseError(f"More than one case is called '{shown}': {titles}.")
    raise WrongUseError(f"There is no case called '{shown}'. There are: {titles or 'none'}.")


def present_case(session: Session) -> Case:
    """Return the case to work on, or raise ``NothingFoundError``."""
    if session.case is None:
        raise NothingFoundError(
            "There is no case in this file yet. A first note starts one: 'second-opinion note'."
        )
    return session.case
