"""Where a text comes from: who wrote it, when it was published, where and by which agency it was filed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from newsclean.authors import DATED, Lines, find_authors
from newsclean.doc import Doc, Edit, Label, Mark
from newsclean.lexicon.bylines import PUBLISHED, UPDATED
from newsclean.lexicon.datelines import Dateline, find_dateline
from newsclean.lexicon.dates import When, find_dates
from newsclean.lexicon.months import CONTESTED
from newsclean.lexicon.names import LONGEST, credit
from newsclean.reading import BODY, BYLINE, DATE, reading

_LONG = 80  # characters from which a line may be a paragraph; half as many where no spaces are written
_HEAD_LINES, _ABOVE_TITLE, _TAIL_LINES = 24, 8, 10
"""Filled lines below the title and above it, and behind the text, among which authors and days are looked for."""
_BESIDE_DATE = 12  # characters beside the date in a line that holds nothing else: a weekday, "Uhr"
_SITE = re.compile(r"^https?://[\w.-]+/?\s+(?=\d)")
"""The address of the paper in front of the date, as Chinese portals have it."""
_OTHERS = re.compile(r"©|\(c\)\s|copyright|all rights|https?://|alle rechte", re.IGNORECASE)
_SAID, _SCORED, _ALONE, _PER_LINE = 4, 4, 2, 0.03
"""What a word such as "Published" speaks for the date behind it, and what the model's score does at most; what it
speaks for a date that it has the line for itself, and against it that it stands among many words; what each line
between it and the title speaks against it."""
_FEW, _MANY = 40, 120
"""Characters beside a date in a line that is hardly more than a date, and from which on it stands among many words."""
_POSSIBLE = 0.02
"""What the model has to say (0 to 1) of a line for it to be looked at as a date."""
_IN_WORDS, _ABOVE, _BELOW = 0.78, 0.3, 0.05
"""The same of one that counts though no word says that it is the day of publication: with more words beside the date,
be it taken for a byline; above the title; below it."""
_SURE, _NAMED, _NEAR = 0.9, 0.7, 6
"""The same of a date far from the title, of a byline beside it, and how many lines away that may be."""
_BEGINS = re.compile(r"(?<![^\W\d_])[^\W\d_]{3}")
_LONGEST_ABOVE = 30  # characters
_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)")
_MOST_DATED = 60  # lines of a page whose dates are read to tell the order of day and month
_MAY_BE_TAGGED = re.compile(r"[(（【［\[/电電讯訊]")


def mark_origin(doc: Doc, *, cut: bool = False) -> Iterator[Mark]:
    r"""Label byline, date of publication, dateline and agency.

    A page names its author and its day near the headline, wire copy begins with place and agency, and some pages
    end with "— Jane Doe". What stands on lines of its own is lifted into the record; a dateline is labelled and its
    words stay. A wrong byline is worse than none: a bare name counts only beside a date or where the page reads as
    if a byline stood there. Left alone are names in prose, "Updated" and "2 hours ago", the day inside a dateline,
    copyright years, and a date whose day and month could be swapped, unless the page says which is which.

    Options:
        cut: take datelines out of the text, too

    >>> head = "Bridge closed\n\nBy JANE DOE, City editor\nPublished 3 May 2024\n\n"
    >>> labels(mark_origin, head + "MADRID (EFE) - It rained.")
    [('byline', ['Jane Doe']), ('published', '2024-05-03'), ('dateline', 'Madrid'), ('agency', 'EFE')]
    >>> labels(mark_origin, "By Friday the rain had gone.\n\nTrump - who had won - left. Updated 3 May 2024")
    []
    """
    lines, opening = _frame(doc)
    if not doc.known:
        yield from _credits(doc, lines)
        yield from _published(doc, lines)
    yield from _datelines(doc, opening, cut=cut)


def _frame(doc: Doc) -> tuple[Lines, list[int]]:
    """Return the lines around the text, and those that may begin with a dateline."""
    scores = reading(doc).scores
    taken = _lines_of(doc, "title", "subtitle", "note")
    captions = _lines_of(doc, "caption") - taken
    body: Sequence[int] = (scores[:, BODY] >= 0.5).nonzero()[0].tolist()
    last = next(_long(doc, reversed(body), taken | captions), -1)
    if last < 0:
        body = range(len(doc.bare))
        last = next(_long(doc, reversed(body), taken | captions), -1)
    titles = doc.labelled("title")
    title = doc.line_at(titles[0].start) if titles else -1
    long = list(islice(_long(doc, body[bisect_right(body, title) :], taken | captions), 3))
    third = long[2] if long[2:] else len(doc.bare)
    middle = title if titles else long[0] if long else third
    above = list(islice(_filled(doc, range(middle - 1, -1, -1)), _ABOVE_TITLE if titles else _HEAD_LINES))[::-1]
    below = list(islice(_filled(doc, range(middle + bool(titles), third)), 2 * _HEAD_LINES))
    no_text = taken | captions
    opening = [row for row in [*([] if titles else above), *below, third] if row < len(doc.bare) and row not in no_text]
    head = [row for row in above + below[:_HEAD_LINES] if row not in taken]
    tail = [row for row in islice(_filled(doc, range(last + 1, len(doc.bare))), _TAIL_LINES) if row > third]
    kept = (
        head
        if captions.isdisjoint(head)
        else [row for row in head if row not in captions or _is_byline(doc, row, scores)]
    )
    pairs = dict(zip(kept, scores[kept, BYLINE:].tolist(), strict=True))
    byline = {row: pair[0] for row, pair in pairs.items()}
    date = {row: pair[1] for row, pair in pairs.items()}
    return Lines(title, sum(row < title for row in kept), kept, tail, byline, date, scores), opening


def _is_byline(doc: Doc, row: int, scores: Any) -> bool:
    """Tell whether a line that was taken for a caption, as a credit stands below it, is a byline."""
    return bool(scores[row, BYLINE] >= 0.5) and credit(doc.bare[row]).marked


def _filled(doc: Doc, rows: Iterable[int]) -> Iterator[int]:
    bare = doc.bare
    return (row for row in rows if bare[row])


def _long(doc: Doc, rows: Iterable[int], taken: set[int]) -> Iterator[int]:
    bare = doc.bare
    return (row for row in rows if len(bare[row]) >= _LONG // 2 and _is_long(bare[row]) and row not in taken)


def _is_long(line: str) -> bool:
    return len(line) >= _LONG or (len(line) * 2 >= _LONG and "\u2e80" <= line[:1] <= "\uffef")


def _lines_of(doc: Doc, *kinds: str) -> set[int]:
    """Return the numbers of the lines that labels of these kinds touch."""
    found: set[int] = set()
    for label in doc.labelled(*kinds):
        found.update(doc.rows_of(label))
    return found


def _label(doc: Doc, first: int, last: int, kind: str, value: object) -> Label:
    begin = doc.starts[first] + len(doc.lines[first]) - len(doc.lines[first].lstrip())
    return Label(begin, doc.starts[last] + len(doc.lines[last].rstrip()), kind, value)


def _credits(doc: Doc, lines: Lines) -> Iterator[Mark]:
    """Label the lines that name the authors or an agency."""
    written: list[str] = []
    for first, last, named in find_authors(doc, lines):
        written = written or named.names
        if named.names and named.names == written:
            yield _label(doc, first, last, "byline", named.names)
        if not named.names or named.names == written:
            for agency in named.agencies:
                yield _label(doc, first, last, "agency", agency)


class _Dated(NamedTuple):
    """A date in line ``row``, and how much speaks for it as the day of publication."""

    weight: float
    row: int
    when: When


def _published(doc: Doc, lines: Lines) -> Iterator[Mark]:
    """Label the day of publication, and its copies on lines of their own."""
    page = [
        each
        for place, row in enumerate(lines.head)
        if lines.date[row] >= _POSSIBLE
        for each in _dates(doc, row, lines, abs(place - lines.above))
    ]
    best = max((each for each in page if each.weight > 0), key=lambda each: (each.weight, -each.row), default=None)
    if best is None:
        page = [each for place, row in enumerate(lines.tail) for each in _dates(doc, row, lines, place)]
        best = next((each for each in page if each.weight > _SAID), None)
    if best is None:
        page = [each for row in _far(lines) for each in _dates(doc, row, lines, 0)]
        best = next((each for each in page if each.weight > 0), None)
    if best is None:
        return
    when = best.when
    dates = [each.when for each in page]
    iso = when.iso(day_first=_day_first(doc, when, dates) if when.day is None else None)
    for row in dict.fromkeys(each.row for each in page if each.when[2:4] == when[2:4]) if iso else ():
        size = sum(each.when.end - each.when.start for each in page if each.row == row)
        if row == best.row or len(doc.bare[row]) - size < _BESIDE_DATE:
            yield _label(doc, row, row, "published", iso)


def _far(lines: Lines) -> list[int]:
    """Return lines far from the title that the model takes for a date, beside one that it takes for a byline."""
    rows = (lines.scores[:, DATE] >= _SURE).nonzero()[0].tolist()
    far = [row for row in rows if row > lines.title and row not in lines.date]
    return [row for row in far if lines.scores[max(0, row - _NEAR) : row + _NEAR + 1, BYLINE].max() >= _NAMED]


def _dates(doc: Doc, row: int, lines: Lines, away: int) -> Iterator[_Dated]:
    """Yield the dates of a line; of two that are glued together, as themes do with a change, only the earlier.

    ``away``: how many lines stand between it and the title, or the text.
    """
    line = _SITE.sub("", doc.bare[row], count=1)
    if len(line) > LONGEST or not DATED.search(line) or _OTHERS.search(line):
        return
    score = float(lines.scores[row, DATE])
    found = find_dates(line, _language(doc) if any(map(line.casefold().__contains__, CONTESTED)) else None)
    for number, when in enumerate(found):
        twin = next((other for other in found if other is not when and _glued(line, when, other)), None)
        if twin and when.day and twin.day and (twin.day, found.index(twin)) < (when.day, number):
            continue
        said = _said(line[: when.start]) or (_said_above(doc, row) if when.start < 3 else 0)
        rest = len(line) - (when.end - when.start)
        likely = max(score, lines.byline.get(row, 0.0))
        unlikely = likely < _IN_WORDS if rest > _FEW else score < (_ABOVE if row < lines.title else _BELOW)
        alone = _ALONE if rest < _FEW else -_ALONE if rest > _MANY else 0
        weight = _SAID * said + _SCORED * score + alone - _PER_LINE * away
        yield _Dated(0 if said < 0 or (not said and unlikely) else weight, row, when)


def _glued(line: str, one: When, other: When) -> bool:
    """Tell whether nothing, or a space, stands between two dates."""
    first, second = sorted((one, other))
    return not line[first.end : second.start].strip()


def _said(text: str) -> int:
    """Return 1 if the last word about dates in ``text`` speaks of publication, -1 if of a later change, else 0."""
    folded = text.casefold()
    if not text or (text.isascii() and _first_letters().isdisjoint(_BEGINS.findall(folded))):
        return 0
    first = max((_ends(folded, word) for word in PUBLISHED if word in folded), default=-1)
    later = max((_ends(folded, word) for word in UPDATED if word in folded), default=-1)
    return 0 if first == later == -1 else 1 if first > later else -1


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(word[:3] for word in (*PUBLISHED, *UPDATED) if word.isascii())


def _said_above(doc: Doc, row: int) -> int:
    """Return the same of the line above, if it says no more than that."""
    above = next(filter(None, doc.bare[max(0, row - 4) : row][::-1]), "")
    if len(above) >= _LONGEST_ABOVE:
        return 0
    words = above.casefold().rstrip(" :：.|–-").removesuffix(" on").removesuffix(" am").removesuffix(" le")
    return -1 if words.endswith(tuple(UPDATED)) else 1 if words.endswith(tuple(PUBLISHED)) else 0


def _ends(text: str, word: str) -> int:
    at = text.rfind(word)
    return at + len(word) if at >= 0 and (at == 0 or not text[at - 1].isalpha() or not word.isascii()) else -1


def _day_first(doc: Doc, when: When, page: list[When]) -> bool | None:
    """Tell the order of day and month from the other dates of the page, its zones and its language."""
    orders = {
        int(match[1]) > 12 for match in _FIGURES.finditer(doc.text) if (int(match[1]) > 12) != (int(match[2]) > 12)
    }
    if len(orders) == 1:
        return orders.pop()
    if any(other.offset in ("-05:00", "-04:00", "-08:00", "-07:00", "-06:00") for other in page):
        return False
    if any(other.offset in ("+00:00", "+01:00", "+05:30", "+10:00") for other in page):
        return True
    if _language(doc) not in (None, "en"):
        return True
    year = str((when.swapped or (when.day,))[0])[:4]
    others = [line for line in doc.bare if year in line and len(line) <= LONGEST][:_MOST_DATED]
    days = {other.day for line in others for other in find_dates(line) if other.day}
    known = [day in days for day in when.swapped or ()]
    return known[0] if known in ([True, False], [False, True]) else None


def _language(doc: Doc) -> str | None:
    """Return the language of the long lines of a page: ISO 639-1."""
    from newsclean.language import detect

    return detect("\n".join(line for line in doc.lines if len(line) > _LONG)[:4000])


def _datelines(doc: Doc, opening: list[int], *, cut: bool) -> Iterator[Mark]:
    for number in opening:
        line = doc.lines[number]
        if not _is_long(doc.bare[number]) and not _MAY_BE_TAGGED.search(line):
            continue
        indent = len(line) - len(line.lstrip())
        found = find_dateline(line[indent:])
        if found is None or not (found.agencies or _is_long(doc.bare[number])):
            continue
        start = doc.starts[number] + indent
        yield from _dateline_marks(start, found)
        if cut:
            end = start + found.end
            while end < doc.starts[number] + len(line) and doc.text[end] in " \xa0\u3000":
                end += 1
            yield Edit(start, end, "", "dateline")
        return


def _dateline_marks(start: int, found: Dateline) -> Iterator[Mark]:
    if found.place:
        yield Label(start, start + found.end, "dateline", found.place)
    if found.named:
        yield Label(start + found.named[0], start + found.named[1], "byline", found.names)
    if found.agency:
        for agency in found.agencies:
            yield Label(start + found.agency[0], start + found.agency[1], "agency", agency)
