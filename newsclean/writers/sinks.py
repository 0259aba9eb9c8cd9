"""Where results go: into one file, or into a tree of files that mirrors the inputs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from newsclean.errors import UsageError
from newsclean.readers import stem
from newsclean.readers.files import Input
from newsclean.writers.files import Target

Open = Callable[[str], Target]
Pieces = Sequence[bytes]


class Sink(Protocol):
    """Takes results in the order of the input."""

    targets: list[Target]

    def write(self, source: Input, records: Pieces, *, failed: bool, last: bool) -> None:
        """Take records of ``source``; ``last`` says that no more will come, ``failed`` that some are missing."""

    def finish(self, *, good: bool) -> None:
        """Put everything in place that may be; ``good`` says that nothing failed, or that it does not matter."""

    def abandon(self) -> None:
        """Leave nothing behind that is not whole."""


class OneFile:
    """All records in one file, which is replaced only if all went well."""

    def __init__(self, path: str, opened: Open, between: bytes = b"") -> None:
        self._target = opened(path)
        self.targets = [self._target]
        self._between = between
        self._begun = False

    def write(self, source: Input, records: Pieces, *, failed: bool, last: bool) -> None:
        """Write some records."""
        del source, failed, last  # one file for all; finish() is told what failed
        data = _joined(records, self._between, begun=self._begun)
        if data:
            self._begun = True
            self._target.write(data)

    def finish(self, *, good: bool) -> None:
        """Put the file in its place if all is good."""
        if good:
            self._target.commit()

    def abandon(self) -> None:
        """Leave the file as it was."""
        self._target.abandon()


class Tree:
    """A file for each input, below one directory; an input that failed leaves its file as it was."""

    def __init__(
        self, places: dict[str, Input], opened: Open, between: bytes = b"", *, keep_going: bool = False
    ) -> None:
        self._places = {source: path for path, source in places.items()}
        self._opened = opened
        self._between = between
        self._keep_going = keep_going
        self._now: Target | None = None
        self._begun = self._failed = False
        self.targets: list[Target] = []

    def write(self, source: Input, records: Pieces, *, failed: bool, last: bool) -> None:
        """Write some records into the file of their input."""
        if self._now is None:
            path = self._places[source]
            self._now = self._opened(path)
            self._begun = self._failed = False
        data = _joined(records, self._between, begun=self._begun)
        self._failed |= failed
        if data:
            self._begun = True
            self._now.write(data)
        if last:
            if not self._failed or self._keep_going:
                self._now.commit()
                self.targets.append(self._now)
            self._now.abandon()
            self._now = None

    def finish(self, *, good: bool) -> None:
        """Do nothing: each file was put in place when it was whole."""

    def abandon(self) -> None:
        """Leave the file of the input that was under way as it was."""
        if self._now is not None:
            self._now.abandon()


def places(inputs: Iterable[Input], folder: str, suffix: str) -> dict[str, Input]:
    """Return where below ``folder`` each input's records go; raise :class:`UsageError` if two go to one place."""
    found: dict[str, Input] = {}
    for source in inputs:
        path = os.path.join(folder, stem("stdin" if source.inner == "-" else source.inner)[0] + suffix)
        if path in found:
            raise UsageError(
                f"{found[path].name} and {source.name} would both be written to {path}",
                hint="give them in one directory above both, or clean them apart",
                code="same-target",
            )
        found[path] = source
    return found


def prepared(opened: Open) -> Open:
    """Return ``opened`` with the folder of the file made first."""

    def open_(path: str) -> Target:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        return opened(path)

    return open_


def _joined(pieces: Pieces, between: bytes, *, begun: bool) -> bytes:
    data = between.join(pieces)
    return between + data if data and begun and between else data
