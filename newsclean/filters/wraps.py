"""Lines that were wrapped at a fixed width, joined again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from newsclean.doc import Doc, Edit
from newsclean.lexicon import hyphens
from newsclean.lexicon.lines import ENDINGS
from newsclean.markdown import Link, has_links, links
from newsclean.patterns import later
from newsclean.wrapping import (
    BLANK,
    NO_SPACE,
    PHRASE,
    Break,
    Line,
    Wrap,
    blocks_of,
    centred,
    is_mid_sentence,
    line_of,
    measure_of,
    measured,
    wrap_of,
)

_WORD = later(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_BROKEN = later(r"\b([^\W\d_]+)[-‐]$")
_BROKEN_WORD = later(r"\b[^\W\d_]+[-‐][ \t]*\n[ \t]*[^\W\d_]*")
_FIRST = later(r"[^\W\d_]+")


def unwrap_lines(doc: Doc) -> Iterator[Edit]:
    r"""Join paragraphs that were wrapped at a fixed width, and heal words broken at the wrap.

    Mails, wire copy, PDFs and text browsers break paragraphs into lines. A program that does so fills each line:
    the next word would not have fitted. That is the evidence: lines that stop in the middle of a sentence must
    agree on one width at which all of them had to stop. Where they do, every break that the width explains is
    joined; Chinese and Japanese without a space. Centred lines are judged by their own width, and wide letters by the
    columns of a screen or one by one, as the program did. A line end inside a link of Markdown is never the author's.
    A word broken by a hyphen is healed, by the page's own words where they tell. Pages that are not wrapped, and there
    verse, lists, tables, menus and headlines, are left alone, and so
    are hyphens of real compounds and those that stand for a part left out (``Gesundheits- und``).

    >>> after(unwrap_lines, "The bridge is older than the govern-\nment that owns it, and nobody has any\nidea why.")
    'The bridge is older than the government that owns it, and nobody has any idea why.'
    >>> after(unwrap_lines, "Under the bridge\nthe water runs,\nold as the stone,\nyoung as the suns.")
    'Under the bridge\nthe water runs,\nold as the stone,\nyoung as the suns.'
    """
    text = doc.text
    markdown = has_links(text)
    inside = {line for link in links(text) for line in _broken_in(doc, link)} if markdown else set()
    measure = measure_of(doc)
    if measure is None and not inside:
        return
    lines = [
        line_of(start, line, measure or len, markdown=markdown)
        for start, line in zip(doc.starts, doc.lines, strict=False)
    ]
    while True:
        joins = dict.fromkeys(inside, True) | (_joins(centred(lines)) if measure else {})
        if not joins:
            return
        seams = {}
        for number, spaced in sorted(joins.items()):
            line, behind = lines[number], lines[number + 1]
            drop, glue, why = seams[number] = _seam(line, behind, doc, spaced=spaced, markdown=markdown)
            yield Edit(line.end - drop, behind.start, glue, why)
        lines, inside = _merged(lines, seams), set()
        measure = measure_of(Doc("\n".join([" " * line.indent + line.words for line in lines])))
        if measure is not None:
            lines = [measured(line, measure) for line in lines]


def _broken_in(doc: Doc, link: Link) -> Iterator[int]:
    """Yield the lines that end inside a link."""
    first = doc.line_at(link.start)
    for line in range(first, doc.line_at(link.end - 1) if "\n" in doc.text[link.start : link.end] else first):
        if doc.lines[line].strip() and doc.lines[line + 1].strip() and not doc.lines[line].endswith("  "):
            yield line


def _merged(lines: Sequence[Line], seams: dict[int, tuple[int, str, str]]) -> list[Line]:
    """Return the lines as they are after the joins, to see whether these bring another wrap to light."""
    merged: list[Line] = []
    parts: list[str] = []
    first = BLANK
    for number, line in enumerate(lines):
        seam = seams.get(number)
        if seam is None and not parts:
            merged.append(line)
            continue
        first = first if parts else line
        parts.append(line.words)
        if seam is not None:
            parts[-1] = line.words[: len(line.words) - seam[0]] + seam[1]
        else:
            merged.append(first._replace(end=line.end, words="".join(parts), hard=line.hard))
            parts = []
    return merged


def _joins(lines: Sequence[Line]) -> dict[int, bool]:
    """Return the numbers of the lines that go on in the next line, and whether they are all broken at spaces.

    Text of a script that sets few spaces may be cut where the line is full: then its lines are of one width.
    """
    blocks = list(blocks_of(lines))
    wrap = wrap_of([pair for block in blocks for pair in block])
    if wrap is None or (not wrap.sure and _mostly_unwrapped(lines, wrap)):
        return {}
    joins: set[int] = set()
    for block in blocks:
        if wrap.sure or _filled(block, wrap):
            joins.update(*_runs_of_wraps(block, wrap))
    full = sum(lines[number].columns >= wrap.width - 1 for number in joins)
    return dict.fromkeys(joins, 2 * full < len(joins))


def _mostly_unwrapped(lines: Sequence[Line], wrap: Wrap) -> bool:
    """Tell whether most of the page stands in lines far wider than the wrap: then its short lines are verse."""
    wide = sum(line.columns for line in lines if line.columns > 2 * wrap.most)
    return 2 * wide > sum(line.columns for line in lines)


def _runs_of_wraps(block: Sequence[Break], wrap: Wrap) -> Iterator[list[int]]:
    """Yield the breaks of a block that the wrap explains, run by run, where enough of a run is in mid-sentence."""
    for broke, run in groupby(block, key=lambda pair: wrap.broke(*pair[1:])):
        wraps = list(run)
        proofs = sum(
            is_mid_sentence(line, behind) or wrap.proves(line, behind) or (wrap.sure and _unended(line, block))
            for _, line, behind in wraps
        )
        wide = wrap.width >= 60 and NO_SPACE.match(wraps[0][2].words)  # no headline is as long, and as full
        if broke and proofs > (wrap.proofs < 3 and not wide):
            yield [number for number, _, _ in wraps]


def _unended(line: Line, block: Sequence[Break]) -> bool:
    """Tell whether a break that the width explains needs no further proof on a page that is surely wrapped."""
    return line.words[-1] not in ENDINGS or len(block) < 30


def _filled(block: Sequence[Break], wrap: Wrap) -> bool:
    """Tell whether all lines of a block but the last, and those that end a sentence, are nearly as long as they can."""
    wide = max(block[0][1].columns, *(behind.columns for _, _, behind in block))
    full = 0.6 * wrap.width
    return wide <= wrap.most and all(
        line.columns >= full or line.words[-1] in ENDINGS or wrap.broke(line, behind) for _, line, behind in block
    )


def _seam(line: Line, following: Line, doc: Doc, *, spaced: bool, markdown: bool) -> tuple[int, str, str]:
    """Return how many characters go from the end of a line, what stands between it and the next one, and why."""
    before, behind = line.words[-80:], following.words[:80]
    if NO_SPACE.match(before[-1]) and NO_SPACE.match(behind):
        return 0, " " if spaced and PHRASE.match(behind) else "", "line wrap"
    broken = _BROKEN.search(before)
    if broken is None:
        glued = before[-1] in "—–‐-" and before[-2:-1].isalnum() and behind[0].isalnum()
        return 0, "" if glued else " ", "line wrap"
    first = _FIRST.match(behind)
    one, two = broken[1], first[0] if first else ""
    if markdown:
        return 0, "", "line wrap"  # what wraps Markdown breaks behind hyphens that are there, and makes none
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
