"""Page furniture: menus, share lines, related links, newsletters, cookies, ads, legal lines, comments, footers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import compress, groupby, islice, pairwise, repeat
from typing import Literal, NamedTuple

from newsclean.credits import LONGEST_CREDIT, is_lone_credit
from newsclean.doc import Doc, Mark
from newsclean.dropping import blanks_along, drop_lines
from newsclean.lexicon.furniture import NO_WORDS, Hit, find_furniture
from newsclean.lexicon.lines import CLOSING, ENDINGS, ENDS, GOES_ON
from newsclean.lexicon.phrases import CUT_OFF, TAGS
from newsclean.lines import filled
from newsclean.outside import Build, outside
from newsclean.reading import BODY, TITLE, PageReading, reading
from newsclean.record import LIFTED
from newsclean.tags import find_tags
from newsclean.teasers import TEASER, find_teasers

_DOUBT = {"safe": 0.2, "normal": 0.7, "aggressive": 0.9}
"""A line with words of furniture goes if the model takes it for body with no more than this probability."""

_FOOT = {"safe": 0.2, "normal": 0.7, "aggressive": 0.9}
"""The same for a line behind "Related articles", "Comments" and the like at the foot of the page."""

_FOOT_SHARE = 0.2
"""Of the words that read as body, behind such a heading: with more the heading stands inside the article."""

_SURE = 0.5
"""If the model gives the first and last lines that stay as much, or they are long, the text is not read again.

On 605 pages a second reading took more away from one of the 400 for which that holds, and from 6 of the others.
"""

_EDGE = 2
"""Lines at either end of what stays that are looked at for that."""

_PROSE = 80
"""Characters from which a line is likely to be prose."""

_GAP = 6
"""Lines of the longest run inside the text whose lines may be prose after all."""

_CRUMB = 60
"""Characters below which what stands alone among lines that go, goes with them."""

_COPIES = 8
"""Copies of a line from which on the majority decides about all of them."""

_SENTENCE, _LONG_PROSE = 30, 60
"""Characters of a line of prose that touches the text, and of one of a block of prose."""

_LEAST, _TOUCH, _BLOCK_SURE = 0.1, 0.2, 0.8
"""How much the model has to take prose for body (0 to 1) that stays with its neighbours: inside the text, at its ends,
and at least one line of a block that is the only one."""

_BLOCK_SHARE = 0.8
"""Of the prose of a page, in letters, that stands in a block which is the only one."""

_ROUNDS = 6
"""Times that a page is judged at most; of 457, one is enough for 285, two for 170, four or five for the others."""

_CLOCK_TEXT = 25
"""Characters of the text behind a clock line of a live blog."""

_ENDS = frozenset(ENDS)
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?:\s?(?:[ap]\.?m\.?|uhr|h))?(?:\s?[A-Z]{2,4})?", re.IGNORECASE)


class Judged(NamedTuple):
    """Why the model dropped a line: worded when somebody asks for the journal."""

    page: PageReading
    line: int

    def __str__(self) -> str:
        """Say what the model thinks of the line, with the signals that weighed most."""
        return self.page.reason(self.line)


_judged_by = partial(tuple.__new__, Judged)  # as Judged._make, in a third of the time


class Page(NamedTuple):
    """A text as the rules see it: its lines without white space, what their words say, and what the model says."""

    lines: list[str]
    filled: list[int]  # numbers of the lines that are not blank
    hits: dict[int, Hit]
    scores: list[float]
    keep: list[bool]
    reading: PageReading


def strip_boilerplate(
    doc: Doc, *, level: Literal["safe", "normal", "aggressive"] = "normal", min_words: int = 0
) -> Iterator[Mark]:
    r"""Drop what is the page's and not the article's: menus, share lines, teasers, ads, comments, footers.

    A scraped page is often more menu than article. What a line says decides where that is certain ("Share this
    article", "Read more: …", in some forty languages); else the line model reads the page as a whole: the line, its
    neighbours, its place. Words alone never decide about a line that could be a subheading or begin a paragraph, so a
    story about newsletters stays whole, as do one-line quotes, results, verse, clock lines of a live blog. How the page
    is built tells what reads like text and is none: sentences of a menu above the headline, a row of readers' comments,
    the life of the author at the end, a second copy of the text, doubtful lines far behind it (these not at the level
    safe, and not in records that are cleaned again).
    What earlier filters have labelled stays. The rest is read again as it will stand in the record, until nothing
    more goes: a clean text stays as it is.

    Options:
        level: safe drops what is certain, normal what is probable, aggressive also what is doubtful
        min_words: drop lines of fewer words, too, unless they are a heading or a list item inside the body

    >>> after(strip_boilerplate, "Share this article\n\nThe bridge will reopen in May, the mayor said on Monday.\n")
    'The bridge will reopen in May, the mayor said on Monday.\n'
    >>> after(strip_boilerplate, "Share prices of the two shipyards fell on Monday after the mayor had spoken.\n")
    'Share prices of the two shipyards fell on Monday after the mayor had spoken.\n'
    """
    protected, lifted = _labelled(doc)
    dropped: dict[int, object] = {}
    numbers: Sequence[int] = range(len(doc.lines))
    hits = find_furniture(doc.bare, links="[" in doc.text)
    whole = page = _page(doc.bare, doc.view(filled), hits, reading(doc), level)
    as_record = False
    for _ in range(_ROUNDS):
        more = _judged(page, level, min_words)
        if page is whole and level != "safe" and not doc.known:
            more |= _outside(doc, page, more.keys() | lifted)
        if page is not whole:
            more = {numbers[line]: why for line, why in more.items()}
        for number in protected:
            more.pop(number, None)
        dropped |= more
        rest = [number for number in whole.filled if number not in dropped and number not in lifted]
        if not rest or (as_record and not more) or _is_sure(page, numbers, rest):
            break
        as_record = bool(lifted) or not more
        numbers, page = _again(doc, rest, None if as_record else dropped, level, hits)
    yield from drop_lines(doc, dropped)


def _is_sure(page: Page, numbers: Sequence[int], rest: Sequence[int]) -> bool:
    """Tell whether the first and last of the lines that stay, ``rest``, are likely the article's."""
    edge = [bisect_left(numbers, number) for number in (*rest[:_EDGE], *rest[-_EDGE:])]
    return all(page.scores[line] >= _SURE or len(page.lines[line]) >= _CRUMB for line in edge)


def _outside(doc: Doc, page: Page, gone: AbstractSet[int]) -> dict[int, str]:
    """Return the lines that the build of the page says are not the article's, and why; ``gone`` are those that go."""
    titles = [doc.line_at(label.start) for label in doc.labelled("title")]
    return outside(
        Build(
            page.lines,
            page.filled,
            [line for line in page.filled if line not in gone],
            page.scores,
            titles[0] if titles else 0,
            float(page.reading.scores[titles[0], TITLE]) if titles else 0.0,
            [name for label in doc.labelled("byline") for name in label.value],
        )
    )


def _judged(page: Page, level: str, min_words: int) -> dict[int, object]:
    """Return the lines of ``page`` that go, and why."""
    dropped = _settled(page, _one_verdict(page, _furniture(page, level)), level)
    if min_words:
        dropped |= {line: f"fewer than {min_words} words" for line in _short(page, min_words) if line not in dropped}
    return dropped


def _labelled(doc: Doc) -> tuple[set[int], set[int]]:
    """Return the lines that any label touches, and those that the record lifts out of the text."""
    touched: set[int] = set()
    lifted: set[int] = set()
    starts = doc.starts
    for label in doc.labels:
        rows = doc.rows_of(label)
        touched.update(rows)
        if label.kind in LIFTED:
            before = doc.text[starts[rows.start] : label.start]
            after = doc.text[label.end : starts[rows.stop]]
            if not before.strip() and not after.strip():
                lifted.update(rows)
    return touched, lifted


def _page(lines: list[str], rows: list[int], hits: dict[int, Hit], page: PageReading, level: str) -> Page:
    """Join what is known of ``lines``, which have no white space around them; ``rows`` are those not blank."""
    return Page(lines, rows, hits.copy(), page.scores[:, BODY].tolist(), page.decide(level).tolist(), page)


def _again(
    doc: Doc, rest: Sequence[int], dropped: dict[int, object] | None, level: str, hits: dict[int, Hit]
) -> tuple[Sequence[int], Page]:
    """Return the lines that are left, numbered as in ``doc``, and the page that they make.

    With ``dropped``, they stand as this filter leaves them; else as the record sets them, one blank line between.
    """
    if dropped is not None:
        gone = dropped.keys() | blanks_along(doc, dropped)
        numbers = [number for number in range(len(doc.lines)) if number not in gone]
        lines = [doc.lines[number] for number in numbers]
    else:
        numbers = [number for number in rest for _ in range(2)][:-1]
        lines = [""] * len(numbers)
        lines[::2] = [doc.bare[number] for number in rest]
    part = reading(doc).part(lines, numbers)
    lines = list(map(str.strip, lines))
    rows = list(compress(range(len(lines)), lines))
    said = {row: hits[numbers[row]] for row in rows if numbers[row] in hits}
    return numbers, _page(lines, rows, said, part, level)


def _furniture(page: Page, level: str) -> dict[int, object]:
    """Return the lines to drop and why: by their words, by their place behind a heading of the foot, by the model."""
    doubt, hits, scores, keep = _DOUBT[level], page.hits, page.scores, page.keep
    foot = _foot(page, hits)
    for number in _clock_lines(page):
        hits.pop(number, None)
        keep[number] = True
    beside = _beside(page, hits) if level != "safe" else set()
    going = [number for number in page.filled if not keep[number]]
    dropped: dict[int, object] = dict(zip(going, map(_judged_by, zip(repeat(page.reading), going)), strict=True))
    for number, hit in hits.items():
        if hit.certain or scores[number] <= doubt or number in beside:
            dropped[number] = hit.why
    for number in page.filled[bisect_left(page.filled, foot + 1) :]:
        if number not in dropped and scores[number] < _FOOT[level]:
            dropped[number] = f"behind “{page.lines[foot][:40]}”"
    if level != "safe":
        dropped |= dict.fromkeys(find_teasers(page.lines, page.filled, scores, hits), TEASER)
        if any(hit.why == TAGS for hit in hits.values()):
            dropped |= dict.fromkeys(find_tags(page.lines, page.filled, scores, hits), TAGS)
        short = [
            number for number in page.filled if len(page.lines[number]) <= LONGEST_CREDIT and number not in dropped
        ]
        dropped |= {number: "photo credit" for number in short if is_lone_credit(page.lines[number])}
    return dropped


def _one_verdict(page: Page, dropped: dict[int, object]) -> dict[int, object]:
    """Let the majority decide about the copies of a line that a page has many of: all go, or all stay."""
    many = {line for line, count in Counter(filter(None, page.lines)).items() if count >= _COPIES}
    votes: dict[str, list[int]] = {}
    for number in page.filled if many else ():
        line = page.lines[number]
        if line in many and (number not in dropped or isinstance(dropped[number], Judged)):
            votes.setdefault(line, []).append(number)
    for copies in votes.values():
        if len(copies) >= _COPIES:
            going = [number for number in copies if number in dropped]
            if 2 * len(going) > len(copies):
                dropped |= {number: Judged(page.reading, number) for number in copies}
            else:
                for number in going:
                    del dropped[number]
    return dropped


def _settled(page: Page, dropped: dict[int, object], level: str) -> dict[int, object]:
    """Return what goes after a look at the neighbours: prose between prose stays, crumbs far from all that stays go.

    Measured on pages of other sites than the model was trained on, in six kinds of dump: the prose brings up to
    .012 of F1, the crumbs up to .006; neither costs any on the others.
    """
    # lines that all go, or all stay
    runs = [(goes, list(run)) for goes, run in groupby(page.filled, dropped.__contains__)]
    if len(runs) < 2:
        return dropped
    saved = _block(page, dropped) if level != "aggressive" else set()
    crumbs: list[int] = []
    for place, (goes, run) in enumerate(runs):
        if goes:
            saved.update(_prose_of(page, dropped, run, level, place=place, last=len(runs) - 1))
        elif level != "safe" and len(run) < _CRUMB and sum(len(page.lines[number]) for number in run) < _CRUMB:
            around = runs[max(0, place - 1) : place] + runs[place + 1 : place + 2]
            crumbs += run if all(len(other) > 3 for _, other in around) else []
    for number in saved:
        del dropped[number]
    return dropped | dict.fromkeys(crumbs, "short line far from the text")


def _block(page: Page, dropped: dict[int, object]) -> set[int]:
    """Return the lines that would go of the one block of prose of a page, if one of its lines is surely text.

    A story about newsletters is full of the words of newsletter boxes, but those boxes are not all the prose there is.
    """
    lines, scores = page.lines, page.scores
    going = {
        number
        for number, why in dropped.items()
        if scores[number] >= _LEAST and len(lines[number]) >= _LONG_PROSE and isinstance(why, Judged)
    }
    if not going:
        return going
    blocks: list[list[int]] = [[]]
    for number in page.filled:
        line = page.lines[number]
        if len(line) >= _LONG_PROSE and _is_prose(line):
            blocks[-1].append(number)
        elif blocks[-1]:
            blocks.append([])
    sizes = [sum(len(page.lines[number]) for number in block) for block in blocks]
    most = max(sizes)
    block = blocks[sizes.index(most)]
    sure = any(number not in dropped and page.scores[number] >= _BLOCK_SURE for number in block)
    if len(block) < 4 or not sure or most < _BLOCK_SHARE * sum(sizes):
        return set()
    return going.intersection(block)


def _clock_lines(page: Page) -> set[int]:
    """Return the clock lines of a live blog: three or more, each with a line of text behind it."""
    lines = page.lines
    timed = [number for number in page.filled if lines[number][0].isdigit() and _CLOCK.fullmatch(lines[number])]
    if len(timed) < 3:
        return set()
    behind = dict(pairwise(page.filled))
    found = {number for number in timed if number in behind and len(lines[behind[number]]) > _CLOCK_TEXT}
    return found if len(found) >= 3 else set()


def _prose_of(
    page: Page, dropped: dict[int, object], run: list[int], level: str, *, place: int, last: int
) -> Iterator[int]:
    """Yield the lines of a run that goes which are the article's after all."""
    doubtful = (number for number in run if _is_doubtful(dropped[number]))
    if 0 < place < last:
        few = list(islice(doubtful, _GAP + 1))
        if len(few) <= _GAP and all(_belongs(page, number, dropped[number], level, len(few)) for number in few):
            yield from few
        return
    if not place:
        doubtful = (number for number in reversed(run) if _is_doubtful(dropped[number]))
    for number in doubtful:  # what touches the text at its end, or at its begin
        line = page.lines[number]
        if len(line) < _SENTENCE or not _is_prose(line) or page.scores[number] < _TOUCH:
            return
        yield number


def _is_doubtful(why: object) -> bool:
    """Tell whether a line goes by no words that it says."""
    return isinstance(why, Judged) or why == NO_WORDS


def _belongs(page: Page, number: int, why: object, level: str, size: int) -> bool:
    """Tell whether a line that would go, between lines that stay, is one of them after all."""
    line = page.lines[number]
    if not isinstance(why, Judged):
        return why == NO_WORDS and any(character.isdigit() for character in line)
    if _is_prose(line):
        return page.scores[number] >= _LEAST
    return size <= 3 and page.scores[number] >= 0.2 and level != "aggressive"


def _is_prose(line: str) -> bool:
    return line.rstrip(CLOSING)[-1:] in _ENDS


def _beside(page: Page, hits: dict[int, Hit]) -> set[int]:
    """Return likely furniture that stands beside a line that goes, or before or behind all that may be prose."""
    likely = [number for number in sorted(hits) if not hits[number].certain]
    if not likely:
        return set()
    first = next((number for number in page.filled if len(page.lines[number]) >= _PROSE), len(page.lines))
    last = next((number for number in reversed(page.filled) if len(page.lines[number]) >= _PROSE), -1)
    found: set[int] = set()
    for order, step in ((likely, -1), (likely[::-1], 1)):
        gone: set[int] = set()
        for number in order:
            if first < number < last:
                beside = page.filled[bisect_left(page.filled, number) + step]
                if beside not in gone and page.keep[beside] and not (beside in hits and hits[beside].certain):
                    continue
            gone.add(number)
        found |= gone
    return found


def _foot(page: Page, hits: dict[int, Hit]) -> int:
    """Return the first line that heads the foot of the page, or the number of lines if none does."""
    headings = [
        number for number, hit in hits.items() if hit.certain and hit.why in CUT_OFF and len(page.lines[number]) < 40
    ]
    if headings:
        body = [number for number in page.filled if page.scores[number] >= 0.5]
        behind = sum([len(page.lines[number]) for number in body])
        most = _FOOT_SHARE * behind
        at = 0
        for heading in headings:
            place = bisect_left(body, heading)
            behind -= sum([len(page.lines[number]) for number in body[at:place]])
            at = place
            if behind <= most:
                return heading
    return len(page.lines)


def _short(page: Page, least: int) -> Iterator[int]:
    """Yield lines of fewer words than ``least`` that are no heading and no list item inside the body."""
    long = [number for number, line in enumerate(page.lines) if len(line) >= 80]
    for number, line in enumerate(page.lines):
        if line and len(line.split()) < least:
            inside = bool(long) and long[0] < number < long[-1]
            listed = line[:1] in "•*-–—·▪" or line[:1].isdigit()
            heading = line[-1] not in ENDINGS and line[-1] not in GOES_ON
            if not (inside and (listed or heading)):
                yield number
