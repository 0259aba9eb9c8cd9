"""The network as a reader runs it: the same sums as `forward`, over one page, in few large products.

Here a row is a unit and a column a line of the page.  All that a layer looks at stands together in one workbook, in
bands of rows: the lines above, or what has happened; the lines themselves; a row of ones, which brings the biases
along; the lines below, or the context.  So each layer is one product of a prepared matrix and a slice of the workbook.
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
    NEAR,
    NEAR_WIDTH,
    PAGE_WIDTH,
    SECOND_REACH,
    WIDTH,
    Parameters,
)
from newsclean.model.words import VECTOR, WORDS_A_LINE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean.model.features import Page

Array = npt.NDArray[Any]

_ONES = 2 * WIDTH
_ROWS = 3 * WIDTH + 1
ABOVE, BELOW = slice(0, WIDTH), slice(_ONES + 1, _ROWS)
OWN, _OWN_AND_ONE = slice(WIDTH, _ONES), slice(WIDTH, _ONES + 1)
CONTEXT = slice(_ONES + 1, _ONES + 1 + len(CONTEXT_NAMES))
_OWN_AND_CONTEXT = slice(WIDTH, CONTEXT.stop)
TOLD, _TOLD_AND_OWN = slice(WIDTH - 4 * EVENTS, WIDTH), slice(WIDTH - 4 * EVENTS, _ONES + 1)
_FIRST_BLOCKS = tuple((f"ready_block{number}", reach) for number, reach in enumerate(FIRST_REACH))
_SECOND_BLOCKS = tuple((f"ready_block{number}", reach) for number, reach in enumerate(SECOND_REACH, len(FIRST_REACH)))
MIDDLE, AGAIN = "ready_middle", "ready_told"
LAYERS = (*_FIRST_BLOCKS, (MIDDLE, 0), (AGAIN, 0), *_SECOND_BLOCKS)
"""The matrices of the layers after the first one, in the order in which `score` uses them, and how far they reach."""

LOOKED_AT = {MIDDLE: _OWN_AND_CONTEXT, AGAIN: _TOLD_AND_OWN} | {
    name: slice(0, _ROWS) for name, _ in (*_FIRST_BLOCKS, *_SECOND_BLOCKS)
}
"""The rows of the workbook that each of them is multiplied with."""

_ZERO = np.array(0, np.float32)
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
        "ready_first": np.vstack((p["first"], p["first_bias"])) * _HALF,
        MIDDLE: np.vstack((p["middle"] + keep, p["middle_bias"], p["middle_context"])),
        "ready_events": np.vstack((p["events"], p["events_bias"])) * _HALF,
        AGAIN: np.vstack((p["told"], p["told_own"] + keep, p["told_bias"])),
        "ready_last": np.vstack((p["last"], p["last_bias"])),
    }
    for number in range(len(FIRST_REACH) + len(SECOND_REACH)):
        above, own, below = np.hsplit(p[f"block{number}"], 3)
        ready[f"ready_block{number}"] = np.vstack((above, own + keep, p[f"block{number}_bias"], below))
    p["ready_open"] = np.vstack((p["open"], p["open_words"]))
    p["ready_vectors"] = np.vstack((p["vectors"], np.zeros((1, VECTOR), p["vectors"].dtype)))  # words.NO_WORD is empty
    return p | {name: np.ascontiguousarray(values.T) for name, values in ready.items()}


def score(page: Page, p: Mapping[str, Array], seen: list[Array] | None = None) -> Array:
    """Compute the logits of all heads for the rows of a page: float32 [len(HEADS), n].

    p: folded parameters.  The page has a row at least.  seen: where the lines go as each layer leaves them, the first
    one, too, each time float32 [WIDTH, n]; before those of MIDDLE the context, before those of AGAIN what it was told.
    """
    n = page.rows.size
    book = np.empty((_ROWS, n), np.float32)
    book[_ONES] = 1
    own, own_and_one = book[OWN], book[_OWN_AND_ONE]
    np.maximum(_open(page, p).T, _ZERO, out=own)
    _note(own, seen)
    step = np.empty((WIDTH, n), np.float32)
    for matrix, reach in _FIRST_BLOCKS:
        _add_block(book, step, reach, p[matrix], seen)
    guess = _sigmoid_of_half(p["ready_first"] @ own_and_one)
    _fill_context(book[CONTEXT], guess[0], page.width)
    _note(book[CONTEXT], seen)
    np.maximum(np.matmul(p[MIDDLE], book[_OWN_AND_CONTEXT], out=step), own, out=own)
    _note(own, seen)
    _fill_told(book[TOLD], _sigmoid_of_half(p["ready_events"] @ own_and_one))
    _note(book[TOLD], seen)
    np.maximum(np.matmul(p[AGAIN], book[_TOLD_AND_OWN], out=step), own, out=own)
    _note(own, seen)
    for matrix, reach in _SECOND_BLOCKS:
        _add_block(book, step, reach, p[matrix], seen)
    logits: Array = p["ready_last"] @ own_and_one
    return logits


def _note(values: Array, seen: list[Array] | None) -> None:
    if seen is not None:
        seen.append(values.copy())


def _open(page: Page, p: Mapping[str, Array]) -> Array:
    """Read each line by itself: its features, its words, how it begins and ends, and what the page is like.

    Gives float32 [n, WIDTH].
    """
    bags = np.add.reduce(p["ready_vectors"].take(page.tokens, axis=0), axis=0)
    np.multiply(bags.T, _SCALE.take(page.sizes), out=page.columns[-VECTOR:])
    step: Array = page.columns.T @ p["ready_open"]
    step += p["open_begin"].take(page.begin, axis=0)
    step += p["open_end"].take(page.end, axis=0)
    step += page.page @ p["open_page"] + p["open_bias"]
    return step


def _add_block(book: Array, step: Array, reach: int, matrix: Array, seen: list[Array] | None) -> None:
    """Add to each line what one convolution makes of it and of the lines `reach` above and below."""
    own, cells, size = book[OWN], book.reshape(-1), step.size
    # Each band is moved as one row, which is faster; what slips into the lines beyond the ends is wiped out.
    cells[reach:size] = cells[size : 2 * size - reach]
    cells[-size:-reach] = cells[size + reach : 2 * size]
    book[ABOVE, :reach] = book[BELOW, -reach:] = 0
    np.maximum(np.matmul(matrix, book, out=step), own, out=own)
    _note(own, seen)


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
    inside[1] = guess * width
    np.add.accumulate(sums, axis=1, out=sums)
    total = float(sums[1, -1])
    context[0] = guess
    context[1] = sums[1, far : far + n] / (total + PAGE_WIDTH)
    context[2] = (total - inside[1]) / (total + PAGE_WIDTH)
    context[3] = log1p(total) / 8
    for row, reach in enumerate(NEAR, 4):
        around = sums[:, far + 1 + reach : far + 1 + reach + n] - sums[:, far - reach : far - reach + n]
        around[3] += NEAR_WIDTH
        context[row::2] = around[:2] / around[2:]


def _fill_told(told: Array, events: Array) -> None:
    """Tell which events are above and below each row, on the whole page and within EVENT_REACH rows."""
    n = events.shape[1]
    totals = np.zeros((EVENTS, n + 1 + 2 * EVENT_REACH))
    after = totals[:, EVENT_REACH + 1 : EVENT_REACH + 1 + n]
    after[:] = events
    np.add.accumulate(totals, axis=1, out=totals)
    before = totals[:, EVENT_REACH : EVENT_REACH + n]
    found = np.empty((4 * EVENTS, n))
    found[:EVENTS] = before
    np.subtract(totals[:, -1:], after, out=found[EVENTS : 2 * EVENTS])
    np.subtract(before, totals[:, :n], out=found[2 * EVENTS : 3 * EVENTS])
    np.subtract(totals[:, 2 * EVENT_REACH + 1 :], after, out=found[3 * EVENTS :])
    sums = found.astype(np.float32)  # all at once: 6 us less than in each of the four
    np.divide(sums, sums + 1, out=told)
