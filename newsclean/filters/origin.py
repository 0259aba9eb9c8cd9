"""Where a text comes from: who wrote it, when it was published, where and by which agency it was filed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.doc import Doc, Edit, Label, Mark
from newsclean.lexicon.agencies import agencies_named
from newsclean.lexicon.bylines import PUBLISHED, UPDATED
from newsclean.lexicon.datelines import Dateline, find_dateline
from newsclean.lexicon.dates import When, find_dates
from newsclean.lexicon.furniture import furniture
from newsclean.lexicon.names import LONGEST, NOBODY, Credit, begins_byline, credit, may_say_by, names_only
from newsclean.patterns import later
from newsclean.reading import reading

_BODY, _BYLINE, _DATE = 0, 4, 5  # columns of newsclean.model.HEADS
_LONG = 80  # characters from which a line may be a paragraph; half as many where no spaces are written
_HEAD_LINES = 24
_TAIL_LINES = 6
_BESIDE_DATE = 12  # characters beside the date in a line that holds nothing else: a weekday, "Uhr"
_DATED = re.compile(r"\d{4}|\d[./-]\s?\d\d?[./-]\s?\d\d|\d\s?[年년]")
_OTHERS = re.compile(r"©|\(c\)\s|copyright|all rights|https?://|alle rechte", re.IGNORECASE)
_LONE_MARK = later(
    r"[*–—-]?\s?(?:by|von|par|por|written by|words by|author|autor|автор|di|door|av|af|作者|記者)\s?[:：]?",
    re.IGNORECASE,
)
_LONGEST_MARK = 16
_CREDIT = re.compile(r"\W*(?:foto|photo|fot\.|bild|image|picture|credit|©|kuva|фото|写真)", re.IGNORECASE)
_SIGNED = re.compile(r"\s*[-–—―]{1,2}\s?(?P<names>\S.{3,60})")


class Frame(NamedTuple):
    """Numbers of the lines that are not blank: around the title and before the body, and right behind the body.

    ``byline`` and ``date`` are what the line model says of those around the title and behind the body.
    """

    head: list[int]
    tail: list[int]
    opening: list[int]
    byline: dict[int, float]
    date: dict[int, float]


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
    frame = _frame(doc)
    if not doc.known:
        yield from _credits(doc, frame)
        yield from _published(doc, frame)
    yield from _datelines(doc, frame, cut=cut)


def _frame(doc: Doc) -> Frame:
    filled = [number for number, line in enumerate(doc.bare) if line]
    scores = reading(doc).scores
    taken = _lines_of(doc, "title", "subtitle", "caption", "note")
    body = _long(doc, (scores[:, _BODY] >= 0.5).nonzero()[0].tolist(), taken) or _long(doc, filled, taken)
    titles = doc.labelled("title")
    if titles:
        title = bisect_right(filled, doc.line_at(titles[0].start)) - 1
        later = [number for number in body if title < 0 or number > filled[title]]
        first = max(0, title - 6)
    else:
        later = body
        title = max(0, (bisect_left(filled, body[0]) if body else len(filled)) - _HEAD_LINES)
        first = title
    third = bisect_left(filled, later[2]) if later[2:] else len(filled)
    opening = [i for i in filled[title + 1 if titles else title : third + 1] if i not in taken][: 2 * _HEAD_LINES]
    head = [i for i in filled[first : min(third, title + _HEAD_LINES)] if i not in taken]
    last = bisect_right(filled, body[-1]) if body else len(filled)
    tail = [i for i in filled[last : last + _TAIL_LINES] if i not in taken and i not in head]
    rows = [*head, *tail]
    byline, date = scores[rows, _BYLINE].tolist(), scores[rows, _DATE].tolist()
    return Frame(head, tail, opening, dict(zip(rows, byline, strict=True)), dict(zip(rows, date, strict=True)))


def _long(doc: Doc, numbers: list[int], taken: set[int]) -> list[int]:
    return [number for number in numbers if doc.bare[number] and _is_long(doc.lines[number]) and number not in taken]


def _is_long(line: str) -> bool:
    return len(line) >= _LONG or (len(line) * 2 >= _LONG and "\u2e80" <= line.lstrip()[:1] <= "\uffef")


def _lines_of(doc: Doc, *kinds: str) -> set[int]:
    """Return the numbers of the lines that labels of these kinds touch."""
    found: set[int] = set()
    for label in doc.labelled(*kinds):
        found.update(range(doc.line_at(label.start), doc.line_at(max(label.start, label.end - 1)) + 1))
    return found


def _label(doc: Doc, first: int, last: int, kind: str, value: object) -> Label:
    begin = doc.starts[first] + len(doc.lines[first]) - len(doc.lines[first].lstrip())
    return Label(begin, doc.starts[last] + len(doc.lines[last].rstrip()), kind, value)


def _credits(doc: Doc, frame: Frame) -> Iterator[Mark]:
    """Yield bylines and lone agencies: named ones in the head, else bare names there, else what stands in the tail."""
    found = _named_lines(doc, frame.head, frame.byline)
    if not any(named.marked for _, _, named in found):
        found += _bare_lines(doc, frame)
    written = next((named.names for _, _, named in found if named.names), [])
    for first, last, named in [*found, *_named_lines(doc, frame.tail, frame.byline, tail=True)]:
        written = written or named.names
        if named.names and named.names == written:
            yield _label(doc, first, last, "byline", named.names)
        if not named.names or named.names == written:
            for agency in named.agencies:
                yield _label(doc, first, last, "agency", agency)


def _named_lines(
    doc: Doc, numbers: list[int], byline: dict[int, float], *, tail: bool = False
) -> list[tuple[int, int, Credit]]:
    """Return first line, last line and what they say, for lines that say "By" or hold nothing but an agency."""
    lines = doc.lines
    out = []
    for place, number in enumerate(numbers):
        line = lines[number]
        if len(line) > LONGEST:
            continue
        bare = doc.bare[number]
        agencies = agencies_named(bare) if len(line) <= 80 else []
        if agencies:
            out.append((number, number, Credit([], agencies, marked=False)))
        elif (
            len(bare) <= _LONGEST_MARK
            and _LONE_MARK.fullmatch(bare)
            and place + 1 < len(numbers)
            and len(lines[numbers[place + 1]]) < 80
        ):
            last = numbers[place + 1]
            out.append((number, last, credit(f"By {lines[last].strip()}")._replace(marked=True)))
        elif begins_byline(line) or (not tail and _DATED.search(line) and (byline[number] >= 0.3 or may_say_by(line))):
            found = credit(line)
            if (found.marked and (found.names or found.agencies)) or (found.names and byline[number] >= 0.3):
                out.append((number, number, found))
        elif tail and (signed := _SIGNED.fullmatch(line)) and (found := names_only(signed["names"]) or NOBODY).names:
            out.append((number, number, found))
    return out


def _bare_lines(doc: Doc, frame: Frame) -> list[tuple[int, int, Credit]]:
    """Return lines that hold only names, if a date is near or the page reads as if a byline stood there."""
    byline, date = frame.byline, frame.date
    titles = doc.labelled("title")
    title = bisect_right(doc.starts, titles[0].start) - 1 if titles else len(doc.lines)
    found: list[tuple[float, int]] = []
    named: dict[int, Credit] = {}
    for place, number in enumerate(frame.head):
        line = doc.lines[number].strip(" \t*•+-")
        if not 5 <= len(line) <= 100 or byline[number] < 0.1 or furniture(line):
            continue
        dated = any(date[other] >= 0.5 for other in frame.head[max(0, place - 2) : place + 4])
        touching = number > title and any(date[other] >= 0.9 for other in frame.head[max(0, place - 1) : place + 2])
        below = next((doc.lines[other] for other in frame.head[place + 1 : place + 2]), "")
        under = number > title and not any(title < other < number for other in frame.head)
        shared = under and (hit := furniture(below.strip())) is not None and hit.why == "share line"
        least = 0.1 if touching and not _CREDIT.match(below) else 0.15 if shared else 0.4 if dated else 0.8
        if byline[number] >= least and (here := names_only(line)):
            found.append((byline[number], place))
            named[place] = here
    if not found:
        return []
    best = max(found)[1]
    places = [place for _, place in found if abs(place - best) <= 2]
    names = list(dict.fromkeys(name for place in places for name in named[place].names))
    agencies = list(dict.fromkeys(agency for place in places for agency in named[place].agencies))
    whole = Credit(names, agencies, marked=False)
    return [(frame.head[place], frame.head[place], whole) for place in places]


def _published(doc: Doc, frame: Frame) -> Iterator[Mark]:
    """Label the day of publication, and its copies on lines of their own."""
    best: tuple[int, int, When] | None = None
    page: list[tuple[int, When]] = []
    for place, number in enumerate(frame.head):
        line = doc.lines[number]
        if len(line) > LONGEST or not _DATED.search(line) or _OTHERS.search(line):
            continue
        before = doc.lines[frame.head[place - 1]] if place else ""
        for when in find_dates(line):
            page.append((number, when))
            weight = _weight(line, when, before, frame.date[number])
            if weight > 0 and (best is None or weight > best[0]):
                best = (weight, number, when)
    if best is None:
        return
    _, chosen, when = best
    iso = when.iso(day_first=_day_first(doc, [other for _, other in page]) if when.day is None else None)
    for number in dict.fromkeys(number for number, other in page if other[2:4] == when[2:4]) if iso else ():
        size = sum(other.end - other.start for place, other in page if place == number)
        if number == chosen or len(doc.lines[number].strip()) - size < _BESIDE_DATE:
            yield _label(doc, number, number, "published", iso)


def _weight(line: str, when: When, before: str, score: float) -> int:
    word = _said(line[: when.start]) or (_said(before.strip()) if when.start < 3 and len(before) < 30 else 0)
    if word < 0:
        return 0
    rest = len(line) - (when.end - when.start)
    if not word and rest > 40 and score < 0.8:
        return 0
    return 4 * word + int(score * 4) + (2 if rest < 40 else 0) - (2 if rest > 120 else 0)


def _said(text: str) -> int:
    """Return 1 if the last word about dates in ``text`` speaks of publication, -1 if of a later change, else 0."""
    folded = text.casefold()
    first = max((_ends(folded, word) for word in PUBLISHED if word in folded), default=-1)
    later = max((_ends(folded, word) for word in UPDATED if word in folded), default=-1)
    return 0 if first == later == -1 else 1 if first > later else -1


def _ends(text: str, word: str) -> int:
    at = text.rfind(word)
    return at + len(word) if at >= 0 and (at == 0 or not text[at - 1].isalpha() or not word.isascii()) else -1


def _day_first(doc: Doc, page: list[When]) -> bool | None:
    """Tell the order of day and month from the language, the zones and the other dates of the page."""
    from newsclean.language import detect

    if any(when.offset in ("-05:00", "-04:00", "-08:00", "-07:00", "-06:00") for when in page):
        return False
    if any(when.offset in ("+00:00", "+01:00", "+05:30", "+10:00") for when in page):
        return True
    language = detect("\n".join(line for line in doc.lines if len(line) > _LONG)[:4000])
    return None if language in (None, "en") else True


def _datelines(doc: Doc, frame: Frame, *, cut: bool) -> Iterator[Mark]:
    for number in frame.opening:
        line = doc.lines[number]
        indent = len(line) - len(line.lstrip())
        found = find_dateline(line[indent:])
        if found is None or not (found.agencies or _is_long(line)):
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
