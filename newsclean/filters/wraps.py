"""Lines that were wrapped at a fixed width, joined again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

from newsclean.doc import Doc, Edit
from newsclean.lexicon import hyphens
from newsclean.lexicon.lines import CIRCLE, CJK, ENDINGS, GOES_ON, ITEM, WIDE
from newsclean.patterns import later

_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S|\|")
_NO_SPACE = later(f"[{CJK}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")

NARROWEST, WIDEST = 30, 160
"""Columns between which text is wrapped; narrower lines are verse, tables and menus."""

_NEXT_LINE = re.compile(r"\n[ \t]*[^\W\d_A-Z]")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_BROKEN = re.compile(r"\b([^\W\d_]+)[-‐]$")
_BROKEN_WORD = re.compile(r"\b[^\W\d_]+[-‐][ \t]*\n[ \t]*[^\W\d_]*")
_FIRST = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"\w+://|www\.")
_SENTENCE_INSIDE = re.compile(r"[.!?]['”\"»)]* [^\W\d_a-z]")
_SURE = 1 << 20
"""What a break in the middle of a sentence weighs against all breaks that might be the author's."""


class _Line(NamedTuple):
    """A line without the white space around it: where it stands, and how many columns it and its indent take."""

    start: int
    end: int
    words: str
    indent: int
    columns: int


_Break = tuple[int, _Line, _Line]


class _Wrap(NamedTuple):
    """How a page is wrapped: at ``width`` columns; ``ragged`` if by the width of letters in print, about there.

    The breaks agree on all widths up to ``most``. ``proofs`` are those in the middle of a sentence.
    """

    width: int
    most: int
    ragged: bool
    proofs: int

    @property
    def sure(self) -> bool:
        """So many breaks say so that lines of another kind in between do not speak against it."""
        return self.proofs >= 8 and not self.ragged

    def broke(self, line: _Line, behind: _Line) -> bool:
        """Tell whether the break between these two lines is where such a program breaks a paragraph."""
        if line.columns > self.most:
            return False
        if _torn(line, behind):
            return True
        if 0.7 * self.width <= line.columns and (self.ragged or (self.proofs > 3 and _mid_sentence(line, behind))):
            return True
        return 2 * line.columns >= self.width and _needed(line, behind) > self.width


def unwrap_lines(doc: Doc) -> Iterator[Edit]:
    r"""Join paragraphs that were wrapped at a fixed width, and heal words broken at the wrap.

    Mails, wire copy, PDFs and text browsers break paragraphs into lines. A program that does so fills each line:
    the next word would not have fitted. That is the evidence: lines that stop in the middle of a sentence must
    agree on one width at which all of them had to stop. Where they do, every break that the width explains is
    joined; Chinese and Japanese without a space. A word broken by a hyphen is healed, by the page's own words where
    they tell. Pages that are not wrapped, and there verse, lists, tables, menus and headlines, are left alone, and so
    are hyphens of real compounds and those that stand for a part left out (``Gesundheits- und``).

    >>> after(unwrap_lines, "The bridge is older than the govern-\nment that owns it, and nobody has any\nidea why.")
    'The bridge is older than the government that owns it, and nobody has any idea why.'
    >>> after(unwrap_lines, "Under the bridge\nthe water runs,\nold as the stone,\nyoung as the suns.")
    'Under the bridge\nthe water runs,\nold as the stone,\nyoung as the suns.'
    """
    if _wrap(_suspects(doc.text)) is None:
        return
    lines = [_line(start, words) for start, words in zip(doc.starts, doc.lines, strict=False)]
    while joins := _joins(lines):
        for number in sorted(joins):
            line, behind = lines[number], lines[number + 1]
            drop, glue, why = _seam(line.words[-80:], behind.words[:80], doc)
            yield Edit(line.end - drop, behind.start, glue, why)
        lines = _merged(lines, joins)


def _merged(lines: Sequence[_Line], joins: set[int]) -> list[_Line]:
    """Return the lines as they are after the joins, to see whether these bring another wrap to light."""
    merged: list[_Line] = []
    run: list[_Line] = []
    for number, line in enumerate(lines):
        run.append(line)
        if number not in joins:
            words = run[0].words if len(run) == 1 else " ".join(part.words for part in run)
            merged.append(run[0]._replace(end=line.end, words=words, columns=sum(part.columns for part in run)))
            run = []
    return merged


def _suspects(text: str) -> Iterator[_Break]:
    """Yield the breaks before which a sentence may go on, without a look at all the other lines."""
    for hit in _NEXT_LINE.finditer(text):
        at, behind = hit.start(), hit.end() - 1
        start = text.rfind("\n", 0, at) + 1
        if at - start <= NARROWEST // 2 or text[behind].isupper() or text[at - 1] in ENDINGS:
            continue
        end = text.find("\n", behind)
        yield at, _line(start, text[start:at]), _line(at + 1, text[at + 1 : end if end >= 0 else len(text)])


def _line(start: int, line: str) -> _Line:
    words = line.strip()
    indent = len(line) - len(line.lstrip())
    return _Line(start + indent, start + indent + len(words), words, indent, indent + _columns(words))


def _columns(words: str) -> int:
    return len(words) if words.isascii() else len(words) + len(WIDE.findall(words))


def _needed(line: _Line, behind: _Line) -> int:
    """Return the columns that ``line`` would have taken with the first word of the line behind it."""
    first = behind.words.split(None, 1)[0]
    if _NO_SPACE.match(first):
        return line.columns + 4  # a letter of two columns, and punctuation that must not begin a line
    return line.columns + 1 + _columns(first)


def _joins(lines: Sequence[_Line]) -> set[int]:
    """Return the numbers of the lines that go on in the next line."""
    joins: set[int] = set()
    blocks = list(_blocks(lines))
    wrap = _wrap([pair for block in blocks for pair in block])
    if wrap is None or (not wrap.sure and _mostly_unwrapped(lines, wrap)):
        return joins
    for block in blocks:
        if wrap.sure or _filled(block, wrap):
            joins.update(*_runs_of_wraps(block, wrap))
    return joins


def _mostly_unwrapped(lines: Sequence[_Line], wrap: _Wrap) -> bool:
    """Tell whether most of the page stands in lines far wider than the wrap: then its short lines are verse."""
    wide = sum(line.columns for line in lines if line.columns > 2 * wrap.most)
    return 2 * wide > sum(line.columns for line in lines)


def _runs_of_wraps(block: Sequence[_Break], wrap: _Wrap) -> Iterator[list[int]]:
    """Yield the breaks of a block that the wrap explains, run by run, where enough of a run is in mid-sentence."""
    for broke, run in groupby(block, key=lambda pair: wrap.broke(*pair[1:])):
        wraps = list(run)
        proofs = sum(_mid_sentence(*pair) or (wrap.sure and _unended(pair[0], block)) for _, *pair in wraps)
        if broke and proofs > (wrap.proofs < 3):
            yield [number for number, _, _ in wraps]


def _unended(line: _Line, block: Sequence[_Break]) -> bool:
    """Tell whether a break that the width explains needs no further proof on a page that is surely wrapped."""
    return line.words[-1] not in ENDINGS or len(block) < 30


def _filled(block: Sequence[_Break], wrap: _Wrap) -> bool:
    """Tell whether all lines of a block but the last, and those that end a sentence, are nearly as long as they can."""
    wide = max(block[0][1].columns, *(behind.columns for _, _, behind in block))
    full = 0.6 * wrap.width
    return wide <= wrap.most and all(
        line.columns >= full or line.words[-1] in ENDINGS or _torn(line, behind) for _, line, behind in block
    )


def _blocks(lines: Sequence[_Line]) -> Iterator[list[_Break]]:
    """Yield the breaks between lines of which no list, table, indent or blank line sets one apart, block by block."""
    block: list[_Break] = []
    for number, (line, behind) in enumerate(pairwise(lines)):
        if line.words and behind.words and not _stops(line, behind):
            block.append((number, line, behind))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _wrap(breaks: Iterable[_Break]) -> _Wrap | None:
    """Return how the page is wrapped, by the breaks in the middle of a sentence; ``None`` if they do not agree.

    A break before a word that would not have fitted is explained by every width from the line's columns to those
    that it would have needed; the width that explains most is the page's.
    """
    steps: dict[int, int] = {}
    middle: dict[str, tuple[_Line, _Line]] = {}
    for _, line, behind in breaks:
        if not NARROWEST <= _columns(line.words) <= WIDEST or line.words in middle or _stops(line, behind):
            continue
        weight = 1
        if _mid_sentence(line, behind):
            middle[line.words] = line, behind
            weight = _SURE
        steps[line.columns] = steps.get(line.columns, 0) + weight
        steps[_needed(line, behind)] = steps.get(_needed(line, behind), 0) - weight
    if len(middle) < 2:
        return None
    widths = sorted(steps)
    counts = list(accumulate(steps[width] for width in widths))
    best = max(range(len(widths)), key=counts.__getitem__)
    agree = counts[best] // _SURE
    wraps = list(middle.values())
    if (agree >= max(4, 0.8 * len(wraps)) or agree == len(wraps)) and _is_prose(wraps):
        return _Wrap(widths[best], widths[best + 1] - 1, ragged=False, proofs=agree)
    width = max(line.columns for line, _ in wraps)
    full = [(line, behind) for line, behind in wraps if line.columns >= 0.75 * width]
    sentences = any(_SENTENCE_INSIDE.search(words) for pair in full for words in (pair[0].words, pair[1].words))
    enough = (3 if sentences else 4) if width >= 55 else 6
    told = width >= 55 or (width >= 40 and sentences)
    if told and len(full) >= max(enough, 0.9 * len(wraps)) and _is_prose(full):
        return _Wrap(width, width + width // 20, ragged=True, proofs=len(full))
    return None


def _is_prose(wraps: Sequence[tuple[_Line, _Line]]) -> bool:
    """Tell whether enough of a few breaks are as prose has them and headlines have not: beside a short word or comma.

    A program breaks where the line is full, be it between *the* and *bridge*; people break lines elsewhere.
    """
    if len(wraps) >= 8:
        return True
    beside = 0
    for line, behind in wraps:
        last, first = line.words.rsplit(None, 1)[-1], behind.words.split(None, 1)[0]
        short = 4 if first.islower() else 5  # scripts without small letters tend to write small words as prefixes
        beside += last[-1] in GOES_ON or min(len(last), len(first)) < short or bool(_NO_SPACE.match(first))
    return beside * (3 if len(wraps) < 4 else 4) >= len(wraps)


def _mid_sentence(line: _Line, behind: _Line) -> bool:
    """Tell whether a sentence goes on over the break."""
    last, first = line.words[-1], behind.words[0]
    if last in ENDINGS or not first.isalpha() or first.isupper() or _ADDRESS.match(behind.words):
        return False
    return first.islower() or last.isalpha() or last in GOES_ON


def _torn(line: _Line, behind: _Line) -> bool:
    """Tell whether the break is inside a word: after a hyphen that is no dash."""
    return line.words[-1] in "-‐" and line.words[-2:-1].isalnum() and behind.words[0].isalnum()


def _stops(line: _Line, behind: _Line) -> bool:
    """Tell whether the break is the author's: before a list item or a paragraph's indent, in or beside a table."""
    circle = CIRCLE.match(behind.words)
    if circle and (behind.indent != line.indent or CIRCLE.match(line.words) or ITEM.match(line.words)):
        return True
    dash = behind.words[0] in "–—" and line.words[0] not in "–—" and line.words[-1] not in ENDINGS
    if (ITEM.match(behind.words) and not dash) or _COLUMNS.search(line.words) or _COLUMNS.search(behind.words):
        return True
    return behind.indent > line.indent and not ITEM.match(line.words)


def _seam(before: str, behind: str, doc: Doc) -> tuple[int, str, str]:
    """Return how many characters go from the end of ``before``, what stands between the two, and why."""
    if _NO_SPACE.match(before[-1]) and _NO_SPACE.match(behind):
        return 0, "", "line wrap"
    broken = _BROKEN.search(before)
    if broken is None:
        glued = before[-1] in "—–‐-" and before[-2:-1].isalnum() and behind[0].isalnum()
        return 0, "" if glued else " ", "line wrap"
    first = _FIRST.match(behind)
    one, two = broken[1], first[0] if first else ""
    if two.lower() in hyphens.SUSPENDED_BEFORE:
        return 0, " ", "line wrap"
    if not two.islower() or _compound(one.lower(), two, before, behind, doc.view(_vocabulary)):
        return 0, "", "line wrap"
    return 1, "", "word broken at the wrap"


def _vocabulary(doc: Doc) -> frozenset[str]:
    """Return the words of the page that are not broken at a line's end, in lower case."""
    return frozenset(word.lower() for word in _WORD.findall(_BROKEN_WORD.sub(" ", doc.text)))


def _compound(one: str, two: str, before: str, behind: str, vocabulary: frozenset[str]) -> bool:
    """Tell whether the hyphen between two parts of a word is the author's."""
    if one + two in vocabulary:
        return False
    if f"{one}-{two}" in vocabulary or before[-len(one) - 2 : -len(one) - 1] == "-" or behind[len(two) :][:1] == "-":
        return True
    if two in hyphens.KEEPS_BEFORE or (one in hyphens.KEEPS_AFTER and len(two) > 3):
        return True
    return len(one) > 3 and len(two) > 3 and one in vocabulary and two in vocabulary
