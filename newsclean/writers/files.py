"""Files that are whole or untouched, whatever happens; and what can only be written straight."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Protocol, cast

from newsclean.errors import OutputError
from newsclean.readers import zstd
from newsclean.readers.files import unpacked
from newsclean.readers.rules import Stream

STREAMS = {"-": 1, "/dev/stdout": 1, "/dev/fd/1": 1, "/proc/self/fd/1": 1, "/dev/stderr": 2, "/dev/fd/2": 2}


class Target(Protocol):
    """Something that bytes are written to."""

    path: str

    def write(self, data: bytes) -> None:
        """Write bytes; raise :class:`OutputError`, or BrokenPipeError if the reader went away."""

    def commit(self) -> None:
        """Put what was written in its place."""

    def abandon(self) -> None:
        """Leave the place as it was."""


def target(path: str) -> Target:
    """Return the way to write ``path``: straight for a stream, a FIFO or a device, else by a temporary file."""
    if path in STREAMS:
        return Straight(path, STREAMS[path])
    try:
        mode = os.stat(path).st_mode
    except OSError:
        mode = stat.S_IFREG
    return Atomic(path) if stat.S_ISREG(mode) else Straight(path)


@contextmanager
def atomic(path: str) -> Iterator[Target]:
    """Give a target that is committed at the end of the block, and abandoned if an exception comes out of it."""
    opened = target(path)
    try:
        yield opened
        opened.commit()
    finally:
        opened.abandon()


class Straight:
    """A stream, FIFO or device: what is written is written."""

    def __init__(self, path: str, descriptor: int = -1) -> None:
        self.path = path
        self._name = "standard output" if descriptor == 1 else path
        if descriptor == 1 and sys.stdout is None:
            raise OutputError("standard output is closed")
        with _told(self._name):
            raw = open(path if descriptor < 0 else descriptor, "wb", buffering=0, closefd=descriptor < 0)  # noqa: SIM115
            self._raw = raw
            self._file = packed(cast("BinaryIO", raw), path)

    def write(self, data: bytes) -> None:
        """Write all of ``data`` now."""
        with _told(self._name):
            view = memoryview(data)
            while view:
                view = view[self._file.write(view) :]

    def commit(self) -> None:
        """End the compressed stream, if it is one."""
        with _told(self._name):
            if self._file is not self._raw:
                self._file.close()
            self._raw.close()

    def abandon(self) -> None:
        """Let go of it: what was written cannot be taken back."""
        self._raw.close()


class Atomic:
    """A file that is written beside its place and moved there when it is whole; links are followed, its mode kept."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._place = os.path.realpath(path)
        folder, name = os.path.split(self._place)
        self._temporary = os.path.join(folder, f".{name[:200]}.{os.urandom(6).hex()}.tmp")
        self._begun = False  # set before there is a file: a signal may come between that and its handle
        self._raw: BinaryIO | None = None
        self._file: BinaryIO | None = None

    def write(self, data: bytes) -> None:
        """Write ``data`` to the temporary file."""
        with _told(self.path):
            self._opened().write(data)

    def commit(self) -> None:
        """Move the file to its place."""
        with _told(self.path):
            file = self._opened()
            file.close()
            if self._raw is not None:
                self._raw.close()
            os.replace(self._temporary, self._place)
            self._file = self._raw = None
            self._begun = False

    def abandon(self) -> None:
        """Remove the temporary file, if it is there."""
        if self._begun:
            if self._raw is not None:
                self._raw.close()
            self._raw = self._file = None
            self._begun = False
            with suppress(FileNotFoundError):
                os.unlink(self._temporary)

    def _opened(self) -> BinaryIO:
        if self._file is None:
            try:
                mode = stat.S_IMODE(os.stat(self._place).st_mode)
            except FileNotFoundError:
                mode = -1
            self._begun = True
            self._raw = open(self._temporary, "xb")  # noqa: SIM115  # closed by commit or abandon
            if mode >= 0:
                os.chmod(self._temporary, mode)
            self._file = packed(self._raw, self._place)
        return self._file


class Compared:
    """A file that is not written: what would be is compared with what is there."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.documents = 0
        self.new = 0
        self._same = True
        self._file: Stream | None = None
        self._others: set[int] | None = None
        try:
            self._file = unpacked(path, path)
        except FileNotFoundError:
            self._same = False
        except OSError as error:
            raise OutputError(f"cannot be compared: {error.strerror}", place=path) from None

    @property
    def differs(self) -> bool:
        """Tell whether writing would change the file, so far."""
        return not self._same

    def write(self, data: bytes) -> None:
        """Compare the next bytes; count the lines that are new."""
        lines = data.splitlines(keepends=True)
        self.documents += len(lines)
        if self._same and self._file is not None:
            before = self._read(len(data))
            if before == data:
                return
            self._same = False
            self._others = {hash(line) for line in self._rest(before)}
        self.new += len(lines) if self._others is None else sum(hash(line) not in self._others for line in lines)

    def commit(self) -> None:
        """Look whether the file goes on where the output ends."""
        if self._same and self._file is not None and self._read(1):
            self._same = False

    def abandon(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()

    def _rest(self, begin: bytes) -> Iterator[bytes]:
        """Yield the lines of the file from ``begin`` on, which has been read."""
        while data := self._read(1 << 20):
            lines = (begin + data).splitlines(keepends=True)
            begin = lines.pop()
            yield from lines
        yield begin

    def _read(self, size: int) -> bytes:
        try:
            return self._file.read(size) if self._file else b""
        except (OSError, EOFError):
            return b""


def packed(raw: BinaryIO, name: str) -> BinaryIO:
    """Return ``raw`` compressed as the suffix of ``name`` says, without a time or a name in it."""
    if name.endswith(".gz"):
        import gzip

        return cast("BinaryIO", gzip.GzipFile("", "wb", 6, raw, mtime=0))
    if name.endswith(".bz2"):
        import bz2

        return cast("BinaryIO", bz2.BZ2File(raw, "wb"))
    if name.endswith(".xz"):
        import lzma

        return cast("BinaryIO", lzma.LZMAFile(raw, "wb"))
    if name.endswith(".zst"):
        return zstd.writing(raw, name)
    return raw


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Turn what the system says about a file into an error that names it."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{name}: {reason[:1].lower()}{reason[1:]}") from error
