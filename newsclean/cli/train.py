"""``newsclean train``: the line model, fitted to pages of your own."""

from __future__ import annotations

from typing import Any

import click

from newsclean.cli.app import Command
from newsclean.cli.console import Console
from newsclean.cli.options import chosen_settings, config_options, console_options, group, option
from newsclean.errors import InputError, UsageError

EXAMPLES = """\
  newsclean train gold.jsonl raw.jsonl -o weights.npz
  newsclean train gold.jsonl raw-html2text.jsonl.gz raw-lynx.jsonl.gz -o weights.npz --trees --seed 7 -v
"""


@click.command(cls=Command, epilog=EXAMPLES)
@group(
    "Training",
    option("-o", "--output", required=True, metavar="FILE", help="Where to write the weights."),
    option("--seed", type=int, default=0, metavar="N", help="The same seed and files give the same weights."),
    option("--trees", is_flag=True, help="Learn from boosted trees as well (better; needs the package lightgbm)."),
    option("--epochs", type=click.IntRange(1), metavar="N", help="How often each page is seen."),
)
@console_options
@config_options
@click.argument("gold", metavar="GOLD.jsonl")
@click.argument("raw", nargs=-1, required=True, metavar="RAW.jsonl...")
@click.pass_obj
def train(console: Console, /, gold: str, raw: tuple[str, ...], output: str, **options: Any) -> int:
    """Train the line model on articles of your own.

    GOLD.jsonl has the clean articles ("id" and "text", where known "site", "title", "byline", "published",
    "captions"), each RAW.jsonl the pages that they came from ("id" and "text"). -v shows how it goes.
    """
    from newsclean.model.training import train as fitted

    chosen_settings(options, console)
    given = {key: value for key, value in options.items() if value is not None}
    try:
        fitted(gold, raw, output, progress=console.note, **given)
    except ModuleNotFoundError as error:
        hint = f"pip install {error.name}, or leave --trees out"
        raise UsageError(f"--trees needs the package {error.name}", hint=hint, code="no-trees") from None
    except FileNotFoundError as error:
        raise InputError("no such file", place=str(error.filename), code="not-found") from None
    except ValueError as error:
        raise InputError(str(error), place=f"{gold}, {', '.join(raw)}", code="bad-record") from None
    return 0
