"""A page with everything that went still in its place: what ``newsclean trace`` shows, as data.

The source is seen as a row of runs without a gap: a run was kept, or it is one removal. Every removal is one run, so
that whoever prints the runs shows each of them once. Runs are told line by line, as pieces that are safe to show:
controls, escapes and other signs that act instead of being seen have become symbols.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, NamedTuple

from newsclean.doc import Doc, Label
from newsclean.journal import Removal, removals, source_of, source_spans, span
from newsclean.record import Record

_ACTING = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_UNSEEN = re.compile(_ACTING.pattern[:-1] + "\xa0\u034f\u061c\u1680\u2000-\u200a\u200c-\u200f\u202f\u205f\u3000]")
MOST_WHITE = 200
"""Characters of white space in a row that are shown one by one."""

_SYMBOLS = {"\n": "⏎", "\xa0": "⍽", "\x7f": "␡", "\xad": "<SHY>"}


class Place(NamedTuple):
    """A stretch of the source that became one document; ``record`` is ``None`` if no article came of it."""

    start: int
    end: int
    record: Record | None


class Tag(NamedTuple):
    """A label at its place in the source."""

    start: int
    end: int
    label: Label


class Run(NamedTuple):
    """``source[start:end]``: kept if ``removal`` is ``None``; ``tags`` are the labels that lie over it."""

    start: int
    end: int
    removal: Removal | None
    tags: tuple[Tag, ...]


class Piece(NamedTuple):
    """A stretch of one line, safe to show: kept, gone, or put in the place of what went."""

    text: str
    state: Literal["kept", "gone", "put"]
    removal: Removal | None = None
    tags: tuple[Tag, ...] = ()


class Note(NamedTuple):
    """What the margin says beside a line: a filter and its reason, or a label and its value.

    ``times`` says how often, and is 0 beside the later lines of something that began further up.
    """

    name: str
    text: str
    times: int
    is_label: bool = False


class Line(NamedTuple):
    """One line to show. ``number`` counts from 1 in the source; ``begins`` are the places that begin here."""

    number: int
    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    begins: tuple[Place, ...] = ()


@dataclass(frozen=True)
class Page:
    """One source, what was made of it, and what went."""

    name: str
    source: str
    runs: tuple[Run, ...]
    places: tuple[Place, ...]
    tags: tuple[Tag, ...]

    @property
    def records(self) -> list[Record]:
        """The articles of the page."""
        return [place.record for place in self.places if place.record]

    @property
    def kept(self) -> int:
        """How many characters the texts of the articles have."""
        return sum(len(record["text"]) for record in self.records)

    def spans_by_filter(self) -> dict[str, tuple[int, int]]:
        """Return how many spans each filter took or replaced and how many characters they had, the most first."""
        spans: Counter[str] = Counter()
        sizes: Counter[str] = Counter()
        for run in self.runs:
            if run.removal:
                spans[run.removal.filter] += 1
                sizes[run.removal.filter] += run.end - run.start
        return {name: (spans[name], sizes[name]) for name, _ in sizes.most_common()}

    def labels_by_kind(self) -> dict[str, int]:
        """Return how many labels of each kind the page has, in the order of the page."""
        return dict(Counter(tag.label.kind for tag in self.tags))

    def only(self, *filters: str) -> Page:
        """Return the page as if nobody but these filters had done anything; labels stay."""
        runs = (
            run if run.removal is None or run.removal.filter in filters else run._replace(removal=None)
            for run in self.runs
        )
        return Page(self.name, self.source, tuple(runs), self.places, self.tags)


def mark_up(docs: Sequence[Doc], records: Sequence[Record | None]) -> Page:
    """Return the page that ``docs`` were made of; ``docs`` are all pieces of one source, each with its record."""
    places = [Place(*span(doc), record) for doc, record in zip(docs, records, strict=True)]
    tags = sorted(
        (
            Tag(*found)
            for doc in docs
            for found in source_spans(doc, (label for label in doc.labels if label.start < label.end))
        ),
        key=lambda tag: (tag.start, -tag.end),
    )
    source = source_of(docs[0]) if docs else ""
    borders = sorted({border for tag in (*tags, *places) for border in tag[:2]})
    name = docs[0].source if docs else "-"
    runs = _runs(len(source), removals(docs), tags, borders)
    return Page(name, source, tuple(runs), tuple(places), tuple(tags))


def lines(page: Page) -> Iterator[Line]:
    """Yield the lines of ``page``, each with what the margin has to say beside it."""
    places = list(reversed(page.places))
    begins: list[Place] = []
    pieces: list[Piece] = []
    notes: Counter[Note] = Counter()
    number = first = 1
    for run in page.runs:
        begun = 0  # the number of the line where the run is first seen
        for piece, line_ends, stop in _pieces(page.source, run):
            if piece.text:
                pieces.append(piece)
                notes.update(_notes(run, begun, first))
                begun = begun or first
            if line_ends:
                begins += _begun(places, stop)
                yield Line(first, tuple(pieces), _counted(notes), tuple(begins))
                number += line_ends
                first = number
                pieces, begins, notes = [], [], Counter()
    begins += reversed(places)
    if pieces or begins:
        yield Line(first, tuple(pieces), _counted(notes), tuple(begins))


def visible(text: str, *, every: bool = False) -> str:
    """Return ``text`` with symbols for what acts instead of being seen; with ``every``, also for odd white space.

    No escape sequence, control, bidirectional override or lone surrogate is left, so that a terminal, a browser and
    the encoder can be given the result. Joiners and direction marks are part of how words are written and stay,
    unless ``every`` sign shall be seen.
    """
    pattern = _UNSEEN if every else _ACTING
    return pattern.sub(_symbol, text) if not text.isascii() or not text.isprintable() else text


def wording(label: Label) -> str:
    """Return the value of a label in words; empty if the labelled words are the value."""
    value = label.value
    if isinstance(value, dict):
        copies = value.get("copies") or 1
        credit = value.get("credit") or value.get("agency")
        parts = [f"credit {credit}" if credit else "", f"{copies} copies" if copies > 1 else ""]
        return visible(", ".join(part for part in parts if part))
    if isinstance(value, list):
        return visible(", ".join(map(str, value)))
    return "" if value is None else visible(str(value))


def _symbol(match: re.Match[str]) -> str:
    sign = match[0]
    if sign in _SYMBOLS:
        return _SYMBOLS[sign]
    return chr(0x2400 + ord(sign)) if sign < " " else f"<U+{ord(sign):04X}>"


def _runs(size: int, gone: Iterable[Removal], tags: Sequence[Tag], borders: Sequence[int]) -> Iterator[Run]:
    waiting = list(reversed(tags))
    active: list[Tag] = []

    def over(start: int) -> tuple[Tag, ...]:
        while waiting and waiting[-1].start <= start:
            active.append(waiting.pop())
        active[:] = [tag for tag in active if tag.end > start]
        return tuple(active)

    at = 0
    for removal in (*gone, None):
        stop = removal.start if removal else size
        cuts = borders[bisect_right(borders, at) : bisect_left(borders, stop)]
        for start, end in zip((at, *cuts), (*cuts, stop), strict=True):
            if start < end:
                yield Run(start, end, None, over(start))
        if removal:
            yield Run(removal.start, removal.end, removal, over(removal.start) if removal.end > removal.start else ())
            at = removal.end


def _pieces(source: str, run: Run) -> Iterator[tuple[Piece, int, int]]:
    """Yield the pieces of a run, each with the number of line ends that follow it and the offset behind them."""
    text = source[run.start : run.end]
    state: Literal["kept", "gone"] = "gone" if run.removal else "kept"
    if run.removal and not text.strip():  # nothing but white space: one piece, however many lines it goes over
        parts = [(text, text.count("\n"), run.end)]
    else:
        whole = text.split("\n")
        ends = accumulate((len(part) + 1 for part in whole), initial=run.start)
        parts = [(part, 1, end) for part, end in zip(whole, list(ends)[1:], strict=True)]
        last = parts.pop()[0]
        if last or not parts:
            parts.append((last, 0, run.end))
    if run.removal is None or not run.removal.replacement:
        put = None
    else:
        put = Piece(visible(run.removal.replacement, every=True), "put", run.removal, run.tags)
    for i, (part, line_ends, stop) in enumerate(parts):
        piece = Piece(_shown(part, gone=state == "gone"), state, run.removal, run.tags)
        if put and i == len(parts) - 1:
            yield piece, 0, stop
            yield put, line_ends, stop
        else:
            yield piece, line_ends, stop


def _shown(part: str, *, gone: bool) -> str:
    """Return a part of a line as it is shown; of a flood of white space that went, the begin and the size."""
    if gone and len(part) > MOST_WHITE and part.isspace():
        return f"{visible(part[:MOST_WHITE], every=True)}… {len(part):,} characters of white space"
    return visible(part, every=gone)


def _notes(run: Run, begun: int, number: int) -> Iterator[Note]:
    """Yield what the margin of line ``number`` says of a run that was first seen in line ``begun``, 0 if nowhere."""
    if not begun:
        for tag in run.tags:
            if tag.start == run.start:
                yield Note(tag.label.kind, wording(tag.label), 1, is_label=True)
        if run.removal and (run.start < run.end or run.removal.replacement.strip()):  # a blank line put in is seen
            yield Note(run.removal.filter, visible(str(run.removal.why)), 1)
    elif run.removal and begun != number:
        yield Note(run.removal.filter, "", 0)


def _counted(notes: Counter[Note]) -> tuple[Note, ...]:
    return tuple(note._replace(times=note.times * times) for note, times in notes.items())


def _begun(places: list[Place], stop: int) -> Iterator[Place]:
    while places and places[-1].start < stop:
        yield places.pop()
