"""A text file is one document, if text is what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.doc import Doc
from newsclean.errors import InputError
from newsclean.readers.decoding import decode, marked
from newsclean.readers.rules import Item, Rules, Stream

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive (or docx, epub, xlsx)"),
    (b"\x1f\x8b", "gzip data (a name that ends in .gz is unpacked)"),
    (b"BZh", "bzip2 data (a name that ends in .bz2 is unpacked)"),
    (b"\xfd7zXZ", "xz data (a name that ends in .xz is unpacked)"),
    (b"\x28\xb5\x2f\xfd", "zstd data (a name that ends in .zst is unpacked)"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF file (an image, sound or video)"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
)
"""How files begin that are often found among text files, and what they are."""

_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    rb"<(?:!doctype\s+html|(?:html|head|body|meta|title|script|style|div|p|span|article|section|main|table)\b[^<>]*>)",
    re.IGNORECASE | re.DOTALL,
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\b\x1b"))
_RECORD = re.compile(rb'\s*\{\s*"')


def blocks(file: Stream, rules: Rules) -> Iterator[bytes]:
    """Yield the whole file as one block, and a byte more than the limit of one that is too large."""
    yield file.read(rules.largest + 1)


def items(block: bytes, name: str, rules: Rules) -> Iterator[Item]:
    """Yield the one document, or the error that says what the bytes are instead of text."""
    try:
        if len(block) > rules.largest:
            raise too_large(name, rules)
        encoding, _ = marked(block)
        wide = (encoding or rules.encoding).lower().replace("_", "-").startswith(("utf-16", "utf-32"))
        _refuse(block, name, wide=wide)
        text, replaced = decode(block, name, rules)
    except InputError as error:
        yield Item(error)
    else:
        yield Item(Doc(text, source=name, key=name), replaced=replaced)


def too_large(name: str, rules: Rules) -> InputError:
    """Return the error of a document over the limit."""
    return InputError(
        f"the document is larger than {rules.largest} bytes",
        place=name,
        hint="--max-document raises the limit",
        code="too-large",
    )


def _refuse(block: bytes, name: str, *, wide: bool) -> None:
    """Raise :class:`InputError` for html, JSONL and binary files; ``wide`` text is full of NULs by right."""
    for begin, what in SIGNATURES:
        if block.startswith(begin) and (begin != b"BZh" or block[4:10] == b"1AY&SY"):
            raise InputError(f"this is {what}, not text", place=name, code="not-text")
    if _HTML.match(block.removeprefix(b"\xef\xbb\xbf"), 0, 4096):
        hint = "extract the text first, for example with trafilatura"
        raise InputError("this is html, not text", place=name, hint=hint, code="is-html")
    if _RECORD.match(block, 0, 4096) and _is_jsonl(block):
        raise InputError("this is JSONL, not text", place=name, hint="try --from jsonl", code="is-jsonl")
    head = b"" if wide else block[:8192]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls * 50 > len(head):  # one or two in a page are debris that filters take away
        at = next(i for i, byte in enumerate(head) if byte in _CONTROLS)
        hint = "if it is UTF-16 without a byte order mark, try --encoding utf-16-le" if b"\0" in head[:4] else ""
        message = f"this is binary, not text: {controls} control bytes, the first 0x{head[at]:02x} at offset {at}"
        raise InputError(message, place=name, hint=hint, code="not-text")


def _is_jsonl(block: bytes) -> bool:
    import json

    try:
        record = json.loads(block.partition(b"\n")[0])
    except (ValueError, RecursionError):
        return False
    return isinstance(record, dict) and isinstance(record.get("text"), str)
