"""The second copy of an article goes, also with a few words changed; another article stays."""

from __future__ import annotations

import random
import sys

import pytest

from newsclean.doc import Doc
from newsclean.filters.duplicates import drop_duplicates
from newsclean.registry import resolve, spec
from newsclean.testing import check_contract

WORDS = [
    "river",
    "mayor",
    "bridge",
    "winter",
    "school",
    "council",
    "police",
    "spring",
    "harbour",
    "union",
    "market",
    "family",
]


def article(seed: int, words: int = 300) -> str:
    chance = random.Random(seed)  # text for tests
    pool = [f"{word}{n}" for word in WORDS for n in range(40)]
    return " ".join(chance.choice(pool) for _ in range(words)) + "."


def changed(text: str, every: int) -> str:
    return " ".join("other" if n % every == every - 1 else word for n, word in enumerate(text.split()))


def left(*texts: str, **options: float) -> list[bool]:
    """Tell of each text of a run whether it stays."""
    pipeline = resolve([("drop-duplicates", options)])
    return [bool(pipeline.run(Doc(text, source=f"{n}.txt"))[0].text) for n, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(article(1), article(1), id="the same"),
        pytest.param(article(1), article(1).upper(), id="in capitals"),
        pytest.param(article(1), article(1).replace(" ", "\n\n"), id="in other lines"),
        pytest.param(article(1), article(1).replace(" ", ", "), id="with other punctuation"),
        pytest.param(article(1), changed(article(1), 100), id="a word in a hundred is another"),
        pytest.param(article(1), article(1) + " Two words.", id="a sentence more"),
        pytest.param(
            "市政府宣布" * 3 + "从明年一月一日起调整公交票价普通票价上涨一元学生票价不变",
            "市政府宣布，" * 3 + "从明年一月一日起，调整公交票价；普通票价上涨一元，学生票价不变。",
            id="Chinese",
        ),
    ],
)
def test_a_copy_goes(one: str, two: str) -> None:
    assert left(one, two) == [True, False]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(article(1), article(2), id="another article"),
        pytest.param(article(1), changed(article(1), 8), id="a word in eight is another"),
        pytest.param(article(1), article(1) + " " + article(2, 150), id="half as much again is new"),
        pytest.param(article(1, 60), article(1, 120), id="the first half of a longer one"),
        pytest.param("Fire in Lund.", "Fire in Lund.", id="too short to tell"),
    ],
)
def test_another_article_stays(one: str, two: str) -> None:
    assert left(one, two) == [True, True]


def test_the_journal_names_the_earlier_document() -> None:
    pipeline = resolve(["drop-duplicates"])
    pipeline.run(Doc(article(1), source="first.txt"))
    (same,) = pipeline.run(Doc(article(1), source="second.txt"))
    (near,) = pipeline.run(Doc(changed(article(1), 100), source="third.txt"))
    assert str(same.steps[-1].edits[0].why) == "copy of first.txt"
    assert str(near.steps[-1].edits[0].why) == "nearly a copy of first.txt"


def test_how_alike_can_be_said() -> None:
    assert left(article(1), changed(article(1), 100), similarity=1) == [True, True]
    assert left(article(1), changed(article(1), 25), similarity=0.9) == [True, True]
    assert left(article(1), changed(article(1), 25), similarity=0.5) == [True, False]


def test_how_short_can_be_said() -> None:
    text = "The bridge over the Fulda will be closed until May."
    assert left(text, text) == [True, True]
    assert left(text, text, min_words=5) == [True, False]


def test_headlines_and_captions_are_not_compared() -> None:
    pipeline = resolve(["mark-title", "drop-duplicates"])
    body = f"The {article(1)}\n\nThe {article(3)}\n"
    pipeline.run(Doc(f"Old Canal Street mill to become homes\n\n{body}"))
    (doc,) = pipeline.run(Doc(f"Council votes for homes in a former mill\n\n{body}"))
    assert not doc.text


def test_two_runs_know_nothing_of_each_other() -> None:
    assert left(article(1)) == [True]
    assert left(article(1)) == [True]


def test_it_is_told_as_a_filter_over_the_corpus() -> None:
    assert spec("drop-duplicates").scope == "corpus"
    assert "seen" not in spec("drop-duplicates").options


def test_the_result_does_not_depend_on_the_hash_seed_or_order_of_sets() -> None:
    texts = [changed(article(n), 60 + n) for n in range(12)] + [article(n) for n in range(12)]
    assert left(*texts) == left(*texts)


def test_memory_grows_by_less_than_three_kilobytes_an_article() -> None:
    seen: dict[int, str] = {}
    for n in range(50):
        list(drop_duplicates(Doc(article(n), source=f"folder/{n}.txt"), seen=seen))
    entries = {id(value): sys.getsizeof(value) for value in seen.values()}
    size = sys.getsizeof(seen) + sum(map(sys.getsizeof, seen)) + sum(entries.values())
    assert size / 50 < 3000


@pytest.mark.parametrize(
    "text", [article(1), "word " * 5000, "x", ""], ids=["article", "one word many times", "one letter", "empty"]
)
def test_the_contract_of_a_filter_is_kept(text: str) -> None:
    check_contract(drop_duplicates, text)
