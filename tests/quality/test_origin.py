"""The measure of bylines, days and datelines asks for what the dump has, and forgives what is no difference."""

from __future__ import annotations

from typing import Any

import pytest

from tests.quality.origin import measured, share

PAGE = {"id": "page-1", "byline": "Jane Doe, MD", "published": "2024-05-03", "text": "It rained in Ashgrove."}
TEXT = "The rain\nBy Jane Doe, MD\nMay 3, 2024\nIt rained in Ashgrove."


def hits(column: str, got: dict[str, Any], dump: str | None = TEXT, **gold: Any) -> list[bool]:
    found: list[bool] = measured(PAGE | gold, got, dump).get(column, [])
    return found


@pytest.mark.parametrize(
    ("byline", "given", "right", "found"),
    [
        pytest.param("Jane Doe, MD", ["JANE DOE"], [True], [True], id="case and degrees do not count"),
        pytest.param("Jane Doe, City editor", ["Dr Jane Doe"], [True], [True], id="nor do jobs and titles"),
        pytest.param("Jane Doe", ["Jane Doe", "May"], [True, False], [True], id="a name too many"),
        pytest.param("Jane Doe", ["John Roe"], [False], [False], id="another name"),
        pytest.param("Jane Doe", [], [], [False], id="nothing given"),
        pytest.param("Reuters", [], [], [], id="an agency is no person"),
        pytest.param("", ["Jane Doe"], [], [], id="no gold, no verdict"),
    ],
)
def test_names(byline: str, given: list[str], right: list[bool], found: list[bool]) -> None:
    assert hits("name_p", {"byline": given}, byline=byline) == right
    assert hits("name_r", {"byline": given}, byline=byline) == found


@pytest.mark.parametrize(
    ("published", "right", "found"),
    [
        ("2024-05-03T10:15+00:00", [True], [True]),
        ("2024-05-04", [True], [True]),
        ("2024-05-05", [False], [False]),
        (None, [], [False]),
    ],
)
def test_the_day_counts_and_a_zone_is_forgiven(published: str | None, right: list[bool], found: list[bool]) -> None:
    assert hits("day_p", {"published": published}) == right
    assert hits("day_r", {"published": published}) == found


def test_what_the_dump_lacks_is_not_asked_for() -> None:
    bare = "The rain\nIt rained in Ashgrove."
    assert hits("name_r", {}, bare) == hits("day_r", {}, bare) == []
    assert hits("name_r", {}, None) == hits("day_r", {}, None) == [False]


def test_a_dateline_is_measured_by_the_gold_text() -> None:
    gold = {"text": "ASHGROVE, Ore. (AP) — It rained."}
    assert hits("place_r", {"located": "Ashgrove, Ore."}, **gold) == [True]
    assert hits("place_p", {"located": "Ashgrove, Ore."}, **gold) == [True]
    assert hits("place_p", {"located": "Portland"}, **gold) == [False]


def test_shares_are_worded_with_their_counts() -> None:
    table = [{"name_p": [True, False]}, {"name_p": [True, True]}, {}]
    assert share(table, "name_p").split() == ["0.750", "(3/4)"]
    assert share(table, "day_p").split() == ["-", "(0/0)"]
