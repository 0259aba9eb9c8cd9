"""The headline: marked once, its copies gone."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from newsclean.doc import Doc, Edit, Label, Mark
from newsclean.evidence import body_start
from newsclean.headline import DOUBT, Candidate, choose, is_clear, read_head
from newsclean.journal import descent
from newsclean.lexicon.dates import find_dates
from newsclean.lexicon.furniture import furniture
from newsclean.lexicon.here import HERE
from newsclean.lexicon.lines import ENDS, STOPS
from newsclean.lexicon.names import begins_byline, names_only
from newsclean.lexicon.persons import is_title_case
from newsclean.lines import filled, key, saying, size
from newsclean.patterns import later
from newsclean.reading import CAPTION, TITLE, reading

_DOUBT_OF_A_REST = 2.0
"""The same as :data:`newsclean.headline.DOUBT` for the second line of a headline: by itself it has little to show."""
_TITLE_INSIDE = 0.3
"""What the model has to say (0 to 1) of a title that stands inside the body."""
_DATED = 80  # characters of a line in which a date makes it no headline
_LINE_END = re.compile(r"[ \t]*\n")
_SEPARATOR = re.compile(r"[\s]*[|–—·•:»«>/›<~_｜│-]{1,2}[\s]*")
_HERE = later(rf"\W*(?:{HERE})\b\s*[:：»>›/|–—-]?\s*", re.IGNORECASE)


class _Title(NamedTuple):
    start: int
    end: int
    text: str
    rows: range
    best: Candidate


def mark_title(doc: Doc, *, keep_site: bool = False) -> Iterator[Mark]:
    r"""Find the headline, label it once, and take its copies away.

    A page says its headline several times: as the title of its window (`Headline | Site`), above the text, in the
    path to the page, again above the second copy of the picture. The copy nearest to the text is the headline;
    those before the text and lines that are nothing but the headline go, also in other case or with the site's name.
    Where another line is nearly as likely to be the headline, nothing goes. Kickers (`UPDATE 1-`, `Opinion |`) stay.
    A paragraph that begins with the headline's words stays, and a text that begins with a plain sentence has no
    headline. A standfirst is labelled only where it is clearly one.

    Options:
        keep_site: leave a site's name behind the headline

    >>> body = "Rain fell in Bergen all week, and nobody minded.\n"
    >>> text = f"Rain in Bergen | The Daily\nMenu\nRain in Bergen\nBy Jo Doe\n{body}"
    >>> after(mark_title, text)
    'Menu\nRain in Bergen\nBy Jo Doe\nRain fell in Bergen all week, and nobody minded.\n'
    >>> labels(mark_title, text)
    [('title', 'Rain in Bergen')]
    >>> labels(mark_title, "Rain fell in Bergen all week.\nNobody minded, as the town is used to it.\n")
    []
    """
    if doc.known or doc.labelled("title") or not doc.text.strip():
        return
    title = _choose(doc)
    if title is None:
        return
    yield Label(title.start, title.end, "title", None if len(title.rows) == 1 else " ".join(title.text.split()))
    begin, end = doc.starts[title.rows[0]], doc.starts[title.rows[-1] + 1]
    if doc.text[begin : title.start].strip():
        yield Edit(begin, title.start, "", "words before the title")
    if doc.text[title.end : end].strip() and not keep_site:
        yield Edit(title.end, end - doc.text[title.end : end].endswith("\n"), "", "name of the site behind the title")
    gone = sorted(_copies(doc, title))
    if gone and not is_clear(doc, title.best):
        gone = []
    yield from (Edit(doc.starts[i], doc.starts[i + 1], "", "copy of the title") for i in gone)
    subtitle = _subtitle(doc, title, {*gone, *title.rows})
    if subtitle is not None:
        start = doc.starts[subtitle] + len(doc.lines[subtitle]) - len(doc.lines[subtitle].lstrip())
        yield Label(start, doc.starts[subtitle] + len(doc.lines[subtitle].rstrip()), "subtitle")


def _choose(doc: Doc) -> _Title | None:
    """Return the headline: of the best candidate's copies above the body the last one."""
    best, body = choose(doc), doc.view(body_start)
    if best is None or not _may_lead(doc, best, body):
        return None
    if not best.reaches(-DOUBT) and not (best.reaches(-_DOUBT_OF_A_REST) and _goes_on_from_above(doc, best)):
        return None
    taken = {label.start for label in doc.labels}
    row, start, end = best.row, best.start, best.end
    rows = doc.view(filled)
    above = rows[0 if best.text.isupper() else bisect_right(rows, row) : bisect_left(rows, body)]
    same = [i for i in saying(doc, best.key, reversed(above), len(best.text) + 80) if i != row]
    spoken = [i for i in same if not doc.lines[i].isupper()]
    nearest = next(iter(spoken or [i for i in same if best.text.isupper() and i > row]), None)
    if nearest is not None:
        line = doc.lines[nearest]
        row, end = nearest, doc.starts[nearest] + len(line.rstrip())
        start = doc.starts[row] + len(line) - len(line.lstrip(" \t*•"))
    if start in taken:
        return None
    if doc.text[start].islower() and _goes_on(doc, row):
        row -= 1
        start = doc.starts[row] + len(doc.lines[row]) - len(doc.lines[row].lstrip())
    final = row + _wrapped(
        doc, row, end if end < doc.starts[row + 1] else doc.starts[row] + len(doc.lines[row].rstrip())
    )
    end = doc.starts[final] + len(doc.lines[final].rstrip()) if final > row else end
    return _Title(start, end, doc.text[start:end], range(row, final + 1), best)


def _goes_on_from_above(doc: Doc, best: Candidate) -> bool:
    """Tell whether ``best`` is the second line of a headline: as a line of its own it has little to speak for it."""
    return doc.text[best.start].islower() and _goes_on(doc, best.row)


def _goes_on(doc: Doc, row: int) -> bool:
    return row > 0 and bool(_wrapped(doc, row - 1, doc.starts[row] - 1))


def _may_lead(doc: Doc, best: Candidate, body: int) -> bool:
    """Tell whether a line that looks like a headline has something to be the headline of, and is no plain sentence."""
    behind = doc.bare[best.row + 1 :]
    rest = any(line.count(" ") > 4 or (not line.isascii() and size(line) > 5) for line in behind)
    inside = best.row > body and body < len(doc.lines)
    if not rest or (inside and float(reading(doc).scores[best.row, TITLE]) < _TITLE_INSIDE):
        return False
    plain = best.text[-1] in STOPS and not best.text.endswith("..")
    return not plain or best.copied or best.marked or _in_capitals(best.text) or best.text[-3:-2] == "."


def _in_capitals(text: str) -> bool:
    """Tell whether all words but the short ones begin with a capital, as in headlines and in no sentence."""
    return is_title_case(" ".join([word for word in text.split() if len(word) > 4] or text.split()))


def _wrapped(doc: Doc, row: int, end: int) -> int:
    """Return 1 if the headline goes on in the next line, before a blank one: in lower case, or for want of room."""
    lines = doc.lines
    if row + 2 >= len(lines) or lines[row + 2].strip() or (row and lines[row - 1].strip()):
        return 0
    following = lines[row + 1].strip()
    if not following or following[-1] in ENDS or doc.text[end - 1] in ENDS or not _LINE_END.match(doc.text, end):
        return 0
    if size(following) > 14 or size(lines[row]) + size(following) > 26:
        return 0
    return int(following[0].islower() or _is_full(doc, row, following))


def _is_full(doc: Doc, row: int, following: str) -> bool:
    """Tell whether the page was wrapped, and the line ``row`` had no room for the first word of ``following``."""
    step = next((step for page in descent(doc) for step in page.steps if step.filter == "unwrap-lines"), None)
    if step is None or begins_byline(following) or find_dates(following[:_DATED]):
        return False
    text = step.before.text
    width = max(start - text.rfind("\n", 0, start) - 1 for start, *_ in step.edits)
    return len(doc.lines[row].rstrip()) + 1 + len(following.split(maxsplit=1)[0]) > width


def _copies(doc: Doc, title: _Title) -> Iterator[int]:
    """Yield the lines that say the headline and nothing else but the site's name or the way to the page."""
    wanted, body, lines = key(title.text), doc.view(body_start), doc.bare
    if not wanted:
        return
    short = size(title.text) < 2
    labelled = {label.start for label in doc.labels}
    rows, most = doc.view(filled), len(title.text) + 100
    for i in saying(doc, wanted, rows, most):
        if i not in title.rows and doc.starts[i] not in labelled and not (short and i > body):
            yield i
    if not _said_twice(doc, title.text):
        return
    least = len(title.text) // 2
    for i in rows[: bisect_left(rows, body)]:
        if least <= len(lines[i]) <= most and i not in title.rows and _is_title_and_more(lines[i], title.text):
            words = key(lines[i])
            if words.startswith(f"{wanted} ") or words.endswith(f" {wanted}"):
                yield i


def _said_twice(doc: Doc, title: str) -> bool:
    """Tell whether ``title`` may stand above the body more than once; cheap where its letters are plain."""
    head, small = read_head(doc).text, title.lower()
    return "\u0130" in title or small != title.casefold() or head.find(small, head.find(small) + 1) >= 0


def _is_title_and_more(line: str, title: str) -> bool:
    """Tell whether ``line`` is the headline with the site's name behind it, or the way to the page before it."""
    low, wanted = line.casefold().strip(), title.casefold()
    at = low.find(wanted)
    if at < 0:
        return False
    before, behind = low[:at], low[at + len(wanted) :]
    if behind and not (_SEPARATOR.match(behind) and len(behind.split()) <= 8):
        return False
    return (
        not before.strip(" *•-|")
        or _HERE.match(before) is not None
        or (before.rstrip()[-1:] in "|»>›/:·" and len(before.split()) <= 8)
    )


def _subtitle(doc: Doc, title: _Title, gone: set[int]) -> int | None:
    """Return the line of the standfirst: right under the headline, a sentence, and set apart by a byline or a date."""
    lines, after = doc.bare, title.rows[-1] + 1
    rows = [i for i in range(after, min(after + 11, len(lines))) if lines[i] and i not in gone]
    if len(rows) < 3 or any(doc.starts[rows[0]] <= label.start <= doc.starts[rows[0] + 1] for label in doc.labels):
        return None
    line = lines[rows[0]]
    if not 6 < size(line) < 60 or len(line) > 400 or "|" in line or line[0] in "*•-–([#":
        return None
    following = [lines[i] for i in rows[1:4]]
    if not any(size(text) < 14 and (begins_byline(text) or find_dates(text[:60])) for text in following):
        return None
    if reading(doc).scores[rows[0], CAPTION] > 0.5 or begins_byline(line) or find_dates(line[:_DATED]):
        return None
    return None if furniture(line) is not None or names_only(line) else rows[0]
