"""The entry point: ``newsclean``, and ``python -m newsclean``.

``--version`` and ``--help`` are answered from here: they must not wait for click, let alone for a filter.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

SELDOM = 20_000
"""New objects between two looks for cycles during the start, which makes none: they would take 8 ms."""


def end() -> NoReturn:
    """Run the process's own command line and end the process at once.

    What Python does at its end takes 18 ms, and the system does the same. ``python -m newsclean`` keeps it, for
    profilers.
    """
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            if stream is not None:
                stream.flush()
    os._exit(code)


def main(args: list[str] | None = None) -> int:
    """Run the command line ``args`` (the process's own if None) and return the exit code."""
    given = sys.argv[1:] if args is None else args
    gc.set_threshold(SELDOM)
    if sys.stderr is None:  # closed: messages have nowhere to go, the exit code still tells
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115  # for as long as the process lives
    try:
        if given[:1] in (["--version"], ["-V"]):
            from newsclean import __version__

            return _print(f"newsclean {__version__}\n")
        if not given or given[0] in ("-h", "--help"):
            from newsclean.cli import overview

            return _print(overview(), 0 if given else 2)
        from newsclean.cli.app import run

        return run(given)
    except KeyboardInterrupt:
        from newsclean.cli.signals import die

        return die(2)


def _print(text: str, code: int = 0) -> int:
    """Write ``text`` to standard output, or to standard error if ``code`` is not 0; return the exit code."""
    stream = sys.stderr if code else sys.stdout
    if stream is None:
        return code or 4
    try:
        stream.buffer.write(text.encode())
        stream.flush()
    except BrokenPipeError:
        from newsclean.cli.signals import reader_gone

        return reader_gone()
    except OSError as error:
        sys.stderr.write(f"newsclean: error: standard output: {error.strerror} [cannot-write]\n")
        return 4
    return code


if __name__ == "__main__":
    sys.exit(main())
