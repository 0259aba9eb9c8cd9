"""The journal tells every change in the offsets of the source, and proves that nothing was lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from newsclean.doc import Cut, Doc, Edit, Label, Mark
from newsclean.errors import LostText
from newsclean.journal import birth, removals, restore, source_spans, span, verify
from newsclean.pipeline import apply


def steps(text: str, *rounds: list[Mark]) -> list[Doc]:
    """Apply one list of marks after the other, each to all documents that there are."""
    docs = [Doc(text)]
    for number, marks in enumerate(rounds):
        docs = [piece for doc in docs for piece in apply(doc, f"f{number}", marks)]
    return docs


def told(docs: list[Doc]) -> list[tuple[int, int, str, str, str]]:
    return [(r.start, r.end, r.text, r.replacement, r.filter) for r in removals(docs)]


def test_nothing_is_told_of_a_document_that_nobody_changed() -> None:
    docs = steps("one two")
    assert told(docs) == []
    assert restore(docs) == "one two"
    verify("one two", docs)


def test_a_removal_is_told_with_its_reason() -> None:
    [removal] = removals(steps("one two", [Edit(3, 7, "", "too much")]))
    assert removal == (3, 7, " two", "", "f0", "too much")


def test_a_reason_is_worded_only_when_somebody_asks() -> None:
    worded: list[int] = []

    class Reason:
        def __str__(self) -> str:
            worded.append(1)
            return "score 0.1"

    docs = steps("one two", [Edit(0, 4, "", Reason())])
    assert not worded
    assert removals(docs)[0].why == "score 0.1"


def test_later_edits_are_told_in_offsets_of_the_source() -> None:
    docs = steps("one two three", [Edit(0, 4)], [Edit(4, 9)])
    assert docs[0].text == "two "
    assert told(docs) == [(0, 4, "one ", "", "f0"), (8, 13, "three", "", "f1")]


def test_a_removal_takes_in_what_was_changed_inside_it_before() -> None:
    docs = steps("a\u00a0b c", [Edit(1, 2, " ")], [Edit(0, 4)])
    assert told(docs) == [(0, 4, "a\u00a0b ", "", "f1")]


def test_lines_that_went_earlier_stay_told_on_their_own() -> None:
    docs = steps("one\nshare\ntwo\nend", [Edit(4, 10, "", "line")], [Edit(0, 8, "", "rest")])
    assert docs[0].text == "end"
    assert told(docs) == [(0, 4, "one\n", "", "f1"), (4, 10, "share\n", "", "f0"), (10, 14, "two\n", "", "f1")]


def test_an_insertion_is_told_as_an_empty_span() -> None:
    docs = steps("ab", [Edit(1, 1, "-", "joint")])
    assert told(docs) == [(1, 1, "", "-", "f0")]


def test_what_was_inserted_and_removed_again_is_not_told() -> None:
    docs = steps("ab", [Edit(1, 1, "-")], [Edit(1, 2)])
    assert docs[0].text == "ab"
    assert told(docs) == []
    verify("ab", docs)


def test_what_was_replaced_and_put_back_is_not_told() -> None:
    docs = steps("a\nb", [Edit(1, 2, " ")], [Edit(1, 2, "\n")])
    assert docs[0].text == "a\nb"
    assert told(docs) == []
    verify("a\nb", docs)


def test_removals_of_all_pieces_are_sorted_and_do_not_overlap() -> None:
    docs = steps("aa|bb|cc", [Cut(3), Cut(6)], [Edit(0, 1)])
    assert [doc.text for doc in docs] == ["a|", "b|", "c"]
    assert told(docs) == [(0, 1, "a", "", "f1"), (3, 4, "b", "", "f1"), (6, 7, "c", "", "f1")]


def test_spans_of_the_pieces_lie_side_by_side_over_the_whole_source() -> None:
    docs = steps("x" * 3 + "one" + "two", [Edit(0, 3)], [Cut(3)], [Edit(1, 2)])
    assert [doc.text for doc in docs] == ["oe", "to"]
    assert [span(doc) for doc in docs] == [(0, 6), (6, 9)]


def test_what_went_at_a_border_belongs_to_the_piece_before_it() -> None:
    docs = steps("one--two", [Edit(3, 5)], [Cut(3)])
    assert [span(doc) for doc in docs] == [(0, 5), (5, 8)]


def test_an_empty_source_has_an_empty_span() -> None:
    assert span(Doc("")) == (0, 0)
    assert removals([]) == []
    assert restore([]) == ""


def test_labels_are_placed_in_the_source() -> None:
    [doc] = steps("zero one two", [Edit(0, 5)], [Label(4, 7, "mark"), Edit(1, 3, "N")])
    [(start, end, label)] = source_spans(doc, doc.labels)
    assert ("zero one two"[start:end], doc.text[label.start : label.end]) == ("two", "two")


def test_a_label_over_replaced_words_covers_what_stood_there() -> None:
    [doc] = steps("a &amp; b", [Edit(2, 7, "&")], [Label(2, 3, "mark"), Label(0, 5, "all")])
    assert [("a &amp; b"[start:end]) for start, end, _ in source_spans(doc, doc.labels)] == ["&amp;", "a &amp; b"]


def test_restore_undoes_cuts_within_cuts() -> None:
    text = "one\ntwo\nthree\nfour"
    docs = steps(text, [Edit(3, 4, "\n\n")], [Cut(5)], [Edit(0, 1, "(")], [Cut(3)], [Edit(0, 2)])
    assert len(docs) == 4
    assert restore(docs) == text
    verify(text, docs)


def test_birth_is_the_text_before_the_first_step() -> None:
    [doc] = steps("abc", [Edit(0, 1)], [Edit(0, 1)])
    assert (doc.text, birth(doc)) == ("c", "abc")
    assert birth(Doc("abc")) == "abc"


def shorten(docs: list[Doc]) -> list[Doc]:
    return [replace(docs[0], text=docs[0].text[:-1]), *docs[1:]]


def forget_a_piece(docs: list[Doc]) -> list[Doc]:
    return docs[:-1]


def swap_pieces(docs: list[Doc]) -> list[Doc]:
    return docs[::-1]


def forge_a_step(docs: list[Doc]) -> list[Doc]:
    step = docs[0].steps[0]
    return [replace(docs[0], steps=(step._replace(edits=(Edit(1, 2),)),)), *docs[1:]]


@pytest.mark.parametrize("tamper", [shorten, forget_a_piece, swap_pieces, forge_a_step], ids=lambda f: f.__name__)
def test_verify_sees_what_changed_behind_the_journals_back(tamper: Callable[[list[Doc]], list[Doc]]) -> None:
    docs = steps("abc|def", [Cut(4)], [Edit(0, 1)])
    verify("abc|def", docs)
    with pytest.raises(LostText):
        verify("abc|def", tamper(docs))


def test_verify_sees_another_source() -> None:
    with pytest.raises(LostText, match="3 characters back, not 4"):
        verify("abcd", [Doc("abc")])


def test_a_long_row_of_edits_is_told_in_linear_pieces() -> None:
    def every_other(doc: Doc) -> Iterator[Mark]:
        for at in range(0, len(doc.text), 2):
            yield Edit(at, at + 1)

    text = "ab" * 500
    docs = apply(Doc(text), "half", list(every_other(Doc(text))))
    docs = apply(docs[0], "half", list(every_other(docs[0])))
    assert len(docs[0].text) == 250
    verify(text, docs)
