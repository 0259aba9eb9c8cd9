"""Which caption a line without a credit is a copy of, in constant time also where thousands begin alike."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from typing import NamedTuple

from newsclean.lines import key

MANY = 50
"""Captions of the same words, or that go on where a line breaks off, among which is looked."""


class _Known(NamedTuple):
    """A caption: its place among the others, its text, and the words of the text and of its credit."""

    order: int
    text: str
    words: str
    credit: str


class Copies:
    """Captions, given as texts and credits, by their words."""

    def __init__(self, captions: Iterable[tuple[str, str | None]]) -> None:
        self._known: dict[str, list[_Known]] = {}
        for order, (text, credit) in enumerate(captions):
            words = key(text)
            same = self._known.setdefault(words, [])
            if words and len(same) < MANY:
                same.append(_Known(order, text, words, key(credit or "")))
        self._sizes = sorted({len(words) for words in self._known})
        self._sorted = sorted(self._known)

    def said(self, line: str) -> Iterator[tuple[str, int]]:
        """Yield the texts of the captions that ``line`` says and nothing else, each with how often it does."""
        words = key(line)
        cut = line.endswith(("…", "..."))
        begun = {words[:size] for size in self._sizes if size <= len(words)}
        if cut:
            longer = islice(self._sorted, bisect_left(self._sorted, words), None)
            begun.update(islice(takewhile(lambda other: other.startswith(words), longer), MANY))
        for known in sorted(known for words in begun for known in self._known.get(words, ())):
            times = 1 if cut and known.words.startswith(words) else _times(words, known)
            if times:
                yield known.text, times


def _times(words: str, known: _Known) -> int:
    """Return how often ``words`` say the caption, with or without its credit, and nothing else."""
    if words == known.words:
        return 1
    count = 0
    while words.startswith(known.words):
        words = words.removeprefix(known.words).strip()
        words = words.removeprefix(known.credit).strip()
        count += 1
    return 0 if words else count
