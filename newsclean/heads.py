"""Where in a file with several articles the second and all later ones begin.

Most files hold one article, and most lines look nothing like the head of another: what gives a head away is looked
for first, by lookups a line, and only what may follow a finished text is read closely.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, pairwise
from typing import NamedTuple

from newsclean.credits import split_credit
from newsclean.doc import Doc
from newsclean.lexicon.datelines import find_dateline
from newsclean.lexicon.dates import find_dates
from newsclean.lexicon.furniture import furniture
from newsclean.lexicon.names import begins_byline, bylines_begun, credit
from newsclean.lines import CLOSING, ENDS, filled, size
from newsclean.reading import reading

_RULE = re.compile(r"(?:[-=_*~#•·—–+]\s?){3,}\s*$")
_RULES = frozenset("-=_*~#•·—–+")
_BULLETS = "*•·●◦▪►▶>+-–—"
_NO_BYLINE = re.compile(r"(?:published|posted|author|reviewed|written|edited|publisher|photo|image)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,2}[.)] ")
_WIDGET = re.compile(r"\W*(?:[A-Z]{1,2}|(?:A ?){2,3}|\d{1,5}|\d[\d.,]*[KkM]?)\W*$")
_WIRE_SIGN = re.compile("[(（\\[【/电電]")
_SIGNED = "a headline and a byline"
_WIRED = "a headline and a dateline"
_BY_WORDS = frozenset({_SIGNED, _WIRED})
_SIZES = frozenset({"TT", "AA", "A A", "AAA", "AA A", "A AA", "A A A"})
_COUNT = re.compile(r"\d{1,5}$")
_CERTAIN = frozenset({"a dateline", "the headline stands twice", "a headline and copies of a caption"})
_LINES, _FILLED = 24, 8
_SOME, _MANY = 9, 30  # spaces of a sentence, and of a line that needs no full stop to be prose
_GLANCE = 100  # characters in which most paragraphs have shown how many words they have
_LONGEST = 260
_RUN, _TAIL = 14, 12  # lines of a head above a paragraph, and below its headline


class Head(NamedTuple):
    """The first line of an article and the last one of its head; ``why`` tells what gave it away."""

    first: int
    last: int
    why: str


def find_heads(doc: Doc) -> list[Head]:
    """Return the heads of the second and all later articles."""
    page = _Page(doc)
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


class _Page:
    """The lines of a page, stripped, and those that may say where an article begins."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.bare = doc.bare
        self.filled = doc.view(filled)
        self.prose = _paragraphs(self.bare)

    @cached_property
    def prose_rows(self) -> frozenset[int]:
        return frozenset(self.prose)

    @cached_property
    def last(self) -> dict[str, int]:
        """The last row of every text."""
        return dict(zip(self.bare, range(len(self.bare)), strict=True))

    @cached_property
    def copies(self) -> dict[str, list[int]]:
        """The rows of the texts, those of short words aside, that stand more than once."""
        last = self.last
        rows: dict[str, list[int]] = {}
        for i, text in enumerate(self.bare):
            if len(text) > 11 and last[text] != i:
                rows.setdefault(text, []).append(i)
        for text, places in rows.items():
            places.append(last[text])
        return rows

    @cached_property
    def pairs(self) -> list[tuple[int, int]]:
        """Two rows each of what stands in heads: copies that could be a caption's, buttons for the size of type."""
        found = [two for text, places in self.copies.items() if len(text) > 30 for two in pairwise(places)]
        if any(size in self.last for size in _SIZES):
            found += [(i, i) for i in self.filled if self.bare[i] in _SIZES]
        return sorted(found)

    def between(self, first: int, end: int) -> list[int]:
        """Return the lines from ``first`` to before ``end`` that are not blank."""
        return self.filled[bisect_left(self.filled, first) : bisect_left(self.filled, end)]

    def paragraphs(self, first: int, end: int) -> list[int]:
        """Return those that read like paragraphs of the lines from ``first`` to before ``end``."""
        return self.prose[bisect_left(self.prose, first) : bisect_left(self.prose, end)]

    def follows_text(self, row: int, begin: int = 0) -> bool:
        """Tell whether a paragraph stands among the lines right above ``row``, from line ``begin`` on."""
        return not self.prose_rows.isdisjoint(self.between(max(begin, row - _LINES), row)[-_FILLED:])

    def holds_text(self, begin: int, end: int, *, more: bool = False) -> bool:
        """Tell whether two paragraphs that are no captions stand in these lines; three or long ones, if ``more``."""
        found: set[str] = set()
        words = 0.0
        for i in self.paragraphs(begin, end):
            line = self.bare[i]
            if line not in found and split_credit(line) is None:
                found.add(line)
                words += size(line)
                if len(found) > 1 and words > 30 and (not more or len(found) > 2 or words > 80):
                    return True
        return False


def _paragraphs(lines: Sequence[str]) -> list[int]:
    """Return the numbers of the lines that read like paragraphs: a sentence of some length, or a long line."""
    found = []
    for number, line in enumerate(lines):
        if len(line) < 22:
            continue
        spaces = line.count(" ", 0, _GLANCE)
        if spaces < _SOME and len(line) <= _GLANCE and line.isascii():
            continue
        least = _SOME if line[-1] in ENDS or line.rstrip(CLOSING)[-1:] in ENDS else _MANY
        if spaces < least:
            spaces = line.count(" ")
        if spaces >= least:
            if len(line) >= 40 or not line.isascii():
                found.append(number)
        elif not line.isascii():
            # A wide letter takes three bytes: so many words there are at most.
            most = spaces + (len(line.encode("utf-8", "replace")) - len(line)) / 5
            if most >= least and size(line) > least:
                found.append(number)
    return found


def _is_headline(line: str) -> bool:
    return _has_form(line) and split_credit(line) is None and furniture(line) is None


def _has_form(line: str) -> bool:
    """Tell whether a line is as long as a headline, and begins and ends like one."""
    if not 8 <= len(line) <= 220 or line[0] in _BULLETS or line[-1] in ".,;:。，、।":
        return False
    return 2.4 < size(line) <= 30 and line[0] != "(" and not _NUMBERED.match(line)


def _candidates(page: _Page, *, late: bool) -> Iterator[Head]:
    """Yield what looks like the head of an article; if ``late``, only what can follow a text."""
    return chain(_repeated(page, late=late), _captioned(page, late=late), _signed(page, late=late), _separated(page))


def _trusted(page: _Page, heads: list[Head]) -> list[Head]:
    """Keep of the heads that say little those whose articles, and the text before, read like articles by themselves."""
    if all(head.why in _CERTAIN for head in heads):
        return heads
    pieces = list(pairwise([0, *(head.first for head in heads), len(page.bare)]))
    dense = [_is_dense(page, *piece) for piece in pieces]
    doubtful = {k for k, head in enumerate(heads) if head.why not in _CERTAIN and dense[k] and dense[k + 1]}
    text = {k: _reads_like_text(page, *pieces[k]) for k in sorted({*doubtful, *(k + 1 for k in doubtful)})}
    return [head for k, head in enumerate(heads) if head.why in _CERTAIN or (k in doubtful and text[k] and text[k + 1])]


def _is_dense(page: _Page, begin: int, end: int) -> bool:
    """Tell whether most of these lines' letters stand in paragraphs."""
    prose = _paragraphs(page.doc.lines[begin:end])
    return 2 * sum(len(page.bare[begin + i]) for i in prose) >= sum(map(len, page.bare[begin:end]))


def _reads_like_text(page: _Page, begin: int, end: int) -> bool:
    """Tell whether the line model, shown only these lines, takes most paragraphs for body."""
    prose, starts = _paragraphs(page.doc.lines[begin:end]), page.doc.starts
    body = reading(Doc(page.doc.text[starts[begin] : starts[end]])).scores[:, 0]
    return sum(bool(body[i] > 0.5) for i in prose) * 2 > len(prose)


def _begins_soon(page: _Page) -> bool:
    """Tell whether a text that shows no head begins like an article: a headline, and soon the first paragraph."""
    opening = page.between(0, page.prose[0])
    return len(opening) < 9 and any(_is_headline(page.bare[i]) for i in opening[:2])


def _has_body(page: _Page, head: Head, end: int) -> bool:
    """Tell whether a text of its own follows a head, soon, and reads like one."""
    follow = page.between(head.last + 1, min(end, head.last + 60))[:6]
    if page.prose_rows.isdisjoint(follow):
        return False
    return page.holds_text(head.last + 1, end, more=head.why in _BY_WORDS)


def _finished(page: _Page, begin: int, end: int) -> bool:
    """Tell whether the lines before a head hold an article's text, and end with it."""
    return page.follows_text(end, begin) and page.holds_text(begin, end)


def _repeated(page: _Page, *, late: bool) -> Iterator[Head]:
    """Yield heads whose headline stands twice, with nothing between but captions, buttons and dates."""
    for text, places in page.copies.items():
        if len(places) > 4 or not any(two - one < 40 for one, two in pairwise(places)):
            continue
        if not _may_hold_copies(page, places[0], places[-1]) or (late and not any(map(page.follows_text, places[:-1]))):
            continue
        k = 0
        while k + 1 < len(places):
            i = j = places[k]
            while k + 1 < len(places) and _only_furniture(page, j, places[k + 1]):
                k += 1
                j = places[k]
            k += 1
            if _may_hold_copies(page, i, j) and _is_headline(text) and _holds_copies(page, i, j):
                yield Head(i, _end_of_head(page, i, j), "the headline stands twice")


def _only_furniture(page: _Page, i: int, j: int) -> bool:
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


def _may_hold_copies(page: _Page, i: int, j: int) -> bool:
    """Tell, cheaply, whether :func:`_holds_copies` can be true, whatever the end of the head turns out to be."""
    inside = page.pairs[bisect_right(page.pairs, (i, len(page.bare))) : bisect_left(page.pairs, (j + _TAIL, 0))]
    return any(two < j + _TAIL for _, two in inside)


def _holds_copies(page: _Page, i: int, j: int) -> bool:
    """Tell whether copies of a caption, or buttons for the size of type, stand between two copies of a headline."""
    head = [line for line in page.bare[i + 1 : _end_of_head(page, i, j) + 1] if line]
    counts = Counter(head)
    twice = [line for line, count in counts.items() if count > 1 and len(line) > 30]
    if _paragraphs(twice) or any(map(split_credit, twice)):
        return True
    return any(one in _SIZES and _COUNT.match(two) for one, two in pairwise(head))


def _end_of_head(page: _Page, i: int, j: int) -> int:
    """Return the last line of the head with its headline in lines ``i`` and ``j``; captions and buttons included."""
    shown = set(page.bare[i:j])
    last = j
    for row in page.between(j + 1, j + _TAIL):
        line = page.bare[row]
        if line not in shown and not split_credit(line) and not _WIDGET.match(line):
            break
        last = row
    return last


def _captioned(page: _Page, *, late: bool) -> Iterator[Head]:
    """Yield heads of a headline and copies of a caption with its credit, one below the other."""
    bare, rows = page.bare, page.filled
    doubled = sorted(
        k
        for text, places in page.copies.items()
        if 30 < len(text) <= _LONGEST
        for one, two in pairwise(places)
        if (k := bisect_left(rows, one)) and k + 4 < len(rows) and rows[k + 1] == two
    )
    for k in doubled:
        text = bare[rows[k]]
        if late and not page.follows_text(rows[k - 1]):
            continue
        if _is_headline(bare[rows[k - 1]]) and split_credit(text):
            last = k + 1
            while last + 1 < len(rows) and (bare[rows[last + 1]] == text or _WIDGET.match(bare[rows[last + 1]])):
                last += 1
            yield Head(rows[k - 1], rows[last], "a headline and copies of a caption")


def _separated(page: _Page) -> Iterator[Head]:
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


def _signed(page: _Page, *, late: bool) -> Iterator[Head]:
    """Yield heads of a headline and a byline or a wire dateline, or of a wire dateline alone, after a finished text."""
    bare, prose = page.bare, page.prose
    wired = {p for p in prose if _WIRE_SIGN.search(bare[p], 0, 90) and _is_wired(bare[p])}
    bylines = _possible_bylines(page)
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


def _possible_bylines(page: _Page) -> frozenset[int]:
    """Return the lines above paragraphs that begin like bylines."""
    rows, prose = page.filled, page.prose_rows
    gaps = pairwise([-1, *[k for k, i in enumerate(rows) if i in prose]])
    above = [i for one, two in gaps if two - one > 1 for i in rows[max(one + 1, two - _RUN) : two]]
    return frozenset(bylines_begun(page.bare, above))


def _may_have_title(page: _Page, run: list[int], bylines: frozenset[int], *, late: bool) -> bool:
    """Tell, cheaply, whether :func:`_title_of` can find a headline above what begins like a byline."""
    last = max([i for i in run if i in bylines], default=-1)
    return any(
        i < last and not _is_crowded(page, i) and _has_form(page.bare[i]) and (not late or page.follows_text(i))
        for i in run
    )


def _is_crowded(page: _Page, row: int) -> bool:
    """Tell whether something else than a rule stands right above a line."""
    return bool(row and page.bare[row - 1] and not _RULE.match(page.bare[row - 1]))


def _run_above(page: _Page, p: int) -> list[int]:
    """Return the lines right above the paragraph ``p``, up to the paragraph before it that is no caption."""
    above = page.paragraphs(p - _RUN, p)
    last = next((row for row in reversed(above) if not _is_caption(page.bare[row])), -1)
    return page.between(max(last + 1, p - _RUN), p)


def _is_caption(paragraph: str) -> bool:
    tail = paragraph[-60:]
    plain = tail[-1] in ENDS and "/" not in tail and "hoto" not in tail
    return not plain and split_credit(paragraph) is not None


def _is_wired(paragraph: str) -> bool:
    """Tell whether a paragraph begins with the dateline of an agency."""
    return (dateline := find_dateline(paragraph)) is not None and bool(dateline.agencies)


def _title_of(page: _Page, run: list[int], marks: list[int], p: int) -> int | None:
    """Return the line of the headline above a byline or a date in ``run``, the lines above the paragraph ``p``."""
    bare = page.bare
    dated = [i for i in run if len(bare[i]) < 60 and find_dates(bare[i]) and not _is_headline(bare[i])]
    limit = min([*marks, *dated, p])
    titles = [i for i in run if i < limit and _is_headline(bare[i]) and not bare[i].startswith("Re:")]
    if not titles:
        return None
    title = titles[-1]
    if len(titles) > 1 and titles[-2] == title - 1 and (title < 2 or not bare[title - 2]):
        title = titles[-2]
    return None if limit - title > 6 or _is_crowded(page, title) else title


def _is_byline(line: str) -> bool:
    """Tell whether a line names an author with a word such as "By"."""
    if not 4 < len(line) < 120 or not begins_byline(line) or _NO_BYLINE.match(line):
        return False
    found = credit(line)
    return found.marked and bool(found.names or found.agencies)
