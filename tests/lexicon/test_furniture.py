"""Every phrase and every opener of page furniture is found, and prose that uses the same words is not.

The tests are made from the data: a phrase added to a list is tested by being there.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from newsclean.lexicon.furniture import NO_WORDS, TIMES, Hit, find_furniture, folded, furniture
from newsclean.lexicon.openers import LIMITS, OPENERS
from newsclean.lexicon.phrases import CERTAIN, CUT_OFF
from newsclean.lexicon.phrases_likely import LIKELY

LISTS = [
    pytest.param(phrases, id=f"{why}, {language}, {'certain' if table is CERTAIN else 'likely'}")
    for table in (CERTAIN, LIKELY)
    for why, languages in table.items()
    for language, phrases in languages.items()
]
KINDS = {*CERTAIN, *LIKELY, *OPENERS, "time or count", "line about an update", NO_WORDS}


@pytest.mark.parametrize("phrases", LISTS)
def test_every_phrase_is_furniture_as_a_line_and_not_inside_one(phrases: str) -> None:
    for phrase in phrases.split("|"):
        for line in (phrase, phrase.upper(), f"• {phrase} »", f"{phrase}:", f"[{phrase}](/path)"):
            hit = furniture(line)
            assert hit is not None, line
            assert hit.why in KINDS
        story = furniture(f"The mayor said “{phrase}” twice, and the council did not know what he meant by it.")
        assert story is None or "your inbox" in phrase, phrase


@pytest.mark.parametrize("why", OPENERS)
def test_every_opener_is_furniture_up_to_its_limit(why: str) -> None:
    for words in OPENERS[why].values():
        for phrase in words.split("|"):
            hit = furniture(f"{phrase}X y z" if phrase == "#" else f"{phrase} X y z")  # a sign and a space is a heading
            assert hit is not None, phrase
            assert hit.certain <= phrase.endswith((":", "：")) or hit.why != why
            too_long = furniture(f"{phrase} " + "x" * 700)
            assert too_long is None, phrase


def test_every_class_of_openers_has_a_limit() -> None:
    for why in [*OPENERS, *LIMITS]:
        assert why in OPENERS
        assert why in LIMITS
    assert CUT_OFF.issubset(CERTAIN)


@pytest.mark.parametrize("language", TIMES)
def test_times_and_counts_are_likely_furniture(language: str) -> None:
    for phrase in TIMES[language].split("|"):
        hit = furniture(phrase.replace("#", "3") if "#" in phrase else f"3 {phrase}")
        assert hit is not None, phrase


@pytest.mark.parametrize(
    ("line", "hit"),
    [
        ("Share this article", Hit("share line", certain=True)),
        ("TT", Hit("page widget", certain=True)),
        ("20", Hit(NO_WORDS, certain=False)),
        ("1,204", Hit(NO_WORDS, certain=False)),
        ("___", Hit(NO_WORDS, certain=False)),
        ("Comments (12)", Hit("comment line", certain=False)),
        ("2 hours ago", Hit("time or count", certain=False)),
        ("vor 3 Stunden", Hit("time or count", certain=False)),
        ("READ MORE: The bridge that nobody wanted", Hit("related line", certain=True)),
        ("Lesen Sie auch: Die Brücke", Hit("related line", certain=True)),
        ("© 2024 The Daily. All rights reserved.", Hit("legal line", certain=False)),
        ("Sign up for our daily newsletter", Hit("newsletter line", certain=True)),
        ("[Read more: The bridge](/bridge)", Hit("related line", certain=True)),
        ("#ferry #wend", Hit("tags line", certain=False)),
        ("Close", Hit("page widget", certain=False)),
        ("Stories from the bush in your inbox each Friday", Hit("newsletter line", certain=False)),
        ("Get involved: send us your photos", Hit("contact line", certain=True)),
        ("Printer-friendly version", Hit("page tool", certain=True)),
        ("Artikel empfehlen", Hit("page tool", certain=True)),
        ("« Newer Post", Hit("blog template", certain=True)),
        ("Name (required)", Hit("blog template", certain=True)),
        ("This entry was posted on May 3rd, 2009 and is filed under Town.", Hit("tags line", certain=False)),
        ("You can follow any responses to this entry through the RSS 2.0 feed.", Hit("comment line", certain=False)),
        ("E-mail this story | Print this story", Hit("page widget", certain=True)),
        ("Home | News (12) | Sport", Hit("page widget", certain=True)),
        ("【发表评论】【推荐给好友】【打印】【关闭窗口】", Hit("page widget", certain=True)),
        ("### Related articles", Hit("related line", certain=True)),
        ("اقرأ أيضاً: الجسر", Hit("related line", certain=True)),
        ("相关阅读", Hit("related line", certain=True)),
        ("Baca juga: Jembatan", Hit("related line", certain=True)),
    ],
)
def test_a_line_of_furniture_says_what_it_is(line: str, hit: Hit) -> None:
    assert furniture(line) == hit


@pytest.mark.parametrize(
    "line",
    [
        "Share prices of the two shipyards fell on Monday.",
        "Cookies are baked on Thursdays, and the newsletter says so.",
        "“Subscribe?” he asked.",
        "Advertisement revenue has doubled since May.",
        "Comments by the minister were not well received.",
        "Related companies were searched, too.",
        "Privacy is what the court was asked about.",
        "No.",
        "Water.",
        "Yes, he said.",
        "The end was near.",
        "Q: Did you see it?",
        "Y a-t-il encore un pont à Lund ?",
        "Que se passera-t-il si le pont reste fermé ?",
        "## Who will need a permit?",
        "Print this | The mayor said so",
        "The printer-friendly version of the budget was shorter, she said.",
        "This entry was the last of forty in the race.",
        "# Bridge to reopen in May",
        "Close.",
        "",
    ],
)
def test_prose_with_the_words_of_furniture_is_none(line: str) -> None:
    assert furniture(line) is None


def test_a_line_is_folded_without_its_ornaments() -> None:
    assert folded("  » Comments (12) …") == "comments"
    assert folded("[+]") == ""


def test_lines_are_found_by_number() -> None:
    found = find_furniture(["The bridge is closed.", "", "Share this article"])
    assert found == {2: Hit("share line", certain=True)}


def test_an_opener_that_stands_in_two_lists_means_the_same_in_every_process() -> None:
    code = "from newsclean.lexicon.furniture import _openers; print(sorted(_openers().items()))"
    told = {
        subprocess.run(
            [sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in "01234"
    }
    assert len(told) == 1
