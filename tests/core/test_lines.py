"""Lines without white space around them, their size in words, and those that say the same."""

from __future__ import annotations

import pytest

from newsclean.doc import Doc
from newsclean.lines import filled, key, saying, size

TITLE = "Die Straße ist zu: „Niemand“ weiß, warum"
LINES = (
    TITLE,
    f"  {TITLE}",
    f"* {TITLE.upper()} *",
    "die strasse ist zu, niemand weiß warum",
    "DIE STRASSE IST ZU — NIEMAND WEISS WARUM!",
    "",
    " \t ",
    f"{TITLE} | Die Küste",
    "Die Straße ist offen: Niemand weiß, warum",
    "_Die Straße ist zu. Niemand weiß warum_",
    "Die",
    "Menü",
    "道路は閉鎖されている",
)


def test_lines_lose_the_white_space_around_them_and_blank_ones_are_not_filled() -> None:
    doc = Doc("\n".join(LINES))
    assert doc.bare[1] == TITLE
    assert [i for i in range(len(LINES)) if i not in doc.view(filled)] == [5, 6]


@pytest.mark.parametrize("line", [line for line in LINES if line.strip()])
def test_a_line_is_found_by_its_words_in_any_case_and_with_any_punctuation(line: str) -> None:
    doc = Doc("\n".join(LINES))
    rows = doc.view(filled)
    same = [i for i in rows if key(LINES[i]) == key(line)]
    assert list(saying(doc, key(line), rows, 200)) == same


def test_longer_lines_are_left_out() -> None:
    doc = Doc("Rain in Bergen\nRain,    in    Bergen")
    assert list(saying(doc, "rain in bergen", [0, 1], 14)) == [0]


@pytest.mark.parametrize(
    ("text", "words"), [("two words", 2), ("trois mots, là", 3), ("東京都は値上げを", 1 + 8 / 2.5), ("", 1)]
)
def test_wide_letters_count_two_and_a_half_to_a_word(text: str, words: float) -> None:
    assert size(text) == pytest.approx(words)
