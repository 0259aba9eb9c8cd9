"""Whether the cost of a text grows with its size or with the square of it.

Two sizes of one text are compared, never a time with a limit: a filter may be slow, but not worse than linear. Time is
counted on the processor and for this thread alone; what noise is left only ever adds to a measurement, so the dearest
of the short texts is held against the cheapest of the long ones, measured in turn: noise may hide a slope in one run of
the tests, but makes none up.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest

STEP = 16
"""The longer of the two texts is this many times as long."""

WORST_GROWTH = 80
"""Times the cost that the longer text may have: 16 is linear, 256 is quadratic."""

MEASURABLE = 0.04
"""Seconds below which a measurement is noise."""

TRIES = 4


def seconds(work: Callable[[], object]) -> float:
    """Return the seconds of processor time that ``work`` takes on this thread."""
    gc.disable()
    try:
        begin = time.thread_time()
        work()
        return time.thread_time() - begin
    finally:
        gc.enable()


def check_growth(cost: Callable[[int], float], size: int, largest: int) -> None:
    """Fail if a text of ``STEP`` times the size costs more than ``WORST_GROWTH`` times as much, however often asked.

    ``cost`` returns the seconds for a text of a size. ``size`` is that of the first short text; as long as the long one
    is too cheap to measure, both are made longer, up to ``largest``.
    """
    cost(size)  # what is loaded and compiled at first
    while (long := cost(STEP * size)) < MEASURABLE and STEP * size < largest:
        size *= 4
    short = cost(size)
    for _ in range(TRIES):
        if long < MEASURABLE or long <= WORST_GROWTH * short:
            return
        short, long = max(short, cost(size)), min(long, cost(STEP * size))
    pytest.fail(f"a size of {size} costs {short:.4f} s, and {STEP * size} costs {long:.4f} s")
