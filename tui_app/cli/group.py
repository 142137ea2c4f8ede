"""The group ``second-opinion`` and its commands."""

from __future__ import annotations

from collections.abc import Sequence

import click

from tui_app import __version__
from tui_app.cli.call import Call
from tui_app.cli.failures import told
from tui_app.cli.opening import open_app
from tui_app.cli.options import as_option, file_option
from tui_app.cli.output import complain, flush, let_go_of_output

PROGRAM = "second-opinion"

_COMMANDS = {
    "walk": ("tui_app.cli.walk", "walk"),
    "note": ("tui_app.cli.note", "note"),
    "notes": ("tui_app.cli.lists", "notes"),
    "agenda": ("tui_app.cli.lists", "agenda"),
    "questions": ("tui_app.cli.questions", "questions"),
    "contacts": ("tui_app.cli.contacts", "contacts"),
    "records": ("tui_app.cli.records", "records"),
    "timeline": ("tui_app.cli.timeline", "timeline"),
    "export": ("tui_app.cli.export", "export"),
    "import": ("tui_app.cli.cases", "import_"),
    "check": ("tui_app.cli.cases", "check"),
    "cards": ("tui_app.cli.cards", "cards"),
    "keys": ("tui_app.cli.about", "keys"),
    "config": ("tui_app.cli.config", "config"),
    "paths": ("tui_app.cli.about", "paths"),
}
"""Each command's module and name, in the order in which help shows them."""


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return one command."""
        if cmd_name not in _COMMANDS:
            return None
        from importlib import import_module

        module, name = _COMMANDS[cmd_name]
        command = getattr(import_module(module), name)
        if not isinstance(command, click.Command):
            raise TypeError(name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a reader that goes away early (``| head``) is no failure."""
        try:
            result = super().invoke(ctx)
            flush()
        except BrokenPipeError:
            let_go_of_output()
            ctx.exit(0)
        return result


@click.group(
    cls=LazyGroup,
    invoke_without_command=True,
    epilog="Without a command the program opens on the default case file; the command 'paths' says "
    "where that is. Nothing ever leaves this machine: there is no network access.",
)
@click.option("--demo", is_flag=True, help="Open a worked example, in a throw-away file.")
@file_option
@as_option
@click.version_option(__version__, message="Second Opinion %(version)s")
@click.pass_context
def group(ctx: click.Context, demo: bool) -> None:
    """A calm companion for getting a medical second opinion: before, during and after."""
    if ctx.invoked_subcommand is not None:
        if demo:
            raise click.UsageError("--demo opens the worked example, so it goes without a command.")
        return
    ctx.exit(open_app(ctx.ensure_object(Call), demo=demo))


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code; every failure is told in one sentence."""
    return told(lambda: _main(arguments))


def _main(arguments: Sequence[str]) -> int:
    try:
        code = group.main(list(arguments), prog_name=PROGRAM, standalone_mode=False, obj=Call())
    except click.ClickException as error:
        return _wrong_use(error)
    except click.Abort:
        raise KeyboardInterrupt from None
    return code if isinstance(code, int) else 0


def _wrong_use(error: click.ClickException) -> int:
    complain(error.format_message())
    context = getattr(error, "ctx", None)
    if context is not None:
        complain(f"'{context.command_path} --help' says what can be given.")
    return 2
