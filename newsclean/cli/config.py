"""``newsclean config``: every setting, its value, and where it came from."""

from __future__ import annotations

import json
from typing import Any

import click

from newsclean.cli.app import Command
from newsclean.cli.console import Console, emit
from newsclean.cli.options import FLAGS, chosen_settings, config_options, console_options, group, option
from newsclean.config import SETTINGS, Value
from newsclean.errors import UsageError
from newsclean.registry import did_you_mean

EXAMPLES = """\
  newsclean config                    all settings
  NEWSCLEAN_JOBS=4 newsclean config jobs
"""

CONSOLE = ("color", "log-format", "progress")
"""Settings whose options are in the group of the console."""


@click.command(cls=Command, epilog=EXAMPLES)
@click.argument("key", required=False)
@group("Settings, as 'clean' takes them", *(flag for name, flag in FLAGS.items() if name not in CONSOLE))
@group("Output", option("--output-format", type=click.Choice(["text", "json"]), default="text", help="text or json."))
@console_options
@config_options
@click.pass_obj
def config(console: Console, /, key: str | None, output_format: str, **options: Any) -> int:
    """Show each setting and where it came from; with a KEY, all places that were looked at.

    A flag beats the environment, which beats the configuration file, which beats the default.
    """
    if key is not None and key not in SETTINGS:
        raise UsageError(f"no setting '{key}'.{did_you_mean(key, SETTINGS)}", hint="run 'newsclean config'")
    settings = chosen_settings(options, console)
    names = [key] if key else list(SETTINGS)
    if output_format == "json":
        content = {name: {"value": settings[name], "origin": settings.origin(name)} for name in names}
        emit(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
    elif key:
        emit(f"{key} = {_word(settings[key])}  ({settings.origin(key)})\n")
        for i, layer in enumerate(settings.layers[key]):
            emit(f"  {'>' if not i else ' '} {layer.origin:<32} {_word(layer.value)}\n")
        emit(f"  {SETTINGS[key].summary}\n")
    else:
        emit(f"# {settings.path or 'no configuration file'}\n")
        emit("".join(_row(name, settings.layers[name][0]) for name in names))
    return 0


def _row(name: str, value: Value) -> str:
    return f"{name:<14} = {_word(value.value):<24}  {value.origin}\n"


def _word(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
