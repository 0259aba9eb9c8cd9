"""Notes about an article: corrections, the editor's word, who reported and edited it, where it first appeared."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from newsclean.doc import Doc, Edit, Label, Mark
from newsclean.lexicon.lines import ENDS
from newsclean.lexicon.notes import CONTRIBUTED, HEADINGS, OPENERS, SOFT
from newsclean.lexicon.opening import Openings, bare
from newsclean.patterns import beginning, later

_LONGEST, _SHORT = 1200, 320  # characters of a note, and of one whose first words could begin a story, too
_EDGE = 6  # paragraphs from the begin or the end of the text where a soft opener counts
_GLUED = (
    r"(?:additional )?(?:(?:reporting|writing|editing)(?: and \w+)?(?: by\b|:)|compiled by|"
    r"reportage|rédigé|édité|reporte|reportaje|editado|reportagem|"
    r"bericht|redigiert|mit material|redatto)\b[^()\n]{3,300}(?:\([^()\n]{1,60}\)[^()\n]{0,200})?[)\]]\.?"
)
_GLUED_NOTES = {
    bracket: re.compile(rf"\{bracket}{_GLUED}(?=[ \t]*$)", re.IGNORECASE | re.MULTILINE) for bracket in "(["
}
_PRONOUN = later(
    r"\W*(?:he|she|they|it|we|i|who|which|that|this|these|those|and|but|er|sie|es|il|elle|ils|elles|él|ella|ellos|"
    r"lui|lei)\b",
    re.IGNORECASE,
)
_AFTER_HEADING = re.compile(r"\s?(?:[:：–—*\])】）]|-\s|$|\((?:[^()\n]{1,40})\)\s?:)")
_ENDED = frozenset(f'{ENDS}”"’)')
_LEAST, _MOST, _TAIL = 16, 400, 160
"""Characters of a paragraph that says who else worked on the article, and those at its end where it must say so."""
_STEMS = ("contribu", "labor", "beigetragen", "mitge", "participé", "aan dit ", "assisted in", "helped report")
"""One of these stands in every phrase of :data:`CONTRIBUTED`: a text without them need not be searched line by line."""


def lift_notes(doc: Doc) -> Iterator[Mark]:
    r"""Label corrections, editor's notes and credits for reporting and editing.

    They are about the article, not of it: the record keeps each as it stands, a paragraph a note. Left alone are
    stories about a correction, and persons who contribute to something in the middle of a story; a credit counts only
    if it is the whole paragraph, or stands in brackets at its end: that one is put on a line of its own. What houses
    say about themselves and their licences is no note; that is page furniture.

    >>> credit = "(Reporting by Jane Doe; Editing by John Roe)"
    >>> labels(lift_notes, "It rained.\n\nCorrection: It rained on Monday.\n\n" + credit)
    [('note', 'Correction: It rained on Monday.'), ('note', '(Reporting by Jane Doe; Editing by John Roe)')]
    >>> labels(lift_notes, "The correction came late.\n\nShe contributed to this report by a senate committee.")
    []
    """
    labels = doc.labelled("title", "subtitle", "caption", "byline", "note")
    taken = {number for label in labels for number in doc.rows_of(label)}
    found = {
        number for number, phrase in _openings().find(doc.bare) if number not in taken and _is_note(doc, number, phrase)
    }
    found |= {number for number in _contributions(doc) if number not in taken}
    for number in sorted(found):
        line = doc.lines[number]
        start = doc.starts[number] + len(line) - len(line.lstrip())
        yield Label(start, doc.starts[number] + len(line.rstrip()), "note")
    yield from _glued(doc, found | taken)


@cache
def _openings() -> Openings:
    return Openings(
        phrase for table in (HEADINGS, OPENERS) for phrases in table.values() for phrase in phrases.split("|")
    )


@cache
def _headings() -> frozenset[str]:
    return frozenset(phrase for phrases in HEADINGS.values() for phrase in phrases.split("|"))


@cache
def _helped() -> re.Pattern[str]:
    return re.compile("|".join(CONTRIBUTED.values()), re.IGNORECASE)


def _is_note(doc: Doc, number: int, phrase: str) -> bool:
    """Tell whether a line that begins with ``phrase`` is a note and no paragraph that happens to begin so."""
    line = bare(doc.lines[number])
    if len(line) > _LONGEST:
        return False
    after = line.casefold()[len(phrase) :].rstrip()
    if phrase in _headings():
        if not after.strip(" .:：-–—*_"):
            return _near_edge(doc, number) and _heads_a_paragraph(doc, number)
        return bool(_AFTER_HEADING.match(after)) and (len(after) > 12 or _near_edge(doc, number))
    if phrase[-1].isalpha() and phrase.isascii() and after[:1].isalpha():
        return False
    return phrase not in SOFT or (len(line) <= _SHORT and _near_edge(doc, number))


def _heads_a_paragraph(doc: Doc, number: int) -> bool:
    """Tell whether a line of its own ("Correction") stands above a sentence; in a menu, other short lines follow."""
    behind = next((line.strip() for line in doc.lines[number + 1 : number + 4] if line.strip()), "")
    return doc.lines[number].strip()[0] not in "*+-•·" and len(behind) >= 40


def _near_edge(doc: Doc, number: int) -> bool:
    """Tell whether few paragraphs stand between this line and the begin or the end of what reads as the article."""
    long = doc.view(_long_lines)
    place = bisect_right(long, number)
    return place <= 2 or len(long) - place <= _EDGE


def _long_lines(doc: Doc) -> list[int]:
    return [number for number, line in enumerate(doc.lines) if len(line) >= 100]


def _contributions(doc: Doc) -> Iterator[int]:
    """Yield lines that say no more than who else worked on the article."""
    tails = [line[-_TAIL:] for line in doc.bare if _LEAST <= len(line) <= _MOST]
    text = "\n".join(tails)
    stems = [stem for stem in _STEMS if stem in text]
    if not stems:
        return
    rows = [number for number, line in enumerate(doc.bare) if _LEAST <= len(line) <= _MOST]
    for place in sorted({place for stem in stems for place, tail in enumerate(tails) if stem in tail}):
        number = rows[place]
        line = doc.bare[number]
        match = _helped().search(line)
        if match is None:
            continue
        rest = line[match.end() :].strip()
        short = len(rest) <= (90 if "reporting" in match[0] else 12) and "“" not in line and ' "' not in line
        if short and not _PRONOUN.match(line) and line.count(". ") <= 2:
            yield number


def _glued(doc: Doc, known: set[int]) -> Iterator[Mark]:
    for match in (match for sign, note in _GLUED_NOTES.items() for match in beginning(note, sign, doc.text)):
        number = bisect_right(doc.starts, match.start()) - 1
        before = doc.text[doc.starts[number] : match.start()]
        if number not in known and before.rstrip()[-1:] in _ENDED:
            yield Edit(doc.starts[number] + len(before.rstrip()), match.start(), "\n\n", "note on a line of its own")
            yield Label(match.start(), match.end(), "note")
