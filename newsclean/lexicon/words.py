"""Word lists as one string: a list of a thousand literals is slower to load and longer to read."""

from __future__ import annotations


def words(text: str, separator: str | None = None) -> frozenset[str]:
    """Return the words of ``text``, set apart by white space or by ``separator``."""
    return frozenset(text.split(separator)) - {""}
