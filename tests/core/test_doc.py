"""The vocabulary: lines, offsets, paragraphs and views of a text."""

from __future__ import annotations

import pytest

from newsclean.doc import Doc, Edit, Label
from newsclean.pipeline import apply
from newsclean.reading import reading

TEXTS = [
    pytest.param("", [""], id="no text is one empty line"),
    pytest.param("one", ["one"], id="a line without an end"),
    pytest.param("one\n", ["one", ""], id="the last line end opens an empty line"),
    pytest.param("one\n\ntwo", ["one", "", "two"], id="a blank line is a line"),
    pytest.param("one\r\ntwo", ["one\r", "two"], id="a carriage return ends no line"),
    pytest.param("one\u2028two\x85three\x0bfour", ["one\u2028two\x85three\x0bfour"], id="nor does any other mark"),
]


@pytest.mark.parametrize(("text", "lines"), TEXTS)
def test_only_line_feeds_end_a_line(text: str, lines: list[str]) -> None:
    assert Doc(text).lines == lines


@pytest.mark.parametrize(("text", "lines"), TEXTS)
def test_starts_point_at_the_lines_and_end_with_the_length(text: str, lines: list[str]) -> None:
    starts = Doc(text).starts
    assert len(starts) == len(lines) + 1
    assert [text[start : start + len(line)] for start, line in zip(starts, lines, strict=False)] == lines
    assert starts[-1] == len(text)


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        pytest.param("", [], id="none in an empty text"),
        pytest.param(" \n\t\n\u00a0", [], id="none in white space"),
        pytest.param("one\ntwo", ["one\ntwo"], id="lines that touch are one"),
        pytest.param("one\n\ntwo", ["one", "two"], id="a blank line parts two"),
        pytest.param("one\n \t\ntwo", ["one", "two"], id="so does a line of white space"),
        pytest.param("\n\n  one  \n  two \n\n", ["one  \n  two"], id="white space around one is not of it"),
    ],
)
def test_paragraphs_are_runs_of_lines_that_are_not_blank(text: str, paragraphs: list[str]) -> None:
    assert [text[start:end] for start, end in Doc(text).paragraphs] == paragraphs


def test_a_view_is_made_once_for_each_function() -> None:
    calls: list[str] = []

    def count_lines(doc: Doc) -> int:
        calls.append("lines")
        return len(doc.lines)

    def count_letters(doc: Doc) -> int:
        calls.append("letters")
        return len(doc.text)

    doc = Doc("one\ntwo")
    assert not doc.has_view(count_lines)
    assert [doc.view(count_lines), doc.view(count_letters), doc.view(count_lines)] == [2, 7, 2]
    assert calls == ["lines", "letters"]
    assert doc.has_view(count_lines)
    assert not Doc("one\ntwo").has_view(count_lines)


def test_labels_come_by_kind_and_in_the_order_of_the_text() -> None:
    labels = (Label(4, 7, "note"), Label(0, 3, "title"), Label(0, 2, "note", {"not": "comparable"}))
    doc = Doc("one two", labels=labels)
    assert doc.labelled("note") == [labels[2], labels[0]]
    assert doc.labelled("note", "title") == [labels[2], labels[1], labels[0]]
    assert doc.labelled("caption") == []


@pytest.mark.parametrize(
    ("label", "rows"),
    [
        pytest.param(Label(0, 3, "title"), [0], id="a line"),
        pytest.param(Label(0, 4, "title"), [0], id="a line and its end"),
        pytest.param(Label(1, 5, "title"), [0, 1], id="parts of two"),
        pytest.param(Label(5, 5, "title"), [1], id="nothing in a line"),
        pytest.param(Label(8, 8, "title"), [2], id="nothing at the end"),
    ],
)
def test_a_label_touches_the_lines_that_hold_its_characters(label: Label, rows: list[int]) -> None:
    assert list(Doc("one\ntwo\n").rows_of(label)) == rows


def test_a_document_shows_its_beginning_and_not_megabytes() -> None:
    assert repr(Doc("x" * 1_000_000, source="a.txt")) == f"Doc({'x' * 40!r}, source='a.txt')"


def test_what_was_computed_from_a_text_is_kept_when_only_labels_change() -> None:
    def words(doc: Doc) -> list[str]:
        return doc.text.split()

    doc = Doc("one\ntwo")
    lines, found = doc.lines, doc.view(words)
    [after] = apply(doc, "f", [Label(0, 3, "title")])
    assert after.lines is lines
    assert after.view(words) is found
    assert doc.labels == ()
    [changed] = apply(after, "g", [Edit(0, 3, "1")])
    assert changed.lines == ["1", "two"]
    assert changed.view(words) == ["1", "two"]


def test_a_reading_is_followed_past_filters_that_did_not_ask_for_it() -> None:
    doc = Doc("Menu\n\nThe bridge will reopen in May, the mayor said on Monday.\n\nMenu\n")
    page = reading(doc).page
    for edit in (Edit(0, 6), Edit(5, 6, ""), Edit(0, 0, "x\n")):
        [doc] = apply(doc, "f", [edit])
    assert reading(doc).page is page
    assert len(reading(doc).scores) == len(doc.lines)
