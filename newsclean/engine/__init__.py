"""Many inputs, in order, in bounded memory: the same results for every number of processes.

:func:`run` cuts the inputs into parts, has them worked on here or by workers, and gives the results back in the order
of the input. What depends on all that came before is done here, in that order: numbers of lines and articles, and
the filters of corpus scope.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from contextlib import closing
from itertools import chain

from newsclean.engine.parts import batches
from newsclean.engine.work import Job, Result, lost, work
from newsclean.readers.files import Input

__all__ = ["Job", "Result", "run", "usable_processors"]


def run(inputs: Sequence[Input], job: Job, jobs: int = 1) -> Generator[Result]:
    """Yield what became of each input, in order, in one or more results; ``last`` marks an input's last one.

    ``jobs`` is the number of processes; with 1 the work is done in this one.
    """
    lines = articles = 0
    with closing(_in_order(inputs, job, jobs)) as in_order:
        for result in chain.from_iterable(in_order):
            if job.corpus.stages:
                result.resume(job)
            result.settle(lines, articles)
            lines += result.lines
            articles += result.counted
            if result.last:
                lines = articles = 0
            yield result


def usable_processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_order(inputs: Sequence[Input], job: Job, jobs: int) -> Generator[list[Result]]:
    tasks = batches(inputs, job.rules, jobs)
    if jobs > 1:
        from newsclean.engine.pool import ordered
        from newsclean.engine.warm import warm

        warm(job.pipeline)
        yield from ordered(tasks, job, work, lost, jobs)
        return
    for task in tasks:
        if not isinstance(task, int):
            yield work(job, task)
