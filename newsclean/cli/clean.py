"""``newsclean clean``: raw files in, clean records out."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator, Sequence
from contextlib import closing
from typing import Any

import click

from newsclean.cli.app import Command
from newsclean.cli.console import Console, emit
from newsclean.cli.options import (
    Chosen,
    chosen_pipeline,
    config_options,
    console_options,
    failure_options,
    input_options,
    output_options,
    pipeline_options,
    report_options,
    show_pipeline,
)
from newsclean.cli.outputs import Outputs, Wishes
from newsclean.cli.progress import Bar
from newsclean.cli.signals import Told
from newsclean.cli.tally import Tally
from newsclean.config import Settings
from newsclean.engine import Job, Result, run, usable_processors
from newsclean.errors import UsageError
from newsclean.readers.decoding import check_encoding
from newsclean.readers.files import Found, Wanted, find, read_names
from newsclean.readers.rules import Rules
from newsclean.writers.files import atomic

USUAL = (700, 10, 10)
"""How often Python looks for cycles: the start made that rarer, but a filter may make some that hold whole pages."""

EXAMPLES = """\
  newsclean clean raw/ -o clean.jsonl                 a directory to one file
  curl -s URL | newsclean clean | jq -r .text         one page, its text
  newsclean clean -f strip-boilerplate,normalize-paragraphs raw/*.txt
  newsclean clean --removed removed.jsonl raw/ > clean.jsonl
  find raw -name '*.txt' -print0 | newsclean clean -j 0 --files0-from=- -o clean.jsonl
  newsclean clean --check -o clean.jsonl raw/         is clean.jsonl up to date?
"""


@click.command(cls=Command, epilog=EXAMPLES)
@pipeline_options
@input_options
@output_options
@failure_options
@report_options
@console_options
@config_options
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.pass_obj
def clean(console: Console, /, paths: tuple[str, ...], **options: Any) -> int:
    """Turn raw text of scraped news into clean records.

    PATH is a file, a directory, or - for standard input, which is also read if there is no PATH.
    """
    chosen = chosen_pipeline(options, console)
    if options["show_pipeline"]:
        emit(show_pipeline(chosen.chain))
        return 0
    return process(console, paths, options, chosen)


def process(console: Console, paths: Sequence[str], options: dict[str, Any], chosen: Chosen) -> int:
    """Read the inputs, run the pipeline, write the outputs; return the exit code."""
    found = _found(paths, options, chosen.settings)
    wishes = Wishes.taken(options, chosen.settings)
    tally = Tally(len(found.inputs) + len(found.failures))
    for error in found.failures:
        tally.fail(error, error.place)
        console.error(error)
    if options["list_inputs"]:
        emit("".join(f"{source.name}\n" for source in found.inputs))
        return tally.code
    read = (chosen.settings.path, chosen.chain.file, chosen.settings["weights"])
    outputs = Outputs(wishes, found, [path for path in read if path])
    try:
        for line in outputs.warnings(found.directories):
            console.warning(line)
        results = _results(console, found, chosen, wishes, options)
        _consume(console, results, outputs, tally, fail_fast=options["fail_fast"])
        outputs.finish(failed=bool(tally.code))
    except Told as told:
        told.add_note(tally.so_far(outputs.name))
        raise
    finally:
        outputs.abandon()
    return _conclude(console, tally, chosen, wishes, outputs, stats=options["stats"])


def _results(
    console: Console, found: Found, chosen: Chosen, wishes: Wishes, options: dict[str, Any]
) -> Generator[Result]:
    """Yield what becomes of the inputs, with a bar for those who wait."""
    settings = chosen.settings
    pipeline, corpus = chosen.pipeline.split_scope()
    gc.set_threshold(*USUAL)
    job = Job(
        pipeline,
        corpus,
        Rules(settings["encoding"], settings["decode-errors"], settings["max-document"]),
        form=wishes.form,
        removed=wishes.removed is not None,
        verify=options["verify"],
        measure=bool(wishes.report or options["stats"]),
        debug=console.debug,
    )
    jobs = settings["jobs"] or usable_processors()
    with Bar(console, found, wanted=settings["progress"]) as bar, closing(run(found.inputs, job, jobs)) as results:
        for result in results:
            yield result
            bar.update(result)


def _consume(console: Console, results: Generator[Result], outputs: Outputs, tally: Tally, *, fail_fast: bool) -> None:
    """Write and count the results; tell what failed."""
    with closing(results):
        if fail_fast and tally.code:
            return
        for result in results:
            for failure in result.failures:
                error = failure.error()
                tally.fail(error, result.source.path)
                console.error(error)
            if fail_fast and tally.code:
                return
            outputs.write(result)
            tally.add(result)
            if result.last:
                console.note(f"{result.source.name}: {tally.records_here} records", 2)


def _conclude(console: Console, tally: Tally, chosen: Chosen, wishes: Wishes, outputs: Outputs, *, stats: bool) -> int:
    """Tell what the run came to, where it was asked for; return the exit code."""
    for line in outputs.verdict():
        console.verdict(line)
    if tally.code:
        kept = wishes.keep_going or bool(wishes.output_dir)
        if tally.inputs > 1 or (outputs.name and not kept):
            console.line(tally.failure(outputs.name, kept=kept))
    elif outputs.differs:
        tally.code = 1
    if stats:
        for line in tally.table():
            console.last_words(line)
    else:
        console.note(tally.summary())
    if wishes.failed_list:
        with atomic(wishes.failed_list) as file:
            file.write(b"".join(os.fsencode(path) + b"\0" for path in tally.failed))
    if wishes.report:
        with atomic(wishes.report) as file:
            file.write(tally.report(chosen.chain, chosen.pipeline))
    return tally.code


def _found(paths: Sequence[str], options: dict[str, Any], settings: Settings) -> Found:
    """Return the inputs; raise :class:`UsageError` if none was named and nobody pipes one in."""
    check_encoding(settings["encoding"])
    names = options["files0_from"]
    if names is not None:
        if paths:
            raise UsageError("--files0-from and paths cannot be combined")
        paths = _listed(names)
        if not paths and not options["allow_empty"]:
            raise UsageError("no path in the list", place=names, hint="--allow-empty", code="no-input")
    elif not paths:
        if sys.stdin is None or sys.stdin.isatty():
            hint = "Usage: newsclean clean [OPTIONS] [PATH]...  (- reads the terminal; --help tells all)"
            raise UsageError("no path was given, and nothing is piped in", hint=hint, code="no-input")
        paths = ("-",)
    wanted = Wanted(settings["from"], settings["include"], settings["exclude"], options["stdin_name"] or "")
    return find(paths, wanted, allow_empty=options["allow_empty"])


def _listed(names: str) -> list[str]:
    if names == "-":
        if sys.stdin is None:
            raise UsageError("no list of paths: standard input is closed")
        return read_names(sys.stdin.buffer, "standard input")
    try:
        with open(names, "rb") as file:
            return read_names(file, names)
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", place=names) from None
