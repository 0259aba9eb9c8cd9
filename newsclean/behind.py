"""What stands behind the body of an article under a heading of its own: readers' comments, and tags a line each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsclean.lexicon.furniture import Hit
from newsclean.lexicon.lines import CLOSING, ENDS
from newsclean.lexicon.phrases import TAGS
from newsclean.lexicon.threads import heads_comments

_BODY = 600
"""Characters of body before such a heading: where there are fewer, it is a link or a label above the text.

On 914 pages in three kinds of dump 446 lines have the words of a heading over comments. Text of the article follows
behind many of them, but behind none with so much of it before, except on one page that is a list of products.
"""

_LONG = 60
"""Characters from which a line that reads as body counts towards that."""

_SURE = 0.5
"""How likely it is body, then."""

_TAG = 40
"""Characters of the longest tag on a line of its own, and of the heading over tags."""

_COLONS = (":", "：")
_ENDS = frozenset(ENDS)


def behind_body(lines: Sequence[str], filled: Sequence[int], scores: Sequence[float]) -> Sequence[int]:
    """Return the part of ``filled``, lines that are not blank, behind the first that are body beyond doubt."""
    before = 0
    for order, number in enumerate(filled):
        if before >= _BODY:
            return filled[order:]
        if scores[number] >= _SURE and len(lines[number]) >= _LONG:
            before += len(lines[number])
    return ()


def comments(lines: Sequence[str], behind: Sequence[int]) -> Sequence[int]:
    """Return the part of ``behind`` from the heading over comments on, or nothing."""
    return next((behind[order:] for order, number in enumerate(behind) if heads_comments(lines[number])), ())


def tags(lines: Sequence[str], behind: Sequence[int], hits: Mapping[int, Hit]) -> Iterator[int]:
    """Yield the lines of ``behind`` that stand below "Tags" and its like, up to one that is no tag."""
    below = False
    for number in behind:
        line, hit = lines[number], hits.get(number)
        if hit is not None and hit.why == TAGS:
            below = len(line) <= _TAG and line[0] != "#" and (not hit.certain or line.endswith(_COLONS))
        elif below := below and len(line) <= _TAG and not _ends(line) and (hit is None or not hit.certain):
            yield number


def _ends(line: str) -> bool:
    return line.rstrip(CLOSING)[-1:] in _ENDS
