"""Several articles in one file are cut apart; one article stays one; a page without an article goes."""

from __future__ import annotations

import pytest

from newsclean.doc import Doc
from newsclean.errors import UsageError
from newsclean.filters.articles import require_article, split_articles
from newsclean.pipeline import Pipeline, Stage
from newsclean.testing import after, check_contract, run

FLOOD = (
    "Floods close roads in northern valley",
    "By Mary Miller",
    "Heavy rain closed three roads in the northern valley on Tuesday, officials said.",
    "The river rose by two metres in a night, and forty families left their homes, the mayor told reporters.",
    "Schools will stay shut until Friday, when the water is expected to fall.",
)
MUSEUM = (
    "Museum returns bronze head to Benin",
    "By John Smith",
    "A museum in the capital returned a bronze head to Benin on Monday after years of talks.",
    "The head had been bought from a dealer in 1912 and was shown in a glass case by the door, the director said.",
    "A copy will take its place in the autumn, made by students of a school in the city.",
)
BUDGET = (
    "Parliament votes on budget at last",
    "",
    "PARIS (AP) — Lawmakers approved a budget on Thursday that cuts spending for the third year in a row.",
    "The vote was close, with 251 in favour and 248 against, and came after a night of debate.",
    "The opposition said it would take the law to court, as two of its articles had not been read.",
)
PILOTS = (
    "Striking pilots ground flights in Berlin",
    "",
    "BERLIN (Reuters) - Pilots walked out on Friday, grounding two hundred flights at the capital's airport.",
    "The union said that talks about pay had failed for the fourth time since the spring.",
    "The airline asked travellers to take trains, which were full by noon on every line to the south.",
)
BEES = (
    "Beekeepers count their losses after frost",
    "By Ann Roe",
    "One in three hives in the south did not live through the frost of March, beekeepers said on Sunday.",
    "The bees had begun to fly in the warm days of February, and then found nothing to eat, the club's head said.",
    "Farmers fear for the cherries, which are pollinated by bees from the same hives.",
)
ALL = (FLOOD, MUSEUM, BUDGET, PILOTS, BEES)


def plain(story: tuple[str, ...]) -> str:
    title, _, *body = story
    return "\n\n".join((title, *body))


def signed(story: tuple[str, ...]) -> str:
    return "\n\n".join(part for part in story if part)


def seedlike(story: tuple[str, ...]) -> str:
    title, _, *body = story
    caption = f"A picture of the place where it happened, {title[-6:]}, January 23, 2020. REUTERS/Jo Doe"
    return "\n\n".join((title, f"{caption}\n{caption}\nTT\n20", title, f"{caption}\n{caption}", *body))


def captioned(story: tuple[str, ...]) -> str:
    title, _, *body = story
    caption = f"A picture of the place where it happened, {title[-6:]}, January 23, 2020. REUTERS/Jo Doe"
    return "\n\n".join((title, f"{caption}\n{caption}\nTT\n20", *body))


def sized(story: tuple[str, ...]) -> str:
    title, _, *body = story
    return "\n\n".join((title, "TT\n20", title, *body))


def first_lines(text: str, **options: str) -> list[str]:
    return [doc.text.strip().partition("\n")[0] for doc in run(split_articles, text, **options)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n\n\n\n".join(map(seedlike, ALL)), id="headline, captions, buttons, headline, captions"),
        pytest.param("\n\n".join(map(seedlike, ALL)), id="the same without more blank lines between"),
        pytest.param("\n".join(map(seedlike, ALL)), id="the same without any"),
        pytest.param("\n\n\n\n".join(map(captioned, ALL)), id="headline and captions, once"),
        pytest.param("\n\n\n\n".join(map(sized, ALL)), id="headline twice, no captions"),
    ],
)
def test_each_article_of_a_collection_is_found(text: str) -> None:
    assert first_lines(text) == [story[0] for story in ALL]


@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n\n", "\n\n-----\n\n"], ids=["blank line", "blank lines", "rule"])
def test_a_headline_with_a_byline_begins_an_article(gap: str) -> None:
    found = first_lines(gap.join(map(signed, (FLOOD, MUSEUM, BEES))))
    assert [line for line in found if line.strip("-")] == [FLOOD[0], MUSEUM[0], BEES[0]]


@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n\n"], ids=["blank line", "blank lines"])
def test_a_headline_with_a_wire_dateline_begins_an_article(gap: str) -> None:
    assert first_lines(gap.join(map(signed, (BUDGET, PILOTS)))) == [BUDGET[0], PILOTS[0]]


def test_a_wire_dateline_begins_an_article_without_a_headline_too() -> None:
    text = "\n\n".join(part for story in (BUDGET, PILOTS) for part in story[2:])
    assert first_lines(text) == [BUDGET[2], PILOTS[2]]


def test_two_articles_in_arabic_are_found() -> None:
    caption = "متظاهرون يغلقون طريقاً في بغداد خلال احتجاجات يوم الخميس (رويترز)"
    body = "\n\n".join(
        f"وقال المتحدث باسم الشرطة في بيان رقم {n} إن الطرق فتحت ظهراً ولم يصب أحد بأذى في المدينة." for n in (1, 2, 3)
    )
    titles = [
        "أميركا مستعدة للتفاوض مع العراق على وجودها العسكري",
        "رئيس وزراء لبنان يزور دمشق لبحث ترسيم الحدود والأمن",
    ]
    text = "\n\n\n\n".join(
        f"{t}\n\n{caption}\n{caption}\nTT\n20\n\n{t}\n\n{caption}\n{caption}\n\n{body}{t}." for t in titles
    )
    assert first_lines(text) == titles


@pytest.mark.parametrize(
    "text",
    [
        *(
            pytest.param(form(story), id=f"{form.__name__}, {story[0][:6]}")
            for form in (plain, signed, seedlike)
            for story in ALL
        ),
        pytest.param(
            signed(FLOOD)
            + "\n\nRelated stories\n\n"
            + "\n\n".join(f"{story[0]}\n{story[0]}\n{story[2]}" for story in ALL[1:]),
            id="teasers",
        ),
        pytest.param(
            signed(FLOOD)
            + "\n\n3 Comments\n\n"
            + "\n\n".join(f"Reader {n}\n12 March 2024\nI live there, and it was worse than that." for n in "ABC"),
            id="comments",
        ),
        pytest.param(
            "Live: floods in the valley\n\n"
            + "\n\n".join(f"1{n}:30\n\n{story[0]}\n\n{story[2]}" for n, story in enumerate(ALL)),
            id="live blog",
        ),
        pytest.param(
            "The five stories of the week\n\nBy Jo Doe\n\n"
            + "\n\n".join(f"{n}. {story[0]}\n\n{story[2]}\n\n{story[3]}" for n, story in enumerate(ALL)),
            id="list",
        ),
        pytest.param(
            signed(FLOOD)
            + "\n\nHow it began\n\n"
            + "\n\n".join(MUSEUM[2:])
            + "\n\nWhat comes next\n\n"
            + "\n\n".join(BEES[2:]),
            id="subheads",
        ),
        pytest.param(
            signed(FLOOD) + "\n\n___\n\nAssociated Press writer Jo Doe contributed to this report.",
            id="a rule above a note",
        ),
        pytest.param("", id="empty"),
        pytest.param("x", id="one letter"),
    ],
)
def test_one_article_stays_one(text: str) -> None:
    assert after(split_articles, text) == text


def test_the_user_can_say_how_an_article_begins() -> None:
    text = "Preface\n### One\ntext\n### Two\ntext\n"
    assert [doc.text for doc in run(split_articles, text, on="^### ")] == [
        "Preface\n",
        "### One\ntext\n",
        "### Two\ntext\n",
    ]


def test_a_pattern_may_match_inside_the_line_or_over_lines() -> None:
    text = "Story 1 of 2\na\nStory 2 of 2\nb\n"
    assert [doc.text for doc in run(split_articles, text, on=r"\d of \d")] == ["Story 1 of 2\na\n", "Story 2 of 2\nb\n"]
    text = "a\n\n\nOne\nb\n\n\nTwo\nc\n"
    assert [doc.text for doc in run(split_articles, text, on=r"(?<=\n\n\n)\w+$")] == [
        "a\n\n\n",
        "One\nb\n\n\n",
        "Two\nc\n",
    ]


def test_a_pattern_that_matches_nothing_cuts_nothing() -> None:
    assert after(split_articles, signed(FLOOD), on="^never$") == signed(FLOOD)
    assert after(split_articles, signed(FLOOD), on="^") == signed(FLOOD)


def test_a_bad_pattern_is_an_error_with_a_way_out() -> None:
    with pytest.raises(UsageError, match="no regular expression") as caught:
        run(split_articles, "text", on="(")
    assert "backslash" in caught.value.hint


def test_a_record_that_newsclean_wrote_is_not_cut() -> None:
    doc = Doc("\n\n\n\n".join(map(seedlike, ALL)), known={"title": "All"})
    assert Pipeline((Stage("split-articles", split_articles),)).run(doc) == [doc]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Home\nNews\nSport\nLog in\n", id="a menu"),
        pytest.param("x", id="one letter"),
        pytest.param("Share\nTweet\n20\nTT\n", id="buttons"),
        pytest.param(
            "404\nPage not found\nThe page you are looking for might have been removed, or is temporarily unavailable.\n",
            id="404",
        ),
        pytest.param(
            "We use cookies\nWe use cookies and similar technologies to give you the best experience on our site.\nAccept\n",
            id="cookies",
        ),
        pytest.param(
            "Log in\nForgot your password?\nDon't have an account? Sign up now and get access to everything.\n",
            id="log-in",
        ),
        pytest.param(
            "Please enable JavaScript\nTo continue, please enable JavaScript in your browser and reload the page.\n",
            id="JavaScript",
        ),
        pytest.param("© 2024 The Coast. All rights reserved.\n", id="a footer"),
        pytest.param(
            "Seite nicht gefunden\nDie aufgerufene Seite konnte nicht gefunden werden. Bitte nutzen Sie die Suche.\n",
            id="German",
        ),
        pytest.param("页面不存在\n您访问的页面不存在或已被删除，请返回首页。\n", id="Chinese"),
        pytest.param("お探しのページは見つかりませんでした。\nトップページからお探しください。\n", id="Japanese"),
        pytest.param("الصفحة غير موجودة\nعذرا، الصفحة المطلوبة غير موجودة أو تم نقلها إلى مكان آخر.\n", id="Arabic"),
        pytest.param(
            "Страница не найдена\nК сожалению, запрашиваемая страница не найдена на нашем сайте.\n", id="Russian"
        ),
    ],
)
def test_a_page_without_an_article_goes(text: str) -> None:
    (doc,) = run(require_article, text)
    assert doc.text == ""
    assert str(doc.steps[0].edits[0].why).startswith("no article: ")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Fire in Lund\n\nFire broke out in a warehouse in Lund on Monday; nobody was hurt.\n", id="one sentence"
        ),
        pytest.param("Der Verkehr rollt wieder, teilte die Polizei am Abend mit.\n", id="nine words"),
        pytest.param(signed(FLOOD), id="an article"),
        pytest.param("東京都は3日、来年4月からバス運賃を10円引き上げると発表した。\n", id="Japanese"),
        pytest.param("台北市政府3日宣布，明年起調漲公車票價兩元，最後一次調整是在十年前。\n", id="Chinese"),
        pytest.param("أعلنت وزارة الصحة يوم الاثنين تسجيل خمسين حالة جديدة في العاصمة.\n", id="Arabic"),
        pytest.param("กรุงเทพมหานครประกาศปิดโรงเรียนทุกแห่งเป็นเวลาสองวันเนื่องจากฝุ่นควันหนาแน่น\n", id="Thai, without a stop"),
        pytest.param("दिल्ली में सोमवार को भारी बारिश हुई और कई इलाकों में पानी भर गया।\n", id="Hindi"),
        pytest.param(
            "The newspaper will stop printing on paper in May. Readers will have to create an account to read the digital "
            "edition, which costs five euros a month, it said in a statement on Friday. The paper was founded in 1890 by three "
            "printers who had been locked out by their employer.\n",
            id="a story about accounts",
        ),
        pytest.param("", id="nothing at all"),
    ],
)
def test_a_short_article_stays(text: str) -> None:
    assert after(require_article, text) == text


def test_more_can_be_asked_of_an_article() -> None:
    text = "Fire broke out in a warehouse in Lund on Monday. Nobody was hurt in the fire.\n"
    assert after(require_article, text) == text
    assert after(require_article, text, min_words=30) == ""
    assert after(require_article, text, min_sentences=3) == ""


@pytest.mark.parametrize(
    "text",
    [
        "\n\n\n\n".join(map(seedlike, ALL)),
        "\n\n".join(map(signed, ALL)),
        "Title words\n" * 900,
        "a. " * 5000,
        "\n" * 2000,
        ("A headline of some words\n\n" + "A sentence that is long enough to be prose, they said on Monday.\n\n" * 3)
        * 40,
    ],
    ids=["seed", "bylines", "one line many times", "one long line", "blank", "the same article many times"],
)
def test_the_contract_of_a_filter_is_kept(text: str) -> None:
    check_contract(split_articles, text)
    check_contract(require_article, text)
