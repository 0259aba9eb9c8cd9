"""Which line of a page is its headline: what speaks for a line, weighed.

A candidate is a line, or a line without a site's name behind or a section before a separator. What speaks for it is
what the line model says of it, its place before the body, its copies, its likeness to the page's first line and to
the words of the body. The weights were fitted by site-grouped folds on 914 annotated pages in three kinds of dump
(a choice of one among all candidates of a page, 2,499 choices).
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from operator import mul
from typing import NamedTuple

from newsclean.credits import split_credit
from newsclean.doc import Doc
from newsclean.lexicon.agencies import agency_in
from newsclean.lexicon.furniture import furniture
from newsclean.lines import key, size
from newsclean.reading import reading

_WORD = re.compile(r"\w+")
_LEAD = re.compile(r"[ \t]*(?:[*•·●◦▪►▶>+#–—-]+[ \t]+|\d{1,2}[.)][ \t]+)?")
# The looks behind keep a long run of spaces from being tried anew from every one of them.
_SEPARATOR = re.compile(
    r"(?<!\s)\s+(?:\||-|–|—|·|•|::|»|/|›|<|~|_|:)\s+|(?:(?<!\s)\s*|(?<=\s))(?:[|｜│»]|::)\s*|(?<=[^\W\d_]):\s"
)
_STOPS = ".。।؟۔"
_COMMAS = ":：,;、，"
_ENDS = ".!?…。！？｡؟۔।"
_BULLETS = "*•·●◦▪►▶>+"
_RARE = 1e-5
_LIKELY = math.log(0.3 / 0.7)
_LETTERS = re.compile("[A-Za-z\u00aa-\u1fff\u2c00-\U0010ffff]")
_CLOCK = re.compile(r"\d:\d\d")
_SIGNED = re.compile(r"[/:©(（＝]|hoto|mages|[Ff]ot\. ")
_PATH = re.compile(r" [>›»→] ")
_DAY = re.compile(r"\d{4}")
_LINKED = re.compile(r"\[([^\[\]\n]+)\]\([^()\n]*\)$")
_MARKED = re.compile(r"\s*#\s")
_FIRST_LEVEL = 2.0
_NEARLY, _NEARLY_AND_SHORTER = 0.5, 1.5
_LIKED, _NEAR = 8, 5  # lines
_TITLED = re.compile(r"(?:\d+ |how |what |why |the |best |when |where |who |is |are |can |guide )", re.IGNORECASE)

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
"""What a piece of evidence adds to a candidate, in the order of :attr:`Candidate.evidence`."""

_PLACES = {name: place for place, name in enumerate(WEIGHTS)}
_SAME, _LONGER = _PLACES["same line again above the body"], _PLACES["line with a little more above the body"]

NO_HEADLINE = 2.32
"""What the best candidate has to reach; fitted as the worth of "none of them"."""


class Candidate(NamedTuple):
    """What may be the headline: ``text`` stands in line ``row`` from ``start`` to ``end``, offsets of the document.

    ``marked`` says that the line is a heading of the first level in Markdown.
    """

    key: str
    text: str
    row: int
    start: int
    end: int
    evidence: tuple[float, ...]
    marked: bool = False

    @property
    def copied(self) -> bool:
        """Tell whether another line above the body says the same, or the same and the site's name."""
        return self.evidence[_SAME] > 1 or self.evidence[_LONGER] > 0

    @property
    def worth(self) -> float:
        """The evidence, weighed; 0 is where a headline is as likely as none."""
        weighed = math.fsum(map(mul, self.evidence, WEIGHTS.values()))
        return weighed - NO_HEADLINE + _FIRST_LEVEL * self.marked


class Head(NamedTuple):
    """The candidates of a page, and the line in which its body begins."""

    candidates: list[Candidate]
    body: int


def body_start(doc: Doc) -> int:
    """Return the line in which the body begins, as far as one can tell; the number of lines if none does."""
    body = reading(doc).scores[:, 0]
    first = len(doc.lines)
    for i in (body > 0.5).nonzero()[0].tolist():
        line = doc.lines[i].rstrip()
        words = size(line)
        if words > 14 and (line[-1:] in _ENDS or words > 30):
            return int(i)
        if first == len(doc.lines) and words > 6 and line[-1:] in _STOPS:
            first = i
    return first


def _suitable(text: str) -> bool:
    if (
        not text
        or "://" in text
        or "](" in text
        or (text[0] == "[" and text[-1] == "]")
        or (_CLOCK.search(text) and _DAY.search(text))
    ):
        return False
    if _PATH.search(text):
        return False
    if not 4 <= len(text) <= 260 or not 1 < size(text) <= 40:
        return False
    if _SIGNED.search(text) and (credit := split_credit(text)) is not None and (credit.sure or agency_in(credit.text)):
        return False
    return len(_LETTERS.findall(text)) > 0.5 * len(text)


class _Span(NamedTuple):
    """A stretch of a line; ``cut`` says what was left out behind (1) or before (-1), and what that is."""

    row: int
    start: int
    end: int
    cut: int
    rest: str


def _spans(doc: Doc, row: int) -> Iterator[_Span]:
    """Yield the line without its bullet, then without what stands behind and before its separators."""
    line, at = doc.lines[row], doc.starts[row]
    lead = _LEAD.match(line)
    begin, end = lead.end() if lead else 0, len(line.rstrip())
    linked = _LINKED.match(line, begin, end)
    if linked:
        begin, end = linked.span(1)
    yield _Span(row, at + begin, at + end, 0, "")
    cuts = [(m.start(), m.end()) for m in _SEPARATOR.finditer(line, begin, end) if m.start() > begin and m.end() < end]
    for left, _ in {*cuts[:1], *cuts[-1:]}:
        yield _Span(row, at + begin, at + left, 1, line[left:end].strip(" |-–—·•:»/›<~_｜│"))
    for _, right in {*cuts[:1], *cuts[-1:]}:
        yield _Span(row, at + right, at + end, -1, line[begin:right].strip(" |-–—·•:»/›<~_｜│"))


def read_head(doc: Doc) -> Head:
    """Return what may be the headline of ``doc``."""
    return doc.view(_read_head)


def choose(doc: Doc) -> Candidate | None:
    """Return the best candidate, or the one above it if that is nearly as good: a standfirst comes second."""
    head = read_head(doc)
    best = max(head.candidates, key=lambda candidate: (candidate.worth, -candidate.row), default=None)
    if best is None:
        return None
    bare = [
        one for one in head.candidates if one.row != best.row and one.row < head.body and _is_without_site(one, best)
    ]
    if bare:
        return max(bare, key=lambda candidate: candidate.worth)
    above = next((i for i in range(best.row - 1, -1, -1) if doc.lines[i].strip()), None)
    rivals = [one for one in head.candidates if one.row == above and _comes_first(one, best)]
    return max(rivals, key=lambda candidate: candidate.worth, default=best)


def _comes_first(above: Candidate, best: Candidate) -> bool:
    """Tell whether ``above`` is the headline, and ``best``, in the line below it, its standfirst."""
    longer = size(best.text) > size(above.text) + 2 and above.evidence[0] > _LIKELY
    nearly = best.worth - above.worth < (_NEARLY_AND_SHORTER if longer else _NEARLY)
    return nearly and size(above.text) >= 3 and best.key not in above.key


def is_clear(doc: Doc, title: Candidate) -> bool:
    """Tell whether ``title`` would be the best candidate too if its copies were gone."""
    weights = list(WEIGHTS.values())
    copies = weights[_SAME] * (title.evidence[_SAME] - 1) + weights[_LONGER] * title.evidence[_LONGER]
    rivals = (one.worth for one in read_head(doc).candidates if one.key not in title.key and title.key not in one.key)
    return title.worth - max(0.0, copies) > max(rivals, default=-math.inf)


def _is_without_site(one: Candidate, best: Candidate) -> bool:
    """Tell whether ``one`` is ``best`` without a name behind a separator."""
    behind = best.text[len(one.text) :]
    return (
        best.text.casefold().startswith(one.text.casefold())
        and _SEPARATOR.match(behind) is not None
        and size(behind) < 7
    )


def _read_head(doc: Doc) -> Head:
    page = _Page(doc)
    best: dict[str, tuple[float, _Span]] = {}
    for row in page.rows():
        for span in _spans(doc, row):
            text = doc.text[span.start : span.end]
            if not _suitable(text) or ((known := furniture(text)) and known.certain):
                continue
            name = key(text)
            worth = page.scores[row][1] - 2 * abs(span.cut)
            if name not in best or worth > best[name][0]:
                best[name] = (worth, span)
    found = []
    for name, (_, span) in best.items():
        text = doc.text[span.start : span.end]
        marked = _MARKED.match(doc.lines[span.row]) is not None
        found.append(Candidate(name, text, span.row, span.start, span.end, page.evidence(name, text, span), marked))
    return Head(found, page.begin)


def _slug(url: object) -> set[str]:
    """Return the words of the longest part of the path of ``url``, if it came with the page."""
    if not isinstance(url, str):
        return set()
    path = re.sub(r"^\w+://[^/]*|[?#].*$|\.\w{2,5}$", "", url.casefold())
    words = max((re.findall(r"[^\W_]+", part) for part in path.split("/")), key=len, default=[])
    return set(words) if len(words) > 2 else set()


class _Page:
    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        scores = reading(doc).scores
        self.order: list[int] = scores[:, 1].argsort(kind="stable")[::-1][:_LIKED].tolist()
        self.scores: list[list[float]] = scores.tolist()
        self.begin = body_start(doc)
        self.filled = [i for i, line in enumerate(doc.lines) if line and not line.isspace()]
        self.place = bisect_right(self.filled, self.begin - 1)
        low = doc.text.lower()
        self.low = low if len(low) == len(doc.text) else doc.text
        self.edge = doc.starts[self.begin] if self.begin < len(doc.lines) else len(low)
        self.body = Counter(_WORD.findall(self.low, self.edge, self.edge + 4000))
        first = doc.lines[self.filled[0]] if self.filled else ""
        self.first = set(key(first).split()) if 3 <= size(first) <= 30 else set()
        self.early = {word[:5] for i in self.filled[self.place : self.place + 3] for word in key(doc.lines[i]).split()}
        self.slug = _slug(doc.meta.get("url"))
        self.indented = any(line[:1] == " " for line in doc.lines[:50])

    def rows(self) -> list[int]:
        """Return the lines worth a look: those the model likes best, the first ones, and those before the body."""
        rows = {i for i in self.order if self.scores[i][1] > 0.001 or i < self.begin}
        rows.update(self.filled[:3])
        rows.update(self.filled[max(0, self.place - _NEAR) : self.place])
        return sorted(rows)

    def copies(self, text: str) -> tuple[list[int], list[int]]:
        """Count the lines that are ``text`` and those that hold little more, before the body and behind."""
        same, longer = [0, 0], [0, 0]
        wanted = text.lower() if self.low is not self.doc.text else text
        there = self.low.find(wanted)
        for _ in range(8):
            if there < 0:
                break
            begin = self.low.rfind("\n", 0, there) + 1
            end = self.low.find("\n", there)
            end = len(self.low) if end < 0 else end
            rest = self.low[begin:there].strip(" \t*•-") + self.low[there + len(wanted) : end].strip()
            (longer if rest else same)[there > self.edge] += 1 if len(rest) < 60 else 0
            there = self.low.find(wanted, there + 1)
        return same, longer

    def evidence(self, name: str, text: str, span: _Span) -> tuple[float, ...]:
        row = span.row
        lines, scores, filled = self.doc.lines, self.scores, self.filled
        at = bisect_right(filled, row) - 1
        after = filled[at + 1 : at + 5]
        p = min(max(scores[row][1], _RARE), 1 - _RARE)
        same, longer = self.copies(text)
        words = [word for word in dict.fromkeys(name.split()) if len(word) > 3] or name.split() or [name]
        count = size(text)
        cased = [word for word in text.split() if word[0].isalpha()]
        following = size(lines[after[0]]) if after else 0
        rest = span.rest
        own = set(name.split())
        rest_same, rest_longer = self.copies(rest) if 0 < len(rest) < 60 else ([0, 0], [0, 0])
        rest_cased = [word for word in rest.split() if word[0].isalpha()]
        rest_is_name = bool(rest) and len(rest.split()) <= 4 and all(word[0].isupper() for word in rest_cased)
        return (
            math.log(p / (1 - p)),
            scores[row][0],
            scores[row][3],
            scores[row][4],
            scores[row][5],
            float(row == filled[0]),
            float(row == filled[0] and count >= 4),
            float(min(same[0], 3)),
            float(min(longer[0], 2)),
            math.log1p(max(0, self.place - at - 1)),
            float(at >= self.place),
            float(text[-1] in _STOPS),
            float(text[-1] in _COMMAS),
            float(count < 3),
            float(3 <= count < 5),
            float(count > 14),
            float(count > 20),
            sum(min(self.body[word], 4) for word in words) / len(words) / 4,
            len({word[:5] for word in words} & self.early) / len(words),
            max((scores[i][4] for i in after), default=0.0),
            max((scores[i][5] for i in after), default=0.0),
            float(lines[row].lstrip()[:1] in _BULLETS),
            float(text[0].islower()),
            float("?" in text),
            float(":" in text),
            float(" | " in text),
            float(_TITLED.match(text) is not None),
            float(not lines[row - 1].strip() if row else not "".join(lines[1:2]).strip()),
            float(row + 1 < len(lines) and not lines[row + 1].strip()),
            sum(word[0].isupper() for word in cased) / len(cased) if cased else 0.5,
            float(following < 4 and bool(after)),
            float(any(map(str.isdigit, text))),
            float(self.indented and not lines[row][:1].isspace()),
            len(own & self.first) / max(1, len(own)) if row != filled[0] else 0.0,
            len(own & self.slug) / len(own | self.slug) if self.slug else 0.0,
            float(span.cut > 0),
            float(span.cut < 0),
            float(span.cut > 0 and rest_is_name),
            float(span.cut > 0 and min(sum(rest_same) + sum(rest_longer), 3)),
            float(span.cut < 0 and min(sum(rest_same) + sum(rest_longer), 3)),
            float(span.cut > 0 and row == filled[0]),
            float(span.cut > 0 and size(rest) > 4),
            float(span.cut < 0 and size(rest) > 2),
            float(span.cut != 0 and same[0] + same[1] > 0),
        )
