"""One view of the page for all filters: what the line model says of every line.

The model reads a page once. When a later filter asks, after others have removed lines, the scores follow the lines
that are left, so that all filters judge by the page as it came, and no line is scored twice.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from newsclean.doc import Doc, lasting

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from newsclean.model import Reading

BODY, TITLE, SUBTITLE, CAPTION, BYLINE, DATE = range(6)
"""The columns of :attr:`PageReading.scores`, in the order of :data:`newsclean.model.HEADS`."""


class PageReading:
    """What the model says of every line of a document, one row an entry of ``doc.lines``.

    ``scores`` is float32 ``[lines, heads]``, probabilities in the columns :data:`BODY` to :data:`DATE`.
    """

    def __init__(self, page: Reading, rows: npt.NDArray[np.intp] | None = None) -> None:
        self.page = page
        self.rows = rows
        self.scores: npt.NDArray[np.float32] = page.scores if rows is None else page.scores[rows]

    def decide(self, level: str = "normal") -> npt.NDArray[Any]:
        """Tell which lines are body at ``level`` (``safe``, ``normal`` or ``aggressive``): bool a line."""
        keep: npt.NDArray[Any] = self.page.decide(level)
        return keep if self.rows is None else keep[self.rows]

    def reason(self, line: int) -> str:
        """Say what the model thinks of a line and the signals that weighed most; worded when asked for."""
        return self.page.reason(line if self.rows is None else int(self.rows[line]))

    def part(self, lines: Sequence[str], numbers: Sequence[int]) -> PageReading:
        """Read some lines of the document as a page of their own: ``lines``, of which each has its number here.

        They may lack the white space around them, and there may be blank lines between.
        """
        was = numbers if self.rows is None else self.rows.take(numbers).tolist()
        return PageReading(self.page.part(lines, was))


def reading(doc: Doc) -> PageReading:
    """Return the model's reading of ``doc``; computed once a page, followed through every later edit."""
    return doc.view(_read)


def read_by(path: str) -> None:
    """Let this process, and those that it starts, read by the weights in a file that ``newsclean train`` wrote.

    Raises :class:`newsclean.errors.UsageError` where there is no such file, or another one.
    """
    one_thread()
    from newsclean.model import weights

    weights.chosen(path)
    os.environ[weights.VARIABLE] = path


@lasting
def _read(doc: Doc) -> PageReading:
    if any(step.before.has_view(_read) for step in doc.steps):
        former = doc.steps[-1].before.view(_read)
        rows = _former_lines(doc)
        return PageReading(former.page, rows if former.rows is None else former.rows[rows])
    one_thread()
    from newsclean.model import read_lines

    return PageReading(read_lines(doc.text, doc.lines))


def one_thread() -> None:
    """Keep the matrix library, if it is not loaded yet, from starting a thread for each processor.

    A page's matrices are so small that threads only wait for each other (measured with two: 350 ns of processor time
    a byte of text instead of 22), the processes of -j would fight over the processors, and sums would come out in
    another order.
    """
    if "numpy" not in sys.modules:
        for name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
            os.environ.setdefault(name, "1")


def _former_lines(doc: Doc) -> npt.NDArray[np.intp]:
    """Return, for every line of ``doc``, the number of the line that it was before the last step."""
    import numpy as np

    step = doc.steps[-1]
    grown = np.fromiter(
        accumulate([len(text) + start - end for start, end, text, _ in step.edits], initial=0), dtype=np.intp
    )
    ends = np.array([edit.end for edit in step.edits], dtype=np.intp) + grown[1:]  # of replacements, in the new text
    starts = np.array(doc.starts[:-1], dtype=np.intp)
    before = np.array(step.before.starts[:-1], dtype=np.intp)
    was = starts - grown[ends.searchsorted(starts, side="right")]
    rows: npt.NDArray[np.intp] = before.searchsorted(was, side="right") - 1
    return rows
