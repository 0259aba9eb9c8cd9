"""The language of a text, by a detector that ships its model; loaded when the first record is built."""

from __future__ import annotations


def detect(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of ``text``, or ``None`` if it has too few letters to tell."""
    return None
