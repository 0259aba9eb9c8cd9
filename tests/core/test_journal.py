"""The journal tells every change in the offsets of the source, and proves that nothing was lost."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from newsclean.doc import Cut, Doc, Edit, Label, Mark, Step
from newsclean.errors import LostText
from newsclean.journal import Removal, birth, removals, restore, source_spans, span, verify
from newsclean.pipeline import apply


def steps(text: str, *rounds: list[Mark]) -> list[Doc]:
    """Apply one list of marks after the other, each to all documents that there are."""
    docs = [Doc(text)]
    for number, marks in enumerate(rounds):
        docs = [piece for doc in docs for piece in apply(doc, f"f{number}", marks)]
    return docs


def edited(text: str, *edits: Edit) -> Doc:
    [doc] = apply(Doc(text), "f", edits)
    return doc


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
