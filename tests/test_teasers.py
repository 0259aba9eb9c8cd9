"""The title of another article below "Read also" goes; what follows "Read more", and text, stays."""

from __future__ import annotations

import pytest

from newsclean.lexicon.furniture import find_furniture
from newsclean.teasers import find_teasers

ABOVE = "The bridge over the Wend will reopen in May, the mayor said on Monday."
BELOW = "Nearly nine thousand people used it every day before the flood."


def teasers(*lines: str, score: float = 0.6) -> list[str]:
    page = [ABOVE, *lines, BELOW]
    filled = [number for number, line in enumerate(page) if line]
    return [page[number] for number in find_teasers(page, filled, [score] * len(page), find_furniture(page))]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Lesen Sie auch", "Fähre fällt wegen Niedrigwasser aus"),
        ("À lire aussi :", "Le bac s’échoue dans le brouillard"),
        ("LEIA TAMBÉM:", "Balsa encalha na neblina"),
        ("İLGİLİ HABER", "Feribot siste karaya oturdu"),
        ("Related articles", "Ferry runs aground in the fog"),
        ("相关阅读", "渡轮在雾中搁浅"),
    ],
)
def test_the_title_below_the_heading_is_found(heading: str, title: str) -> None:
    assert teasers(heading, title) == [title]
    assert teasers(heading, "", f"* {title}", "") == [f"* {title}"]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Read more", "Growth of the river trade"), id="a button below what it belongs to"),
        pytest.param(("Lesen Sie auch", "Die Fähre fällt wegen Niedrigwasser aus."), id="a sentence"),
        pytest.param(("Lesen Sie auch", "Anzeige"), id="other furniture"),
        pytest.param(("Lesen Sie auch", f"{ABOVE[:-1]} and {BELOW[:-1]} and so on without an end in sight"), id="long"),
        pytest.param(("She said: read also what stands between", "the lines of it all"), id="no heading"),
        pytest.param(("Lesen Sie auch",), id="text below it"),
    ],
)
def test_what_is_no_title_of_another_article_stays(lines: tuple[str, ...]) -> None:
    assert teasers(*lines) == []


def test_what_is_surely_the_text_stays() -> None:
    assert teasers("Lesen Sie auch", "Fähre fällt wegen Niedrigwasser aus", score=0.95) == []


def test_a_heading_at_the_end_of_the_page_has_nothing_below_it() -> None:
    page = [ABOVE, "Lesen Sie auch"]
    assert list(find_teasers(page, [0, 1], [0.9, 0.1], find_furniture(page))) == []
