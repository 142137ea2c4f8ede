"""The Saver: at once when it can, in order when it must wait, and true to what it says."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tui_app.errors import AppError, ConflictError, FileLockedError, NotSavedError
from tui_app.saving import Saver, Saving


class Disk:
    """Something to write to, which may be locked or full."""

    def __init__(self) -> None:
        self.trouble: AppError | None = None
        self.written: list[str] = []
        self.told: list[str] = []

    def writer(self, text: str) -> Callable[[], None]:
        """Return the work of writing ``text``."""

        def work() -> None:
            if self.trouble is not None:
                raise self.trouble
            self.written.append(text)

        return work

    def teller(self, text: str) -> Callable[[], None]:
        """Return a callback that notes that it was called, and what was written by then."""
        return lambda: self.told.append(f"{text} of {len(self.written)}")


LOCKED = FileLockedError("locked, will be tried again")
FULL = NotSavedError("the disk is full")


def test_a_change_is_written_at_once() -> None:
    saver, disk = Saver(), Disk()
    assert saver.save(disk.writer("a"), done=disk.teller("a")) is True
    assert (disk.written, disk.told) == (["a"], ["a of 1"])
    assert (saver.saving, saver.sentence, saver.waiting) == (Saving.SAVED, "", 0)
    assert saver.retry() is False


@pytest.mark.parametrize(("trouble", "state"), [(LOCKED, Saving.WAITING), (FULL, Saving.FAILED)])
def test_what_waits_is_written_in_order_and_told_once(trouble: AppError, state: Saving) -> None:
    saver, disk = Saver(), Disk()
    disk.trouble = trouble
    for text in "abc":
        assert saver.save(disk.writer(text), done=disk.teller(text)) is False
    assert (saver.saving, saver.sentence, saver.waiting) == (state, trouble.sentence, 3)
    assert saver.retry() is False
    assert (disk.written, disk.told) == ([], [])
    disk.trouble = None
    # Nothing overtakes what waits, though the disk would take it.
    assert saver.save(disk.writer("d"), done=disk.teller("d")) is False
    assert saver.saving is state
    assert saver.retry() is True
    assert disk.written == ["a", "b", "c", "d"]
    assert disk.told == ["a of 1", "b of 2", "c of 3", "d of 4"]
    assert (saver.saving, saver.sentence, saver.waiting) == (Saving.SAVED, "", 0)
    assert saver.retry() is False
    assert len(disk.told) == 4


def test_a_retry_that_gets_half_way_says_what_still_waits() -> None:
    saver, disk = Saver(), Disk()
    disk.trouble = LOCKED
    saver.save(disk.writer("a"), done=lambda: setattr(disk, "trouble", FULL))
    saver.save(disk.writer("b"))
    disk.trouble = None
    assert saver.retry() is True
    assert disk.written == ["a"]
    assert (saver.saving, saver.sentence, saver.waiting) == (Saving.FAILED, FULL.sentence, 1)


def test_it_does_not_say_saved_while_something_waits() -> None:
    saver, disk = Saver(), Disk()
    seen: list[Saving] = []
    disk.trouble = LOCKED
    saver.save(disk.writer("a"), done=lambda: seen.append(saver.saving))
    saver.save(disk.writer("b"), done=lambda: seen.append(saver.saving))
    disk.trouble = None
    saver.retry()
    assert seen == [Saving.WAITING, Saving.SAVED]


def test_a_conflict_at_once_is_raised_and_nothing_waits() -> None:
    saver, disk = Saver(), Disk()
    disk.trouble = ConflictError("Ben changed this")
    refused: list[AppError] = []
    with pytest.raises(ConflictError):
        saver.save(disk.writer("a"), done=disk.teller("a"), refused=refused.append)
    assert (saver.waiting, disk.told, refused) == (0, [], [])
    assert saver.saving is Saving.SAVED


def test_a_conflict_that_comes_later_is_given_to_refused_and_the_rest_goes_on() -> None:
    saver, disk = Saver(), Disk()
    conflict = ConflictError("Ben changed this")
    refused: list[AppError] = []

    def clash() -> None:
        raise disk.trouble or conflict

    disk.trouble = LOCKED
    saver.save(clash, done=disk.teller("clash"), refused=refused.append)
    saver.save(disk.writer("after"), done=disk.teller("after"))
    disk.trouble = None
    assert saver.retry() is True
    assert refused == [conflict]
    assert disk.told == ["after of 1"]
    assert (saver.saving, saver.waiting) == (Saving.SAVED, 0)


def test_after_a_refusal_with_nothing_behind_it_it_says_saved_again() -> None:
    saver, disk = Saver(), Disk()
    disk.trouble = LOCKED
    saver.save(disk.writer("a"))
    disk.trouble = ConflictError("Ben changed this")
    assert saver.retry() is False
    assert (saver.saving, saver.sentence, saver.waiting) == (Saving.SAVED, "", 0)


def test_what_was_written_is_never_written_again_though_telling_fails() -> None:
    saver, disk = Saver(), Disk()

    def fails() -> None:
        raise LookupError

    disk.trouble = LOCKED
    saver.save(disk.writer("a"), done=fails)
    saver.save(disk.writer("b"))
    disk.trouble = None
    with pytest.raises(LookupError):
        saver.retry()
    assert saver.retry() is True
    assert disk.written == ["a", "b"]


def test_an_error_while_telling_is_not_taken_for_a_refusal() -> None:
    saver, disk = Saver(), Disk()
    refused: list[AppError] = []

    def fails() -> None:
        raise ConflictError("while reading anew")

    disk.trouble = LOCKED
    saver.save(disk.writer("a"), done=fails, refused=refused.append)
    disk.trouble = None
    with pytest.raises(ConflictError):
        saver.retry()
    assert refused == []
    assert (disk.written, saver.waiting) == (["a"], 0)


def test_a_callback_may_save_and_retry_again() -> None:
    saver, disk = Saver(), Disk()
    disk.trouble = LOCKED

    def again() -> None:
        saver.save(disk.writer("c"))
        saver.retry()

    saver.save(disk.writer("a"), done=again)
    saver.save(disk.writer("b"))
    disk.trouble = None
    saver.retry()
    assert disk.written == ["a", "b", "c"]
    assert saver.waiting == 0


def test_a_program_error_while_writing_is_raised_and_the_change_stays() -> None:
    saver, disk = Saver(), Disk()
    disk.trouble = LOCKED
    broken = [True]

    def work() -> None:
        disk.writer("a")()
        if broken:
            disk.written.clear()
            raise ZeroDivisionError

    saver.save(work)
    disk.trouble = None
    with pytest.raises(ZeroDivisionError):
        saver.retry()
    broken.clear()
    assert saver.retry() is True
    assert disk.written == ["a"]
