"""What the parent loads before it starts workers: they share it, where each would load its own."""

from __future__ import annotations

import gc
from collections.abc import Sequence

from newsclean import language
from newsclean.api import records
from newsclean.catalogue import PAGE
from newsclean.doc import Doc
from newsclean.filters import FILTERS
from newsclean.pipeline import Pipeline
from newsclean.readers.files import Input

LONG = 16_000_000
"""Bytes of input from which on some document needs what only some documents need."""


def warm(pipeline: Pipeline, inputs: Sequence[Input]) -> None:
    """Load what newsclean's own filters and the record need; filters of others see no page of ours."""
    own = tuple(stage for stage in pipeline.stages if stage.name in FILTERS)
    list(records(Pipeline(own).run(Doc(PAGE))))
    if sum(source.size for source in inputs) >= LONG or not all(source.regular for source in inputs):
        language.load()
    gc.freeze()  # a look for cycles would write into all that is shared
