"""A large document is kept in less memory before a step, and tells the same."""

from __future__ import annotations

import pickle
import tracemalloc

import pytest

from newsclean import doc as vocabulary
from newsclean.api import compose, records
from newsclean.doc import Doc, Edit
from newsclean.journal import removals, verify
from newsclean.packing import pack, unpack
from newsclean.pipeline import Pipeline, apply
from tests.bench.pages import page


@pytest.mark.parametrize(
    ("text", "smaller"),
    [
        pytest.param("a line\n" * 100, False, id="ASCII is small already"),
        pytest.param("一条新闻" * 100, False, id="Chinese takes three bytes in UTF-8"),
        pytest.param("a line\n" * 100 + "\U0001f600", True, id="one emoji"),
        pytest.param("a line\n" * 100 + "\ud800", True, id="half of one"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_text_is_packed_where_that_is_smaller_and_comes_back(text: str, smaller: bool) -> None:
    packed = pack(text)
    assert isinstance(packed, bytes) == smaller
    assert unpack(packed) == text


@pytest.mark.parametrize("number", range(8))
def test_a_large_document_gives_the_same_records_and_removals(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    news = compose("news")

    def told() -> tuple[object, ...]:
        docs = news.run(Doc(source))
        pieces = list(records(docs))
        verify(source, [doc for doc, _ in pieces])
        return [record for _, record in pieces], removals([doc for doc, _ in pieces])

    source = "\U0001f4f0 " + page(number) + "\n\n" + page(number + 1, "main")
    small = told()
    monkeypatch.setattr(vocabulary, "LARGE", 1)
    assert told() == small


def test_a_large_document_travels_to_another_process_with_its_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "LARGE", 1)
    (cut,) = apply(Doc("a \U0001f600 line\nand more", meta={"k": 1}), "f", [Edit(0, 2)])
    there = pickle.loads(pickle.dumps(cut))
    before = there.steps[0].before
    assert (before.text, before.meta, before.lines) == (
        "a \U0001f600 line\nand more",
        {"k": 1},
        ["a \U0001f600 line", "and more"],
    )
    assert removals([there]) == removals([cut])


def test_steps_of_a_large_document_take_a_fraction_of_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    def step(doc: Doc) -> list[Edit]:
        return [Edit(doc.starts[1], doc.starts[2])]

    def held(large: int) -> int:
        monkeypatch.setattr(vocabulary, "LARGE", large)
        source = "\U0001f600 A sentence of some words, all of them different.\n" * 4000
        chain = Pipeline(compose(step).stages * 10)
        chain.run(Doc(source))  # what is loaded at first use does not count
        tracemalloc.start()
        docs = chain.run(Doc(source))
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        verify(source, docs)
        return size

    assert held(large=1) < held(large=1 << 30) / 2
