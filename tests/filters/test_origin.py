"""mark-origin: who, when and where, from the lines around the headline; and what only looks like it."""

from __future__ import annotations

from typing import Any

import pytest

from newsclean.doc import Doc
from newsclean.filters.origin import mark_origin
from newsclean.pipeline import apply
from newsclean.record import build
from newsclean.testing import after, check_contract, labels

BODY = (
    "The bridge over the Wend will reopen in May, the mayor of Ashgrove said on Monday, three years after a flood took"
    " away its middle arch and left the two halves of the town without a road between them.\n\n"
    "Nearly nine thousand people used it every day before the flood. Most of them have since learned to take the ferry,"
    " which runs until ten in the evening and costs more than the bus did.\n\n"
    "“I have read four hundred books on that boat,” said a teacher who crosses twice a day. “I shall miss it.”\n"
)
TITLE = "Bridge of Ashgrove will reopen in May"


def found(head: str, tail: str = "", body: str = BODY) -> dict[str, Any]:
    return dict(labels(mark_origin, f"{TITLE}\n\n{head}\n\n{body}\n{tail}"))


@pytest.mark.parametrize(
    ("head", "names"),
    [
        pytest.param("By Jane Doe", ["Jane Doe"], id="by"),
        pytest.param("By\nJane Doe", ["Jane Doe"], id="by, and the name on the next line"),
        pytest.param("By JANE DOE and JOHN ROE", ["Jane Doe", "John Roe"], id="capitals"),
        pytest.param("Von Eva Muster und Max Beispiel, Nairobi", ["Eva Muster", "Max Beispiel"], id="von"),
        pytest.param("By Jane Doe, City editor\nMay 3, 2024", ["Jane Doe"], id="with a job"),
        pytest.param("Автор: Иван Петров", ["Иван Петров"], id="russian"),
        pytest.param("By\n* Jane Doe", ["Jane Doe"], id="by, and the name in a list"),
        pytest.param("Von\nEva Muster\n3. Mai 2024", ["Eva Muster"], id="von, and the name on the next line"),
        pytest.param("Jane Doe, MD, FAND\nMay 3, 2024", ["Jane Doe"], id="degrees that no list has"),
        pytest.param("Written by: Tom May\nMay 3, 2024", ["Tom May"], id="a name that is a month"),
        pytest.param("By A. J. Neal\nMay 3, 2024", ["A. J. Neal"], id="initials that are words"),
        pytest.param("By Jane DoeMay 3, 2024", ["Jane Doe"], id="glued to the date"),
        pytest.param("By News Desk\nMay 3, 2024", ["News Desk"], id="a desk"),
        pytest.param("Edited by\nJohn Roe\nBy Jane Doe", ["Jane Doe"], id="the editor above is no author"),
    ],
)
def test_a_byline_under_the_headline_is_read(head: str, names: list[str]) -> None:
    assert found(head)["byline"] == names


@pytest.mark.parametrize(
    "head",
    [
        "By Friday the ferry will be full",
        "World News",
        "By Staff",
        "Reviewed by Jane Doe",
        "Photo: Jane Doe",
        "Edited by\nJane Doe",
        "Reviewed by Jane Doe\nMay 3, 2024",
        "By Ask the Bakers",
        "Show Sidebar\nMay 3, 2024",
        "Server clock: 07:05:41 3 May 2024",
    ],
)
def test_a_line_that_names_no_author_gives_no_byline(head: str) -> None:
    assert "byline" not in found(head)


def test_a_signature_behind_the_text_is_a_byline() -> None:
    assert found("", "— Jane Doe")["byline"] == ["Jane Doe"]


@pytest.mark.parametrize(
    "tail",
    [
        "Article by\n\nJane Doe\n",
        "About the author\n\nJane Doe\n",
        "Written by Jane Doe",
        "Jane Doe\nJane is a writer in Ashgrove who has seen the bridge closed three times.",
    ],
)
def test_what_the_end_says_of_the_author_is_a_byline(tail: str) -> None:
    assert found("", tail)["byline"] == ["Jane Doe"]


@pytest.mark.parametrize(
    "tail",
    [
        "More from Ashgrove\nBy John Roe\nMay 4, 2024\nThe ferry is late",
        "Posted by John Roe at May 4, 2024\nWhat a bridge!",
        "The Morning\nThe news of the day in your mailbox",
    ],
)
def test_teasers_and_comments_behind_the_text_name_no_author(tail: str) -> None:
    assert "byline" not in found("", tail)


def test_a_person_behind_the_text_counts_before_a_desk_above_it() -> None:
    assert found("By News Desk\nMay 3, 2024", "-- By Jane Doe")["byline"] == ["Jane Doe"]


def test_names_in_prose_are_left_alone() -> None:
    assert found("") == {}


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Published 3 May 2024", "2024-05-03"),
        ("Published: May 3, 2024 10:15 AM EDT | Updated: May 4, 2024", "2024-05-03T10:15-04:00"),
        ("By Jane Doe | May 3, 2024", "2024-05-03"),
        ("Veröffentlicht am 03.05.2024, 10:15 Uhr", "2024-05-03T10:15"),
        ("Publié le 3 mai 2024 à 10h15", "2024-05-03T10:15"),
        ("2024-05-03T10:15:00+02:00", "2024-05-03T10:15:00+02:00"),
        pytest.param("May 21, 2024May 3, 2024", "2024-05-03", id="the change glued before it"),
        pytest.param("Publié le\n\n3 mai 2024", "2024-05-03", id="the word on the line above"),
        pytest.param("05.23.2024", "2024-05-23", id="month first where it cannot be the day"),
    ],
)
def test_the_day_of_publication_is_read(head: str, day: str) -> None:
    assert found(head)["published"] == day


@pytest.mark.parametrize(
    "head",
    [
        "Updated 3 May 2024",
        "Aktualisiert am 03.05.2024",
        "Last updated:\nMay 3, 2024",
        "2 hours ago",
        "© 2024 The Ashgrove Post",
        "03/05/2024",
    ],
)
def test_what_is_no_day_of_publication_is_none(head: str) -> None:
    assert "published" not in found(head)


@pytest.mark.parametrize(
    ("body", "day"),
    [
        pytest.param(
            "Most preko rijeke bit će ponovno otvoren u svibnju, rekao je gradonačelnik u ponedjeljak, tri godine nakon"
            " što je poplava odnijela srednji luk i ostavila dvije polovice grada bez ceste među njima.\n",
            "2024-10-03",
            id="croatian",
        ),
        pytest.param(
            "Most przez rzekę zostanie ponownie otwarty w maju, powiedział w poniedziałek burmistrz, trzy lata po tym,"
            " jak powódź zabrała środkowe przęsło i zostawiła dwie połowy miasta bez drogi między nimi.\n",
            "2024-11-03",
            id="polish",
        ),
    ],
)
def test_a_month_that_two_languages_name_alike_is_that_of_the_page(body: str, day: str) -> None:
    assert found("3. listopada 2024", body=body)["published"] == day


def test_a_day_behind_the_address_of_the_paper_is_read_and_one_beside_a_link_is_not() -> None:
    assert found("http://www.ashgrove.example 3 May 2024")["published"] == "2024-05-03"
    assert "published" not in found("See https://www.ashgrove.example/2008/07/12/bridge of 12 July 2008")


def test_figures_that_can_be_swapped_are_read_with_the_help_of_the_zone() -> None:
    assert found("Published 03/05/2024 10:15 GMT")["published"] == "2024-05-03T10:15+00:00"
    assert found("Published 03/05/2024 10:15 EST")["published"] == "2024-03-05T10:15-05:00"


def test_figures_that_can_be_swapped_are_read_with_the_help_of_other_dates_of_the_page() -> None:
    assert found("Published 03/05/2024", "Related\n04/23/2024 A ferry sinks")["published"] == "2024-03-05"
    assert found("Published 03/05/2024", "Related\n5 March 2024 A ferry sinks")["published"] == "2024-03-05"


def test_the_day_is_read_behind_the_text_where_it_says_so() -> None:
    assert found("", "Published on: 3 May 2024")["published"] == "2024-05-03"
    assert "published" not in found("", "Ferry sinks\n3 May 2024")


def test_a_dateline_is_labelled_and_its_words_stay() -> None:
    text = f"{TITLE}\n\nASHGROVE, Ore. (AP) — {BODY}"
    assert dict(labels(mark_origin, text)) == {"dateline": "Ashgrove, Ore.", "agency": "AP"}
    assert after(mark_origin, text) == text


def test_a_dateline_is_cut_on_demand() -> None:
    text = f"ASHGROVE, Ore. (AP) — {BODY}"
    assert after(mark_origin, text, cut=True) == BODY
    assert dict(labels(mark_origin, text, cut=True)) == {"dateline": "Ashgrove, Ore.", "agency": "AP"}


def test_the_day_of_a_dateline_is_not_the_day_of_publication() -> None:
    assert "published" not in found("", body=f"LONDON, May 3, 2024 (Reuters) - {BODY}")


def test_an_agency_on_a_line_of_its_own_is_lifted() -> None:
    text = f"{TITLE}\n\nThe Associated Press\n\n{BODY}"
    assert dict(labels(mark_origin, text)) == {"agency": "AP"}


def test_a_line_with_author_and_day_is_lifted_whole() -> None:
    text = f"{TITLE}\n\nBy Jane Doe | May 3, 2024\n\n{BODY}"
    doc = apply(Doc(text), "mark-origin", list(mark_origin(Doc(text))))[0]
    record = build(doc)
    assert record is not None
    assert (record["byline"], record["published"]) == (["Jane Doe"], "2024-05-03")
    assert "Jane" not in record["text"]


def test_copies_of_the_day_go_the_same_way() -> None:
    text = f"{TITLE}\n\nMay 3, 2024\n\nBy Jane Doe\n\nMay 3, 2024\n\n{BODY}"
    doc = apply(Doc(text), "mark-origin", list(mark_origin(Doc(text))))[0]
    record = build(doc)
    assert record is not None
    assert record["published"] == "2024-05-03"
    assert "2024" not in record["text"]


def test_a_record_made_earlier_keeps_its_author() -> None:
    text = f"By Jane Doe\n\n{BODY}"
    assert list(mark_origin(Doc(text, known={"byline": ["John Roe"]}))) == []


@pytest.mark.parametrize("cut", [False, True])
def test_the_contract_is_kept(*, cut: bool) -> None:
    for head in ("", "By Jane Doe\nMay 3, 2024", "LONDON (AP) —"):
        check_contract(mark_origin, f"{TITLE}\n\n{head} {BODY}", cut=cut)
