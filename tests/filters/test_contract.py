"""What every filter keeps, checked over all that are registered: a new one is tested before anybody writes a test."""

from __future__ import annotations

import doctest
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsclean import testing
from newsclean.doc import Doc
from newsclean.filters import FILTERS
from newsclean.registry import Spec, spec
from tests.growth import check_growth, seconds

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "tests" / "pages").glob("*/*/page.txt"))

each_filter = pytest.mark.parametrize("name", FILTERS)
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parts[-3]}/{page.parts[-2]}")

PARTS = {
    "one letter": "a",
    "capitals": "A",
    "digits": "7",
    "spaces": " ",
    "tabs and spaces": " \t",
    "no-break spaces": "\u00a0",
    "soft hyphens": "a\u00ad",
    "line feeds": "\n",
    "carriage returns": "\r",
    "line ends of windows": "a\r\n",
    "lines of one letter": "a\n",
    "paragraphs of one letter": "a\n\n",
    "hyphens at line ends": "wrap-\n",
    "wrapped prose": "the quick brown fox jumps over a lazy dog and runs away from\n",
    "words": "word ",
    "sentences": "It rained. ",
    "dots": ".",
    "dashes": " — ",
    "open brackets": "(",
    "open and closed brackets": "()",
    "quotes": "“",
    "bars": "a | ",
    "ampersands": "&amp;",
    "broken entities": "&#",
    "mojibake": "\u00e2\u20ac",
    "half a mojibake": "\u00c3",
    "combining marks": "\u0301",
    "bidi marks": "\u202e\u2066",
    "surrogates": "\ud800",
    "nuls": "\0",
    "chinese": "新",
    "full-width brackets": "（",
    "bylines": "By ",
    "names": "By Anna Maria ",
    "byline lines": "By Anna Maria\n",
    "photo labels": "Photo: ",
    "credits": "REUTERS/Anna ",
    "brackets of credits": "(AP Photo/",
    "copyright signs": "© ",
    "datelines": "LONDON, Jan 3 (Reuters) - ",
    "capitals before a bracket": "LONDON, ",
    "dateline lines": "LONDON (AP) — It rained.\n\n",
    "dates": "3 May 2024 ",
    "clock lines": "12:05\n",
    "notes": "Reporting by ",
    "note lines": "Editor's note: no.\n",
    "share lines": "Share\n",
    "widgets": "TT\n20\n",
    "bullets": "  * Home\n",
    "links": "[x](y) ",
    "stars": "*",
    "gallery counts": "[1/2] ",
    "one caption again and again": "Workers clear sand near Tel Harun, March 3, 2024. (AP)\n",
    "one paragraph again and again": "The railway will carry passengers again from April, it said.\n\n",
}
"""What hostile texts are made of: each part is repeated until the text is long."""


def numbered(size: int) -> str:
    """Return lines that are almost captions, almost copies of each other, and all different."""
    return "".join(
        f"Workers clear sand near kilometer {n}, March {n % 31}, 2024. (AP Photo/A. {n})\n" for n in range(size // 70)
    )


def almost_titles(size: int) -> str:
    """Return pages that share most of their headlines."""
    return "".join(
        f"Line to Reopen after {n} Years\n\nIt will reopen after {n} years, the ministry said on Sunday.\n\n"
        for n in range(size // 95)
    )


def repeated(part: str) -> Callable[[int], str]:
    """Return a maker of texts that are ``part`` again and again."""
    return lambda size: part * (size // len(part))


TEXTS: dict[str, Callable[[int], str]] = {
    **{name: repeated(part) for name, part in PARTS.items()},
    "captions that differ in a number": numbered,
    "titles that differ in a number": almost_titles,
}
each_text = pytest.mark.parametrize("make", TEXTS.values(), ids=list(TEXTS))


@each_filter
def test_summary_examples_and_options_are_told(name: str) -> None:
    told = spec(name)
    assert told.summary, "the first line of the docstring is what 'newsclean filters' shows"
    assert not told.summary.endswith(".")
    assert len(told.summary) <= 100
    assert told.description, "say why the mess exists and what is left alone"
    for option in told.options.values():
        assert option.help, f"{name}.{option.name} has no line under 'Options:'"
        assert option.type in (str, int, float, bool)
        assert option.parse(option.default) == option.default


@each_filter
def test_the_examples_show_a_hit_and_a_near_miss(name: str) -> None:
    told = spec(name)
    changed: list[bool] = []

    def after(filter: Any, text: str, **options: Any) -> str:  # noqa: A002  # as in the doctests
        result = testing.after(filter, text, **options)
        changed.append(result != text)
        return result

    def labels(filter: Any, text: str, **options: Any) -> list[tuple[str, Any]]:  # noqa: A002  # as in the doctests
        result = testing.labels(filter, text, **options)
        changed.append(bool(result))
        return result

    function = getattr(told.function, "func", told.function)
    scope = {**function.__globals__, "after": after, "labels": labels}
    test = doctest.DocTestParser().get_doctest(told.examples + "\n", scope, name, None, None)
    doctest.DocTestRunner(verbose=False, optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=lambda _: None)
    if told.corpus:
        changed.append("seen=" in told.examples)  # its hits need an earlier document
    assert True in changed, "no example shows a hit"
    assert False in changed, "no example shows a near miss"


@each_filter
def test_the_readme_lists_it(name: str) -> None:
    assert f"| `{name}` |" in (ROOT / "README.md").read_text("utf-8")


@each_filter
@each_page
def test_it_keeps_the_contract_on_every_page(name: str, page: Path) -> None:
    check(spec(name), page.read_bytes().decode())


@each_filter
@each_text
def test_it_keeps_the_contract_on_hostile_text(name: str, make: Callable[[int], str]) -> None:
    check(spec(name), make(3000))


@each_filter
@pytest.mark.parametrize("text", ["", " ", "\n", "a", "\r\n", "\ufeff", "\ud800"], ids=repr)
def test_it_keeps_the_contract_on_next_to_nothing(name: str, text: str) -> None:
    check(spec(name), text)


def check(told: Spec, text: str) -> None:
    """Check the contract; a filter with a memory is asked about one text at a time."""
    if not told.corpus:
        testing.check_contract(told.function, text)
        return

    def forgetful(doc: Doc) -> Any:
        yield from told.function(doc, seen={})

    testing.check_contract(forgetful, text)


LARGEST = int(os.environ.get("NEWSCLEAN_HOSTILE_SIZE", "256000"))
"""Characters of the largest hostile text; set the variable to 10000000 for the long run."""


@each_filter
@each_text
def test_its_cost_grows_no_faster_than_the_text(name: str, make: Callable[[int], str]) -> None:
    told = spec(name)

    def cost(size: int) -> float:
        doc = Doc(make(size))
        options: dict[str, Any] = {"seen": {}} if told.corpus else {}
        return seconds(lambda: list(told.function(doc, **options)))

    check_growth(cost, 1_000, LARGEST)
