"""From text to arrays: what the model sees of each line, computed over the whole text at once.

No loop runs over lines or characters.  The characters are looked up and counted in marks.py, words are hashed in
words.py, places.py tells where a row stands; here all of it is written down, one row a line that is not blank.  How
many lines are blank is a feature.  What a line says by itself is looked at first, so that it need not be looked at
again where some lines of a page are read as another page.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from math import log1p
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model import marks as characters
from newsclean.model import places, words
from newsclean.model.marks import LONGEST_LINE, Marks, shorten
from newsclean.model.places import Ink
from newsclean.model.tables import (
    BULLET,
    CLOSE,
    DASH,
    DIGIT,
    KIND_NAMES,
    KINDS,
    LETTER,
    LOWER,
    MARK,
    QUOTE,
    STOP,
    UPPER,
    WIDE,
)  # fmt: skip
from newsclean.model.words import (
    BUCKETS,
    FAMILIES,
    NO_WORD,
    VECTOR,
    WORDS_A_LINE,
    Lookup,
    Words,
    make_lookup,
)

__all__ = ["BUCKETS", "FAMILIES", "LONGEST_LINE", "NAMES", "PAGE_NAMES", "Lookup", "Page", "make_lookup", "read"]

Array = npt.NDArray[Any]

_GROUPS = {
    "shares": tuple(f"share of {name}" for name in KIND_NAMES[1:]),
    "edges": tuple(f"{edge} with {name}" for edge in ("begins", "ends") for name in KIND_NAMES[1:]),
    "first words": tuple(f"first word of {name}" for name in KIND_NAMES[LOWER : DIGIT + 1]),
    "families": tuple(f"{name} words" for name in FAMILIES),
    "sizes": ("length", "words", "word length", "few words", "long line", "very long line"),
    "case": (
        "capitalised words", "all capitals", "one case only", "sentences", "stops by words", "ends a sentence",
    ),
    "layout": (
        "indentation", "indented against the line before", "indented against the line after",
        "indented as the prose is", "blank line before", "blank lines before", "blank line after", "blank lines after",
    ),
    "again": ("stands again further up", "stands again further down"),
    "places": (
        "prose before", "prose after", "no prose before", "no prose after", "lines since prose", "lines until prose",
        "prose nearby", "prose in the neighbourhood", "lengths nearby", "lengths in the neighbourhood",
        "place on the page", "first lines", "last lines",
    ),
    "said": (
        "words of the body text", "frequent words of the page", "words of the first line", "covers the first line",
        "links", "share of links", "web address", "said elsewhere on the page", "breaks off",
        "picture words at its end", "a question",
    ),
}  # fmt: skip
"""The features of a line, in groups that are written together."""

NAMES = tuple(name for group in _GROUPS.values() for name in group)
"""Human names of the columns of `Page.lines`."""

_ENDS = (0, *accumulate(map(len, _GROUPS.values())))
_AT = {group: slice(*ends) for group, ends in zip(_GROUPS, pairwise(_ENDS), strict=True)}

PAGE_NAMES = (
    "number of lines", "share of prose lines", "blank lines on the page", "prose on the page",
    "script without case", "wide script", "lists on the page", "indented page", "repeated lines on the page",
    "mean length on the page",
)  # fmt: skip
"""Human names of the entries of `Page.page`."""

_LONG_LINES = np.array([[100], [250]], np.float32)

_NUMBERS = np.arange(2 * LONGEST_LINE + 2)  # a line has no more UTF-16 units, hence no more words
_SOME = np.maximum(_NUMBERS, 1).astype(np.float32)
_BY_WORDS = np.stack((
    _SOME, np.sqrt(_SOME), np.maximum(_SOME / 6, 1), np.log1p(_NUMBERS, dtype=np.float32), _NUMBERS < 5,
)).astype(np.float32)  # fmt: skip
"""What follows from the number of words of a row."""
_EVERY_KIND = np.arange(1, KINDS, dtype=np.uint8)[:, None]
_LISTED = np.isin(np.arange(KINDS), (BULLET, DASH))
# By the last two characters of a row: closing quotes and brackets do not hide the full stop before them.
_ENDS_SENTENCE = np.zeros((KINDS, KINDS), bool)
_ENDS_SENTENCE[:, STOP] = True
_ENDS_SENTENCE[STOP, (QUOTE, CLOSE, MARK, BULLET)] = True


class Lines(NamedTuple):
    """What the lines of a text say by themselves, wherever they stand; a row is a line that is not blank."""

    rows: Array  # intp [n]: index of each row in text.split("\n")
    total: int  # lines of the text, blank ones too
    indentation: Array  # intp [n]
    ink: Array  # intp [n]: how many characters of ink
    counts: Array  # float32 [KINDS - 1, n]: of each kind
    edges: Array  # uint8 [4, n]: kinds of the first two characters of ink, and of the last two
    ends: Array  # uint16 [2, n]: the last two units of ink
    words: Words
    links: tuple[Array, Array] | None  # float32 [n] each: how many, and the share of text that is links
    addresses: Array | None  # float32 [n]: how many
    alone: bool  # whether all of this hangs on the line alone: not so with links, or where a line was shortened


class Page(NamedTuple):
    """One text as the network reads it; a row is a line that is not blank."""

    rows: Array  # intp [n]: index of each row in text.split("\n")
    columns: Array  # float32 [len(NAMES) + VECTOR, n]: a row a feature, and below them room for the word vectors
    page: Array  # float32 [len(PAGE_NAMES)]
    tokens: Array  # intp [WORDS_A_LINE, n]: rows of the table of word vectors, filled up with NO_WORD
    sizes: Array  # intp [n]: how many of them each row has, one at least
    begin: Array  # intp [n]: kinds of the first two characters of ink, first * KINDS + second
    end: Array  # intp [n]: kinds of the last two
    width: Array  # float32 [n]: ink of the line, wide characters counted 2.5 times
    total: int  # lines of the text, blank ones too

    @property
    def lines(self) -> Array:
        """The features, a row a line: float32 [n, len(NAMES)]."""
        return self.columns[: len(NAMES)].T

    @property
    def words(self) -> Array:
        """The rows of the table of word vectors, line after line: intp [k]."""
        tokens = self.tokens.T
        words: Array = tokens[tokens != NO_WORD]
        return words

    @property
    def bounds(self) -> Array:
        """Where among `words` those of each row begin and end: intp [n + 1]."""
        return np.append(0, self.sizes.cumsum())


def read(text: str, lookup: Lookup) -> Page:
    """Look at a text and tell what stands in its lines.

    Any str is fine: empty, half surrogates, NULs.  Time and memory are linear in the length of the text; a caller
    with a very long text passes it in blocks (see `newsclean.model.read_lines`).
    """
    return together(look(text, lookup))


def look(text: str, lookup: Lookup) -> Lines:
    """Look at each line of a text: half of the time that `read` takes."""
    marks = characters.scan(text, lookup.characters)
    if marks is None:
        return look(shorten(text), lookup)._replace(alone=False)
    counts = characters.count_kinds(marks)
    found = words.find_words(marks, lookup, wide=bool(np.count_nonzero(counts[WIDE - 1])))
    spots = _spots(marks)
    links = addresses = None
    if marks.links is not None:
        share = characters.linked(marks, marks.links, marks.ink.astype(np.float32))
        links = characters.count_places(marks.links, marks.begins), share
    if marks.addresses is not None:
        addresses = characters.count_places(marks.addresses, marks.begins)
    return Lines(
        marks.rows, marks.total, marks.first - marks.begins, marks.ink, counts, marks.kinds[1:-1].take(spots),
        marks.units.take(spots[2:]), found, links, addresses, alone=links is None,
    )  # fmt: skip


def chosen(lines: Lines, which: Array, rows: Array, total: int, indentation: Array) -> Lines:
    """Give what some rows of a text say, `which`, as rows of another text: in `rows` of its `total` lines."""
    return Lines(
        rows, total, indentation, lines.ink.take(which), lines.counts.take(which, axis=1),
        lines.edges.take(which, axis=1), lines.ends.take(which, axis=1), words.chosen(lines.words, which), None,
        None if lines.addresses is None else lines.addresses.take(which), alone=True,
    )  # fmt: skip


def together(lines: Lines) -> Page:
    """Tell what the lines of a text say together, each by its place and by what the others say."""
    n, counts, found = lines.rows.size, lines.counts, lines.words
    # One row a feature while it is filled: writing along memory is three times faster than across it.
    columns = np.zeros((len(NAMES) + VECTOR, n), np.float32)
    if n == 0:
        none = lines.rows
        tokens = np.empty((WORDS_A_LINE, 0), np.intp)
        return Page(none, columns, np.zeros(len(PAGE_NAMES), np.float32), tokens, none, none, none,
                    np.empty(0, np.float32), lines.total)  # fmt: skip
    has_wide, has_letters = (bool(np.count_nonzero(counts[kind - 1])) for kind in (WIDE, LETTER))
    sums = lines.ink.astype(np.float32)
    width = sums + 1.5 * counts[WIDE - 1] if has_wide else sums
    by_words = _BY_WORDS.take(found.size, axis=1)
    ink = Ink(counts, sums, width, np.log1p(width), by_words[0])
    kinds = lines.edges
    pairs = kinds[::2].astype(np.intp)
    pairs *= KINDS
    pairs += kinds[1::2]

    np.divide(counts, sums, out=columns[_AT["shares"]])
    # Assigned, not written by way of `out`: numpy casts a whole array in a third of the time that its buffers take.
    columns[_AT["edges"]].reshape(2, KINDS - 1, n)[:] = kinds[::3, None] == _EVERY_KIND
    if found.kind.size:
        _fill_words(columns[_AT["first words"]], columns[_AT["families"]], found, by_words)
    _fill_sizes(columns[_AT["sizes"]], ink, by_words)
    prose = places.is_prose(ink, uncased=has_letters or has_wide)
    mass = width * prose
    total = places.fill_places(columns[_AT["places"]], prose, mass, ink.log_width)
    layout = columns[_AT["layout"]]
    indented = places.fill_indentation(layout[:4], lines.indentation, mass, total)
    if n < lines.total:
        places.fill_blanks(layout[4:], lines.rows, lines.total)
    columns[_AT["again"]] = repeated = words.repeated(found.hashes[found.of.size :])
    counted = words.count_words(found, prose)
    _fill_case(columns[_AT["case"]], counted, ink, pairs[1])
    _fill_said(columns[_AT["said"]], lines, counted, ink)

    inked = float(np.add.reduce(sums))
    wide = float(np.add.reduce(counts[WIDE - 1])) if has_wide else 0.0
    letters = float(np.add.reduce(counts[LETTER - 1])) if has_letters else 0.0
    page = (
        log1p(n), np.count_nonzero(prose) / n, (lines.total - n) / lines.total, log1p(total),
        (letters + wide) / (inked + 1), wide / inked, np.count_nonzero(_LISTED.take(kinds[0])) / n, indented / n,
        np.count_nonzero(repeated[0] | repeated[1]) / n, float(np.add.reduce(ink.log_width)) / n,
    )  # fmt: skip
    return Page(
        lines.rows, columns, np.array(page, np.float32), *words.tokens(found), pairs[0], pairs[1], width, lines.total
    )


def _spots(marks: Marks) -> Array:
    """Give the places of the first two and the last two characters of each row, one place twice if there is but one."""
    spots = np.empty((4, marks.rows.size), np.intp)
    spots[0], spots[3] = marks.first, marks.last
    np.minimum(marks.first + 1, marks.last, out=spots[1])
    np.maximum(marks.last - 1, marks.first, out=spots[2])
    return spots


def _fill_words(first_words: Array, families: Array, found: Words, by_words: Array) -> None:
    """Write the kind of the first word of each row, and how many of its words are of each family."""
    first = found.kind.take(found.bounds[:-1], mode="clip")
    first *= (found.size > 0).view(np.uint8)
    first_words[:] = first == _EVERY_KIND[:DIGIT]
    np.divide(words.count_families(found), by_words[1], out=families)
    # Furniture is short: in a sentence its words say little.
    families[:-1] /= by_words[2]


def _fill_sizes(sizes: Array, ink: Ink, by_words: Array) -> None:
    """Write how long the rows and their words are."""
    sizes[0] = ink.log_width
    sizes[1] = by_words[3]
    np.minimum(ink.width / ink.words, 20, out=sizes[2])
    sizes[3] = by_words[4]
    sizes[4:] = ink.width > _LONG_LINES


def _fill_case(case: Array, counted: Array, ink: Ink, end: Array) -> None:
    """Write what capitals and full stops tell."""
    np.divide(counted[words.CAPITAL], ink.words, out=case[0])
    upper, lower, stops = ink.counts[UPPER - 1], ink.counts[LOWER - 1], ink.counts[STOP - 1]
    case[1] = upper > lower
    case[2] = np.minimum(upper, lower) == 0
    np.log1p(stops, out=case[3])
    np.divide(stops, ink.words, out=case[4])
    case[5] = _ENDS_SENTENCE.take(end)


def _fill_said(said: Array, lines: Lines, counted: Array, ink: Ink) -> None:
    """Write how many words of each row stand elsewhere, its links, and whether it breaks off or asks."""
    shared = counted[words.SHARED]
    np.divide(counted[:3], ink.words, out=said[:3])
    np.divide(counted[words.AGREEING], np.maximum(counted[words.LONG], 1), out=said[0])
    np.divide(shared, ink.words[0], out=said[3])
    if lines.links is not None:
        said[4], said[5] = lines.links
    if lines.addresses is not None:
        said[6] = lines.addresses
    np.divide(counted[words.SAID], ink.words, out=said[7])
    said[9] = counted[words.PICTURED]
    before, final = lines.ends
    said[8] = (final == 0x2026) | ((final == 46) & (before == 46))
    said[10] = (final == 63) | (final == 0xFF1F) | (final == 0x61F)
