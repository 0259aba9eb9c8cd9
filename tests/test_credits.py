"""Where a credit begins, and how sure the form alone makes it."""

from __future__ import annotations

import pytest

from newsclean.credits import is_lone_credit, names_maker, split_credit
from tests.growth import check_growth, seconds

TEXT = "A crane lifts the bell of the old town hall in Lund"


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        (f"{TEXT}. Jo Doe/AFP", "Jo Doe/AFP"),
        (f"{TEXT} Jo Doe/AFP", "Jo Doe/AFP"),
        (f"{TEXT} REUTERS/Jo Doe", "REUTERS/Jo Doe"),
        (f"{TEXT}.Credit...Jo Doe for The Ashgrove Post", "Credit...Jo Doe for The Ashgrove Post"),
        (f"{TEXT}. Credit…via Jo Doe", "Credit…via Jo Doe"),
        (f"{TEXT} AP Photo/Jo H. Doe", "AP Photo/Jo H. Doe"),
        (f"{TEXT} @fire_brigade via X / Reuters", "@fire_brigade via X / Reuters"),
        (f"{TEXT}, May 5. Jo Doe (dpa/picture alliance via Getty)", "Jo Doe (dpa/picture alliance via Getty)"),
        (f"{TEXT}: 11. Mai 2026 (AFP / JO DOE)", "AFP / JO DOE"),
        (
            f"{TEXT} Frank Doe II/Copyright 2026 The AP. All rights reserved",
            "Frank Doe II/Copyright 2026 The AP. All rights reserved",
        ),
        (f"{TEXT}. (Photo by Jo Doe / AFP) (Photo by JO DOE/AFP via Getty Images)", "Photo by Jo Doe / AFP"),
        (f"{TEXT}. Photo Jean Dupont", "Photo Jean Dupont"),
        ("Foto: Anna Berg (Keystone)", "Foto: Anna Berg (Keystone)"),
        ("(Jo Doe / AP)", "Jo Doe / AP"),
        ("Handout via REUTERS", "Handout via REUTERS"),
        ("Die Straße am Fluß in Lund, Foto: Eva Muster", "Foto: Eva Muster"),
        ("Die große Straße in Lund (Archivfoto: Eva Muster)", "Archivfoto: Eva Muster"),
        ("İstanbul'da köprü kapandı, fot. Anna Berg", "fot. Anna Berg"),
    ],
)
def test_a_form_that_is_certain_is_sure(line: str, credit: str) -> None:
    found = split_credit(line)
    assert found is not None
    assert (found.text, found.sure) == (credit, True)
    assert line[: found.end] == line[: line.index(credit)].rstrip(" (.") or line[: found.end].endswith(".")


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        (f"{TEXT}. (Jo Doe)", "Jo Doe"),
        (f"{TEXT}. (AP)", "AP"),
        (f"{TEXT}. AP", "AP"),
        (f"{TEXT}. Jo Doe for The Coast", "Jo Doe for The Coast"),
        (f"{TEXT} / Jo Doe", "Jo Doe"),
    ],
)
def test_a_form_that_may_be_something_else_is_not_sure(line: str, credit: str) -> None:
    found = split_credit(line)
    assert found is not None
    assert (found.text, found.sure) == (credit, False)


@pytest.mark.parametrize(
    "line",
    [
        f"{TEXT}.",
        f"{TEXT} (Sweden)",
        "Reuters reported that the bell was back.",
        "The bell is back, he told Reuters.",
        "Two of three want it back, according to a poll by Reuters/Ipsos.",
        "“We will ring it,” he said. (Reporting by Jo Doe; Editing by Ann Roe)",
        "Comfort rating: 32°F / 0°C",
        "Contact us | About us | Getty Images",
        "© 2024 The Coast. All rights reserved.",
        "Bell ringers of Lund & Co. KG",
        "See [the full list](/bells/index.html)",
        "",
    ],
)
def test_what_is_no_credit_is_none(line: str) -> None:
    assert split_credit(line) is None


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("Jo Doe/AFP", True),
        ("Ludwig van der Berg via Getty Images", True),
        ("Thaier al-Sudani", True),
        ("Jo Doe said on Monday", False),
        ("Reporting by Jo Doe", False),
        ("https://example.org/Jo", False),
        ("", False),
    ],
)
def test_names_are_told_from_sentences(text: str, maker: object) -> None:
    assert names_maker(text) is maker


@pytest.mark.parametrize(
    "line", ["Photo: " * 3000, "a/b " * 5000, "(" * 9000, "Name. " * 4000, "©" * 5000, "：" * 5000]
)
def test_long_lines_take_no_longer_than_their_ends(line: str) -> None:
    split_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "Photograph: Tom Reed/PA",
        "Photo credit: Harbour Council",
        "(Image: Tom Reed)",
        "* Foto: Jürgen Vogt",
        "Photo by Tom Reed on Unsplash",
        "Getty Images / Tom Reed",
        "TomReed/Getty Images",
        "Фото: ТАСС",
        "写真：共同通信",
    ],
)
def test_a_line_that_is_a_picture_credit_and_nothing_else_is_known(line: str) -> None:
    assert is_lone_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "The ferry on Monday. Photograph: Tom Reed/PA",
        "Photo: the bridge in the fog, as nobody has seen it since the war began",
        "Photo finish: Storm wins by a nose",
        "Source: Harbour Council",
        "Quelle: dpa",
        "Graphics: Nvidia RTX 4050",
        "Low-Code/No-Code Platforms",
        "Shares of Getty Images fell on Monday after the mayor had spoken.",
        ")",
        "",
    ],
)
def test_a_line_that_says_more_or_else_is_none(line: str) -> None:
    assert not is_lone_credit(line)


@pytest.mark.parametrize("unit", ["Photo: ", "a/b ", "(", "Name. ", "©", "："])
def test_the_cost_of_a_long_line_grows_no_faster_than_the_line(unit: str) -> None:
    def cost(size: int) -> float:
        line = unit * size
        return seconds(lambda: split_credit(line))

    check_growth(cost, 2_000, 512_000)
