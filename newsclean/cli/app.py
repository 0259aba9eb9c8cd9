"""The frame of the command line: commands loaded when they are called, errors told in one style, exit codes."""

from __future__ import annotations

import sys
from importlib import import_module
from signal import SIGINT
from typing import Any

import click

from newsclean.cli import COMMANDS
from newsclean.cli.console import PLEASE_REPORT, Console
from newsclean.cli.signals import Told, die, listen, reader_gone
from newsclean.errors import NewscleanError, OutputError, UsageError
from newsclean.registry import did_you_mean

SETTINGS: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100, "terminal_width": 100}


class Command(click.Command):
    """A command whose help groups the options under headings."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, each under its ``section``."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            row = param.get_help_record(ctx) if isinstance(param, click.Option) else None
            if row is not None:
                sections.setdefault(getattr(param, "section", "Other"), []).append(row)
        for heading, rows in sections.items():
            with formatter.section(heading):
                formatter.write_dl(rows, col_max=32)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the examples as they stand."""
        if self.epilog:
            formatter.write(f"\nExamples:\n{self.epilog}")


class Commands(click.Group):
    """The commands of :data:`COMMANDS`, each loaded when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Return all names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load a command."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        module, _, name = entry.target.partition(":")
        found: click.Command = getattr(import_module(module), name)
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one may be meant."""
        if args[0] not in COMMANDS:
            guess = did_you_mean(args[0], COMMANDS)
            raise UsageError(f"no command '{args[0]}'.{guess}", hint="run 'newsclean --help'", code="unknown-command")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a reader that goes away is caught here, since click would make it exit code 1."""
        try:
            result = super().invoke(ctx)
            if sys.stdout is not None:  # it may be closed, where -o says where to write
                sys.stdout.flush()
        except BrokenPipeError:
            ctx.exit(reader_gone())
        except OSError as error:
            raise _unwritable(error) from error
        return result


root = Commands(name="newsclean", context_settings=SETTINGS)


def run(args: list[str]) -> int:
    """Run a command line and return its exit code; end by the signal if one came."""
    console = Console()
    try:
        listen()
        result = root.main(args, prog_name="newsclean", standalone_mode=False, obj=console)
    except Told as told:
        console.last_words(f"newsclean: {'interrupted' if told.number == SIGINT else 'terminated'}{_context(told)}")
        return die(told.number)
    except NewscleanError as error:
        console.error(error)
        return error.exit_code
    except click.ClickException as error:
        console.error(_usage(error))
        return 2
    except OSError as error:
        console.error(_unwritable(error))
        return 4
    except Exception as error:
        wrapped = NewscleanError(f"{type(error).__name__}: {error}", code="internal")
        wrapped.hint = PLEASE_REPORT
        wrapped.__cause__ = error
        console.error(wrapped)
        return 4
    return result if isinstance(result, int) else 0


def _context(error: BaseException) -> str:
    """Return how far the work had come, which the command may have noted on the exception."""
    told = "; ".join(getattr(error, "__notes__", ()))
    return f" ({told})" if told else ""


def _unwritable(error: OSError) -> OutputError:
    return OutputError(f"{error.filename or 'standard output'}: {error.strerror or error}")


def _usage(error: click.ClickException) -> NewscleanError:
    """Turn click's complaint into ours."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "newsclean"
    message = error.format_message().replace("\n", " ")
    if isinstance(error, click.NoSuchOption):
        known = [name for param in context.command.params for name in param.opts] if context else []
        message = f"no option '{error.option_name}'.{did_you_mean(error.option_name, known)}"
    return UsageError(message, hint=f"run '{path} --help'")
