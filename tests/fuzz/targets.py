"""What is fuzzed: each target takes bytes, makes a case of them, and raises if a promise is broken."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from typing import cast

from newsclean.api import records
from newsclean.chain import Chain, parse
from newsclean.doc import Cut, Doc, Edit, Label, Mark
from newsclean.errors import InputError, UsageError
from newsclean.journal import removals, restore, source_spans, verify
from newsclean.pipeline import Pipeline, apply
from newsclean.readers import FORMATS
from newsclean.readers.rules import Item, Rules, Stream
from newsclean.registry import resolve
from newsclean.writers.records import line, removed

Target = Callable[[bytes], None]


class Drawn:
    """Draws numbers and texts from the bytes of a case, so that a change of a byte is a change of the case."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def number(self, most: int) -> int:
        """Return a number from 0 to ``most``."""
        taken, self._data = self._data[:2], self._data[2:]
        return int.from_bytes(taken, "little") % (most + 1)

    def text(self) -> str:
        """Return all that is left, as text; what is no UTF-8 becomes lone surrogates."""
        return self._data.decode("utf-8", "surrogateescape").replace("\udcff", "\n")

    def rest(self) -> bytes:
        """Return all that is left."""
        return self._data


class Dripping(io.RawIOBase):
    """A stream that gives a few bytes at a time, as pipes do."""

    def __init__(self, data: bytes, drop: int) -> None:
        self._data, self._drop = data, drop

    def read1(self, size: int) -> bytes:
        """Return the next few bytes."""
        taken, self._data = self._data[: min(size, self._drop)], self._data[min(size, self._drop) :]
        return taken

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; all of them without ``size``."""
        return self.read1(size if size >= 0 else max(1, len(self._data)))


def jsonl(data: bytes) -> None:
    """Any bytes give documents or errors, and the same whatever the pieces in which they come."""
    drawn = Drawn(data)
    drop = 1 + drawn.number(40)
    rules = Rules(largest=2000)
    assert _told(_read("jsonl", drawn.rest(), rules)) == _told(_read("jsonl", drawn.rest(), rules, drop))
    _read("jsonl", drawn.rest(), Rules(errors="replace"), drop)


def text(data: bytes) -> None:
    """Any bytes give one document or one error, in every encoding."""
    drawn = Drawn(data)
    encoding = ("utf-8", "auto", "cp1252", "gb18030", "utf-16")[drawn.number(4)]
    for errors in ("strict", "replace"):
        assert len(_read("text", drawn.rest(), Rules(encoding, errors, 5000))) == 1


def marks(data: bytes) -> None:
    """Whatever filters yield, texts and journal together give the source."""
    drawn = Drawn(data)
    chain = [[[drawn.number(60) for _ in range(3)] for _ in range(drawn.number(5))] for _ in range(drawn.number(4))]
    source = drawn.text()[:60]
    docs = [Doc(source)]
    for i, numbers in enumerate(chain):
        docs = [piece for doc in docs for piece in _marked(doc, f"filter-{i}", numbers)]
    verify(source, docs)
    gone = removals(docs)
    assert all(source[one.start : one.end] == one.text for one in gone)
    assert all(one.end <= two.start for one, two in pairwise(gone))
    for doc in docs:
        for start, end, _ in source_spans(doc, doc.labels):
            assert 0 <= start <= end <= len(source)


def filters(data: bytes) -> None:
    """Every filter loses nothing, and changes nothing of what it has made."""
    drawn = Drawn(data)
    stages = [stage for stage in resolve(["news"]).stages if not stage.corpus]
    stage = stages[drawn.number(len(stages) - 1)]
    source = drawn.text()
    docs = Pipeline((stage,)).run(Doc(source))
    verify(source, docs)
    for doc in docs:
        again = [piece.text for piece in Pipeline((stage,)).run(Doc(doc.text))]
        assert again == [doc.text], f"{stage.name} changes its own result: {doc.text!r} became {again!r}"


def records_(data: bytes) -> None:
    """Any text goes through the whole chain into lines of JSON that say what the records say."""
    source = Drawn(data).text()
    docs = resolve(["news"]).run(Doc(source, source="page.txt"))
    pieces = list(records(docs))
    verify(source, [doc for doc, _ in pieces])
    assert restore([doc for doc, _ in pieces]) == source
    for doc, record in pieces:
        for row in removed(doc, record).splitlines():
            fields = json.loads(row)
            assert fields["text"] == source[fields["start"] : fields["end"]]
        if record is None:
            continue
        written = line(record)
        assert written.endswith(b"\n")
        assert written.count(b"\n") == 1
        assert json.loads(written) == record
        [item] = _read("jsonl", written, Rules())
        assert isinstance(item.found, Doc)
        assert item.found.known["text"] == record["text"]


def spec_(data: bytes) -> None:
    """Any SPEC gives a chain or an error for the user."""
    with suppress(UsageError):
        links = parse(Drawn(data).text(), "-f")
        assert [stage.name for stage in Chain(links).pipeline().stages] == [link.name for link in links]


TARGETS: dict[str, Target] = {
    "jsonl": jsonl,
    "text": text,
    "marks": marks,
    "filters": filters,
    "records": records_,
    "spec": spec_,
}
"""Every target, by the name of its folder of cases."""


def _read(form: str, data: bytes, rules: Rules, drop: int = 1 << 20) -> list[Item]:
    """Return what a reader makes of ``data`` that comes in pieces of ``drop`` bytes."""
    items: list[Item] = []
    lines = 0
    try:
        for block in FORMATS[form].blocks(cast("Stream", Dripping(data, drop)), rules):
            found = FORMATS[form].items(block, "case", rules)
            items += [item._replace(line=item.line and item.line + lines) for item in found]
            lines += block.count(b"\n")
    except InputError as error:
        items.append(Item(error))
    return items


def _told(items: list[Item]) -> list[tuple[object, ...]]:
    """Return items as values that can be compared."""
    return [
        (item.line, item.numbered, item.replaced, str(item.found))
        if isinstance(item.found, InputError)
        else (item.line, item.numbered, item.replaced, item.found.text, item.found.key, repr(item.found.meta))
        for item in items
    ]


def _marked(doc: Doc, name: str, numbers: list[list[int]]) -> list[Doc]:
    size = len(doc.text)
    found: list[Mark] = []
    at = 0
    for first, second, third in numbers:
        start = min(size, at + first % 7)
        end = min(size, start + second % 9)
        found.append(Edit(start, end, ("", "", "\n", "x", "long\n")[third % 5], third))
        at = end
        if third % 3 == 0:
            found.append(Cut(min(size, second)))
        found.append(Label(min(size, first), min(size, first + second), "title"))
    return apply(doc, name, found)
