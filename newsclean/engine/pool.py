"""Worker processes that give results back in order, within a bounded window.

Not :mod:`concurrent.futures`: its workers outlive a parent that is killed, and one that dies takes all work along.
"""

from __future__ import annotations

import multiprocessing
import signal
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

from newsclean.engine.memory import give_back

Context = TypeVar("Context")
Task = TypeVar("Task")
R = TypeVar("R")

HELD = (signal.SIGINT, signal.SIGTERM)
FORKS = "fork" in multiprocessing.get_all_start_methods()
TASKS = 512
"""Tasks after which a worker makes room for a new one, divided by the number of workers.

In time a worker writes into pages that it shared with the parent, and holes come up between what it keeps: with eight,
20 MB of 200.  A new one, forked, costs 5 ms.
"""


def ordered(
    tasks: Iterable[Task | int],
    context: Context,
    work: Callable[[Context, Task], R],
    lost: Callable[[Context, Task], R],
    jobs: int,
) -> Iterator[R]:
    """Yield ``work(context, task)`` for each task, in order, computed by ``jobs`` processes.

    A number among the tasks is a file descriptor to wait for: results go out meanwhile. If a worker dies, its task
    gets ``lost(context, task)`` and another worker takes its place.
    """
    coming = iter(tasks)
    workers = [_Worker(context, work, max(1, TASKS // jobs)) for _ in range(jobs)]
    idle = list(workers)
    busy: dict[Connection, tuple[_Worker, int, Task]] = {}
    done: dict[int, R] = {}
    sent = taken = 0
    more = True
    try:
        while more or busy or done:
            source: int | None = None
            while idle and more and source is None and sent - taken < 4 * jobs:
                task = next(coming, None)
                if task is None:
                    more = False
                elif isinstance(task, int):
                    source = task
                else:
                    worker = idle.pop()
                    busy[worker.start()] = (worker, sent, task)
                    worker.send(task)
                    sent += 1
            if taken in done:
                yield done.pop(taken)
                taken += 1
                continue
            for ready in wait([*busy, *([] if source is None else [source])]):
                if not isinstance(ready, Connection):
                    continue
                worker, number, task = busy.pop(ready)
                try:
                    done[number] = worker.receive()
                except (EOFError, OSError):
                    worker.stop()
                    done[number] = lost(context, task)
                idle.append(worker)
    finally:
        for worker in workers:
            worker.stop()


class _Worker:
    """One process and the connection to it; started when it is first needed, and again after a death."""

    _ours: list[Connection] = []  # noqa: RUF012  # one list for all: a child closes what it inherits of its siblings

    def __init__(self, context: object, work: Callable[..., object], tasks: int) -> None:
        self._context = context
        self._work = work
        self._tasks, self._done = tasks, 0
        self._connection: Connection | None = None
        self._process: multiprocessing.process.BaseProcess | None = None

    def start(self) -> Connection:
        """Return the connection to the process, started if it is not there."""
        if self._connection is None:
            make = multiprocessing.get_context("fork") if FORKS else multiprocessing.get_context("spawn")
            self._connection, theirs = make.Pipe()
            self._ours.append(self._connection)
            inherited = self._ours if FORKS else []
            self._process = make.Process(
                target=_serve, args=(theirs, inherited, self._context, self._work), daemon=True
            )
            with _quietly():
                self._process.start()
            theirs.close()
        return self._connection

    def send(self, task: object) -> None:
        """Give the worker, which waits for it, its next task."""
        with suppress(OSError):  # if it died, receive() will say so
            self.start().send(task)

    def receive(self) -> Any:
        """Return the worker's result; raise :class:`EOFError` if it died."""
        result = self.start().recv()
        self._done += 1
        if FORKS and self._done == self._tasks:
            self.stop()
            self._done = 0
        return result

    def stop(self) -> None:
        """End the process, whatever it does."""
        if self._connection is not None and self._process is not None:
            self._ours.remove(self._connection)
            self._connection.close()
            self._process.kill()
            self._process.join()
            self._connection = None


@contextmanager
def _quietly() -> Iterator[None]:
    """Hold signals back until a child has its own handlers; numpy's idle threads do no harm to a fork."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, HELD)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(
    connection: Connection, inherited: list[Connection], context: object, work: Callable[[object, object], object]
) -> None:
    """Work until the parent closes the connection, or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # ^C reaches the whole group; the parent decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, HELD)
    for other in inherited:
        other.close()
    try:
        while True:
            connection.send(work(context, connection.recv()))
            give_back()  # while the next task is on its way
    except (EOFError, OSError):
        pass
