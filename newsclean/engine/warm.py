"""What the parent loads before it starts workers: they share it, where each would load its own."""

from __future__ import annotations

import gc

from newsclean.api import records
from newsclean.catalogue import PAGE
from newsclean.doc import Doc
from newsclean.engine.memory import give_back
from newsclean.filters import FILTERS
from newsclean.pipeline import Pipeline

_ODD = "A cafÃ© it isnâ€™t, he said."
"""What loads the library for mojibake, which a page in three hundred needs: 3 MB that each worker would load."""


def warm(pipeline: Pipeline) -> None:
    """Load what newsclean's own filters and the record need; filters of others see no page of ours."""
    own = tuple(stage for stage in pipeline.stages if stage.name in FILTERS)
    for text in (PAGE, _ODD):
        list(records(Pipeline(own).run(Doc(text))))
    give_back()
    gc.freeze()  # a look for cycles would write into all that is shared
