"""From text to arrays: what the model sees of each line, computed over the whole text at once.

No loop runs over lines or characters.  A text is one array of UTF-16 units; kinds of characters are looked up in
a table and counted by line, words are runs of letters whose hashes come out of one prefix sum, and everything
else is arithmetic on arrays with one row a line.  Blank lines are no rows; how many there are is a feature.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model import tables
from newsclean.model.tables import (
    BULLET,
    CLOSE,
    COMMA,
    DASH,
    DIGIT,
    KIND_NAMES,
    KINDS,
    LETTER,
    LOWER,
    MARK,
    PIPE,
    QUOTE,
    STOP,
    UPPER,
    WIDE,
)  # fmt: skip

Array = npt.NDArray[Any]

LONGEST_LINE = 4096
"""Characters of a line that are looked at: of a longer one the first three quarters and the last quarter."""

BUCKETS = 1 << 14
"""Rows of the table of word vectors; words that share a row share a vector."""

_HEAD_WORDS, _TAIL_WORDS = 10, 3
_TO_BUCKET = np.uint32(18)
_BASE = 0x2C1B3C6D
_BASE_INVERSE = pow(_BASE, -1, 1 << 32)
_MIX_1, _MIX_2 = np.uint32(0x9E3779B1), np.uint32(0x85EBCA77)
_PROSE_WIDTH = 60
_LONG_WORD = 5
_EVERY_KIND = np.arange(1, KINDS, dtype=np.uint8)[:, None]

FAMILIES = (*tables.FURNITURE, "function")
_PICTURE = 1 + FAMILIES.index("picture")
_FAMILY_COUNT = len(FAMILIES) + 1

_MISC = (
    "length", "words", "word length", "few words", "long line", "very long line", "capitalised words",
    "all capitals", "one case only", "sentences", "stops by words", "ends a sentence",
    "indentation", "indented against the line before", "indented against the line after", "indented as the prose is",
    "blank line before", "blank lines before", "blank line after", "blank lines after",
    "stands again further up", "stands again further down",
    "prose before", "prose after", "no prose before", "no prose after", "lines since prose", "lines until prose",
    "prose nearby", "prose in the neighbourhood", "lengths nearby", "lengths in the neighbourhood",
    "place on the page", "first lines", "last lines",
    "words of the body text", "frequent words of the page", "words of the first line", "covers the first line",
    "links", "share of links", "web address", "said elsewhere on the page", "breaks off", "picture words at its end",
    "a question",
)  # fmt: skip

NAMES = (
    *(f"share of {name}" for name in KIND_NAMES[1:]),
    *(f"begins with {name}" for name in KIND_NAMES[1:]),
    *(f"ends with {name}" for name in KIND_NAMES[1:]),
    *(f"first word of {name}" for name in KIND_NAMES[LOWER : DIGIT + 1]),
    *(f"{name} words" for name in FAMILIES),
    *_MISC,
)
"""Human names of the columns of `Page.lines`."""

PAGE_NAMES = (
    "number of lines", "share of prose lines", "blank lines on the page", "prose on the page",
    "script without case", "wide script", "lists on the page", "indented page", "repeated lines on the page",
    "mean length on the page",
)  # fmt: skip
"""Human names of the entries of `Page.page`."""


class Page(NamedTuple):
    """One text as the network reads it; a row is a line that is not blank."""

    rows: Array  # intp [n]: index of each row in text.split("\n")
    lines: Array  # float32 [n, len(NAMES)]
    page: Array  # float32 [len(PAGE_NAMES)]
    words: Array  # intp [k]: rows of the table of word vectors, line after line
    bounds: Array  # intp [n + 1]: words of row i are words[bounds[i]:bounds[i + 1]]; never empty
    begin: Array  # intp [n]: kinds of the first two characters of ink, first * KINDS + second
    end: Array  # intp [n]: kinds of the last two
    width: Array  # float32 [n]: ink of the line, wide characters counted 2.5 times
    total: int  # lines of the text, blank ones too


class Lookup(NamedTuple):
    """The tables that turn characters into kinds and words into families."""

    characters: Array  # uint32 [65536], see tables.characters
    families: Array  # uint8 [65536]: family of a word by the upper half of its hash


@lru_cache(maxsize=8)
def _powers(size: int) -> tuple[Array, Array]:
    """Powers of the hash base and of its inverse modulo 2**32, for texts of up to `size` units."""
    up = np.full(size, _BASE, np.uint32)
    down = np.full(size, _BASE_INVERSE, np.uint32)
    up[0] = down[0] = 1
    return np.cumprod(up, dtype=np.uint32), np.cumprod(down, dtype=np.uint32)


def _mixed(hashes: Array) -> Array:
    hashes = hashes * _MIX_1
    hashes ^= hashes >> np.uint32(15)
    hashes *= _MIX_2
    hashes ^= hashes >> np.uint32(13)
    return hashes * _MIX_1


def word_hashes(words: list[str], characters: Array) -> Array:
    """Hash single words as `read` does: uint32, one a word; an empty list gives an empty array."""
    if not words:
        return np.empty(0, np.uint32)
    units = np.frombuffer(" ".join(words).encode("utf-16-le", "surrogatepass"), np.uint16)
    ends = np.flatnonzero(np.append(units, 32) == 32)
    starts = np.append(0, ends[:-1] + 1)
    prefix, down = _prefix(characters.take(units))
    return _mixed((prefix[ends] - prefix[starts]) * down[starts])


def _prefix(packed: Array) -> tuple[Array, Array]:
    size = 1 << 16
    while size < packed.size + 1:
        size <<= 1
    up, down = _powers(size)
    prefix = np.empty(packed.size + 1, np.uint32)
    prefix[0] = 0
    terms = (packed >> np.uint32(16)) * up[: packed.size]
    np.cumsum(terms, dtype=np.uint32, out=prefix[1:])
    return prefix, down


def family_table(characters: Array) -> Array:
    """Make the table from word hash to family of furniture words: uint8 [65536], 0 = none."""
    table = np.zeros(65536, np.uint8)
    for number, words in ((len(FAMILIES), tables.FUNCTION), *enumerate(tables.FURNITURE.values(), 1)):
        single = [part for word in words.split() for part in word.replace("'", " ").split()]
        table[word_hashes(single, characters) >> np.uint32(16)] = number
    return table


def make_lookup(characters: Array | None = None) -> Lookup:
    """Build the lookup tables, from the table of a weights file or else from the running Python."""
    known = tables.characters() if characters is None else characters
    return Lookup(known, family_table(known))


def shorten(text: str) -> str:
    """Cut lines of more than LONGEST_LINE characters to their first and last parts; the lines stay as many."""
    head, tail = LONGEST_LINE * 3 // 4, LONGEST_LINE // 4
    return "\n".join(line if len(line) <= LONGEST_LINE else line[:head] + line[-tail:] for line in text.split("\n"))


class _Marks(NamedTuple):
    """The characters of a text, and the lines with ink."""

    units: Array  # uint16, UTF-16
    packed: Array  # uint32, Lookup.characters of the units
    kinds: Array  # uint8
    links: Array | None  # intp: places of Markdown links
    total: int  # lines, blank ones too
    rows: Array  # intp [n]
    begins: Array  # intp [n]: where the rows begin
    first: Array  # intp [n]: their first character of ink
    last: Array  # intp [n]: their last


class _Words(NamedTuple):
    """The words of a text; `of` tells the row of each."""

    of: Array  # intp
    bounds: Array  # intp [n + 1]: words of row i are bounds[i] to bounds[i + 1]
    size: Array  # intp [n]: how many they are
    hashes: Array  # uint32
    bucket: Array  # intp: hashes, by BUCKETS
    family: Array  # uint8
    kind: Array  # uint8: kind of the first character
    long: Array  # bool: five characters or more, or a pair of wide ones
    lines: Array  # uint32 [n]: hashes of the whole rows


def read(text: str, lookup: Lookup) -> Page:
    """Look at a text and tell what stands in its lines.

    Any str is fine: empty, half surrogates, NULs.  Time and memory are linear in the length of the text; a caller
    with a very long text passes it in blocks (see `newsclean.model.read_lines`).
    """
    units = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)
    marks = _scan(text, units, lookup)
    if marks is None:
        return read(shorten(text), lookup)
    n = marks.rows.size
    if n == 0:
        none = np.empty(0, np.intp)
        return Page(none, np.empty((0, len(NAMES)), np.float32), np.zeros(len(PAGE_NAMES), np.float32), none,
                    np.zeros(1, np.intp), none, none, np.empty(0, np.float32), marks.total)  # fmt: skip
    spans = np.empty(n, np.intp)
    np.subtract(marks.begins[1:], marks.begins[:-1], out=spans[:-1])
    spans[-1] = units.size - marks.begins[-1]
    keys = np.repeat(np.arange(0, n * KINDS, KINDS), spans)
    keys += marks.kinds[marks.begins[0] :]
    counts = np.bincount(keys, minlength=n * KINDS).reshape(n, KINDS).T[1:].astype(np.float32, order="C")
    words = _find_words(marks, lookup, wide=bool(counts[WIDE - 1].any()))
    # One row a feature while it is filled: writing along memory is three times faster than across it.
    columns = np.empty((len(NAMES), n), np.float32)
    sums = counts.sum(0)
    ink = _Ink(counts, sums, sums + 1.5 * counts[WIDE - 1], np.maximum(words.size, 1).astype(np.float32))
    page = _fill(columns, marks, words, ink)
    tokens, bounds = _tokens(words)
    kinds, first, last = marks.kinds, marks.first, marks.last
    begin = kinds[first] * np.intp(KINDS) + kinds[np.minimum(first + 1, last)]
    end = kinds[np.maximum(last - 1, first)] * np.intp(KINDS) + kinds[last]
    return Page(marks.rows, columns.T, page, tokens, bounds, begin, end, ink.width, marks.total)


def _scan(text: str, units: Array, lookup: Lookup) -> _Marks | None:
    """Find the lines and their ends; None where a line is too long and the text has to be shortened."""
    breaks = np.flatnonzero(units == 10)
    starts = np.empty(breaks.size + 1, np.intp)
    starts[0] = 0
    np.add(breaks, 1, out=starts[1:])
    if units.size > LONGEST_LINE:
        spans = starts[1:] - starts[:-1]
        # Twice, as a character may be two units.
        if max(spans.max(initial=0) - 1, units.size - starts[-1]) > 2 * LONGEST_LINE:
            return None
    packed = lookup.characters.take(units)
    kinds = packed.astype(np.uint8)
    # One character is found five times faster than two.
    links = _hide_targets(units, kinds) if "[" in text and "](" in text else None
    edges = _edges(kinds != tables.SPACE)
    ink_starts, ink_ends = edges[::2], edges[1::2]
    bounds = np.empty(starts.size + 1, np.intp)
    bounds[:-1] = ink_starts.searchsorted(starts)
    bounds[-1] = ink_starts.size
    rows = np.flatnonzero(bounds[1:] > bounds[:-1])
    first, last = ink_starts[bounds[rows]], ink_ends[bounds[rows + 1] - 1] - 1
    return _Marks(units, packed, kinds, links, starts.size, rows, starts[rows], first, last)


def _edges(flags: Array) -> Array:
    """Give where runs of true flags begin and end, alternating."""
    padded = np.zeros(flags.size + 2, bool)
    padded[1:-1] = flags
    return np.flatnonzero(padded[1:] != padded[:-1])


def _find_words(marks: _Marks, lookup: Lookup, *, wide: bool) -> _Words:
    kinds, n = marks.kinds, marks.rows.size
    # Kinds LOWER to DIGIT make words; below LOWER there is only SPACE, which wraps around to 255.
    in_word = (kinds - np.uint8(LOWER)) < np.uint8(DIGIT)
    if wide:
        starts, ends = _split_wide(kinds, in_word)
    else:
        edges = _edges(in_word)
        starts, ends = edges[::2], edges[1::2]
    bounds = np.empty(n + 1, np.intp)
    bounds[:-1] = starts.searchsorted(marks.begins)
    bounds[-1] = starts.size
    size = bounds[1:] - bounds[:-1]
    prefix, down = _prefix(marks.packed)
    hashes = _mixed((prefix[ends] - prefix[starts]) * down[starts])
    lines = _mixed(((prefix[marks.last + 1] - prefix[marks.first]) * down[marks.first]) ^ _MIX_1)
    first_kinds = kinds[starts]
    long = ends - starts >= _LONG_WORD
    if wide:
        long |= first_kinds == WIDE
    return _Words(
        np.repeat(np.arange(n), size), bounds, size, hashes, (hashes >> _TO_BUCKET).astype(np.intp),
        lookup.families[hashes >> np.uint32(16)], first_kinds, long, lines,
    )  # fmt: skip


def _tokens(words: _Words) -> tuple[Array, Array]:
    """Choose the words for the table of vectors: the first and last of each line, and the line itself as one more."""
    rank = np.arange(words.of.size) - words.bounds[words.of]
    chosen = np.flatnonzero((rank < _HEAD_WORDS) | (words.size[words.of] - rank <= _TAIL_WORDS))
    bounds = np.empty(words.size.size + 1, np.intp)
    bounds[0] = 0
    np.cumsum(np.minimum(words.size, _HEAD_WORDS + _TAIL_WORDS) + 1, out=bounds[1:])
    tokens = np.empty(bounds[-1], np.intp)
    is_word = np.ones(bounds[-1], bool)
    is_word[bounds[:-1]] = False
    tokens[bounds[:-1]] = words.lines >> _TO_BUCKET
    tokens[is_word] = words.bucket[chosen]
    return tokens, bounds


class _Ink(NamedTuple):
    """How much ink the rows have, and of what kinds."""

    counts: Array  # float32 [KINDS - 1, n]
    sums: Array  # float32 [n]
    width: Array  # float32 [n]: wide characters counted 2.5 times
    words: Array  # float32 [n]: number of words, at least 1


def _fill(columns: Array, marks: _Marks, words: _Words, ink: _Ink) -> Array:
    """Write the features of the lines, one row a feature, and give those of the page."""
    n = marks.rows.size
    first_kind, last_kind = marks.kinds[marks.first], marks.kinds[marks.last]
    first_word = np.zeros(n, np.uint8)
    if words.kind.size:
        first_word = words.kind[np.minimum(words.bounds[:-1], words.kind.size - 1)] * (words.size > 0)
    families = words.of * _FAMILY_COUNT
    families += words.family
    family_counts = np.bincount(families, minlength=n * _FAMILY_COUNT).reshape(n, _FAMILY_COUNT)
    ends = np.cumsum((KINDS - 1, KINDS - 1, KINDS - 1, DIGIT, len(FAMILIES))).tolist()
    np.divide(ink.counts, ink.sums, out=columns[: ends[0]])
    np.equal(first_kind, _EVERY_KIND, out=columns[ends[0] : ends[1]], casting="unsafe")
    np.equal(last_kind, _EVERY_KIND, out=columns[ends[1] : ends[2]], casting="unsafe")
    np.equal(first_word, _EVERY_KIND[:DIGIT], out=columns[ends[2] : ends[3]], casting="unsafe")
    np.divide(family_counts.T[1:], np.sqrt(ink.words), out=columns[ends[3] : ends[4]])
    # Furniture is short: in a sentence its words say little.
    columns[ends[3] : ends[4] - 1] /= np.maximum(ink.words / 6, 1)

    prose = _is_prose(ink)
    log_width = np.log1p(ink.width)
    places, mass = _places(prose, ink.width, log_width)
    layout, indentation = _layout(marks, prose * ink.width, mass)
    again, later = _repeated(words.lines)
    ends_sentence, breaks_off, asks = _endings(marks, last_kind)
    capital, long, agreeing, frequent, shared, said, pictured = _count_words(words, prose)
    upper, lower, stops = ink.counts[UPPER - 1], ink.counts[LOWER - 1], ink.counts[STOP - 1]
    links = marks.links
    misc = (
        log_width, np.log1p(words.size, dtype=np.float32), np.minimum(ink.width / ink.words, 20), words.size < 5,
        ink.width > 100, ink.width > 250, capital / ink.words, upper > lower, (lower == 0) | (upper == 0),
        np.log1p(stops), stops / ink.words, ends_sentence, *layout, again, later, *places,
        agreeing / np.maximum(long, 1), frequent / ink.words, shared / ink.words, shared / ink.words[0],
        0 if links is None else _per_line(links, marks.begins),
        0 if links is None else _linked(marks, links, ink.sums),
        _addresses(marks.units, marks.begins), said / ink.words, breaks_off, pictured, asks,
    )  # fmt: skip
    for column, values in enumerate(misc, ends[4]):
        columns[column] = values

    inked, wide = float(ink.sums.sum()), float(ink.counts[WIDE - 1].sum())
    uncased = float(ink.counts[LETTER - 1].sum()) + wide
    count = np.count_nonzero
    return np.array(
        (
            np.log1p(n), count(prose) / n, (marks.total - n) / marks.total, np.log1p(mass), uncased / (inked + 1),
            wide / inked, count((first_kind == BULLET) | (first_kind == DASH)) / n, count(indentation) / n,
            count(again | later) / n, float(log_width.sum()) / n,
        ), np.float32,
    )  # fmt: skip


def _is_prose(ink: _Ink) -> Array:
    """Tell the long lines with sentence marks, and those of scripts that write without them."""
    uncased = ink.counts[LETTER - 1] + ink.counts[WIDE - 1]
    prose: Array = ink.width >= _PROSE_WIDTH
    prose &= (ink.counts[STOP - 1] + ink.counts[COMMA - 1] > 0) | (uncased > ink.sums / 2)
    prose &= ink.counts[PIPE - 1] < ink.words / 4
    return prose


def _endings(marks: _Marks, last_kind: Array) -> tuple[Array, Array, Array]:
    """Tell the lines that end a sentence, that break off with an ellipsis, and that ask."""
    before = np.maximum(marks.last - 1, marks.first)
    # Closing quotes and brackets do not hide the full stop before them.
    behind = (last_kind == QUOTE) | (last_kind == CLOSE) | (last_kind == MARK) | (last_kind == BULLET)
    final = marks.units[marks.last]
    return (
        (last_kind == STOP) | (behind & (marks.kinds[before] == STOP)),
        (final == 0x2026) | ((final == 46) & (marks.units[before] == 46)),
        (final == 63) | (final == 0xFF1F) | (final == 0x61F),
    )


def _layout(marks: _Marks, mass: Array, total: float) -> tuple[tuple[Array, ...], Array]:
    """Measure indentation and the blank lines around each row; give the features, and the indentation."""
    n = marks.rows.size
    blanks = np.empty(n + 1, np.float32)
    blanks[0], blanks[-1] = marks.rows[0], marks.total - 1 - marks.rows[-1]
    np.subtract(marks.rows[1:], marks.rows[:-1] + 1, out=blanks[1:-1], casting="unsafe")
    np.minimum(blanks, 3, out=blanks)
    blank = blanks > 0
    indentation = np.minimum(marks.first - marks.begins, 60)
    of_prose = np.bincount(indentation, mass, minlength=61)[indentation] / (total + 1)
    deep = np.log1p(indentation, dtype=np.float32)
    deeper = np.zeros(n + 1, np.float32)
    np.subtract(deep[1:], deep[:-1], out=deeper[1:-1])
    return (deep, deeper[:-1], deeper[1:], of_prose, blank[:-1], blanks[:-1], blank[1:], blanks[1:]), indentation


def _places(prose: Array, width: Array, log_width: Array) -> tuple[tuple[Array, ...], float]:
    """Tell where each row stands on the page and among its prose; give the features, and how much prose there is."""
    n = prose.size
    mass = width * prose
    before = mass.cumsum(dtype=np.float64)
    total = float(before[-1])
    before /= total + 1
    index = np.arange(n)
    recent = np.maximum.accumulate(np.where(prose, index, -99))
    coming = np.minimum.accumulate(np.where(prose, index, n + 99)[::-1])[::-1]
    near = _around(np.stack((prose, log_width)), (6, 24))
    return (
        before - mass / (total + 1), 1 - before, recent < 0, coming > n,
        np.log1p(np.minimum(index - recent, 60), dtype=np.float32),
        np.log1p(np.minimum(coming - index, 60), dtype=np.float32),
        near[0, 0], near[1, 0], near[0, 1], near[1, 1],
        index / n, np.maximum(1 - index / 8, 0), np.maximum(1 - index[::-1] / 8, 0),
    ), total  # fmt: skip


def _count_words(words: _Words, prose: Array) -> Array:
    """Count words of seven sorts by line: float32 [7, n].

    Capitalised, long, long and also in the prose elsewhere, frequent in the prose, also in the first line (which is the
    window's title in some dumps), beginning three words that stand elsewhere on the page, and picture words at the end.
    """
    in_prose = prose[words.of]
    vocabulary = np.bincount(words.bucket[in_prose], minlength=BUCKETS)
    others = vocabulary[words.bucket]
    others -= in_prose
    in_first = np.zeros(BUCKETS, bool)
    in_first[words.bucket[: words.size[0]]] = True
    ending = np.arange(words.of.size) >= (words.bounds[1:] - 6)[words.of]
    flags = (
        words.kind == UPPER, words.long, words.long & (others > 0), others > 3, in_first[words.bucket],
        _said_twice(words), ending & (words.family == _PICTURE),
    )  # fmt: skip
    # Three counts in one running sum, 21 bits each: a block has less than 2**21 words.
    out = np.empty((9, words.size.size), np.float32)
    sums = np.zeros(words.of.size + 1, np.int64)
    for number in range(0, len(flags), 3):
        packed = flags[number].astype(np.int64)
        for shift, flag in zip((21, 42), flags[number + 1 : number + 3], strict=False):
            packed += flag.astype(np.int64) << shift
        np.cumsum(packed, out=sums[1:])
        found = sums[words.bounds]
        found = found[1:] - found[:-1]
        out[number] = found & 0x1FFFFF
        out[number + 1] = (found >> 21) & 0x1FFFFF
        out[number + 2] = found >> 42
    return out[: len(flags)]


def _said_twice(words: _Words) -> Array:
    """Tell for each word whether it begins three words of a line that stand somewhere else on the page too."""
    hashes, out = words.hashes, np.zeros(words.of.size, bool)
    if hashes.size > 2:
        three = hashes[:-2] * _MIX_1
        three += hashes[1:-1] * _MIX_2
        three += hashes[2:]
        three *= _MIX_1
        inside = words.of[:-2] == words.of[2:]
        # What reaches over the end of a line is put away in the last place.
        places = np.where(inside, (three >> np.uint32(17)).astype(np.intp), 1 << 15)
        np.logical_and(inside, np.bincount(places, minlength=(1 << 15) + 1)[places] > 1, out=out[:-2])
    return out


def _around(values: Array, reaches: tuple[int, ...]) -> Array:
    """Mean of the values of up to `reach` rows on both sides, the row itself included: [reaches, kinds, n]."""
    n = values.shape[1]
    sums = np.zeros((values.shape[0], n + 1))
    np.cumsum(values, axis=1, out=sums[:, 1:])
    index = np.arange(n)
    out = np.empty((len(reaches), *values.shape), np.float32)
    for number, reach in enumerate(reaches):
        low, high = np.maximum(index - reach, 0), np.minimum(index + (reach + 1), n)
        np.divide(sums.take(high, axis=1) - sums.take(low, axis=1), high - low, out=out[number], casting="unsafe")
    return out


def _repeated(hashes: Array) -> tuple[Array, Array]:
    """Tell which lines stand once more further up, and which further down."""
    order = hashes.argsort(kind="stable")
    ordered = hashes[order]
    same = ordered[1:] == ordered[:-1]
    up, down = np.zeros(hashes.size, bool), np.zeros(hashes.size, bool)
    up[order[1:]] = same
    down[order[:-1]] = same
    return up, down


def _split_wide(kinds: Array, word: Array) -> tuple[Array, Array]:
    """Cut runs of wide characters into overlapping pairs, for lack of spaces between words."""
    wide = kinds == WIDE
    cut = np.empty(kinds.size + 1, bool)
    cut[0] = cut[-1] = True
    cut[1:-1] = wide[1:] | wide[:-1] | ~(word[1:] & word[:-1])
    starts = np.flatnonzero(word & cut[:-1])
    ends = np.flatnonzero(word & cut[1:]) + 1
    pair = wide[starts] & wide[np.minimum(ends, kinds.size - 1)] & (ends < kinds.size)
    return starts, ends + pair


def _hide_targets(units: Array, kinds: Array) -> Array:
    """Blank out the targets of Markdown links, `](…)`, in kinds; give the places of the links."""
    opened = np.flatnonzero((units[:-1] == 93) & (units[1:] == 40))
    closed = np.flatnonzero((units == 41) | (units == 10))
    end = closed[np.minimum(closed.searchsorted(opened), closed.size - 1)] if closed.size else opened
    inside = np.zeros(units.size + 1, np.int32)
    good = end > opened
    np.add.at(inside, opened[good], 1)
    np.add.at(inside, end[good], -1)
    hidden = inside.cumsum()[:-1] > 0
    hidden &= units != 10
    kinds[hidden] = tables.SPACE
    kinds[end[good & (units[end] == 41)]] = tables.SPACE
    return opened


def _per_line(places: Array, begins: Array) -> Array:
    found: Array = np.log1p(np.bincount(begins.searchsorted(places, side="right"), minlength=begins.size + 1)[1:])
    return found


def _linked(marks: _Marks, links: Array, ink: Array) -> Array:
    """Tell how much of each row is text of links, 0 to 1."""
    opened = np.flatnonzero(marks.units == 91)
    begin = opened[np.maximum(opened.searchsorted(links) - 1, 0)] if opened.size else links
    rows = marks.begins.searchsorted(links, side="right")
    inside = np.bincount(rows, np.clip(links - begin - 1, 0, LONGEST_LINE), minlength=marks.begins.size + 1)[1:]
    share: Array = np.minimum(inside / ink, 1)
    return share


def _addresses(units: Array, begins: Array) -> Array:
    """Count the web addresses of each row."""
    colons = np.flatnonzero(units[:-2] == 58)
    colons = colons[(units[colons + 1] == 47) & (units[colons + 2] == 47)]
    names = np.flatnonzero((units[:-3] == 119) & (units[1:-2] == 119))
    names = names[(units[names + 2] == 119) & (units[names + 3] == 46)]
    return _per_line(np.concatenate((colons, names)), begins)
