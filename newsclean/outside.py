"""What stands outside an article by the build of its page, however well it reads.

The line model judges lines by their words and by what is near. That a menu with a sentence a product stands above the
headline, that readers' comments or a second copy of the text stand behind it, it cannot see or does not weigh.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsclean.lexicon.bylines import ABOUT, CAREERS
from newsclean.lexicon.comments import ALONE, REPLY, SAYS, THREAD, heads_comments
from newsclean.lexicon.furniture import folded
from newsclean.lexicon.lines import CLOSING, ENDS
from newsclean.lines import size

ABOVE_HEADLINE = "above the headline"
COMMENT = "comment of a reader"
LIFE = "about the author"
COPY = "second copy of the text"
FAR = "far behind the text"

_MENU = 0.5
"""Of the text, above the headline: with more, the headline is one inside the text."""
_SURELY_BODY = _SURELY_TITLE = 0.9

_FIRST = 0.25
"""Of the text, in front of the marks of comments and of the author's life."""
_BODY, _HALF = 600, 0.5
"""Characters of the text, or its share, in front of a heading over comments: above, that is a link or a label.

On 914 pages in three kinds of dump 446 lines have the words of such a heading. Text of the article follows behind many
of them, but behind none with so much of it before, except on one page that is a list of products.
"""
_LONGEST_MARK = 40  # characters
_REPLIES, _SPEAKERS, _COUNTS = 2, 3, 2
"""Buttons to reply, and lines that say who speaks, that make a row of comments; they have a heading once or twice."""

_FIGURES = frozenset("0123456789()")

_LAST, _TAIL = 0.2, 1500
"""Of the text, or characters of it, in which a paragraph about the author is the end; never in its first quarter.

What stands behind a short text, as teasers and comments, is often more than the text itself. With 3,000 characters one
article of 378 lost its end, with 1,500 none.
"""
_LIFE = 25  # characters of such a paragraph
_ASIDE = re.compile(r"(?:,? [A-Z][A-Za-z.]{1,5}\b){0,4}\s?(?:\([^()\n]{1,40}\)|, [^,\n]{2,60},)?,? ")

_WORDS, _LONG = 8, 20  # words and characters of a paragraph that copies are told by
_COPIES = 3
"""Paragraphs in a row that say the same as earlier ones make a second copy of a text; fewer may be a refrain."""
_BESIDE = 2
"""A paragraph goes that stood one or two lines further up already."""
_COPY_ROUNDS = 8
"""Times that what is left is looked at again: without one copy another may stand beside the first."""

_GAP = 12
"""Lines that go, behind which a text begins anew, or what stands there is none."""
_DOUBTFUL = 0.6
"""What reads less surely like body than that behind a gap, in all its lines, is none."""


ShortLines = list[tuple[int, str]]
"""Numbers of short lines, and what they say."""


class Build(NamedTuple):
    """The lines of a page, stripped, and what is known of them.

    ``staying`` are the numbers of those that are body so far, ``headline`` that of the first line that does not stand
    above the headline, ``title`` how sure that is one; ``authors`` are names.
    """

    lines: Sequence[str]
    filled: Sequence[int]
    staying: Sequence[int]
    scores: Sequence[float]
    headline: int
    title: float
    authors: Sequence[str]


def outside(page: Build) -> dict[int, str]:
    """Return the lines that stay so far and are not the article's, and why."""
    if not page.staying:
        return {}
    found = dict.fromkeys(_copies(page), COPY)
    sizes = list(accumulate((len(page.lines[line]) for line in page.staying), initial=0))
    found |= dict.fromkeys(_above(page, sizes), ABOVE_HEADLINE)
    words = _words(page, _line_at(page, sizes, min(_FIRST, _BODY / sizes[-1])))
    end, why = min((_comments(page, sizes, words), COMMENT), (_life(page, sizes, words), LIFE))
    found |= {line: why for line in page.staying if line >= end and line not in found}
    return found | dict.fromkeys(_far(page, found), FAR)


def _above(page: Build, sizes: Sequence[int]) -> Sequence[int]:
    """Return what stands above the headline, if that is one: beside lines that go, and not most of the text."""
    above = [line for line in page.staying if line < page.headline]
    if bisect_left(page.filled, page.headline) == len(above):
        return []
    sure = page.title >= _SURELY_TITLE or all(page.scores[line] < _SURELY_BODY for line in above)
    return above if sure and sizes[len(above)] < _MENU * sizes[-1] else []


def _line_at(page: Build, sizes: Sequence[int], share: float) -> int:
    """Return the line with which ``share`` of the text is reached."""
    return next(line for line, size in zip(page.staying, sizes[1:], strict=True) if size >= share * sizes[-1])


def _words(page: Build, first: int) -> ShortLines:
    """Return short lines behind line ``first`` as :func:`newsclean.lexicon.furniture.folded` leaves them."""
    behind = page.filled[bisect_right(page.filled, first) :]
    short = [line for line in behind if len(page.lines[line]) <= _LONGEST_MARK]
    lows = "\n".join([page.lines[line] for line in short]).casefold().split("\n") if short else []
    # `folded` takes longer where it finds nothing
    texts = [low if low[0].isalpha() and low[-1].isalpha() else folded(low) for low in lows]
    return list(zip(short, texts, strict=True))


def _comments(page: Build, sizes: Sequence[int], words: ShortLines) -> int:
    """Return where the comments begin, or the number of lines: they have a heading, or marks."""
    lines, filled = page.lines, page.filled
    if folded(lines[filled[0]]) in THREAD and any(text in REPLY for _, text in _words(page, -1)):
        return 0
    first = _line_at(page, sizes, _FIRST)
    replies = [line for line, text in words if text in REPLY and line > first]
    speakers = [line for line, text in words if text.rpartition(" ")[2] in SAYS and line > first]
    first = _line_at(page, sizes, min(_HALF, _BODY / sizes[-1]))
    behind = filled[bisect_right(filled, first) :]
    likely = {line for line, text in words if line > first and text in ALONE}
    counts = [
        line
        for line in behind
        if (line in likely or lines[line][0] in _FIGURES or lines[line][-1] in _FIGURES) and heads_comments(lines[line])
    ]
    begins = [
        marks[0]
        for marks, least, most in (
            (replies, _REPLIES, len(filled)),
            (speakers, _SPEAKERS, len(filled)),
            (counts, 1, _COUNTS),
        )
        if least <= len(marks) <= most
    ]
    return min(begins, default=len(lines))


def _life(page: Build, sizes: Sequence[int], words: ShortLines) -> int:
    """Return where the end of a page tells of its author: a heading, or a paragraph that begins with the name."""
    first = _line_at(page, sizes, max(_FIRST, min(1 - _LAST, 1 - _TAIL / sizes[-1])))
    begin = next((line for line, text in words if line > first and text in ABOUT), len(page.lines))
    behind = page.filled[bisect_right(page.filled, first) :]
    for place, line in enumerate(behind if page.authors else ()):
        text = page.lines[line]
        if line >= begin:
            return begin
        if len(text) >= _LIFE and any(_tells_of(text, name) for name in page.authors):
            named = place and _names(page.lines[behind[place - 1]], page.authors)
            return behind[place - 1] if named else line
    return begin


def _names(text: str, authors: Sequence[str]) -> bool:
    """Tell whether a short line begins with the name of an author."""
    return len(text) <= _LONGEST_MARK and text.strip(" \t*•#–-").startswith(tuple(authors))


def _tells_of(text: str, name: str) -> bool:
    """Tell whether a paragraph begins with a name, or its first word, and a verb of lives: ``Jane Doe is …``."""
    said = next((said for said in (name, name.partition(" ")[0]) if text.startswith(said)), None)
    if said is None:
        return False
    match = _ASIDE.match(text, len(said))
    return match is not None and text[match.end() :].partition(" ")[0] in CAREERS


def _copies(page: Build) -> set[int]:
    """Return the lines that say again what stood further up, also those that do so only without others of them."""
    gone: set[int] = set()
    for _ in range(_COPY_ROUNDS):
        staying = [line for line in page.staying if line not in gone]
        words = [page.lines[line] for line in staying]
        long = [text for text in words if len(text) >= _LONG]
        if len(set(long)) == len(long):
            break
        more = set(_said_at_once(words)) or set(_said_in_a_row(words))
        if not more:
            break
        gone |= {staying[at] for at in more}
    return gone


def _said_at_once(words: Sequence[str]) -> Iterator[int]:
    """Yield the places of paragraphs that stood one or two lines further up already, of those that are left."""
    kept: list[str] = []
    for at, text in enumerate(words):
        if text in kept[-_BESIDE:] and _is_paragraph(text):
            yield at
        else:
            kept.append(text)


def _said_in_a_row(words: Sequence[str]) -> Iterator[int]:
    """Yield the places of runs that stood further up already, in the same order, with some paragraphs among them."""
    first: dict[str, int] = {}
    at = 0
    while at < len(words):
        end, begin = at, first.get(words[at], at)
        while end < len(words) and begin + end - at < at and words[begin + end - at] == words[end]:
            end += 1
        if sum(_is_paragraph(text) for text in words[at:end]) >= _COPIES:
            yield from range(at, end)
        else:
            first.setdefault(words[at], at)
        at = max(end, at + 1)  # what is looked at twice were quadratic where one line stands again and again


def _is_paragraph(line: str) -> bool:
    return len(line) >= _LONG and line.rstrip(CLOSING)[-1:] in ENDS and size(line) >= _WORDS


def _far(page: Build, gone: Container[int]) -> list[int]:
    """Return what stands behind the text and a long gap, and reads surely like text in no line."""
    blocks: list[list[int]] = [[]]
    staying = {line for line in page.staying if line not in gone}
    gap = 0
    for line in page.filled:
        if line not in staying:
            gap += 1
            continue
        if gap >= _GAP:
            blocks.append([])
        gap = 0
        blocks[-1].append(line)
    sizes = [sum(len(page.lines[line]) for line in block) for block in blocks]
    behind = blocks[sizes.index(max(sizes)) + 1 :]
    return [line for block in behind if max(page.scores[line] for line in block) < _DOUBTFUL for line in block]
