"""What holds for every reader: the rules of a run, and what a reader gives."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from newsclean.doc import Doc
from newsclean.errors import InputError


class Stream(Protocol):
    """What readers need of a binary file."""

    def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes, fewer only at the end."""

    def read1(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes, as many as are there now; none at the end."""

    def fileno(self) -> int:
        """Return the descriptor of the file."""

    def close(self) -> None:
        """Let go of it."""


class Rules(NamedTuple):
    """How to read: encoding (``auto`` guesses), what to do with bad bytes, the largest document in bytes."""

    encoding: str = "utf-8"
    errors: str = "strict"
    largest: int = 256 << 20


class Item(NamedTuple):
    """A document, or why there is none; ``line`` counts from 1 in its block, and is 0 where there are no lines.

    ``numbered`` tells that the document has an id of its own; the articles of others are counted through the file.
    ``replaced`` is how many bad bytes became U+FFFD.
    """

    found: Doc | InputError
    line: int = 0
    numbered: bool = False
    replaced: int = 0
