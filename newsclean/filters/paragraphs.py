"""Where paragraphs end, and what is verse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from newsclean.doc import Doc, Edit
from newsclean.journal import standing
from newsclean.lexicon.lines import CIRCLE, CLOSING, ENDINGS, GOES_ON, ITEM, WIDE
from newsclean.patterns import covered, is_far
from newsclean.record import LIFTED

_BREAK = re.compile(r"\n(?!(?<=\S\n)\n\S)(?!(?<=\S\n\n)\S)(?:(?<=\S\n)\n(\s+)|\s*)")
"""A break, unless it is the one blank line that stands between paragraphs in the end: most of them are.

The group is what follows such a blank line and is too much.
"""
_SPACES = re.compile(r"  (?<=\S  ) *+(?=\S)")
_TAB = re.compile(r"\t(?<=\S\t)(?=\S)")
_STANZA_LINES = range(2, 41)
_STANZA_COLUMNS = range(4, 73)


def normalize_paragraphs(doc: Doc) -> Iterator[Edit]:
    r"""Set paragraphs apart by one blank line and squeeze spaces; nothing else.

    White space at both ends of a line goes, runs of spaces and tabs become one space. Where each block has a line of
    its own, each line is a paragraph; a list item is one too, and keeps its mark. Verse keeps the single line breaks
    inside its stanza: a few short lines, of which some go on in the next one. Line breaks that ``break-lines`` set on
    trial are taken back where the lines on both sides stay text.

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
        yield from _spaces(text, first, last, _on_trial(doc, first, last))
    if 0 < last < len(text):
        yield Edit(last, len(text), "", "blank end")


def _on_trial(doc: Doc, first: int, last: int) -> dict[int, str]:
    """Return the breaks that were set on trial between lines of the text, with what stood there before."""
    tried = standing(doc, "break-lines")
    found = {at: was for at, was in tried if first < at < last and doc.text[at - 1 : at + 2].count("\n") == 1}
    for label in doc.labelled(*LIFTED) if found else ():  # a line that becomes a field is no part of the text
        begin, end = label.start - 1, label.end
        if (begin < 0 or doc.text[begin] == "\n") and doc.text[end : end + 1] in ("\n", ""):
            found.pop(begin, None)
            found.pop(end, None)
    return found


def _spaces(text: str, first: int, last: int, on_trial: Mapping[int, str]) -> list[Edit]:
    """Return what is wrong at the ends of lines, the blank lines that are missing, and runs of spaces, in order."""
    breaks = [*_BREAK.finditer(text, first, last)]
    if on_trial:
        breaks = [hit for hit in breaks if hit.start() not in on_trial]
    edits = [Edit(at, at + 1, " " if was else "", "no paragraph ends here") for at, was in on_trial.items()]
    edits += [Edit(*hit.span(1), "", "blank lines") for hit in breaks if hit.lastindex]
    edits += _others(text, [hit.span() for hit in breaks if not hit.lastindex])
    edits += _runs(text, [first, *(hit.end() for hit in breaks)], [*(hit.start() for hit in breaks), last])
    edits.sort()
    return edits


def _runs(text: str, begins: Iterable[int], ends: Iterable[int]) -> Iterator[Edit]:
    """Yield the runs of spaces and tabs between words; between ``begins`` and ``ends`` no line has an indent."""
    plain = text.replace("\t", " ")
    for begin, end in zip(begins, ends, strict=True):
        if plain.find("  ", begin, end) >= 0:
            yield from [Edit(*hit.span(), " ", "run of spaces") for hit in _SPACES.finditer(plain, begin, end)]
    if plain != text:
        yield from [Edit(*hit.span(), " ", "run of spaces") for hit in _TAB.finditer(text)]


def _others(text: str, breaks: Iterable[tuple[int, int]]) -> Iterator[Edit]:
    """Yield the edits at breaks that have no blank line, or white space at the end of a line."""
    block: list[tuple[int, int]] = []
    for at, end in breaks:
        start = _behind_words(text, at)
        gap = text[start:end]
        if gap.count("\n") > 1:
            yield _trim(gap, start, "\n\n", "blank lines")
            continue
        if block and text.find("\n", block[-1][1], start) >= 0:
            yield from _lines(text, block)
            block = []
        block.append((start, end))
    if block:
        yield from _lines(text, block)


def _behind_words(text: str, at: int) -> int:
    """Return where the white space begins that stands before the line end at ``at``."""
    if not text[at - 1].isspace():
        return at
    line = text.rfind("\n", 0, at) + 1
    return line + len(text[line:at].rstrip())


def _lines(text: str, block: Sequence[tuple[int, int]]) -> list[Edit]:
    """Return the edits at the single line breaks of one block."""
    if _is_stanza(text, block):
        return [_trim(gap, start, "\n", "indent") for start, end in block if (gap := text[start:end]) != "\n"]
    why = "line of its own"
    return [
        Edit(end, end, "\n", why) if end == start + 1 else Edit(start, end, "\n\n", why)  # a break alone stays
        for start, end in block
    ]


def _is_stanza(text: str, block: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the lines of a block are verse: a few short lines, of which some go on in the next one."""
    count = len(block) + 1
    begin, stop = text.rfind("\n", 0, block[0][0]) + 1, text.find("\n", block[-1][1])
    words = text[begin : stop if stop >= 0 else len(text)].strip()
    if count not in _STANZA_LINES or len(words) > 2 * _STANZA_COLUMNS.stop * count:
        return False
    rows = list(map(str.strip, words.split("\n")))
    if len(" ".join(max(rows, key=len).split())) not in _STANZA_COLUMNS:
        return False
    going = sum(
        line[-1] in GOES_ON
        or (count > 2 and behind[0].islower() and line[-1] not in ENDINGS and len(line.split(None, 2)) > 2)
        for line, behind in pairwise(rows)
    )
    if going * 4 < len(block):
        return False
    stopped = sum(line.rstrip(CLOSING)[-1:] in ENDINGS for line in rows[:-1])  # nothing but quotes is an end, too
    if stopped * 2 > count:
        return False
    lines = [" ".join(row.split()) for row in rows]
    if not all(len(line) in _STANZA_COLUMNS and not ITEM.match(line) for line in lines):
        return False
    return sum(map(_words, lines)) >= 3 * count and sum(bool(CIRCLE.match(line)) for line in lines) <= 1


def _words(line: str) -> int:
    """Return the number of words; two letters of a script without spaces count as one."""
    words = line.count(" ") + 1
    return max(words, covered(WIDE, line) // 2) if is_far(line) else words


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
