"""What happens to every failure of a command: one sentence, and an exit code."""

from __future__ import annotations

from collections.abc import Callable

from tui_app.cli.output import complain, flush, let_go_of_output, prepare_streams
from tui_app.errors import AppError


def told(work: Callable[[], int]) -> int:
    """Do ``work`` and return its exit code; every failure is told in one sentence."""
    prepare_streams()
    try:
        try:
            return work()
        finally:
            flush()
    except KeyboardInterrupt:
        complain("Stopped.")
        return 130
    except AppError as error:
        complain(error.sentence)
        return error.exit_code
    except BrokenPipeError:
        let_go_of_output()
        return 0
    except Exception as error:  # the last resort: no traceback, because it may quote a note
        return _our_fault(error)


def _our_fault(error: Exception) -> int:
    from tui_app.paths import state_folder
    from tui_app.terminal.crash import try_crash_log, with_place

    sentence = (
        "Something went wrong inside Second Opinion. What was saved is safe. Please try again."
    )
    complain(with_place(sentence, try_crash_log(state_folder(), error)))
    return AppError.exit_code
