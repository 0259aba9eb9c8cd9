"""``newsclean trace``: the page itself, with everything that went struck through."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import click

from newsclean.api import records
from newsclean.chain import Chain
from newsclean.cli.app import Command
from newsclean.cli.console import Console, colourful, emit
from newsclean.cli.options import (
    chosen_pipeline,
    config_options,
    console_options,
    from_setting,
    group,
    option,
    pipeline_options,
    show_pipeline,
    taken,
)
from newsclean.doc import Doc
from newsclean.errors import InputError, UsageError
from newsclean.pipeline import Pipeline
from newsclean.readers.files import Input, Wanted, documents, find
from newsclean.readers.rules import Item, Rules
from newsclean.registry import did_you_mean
from newsclean.writers.files import atomic
from newsclean.writers.marked import Page, mark_up
from newsclean.writers.trace_html import trace_html
from newsclean.writers.trace_text import trace_text

MOST = 200
"""Pages that one html page may hold: more are no pleasure for a browser or a reader."""

EXAMPLES = """\
  newsclean trace page.txt                          what went, and why
  newsclean trace page.txt --color always | less -R
  newsclean trace page.txt --context 1              only what has something to tell
  newsclean trace page.txt --html page.html         the same for a browser
  newsclean trace dump.jsonl --id doc-17 -p safe    one record, another preset
"""


@click.command(cls=Command, epilog=EXAMPLES)
@pipeline_options
@group(
    "Page",
    option("--html", metavar="FILE|-", help="Write one self-contained html page instead."),
    option("--only", metavar="NAME", multiple=True, help="Show the work of this filter only (repeatable)."),
    option("--context", metavar="N", type=click.IntRange(0), help="Fold lines further than N from a mark."),
    option("--id", "wanted", metavar="ID", help="Show the record with this id, of JSONL."),
    option("--line", metavar="N", type=click.IntRange(1), help="Show the record on this line, of JSONL."),
)
@group(
    "Input",
    from_setting("--from", metavar="auto|text|jsonl", help="Format; auto goes by the name."),
    from_setting("--encoding", metavar="NAME|auto", help="Encoding of text; BOMs are seen without."),
    from_setting("--decode-errors", metavar="strict|replace", help="Bad bytes: an error, or U+FFFD."),
    from_setting("--max-document", metavar="SIZE", help="Largest document read (256M)."),
    option("--stdin-name", metavar="NAME", help="What to call standard input."),
)
@console_options
@config_options
@click.argument("pages", nargs=-1, metavar="[PAGE]...")
@click.pass_obj
def trace(console: Console, /, pages: tuple[str, ...], **options: Any) -> int:
    """Show pages with everything that went struck through, and why.

    PAGE is a file, a directory, or - for standard input. Long reasons are cut short in the margin,
    unless with -v; ″ stands for the filter of the line above.
    """
    own = taken(options, "html", "only", "context", "wanted", "line", "stdin_name")
    pipeline, chain, settings = chosen_pipeline(options, console)
    if options["show_pipeline"]:
        emit(show_pipeline(chain))
        return 0
    _check_only(own["only"], chain)
    if not pages and (sys.stdin is None or sys.stdin.isatty()):
        raise UsageError("no page given", hint="newsclean trace PAGE, or pipe one in")
    found = find(pages or ("-",), Wanted(settings["from"], stdin_name=own["stdin_name"] or ""))
    rules = Rules(settings["encoding"], settings["decode-errors"], settings["max-document"])
    failures = list(found.failures)
    chosen = _chosen(found.inputs, rules, own["wanted"], own["line"], failures)
    marked = (page.only(*own["only"]) if own["only"] else page for page in _marked(chosen, pipeline))
    if own["html"]:
        _write_html(own["html"], marked, found.inputs)
    else:
        colour = colourful(sys.stdout, settings["color"])
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        for number, page in enumerate(marked):
            text = trace_text(page, colour=colour, width=width, context=own["context"], full=console.verbose > 0)
            emit("\n" + text if number else text)
    for failure in failures:
        console.error(failure)
    return InputError.exit_code if failures else 0


def mark(doc: Doc, pipeline: Pipeline, first: int = 0) -> Page:
    """Run ``pipeline`` over ``doc`` and return it marked up; its articles are counted from ``first``."""
    pairs = list(records(pipeline.run(doc)))
    found = []
    for made, record in pairs:
        if record and first and not doc.known:
            record |= {"index": record["index"] + first, "id": f"{made.key or made.source}#{record['index'] + first}"}
        found.append(record)
    return mark_up([made for made, _ in pairs], found)


def _marked(items: Iterator[Item], pipeline: Pipeline) -> Iterator[Page]:
    """Yield each document marked up; the articles of documents without an id are counted through their source."""
    counts: dict[str, int] = {}
    for item in items:
        doc = item.found
        if isinstance(doc, InputError):
            continue
        page = mark(doc, pipeline, 0 if item.numbered else counts.get(doc.source, 0))
        if not item.numbered:
            counts[doc.source] = counts.get(doc.source, 0) + len(page.records)
        yield replace(page, name=doc.key if item.numbered else f"{doc.source}:{item.line}" if item.line else doc.source)


def _chosen(
    inputs: Sequence[Input], rules: Rules, wanted: str | None, line: int | None, failures: list[InputError]
) -> Iterator[Item]:
    """Yield the documents that were asked for; what cannot be read is added to ``failures``."""
    hit = False
    known: list[str] = []
    for source in inputs:
        for item in documents(source, rules):
            if isinstance(item.found, InputError):
                failures.append(item.found)
                continue
            key = item.found.key
            if (wanted is None or wanted in (key, key.partition("#")[0])) and line in (None, item.line):
                hit = True
                yield item
            elif len(known) < 10_000:  # enough to guess from
                known.append(key)
    if hit or not inputs or (wanted is None and line is None):
        return
    what = f"id '{wanted}'" if wanted is not None else f"line {line}"
    guess = did_you_mean(wanted, known) if wanted is not None else ""
    places = ", ".join(source.name for source in inputs)
    raise UsageError(f"no record with {what} in {places}.{guess}", code="no-record")


def _check_only(only: Sequence[str], chain: Chain) -> None:
    known = [*(link.name for link in chain.links), "record"]
    for name in only:
        if name not in known:
            guess = did_you_mean(name, known)
            raise UsageError(f"--only: no filter '{name}' in the pipeline.{guess}", code="unknown-filter")


def _write_html(path: str, marked: Iterator[Page], inputs: Sequence[Input]) -> None:
    if any(source.path != "-" and os.path.exists(path) and os.path.samefile(source.path, path) for source in inputs):
        raise UsageError(f"{path} is both input and output", code="same-file")
    pages = []
    for page in marked:
        pages.append(page)
        if len(pages) > MOST:
            raise UsageError(f"more than {MOST} pages for one html page", hint="choose with --id or --line")
    data = trace_html(pages).encode()
    if path == "-":
        emit(data.decode())
        return
    with atomic(path) as target:
        target.write(data)
