"""Quality does not fall: golden pages in seven kinds of dump are measured against the floors beside this file."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest


def load(path: Path) -> Any:
    """Import a module that stands in no package."""
    module_spec = importlib.util.spec_from_file_location(path.stem, path)
    assert module_spec
    assert module_spec.loader
    module = importlib.util.module_from_spec(module_spec)
    module_spec.loader.exec_module(module)
    return module


gate = load(Path(__file__).parent / "gate.py")


def test_the_floors_belong_to_these_pages() -> None:
    assert gate.floors()["data"] == gate.data_hash(), (
        "pages or expected texts have changed: look at 'python -m tests.quality.gate', then write the floors anew"
    )


@pytest.mark.parametrize("kind", gate.DUMPS)
def test_no_figure_is_below_its_floor(kind: str) -> None:
    means, worst = gate.measure(kind)
    floors = gate.floors()["floors"][kind]
    assert set(floors) == set(means)
    below = {figure: (means[figure], floor) for figure, floor in floors.items() if means[figure] < floor}
    assert not below, f"figure and floor: {below}; worst pages: {worst[:3]}"


@pytest.mark.parametrize(
    ("wanted", "got", "least", "most"),
    [
        ("one two three four five", "one two three four five", 1, 1),
        ("one two three four five", "one two three four six", 0.4, 0.6),
        ("one two three four five", "", 0, 0),
        ("", "", 1, 1),
        ("", "one two three four", 0, 0),
        ("新线路将于四月开通", "新线路将于五月开通", 0.2, 0.5),
    ],
)
def test_agreement_is_an_f1_of_shingles(wanted: str, got: str, least: float, most: float) -> None:
    assert least <= gate.agreement(wanted, got) <= most


def test_dumps_differ_but_keep_the_words() -> None:
    page = "Menu\n\n    Title\n\nA long line about Anna Berg that " + "goes on and " * 12 + "ends."
    dumps = {kind: dump(page) for kind, dump in gate.DUMPS.items()}
    bare = {text.replace("* [Menu](/4)", "Menu").replace("* [Title](/5)", "Title") for text in dumps.values()}
    assert {" ".join(text.split()) for text in bare} == {" ".join(page.split())}
    assert len(set(dumps.values())) == len(dumps)
