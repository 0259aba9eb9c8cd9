"""Where paragraphs end, and what is verse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.doc import Doc, Edit
from newsclean.lexicon.lines import CIRCLE, ENDINGS, GOES_ON, ITEM, WIDE
from newsclean.patterns import is_far

_CLOSING = "\"'’”»›)]}」』）】*_"
_BREAK = re.compile(r"\n(?!(?<=\S\n)\n\S)(?!(?<=\S\n\n)\S)\s*")
"""A break, unless it is the one blank line that stands between paragraphs in the end: most of them are."""
_SPACES = re.compile(r"  (?<=\S  ) *+(?=\S)")
_TAB = re.compile(r"\t(?<=\S\t)(?=\S)")
_STANZA_LINES = range(2, 41)
_STANZA_COLUMNS = range(4, 73)


def normalize_paragraphs(doc: Doc) -> Iterator[Edit]:
    r"""Set paragraphs apart by one blank line and squeeze spaces; nothing else.

    White space at both ends of a line goes, runs of spaces and tabs become one space. Where each block has a line of
    its own, each line is a paragraph; a list item is one too, and keeps its mark. Verse keeps the single line breaks
    inside its stanza: a few short lines, of which some go on in the next one.

    >>> after(normalize_paragraphs, "The mayor  spoke.\n\n\n The council listened.\nNobody voted. \n* one\n* two\n")
    'The mayor spoke.\n\nThe council listened.\n\nNobody voted.\n\n* one\n\n* two'
    >>> after(normalize_paragraphs, "He read:\n\nUnder the bridge\nthe water runs,\nold as the stone.")
    'He read:\n\nUnder the bridge\nthe water runs,\nold as the stone.'
    """
    text = doc.text
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    if first:
        yield Edit(0, first, "", "blank begin")
    if last:
        yield from _spaces(text, first, last)
    if 0 < last < len(text):
        yield Edit(last, len(text), "", "blank end")


def _spaces(text: str, first: int, last: int) -> list[Edit]:
    """Return what is wrong at the ends of lines, the blank lines that are missing, and runs of spaces, in order."""
    edits: list[Edit] = []
    block: list[tuple[int, int]] = []
    begin = at = first
    for start, end in [*(hit.span() for hit in _BREAK.finditer(text, first, last)), (last, last)]:
        words = text[at:start].rstrip()
        good = words.find("\n\n")  # breaks that are as they should be are in between
        if good >= 0:
            if block:
                edits += _lines(text, begin, block, at + good)
                block = []
            begin = at + words.rindex("\n\n") + 2
        if "  " in words or "\t" in words:
            edits += _runs(words, at)
        start = at + len(words)  # noqa: PLW2901  # the white space at the end of the line belongs to the break
        gap = text[start:end]
        if gap.count("\n") == 1:
            block.append((start, end))
        else:
            if block:
                edits += _lines(text, begin, block, start)
                block = []
            begin = end
            if gap not in ("\n\n", ""):
                edits.append(_trim(gap, start, "\n\n", "blank lines"))
        at = end
    edits.sort()
    return edits


def _runs(words: str, at: int) -> Iterator[Edit]:
    """Yield the runs of spaces and tabs between ``words``, which stand at ``at``."""
    for hit in (*_SPACES.finditer(words.replace("\t", " ")), *_TAB.finditer(words)):
        yield Edit(at + hit.start(), at + hit.end(), " ", "run of spaces")


def _lines(text: str, begin: int, block: Sequence[tuple[int, int]], stop: int) -> list[Edit]:
    """Return the edits at the single line breaks of one block."""
    wanted, why = ("\n", "indent") if _is_stanza(text, begin, block, stop) else ("\n\n", "line of its own")
    return [_trim(gap, start, wanted, why) for start, end in block if (gap := text[start:end]) != wanted]


def _is_stanza(text: str, begin: int, block: Sequence[tuple[int, int]], stop: int) -> bool:
    """Tell whether the lines of a block are verse: a few short lines, of which some go on in the next one."""
    if len(block) + 1 not in _STANZA_LINES or stop - begin > 2 * _STANZA_COLUMNS.stop * (len(block) + 1):
        return False
    starts = [begin, *(end for _, end in block)]
    ends = [*(start for start, _ in block), stop]
    lines: list[str] = []
    for start, end in zip(starts, ends, strict=True):
        line = " ".join(text[start:end].split())
        if len(line) not in _STANZA_COLUMNS or ITEM.match(line):
            return False
        lines.append(line)
    if sum(bool(CIRCLE.match(line)) for line in lines) > 1:
        return False
    going = sum(
        line[-1] in GOES_ON
        or (len(lines) > 2 and behind[0].islower() and line[-1] not in ENDINGS and " " in line.partition(" ")[2])
        for line, behind in pairwise(lines)
    )
    stopped = sum(line.rstrip(_CLOSING)[-1:] in (*ENDINGS, "") for line in lines[:-1])
    words = sum(max(line.count(" ") + 1, len(WIDE.findall(line)) // 2 if is_far(line) else 0) for line in lines)
    return going * 4 >= len(block) and stopped * 2 <= len(block) + 1 and words >= 3 * len(lines)


def _trim(gap: str, start: int, wanted: str, why: str) -> Edit:
    """Return the edit that makes ``gap``, which stands at ``start``, be ``wanted``; what stands there already stays."""
    end = start + len(gap)
    if gap.startswith(wanted):
        return Edit(start + len(wanted), end, "", why)
    if gap.endswith(wanted):
        return Edit(start, end - len(wanted), "", why)
    if gap == "\n":
        return Edit(end, end, "\n", why)
    return Edit(start, end, wanted, why)
