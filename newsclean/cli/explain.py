"""``newsclean filters``, ``presets`` and ``explain``: what there is, and what each of it is for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import click

from newsclean.cli import lessons
from newsclean.cli.app import Command
from newsclean.cli.console import emit
from newsclean.cli.lessons import called
from newsclean.errors import UsageError
from newsclean.filters import PRESET_SUMMARIES, PRESETS
from newsclean.registry import Spec, did_you_mean, names, spec

FORMATS = click.Choice(["text", "json", "markdown"])


def filters_table() -> list[dict[str, Any]]:
    """Return all filters as plain data: name, summary, scope, origin, options with type, default and choices."""
    return [
        {
            "name": found.name,
            "summary": found.summary,
            "scope": found.scope,
            "origin": found.origin,
            "presets": [preset for preset in PRESETS if any(name == found.name for name, _ in _items(preset))],
            "options": [
                {
                    "name": option.name,
                    "type": option.type.__name__,
                    "default": option.default,
                    "choices": list(option.choices),
                    "help": option.help,
                }
                for option in found.options.values()
            ],
        }
        for found in map(spec, names())
    ]


def filters_text() -> str:
    """Return the list of filters for people."""
    found = [spec(name) for name in names()]
    rows = [(one.name, one.scope, one.origin, one.summary) for one in found]
    table = columns([("filter", "scope", "origin", "what it does"), *rows])
    return f"{table}\n'newsclean explain NAME' shows a filter's options and examples.\n"


def filters_markdown() -> str:
    """Return the table of filters that stands in the README."""
    rows = [
        "| filter | what it does | options | scope |",
        "|---|---|---|---|",
        *(
            f"| `{one.name}` | {one.summary.replace('|', chr(92) + '|')} | {_options_markdown(one)} | {one.scope} |"
            for one in map(spec, names())
        ),
    ]
    return "\n".join(rows) + "\n"


def presets_table() -> list[dict[str, Any]]:
    """Return all presets as plain data: name, summary, and the filters with the options that are set."""
    return [
        {
            "name": name,
            "summary": PRESET_SUMMARIES.get(name, ""),
            "filters": [{"name": filter_, "options": options} for filter_, options in _items(name)],
        }
        for name in PRESETS
    ]


def presets_text() -> str:
    """Return the list of presets for people."""
    rows = [(name, PRESET_SUMMARIES.get(name, "")) for name in PRESETS]
    table = columns([("preset", "what it is"), *rows])
    return f"{table}\n'newsclean explain NAME' shows a preset's filters, 'newsclean help pipelines' how to write one.\n"


def presets_markdown() -> str:
    """Return the presets as a table for documents."""
    rows = [f"| `{name}` | {PRESET_SUMMARIES.get(name, '')} | `{called(_items(name))}` |" for name in PRESETS]
    return "\n".join(["| preset | what it is | as `-f` |", "|---|---|---|", *rows]) + "\n"


def columns(rows: Sequence[Sequence[str]]) -> str:
    """Return rows set in columns, two spaces apart."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "".join(line.rstrip() + "\n" for line in lines)


@click.command(cls=Command, epilog="  newsclean filters --output-format json | jq -r '.[].name'\n")
@click.option("--output-format", type=FORMATS, default="text", help="How to print the list.")
def filters(output_format: str) -> int:
    """List the filters: name, summary, scope, and the package that each comes from.

    A filter of document scope looks at one page alone. One of corpus scope remembers earlier pages: it gives another
    result when the input is split over several processes.
    """
    _print(output_format, filters_text, filters_table, filters_markdown)
    return 0


@click.command(cls=Command, epilog="  newsclean presets\n")
@click.option("--output-format", type=FORMATS, default="text", help="How to print the list.")
def presets(output_format: str) -> int:
    """List the presets: named pipelines for -p."""
    _print(output_format, presets_text, presets_table, presets_markdown)
    return 0


@click.command(
    cls=Command,
    epilog="  newsclean explain strip-boilerplate\n  newsclean explain bad-encoding\n  newsclean explain captions\n"
    "  newsclean explain --removed\n",
    context_settings={"ignore_unknown_options": True},
)
@click.argument("words", nargs=-1, required=True, metavar="NAME...")
def explain(words: tuple[str, ...]) -> int:
    """Explain a filter, a parameter (FILTER.KEY), a preset, an option, an error code or a field of the record."""
    emit("\n".join(map(lesson, words)))
    return 0


def lesson(word: str) -> str:
    """Return all that is known about ``word``; raise :class:`UsageError` with a suggestion if that is nothing."""
    found = lessons.about(word.strip("[]"))
    if not found:
        guess = did_you_mean(word, lessons.known())
        hint = "'newsclean filters' and 'newsclean help' list what there is"
        raise UsageError(f"nothing is known about '{word}'.{guess}", hint=hint, code="unknown-name")
    return "\n".join(found)


def _print(form: str, text: Any, table: Any, markdown: Any) -> None:
    if form == "json":
        emit(json.dumps(table(), ensure_ascii=False, indent=2) + "\n")
    else:
        emit(markdown() if form == "markdown" else text())


def _items(preset: str) -> list[tuple[str, dict[str, Any]]]:
    return lessons.items(preset)


def _options_markdown(found: Spec) -> str:
    return ", ".join(f"`{option.name}={lessons.word(option.default)}`" for option in found.options.values()) or "–"
