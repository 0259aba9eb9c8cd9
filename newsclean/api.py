"""For use from Python: strings in, records out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from newsclean.doc import Doc, Edit, Filter
from newsclean.filters import Item
from newsclean.pipeline import Pipeline, apply
from newsclean.record import Record, build
from newsclean.registry import resolve


def compose(*items: Item | Filter) -> Pipeline:
    """Return a pipeline of presets' and filters' names, ``(name, options)`` pairs, or functions of your own.

    Raises :class:`newsclean.errors.UsageError` for a name or an option that nobody has.
    """
    return resolve(items)


def clean(text: str, chain: Pipeline | str | Iterable[Item | Filter] = "news", **meta: Any) -> list[Record]:
    """Return the articles in ``text`` as records, each with always the same keys.

    ``chain`` is a preset's name, a pipeline, or a list as :func:`compose` takes it. ``meta`` goes into the
    records' ``meta``.
    """
    if not isinstance(chain, Pipeline):
        chain = resolve([chain] if isinstance(chain, str) else chain)
    return [record for _, record in records(chain.run(Doc(text, meta=meta))) if record is not None]


def records(docs: Iterable[Doc]) -> Iterator[tuple[Doc, Record | None]]:
    """Yield each document of one source with its record; one without text left gets ``None``."""
    index = 0
    for doc in docs:
        record = build(doc, index)
        index += record is not None
        yield (doc if record else _emptied(doc)), record


def _emptied(doc: Doc) -> Doc:
    """Take away, with a trace, what is left of a document that gives no record."""
    gone = Edit(0, len(doc.text), "", "no article: no text but title, captions and the like")
    return apply(doc, "record", [gone])[0]
