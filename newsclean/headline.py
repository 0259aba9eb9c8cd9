"""Which line of a page is its headline: what speaks for a line, weighed.

A candidate is a line, or a line without a site's name behind or a section before a separator. What speaks for it is
what the line model says of it, its place before the body, its copies, its likeness to the page's first line and to
the words of the body. The weights were fitted by site-grouped folds on 914 annotated pages in three kinds of dump
(a choice of one among all candidates of a page, 2,499 choices).
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from newsclean.doc import Doc
from newsclean.evidence import (
    ADDRESS,
    COPIES,
    CUT_COPIES,
    LIKENESS,
    WORDS,
    Evidence,
    Page,
    compare,
    foresee,
    is_marked,
    look_around,
    look_at,
    look_for_copies,
    look_for_words,
)
from newsclean.lines import filled, size
from newsclean.reading import TITLE
from newsclean.spans import SEPARATOR, Span, spans

_LIKELY, _UNLIKELY = math.log(0.3 / 0.7), math.log(0.15 / 0.85)
"""Log odds that the model gives a line as the title above a standfirst, and below which it is none."""
_FIRST_LEVEL = 2.0
"""What a heading of the first level in Markdown adds to a candidate."""
_NEARLY, _NEARLY_AND_SHORTER = 0.5, 1.5
"""By how much a standfirst may be worth more than the headline above it, and where it is the longer one."""
_SURE = 0.9
"""What the model has to say of a title for which no more speaks than its form."""
_PART, _LONGEST_LEAD = 3.0, 8
"""By how much a part of a candidate may be worth less that is the headline; words of a section before one."""
_SLACK = 1e-9  # what rounding may make of a sum

WEIGHTS: dict[str, float] = {
    "the line model's title score, log odds": 0.39,
    "its body score": 0.21,
    "its caption score": -0.11,
    "its byline score": -0.64,
    "its date score": -0.22,
    "first line of the page": -0.43,
    "first line, four words or more": 0.2,
    "same line again above the body": 0.42,
    "line with a little more above the body": 0.67,
    "lines to the body, log": -0.07,
    "inside the body": -1.46,
    "ends with a full stop": -1.61,
    "ends with a comma or colon": -1.01,
    "one or two words": -1.39,
    "three or four words": -0.22,
    "more than 14 words": -0.11,
    "more than 20 words": -0.58,
    "its words occur in the body": 0.84,
    "its words open the body": 0.59,
    "a byline follows": 0.52,
    "a date follows": 1.0,
    "list item": -0.82,
    "begins in lower case": -0.36,
    "a question": 0.15,
    "has a colon": 1.06,
    "has a bar": -1.68,
    "begins like a headline": 0.31,
    "blank line above": 0.78,
    "blank line below": 1.26,
    "capitalised words": 0.01,
    "a short line follows": 0.24,
    "has digits": 0.52,
    "not indented among indented lines": -0.47,
    "like the first line": 0.78,
    "like the address of the page": 1.84,
    "text behind a separator left out": -2.06,
    "text before one left out": -0.5,
    "what was left out behind is a name": 0.76,
    "what was left out behind recurs": 0.08,
    "what was left out before recurs": -0.9,
    "first line, cut behind": 1.08,
    "more than four words cut behind": -0.92,
    "more than two words cut before": -1.52,
    "what is left stands alone elsewhere": 0.2,
}
"""What a piece of evidence adds to a candidate."""

_CAN_ADD = {name: max(0.0, weight) for name, weight in WEIGHTS.items()}
_TITLE_SCORE = "the line model's title score, log odds"
_SAME, _LONGER = "same line again above the body", "line with a little more above the body"

NO_HEADLINE = 2.32
"""What the best candidate has to reach; fitted as the worth of "none of them"."""

DOUBT = 0.9
"""How much less :func:`choose` may come up with for ``mark-title`` to take it."""


_Look = Callable[[Page, Span], Evidence]


class _Search(NamedTuple):
    """How to look for evidence, and what it and all that is searched for after it can add to and take from a worth."""

    look: _Look
    most: float
    least: float


def _searches(*kinds: tuple[_Look, Evidence]) -> tuple[_Search, ...]:
    """Return the searches, in this order, for evidence within the limits that stand beside each."""
    found: list[_Search] = []
    most, least = _SLACK, -_SLACK
    for look, limits in reversed(kinds):
        weighed = [WEIGHTS[name] * limit for name, limit in limits.items()]
        most += sum(max(0.0, weight) for weight in weighed)
        least += sum(min(0.0, weight) for weight in weighed)
        found.insert(0, _Search(look, most, least))
    return tuple(found)


_LIKE_THE_ADDRESS = LIKENESS | ADDRESS
_SEARCHES = {
    (cut, known): _searches((compare, likeness), (look_for_words, WORDS), (look_for_copies, CUT_COPIES))
    if cut
    else _searches((look_for_copies, COPIES), (compare, likeness), (look_for_words, WORDS))
    for cut in (True, False)
    for known, likeness in ((True, _LIKE_THE_ADDRESS), (False, LIKENESS))
}
"""What to search for and in which order, by whether something was left out and whether the page's address is known."""


class Candidate:
    """What may be the headline: ``text`` stands in line ``row`` from ``start`` to ``end``, offsets of the document.

    ``marked`` says that the line is a heading of the first level in Markdown, ``liking`` how much the model takes it
    for a title, ``found`` the evidence so far. Evidence that takes a search is asked for when something depends on
    it; until then the worth lies between ``least`` and ``most``.
    """

    def __init__(self, line: _Line, span: Span, order: int) -> None:
        self.text, self.row, self.start, self.end = span.text, span.row, span.start, span.end
        self.span, self.marked = span, line.marked
        self.liking, self.order = line.title - 2 * abs(span.cut), order
        told = look_at(line.page, span)
        self.found = line.around | told
        self._page = line.page
        self._searches = _SEARCHES[span.cut != 0, bool(line.page.slug)]
        self._bound(line.weight + _weighed(told))

    @property
    def key(self) -> str:
        """The words, as :func:`newsclean.lines.key` gives them."""
        return self.span.key

    @property
    def suitable(self) -> bool:
        """Tell whether this may be a headline, by all that its words say, or looks like one and the model is sure."""
        return self.span.suitable or (self.liking > _SURE and self.span.plausible)

    @property
    def worth(self) -> float:
        """All evidence, weighed; 0 is where a headline is as likely as none."""
        while self._searches:
            self.search()
        return self.most

    @property
    def evidence(self) -> tuple[float, ...]:
        """All evidence, in the order of :data:`WEIGHTS`."""
        while self._searches:
            self.search()
        return tuple(float(self.found.get(name, 0)) for name in WEIGHTS)

    @property
    def copies(self) -> float:
        """What the copies above the body add to the worth."""
        while _SAME not in self.found:
            self.search()
        return max(0.0, WEIGHTS[_SAME] * (self.found[_SAME] - 1) + WEIGHTS[_LONGER] * self.found[_LONGER])

    @property
    def copied(self) -> bool:
        """Tell whether another line above the body says the same, or the same and the site's name."""
        while _SAME not in self.found:
            self.search()
        return self.found[_SAME] > 1 or self.found[_LONGER] > 0

    @property
    def said_elsewhere(self) -> bool:
        """Tell whether another line above the body says the same and nothing else."""
        while _SAME not in self.found:
            self.search()
        return self.found[_SAME] > (self.span.cut == 0)

    def reaches(self, worth: float) -> bool:
        """Tell whether the worth is ``worth`` or more; no more is searched for than that takes."""
        while self._searches and self.least < worth <= self.most:
            self.search()
        return self.most >= worth

    def stays_above(self, bound: float) -> bool:
        """Tell whether the worth is more than ``bound``; no more is searched for than that takes."""
        while self.least <= bound < self.most and self.search():
            pass
        return self.least > bound

    def beats(self, other: Candidate) -> bool:
        """Tell whether this is worth more than ``other``, or as much and stands above."""
        while self.most >= other.least and self.least <= other.most:
            wider, closer = (self, other) if self.most - self.least > other.most - other.least else (other, self)
            if not (wider.search() or closer.search()):
                break
        return (self.least, -self.row) > (other.most, -other.row)

    def search(self) -> bool:
        """Search for the next piece of evidence; tell whether there was one to search for."""
        if not self._searches:
            return False
        told = self._searches[0].look(self._page, self.span)
        self.found |= told
        self._searches = self._searches[1:]
        self._bound(self._weight + _weighed(told))
        return True

    def _bound(self, weight: float) -> None:
        self._weight = self.least = self.most = weight
        if self._searches:
            self.least += self._searches[0].least
            self.most += self._searches[0].most


def _weighed(found: Evidence) -> float:
    return sum([WEIGHTS[name] * value for name, value in found.items()])


class _Line:
    """A line worth a look, what its place tells, and the most that a headline in it can be worth."""

    def __init__(self, page: Page, row: int) -> None:
        self.page, self.row = page, row
        self.title = page.scores[row][TITLE]
        self.marked = is_marked(page, row)
        self.around = look_around(page, row)
        self.weight = _weighed(self.around) - NO_HEADLINE + _FIRST_LEVEL * self.marked
        sure, possible, cut = foresee(page, row)
        told = sum([_CAN_ADD[name] for name in possible]) + (WEIGHTS[sure] if sure else 0)
        self.most = self.weight + told + _SEARCHES[cut, bool(page.slug)][0].most
        self._candidates: list[Candidate] | None = None

    @property
    def candidates(self) -> list[Candidate]:
        """The line as it is, then without what stands behind or before its separators."""
        if self._candidates is None:
            found = spans(self.page.raw[self.row], self.row, self.page.starts[self.row])
            self._candidates = [Candidate(self, span, order) for order, span in enumerate(found)]
        return self._candidates


_Entry = tuple[float, int, int, _Line | Candidate]
"""What waits for a look: the most that it can be worth, as a negative number; its line and its place in that."""


class Head:
    """What may be the headline of a page, and the line in which its body begins."""

    def __init__(self, doc: Doc) -> None:
        page = Page(doc)
        self.body, self.first = page.body, page.filled[0] if page.filled else 0
        self.lines = [_Line(page, row) for row in page.rows]

    @property
    def text(self) -> str:
        """The text in small letters up to the end of the line in which the body begins."""
        return self.lines[0].page.head

    @property
    def candidates(self) -> list[Candidate]:
        """All that could be a headline."""
        return [one for line in self.lines for one in line.candidates if one.suitable]

    def best(self) -> Candidate | None:
        """Return the candidate of the greatest worth; no more is looked at and searched for than that takes."""
        best: Candidate | None = None
        queue: list[_Entry] = [(-line.most, line.row, -1, line) for line in self.lines]
        heapify(queue)
        while queue:
            bound, row, _, one = heappop(queue)
            if best is not None and best.stays_above(-bound):
                break
            if isinstance(one, _Line):
                for candidate in one.candidates:
                    heappush(queue, (-candidate.most, row, candidate.order, candidate))
            elif one.span.formed and (best is None or one.beats(best)) and one.suitable:
                best = one
        return best


def read_head(doc: Doc) -> Head:
    """Return what may be the headline of ``doc``."""
    return doc.view(Head)


def choose(doc: Doc) -> Candidate | None:
    """Return the best candidate, or the one above it if that is nearly as good: a standfirst comes second."""
    head = read_head(doc)
    best = head.best()
    if best is None:
        return None
    shorter = _parts(head, best)
    if shorter:
        return max(shorter, key=lambda candidate: candidate.worth)
    rows = doc.view(filled)
    above = rows[: bisect_left(rows, best.row)][-1:]
    rivals = [one for line in head.lines if line.row in above for one in line.candidates]
    rivals = [one for one in rivals if one.suitable and _comes_first(one, best)]
    return max(rivals, key=lambda candidate: candidate.worth, default=best)


def _comes_first(above: Candidate, best: Candidate) -> bool:
    """Tell whether ``above`` is the headline, and ``best``, in the line below it, its standfirst."""
    liking = above.found[_TITLE_SCORE]
    longer = size(best.text) >= size(above.text) + 2 and liking > _LIKELY
    nearly = _NEARLY_AND_SHORTER if longer else _NEARLY
    least = 3 if liking > best.found[_TITLE_SCORE] else 4
    if size(above.text) < least or best.key in above.key or " / " in above.text or liking < _UNLIKELY:
        return False
    if best.least - above.most > nearly:
        return False
    return best.worth - above.worth < nearly


def is_clear(doc: Doc, title: Candidate) -> bool:
    """Tell whether ``title`` would be the best candidate too if its copies were gone."""
    head = read_head(doc)
    alone = title.least - title.copies
    rivals = [one for line in head.lines if line.most >= alone for one in line.candidates if one.most >= alone]
    return not any(
        one.span.formed
        and one.key not in title.key
        and title.key not in one.key
        and one.reaches(title.worth - title.copies)
        and one.suitable
        for one in rivals
    )


def _parts(head: Head, best: Candidate) -> list[Candidate]:
    """Return the candidates that are ``best`` without what another line tells is no part of the headline."""
    others = [line for line in head.lines if line.row != best.row and line.row < head.body]
    if best.row == head.first and not best.said_elsewhere:
        parts = [line.candidates[0] for line in others]
        parts = [one for one in parts if _is_part(one, best) and one.most > best.worth - _PART and one.suitable]
        if parts:
            return parts
    window = head.lines[0].candidates if head.lines[0].row == head.first else []
    if window and best.row != head.first:
        if best.key not in window[0].key:
            own = next(line for line in head.lines if line.row == best.row)
            ends = (_without_lead(own, best, one.text) for one in window if one.span.cut >= 0 and size(one.text) > 2)
            return [one for one in ends if one]
        if window[0].key.startswith(best.key):
            return []
    if SEPARATOR.search(best.text) is None:
        return []
    return [one for line in others for one in line.candidates if _is_without_site(one, best) and one.suitable]


def _without_lead(line: _Line, best: Candidate, rest: str) -> Candidate | None:
    """Return what ``best`` in ``line`` is without a section before ``rest``, if it ends with that."""
    at = len(best.text) - len(rest)
    lead = best.text[: max(at, 0)].rstrip()
    if not lead or lead[-1].isalnum() or size(lead) > _LONGEST_LEAD or best.text[at:].lower() != rest.lower():
        return None
    return Candidate(line, Span(best.text[at:], best.row, best.start + at, cut=-1, rest=lead), best.order)


def _is_part(one: Candidate, best: Candidate) -> bool:
    """Tell whether ``best`` is ``one`` with something before or behind that a sign sets apart."""
    whole, part = best.text.casefold(), one.text.casefold()
    at = whole.find(part) if 1 < len(part) < len(whole) else -1
    behind, before = whole[at + len(part) :].strip(), whole[:at].strip()
    if at < 0 or (before and behind):
        return False
    return not (behind[:1] or before[-1:]).isalnum()


def _is_without_site(one: Candidate, best: Candidate) -> bool:
    """Tell whether ``one`` is ``best`` without a name behind a separator."""
    behind = best.text[len(one.text) :]
    return (
        bool(behind)
        and best.text.casefold().startswith(one.text.casefold())
        and SEPARATOR.match(behind) is not None
        and size(behind) < 7
    )
