"""split-columns: what stood beside the text stands above it or below it, and tables of data stay as they are."""

from __future__ import annotations

from itertools import zip_longest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.columns import rows_of
from newsclean.doc import Doc
from newsclean.filters.columns import split_columns
from newsclean.journal import verify
from newsclean.testing import after, check_contract, run
from tests.growth import check_growth, seconds

MENU = ["Home", "News", "  Local", "  County", "Sport", "Letters", "Weather", "Obituaries", "Contact us"]
STORY = [
    "Bridge to reopen in May",
    "",
    "The bridge over the Wend will reopen in May, the mayor said on Monday,",
    "three years after a flood took away the middle arch and two lamps.",
    "",
    "Nearly nine thousand people used it every day before. Most of them take",
    "the ferry now, which costs more than the bus and stops for fog.",
    "",
    "“We should have done this in the first year,” said Ada Quist, who built",
    "the wooden one that stands beside it, and will take it down again.",
    "",
    "There will be no speeches, as the last ones went on until the band had",
    "to leave for its train.",
]
READ = ["MOST READ", "1. Ferry stops for fog", "2. Town hall roof leaks", "", "ADVERTISEMENT", "", "Rain later"]


def beside(*columns: list[str], gap: int = 3) -> str:
    """Lay columns out as a text browser does, each as wide as its widest line."""
    widths = [max(map(len, column)) + gap for column in columns]
    return "\n".join(
        "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in zip_longest(*columns, fillvalue="")
    )


def below(*columns: list[str]) -> str:
    return "\n\n".join("\n".join(column) for column in columns)


@pytest.mark.parametrize("gap", [2, 3, 9])
def test_a_menu_on_the_left_is_set_above_the_text(gap: int) -> None:
    page = beside(MENU, STORY, gap=gap)
    assert after(split_columns, page) == below(MENU, STORY)
    check_contract(split_columns, page)


def test_what_stands_on_the_right_is_set_below_the_text() -> None:
    page = beside(STORY, READ)
    assert after(split_columns, page) == below(STORY, READ)
    check_contract(split_columns, page)


def test_text_between_two_columns_stays_where_it_is() -> None:
    foot = "Copyright 2008 by the Ashgrove Courier, which is set and printed in Ashgrove, on paper from Low Harrow mill"
    page = f"The Ashgrove Courier, every day since 1871\n\n{beside(MENU, STORY, READ)}\n\n{foot}"
    text = below(MENU, STORY, READ)
    assert after(split_columns, page).split() == f"The Ashgrove Courier, every day since 1871 {text} {foot}".split()
    check_contract(split_columns, page)


def test_a_menu_that_is_longer_than_the_text_goes_on_behind_it() -> None:
    longer = [*MENU, *(f"Page {number}" for number in range(1, 20))]
    text = after(split_columns, beside(longer, STORY))
    assert text.split("\n")[-1] == "Page 19"
    assert "\n".join(STORY) in text


def test_the_widest_line_of_a_menu_may_be_one_space_from_the_text() -> None:
    page = beside(MENU, STORY, gap=1)
    assert after(split_columns, page) == below(MENU, STORY)


def test_lines_without_a_wrap_are_columns_too() -> None:
    long = [f"{first} {second}" for first, second in zip(STORY[2::3], STORY[3::3], strict=True)]
    story = [line for paragraph in long for line in (paragraph, "")]
    read = [line for line in READ if line] * 2
    text = after(split_columns, beside(MENU[:7], story, read))
    assert [line for line in text.split("\n") if line] == [*MENU[:7], *long, *read]


JAPANESE = """\
トップ   渡し船の新桟橋を承認
社会
経済     葦原町議会は十九日夜、五時間にわたる審議の末、渡し船の桟橋を建て替える
スポーツ 計画を賛成七、反対四で承認した。工事は十月に始まり、およそ一年かかる見
天気     通しだ。
お悔やみ
購読の申 総工費は三億二千万円。町の技師、田村浩さんは「十一年話し合ってきた。よ
し込み   うやく建てられる」と話した。

         反対した議員らは、予算を道路の補修に回すべきだと主張した。傍聴席では約
         六十人が見守り、看板を掲げる人もいた。
"""


def test_letters_that_are_two_columns_wide_are_counted_so() -> None:
    menu, _, text = after(split_columns, JAPANESE).partition("\n\n")
    assert menu == "トップ\n社会\n経済\nスポーツ\n天気\nお悔やみ\n購読の申\nし込み"
    assert text.startswith("渡し船の新桟橋を承認\n\n葦原町議会は十九日夜、")
    assert "\nうやく建てられる」と話した。\n" in text
    check_contract(split_columns, JAPANESE)


TOWNS = ["Ashgrove", "Low Harrow", "Tarnby", "Wendmouth", "Isk", "Selby", "Vik", "Nes"]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("\n".join(STORY), id="no columns"),
        pytest.param(beside(TOWNS, [str(number) for number in range(8)]), id="a table of figures"),
        pytest.param(
            beside(TOWNS, [f"It rains on {number} days of the year, and snows on some." for number in range(8)]),
            id="a table with prose in its cells",
        ),
        pytest.param(
            beside(
                ["Town", *TOWNS], ["", *(f"It rains on {number} days of the year, or more." for number in range(8))]
            ),
            id="a table with a head of one cell",
        ),
        pytest.param(
            beside(
                [word for town in TOWNS for word in (town, "")],
                [
                    line
                    for _ in TOWNS
                    for line in ("It rains here on a hundred days of the year,", "and snows on some.")
                ],
            ),
            id="cells of two lines",
        ),
        pytest.param(
            "\n".join(
                f"{number}.  {town} has a bridge of its own, and a ferry too" for number, town in enumerate(TOWNS)
            ),
            id="numbers of a list",
        ),
        pytest.param(
            "\n".join(
                line
                for town in TOWNS
                for line in (f"go {town.lower():12}  # take the ferry there and the train back", "stay", "wait")
            ),
            id="comments in a program",
        ),
        pytest.param(beside(MENU, STORY[:4]), id="hardly any text"),
        pytest.param(beside(["Ada", "", "Bo", "", "Cy", "", "Di", ""], STORY), id="names beside what they say"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_text_beside_something_else_is_left_alone(page: str) -> None:
    assert list(split_columns(Doc(page))) == []


def test_a_sentence_with_a_space_at_the_gutter_is_not_cut() -> None:
    crossing = "The menu above and the text beside it are two things, as nobody would deny who has seen them."
    page = f"{beside(MENU, STORY)}\n{crossing}\n{crossing}"
    assert after(split_columns, page).endswith(f"{crossing}\n{crossing}")


def test_a_record_that_is_cleaned_again_is_left_alone() -> None:
    assert list(split_columns(Doc(beside(MENU, STORY), known={"title": "Bridge to reopen"}))) == []


def test_each_part_that_moves_says_so() -> None:
    reasons = {edit.why for edit in split_columns(Doc(beside(MENU, STORY, READ)))}
    assert reasons == {"column beside the text", "space beside a column"}


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(beside(MENU, STORY, READ) + "\n\n", id="columns"),
        pytest.param("a  b  c  d\n", id="gaps"),
        pytest.param("a  b", id="gaps in one line"),
        pytest.param(f"{'x' * 30}  It rained on the town for all of the day.\n\n", id="a gutter through everything"),
    ],
)
def test_the_cost_grows_with_the_page(unit: str) -> None:
    def cost(characters: int) -> float:
        doc = Doc(unit * (characters // len(unit)))
        return seconds(lambda: list(split_columns(doc)))

    check_growth(cost, 20_000, 20 * 20_000)


CELLS = st.sampled_from(["", "Home", "  Local", "渡し船の新桟橋", *STORY, *READ, "x" * 30, "a  b", "\0", "天 気"])


@given(st.lists(st.lists(CELLS, max_size=14), max_size=4), st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_whatever_stands_side_by_side_nothing_is_lost(columns: list[list[str]], gap: int) -> None:
    page = beside(*(column or [""] for column in columns), gap=gap)
    docs = run(split_columns, page)
    verify(page, docs)
    assert sorted(docs[0].text.split()) == sorted(page.split())


def test_rows_tell_what_of_a_line_is_the_text() -> None:
    lines = beside(MENU, STORY).split("\n")
    rows = rows_of(lines, [line.strip() for line in lines])
    assert [lines[number][row.start : row.end] for number, row in sorted(rows.items())] == STORY
