"""One view of the page for all filters: what the line model says of every line.

The model reads a page once. When a later filter asks, after others have removed lines, the scores follow the lines
that are left, so that all filters judge by the page as it came, and no line is scored twice.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from newsclean.doc import Doc

if TYPE_CHECKING:
    from newsclean.model import Reading


def reading(doc: Doc) -> Reading:
    """Return the model's reading of ``doc``; computed once a page, followed through every later edit."""
    return doc.view(_read)


def _read(doc: Doc) -> Reading:
    if doc.steps and doc.steps[-1].before.has_view(_read):
        step = doc.steps[-1]
        return step.before.view(_read).select(_former_lines(doc))
    from newsclean.model import read_lines

    return read_lines(doc.text, doc.lines, doc.starts)


def _former_lines(doc: Doc) -> list[int]:
    """Return, for every line of ``doc``, the number of the line that it was before the last step."""
    step = doc.steps[-1]
    before = step.before.starts
    ends = []  # where each edit's replacement ends in the new text, and how far offsets behind it are shifted back
    shifts = []
    shift = 0
    for edit in step.edits:
        ends.append(edit.start - shift + len(edit.text))
        shift += edit.end - edit.start - len(edit.text)
        shifts.append(shift)
    lines = []
    last = len(before) - 2
    for start in doc.starts[:-1]:
        i = bisect_right(ends, start)
        lines.append(min(bisect_right(before, start + (shifts[i - 1] if i else 0)) - 1, last))
    return lines
