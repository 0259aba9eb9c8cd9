"""What differs between a text as it came and as it is now, as patch reads it; each hunk names its filters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsclean.doc import Doc, Label
from newsclean.journal import removals, source_spans
from newsclean.record import LIFTED, Record
from newsclean.writers.text import BETWEEN, articles

Pieces = Sequence[tuple[Doc, Record | None]]
Cause = tuple[int, int, str]


def diff(pieces: Pieces, source: str) -> Iterator[bytes]:
    """Yield the unified diff from ``source`` to what --to text writes, without times."""
    before = _lines(source)
    after = _lines(BETWEEN.join(articles(pieces, source)).decode())
    from difflib import SequenceMatcher  # 1 ms, for those who want a diff

    hunks = list(SequenceMatcher(None, before, after, autojunk=len(before) > 1000).get_grouped_opcodes())
    if not hunks:
        return
    name = pieces[0][0].source
    name += "\t" if " " in name else ""  # without a tab patch takes the name to end at the space
    yield f"--- {name}\n+++ {name}\n".encode("utf-8", "surrogateescape")
    starts = list(accumulate(map(len, before), initial=0))
    causes = _causes(pieces)
    for hunk in hunks:
        changed = [(starts[a], starts[b]) for tag, a, b, _, _ in hunk if tag != "equal"]
        yield "".join(_hunk(hunk, before, after, _filters(causes, changed))).encode("utf-8", "surrogatepass")


def _hunk(
    codes: Sequence[tuple[str, int, int, int, int]], before: list[str], after: list[str], filters: str
) -> Iterator[str]:
    first, last = codes[0], codes[-1]
    yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@ {filters}".rstrip() + "\n"
    for tag, a, b, c, d in codes:
        if tag == "equal":
            yield from (_line(" ", line) for line in before[a:b])
            continue
        yield from (_line("-", line) for line in before[a:b])
        yield from (_line("+", line) for line in after[c:d])


def _causes(pieces: Pieces) -> list[Cause]:
    """Return where in the source something was changed, and by which filter; a lifted line by its label's kind."""
    causes = []
    for doc, _ in pieces:
        causes += [(gone.start, gone.end, gone.filter) for gone in removals([doc])]
        lifted: list[Label] = doc.labelled(*LIFTED)
        causes += [(start, end, label.kind) for start, end, label in source_spans(doc, lifted)]
    return sorted(causes)


def _filters(causes: list[Cause], changed: list[tuple[int, int]]) -> str:
    """Return the names of the causes that touch a changed stretch."""
    names = {name for start, end in changed for begin, stop, name in causes if begin <= end and stop >= start}
    return ", ".join(sorted(names))


def _lines(text: str) -> list[str]:
    r"""Return the lines with their ends; only ``\n`` ends a line, for us as for patch."""
    lines = text.split("\n")
    return [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _line(mark: str, line: str) -> str:
    return mark + line if line.endswith("\n") else f"{mark}{line}\n\\ No newline at end of file\n"


def _range(start: int, stop: int) -> str:
    size = stop - start
    return f"{start + 1}" if size == 1 else f"{start + (size > 0)},{size}"
