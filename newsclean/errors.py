"""What a user can act on, and what is our own or a filter's bug.

Every error says what is wrong, where, and the way out; its class decides the exit code.
"""

from __future__ import annotations


class NewscleanError(Exception):
    """Base of all errors that newsclean raises on purpose.

    ``message`` says what is wrong, ``place`` where (a file, ``file:line``, a setting), ``hint`` the way out,
    and ``code`` is the stable name that ``newsclean explain CODE`` describes.
    """

    code = "error"
    exit_code = 4

    def __init__(self, message: str, *, place: str = "", hint: str = "", code: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.hint = hint
        self.detail = ""  # the traceback as text, where the error comes from another process
        if code:
            self.code = code

    def __str__(self) -> str:
        """Return one line, ``place: message``."""
        return f"{self.place}: {self.message}" if self.place else self.message


class UsageError(NewscleanError):
    """The call or the configuration cannot be carried out as given."""

    code = "usage"
    exit_code = 2


class InputError(NewscleanError):
    """One input, or one line of it, cannot be read; the others can."""

    code = "bad-input"
    exit_code = 3


class OutputError(NewscleanError):
    """The result cannot be written."""

    code = "cannot-write"
    exit_code = 4


class FilterError(NewscleanError):
    """A filter raised on one document; ``__cause__`` is what it raised."""

    code = "filter-failed"
    exit_code = 4


class BadMarks(NewscleanError):
    """A filter yielded marks that the pipeline cannot apply: the filter's own bug."""

    code = "bad-marks"
    exit_code = 4


class LostText(NewscleanError):
    """A source could not be restored from its documents and their journal: a bug that ``--verify`` found."""

    code = "lost-text"
    exit_code = 4
