"""Read a text with the model: scores by line, the decision for the whole, and the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from newsclean.model import features, network
from newsclean.model import weights as stored
from newsclean.model.labels import HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Array = npt.NDArray[Any]

LEVELS = ("safe", "normal", "aggressive")

BLOCK_LINES = 8192
BLOCK_UNITS = 1 << 20
"""A longer text is read in blocks, so that memory stays bounded; each is read as a page of its own."""


CLEAN_FROM, CLEAN_FULLY, CLEAN_SLACK = 0.85, 0.97, 3.0
"""A page of which nearly all reads like body has been cleaned before; from its lines less is asked."""


class Reading:
    """What the model says about one text.

    scores: float32 [lines, len(HEADS)], probabilities; a row for each line between line feeds, 0 for blank lines.
    keep: bool by line, the decision at level "normal"; False for blank lines.
    """

    __slots__ = ("_margins", "_reasons", "_rows", "_text", "_weights", "keep", "scores")

    keep: Array
    scores: Array

    def __init__(
        self, text: str, count: int, rows: Array, *, logits: Array, margins: Array, weights: stored.Weights
    ) -> None:
        self._text, self._rows, self._margins, self._weights = text, rows, margins, weights
        self._reasons: dict[int, str] | None = None
        self.scores = np.zeros((count, len(HEADS)), np.float32)
        self.scores[rows] = network.sigmoid(logits)
        self.keep = self.decide("normal")
        self.scores.flags.writeable = self.keep.flags.writeable = False

    def decide(self, level: str = "normal") -> Array:
        """Tell which lines are body: bool by line.

        "safe" drops only what is certain not to be, "aggressive" keeps only what is certain to be, "normal" aims at
        the fewest wrong words.  ValueError for another level.
        """
        if level not in LEVELS:
            message = f"level {level!r} is none of {', '.join(LEVELS)}"
            raise ValueError(message)
        keep = np.zeros(self.scores.shape[0], bool)
        keep[self._rows] = self._margins >= self._weights.levels[LEVELS.index(level)]
        return keep

    def reason(self, line: int) -> str:
        """Say what the model thinks of a line and the signals that weighed most.

        line counts from 0.  IndexError where the text has no such line.  The first call
        explains the whole text at the cost of about one more reading.
        """
        if not -self.scores.shape[0] <= line < self.scores.shape[0]:
            message = f"line {line} of {self.scores.shape[0]}"
            raise IndexError(message)
        if self._reasons is None:
            from newsclean.model.reasons import explain

            self._reasons = {}
            for text, rows in _blocks_with_rows(self._text, self._rows):
                self._reasons.update(zip(rows, explain(text, self._weights), strict=True))
        return self._reasons.get(line % self.scores.shape[0], "blank line")


def read_lines(
    text: str,
    lines: Sequence[str] | None = None,
    starts: Sequence[int] | None = None,
    weights: stored.Weights | None = None,
) -> Reading:
    """Read a text: for every line of the text how likely it is body, title, caption, byline, date.

    lines and starts are what a caller may already have (`Doc.lines`, `Doc.starts`); they change nothing in the
    result.  weights: as `newsclean.model.weights.load` gives them, else the shipped ones.  Any str is fine.  Time is
    linear in the text.
    """
    del lines, starts
    weights = stored.shipped() if weights is None else weights
    rows, logits, margins, count = [], [], [], 0
    for block in _blocks(text):
        page = features.read(block, weights.lookup)
        if page.rows.size:
            rows.append(page.rows + count)
            logits.append(network.forward(network.single(page), weights.ready)[0])
            margins.append(_margins(logits[-1][:, 0], page.width))
        count += page.total
    if len(rows) == 1:
        return Reading(text, count, rows[0], logits=logits[0], margins=margins[0], weights=weights)
    if not rows:
        none = np.empty((0, len(HEADS)), np.float32)
        return Reading(text, count, np.empty(0, np.intp), logits=none, margins=none[:, 0], weights=weights)
    joined = np.concatenate(rows), np.concatenate(logits), np.concatenate(margins)
    return Reading(text, count, joined[0], logits=joined[1], margins=joined[2], weights=weights)


def _margins(body: Array, width: Array) -> Array:
    """Give the logits by which lines are kept or dropped: higher where the whole page reads like body."""
    clean = float((network.sigmoid(body) * width).sum() / width.sum())
    share = min(1.0, max(0.0, (clean - CLEAN_FROM) / (CLEAN_FULLY - CLEAN_FROM)))
    margins: Array = body + np.float32(CLEAN_SLACK * share)
    return margins


def _blocks(text: str) -> Iterator[str]:
    """Cut a long text at line ends into blocks; joined by line feeds they are the text."""
    if len(text) <= BLOCK_UNITS and text.count("\n") < BLOCK_LINES:
        yield text
        return
    begin = 0
    while True:
        end, seen = begin, 0
        while seen < BLOCK_LINES and end - begin < BLOCK_UNITS:
            at = text.find("\n", end)
            if at < 0:
                yield text[begin:]
                return
            end, seen = at + 1, seen + 1
        yield text[begin : end - 1]
        begin = end


def _blocks_with_rows(text: str, rows: Array) -> Iterator[tuple[str, list[int]]]:
    line = 0
    for block in _blocks(text):
        following = line + block.count("\n") + 1
        begin, end = rows.searchsorted(line), rows.searchsorted(following)
        yield block, rows[begin:end].tolist()
        line = following
