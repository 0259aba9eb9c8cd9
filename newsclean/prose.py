"""The paragraphs of a page, and what stands between them: where its text is, and which of its lines stand twice."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from newsclean.credits import split_credit
from newsclean.doc import Doc
from newsclean.lexicon.lines import CLOSING, ENDS
from newsclean.lines import filled, size

SIZES = frozenset({"TT", "AA", "A A", "AAA", "AA A", "A AA", "A A A"})
"""Buttons for the size of type."""

LINES, FILLED = 24, 8
"""Lines above a line, and how many of them that are not blank, among which the text is looked for that it follows."""

REACH = 60
"""Filled lines within which two copies stand in one head, whose headline stands up to four times."""

_SOME, _MANY = 9, 30  # spaces of a sentence, and of a line that needs no full stop to be prose
_GLANCE = 100  # characters in which most paragraphs have shown how many words they have
_LINE = 22  # characters of the shortest paragraph, in letters that are words
_WORDS = 40  # the same in letters of an alphabet
_COPY = 30  # characters above which the copies of a line could be a caption's


class Page:
    """The lines of a page, stripped, and those that may say where an article begins."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.bare = doc.bare
        self.filled = doc.view(filled)
        self.long = _long(self.bare)
        self.prose = _paragraphs(self.bare, self.long)

    @cached_property
    def prose_rows(self) -> frozenset[int]:
        """The rows of the paragraphs."""
        return frozenset(self.prose)

    @cached_property
    def copies(self) -> dict[str, list[int]]:
        """The rows of the texts, those of short words aside, that stand more than once."""
        last = dict(zip(self.bare, range(len(self.bare)), strict=True))
        rows: dict[str, list[int]] = {}
        for i, text in enumerate(self.bare):
            if len(text) > 11 and last[text] != i:
                rows.setdefault(text, []).append(i)
        for text, places in rows.items():
            places.append(last[text])
        return rows

    @cached_property
    def pairs(self) -> list[tuple[int, int]]:
        """Two rows each of what stands in heads: copies that could be a caption's, buttons for the size of type."""
        bare, rows = self.bare, self.filled
        found: list[tuple[int, int]] = []
        last: dict[str, int] = {}
        for i in self.long:
            text = bare[i]
            if len(text) > _COPY:
                if text in last and bisect_left(rows, i) - bisect_left(rows, last[text]) <= REACH:
                    found.append((last[text], i))
                last[text] = i
        if not SIZES.isdisjoint(bare):
            found += [(i, i) for i in rows if bare[i] in SIZES]
        return sorted(found)

    def between(self, first: int, end: int) -> list[int]:
        """Return the lines from ``first`` to before ``end`` that are not blank."""
        return self.filled[bisect_left(self.filled, first) : bisect_left(self.filled, end)]

    def paragraphs(self, first: int, end: int) -> list[int]:
        """Return those that read like paragraphs of the lines from ``first`` to before ``end``."""
        return self.prose[bisect_left(self.prose, first) : bisect_left(self.prose, end)]

    def follows_text(self, row: int, begin: int = 0) -> bool:
        """Tell whether a paragraph stands among the lines right above ``row``, from line ``begin`` on."""
        return not self.prose_rows.isdisjoint(self.between(max(begin, row - LINES), row)[-FILLED:])

    def holds_text(self, begin: int, end: int, *, more: bool = False) -> bool:
        """Tell whether two paragraphs that are no captions stand in these lines; three or long ones, if ``more``."""
        found: set[str] = set()
        words = 0.0
        for i in self.paragraphs(begin, end):
            line = self.bare[i]
            if line not in found and split_credit(line) is None:
                found.add(line)
                words += size(line)
                if len(found) > 1 and words > 30 and (not more or len(found) > 2 or words > 80):
                    return True
        return False


def paragraphs(lines: Sequence[str]) -> list[int]:
    """Return the numbers of the lines that read like paragraphs: a sentence of some length, or a long line."""
    return _paragraphs(lines, _long(lines))


def _long(lines: Sequence[str]) -> list[int]:
    return [number for number, line in enumerate(lines) if len(line) >= _LINE]


def _paragraphs(lines: Sequence[str], long: Sequence[int]) -> list[int]:
    found = []
    for number in long:
        line = lines[number]
        if len(line) < _WORDS and line.isascii():
            continue
        least = _SOME if line[-1] in ENDS or line.rstrip(CLOSING)[-1:] in ENDS else _MANY
        spaces = line.count(" ", 0, _GLANCE)
        if spaces < least and len(line) > _GLANCE:
            spaces = line.count(" ")
        if spaces >= least:
            found.append(number)
        elif not line.isascii():
            # A wide letter takes three bytes: so many words there are at most.
            most = spaces + (len(line.encode("utf-8", "replace")) - len(line)) / 5
            if most >= least and size(line) > least:
                found.append(number)
    return found
