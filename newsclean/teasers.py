"""The title of another article, where it stands inside a text below "Read also"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from newsclean.lexicon.furniture import Hit, folded
from newsclean.lexicon.lines import CLOSING, ENDS
from newsclean.lexicon.read_also import READ_ALSO

TEASER = "title of another article"

_HEADING, _TITLE = 40, 140
"""Characters of the heading, and of the title below it, at most."""
_SPACES = 2
"""Between the words of a title, at least, if its script sets any."""
_SURE = 0.9
"""How likely is body what stays. Below headings of all kinds about other articles 117 lines stayed on 2,742 pages; of
those with more than that four in five were the article's, of the others a third."""

_ENDS = frozenset(ENDS)
_DOT = "\u0307"  # of the Turkish capital İ, in small letters


def find_teasers(
    lines: Sequence[str], filled: Sequence[int], scores: Sequence[float], hits: Mapping[int, Hit]
) -> Iterator[int]:
    """Yield the numbers of the lines right below "Read also" and its like that look like a headline.

    ``lines`` have no white space around them, ``filled`` are the numbers of those that are not blank, ``scores`` how
    likely each is body, ``hits`` what kind of furniture some are by their words.
    """
    for number in hits:
        if len(lines[number]) > _HEADING or folded(lines[number]).replace(_DOT, "") not in READ_ALSO:
            continue
        place = bisect_right(filled, number)
        if place == len(filled) or filled[place] in hits:
            continue
        below = filled[place]
        line = lines[below]
        spaced = line.count(" ") >= _SPACES or not line.isascii()
        if spaced and len(line) <= _TITLE and scores[below] < _SURE and line.rstrip(CLOSING)[-1:] not in _ENDS:
            yield below
