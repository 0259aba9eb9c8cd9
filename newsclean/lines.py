"""What several filters ask of the lines of a page: without white space, which are filled, how many words one has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import compress

from newsclean.doc import Doc
from newsclean.lexicon.scripts import HAN, HANGUL, KANA, THAI
from newsclean.patterns import covered, is_far, later

_GOES_ON = re.compile(
    r"\n[ \t]*+[^\s\dA-Z_(\[“\"'*•>|#+-]"  # leaves most lines at once
    r"(?:(?<=[^\W\d_])|(?<=[、，；。）」』】،؛])|(?<=[,;])(?=\s)|(?<=[.।])(?=\s|$)|(?<=\))(?= \w))"
)
_WORD = re.compile(r"\w+")
_SYLLABLE = later(f"[{THAI}{KANA}{HAN}{HANGUL}]+")  # Burmese and Khmer take more letters for one


def filled(doc: Doc) -> list[int]:
    """Return the numbers of the lines that are not blank; a view for :meth:`Doc.view`."""
    return list(compress(range(len(doc.bare)), doc.bare))


def going_on(doc: Doc) -> list[tuple[int, int]]:
    """Return where lines begin as the rest of a sentence may: with a letter that is no capital of ASCII, or closing.

    Each as the offset of the line end before it, and that behind its first character; a view for :meth:`Doc.view`.
    """
    return [hit.span() for hit in _GOES_ON.finditer(doc.text)]


def size(text: str) -> float:
    """Return the number of words; letters of scripts without spaces count two and a half to a word."""
    words = text.count(" ") + 1
    return words + covered(_SYLLABLE, text) / 2.5 if is_far(text) else words


def key(text: str) -> str:
    """Return the words of ``text`` in lower case, without punctuation: what copies of a line share."""
    return " ".join(_WORD.findall(text.casefold()))


def saying(doc: Doc, words: str, rows: Iterable[int], longest: int) -> Iterator[int]:
    """Yield those of ``rows``, filled lines, that say ``words``, as :func:`key` gives them, and nothing else.

    Lines of more than ``longest`` characters are left out.
    """
    lines = doc.bare
    shortest = len(words) // 2  # a letter may become two when its case is folded
    first, last = {words[:1], words[:1].upper()}, words.rpartition(" ")[2]
    possible = [
        row
        for row in rows
        if shortest <= len(lines[row]) <= longest and (lines[row][0] in first or not lines[row][0].isalnum())
    ]
    for row in possible:
        if last in lines[row].casefold() and key(lines[row]) == words:
            yield row
