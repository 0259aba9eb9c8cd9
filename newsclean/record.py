"""From a cleaned document and its labels to the record.

A record is a plain dict with always the same keys, in the order of :data:`FIELDS`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from newsclean.doc import Doc, Label
from newsclean.journal import span
from newsclean.language import detect
from newsclean.lexicon.lines import CLOSING, ENDS
from newsclean.lexicon.scripts import UNSPACED
from newsclean.patterns import ASCII, covered, is_far, later

Record = dict[str, Any]

FIELDS: Mapping[str, str] = {
    "id": "`<source>#<index>`; for JSONL input with an `id`, `<id>#<index>`",
    "source": "the input's name as given; `-` (or `--stdin-name`) for standard input",
    "index": "the article's place in its source, from 0",
    "span": "the characters of the source (decoded text, half open) that the article came from",
    "title": "the headline, once; `null` if the page has none",
    "subtitle": "standfirst or deck, when it is clearly one; else `null`",
    "byline": "people named as authors; a desk or team where it alone signs",
    "published": "ISO 8601 date or date-time that the page states as its own; else `null`",
    "located": "the place of the dateline: `BAGHDAD (AP) —` gives `Baghdad`; else `null`",
    "agency": "wire agencies credited for the text, in one canonical spelling",
    "captions": "each photo caption once: `text`, `credit`, `agency`, `copies`",
    "text": "the body: paragraphs separated by one blank line",
    "notes": "what is about the article and not of it: corrections, editor's notes, reporting credits",
    "language": "ISO 639-1 code, or `null`",
    "quality": "`words`, `paragraphs`, `kept`, `repeated`, `complete`: numbers to filter on",
    "meta": "what came with the input: other fields of a JSONL record",
}
"""Every key of a record, in order, with what it means."""

LIFTED = ("title", "subtitle", "byline", "published", "agency", "caption", "note")
"""Kinds of labels whose lines become fields; a label inside a line (an agency in a dateline) stays in the text."""

_ENDINGS = f"{ENDS}:;"
"""What a text ends with that is complete: Greeks ask with a semicolon, and what a colon announces may be a picture."""
_SHAPES = bytes(ord(" " if chr(byte).isspace() and byte in ASCII else "x") for byte in range(256))
"""What a byte of UTF-8 is: a space, or part of a word."""
_LETTERS_WITHOUT_SPACES = later(f"[{UNSPACED}]+")


def build(doc: Doc, index: int = 0) -> Record | None:
    """Return the record of ``doc``, the article at place ``index`` of its source; ``None`` if no text is left."""
    text = body(doc)
    if not text:
        return None
    known = doc.known
    whole = bool(known) and doc.parent is None
    extent = list(known["span"]) if known else list(span(doc))
    record: Record = dict.fromkeys(FIELDS)
    record |= {
        "id": known["id"] if whole else f"{doc.key or doc.source}#{index}",
        "source": known["source"] if known else doc.source,
        "index": known["index"] if whole else index,
        "span": extent,
        "title": _first(doc, "title"),
        "subtitle": _first(doc, "subtitle"),
        "byline": _values(doc, "byline"),
        "published": _first(doc, "published"),
        "located": _first(doc, "dateline"),
        "agency": _values(doc, "agency"),
        "captions": [label.value for label in doc.labelled("caption")],
        "text": text,
        "notes": [_wording(doc, label) for label in doc.labelled("note")],
        "language": detect(text),
        "quality": quality(text, extent[1] - extent[0]),
        "meta": dict(known["meta"] if known else doc.meta),
    }
    for field in ("title", "subtitle", "published", "located"):
        record[field] = known.get(field) or record[field]
    for field in ("byline", "agency", "captions", "notes"):
        record[field] = _once([*known.get(field, ()), *record[field]])
    return record


def body(doc: Doc) -> str:
    """Return the text of ``doc`` without the lines that are labelled as fields of their own."""
    text = doc.text
    pieces = []
    at = 0
    for label in doc.labelled(*LIFTED):
        start = text.rfind("\n", 0, label.start) + 1
        end = text.find("\n", label.end)
        end = len(text) if end < 0 else end
        if start == end or text[start : label.start].strip() or text[label.end : end].strip() or start < at:
            continue
        pieces.append(text[at:start])
        at = _after_blank(text, end)
    pieces.append(text[at:])
    return "".join(pieces).strip()


def quality(text: str, size: int) -> Record:
    """Return the numbers about a body ``text`` that was cut from ``size`` characters."""
    paragraphs = [paragraph for paragraph in text.split("\n\n") if paragraph.strip()]
    once = len(set(paragraphs)) == len(paragraphs)
    copies = 0 if once else sum(count for count in Counter(paragraphs).values() if count > 1)
    return {
        "words": _words(text),
        "paragraphs": len(paragraphs),
        "kept": round(min(1.0, len(text) / size), 3) if size else 0.0,
        "repeated": round(copies / len(paragraphs), 3) if paragraphs else 0.0,
        "complete": text.rstrip(CLOSING)[-1:] in _ENDINGS,
    }


def _words(text: str) -> int:
    """Return the number of words, of which each letter of scripts without spaces is one.

    As `len(text.split())`, in half the time: most of the text is looked at as bytes, and no word is cut out.
    """
    data = text.encode("utf-8", "surrogatepass")
    rest = data.translate(None, ASCII).decode("utf-8", "surrogatepass")
    spaces = "".join(rest.split()) != rest
    words = len(text.split()) if spaces else (b" " + data.translate(_SHAPES)).count(b" x")
    return words + (covered(_LETTERS_WITHOUT_SPACES, rest) if is_far(rest) else 0)


def _after_blank(text: str, at: int) -> int:
    while at < len(text) and text[at] == "\n":
        at += 1
    return at


def _first(doc: Doc, kind: str) -> Any:
    return next((_wording(doc, label) for label in doc.labelled(kind)), None)


def _values(doc: Doc, kind: str) -> list[Any]:
    found: list[Any] = []
    for label in doc.labelled(kind):
        value = _wording(doc, label)
        found += value if isinstance(value, list) else [value]
    return found


def _wording(doc: Doc, label: Label) -> Any:
    return doc.text[label.start : label.end].strip() if label.value is None else label.value


def _once(values: Iterable[Any]) -> list[Any]:
    found: list[Any] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found
