"""What speaks for a joint between two pieces: how they are written, what stands around them, what phrases say."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.joints.pieces import (
    CAPITALS,
    CASELESS,
    CASES,
    FIGURES,
    NO_WORD,
    SMALL,
    TITLE,
    Pieces,
    phrase_hashes,
    runs,
)
from newsclean.lexicon.bylines import BY, PUBLISHED, UPDATED
from newsclean.lexicon.furniture import opening_phrases, whole_phrases
from newsclean.lexicon.months import month_numbers
from newsclean.model.tables import KINDS

Array = npt.NDArray[Any]

_LONGEST = 6
"""Pieces of the longest phrase that is looked for."""
_NEAR, _FAR = 6, 20
"""Pieces over which is counted what stands around a place."""
_TO_UPPER = np.uint32(16)
_SAID = 3
"""Pieces in a row that say the same as others on the page."""
_QUOTES = ("“", "„«‘", "”»’", "\"'")
_GROUPS = (
    ("place", 4),  # a space before it, a line end, neither; its length
    ("around", 20),  # shares of five sorts of pieces, before and behind, near and far
    ("away", 4),  # from the last sentence end, the next one, the last line end, the next one
    ("again", 3),  # said elsewhere, begins what is, stands behind what is
    ("phrases", 4),  # a phrase of furniture begins, ended, a line's opening begins, inside a phrase
    ("said", 3),  # a byline begins, a month beside a figure, "published" or "updated"
    ("quotes", 2 * len(_QUOTES)),  # which one it begins with, and ends with
    ("page", 7),
)
_SHAPES = (KINDS, KINDS, CASES, KINDS)
NUMBERS = sum(size for _, size in _GROUPS)
SHAPES = sum(_SHAPES)
SIGNS = SHAPES + NUMBERS
"""How many signs each piece has."""


def _columns() -> dict[str, slice]:
    ends = [SHAPES]
    for _, size in _GROUPS:
        ends.append(ends[-1] + size)
    return {name: slice(*edge) for (name, _), edge in zip(_GROUPS, pairwise(ends), strict=True)}


_AT = _columns()
PHRASES = _AT["phrases"]
"""The columns of what phrases say."""


class Known(NamedTuple):
    """Hashes of phrases of one length."""

    hashes: Array  # uint32 [k], sorted
    upper: Array  # bool [65536]: whether one of them has this upper half


class _Phrases(NamedTuple):
    certain: dict[int, Known]
    likely: dict[int, Known]
    openers: dict[int, Known]
    bylines: dict[int, Known]
    months: dict[int, Known]
    stamps: dict[int, Known]


@lru_cache(maxsize=1)
def _phrases(key: bytes) -> _Phrases:
    """Give the hashed phrases of page furniture; ``key`` is the table of characters."""
    characters = np.frombuffer(key, np.uint32)
    bylines = [phrase for phrases in BY.values() for phrase in phrases.split("|")]
    lists = (*whole_phrases(), opening_phrases(), bylines, month_numbers(), (*PUBLISHED, *UPDATED))
    return _Phrases(*(_known(each, characters) for each in lists))


def _known(phrases: Iterable[str], characters: Array) -> dict[int, Known]:
    known = {}
    for size, hashes in phrase_hashes(phrases, _LONGEST, characters).items():
        upper = np.zeros(1 << 16, bool)
        upper[hashes >> _TO_UPPER] = True
        known[size] = Known(hashes, upper)
    return known


def signs(pieces: Pieces, characters: Array) -> Array:
    """Return the signs of every piece: float32 [n, SIGNS]."""
    n = pieces.starts.size
    out = np.zeros((n, SIGNS), np.float32)
    at, every = 0, np.arange(n)
    for values, size in zip((pieces.first, pieces.last, pieces.case, pieces.last_but_one), _SHAPES, strict=True):
        out[every, at + values.astype(np.intp)] = 1
        at += size
    glued = ~(pieces.fed | pieces.spaced)
    out[:, _AT["place"]] = np.stack(
        (pieces.spaced, pieces.fed, glued, np.minimum(np.log1p(pieces.ends - pieces.starts) / 3, 2)), 1
    )
    _fill_around(out[:, _AT["around"]], pieces, glued)
    _fill_away(out[:, _AT["away"]], pieces)
    _fill_again(out[:, _AT["again"]], pieces)
    known = _phrases(characters.tobytes())
    _fill_phrases(out[:, PHRASES], pieces, known)
    _fill_said(out[:, _AT["said"]], pieces, known)
    _fill_quotes(out[:, _AT["quotes"]], pieces)
    out[:, _AT["page"]] = _of_page(pieces, glued)
    return out


def _fill_around(out: Array, pieces: Pieces, glued: Array) -> None:
    """Write how many of the pieces around are capitalised, small, ends of sentences, without case, glued."""
    case = pieces.case
    sorts = (
        (case == TITLE) | (case == CAPITALS), case == SMALL, pieces.stopped, (case == CASELESS) | (case == NO_WORD),
        glued,
    )  # fmt: skip
    n = case.size
    every = np.arange(n)
    column = 0
    for sort in sorts:
        sums = np.append(0, np.add.accumulate(sort, dtype=np.int32))
        for reach in (_NEAR, _FAR):
            out[:, column] = (sums[every] - sums[np.maximum(every - reach, 0)]) / reach
            out[:, column + 1] = (sums[np.minimum(every + reach, n)] - sums[every]) / reach
            column += 2


def _fill_away(out: Array, pieces: Pieces) -> None:
    """Write how far sentence ends and line ends are, in pieces."""
    n = pieces.fed.size
    every = np.arange(n)
    stops, feeds = pieces.stopped, pieces.fed
    before = np.append(-1, np.maximum.accumulate(np.where(stops, every, -1))[:-1])
    behind = np.minimum.accumulate(np.where(stops, every, n)[::-1])[::-1]
    above = np.maximum.accumulate(np.where(feeds, every, -1))
    below = np.append(np.minimum.accumulate(np.where(feeds, every, n)[::-1])[::-1][1:], n)
    for column, away in enumerate((every - before, behind - every, every - above, below - every)):
        out[:, column] = np.log1p(np.minimum(away, 200)) / 5


def _fill_again(out: Array, pieces: Pieces) -> None:
    """Write which pieces begin three that are said elsewhere on the page, and which stand at the edges of such."""
    n = pieces.whole.size
    if n <= _SAID:
        return
    _, which, times = np.unique(runs(pieces.whole, _SAID), return_inverse=True, return_counts=True)
    again = np.zeros(n, bool)
    again[: which.size] = times[which] > 1
    out[:, 0] = again
    out[1:, 1] = again[1:] & ~again[:-1]
    out[_SAID:, 2] = again[:-_SAID] & ~again[1 : 1 - _SAID]


def _fill_phrases(out: Array, pieces: Pieces, phrases: _Phrases) -> None:
    """Write where phrases of furniture begin and end; longer ones say more."""
    n = pieces.whole.size
    inside = np.zeros(n + 1, np.int32)
    for size in range(1, min(_LONGEST, n) + 1):
        hashes = runs(pieces.whole, size)
        for known, share in ((phrases.likely, 1 / 8), (phrases.certain, 1 / 4)):
            found = _members(hashes, known[size])
            weight = min(size, 4) * share
            out[found, 0] = np.maximum(out[found, 0], weight)
            behind = found[found + size < n] + size
            out[behind, 1] = np.maximum(out[behind, 1], weight)
            if size > 1:
                inside[found + 1] += 1
                inside[found + size] -= 1
        if size > 1:
            out[_members(hashes, phrases.openers[size]), 2] = min(size, 4) / 4
    out[:, 3] = np.minimum(np.add.accumulate(inside)[:-1], 2) / 2


def _fill_said(out: Array, pieces: Pieces, phrases: _Phrases) -> None:
    """Write where a byline may begin, which months stand beside a figure, and where a date of the page may begin."""
    n = pieces.whole.size
    case = np.append(pieces.case, [NO_WORD] * _LONGEST)
    named = (case == TITLE) | (case == CAPITALS) | (case == CASELESS)
    figures = case == FIGURES
    for size in range(1, min(_LONGEST, n) + 1):
        hashes = runs(pieces.whole, size)
        found = _members(hashes, phrases.bylines[size])
        out[found[named[found + size]], 0] = 1
        out[_members(hashes, phrases.stamps[size]), 2] = 1
    months = _members(runs(pieces.whole, 1), phrases.months[1])
    out[months[figures[months + 1] | (figures[months - 1] & (months > 0))], 1] = 1


def _fill_quotes(out: Array, pieces: Pieces) -> None:
    """Write with which quotes the pieces begin and end."""
    for column, quotes in enumerate(_QUOTES):
        codes = [ord(quote) for quote in quotes]
        out[:, column] = np.isin(pieces.opening, codes)
        out[:, len(_QUOTES) + column] = np.isin(pieces.closing, codes)


def _members(hashes: Array, known: Known) -> Array:
    """Return the places of the hashes that are among the known ones; most are told by their upper half."""
    places = known.upper.take(hashes >> _TO_UPPER).nonzero()[0]
    found = hashes.take(places)
    same: Array = known.hashes.take(known.hashes.searchsorted(found), mode="clip") == found
    return places.compress(same)


def _of_page(pieces: Pieces, glued: Array) -> Array:
    """Tell of the page what its script and its language do with capitals, and how its blocks are set apart."""
    small, title = pieces.case == SMALL, pieces.case == TITLE
    within = title[1:] & small[:-1] & pieces.spaced[1:]
    n = pieces.fed.size
    told: Array = np.array(
        [
            np.count_nonzero(pieces.case == CASELESS) / n,
            np.count_nonzero(within) / (np.count_nonzero(small) + 1),
            np.count_nonzero(glued) / n,
            np.count_nonzero(pieces.fed) / n,
            np.log1p(n) / 8,
            np.count_nonzero(title) / n,
            bool(np.count_nonzero(pieces.opening == ord("„"))),
        ],
        np.float32,
    )
    return told
