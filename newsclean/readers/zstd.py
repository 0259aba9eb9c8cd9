"""Zstandard, by the standard library from Python 3.14 on, by the package zstandard before."""

from __future__ import annotations

import io
from typing import Any, BinaryIO, cast

from newsclean.errors import UsageError
from newsclean.readers.rules import Stream

STEP = 1024
"""Packed bytes that are unpacked at once: zstd may make 32 MB of them, and not more."""


def reading(raw: str | BinaryIO, name: str) -> Stream:
    """Return the unpacked stream of a file, or of the one called ``raw``."""
    library, standard = _library(name)
    if standard:
        return cast("Stream", library.ZstdFile(raw, "rb"))
    file = open(raw, "rb") if isinstance(raw, str) else raw  # noqa: SIM115  # closed with what is returned
    return io.BufferedReader(_Unpacked(file, library), 1 << 17)


def writing(raw: BinaryIO, name: str) -> BinaryIO:
    """Return a stream that packs into ``raw``."""
    library, standard = _library(name)
    return cast("BinaryIO", library.ZstdFile(raw, "wb") if standard else library.open(raw, "wb"))


def damage(name: str) -> type[Exception]:
    """Return the error that unpacking raises."""
    return cast("type[Exception]", _library(name)[0].ZstdError)


def _library(name: str) -> tuple[Any, bool]:
    """Return the module that speaks zstd, and whether it is the standard library's."""
    try:
        from compression import zstd  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        try:
            import zstandard  # type: ignore[import-not-found,unused-ignore]
        except ImportError:
            hint = "pip install zstandard, or unpack it with zstdcat"
            raise UsageError("zstd needs the package zstandard", place=name, hint=hint, code="no-zstd") from None
        return zstandard, False
    return zstd, True


class _Unpacked(io.RawIOBase):
    """What is in a zstd file; unlike zstandard's own stream it tells when the end is missing."""

    def __init__(self, file: BinaryIO, library: Any) -> None:
        super().__init__()
        self._file = file
        self._library = library
        self._frame: Any = None
        self._packed = b""
        self._ready = b""

    def readable(self) -> bool:
        """Say so to the buffer around this."""
        return True

    def fileno(self) -> int:
        """Return the descriptor of the packed file."""
        return self._file.fileno()

    def readinto(self, buffer: Any) -> int:
        """Fill ``buffer`` with what is next; raise :class:`EOFError` if the file ends inside a frame."""
        while not self._ready:
            self._packed = self._packed or self._file.read(STEP)
            if not self._packed:
                if self._frame is not None:
                    raise EOFError("compressed file ended before the end-of-stream marker was reached")
                return 0
            if self._frame is None:
                self._frame = self._library.ZstdDecompressor().decompressobj()
            self._ready = self._frame.decompress(self._packed)
            self._packed = self._frame.unused_data if self._frame.eof else b""
            if self._frame.eof:
                self._frame = None
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def close(self) -> None:
        """Close the packed file too."""
        self._file.close()
        super().close()
