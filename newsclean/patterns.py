"""Regular expressions that are compiled when they are first used, and a cheap look before the largest of them.

Compiling takes 0.1 to 6 ms, most where a class has ranges of thousands of characters, and a page of one language
uses a fraction of the patterns for all: compiling them all took a third of the time to the first record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

ASCII = bytes(range(128))
_LONG = 500  # characters from which leaving some out is faster than looking at all

_DENSE = 50  # characters a candidate, below which `re` is faster


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what behaves like ``re.compile(pattern, flags)``; a pattern that is wrong is told at first use."""
    return cast("re.Pattern[str]", _Later(pattern, flags))


def is_far(text: str) -> bool:
    """Tell whether a character stands beyond the alphabets with capitals and the common punctuation.

    Where none does, the large classes of scripts without spaces need not be looked for, nor compiled.
    """
    return not text.isascii() and _FAR.search(text if len(text) < _LONG else beyond(text)) is not None


def beyond(text: str, plain: bytes = ASCII) -> str:
    """Return ``text`` without the ASCII characters ``plain``: of most pages a few quotes and dashes are left.

    That takes a quarter of the time in which a pattern looks at all characters.
    """
    return text.encode("utf-8", "surrogatepass").translate(None, plain).decode("utf-8", "surrogatepass")


def beginning(pattern: re.Pattern[str], first: str, text: str) -> Iterator[re.Match[str]]:
    """Yield what ``pattern.finditer(text)`` does, of a pattern that begins with the character ``first``.

    ``str.find`` rushes to a rare character ten times as fast as `re` does: at 0.02 ns a byte of a page. The other way
    round, `re` is faster where the character stands everywhere. The pattern matches no empty text.
    """
    at = text.find(first)
    for _ in range(1 + len(text) // _DENSE):
        if at < 0:
            return
        hit = pattern.match(text, at)
        if hit is not None:
            yield hit
        at = text.find(first, hit.end() if hit is not None else at + 1)
    if at >= 0:
        yield from pattern.finditer(text, at)


def covered(runs: re.Pattern[str], text: str) -> int:
    """Return how many characters of ``text`` the matches of ``runs`` cover.

    A class with ``+`` takes a line of Chinese at once, where a list of its letters takes 80 bytes for each.
    """
    return sum(map(len, runs.findall(text)))


class _Later:
    """Stands for a pattern; what was asked of it once is an attribute of its own, as fast as the pattern's."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # copying and pickling ask before there is anything to give
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for each in ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            setattr(self, each, getattr(compiled, each))
        return getattr(compiled, name)


CASELESS = later("[\u0590-\u08ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A letter of a script without capitals."""

_FAR = later("[^\x00-\u058f\u2000-\u2e7f]")
