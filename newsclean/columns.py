"""Which columns of a page stand side by side, as tables that lay out a page do in a text browser.

A program that draws tables (w3m, inscriptis) sets what stands in the cells of a row beside each other: the menu, the
article, the most read. Each line of such a page is a bit of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsclean.lexicon.lines import WIDE
from newsclean.lines import size
from newsclean.patterns import is_far, later

_GAP = later(r"(?<=\S) {2,}+(?=\S)")
_WORD = later(r"[^\W\d_]\0?[^\W\d_]")
_ROWS = 3
"""Lines with text on both sides of a gutter, two spaces or more in front of the second, that make columns of them."""
_CANDIDATES, _ROUNDS = 8, 8
"""Gutters that are tried, most lines first, before none is said to be there; gutters of a page."""

_PROSE, _WORDS = 50, 5
"""Words of the column that is read, in pieces of as many words: else both are cells of a table of data."""
_SHORT = 9
"""Characters that such a piece has at least."""
_SHARE_OF_PROSE = 0.25
"""Of the lines of that column that are such a piece, at least."""
_ALONE, _SHARE = 3, 0.1
"""Lines that hold one of the two only; share of the lines of the column beside the text that stand beside nothing.

Cells of data begin on one line each time. A menu and an article know nothing of each other: beside a blank line between
two paragraphs the menu goes on.
"""
_DENSE = 0.4
"""Of the lines from its first to its last, that a column beside the text has words in: a word now and then is none."""
_SIGNS = frozenset("#/;*+-|<>{}=•●")
"""How lines begin that are no prose: comments in a program, lists."""
_FILL = "\0"
"""Stands behind a letter that is two columns wide."""


class Row(NamedTuple):
    """What of a line is its own column, as ``line[start:end]``; what stands before that, and behind, goes elsewhere.

    ``above`` and ``below`` are the columns that are set in front of this line, and behind it.
    """

    start: int
    end: int
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()


def rows_of(lines: Sequence[str], bare: Sequence[str]) -> dict[int, Row]:
    """Return by number the lines of which a part stands in another column than the text; none on most pages.

    ``bare`` are the lines without the white space around them.
    """
    gaps = [number for number, line in enumerate(bare) if "  " in line]
    if len(gaps) < _ROWS:
        return {}
    rows = _rows(lines, gaps)
    if rows or not is_far("".join([bare[number] for number in gaps])) or any(_FILL in line for line in bare):
        return rows
    wide = [WIDE.sub(_widened, line) if is_far(line) else line for line in lines]
    return {
        number: Row(
            row.start - wide[number].count(_FILL, 0, row.start),
            row.end - wide[number].count(_FILL, 0, row.end),
            tuple(text.replace(_FILL, "") for text in row.above),
            tuple(text.replace(_FILL, "") for text in row.below),
        )
        for number, row in _rows(wide, gaps).items()
    }


def _widened(wide: re.Match[str]) -> str:
    return "".join(f"{letter}{_FILL}" for letter in wide[0])


def _rows(lines: Sequence[str], gaps: Sequence[int]) -> dict[int, Row]:
    rows: dict[int, Row] = {}
    likely = _likely(lines, gaps)
    cells = [line.rstrip() for line in lines] if likely else []
    for _ in range(_ROUNDS):
        splits = _splits(cells, likely)
        if not splits:
            break
        for split in splits:
            _apply(split, cells, rows)
        likely = _likely(cells, gaps)
    return rows


class _Split(NamedTuple):
    """The lines from ``first`` to ``last`` are split at ``gutter``; ``left`` tells whether the text stands there."""

    first: int
    last: int
    gutter: int
    left: bool


def _apply(split: _Split, cells: list[str], rows: dict[int, Row]) -> None:
    """Leave the text in its lines, and set the column beside it in front of them, or behind."""
    gutter = split.gutter
    beside: list[str] = []
    for number in range(split.first, split.last + 1):
        cell = cells[number]
        row = rows.get(number, Row(0, len(cell)))
        if split.left:
            beside.append(cell[gutter:])
            cells[number] = cell[:gutter].rstrip()
        else:
            beside.append(cell[:gutter].rstrip())
            cells[number] = cell[gutter:]
            row = row._replace(start=row.start + min(gutter, len(cell)))
        rows[number] = row._replace(end=row.start + len(cells[number]))
    text = _below_each_other(beside)
    if split.left:
        rows[split.last] = rows[split.last]._replace(below=(text, *rows[split.last].below))
    else:
        rows[split.first] = rows[split.first]._replace(above=(*rows[split.first].above, text))


def _below_each_other(lines: Sequence[str]) -> str:
    """Return what stands beside the text, itself without columns."""
    rows = _rows(lines, [number for number, line in enumerate(lines) if "  " in line])
    parts: list[str] = []
    for number, line in enumerate(lines):
        row = rows.get(number)
        if row is None:
            parts.append(line)
        else:
            parts += [*(f"{above}\n" for above in row.above), line[row.start : row.end]]
            parts += [f"\n{below}" for below in row.below]
    return "\n".join(parts).strip("\n")


def _splits(cells: Sequence[str], likely: Iterable[tuple[int, list[int]]]) -> list[_Split]:
    """Return where text and another column stand side by side, at the likeliest gutter that sets any apart."""
    for gutter, numbers in likely:
        blocks = _blocks(cells, gutter, numbers)
        found = [split for first, last in blocks if (split := _split(cells, gutter, first, last)) is not None]
        if found:
            return found
    return []


def _likely(cells: Sequence[str], gaps: Iterable[int]) -> list[tuple[int, list[int]]]:
    """Return gutters behind which words begin in several lines, and these lines; those with most lines first.

    ``gaps`` are the numbers of the lines that may have one.
    """
    beginning: dict[int, list[int]] = {}
    for number in gaps:
        for gap in _GAP.finditer(cells[number]):
            beginning.setdefault(gap.end(), []).append(number)
    likely = [(gutter, numbers) for gutter, numbers in beginning.items() if len(numbers) >= _ROWS]
    return sorted(likely, key=lambda found: (-len(found[1]), found[0]))[:_CANDIDATES]


def _blocks(cells: Sequence[str], gutter: int, both: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of blocks through which a gutter runs, with all lines that fit in."""
    end = 0
    for number in both:
        if number < end:
            continue
        first = number
        while first > end and _is_right(cells[first - 1], gutter):
            first -= 1
        end = number + 1
        while end < len(cells) and _fits(cells, end, gutter):
            end += 1
        yield first, end - 1


def _fits(cells: Sequence[str], number: int, gutter: int) -> bool:
    """Tell whether no words of a line stand across a gutter.

    Where the gutter is one space wide in it, that may be chance: then it has to stand in the row of its neighbour.
    """
    cell = cells[number]
    if len(cell) < gutter or cell[:gutter].isspace() or cell[gutter - 2 : gutter] == "  ":
        return True
    above = cells[number - 1]
    return cell[gutter - 1] == " " and size(cell[:gutter].strip()) < _WORDS and _is_split(above, gutter)


def _is_split(cell: str, gutter: int) -> bool:
    """Tell whether a line has words in front of a gutter, or behind it, and none across."""
    return 0 < len(cell) < gutter or cell[gutter - 1 : gutter] == " "


def _is_right(cell: str, gutter: int) -> bool:
    """Tell whether all that a line has stands behind a gutter."""
    return not cell[:gutter].strip()


def _split(cells: Sequence[str], gutter: int, first: int, last: int) -> _Split | None:
    """Return how a block is split, if one of its columns is text that knows nothing of the other one."""
    left = [cell[:gutter].strip() for cell in cells[first : last + 1]]
    right = [cell[gutter:].strip() for cell in cells[first : last + 1]]
    size_left, size_right = _prose(left), _prose(right)
    if max(size_left, size_right) < _PROSE:
        return None
    if size_left > size_right:
        unrelated = _are_unrelated(left, right, list(map(bool, left)), 1)
        return _Split(first, last, gutter, left=True) if unrelated and _is_text(left, -1) else None
    end = max(at for at, words in enumerate(right) if words)  # what stands behind that in the left column stays there
    right = right[: end + 1]
    # Where the second column has nothing, a third one may go on.
    full = [cell[gutter : gutter + 1].strip() != "" for cell in cells[first : first + end + 1]]
    unrelated = _are_unrelated(right, left[: end + 1], full, 2)
    return _Split(first, first + end, gutter, left=False) if unrelated and _is_text(right, 0) else None


def _prose(column: Sequence[str]) -> float:
    """Return how many words of a column stand in pieces that may be prose."""
    pieces = [piece for cell in column if len(cell) >= _SHORT for piece in _GAP.split(cell) if len(piece) >= _SHORT]
    return sum(words for words in map(size, pieces) if words >= _WORDS)


def _is_text(column: Sequence[str], at: int) -> bool:
    """Tell whether a column has prose enough in the piece of each line that stands at the gutter."""
    filled = [words for words in column if words]
    prose = sum(1 for words in filled if size(_GAP.split(words)[at]) >= _WORDS)
    signs = sum(1 for words in filled if words[0] in _SIGNS)
    return prose >= _SHARE_OF_PROSE * len(filled) and 2 * signs <= len(filled)


def _are_unrelated(text: Sequence[str], beside: Sequence[str], full: Sequence[bool], least: int) -> bool:
    """Tell whether a column beside a text is one of words, and goes on in lines where the text has nothing.

    ``full`` tells in which lines the text has something; the column must go on alone in ``least`` lines.
    """
    rows = [at for at, words in enumerate(beside) if words]
    both = [at for at in rows if text[at]]
    worded = sum(1 for at in rows if _WORD.search(beside[at]))
    if min(worded, len(both)) < _ROWS:
        return False
    if not any(size(text[at]) >= _WORDS for at in both):  # rows of data, and what is said of each below it
        return False
    lines = sum(1 for at in range(rows[0], rows[-1] + 1) if beside[at] or text[at])
    if len(rows) < _DENSE * lines:
        return False
    alone = sum(1 for at in rows if at > both[0] and not full[at])
    by_itself = sum(1 for at in range(both[0], len(full)) if full[at] and not beside[at])
    return alone >= max(least, _SHARE * worded) and alone + by_itself >= _ALONE
