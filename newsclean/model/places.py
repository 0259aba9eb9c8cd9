"""Where a row stands: on the page, among its prose, between blank lines, and how far from the margin."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model.tables import COMMA, LETTER, PIPE, STOP, WIDE

Array = npt.NDArray[Any]

_PROSE_WIDTH = 60
_DEEPEST = 60
"""Characters of indentation, and rows from the next prose, beyond which nothing changes any more."""

_MOST_BLANKS = 3
_NEAR, _FAR = 6, 24
_FIRST_ROWS = 8
_NEARNESS = 1 - np.arange(_FIRST_ROWS) / _FIRST_ROWS
_NO_ROW = 1 << 30
_DISTANCES = np.log1p(np.arange(_DEEPEST + 1), dtype=np.float32)


class Ink(NamedTuple):
    """How much ink the rows have, and of what kinds."""

    counts: Array  # float32 [KINDS - 1, n]
    sums: Array  # float32 [n]
    width: Array  # float32 [n]: wide characters counted 2.5 times
    log_width: Array  # float32 [n]
    words: Array  # float32 [n]: number of words, at least 1


def is_prose(ink: Ink, *, uncased: bool) -> Array:
    """Tell the long lines with sentence marks, and those of scripts that write without them: bool [n].

    uncased: whether there are letters of such scripts at all.
    """
    prose: Array = ink.counts[STOP - 1] + ink.counts[COMMA - 1] > 0
    if uncased:
        prose |= ink.counts[LETTER - 1] + ink.counts[WIDE - 1] > ink.sums / 2
    prose &= ink.width >= _PROSE_WIDTH
    prose &= ink.counts[PIPE - 1] < ink.words / 4
    return prose


def fill_indentation(columns: Array, indentation: Array, mass: Array, total: float) -> int:
    """Write four features of indentation; give the number of indented rows.

    mass: the width of rows of prose, 0 for others; total: its sum.
    """
    indented = int(np.count_nonzero(indentation))
    if indented:
        indentation = np.minimum(indentation, _DEEPEST)
        columns[0] = deep = _DISTANCES.take(indentation)
        np.subtract(deep[1:], deep[:-1], out=columns[1, 1:])
        columns[2, :-1] = columns[1, 1:]
        of_prose = np.bincount(indentation, mass, minlength=_DEEPEST + 1) / (total + 1)
        columns[3] = of_prose.take(indentation)
    else:
        columns[3] = total / (total + 1)
    return indented


def fill_blanks(columns: Array, rows: Array, lines: int) -> None:
    """Write four features of the blank lines around each row, from the places of the rows among so many lines."""
    framed = np.empty(rows.size + 2, np.intp)
    framed[0], framed[1:-1], framed[-1] = 0, rows + 1, lines + 1
    blanks = framed[1:] - framed[:-1]
    blanks -= 1
    blank = blanks.astype(bool)
    np.minimum(blanks, _MOST_BLANKS, out=blanks)
    columns[0], columns[1] = blank[:-1], blanks[:-1]
    columns[2], columns[3] = blank[1:], blanks[1:]


def fill_places(columns: Array, prose: Array, mass: Array, log_width: Array) -> float:
    """Write thirteen features of the place of each row on the page and among its prose; give the sum of mass."""
    n = prose.size
    # Running sums with as many empty rows before and behind them as are looked at: no window needs to be cut.
    sums = np.zeros((4, n + 1 + 2 * _FAR))
    inside = sums[:, _FAR + 1 : _FAR + 1 + n]
    inside[0], inside[1], inside[2], inside[3] = prose, log_width, 1, mass
    np.add.accumulate(sums, axis=1, out=sums)
    total = float(sums[3, -1])
    before = inside[3] / (total + 1)
    columns[0] = before - mass / (total + 1)
    columns[1] = 1 - before
    index = np.arange(_NO_ROW, _NO_ROW + n)
    nearest = np.empty((2, n), np.intp)  # the last row of prose so far, from above and from below
    nearest[0], nearest[1] = prose, prose[::-1]
    nearest *= index
    np.maximum.accumulate(nearest, axis=1, out=nearest)
    distances = _DISTANCES.take(index - nearest, mode="clip")
    none = nearest == 0
    columns[2], columns[3], columns[4], columns[5] = none[0], none[1, ::-1], distances[0], distances[1, ::-1]
    for row, reach in ((6, _NEAR), (7, _FAR)):
        around = sums[:3, _FAR + 1 + reach : _FAR + 1 + reach + n] - sums[:3, _FAR - reach : _FAR - reach + n]
        columns[row : row + 4 : 2] = around[:2] / around[2]
    np.divide(np.arange(n, dtype=np.float32), n, out=columns[10])
    edge = min(n, _FIRST_ROWS)
    columns[11, :edge] = _NEARNESS[:edge]
    columns[12, n - edge :] = _NEARNESS[edge - 1 :: -1]
    return total
