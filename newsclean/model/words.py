"""The words of a text: runs of letters and digits, hashed by one prefix sum over all characters.

A hash leads to the row of the table of word vectors and to the family of furniture words.  A line as a whole is
hashed as one more word, so that what stands on every page of a site has a vector of its own.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model import tables
from newsclean.model.marks import Marks, bounds_of, run_edges
from newsclean.model.tables import DIGIT, LOWER, UPPER, WIDE

Array = npt.NDArray[Any]

BUCKETS = 1 << 14
"""Rows of the table of word vectors; words that share a row share a vector."""

NO_WORD = BUCKETS
"""What stands in the place of a row of that table where a line has no more words."""

VECTOR = 8
"""Numbers in a word vector."""

FAMILIES = (*tables.FURNITURE, "function")
_PICTURE = 1 + FAMILIES.index("picture")

_HEAD_WORDS, _TAIL_WORDS = 10, 3
WORDS_A_LINE = 1 + _HEAD_WORDS + _TAIL_WORDS
"""Most rows of the table of word vectors that a line has: its own, and those of its first and last words."""

_MOST = _HEAD_WORDS + _TAIL_WORDS
_NOWHERE = 1 << 40
_PLACES = np.where(np.arange(_MOST)[:, None] < np.arange(_MOST + 1), np.arange(_MOST)[:, None], _NOWHERE)
"""Places of the chosen words among those of a line, for lines of no word, of one word, and so on."""
_END_WORDS = 6
_TO_BUCKET, _TO_FAMILY, _TO_THREE, _TO_LOWER = np.uint32(18), np.uint32(16), np.uint32(17), np.uint32(16)
_BASE = 0x2C1B3C6D
_BASE_INVERSE = pow(_BASE, -1, 1 << 32)
_POWERS = 1 << 16
_MIX_1, _MIX_2 = np.uint32(0x9E3779B1), np.uint32(0x85EBCA77)
_MIX_DOWN_1, _MIX_DOWN_2 = np.uint32(15), np.uint32(13)
_LONG_WORD = 5


class Lookup(NamedTuple):
    """The tables that turn characters into kinds and words into families."""

    characters: Array  # uint32 [65536], see tables.characters
    families: Array  # uint8 [65536]: family of a word by the upper half of its hash


class Words(NamedTuple):
    """The words of a text; `of` tells the row of each."""

    of: Array  # intp [k]
    bounds: Array  # intp [n + 1]: words of row i are bounds[i] to bounds[i + 1]
    size: Array  # intp [n]: how many they are
    hashes: Array  # uint32 [k + n], of the words and then of the whole rows
    bucket: Array  # intp [k + n + 1]: hashes, by BUCKETS; the last one is NO_WORD
    family: Array  # uint8 [k]
    kind: Array  # uint8 [k]: kind of the first character
    long: Array  # bool [k]: five characters or more, or a pair of wide ones


def make_lookup(characters: Array | None = None) -> Lookup:
    """Build the lookup tables, from the table of a weights file or else from the running Python."""
    known = tables.characters() if characters is None else characters
    return Lookup(known, family_table(known))


def family_table(characters: Array) -> Array:
    """Make the table from word hash to family of furniture words: uint8 [65536], 0 = none."""
    table = np.zeros(65536, np.uint8)
    for number, words in ((len(FAMILIES), tables.FUNCTION), *enumerate(tables.FURNITURE.values(), 1)):
        single = [part for word in words.split() for part in word.replace("'", " ").split()]
        table[word_hashes(single, characters) >> _TO_FAMILY] = number
    return table


def word_hashes(words: list[str], characters: Array) -> Array:
    """Hash single words as `find_words` does: uint32, one a word; an empty list gives an empty array."""
    if not words:
        return np.empty(0, np.uint32)
    units = np.frombuffer(f" {' '.join(words)} ".encode("utf-16-le", "surrogatepass"), np.uint16)
    spaces = np.flatnonzero(units == 32)
    starts, ends = spaces[:-1], spaces[1:] - 1
    return mixed(hashes_of(characters.take(units), starts, ends))


@cache
def _powers() -> tuple[Array, Array]:
    """Return the first _POWERS powers of the hash base and of its inverse, modulo 2**32."""
    up = np.full(_POWERS, _BASE, np.uint32)
    down = np.full(_POWERS, _BASE_INVERSE, np.uint32)
    up[0] = down[0] = 1
    return np.cumprod(up, dtype=np.uint32), np.cumprod(down, dtype=np.uint32)


def _powers_up_to(size: int) -> tuple[Array, Array]:
    """Return powers for texts of up to `size` units: those for most pages are kept, more are made of them when needed.

    A table made anew for a long page, and again for a short one behind it, took 60 us a page.
    """
    up, down = _powers()
    if size < _POWERS:
        return up, down
    far_up, far_down = (
        np.array([pow(base, far, 1 << 32) for far in range(0, size + 1, _POWERS)], np.uint32)
        for base in (_BASE, _BASE_INVERSE)
    )
    return np.multiply.outer(far_up, up).ravel(), np.multiply.outer(far_down, down).ravel()


def hashes_of(framed: Array, before: Array, last: Array) -> Array:
    """Hash words by the differences of a running sum over all characters, not mixed yet: uint32.

    framed: as `Marks.framed`, overwritten; before, last: places in it of the characters before the words, and of their
    last ones.
    """
    up, down = _powers_up_to(framed.size)
    sums = framed
    sums >>= _TO_LOWER
    sums *= up[: sums.size]
    # From the end: numpy adds up backward five times as fast as forward, where each sum is read back from memory.
    np.add.accumulate(sums[::-1], out=sums[::-1])
    behind = sums[1:]
    hashes: Array = behind.take(before)
    hashes -= behind.take(last)
    hashes *= down[1:].take(before)
    return hashes


def mixed(hashes: Array) -> Array:
    """Spread the bits of hashes, in place."""
    hashes *= _MIX_1
    hashes ^= hashes >> _MIX_DOWN_1
    hashes *= _MIX_2
    hashes ^= hashes >> _MIX_DOWN_2
    hashes *= _MIX_1
    return hashes


def find_words(marks: Marks, lookup: Lookup, *, wide: bool) -> Words:
    """Find the words and hash them; wide tells whether the text has wide characters."""
    kinds, n = marks.kinds, marks.rows.size
    # Kinds LOWER to DIGIT make words; below LOWER there is only SPACE, which wraps around to 255.
    in_word = (kinds - np.uint8(LOWER)) < np.uint8(DIGIT)
    edges = _split_wide(kinds, in_word) if wide else run_edges(in_word)
    bounds = bounds_of(edges, marks.begins)
    bounds >>= 1
    size = bounds[1:] - bounds[:-1]
    k = edges.size >> 1
    # Places in the framed text: of what stands before a word or a row, and of its last character.
    before, last = np.empty((2, k + n), np.intp)
    before[:k], before[k:] = edges[::2], marks.first
    last[:k], last[k:] = edges[1::2], marks.last
    last[k:] += 1
    hashes = hashes_of(marks.framed, before, last)
    hashes[k:] ^= _MIX_1
    hashes = mixed(hashes)
    family = lookup.families.take(hashes[:k] >> _TO_FAMILY)
    kind = kinds[1:].take(before[:k])
    last -= before
    long = last[:k] >= _LONG_WORD
    if wide:
        long |= kind == WIDE
    bucket = np.empty(k + n + 1, np.intp)
    bucket[-1] = NO_WORD
    bucket[:-1] = hashes >> _TO_BUCKET
    return Words(np.arange(n).repeat(size), bounds, size, hashes, bucket, family, kind, long)


def chosen(words: Words, which: Array) -> Words:
    """Give the words of some rows, in the order of `which`."""
    size = words.size.take(which)
    bounds = np.zeros(which.size + 1, np.intp)
    np.add.accumulate(size, out=bounds[1:])
    places = np.arange(bounds[-1])
    places += (words.bounds.take(which) - bounds[:-1]).repeat(size)
    found = np.concatenate((places, which + words.of.size))
    bucket = np.empty(found.size + 1, np.intp)
    bucket[-1] = NO_WORD
    words.bucket.take(found, out=bucket[:-1], mode="clip")
    return Words(
        np.arange(which.size).repeat(size), bounds, size, words.hashes.take(found), bucket,
        words.family.take(places), words.kind.take(places), words.long.take(places),
    )  # fmt: skip


def _split_wide(kinds: Array, word: Array) -> Array:
    """Cut runs of wide characters into overlapping pairs, for lack of spaces between words.

    Gives where the words begin and end, alternating, as `run_edges` does.
    """
    wide = kinds == WIDE
    cut = wide[1:] | wide[:-1] | (word[1:] != word[:-1])
    starts = (word[1:] & cut).nonzero()[0]
    ends = (word[:-1] & cut).nonzero()[0]
    edges = np.empty((starts.size, 2), np.intp)
    edges[:, 0] = starts
    np.add(ends, wide[starts + 1] & wide[ends + 1], out=edges[:, 1])
    return edges.ravel()


def tokens(words: Words) -> tuple[Array, Array]:
    """Choose the words for the table of vectors: the line itself as one more, and the first and last of each line.

    Gives their rows in the table, intp [WORDS_A_LINE, n], filled up with NO_WORD, and how many each line has: intp [n].
    """
    k, n = words.of.size, words.size.size
    places = _PLACES.take(words.size, axis=1, mode="clip")
    places += words.bounds[:-1]
    places[_HEAD_WORDS:] += np.maximum(words.size - _MOST, 0)
    rows = np.empty((WORDS_A_LINE, n), np.intp)
    rows[0] = words.bucket[k:-1]
    words.bucket.take(places, out=rows[1:], mode="clip")  # what stands nowhere is the last one
    return rows, np.minimum(words.size, _MOST) + 1


def count_families(words: Words) -> Array:
    """Count the words of each family by row: float32 [len(FAMILIES), n]."""
    n = words.size.size
    hits = (words.family != 0).nonzero()[0]
    keys = words.family.take(hits).astype(np.intp)
    keys *= n
    keys += words.of.take(hits)
    counts = np.bincount(keys, minlength=(len(FAMILIES) + 1) * n)
    return counts.reshape(len(FAMILIES) + 1, n)[1:].astype(np.float32)


AGREEING, FREQUENT, SHARED, CAPITAL, SAID, PICTURED, LONG = range(7)
"""Rows of what `count_words` gives."""


def count_words(words: Words, prose: Array) -> Array:
    """Count words of seven sorts by row: float32 [8, n], the last row empty.

    Long and also in the prose elsewhere, frequent in the prose, also in the first line (which is the window's title in
    some dumps), capitalised, beginning three words that stand elsewhere on the page, picture words at its end, long.
    """
    k = words.of.size
    bucket = words.bucket[:k]
    in_prose = prose.take(words.of)
    vocabulary = np.zeros(BUCKETS, np.uint32)
    np.add.at(vocabulary, bucket.compress(in_prose), np.uint32(1))
    others = vocabulary.take(bucket)
    others -= in_prose
    in_first = np.zeros(BUCKETS, bool)
    in_first[bucket[: words.size[0]]] = True
    # Eight counts of 16 bits in one running sum: a line has less than 2**16 words.
    flags = np.zeros((k, 16), bool)
    np.equal(words.kind, UPPER, out=flags[:, 2 * CAPITAL])
    np.greater(others, 3, out=flags[:, 2 * FREQUENT])
    flags[:, 2 * SHARED] = in_first.take(bucket)
    _mark_said_twice(words, flags[:, 2 * SAID])
    flags[:, 2 * LONG] = words.long
    np.logical_and(words.long, others > 0, out=flags[:, 2 * AGREEING])
    pictures = (words.family == _PICTURE).nonzero()[0]
    if pictures.size:
        ends = words.bounds[1:].take(words.of.take(pictures))
        flags[pictures[pictures >= ends - _END_WORDS], 2 * PICTURED] = True
    sums = np.zeros((k + 1, 2), np.uint64)
    np.add.accumulate(flags.view(np.uint64), axis=0, out=sums[1:])
    found = sums.take(words.bounds, axis=0)
    return (found[1:] - found[:-1]).view(np.uint16).T.astype(np.float32)


def _mark_said_twice(words: Words, out: Array) -> None:
    """Set in out which words begin three words of a line that stand somewhere else on the page too."""
    k = words.of.size
    begins = (words.of[:-2] == words.of[2:]).nonzero()[0] if k > 2 else np.empty(0, np.intp)
    if begins.size < 2:
        return
    hashes = words.hashes[:k]
    three = hashes[:-2] * _MIX_1
    three += hashes[1:-1] * _MIX_2
    three += hashes[2:]
    three *= _MIX_1
    three >>= _TO_THREE
    places = three.take(begins).astype(np.intp)
    standing = np.zeros(1 << 15, np.uint32)
    np.add.at(standing, places, np.uint32(1))
    out[begins] = standing.take(places) > 1


def repeated(lines: Array) -> Array:
    """Tell from their hashes which lines stand once more further up, and which further down: bool [2, n]."""
    found = np.zeros((2, lines.size), bool)
    order = lines.argsort(kind="stable")
    ordered = lines.take(order)
    same = ordered[1:] == ordered[:-1]
    if np.count_nonzero(same):
        found[0, order[1:]] = same
        found[1, order[:-1]] = same
    return found
