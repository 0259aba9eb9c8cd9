"""A progress bar on standard error: on terminals only, after a second, and gone at the end."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Self

from newsclean.cli.console import Console, is_live
from newsclean.engine import Result
from newsclean.readers.files import Found

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0
"""Seconds before the bar appears: most runs are over by then."""


class Bar:
    """Counts bytes, files and records; shows them when there is somebody to see it."""

    def __init__(self, console: Console, found: Found, *, wanted: bool) -> None:
        self._console = console
        self._live = wanted and not console.quiet and console.log_format == "text" and is_live(sys.stderr)
        self._total = sum(source.size for source in found.inputs)
        self._inputs = len(found.inputs)
        self._begin = self._shown = time.monotonic()
        self._bytes = self._files = self._records = 0
        self._progress: Progress | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.hide()

    def update(self, result: Result) -> None:
        """Count a result."""
        if not self._live:
            return
        self._bytes += result.size
        self._files += result.last
        self._records += result.counts["records"]
        now = time.monotonic()
        if now - self._begin >= PATIENCE and now - self._shown >= 0.1:
            self._shown = now
            self._show(now - self._begin)

    def hide(self) -> None:
        """Take the bar off the screen; the next update shows it again."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None
        self._console.aside = None

    def _show(self, seconds: float) -> None:
        if self._progress is None:
            self._progress = _made(self._total)
            self._progress.start()
            self._console.aside = self.hide
        rate = self._bytes / seconds / 1e6
        done = f"{self._files}/{self._inputs} files  {self._bytes / 1e6:.1f} MB"
        text = f"{done}  {self._records} records  {rate:.1f} MB/s"
        self._progress.update(self._progress.task_ids[0], completed=self._bytes, counts=text)
        self._progress.refresh()


def _made(total: int) -> Progress:
    from rich.console import Console as Screen
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    progress = Progress(
        BarColumn(bar_width=24),
        TextColumn("{task.fields[counts]}", markup=False),
        TimeRemainingColumn(),
        console=Screen(stderr=True, highlight=False),
        transient=True,
        auto_refresh=False,  # a thread that refreshes would be in the way of forks
    )
    progress.add_task("", total=total or None, counts="")
    return progress
