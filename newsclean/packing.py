"""A text that has to be kept but is rarely looked at, in less memory."""

from __future__ import annotations

from sys import getsizeof

Packed = str | bytes


def pack(text: str) -> Packed:
    """Return ``text`` in UTF-8 where that is smaller: a single emoji makes four bytes of every character."""
    if text.isascii():
        return text
    data = text.encode("utf-8", "surrogatepass")
    return data if getsizeof(data) < getsizeof(text) else text


def unpack(packed: Packed) -> str:
    """Return the text that was packed."""
    return packed if isinstance(packed, str) else packed.decode("utf-8", "surrogatepass")
