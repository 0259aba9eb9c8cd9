"""strip-html: tags that a text was left with go, tags that a text is about stay."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.api import clean
from newsclean.doc import Doc
from newsclean.filters.html import strip_html
from newsclean.journal import verify
from newsclean.testing import after, check_contract, run
from tests.growth import check_growth, seconds

ONE = "The bridge over the Wend will reopen in May, the mayor said on Monday."
TWO = "Nearly nine thousand people used it every day before the flood."
STORY = f"{ONE}\n\n{TWO}"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"<p>{ONE}</p><p>{TWO}</p>", id="paragraphs on one line"),
        pytest.param(f"<P CLASS=body>{ONE}</P>\n<P>{TWO}</P>", id="capitals"),
        pytest.param(f"{ONE}<br><br>{TWO}", id="breaks"),
        pytest.param(f"{ONE}<br />\n<br />\n{TWO}", id="breaks and line ends"),
        pytest.param(f"<p>{ONE}\n<p>{TWO}\n<p>", id="paragraphs that are never closed"),
        pytest.param(f"<![CDATA[{ONE}<br/><br/>{TWO}]]>", id="character data of a feed"),
        pytest.param(f'<div class="x">\n\n{ONE}\n\n</div>\n\n<div>\n\n{TWO}\n\n</div>', id="left by a Markdown writer"),
        pytest.param(f"<span>{ONE}</span>\n\n<i>Nearly <b>nine</b> thousand</i>{TWO[20:]}", id="inside a line"),
        pytest.param(f"<script>if (a < b) stop()</script><p>{ONE}</p><p>{TWO}</p><!-- end -->", id="what is not shown"),
        pytest.param(f"<p>{ONE}</p><img src='/a.gif' alt='a > b'><p>{TWO}</p>", id="a picture"),
        pytest.param(f"<p>{ONE}</p><img alt='it's here'><p>{TWO}</p>", id="quotes that do not match"),
        pytest.param(f"&lt;p&gt;{ONE}&lt;/p&gt;&lt;p&gt;{TWO}&lt;/p&gt;", id="written as entities"),
    ],
)
def test_a_text_with_tags_left_in_gives_the_record_that_it_gives_without(text: str) -> None:
    assert [record["text"] for record in clean(text)] == [STORY]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(STORY, id="no tags"),
        pytest.param(
            "To set a word in bold type, write <b>word</b>. For a new line write <br> at its end.", id="about it"
        ),
        pytest.param(
            f"Each paragraph stands in an element of its own, as here:\n\n<p>Hello.</p>\n<p>World.</p>\n\n{STORY}",
            id="an example in a text",
        ),
        pytest.param(f"{STORY} She wrote to <ruth@halden.example> and <https://halden.example/>.", id="addresses"),
        pytest.param(f"{ONE} It is <small> and a < b and b > c, <he said>, <she said>, <nobody> knows.", id="brackets"),
        pytest.param(f"{STORY}<br>", id="one tag"),
        pytest.param("vector<int> a; map<string, list<int>> b; if (a<b) { c>d; }", id="a program"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_no_tag_or_no_tag_of_the_page_stays(text: str) -> None:
    assert list(strip_html(Doc(text))) == []


def test_cells_of_a_table_stay_apart() -> None:
    assert after(strip_html, "<table><tr><td>Isk</td><td>12</td></tr></table>").split() == ["Isk", "12"]


def test_what_stands_between_a_bracket_and_the_next_is_not_taken_for_a_tag() -> None:
    text = f"<p>{ONE}</p><p>The price is <p and nobody minds.</p>"
    assert "The price is <p and nobody minds." in after(strip_html, text)


@pytest.mark.parametrize("text", [f"<p>{ONE}</p><p>{TWO}</p>", f"{ONE}<br><br>{TWO}", f"<div>\n{ONE}\n</div>"])
def test_nothing_is_lost_and_a_second_run_changes_nothing(text: str) -> None:
    check_contract(strip_html, text)


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<br>",
        "<b>",
        "</b>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<",
        ">",
        "<p a=",
        ONE,
    ]
)


@given(st.lists(PIECES, max_size=30))
@settings(max_examples=80, deadline=None)
def test_whatever_the_tags_nothing_is_lost(pieces: list[str]) -> None:
    text = "".join(pieces)
    verify(text, run(strip_html, text))


@pytest.mark.parametrize(
    "unit",
    [
        "<p>",
        "<p ",
        "<",
        "<!--",
        "<!-- -->",
        "<script>",
        "<a b='",
        '<a b="c>"',
        f"<p>{ONE}</p>",
        f"{ONE}<br>",
        "</p>",
        "<b><i></b>",
    ],
)
def test_the_cost_grows_with_the_page(unit: str) -> None:
    def cost(characters: int) -> float:
        doc = Doc(unit * (characters // len(unit)))
        return seconds(lambda: list(strip_html(doc)))

    check_growth(cost, 20_000, 20 * 20_000)
