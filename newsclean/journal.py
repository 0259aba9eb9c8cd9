"""What was taken away, and from where; and the proof that nothing was lost.

The pipeline records edits in the offsets of the text that the filter saw. Here they are told in the offsets of the
source. A document's text is seen as a row of changes, each with the number of characters that are copied before it:
so a change does not move when an earlier one grows, and a later filter's edits touch only their neighbours in the
row (measured on page dumps: a fifth of the time that a row of absolute segments took). The row is computed from the
steps only when somebody asks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsclean.doc import Doc, Label, Step
from newsclean.errors import LostText


class Removal(NamedTuple):
    """``source[start:end]`` was ``text``; ``filter`` put ``replacement`` in its place, because of ``why``."""

    start: int
    end: int
    text: str
    replacement: str
    filter: str
    why: str


def removals(docs: Sequence[Doc]) -> list[Removal]:
    """Return every span of one source that does not stand in the texts of ``docs`` as it stood in the source.

    ``docs`` are all the pieces that a pipeline made of one source, in order. The result is in the order of the
    source and free of overlaps. A removal takes in what earlier filters replaced or removed inside a line of it, so
    that what went as one line is told as one line.
    """
    return [Removal(*fields) for doc in docs for fields in told(doc)]


def told(doc: Doc) -> Iterator[tuple[int, int, str, str, str, str]]:
    """Yield what :func:`removals` tells of one document as plain tuples: a named one each costs as much again."""
    source = source_of(doc)
    at = span(doc)[0]
    for gap, gone, text, name, why, _ in doc.view(_row).changes:
        at += gap
        end = at + gone
        was = source[at:end]
        if was != text:  # it may be back as it was
            yield at, end, was, text, name, str(why)
        at = end


def span(doc: Doc) -> tuple[int, int]:
    """Return the ``(start, end)`` in the source that this article was cut from; the whole source if it was not cut."""
    return doc.view(_span)


def _span(doc: Doc) -> tuple[int, int]:
    size = len(birth(doc))
    if doc.parent is None:
        return 0, size
    start = _origin(doc.parent, doc.offset)[1] if doc.offset else span(doc.parent)[0]
    return start, _origin(doc.parent, doc.offset + size)[1]


def standing(doc: Doc, name: str) -> list[tuple[int, str]]:
    """Return where in the text of ``doc`` that stands which the filter ``name`` put between words that are both left.

    Each as its offset, with what stood there in the source.
    """
    if not any(step.filter == name for page in descent(doc) for step in page.steps):
        return []
    source, at, offset = source_of(doc), span(doc)[0], 0
    found: list[tuple[int, str]] = []
    gone_before = kept = False  # whether a removal ends at this offset; whether the last one found is still to be kept
    for gap, gone, text, filter_name, *_ in doc.view(_row).changes:
        if kept and not gap and not text:
            found.pop()
        at, offset = at + gap, offset + gap
        kept = filter_name == name and bool(text) and (gap > 0 or not gone_before)
        if kept:
            found.append((offset, source[at : at + gone]))
        gone_before = not text
        at, offset = at + gone, offset + len(text)
    return found


def descent(doc: Doc) -> Iterator[Doc]:
    """Yield an article, the page that it was cut from, and so on."""
    page: Doc | None = doc
    while page is not None:
        yield page
        page = page.parent


def source_spans(doc: Doc, labels: Iterable[Label]) -> list[tuple[int, int, Label]]:
    """Return labels of ``doc`` with their places in the source; one whose words are gone covers what went there."""
    found = []
    for label in labels:
        start, end = _origin(doc, label.start)[0], _origin(doc, label.end, bisect_left)[1]
        found.append((min(start, end), max(start, end), label))
    return found


def restore(docs: Sequence[Doc]) -> str:
    """Return the source of ``docs``, rebuilt from their texts as they stand now by undoing their steps.

    ``docs`` are all the pieces that a pipeline made of one source, in order.
    """
    pieces: dict[int, list[Doc]] = {}
    seen: set[int] = set()
    root = docs[0] if docs else Doc("")
    for doc in docs:
        root = doc
        while root.parent is not None and id(root) not in seen:
            seen.add(id(root))
            pieces.setdefault(id(root.parent), []).append(root)
            root = root.parent
    while root.parent is not None:
        root = root.parent

    def back(doc: Doc) -> str:
        parts = pieces.get(id(doc))
        return _undo("".join(map(back, parts)) if parts else doc.text, doc.steps)

    return back(root)


def verify(source: str, docs: Sequence[Doc]) -> None:
    """Raise :class:`LostText` unless texts and journal of ``docs`` give ``source`` back, character for character.

    Two proofs: the steps undone one by one, and the changes laid side by side.
    """
    name = docs[0].source if docs else "-"
    back = restore(docs)
    if back != source:
        raise LostText(f"the journal gives {len(back)} characters back, not {len(source)}", place=name)
    at = 0
    for doc in docs:
        start, end = span(doc)
        if start != at:
            raise LostText(f"the journal has a gap at offset {at}", place=name)
        pieces = []
        for gap, gone, text, *_ in doc.view(_row).changes:
            pieces += [source[at : at + gap], text]
            at += gap + gone
        pieces.append(source[at:end])
        at = end
        if "".join(pieces) != doc.text:
            raise LostText("the journal does not lead to the text that the filters made", place=name)
    if at != len(source):
        raise LostText(f"the journal ends at offset {at} of {len(source)}", place=name)


def birth(doc: Doc) -> str:
    """Return the text that ``doc`` began with, before its first step."""
    return doc.steps[0].before.text if doc.steps else doc.text


def source_of(doc: Doc) -> str:
    """Return the text that ``doc`` was cut from, as it came."""
    while doc.parent is not None:
        doc = doc.parent
    return birth(doc)


_Change = tuple[int, int, str, str, object, bool]
"""``gap, gone, text, filter, why, lines``: after ``gap`` copied characters, ``text`` stands in the place of ``gone``
characters of the source; ``lines`` says that what stood there went over a line end.

Plain tuples, as a page has hundreds and each step copies some: with a named tuple the row took 1.7 times as long.
"""


class _Row(NamedTuple):
    """The changes of a document, and where each ends: in its text, and in the source counted from its begin."""

    changes: list[_Change]
    ends: list[int]
    origins: list[int]


def _row(doc: Doc) -> _Row:
    if doc.parent is None:
        changes: list[_Change] = []
    else:
        changes = _cut(doc.parent.view(_row), doc.offset, doc.offset + len(birth(doc)))
    for step in doc.steps:
        changes = _follow(changes, step)
    return _Row(changes, _ends(changes), list(accumulate([change[0] + change[1] for change in changes])))


def _ends(changes: Sequence[_Change]) -> list[int]:
    return list(accumulate([change[0] + len(change[2]) for change in changes]))


def _origin(doc: Doc, offset: int, find: Callable[[list[int], int], int] = bisect_right) -> tuple[int, int]:
    """Return the place in the source of an offset in the text; two places if it lies inside what replaced them.

    ``bisect_right`` finds the place behind what was removed at this offset, ``bisect_left`` the one before it.
    """
    changes, ends, origins = doc.view(_row)
    begin = span(doc)[0]
    i = find(ends, offset)
    if i < len(ends) and ends[i] - len(changes[i][2]) < offset:
        return begin + origins[i] - changes[i][1], begin + origins[i]
    place = begin + offset + (origins[i - 1] - ends[i - 1] if i else 0)
    return place, place


def _follow(row: Sequence[_Change], step: Step) -> list[_Change]:
    """Return the changes as they are after ``step``."""
    ends = _ends(row)
    rest = [*row]  # rest[i] is the first change not yet in `done`; it may be what an edit has left of one
    done: list[_Change] = []
    i = at = gap = 0  # the text before the step is told up to `at`, the last `gap` characters of it as copied
    text = step.before.text
    for start, end, new, why in step.edits:
        j = bisect_right(ends, start, i)
        if j > i:  # changes between two edits are passed on as they are, but for the gap before the first
            done.append(_behind(gap + ends[i] - len(rest[i][2]) - at, rest[i]))
            done += rest[i + 1 : j]
            i, at, gap = j, ends[j - 1], 0
        begin = ends[i] - len(rest[i][2]) if i < len(ends) else len(text)
        if begin < start:  # the edit begins inside what an earlier filter put there
            head, rest[i] = _split(rest[i], start - begin)
            done.append(_behind(gap + begin - at, head))
            begin, at, gap = start, start, 0
        change = (gap + start - at, end - start, new, step.filter, why, "\n" in text[start:end])
        if end <= begin:
            done.append(change)
            gap = 0
        else:
            taken, i, gap = _take_in(change, start, rest, ends, i)
            done += taken
        at = end
    if i < len(rest):
        done.append(_behind(gap + ends[i] - len(rest[i][2]) - at, rest[i]))
        done += rest[i + 1 :]
    return done


def _take_in(
    edit: _Change, at: int, rest: list[_Change], ends: Sequence[int], i: int
) -> tuple[list[_Change], int, int]:
    """Return what stands for what ``edit``, which begins at ``at``, takes of the changes from ``rest[i]`` on.

    Lines that went earlier stay told on their own. Returned with it: the first change that is left, and how many
    copied characters it has to count in before its own gap.
    """
    done: list[_Change] = []
    gap, size, text, name, why, lines = edit
    end = at + size
    gone = 0
    while at < end:
        begin = ends[i] - len(rest[i][2]) if i < len(ends) else end
        if begin >= end:
            gone += end - at
            break
        gone += begin - at
        change = rest[i]
        at = ends[i]
        if at > end:
            gone += change[1]
            rest[i] = _split(change, end - begin)[1]
            break
        i += 1
        _, went, put, _, _, over = change
        if put or not over:
            gone += went
            continue
        if gone or text:
            done.append((gap, gone, text, name, why, lines))
            gap = gone = 0
            text = ""
        done.append(_behind(gap, change))
        gap = 0
    if gone or text:
        done.append((gap, gone, text, name, why, lines))
        gap = 0
    return done, i, gap


def _behind(gap: int, change: _Change) -> _Change:
    return change if gap == change[0] else (gap, *change[1:])


def _split(change: _Change, size: int) -> tuple[_Change, _Change]:
    """Split what stands there after ``size`` characters; all that it replaced stays with the first part."""
    gap, gone, text, name, why, lines = change
    return (gap, gone, text[:size], name, why, lines), (0, 0, text[size:], name, why, lines)


def _cut(row: _Row, start: int, end: int) -> list[_Change]:
    """Return the changes of the piece ``start:end``; what was removed at a border belongs to the piece before it."""
    changes, ends, _ = row
    first = bisect_right(ends, start) if start else 0
    last = bisect_right(ends, end, first)
    piece = changes[first:last]
    if last < len(ends) and ends[last] - len(changes[last][2]) < end:
        piece.append(_split(changes[last], len(changes[last][2]) - (ends[last] - end))[0])
    if piece:
        begin = ends[first] - len(changes[first][2])
        if begin < start:
            piece[0] = _split(piece[0], start - begin)[1]
        else:
            piece[0] = _behind(begin - start, piece[0])
    return piece


def _undo(text: str, steps: Sequence[Step]) -> str:
    for step in reversed(steps):
        before = step.before.text
        pieces = []
        at = now = 0
        for edit in step.edits:
            size = edit.start - at
            pieces += [text[now : now + size], before[edit.start : edit.end]]
            now += size + len(edit.text)
            at = edit.end
        pieces.append(text[now:])
        text = "".join(pieces)
    return text
