"""How a page is wrapped: what the steps of ``unwrap-lines`` have to know of lines and of the width that they filled."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import accumulate, islice, pairwise
from typing import NamedTuple
from unicodedata import category

from newsclean.doc import Doc
from newsclean.lexicon.lines import CIRCLE, CJK, ENDINGS, GOES_ON, ITEM, ODD_WIDTH, ON_TOP, WIDE
from newsclean.lexicon.scripts import PHRASES
from newsclean.lines import going_on
from newsclean.patterns import covered, later

NO_SPACE = later(f"[{CJK}{PHRASES}]")
"""Letters of scripts that set no spaces between words."""

PHRASE = later(f"[{PHRASES}]")
"""Letters of those that set spaces between phrases."""

NARROWEST, WIDEST = 30, 160
"""Columns between which text is wrapped; narrower lines are verse, tables and menus."""

_COLUMNS = later(r"\S(?: {3,}|\t)\S|\|")
_NUMBER = later(r"\(?(\d{1,3})[.)](?=\s)")
_ADDRESS = later(r"\w+://|www\.")
_SENTENCE_INSIDE = later(r"[.!?]['”\"»)]* [^\W\d_a-z]")
_NO_PROSE = ENDINGS + "{};="
"""What lines end with that go on in no sentence, those of code among them."""
_ENOUGH = 100
"""Breaks that nearly always tell how a page is wrapped: the others are looked at only if these do not agree."""
_LONGEST_WORD = 40  # characters
_SURE = 1 << 20
"""What a break in the middle of a sentence weighs against all breaks that might be the author's."""


class Line(NamedTuple):
    """A line without the white space around it: where it stands, and how many columns it and its indent take.

    ``first`` are the columns that its first word would need at the end of the line before. ``hard``: Markdown says
    that the break behind it is the author's.
    """

    start: int
    end: int
    words: str
    indent: int
    columns: int
    first: int
    hard: bool


Break = tuple[int, Line, Line]
"""A line's number, the line, and the one behind it."""

BLANK = Line(0, 0, "", 0, 0, 0, hard=False)
Measure = Callable[[str], int]
"""How many columns words take."""


class Wrap(NamedTuple):
    """How a page is wrapped: at ``width`` columns; ``ragged`` if by the width of letters in print, about there.

    The breaks agree on all widths up to ``most``. ``proofs`` are those in the middle of a sentence.
    """

    width: int
    most: int
    ragged: bool
    proofs: int

    @property
    def slack(self) -> int:
        """How many widths explain the breaks: with wide letters, half as many as by the right measure."""
        return self.most - self.width + 1

    @property
    def sure(self) -> bool:
        """So many breaks say so that lines of another kind in between do not speak against it."""
        return self.proofs >= 8 and not self.ragged

    def proves(self, line: Line, behind: Line) -> bool:
        """Tell whether a full line is broken in mid-sentence: before a capital, as of a German noun, or a number."""
        if not 0.9 * self.width <= line.columns <= self.most or line.columns + behind.first <= self.width:
            return False
        return line.words[-1].isalpha() and self.proofs >= (4 if behind.words[0].isdigit() else 8)

    def broke(self, line: Line, behind: Line) -> bool:
        """Tell whether the break between these two lines is where such a program breaks a paragraph."""
        if line.columns > self.most:
            return False
        if is_torn(line, behind):
            return True
        if 0.7 * self.width <= line.columns and (self.ragged or (self.proofs > 3 and is_mid_sentence(line, behind))):
            return True
        return 2 * line.columns >= self.width and line.columns + behind.first > self.width


def measure_of(doc: Doc) -> Measure | None:
    """Return the measure by which a page seems wrapped, without a look at all its lines; ``None`` if by none.

    Programs counted letters as wide as a screen shows them, or one column a character.
    """
    some = _suspects(doc)
    first = list(islice(some, _ENOUGH))
    measure = _measure_by(first)
    if measure is None and len(first) == _ENOUGH:
        measure = _measure_by([*first, *some])
    return measure


def _measure_by(suspects: Sequence[Break]) -> Measure | None:
    wrap = wrap_of(suspects)
    if any(ODD_WIDTH.search(line.words) for _, line, _ in suspects if not line.words.isascii()):
        other = wrap_of((at, measured(line, len), measured(behind, len)) for at, line, behind in suspects)
        if other is not None and (wrap is None or _worth(other, 2) > _worth(wrap, 1)):
            return len
    return None if wrap is None else _columns


def _worth(wrap: Wrap, scale: int) -> tuple[bool, int, int]:
    """Return what speaks for a measure by which lines are wrapped so: an exact width before many proofs."""
    return not wrap.ragged, wrap.proofs, scale * wrap.slack


def _suspects(doc: Doc) -> Iterator[Break]:
    """Yield the breaks before which a sentence may go on, without a look at all the other lines."""
    text = doc.text
    for at, behind in doc.view(going_on):
        first = text[behind - 1]
        if text[at - 1] in ENDINGS or first.isupper() or not first.isalnum():
            continue
        start = text.rfind("\n", 0, at) + 1
        if at - start <= NARROWEST // 2:
            continue
        words = text[start:at].strip()
        if len(words) < NARROWEST and (words.isascii() or _columns(words) < NARROWEST):
            continue  # too narrow to tell
        end = text.find("\n", behind)
        one = line_of(start, text[start:at], _columns)
        two = line_of(at + 1, text[at + 1 : end if end >= 0 else len(text)], _columns)
        if not _stops(one, two):
            yield at, one, two


def line_of(start: int, line: str, measure: Measure, *, markdown: bool = False) -> Line:
    """Return a line that stands at ``start``; two spaces at the end of one of Markdown make a hard break."""
    words = line.strip()
    if not words:
        return BLANK
    indent = len(line) - len(line.lstrip())
    hard = markdown and line.endswith("  ") and line[-3:] != "   "
    start += indent
    return Line(start, start + len(words), words, indent, indent + measure(words), _first(words, measure), hard)


def measured(line: Line, measure: Measure) -> Line:
    """Return the line with its columns by another measure."""
    if not line.words:
        return line
    return line._replace(columns=line.indent + measure(line.words), first=_first(line.words, measure))


def _first(words: str, measure: Measure) -> int:
    """Return the columns that the first word takes with what goes before it."""
    first = words.split(None, 1)[0]
    if first.isascii() or not NO_SPACE.match(first) or PHRASE.match(first):
        return 1 + measure(first)
    return 2 * measure(first[0])  # a letter, and punctuation that begins no line


def _columns(words: str) -> int:
    return len(words) if words.isascii() else len(words) + covered(WIDE, words) - covered(ON_TOP, words)


def centred(lines: list[Line]) -> list[Line]:
    """Return the lines with centred blocks set flush left at the indent of their widest line."""
    out = lines
    at, last = 0, len(lines) - 1
    while at < last:
        line, stop = lines[at], at + 1
        middle = line.indent + line.columns
        while stop <= last and lines[stop].words and abs(lines[stop].indent + lines[stop].columns - middle) <= 2:
            stop += 1
        if line.words and stop > at + 1:
            indents = [other.indent for other in lines[at:stop]]
            least = min(indents)
            if max(indents) > least:
                out = [*lines] if out is lines else out
                for number, other in enumerate(lines[at:stop], at):
                    out[number] = other._replace(indent=least, columns=other.columns - other.indent + least)
        at = stop
    return out


def blocks_of(lines: Sequence[Line]) -> Iterator[list[Break]]:
    """Yield the breaks between lines of which no list, table, indent or blank line sets one apart, block by block."""
    numbers = {int(hit[1]) for hit in (_NUMBER.match(line.words) for line in lines if line.words[:2] >= "(") if hit}
    block: list[Break] = []
    for number, (line, behind) in enumerate(pairwise(lines)):
        if line.words and behind.words and not line.hard and not _stops(line, behind, numbers):
            block.append((number, line, behind))
        elif block:
            yield block
            block = []
    if block:
        yield block


def wrap_of(breaks: Iterable[Break]) -> Wrap | None:
    """Return how the page is wrapped, by the breaks in the middle of a sentence; ``None`` if they do not agree.

    A break before a word that would not have fitted is explained by every width from the line's columns to those
    that it would have needed; the width that explains most is the page's.
    """
    steps: dict[int, int] = {}
    middle: dict[str, tuple[Line, Line]] = {}
    for _, line, behind in breaks:
        if not NARROWEST <= line.columns - line.indent <= WIDEST or line.words in middle:
            continue
        weight = 1
        if is_mid_sentence(line, behind):
            middle[line.words] = line, behind
            weight = _SURE
        steps[line.columns] = steps.get(line.columns, 0) + weight
        needed = line.columns + behind.first
        steps[needed] = steps.get(needed, 0) - weight
    if len(middle) < 2:
        return None
    widths = sorted(steps)
    counts = list(accumulate(steps[width] for width in widths))
    best = max(range(len(widths)), key=counts.__getitem__)
    agree = counts[best] // _SURE
    wraps = list(middle.values())
    if _agreed(wraps, agree, widths[best]) and _is_prose(wraps):
        return Wrap(widths[best], widths[best + 1] - 1, ragged=False, proofs=agree)
    width = max(line.columns for line, _ in wraps)
    full = [(line, behind) for line, behind in wraps if line.columns >= 0.75 * width]
    sentences = any(_SENTENCE_INSIDE.search(words) for pair in full for words in (pair[0].words, pair[1].words))
    enough = (3 if sentences else 4) if width >= 55 else 6
    told = width >= 55 or (width >= 40 and sentences)
    if told and len(full) >= max(enough, 0.9 * len(wraps)) and _is_prose(full):
        return Wrap(width, width + width // 20, ragged=True, proofs=len(full))
    return None


def _agreed(wraps: Sequence[tuple[Line, Line]], agree: int, width: int) -> bool:
    """Tell whether enough of the breaks in the middle of a sentence agree on one width.

    Lines much narrower speak of menus and headlines on the page, and not against the width.
    """
    if agree >= max(4, 0.8 * len(wraps)) or agree == len(wraps):
        return True
    full = [(line, behind) for line, behind in wraps if line.columns >= 0.7 * width]
    unspaced = sum(bool(NO_SPACE.match(behind.words)) for _, behind in full)
    if 2 * unspaced > len(full) and width >= 60:
        return agree >= max(3, 0.9 * len(full))
    wide = sum(line.columns >= 0.8 * width for line, _ in full)
    return agree >= max(8, 0.75 * len(full)) or agree >= max(16, 0.8 * wide)


def _is_prose(wraps: Sequence[tuple[Line, Line]]) -> bool:
    """Tell whether enough of a few breaks are as prose has them and headlines have not: beside a short word or comma.

    A program breaks where the line is full, be it between *the* and *bridge*; people break lines elsewhere.
    """
    if len(wraps) >= 8:
        return True
    beside = 0
    for line, behind in wraps:
        last, first = line.words.rsplit(None, 1)[-1], behind.words.split(None, 1)[0]
        short = 4 if first.islower() else 5  # scripts without small letters tend to write small words as prefixes
        beside += last[-1] in GOES_ON or min(len(last), len(first)) < short or bool(NO_SPACE.match(first))
    return beside * (3 if len(wraps) < 4 else 4) >= len(wraps)


def is_mid_sentence(line: Line, behind: Line) -> bool:
    """Tell whether a sentence goes on over the break."""
    last, first = line.words[-1], behind.words[0]
    if last in _NO_PROSE or not first.isalpha() or first.isupper() or _ADDRESS.match(behind.words):
        return False
    if ("://" in line.words or "](" in line.words) and max(map(len, line.words.split())) > _LONGEST_WORD:
        return False  # an address that fits nowhere
    if first.islower() or last.isalpha() or last in GOES_ON or category(last).startswith("M"):
        return True
    return last.isdigit() and NO_SPACE.match(first) is not None


def is_torn(line: Line, behind: Line) -> bool:
    """Tell whether the break is inside a word: after a hyphen that is no dash."""
    return line.words[-1] in "-‐" and line.words[-2:-1].isalnum() and behind.words[0].isalnum()


def _stops(line: Line, behind: Line, numbers: Collection[int] = ()) -> bool:
    """Tell whether the break is the author's: before a list item or a paragraph's indent, in or beside a table."""
    words, two = line.words, behind.words
    if _is_row(words) or _is_row(two):
        return True
    item = ITEM.match(two)
    if item and not _lone(line, behind, numbers):
        dash = two[0] in "–—" and words[0] not in "–—" and words[-1] not in ENDINGS
        if not dash:
            return True
    if (
        two[0] == "o"
        and CIRCLE.match(two)
        and (behind.indent != line.indent or CIRCLE.match(words) or ITEM.match(words))
    ):
        return True
    return behind.indent > line.indent and not ITEM.match(words)


def _is_row(words: str) -> bool:
    return "|" in words or (("   " in words or "\t" in words) and bool(_COLUMNS.search(words)))


def _lone(line: Line, behind: Line, numbers: Collection[int]) -> bool:
    """Tell whether the number that a line begins with ends a sentence, as in *on May / 26. Nobody*, and no list."""
    hit = _NUMBER.match(behind.words)
    if hit is None or not numbers or line.indent != behind.indent or line.words[-1] in ENDINGS:
        return False
    number = int(hit[1])
    return number - 1 not in numbers and number + 1 not in numbers and not ITEM.match(line.words)
