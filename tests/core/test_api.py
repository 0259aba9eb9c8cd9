"""For use from Python: strings in, records out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import newsclean
from newsclean import Cut, Doc, Edit, Label, clean, compose, removals, restore
from newsclean.api import records
from newsclean.doc import Mark
from newsclean.errors import UsageError


def drop_x(doc: Doc) -> Iterator[Mark]:
    """Drop every x."""
    for at, letter in enumerate(doc.text):
        if letter == "x":
            yield Edit(at, at + 1, "", "an x")


def cut_at_bars(doc: Doc) -> Iterator[Mark]:
    """Cut before every bar, and drop the bar."""
    for at, letter in enumerate(doc.text):
        if letter == "|":
            yield Cut(at, "a bar")
            yield Edit(at, at + 1, "", "a bar")


def test_a_chain_of_ones_own_functions_gives_records() -> None:
    [record] = clean("one x two", [drop_x, "normalize-paragraphs"])
    assert record["text"] == "one two"
    assert record["source"] == "-"


def test_a_pipeline_is_built_once_and_used_often() -> None:
    pipeline = compose(drop_x)
    assert [clean(text, pipeline)[0]["text"] for text in ("ax", "xb")] == ["a", "b"]


def test_keywords_go_into_the_meta_of_every_record() -> None:
    first, second = clean("one|two", [cut_at_bars], url="u", n=1)
    assert first["meta"] == second["meta"] == {"url": "u", "n": 1}
    assert first["meta"] is not second["meta"]


def test_articles_are_numbered_and_pieces_without_text_are_not_counted() -> None:
    made = clean("one| |two", [cut_at_bars])
    assert [(record["index"], record["text"]) for record in made] == [(0, "one"), (1, "two")]


def test_an_unknown_preset_is_an_error_that_helps() -> None:
    with pytest.raises(UsageError, match="no filter 'news2'"):
        clean("one", "news2")


def test_what_gives_no_record_is_in_the_journal() -> None:
    text = "one|T"

    def mark_t(doc: Doc) -> Iterator[Mark]:
        if doc.text == "T":
            yield Label(0, 1, "title")

    docs, made = zip(*records(compose(cut_at_bars, mark_t).run(Doc(text))), strict=True)
    assert [record and record["text"] for record in made] == ["one", None]
    assert [(r.start, r.end, r.filter) for r in removals(docs)] == [(3, 4, "cut-at-bars"), (4, 5, "record")]
    assert restore(docs) == text


def test_public_names_are_there_and_others_are_not() -> None:
    for name in newsclean.__all__:
        assert getattr(newsclean, name)
    with pytest.raises(AttributeError, match="has no attribute 'cleen'"):
        newsclean.cleen  # noqa: B018  # asking is enough
