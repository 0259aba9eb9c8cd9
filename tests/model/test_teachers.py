"""Soft labels: what trees expect that have not seen the site."""

from __future__ import annotations

from typing import Any

import pytest

from newsclean.model import features
from newsclean.model.examples import CLEAN, Example, make_examples
from newsclean.model.teachers import SHARE, around, soften

LOOKUP = features.make_lookup()
PROSE = "The ferry to island {0} was late on day {1}, the harbour master said, as the wind had turned in the night."
WHIM = "The ferry runs daily, the company says, and whoever misses it may well have to wait until the next morning."


def pages(sites: int, whim: int | None = None) -> list[Example]:
    """Make four pages for each site; on all of them a line is furniture that the gold of one page takes for text."""
    gold: list[dict[str, Any]] = []
    raw: dict[str, str] = {}
    for number in range(4 * sites):
        body = [PROSE.format(number, day) for day in range(4 + number % 3)]
        kept = [*body, WHIM] if number == whim else body
        gold.append({"id": f"p{number}", "site": f"s{number // 4}", "text": "\n\n".join(kept)})
        raw[f"p{number}"] = "\n".join(["* Home", "* News", "* Sport", *body, "Share this", WHIM, "Contact us"])
    return make_examples(gold, [raw])


def test_a_whim_of_one_page_is_softened_and_the_rest_stays() -> None:
    examples = pages(10, whim=5)
    softened = soften(examples, LOOKUP, seed=1)
    place = next(i for i, example in enumerate(examples) if example.key == "p5" and example.group != CLEAN)
    line = examples[place].lines.index(WHIM)
    assert examples[place].labels.body[line] == 1
    assert softened[place].labels.body[line] < 1 - SHARE / 2
    text = examples[place].lines.index(PROSE.format(5, 1))
    assert softened[place].labels.body[text] > 0.9
    assert softened[place].labels.body[0] < 0.1


def test_clean_texts_stay_as_they_are() -> None:
    examples = pages(5)
    softened = soften(examples, LOOKUP)
    clean = [i for i, example in enumerate(examples) if example.group == CLEAN]
    assert clean
    assert all(softened[i] is examples[i] for i in clean)


def test_pages_of_one_site_cannot_judge_each_other() -> None:
    examples = pages(1)
    assert soften(examples, LOOKUP) == examples


def test_the_same_seed_gives_the_same_labels() -> None:
    examples = pages(5)
    one, two, other = (soften(examples, LOOKUP, seed=seed) for seed in (1, 1, 2))
    assert [example.labels for example in one] == [example.labels for example in two]
    assert [example.labels for example in one] != [example.labels for example in other]


def test_a_line_is_seen_with_its_neighbours() -> None:
    page = features.read("A short line\nThe second line is longer than the first one, and ends.\nThird", LOOKUP)
    seen = around(page)
    width = len(features.NAMES)
    assert (seen[:, :width] == page.lines).all()
    assert (seen[1, width : 2 * width] == page.lines[0]).all(), "the line before"
    assert (seen[1, 2 * width : 3 * width] == page.lines[2]).all(), "the line behind"
    assert not seen[0, width : 2 * width].any(), "nothing before the first"
    means = seen[2, 5 * width : 6 * width]
    assert means == pytest.approx(page.lines[:2].mean(0), abs=1e-5)
