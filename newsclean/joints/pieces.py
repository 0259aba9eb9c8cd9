"""A text cut into pieces at all places where two blocks of a page may have met: at spaces, and where letters change.

No loop runs over characters or pieces; what is known of each is an array of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model.tables import (
    AT,
    BULLET,
    CLOSE,
    COLON,
    DASH,
    DIGIT,
    KINDS,
    LETTER,
    LOWER,
    MARK,
    MONEY,
    OPEN,
    PIPE,
    QUOTE,
    RIGHTS,
    SPACE,
    STOP,
    SYMBOL,
    UPPER,
    WIDE,
)  # fmt: skip
from newsclean.model.words import hashes_of, mixed

Array = npt.NDArray[Any]

_ALNUM = (LETTER, WIDE, DIGIT, UPPER, LOWER)
_SIGNS = (OPEN, RIGHTS, BULLET, SYMBOL, AT, MONEY, PIPE)
_MEETINGS = (
    ((LOWER,), (UPPER, DIGIT, WIDE, QUOTE, *_SIGNS)),
    ((UPPER,), (WIDE, QUOTE, *_SIGNS)),
    ((LETTER,), (DIGIT, UPPER, LOWER, WIDE, QUOTE, *_SIGNS)),
    ((DIGIT,), (UPPER, LETTER, WIDE, QUOTE, *_SIGNS)),
    ((WIDE,), (UPPER, LOWER, DIGIT, *_SIGNS)),
    ((STOP,), (*_ALNUM, QUOTE, DASH, *_SIGNS)),
    ((COLON,), (*_ALNUM, QUOTE)),
    ((CLOSE,), (*_ALNUM, QUOTE, *_SIGNS)),
    ((QUOTE,), (UPPER, LETTER, WIDE, DIGIT, QUOTE, *_SIGNS)),
    ((RIGHTS, SYMBOL, MARK, PIPE, BULLET, MONEY), _ALNUM),
)
"""Kinds of characters between which, without a space, one block may end and another begin."""


def _table() -> Array:
    table = np.zeros((KINDS, KINDS), bool)
    for before, behind in _MEETINGS:
        table[np.ix_(before, behind)] = True
    return table


_MEET = _table()
NO_WORD, SMALL, TITLE, CAPITALS, MIXED, FIGURES, CASELESS = range(7)
"""How a piece is written."""
CASES = 7

_FEED = 10
_POWERS = tuple(np.uint32(pow(0x9E3779B1, power, 1 << 32)) for power in range(1, 8))


class Pieces(NamedTuple):
    """The pieces of a text, in order."""

    starts: Array  # intp [n]: offset of the first character of each
    ends: Array  # intp [n]: offset behind its last
    fed: Array  # bool [n]: a line end stands before it, or nothing
    spaced: Array  # bool [n]: white space without a line end stands before it
    head: Array  # uint32 [n]: hash of its first word; of the first two letters where they are wide
    tail: Array  # uint32 [n]: the same of its last word
    whole: Array  # uint32 [n]: hash from its first letter to its last
    case: Array  # uint8 [n]
    first: Array  # uint8 [n]: kind of its first character
    last: Array  # uint8 [n]: kind of its last
    last_but_one: Array  # uint8 [n]: SPACE where it has but one
    opening: Array  # uint32 [n]: its first character
    closing: Array  # uint32 [n]: its last

    @property
    def stopped(self) -> Array:
        """Whether a sentence may end with it: bool [n]."""
        closed = (self.last_but_one == STOP) & ((self.last == QUOTE) | (self.last == CLOSE))
        stopped: Array = (self.last == STOP) | closed
        return stopped

    def part(self, begin: int, end: int) -> Pieces:
        """Return some of the pieces."""
        return Pieces._make(values[begin:end] for values in self)


def look(text: str, characters: Array) -> Pieces:
    """Cut a text into pieces; ``characters`` is the table of :func:`newsclean.model.tables.characters`."""
    framed = np.frombuffer(f"\n{text}\n".encode("utf-32-le", "surrogatepass"), np.uint32)
    packed = characters.take(framed, mode="clip")
    kinds = packed.astype(np.uint8)
    ink = kinds != SPACE
    cut = np.zeros(framed.size, bool)
    cut[1:] = ink[1:] > ink[:-1]
    cut[1:] |= _MEET[kinds[:-1], kinds[1:]]
    cut[2:-1] |= (kinds[1:-2] == UPPER) & (kinds[2:-1] == UPPER) & (kinds[3:] == LOWER)  # BBC|News
    starts = cut.nonzero()[0]
    final = ink.copy()
    final[:-1] &= cut[1:] | ~ink[1:]
    lasts = final.nonzero()[0]
    feeds = np.add.accumulate(framed == _FEED, dtype=np.intp)
    fed = np.ones(starts.size, bool)
    fed[1:] = feeds[starts[1:]] > feeds[lasts[:-1]]
    spaced = np.zeros(starts.size, bool)
    spaced[1:] = starts[1:] > lasts[:-1] + 1
    spaced &= ~fed
    word = (kinds >= LOWER) & (kinds <= DIGIT)
    letters = _bounds(word, cut, final, starts, lasts)
    head, tail, whole = _hashed(packed, kinds, letters)
    return Pieces(
        starts - 1, lasts, fed, spaced, head, tail, whole, _cases(kinds, word, letters, starts, lasts),
        kinds[starts], kinds[lasts], np.where(lasts > starts, kinds[lasts - 1], SPACE).astype(np.uint8),
        framed[starts], framed[lasts],
    )  # fmt: skip


def _bounds(word: Array, cut: Array, final: Array, starts: Array, lasts: Array) -> tuple[Array, Array, Array, Array]:
    """Give the first and last characters of the first word of each piece, and of its last; of the piece if of none."""
    begins, ends = word.copy(), word.copy()
    begins[1:] &= cut[1:] | ~word[:-1]
    ends[:-1] &= final[:-1] | ~word[1:]
    begin, end = begins.nonzero()[0], ends.nonzero()[0]
    if not begin.size:
        return starts, lasts, starts, lasts
    one = begin.searchsorted(starts)
    two = end.searchsorted(lasts, side="right") - 1
    has = two >= one
    one, two = np.minimum(one, begin.size - 1), np.maximum(two, 0)
    return (
        np.where(has, begin[one], starts),
        np.where(has, end[one], lasts),
        np.where(has, begin[two], starts),
        np.where(has, end[two], lasts),
    )


def _hashed(packed: Array, kinds: Array, letters: tuple[Array, Array, Array, Array]) -> list[Array]:
    one, one_end, two, two_end = letters
    n = one.size
    first_end = np.where(kinds[one] == WIDE, np.minimum(one_end, one + 1), one_end)
    last_begin = np.where(kinds[two_end] == WIDE, np.maximum(two, two_end - 1), two)
    before = np.concatenate((one, last_begin, one)) - 1
    hashes = mixed(hashes_of(packed, before, np.concatenate((first_end, two_end, two_end))))
    return [hashes[at : at + n] for at in (0, n, 2 * n)]


def _cases(kinds: Array, word: Array, letters: tuple[Array, Array, Array, Array], starts: Array, lasts: Array) -> Array:
    small = np.append(0, np.add.accumulate(kinds == LOWER, dtype=np.intp))
    large = np.append(0, np.add.accumulate(kinds == UPPER, dtype=np.intp))
    small, large = small[lasts + 1] - small[starts], large[lasts + 1] - large[starts]
    first = kinds[letters[0]]
    return np.select(
        [
            ~word[letters[0]],
            (first == UPPER) & (small == 0) & (large > 1),
            (first == UPPER) & (large == 1),
            (large > 0) & (small > 0),
            small > 0,
            first == DIGIT,
        ],
        [NO_WORD, CAPITALS, TITLE, MIXED, SMALL, FIGURES],
        CASELESS,
    ).astype(np.uint8)


def runs(hashes: Array, size: int) -> Array:
    """Hash every run of ``size`` pieces by the hashes of the pieces: uint32, one for each that a run begins with."""
    n = max(0, hashes.size - size + 1)
    out = np.zeros(n, np.uint32)
    for number in range(size):
        out += hashes[number : number + n] * _POWERS[number]
    return out


def phrase_hashes(phrases: Iterable[str], most: int, characters: Array) -> dict[int, Array]:
    """Give the hashes of phrases, sorted, by their number of pieces, up to ``most``; see :func:`runs`."""
    pieces = look("\n".join(phrase for phrase in phrases if phrase.strip()), characters)
    begins = pieces.fed.nonzero()[0]
    sizes = np.diff(np.append(begins, pieces.fed.size))
    return {size: np.unique(runs(pieces.whole, size)[begins[sizes == size]]) for size in range(1, most + 1)}
