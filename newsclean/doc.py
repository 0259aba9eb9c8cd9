"""The vocabulary: a document, the marks that filters yield, and the steps that the pipeline records.

Positions are offsets in characters into one string; there are no objects for lines.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from newsclean.packing import pack, unpack

T = TypeVar("T")


class Edit(NamedTuple):
    """Replace ``doc.text[start:end]`` with ``text``; remove it if ``text`` is empty.

    ``why`` is the reason that the journal shows. It may be any object with a ``__str__``, so that a reason
    which is dear to word is worded only when somebody asks for the journal.
    """

    start: int
    end: int
    text: str = ""
    why: object = ""


class Cut(NamedTuple):
    """An article begins at offset ``at``."""

    at: int
    why: object = ""


class Label(NamedTuple):
    """``doc.text[start:end]`` is the title, a caption, a dateline …; ``value`` holds what was parsed from it."""

    start: int
    end: int
    kind: str
    value: Any = None


Mark = Edit | Cut | Label
_SHARED = ("lines", "bare", "starts", "paragraphs", "_views")
Filter = Callable[..., Iterable[Mark]]
_LASTING: set[Callable[..., Any]] = set()
LARGE = 1 << 20
"""Characters from which a document is kept in less memory when a step has changed it."""


class Step(NamedTuple):
    """What one filter changed: its sorted edits, in offsets of ``before.text``."""

    filter: str
    edits: tuple[Edit, ...]
    before: Doc


@dataclass(frozen=True, eq=False, repr=False)
class Doc:
    """A text, what is known about it, and how it came to be.

    ``text`` is the text as it stands now. ``source`` is the input's name and ``key`` the prefix of its records'
    ids. ``meta`` came with the input; ``known`` holds the fields of a record that newsclean itself wrote earlier.
    ``labels`` are spans of ``text``, moved along by every edit. ``steps`` is the journal. An article that was cut
    from a page has the page as ``parent`` and its place there as ``offset``.
    """

    text: str
    source: str = "-"
    key: str = ""
    meta: Mapping[str, Any] = field(default_factory=dict)
    known: Mapping[str, Any] = field(default_factory=dict)
    labels: tuple[Label, ...] = ()
    steps: tuple[Step, ...] = ()
    parent: Doc | None = None
    offset: int = 0

    def __repr__(self) -> str:
        """Show the source and the beginning of the text."""
        return f"Doc({self.text[:40]!r}, source={self.source!r})"

    def __getstate__(self) -> dict[str, Any]:
        """Leave the views behind when a document goes to another process: they are large, and soon made again."""
        return self._fields()

    def _fields(self) -> dict[str, Any]:
        return {name: self.__dict__[name] for name in self.__dataclass_fields__}

    @cached_property
    def lines(self) -> list[str]:
        r"""The lines without their ends; only ``\n`` ends a line."""
        return self.text.split("\n")

    @cached_property
    def bare(self) -> list[str]:
        """The lines without the white space around them."""
        return list(map(str.strip, self.lines))

    @cached_property
    def starts(self) -> list[int]:
        """The offset of every line; one more entry at the end is ``len(text)``."""
        starts = list(accumulate([len(line) + 1 for line in self.lines], initial=0))
        starts[-1] -= 1
        return starts

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """The ``(start, end)`` of every run of lines that are not blank, without surrounding white space."""
        lines, starts = self.lines, self.starts
        runs = []
        first = last = -1
        for i, line in enumerate(lines):
            if line and not line.isspace():
                first = i if first < 0 else first
                last = i
            elif first >= 0:
                runs.append((first, last))
                first = -1
        if first >= 0:
            runs.append((first, last))
        return [
            (starts[first] + len(lines[first]) - len(lines[first].lstrip()), starts[last] + len(lines[last].rstrip()))
            for first, last in runs
        ]

    def line_at(self, offset: int) -> int:
        """Return the number of the line that ``offset`` stands in; the end of the text stands in the last one."""
        return bisect_right(self.starts, offset, 0, len(self.lines)) - 1

    def rows_of(self, label: Label) -> range:
        """Return the numbers of the lines that ``label`` touches."""
        return range(self.line_at(label.start), self.line_at(max(label.start, label.end - 1)) + 1)

    def changed(self, **fields: Any) -> Doc:
        """Return a document with other ``fields``, as :func:`dataclasses.replace`, which takes four times as long."""
        other = object.__new__(Doc)
        other.__dict__.update(self._fields(), **fields)
        return other

    def former(self) -> Doc:
        """Return this document as a step keeps it: a large one in less memory, its lines to be made again."""
        return self if len(self.text) < LARGE else _Former(self)

    def with_labels(self, labels: tuple[Label, ...]) -> Doc:
        """Return this document with other labels; what was computed from its text is shared, not computed again."""
        self.__dict__.setdefault("_views", {})
        other = self.changed(labels=labels)
        other.__dict__.update({name: self.__dict__[name] for name in _SHARED if name in self.__dict__})
        return other

    def view(self, make: Callable[[Doc], T]) -> T:
        """Return ``make(self)``, computed once for this text and shared by all filters.

        ``make`` must not look at the labels: they change while the text stays.
        """
        views: dict[Any, Any] = self.__dict__.setdefault("_views", {})
        if make not in views:
            views[make] = make(self)
        return views[make]  # type: ignore[no-any-return]  # the dict maps each function to its own result

    def has_view(self, make: Callable[[Doc], Any]) -> bool:
        """Tell whether :meth:`view` has computed ``make`` for this text already."""
        return make in self.__dict__.get("_views", ())

    def labelled(self, *kinds: str) -> list[Label]:
        """Return the labels of these kinds, in the order of the text."""
        found = [label for label in self.labels if label.kind in kinds]
        return sorted(found, key=itemgetter(0, 1)) if len(found) > 1 else found


def lasting(make: Callable[[Doc], T]) -> Callable[[Doc], T]:
    """Say that a view is asked for of documents before a step, too: it must not hold their texts or lines."""
    _LASTING.add(make)
    return make


class _Former(Doc):
    """A large document before a step, which has a text of its own: packed, and of its lines only where they start."""

    def __init__(self, doc: Doc) -> None:
        fields = doc.__getstate__()
        self.__dict__.update(fields, _packed=pack(fields.pop("text")))
        views = doc.__dict__.get("_views", {})
        self.__dict__["_views"] = {make: view for make, view in views.items() if make in _LASTING}
        if "starts" in doc.__dict__:
            self.__dict__["starts"] = array("q", doc.starts)

    @property
    def text(self) -> str:
        """The text, made anew at every call."""
        return unpack(self.__dict__["_packed"])

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to another process as a document like others."""
        return Doc, tuple(self._fields().values())

    def _fields(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__dataclass_fields__}
