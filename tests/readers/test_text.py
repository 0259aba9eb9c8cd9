"""A text file is one document; html, JSONL and binary files are told what they are."""

from __future__ import annotations

import io
import os

import pytest

from newsclean.doc import Doc
from newsclean.errors import InputError
from newsclean.readers import text
from newsclean.readers.rules import Rules


def read(data: bytes, rules: Rules = Rules()) -> Doc | InputError:  # noqa: B008  # immutable
    (block,) = text.blocks(io.BytesIO(data), rules)
    (item,) = text.items(block, "page.txt", rules)
    return item.found


def test_a_file_is_one_document_as_it_stands() -> None:
    doc = read("A\r\nB\x0c\n\n\ufeff".encode())
    assert isinstance(doc, Doc)
    assert (doc.text, doc.source, doc.key) == ("A\r\nB\x0c\n\n\ufeff", "page.txt", "page.txt")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<!doctype html><title>x</title>", "is-html"),
        (b"\xef\xbb\xbf<html>", "is-html"),
        (b"<?xml version='1.0'?>\n<!-- made by x -->\n<html xmlns='y'>", "is-html"),
        (b"<p class=lead>News</p>\n<p>More</p>", "is-html"),
        (b'{"text": "x", "id": 1}\n{"text": "y"}', "is-jsonl"),
        (b"\x89PNG\r\n\x1a\n", "not-text"),
        (b"\x1f\x8b\x08\x00", "not-text"),
        (b"BZh91AY&SYxxxx", "not-text"),
        (bytes(range(256)) * 4, "not-text"),
        ("Stadt".encode("utf-16-le"), "not-text"),
    ],
    ids=["html", "mark before html", "xhtml", "fragment", "jsonl", "png", "gzip", "bzip2", "bytes", "utf-16 unmarked"],
)
def test_what_is_no_text_is_an_error_that_says_so(data: bytes, code: str) -> None:
    error = read(data)
    assert isinstance(error, InputError)
    assert error.code == code


@pytest.mark.parametrize(
    "data",
    [
        b"I <3 html, she said.",
        b"<b>ig news</b> in the first line",
        b"Use <html> at the top of a page.",
        b"{Editor's note: this is prose}",
        b'{"a": 1}',
        b"BZh is how some files begin.",
        b"One stray\0NUL in a page of ordinary length" + b" with many words" * 10,
        b"",
    ],
    ids=["heart", "inline tag", "html later", "brace", "no text field", "bzh in prose", "one nul", "empty"],
)
def test_what_only_looks_like_it_is_text(data: bytes) -> None:
    doc = read(data)
    assert isinstance(doc, Doc)
    assert doc.text.encode() == data


def test_utf16_is_text_when_it_is_asked_for() -> None:
    doc = read("Stadt".encode("utf-16-le"), Rules("utf-16-le"))
    assert isinstance(doc, Doc)
    assert doc.text == "Stadt"


def test_a_file_over_the_limit_is_refused_and_not_read_to_its_end() -> None:
    endless = io.BytesIO(os.urandom(100))
    (block,) = text.blocks(endless, Rules(largest=10))
    assert len(block) == 11
    (item,) = text.items(block, "a", Rules(largest=10))
    assert isinstance(item.found, InputError)
    assert item.found.code == "too-large"
