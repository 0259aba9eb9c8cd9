"""Where paragraphs end, and what is verse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsclean.doc import Doc, Edit
from newsclean.lexicon.lines import CIRCLE, ENDINGS, GOES_ON, ITEM, WIDE
from newsclean.patterns import is_far

_CLOSING = "\"'’”»›)]}」』）】*_"
_BREAK = re.compile(r"\n\s*")
_RUN = re.compile(r"[ \t]{2,}|\t")
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
    if 0 < last < len(text):
        yield Edit(last, len(text), "", "blank end")
    if last:
        yield from _breaks(text, first, last)
        if "  " in text or "\t" in text:
            yield from _runs(text, first, last)


def _runs(text: str, first: int, last: int) -> Iterator[Edit]:
    """Yield the runs of spaces and tabs inside lines."""
    for hit in _RUN.finditer(text, first, last):
        if not text[hit.start() - 1].isspace() and not text[hit.end()].isspace():
            yield Edit(hit.start(), hit.end(), " ", "run of spaces")


def _breaks(text: str, first: int, last: int) -> Iterator[Edit]:
    """Yield what is wrong at the ends of lines, and the blank lines that are missing."""
    block: list[tuple[int, int]] = []
    begin = first
    for hit in _BREAK.finditer(text, first, last):
        start, end = hit.span()
        while text[start - 1].isspace():
            start -= 1
        blank = text.count("\n", start, end) > 1
        if not blank:
            block.append((start, end))
            continue
        if block:
            yield from _lines(text, begin, block, start)
            block = []
        begin = end
        if text[start:end] != "\n\n":
            yield _trim(text, start, end, "\n\n", "blank lines")
    if block:
        yield from _lines(text, begin, block, last)


def _lines(text: str, begin: int, block: Sequence[tuple[int, int]], stop: int) -> Iterator[Edit]:
    """Yield the edits at the single line breaks of one block."""
    wanted = "\n" if _is_stanza(text, begin, block, stop) else "\n\n"
    for start, end in block:
        if text[start:end] != wanted:
            yield _trim(text, start, end, wanted, "line of its own" if wanted == "\n\n" else "indent")


def _is_stanza(text: str, begin: int, block: Sequence[tuple[int, int]], stop: int) -> bool:
    """Tell whether the lines of a block are verse: a few short lines, of which some go on in the next one."""
    if len(block) + 1 not in _STANZA_LINES or stop - begin > 2 * _STANZA_COLUMNS.stop * (len(block) + 1):
        return False
    starts = [begin, *(end for _, end in block)]
    ends = [*(start for start, _ in block), stop]
    lines = [" ".join(text[start:end].split()) for start, end in zip(starts, ends, strict=True)]
    if any(len(line) not in _STANZA_COLUMNS or ITEM.match(line) for line in lines):
        return False
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


def _trim(text: str, start: int, end: int, wanted: str, why: str) -> Edit:
    """Return the edit that makes ``text[start:end]`` be ``wanted``, without what stands there already."""
    if text.startswith(wanted, start):
        return Edit(start + len(wanted), end, "", why)
    if text.endswith(wanted, start, end):
        return Edit(start, end - len(wanted), "", why)
    if text[start:end] == "\n":
        return Edit(end, end, "\n", why)
    return Edit(start, end, wanted, why)
