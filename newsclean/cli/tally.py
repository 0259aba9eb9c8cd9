"""What a run came to: counted for the report, told in a line or a table, and turned into the exit code."""

from __future__ import annotations

import json
import time
from collections import Counter
from typing import Any

from newsclean import __version__
from newsclean.chain import Chain
from newsclean.engine import Result
from newsclean.errors import NewscleanError
from newsclean.pipeline import Pipeline

COUNTS = ("documents", "records", "without_article", "changed", "chars_in", "chars_out", "bytes_replaced")
BY_FILTER = ("docs_changed", "edits", "chars_removed", "chars_added")


class Tally:
    """The counts of one run."""

    def __init__(self, inputs: int) -> None:
        self.inputs = inputs
        self.done = 0
        self.code = 0
        self.bytes = 0
        self.records_here = 0  # records of the input that is being counted
        self._fresh = True
        self.counts: Counter[str] = Counter()
        self.filters: dict[str, Counter[str]] = {}
        self.failures: list[NewscleanError] = []
        self.failed: dict[str, None] = {}
        self._begin = time.monotonic()

    def add(self, result: Result) -> None:
        """Count a result."""
        self.done += result.last
        self.records_here = result.counts["records"] + (0 if self._fresh else self.records_here)
        self._fresh = result.last
        self.bytes += result.size
        self.counts.update(result.counts)
        for name, counts in result.filters.items():
            self.filters.setdefault(name, Counter()).update(counts)

    def fail(self, error: NewscleanError, path: str) -> None:
        """Note an error and the path of its input."""
        self.failures.append(error)
        self.failed[path] = None
        self.code = max(self.code, error.exit_code)

    def summary(self) -> str:
        """Return one line on what was done."""
        counts = self.counts
        text = f"{_many(counts['records'], 'record')} from {_many(counts['documents'], 'document')}"
        if counts["without_article"]:
            text += f", {counts['without_article']} without an article"
        return f"{text}, in {_many(self.inputs, 'input')}"

    def failure(self, output: str, *, kept: bool) -> str:
        """Return one line on what failed, and what became of ``output``."""
        text = f"{len(self.failed)} of {_many(self.inputs, 'input')} failed"
        if output and not kept:
            text += (
                f"; {output} not written (use --keep-going to keep the {_many(self.counts['records'], 'good record')})"
            )
        return text

    def so_far(self, output: str) -> str:
        """Return how far an interrupted run came."""
        return f"{self.done} of {_many(self.inputs, 'input')} done" + (f"; {output} unchanged" if output else "")

    def table(self) -> list[str]:
        """Return what each filter did, for --stats."""
        rows = [("filter", "documents", "edits", "chars removed")]
        rows += [
            (name, str(c["docs_changed"]), str(c["edits"]), str(c["chars_removed"] - c["chars_added"]))
            for name, c in self.filters.items()
        ]
        wide = max(len(row[0]) for row in rows)
        return [self.summary(), *(f"{a:<{wide}} {b:>10} {c:>8} {d:>14}" for a, b, c, d in rows)]

    def report(self, chain: Chain, pipeline: Pipeline) -> bytes:
        """Return all of it as JSON; what differs between two runs of the same is under ``timing`` only."""
        seconds = time.monotonic() - self._begin
        order = [stage.name for stage in pipeline.stages]
        content: dict[str, Any] = {
            "newsclean": __version__,
            "pipeline": [
                {"filter": link.name, "options": {key: value for key, (value, _) in link.options.items()}}
                for link in chain.links
            ],
            "inputs": {"total": self.inputs, "done": self.done, "failed": len(self.failed)},
            **{name: self.counts[name] for name in COUNTS},
            "filters": [
                {"name": name, **{key: self.filters.get(name, Counter())[key] for key in BY_FILTER}}
                for name in dict.fromkeys([*order, *self.filters])
            ],
            "failures": [
                {"place": error.place, "code": error.code, "message": error.message} for error in self.failures
            ],
            "exit_code": self.code,
            "timing": {
                "seconds": round(seconds, 3),
                "megabytes_per_second": round(self.bytes / seconds / 1e6, 3) if seconds else 0.0,
            },
        }
        return (json.dumps(content, indent=2) + "\n").encode()


def _many(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
