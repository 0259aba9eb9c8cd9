"""Where in a file with several articles the second and all later ones begin.

Most files hold one article, and most lines look nothing like the head of another: what gives a head away is looked
for first, by lookups a line, and only what may follow a finished text is read closely.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain, pairwise
from operator import sub
from typing import NamedTuple

from newsclean.credits import split_credit
from newsclean.doc import Doc
from newsclean.lexicon.datelines import find_dateline, may_name_agency
from newsclean.lexicon.dates import find_dates
from newsclean.lexicon.furniture import furniture
from newsclean.lexicon.lines import ENDS, GOES_ON, STOPS
from newsclean.lexicon.names import begins_byline, bylines_begun, names_author
from newsclean.lines import size
from newsclean.prose import FILLED, SIZES, Page, paragraphs
from newsclean.reading import BODY, reading

_RULE = re.compile(r"(?:[-=_*~#•·—–+]\s?){3,}\s*$")
_RULES = frozenset("-=_*~#•·—–+")
_BULLETS = "*•·●◦▪►▶>+-–—"
_NO_BYLINE = re.compile(r"(?:published|posted|author|reviewed|written|edited|publisher|photo|image)\b", re.IGNORECASE)
_NO_END = f"{STOPS}{GOES_ON}:："
_NUMBERED = re.compile(r"\d{1,2}[.)] ")
_WIDGET = re.compile(r"\W*(?:[A-Z]{1,2}|(?:A ?){2,3}|\d{1,5}|\d[\d.,]*[KkM]?)\W*$")
_WIRE_SIGN = re.compile("[（【电電]")
_SIGNED = "a headline and a byline"
_WIRED = "a headline and a dateline"
_BY_WORDS = frozenset({_SIGNED, _WIRED})
_COUNT = re.compile(r"\d{1,5}$")
_CERTAIN = frozenset({"a dateline", "the headline stands twice", "a headline and copies of a caption"})
_LONGEST = 260
_RUN, _TAIL = 14, 12  # lines of a head above a paragraph, and below its headline
_NEAR = 6  # lines from a headline to its byline or date


class Head(NamedTuple):
    """The first line of an article and the last one of its head; ``why`` tells what gave it away."""

    first: int
    last: int
    why: str


def find_heads(doc: Doc) -> list[Head]:
    """Return the heads of the second and all later articles."""
    page = Page(doc)
    if len(page.prose) < 4 or not any(page.follows_text(head.first) for head in _candidates(page, late=True)):
        return []
    heads: list[Head] = []
    for head in _candidates(page, late=False):
        if all(head.first > other.last or head.last < other.first for other in heads):
            heads.append(head)
    heads.sort()
    ends = [*(head.first for head in heads[1:]), len(doc.lines)]
    heads = [head for head, end in zip(heads, ends, strict=True) if _has_body(page, head, end)]
    begins = [0, *(head.last + 1 for head in heads)]
    later = [head for head, begin in zip(heads, begins, strict=False) if _finished(page, begin, head.first)]
    later = _trusted(page, later)
    return later if len(later) < len(heads) or _begins_soon(page) else later[1:]


def _is_headline(line: str) -> bool:
    return _has_form(line) and split_credit(line) is None and furniture(line) is None


def _has_form(line: str) -> bool:
    """Tell whether a line is as long as a headline, and begins and ends like one."""
    if not 8 <= len(line) <= 220 or line[0] in _BULLETS or line[-1] in _NO_END:
        return False
    return 2.4 < size(line) <= 30 and line[0] != "(" and not _NUMBERED.match(line)


def _candidates(page: Page, *, late: bool) -> Iterator[Head]:
    """Yield what looks like the head of an article; if ``late``, only what can follow a text."""
    return chain(_repeated(page, late=late), _captioned(page, late=late), _signed(page, late=late), _separated(page))


def _trusted(page: Page, heads: list[Head]) -> list[Head]:
    """Keep of the heads that say little those whose articles, and the text before, read like articles by themselves."""
    if all(head.why in _CERTAIN for head in heads):
        return heads
    pieces = list(pairwise([0, *(head.first for head in heads), len(page.bare)]))
    dense = [_is_dense(page, *piece) for piece in pieces]
    doubtful = {k for k, head in enumerate(heads) if head.why not in _CERTAIN and dense[k] and dense[k + 1]}
    text = cache(lambda k: _reads_like_text(page, *pieces[k]))
    return [head for k, head in enumerate(heads) if head.why in _CERTAIN or (k in doubtful and text(k) and text(k + 1))]


def _is_dense(page: Page, begin: int, end: int) -> bool:
    """Tell whether most of these lines' letters stand in paragraphs."""
    prose = paragraphs(page.doc.lines[begin:end])
    return 2 * sum(len(page.bare[begin + i]) for i in prose) >= sum(map(len, page.bare[begin:end]))


def _reads_like_text(page: Page, begin: int, end: int) -> bool:
    """Tell whether the line model, shown only these lines, takes most paragraphs for body."""
    prose, starts = paragraphs(page.doc.lines[begin:end]), page.doc.starts
    body = reading(Doc(page.doc.text[starts[begin] : starts[end]])).scores[:, BODY]
    return sum(bool(body[i] > 0.5) for i in prose) * 2 > len(prose)


def _begins_soon(page: Page) -> bool:
    """Tell whether a text that shows no head begins like an article: a headline, and soon the first paragraph."""
    opening = page.between(0, page.prose[0])
    return len(opening) < 9 and any(_is_headline(page.bare[i]) for i in opening[:2])


def _has_body(page: Page, head: Head, end: int) -> bool:
    """Tell whether a text of its own follows a head, soon, and reads like one."""
    follow = page.between(head.last + 1, min(end, head.last + 60))[:6]
    if page.prose_rows.isdisjoint(follow):
        return False
    return page.holds_text(head.last + 1, end, more=head.why in _BY_WORDS)


def _finished(page: Page, begin: int, end: int) -> bool:
    """Tell whether the lines before a head hold an article's text, and end with it."""
    return page.follows_text(end, begin) and page.holds_text(begin, end)


def _repeated(page: Page, *, late: bool) -> Iterator[Head]:
    """Yield heads whose headline stands twice, with nothing between but captions, buttons and dates."""
    for text, places in page.copies.items() if page.pairs else ():
        if len(places) > 4 or min(map(sub, places[1:], places)) >= 40:
            continue
        if not _may_hold_copies(page, places[0], places[-1]) or not _has_form(text):
            continue
        if (late and not any(map(page.follows_text, places[:-1]))) or not _is_headline(text):
            continue
        k = 0
        while k + 1 < len(places):
            i = j = places[k]
            while k + 1 < len(places) and _only_furniture(page, j, places[k + 1]):
                k += 1
                j = places[k]
            k += 1
            if _may_hold_copies(page, i, j) and _holds_copies(page, i, j):
                yield Head(i, _end_of_head(page, i, j), "the headline stands twice")


def _only_furniture(page: Page, i: int, j: int) -> bool:
    """Tell whether the lines between two copies of a headline are captions, their copies, buttons or dates."""
    between = page.between(i + 1, j)
    if len(between) > 14:
        return False
    others = 0
    for row in between:
        line = page.bare[row]
        if (
            (line in page.copies and len(line) <= _LONGEST)
            or _WIDGET.match(line)
            or split_credit(line)
            or find_dates(line[:60])
            or _is_byline(line)
        ):
            continue
        others += 1
        if row in page.prose_rows or len(line) > 120:
            return False
    return others < 3


def _may_hold_copies(page: Page, i: int, j: int) -> bool:
    """Tell, cheaply, whether :func:`_holds_copies` can be true, whatever the end of the head turns out to be."""
    inside = page.pairs[bisect_right(page.pairs, (i, len(page.bare))) : bisect_left(page.pairs, (j + _TAIL, 0))]
    return any(two < j + _TAIL for _, two in inside)


def _holds_copies(page: Page, i: int, j: int) -> bool:
    """Tell whether copies of a caption, or buttons for the size of type, stand between two copies of a headline."""
    head = [line for line in page.bare[i + 1 : _end_of_head(page, i, j) + 1] if line]
    counts = Counter(head)
    twice = [line for line, count in counts.items() if count > 1 and len(line) > 30]
    if paragraphs(twice) or any(map(split_credit, twice)):
        return True
    return any(one in SIZES and _COUNT.match(two) for one, two in pairwise(head))


def _end_of_head(page: Page, i: int, j: int) -> int:
    """Return the last line of the head with its headline in lines ``i`` and ``j``; captions and buttons included."""
    shown = set(page.bare[i:j])
    last = j
    for row in page.between(j + 1, j + _TAIL):
        line = page.bare[row]
        if line not in shown and not split_credit(line) and not _WIDGET.match(line):
            break
        last = row
    return last


def _captioned(page: Page, *, late: bool) -> Iterator[Head]:
    """Yield heads of a headline and copies of a caption with its credit, one below the other."""
    bare, rows = page.bare, page.filled
    for one, two in page.pairs:
        k, text = bisect_left(rows, one), bare[one]
        if not 0 < k < len(rows) - 4 or rows[k + 1] != two or len(text) > _LONGEST:
            continue
        if late and not page.follows_text(rows[k - 1]):
            continue
        if _is_headline(bare[rows[k - 1]]) and split_credit(text):
            last = k + 1
            while last + 1 < len(rows) and (bare[rows[last + 1]] == text or _WIDGET.match(bare[rows[last + 1]])):
                last += 1
            yield Head(rows[k - 1], rows[last], "a headline and copies of a caption")


def _separated(page: Page) -> Iterator[Head]:
    """Yield heads behind rules, if a headline and a text follow each."""
    bare, rows = page.bare, page.filled
    ruled = [k for k, i in enumerate(rows[:-1], 1) if bare[i][-1] in _RULES and _RULE.match(bare[i])]
    heads = [
        rows[k]
        for k in ruled
        if k + 2 < len(rows) and _is_headline(bare[rows[k]]) and not page.prose_rows.isdisjoint(rows[k + 1 : k + 4])
    ]
    if len(heads) == len(ruled):
        yield from (Head(i, i, "a headline behind a rule") for i in heads)


def _signed(page: Page, *, late: bool) -> Iterator[Head]:
    """Yield heads of a headline and a byline or a wire dateline, or of a wire dateline alone, after a finished text."""
    bare, prose = page.bare, page.prose
    wired = {p for p in _tagged(page) if may_name_agency(bare[p]) and _is_wired(bare[p])}
    bylines = _possible_bylines(page, late=late and not wired)
    for p in sorted(wired.union(*(page.paragraphs(i + 1, i + _RUN + 1) for i in bylines))):
        if late and p == prose[0]:
            continue
        if p not in wired and not _may_have_title(page, page.between(p - _RUN, p), bylines, late=late):
            continue
        run = _run_above(page, p)
        marks = [i for i in run if i in bylines and _is_byline(bare[i])]
        if p not in wired and not marks:
            continue
        title = _title_of(page, run, marks, p)
        if title is not None:
            yield Head(title, max([*run, title]), _SIGNED if marks else _WIRED)
        elif p in wired and not run and (not p or not bare[p - 1]):
            yield Head(p, p - 1, "a dateline")


def _possible_bylines(page: Page, *, late: bool) -> frozenset[int]:
    """Return the lines above paragraphs that begin like bylines; if ``late``, of headlines that can follow a text."""
    rows = page.filled
    places = [bisect_left(rows, i) for i in page.prose]
    gaps = pairwise(places if late else [-1, *places])
    most = FILLED + _RUN if late else len(rows) + 1
    above = [i for one, two in gaps if 1 < two - one <= most for i in rows[max(one + 1, two - _RUN) : two]]
    return frozenset(bylines_begun(page.bare, above))


def _may_have_title(page: Page, run: list[int], bylines: frozenset[int], *, late: bool) -> bool:
    """Tell, cheaply, whether :func:`_title_of` can find a headline above what begins like a byline."""
    last = max([i for i in run if i in bylines], default=-1)
    return any(
        i < last and not _is_crowded(page, i) and _has_form(page.bare[i]) and (not late or page.follows_text(i))
        for i in run
    )


def _is_crowded(page: Page, row: int) -> bool:
    """Tell whether something else than a rule stands right above a line."""
    return bool(row and page.bare[row - 1] and not _RULE.match(page.bare[row - 1]))


def _run_above(page: Page, p: int) -> list[int]:
    """Return the lines right above the paragraph ``p``, up to the paragraph before it that is no caption."""
    above = page.paragraphs(p - _RUN, p)
    last = next((row for row in reversed(above) if not _is_caption(page.bare[row])), -1)
    return page.between(max(last + 1, p - _RUN), p)


def _is_caption(paragraph: str) -> bool:
    tail = paragraph[-60:]
    plain = tail[-1] in ENDS and "/" not in tail and "hoto" not in tail
    return not plain and split_credit(paragraph) is not None


def _tagged(page: Page) -> list[int]:
    """Return the paragraphs with a sign of a wire's dateline near their begin."""
    return [
        p
        for p in page.prose
        if "(" in (begin := page.bare[p][:90])
        or "/" in begin
        or "[" in begin
        or (not begin.isascii() and _WIRE_SIGN.search(begin) is not None)
    ]


def _is_wired(paragraph: str) -> bool:
    """Tell whether a paragraph begins with the dateline of an agency."""
    return (dateline := find_dateline(paragraph)) is not None and bool(dateline.agencies)


def _title_of(page: Page, run: list[int], marks: list[int], p: int) -> int | None:
    """Return the line of the headline above a byline or a date in ``run``, the lines above the paragraph ``p``."""
    bare = page.bare
    limit = min([*marks, p])
    limit = next((i for i in run if i < limit and _is_date(bare[i])), limit)
    title = next((i for i in reversed(run) if limit - _NEAR <= i < limit and _is_title(bare[i])), None)
    if title is None:
        return None
    if title - 1 in run and (title < 2 or not bare[title - 2]) and _is_title(bare[title - 1]):
        title -= 1
    return None if limit - title > _NEAR or _is_crowded(page, title) else title


def _is_date(line: str) -> bool:
    return len(line) < 60 and bool(find_dates(line)) and not _is_headline(line)


def _is_title(line: str) -> bool:
    return not line.startswith("Re:") and _is_headline(line)


def _is_byline(line: str) -> bool:
    """Tell whether a line names an author with a word such as "By"."""
    if not 4 < len(line) < 120 or not begins_byline(line) or _NO_BYLINE.match(line):
        return False
    return names_author(line)
