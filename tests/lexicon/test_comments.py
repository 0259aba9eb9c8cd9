"""Headings over readers' comments are told from subheadings and sentences with the same words."""

from __future__ import annotations

import pytest

from newsclean.lexicon.comments import heads_comments


@pytest.mark.parametrize(
    "line",
    [
        "59 Comments",
        "1 comment:",
        "(12) Comments",
        "1,204 comments",
        "Comments (7)",
        "Comments: 37",
        "COMMENTS",
        "Show 14 comments",
        "5 Comments on “The ferry that never came”",
        "3 thoughts on “The ferry that never came”",
        "2 responses to 'The ferry that never came'",
        "0 Comment on The ferry that never came",
        "Reader Interactions",
        "3 Kommentare",
        "Kommentare (3)",
        "12 commentaires sur Le bac",
        "4 reacties",
        "Komentarze (8)",
        "17 комментариев",
        "Коментарі",
        "댓글 5",
        "3件のコメント",
        "تعليقات (2)",
    ],
)
def test_a_heading_over_comments_is_known(line: str) -> None:
    assert heads_comments(line)


@pytest.mark.parametrize(
    "line",
    [
        "Three thoughts on winter",
        "3 thoughts on the new ferry",
        "Kommentar",
        "Komentarz",
        "No comment",
        "Comments?",
        "Comments by the mayor were met with silence.",
        "59 comments were handed in before the hearing, the clerk said.",
        "Responses",
        "12 replies",
        "Discussion",
        "2 Comments on “" + "x" * 200 + "”",
    ],
)
def test_a_line_with_the_same_words_is_not(line: str) -> None:
    assert not heads_comments(line)
