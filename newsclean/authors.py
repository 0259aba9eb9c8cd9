"""Which lines of a page say who wrote it.

Three kinds of lines do: those that say so themselves ("By", "Text:", "Written by" above a name), names on lines of
their own where the page reads as if a byline stood there, and what is said behind the text about its author.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newsclean.lexicon.agencies import agencies_named
from newsclean.lexicon.bylines import ABOUT, BY, HOUSES, JOBS, LABELS, LIVES, NEEDS_COLON, NOT_BY
from newsclean.lexicon.furniture import furniture
from newsclean.lexicon.names import (
    LONGEST,
    NOBODY,
    Credit,
    bylines_begun,
    credit,
    may_say_by,
    names_only,
    signature,
)
from newsclean.patterns import later
from newsclean.reading import BODY, BYLINE, TITLE

if TYPE_CHECKING:
    import numpy.typing as npt

    from newsclean.doc import Doc

DATED = re.compile(r"\d{4}|\d[./-]\s?\d\d?[./-]\s?\d\d|\d\s?[年년]")
"""What a line with a day and a year in it has."""

_BULLETS = " \t\xa0*•+–—-"
_AROUND = _BULLETS + ":："
_PHOTO = later(
    r"\W*(?:foto|photo|fot\.|bild|image|picture|credit|©|kuva|фото|写真|collage|illustration)", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?:\s[^\W\d_][\w.’'-]*){1,3}")
_SIGNED = re.compile(r"\s*[-–—―]{1,2}\s?(?P<names>\S.{3,60})")
_PLAIN = ("by", "von ", "par ", "por ", "di ", "door ", "av ", "af ")
"""What bylines of teasers begin with, too: behind the text it counts on the first line only."""
_LONGEST_LIFE = 40
"""Characters of a name on a line of its own, above a line about that person."""
_LONGEST_MARK, _LONGEST_TAG, _LONGEST_NAMES = 32, 80, 100
"""Characters of a line that says no more than "By", of one that may hold an agency or a job, of a row of names."""
_SHORTEST_NAME = 3  # characters
_BEFORE_NAME = 8
"""Characters that may stand before the name on a line under "By": a bullet, "Dr. "."""
_NEAR, _NEAR_TEXT = 2, 6
"""Lines by which two lines of names are one row of authors; lines behind the text where an agency may stand."""

_POSSIBLE, _AGENCY, _LIKELY, _RATHER, _SURE, _CERTAIN = 0.02, 0.05, 0.25, 0.5, 0.85, 0.95
"""What the model has to say (0 to 1) of a line that is looked at at all; that holds an agency; that holds a name; that
is what its head says rather than not; that counts without a further sign; whose one word is a name.

Half and twice the first two, 0.15 and 0.35 for the third, change 3 of 463 names found on 734 dumps and no wrong one;
0.85 for the last finds 6 more there, and takes "Released" for a name elsewhere.
"""
_NO_HEADLINE = 0.05
"""By how much the model may take a line of names rather for the title than for the byline."""
_ENOUGH = 0.62
"""What the model says of a line with a name, and what stands around it, have to come to this: at 0.75, 7 of 463 names
are lost; at 0.5, 4 are won, all right, on pages that the model was trained on.
"""
_FOR_ROLE, _FOR_LIFE, _FOR_TWIN, _FOR_DAY, _FOR_DAY_BESIDE, _FOR_TITLE = 0.3, 0.3, 0.2, 0.1, 0.2, 0.15
_AGAINST_PHOTO, _AGAINST_SUBJECT, _AGAINST_ABOVE = 0.3, 0.35, 0.2
"""Weights of evidence, in the unit of the model's scores: read off the shares of right names among the candidates of
2,742 dumps of pages. With half or one and a half times any of them, at most 4 of 463 names change, none to a wrong one.
"""
_DAYS_ABOVE, _DAYS_BELOW = 2, 3
"""Lines above and below a name where a date speaks for it."""


class Lines(NamedTuple):
    """Numbers of the lines where a page says who wrote it, and when.

    ``head`` stands around the title and before the body, ``tail`` right behind the body; none is blank. ``title`` is
    the line of the title, -1 if there is none, and ``above`` of the head stand above it. ``byline`` and ``date`` are
    what the line model says of the lines of the head, ``scores`` of all: float32 ``[lines, heads]``.
    """

    title: int
    above: int
    head: list[int]
    tail: list[int]
    byline: dict[int, float]
    date: dict[int, float]
    scores: npt.NDArray[Any]


class Named(NamedTuple):
    """The lines ``first`` to ``last`` name these."""

    first: int
    last: int
    credit: Credit


def find_authors(doc: Doc, lines: Lines) -> list[Named]:
    """Return the lines that name the authors of a page, or its agencies, in the order of their weight."""
    found = list(_marked(doc, lines.head, lines))
    if not any(named.credit.marked and named.first > lines.title for named in found):
        found += _bare(doc, lines)
    found.sort(key=lambda each: _weight(each, lines), reverse=True)
    if not _names(found):
        found += _far(doc, lines)
    names = _names(found)
    desk = bool(names) and names[0].rpartition(" ")[2].casefold() in HOUSES
    behind = list(_behind(doc, lines, [] if desk else names))
    return behind + found if desk and _names(behind) else found + behind


def _weight(named: Named, lines: Lines) -> float:
    return max(lines.byline[named.first], lines.byline[named.last]) + _FOR_TITLE * (named.first > lines.title)


def _names(found: Iterable[Named]) -> list[str]:
    return next((named.credit.names for named in found if named.credit.names), [])


def _marked(doc: Doc, rows: list[int], lines: Lines) -> Iterator[Named]:
    """Yield lines that say "By" and whom, and those that hold nothing but an agency."""
    scores = [lines.byline.get(row, 1.0) for row in rows]
    begun = set(bylines_begun(doc.lines, [row for row, score in zip(rows, scores, strict=True) if score >= _POSSIBLE]))
    done = -1
    for place, row in enumerate(rows):
        likely = scores[place]
        line = doc.bare[row]
        if likely < _POSSIBLE or row <= done or len(line) > LONGEST:
            continue
        if len(line) <= _LONGEST_MARK and _is_mark(line):
            found = _under(doc, rows[place + 1 : place + 2], lines)
            if found and max(likely, lines.byline.get(found.last, 0.0)) >= _LIKELY:
                done = found.last
                yield Named(row, found.last, found.credit)
        elif row in begun or (DATED.search(line) and (likely >= _LIKELY or may_say_by(line))):
            here = credit(line)
            if not here.names and not here.agencies and likely >= _RATHER:
                here = signature(line)
            if (here.marked and (here.names or here.agencies)) or (here.names and likely >= _LIKELY):
                yield Named(row, row, here)
        elif likely >= _AGENCY and len(line) <= _LONGEST_TAG and (agencies := agencies_named(line)):
            yield Named(row, row, Credit([], agencies, marked=False))


def _is_mark(line: str) -> bool:
    """Tell whether a line says no more than that a name follows."""
    word = line.strip(_AROUND).casefold()
    return word in _marks() and (word not in NEEDS_COLON or word in LABELS or line.endswith((":", "：")))


@cache
def _marks() -> frozenset[str]:
    return frozenset(phrase for phrases in BY.values() for phrase in phrases.split("|"))


def _under(doc: Doc, rows: list[int], lines: Lines | None) -> Named | None:
    """Return who stands on a line behind a mark; a desk or one word only where the model says so, too."""
    for row in rows:
        line = doc.bare[row].lstrip(_BULLETS)
        if len(line) >= _LONGEST_TAG:
            continue
        found = credit(f"By {line}")
        first = next(iter(found.names), "").split(" ")[0].casefold()
        if line.casefold().find(first) > _BEFORE_NAME or (
            lines is None and not all(" " in name for name in found.names)
        ):
            found = NOBODY
        if not found.names and not found.agencies and lines is not None and lines.byline.get(row, 0.0) >= _RATHER:
            found = signature(f"By {line}")
        if found.names or found.agencies:
            return Named(row, row, found._replace(marked=True))
    return None


def _bare(doc: Doc, lines: Lines) -> list[Named]:
    """Return lines that hold only names, where the model and what stands around them come to enough."""
    likeliest = [
        (likely, place)
        for place, row in enumerate(lines.head)
        if (likely := lines.byline[row]) >= _LIKELY and lines.scores[row, TITLE] < likely + _NO_HEADLINE
    ]
    found: list[tuple[float, int, Credit]] = []
    for likely, place in likeliest:
        line = doc.bare[lines.head[place]].strip(_BULLETS)
        if not _SHORTEST_NAME <= len(line) <= _LONGEST_NAMES or "©" in line or furniture(line):
            continue
        here = names_only(line) or (_likely_names(line, place, lines) if likely >= _SURE else None)
        if here and likely + _evidence(doc, lines, place, here) >= _ENOUGH:
            found.append((likely, place, here))
    others = " ".join(_others(doc, lines.head)) if found else ""
    found = [each for each in found if doc.bare[lines.head[each[1]]].strip(_BULLETS).casefold() not in others]
    if not found:
        return []
    best = max(found, key=lambda each: each[0])[1]
    near = [each for each in found if abs(each[1] - best) <= _NEAR]
    names = list(dict.fromkeys(name for _, _, here in near for name in here.names))
    agencies = list(dict.fromkeys(agency for _, _, here in near for agency in here.agencies))
    whole = Credit(names, agencies, marked=False)
    return [Named(lines.head[place], lines.head[place], whole) for _, place, _ in near]


def _others(doc: Doc, rows: list[int]) -> Iterator[str]:
    """Yield what lines say of editors, reviewers and photographers, case-folded: the line, or the one below."""
    said = False
    for row in rows:
        line = doc.bare[row].casefold()
        word = line.lstrip(_BULLETS)
        if said:
            yield line
        said = word.rstrip(_AROUND) in NOT_BY
        if not said and word.startswith(_not_by()):
            yield line


@cache
def _not_by() -> tuple[str, ...]:
    return tuple(NOT_BY)


def _likely_names(line: str, place: int, lines: Lines) -> Credit | None:
    """Return what a line names that the model is sure of: names before a job, a desk, one word under the title."""
    found = credit(f"By {line}")
    if found.names and all(" " in name for name in found.names) and line.startswith(found.names[0].split(" ")[0]):
        return found
    row = lines.head[place]
    near = lines.head[max(0, place - 1) : place + 2]
    if not any(lines.date[other] >= _SURE for other in near):
        return None
    under = 0 <= lines.title < row and not any(lines.title < other < row for other in lines.head)
    found = signature(f"By {line}" if under and lines.byline[row] >= _CERTAIN else line)
    return found if found.names else None


def _evidence(doc: Doc, lines: Lines, place: int, here: Credit) -> float:
    """Return what speaks for the names of a line as the author's, and against it, beside the model."""
    head, bare = lines.head, doc.bare
    row = head[place]
    below = bare[head[place + 1]].lstrip(_BULLETS) if place + 1 < len(head) else ""
    name = here.names[0]
    weight = 0.0
    if not JOBS.isdisjoint(re.findall(r"\w+", f"{bare[row]} {below[:_LONGEST_TAG]}".casefold())):
        weight += _FOR_ROLE
    elif below.startswith(name.split(" ")[0]) or (
        0 <= lines.title < row and (hit := furniture(below)) is not None and hit.why == "share line"
    ):
        weight += _FOR_LIFE
    elif any(bare[other].strip(_BULLETS) == name for other in head if other != row):
        weight += _FOR_TWIN
    dated = any(lines.date[other] >= _RATHER for other in head[max(0, place - _DAYS_ABOVE) : place + _DAYS_BELOW + 1])
    weight += _FOR_DAY * dated
    if row > lines.title and any(lines.date[other] >= _SURE for other in head[max(0, place - 1) : place + 2]):
        weight += _FOR_DAY_BESIDE
    if row < lines.title:
        weight -= 0 if dated else _AGAINST_ABOVE
    elif not any(lines.title < other < row for other in head):
        weight += _FOR_TITLE
    if _PHOTO.match(below):
        weight -= _AGAINST_PHOTO
    return weight - (_AGAINST_SUBJECT if _is_subject(doc, name, lines) else 0)


def _is_subject(doc: Doc, name: str, lines: Lines) -> bool:
    """Tell whether the text speaks of a name, as it does of persons in the news."""
    at = doc.text.find(name)
    while at >= 0:
        row = doc.line_at(at)
        if row == lines.title or (lines.scores[row, BODY] >= _RATHER and not doc.bare[row].startswith(name)):
            return True
        at = doc.text.find(name, doc.starts[row + 1])
    return False


def _far(doc: Doc, lines: Lines) -> list[Named]:
    """Return the first line far from the title that says "By", if the model is sure of it: behind a long table."""
    head = set(lines.head)
    rows = [
        row for row in (lines.scores[:, BYLINE] >= _SURE).nonzero()[0].tolist() if row > lines.title and row not in head
    ]
    if not rows:
        return []
    around = sorted({*rows, *(row + 1 for row in rows), *(row + 2 for row in rows)} & {*range(len(doc.bare))} - head)
    around = [row for row in around if doc.bare[row]]
    return [named for named in _marked(doc, around, lines) if named.credit.names][:1]


def _behind(doc: Doc, lines: Lines, known: list[str]) -> Iterator[Named]:
    """Yield what the end of a page says of its author, unless others are ``known``, and lone agencies."""
    rows = lines.tail
    begun = set(bylines_begun(doc.lines, rows))
    for place, row in enumerate(rows):
        line = doc.bare[row]
        if len(line) > LONGEST:
            continue
        short = len(line) <= _LONGEST_MARK
        if short and (_is_mark(line) or line.strip(_AROUND).casefold() in ABOUT):
            named = _under(doc, rows[place + 1 : place + 2], None)
        elif row in begun:
            said = credit(line)
            explicit = not place or not line.casefold().startswith(_PLAIN)
            named = Named(row, row, said) if said.marked and explicit and not DATED.search(line) else None
        elif line[0] in "-–—―" and (signed := _SIGNED.fullmatch(line)):
            named = Named(row, row, names_only(signed["names"]) or NOBODY)
        elif not known and len(line) <= _LONGEST_LIFE and (here := _with_life(doc, rows[place : place + 2])):
            named = Named(row, row, here)
        else:
            agencies = agencies_named(line) if place < _NEAR_TEXT and len(line) <= _LONGEST_TAG else []
            named = Named(row, row, Credit([], agencies, marked=False))
        if named and named.credit.names and (not known or named.credit.names == known):
            known = named.credit.names
            yield Named(row, named.last, named.credit)
        elif named and named.credit.agencies and not named.credit.names:
            yield named


def _with_life(doc: Doc, rows: list[int]) -> Credit | None:
    """Return the name in the first of two lines, if the second goes on about it: "Jane Doe", "Jane is a writer"."""
    name, life = (doc.bare[row].strip(_BULLETS) for row in rows) if len(rows) == 2 else ("", "")
    first, _, rest = life.partition(" ")
    about = life.startswith(name) or (name.startswith(f"{first} ") and rest.partition(" ")[0] in LIVES)
    if not _NAME.fullmatch(name) or len(life) <= len(name) or not (about or life.startswith(("I am ", "I'm ", "I’m "))):
        return None
    return names_only(name)
