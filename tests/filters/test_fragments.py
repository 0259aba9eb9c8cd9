"""join-fragments: sentences that a dump of text nodes broke are whole again, and what stood alone stays alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.doc import Doc
from newsclean.filters.fragments import join_fragments
from newsclean.testing import after, check_contract
from tests.growth import check_growth, seconds

PROOF = "The ferry\n, which is old, left with\nAda Quist\n, a teacher, and came back\n.\n"
"""What only a dump with a line for each text node has."""

WHOLE = "The ferry, which is old, left with Ada Quist, a teacher, and came back.\n"

JOINED = {
    "a link in the sentence": (
        (
            "The council of the town voted on Monday to buy the\nold bridge\nfrom the railway, and asked\nAda Quist\n"
            ", who built it, what it costs."
        ),
        (
            "The council of the town voted on Monday to buy the old bridge from the railway, and asked Ada Quist, who built"
            " it, what it costs."
        ),
    ),
    "a name before small letters": (
        "Nobody had asked the woman who built it. When the town hall opened on Monday\nAda Quist\nwas waiting there.",
        "Nobody had asked the woman who built it. When the town hall opened on Monday Ada Quist was waiting there.",
    ),
    "brackets and their links": (
        "The boat sails from three towns (\nVik\n,\nNes\nand\nOs\n) every day of the week.",
        "The boat sails from three towns (Vik, Nes and Os) every day of the week.",
    ),
    "a footnote": (
        "The bridge was built in 1911 and paid for in 1964.\n[\n3\n]",
        "The bridge was built in 1911 and paid for in 1964.[3]",
    ),
    "quotes that open and close": (
        "She called the plan “\nbrave\n” and the budget “\nbraver\n”, and left the room.",
        "She called the plan “brave” and the budget “braver”, and left the room.",
    ),
    "straight quotes, by turns": (
        'She called the plan "\nbrave\n" and left the room with her lawyer.',
        'She called the plan "brave" and left the room with her lawyer.',
    ),
    "a possessive": ("The mayor\n’s brother owns the boat.", "The mayor’s brother owns the boat."),
    "an article at the end": (
        "Nobody could say who had ordered the bridge, not even the\nHarbour Board.",
        "Nobody could say who had ordered the bridge, not even the Harbour Board.",
    ),
    "an initial set large": (
        "T\nhe ferry was late again, and nobody on the quay knew why.",
        "The ferry was late again, and nobody on the quay knew why.",
    ),
    "an initial that is a word": (
        "A\nferry was late again, and nobody on the quay knew why.",
        "A ferry was late again, and nobody on the quay knew why.",
    ),
    "German nouns": (
        "Am Montag sagte der Bürgermeister von\nHinterweiler\n, dass die Orgel bleibt, und dankte dem\nPfarrer\n.",
        "Am Montag sagte der Bürgermeister von Hinterweiler, dass die Orgel bleibt, und dankte dem Pfarrer.",
    ),
    "Russian": (
        "Мэр сказал в понедельник, что новый мост через реку построит\nАда Квист\n, и добавил, что деньги есть.",
        "Мэр сказал в понедельник, что новый мост через реку построит Ада Квист, и добавил, что деньги есть.",
    ),
    "Arabic": (
        "قال رئيس البلدية يوم الاثنين إن الجسر القديم سيفتح في\nأيار\n، وأضاف أن المال موجود.",
        "قال رئيس البلدية يوم الاثنين إن الجسر القديم سيفتح في أيار، وأضاف أن المال موجود.",
    ),
    "Hindi": (
        "मेयर ने सोमवार को कहा कि पुराना पुल मई में\nफिर से खुलेगा\n।",
        "मेयर ने सोमवार को कहा कि पुराना पुल मई में फिर से खुलेगा।",
    ),
    "Japanese, without a space": (
        "市長は月曜日、古い橋（\n1911年\n）を五月に開くと述べ、\n市民団体\n、とくに漁師に感謝した。",
        "市長は月曜日、古い橋（1911年）を五月に開くと述べ、市民団体、とくに漁師に感謝した。",
    ),
}

KEPT = {
    "a menu": "Home\nNews\nSport\nall the weather\nabout us\ncontact",
    "small links": "print this story\nmail this story\norder a copy\nsuggest a story",
    "a byline": "Ada Quist opens the new bridge over the harbour of Vik\nBy\nJon Ode\nMay 3, 2024\n09:12",
    "a headline and a caption": (
        "New bridge over the harbour of Vik costs twice as much as planned\nThe bridge in May. Photo: Jon Ode\n"
        "The council has to find two million more, the mayor said on Monday."
    ),
    "paragraphs": "The council voted on Monday.\nNobody spoke against it.\nThe mayor had warned that it would cost more.",
    "list items": "* eggs and\n* milk and\n* bread, fresh\n1. one of many\n2. two of many",
    "separators": "Home\n|\nNews\n|\nSport\n·\nWeather",
    "a subheading": "What the bridge costs\nThe council has to find two million more, the mayor said on Monday.",
    "an address": "The list of all the boats that sail in summer is here\nhttps://example.org/boats",
    "a word that is no article": "Rumours about a deal for the striker Samu Eto'o\nOther clubs were not asked",
}


@pytest.mark.parametrize(("broken", "whole"), JOINED.values(), ids=JOINED)
def test_pieces_of_a_sentence_are_joined(broken: str, whole: str) -> None:
    page = f"{PROOF}\n{broken}\n\nHome\nNews"
    assert after(join_fragments, page) == f"{WHOLE}\n{whole}\n\nHome\nNews"
    check_contract(join_fragments, page)


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_lines_that_are_whole_stay_apart(text: str) -> None:
    assert after(join_fragments, f"{PROOF}\n{text}\n") == f"{WHOLE}\n{text}\n"


VERSE = (
    "the night came down upon the quiet harbour town\nand all the boats were sleeping in a row\nwhile someone sang,\n"
    "of summers long ago"
)
CODE = 'config = {\n"name": "boat",\n"size": 3,\n}\n\ndef sail(\nboat,\n):\nreturn boat\n'
WRAPPED = (
    "The council voted on Monday to buy the old bridge from the railway, and\nto open it to walkers by the end of next"
    " year. Nobody spoke against\nthe plan, although the mayor had warned that it would cost more."
)


@pytest.mark.parametrize("text", [VERSE, CODE, WRAPPED, *KEPT.values()], ids=["verse", "code", "wrapped", *KEPT])
def test_a_page_without_the_signs_of_such_a_dump_is_left_alone(text: str) -> None:
    assert list(join_fragments(Doc(text))) == []


def test_blank_lines_are_never_joined_over() -> None:
    page = f"{PROOF}\nThe council voted to buy the\n\nold bridge\n\n, which is red."
    assert after(join_fragments, page) == f"{WHOLE}\nThe council voted to buy the\n\nold bridge\n\n, which is red."


def test_the_spaces_of_a_dump_that_kept_them_are_its_own() -> None:
    page = (
        "The ferry \n, old as it is, left with \nAda Quist\n, a teacher\n; and nobody on the quay knew when the\n last"
        " boat would come\n, or\n\nT\nhe boat that left at nine in the morning was late, too. \n\n Home \n News "
    )
    assert after(join_fragments, page) == (
        "The ferry , old as it is, left with Ada Quist, a teacher; and nobody on the quay knew when the last"
        " boat would come, or\n\nThe boat that left at nine in the morning was late, too. \n\n Home \n News "
    )


def test_long_lines_that_go_on_in_small_letters_prove_it_too() -> None:
    long = "The council voted on Monday. It will buy the old bridge from the railway, which has not run a train over it since"
    page = f"{long}\nthe war, and open it.\n\n{long}\nthe flood, and sell it.\n\n{long}\nthe spring.\n"
    assert after(join_fragments, page).count("\n") == 5


def test_the_journal_says_why() -> None:
    reasons = [edit.why for edit in sorted(join_fragments(Doc(PROOF)))]
    assert reasons == [
        "broken before punctuation",
        "broken behind an article or a preposition",
        "broken before punctuation",
        "broken before punctuation",
    ]


@pytest.mark.parametrize("unit", [",\n", "a\n,\n", "The \n", "(\n", '"\n', "a, b\nc\n.\n", "\n , x"], ids=ascii)
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    def cost(size: int) -> float:
        doc = Doc(PROOF * 2 + unit * size)
        return seconds(lambda: list(join_fragments(doc)))

    check_growth(cost, 1_000, 16_000)


PIECES = (  # noqa: SIM905  # data
    "the bridge council T he (x) ( ) [ 3 ] , . ; : ! “ ” « » \" ' ’s — - * 1. o 中文 ， 。 （ ） ال في ، है । by Ada Quist of and"
).split()
RUBBLE = st.lists(st.sampled_from([*PIECES, "\n", "\n", "\n", " ", "  ", "\n\n", "\t", "\xa0"]), max_size=80).map(
    "".join
)


@settings(max_examples=200, deadline=None)
@given(RUBBLE.map(lambda text: PROOF * 2 + text) | RUBBLE)
def test_nothing_is_lost_and_a_second_run_changes_nothing(text: str) -> None:
    check_contract(join_fragments, text)
