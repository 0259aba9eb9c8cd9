"""What was taken away, and from where; and the proof that nothing was lost.

The pipeline records edits in the offsets of the text that the filter saw. Here they are told in the offsets of the
source. A document's text is seen as a row of segments that together cover its source without a gap: a segment is
either copied, or it is what a filter put in the place of that stretch of the source. The row is computed from the
steps only when somebody asks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from newsclean.doc import Doc, Edit, Label, Step
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
    return [
        Removal(s.start, s.end, _root(doc)[s.start : s.end], s.text, s.filter, str(s.why))
        for doc in docs
        for s in doc.view(_segments)
        if s.text is not None
    ]


def span(doc: Doc) -> tuple[int, int]:
    """Return the ``(start, end)`` in the source that this article was cut from; the whole source if it was not cut."""
    segments = doc.view(_segments)
    return (segments[0].start, segments[-1].end) if segments else (0, 0)


def source_spans(doc: Doc, labels: Iterable[Label]) -> list[tuple[int, int, Label]]:
    """Return labels of ``doc`` with their places in the source."""
    segments = doc.view(_segments)
    ends = list(accumulate(segment.size for segment in segments))

    def place(offset: int, *, begins: bool) -> int:
        i = min(bisect_right(ends, offset if begins else offset - 1), len(segments) - 1)
        segment = segments[i]
        inner = offset - (ends[i] - segment.size)
        if segment.text is None:
            return segment.start + inner
        return segment.start if begins else segment.end

    if not segments:
        return []
    return [(place(label.start, begins=True), place(label.end, begins=False), label) for label in labels]


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

    Two proofs: the steps undone one by one, and the segments laid side by side.
    """
    name = docs[0].source if docs else "-"
    back = restore(docs)
    if back != source:
        raise LostText(
            f"the journal gives {len(back)} characters back, not {len(source)}", place=name
        )
    at = 0
    for doc in docs:
        text = []
        for segment in doc.view(_segments):
            if segment.start != at:
                raise LostText(f"the journal has a gap at offset {at}", place=name)
            at = segment.end
            text.append(source[segment.start : segment.end] if segment.text is None else segment.text)
        if "".join(text) != doc.text:
            raise LostText("the journal does not lead to the text that the filters made", place=name)
    if at != len(source):
        raise LostText(f"the journal ends at offset {at} of {len(source)}", place=name)


def birth(doc: Doc) -> str:
    """Return the text that ``doc`` began with, before its first step."""
    return doc.steps[0].before.text if doc.steps else doc.text


class _Segment(NamedTuple):
    """``size`` characters of the text that stand for ``source[start:end]``: copied, or ``text`` if that is not None.

    ``lines`` says of a replaced segment that what stood there went over a line end.
    """

    size: int
    start: int
    end: int
    text: str | None = None
    filter: str = ""
    why: object = ""
    lines: bool = False


def _segments(doc: Doc) -> list[_Segment]:
    """Return the row of segments of ``doc``; what was removed is a segment of size 0."""
    if doc.parent is None:
        size = len(birth(doc))
        row = [_Segment(size, 0, size)]
    else:
        row = _cut(doc.parent.view(_segments), doc.offset, doc.offset + len(birth(doc)))
    for step in doc.steps:
        row = list(_follow(row, step))
    return row


def _follow(row: list[_Segment], step: Step) -> Iterator[_Segment]:
    """Yield the segments as they are after ``step``."""
    ends = list(accumulate(segment.size for segment in row))
    i = 0  # row[i] is the first segment that has not been yielded,
    first = row[0]  # as it stands here when a part of it has been,
    at = 0  # and this is where it begins in the text before the step
    for edit in step.edits:
        j = bisect_right(ends, edit.start, i)
        if j > i:
            yield first
            yield from row[i + 1 : j]
            at = ends[j - 1]
            i = j
            first = row[i] if i < len(row) else row[-1]._replace(size=0, start=row[-1].end)
        if edit.start > at:
            head, first = _split(first, edit.start - at)
            yield head
            at = edit.start
        gone: list[_Segment] = []
        while at < edit.end:
            if at + first.size > edit.end:
                part, first = _split(first, edit.end - at)
                gone.append(part)
                at = edit.end
                break
            gone.append(first)
            at += first.size
            i += 1
            first = row[i] if i < len(row) else row[-1]._replace(size=0, start=row[-1].end)
        if gone:
            yield from _replaced(gone, edit, step)
        else:
            yield _Segment(len(edit.text), first.start, first.start, edit.text, step.filter, edit.why)
    if i < len(row):
        yield first
        yield from row[i + 1 :]


def _replaced(gone: list[_Segment], edit: Edit, step: Step) -> Iterator[_Segment]:
    """Yield what stands for the segments that ``edit`` takes; lines that went earlier stay told on their own."""
    text = edit.text
    lines = "\n" in step.before.text[edit.start : edit.end]
    run: list[_Segment] = []
    for segment in [*gone, None]:
        if segment is not None and (segment.size or not segment.lines):
            run.append(segment)
            continue
        if run and (run[0].start < run[-1].end or text):
            yield _Segment(len(text), run[0].start, run[-1].end, text, step.filter, edit.why, lines)
            text = ""
        run = []
        if segment is not None:
            yield segment


def _split(segment: _Segment, size: int) -> tuple[_Segment, _Segment]:
    """Split a segment after ``size`` characters; the source of replaced text stays with its first part."""
    rest = segment.size - size
    if segment.text is None:
        middle = segment.start + size
        return segment._replace(size=size, end=middle), segment._replace(size=rest, start=middle)
    return (
        segment._replace(size=size, text=segment.text[:size]),
        segment._replace(size=rest, text=segment.text[size:], start=segment.end),
    )


def _cut(row: list[_Segment], start: int, end: int) -> list[_Segment]:
    """Return the segments of the piece ``start:end``; what was removed at a border belongs to the piece before it."""
    out = []
    at = 0
    for segment in row:
        stop = at + segment.size
        if (at < end and stop > start) or (not segment.size and (start < at <= end or at == start == 0)):
            part = segment
            if at < start:
                part = _split(part, start - at)[1]
            if stop > end:
                part = _split(part, end - max(at, start))[0]
            out.append(part)
        at = stop
    return out


def _root(doc: Doc) -> str:
    while doc.parent is not None:
        doc = doc.parent
    return birth(doc)


def _undo(text: str, steps: Sequence[Step]) -> str:
    for step in reversed(steps):
        pieces = []
        at = now = 0
        for edit in step.edits:
            size = edit.start - at
            pieces += [text[now : now + size], step.before.text[edit.start : edit.end]]
            now += size + len(edit.text)
            at = edit.end
        pieces.append(text[now:])
        text = "".join(pieces)
    return text
