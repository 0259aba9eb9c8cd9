"""The headline is found, once, with its copies gone; and what only looks like one stays."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import pytest

from newsclean.doc import Cut, Doc, Edit, Label
from newsclean.filters.title import mark_title
from newsclean.filters.wraps import unwrap_lines
from newsclean.pipeline import Pipeline, Stage
from newsclean.testing import after, check_contract, labels, run

BODY = (
    "The ferry to the island will not sail before Easter, the harbour office said on Monday, as a shaft is broken.\n\n"
    "About 600 people use the ferry on workdays, among them 85 pupils, who will have to take the bus for now.\n\n"
    "A spare ship was sold four years ago, and the council will talk about buying it back in the spring.\n"
)
TITLE = "Island ferry out of service until Easter"


def title_of(text: str) -> str | None:
    return next((value for kind, value in labels(mark_title, text) if kind == "title"), None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(f"{TITLE}\n\n{BODY}", TITLE, id="the first line"),
        pytest.param(f"{TITLE}\n\nBy Jane Doe\n\n{BODY}", TITLE, id="above a byline"),
        pytest.param(
            f"{TITLE} | The Coast\nMenu\nNews\nSport\n\n{TITLE}\n\nBy Jane Doe\n12 March 2024\n\n{BODY}",
            TITLE,
            id="window title",
        ),
        pytest.param(f"{TITLE} - The Coast\nMenu\nNews\n\n{TITLE}\n\n{BODY}", TITLE, id="site behind a hyphen"),
        pytest.param(
            f"{TITLE.upper()}\n\n{TITLE}\n\nBy Jane Doe\n\n{BODY}", TITLE, id="a copy in capitals is not the one"
        ),
        pytest.param(
            f"Skip to content\n  * News\n  * Sport\n  * Weather\n\n  {TITLE}\n\n  By Jane Doe\n\n{BODY}",
            TITLE,
            id="behind a menu",
        ),
        pytest.param(f"# {TITLE}\n\n{BODY}", TITLE, id="Markdown"),
        pytest.param(f"UPDATE 1-{TITLE}\n\n{BODY}", f"UPDATE 1-{TITLE}", id="a kicker stays"),
        pytest.param(f"“It is a mess”: {TITLE}\n\n{BODY}", f"“It is a mess”: {TITLE}", id="a quote and a colon"),
        pytest.param(
            f"The Coast Blog: {TITLE}\nMenu\nNews\n\n{TITLE}\n\nBy Jane Doe\n\n{BODY}", TITLE, id="site before a colon"
        ),
        pytest.param(
            f"{TITLE} (The Coast)\nMenu\nNews\n\n{TITLE}\n\nBy Jane Doe\n\n{BODY}", TITLE, id="site in brackets"
        ),
        pytest.param(
            f"{TITLE} | The Coast\nMenu\nNews\n\nSea : {TITLE}\n\nBy Jane Doe\n\n{BODY}",
            TITLE,
            id="a section that the window title leaves out",
        ),
        pytest.param(
            f"Sea : {TITLE} | The Coast\nMenu\n\nSea : {TITLE}\n\nBy Jane Doe\n\n{BODY}",
            f"Sea : {TITLE}",
            id="a section that the window title has, too",
        ),
        pytest.param(f"Blog: {TITLE}\n\nBy Jane Doe\n\n{BODY}", TITLE, id="the label of a headline"),
        pytest.param(
            f"No Ferry to the Island Before Easter.\n\nBy Jane Doe\n\n{BODY}",
            "No Ferry to the Island Before Easter.",
            id="a full stop behind capitals",
        ),
        pytest.param(
            f"Your web browser is no longer supported\n\n{TITLE}\n\nBy Jane Doe\n\n{BODY}", TITLE, id="below a notice"
        ),
        pytest.param(
            f"{TITLE}\n\n(Corrects second paragraph to show that 85 pupils use it, not 58.)\n\n{BODY}",
            TITLE,
            id="above a note in brackets",
        ),
        pytest.param(
            f"Will the island ferry sail before Easter?\n\n{BODY}",
            "Will the island ferry sail before Easter?",
            id="a question",
        ),
    ],
)
def test_the_headline_is_found(text: str, title: str) -> None:
    assert title_of(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param(
            "رئيس الوزراء يزور دمشق لبحث ترسيم الحدود\n\n"
            "ترأس رئيس الوزراء اللبناني وفداً وزارياً إلى سوريا يوم الاثنين لإجراء محادثات مع الرئيس السوري حول الحدود بين البلدين.\n\n"
            "وقال رئيس الوزراء في بيان إن الزيارة تهدف إلى فتح صفحة جديدة في العلاقات بين البلدين على أساس الاحترام المتبادل.\n",
            "رئيس الوزراء يزور دمشق لبحث ترسيم الحدود",
            id="Arabic",
        ),
        pytest.param(
            "Паром на остров не выйдет в море до Пасхи\n\n"
            "Паром, который связывает остров с материком, не выйдет в море до Пасхи, сообщили в понедельник в управлении порта.\n\n"
            "В рабочие дни паромом пользуются около шестисот человек, среди них восемьдесят пять школьников.\n",
            "Паром на остров не выйдет в море до Пасхи",
            id="Russian",
        ),
        pytest.param(
            "市政府宣布明年起调整公交票价\n\n"
            "市政府3日宣布，从明年1月1日起调整公交票价，普通票价上涨一元，学生票价不变，这是十年来首次调整。\n\n"
            "市交通局局长表示，调整票价是因为燃料和人工成本上升，新增收入将用于购买新车和改善服务。\n",
            "市政府宣布明年起调整公交票价",
            id="Chinese",
        ),
        pytest.param(
            "島のフェリー、復活祭まで運休\n\n"
            "島と本土を結ぶフェリーは復活祭まで運休すると、港湾事務所が3日発表した。点検で軸に亀裂が見つかったという。\n\n"
            "平日は約600人が利用しており、うち85人は通学の児童や生徒で、当面はバスで通うことになる。\n",
            "島のフェリー、復活祭まで運休",
            id="Japanese",
        ),
        pytest.param(
            "द्वीप की नौका ईस्टर तक बंद रहेगी\n\n"
            "बंदरगाह कार्यालय ने सोमवार को कहा कि द्वीप को मुख्य भूमि से जोड़ने वाली नौका ईस्टर से पहले नहीं चलेगी।\n\n"
            "काम के दिनों में लगभग छह सौ लोग इस नौका से यात्रा करते हैं, जिनमें पचासी छात्र भी हैं।\n",
            "द्वीप की नौका ईस्टर तक बंद रहेगी",
            id="Hindi",
        ),
    ],
)
def test_the_headline_is_found_in_all_scripts(text: str, title: str) -> None:
    assert title_of(text) == title


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(BODY, id="plain text"),
        pytest.param("The ferry will not sail.\n\n" + BODY, id="a first line that is a sentence"),
        pytest.param("One line only, and nothing that it could be the headline of\n", id="one line"),
        pytest.param("x\n", id="one letter"),
        pytest.param("", id="empty"),
        pytest.param("\n\n\n", id="blank"),
        pytest.param("* News\n* Sport\n* Weather\n", id="a menu"),
        pytest.param(f"What are you looking for?\n\n{BODY}", id="a word to visitors"),
        pytest.param(f"Free shipping on orders over 20 pounds\n\n{BODY}", id="an offer"),
        pytest.param(f"Find out why the ferry does not sail. Read more\n\n{BODY}", id="a teaser"),
    ],
)
def test_a_page_without_a_headline_has_none(text: str) -> None:
    assert title_of(text) is None
    assert after(mark_title, text) == text


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(TITLE, id="the same"),
        pytest.param(TITLE.upper(), id="in capitals"),
        pytest.param(f"{TITLE}!", id="other punctuation"),
        pytest.param(f"{TITLE} | The Coast", id="site behind a bar"),
        pytest.param(f"{TITLE} – The Coast Daily", id="site behind a dash"),
        pytest.param(f"{TITLE} :: The Coast", id="site behind colons"),
        pytest.param(f"{TITLE} » The Coast", id="site behind an arrow"),
        pytest.param(f"Home » News » {TITLE}", id="the path to the page"),
        pytest.param(f"You are reading: {TITLE}", id="you are reading"),
        pytest.param(f"  * {TITLE}", id="a list item"),
    ],
)
def test_copies_above_the_text_go(copy: str) -> None:
    text = f"{copy}\nMenu\nNews\n\n{TITLE}\n\nBy Jane Doe\n\n{BODY}"
    assert title_of(text) == TITLE
    assert after(mark_title, text) == f"Menu\nNews\n\n{TITLE}\n\nBy Jane Doe\n\n{BODY}"


def test_copies_that_are_a_line_of_their_own_go_below_the_text_too() -> None:
    text = f"{TITLE}\n\nBy Jane Doe\n\n{BODY}\nMost read\n  * {TITLE}\n  * A mill becomes a school\n"
    assert after(mark_title, text) == text.replace(f"  * {TITLE}\n", "")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(
            f"{TITLE}, the harbour office said on Monday, and nobody knows what comes then.",
            id="a paragraph that goes on",
        ),
        pytest.param(f"{TITLE}. That is what the notice at the pier says.", id="a sentence and another"),
        pytest.param(f"The notice at the pier says: {TITLE}", id="a sentence that ends with it"),
    ],
)
def test_a_paragraph_with_the_headlines_words_stays(line: str) -> None:
    text = f"{TITLE}\n\nBy Jane Doe\n\n{BODY}\n{line}\n"
    assert after(mark_title, text) == text


def test_the_sites_name_behind_the_only_copy_is_cut() -> None:
    text = f"{TITLE} | The Coast\n\nBy Jane Doe\n\n{BODY}\nThe Coast\n"
    assert title_of(text) == TITLE
    assert after(mark_title, text).startswith(f"{TITLE}\n")
    assert after(mark_title, text, keep_site=True).startswith(f"{TITLE} | The Coast\n")


def test_a_headline_over_two_lines_is_one() -> None:
    text = f"Island ferry out of service until Easter as a crack\nis found in the shaft\n\n{BODY}"
    assert title_of(text) == "Island ferry out of service until Easter as a crack is found in the shaft"


WRAPPED = "\n".join(textwrap.fill(paragraph, 72) + "\n" for paragraph in BODY.split("\n\n"))


@pytest.mark.parametrize(
    ("head", "title"),
    [
        pytest.param(
            "Island Ferry Is out of Service until Easter, Says Head of the Harbour\nOffice",
            "Island Ferry Is out of Service until Easter, Says Head of the Harbour Office",
            id="no room in the line",
        ),
        pytest.param(
            f"{TITLE}, Says Head\nHarbour and Sea News Desk, 12 March", f"{TITLE}, Says Head", id="a desk and a date"
        ),
        pytest.param(
            "Island Ferry Is out of Service until Easter, Says Head of the Harbour\nBy Jane Doe",
            "Island Ferry Is out of Service until Easter, Says Head of the Harbour",
            id="a byline",
        ),
    ],
)
def test_a_headline_is_joined_where_a_wrapped_page_had_no_room(head: str, title: str) -> None:
    (doc,) = Pipeline((Stage("unwrap-lines", unwrap_lines), Stage("mark-title", mark_title))).run(
        Doc(f"{head}\n\n{WRAPPED}")
    )
    (label,) = doc.labelled("title")
    assert (label.value or doc.text[label.start : label.end]) == title


def test_the_room_of_a_wrapped_page_is_known_in_articles_cut_from_it_and_changed_since() -> None:
    def in_two(doc: Doc) -> Iterator[Cut]:
        yield Cut(doc.text.rindex("Island Ferry"))

    def without_stars(doc: Doc) -> Iterator[Edit]:
        yield Edit(len(doc.text) - 2, len(doc.text))

    head = "Island Ferry Is out of Service until Easter, Says Head of the Harbour\nOffice"
    stages = (unwrap_lines, in_two, without_stars, mark_title)
    _, doc = Pipeline(tuple(Stage(stage.__name__.replace("_", "-"), stage) for stage in stages)).run(
        Doc(f"{head}\n\n{WRAPPED}**\n\n{head}\n\n{WRAPPED}**")
    )
    (label,) = doc.labelled("title")
    assert label.value == " ".join(head.split())


def test_a_standfirst_above_the_byline_is_the_subtitle() -> None:
    deck = "Commuters will have to drive 38 kilometres, as the spare ship was sold"
    text = f"{TITLE}\n\n{deck}\n\nBy Jane Doe\n12 March 2024\n\n{BODY}"
    assert labels(mark_title, text) == [("title", TITLE), ("subtitle", deck)]


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(f"{TITLE}\n\n", id="the first paragraph of the text"),
        pytest.param(f"{TITLE}\n\nBy Jane Doe\n12 March 2024\n\n", id="a byline"),
        pytest.param(f"{TITLE}\n\nShare\n\nBy Jane Doe\n\n", id="a button"),
    ],
)
def test_what_else_stands_under_the_headline_is_no_subtitle(head: str) -> None:
    assert [kind for kind, _ in labels(mark_title, head + BODY)] == ["title"]


def test_a_record_that_newsclean_wrote_is_left_alone() -> None:
    doc = Doc(f"{TITLE}\n\n{BODY}", known={"title": "Something else"})
    assert Pipeline((Stage("mark-title", mark_title),)).run(doc) == [doc]


def test_a_title_that_a_reader_has_labelled_is_believed() -> None:
    doc = Doc(f"{TITLE}\n\n{BODY}", labels=(Label(0, 4, "title"),))
    assert Pipeline((Stage("mark-title", mark_title),)).run(doc)[0].labels == doc.labels


def test_the_label_covers_the_headline_alone() -> None:
    (doc,) = run(mark_title, f"  * {TITLE} | The Coast\n\nBy Jane Doe\n\n{BODY}")
    (label,) = doc.labelled("title")
    assert doc.text[label.start : label.end] == TITLE


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE} | The Coast\nMenu\n{TITLE}\n\nBy Jane Doe\n\n{BODY}\n{TITLE}\n",
        f"# {TITLE}\n\n{BODY}",
        "A\n" * 400,
        "Title words | " * 2000,
        f"{TITLE}\n" * 300,
        "İstanbul’da İLK kar | Haber\n\n" + BODY,
    ],
    ids=[
        "copies",
        "Markdown",
        "short lines",
        "one long line",
        "nothing but titles",
        "a letter that grows in lower case",
    ],
)
def test_the_contract_of_a_filter_is_kept(text: str) -> None:
    check_contract(mark_title, text)
