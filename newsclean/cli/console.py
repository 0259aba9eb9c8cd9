"""What people and logs see on standard error, and data on standard output. Only here is printed."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress

from newsclean.errors import BadMarks, FilterError, InputError, NewscleanError, OutputError

STYLES = {"error": "1;31", "warning": "1;33", "hint": "36", "would change": "1;33"}
PLEASE_REPORT = "please report this bug with its traceback (rerun with --debug)"
"""The hint below an error that is none of the user's."""


def emit(text: str) -> None:
    """Write ``text`` to standard output as UTF-8 with plain line ends, whatever the locale."""
    if sys.stdout is None:
        raise OutputError("standard output is closed")
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def shown(name: str) -> str:
    """Return a name from outside as it may be shown: on one line, free of what a terminal would obey."""
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def colourful(stream: object, when: str = "auto") -> bool:
    """Tell whether to use colour on ``stream``: ``when``, then NO_COLOR, then FORCE_COLOR, then the terminal."""
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_live(stream)


def is_live(stream: object) -> bool:
    """Tell whether ``stream`` is a terminal that can do more than print lines."""
    isatty: Callable[[], bool] | None = getattr(stream, "isatty", None)
    return isatty is not None and isatty() and os.environ.get("TERM", "") not in ("dumb", "unknown")


class Console:
    """Messages in the house style: ``place: error: what is wrong [code]`` and a hint below."""

    def __init__(self) -> None:
        self.quiet = False
        self.verbose = 0
        self.when = "auto"
        self.log_format = "text"
        self.debug = False
        self.aside: Callable[[], None] | None = None  # takes the progress bar off the screen for a message

    def error(self, error: NewscleanError) -> None:
        """Show one error; its traceback too if --debug asks for it."""
        level = "internal error" if isinstance(error, FilterError) else "error"
        message = error.message.removeprefix("internal error ")
        hint = error.hint
        if isinstance(error, FilterError | BadMarks) and not hint:
            hint = PLEASE_REPORT
        elsewhere = error.place and not isinstance(error, InputError)
        self._say(
            level,
            f"{error.place}: {message}" if elsewhere else message,
            place="" if elsewhere else error.place,
            code=error.code,
            hint=hint,
        )
        if self.debug:
            import traceback

            detail = error.detail or "".join(traceback.format_exception(error))
            self._write(detail)

    def warning(self, message: str, *, place: str = "") -> None:
        """Show a warning."""
        self._say("warning", message, place=place)

    def note(self, message: str, verbosity: int = 1) -> None:
        """Show a line for those who asked for more with -v (``verbosity`` 1) or -vv (2)."""
        if self.verbose >= verbosity:
            self.line(message)

    def line(self, message: str) -> None:
        """Show a line of the summary."""
        if not self.quiet:
            self.last_words(message)

    def last_words(self, message: str) -> None:
        """Show a line, whatever -q says."""
        if self.log_format == "json":
            self._write(json.dumps({"level": "info", "message": message}) + "\n")
        else:
            self._write(shown(message) + "\n")

    def verdict(self, message: str) -> None:
        """Show what --check found."""
        self._say("would change", message)

    def _say(self, level: str, message: str, *, place: str = "", code: str = "", hint: str = "") -> None:
        if self.quiet and "error" not in level:
            return
        file, _, number = place.rpartition(":")
        line = int(number) if file and number.isdigit() else None
        if self.log_format == "json":
            fields = {"level": level, "source": file if line else place, "line": line, "code": code}
            text = json.dumps({k: v for k, v in fields.items() if v} | {"message": message, "hint": hint})
            self._write(text + "\n")
        elif self.log_format == "github":
            said = f"{message} ({hint})" if hint else message
            self._write(_github(level, said, file if line else place, line, code))
        elif level == "would change":
            self._write(f"{self._style(level)}: {shown(message)}\n")
        else:
            joined = " " if level == "internal error" else ": "
            text = f"{shown(place) or 'newsclean'}: {self._style(level)}{joined}{shown(message)}"
            text += f" [{code}]" if code else ""
            text += f"\n    {self._style('hint')}: {shown(hint)}" if hint else ""
            self._write(text + "\n")

    def _style(self, word: str) -> str:
        style = STYLES.get(word.removeprefix("internal "))
        return f"\x1b[{style}m{word}\x1b[0m" if style and colourful(sys.stderr, self.when) else word

    def _write(self, text: str) -> None:
        if self.aside:
            self.aside()
        if sys.stderr is not None:
            with suppress(OSError):  # if nobody is listening, the exit code still tells
                sys.stderr.buffer.write(text.encode("utf-8", "backslashreplace"))
                sys.stderr.buffer.flush()


def _github(level: str, message: str, file: str, line: int | None, code: str) -> str:
    """Return a workflow command of GitHub Actions, which shows as a note on the file."""
    kind = "warning" if level == "warning" else "error"

    def escaped(text: str, more: str = "") -> str:
        text = "".join(char if char in "\r\n" else shown(char) for char in text)
        for char in "%\r\n" + more:
            text = text.replace(char, f"%{ord(char):02X}")
        return text

    parts = {"file": file, "line": str(line or ""), "title": code or level}
    values = ",".join(f"{key}={escaped(value, ':,')}" for key, value in parts.items() if value)
    return f"::{kind} {values}::{escaped(message)}\n"
