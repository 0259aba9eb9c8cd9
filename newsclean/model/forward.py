"""The network: a small convolution over the lines of a page that looks twice.

The first look reads each line with its nearest neighbours and guesses which lines are body.  From that guess follow
how much body stands before and after each line and how dense it is around it; the second look reads the lines
again with that in view, over a longer reach.  Everything is matrix products over one row a line, forward and
backward, in numpy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model.features import NAMES, PAGE_NAMES
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
    WIDTH,
)
from newsclean.model.words import VECTOR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.model.features import Page

Array = npt.NDArray[Any]


class Batch(NamedTuple):
    """Rows of one page or of several with GAP empty rows after each."""

    lines: Array  # float32 [n, features], standardised, zeros in the gaps
    page: Array  # float32 [n, page features], standardised, zeros in the gaps
    words: Array  # intp [k]
    bounds: Array  # intp [m], starts of the words of each real row
    scale: Array  # float32 [m, 1]: 1 / sqrt(number of words)
    begin: Array  # intp [n]
    end: Array  # intp [n]
    real: Array  # intp [m]: which of the n rows are lines
    mask: Array  # float32 [n, 1]: 0 in the gaps
    width: Array  # float32 [n]
    low: Array  # intp [n]: first row of the page of each row
    high: Array  # intp [n]: row after the last of the page of each row


class Dropout(NamedTuple):
    """What training hides at random."""

    words: Array  # float32 [k, 1]: 0 hides the word
    rate: float  # share of hidden units set to 0
    generator: np.random.Generator


class Trace(NamedTuple):
    """What `forward` computed on the way, for `backward`."""

    vectors: Array
    inputs: list[Array]  # input of each block
    hidden: list[Array]  # rectified output of each block
    opened: Array
    first: Array
    context: Array
    middle: Array
    middle_hidden: Array
    happening: Array
    events: Array
    sums: Array
    told: Array
    told_hidden: Array
    last: Array


def batch(pages: Sequence[Page], parameters: Mapping[str, Array]) -> Batch:
    """Put pages one after the other, GAP empty rows after each."""
    sizes = [page.rows.size for page in pages]
    offsets = np.cumsum([0] + [size + GAP for size in sizes])
    n = int(offsets[-1])
    lines = np.zeros((n, len(NAMES)), np.float32)
    globals_ = np.zeros((n, len(PAGE_NAMES)), np.float32)
    mask = np.zeros((n, 1), np.float32)
    width = np.zeros(n, np.float32)
    begin, end = np.zeros((2, n), np.intp)
    low, high = np.zeros(n, np.intp), np.ones(n, np.intp)
    for page, at, size in zip(pages, offsets, sizes, strict=False):
        lines[at : at + size] = page.lines
        globals_[at : at + size] = page.page
        mask[at : at + size] = 1
        width[at : at + size] = page.width
        begin[at : at + size], end[at : at + size] = page.begin, page.end
        low[at : at + size], high[at : at + size] = at, at + size
        low[at + size : at + size + GAP], high[at + size : at + size + GAP] = at + size, at + size + GAP
    lines -= parameters["mean"]
    lines *= parameters["spread"]
    lines *= mask
    globals_ = (globals_ - parameters["page_mean"]) * parameters["page_spread"] * mask
    words = np.concatenate([page.words for page in pages])
    counts = np.concatenate([np.diff(page.bounds) for page in pages])
    bounds = np.concatenate(([0], counts.cumsum()[:-1])) if counts.size else np.empty(0, np.intp)
    scale = (1 / np.sqrt(counts)).astype(np.float32)[:, None]
    return Batch(lines, globals_, words, bounds, scale, begin, end, np.flatnonzero(mask[:, 0]), mask, width, low, high)


def _shifted_sum(product: Array, reach: int) -> Array:
    """Add up the three parts of a convolution: from `reach` rows above, from the row, from below."""
    out: Array = product[:, WIDTH : 2 * WIDTH].copy()
    if product.shape[0] > reach:
        out[reach:] += product[:-reach, :WIDTH]
        out[:-reach] += product[reach:, 2 * WIDTH :]
    return out


def _context(guess: Array, batch: Batch) -> Array:
    """Tell what the first look found around each row: float32 [n, len(CONTEXT_NAMES)]."""
    n = guess.size
    sums = np.zeros((3, n + 1))
    sums[0, 1:], sums[2, 1:] = guess, batch.width
    np.multiply(guess, batch.width, out=sums[1, 1:])
    np.cumsum(sums, axis=1, out=sums)
    masses = sums[1]
    low, high = batch.low, batch.high
    begin, end = masses[low], masses[high]
    total = end - begin
    out = np.empty((len(CONTEXT_NAMES), n), np.float32)
    out[0] = guess
    out[1] = (masses[:-1] - begin) / (total + PAGE_WIDTH)
    out[2] = (end - masses[1:]) / (total + PAGE_WIDTH)
    out[3] = np.log1p(total) / 8
    index = np.arange(n)
    for row, reach in enumerate(NEAR, 4):
        above, below = np.maximum(index - reach, low), np.minimum(index + reach + 1, high)
        near = sums.take(below, axis=1) - sums.take(above, axis=1)
        out[row] = near[0] / (below - above)
        out[row + 2] = near[1] / (near[2] + NEAR_WIDTH)
    context: Array = out.T
    return context * batch.mask


def _tell(events: Array, batch: Batch) -> tuple[Array, Array]:
    """Sum the events above and below each row, on the whole page and within EVENT_REACH rows.

    Gives the sums, float32 [n, 4 * EVENTS], and the same squashed to 0..1: "it has happened".
    """
    n = events.shape[0]
    totals = np.zeros((n + 1, EVENTS), np.float64)
    np.cumsum(events, axis=0, out=totals[1:])
    index = np.arange(n)
    above, below = np.maximum(index - EVENT_REACH, batch.low), np.minimum(index + 1 + EVENT_REACH, batch.high)
    sums = np.empty((n, 4 * EVENTS), np.float32)
    before, after = totals[:-1], totals[1:]
    sums[:, :EVENTS] = before - totals[batch.low]
    sums[:, EVENTS : 2 * EVENTS] = totals[batch.high] - after
    sums[:, 2 * EVENTS : 3 * EVENTS] = before - totals[above]
    sums[:, 3 * EVENTS :] = totals[below] - after
    np.maximum(sums, 0, out=sums)
    told = sums / (1 + sums)
    told *= batch.mask
    return sums, told


def forward(batch: Batch, parameters: Mapping[str, Array], drop: Dropout | None = None) -> tuple[Array, Trace]:
    """Compute the logits of all heads, float32 [n, len(HEADS)], and what came up on the way.

    drop is given in training only.
    """
    p = parameters
    bags, opened = _open(batch, p, drop)
    h = opened
    inputs: list[Array] = []
    hidden: list[Array] = []
    for number in range(len(FIRST_REACH)):
        inputs.append(h)
        hidden.append(_block(h, batch, p, number, drop))
        h = h + hidden[-1]
    first = (h @ p["first"])[:, 0] + p["first_bias"]
    guess = sigmoid(first)
    guess *= batch.mask[:, 0]
    context = _context(guess, batch)
    middle = h
    step = h @ p["middle"]
    step += context @ p["middle_context"]
    step += p["middle_bias"]
    middle_hidden = _rectify(step, batch.mask, drop)
    h = happening = h + middle_hidden
    events = sigmoid(h @ p["events"] + p["events_bias"])
    events *= batch.mask
    sums, told = _tell(events, batch)
    step = told @ p["told"]
    step += h @ p["told_own"]
    step += p["told_bias"]
    told_hidden = _rectify(step, batch.mask, drop)
    h = h + told_hidden
    for number in range(len(FIRST_REACH), len(FIRST_REACH) + len(SECOND_REACH)):
        inputs.append(h)
        hidden.append(_block(h, batch, p, number, drop))
        h = h + hidden[-1]
    logits = h @ p["last"]
    logits += p["last_bias"]
    return logits, Trace(
        bags, inputs, hidden, opened, first, context, middle, middle_hidden,
        happening, events, sums, told, told_hidden, h,
    )  # fmt: skip


def _open(batch: Batch, p: Mapping[str, Array], drop: Dropout | None) -> tuple[Array, Array]:
    """Read each line by itself: the sums of its word vectors, and the first hidden layer."""
    vectors = p["vectors"].take(batch.words, axis=0)
    if drop is not None:
        vectors *= drop.words
    bags = np.add.reduceat(vectors, batch.bounds, axis=0) * batch.scale
    spaced = np.zeros((batch.lines.shape[0], VECTOR), np.float32)
    spaced[batch.real] = bags
    bags = spaced
    h = batch.lines @ p["open"]
    h += bags @ p["open_words"]
    h += batch.page @ p["open_page"] + p["open_bias"]
    h += p["open_begin"].take(batch.begin, axis=0)
    h += p["open_end"].take(batch.end, axis=0)
    return bags, _rectify(h, batch.mask, drop)


def _block(h: Array, batch: Batch, p: Mapping[str, Array], number: int, drop: Dropout | None) -> Array:
    """Compute one convolution over the lines."""
    step = _shifted_sum(h @ p[f"block{number}"], (*FIRST_REACH, *SECOND_REACH)[number])
    step += p[f"block{number}_bias"]
    return _rectify(step, batch.mask, drop)


def _rectify(values: Array, mask: Array, drop: Dropout | None = None) -> Array:
    np.maximum(values, 0, out=values)
    values *= mask
    if drop is not None and drop.rate:
        values *= drop.generator.integers(0, 256, values.shape, np.uint8) >= int(256 * drop.rate)
        values *= np.float32(1 / (1 - drop.rate))
    return values


def sigmoid(logits: Array) -> Array:
    """Turn logits into probabilities, without overflow."""
    out: Array = 0.5 * logits
    np.tanh(out, out=out)
    out *= 0.5
    out += 0.5
    return out
