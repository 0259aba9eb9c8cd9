"""The network that tells where blocks met: three convolutions over the pieces of a text, in numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from newsclean.joints.pieces import Pieces
from newsclean.joints.signs import SIGNS

Array = npt.NDArray[Any]
Parameters = dict[str, Array]

BUCKETS = 1 << 12
"""Rows of the table of word vectors; words that share a row share a vector."""
VECTOR = 8
WIDTH = 28
INPUTS = SIGNS + 2 * VECTOR
TAPS = ((-3, -2, -1, 0, 1, 2), (-5, -3, -2, -1, 0, 1, 2, 3, 5), (-12, -7, -4, -2, -1, 0, 1, 2, 4, 7, 12))
"""Which pieces each convolution looks at, counted from the one behind the place in question."""
_REACH = sum(max(map(abs, taps)) for taps in TAPS)
_ROWS = 1024
"""Pieces that are looked at in one go: each takes 2 kB while it is."""
_SIZES = ((INPUTS, WIDTH), (WIDTH, WIDTH), (WIDTH, 1))
_TO_BUCKET = np.uint32(32 - 12)


def initial(generator: np.random.Generator) -> Parameters:
    """Return the parameters to begin training with: float32."""
    parameters = {"vectors": generator.normal(0, 0.1, (BUCKETS, VECTOR)).astype(np.float32)}
    for number, (taps, (inputs, outputs)) in enumerate(zip(TAPS, _SIZES, strict=True)):
        spread = 0.05 if outputs == 1 else (2 / (0.3 * inputs * len(taps))) ** 0.5
        parameters[f"weights{number}"] = generator.normal(0, spread, (inputs, len(taps) * outputs)).astype(np.float32)
        parameters[f"bias{number}"] = np.zeros(outputs, np.float32)
    parameters["bias2"] -= 2  # most places are none
    return parameters


def buckets(pieces: Pieces) -> tuple[Array, Array]:
    """Return the rows of the table of word vectors for the first and the last words of the pieces: intp [n] each."""
    return (pieces.head >> _TO_BUCKET).astype(np.intp), (pieces.tail >> _TO_BUCKET).astype(np.intp)


def forward(inputs: Array, parameters: Parameters) -> list[Array]:
    """Return the inputs, both hidden layers, and the logits: float32 [n, 1]."""
    one = np.maximum(_convolved(inputs, parameters, 0), 0)
    two = np.maximum(_convolved(one, parameters, 1) + one, 0)
    return [inputs, one, two, _convolved(two, parameters, 2)]


def backward(seen: list[Array], parameters: Parameters, slopes: Array) -> tuple[Parameters, Array]:
    """Return the slopes of the loss by the parameters but the vectors, and by the inputs, from those by the logits."""
    inputs, one, two, _ = seen
    found: Parameters = {}
    by_two = _slopes(two, parameters, 2, slopes, found) * (two > 0)
    by_one = (_slopes(one, parameters, 1, by_two, found) + by_two) * (one > 0)
    return found, _slopes(inputs, parameters, 0, by_one, found)


def score(pieces: Pieces, signs: Array, parameters: Parameters) -> Array:
    """Return for every piece the logit of a joint before it: float32 [n]."""
    head, tail = buckets(pieces)
    vectors = parameters["vectors"]
    logits = np.empty(head.size, np.float32)
    for begin in range(0, head.size, _ROWS):
        low, stop = max(0, begin - _REACH), begin + _ROWS
        rows = slice(low, stop + _REACH)
        inputs = np.concatenate((signs[rows], vectors[head[rows]], vectors[tail[rows]]), 1)
        logits[begin:stop] = forward(inputs, parameters)[-1][begin - low : stop - low, 0]
    return logits


def _convolved(inputs: Array, parameters: Parameters, number: int) -> Array:
    product = inputs @ parameters[f"weights{number}"]
    bias = parameters[f"bias{number}"]
    out = np.tile(bias, (inputs.shape[0], 1))
    for tap, here, there in _shifts(inputs.shape[0], number):
        out[here] += product[there, tap * bias.size : (tap + 1) * bias.size]
    return out


def _slopes(inputs: Array, parameters: Parameters, number: int, slopes: Array, found: Parameters) -> Array:
    """Return the slopes by the inputs of a convolution, and add those by its parameters to ``found``."""
    weights, width = parameters[f"weights{number}"], slopes.shape[1]
    product = np.zeros((inputs.shape[0], weights.shape[1]), np.float32)
    for tap, here, there in _shifts(inputs.shape[0], number):
        product[there, tap * width : (tap + 1) * width] = slopes[here]
    found[f"weights{number}"] = inputs.T @ product
    found[f"bias{number}"] = slopes.sum(0)
    back: Array = product @ weights.T
    return back


def _shifts(n: int, number: int) -> list[tuple[int, slice, slice]]:
    """Return for each tap that reaches anything its number, the rows that look, and those that they look at."""
    return [
        (tap, slice(max(0, -away), n - max(0, away)), slice(max(0, away), n - max(0, -away)))
        for tap, away in enumerate(TAPS[number])
        if abs(away) < n
    ]
