"""The characters of a text and the lines that have ink: where they begin and end, and what kinds they are of.

A text is one array of UTF-16 units, and no loop runs over it.  It is framed by two line feeds, so that every line,
word and run of ink has something before it and behind it, and nothing needs to ask whether it stands at the edge.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model.tables import KINDS, LOWER, SPACE

Array = npt.NDArray[Any]

LONGEST_LINE = 4096
"""Characters of a line that are looked at: of a longer one the first three quarters and the last quarter."""

_CHUNK = 4096
"""Characters looked up at a time: each takes eight bytes on the way, and what the cache does not hold takes longer."""

_FEED, _OPEN, _CLOSE, _BEGIN, _END, _COLON, _SLASH, _DOT, _W = map(ord, "\n[]():/.w")


class Marks(NamedTuple):
    """The characters of a text, and its rows: the lines with ink."""

    framed: Array  # uint32 [units + 2], Lookup.characters of the units and of a line feed before and behind them;
    # to hash the words uses it up
    kinds: Array  # uint8 [units + 2], the kinds of the same
    units: Array  # uint16 [units], UTF-16, without the frame, as all places below count
    links: Array | None  # intp: places of Markdown links
    addresses: Array | None  # intp: places of `://` and `www.`
    total: int  # lines, blank ones too
    rows: Array  # intp [n]
    begins: Array  # intp [n]: where the rows begin
    first: Array  # intp [n]: their first character of ink
    last: Array  # intp [n]: their last
    ink: Array  # intp [n]: how many characters of ink they have


def shorten(text: str) -> str:
    """Cut lines of more than LONGEST_LINE characters to their first and last parts; the lines stay as many."""
    head, tail = LONGEST_LINE * 3 // 4, LONGEST_LINE // 4
    return "\n".join(line if len(line) <= LONGEST_LINE else line[:head] + line[-tail:] for line in text.split("\n"))


def scan(text: str, characters: Array) -> Marks | None:
    """Find the rows and their ends; None where a line is too long and the text has to be shortened."""
    framed = np.frombuffer(f"\n{text}\n".encode("utf-16-le", "surrogatepass"), np.uint16)
    # Places count from the first character of the text, so the place of the break before a line is where it begins.
    breaks = (framed == _FEED).nonzero()[0]
    # Twice, as a character may be two units.
    if framed.size > LONGEST_LINE and (breaks[1:] - breaks[:-1]).max() > 2 * LONGEST_LINE + 1:
        return None
    packed = np.empty(framed.size, np.uint32)
    for at in range(0, framed.size, _CHUNK):
        characters.take(framed[at : at + _CHUNK], out=packed[at : at + _CHUNK], mode="clip")
    kinds = packed.astype(np.uint8)
    units = framed[1:-1]
    # One character is found fifty times faster than two.
    links = _hide_targets(units, kinds[1:-1]) if "[" in text and "(" in text else None
    edges = run_edges(kinds != SPACE)
    bounds = edges.searchsorted(breaks)
    rows = (bounds[1:] > bounds[:-1]).nonzero()[0]
    runs = np.empty(rows.size + 1, np.intp)
    runs[:-1], runs[-1] = bounds.take(rows), edges.size
    first, last = edges.take(runs[:-1]), edges.take(runs[1:] - 1)
    last -= 1
    ink = np.add.reduceat(edges[1::2] - edges[::2], runs[:-1] >> 1) if rows.size else rows
    addresses = _addresses(units) if _has_twice(units, _SLASH) or _has_twice(units, _W) else None
    return Marks(packed, kinds, units, links, addresses, breaks.size - 1, rows, breaks.take(rows), first, last, ink)


def _has_twice(units: Array, unit: int) -> bool:
    """Tell whether a unit stands twice in a row."""
    found = units == unit
    return bool(np.count_nonzero(found[1:] & found[:-1]))


def run_edges(flags: Array) -> Array:
    """Give where runs of true flags begin and end, alternating, from the flags of a framed text."""
    edges: Array = (flags[1:] != flags[:-1]).nonzero()[0]
    return edges


def count_kinds(marks: Marks) -> Array:
    """Count the characters of each kind but SPACE by row: float32 [KINDS - 1, n]."""
    n = marks.rows.size
    # Most characters are small letters or spaces; only the others are counted one by one.
    kinds = marks.kinds[1:-1]
    places = (kinds > LOWER).nonzero()[0]
    bounds = bounds_of(places, marks.begins)
    others = bounds[1:] - bounds[:-1]
    keys = kinds.take(places).astype(np.intp)
    keys *= n
    keys += np.arange(n).repeat(others)
    counts = np.bincount(keys, minlength=KINDS * n).reshape(KINDS, n)[1:].astype(np.float32)
    np.subtract(marks.ink, others, out=counts[LOWER - 1])
    return counts


def bounds_of(places: Array, begins: Array) -> Array:
    """Tell where in sorted places the rows begin that begin there: intp [n + 1], the last one past the end."""
    bounds = np.empty(begins.size + 1, np.intp)
    bounds[:-1], bounds[-1] = places.searchsorted(begins), places.size
    return bounds


def _hide_targets(units: Array, kinds: Array) -> Array | None:
    """Blank out the targets of Markdown links, `](…)`, in kinds; give the places of the links."""
    opened: Array = ((units[:-1] == _CLOSE) & (units[1:] == _BEGIN)).nonzero()[0]
    if not opened.size:
        return None
    closed = ((units == _END) | (units == _FEED)).nonzero()[0]
    end = closed[np.minimum(closed.searchsorted(opened), closed.size - 1)] if closed.size else opened
    inside = np.zeros(units.size + 1, np.int32)
    good = end > opened
    np.add.at(inside, opened[good], 1)
    np.add.at(inside, end[good], -1)
    hidden = inside.cumsum()[:-1] > 0
    hidden &= units != _FEED
    kinds[hidden] = SPACE
    kinds[end[good & (units[end] == _END)]] = SPACE
    return opened


def count_places(places: Array, begins: Array) -> Array:
    """Count places by row, as a logarithm."""
    found: Array = np.log1p(np.bincount(begins.searchsorted(places, side="right"), minlength=begins.size + 1)[1:])
    return found


def linked(marks: Marks, links: Array, ink: Array) -> Array:
    """Tell how much of each row is text of links, 0 to 1."""
    opened = (marks.units == _OPEN).nonzero()[0]
    begin = opened[np.maximum(opened.searchsorted(links) - 1, 0)] if opened.size else links
    rows = marks.begins.searchsorted(links, side="right")
    inside = np.bincount(rows, np.clip(links - begin - 1, 0, LONGEST_LINE), minlength=marks.begins.size + 1)[1:]
    share: Array = np.minimum(inside / ink, 1)
    return share


def _addresses(units: Array) -> Array:
    colons = (units[:-2] == _COLON).nonzero()[0]
    colons = colons[(units[colons + 1] == _SLASH) & (units[colons + 2] == _SLASH)]
    names = ((units[:-3] == _W) & (units[1:-2] == _W)).nonzero()[0]
    names = names[(units[names + 2] == _W) & (units[names + 3] == _DOT)]
    return np.concatenate((colons, names))
