"""Lines taken out of a page, and the blank lines around them that would be too many then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from newsclean.doc import Doc, Edit

_BLANK = "blank line behind what went"
_edit = partial(tuple.__new__, Edit)  # as Edit(...), which takes three times as long; there are 170 a page


def drop_lines(doc: Doc, dropped: Mapping[int, object]) -> Iterator[Edit]:
    """Yield an edit a line that goes, with its reason; blank lines that go along are part of it.

    ``dropped`` are the reasons by the numbers of the lines, counted from 0, of which none is blank.
    """
    starts = doc.starts
    begin = end = 0
    reason: object = _BLANK
    for number in sorted(blanks_along(doc, dropped).union(dropped)):
        why = dropped.get(number, _BLANK)
        if number == end and (why is _BLANK or reason is _BLANK):
            end, reason = number + 1, reason if why is _BLANK else why
            continue
        if begin < end:
            yield _edit((starts[begin], starts[end], "", reason))
        begin, end, reason = number, number + 1, why
    if begin < end:
        yield _edit((starts[begin], starts[end], "", reason))


def blanks_along(doc: Doc, dropped: Mapping[int, object]) -> set[int]:
    """Return the blank lines that go along with lines that go.

    Those behind them, if a blank line or nothing stands before them, too; those before them, if nothing is left behind.
    """
    gone: set[int] = set()
    before: list[int] = []  # blank lines since the last line that stays
    blank, behind = True, False  # whether a blank line ends the text that is left so far; whether a line has gone since
    last = max(dropped, default=-1)
    for number, line in enumerate(doc.bare):
        if line:
            if number in dropped:
                behind = True
            else:
                blank = behind = False
                before = []
        else:
            if number < last:
                before.append(number)
            if blank and behind and doc.starts[number] < doc.starts[number + 1]:
                gone.add(number)
            blank = True
    return gone.union(before)
