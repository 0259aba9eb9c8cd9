"""Authors in short lines, and lines that name none."""

from __future__ import annotations

import pytest

from newsclean.lexicon.bylines import BEFORE_JOBS, BY, NEEDS_COLON, PARTICLES
from newsclean.lexicon.names import begins_byline, bylines_begun, credit, names_only
from newsclean.lexicon.not_names import NAMES_TOO, NOT_NAMES, NOT_NAMES_FOR

MARKED = [
    ("By JANE DOE and JOHN ROE", ["Jane Doe", "John Roe"]),
    ("By Jane Doe, Political correspondent", ["Jane Doe"]),
    ("By Dr. Jane Doe, MD, health editor", ["Jane Doe"]),
    ("By Jane Doe | Published: 3 May 2024", ["Jane Doe"]),
    ("By Jane DoeUpdated: Feb 5, 2026", ["Jane Doe"]),
    ("ByJane Doe", ["Jane Doe"]),
    ("By Jane Doe in Rome", ["Jane Doe"]),
    ("By Jane Doe For The Daily", ["Jane Doe"]),
    ("By Jane Doe Follow", ["Jane Doe"]),
    ("By [Jane Doe](/authors/doe)", ["Jane Doe"]),
    ("By Ludwig van der Berg jane@daily.example", ["Ludwig van der Berg"]),
    ("By Martin Doe Jr.", ["Martin Doe Jr."]),
    ("By MARY-ANN MCDOE", ["Mary-Ann McDoe"]),
    ("Posted on December 20, 2025 by Jane Doe - 5 Comments", ["Jane Doe"]),
    ("2025-11-03 14 min read Written by Jane Doe", ["Jane Doe"]),
    ("Medically reviewed by John Roe, RDN — Written by Jane Doe, MS, RD", ["Jane Doe"]),
    ("Do 25.04.24 | 14:07 Uhr | Von Eva Muster-Rätsch", ["Eva Muster-Rätsch"]),
    ("Von: JÖRG MUSTERMANN", ["Jörg Mustermann"]),
    ("Von Anna Muster und Lea Beispiel, Nairobi", ["Anna Muster", "Lea Beispiel"]),
    ("Kommentar von Anna Muster", ["Anna Muster"]),
    ("Par\xa0Denis Dupont", ["Denis Dupont"]),
    ("Por María R. Sahagún", ["María R. Sahagún"]),
    ("Di Marco Rossi", ["Marco Rossi"]),
    ("Door Jan de Vries", ["Jan de Vries"]),
    ("Av Ola Nordmann", ["Ola Nordmann"]),
    ("Автор: Иван Петров", ["Иван Петров"]),
    ("Της Μαρίας Παπαδοπούλου", ["Μαρίας Παπαδοπούλου"]),
    ("Tekst: Jan Kowalski", ["Jan Kowalski"]),
    ("بقلم: محمد علي", ["محمد علي"]),
    ("लेखक: राम कुमार", ["राम कुमार"]),
    ("作者：李小明", ["李小明"]),
    ("记者 张三 李四", ["张三", "李四"]),
    ("来源：某网 记者：张三", ["张三"]),
    ("홍길동 기자 hong@daily.example", ["홍길동"]),
    ("[서울=뉴시스]홍길동 기자 =", ["홍길동"]),
    ("박준석 기자 외 1명", ["박준석"]),
]


@pytest.mark.parametrize(("line", "names"), MARKED, ids=[line for line, _ in MARKED])
def test_a_byline_gives_its_names(line: str, names: list[str]) -> None:
    found = credit(line)
    assert found.names == names
    assert found.marked


@pytest.mark.parametrize(
    "line",
    [
        "By the way, Kristin",
        "By Christmas Donald Doe had won the case in every court of the land.",
        "By Friday",
        "By Podium Staff",
        "By Staff",
        "From Russia With Love",
        "World News",
        "Middle East",
        "Di più su questo argomento",
        "De nouvelles règles",
        "Von wegen",
        "Reviewed by Jane Doe",
        "Text size",
        "Author",
        "기자 회견이 열렸다",
        "文字",
        "By " + "Jane Doe and " * 40,
    ],
)
def test_a_line_without_an_author_gives_none(line: str) -> None:
    assert credit(line).names == []


def test_an_agency_is_no_person() -> None:
    assert credit("By The Associated Press") == ([], ["AP"], True)
    assert credit("Von Eva Muster und Max Beispiel, dpa").agencies == ["dpa"]
    assert names_only("Jane Doe and AP") == (["Jane Doe"], ["AP"], False)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Jane Doe", ["Jane Doe"]),
        ("Jane Doe Political Correspondent", ["Jane Doe"]),
        ("Jane Doe Jane Doe", ["Jane Doe"]),
        ("Julia Muster | Clara Beispiel", ["Julia Muster", "Clara Beispiel"]),
        ("Daniel Muster Redakteur", ["Daniel Muster"]),
    ],
)
def test_names_alone_are_recognized(line: str, names: list[str]) -> None:
    found = names_only(line)
    assert found is not None
    assert found.names == names


@pytest.mark.parametrize(
    "line", ["Get Started", "Table of Contents", "M&A Updates", "Jane Doe, who won the race last year", "New York"]
)
def test_headings_are_no_names(line: str) -> None:
    assert names_only(line) is None


@pytest.mark.parametrize(("use", "language"), [(use, code) for use, rows in NOT_NAMES_FOR.items() for code in rows])
def test_a_name_does_not_hold_a_word_of_headings(use: str, language: str) -> None:
    row = NOT_NAMES_FOR[use][language].split()
    assert len(row) == len(set(row))
    for word in row:
        if word not in PARTICLES:
            assert names_only(f"Anna {word.title()}") is None, word


def test_names_that_are_words_of_headings_are_names_behind_a_by() -> None:
    assert NAMES_TOO <= NOT_NAMES | BEFORE_JOBS
    for word in NAMES_TOO:
        assert credit(f"By Anna {word.title()}").names == ["Anna " + word.title()]


def test_words_that_need_a_colon_introduce_bylines() -> None:
    assert {word for words in BY.values() for word in words.split("|")} >= NEEDS_COLON


@pytest.mark.parametrize("language", BY)
def test_every_word_that_introduces_a_byline_works_with_a_colon(language: str) -> None:
    for word in BY[language].split("|"):
        assert word == word.casefold()
        if word.endswith(":") or language in ("zh", "ja", "ko"):
            continue
        assert credit(f"{word}: Anna Muster").names == ["Anna Muster"], word
        if word not in NEEDS_COLON and word[-1] != ".":
            assert credit(f"{word} Anna Muster").names == ["Anna Muster"], word


def test_lines_that_begin_bylines_are_the_same_one_by_one_and_all_at_once() -> None:
    words = [word for words in BY.values() for word in words.split("|")]
    lines = [
        form(word) + end for word in words for form in (str, str.title, str.upper) for end in (" Anna Muster", ":")
    ]
    lines += [line for line, _ in MARKED]
    lines += [
        "bY Jane Doe",
        "* By Jane Doe",
        "Bypass closed",
        "Rain",
        "12",
        "“De Witt",
        "记者李小明",
        "홍길동 기자",
        "文化",
        "é",
    ]
    assert bylines_begun(lines, range(len(lines))) == [i for i, line in enumerate(lines) if begins_byline(line)]
    assert 0 < len(bylines_begun(lines, range(len(lines)))) < len(lines)
    assert bylines_begun(lines, [0]) == [0]
