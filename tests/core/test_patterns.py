"""Patterns that wait: the same answers as compiled ones, and nothing compiled before it is asked for."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any

import pytest

from newsclean.patterns import beginning, is_far, later

CALLS: list[tuple[str, tuple[Any, ...]]] = [
    ("search", ("xaab",)),
    ("match", ("xaab", 1)),
    ("fullmatch", ("AB",)),
    ("sub", (r"<\g<0>>", "aab ab")),
    ("subn", ("", "aab ab")),
    ("split", ("1ab2ab3",)),
    ("findall", ("aab ab",)),
]


def shown(found: Any) -> Any:
    return found.span() if isinstance(found, re.Match) else found


@pytest.mark.parametrize(("method", "arguments"), CALLS)
def test_every_method_answers_as_the_compiled_pattern_does(method: str, arguments: tuple[Any, ...]) -> None:
    waiting, compiled = later("a+b", re.IGNORECASE), re.compile("a+b", re.IGNORECASE)
    for _ in range(2):
        assert shown(getattr(waiting, method)(*arguments)) == shown(getattr(compiled, method)(*arguments))
    assert [match[0] for match in waiting.finditer("ab aB")] == ["ab", "aB"]
    assert (waiting.pattern, waiting.flags) == (compiled.pattern, compiled.flags)
    assert waiting.groups == 0


def test_nothing_is_compiled_before_it_is_asked_for() -> None:
    wrong = later("(")
    assert wrong.pattern == "("
    with pytest.raises(re.error):
        wrong.search("")


def test_a_waiting_pattern_has_no_other_names() -> None:
    with pytest.raises(AttributeError):
        later("a").find  # type: ignore[attr-defined]  # noqa: B018
    assert not hasattr(later("a"), "__wrapped__")


def test_the_modules_of_the_default_chain_compile_few_large_classes_at_the_start() -> None:
    """A class with thousands of characters takes milliseconds: none of a script that the page lacks is compiled."""
    code = (
        "import re._compiler as c\n"
        "import sys\n"
        "from newsclean import clean\n"
        "plain, large = c.compile, []\n"
        "def compile(pattern, flags=0):\n"
        "    large.append(pattern) if any(word in str(pattern) for word in ('\\u9fff', '\\\\u9fff')) else None\n"
        "    return plain(pattern, flags)\n"
        "c.compile = compile\n"
        "clean('Bridge to reopen\\n\\nThe city’s bridge reopens in May, the mayor said — on Monday.\\n')\n"
        "sys.exit(str(large) if len(large) > 1 else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr


@pytest.mark.parametrize("char", ["\u0590", "ع", "क", "ก", "あ", "漢", "한", "\uffef", "\U00020000", "\u1e00"])
def test_far_characters_are_found_behind_others(char: str) -> None:
    assert is_far(f"a “quoted” — {char}")


@pytest.mark.parametrize("text", ["", "plain", "naïve “quoted” — Ωμέγα Привет Հայ €5 → 10"])
def test_alphabets_with_capitals_and_punctuation_are_near(text: str) -> None:
    assert not is_far(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("no sign at all " * 20, id="no candidate"),
        pytest.param("a [1] and [2]\nb [x] [3]", id="hits and near misses"),
        pytest.param(
            "words that fill the page, " * 40 + "[7]\n" + "more of them, " * 40 + "[8]", id="few in a long text"
        ),
        pytest.param("[" * 300 + "1]" + "[2]" * 100, id="more candidates than are worth looking up"),
        pytest.param("x[1] [2]", id="what stands before a candidate counts"),
    ],
)
def test_matches_are_those_of_finditer(text: str) -> None:
    """Also where the search changes over to `re` in the middle, which sees what stands before a candidate."""
    pattern = re.compile(r"\[(?<!x\[)(\d)\](?=\s|\[|$)")
    assert [hit.span() for hit in beginning(pattern, "[", text)] == [hit.span() for hit in pattern.finditer(text)]
