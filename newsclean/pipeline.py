"""The only place where text changes.

Filters look and yield marks; :func:`apply` makes the edits, moves the labels, cuts the articles and writes the step
that lets :mod:`newsclean.journal` say afterwards what happened.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import Any, NamedTuple

from newsclean.doc import Cut, Doc, Edit, Filter, Label, Mark, Step
from newsclean.errors import BadMarks, FilterError, NewscleanError


class Stage(NamedTuple):
    """One filter of a pipeline: its name and its function with all options bound.

    ``corpus`` is true for a filter that remembers earlier documents: it has to see all of them, in order.
    """

    name: str
    function: Filter
    corpus: bool = False


@dataclass(frozen=True)
class Pipeline:
    """An ordered chain of filters."""

    stages: tuple[Stage, ...]

    def run(self, doc: Doc) -> list[Doc]:
        """Return the articles of ``doc``, cleaned; raise :class:`FilterError` or :class:`BadMarks`."""
        return self.resume([doc])

    def resume(self, docs: Iterable[Doc]) -> list[Doc]:
        """Run the chain over documents that an earlier chain has made."""
        found = list(docs)
        for stage in self.stages:
            found = [piece for doc in found for piece in run_stage(stage, doc)]
        return found

    def split_scope(self) -> tuple[Pipeline, Pipeline]:
        """Return the part that may run anywhere, and the rest from the first corpus-scope filter on."""
        first = next((i for i, stage in enumerate(self.stages) if stage.corpus), len(self.stages))
        return Pipeline(self.stages[:first]), Pipeline(self.stages[first:])


def run_stage(stage: Stage, doc: Doc) -> list[Doc]:
    """Run one filter over one document."""
    try:
        marks = list(stage.function(doc))
    except NewscleanError:
        raise
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"
        raise FilterError(f"internal error in filter {stage.name} on {doc.source}: {detail}") from error
    return apply(doc, stage.name, marks) if marks else [doc]


def apply(doc: Doc, name: str, marks: Sequence[Mark]) -> list[Doc]:
    """Apply what the filter ``name`` yielded; the pieces returned hold the whole text, in order.

    Marks may come in any order. Raises :class:`BadMarks` if one lies outside the text or two edits overlap.
    """
    edits = [mark for mark in marks if isinstance(mark, Edit)]
    others = [mark for mark in marks if not isinstance(mark, Edit)] if len(edits) < len(marks) else []
    try:
        text, edits = _edited(doc.text, edits)
    except _Disorder:
        edits.sort(key=itemgetter(0, 1))
        _check(doc, name, edits)
        text, edits = _edited(doc.text, edits)
    _check(doc, name, others)
    steps = (*doc.steps, Step(name, tuple(edits), doc.former())) if edits else doc.steps
    labels = doc.labels + tuple(mark for mark in others if isinstance(mark, Label))
    cuts = [mark.at for mark in others if isinstance(mark, Cut)]
    if edits and (labels or cuts):
        furthest = max((*cuts, *(label.end for label in labels)))
        shift = Shift(edits[: bisect_right(edits, furthest, key=_start)])  # what comes later moves none of them
        labels = tuple(_moved(label, shift) for label in labels)
        cuts = [shift.start(at) for at in cuts]
    after = doc.changed(text=text, labels=labels, steps=steps) if edits else doc.with_labels(labels)
    if 0 < len(edits) <= _FEW and "starts" in doc.__dict__:
        after.__dict__.update(_lines_after(doc, text, edits))
    bounds = sorted({0, len(text), *cuts})
    return [after] if len(bounds) <= 2 else [_piece(after, start, end) for start, end in pairwise(bounds)]


_FEW = 8
"""Edits up to which the lines that they do not touch are taken over; behind more, the text is cut into lines anew."""


_start = itemgetter(0)


class Shift:
    """Offsets before a list of sorted edits, as offsets after them."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._starts = [edit.start for edit in edits]
        self._edits = edits
        self._grown = list(accumulate([len(text) + start - end for start, end, text, _ in edits], initial=0))

    def start(self, offset: int) -> int:
        """Move the begin of a span: to the end of a replacement that ends there, to the begin of one around it."""
        i = bisect_right(self._starts, offset)
        if not i:
            return offset
        edit = self._edits[i - 1]
        return (edit.start if offset < edit.end else offset) + self._grown[i - (offset < edit.end)]

    def end(self, offset: int) -> int:
        """Move the end of a span: to the end of a replacement around it."""
        i = bisect_right(self._starts, offset)
        while i and self._edits[i - 1].start >= offset:
            i -= 1
        if not i:
            return offset
        return max(offset, self._edits[i - 1].end) + self._grown[i]


_SPANS = Edit | Label


def _check(doc: Doc, name: str, marks: Sequence[Mark]) -> None:
    """Raise :class:`BadMarks` if one of ``marks``, of which the edits come sorted, cannot be applied."""
    size = len(doc.text)
    before: Edit | None = None
    for mark in marks:
        if isinstance(mark, Cut):
            inside = 0 <= mark.at <= size
        elif isinstance(mark, _SPANS):
            inside = 0 <= mark.start <= mark.end <= size
        else:
            raise BadMarks(f"filter {name} yielded {mark!r}, which is no Edit, Cut or Label", place=doc.source)
        if not inside:
            raise BadMarks(f"filter {name} yielded {mark!r} for a text of {size} characters", place=doc.source)
        if isinstance(mark, Edit):
            if before is not None and mark.start < before.end:
                raise BadMarks(f"filter {name} yielded edits that overlap: {before!r} and {mark!r}", place=doc.source)
            before = mark


class _Disorder(Exception):
    """Edits that do not come sorted, apart, and inside the text, as those of most filters do."""


def _edited(text: str, edits: Iterable[Edit]) -> tuple[str, list[Edit]]:
    """Return the text after sorted edits, and those of them that change something."""
    pieces: list[str] = []
    done = []
    at = last = 0
    for edit in edits:
        start, end, new, _ = edit
        if not last <= start <= end:
            raise _Disorder
        last = end
        if end - start == len(new) and text[start:end] == new:
            continue
        if start > at:  # most edits of a page stand side by side
            pieces.append(text[at:start])
        if new:
            pieces.append(new)
        done.append(edit)
        at = end
    if last > len(text):
        raise _Disorder
    return ("".join([*pieces, text[at:]]), done) if done else (text, done)


def _lines_after(doc: Doc, text: str, edits: Iterable[Edit]) -> dict[str, list[Any]]:
    """Return the views of lines of ``text``, which a few sorted edits made of ``doc``."""
    before, known = doc.starts, doc.__dict__.get("bare", [])
    touched: list[tuple[int, int, int]] = []  # first and last line, and by how much they grow
    for start, end, new, _ in edits:
        first, last, grown = doc.line_at(start), doc.line_at(end), len(new) + start - end
        if touched and first <= touched[-1][1]:
            first, _, more = touched.pop()
            grown += more
        touched.append((first, last, grown))
    lines: list[str] = []
    bare: list[str] = []
    starts: list[int] = []
    at = moved = 0
    for first, last, grown in touched:
        lines += doc.lines[at:first]
        bare += known[at:first]
        starts += [start + moved for start in before[at:first]]
        at = last + 1
        end = before[at] - (at < len(doc.lines))
        anew = text[before[first] + moved : end + moved + grown].split("\n")
        lines += anew
        bare += map(str.strip, anew)
        starts += accumulate([len(line) + 1 for line in anew[:-1]], initial=before[first] + moved)
        moved += grown
    lines += doc.lines[at:]
    bare += known[at:]
    starts += [start + moved for start in before[at:]]
    return {"lines": lines, "starts": starts, **({"bare": bare} if known else {})}


def _moved(label: Label, shift: Shift) -> Label:
    begin, end, kind, value = label
    start = shift.start(begin)
    return Label(start, max(start, shift.end(end)), kind, value)


def _piece(page: Doc, start: int, end: int) -> Doc:
    last = end == len(page.text)
    labels = tuple(
        label._replace(start=max(label.start, start) - start, end=min(label.end, end) - start)
        for label in page.labels
        if (label.start < end or last) and (label.end > start or label.start >= start)
    )
    return page.changed(text=page.text[start:end], labels=labels, steps=(), parent=page, offset=start)
