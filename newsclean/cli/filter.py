"""``newsclean filter NAME``: one filter, its parameters as options."""

from __future__ import annotations

from typing import Any

import click

from newsclean.chain import Chain, Link
from newsclean.cli.app import SETTINGS, Command
from newsclean.cli.clean import process
from newsclean.cli.console import Console
from newsclean.cli.options import (
    Chosen,
    Option,
    chosen_settings,
    config_options,
    console_options,
    failure_options,
    input_options,
    output_options,
    report_options,
)
from newsclean.registry import Spec, names, spec

SHARED = (input_options, output_options, failure_options, report_options, console_options, config_options)


class Filters(click.Group):
    """The filters as commands, each made when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all filters."""
        del ctx
        return names()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """Make the command of one filter; raise :class:`newsclean.errors.UsageError` if there is none."""
        del ctx
        return command(spec(cmd_name))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the names; 'newsclean filters' tells more."""
        with formatter.section("Filters"):
            formatter.write_text(", ".join(self.list_commands(ctx)))


def command(found: Spec) -> click.Command:
    """Return a command that runs one filter."""

    def run(console: Console, /, paths: tuple[str, ...], **options: Any) -> int:
        given = {key: options.pop(_variable(key), None) for key in found.options}
        link = Link(found.name, "filter")
        for key, value in given.items():
            if value is not None:
                link.set(key, value, f"--{key}")
        chain = Chain([link])
        return process(console, paths, options, Chosen(chain.pipeline(), chain, chosen_settings(options, console)))

    callback: Any = click.pass_obj(run)
    for shared in reversed(SHARED):
        callback = shared(callback)
    own = {f"--{key}" for key in found.options}
    params: list[click.Parameter] = [_option(found, key) for key in found.options]
    params += [p for p in reversed(getattr(callback, "__click_params__", [])) if not own & set(p.opts)]
    params.append(click.Argument(["paths"], nargs=-1, metavar="[PATH]..."))
    text = f"{found.summary}.\n\n{found.description}\n\n'newsclean explain {found.name}' shows examples."
    epilog = f"  newsclean filter {found.name} page.txt\n  newsclean filter {found.name} --from jsonl < in.jsonl\n"
    return Command(found.name, callback=callback, params=params, help=text, epilog=epilog)


def _option(found: Spec, key: str) -> click.Option:
    option = found.options[key]
    metavar = "|".join(option.choices) or {bool: "true|false", int: "N", float: "X"}.get(option.type, "TEXT")
    help_ = f"{option.help}  [default: {str(option.default).lower()}]"
    return Option([f"--{key}", _variable(key)], section="Parameters", metavar=metavar, help=help_)


def _variable(key: str) -> str:
    return "filter_" + key.replace("-", "_")


filter_ = Filters(
    "filter",
    context_settings=SETTINGS,
    help="Run one filter over the inputs, its parameters as options. JSONL in gives JSONL out, so that pipes chain.",
    subcommand_metavar="NAME [OPTIONS] [PATH]...",
)
