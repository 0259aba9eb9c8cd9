"""The shape of the network: its sizes, and the parameters that it begins with."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from newsclean.model.features import BUCKETS, NAMES, PAGE_NAMES
from newsclean.model.labels import HEADS
from newsclean.model.tables import KINDS
from newsclean.model.words import VECTOR

Array = npt.NDArray[Any]
Parameters = dict[str, Array]

WIDTH = 32
EVENTS = 8
FIRST_REACH = (1, 2)
SECOND_REACH = (1, 2, 4, 8)
EVENT_REACH = 24
NEAR = (4, 16)
"""Rows that the context looks at above and below a line: nearby, and in the neighbourhood."""

PAGE_WIDTH, NEAR_WIDTH = 50, 20
"""Widths of body that are added to a sum before something is divided by it, so that little body tells little."""
GAP = max(*FIRST_REACH, *SECOND_REACH)
"""Empty rows between the pages of a batch, so that no convolution reaches from one page into the next."""

CONTEXT_NAMES = (
    "body by the first look", "body before", "body after", "body on the page", "body nearby",
    "body in the neighbourhood", "body text nearby", "body text in the neighbourhood",
)  # fmt: skip


def initial(generator: np.random.Generator) -> Parameters:
    """Give random parameters to begin with."""

    def weights(rows: int, columns: int, gain: float = 1.0) -> Array:
        values: Array = (generator.standard_normal((rows, columns)) * gain * np.sqrt(2 / rows)).astype(np.float32)
        return values

    def zeros(size: int) -> Array:
        return np.zeros(size, np.float32)

    parameters = {
        "mean": zeros(len(NAMES)),
        "spread": np.ones(len(NAMES), np.float32),
        "page_mean": zeros(len(PAGE_NAMES)),
        "page_spread": np.ones(len(PAGE_NAMES), np.float32),
        "vectors": (generator.standard_normal((BUCKETS, VECTOR)) * 0.05).astype(np.float32),
        "open": weights(len(NAMES), WIDTH, 0.7),
        "open_words": weights(VECTOR, WIDTH),
        "open_page": weights(len(PAGE_NAMES), WIDTH, 0.3),
        "open_begin": (generator.standard_normal((KINDS * KINDS, WIDTH)) * 0.05).astype(np.float32),
        "open_end": (generator.standard_normal((KINDS * KINDS, WIDTH)) * 0.05).astype(np.float32),
        "open_bias": zeros(WIDTH),
        "first": weights(WIDTH, 1, 0.5),
        "first_bias": zeros(1),
        "middle": weights(WIDTH, WIDTH),
        "middle_context": weights(len(CONTEXT_NAMES), WIDTH, 0.7),
        "middle_bias": zeros(WIDTH),
        "events": weights(WIDTH, EVENTS, 0.5),
        "events_bias": np.full(EVENTS, -3, np.float32),
        "told": weights(4 * EVENTS, WIDTH, 0.7),
        "told_own": weights(WIDTH, WIDTH, 0.5),
        "told_bias": zeros(WIDTH),
        "last": weights(WIDTH, len(HEADS), 0.5),
        "last_bias": zeros(len(HEADS)),
    }
    for number in range(len(FIRST_REACH) + len(SECOND_REACH)):
        parameters[f"block{number}"] = weights(WIDTH, 3 * WIDTH, 0.5)
        parameters[f"block{number}_bias"] = zeros(WIDTH)
    return parameters


FIXED = ("mean", "spread", "page_mean", "page_spread")
"""Parameters that are measured, not learned."""
