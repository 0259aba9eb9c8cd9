"""Read a text with the model: scores by line, the decision for the whole, and the reasons."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model import features, network
from newsclean.model import weights as stored
from newsclean.model.labels import HEADS
from newsclean.packing import pack, unpack

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.model.reasons import Reasons
    from newsclean.packing import Packed

Array = npt.NDArray[Any]

LEVELS = ("safe", "normal", "aggressive")

BLOCK_LINES = 8192
BLOCK_UNITS = 1 << 20
"""A longer text is read in blocks, so that memory stays bounded; each is read as a page of its own."""

KEPT = 2
"""Blocks of which is kept what it takes to give reasons: some 400 bytes a character."""

CLEAN_FROM, CLEAN_FULLY, CLEAN_SLACK = 0.85, 0.97, 3.0
"""A page of which nearly all reads like body has been cleaned before; from its lines less is asked.

From .93 to .99, crawlers' main contents gain .001 of F1 and clean texts lose .0004; but what is left of a page is then
cut again where it begins with a short line.
"""


class Reading:
    """What the model says about one text.

    scores: float32 [lines, len(HEADS)], probabilities; a row for each line between line feeds, 0 for blank lines.
    """

    __slots__ = ("_blocks", "_keep", "_margins", "_reasons", "_rows", "_weights", "scores")

    scores: Array
    asked = False
    """Whether somebody has asked for a reason in this process: others will, so that readings keep what it takes."""

    def __init__(self, blocks: list[_Block], weights: stored.Weights) -> None:
        self._blocks, self._weights = blocks, weights
        self._reasons: dict[int, Reasons] = {}
        self._keep: Array | None = None
        self.scores = np.zeros((sum([block.total for block in blocks]), len(HEADS)), np.float32)
        begin, rows, margins = 0, [], []
        for block in blocks:
            rows.append(block.rows + begin if begin else block.rows)
            if block.rows.size:
                probabilities = network.sigmoid(block.logits)
                self.scores[rows[-1]] = probabilities.T
                margins.append(_margins(block.logits[0], probabilities[0], block.width))
            begin += block.total
        self._rows = rows[0] if len(rows) == 1 else np.concatenate(rows)
        self._margins = margins[0] if len(margins) == 1 else np.concatenate([*margins, np.empty(0, np.float32)])
        self.scores.setflags(write=False)

    @property
    def keep(self) -> Array:
        """The decision at level "normal": bool by line; False for blank lines."""
        if self._keep is None:
            self._keep = self.decide("normal")
            self._keep.setflags(write=False)
        return self._keep

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

        line counts from 0.  IndexError where the text has no such line.  The first call of a process looks into the
        whole text at the cost of about one more reading; later readings keep what they see, and asking costs less.
        """
        total = len(self.scores)
        if not -total <= line < total:
            message = f"line {line} of {total}"
            raise IndexError(message)
        line %= total
        number = 0
        while line >= self._blocks[number].total:
            line -= self._blocks[number].total
            number += 1
        if number not in self._reasons:
            from newsclean.model.reasons import Reasons

            Reading.asked = True
            if len(self._reasons) == KEPT:  # of a long text, in whose order they are asked for
                del self._reasons[next(iter(self._reasons))]
            block = self._blocks[number]
            text = unpack(block.text)
            page = block.page or features.read(text, self._weights.lookup)
            score = (block.logits, block.seen) if block.seen else None
            self._reasons[number] = Reasons(text, page, self._weights, score)
        return self._reasons[number].word(line)

    def part(self, lines: Sequence[str], was: Sequence[int]) -> Reading:
        """Read some lines of the text as a text of their own: `lines`, of which number i was line was[i] here.

        They may lack the white space around them, and there may be blank lines between.  The result is that of
        `read_lines`, in two thirds of the time: what a line says by itself is not looked at again.
        """
        text = "\n".join(lines)
        block = self._blocks[0]
        looked = block.looked
        if looked is None or not looked.alone or len(lines) > BLOCK_LINES:
            return read_lines(text, lines, self._weights)
        before = unpack(block.text).split("\n")
        numbers = list(compress(was, lines))
        here, there = list(filter(None, lines)), [before[number] for number in numbers]
        stripped = here != there
        if stripped and here != list(map(str.strip, there)):
            return read_lines(text, lines, self._weights)
        row = np.full(looked.total, -1)
        row[looked.rows] = np.arange(looked.rows.size)
        which = row.take(numbers)
        at = np.array(list(compress(range(len(lines)), lines)), np.intp)
        if which.min(initial=0) < 0:  # lines of what str.strip takes for ink and the model does not
            at, there = at[which >= 0], list(compress(there, which >= 0))
            which = which[which >= 0]
        indentation = looked.indentation.take(which)
        if stripped and indentation.any():
            indentation -= [len(line) - len(line.lstrip()) for line in there]
        part = features.chosen(looked, which, at, len(lines), indentation)
        return Reading([_judge(text, part, self._weights, keep=True)], self._weights)


class _Block(NamedTuple):
    """A part of a text, read as a page of its own."""

    text: Packed
    looked: features.Lines | None  # kept where the text is one block, as the next
    page: features.Page | None  # kept where the text is one block; to keep those of a long text would take much memory
    total: int  # lines, blank ones too
    rows: Array  # intp [n]: lines that are not blank
    width: Array  # float32 [n]
    logits: Array  # float32 [len(HEADS), n]
    seen: list[Array] | None  # what `score` has seen, where it may be asked for


def read_lines(
    text: str,
    lines: Sequence[str] | None = None,
    weights: stored.Weights | None = None,
) -> Reading:
    """Read a text: for every line of the text how likely it is body, title, caption, byline, date.

    lines are those of the text, where a caller has them (`Doc.lines`); they change nothing in the result.  weights: as
    `newsclean.model.weights.load` gives them, else those that `current` gives.  Any str is fine.  Time is linear in the
    text.
    """
    weights = stored.current() if weights is None else weights
    if len(text) <= BLOCK_UNITS and (
        len(text) < BLOCK_LINES or (text.count("\n") + 1 if lines is None else len(lines)) <= BLOCK_LINES
    ):
        return Reading([_read_block(text, weights, keep=True)], weights)
    return Reading([_read_block(block, weights, keep=False) for block in _blocks(text)], weights)


def _read_block(text: str, weights: stored.Weights, *, keep: bool) -> _Block:
    return _judge(text, features.look(text, weights.lookup), weights, keep=keep)


def _judge(text: str, looked: features.Lines, weights: stored.Weights, *, keep: bool) -> _Block:
    page = features.together(looked)
    seen: list[Array] | None = [] if keep and Reading.asked else None
    logits = network.score(page, weights.ready, seen) if page.rows.size else np.empty((len(HEADS), 0), np.float32)
    if not keep:
        return _Block(pack(text), None, None, page.total, page.rows, page.width, logits, seen)
    return _Block(text, looked, page, page.total, page.rows, page.width, logits, seen)


def _margins(body: Array, probability: Array, width: Array) -> Array:
    """Give the logits by which lines are kept or dropped: higher where the whole page reads like body."""
    clean = float(np.add.reduce(probability * width) / np.add.reduce(width))
    share = min(1.0, max(0.0, (clean - CLEAN_FROM) / (CLEAN_FULLY - CLEAN_FROM)))
    return body + np.float32(CLEAN_SLACK * share) if share else body


def _blocks(text: str) -> Iterator[str]:
    """Cut a long text at line ends into blocks; joined by line feeds they are the text."""
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
