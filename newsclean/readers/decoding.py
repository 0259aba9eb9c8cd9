"""From bytes to text: UTF-8 unless a byte order mark or the user says otherwise, and strictly."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable

from newsclean.errors import InputError, UsageError
from newsclean.readers.rules import Rules

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_HAN = (
    "的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起"
    "发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长這個來國說們為時會過學對後麼沒於發當無開經頭動兩長"
)
"""The commonest characters of Chinese, simplified and traditional: about a third of any text."""


def check_encoding(name: str) -> None:
    """Raise :class:`UsageError` if no encoding of text is called ``name``."""
    if name == "auto":
        return
    try:
        codecs.lookup(name)
        "a".encode(name)
    except (LookupError, ValueError):
        raise UsageError(f"no encoding '{name}'", hint="for example utf-8, cp1252, gb18030, or auto") from None


def marked(data: bytes) -> tuple[str, int]:
    """Return the encoding that a byte order mark at the begin of ``data`` tells, and the mark's length."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return "", 0


def decode(data: bytes, name: str, rules: Rules) -> tuple[str, int]:
    """Return the text of ``data`` without its byte order mark, and how many bad bytes were replaced.

    Raises :class:`InputError` with the first bad byte and its offset.
    """
    encoding, skip = marked(data)
    encoding = encoding or rules.encoding
    body = data[skip:] if skip else data
    if encoding == "auto":
        return guessed(body), 0
    try:
        return body.decode(encoding), 0
    except UnicodeDecodeError as error:
        if rules.errors == "replace":
            text = body.decode(encoding, "replace")
            return text, text.count("\ufffd") - body.decode(encoding, "ignore").count("\ufffd")
        raise bad_byte(error, encoding, error.start + skip, name) from None


def bad_byte(error: UnicodeDecodeError, encoding: str, offset: int, name: str) -> InputError:
    """Return what to tell the user about bytes that do not decode."""
    label = {"utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16"}.get(encoding, encoding)
    byte = error.object[error.start]
    other = "cp1252" if encoding == "utf-8" else "auto"
    return InputError(
        f"not valid {label}: byte 0x{byte:02x} at offset {offset}",
        place=name,
        hint=f"try --encoding {other}, or --decode-errors replace",
        code="bad-encoding",
    )


def guessed(data: bytes) -> str:
    """Return ``data`` as text in the likeliest of the common encodings; there is always one."""
    for encoding, fits in _GUESSES:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if fits("".join(char if char > "\x7f" else " " for char in text[:20_000])):
            return text
    return data.decode("latin-1")


def _share(pattern: str, least: float) -> Callable[[str], bool]:
    """Return a test whether at least this share of all that is not blank is in matches of ``pattern``."""
    return lambda sample: sum(map(len, re.findall(pattern, sample))) >= least * len("".join(sample.split()))


_GUESSES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("utf-8", lambda _: True),
    ("euc_kr", _share("[\uac00-\ud7a3]", 0.9)),
    ("shift_jis", _share("[\u3041-\u30fe]", 0.2)),
    ("gb18030", _share(f"[{_HAN}]", 0.1)),
    ("big5", _share(f"[{_HAN}]", 0.1)),
    ("cp1251", _share("[А-я]{3,}", 0.8)),  # three in a row are a word; single ones are accents of another language
    ("cp1252", lambda _: True),
)
"""Encodings in the order in which they are tried, and what their characters beyond ASCII must be like."""
