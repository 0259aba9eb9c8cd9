"""A line of JSON is the same bytes as the standard library would write, only sooner, and never fails."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.api import records
from newsclean.doc import Doc, Edit
from newsclean.pipeline import apply
from newsclean.writers.records import heads, line, removed

ANY = st.text(st.characters(exclude_categories=[]))


@given(ANY, ANY, st.integers(1, 300))
def test_a_line_is_what_the_standard_library_writes(title: str, text: str, times: int) -> None:
    fields = {"title": title, "captions": [{"text": "c"}], "text": text * times, "meta": {"text": title}}
    written = line(fields)
    assert json.loads(written) == fields
    assert written.count(b"\n") == 1
    try:
        assert written == json.dumps(fields, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:
        assert b"\\ud" in written


@pytest.mark.parametrize("fields", [{"text": "x" * 500}, {"a": 1, "text": "x" * 500}, {"text": 1}, {}])
def test_the_text_may_stand_anywhere(fields: dict[str, Any]) -> None:
    assert line(fields) == json.dumps(fields).encode() + b"\n"


def test_numbers_that_are_no_json_are_refused() -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        line({"n": float("nan")})


@given(ANY, st.integers(0, 10**9))
def test_heads_are_how_lines_begin(source: str, number: int) -> None:
    record = {"id": f"{source}#{number}", "source": source, "index": number, "span": [0, 1]}
    span = {"source": source, "id": f"{source}#{number}", "start": 0}
    for fields, parts in zip((record, span), heads(source), strict=True):
        assert line(fields).startswith(str(number).encode().join(parts) + b", ")


def test_what_was_removed_is_told_with_its_article() -> None:
    (doc,) = apply(Doc("one two three", "a.txt"), "cutter", [Edit(4, 8, "", "too much"), Edit(12, 13, "E", "loud")])
    ((after, record),) = records([doc])
    assert [json.loads(row) for row in removed(after, record).splitlines()] == [
        {"source": "a.txt", "id": "a.txt#0", "start": 4, "end": 8, "filter": "cutter", "reason": "too much",
         "text": "two ", "replacement": ""},
        {"source": "a.txt", "id": "a.txt#0", "start": 12, "end": 13, "filter": "cutter", "reason": "loud",
         "text": "e", "replacement": "E"},
    ]  # fmt: skip


def test_a_document_without_an_article_is_told_as_removed() -> None:
    ((after, record),) = records([Doc(" \n", "a.txt")])
    span = json.loads(removed(after, record))
    assert (span["id"], span["text"]) == (None, " \n")


@given(ANY, ANY, ANY, ANY)
def test_a_removed_span_is_written_as_a_record_is(source: str, gone: str, put: str, why: str) -> None:
    (doc,) = apply(Doc(f"a{gone}\n", source), 'f"', [Edit(1, 1 + len(gone), put, why)])
    for record in ({"id": f"{source}#0"}, None):
        written = removed(doc, record)
        fields = {"source": source, "id": record and record["id"], "start": 1, "end": 1 + len(gone), "filter": 'f"',
                  "reason": why, "text": gone, "replacement": put}  # fmt: skip
        assert written == (line(fields) if gone != put else b"")
