"""What speaks for a line as the headline of a page, and what against it, by the names of ``headline.WEIGHTS``.

A look at the line and its neighbours tells most, and is cheap. What takes a search through the page is asked only of
lines that can still win.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsclean.doc import Doc
from newsclean.lexicon.lines import ENDS, STOPS
from newsclean.lines import filled, key, size
from newsclean.reading import BODY, BYLINE, CAPTION, DATE, TITLE, reading
from newsclean.spans import Span, may_be_cut

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Evidence = dict[str, float]

LIKENESS: Evidence = {"its words open the body": 1, "capitalised words": 1, "like the first line": 1}
"""What :func:`compare` finds, and the most that it can be."""

ADDRESS: Evidence = {"like the address of the page": 1}
"""What it finds besides if the page's address is known."""

WORDS: Evidence = {"its words occur in the body": 1}
"""What :func:`look_for_words` finds."""

COPIES: Evidence = {"same line again above the body": 3, "line with a little more above the body": 2}
"""What :func:`look_for_copies` finds."""

CUT_COPIES: Evidence = COPIES | {
    "what was left out behind recurs": 3,
    "what was left out before recurs": 3,
    "what is left stands alone elsewhere": 1,
}
"""What it finds for a line of which something was left out."""

_LAST = {
    **dict.fromkeys(STOPS, "ends with a full stop"),
    **dict.fromkeys(":：,;、，", "ends with a comma or colon"),
}
_INSIDE = (("?", "a question"), (":", "has a colon"), (" | ", "has a bar"))
_BULLETS = "*•·●◦▪►▶>+"
_MARKS = " \t*•-"
_RARE = 1e-5  # what the model's scores are kept away from 0 and 1 by, for the sake of their odds
_DIGIT = re.compile(r"\d")
_LIKED, _AT_LEAST = 8, 2  # lines
_FAR = 0.0025  # of the best liked line's odds of being the title; what lies below can hardly be made good by all else
_WINDOW = 4000  # characters of the body in which a headline's words are looked for
_MORE = 60  # characters that a copy of a headline may hold besides
_HITS = 8  # places where a line's words are looked at for a copy
_TITLED = re.compile(r"(?:\d+ |how |what |why |the |best |when |where |who |is |are |can |guide )", re.IGNORECASE)


def body_start(doc: Doc) -> int:
    """Return the line in which the body begins, as far as one can tell; the number of lines if none does; a view."""
    body = reading(doc).scores[:, BODY]
    first = len(doc.lines)
    for i in (body > 0.5).nonzero()[0].tolist():
        line = doc.lines[i].rstrip()
        words = size(line)
        if words > 14 and (line[-1:] in ENDS or words > 30):
            return int(i)
        if first == len(doc.lines) and words > 6 and line[-1:] in STOPS:
            first = i
    return first


class Page:
    """A page, and where its body seems to begin; what its lines have in common is found out when it is asked for.

    It holds no reference to the document, which may hold it among its views.
    """

    def __init__(self, doc: Doc) -> None:
        self.text, self.raw, self.starts = doc.text, doc.lines, doc.starts
        self.lines = doc.bare
        self.filled = doc.view(filled)
        self.body = doc.view(body_start)
        self.edge = self.starts[min(self.body, len(self.lines))]
        self.place = bisect_right(self.filled, self.body - 1)
        self.indented = "\n " in doc.text[: doc.starts[:50][-1] + 1] or doc.text[:1] == " "
        self.slug = _slug(doc.meta.get("url"))
        scores = reading(doc).scores
        self.rows = self._rows(scores[:, TITLE])
        self.scores: dict[int, list[float]] = dict(zip(self.rows, scores.take(self.rows, 0).tolist(), strict=True))
        self.places = {row: bisect_right(self.filled, row) - 1 for row in self.rows}
        behind = [self.filled[place + 1 : place + 5] for place in self.places.values()]
        told = iter(scores[[row for rows in behind for row in rows], BYLINE:].tolist())
        self.behind = dict(zip(self.rows, [[(row, *next(told)) for row in rows] for rows in behind], strict=True))

    def _rows(self, title: npt.NDArray[np.float32]) -> list[int]:
        """Return the lines worth a look: those the model likes best, the first one, and the one before the body."""
        ranked, last = title.copy(), -min(_LIKED, len(title))
        ranked.partition(last)
        liked = (title >= ranked[last]).nonzero()[0]  # of equals, the last ones: `argpartition` takes any
        liked = liked[title[liked].argsort(kind="stable")][: -_LIKED - 1 : -1]
        odds = [score / (1 - score) for score in title[liked].clip(_RARE, 1 - _RARE).tolist()]
        least = min(odds[0] * _FAR, odds[min(_AT_LEAST, len(odds)) - 1])
        rows = {i for i, own in zip(liked.tolist(), odds, strict=True) if own >= least}
        rows.update(self.filled[:1])
        rows.update(self.filled[max(0, self.place - 1) : self.place])
        return sorted([i for i in rows if self.lines[i]])

    @cached_property
    def head(self) -> str:
        """The text in small letters up to the end of the line in which the body begins."""
        return _small(self.text[: self.starts[min(self.body + 1, len(self.raw))]])

    @cached_property
    def whole(self) -> str:
        """The text in small letters."""
        return _small(self.text)

    @cached_property
    def window(self) -> str:
        """The begin of the body in small letters."""
        return _small(self.text[self.edge : self.edge + _WINDOW])

    @cached_property
    def opening(self) -> str:
        """The first lines of the body, their case folded."""
        return "\n".join(self.lines[i] for i in self.filled[self.place : self.place + 3]).casefold()

    @cached_property
    def first(self) -> frozenset[str]:
        """The words of the first line, if it has as many as a headline."""
        line = self.raw[self.filled[0]]
        return frozenset(key(line).split() if 3 <= size(line) <= 30 else ())


def is_marked(page: Page, row: int) -> bool:
    """Tell whether the line is a heading of the first level in Markdown."""
    return page.lines[row][0] == "#" and page.lines[row][1:2].isspace()


def look_around(page: Page, row: int) -> Evidence:
    """Return what the place of a line, its neighbours and the model's scores tell."""
    lines, score = page.lines, page.scores[row]
    place = page.places[row]
    title = min(max(score[TITLE], _RARE), 1 - _RARE)
    found = {
        "the line model's title score, log odds": math.log(title / (1 - title)),
        "its body score": score[BODY],
        "its caption score": score[CAPTION],
        "its byline score": score[BYLINE],
        "its date score": score[DATE],
        "lines to the body, log": math.log1p(max(0, page.place - place - 1)),
    }
    behind = page.behind[row]
    if behind:
        found["a byline follows"] = max([byline for _, byline, _ in behind])
        found["a date follows"] = max([date for _, _, date in behind])
        if size(page.raw[behind[0][0]]) < 4:
            found["a short line follows"] = 1
    if not place:
        found["first line of the page"] = 1
    if place >= page.place:
        found["inside the body"] = 1
    if lines[row][0] in _BULLETS:
        found["list item"] = 1
    if not (lines[row - 1] if row else "".join(lines[1:2])):
        found["blank line above"] = 1
    if row + 1 < len(lines) and not lines[row + 1]:
        found["blank line below"] = 1
    if page.indented and not page.raw[row][0].isspace():
        found["not indented among indented lines"] = 1
    return found


def look_at(page: Page, span: Span) -> Evidence:
    """Return what the words of a line tell."""
    text, count = span.text, size(span.text)
    if not text:
        return {}
    found: Evidence = {name: 1 for sign, name in _INSIDE if sign in text}
    if text[-1] in _LAST:
        found[_LAST[text[-1]]] = 1
    if count < 5:
        found["one or two words" if count < 3 else "three or four words"] = 1
    if count > 14:
        found["more than 14 words"] = 1
    if count > 20:
        found["more than 20 words"] = 1
    if text[0].islower():
        found["begins in lower case"] = 1
    if _TITLED.match(text):
        found["begins like a headline"] = 1
    if _DIGIT.search(text) or (not text.isascii() and any(map(str.isdigit, text))):
        found["has digits"] = 1
    if count >= 4 and span.row == page.filled[0]:
        found["first line, four words or more"] = 1
    return found | _look_at_rest(page, span) if span.cut else found


class Outlook(NamedTuple):
    """What :func:`look_at` will find in a line, may find in it, and whether something may be left out of it."""

    sure: str | None
    possible: list[str]
    cut: bool


def foresee(page: Page, row: int) -> Outlook:
    """Return, at a tenth of the cost of looking, what a look at a line can tell, whatever is left out of it."""
    line, first = page.lines[row], row == page.filled[0]
    cut = may_be_cut(line)
    possible = [name for sign, name in _INSIDE if sign in line]
    possible.append("begins like a headline")
    if not line.isascii() or _DIGIT.search(line):
        possible.append("has digits")
    if first:
        possible.append("first line, four words or more")
    if cut:
        possible += ["what was left out behind is a name", *(["first line, cut behind"] if first else [])]
    return Outlook(None if cut else _LAST.get(line[-1]), possible, cut)


def _look_at_rest(page: Page, span: Span) -> Evidence:
    """Return what tells that something was left out, and what that is."""
    count = size(span.rest)
    if span.cut < 0:
        return {"text before one left out": 1, "more than two words cut before": count > 2}
    return {
        "text behind a separator left out": 1,
        "what was left out behind is a name": _is_name(span.rest),
        "first line, cut behind": span.row == page.filled[0],
        "more than four words cut behind": count > 4,
    }


def _is_name(rest: str) -> bool:
    words = rest.split()
    return 0 < len(words) <= 4 and all(word[0].isupper() for word in words if word[0].isalpha())


def compare(page: Page, span: Span) -> Evidence:
    """Return what a line has in common with the begin of the body, the first line and the address, and its capitals."""
    own, words = set(span.key.split()), _long_words(span)
    cased = [word for word in span.text.split() if word[0].isalpha()]
    found = {
        "its words open the body": sum([_opens(page.opening, word) for word in {w[:5] for w in words}]) / len(words),
        "capitalised words": sum([word[0].isupper() for word in cased]) / len(cased) if cased else 0.5,
    }
    if span.row != page.filled[0]:
        found["like the first line"] = len(own & page.first) / max(1, len(own))
    if page.slug:
        found["like the address of the page"] = len(own & page.slug) / len(own | page.slug)
    return found


def look_for_words(page: Page, span: Span) -> Evidence:
    """Return how often the words of a line stand in the begin of the body."""
    words = _long_words(span)
    return {"its words occur in the body": sum([_count(page.window, word, 4) for word in words]) / len(words) / 4}


def _long_words(span: Span) -> list[str]:
    words = dict.fromkeys(span.key.split())
    return [word for word in words if len(word) > 3] or list(words) or [""]


def look_for_copies(page: Page, span: Span) -> Evidence:
    """Return how often a line, and what was left out of it, stands elsewhere on the page."""
    same, longer = _copies(page.whole if span.cut else page.head, span.text, page.edge)
    found: Evidence = {
        "same line again above the body": min(same[0], 3),
        "line with a little more above the body": min(longer[0], 2),
    }
    if span.cut:
        rest = span.rest
        again = sum(map(sum, _copies(page.whole, rest, page.edge))) if 0 < len(rest) < _MORE else 0
        found[f"what was left out {'behind' if span.cut > 0 else 'before'} recurs"] = min(again, 3)
        found["what is left stands alone elsewhere"] = same[0] + same[1] > 0
    return found


def _small(text: str) -> str:
    """Return ``text`` in small letters, as long as it is: the dotted capital I alone would become two characters."""
    return (text if text.isascii() else text.replace("\u0130", "i")).lower()


def _copies(text: str, wanted: str, edge: int) -> tuple[list[int], list[int]]:
    """Count the lines of ``text`` that are ``wanted`` and those that hold little more, up to ``edge`` and behind."""
    same, longer = [0, 0], [0, 0]
    wanted = _small(wanted)
    there = text.find(wanted)
    for _ in range(_HITS):
        if there < 0:
            break
        begin = text.rfind("\n", 0, there) + 1
        end = text.find("\n", there)
        end = len(text) if end < 0 else end
        rest = text[begin:there].strip(_MARKS) + text[there + len(wanted) : end].strip()
        (longer if rest else same)[there > edge] += len(rest) < _MORE
        there = text.find(wanted, there + 1)
    return same, longer


def _count(text: str, word: str, most: int) -> int:
    """Count the places where ``word`` stands in ``text`` as a whole word, up to ``most``."""
    count = 0
    there = text.find(word) if word else -1
    while there >= 0 and count < most:
        end = there + len(word)
        count += not (_goes_on(text[there - 1 : there]) or _goes_on(text[end : end + 1]))
        there = text.find(word, end)
    return count


def _opens(text: str, start: str) -> bool:
    """Tell whether ``start`` is a word of ``text``, or if it has five letters the begin of one."""
    there = text.find(start) if start else -1
    while there >= 0:
        end = there + len(start)
        if not _goes_on(text[there - 1 : there]) and (len(start) == 5 or not _goes_on(text[end : end + 1])):
            return True
        there = text.find(start, end)
    return False


def _goes_on(letter: str) -> bool:
    """Tell whether ``letter`` is part of a word; it is empty at the ends of the text."""
    return letter.isalnum() or letter == "_"


def _slug(url: object) -> frozenset[str]:
    """Return the words of the longest part of the path of ``url``, if it came with the page."""
    if not isinstance(url, str):
        return frozenset()
    path = re.sub(r"^\w+://[^/]*|[?#].*$|\.\w{2,5}$", "", url.casefold())
    words = max((re.findall(r"[^\W_]+", part) for part in path.split("/")), key=len, default=[])
    return frozenset(words if len(words) > 2 else ())
