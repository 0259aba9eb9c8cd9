"""How inputs are cut into parts that can be worked on apart: byte ranges of big files, names of small ones."""

from __future__ import annotations

import codecs
import os
import select
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import NamedTuple

from newsclean.errors import InputError
from newsclean.readers import COMPRESSED, FORMATS
from newsclean.readers.decoding import MARKS
from newsclean.readers.files import Input, damages, opened, unreadable
from newsclean.readers.jsonl import BLOCK
from newsclean.readers.rules import Rules, Stream

MANY = 64
"""Small files that a worker gets at once."""


class Part(NamedTuple):
    """A part of an input: the whole file, the bytes ``start:end`` of it, ``data`` itself, or a ``failure`` to read.

    ``last`` is true for the last part of an input.
    """

    source: Input
    start: int = 0
    end: int = -1
    data: bytes | None = None
    failure: InputError | None = None
    last: bool = True

    @property
    def size(self) -> int:
        """Return the bytes of the file that this part stands for."""
        if self.data is not None:
            return len(self.data)
        return self.source.size if self.end < 0 else self.end - self.start

    def blocks(self, rules: Rules) -> Iterator[bytes]:
        """Yield the part's bytes, cut where documents end; raise :class:`InputError`."""
        if self.failure is not None:
            raise self.failure
        if self.data is not None:
            yield self.data
            return
        try:
            with closing(self._opened()) as file:
                yield from FORMATS[self.source.format].blocks(file, rules)
        except damages(self.source.name) as error:
            raise unreadable(error, self.source.name) from None

    def _opened(self) -> Stream:
        return opened(self.source) if self.end < 0 else _Range(self.source.path, self.start, self.end)


def batches(inputs: Sequence[Input], rules: Rules, jobs: int) -> Iterator[list[Part] | int]:
    """Yield lists of parts, each for one worker at once, in order.

    A number between them is a file descriptor on which more will come later: there is time for other things.
    """
    batch: list[Part] = []
    size = 0
    for source in inputs:
        for part in _parts(source, rules, jobs):
            if isinstance(part, int):
                if batch:
                    yield batch
                    batch, size = [], 0
                yield part
                continue
            batch.append(part)
            size += part.size
            if jobs == 1 or size >= BLOCK or len(batch) == MANY or part.data is not None:
                yield batch
                batch, size = [], 0
    if batch:
        yield batch


def _parts(source: Input, rules: Rules, jobs: int) -> Iterator[Part | int]:
    by_line = FORMATS[source.format].by_line
    packed = source.name.endswith(COMPRESSED)
    if source.regular and source.path != "-" and not (by_line and (packed or not _is_utf8(rules))):
        if by_line and source.size > BLOCK:
            yield from _ranges(source)
        else:
            yield Part(source)
        return
    yield from _streamed(source, rules, jobs)


def _ranges(source: Input) -> Iterator[Part]:
    """Yield ranges of a file that end at line ends; a mark of another encoding makes it one part."""
    try:
        with open(source.path, "rb") as file:
            head = file.read(4)
            size = os.fstat(file.fileno()).st_size
            if any(head.startswith(mark) for mark, encoding in MARKS if encoding != "utf-8"):
                yield Part(source)
                return
            start = 0
            while start < size:
                file.seek(min(start + BLOCK, size))
                end = file.tell()
                while piece := file.readline(BLOCK):
                    end += len(piece)
                    if piece.endswith(b"\n"):
                        break
                yield Part(source, start, end, last=end >= size)
                start = end
            if not size:
                yield Part(source)
    except OSError as error:
        yield Part(source, failure=unreadable(error, source.name))


def _streamed(source: Input, rules: Rules, jobs: int) -> Iterator[Part | int]:
    """Yield the blocks of what can only be read from the begin to the end: pipes, and packed files."""
    failure: InputError | None = None
    try:
        with _kept_open(source) as file:
            blocks = FORMATS[source.format].blocks(file, rules)
            while True:
                while jobs > 1 and not _is_ready(source, file):
                    yield file.fileno()
                block = next(blocks, None)
                if block is None:
                    break
                yield Part(source, data=block, last=False)
    except InputError as error:
        error.place = error.place or source.name
        failure = error
    except damages(source.name) as error:
        failure = unreadable(error, source.name)
    yield Part(source, data=b"", failure=failure)


class _kept_open:  # noqa: N801  # used like closing()
    """Open an input and close it afterwards, but never standard input itself."""

    def __init__(self, source: Input) -> None:
        self._source = source

    def __enter__(self) -> Stream:
        self._file = opened(self._source)
        return self._file

    def __exit__(self, *_: object) -> None:
        if self._source.path != "-":
            self._file.close()


def _is_utf8(rules: Rules) -> bool:
    return rules.encoding == "auto" or codecs.lookup(rules.encoding).name == "utf-8"


def _is_ready(source: Input, file: Stream) -> bool:
    """Tell whether reading would not have to wait; what is packed cannot be asked."""
    if source.regular or source.name.endswith(COMPRESSED):
        return True
    try:
        return bool(select.select([file], [], [], 0)[0])
    except (OSError, ValueError):
        return True


class _Range:
    """The bytes ``start:end`` of a file, as a stream."""

    def __init__(self, path: str, start: int, end: int) -> None:
        self._file = open(path, "rb", buffering=0)  # noqa: SIM115  # close() closes it
        self._file.seek(start)
        self._left = end - start
        self.fileno = self._file.fileno
        self.close = self._file.close

    def read(self, size: int) -> bytes:
        """Return the next bytes: a range is only read by lines, where this is the same."""
        return self.read1(size)

    def read1(self, size: int) -> bytes:
        """Return the next bytes; raise :class:`OSError` if the file has become shorter."""
        data = self._file.read(min(size, self._left))
        if not data and self._left:
            raise OSError(0, "the file changed while it was read")
        self._left -= len(data)
        return data
