"""A marked page as lines of text: margin, bar, page.

With colour, what went is struck through in the colour of its filter; without, it stands in ``[-…-]`` and what came in
its place in ``{+…+}``, as wdiff writes it. The margin names the filter and the reason, so that colour is never needed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, zip_longest
from unicodedata import category, east_asian_width

from newsclean.writers.marked import Line, Note, Page, Piece, lines, visible
from newsclean.writers.palette import LABEL, inks

Paint = Callable[[str, str], str]
"""Takes words and SGR parameters, and gives the words in that style, or as they are."""

DITTO = "″"
"""What stands in the margin for the name of a filter that has just been named."""
WIDEST_MARGIN = 40
"""Columns that the margin may take; what it says is folded into them."""


def trace_text(
    page: Page, *, colour: bool = False, width: int | None = None, context: int | None = None, full: bool = False
) -> str:
    """Return ``page`` with everything that went in its place.

    ``width`` is that of the terminal in columns; without it lines are never folded. With ``context``, lines that were
    kept and have no label are left out if they are further than that many lines from one that has something to tell.
    A reason that needs more rows than its line is cut short, unless ``full``; so that more of it is seen, a filter that
    takes one thing after the other is named once.
    """
    paint = _painted if colour else _plain
    styles = {name: ink.sgr for name, ink in inks(page.spans_by_filter()).items()}
    found = list(lines(page))
    room = _margin(found, width)
    out = [paint(_heading(page), "1")]
    skipped = 0
    named = ""
    for line, shown in zip(found, _near(found, context), strict=True):
        if skipped and (shown or line.begins):
            out.append(_fold(skipped, room, paint))
            skipped = 0
        if line.begins or not shown or any(piece.state == "kept" and not piece.text.isspace() for piece in line.pieces):
            named = ""
        out += _begins(page, line, paint)
        if not shown:
            skipped += 1
            continue
        out += _rows(line, room, width, paint, styles, marks=not colour, full=full, named=named)
        if line.notes:
            named = "" if line.notes[-1].is_label else line.notes[-1].name
    if skipped:
        out.append(_fold(skipped, room, paint))
    out += ["", *_legend(page, paint, styles, marks=not colour)]
    return "\n".join(out) + "\n"


def counted(number: int, what: str) -> str:
    """Return ``1 span`` or ``2,000 spans``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _plain(text: str, _style: str) -> str:
    return text


def _painted(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if style and text else text


def _heading(page: Page) -> str:
    articles = counted(len(page.records), "article") if page.records else "no article"
    return f"{visible(page.name)}: {articles}, {page.kept:,} of {counted(len(page.source), 'character')} kept as text"


def _begins(page: Page, line: Line, paint: Paint) -> Iterator[str]:
    """Yield a rule for each article that begins at this line."""
    for place in line.begins:
        if place.record:
            title = visible(place.record["title"] or "without a title")
            yield paint(f"── {visible(place.record['id'])} · {title}", "1")
        elif len(page.places) > 1:
            yield paint("── no article here", "1")


def _near(found: list[Line], context: int | None) -> list[bool]:
    if context is None:
        return [True] * len(found)
    shown = [False] * len(found)
    for i, line in enumerate(found):
        if line.notes or any(piece.state != "kept" for piece in line.pieces):
            first = max(0, i - context)
            shown[first : i + context + 1] = [True] * len(found[first : i + context + 1])
    return shown


def _fold(skipped: int, room: int, paint: Paint) -> str:
    return paint(f"{'':>{room + 7}}⋮ {counted(skipped, 'line')} kept", "2")


def _margin(found: Iterable[Line], width: int | None) -> int:
    """Return the columns that the margin needs and may have."""
    widest = max((_columns(_said(note)) for line in found for note in line.notes), default=0)
    return min(widest, WIDEST_MARGIN, width // 3 if width else WIDEST_MARGIN)


def _said(note: Note, named: str = "") -> str:
    """Say what the margin says of a removal or a label; ``named`` is the filter that has just been named there."""
    if note.is_label:
        words = f"{note.name} = {note.text}" if note.text else note.name
    elif note.name == named and note.text:
        words = f"{DITTO} {note.text}"
    else:
        words = f"{note.name}: {note.text}" if note.text else note.name
    return words + (f" ×{note.times}" if note.times > 1 else "" if note.times else " …")


def _rows(
    line: Line, room: int, width: int | None, paint: Paint, styles: dict[str, str], *, marks: bool, full: bool,
    named: str,
) -> Iterator[str]:  # fmt: skip
    """Yield the rows that show one line: the margin on the left, the page on the right."""
    parts = [_dressed(piece, styles, whole=_is_whole(piece, line), marks=marks) for piece in line.pieces]
    right = _wrapped(parts, width - room - 9 if width else None)
    left = [
        (part, LABEL if note.is_label else styles.get(note.name, ""))
        for note, said in zip(line.notes, _fitted(line.notes, room, None if full else len(right), named), strict=True)
        for part in said
    ]
    for i, (said, row) in enumerate(zip_longest(left, right)):
        words, style = said or ("", "")
        number = paint(f"{line.number:>5}", "2") if not i else " " * 5
        pad = " " * (room - _columns(words))
        text = "".join(paint(part, how) for part, how in row or ())
        yield f"{number} {paint(words, style)}{pad} │ {text}".rstrip()


def _is_whole(piece: Piece, line: Line) -> bool:
    """Tell whether a labelled piece is all that was kept of its line: then the margin says enough."""
    return all(other.tags == piece.tags for other in line.pieces if other.state == "kept")


def _dressed(piece: Piece, styles: dict[str, str], *, whole: bool, marks: bool) -> tuple[str, str]:
    """Return a piece's words and its style; with ``marks``, signs around the words instead."""
    style = styles.get(piece.removal.filter, "") if piece.removal else ""
    if piece.state == "gone":
        return (f"[-{piece.text}-]", style) if marks else (piece.text, f"9;{style}".strip(";"))
    if piece.state == "put":
        return (f"{{+{piece.text}+}}", style) if marks else (piece.text, f"4;{style}".strip(";"))
    if piece.tags:
        return (piece.text if whole or not marks else f"⟦{piece.text}⟧", LABEL)
    return piece.text, ""


def _wrapped(parts: list[tuple[str, str]], room: int | None) -> list[list[tuple[str, str]]]:
    """Return the parts in rows of at most ``room`` columns."""
    ends = deque(_breaks("".join(text for text, _ in parts), max(room, 20)) if room else ())
    rows: list[list[tuple[str, str]]] = [[]]
    at = 0
    for text, style in parts:
        begin = 0
        while ends and ends[0] <= at + len(text):
            stop = ends.popleft() - at
            rows[-1].append((text[begin:stop], style))
            rows.append([])
            begin = stop
        rows[-1].append((text[begin:], style))
        at += len(text)
    return rows


def _fitted(notes: Sequence[Note], room: int, rows: int | None, named: str) -> Iterator[list[str]]:
    """Yield each note in rows of the margin, cut short where they are more than the text of the line has."""
    spare = max(0, rows - len(notes)) if rows is not None else None
    for note in notes:
        said = _folded(_said(note, named), room)
        named = "" if note.is_label else note.name
        if spare is not None and len(said) > 1 + spare:
            rest = " ".join(said[spare:])
            ends = list(accumulate(map(_columns, rest)))
            said = [*said[:spare], rest[: bisect_right(ends, room - 1)].rstrip() + "…"]
        if spare is not None:
            spare -= len(said) - 1
        yield said


def _folded(text: str, room: int) -> list[str]:
    ends = _breaks(text, max(room, 8))
    return [text[start:end].strip() for start, end in zip((0, *ends), (*ends, len(text)), strict=True)]


def _breaks(text: str, room: int) -> list[int]:
    """Return the offsets at which to break ``text`` into rows: after a space or a wide sign, else anywhere."""
    found: list[int] = []
    used = since = chance = 0  # columns in the row, columns since the chance, and the last chance to break
    for i, char in enumerate(text):
        size = _columns(char)
        if used + size > room and not char.isspace():
            at = chance or i
            found.append(at)
            used = since if chance else 0
            chance = 0
        used += size
        since += size
        if char.isspace() or size == 2:
            chance = i + 1
            since = 0
    return found


def _columns(text: str) -> int:
    """Return how many columns a terminal gives ``text``."""
    if text.isascii():
        return len(text)
    return sum(
        0 if category(char) in ("Mn", "Me", "Cf") else 2 if east_asian_width(char) in "WF" else 1 for char in text
    )


def _legend(page: Page, paint: Paint, styles: dict[str, str], *, marks: bool) -> Iterator[str]:
    spans = page.spans_by_filter()
    if marks:
        yield "[-removed-]  {+put in its place+}  ⟦labelled⟧"
    else:
        yield f"{paint('removed', '9')}  {paint('put in its place', '4')}  {paint('labelled', LABEL)}"
    wide = max((len(visible(name)) for name in spans), default=0)
    for name, (times, size) in spans.items():
        shown = visible(name)
        pad = " " * (wide - len(shown))
        count = f"{times:>7,} {'span ' if times == 1 else 'spans'}  {size:>9,} character{'s' * (size != 1)}"
        yield f"  {paint(shown, styles[name])}{pad}  {count}"
    if not spans:
        yield "  nothing was removed"
    labels = page.labels_by_kind()
    if labels:
        yield "  labels: " + ", ".join(paint(f"{kind} {times}", LABEL) for kind, times in labels.items())
