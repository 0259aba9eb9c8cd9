"""The network: a small convolution over the lines of a page that looks twice.

The first look reads each line with its nearest neighbours and guesses which lines are body.  From that guess follow
how much body stands before and after each line and how dense it is around it; the second look reads the lines
again with that in view, over a longer reach.  Everything is matrix products in numpy.

It is written down twice.  `forward` keeps what came up on the way, for `backward`, and takes several pages at once.
`score` gives the same logits for one page, to the rounding, in half the time, and what the reasons of a line need
only where somebody asks for them.
"""

from __future__ import annotations

from newsclean.model.backward import backward
from newsclean.model.forward import Batch, Dropout, Trace, batch, forward, sigmoid
from newsclean.model.scoring import folded, score
from newsclean.model.shape import (
    CONTEXT_NAMES,
    EVENTS,
    FIRST_REACH,
    FIXED,
    GAP,
    SECOND_REACH,
    WIDTH,
    Parameters,
    initial,
)
from newsclean.model.words import VECTOR

__all__ = [
    "CONTEXT_NAMES",
    "EVENTS",
    "FIRST_REACH",
    "FIXED",
    "GAP",
    "SECOND_REACH",
    "VECTOR",
    "WIDTH",
    "Batch",
    "Dropout",
    "Parameters",
    "Trace",
    "backward",
    "batch",
    "folded",
    "forward",
    "initial",
    "score",
    "sigmoid",
]
