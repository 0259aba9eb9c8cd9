"""A JSONL file: each line is an object with a string ``text``, or a record that newsclean wrote earlier."""

from __future__ import annotations

import codecs
import json
import math
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from newsclean.doc import Doc
from newsclean.errors import InputError
from newsclean.readers.decoding import bad_byte, marked
from newsclean.readers.rules import Item, Rules, Stream
from newsclean.readers.text import too_large
from newsclean.record import FIELDS

BLOCK = 64 << 10
"""Bytes that are read together: large enough that the cost of a block is nothing beside its documents'."""


DEEPEST = 200
"""Levels of lists and objects in a record. Without a limit it would be Python's recursion that ends the reading, or
the writing: where it does depends on who calls, so that one worker would read a line that another would not."""


def blocks(file: Stream, rules: Rules) -> Iterator[bytes]:
    """Yield blocks of whole lines as soon as they are there; of a line over the limit only a part is held."""
    pending: list[bytes] = []
    held = 0
    for data in _utf8(file, rules):
        end = data.rfind(b"\n") + 1
        if not end:
            room = max(0, rules.largest + 2 - held)  # a line too long is known by the two bytes too many
            pending.append(data[:room])
            held += len(pending[-1])
            continue
        yield b"".join((*pending, data[:end]))
        pending = [data[end:]]
        held = len(data) - end
    last = b"".join(pending)
    if last:
        yield last


def items(block: bytes, name: str, rules: Rules) -> Iterator[Item]:
    """Yield a document, or an error, for each line that is not blank."""
    lines: list[Any] = block.split(b"\n")
    with suppress(UnicodeDecodeError):  # one by one then, where it can be told which are wrong
        lines = list(map(bytes.decode, lines))
    replaced = 0
    for number, line in enumerate(lines, 1):
        if not line.strip(b" \t\r" if isinstance(line, bytes) else " \t\r"):
            continue
        text = line
        try:
            if len(text) * 4 > rules.largest and _size(text) > rules.largest:
                raise too_large(name, rules)
            if isinstance(line, bytes):
                text, replaced = _decoded(line, name, rules)
            yield document(text, name)._replace(line=number, replaced=replaced)
        except InputError as error:
            yield Item(error, number)


def _size(line: str | bytes) -> int:
    return len(line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line)


def document(line: str, name: str) -> Item:
    """Return the document of one line; raise :class:`InputError` if the line holds none."""
    try:
        record = _loads(line)
    except RecursionError:
        raise _too_deep() from None
    except ValueError as error:
        raise _bad(_complaint(error)) from None
    if _is_deep(record):
        raise _too_deep()
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise _bad('expected an object with a string field "text"')
    text = record.pop("text")
    key = record.pop("id", None)
    if isinstance(key, str) and record.keys() | {"id", "text"} == FIELDS.keys() and _is_ours(record):
        known = {"id": key, "text": text, **record}
        return Item(Doc(text, source=record["source"], key=key, meta=record["meta"], known=known), numbered=True)
    if key is None or isinstance(key, bool | float | list | dict):
        meta = record if key is None else {"id": key, **record}
        return Item(Doc(text, source=name, key=name, meta=meta))
    return Item(Doc(text, source=name, key=str(key), meta=record), numbered=True)


def _is_deep(value: Any) -> bool:
    """Tell whether lists and objects nest in ``value`` deeper than :data:`DEEPEST`."""
    level = [value]
    for _ in range(DEEPEST + 1):
        if not level:
            return False
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
    return bool(level)


def _too_deep() -> InputError:
    return _bad(f"the JSON is nested too deep: more than {DEEPEST} levels")


def _is_ours(record: dict[str, Any]) -> bool:
    """Tell whether the fields have the types that newsclean writes: others may use the same names."""
    span = record["span"]
    return (
        isinstance(record["source"], str)
        and isinstance(record["index"], int)
        and isinstance(record["meta"], dict)
        and isinstance(span, list)
        and len(span) == 2
        and all(type(offset) is int for offset in span)
        and all(isinstance(record[name], list) for name in ("byline", "agency", "captions", "notes"))
        and all(isinstance(record[name], str | None) for name in ("title", "subtitle", "published", "located"))
    )


def _utf8(file: Stream, rules: Rules) -> Iterator[bytes]:
    """Yield the bytes as they come, in UTF-8 and without a byte order mark."""
    data = file.read1(BLOCK)
    while 0 < len(data) < 4 and (more := file.read1(BLOCK)):
        data += more
    encoding, skip = marked(data)
    data = data[skip:]
    encoding = encoding or rules.encoding
    if encoding == "auto" or codecs.lookup(encoding).name == "utf-8":
        while data:
            yield data
            data = file.read1(BLOCK)
        return
    decoder = codecs.getincrementaldecoder(encoding)(rules.errors)
    offset = skip
    while True:
        try:
            text = decoder.decode(data, final=not data)
        except UnicodeDecodeError as error:
            raise bad_byte(error, encoding, offset + error.start, "") from None
        yield text.encode("utf-8", "surrogatepass")
        if not data:
            return
        offset += len(data)
        data = file.read1(BLOCK)


def _decoded(line: bytes, name: str, rules: Rules) -> tuple[str, int]:
    try:
        return line.decode(), 0
    except UnicodeDecodeError as error:
        if rules.errors == "replace":
            text = line.decode("utf-8", "replace")
            return text, text.count("\ufffd") - line.count("\ufffd".encode())
        raise bad_byte(error, "utf-8", error.start, name) from None


def _bad(message: str) -> InputError:
    return InputError(message, code="bad-record")


def _complaint(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not valid JSON: {error.msg} at character {error.colno}"
    return str(error).partition(";")[0]


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f'the key "{twice}" stands twice')
    return found


def _number(word: str) -> float:
    number = float(word)
    if not math.isfinite(number):
        raise ValueError(f"{word} is out of range")
    return number


def _constant(word: str) -> None:
    raise ValueError(f"{word} is not JSON")


_loads = json.JSONDecoder(object_pairs_hook=_object, parse_float=_number, parse_constant=_constant).decode
