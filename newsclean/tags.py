"""The tags of an article where they stand a line each below their heading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from newsclean.lexicon.furniture import Hit
from newsclean.lexicon.lines import CLOSING, ENDS
from newsclean.lexicon.phrases import TAGS

_BODY = 600
"""Characters of body before the heading: where there are fewer, it is a label above the text."""

_LONG, _SURE = 60, 0.5
"""Characters, and how likely it is body: of a line that counts towards that."""

_TAG = 40
"""Characters of the longest tag on a line of its own, and of the heading over tags."""

_COLONS = (":", "：")
_ENDS = frozenset(ENDS)


def find_tags(
    lines: Sequence[str], filled: Sequence[int], scores: Sequence[float], hits: Mapping[int, Hit]
) -> Iterator[int]:
    """Yield the numbers of the lines below "Tags" and its like, behind the text, up to one that is no tag.

    ``lines`` have no white space around them, ``filled`` are the numbers of those that are not blank, ``scores`` how
    likely each is body, ``hits`` what kind of furniture some are by their words.
    """
    before, below = 0, False
    for number in filled:
        line, hit = lines[number], hits.get(number)
        if before < _BODY:
            before += len(line) if len(line) >= _LONG and scores[number] >= _SURE else 0
        elif hit is not None and hit.why == TAGS:
            below = len(line) <= _TAG and line[0] != "#" and (not hit.certain or line.endswith(_COLONS))
        elif below:
            below = len(line) <= _TAG and line.rstrip(CLOSING)[-1:] not in _ENDS and (hit is None or not hit.certain)
            if below:
                yield number
