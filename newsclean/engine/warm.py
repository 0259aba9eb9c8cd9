"""What the parent loads before it starts workers: they share it, where each would load its own."""

from __future__ import annotations

import gc

from newsclean.api import records
from newsclean.catalogue import PAGE
from newsclean.doc import Doc
from newsclean.filters import FILTERS
from newsclean.pipeline import Pipeline


def warm(pipeline: Pipeline) -> None:
    """Load what newsclean's own filters and the record need; filters of others see no page of ours."""
    own = tuple(stage for stage in pipeline.stages if stage.name in FILTERS)
    list(records(Pipeline(own).run(Doc(PAGE))))
    gc.freeze()  # a look for cycles would write into all that is shared
