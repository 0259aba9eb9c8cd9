"""From a cleaned document and its labels to the record."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.doc import Cut, Doc, Label
from newsclean.pipeline import apply
from newsclean.record import FIELDS, Record, body, build, quality


def record(doc: Doc, index: int = 0) -> Record:
    built = build(doc, index)
    assert built is not None
    return built


def label(text: str, words: str, kind: str, value: Any = None) -> Label:
    start = text.index(words)
    return Label(start, start + len(words), kind, value)


def test_a_bare_text_has_every_key_in_order_and_of_its_type() -> None:
    made = record(Doc("One sentence.", source="a.txt"))
    assert list(made) == list(FIELDS)
    empty = {key: made[key] for key in ("title", "subtitle", "published", "located")}
    assert empty == dict.fromkeys(empty)
    assert [made[key] for key in ("byline", "agency", "captions", "notes")] == [[], [], [], []]
    assert (made["id"], made["source"], made["index"], made["span"]) == ("a.txt#0", "a.txt", 0, [0, 13])
    assert made["meta"] == {}
    json.dumps(made, allow_nan=False)


@pytest.mark.parametrize("text", ["", " \n\n\t", "The Title"], ids=["nothing", "white space", "a title and no text"])
def test_no_text_gives_no_record(text: str) -> None:
    labels = (label(text, text, "title"),) if text.strip() else ()
    assert build(Doc(text, labels=labels)) is None


@pytest.mark.parametrize(
    ("text", "words", "kind", "expected"),
    [
        pytest.param("T\n\none\n\ntwo", "T", "title", "one\n\ntwo", id="a title at the top"),
        pytest.param("one\n\nC\n\ntwo", "C", "caption", "one\n\ntwo", id="a caption amid leaves one blank line"),
        pytest.param("one\n\ntwo\n\nN", "N", "note", "one\n\ntwo", id="a note at the end"),
        pytest.param("one\nC\ntwo", "C", "caption", "one\ntwo", id="a line between two others"),
        pytest.param("  T  \none", "T", "title", "one", id="white space around the label"),
        pytest.param("B\nC\n\none", "B\nC", "byline", "one", id="a label over two lines"),
        pytest.param("ROME (AP) — one", "AP", "agency", "ROME (AP) — one", id="a label inside a line stays"),
        pytest.param("Title: one", "Title", "title", "Title: one", id="a label at the begin of a line stays"),
        pytest.param("ROME\n\none", "ROME", "dateline", "ROME\n\none", id="a dateline stays even alone"),
    ],
)
def test_lines_that_a_label_covers_become_fields(text: str, words: str, kind: str, expected: str) -> None:
    assert body(Doc(text, labels=(label(text, words, kind, ["x"]),))) == expected


def test_two_labels_on_one_line_lift_it_once() -> None:
    text = "Reuters\n\none\n\ntwo"
    doc = Doc(text, labels=(label(text, "Reuters", "byline", ["R"]), label(text, "Reuters", "agency", "Reuters")))
    assert body(doc) == "one\n\ntwo"


def test_labels_become_fields_with_their_values_or_their_words() -> None:
    text = "The Title\nThe deck\nBy A and B\nA wire\nROME — one\nNote one"
    labels = (
        label(text, "The Title", "title"),
        label(text, "The deck", "subtitle"),
        label(text, "By A and B", "byline", ["A", "B"]),
        label(text, "A wire", "agency", "Wire"),
        label(text, "ROME", "dateline", "Rome"),
        label(text, "Note one", "note"),
    )
    made = record(Doc(text, labels=labels))
    assert (made["title"], made["subtitle"], made["byline"]) == ("The Title", "The deck", ["A", "B"])
    assert (made["agency"], made["located"], made["notes"]) == (["Wire"], "Rome", ["Note one"])
    assert made["text"] == "ROME — one"


def test_the_first_title_counts_and_values_come_once() -> None:
    text = "T1\nT2\nA\nA\none"
    labels = (
        label(text, "T2", "title"),
        label(text, "T1", "title"),
        Label(6, 7, "agency", "AP"),
        Label(8, 9, "agency", "AP"),
    )
    made = record(Doc(text, labels=labels))
    assert made["title"] == "T1"
    assert made["agency"] == ["AP"]


def test_captions_keep_their_order_and_their_parts() -> None:
    first = {"text": "a", "credit": None, "agency": None, "copies": 1}
    second = {"text": "b", "credit": "X/AP", "agency": "AP", "copies": 4}
    text = "C1\nC2\none"
    doc = Doc(text, labels=(label(text, "C2", "caption", second), label(text, "C1", "caption", first)))
    assert record(doc)["captions"] == [first, second]


def test_pieces_of_a_page_are_numbered_and_know_their_span() -> None:
    docs = apply(Doc("one.two.", source="a.txt", key="k", meta={"n": 1}), "test", [Cut(4)])
    first, second = (record(doc, index) for index, doc in enumerate(docs))
    assert (first["id"], first["span"], second["id"], second["span"]) == ("k#0", [0, 4], "k#1", [4, 8])
    assert second["meta"] == {"n": 1}
    assert second["source"] == "a.txt"


def known() -> dict[str, Any]:
    text = "T\none two"
    return record(Doc(text, source="a.txt", labels=(Label(0, 1, "title"),), meta={"k": 1}), index=3)


def test_a_record_that_newsclean_wrote_keeps_what_it_had() -> None:
    old = known()
    new = record(Doc(old["text"], source="in.jsonl:7", known=old))
    assert new == old | {"quality": new["quality"]}


def test_a_later_run_adds_to_lists_and_does_not_overwrite() -> None:
    old = known() | {"agency": ["AP"], "title": "T"}
    labels = (Label(0, 3, "agency", "AFP"), Label(4, 7, "title", "another"), Label(4, 7, "subtitle", "deck"))
    new = record(Doc(old["text"], known=old, labels=labels))
    assert (new["agency"], new["title"], new["subtitle"]) == (["AP", "AFP"], "T", "deck")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It ends.", True),
        ("Does it end?", True),
        ("“It ends.”", True),
        ("It ends (so they say.)", True),
        ("It ends…", True),
        ("它结束了。", True),
        ("終わった」", False),
        ("終わった。」", True),
        ("هل انتهى؟", True),
        ("समाप्त।", True),
        ("It breaks off in the mid", False),
        ("Read more >", False),
        ("See also,", False),
    ],
)
def test_complete_says_whether_the_last_paragraph_ends_like_a_sentence(text: str, whole: bool) -> None:
    assert quality(text, len(text))["complete"] is whole


def test_quality_counts_what_a_user_filters_on() -> None:
    numbers = quality("one two\n\nthree\n\none two", 40)
    assert numbers == {"words": 5, "paragraphs": 3, "kept": 0.575, "repeated": 0.667, "complete": False}
    assert quality("x", 0)["kept"] == 0.0


@given(st.text("a é’\t\n\x0b\x1c\x85\u00a0\u2003\u3000\ud800", max_size=20))
def test_words_are_what_white_space_of_all_kinds_parts(text: str) -> None:
    assert quality(text, 20)["words"] == len(text.split())


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [("我们去北京", 5, 6), ("กขค", 3, 4), ("한국 신문", 2, 2), ("one two", 2, 2), ("né là", 2, 2), ("एक दो", 2, 2)],
)
def test_letters_of_scripts_without_spaces_count_as_words(text: str, least: int, most: int) -> None:
    assert least <= quality(text, 10)["words"] <= most
