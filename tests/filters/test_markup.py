"""drop-link-lists and strip-markup: what a program wrote around the words goes, what an author wrote stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.doc import Doc, Filter
from newsclean.filters.markup import drop_link_lists, strip_markup
from newsclean.markdown import links
from newsclean.testing import after, check_contract
from tests.growth import check_growth, seconds

STORY = "The old [3]bridge was sold on [4]Monday."

LISTS = {
    "lynx": (
        (
            f"   [1]Home [2]News\n\n   {STORY}\n\nReferences\n\n   1. https://vik.example/\n   2. https://vik.example/n\n"
            "   3. https://vik.example/bridge?a=1\n   4. file://localhost/tmp/x.html#d\n"
        ),
        f"   [1]Home [2]News\n\n   {STORY}\n",
    ),
    "lynx with visible and hidden links": (
        (
            f"[1]Home [2]News\n\n{STORY}\n\nReferences\n\n   Visible links:\n   1. https://vik.example/\n"
            "   2. https://vik.example/n\n   3. https://vik.example/b\n   4. https://vik.example/m\n\n   Hidden links:\n"
            "   6. https://vik.example/hidden\n"
        ),
        f"[1]Home [2]News\n\n{STORY}\n",
    ),
    "w3m": (
        (
            f"[1]Home [2]News\n\n{STORY}\n\nReferences:\n\n[1] https://vik.example/\n[2] https://vik.example/n\n"
            "[3] https://vik.example/b\n[4] https://vik.example/m"
        ),
        f"[1]Home [2]News\n\n{STORY}\n",
    ),
    "Markdown by reference": (
        (
            "The [old bridge][1] was sold.\n\n   [1]: https://vik.example/bridge (The bridge)\n\nThe [mayor][2] was"
            " glad.\n\n   [2]: /people/mayor\n"
        ),
        "The [old bridge][1] was sold.\n\nThe [mayor][2] was glad.\n",
    ),
    "another heading": (
        (
            f"[1]Start [2]Nytt\n\n{STORY}\n\nVerweise\n\n   1. https://vik.example/\n   2. https://vik.example/n\n"
            "   3. https://vik.example/b\n   4. https://vik.example/m\n"
        ),
        f"[1]Start [2]Nytt\n\n{STORY}\n",
    ),
}

LISTS_KEPT = {
    "an author's sources": "It rained.[1] It snowed.[2]\n\nSources\n\n1. https://a.example/\n2. https://a.example/n\n",
    "sources with brackets": "It rained [1], and snowed [2].\n\n[1] https://a.example/\n[2] https://a.example/n\n",
    "a list of addresses": "Where to look:\n\n1. https://a.example/\n2. https://b.example/\n3. https://c.example/\n",
    "a numbered list": "[1]Home [2]News\n\n1. eggs\n2. milk\n",
    "books": "[1]Home [2]News\n\nReferences\n\n1. Ada Quist: Bridges. Vik 1911.\n2. Jon Ode: Boats. Nes 1922.\n",
    "a word in brackets": "The mayor [sic]: nothing.\n[note]: he was ill.",
}


@pytest.mark.parametrize(("page", "rest"), LISTS.values(), ids=LISTS)
def test_lists_of_link_targets_go_with_their_headings(page: str, rest: str) -> None:
    assert after(drop_link_lists, page) == rest
    check_contract(drop_link_lists, page)
    assert {edit.why for edit in drop_link_lists(Doc(page))} == {"list of link targets"}


@pytest.mark.parametrize("page", LISTS_KEPT.values(), ids=LISTS_KEPT)
def test_lists_of_an_author_stay(page: str) -> None:
    assert list(drop_link_lists(Doc(page))) == []


STRIPPED = {
    "a link": ("The [mayor](/people/42) spoke.", "The mayor spoke."),
    "a link with a title": ('The [mayor](https://vik.example/m "The mayor (left)") spoke.', "The mayor spoke."),
    "an address with brackets and spaces": (
        "The [mayor](/wiki/Quist_(mayor)) of [Vik](/search?q=Vik town&x=1) spoke.",
        "The mayor of Vik spoke.",
    ),
    "an address wrapped behind a hyphen": ("The [mayor](/people/ada-\nquist) spoke.", "The mayor spoke."),
    "an empty target": ("The [mayor]() spoke.", "The mayor spoke."),
    "an address in angles": ("The [mayor](<https://vik.example/m>) spoke.", "The mayor spoke."),
    "brackets inside a link": ("See [the [old] bridge](/bridge).", "See the [old] bridge."),
    "an image goes with its words": (
        "It rained.\n\n![A bridge](/bridge.jpg)\n\nIt snowed.",
        "It rained.\n\n\nIt snowed.",
    ),
    "a linked image": ("It rained. [![A bridge](/b.jpg)](/b) It snowed.", "It rained.  It snowed."),
    "an empty link is a line less": ("* [](/top)\n* [News](/news)", "* News"),
    "emphasis": (
        "## Rain\n\nIt _really_ **rained** and ***snowed*** *a lot*.",
        "## Rain\n\nIt really rained and snowed a lot.",
    ),
    "emphasis without spaces": ("## 雨\n\n这是**重点**内容。", "## 雨\n\n这是重点内容。"),
    "escapes": ("# Rain\n\n1\\. \\- \\(no\\) \\[yes\\] snake\\_case", "# Rain\n\n1. - (no) [yes] snake_case"),
    "rules of tables": ("# Rain\n\nVik | 3\n---|---\nNes | 4\n| |\n", "# Rain\n\nVik | 3\nNes | 4\n"),
    "numbers of links": (
        "[1]Home [2]News\n   * [3]Sport\n\nThe [4]mayor and “[5]Vik” [6][7]again.",
        "Home News\n   * Sport\n\nThe mayor and “Vik” again.",
    ),
    "links by reference": (
        "The [old bridge][1] in [Vik][2] was sold by [Ada][3] and [Jon][4].",
        "The old bridge in Vik was sold by Ada and Jon.",
    ),
    "names of pictures": ("[IMG]\nIt rained [rain_300.png] all day.\n[USEMAP:nav.gif]\n", "It rained  all day.\n"),
    "forms": (
        "Search ______________ (BUTTON) Go\nIFRAME: https://ads.example/x\n[                    ] [Suchen]\nIt rained.",
        "It rained.",
    ),
}

NOT_STRIPPED = {
    "an author's brackets": "The mayor [sic] (see below) said that it [the bridge](as he calls it) was red.",
    "footnotes": "It rained.[1] It snowed.[2] It froze.[3] It thawed.[4]",
    "footnotes before commas": "It rained [1], snowed [2], froze [3], thawed [4].",
    "few numbers": "[1]Home and [2]News",
    "numbers that do not rise": "[12]Home [3]News [40]Sport [7]Weather [1]Traffic",
    "stars without Markdown": "It **really** rained 2 * 3 * 4 days_ago, _he_ said.",
    "sums and names in Markdown": "# Rain\n\nIt rained 2 * 3 * 4 days in snake_case_town, 5*6*7.",
    "a path": "C:\\-\\[old\\] is the place",
    "lines to fill in": "My biggest dream is ____________.\n\nName: ______________________",
    "a table without a rule": "Vik | 3\nNes | 4",
    "headings, lists and quotes": "# Rain\n\n## Snow\n\n* one\n- two\n1. three\n> four",
    "a word for a picture": "[Image: the mayor] spoke to [LINKS] and (BUTTONS)",
    "a long line with a button": "The page said (BUTTON) where it should have said something that people can read, and so"
    " the mayor of Vik had it printed on a shirt, which he wore on Monday.",
}


@pytest.mark.parametrize(("page", "clean"), STRIPPED.values(), ids=STRIPPED)
def test_marks_go_and_words_stay(page: str, clean: str) -> None:
    assert after(strip_markup, page) == clean
    check_contract(strip_markup, page)


@pytest.mark.parametrize("page", NOT_STRIPPED.values(), ids=NOT_STRIPPED)
def test_what_an_author_wrote_stays(page: str) -> None:
    assert list(strip_markup(Doc(page))) == []


def test_a_link_over_two_lines_is_one_and_over_a_blank_line_is_none() -> None:
    assert [(link.start, link.end, link.image) for link in links("[old\nbridge](/b) ![x](/y)")] == [
        (0, 16, False),
        (17, 25, True),
    ]
    assert list(links("[old\n\nbridge](/b)")) == []
    assert list(links("\\[old bridge](/b)")) == []


@pytest.mark.parametrize("filter", [drop_link_lists, strip_markup])
@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "](",
        "[a](",
        "![",
        "](/(",
        '](/a "',
        "](/(a)",
        "[1]",
        " 1. /a\n",
        "**",
        "*a",
        "_a ",
        "\\",
        "-|",
        "__",
        "(BUTTON)",
        "# ",
    ],
    ids=ascii,
)
def test_time_grows_with_the_text_and_not_with_its_square(filter: Filter, unit: str) -> None:  # noqa: A002  # the word of the house
    def cost(size: int) -> float:
        doc = Doc("# [1]a](/b [2]c [3]d [4]e\n" + unit * size)
        return seconds(lambda: list(filter(doc)))

    check_growth(cost, 1_000, 16_000)


PIECES = '[ ] ( ) ]( ![ /a /b.png) http://a.b [1] [2]x [3]y [4]z 1. 2. References: * ** _ __ \\ - | --- # (BUTTON) IFRAME: a " bridge 中'.split()  # noqa: SIM905  # data
RUBBLE = st.lists(st.sampled_from([*PIECES, " ", "\n", "\n", "\n\n"]), max_size=60).map("".join)


@settings(max_examples=300, deadline=None)
@given(RUBBLE.map(lambda text: "# a\n" + text) | RUBBLE)
def test_nothing_is_lost_and_a_second_run_changes_nothing(text: str) -> None:
    check_contract(drop_link_lists, text)
    check_contract(strip_markup, text)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("The statement ****to the press was ****short.", "The statement to the press was short."),
        ("They rated it ***** of five stars.", "They rated it ***** of five stars."),
    ],
    ids=["bold words side by side", "near miss: five stars"],
)
def test_emphasis_of_nothing_goes(line: str, left: str) -> None:
    assert after(strip_markup, f"# Press\n\n{line}") == f"# Press\n\n{left}"
