"""Gradients of all learned parameters: the way back through `forward`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from newsclean.model.features import BUCKETS
from newsclean.model.shape import EVENT_REACH, EVENTS, FIRST_REACH, SECOND_REACH, WIDTH, Parameters
from newsclean.model.tables import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean.model.forward import Batch, Dropout, Trace

Array = npt.NDArray[Any]


def backward(
    batch: Batch,
    parameters: Mapping[str, Array],
    trace: Trace,
    slopes: tuple[Array, Array],
    drop: Dropout | None = None,
) -> Parameters:
    """Give the gradients of all learned parameters, from those of the logits and of the first look.

    slopes: float32 [n, len(HEADS)] and float32 [n], both 0 in the gaps.  The context counts as given: the first look
    learns from its own slope only.
    """
    last_slope, first_slope = slopes
    p, g = parameters, {}
    boost = np.float32(1 / (1 - drop.rate)) if drop is not None else np.float32(1)
    blocks = len(FIRST_REACH) + len(SECOND_REACH)
    reaches = (*FIRST_REACH, *SECOND_REACH)
    g["last"] = trace.last.T @ last_slope
    g["last_bias"] = last_slope.sum(0)
    slope = last_slope @ p["last"].T

    def through(number: int, slope: Array) -> Array:
        inner = slope * boost * (trace.hidden[number] > 0)
        reach = reaches[number]
        spread = np.zeros((inner.shape[0], 3 * WIDTH), np.float32)
        spread[:, WIDTH : 2 * WIDTH] = inner
        if inner.shape[0] > reach:
            spread[:-reach, :WIDTH] = inner[reach:]
            spread[reach:, 2 * WIDTH :] = inner[:-reach]
        g[f"block{number}"] = trace.inputs[number].T @ spread
        g[f"block{number}_bias"] = inner.sum(0)
        return slope + spread @ p[f"block{number}"].T

    for number in range(blocks - 1, len(FIRST_REACH) - 1, -1):
        slope = through(number, slope)
    inner = slope * boost * (trace.told_hidden > 0)
    g["told"] = trace.told.T @ inner
    g["told_own"] = trace.happening.T @ inner
    g["told_bias"] = inner.sum(0)
    sum_slope = (inner @ p["told"].T) / (1 + trace.sums) ** 2
    event_slope = _tell_back(sum_slope, batch) * trace.events * (1 - trace.events)
    g["events"] = trace.happening.T @ event_slope
    g["events_bias"] = event_slope.sum(0)
    slope = slope + inner @ p["told_own"].T + event_slope @ p["events"].T
    inner = slope * boost * (trace.middle_hidden > 0)
    g["middle"] = trace.middle.T @ inner
    g["middle_context"] = trace.context.T @ inner
    g["middle_bias"] = inner.sum(0)
    slope = slope + inner @ p["middle"].T
    g["first"] = trace.middle.T @ first_slope[:, None]
    g["first_bias"] = first_slope.sum(keepdims=True)
    slope = slope + first_slope[:, None] * p["first"].T
    for number in range(len(FIRST_REACH) - 1, -1, -1):
        slope = through(number, slope)
    inner = slope * boost * (trace.opened > 0)
    g["open"] = batch.lines.T @ inner
    g["open_words"] = trace.vectors.T @ inner
    g["open_page"] = batch.page.T @ inner
    g["open_bias"] = inner.sum(0)
    g["open_begin"] = _sums(batch.begin, inner, KINDS * KINDS)
    g["open_end"] = _sums(batch.end, inner, KINDS * KINDS)
    g["vectors"] = _word_slopes(batch, inner @ p["open_words"].T, drop)
    return g


def _tell_back(slope: Array, batch: Batch) -> Array:
    """Turn slopes of the sums of `_tell` into slopes of the events."""
    n = slope.shape[0]
    totals = np.zeros((n + 1, 4 * EVENTS), np.float64)
    np.cumsum(slope, axis=0, out=totals[1:])
    index = np.arange(n)
    above, below = np.maximum(index - EVENT_REACH, batch.low), np.minimum(index + 1 + EVENT_REACH, batch.high)
    one, two, three = EVENTS, 2 * EVENTS, 3 * EVENTS
    out = totals[batch.high, :one] - totals[1:, :one]
    out += totals[:-1, one:two] - totals[batch.low, one:two]
    out += totals[below, two:three] - totals[1:, two:three]
    out += totals[:-1, three:] - totals[above, three:]
    return out.astype(np.float32)


def _word_slopes(batch: Batch, slope: Array, drop: Dropout | None) -> Array:
    """Hand the slopes of the sums of word vectors down to the vectors: float32 [BUCKETS, VECTOR]."""
    bag_slope = slope[batch.real] * batch.scale
    counts = np.diff(np.append(batch.bounds, batch.words.size))
    word_slope = np.repeat(bag_slope, counts, axis=0)
    if drop is not None:
        word_slope *= drop.words
    return _sums(batch.words, word_slope, BUCKETS)


def _sums(places: Array, values: Array, size: int) -> Array:
    """Add up the rows of values by their place: float32 [size, columns]."""
    out = np.empty((size, values.shape[1]), np.float32)
    for column in range(values.shape[1]):
        out[:, column] = np.bincount(places, weights=values[:, column], minlength=size)
    return out
