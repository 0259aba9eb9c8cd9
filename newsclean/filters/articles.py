"""Where one article ends and the next begins, and whether there is one at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newsclean.credits import split_credit
from newsclean.doc import Cut, Doc, Edit, Mark
from newsclean.errors import UsageError
from newsclean.headline import size
from newsclean.lexicon.datelines import find_dateline
from newsclean.lexicon.dates import find_dates
from newsclean.lexicon.furniture import furniture
from newsclean.lexicon.names import begins_byline, credit
from newsclean.lexicon.nothing import pattern
from newsclean.patterns import later
from newsclean.reading import reading
from newsclean.record import LIFTED

_ENDS = ".!?…‥。！？｡؟۔।॥။።៕"
_CLOSING = "\"'’”»›)]」』）】*_ "
_RULE = re.compile(r"\s*(?:[-=_*~#•·—–+]\s?){3,}\s*$")
_RULES = frozenset("-=_*~#•·—–+")
_BULLETS = "*•·●◦▪►▶>+-–—"
_NO_BYLINE = re.compile(r"(?:published|posted|author|reviewed|written|edited|publisher|photo|image)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,2}[.)] ")
_WIDGET = re.compile(r"\W*(?:[A-Z]{1,2}|(?:A ?){2,3}|\d{1,5}|\d[\d.,]*[KkM]?)\W*$")
_SIGNED = "a headline and a byline"
_WIRED = "a headline and a dateline"
_BY_WORDS = frozenset({_SIGNED, _WIRED})
_SIZES = re.compile(r"(?:TT|A ?A(?: ?A)?)$")
_COUNT = re.compile(r"\d{1,5}$")
_CERTAIN = frozenset({"a dateline", "the headline stands twice", "a headline and copies of a caption"})
_SENTENCE_END = re.compile("[.!?…。！？۔।]")
_SHORT = 120
_WIDE = later("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


class _Head(NamedTuple):
    """The first line of an article and the last one of its head; ``why`` tells what gave it away."""

    first: int
    last: int
    why: str


def split_articles(doc: Doc, *, on: str = "") -> Iterator[Mark]:
    r"""Cut a file with several articles into one document each.

    Collections of news are often one article after the other in one file. An article is taken to begin where a
    finished text is followed by a headline that stands twice with nothing but captions and buttons between, or by a
    headline with a byline or a dateline under it, and at least two paragraphs follow. A page with one article stays
    one: its related links, teasers, comments, the entries of a live blog and the parts of a long article have no such
    heads, or no text of their own. Where the files have a form of their own, say with `on` how an article begins.

    Options:
        on: regular expression for the first line of an article; empty for automatic

    >>> text = "First\n\nOne is here, and it goes on.\n\nSecond\n\nTwo is here, and it goes on.\n"
    >>> print(after(split_articles, text, on="^(First|Second)$"))
    First
    <BLANKLINE>
    One is here, and it goes on.
    <BLANKLINE>
    -----
    Second
    <BLANKLINE>
    Two is here, and it goes on.
    <BLANKLINE>
    >>> after(split_articles, text) == text
    True
    """
    if doc.known:
        return
    if on:
        yield from _cuts_on(doc, on)
        return
    for head in _heads(doc):
        yield Cut(doc.starts[head.first], head.why)


def _cuts_on(doc: Doc, on: str) -> Iterator[Cut]:
    try:
        pattern = re.compile(on, re.MULTILINE)
    except re.error as error:
        raise UsageError(
            f"split-articles.on is no regular expression: {error}",
            hint=f"check {on!r}; a literal bracket or dot needs a backslash before it",
            code="bad-value",
        ) from None
    for match in pattern.finditer(doc.text):
        if match.end() > match.start():
            yield Cut(
                doc.text.rfind("\n", 0, match.start() + (doc.text[match.start()] != "\n")) + 1,
                "an article begins as given",
            )


def _is_prose(line: str) -> bool:
    """Tell whether ``line`` reads like a paragraph: a sentence of some length, or a long line."""
    length = len(line)
    if length < 22 or (length < 40 and line.isascii()):
        return False
    words = size(line)
    return words > 30 or (words > 9 and line.rstrip(_CLOSING)[-1:] in _ENDS)


def _is_headline(line: str) -> bool:
    bare = line.strip()
    if not 8 <= len(bare) <= 220 or bare[0] in _BULLETS or bare[-1] in ".,;:。，、।":
        return False
    if not 2.4 < size(bare) <= 30 or bare[0] == "(" or _NUMBERED.match(bare):
        return False
    return split_credit(bare) is None and furniture(bare) is None


def _bare(doc: Doc) -> list[str]:
    """Return the lines without surrounding white space; a view."""
    return [line.strip() for line in doc.lines]


def _heads(doc: Doc) -> list[_Head]:
    """Return the heads of the second and all later articles."""
    lines = doc.lines
    prose = [i for i, line in enumerate(doc.view(_bare)) if _is_prose(line)]
    if len(prose) < 4:
        return []
    many = {text for text, count in Counter(doc.view(_bare)).items() if count > 1 and 12 <= len(text) <= 260}
    heads: list[_Head] = []
    for head in [*_repeated(doc, many), *_captioned(doc, many), *_signed(doc, prose), *_separated(doc)]:
        if all(head.first > other.last or head.last < other.first for other in heads):
            heads.append(head)
    heads.sort()
    heads = [
        head
        for k, head in enumerate(heads)
        if _has_body(doc, head, heads[k + 1].first if k + 1 < len(heads) else len(lines))
    ]
    later = [head for k, head in enumerate(heads) if _finished(doc, heads[k - 1].last + 1 if k else 0, head.first)]
    later = _trusted(doc, later)
    return later if len(later) < len(heads) or _begins_soon(doc, prose[0]) else later[1:]


def _trusted(doc: Doc, heads: list[_Head]) -> list[_Head]:
    """Keep of the heads that say little those whose articles, and the text before, read like articles by themselves."""
    if all(head.why in _CERTAIN for head in heads):
        return heads
    bounds = [0, *(head.first for head in heads), len(doc.lines)]
    dense = [_is_dense(doc, begin, end) for begin, end in pairwise(bounds)]
    return [head for k, head in enumerate(heads) if head.why in _CERTAIN or (dense[k] and dense[k + 1])]


def _is_dense(doc: Doc, begin: int, end: int) -> bool:
    """Tell whether most of these lines' letters stand in paragraphs, and the line model, shown only them, agrees."""
    piece = Doc(doc.text[doc.starts[begin] : doc.starts[end]])
    prose = [i for i, line in enumerate(piece.lines) if _is_prose(line)]
    if 2 * sum(len(piece.lines[i].strip()) for i in prose) < sum(len(line.strip()) for line in piece.lines):
        return False
    body = reading(piece).scores[:, 0]
    return sum(bool(body[i] > 0.5) for i in prose) * 2 > len(prose)


def _begins_soon(doc: Doc, row: int) -> bool:
    """Tell whether a text that shows no head begins like an article: a headline, and soon the first paragraph."""
    opening = [line for line in doc.lines[:row] if line.strip()]
    return len(opening) < 9 and any(map(_is_headline, opening[:2]))


def _paragraphs(doc: Doc, begin: int, end: int) -> tuple[int, float]:
    """Return the paragraphs of prose from line ``begin`` to ``end`` that are no captions, and their words."""
    found = {line for line in doc.view(_bare)[begin:end] if _is_prose(line) and split_credit(line) is None}
    return len(found), sum(map(size, found))


def _has_body(doc: Doc, head: _Head, end: int) -> bool:
    """Tell whether a text of its own follows a head, soon, and reads like one."""
    follow = [i for i in range(head.last + 1, min(end, head.last + 60)) if doc.lines[i].strip()]
    if not any(_is_prose(doc.lines[i]) for i in follow[:6]):
        return False
    count, words = _paragraphs(doc, head.last + 1, end)
    return count > 1 and words > 30 and (head.why not in _BY_WORDS or count > 2 or words > 80)


def _finished(doc: Doc, begin: int, end: int) -> bool:
    """Tell whether the lines before a head hold an article's text, and end with it."""
    near = [line for line in doc.lines[max(begin, end - 24) : end] if line.strip()][-8:]
    if not any(map(_is_prose, near)):
        return False
    count, words = _paragraphs(doc, begin, end)
    return count > 1 and words > 30


def _repeated(doc: Doc, many: set[str]) -> Iterator[_Head]:
    """Yield heads whose headline stands twice, with nothing between but captions, buttons and dates."""
    rows: dict[str, list[int]] = {}
    for i, text in enumerate(doc.view(_bare)) if many else ():
        if text in many:
            rows.setdefault(text, []).append(i)
    near = [
        places for places in rows.values() if len(places) <= 4 and any(two - one < 40 for one, two in pairwise(places))
    ]
    for places in near:
        if not _is_headline(doc.lines[places[0]]):
            continue
        k = 0
        while k + 1 < len(places):
            i = j = places[k]
            while k + 1 < len(places) and _only_furniture(doc, j, places[k + 1], many):
                k += 1
                j = places[k]
            k += 1
            if _holds_copies(doc, i, j):
                last = _end_of_head(doc, i, j)
                yield _Head(i, last, "the headline stands twice")


def _only_furniture(doc: Doc, i: int, j: int, many: set[str]) -> bool:
    """Tell whether the lines between two copies of a headline are captions, their copies, buttons or dates."""
    between = [line for line in doc.lines[i + 1 : j] if line.strip()]
    if len(between) > 14:
        return False
    others = 0
    for line in between:
        if (
            line.strip() in many
            or _WIDGET.match(line)
            or split_credit(line)
            or find_dates(line[:60])
            or _is_byline(line.strip())
        ):
            continue
        others += 1
        if _is_prose(line) or len(line) > 120:
            return False
    return others < 3


def _holds_copies(doc: Doc, i: int, j: int) -> bool:
    """Tell whether copies of a caption, or buttons for the size of type, stand between two copies of a headline."""
    head = [line.strip() for line in doc.lines[i + 1 : _end_of_head(doc, i, j) + 1] if line.strip()]
    counts = Counter(head)
    if any(count > 1 and len(line) > 30 and (_is_prose(line) or split_credit(line)) for line, count in counts.items()):
        return True
    return any(_SIZES.match(one) and _COUNT.match(two) for one, two in pairwise(head))


def _end_of_head(doc: Doc, i: int, j: int) -> int:
    """Return the last line of the head with its headline in lines ``i`` and ``j``; captions and buttons included."""
    shown = {line.strip() for line in doc.lines[i:j]}
    last = j
    for row in range(j + 1, min(j + 12, len(doc.lines))):
        line = doc.lines[row]
        if not line.strip():
            continue
        if line.strip() in shown or split_credit(line) or _WIDGET.match(line):
            last = row
        else:
            break
    return last


def _captioned(doc: Doc, many: set[str]) -> Iterator[_Head]:
    """Yield heads of a headline and copies of a caption with its credit, one below the other."""
    if not many:
        return
    bare = doc.view(_bare)
    rows = [i for i, text in enumerate(bare) if text]
    for k in range(1, len(rows) - 4):
        text = bare[rows[k]]
        if (
            text in many
            and len(text) > 30
            and text == bare[rows[k + 1]]
            and _is_headline(bare[rows[k - 1]])
            and split_credit(text)
        ):
            last = k + 1
            while last + 1 < len(rows) and (bare[rows[last + 1]] == text or _WIDGET.match(bare[rows[last + 1]])):
                last += 1
            yield _Head(rows[k - 1], rows[last], "a headline and copies of a caption")


def _separated(doc: Doc) -> Iterator[_Head]:
    """Yield heads behind rules, if a headline and a text follow each."""
    bare = doc.view(_bare)
    if not any(_RULE.match(text) for text in bare if text[:1] in _RULES and len(text) > 2):
        return
    rows = [i for i, text in enumerate(bare) if text]
    ruled = [k + 1 for k, i in enumerate(rows[:-1]) if _RULE.match(bare[i])]
    heads = [
        rows[k]
        for k in ruled
        if k + 2 < len(rows) and _is_headline(bare[rows[k]]) and any(_is_prose(bare[i]) for i in rows[k + 1 : k + 4])
    ]
    if len(heads) == len(ruled):
        yield from (_Head(i, i, "a headline behind a rule") for i in heads)


def _signed(doc: Doc, prose: list[int]) -> Iterator[_Head]:
    """Yield heads of a headline and a byline or a wire dateline, or of a wire dateline alone, after a finished text."""
    bare = doc.view(_bare)
    last = -1
    for p in prose:
        run = [i for i in range(max(last + 1, p - 14), p) if bare[i]]
        plain = bare[p][-1] in _ENDS and "/" not in bare[p][-60:] and "hoto" not in bare[p][-60:]
        if plain or split_credit(bare[p]) is None:
            last = p
        wired = _is_wired(bare[p])
        marks = [i for i in run if _is_byline(bare[i])]
        if not (wired or marks):
            continue
        title = _title_of(doc, run, marks, p)
        if title is not None:
            yield _Head(title, max([*run, title]), _SIGNED if marks else _WIRED)
        elif wired and not run and (not p or not bare[p - 1]):
            yield _Head(p, p - 1, "a dateline")


def _is_wired(paragraph: str) -> bool:
    """Tell whether a paragraph begins with the dateline of an agency; the signs are looked for first."""
    head = paragraph[:90]
    if not any(map(head.__contains__, "(（[【/电電")):
        return False
    dateline = find_dateline(paragraph)
    return bool(dateline and dateline.agencies)


def _title_of(doc: Doc, run: list[int], marks: list[int], p: int) -> int | None:
    """Return the line of the headline above a byline or a date in ``run``, the lines above the paragraph ``p``."""
    lines = doc.lines
    dated = [i for i in run if len(lines[i]) < 60 and not _is_headline(lines[i]) and find_dates(lines[i])]
    limit = min([*marks, *dated, p])
    titles = [i for i in run if i < limit and _is_headline(lines[i]) and not lines[i].lstrip().startswith("Re:")]
    if not titles:
        return None
    title = titles[-1]
    if len(titles) > 1 and titles[-2] == title - 1 and (title < 2 or not lines[title - 2].strip()):
        title = titles[-2]
    crowded = title and lines[title - 1].strip() and not _RULE.match(lines[title - 1])
    return None if limit - title > 6 or crowded else title


def _is_byline(bare: str) -> bool:
    """Tell whether a line names an author with a word such as "By"."""
    if not 4 < len(bare) < 120 or not begins_byline(bare) or _NO_BYLINE.match(bare):
        return False
    found = credit(bare)
    return found.marked and bool(found.names or found.agencies)


def require_article(doc: Doc, *, min_words: int = 8, min_sentences: int = 1) -> Iterator[Mark]:
    r"""Take away a page that holds no article: menus, a log-in form, an error page, a single word.

    It looks at what the filters before it have left: lines that are not labelled as title, caption or the like. A
    brief of one sentence is an article; a short text that says that the page was not found, or that one has to log
    in, is none.

    Options:
        min_words: least number of words in sentences
        min_sentences: least number of sentences

    >>> after(require_article, "Home\nNews\nSport\n\n404\nPage not found\n")
    ''
    >>> after(require_article, "Rain fell in Bergen all week, and the rivers rose by half a metre in a day.\n")
    'Rain fell in Bergen all week, and the rivers rose by half a metre in a day.\n'
    """
    if not doc.text:
        return
    sentences = list(_sentences(doc))
    words = sum(map(size, sentences))
    count = sum(max(1, len(_SENTENCE_END.findall(line))) for line in sentences)
    if words < min_words or count < min_sentences:
        said = f"{round(words)} words in sentences" if sentences else "no sentence"
        yield Edit(0, len(doc.text), "", f"no article: {said}")
    elif words < _SHORT:
        parts = [part for line in sentences for part in _SENTENCE_END.split(line.casefold()) if part.strip()]
        if 2 * sum(pattern().search(part) is not None for part in parts) >= len(parts):
            yield Edit(0, len(doc.text), "", "no article: the page is about itself")


def _sentences(doc: Doc) -> Iterator[str]:
    """Yield the lines that hold a sentence and are not lifted out by a label."""
    lifted: set[int] = set()
    for label in doc.labelled(*LIFTED):
        first, last = map(doc.line_at, (label.start, max(label.start, label.end - 1)))
        if len(doc.text[doc.starts[first] : doc.starts[last + 1]].strip()) <= label.end - label.start + 2:
            lifted.update(range(first, last + 1))
    for i, line in enumerate(doc.lines):
        bare = line.rstrip(_CLOSING)
        if len(bare) < 6 or i in lifted:
            continue
        count = size(bare)
        if (count > 3 and bare[-1] in _ENDS) or count > 25 or (count > 8 and _WIDE.search(bare) is not None):
            yield line
