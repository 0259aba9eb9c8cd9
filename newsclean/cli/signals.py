"""How the process ends when it is told to: cleaned up first, then by the signal itself, so that shells see it."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

READER_GONE = 141
"""The exit code of a process that SIGPIPE kills, as a shell shows it."""


class Told(BaseException):
    """A signal asked the process to end; raised in the main thread so that every ``finally`` runs."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def listen() -> None:
    """Turn SIGINT, SIGTERM and SIGHUP into :class:`Told`; one that is ignored (nohup, a job with &) stays ignored."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) not in (signal.SIG_IGN, None):
            signal.signal(number, _raise)


def die(number: int) -> int:
    """End the process by signal ``number``; return the exit code for systems where that does nothing."""
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
    return 128 + number


def reader_gone() -> int:
    """Make sure that nothing tries to write to the closed standard output again; return the exit code."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.__stdout__.fileno() if sys.__stdout__ else 1)
    os.close(devnull)
    return READER_GONE


def _raise(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_IGN)
    raise Told(number)
