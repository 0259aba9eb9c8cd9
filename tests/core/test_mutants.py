"""What mutation testing showed that no other test would notice: small things, each of which loses text or a trace."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, replace
from itertools import pairwise

import pytest

from newsclean.doc import Cut, Doc, Edit, Label, Mark, Step
from newsclean.errors import BadMarks, FilterError, LostText
from newsclean.journal import Removal, birth, removals, restore, source_spans, span, verify
from newsclean.pipeline import Pipeline, Shift, Stage, apply, run_stage
from newsclean.reading import reading


def edited(text: str, *edits: Edit) -> Doc:
    [doc] = apply(Doc(text), "f", edits)
    return doc


# ---------------------------------------------------------------- pipeline


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
    doc = edited("abcdef", *edits)
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


# ----------------------------------------------------------------- journal


def chains() -> Iterator[tuple[str, list[Doc]]]:
    """Yield random texts with what random filters made of them: edits over edits over cuts."""
    for seed in range(400):
        chance = random.Random(seed)
        text = "".join(chance.choices("ab \n", k=chance.randrange(30)))
        docs = [Doc(text)]
        for number in range(chance.randrange(1, 6)):
            docs = [piece for doc in docs for piece in apply(doc, f"f{number}", list(_random_marks(doc, chance)))]
        yield text, docs


def _random_marks(doc: Doc, chance: random.Random) -> Iterator[Mark]:
    places = sorted(chance.choices(range(len(doc.text) + 1), k=2 * chance.randrange(5)))
    for start, end in zip(places[::2], places[1::2], strict=True):
        yield Edit(start, end, chance.choice(("", "", "x", "y\n", "long")), chance.random())
    if chance.random() < 0.3:
        yield Cut(chance.randrange(len(doc.text) + 1))


def test_what_is_told_as_gone_is_what_is_gone() -> None:
    for text, docs in chains():
        verify(text, docs)
        gone = removals(docs)
        assert all(one.text == text[one.start : one.end] for one in gone)
        assert all(one.end <= two.start for one, two in pairwise(gone))
        assert all(one.text or one.replacement for one in gone)
        pieces, at = [], 0
        for one in gone:
            pieces += [text[at : one.start], one.replacement]
            at = one.end
        assert "".join([*pieces, text[at:]]) == "".join(doc.text for doc in docs)


def test_every_copied_character_is_found_where_it_stands_in_the_source() -> None:
    copied = 0
    for text, docs in chains():
        gone = {place for one in removals(docs) for place in range(one.start, one.end)}
        for doc in docs:
            low, high = span(doc)
            places = source_spans(doc, [Label(i, i + 1, char) for i, char in enumerate(doc.text)])
            for start, end, label in places:
                assert low <= start <= end <= high
                if end == start + 1 and start not in gone:
                    assert text[start] == label.kind
                    copied += 1
            assert all(one[0] <= two[0] and one[1] <= two[1] for one, two in pairwise(places))
    assert copied > 1000


def test_a_reason_stays_with_what_went() -> None:
    doc = edited("one\ntwo\nthree\n", Edit(0, 4, "", "first"), Edit(8, 14, "", "third"))
    [doc] = apply(doc, "g", [Edit(0, 4, "", "second")])
    assert removals([doc]) == [
        Removal(0, 4, "one\n", "", "f", "first"),
        Removal(4, 8, "two\n", "", "g", "second"),
        Removal(8, 14, "three\n", "", "f", "third"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (Edit(2, 4, "wxyz"), Edit(3, 5), [Removal(2, 4, "cd", "wz", "", "")]),
        (Edit(2, 4, "wxyz"), Edit(0, 4), [Removal(0, 4, "abcd", "yz", "", "")]),
        (Edit(2, 4, "wxyz"), Edit(4, 7), [Removal(2, 5, "cde", "wx", "", "")]),
        (Edit(2, 4, "wxyz"), Edit(1, 7, "Q"), [Removal(1, 5, "bcde", "Q", "", "")]),
        (Edit(2, 4, "wxyz"), Edit(4, 4, "Q"), [Removal(2, 4, "cd", "wxQyz", "", "")]),
    ],
    ids=["inside", "its begin", "its end", "all of it", "an insertion into it"],
)
def test_an_edit_of_what_an_earlier_filter_put_there(first: Edit, second: Edit, told: list[Removal]) -> None:
    [doc] = apply(edited("abcdef", first), "g", [second])
    verify("abcdef", [doc])
    gone = removals([doc])
    assert min(one.start for one in gone) == told[0].start
    assert max(one.end for one in gone) == told[0].end
    assert "".join(one.text for one in gone) == told[0].text
    assert "".join(one.replacement for one in gone) == told[0].replacement


def test_what_verify_says_names_the_source_and_the_place() -> None:
    good = edited("abcdef", Edit(0, 2))
    with pytest.raises(LostText, match=r"^page.txt: the journal gives 3 characters back, not 6$"):
        verify("abcdef", [Doc("abc", source="page.txt")])
    with pytest.raises(LostText, match=r"^-: the journal gives 0 characters back, not 1$"):
        verify("a", [])
    assert restore([good]) == "abcdef"
    assert birth(good) == "abcdef"


def test_restore_takes_the_pieces_as_they_stand_now() -> None:
    first, second = apply(Doc("one two"), "f", [Cut(4)])
    assert restore([first, second]) == "one two"
    assert restore([first, replace(second, text="too")]) == "one too"


def test_what_verify_says_of_pieces_names_the_offset() -> None:
    first, second = apply(Doc("one two", source="page.txt"), "f", [Cut(4)])
    with pytest.raises(LostText, match=r"^page.txt: the journal has a gap at offset 0$"):
        verify("one two", [replace(second, text="one two", offset=4, steps=(Step("g", (), first),))])
    [cut] = apply(second, "g", [Edit(0, 1)])
    lying = replace(cut, steps=(cut.steps[0]._replace(edits=(Edit(0, 1, "", ""),)),), text="oo")
    with pytest.raises(LostText, match=r"^page.txt: the journal "):
        verify("one two", [first, lying])


def test_a_label_that_begins_inside_replaced_words_covers_all_that_they_replaced() -> None:
    doc = edited("abcdef", Edit(2, 4, "wxyz"))
    assert source_spans(doc, [Label(3, 7, "t")]) == [(2, 5, Label(3, 7, "t"))]
    assert source_spans(doc, [Label(0, 3, "t")]) == [(0, 4, Label(0, 3, "t"))]
    assert source_spans(doc, [Label(3, 4, "t")]) == [(2, 4, Label(3, 4, "t"))]


def test_nothing_at_all_is_whole() -> None:
    verify("", [])
    assert not removals([])
    assert restore([]) == ""


# --------------------------------------------------------------------- doc


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
