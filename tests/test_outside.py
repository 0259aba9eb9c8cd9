"""What by the build of a page is not its article goes, however well it reads; what only looks like that stays."""

from __future__ import annotations

from typing import Any

import pytest

from newsclean import outside
from newsclean.outside import Build
from tests.growth import check_growth, seconds

STORY = [
    "The bridge over the Wend will reopen in May, the mayor of Ashgrove said on Monday, three years after a flood.",
    "Nearly nine thousand people used it every day before, and most of them have since learned to take the ferry.",
    "The county will pay for the arch, the town for the lamps, and the railway for nothing at all, she said.",
    "The ferry runs until ten in the evening, costs more than the bus did, and stops for fog, which is frequent.",
]
MORE = [
    "A second arch was found sound when divers went down to it in spring, though nobody had expected it to be.",
    "The lamps are copies of the old ones, which somebody sold to a museum two towns further down the river.",
    "There will be no speeches on the day, as the last ones went on until the band had to leave for its train.",
]


def gone_at(
    lines: list[str],
    *,
    staying: list[int] | None = None,
    scores: dict[int, float] | None = None,
    headline: int = 0,
    title: float = 0.99,
    authors: tuple[str, ...] = (),
) -> list[int]:
    """Return which lines go of those that stay so far: all, if nothing else is said, and all surely body."""
    every = list(range(len(lines)))
    likely = [(scores or {}).get(line, 0.99) for line in every]
    page = Build(lines, every, every if staying is None else staying, likely, headline, title, authors)
    return sorted(outside.outside(page))


def gone(lines: list[str], **known: Any) -> list[str]:
    """Return the lines that go, as they are written."""
    return [lines[line] for line in gone_at(lines, **known)]


def test_a_page_of_which_nothing_stays_is_left_alone() -> None:
    assert gone(["Home", "News"], staying=[]) == []
    assert gone([], staying=[]) == []


MENU = ["Lamps that find you in the dark.", "Ropes for every kind of boat."]
TITLE = "Bridge to reopen"


@pytest.mark.parametrize(
    ("lines", "headline", "title", "expected"),
    [
        pytest.param(["Home", *MENU, TITLE, *STORY], 3, 0.95, MENU, id="sentences of a menu, above a headline"),
        pytest.param(["Home", *MENU, TITLE, *STORY], 3, 0.5, [], id="body above a line that may be no headline"),
        pytest.param([*MENU, TITLE, *STORY], 2, 0.95, [], id="no menu there: a begin above a heading inside the text"),
        pytest.param(["Home", *STORY, "Next", *MENU], 5, 0.95, [], id="most of the text above a heading inside it"),
        pytest.param(["Home", TITLE, *STORY], 1, 0.95, [], id="nothing that stays above the headline"),
    ],
)
def test_what_stands_above_the_headline_goes(
    lines: list[str], headline: int, title: float, expected: list[str]
) -> None:
    staying = [line for line in range(len(lines)) if lines[line] != "Home"]
    assert gone(lines, staying=staying, headline=headline, title=title) == expected


def test_above_a_doubtful_headline_goes_what_is_doubtful_itself() -> None:
    lines = ["Home", *MENU, TITLE, *STORY]
    assert gone(lines, staying=[*range(1, 8)], headline=3, title=0.5, scores={1: 0.6, 2: 0.6}) == MENU


SAID = ["I used to cross it as a child, and my mother did, too, when the bakery was still there."]


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param(["12 Comments", *SAID], id="a heading with their number"),
        pytest.param(["Comments (3)", *SAID], id="the number in brackets"),
        pytest.param(["1.204 Kommentare", *SAID], id="a large number, in German"),
        pytest.param(["6 thoughts on “Bridge to reopen”", *SAID], id="thoughts on the headline"),
        pytest.param(["2 responses to “Bridge to reopen in 2024”", *SAID], id="responses to a headline with a year"),
        pytest.param(["12条评论", *SAID], id="Chinese"),
        pytest.param(["Reply", *SAID, "Reply", *SAID], id="two buttons"),
        pytest.param(["Répondre", *SAID, "Répondre"], id="two French ones"),
        pytest.param(["1. Ann says:", *SAID, "2. Bo says:", *SAID, "3. Cy says", *SAID], id="three who say something"),
        pytest.param(["Ann sagt:", *SAID, "Bo sagt:", *SAID, "Cy sagt:", *SAID], id="three who say it in German"),
    ],
)
def test_readers_comments_behind_the_text_go(marks: list[str]) -> None:
    assert gone([*STORY, *marks]) == marks


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([STORY[0], "The mayor says:", STORY[1], "The ferryman says:", *STORY[2:]], id="two who say it"),
        pytest.param(
            [*STORY, "She said:", MORE[0], "He said:", MORE[1], "They said:", MORE[2]], id="what was said to a reporter"
        ),
        pytest.param([*STORY, "16. Thought", *MORE], id="an item of a list"),
        pytest.param([*STORY, "2. Comment on the plan", *MORE], id="an item that asks for a comment"),
        pytest.param([*STORY, "12 comments were made on the plan by Monday.", *MORE], id="a sentence about comments"),
        pytest.param([*STORY, "Reply", *MORE], id="one button"),
        pytest.param([*STORY, "3 comments", MORE[0], "4 comments", MORE[1], "5 comments", MORE[2]], id="teasers"),
        pytest.param(["12 Comments", *STORY], id="a button above the text"),
        pytest.param(["Reply", "Reply", *STORY], id="buttons above the text"),
        pytest.param([*STORY, "Covid 19", *MORE], id="a heading that ends with a number"),
    ],
)
def test_what_only_looks_like_comments_stays(lines: list[str]) -> None:
    assert gone(lines) == []


def test_a_page_that_is_nothing_but_comments_has_no_article() -> None:
    page = ["Discussion about this post", *SAID, "Expand full comment", *MORE, "Expand full comment"]
    assert gone(page) == page
    assert gone(["Discussion about this post", *STORY]) == []


AUTHORS = ("Jane Doe",)
LONG = [*STORY, *MORE, *(f"{line} Really." for line in STORY), *(f"{line} Really." for line in MORE)]


@pytest.mark.parametrize(
    "life",
    [
        pytest.param(["Jane Doe is a reporter who has lived in Ashgrove all her life."], id="name and verb"),
        pytest.param(["Jane Doe, PhD, writes about rivers and what they take away."], id="with a degree"),
        pytest.param(["Jane Doe (she) covers the county for this paper and others."], id="with a bracket"),
        pytest.param(["Jane Doe, editor of the river pages, joined the paper in 2019."], id="with a job"),
        pytest.param(["Jane Doe is a writer in Selby."], id="in a few words"),
        pytest.param(["Jane Doe can be reached at 555-0142 or jdoe@courier.example."], id="how to reach her"),
        pytest.param(["Jane Doe", "Jane has written about the Wend since the flood."], id="first name, name above"),
        pytest.param(["About the author", "Jane wrote this, and much else besides."], id="a heading"),
        pytest.param(["Über die Autorin", "Jane Doe schreibt über Flüsse."], id="a German heading"),
        pytest.param(["Jane Doe est journaliste et vit au bord de la rivière."], id="French"),
        pytest.param(
            ["Jane Doe is a reporter. She lives in Ashgrove.", "Her book is out now."], id="what follows, too"
        ),
    ],
)
def test_what_the_end_says_of_the_author_goes(life: list[str]) -> None:
    assert gone([*LONG, *life], authors=AUTHORS) == life


def test_the_author_behind_a_short_text_goes_with_the_teasers_that_are_longer_than_it() -> None:
    life = "Jane Doe is a reporter who has lived in Ashgrove all her life."
    assert gone([*STORY, life, *MORE], authors=AUTHORS) == [life, *MORE]


def test_an_author_who_is_told_of_in_the_middle_of_a_long_text_stays() -> None:
    life = "Jane Doe is a reporter who has lived in Ashgrove all her life."
    long = [f"{line} And {number}." for number in range(3) for line in (*STORY, *MORE)]
    assert gone([*LONG, life, *long], authors=AUTHORS) == []


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param(["Jane Doe is a reporter who has lived here all her life.", *LONG], AUTHORS, id="at the begin"),
        pytest.param([*LONG, "John Roe is a ferryman who has lived here all his life."], AUTHORS, id="of another"),
        pytest.param([*LONG, "Jane Doe is a reporter who has lived here all her life."], (), id="of no known author"),
        pytest.param([*LONG, "Janet is a ferryman's daughter, and lives beside the bridge."], AUTHORS, id="like name"),
        pytest.param([*LONG, "Jane Doe and others stood on the bank and watched the water."], AUTHORS, id="no life"),
        pytest.param([*LONG, "About the bridge", *SAID], AUTHORS, id="about something else"),
    ],
)
def test_what_is_no_life_of_the_author_stays(lines: list[str], authors: tuple[str, ...]) -> None:
    assert gone(lines, authors=authors) == []


def test_a_second_copy_of_the_text_goes() -> None:
    assert gone([*STORY, "Once more", *STORY]) == STORY
    assert gone([*STORY, *STORY, *STORY]) == [*STORY, *STORY]


def test_a_paragraph_that_stands_again_at_once_goes() -> None:
    assert gone([STORY[0], STORY[0], *STORY[1:]]) == [STORY[0]]
    assert gone([STORY[0], "“A flood.”", STORY[0], *STORY[1:]]) == [STORY[0]]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*STORY, "To sum up", *STORY[:2], *MORE], id="two paragraphs repeated further down"),
        pytest.param([*STORY, "To sum up", "Once more", STORY[2], STORY[0], STORY[3]], id="the same in another order"),
        pytest.param(["Row, row", "your boat", "Row, row", "your boat", "Row, row", "your boat"], id="a song"),
        pytest.param(["Ashgrove 3", "Wendover 1", "Ashgrove 3", "Wendover 1"], id="results"),
    ],
)
def test_a_refrain_is_no_second_copy(lines: list[str]) -> None:
    assert gone(lines) == []


@pytest.mark.parametrize("order", ["0330", "0101101", "110311", "012012301", "0123012301230123", "00001111"])
def test_of_what_stays_of_copies_nothing_goes_later(order: str) -> None:
    lines = [STORY[int(place)] for place in order]
    dropped = gone_at(lines)
    assert dropped
    assert gone_at([line for at, line in enumerate(lines) if at not in dropped]) == []


DROPPED = [f"Link {number}" for number in range(12)]


def test_what_stands_far_behind_the_text_and_reads_like_text_in_no_line_goes() -> None:
    lines = [*STORY, *DROPPED, *MORE]
    staying = [0, 1, 2, 3, 16, 17, 18]
    doubtful = dict.fromkeys((16, 17, 18), 0.5)
    assert gone(lines, staying=staying, scores=doubtful) == MORE
    assert gone(lines, staying=staying, scores=doubtful | {17: 0.9}) == []
    assert gone(lines[:15] + MORE, staying=[0, 1, 2, 3, 15, 16, 17], scores=dict.fromkeys((15, 16, 17), 0.5)) == []


def test_the_largest_text_is_never_far() -> None:
    lines = [*MORE[:1], *DROPPED, *STORY]
    assert gone(lines, staying=[0, 13, 14, 15, 16], scores=dict.fromkeys(range(13, 17), 0.5)) == []


@pytest.mark.parametrize(
    "line",
    ["a", STORY[0], "Reply", "9 comments", "Jane Doe" + " Ab" * 40, "Ann says:", "1" * 150, "9 " + "thoughts on " * 15],
)
def test_time_grows_with_the_lines(line: str) -> None:
    check_growth(lambda count: seconds(lambda: gone([line] * count, authors=AUTHORS)), 1_000, 64_000)
