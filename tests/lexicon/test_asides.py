"""What a page says to its visitors is told from headlines with the same words."""

from __future__ import annotations

import pytest

from newsclean.lexicon.asides import BEGINS, ENDS, speaks_to_visitors


@pytest.mark.parametrize(
    "line",
    [
        "What are you looking for?",
        "  * No results found",
        "NO RESULTS FOR FERRY",
        "Free shipping on orders over £30",
        "Keine Ergebnisse gefunden",
        "Zurück zur Übersicht",
        "Retour à l’accueil",
        "Ваш браузер устарел",
        "お使いのブラウザは対応していません",
        "More about the island ferry: read more »",
        "Alles über die Fähre: Mehr erfahren",
        "跳至正文",
    ],
)
def test_a_word_to_visitors_is_known(line: str) -> None:
    assert speaks_to_visitors(line)


@pytest.mark.parametrize(
    "line",
    [
        "Island ferry out of service until Easter",
        "Retour à la normale dans le port",
        "Zurück zur Natur: Leben auf der Insel",
        "Back to school after the storm",
        "Ferry company learns to earn more",
        "Why trust in the ferry is gone",
        "Search for the lost ferry goes on",
        "처음으로 섬에 배가 왔다",
        "Read more",
        "",
    ],
)
def test_a_headline_with_like_words_is_none(line: str) -> None:
    assert not speaks_to_visitors(line)


def test_the_phrases_are_casefolded_and_long_enough_to_be_looked_up() -> None:
    phrases = "|".join([*BEGINS.values(), *ENDS.values()]).split("|")
    assert all(phrase == phrase.casefold().strip() and len(phrase) > 2 for phrase in phrases)
