"""From articles to bytes: records, removed spans, plain text, and what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newsclean.doc import Doc
from newsclean.record import Record
from newsclean.writers import diff, text

Form = Callable[[Sequence[tuple[Doc, Record | None]], str], Iterator[bytes]]

FORMS: dict[str, Form] = {"text": text.articles, "diff": diff.diff}
"""Every form of output but JSONL, whose lines may need the number of articles before them."""
