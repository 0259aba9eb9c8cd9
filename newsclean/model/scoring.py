"""The network as a reader runs it: the same sums as `forward`, over one page, without a trace, in few large products.

Here a row is a unit and a column a line of the page.  All that a layer looks at stands together in one workbook, in
bands of rows: the lines above, or what has happened; the lines themselves; a row of ones, which brings the biases
along; the lines below, or the context.  So each layer is one product of a prepared matrix and a slice of the workbook.
Empty columns at both ends stand for the lines before the first and after the last.
"""

from __future__ import annotations

from math import log1p
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from newsclean.model.shape import (
    CONTEXT_NAMES,
    EVENT_REACH,
    EVENTS,
    FIRST_REACH,
    GAP,
    NEAR,
    NEAR_WIDTH,
    PAGE_WIDTH,
    SECOND_REACH,
    VECTOR,
    WIDTH,
    Parameters,
)
from newsclean.model.words import WORDS_A_LINE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean.model.features import Page

Array = npt.NDArray[Any]

_ONES = 2 * WIDTH
_ROWS = 3 * WIDTH + 1
_ABOVE, _BELOW = slice(0, WIDTH), slice(_ONES + 1, _ROWS)
_OWN, _OWN_AND_ONE = slice(WIDTH, _ONES), slice(WIDTH, _ONES + 1)
_CONTEXT = slice(_ONES + 1, _ONES + 1 + len(CONTEXT_NAMES))
_OWN_AND_CONTEXT = slice(WIDTH, _CONTEXT.stop)
_TOLD, _TOLD_AND_OWN = slice(WIDTH - 4 * EVENTS, WIDTH), slice(WIDTH - 4 * EVENTS, _ONES + 1)
_HALF = np.array(0.5, np.float32)  # a sigmoid is half a tangent of half its argument, and a half
_SCALE = np.append(0, 1 / np.sqrt(np.arange(1, WORDS_A_LINE + 1))).astype(np.float32)


def folded(parameters: Mapping[str, Array]) -> Parameters:
    """Make parameters ready for reading: work the standardisation of the features into the weights.

    The result has all of the parameters, and more of the same laid out as `score` wants them.
    """
    p = dict(parameters)
    p["open"] = p["open"] * p["spread"][:, None]
    p["open_page"] = p["open_page"] * p["page_spread"][:, None]
    p["open_bias"] = p["open_bias"] - p["mean"] @ p["open"] - p["page_mean"] @ p["open_page"]
    keep = np.eye(WIDTH, dtype=np.float32)  # what is added to the lines is rectified: max(lines + step, lines)
    ready = {
        "ready_open": np.vstack((p["open"], p["open_words"])),
        "ready_first": np.concatenate((p["first"][:, 0], p["first_bias"])) * _HALF,
        "ready_middle": np.vstack((p["middle"] + keep, p["middle_bias"], p["middle_context"])),
        "ready_events": np.vstack((p["events"], p["events_bias"])) * _HALF,
        "ready_told": np.vstack((p["told"], p["told_own"] + keep, p["told_bias"])),
        "ready_last": np.vstack((p["last"], p["last_bias"])),
    }
    for number in range(len(FIRST_REACH) + len(SECOND_REACH)):
        above, own, below = np.hsplit(p[f"block{number}"], 3)
        ready[f"ready_block{number}"] = np.vstack((above, own + keep, p[f"block{number}_bias"], below))
    return p | {name: np.ascontiguousarray(values.T) for name, values in ready.items()}


def score(page: Page, p: Mapping[str, Array]) -> Array:
    """Compute the logits of all heads for the rows of a page: float32 [len(HEADS), n].

    p: folded parameters.  The page has a row at least.
    """
    n = page.rows.size
    book = np.zeros((_ROWS, n + 2 * GAP), np.float32)
    book[_ONES] = 1
    lines = book[:, GAP : GAP + n]
    own, own_and_one = lines[_OWN], lines[_OWN_AND_ONE]
    step = _open(page, p)
    np.maximum(step, own, out=own)  # there are zeros yet
    for number, reach in enumerate(FIRST_REACH):
        _add_block(book, step, reach, p[f"ready_block{number}"])
    guess = _sigmoid_of_half(p["ready_first"] @ own_and_one)
    _fill_context(lines[_CONTEXT], guess, page.width)
    np.maximum(np.matmul(p["ready_middle"], lines[_OWN_AND_CONTEXT], out=step), own, out=own)
    _fill_told(lines[_TOLD], _sigmoid_of_half(p["ready_events"] @ own_and_one))
    np.maximum(np.matmul(p["ready_told"], lines[_TOLD_AND_OWN], out=step), own, out=own)
    for number, reach in enumerate(SECOND_REACH, len(FIRST_REACH)):
        _add_block(book, step, reach, p[f"ready_block{number}"])
    logits: Array = p["ready_last"] @ own_and_one
    return logits


def _open(page: Page, p: Mapping[str, Array]) -> Array:
    """Read each line by itself: its features, its words, how it begins and ends, and what the page is like."""
    names, n = page.lines.shape[1], page.rows.size
    inputs = np.empty((names + VECTOR, n), np.float32)
    inputs[:names] = page.lines.T
    bags = np.add.reduceat(p["vectors"].take(page.words, axis=0), page.bounds[:-1], axis=0)
    np.multiply(bags.T, _SCALE.take(page.bounds[1:] - page.bounds[:-1]), out=inputs[names:])
    step: Array = p["ready_open"] @ inputs
    others = p["open_begin"].take(page.begin, axis=0)
    others += p["open_end"].take(page.end, axis=0)
    others += page.page @ p["open_page"] + p["open_bias"]
    step += others.T
    return step


def _add_block(book: Array, step: Array, reach: int, matrix: Array) -> None:
    """Add to each line what one convolution makes of it and of the lines `reach` above and below."""
    n = step.shape[1]
    lines, every = book[:, GAP : GAP + n], book[_OWN]
    own = lines[_OWN]
    lines[_ABOVE] = every[:, GAP - reach : GAP - reach + n]
    lines[_BELOW] = every[:, GAP + reach : GAP + reach + n]
    np.maximum(np.matmul(matrix, lines, out=step), own, out=own)


def _sigmoid_of_half(logits: Array) -> Array:
    np.tanh(logits, out=logits)
    logits *= _HALF
    logits += _HALF
    return logits


def _fill_context(context: Array, guess: Array, width: Array) -> None:
    """Tell what the first look found around each row."""
    n = guess.size
    far = max(NEAR)
    # Running sums with as many empty columns before and behind as a window reaches out: none needs to be cut.
    sums = np.zeros((4, n + 1 + 2 * far))
    inside = sums[:, far + 1 : far + 1 + n]
    inside[0], inside[2], inside[3] = guess, 1, width
    np.multiply(guess, width, out=inside[1])
    np.add.accumulate(sums, axis=1, out=sums)
    total = float(sums[1, -1])
    context[0] = guess
    np.divide(sums[1, far : far + n], total + PAGE_WIDTH, out=context[1])
    np.divide(total - inside[1], total + PAGE_WIDTH, out=context[2])
    context[3] = log1p(total) / 8
    for row, reach in enumerate(NEAR, 4):
        around = sums[:, far + 1 + reach : far + 1 + reach + n] - sums[:, far - reach : far - reach + n]
        around[3] += NEAR_WIDTH
        np.divide(around[:2], around[2:], out=context[row::2])


def _fill_told(told: Array, events: Array) -> None:
    """Tell which events are above and below each row, on the whole page and within EVENT_REACH rows."""
    n = events.shape[1]
    totals = np.zeros((EVENTS, n + 1 + 2 * EVENT_REACH))
    after = totals[:, EVENT_REACH + 1 : EVENT_REACH + 1 + n]
    after[:] = events
    np.add.accumulate(totals, axis=1, out=totals)
    before = totals[:, EVENT_REACH : EVENT_REACH + n]
    sums = np.empty((4 * EVENTS, n), np.float32)
    sums[:EVENTS] = before
    np.subtract(totals[:, -1:], after, out=sums[EVENTS : 2 * EVENTS])
    np.subtract(before, totals[:, :n], out=sums[2 * EVENTS : 3 * EVENTS])
    np.subtract(totals[:, 2 * EVENT_REACH + 1 :], after, out=sums[3 * EVENTS :])
    np.divide(sums, sums + 1, out=told)
