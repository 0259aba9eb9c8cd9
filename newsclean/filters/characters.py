"""Characters that a machine made wrong or put in between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from newsclean.doc import Doc, Edit
from newsclean.patterns import beyond, later

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f"
_GHOSTS = "\u00ad\u200b\u2060-\u2064\ufeff\ufffc"
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f"
_ENDS = "\x0b\x0c\u2028\u2029"
_C1 = "\x80-\x84\x86-\x9f"
_DIRECTIONS = "\u202a-\u202e\u2066-\u2069"
_RUNS = (
    (_SPACES, _SPACES, " ", "odd space"),
    ("\u00ad", _GHOSTS, "", "soft hyphen"),
    ("\ufeff", _GHOSTS, "", "byte order mark"),
    (_GHOSTS, _GHOSTS, "", "invisible character"),
    (_CONTROLS, _CONTROLS, "", "control"),
    (_ENDS, _ENDS, "\n", "line end"),
)
"""What means the same everywhere: the first character of a run, the others, what becomes of each, and why."""

_NAME = r"\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30}"
_LAYERS = r"(?:(?:amp|\#0*38|\#x0*26);)*"
_ENTITY = later(rf"&{_LAYERS}({_NAME});")
_ESCAPE = later(r"\\+u(?:[dD][89abAB][0-9a-fA-F]{2}\\+u[dD][c-fC-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})")
_FIRST = re.compile(rf"[{_SPACES}{_GHOSTS}{_CONTROLS}{_ENDS}\x80-\x9f{_DIRECTIONS}\r&\\]")
# One class in front, and then a look back at which of it was met: that lets `re` rush to the next candidate at
# 4 ns a character, where alternatives side by side take 35. All take runs: there may be millions side by side.
_ODD = later(
    rf"{_FIRST.pattern}(?:{'|'.join(f'(?<=[{first}])([{others}]*)' for first, others, *_ in _RUNS)}"
    rf"|(?<=&){_LAYERS}(?:{_NAME});(?:&{_LAYERS}(?:{_NAME});)*+"
    rf"|(?<=\r)\r*\n?|(?<=\x85)\x85*|(?<=[{_C1}])[{_C1}]*|(?<=[{_DIRECTIONS}])[{_DIRECTIONS}]*"
    rf"|(?<!\\\\)(?<=\\)\\*{_ESCAPE.pattern[3:]}(?:{_ESCAPE.pattern})*+)"
)

# What the bytes 80 to BF of UTF-8 look like when they are read as Latin-1, cp1252, cp1250 or cp1251.
_TAIL = (
    "[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022"
    "\u2026\u2030\u2039\u203a\u20ac\u2122"
    "\u015a\u015b\u0164\u0165\u0179\u017a\u02c7\u02d8\u0141\u0142\u0104\u0105\u015e\u015f\u017b\u017c\u013d\u013e\u02db\u02dd"
    "\u0402\u0403\u0453\u0409\u040a\u040c\u040b\u040f\u0452\u0459\u045a\u045c\u045b\u045f\u040e\u045e\u0408\u0490\u0401\u0404"
    "\u0407\u0406\u0456\u0491\u0451\u2116\u0454\u0458\u0405\u0455\u0457]"
)
_LEAD = re.compile("[\xc2-\xf4\u0102\u0110\u0139\u0412\u0413\u0420\u0421\u0432\u201a\u221a\u251c]")
_MOJIBAKE = later(
    f"{_LEAD.pattern}(?:(?<=[\xc2-\xdf\u0102\u0110\u0139\u0412\u0413\u0420\u0421]){_TAIL}|(?<=[\xe0-\xef\u0432]){_TAIL}{{2}}"
    f"|(?<=[\xf0-\xf4]){_TAIL}{{3}}"
    r"|(?<=[\xc2\xc3]) |(?<=\u201a)\u00c4|(?<=\u221a)[^\s\d]|(?<=\u251c))"
)
_PLAIN = bytes({*b"\t\n", *range(0x20, 0x7F)} - set(b"&\\"))
_DENSE = 150
"""If one of so many characters is a candidate, looking at all of them is faster than looking for each candidate."""

_FLOOD, _CLOSE = 4096, 8
"""So many repairs one every so many characters are told as one: each takes 180 bytes, and nobody reads them."""

_NOT_ASCII = later(r"[^\x00-\x7f]+")
_NOT_ASCII_OR_SPACE = later(r"(?:[^\x00-\x7f]|(?<=[\xc2\xc3]) )+")  # a no-break space may have become a plain one
_RIGHT_TO_LEFT = later("[\u0590-\u0619\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_C1_PUNCTUATION = dict(zip("\x82\x84\x85\x86\x87\x8b\x91\x92\x93\x94\x95\x96\x97\x9b", "‚„…†‡‹‘’“”•–—›", strict=True))
_C1_LETTERS = dict(zip("\x8a\x8c\x8e\x9a\x9c\x9e\x9f", "ŠŒŽšœžŸ", strict=True))
_C1_QUOTES = later("[\x91-\x94\x96\x97]")
_DEPENDENT = later(f"[\x85{_DIRECTIONS}]")
"""What becomes of these depends on the rest of their line."""

_LINES = re.compile(r"(?<=\n)")


def repair_characters(doc: Doc) -> Iterator[Edit]:
    r"""Repair mojibake, odd spaces, invisible characters, controls, line ends and left-over entities.

    Pages pass through programs that read UTF-8 as something older, escape what is escaped already, and use invisible
    characters to shape lines on a screen. Mojibake is repaired by ftfy, which is asked only about lines that have the
    shape of it. No-break spaces and their kin become a space; every kind of line end becomes ``\n``; soft hyphens,
    zero-width spaces, word joiners, byte order marks and controls go. A C1 byte that is punctuation in cp1252 becomes
    that punctuation, a letter of cp1252 inside a word that letter; others go. Entities (with their semicolon) and
    ``\u2019`` written out become what they mean.

    Curly quotes, dashes, accents, ligatures, full-width forms, the ideographic space, ZWNJ and ZWJ are the author's.
    Marks of direction stay; embeddings, overrides and isolates stay where they order something, in lines with
    right-to-left letters, and go elsewhere. The ampersands of ``AT&T`` and of addresses are left alone.

    >>> after(repair_characters, "It\u00e2\u20ac\u2122s 20\u00a0km from M\u00c3\u00bcnchen &amp;quot;city&amp;quot;")
    'It’s 20 km from München "city"'
    >>> after(repair_characters, "N\u00c3O: “AT&T” at https://example.org/?a=1&copy=2")
    'NÃO: “AT&T” at https://example.org/?a=1&copy=2'
    """
    text = doc.text
    rest = beyond(text, _PLAIN)
    moji = _has_mojibake(text, rest)
    if not moji and not _FIRST.search(rest):
        return
    alone = None if moji or _DEPENDENT.search(rest) else _alone(text, rest)
    if alone is not None:
        yield from alone
        return
    yield from _joined(
        text,
        (
            Edit(start + at, start + end, new, why)
            for start, line in _suspects(text)
            for at, end, new, why in _repairs(line)
        ),
    )


def _alone(text: str, rest: str) -> list[Edit] | None:
    """Return the repairs of a page without mojibake; ``None`` if one of them brings more to light."""
    hits = _hits(_ODD, _FIRST, text, rest)
    edits = [*_joined(text, (edit for hit in hits if (edit := _repair(hit)) is not None))]
    return None if edits and _wanted(_touched(text, edits)) else edits


def _joined(text: str, edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield ``edits``; those of a flood as few, which give their reasons together."""
    coming = iter(edits)
    while batch := [*islice(coming, _FLOOD)]:
        start, end = batch[0].start, batch[-1].end
        if len(batch) < _FLOOD or end - start > _CLOSE * _FLOOD:
            yield from batch
            continue
        moved = [edit._replace(start=edit.start - start, end=edit.end - start) for edit in batch]
        why = ", ".join(dict.fromkeys(str(edit.why) for edit in batch))
        yield Edit(start, end, _edited(text[start:end], moved), why)


def _hits(pattern: re.Pattern[str], first: re.Pattern[str], text: str, rest: str) -> Iterator[re.Match[str]]:
    """Yield the matches of ``pattern``, which begin with one of ``first``, in order.

    ``rest`` are the characters of ``text`` that are not plain: of most pages a few quotes and dashes.
    """
    few = len(text) // _DENSE
    candidates = [*islice(first.finditer(rest), few + 1)]
    if len(candidates) > few:
        yield from pattern.finditer(text)
        return
    at = end = 0
    for candidate in candidates:
        at = text.index(candidate[0], at)
        hit = pattern.match(text, at) if at >= end else None
        at += 1
        if hit is not None:
            end = hit.end()
            yield hit


def _touched(text: str, edits: Iterable[Edit]) -> str:
    """Return the lines that ``edits`` change, as they are then: what is odd in one line is no matter of others."""
    pieces: list[str] = []
    at = 0
    for start, end, new, _ in edits:
        stop = text.find("\n", at, start)
        pieces += (text[at:start], new) if stop < 0 else (text[at:stop], text[text.rfind("\n", at, start) : start], new)
        at = end
    stop = text.find("\n", at)
    return "".join([*pieces, text[at : stop if stop >= 0 else len(text)]])


def _suspects(text: str) -> Iterator[tuple[int, str]]:
    r"""Yield the offset and the words of every line that may need repair, with its ``\n``.

    Of a line with nothing odd but a Windows line end, that end alone: it is every line of some files.
    """
    hit = _ODD.search(text)
    moji = _MOJIBAKE.search(text)
    while hit or moji:
        first = min(found.start() for found in (hit, moji) if found)
        if text.startswith("\r\n", first):
            yield first, "\r\n"
            hit = _ODD.search(text, first + 2)
            continue
        start = text.rfind("\n", 0, first) + 1
        end = text.find("\n", first) + 1 or len(text)
        yield start, text[start:end]
        if hit and hit.start() < end:
            hit = _ODD.search(text, end)
        if moji and moji.start() < end:
            moji = _MOJIBAKE.search(text, end)


def _wanted(text: str) -> bool:
    """Tell whether there is anything odd, or mojibake, in ``text``."""
    rest = beyond(text, _PLAIN)
    return any(_hits(_ODD, _FIRST, text, rest)) or _has_mojibake(text, rest)


def _has_mojibake(text: str, rest: str) -> bool:
    """Tell whether there is mojibake in ``text``, of which ``rest`` are the characters that are not plain."""
    return any(_hits(_MOJIBAKE, _LEAD, text, rest))


def _repairs(line: str) -> list[Edit]:
    """Return the edits after which there is nothing left to repair in ``line``."""
    if line == "\r\n":
        return [Edit(0, 1, "", "line end")]
    edits = _look(line)
    once = _edited(line, edits)
    settled = _settled(once)
    return edits if settled == once else [_trimmed(line, settled, "characters in layers")]


def _settled(text: str) -> str:
    """Return ``text`` with all repairs made, and those that become visible by them."""
    while _wanted(text):
        after = "".join(_edited(line, _look(line)) for line in _LINES.split(text))
        if after == text:
            break
        text = after
    return text


def _look(line: str) -> list[Edit]:
    """Return the repairs that can be seen in ``line`` at first sight, in order."""
    return [*_joined(line, _seen(line))]


def _seen(line: str) -> Iterator[Edit]:
    mended = [*_joined(line, _mend(line))] if not line.isascii() and _MOJIBAKE.search(line) else []
    ordered = _DEPENDENT.search(line) is not None and _RIGHT_TO_LEFT.search(line) is not None
    quotes = "\x85" in line and _C1_QUOTES.search(line) is not None
    at = 0
    for mend in [*mended, Edit(len(line), len(line))]:
        for hit in _ODD.finditer(line, at, mend.start):
            edit = _repair(hit, ordered=ordered, quotes=quotes)
            if edit is not None:
                yield edit
        if mend.start < mend.end:
            yield mend
        at = mend.end


def _repair(hit: re.Match[str], *, ordered: bool = False, quotes: bool = False) -> Edit | None:
    """Return what becomes of a run of odd characters, entities or escapes; ``None`` if it stays.

    ``ordered``: the line has right-to-left letters. ``quotes``: it has quotes or dashes of cp1252 as C1 bytes.
    """
    start, end = hit.span()
    if hit.lastindex:
        *_, text, why = _RUNS[hit.lastindex - 1]
        return Edit(start, end, text * (end - start), why)
    odd = hit[0]
    first = odd[0]
    if first == "&":
        text, why = _ENTITY.sub(_meant, odd), "entity"
    elif first == "\\":
        text, why = _ESCAPE.sub(_unescaped, odd), "escape"
    elif first == "\r":
        end -= odd.endswith("\n")
        text, why = "" if odd.endswith("\n") else "\n" * len(odd), "line end"
    elif first == "\x85":
        text, why = ("…" * len(odd), "cp1252 byte") if quotes else ("\n" * len(odd), "line end")
    elif first > "\xff":
        text, why = odd if ordered else "", "mark of direction"
    else:
        text, why = "".join(_c1(hit.string, at) for at in range(start, end)), "cp1252 byte"
    return None if text == odd else Edit(start, end, text, why)


def _meant(entity: re.Match[str]) -> str:
    """Return what ``&name;`` means; unknown names lose only their extra layers of ``&amp;``."""
    from html import unescape  # 2 ms, and many pages do not need it

    text = unescape(f"&{entity[1]};")
    if "\ufffd" in text or not text:
        return entity[0]
    return text if text.startswith("&") else _settled(text)


def _unescaped(escape: re.Match[str]) -> str:
    r"""Return what ``\u2019`` means; a lone half of a surrogate pair stays as it is written."""
    codes = [int(part[:4], 16) for part in escape[0].split("u")[1:]]
    raw = b"".join(code.to_bytes(2, "big") for code in codes)
    try:
        return _settled(raw.decode("utf-16-be"))
    except UnicodeDecodeError:
        return escape[0]


def _c1(line: str, at: int) -> str:
    """Return what the C1 byte at this place is in cp1252 if that makes sense there, or nothing."""
    byte = line[at]
    if byte in _C1_PUNCTUATION:
        return _C1_PUNCTUATION[byte]
    before, behind = line[at - 1 : at] if at else "", line[at + 1 : at + 2]
    if byte in _C1_LETTERS and (before.isalpha() or behind.isalpha()):
        return _C1_LETTERS[byte]
    if byte == "\x80" and (before.isdigit() or behind.isdigit()):
        return "€"
    return "™" if byte == "\x99" and before.isalpha() else ""


def _mend(line: str) -> Iterator[Edit]:
    """Yield the repairs of mojibake, one for every run of characters that are not ASCII."""
    from ftfy import fix_encoding  # 40 ms, and most pages do not need it

    fixed = fix_encoding(line, fix_c1_controls=False)
    if fixed == line:
        return
    for runs in (_NOT_ASCII, _NOT_ASCII_OR_SPACE):
        if runs.split(line) == _NOT_ASCII.split(fixed):
            for was, now in zip(runs.finditer(line), _NOT_ASCII.finditer(fixed), strict=True):
                if was[0] != now[0]:
                    yield Edit(was.start(), was.end(), _settled(now[0]), "mojibake")
            return
    yield _trimmed(line, _settled(fixed), "mojibake")


def _trimmed(old: str, new: str, why: str) -> Edit:
    """Return the edit from ``old`` to ``new`` without what they have in common at both ends."""
    size = min(len(old), len(new))
    start = next((i for i in range(size) if old[i] != new[i]), size)
    rest = size - start
    end = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    return Edit(start, len(old) - end, new[start : len(new) - end], why)


def _edited(text: str, edits: list[Edit]) -> str:
    """Return what the pipeline would make of ``text``: needed to see whether a repair brings more to light."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])
