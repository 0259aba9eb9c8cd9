"""The bodies alone: articles set apart by a blank line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsclean.doc import Doc
from newsclean.record import Record

BETWEEN = b"\n"
"""What stands between two articles."""


def articles(pieces: Sequence[tuple[Doc, Record | None]], source: str) -> Iterator[bytes]:
    """Yield the text of each article, which ends its last line."""
    del source
    for _, record in pieces:
        if record is not None:
            yield (record["text"] + "\n").encode("utf-8", "replace")
