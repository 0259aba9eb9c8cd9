"""A line is a copy of a caption if it says its words, and its credit, once or several times, and nothing else."""

from __future__ import annotations

import pytest

from newsclean.copies import MANY, Copies

CAPTIONS = [
    ("The river at noon.", "REUTERS/Jo Doe"),
    ("The river at noon, seen from the bridge.", "Anna Berg"),
    ("The river at night.", None),
    ("The river at noon.", "AFP"),
]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("THE RIVER, AT NIGHT", [("The river at night.", 1)]),
        ("The river at noon.", [("The river at noon.", 1), ("The river at noon.", 1)]),
        ("The river at noon. The river at noon.", [("The river at noon.", 2), ("The river at noon.", 2)]),
        ("The river at noon. Reuters/Jo Doe The river at noon.", [("The river at noon.", 2)]),
        ("The river at noon. AFP", [("The river at noon.", 1)]),
        ("The river at noon, seen …", [("The river at noon, seen from the bridge.", 1)]),
        ("The river at noon, seen", []),
        ("The river at noon rose.", []),
        ("The river", []),
        ("!!!", []),
    ],
    ids=["other case", "two captions", "twice", "with one credit", "with the other", "cut", "cut without a sign", "more",
         "less", "no words"],
)  # fmt: skip
def test_what_a_line_says(line: str, said: list[tuple[str, int]]) -> None:
    assert list(Copies(CAPTIONS).said(line)) == said


def test_a_caption_without_words_is_said_by_no_line() -> None:
    assert not list(Copies([("* * * * *", None)]).said("The river at noon."))


def test_of_very_many_captions_that_go_on_alike_some_are_enough() -> None:
    captions = [(f"The river at noon in town {i}.", None) for i in range(10 * MANY)]
    assert len(list(Copies(captions).said("The river at noon…"))) == MANY
    assert list(Copies(captions).said("The river at noon in town 400.")) == [(captions[400][0], 1)]
