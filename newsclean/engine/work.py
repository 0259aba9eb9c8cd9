"""What a worker does with a part of an input: documents out of bytes, through the filters, and into bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple

from newsclean.api import records
from newsclean.doc import Doc
from newsclean.engine.parts import Part
from newsclean.errors import FilterError, InputError, NewscleanError
from newsclean.journal import verify
from newsclean.pipeline import Pipeline
from newsclean.readers import FORMATS
from newsclean.readers.files import Input
from newsclean.readers.rules import Item, Rules
from newsclean.writers import FORMS
from newsclean.writers.records import heads, line, removed


@dataclass(frozen=True)
class Job:
    """What is the same for all inputs: the filters, how to read, what to give back.

    ``pipeline`` may run anywhere; ``corpus`` is its rest, which must see all documents in order. ``form`` is a name
    of :data:`newsclean.writers.FORMS`.
    """

    pipeline: Pipeline
    corpus: Pipeline = Pipeline(())  # noqa: RUF009  # immutable
    rules: Rules = Rules()  # noqa: RUF009  # immutable
    form: str = "jsonl"
    removed: bool = False
    verify: bool = False
    measure: bool = False
    debug: bool = False


class Failure(NamedTuple):
    """An error as it travels between processes; ``name`` is the input's, ``line`` 0 where there are no lines."""

    kind: type[NewscleanError]
    message: str
    hint: str
    code: str
    name: str
    line: int = 0
    detail: str = ""

    def error(self) -> NewscleanError:
        """Return the error, with the place where it happened."""
        place = f"{self.name}:{self.line}" if self.line else self.name
        error: NewscleanError
        if issubclass(self.kind, FilterError):  # its message names the place
            error = self.kind(self.message.replace(f" on {self.name}:", f" on {place}:", 1), hint=self.hint)
        else:
            error = self.kind(self.message, place=place, hint=self.hint, code=self.code)
        error.detail = self.detail
        return error


class Waiting(NamedTuple):
    """A document on its way to the filters of corpus scope: the pieces it has become, and what it was."""

    docs: list[Doc]
    text: str
    item: Item


@dataclass
class Lines:
    """Lines to write; the heads of some wait until it is known how many articles came before."""

    head: tuple[bytes, ...]
    pieces: list[bytes] = field(default_factory=list)
    numbers: list[tuple[int, int]] = field(default_factory=list)

    def add(self, lines: bytes, number: int | None = None) -> None:
        """Add lines; those of an article with a ``number`` that is not final are kept without their heads."""
        if number is None:
            self.pieces.append(lines)
            return
        for rest in lines.split(str(number).encode().join(self.head), lines.count(b"\n"))[1:]:
            self.numbers.append((len(self.pieces), number))
            self.pieces += [b"", rest]

    def settle(self, before: int) -> None:
        """Make the missing heads; ``before`` articles came earlier."""
        for place, number in self.numbers:
            self.pieces[place] = str(before + number).encode().join(self.head)


@dataclass
class Result:
    """What became of a part: lines to write, failures, and counts.

    ``counted`` is how many of the articles are counted through the file, having no ids of their own.
    """

    source: Input
    last: bool
    size: int = 0
    lines: int = 0
    counted: int = 0
    records: Lines = field(init=False)
    removed: Lines = field(init=False)
    failures: list[Failure] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    filters: dict[str, Counter[str]] = field(default_factory=dict)
    waiting: list[Waiting] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Prepare the heads of the lines."""
        self.records, self.removed = map(Lines, heads(self.source.name))

    def resume(self, job: Job) -> None:
        """Run the filters of corpus scope over the documents that wait for them."""
        for docs, text, item in self.waiting:
            with _Guard(self, job, item):
                _finish(self, job, job.corpus.resume(docs), text, item)
        self.waiting = []

    def settle(self, lines: int, articles: int) -> None:
        """Put in what is known only now: how many lines and counted articles of the input came before."""
        self.failures = [f._replace(line=f.line + lines) if f.line else f for f in self.failures]
        self.records.settle(articles)
        self.removed.settle(articles)

    def fail(self, error: NewscleanError, line: int, *, debug: bool = False) -> None:
        """Note an error; its traceback cannot travel between processes, so it is written down here."""
        detail = ""
        if debug:
            import traceback

            detail = "".join(traceback.format_exception(error))
        self.failures.append(
            Failure(type(error), error.message, error.hint, error.code, self.source.name, line, detail)
        )


def work(job: Job, parts: Sequence[Part]) -> list[Result]:
    """Return what becomes of each part."""
    return [_work(job, part) for part in parts]


def lost(job: Job, parts: Sequence[Part]) -> list[Result]:
    """Return the results of parts whose worker died."""
    results = []
    for part in parts:
        result = Result(part.source, part.last, part.size)
        hint = "it may have run out of memory; try fewer --jobs"
        result.fail(NewscleanError("a worker process died over this input", hint=hint, code="worker-died"), 0)
        with suppress(NewscleanError):  # what cannot be read has no lines to count
            result.lines = sum(block.count(b"\n") for block in part.blocks(job.rules))
        results.append(result)
    return results


def _work(job: Job, part: Part) -> Result:
    result = Result(part.source, part.last, part.size)
    read = FORMATS[part.source.format].items
    try:
        for block in part.blocks(job.rules):
            for item in read(block, part.source.name, job.rules):
                _take(result, job, item._replace(line=item.line + result.lines) if item.line else item)
            result.lines += block.count(b"\n")
    except NewscleanError as error:
        result.fail(error, 0, debug=job.debug)
    except Exception as error:
        result.fail(_internal(error, result.source.name), 0, debug=job.debug)
    return result


def _take(result: Result, job: Job, item: Item) -> None:
    result.counts["documents"] += 1
    result.counts["bytes_replaced"] += item.replaced
    if isinstance(item.found, InputError):
        result.fail(item.found, item.line)
        return
    text = item.found.text
    result.counts["chars_in"] += len(text)
    with _Guard(result, job, item):
        docs = job.pipeline.run(item.found)
        if job.corpus.stages:
            result.waiting.append(Waiting(docs, text, item))
        else:
            _finish(result, job, docs, text, item)


def _finish(result: Result, job: Job, docs: list[Doc], text: str, item: Item) -> None:
    """Turn the articles of one document into bytes."""
    pieces = list(records(docs))
    if job.verify:
        verify(text, [doc for doc, _ in pieces])
    made = [record for _, record in pieces if record is not None]
    counted = FORMATS[result.source.format].by_line and not item.numbered
    if counted:
        for record in made:
            record["index"] += result.counted
            record["id"] = f"{result.source.name}#{record['index']}"
    if job.form == "jsonl":
        for record in made:
            result.records.add(line(record), record["index"] if counted else None)
    else:
        result.records.pieces += FORMS[job.form](pieces, text)
    if job.removed:
        for doc, article in pieces:
            result.removed.add(removed(doc, article), article["index"] if counted and article else None)
    changed = len(pieces) != 1 or pieces[0][0].text != text
    counts = result.counts  # one by one: Counter.update takes 10 us
    counts["records"] += len(made)
    counts["without_article"] += not made
    counts["changed"] += changed
    counts["chars_out"] += sum(len(record["text"]) for record in made)
    result.counted += len(made) if counted else 0
    if job.measure and changed:
        _measure(result, [doc for doc, _ in pieces])


def _measure(result: Result, docs: list[Doc]) -> None:
    """Count what each filter did to one document and the pieces it was cut into."""
    seen: set[int] = set()
    touched: set[str] = set()
    todo = list(docs)
    while todo:
        doc = todo.pop()
        if id(doc) in seen:
            continue
        seen.add(id(doc))
        if doc.parent is not None:
            todo.append(doc.parent)
        for step in doc.steps:
            counter = result.filters.setdefault(step.filter, Counter())
            counter["docs_changed"] += step.filter not in touched
            counter["edits"] += len(step.edits)
            counter["chars_removed"] += sum(edit.end - edit.start for edit in step.edits)
            counter["chars_added"] += sum(len(edit.text) for edit in step.edits)
            touched.add(step.filter)


def _internal(error: Exception, name: str) -> NewscleanError:
    wrapped = FilterError(f"internal error on {name}: {type(error).__name__}: {error}")
    wrapped.__cause__ = error
    return wrapped


class _Guard:
    """Keep what goes wrong with one document from stopping the others."""

    def __init__(self, result: Result, job: Job, item: Item) -> None:
        self._result, self._job, self._item = result, job, item

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, _: object) -> bool:
        if error is None or not isinstance(error, Exception):
            return False
        name = self._result.source.name
        if not isinstance(error, NewscleanError):
            error = _internal(error, name)
        if isinstance(self._item.found, Doc):  # a record may name another source than the file that it stands in
            error.message = error.message.replace(f" on {self._item.found.source}:", f" on {name}:", 1)
        self._result.fail(error, self._item.line, debug=self._job.debug)
        return True
