"""The pipeline makes the edits, moves the labels, cuts the articles, and refuses what cannot be applied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.doc import Cut, Doc, Edit, Label, Mark
from newsclean.errors import BadMarks, FilterError, InputError
from newsclean.journal import verify
from newsclean.pipeline import Pipeline, Shift, Stage, apply, run_stage


@pytest.mark.parametrize(
    ("edits", "result"),
    [
        pytest.param([Edit(3, 6)], "abcghi", id="a removal"),
        pytest.param([Edit(3, 6, "-")], "abc-ghi", id="a replacement"),
        pytest.param([Edit(3, 3, "-")], "abc-defghi", id="an insertion"),
        pytest.param([Edit(6, 9), Edit(0, 3)], "def", id="edits in any order"),
        pytest.param([Edit(0, 3, "x"), Edit(3, 6, "y")], "xyghi", id="edits that touch"),
        pytest.param([Edit(3, 3, "<"), Edit(3, 6)], "abc<ghi", id="an insertion where a removal begins"),
        pytest.param([Edit(3, 6), Edit(6, 6, ">")], "abc>ghi", id="an insertion where a removal ends"),
        pytest.param([Edit(0, 9)], "", id="everything goes"),
        pytest.param([], "abcdefghi", id="nothing goes"),
    ],
)
def test_edits_are_made_in_the_offsets_that_the_filter_saw(edits: list[Edit], result: str) -> None:
    [doc] = apply(Doc("abcdefghi"), "test", edits)
    assert doc.text == result


@given(
    st.text("ab \n", max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 4), st.text("x \n", max_size=3)), max_size=6),
)
def test_lines_that_no_edit_touches_are_taken_over(text: str, wanted: list[tuple[int, int, str]]) -> None:
    before = Doc(text)
    assert before.starts[-1] == len(text)
    assert len(before.bare) == len(before.lines)
    edits: list[Edit] = []
    for start, size, new in sorted(wanted):
        if start + size <= len(text) and start >= (edits[-1].end if edits else 0):
            edits.append(Edit(start, start + size, new))
    [after] = apply(before, "test", edits)
    anew = Doc(after.text)
    assert not edits or after.text == text or {"lines", "starts", "bare"} <= after.__dict__.keys()
    assert (after.lines, after.starts, after.bare) == (anew.lines, anew.starts, anew.bare)


def test_a_step_holds_the_sorted_edits_and_the_document_before() -> None:
    before = Doc("abcdef")
    [doc] = apply(before, "trim", [Edit(4, 6, "", "tail"), Edit(0, 1, "", "head")])
    [step] = doc.steps
    assert (step.filter, step.before) == ("trim", before)
    assert [edit.why for edit in step.edits] == ["head", "tail"]


def test_labels_before_between_and_behind_edits_keep_their_words() -> None:
    text = "one two three four five six"
    words = [(text.index(word), text.index(word) + len(word), word) for word in ("six", "one", "three")]
    [doc] = apply(
        Doc(text), "test", [*(Label(*word) for word in words), Edit(3, 8, " "), Edit(13, 13, "!"), Edit(19, 24)]
    )
    assert doc.text == "one three! four six"
    assert [(doc.text[start:end], kind) for start, end, kind, _ in doc.labels] == [
        ("six", "six"),
        ("one", "one"),
        ("three", "three"),
    ]


def test_an_edit_that_changes_nothing_leaves_no_trace() -> None:
    [doc] = apply(Doc("abc"), "test", [Edit(0, 1, "a"), Edit(2, 2, "")])
    assert doc.text == "abc"
    assert doc.steps == ()


def test_a_filter_without_marks_gives_the_very_document_back() -> None:
    doc = Doc("abc")
    assert run_stage(Stage("test", lambda _: ()), doc)[0] is doc


@pytest.mark.parametrize(
    ("edits", "span", "words"),
    [
        pytest.param([], (4, 7), "two", id="no edit"),
        pytest.param([Edit(0, 4)], (4, 7), "two", id="a removal before"),
        pytest.param([Edit(7, 13)], (4, 7), "two", id="a removal behind"),
        pytest.param([Edit(0, 0, ">> ")], (4, 7), "two", id="an insertion before"),
        pytest.param([Edit(4, 4, ">> ")], (4, 7), "two", id="an insertion at its begin stays outside"),
        pytest.param([Edit(7, 7, " <<")], (4, 7), "two", id="an insertion at its end stays outside"),
        pytest.param([Edit(5, 6, "WW")], (4, 7), "tWWo", id="an edit inside"),
        pytest.param([Edit(4, 7)], (4, 7), "", id="a removal of it all"),
        pytest.param([Edit(4, 7, "2")], (4, 7), "2", id="a replacement of it all"),
        pytest.param([Edit(2, 5)], (4, 7), "wo", id="a removal over its begin"),
        pytest.param([Edit(6, 9)], (4, 7), "tw", id="a removal over its end"),
        pytest.param([Edit(2, 5, "+")], (4, 7), "+wo", id="a replacement over its begin belongs to it"),
        pytest.param([Edit(6, 9, "+")], (4, 7), "tw+", id="a replacement over its end belongs to it"),
        pytest.param([Edit(0, 13, "x")], (4, 7), "x", id="a replacement around it"),
    ],
)
def test_labels_travel_with_the_words(edits: list[Edit], span: tuple[int, int], words: str) -> None:
    text = "one two three"
    [doc] = apply(Doc(text, labels=(Label(*span, "mark"),)), "test", edits)
    [label] = doc.labels
    assert doc.text[label.start : label.end] == words


def test_labels_of_the_filter_itself_are_moved_by_its_own_edits() -> None:
    [doc] = apply(Doc("one two"), "test", [Label(4, 7, "mark"), Edit(0, 4)])
    assert doc.labels == (Label(0, 3, "mark"),)


@pytest.mark.parametrize(
    ("cuts", "pieces"),
    [
        pytest.param([4], ["one ", "two three"], id="one cut gives two"),
        pytest.param([8, 4], ["one ", "two ", "three"], id="cuts in any order"),
        pytest.param([4, 4], ["one ", "two three"], id="a cut said twice is one"),
        pytest.param([0], ["one two three"], id="a cut at the begin is none"),
        pytest.param([13], ["one two three"], id="a cut at the end is none"),
    ],
)
def test_cuts_part_the_text_and_lose_nothing(cuts: list[int], pieces: list[str]) -> None:
    docs = apply(Doc("one two three"), "test", [Cut(at) for at in cuts])
    assert [doc.text for doc in docs] == pieces


def test_a_cut_is_moved_by_edits_of_the_same_filter() -> None:
    docs = apply(Doc("one two three"), "test", [Edit(0, 4), Cut(8)])
    assert [doc.text for doc in docs] == ["two ", "three"]


def test_a_piece_knows_the_page_and_its_place_there() -> None:
    first, second = apply(Doc("one two", source="a.txt", meta={"k": 1}), "test", [Cut(4)])
    assert first.parent is second.parent
    assert first.parent is not None
    assert (first.offset, second.offset) == (0, 4)
    assert (second.source, second.meta, second.steps) == ("a.txt", {"k": 1}, ())


def test_labels_go_to_the_piece_they_stand_in_and_are_clipped_at_its_borders() -> None:
    marks: list[Mark] = [Cut(4), Label(0, 3, "a"), Label(4, 7, "b"), Label(2, 6, "both"), Label(4, 4, "empty")]
    first, second = apply(Doc("one two"), "test", marks)
    assert set(first.labels) == {Label(0, 3, "a"), Label(2, 4, "both")}
    assert set(second.labels) == {Label(0, 3, "b"), Label(0, 2, "both"), Label(0, 0, "empty")}


@pytest.mark.parametrize(
    ("marks", "says"),
    [
        pytest.param([Edit(0, 9)], "text of 3 characters", id="an edit behind the end"),
        pytest.param([Edit(-1, 2)], "text of 3 characters", id="an edit before the begin"),
        pytest.param([Edit(2, 1)], "text of 3 characters", id="an edit that ends before it begins"),
        pytest.param([Label(0, 4, "x")], "text of 3 characters", id="a label behind the end"),
        pytest.param([Cut(4)], "text of 3 characters", id="a cut behind the end"),
        pytest.param([Edit(0, 2), Edit(1, 3)], "overlap", id="edits that overlap"),
        pytest.param([Edit(0, 2), Edit(0, 1)], "overlap", id="edits with the same begin"),
        pytest.param([Edit(0, 3), Edit(1, 1, "x")], "overlap", id="an insertion into a removal"),
        pytest.param([(0, 2)], "no Edit, Cut or Label", id="something else"),
    ],
)
def test_marks_that_cannot_be_applied_name_filter_and_document(marks: Sequence[Any], says: str) -> None:
    with pytest.raises(BadMarks, match=says) as caught:
        apply(Doc("abc", source="a.txt"), "sloppy", marks)
    assert "filter sloppy" in str(caught.value)
    assert caught.value.place == "a.txt"


def test_a_filter_that_raises_is_named_with_the_document() -> None:
    def explode(_doc: Doc) -> Iterator[Mark]:
        yield Edit(0, 1)
        raise IndexError("list index out of range")

    with pytest.raises(FilterError, match=r"filter explode on a\.txt: IndexError: list index") as caught:
        run_stage(Stage("explode", explode), Doc("abc", source="a.txt"))
    assert isinstance(caught.value.__cause__, IndexError)


def test_an_error_meant_for_the_user_passes_as_it_is() -> None:
    def refuse(_doc: Doc) -> Iterator[Mark]:
        raise InputError("no", place="a.txt:3")

    with pytest.raises(InputError, match=r"^a\.txt:3: no$"):
        run_stage(Stage("refuse", refuse), Doc("abc"))


def test_every_later_filter_sees_every_piece() -> None:
    def cut_at_bars(doc: Doc) -> Iterator[Mark]:
        for at, letter in enumerate(doc.text):
            if letter == "|":
                yield Cut(at)

    def drop_bars(doc: Doc) -> Iterator[Mark]:
        if doc.text.startswith("|"):
            yield Edit(0, 1)

    docs = Pipeline((Stage("cut", cut_at_bars), Stage("drop", drop_bars))).run(Doc("a|b|c"))
    assert [doc.text for doc in docs] == ["a", "b", "c"]
    assert Pipeline(()).run(docs[0]) == [docs[0]]


def test_what_may_run_anywhere_ends_before_the_first_filter_that_remembers() -> None:
    stages = [Stage(name, lambda _: (), corpus=name == "c") for name in "abcd"]
    before, rest = Pipeline(tuple(stages)).split_scope()
    assert [[stage.name for stage in part.stages] for part in (before, rest)] == [["a", "b"], ["c", "d"]]
    before, rest = Pipeline(tuple(stages[:2])).split_scope()
    assert (len(before.stages), len(rest.stages)) == (2, 0)


def test_a_stage_is_of_document_scope_unless_it_says_otherwise() -> None:
    assert not Stage("a", lambda _: []).corpus


def test_a_pipeline_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        Pipeline(()).stages = ()  # type: ignore[misc]  # that it is refused is the point


@pytest.mark.parametrize(
    ("edits", "result"),
    [
        ([Edit(0, 3, "xyz")], "xyzdef"),
        ([Edit(0, 3, "abc"), Edit(3, 6, "x")], "abcx"),
        ([Edit(3, 6), Edit(0, 3)], ""),
        ([Edit(3, 6, "y"), Edit(3, 3, "x")], "abcxy"),
        ([Edit(3, 3, "2"), Edit(3, 3, "1")], "abc21def"),
        ([Edit(6, 6, "!"), Edit(0, 0, "¡")], "¡abcdef!"),
        ([Edit(0, 6, "x")], "x"),
    ],
    ids=["same length", "nothing, then something", "side by side, backwards", "insertion in front of a replacement",
         "two insertions keep their order", "at both ends", "all"],
)  # fmt: skip
def test_edits_as_filters_may_yield_them(edits: list[Edit], result: str) -> None:
    [doc] = apply(Doc("abcdef"), "f", edits)
    assert doc.text == result
    verify("abcdef", [doc])


@pytest.mark.parametrize("more", [[], [Label(0, 1, "title")]], ids=["alone", "beside a label"])
@pytest.mark.parametrize("edit", [Edit(4, 7), Edit(-1, 2), Edit(3, 2)], ids=["behind the end", "before 0", "backwards"])
def test_an_edit_outside_the_text_is_told_with_filter_and_size(edit: Edit, more: list[Mark]) -> None:
    with pytest.raises(BadMarks, match=r"^page.txt: filter f yielded Edit\(.*\) for a text of 6 characters$"):
        apply(Doc("abcdef", source="page.txt"), "f", [Edit(0, 1), edit, *more])


def test_edits_that_overlap_are_told_with_filter_and_place() -> None:
    with pytest.raises(BadMarks, match=r"^page.txt: filter f yielded edits that overlap: Edit\(.*\) and Edit\(.*\)$"):
        apply(Doc("abcdef", source="page.txt"), "f", [Edit(2, 5), Edit(0, 3)])


def test_a_filter_that_raises_is_told_in_full() -> None:
    def broken(doc: Doc) -> Iterator[Mark]:
        yield Edit(0, 1 // len(doc.text[1:]))

    with pytest.raises(FilterError, match=r"^internal error in filter broken on page.txt: ZeroDivisionError: .*zero$"):
        run_stage(Stage("broken", broken), Doc("a", source="page.txt"))


EDITS = [Edit(2, 4, "xyz"), Edit(4, 6), Edit(6, 6, "ins"), Edit(8, 10, "q"), Edit(12, 14)]
# before: 0123456789abcdef; after: 01 xyz ins 67 q ab ef


@pytest.mark.parametrize(
    ("offset", "start", "end"),
    [(0, 0, 0), (1, 1, 1), (2, 2, 2), (3, 2, 5), (4, 5, 5), (5, 5, 5), (6, 8, 5), (7, 9, 9), (8, 10, 10), (9, 10, 11),
     (10, 11, 11), (12, 13, 13), (13, 13, 13), (14, 13, 13), (16, 15, 15)],
)  # fmt: skip
def test_begins_and_ends_of_spans_are_moved_past_every_edit(offset: int, start: int, end: int) -> None:
    shift = Shift(EDITS)
    assert shift.start(offset) == start
    assert shift.end(offset) == end


def test_a_label_that_ends_where_a_piece_begins_is_not_of_that_piece() -> None:
    first, second = apply(Doc("one two"), "f", [Label(0, 4, "title"), Cut(4)])
    assert [label[:3] for label in first.labels] == [(0, 4, "title")]
    assert not second.labels
