"""strip-boilerplate: what is the page's goes, what is the article's stays, and a clean text stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from newsclean.doc import Doc, Edit, Label
from newsclean.filters import boilerplate
from newsclean.filters.boilerplate import strip_boilerplate
from newsclean.pipeline import apply
from newsclean.testing import after, check_contract

FIRST = (
    "The bridge over the Wend will reopen in May, the mayor of Ashgrove said on Monday, three years after a flood took"
    " away its middle arch and left the two halves of the town without a road between them."
)
SECOND = (
    "Nearly nine thousand people used it every day before the flood. Most of them have since learned to take the ferry,"
    " which runs until ten in the evening and costs more than the bus did."
)
THIRD = (
    "The county will pay for the arch, the town for the lamps, and the railway, which has not used the bridge since the"
    " war, for nothing at all, a spokesman of the council said."
)
STORY = (FIRST, SECOND, THIRD)

Judge = Callable[[dict[str, float]], None]


class FakeReading:
    """A reading with scores of our own: the line model is trained anew now and then, the rules are not."""

    def __init__(self, lines: list[str], scores: dict[str, float]) -> None:
        values = [scores.get(line.strip(), 0.99 if line.strip() else 0.0) for line in lines]
        self.given = scores
        self.scores = np.array([[value] * 6 for value in values], np.float32)

    def decide(self, level: str = "normal") -> Any:
        return self.scores[:, 0] >= {"safe": 0.2, "normal": 0.5, "aggressive": 0.7}[level]

    def reason(self, line: int) -> str:
        return f"line {line} reads like furniture"

    def part(self, lines: list[str], numbers: Sequence[int]) -> FakeReading:
        assert len(lines) == len(numbers)
        return FakeReading(lines, self.given)


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch) -> Judge:
    """Return a setter of the scores that the model would give to lines; .99 for all others."""

    def set_scores(scores: dict[str, float]) -> None:
        monkeypatch.setattr(boilerplate, "reading", lambda doc: FakeReading(doc.lines, scores))

    return set_scores


def text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs) + "\n"


def story_with(line: str) -> str:
    return text(FIRST, line, SECOND, THIRD)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Share this article",
        "Read more: The bridge that nobody wanted",
        "Sign up for our newsletter",
        "Story continues below advertisement",
        "Lesen Sie auch: Die Brücke",
        "À lire aussi : le pont",
        "Publicidad",
        "Читайте также: мост",
        "اقرأ أيضاً: الجسر",
        "相关阅读",
        "関連記事",
    ],
)
@pytest.mark.parametrize("level", ["safe", "normal", "aggressive"])
def test_certain_words_go_inside_the_text_whatever_the_model_says(judge: Judge, line: str, level: str) -> None:
    judge({})
    assert after(strip_boilerplate, story_with(line), level=level) == text(*STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Share prices of the two shipyards fell on Monday after the mayor had spoken.",
        "“Subscribe?” he asked.",
        "Cookies are baked on Thursdays, the newsletter says.",
        "Privacy",
        "Water.",
        "No.",
        "“I did not touch the wheel.”",
        "Q: Did you see it?",
        "• The ferry leaves at ten.",
        "Ashgrove 3, Wendover 1",
        "7",
        "What comes next",
        "Home",
        "Politics",
    ],
)
@pytest.mark.parametrize("level", ["safe", "normal"])
def test_what_could_be_furniture_stays_inside_the_text(judge: Judge, line: str, level: str) -> None:
    judge({})
    assert after(strip_boilerplate, story_with(line), level=level) == story_with(line)


def test_likely_words_go_beside_furniture_and_outside_the_text(judge: Judge) -> None:
    judge({})
    assert after(strip_boilerplate, text(FIRST, "Share this article", "Print", "Email", SECOND)) == text(FIRST, SECOND)
    assert after(strip_boilerplate, text("Home", "Politics", *STORY, "Contact")) == text(*STORY)


def test_lines_that_the_model_drops_go_with_a_reason_that_is_worded_later(judge: Judge) -> None:
    judge({"All you need to know in one place": 0.01})
    page = text("All you need to know in one place", *STORY)
    doc = Doc(page)
    marks = [mark for mark in strip_boilerplate(doc) if isinstance(mark, Edit)]
    assert apply(doc, "strip-boilerplate", marks)[0].text == text(*STORY)
    assert not isinstance(marks[0].why, str)
    assert str(marks[0].why) == "line 0 reads like furniture"


def test_one_doubtful_sentence_between_paragraphs_stays(judge: Judge) -> None:
    doubtful = "The email arrives at six every morning."
    judge({doubtful: 0.1})
    assert after(strip_boilerplate, story_with(doubtful)) == story_with(doubtful)


def test_a_crumb_far_from_the_text_goes(judge: Judge) -> None:
    teasers = [f"Teaser number {n} of the page" for n in range(8)]
    judge(dict.fromkeys(teasers, 0.01))
    page = text(*STORY, *teasers[:4], "A kept crumb", *teasers[4:])
    assert after(strip_boilerplate, page) == text(*STORY)
    assert "A kept crumb" in after(strip_boilerplate, page, level="safe")


def test_a_heading_of_the_foot_lowers_the_doubt_for_what_follows(judge: Judge) -> None:
    teaser = "A ferry that runs until ten in the evening costs more than the bus"
    judge({teaser: 0.6})
    assert after(strip_boilerplate, text(*STORY, teaser)) == text(*STORY, teaser)
    assert after(strip_boilerplate, text(*STORY, "More stories", teaser)) == text(*STORY)
    inside = text(FIRST, "More stories", teaser, SECOND, THIRD)
    assert after(strip_boilerplate, inside) == text(FIRST, teaser, SECOND, THIRD)


def test_the_title_of_another_article_goes_inside_the_text_too(judge: Judge) -> None:
    teaser = "A ferry that runs until ten in the evening costs more than the bus"
    judge({teaser: 0.6})
    page = text(FIRST, "Read also", teaser, SECOND, THIRD)
    assert after(strip_boilerplate, page) == text(FIRST, SECOND, THIRD)
    assert teaser in after(strip_boilerplate, page, level="safe")


@pytest.mark.parametrize("level", ["normal", "aggressive"])
def test_all_behind_a_heading_over_comments_goes_however_much_it_reads_like_text(judge: Judge, level: str) -> None:
    judge({})
    comment = "I took that ferry every day for three years and I can say that the coffee on board was never once warm."
    thread = [f"{comment} Number {n}." for n in range(20)]
    page = text(*STORY, FIRST.replace("May", "June"), "20 Comments on “The bridge”", *thread)
    assert after(strip_boilerplate, page, level=level) == text(*STORY, FIRST.replace("May", "June"))


def test_a_count_of_comments_above_the_text_or_in_a_safe_run_cuts_nothing(judge: Judge) -> None:
    judge({})
    above = text(FIRST, "20 Comments", SECOND, THIRD)
    assert SECOND in after(strip_boilerplate, above)
    behind = text(
        *STORY, FIRST.replace("May", "June"), "20 Comments", "The coffee on board was never once warm for me."
    )
    assert "The coffee on board" not in after(strip_boilerplate, behind)
    assert "The coffee on board" in after(strip_boilerplate, behind, level="safe")


def test_tags_a_line_each_go_with_their_heading_and_what_follows_them_is_judged_for_itself(judge: Judge) -> None:
    tags = ["ferries", "* the Wend", "Ashgrove"]
    judge({})
    long = text(*STORY, FIRST.replace("May", "June"))
    last = "The lamps will be lit on the first of May, by children of both halves."
    assert after(strip_boilerplate, text(long, "Tags:", *tags)).strip() == long.strip()
    assert last in after(strip_boilerplate, text(long, "Tags:", *tags, last, "A short line"))
    assert "A short line" in after(strip_boilerplate, text(long, "Tags:", *tags, last, "A short line"))
    assert "Ashgrove\n" in after(strip_boilerplate, text("Tags:", *tags, long))
    assert "Ashgrove" in after(strip_boilerplate, text(long, "Posted in Towns", *tags))
    judge(dict.fromkeys(tags, 0.6))
    assert "Ashgrove\n" in after(strip_boilerplate, text(long, "Tags:", *tags), level="safe")


def test_clock_lines_of_a_live_blog_stay(judge: Judge) -> None:
    clocks = ["20:10", "19:31", "18:47"]
    judge(dict.fromkeys(clocks, 0.1))
    page = text(*(part for pair in zip(clocks, STORY, strict=True) for part in pair))
    assert after(strip_boilerplate, page) == page
    assert after(strip_boilerplate, text("20:10", *STORY)) == text(*STORY)


def test_labelled_lines_stay(judge: Judge) -> None:
    judge({"Bridge will reopen": 0.01, "By Jane Doe": 0.01})
    page = text("Bridge will reopen", "By Jane Doe", "Share this article", *STORY)
    labels = (Label(0, 18, "title"), Label(20, 31, "byline", ["Jane Doe"]))
    doc = Doc(page, labels=labels)
    result = apply(doc, "strip-boilerplate", list(strip_boilerplate(doc)))[0].text
    assert result == text("Bridge will reopen", "By Jane Doe", *STORY)


def test_blank_lines_go_with_what_stood_before_them(judge: Judge) -> None:
    judge({})
    assert after(strip_boilerplate, f"{FIRST}\n\nAdvertisement\n\n\n{SECOND}\n") == text(FIRST, SECOND)
    assert after(strip_boilerplate, f"{FIRST}\nAdvertisement\n\n{SECOND}\n") == text(FIRST, SECOND)
    assert after(strip_boilerplate, f"{FIRST}\nAdvertisement\n{SECOND}\n") == f"{FIRST}\n{SECOND}\n"


def test_short_lines_go_on_demand_unless_they_belong_to_the_text(judge: Judge) -> None:
    judge({})
    page = text("Wide open", FIRST, "What comes next", SECOND, "• the ferry", THIRD, "So it goes.")
    assert after(strip_boilerplate, page) == page
    kept = text(FIRST, "What comes next", SECOND, "• the ferry", THIRD)
    assert after(strip_boilerplate, page, min_words=4) == kept


def test_levels_are_ordered(judge: Judge) -> None:
    scores = {"The best of our pages this week": 0.3, "All that we know about the town": 0.6}
    judge(scores)
    page = text(*scores, *STORY)
    sizes = [len(after(strip_boilerplate, page, level=level)) for level in ("safe", "normal", "aggressive")]
    assert sizes == [len(page), len(page) - 33, len(text(*STORY))]


PAGES = {
    "a story": text("Bridge of Ashgrove will reopen in May", *STORY),
    "a dump": (
        "Home\nNews\nSport\nSign in\n\nBridge of Ashgrove will reopen\nShare\nTweet\n20\n\n"
        + "\n".join(STORY)
        + "\nRelated articles\nFerry runs late\nTown sells bus\n\nComments (3)\n© 2024 The Ashgrove Post\nPrivacy policy\n"
    ),
    "no article": "Home\nNews\nSign in\nForgot password?\n© 2024 The Ashgrove Post\n",
    "verse": "The morning has a ticket in its hand,\nit does not know the name of any stop;\n\nI ring the bell for no one.\n",
    "nothing": "",
    "one line": "Advertisement",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=list(PAGES))
@pytest.mark.parametrize("level", ["safe", "normal", "aggressive"])
def test_the_contract_is_kept_with_the_real_model(page: str, level: str) -> None:
    check_contract(strip_boilerplate, page, level=level)
    check_contract(strip_boilerplate, page, level=level, min_words=3)


def test_a_clean_story_stays_as_it_is_with_the_real_model() -> None:
    for level in ("safe", "normal"):
        assert after(strip_boilerplate, text(*STORY), level=level) == text(*STORY)


def test_a_dump_gives_the_story_with_the_real_model() -> None:
    result = after(strip_boilerplate, PAGES["a dump"])
    assert all(paragraph in result for paragraph in STORY)
    for gone in ("Sign in", "Tweet", "20", "Related", "Ferry runs late", "Comments", "©", "Privacy"):
        assert gone not in result


def test_a_story_about_newsletters_stays_with_the_real_model() -> None:
    story = (
        (
            "The email arrives at six every morning, and it is never longer than three lines. Sign up for our"
            " newsletter, it said at first, and nobody did, the editor remembers."
        ),
        "“Subscribe now was the wrong thing to say,” the editor, Hal Jorgensen, believes. “We were selling a habit.”",
        "Advertisement revenue has doubled as a result, and the paper, which laid off half of its newsroom, hires.",
        "Other papers have called to ask how it works. Share the joke, Jorgensen tells them, and keep the privacy.",
    )
    assert after(strip_boilerplate, text(*story)) == text(*story)
