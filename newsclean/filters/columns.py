"""Columns side by side, set one below the other."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.columns import rows_of
from newsclean.doc import Doc, Edit

_MOVED, _SPACE = "column beside the text", "space beside a column"


def split_columns(doc: Doc) -> Iterator[Edit]:
    r"""Set what stands beside the text in columns above it or below it.

    Pages that are laid out with a table come out of text browsers with a menu, the article and the most read side by
    side, a bit of each on every line. Where text and another column share lines but know nothing of each other (the
    menu goes on beside the blank line between two paragraphs), the text stays where it is, what stood left of it is set
    in front of it, and what stood right of it behind.

    Tables of data are left alone: their cells begin on one line each time. So is all that has no prose in it, and
    the texts of records that are cleaned again.

    >>> page = (
    ...     "Home     The old mill on Canal Street will become homes, the council decided on Monday night.\n"
    ...     "News\n"
    ...     "Sport    It has stood empty since the war, and nobody could say who owns the roof, nor the cellar.\n"
    ...     "Weather\n"
    ...     "         Work is to begin in autumn, the mayor said. Until then the street stays closed to cars.\n"
    ...     "Letters\n"
    ...     "Contact  The council will meet again in May, when the price of the land is to be told to everybody.\n"
    ... )
    >>> print(after(split_columns, page))
    Home
    News
    Sport
    Weather
    <BLANKLINE>
    Letters
    Contact
    <BLANKLINE>
    The old mill on Canal Street will become homes, the council decided on Monday night.
    <BLANKLINE>
    It has stood empty since the war, and nobody could say who owns the roof, nor the cellar.
    <BLANKLINE>
    Work is to begin in autumn, the mayor said. Until then the street stays closed to cars.
    <BLANKLINE>
    The council will meet again in May, when the price of the land is to be told to everybody.
    <BLANKLINE>
    >>> table = "\n".join(f"{place:12}It rains here on {days} days of the year, and snows on some." for place, days in (
    ...     ("Ashgrove", 190), ("Low Harrow", 180), ("Tarnby", 172), ("Wendmouth", 166), ("Isk", 140), ("Selby", 12)))
    >>> after(split_columns, table) == table
    True
    """
    if doc.known:
        return
    for number, row in sorted(rows_of(doc.lines, doc.bare).items()):
        line, start = doc.lines[number], doc.starts[number]
        above = "".join(f"{text}\n\n" for text in row.above)
        below = "".join(f"\n\n{text}" for text in row.below)
        if row.start or above:
            why = _MOVED if above or line[: row.start].strip() else _SPACE
            yield Edit(start, start + min(row.start, len(line)), above, why)
        if row.end < len(line) or below:
            why = _MOVED if below or line[row.end :].strip() else _SPACE
            yield Edit(start + max(row.start, row.end), start + len(line), below, why)
