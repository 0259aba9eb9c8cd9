"""What the parent does before it starts workers, so that they share memory and give back what they do not need."""

from __future__ import annotations

import gc
from contextlib import suppress

from newsclean.api import records
from newsclean.catalogue import PAGE
from newsclean.doc import Doc
from newsclean.filters import FILTERS
from newsclean.pipeline import Pipeline

_ODD = "A cafÃ© it isnâ€™t, he said."
"""What loads the library for mojibake, which a page in three hundred needs: 3 MB that each worker would load."""

LARGE = 400_000
"""Bytes from which memory that a page took is given back at once: a page of usual size takes less."""

_TRIM, _MAP = -1, -3
"""``M_TRIM_THRESHOLD`` and ``M_MMAP_THRESHOLD`` of the GNU C library's ``malloc.h``."""


def warm(pipeline: Pipeline) -> None:
    """Load what newsclean's own filters and the record need; filters of others see no page of ours."""
    own = tuple(stage for stage in pipeline.stages if stage.name in FILTERS)
    for text in (PAGE, _ODD):
        list(records(Pipeline(own).run(Doc(text))))
    _give_back()
    gc.freeze()  # a look for cycles would write into all that is shared


def _give_back() -> None:
    """Have the C library give large pieces of memory back, in this process and in those that it forks.

    Left alone it keeps, after one large page, up to 32 MB in each worker for the next one. Other libraries than
    GNU's know no such setting.
    """
    with suppress(ImportError, OSError, AttributeError):
        from ctypes import CDLL

        library = CDLL(None)
        library.mallopt(_MAP, LARGE)
        library.mallopt(_TRIM, LARGE)
