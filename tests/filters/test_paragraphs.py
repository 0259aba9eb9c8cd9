"""unwrap-lines and normalize-paragraphs: what a program broke is joined, what an author broke stays."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.doc import Doc, Filter
from newsclean.filters.paragraphs import normalize_paragraphs
from newsclean.filters.wraps import unwrap_lines
from newsclean.testing import after, check_contract
from tests.growth import check_growth, seconds

PROSE = (
    "The council voted on Monday to buy the old bridge from the railway, which has not run a train over it since the"
    " war, and to open it to walkers and cyclists by the end of next year. Nobody spoke against the plan, although the"
    " mayor had warned that the money was needed elsewhere."
)
QUOTE = (
    "“We are very glad,” said the head of the railway, which had tried to sell the well-known bridge for years and did"
    " not expect that anybody would ever want to have it."
)
ARABIC = (
    "قالت وزارة الصحة إن عدد المصابين ارتفع خلال الأسبوع الماضي إلى أكثر من مئتي حالة في العاصمة وحدها، وأضافت أن"
    " المستشفيات قادرة على استقبال المرضى وأن اللقاحات متوفرة في جميع المراكز الصحية في البلاد."
)
RUSSIAN = (
    "Мэр заявил, что новая трамвайная линия будет построена к концу следующего года — сказал он журналистам в"
    " понедельник, добавив, что деньги на строительство выделит область, а город заплатит за остановки и ремонт улиц."
)
KOREAN = (
    "시는 다음 달부터 노인들의 대중교통 이용을 무료로 한다고 수요일 발표했다. "
    "이 조치는 지난해 통과된 교통 계획의 일부이며 해마다 이백억 원이 들 것으로 보인다. 야당은 재원이 분명하지"
    " 않다고 비판하며 자세한 숫자를 밝히라고 요구했다."
)
CHINESE = (
    "市政府周三宣布，从下个月起，所有公共交通工具将对老年人免费开放。这项措施是去年通过的交通计划的一部分，"
    "预计每年将花费两亿元。反对派批评说，资金来源尚未明确，并要求公布详细的数字，市长则表示他有信心。"
)


def _filled(text: str, size: int) -> str:
    return "\n".join(text[at : at + size] for at in range(0, len(text), size))


@pytest.mark.parametrize("width", [45, 52, 60, 66])
@pytest.mark.parametrize("prose", [PROSE, QUOTE, ARABIC, RUSSIAN], ids=["en", "quote", "ar", "ru"])
def test_wrapped_paragraphs_become_lines(prose: str, width: int) -> None:
    page = f"{textwrap.fill(PROSE, width)}\n\n{textwrap.fill(prose, width)}\n"
    assert after(unwrap_lines, page) == f"{PROSE}\n\n{prose}\n"
    check_contract(unwrap_lines, page)


@pytest.mark.parametrize("width", [72, 78, 100, 120])
def test_wide_lines_are_joined_too(width: int) -> None:
    paragraphs = [f"{PROSE} {QUOTE}", f"{QUOTE} {PROSE}"]
    page = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in paragraphs)
    assert after(unwrap_lines, page) == "\n\n".join(paragraphs)


@pytest.mark.parametrize("width", [52, 60, 66, 72])
def test_korean_is_joined_with_a_space_as_a_terminal_counts_its_columns(width: int) -> None:
    lines = [""]
    for word in KOREAN.split():
        fits = sum(1 + ("\uac00" <= letter <= "\ud7a3") for letter in f"{lines[-1]} {word}") <= width
        lines = [*lines[:-1], f"{lines[-1]} {word}".strip()] if fits else [*lines, word]
    assert after(unwrap_lines, "\n".join(lines)) == KOREAN


@pytest.mark.parametrize("size", [20, 28, 36])
def test_chinese_is_joined_without_a_space(size: int) -> None:
    page = _filled(CHINESE, size)
    assert after(unwrap_lines, page) == CHINESE
    check_contract(unwrap_lines, page)


@pytest.mark.parametrize("size", [40, 74])
def test_chinese_may_be_wrapped_by_the_letter_as_lynx_does(size: int) -> None:
    menu = "首页\n新闻\n体育新闻和天气预报\n关于我们"
    story = CHINESE * 2
    page = f"{menu}\n\n{_filled(story, size)}\n\n{_filled(story[50:], size)}"
    assert after(unwrap_lines, page) == f"{menu}\n\n{story}\n\n{story[50:]}"
    check_contract(unwrap_lines, page)


THAI = (
    "สภาเมืองลงมติเมื่อวันจันทร์ว่า จะซื้อสะพานเก่าจากการรถไฟ ซึ่งไม่มีรถไฟวิ่งผ่านมาตั้งแต่สงคราม และจะเปิดให้คนเดินภายในสิ้นปีหน้า"
    " ไม่มีใครคัดค้านแผนนี้ แม้ว่านายกเทศมนตรี จะเตือนว่าต้องใช้เงินในที่อื่น และการซ่อมแซมจะใช้เวลานาน กว่าที่ทุกคนคิดไว้มาก"
)


def test_thai_is_broken_at_its_spaces_and_gets_them_back() -> None:
    page = f"{textwrap.fill(THAI, 70)}\n\n{textwrap.fill(THAI[31:], 70)}"
    assert after(unwrap_lines, page) == f"{THAI}\n\n{THAI[31:]}"
    check_contract(unwrap_lines, page)


@pytest.mark.parametrize("width", [60, 80])
def test_centred_lines_are_judged_by_their_own_width(width: int) -> None:
    centred = "\n\n".join(
        "\n".join(line.center(width + 20).rstrip() for line in textwrap.wrap(text, width)) for text in (PROSE, QUOTE)
    )
    joined = after(unwrap_lines, f"{'Bridge sold'.center(width + 20).rstrip()}\n\n{centred}")
    assert [line.strip() for line in joined.split("\n\n")] == ["Bridge sold", PROSE, QUOTE]
    check_contract(unwrap_lines, centred)


def test_a_number_that_ends_a_sentence_is_no_item_of_a_list() -> None:
    text = (
        "The council of the town voted to open the bridge again on the evening of May 26. Nobody spoke against it, and"
        " the mayor said that he was glad."
    )
    page = "\n\n".join(textwrap.fill(paragraph, 78) for paragraph in (PROSE, text, QUOTE))
    assert "May\n26." in page
    assert after(unwrap_lines, page) == f"{PROSE}\n\n{text}\n\n{QUOTE}"


def test_a_line_end_in_a_link_of_markdown_is_none_of_the_authors() -> None:
    page = "[The old\nbridge](https://vik.example/the-old-\nbridge) was sold.\n\n[Home](/)  \n[News](/news)"
    assert after(unwrap_lines, page) == (
        "[The old bridge](https://vik.example/the-old-bridge) was sold.\n\n[Home](/)  \n[News](/news)"
    )
    check_contract(unwrap_lines, page)


@pytest.mark.parametrize("width", range(64, 84, 4))
def test_hyphens_of_wrapped_markdown_are_real(width: int) -> None:
    text = PROSE.replace("the old bridge", "the [old](/b) foot-bridge-to-be, the key-stone of the rail-way,")
    page = f"{textwrap.fill(text, width)}\n\n{textwrap.fill(text[9:], width)}"
    assert after(unwrap_lines, page) == f"{text}\n\n{text[9:]}"


def test_hard_breaks_of_markdown_are_kept() -> None:
    first, second = textwrap.fill(PROSE, 70), textwrap.fill(QUOTE, 70).replace("\n", "  \n", 1)
    page = f"[Home](/)\n\n{first}\n\n{second}"
    assert after(unwrap_lines, page) == f"[Home](/)\n\n{PROSE}\n\n{second[:72]}{QUOTE[70:]}"


def test_two_full_lines_before_a_german_noun_are_one_paragraph() -> None:
    story = (
        "Aus der Kirche klingt seit Ostern Musik, die es dort eigentlich nicht geben darf, weil die alte Orgel vor"
        " zwölf Jahren verkauft und das Dach damit bezahlt worden war. Also baute ein Installateur eine neue, und zwar"
        " aus dem, was er hatte, nämlich aus Rohren, die sonst unter der Erde liegen und nur selten so gut klingen."
    )
    last = "Er arbeitet schon am nächsten Stück, einem Glockenspiel aus\nHeizkörpern."
    page = f"{textwrap.fill(story, 64)}\n\n{textwrap.fill(story[8:], 64)}\n\n{last}"
    assert after(unwrap_lines, page) == f"{story}\n\n{story[8:]}\n\n{last.replace(chr(10), ' ')}"


JOINED = {
    "a word broken at the wrap": (
        (
            "The government said on Monday that it would not change the law be-\nfore the election, and that a"
            " lawyer had"
            " been asked to look at it\nagain when the new parliament meets."
        ),
        (
            "The government said on Monday that it would not change the law before the election, and that a lawyer had"
            " been asked to look at it again when the new parliament meets."
        ),
    ),
    "the page's own word heals, its own compound stays": (
        (
            "The anticlimax had a side-effect. A co-worker of the minister saw the side-\neffect first, long before the"
            " others, and said that it was an anti-\nclimax of a kind which nobody in the whole of the ministry"
            " ever\nsaw."
        ),
        (
            "The anticlimax had a side-effect. A co-worker of the minister saw the side-effect first, long before the"
            " others, and said that it was an anticlimax of a kind which nobody in the whole of the ministry ever saw."
        ),
    ),
    "a real compound": (
        (
            "The council, which had not met since the spring, asked a well-\nknown lawyer to look at the law"
            " again and to"
            " say in the autumn\nwhat she thinks of it."
        ),
        (
            "The council, which had not met since the spring, asked a well-known lawyer to look at the law again and to"
            " say in the autumn what she thinks of it."
        ),
    ),
    "a suspended hyphen": (
        (
            "Am Montag tagte der Ausschuss für Wirtschafts-, Gesundheits-\nund Sozialpolitik, der seit dem"
            " Frühjahr nicht"
            " mehr beraten und\nsich auf kein Papier geeinigt hatte."
        ),
        (
            "Am Montag tagte der Ausschuss für Wirtschafts-, Gesundheits- und Sozialpolitik, der seit dem"
            " Frühjahr nicht"
            " mehr beraten und sich auf kein Papier geeinigt hatte."
        ),
    ),
    "a hyphen before a capital": (
        (
            "The paper, which is read in London and in most of the Anglo-\nSaxon world, did not say where it"
            " had the story"
            " from, or why it\nwas printed only in the evening, when nobody in the town could\nhave read it."
        ),
        (
            "The paper, which is read in London and in most of the Anglo-Saxon world, did not say where it had"
            " the story"
            " from, or why it was printed only in the evening, when nobody in the town could have read it."
        ),
    ),
    "a dash at the end of a line": (
        (
            "The paper, which is read in London and in most of Europe —\nnot to speak of New York — did not say"
            " where it"
            " had the story\nfrom, or why it was late."
        ),
        (
            "The paper, which is read in London and in most of Europe — not to speak of New York — did not say where it"
            " had the story from, or why it was late."
        ),
    ),
    "a text browser's page: indents, items, hanging lines": (
        (
            "                             City buys the bridge\n\n"
            "   The council voted on Monday to buy the old bridge from the railway,\n"
            "   which has not run a train over it since the war, and to open it to\n"
            "   walkers and cyclists by the end of next year.\n\n"
            "     * The bridge will cost two million, of which the state pays half and\n"
            "       the city the rest\n"
            "     * Work begins in May\n"
        ),
        (
            "                             City buys the bridge\n\n"
            "   The council voted on Monday to buy the old bridge from the railway, which has not run a train"
            " over it since"
            " the war, and to open it to walkers and cyclists by the end of next year.\n\n"
            "     * The bridge will cost two million, of which the state pays half and the city the rest\n"
            "     * Work begins in May\n"
        ),
    ),
    "lines of print, by the width of letters": (
        (
            "The council voted on Monday to buy the old\nbridge from the railway, which has not run\na train"
            " over it since"
            " the war, and to open it to\nwalkers and cyclists by the end of next year. The\nstate pays half."
            " Nobody spoke"
            " against the plan,\nalthough the mayor had warned that the money\nwas needed elsewhere. Work"
            " begins in May,"
            " if\nthe weather lets the builders do their work, and\nthe railway keeps the land below the"
            " arches,\nwhere it"
            " has a store for sleepers."
        ),
        (
            "The council voted on Monday to buy the old bridge from the railway, which has not run a train over"
            " it since"
            " the war, and to open it to walkers and cyclists by the end of next year. The state pays half."
            " Nobody spoke"
            " against the plan, although the mayor had warned that the money was needed elsewhere. Work begins"
            " in May, if"
            " the weather lets the builders do their work, and the railway keeps the land below the arches,"
            " where it has"
            " a store for sleepers."
        ),
    ),
    "lines filled by hand": (
        (
            "WASHINGTON (AP) — The president said on Tuesday that the\nadministration would review the plan, which was"
            " drafted last\nyear by a group of experts, and decide by the end of the month\nwhether to keep it.\n\n"
            "Officials in several states said they had not been told of the\nreview, and that they would go on"
            " with their"
            " own plans until\nsomebody in Washington called them.\n"
        ),
        (
            "WASHINGTON (AP) — The president said on Tuesday that the administration would review the plan, which was"
            " drafted last year by a group of experts, and decide by the end of the month whether to keep it.\n\n"
            "Officials in several states said they had not been told of the review, and that they would go on"
            " with their"
            " own plans until somebody in Washington called them.\n"
        ),
    ),
}

SEAMS = [
    ("high", "er", "higher"),
    ("hu", "man", "human"),
    ("Ger", "man", "German"),
    ("under", "stand", "understand"),
    ("Stadt", "teile", "Stadtteile"),
    ("well", "known", "well-known"),
    ("state", "owned", "state-owned"),
    ("two", "year-old", "two-year-old"),
    ("out-of", "town", "out-of-town"),
    ("celui", "là", "celui-là"),
    ("covid", "19", "covid-19"),
    ("zee", "en", "zee- en"),
    ("Vor", "und", "Vor- und"),
]


@pytest.mark.parametrize(("one", "two", "whole"), SEAMS)
def test_a_hyphen_at_the_wrap_goes_where_it_came_from_the_wrap(one: str, two: str, whole: str) -> None:
    page = (
        "Nobody spoke against the plan, although the mayor had\n"
        f"warned that money was needed for repairs to the {one}-\n"
        f"{two} in the spring, and for the people who live in the\nvalley of the river."
    )
    assert after(unwrap_lines, page) == (
        "Nobody spoke against the plan, although the mayor had warned that money was needed for repairs to the"
        f" {whole} in the spring, and for the people who live in the valley of the river."
    )


VERSE = (
    "Shall someone count the hours of the day?\nThe clock has struck, the shutters are undone,\nand every boat that"
    " came along the bay\nhas gone to meet the rising of the sun;\nthe baker sings, the children run to play,\nthe"
    " smallest one is late, as every one\nwho stays in bed when others are away,"
)

KEPT_BROKEN = {
    "verse": VERSE,
    "verse that begins small": "the night came down upon the quiet harbour town\nand all the boats were sleeping in a"
    " row\nwhile someone sang of summers long ago\nand nobody was listening any more\nbecause the rain had closed the"
    " tavern door\nand empty was the street along the shore",
    "unmarked list": "eggs and a little flour from the mill\nmilk from the farm behind the church\nbutter, which"
    " should be soft and yellow\nsugar to taste, but not too much of it",
    "marked list": "* government spending on roads and on\n* the bridges of the valley and of\n* the old railway, which"
    " is to be sold\n* and the station",
    "menu": "Home\nnews\nsport and culture and all the rest of it\nweather\nabout us",
    "headlines": "government to spend billions on new railway lines\npolice look for witnesses after a break-in"
    " downtown\nminister says schools will open again on monday\nfootball: late goal saves the champions at home",
    "table": "item of the plan        cost in May      in the\nbridge of the town      two million      not known\n"
    "station and square      half of that      not known",
    "addresses": "https://example.org/a/rather/long/address/one\nhttps://example.org/a/rather/long/address/two\n"
    "https://example.org/a/rather/long/address/six",
    "one block a line": "The mayor spoke for an hour and said that nothing had been decided yet, and that the council"
    " would meet again in the autumn\nand the council listened\nNobody voted.\nshare this story with all of your"
    " friends\nread more about bridges and the railway",
    "suspended hyphen in a page that is not wrapped": "Gesundheits- und\nSozialpolitik\n\nLandes- und\nBundespolitik",
    "two copies of one broken line": "Use your business email for priority, faster, and\ntailored response!\n\n"
    "Use your business email for priority, faster, and\ntailored response!",
    "headlines without capitals": "市长说将在五月重新开放这座老桥\n议会投票决定购买铁路的旧桥梁\n渔民对新的港口计划表示不满意\n"
    "天气预报说明天将有大雨和大风",
    "numbered lines": "The council will look at the plan for the bridge of the town on May\n1. and at the station\n2. and"
    " at the old railway, which is to be sold to the state for a\n3. of the price",
    "nested items of a text browser": "   * Solutions for makers of the bread\n     o all of the paintings on canvas\n"
    "     o all of the paintings on paper\n     o of boats and of the birds of the sea",
}


@pytest.mark.parametrize(("wrapped", "whole"), JOINED.values(), ids=JOINED)
def test_what_a_program_broke_is_joined(wrapped: str, whole: str) -> None:
    assert after(unwrap_lines, wrapped) == whole
    check_contract(unwrap_lines, wrapped)


@pytest.mark.parametrize("text", KEPT_BROKEN.values(), ids=KEPT_BROKEN)
def test_what_an_author_broke_stays_broken(text: str) -> None:
    assert list(unwrap_lines(Doc(text))) == []


def test_verse_in_a_wrapped_page_stays_verse() -> None:
    stanza = "Under the bridge\nthe water runs,\nold as the stone,\nyoung as the suns."
    page = f"{textwrap.fill(PROSE, 66)}\n\n{stanza}\n\n{textwrap.fill(QUOTE, 66)}"
    assert after(unwrap_lines, page) == f"{PROSE}\n\n{stanza}\n\n{QUOTE}"


def test_a_menu_before_a_wrapped_story_stays_a_menu() -> None:
    menu = "Home\nNews from the town\nSport\nall the weather for the week\nAbout us"
    page = f"{menu}\n\n{textwrap.fill(PROSE, 70)}\n\n{textwrap.fill(PROSE[112:], 70)}"
    assert after(unwrap_lines, page) == f"{menu}\n\n{PROSE}\n\n{PROSE[112:]}"


def test_the_journal_tells_a_healed_word_from_a_joined_line() -> None:
    wrapped, _ = JOINED["a word broken at the wrap"]
    assert [edit.why for edit in unwrap_lines(Doc(wrapped))] == ["word broken at the wrap", "line wrap"]


NORMALIZED = {
    "blank lines": ("One.\n\n\n\nTwo.\n \t\n \nThree.", "One.\n\nTwo.\n\nThree."),
    "white space at both ends of lines": ("  One. \n\n\tTwo.\t\n\n　Three.　", "One.\n\nTwo.\n\nThree."),
    "white space at both ends of the text": ("\n\n One.\n\n", "One."),
    "runs of spaces and tabs": ("One  two\tthree \t four.", "One two three four."),
    "Windows line ends": ("One.\r\n\r\nTwo.\r\nThree.", "One.\n\nTwo.\n\nThree."),
    "one block a line": (
        "Bridge sold\nThe council sold the bridge.\nNobody spoke against it.",
        "Bridge sold\n\nThe council sold the bridge.\n\nNobody spoke against it.",
    ),
    "list items": ("* one and two,\n* two and three,\n* three", "* one and two,\n\n* two and three,\n\n* three"),
    "numbered items": ("1. eggs and\n2. milk and\n3. bread", "1. eggs and\n\n2. milk and\n\n3. bread"),
    "subheads and menus": ("Home\nnews\nsport\nweather", "Home\n\nnews\n\nsport\n\nweather"),
    "date and name": ("June 26, 2018\nby Alex Haley", "June 26, 2018\n\nby Alex Haley"),
    "headlines": (
        "Government spends more\nSchools open again\nPolice look for boat",
        "Government spends more\n\nSchools open again\n\nPolice look for boat",
    ),
    "verse is freed of its indent": (
        "   Under the bridge\n   the water runs,\n   old as the stone.",
        "Under the bridge\nthe water runs,\nold as the stone.",
    ),
    "nothing but white space": (" \n\t\n ", ""),
}

NORMAL = {
    "paragraphs": "One.\n\nTwo  ".strip() + ".",
    "stanzas": "He read:\n\nUnder the bridge\nthe water runs,\nold as the stone,\nyoung as the suns.\n\nIt was late.",
    "verse": VERSE,
    "Chinese verse": "床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。",
    "ideographic space inside a line": "首相　訪米へ",
    "empty": "",
}


@pytest.mark.parametrize(("raw", "clean"), NORMALIZED.values(), ids=NORMALIZED)
def test_paragraphs_are_set_apart_by_one_blank_line(raw: str, clean: str) -> None:
    assert after(normalize_paragraphs, raw) == clean
    check_contract(normalize_paragraphs, raw)


@pytest.mark.parametrize("text", NORMAL.values(), ids=NORMAL)
def test_what_is_normal_already_gives_no_edit(text: str) -> None:
    assert list(normalize_paragraphs(Doc(text))) == []


def test_only_what_is_too_much_is_edited() -> None:
    text = "One.\n\n   Two.\n\n\nThree.  "
    found = [(text[edit.start : edit.end], edit.text) for edit in normalize_paragraphs(Doc(text))]
    assert sorted(found) == [("\n", ""), ("  ", ""), ("   ", "")]


@pytest.mark.parametrize(
    "unit",
    [" ", "\n", "\t", "a  ", "a\n", "a-", "the bridge that was built in the old days govern-\n", "中"],
    ids=ascii,
)
@pytest.mark.parametrize("filter", [unwrap_lines, normalize_paragraphs])
def test_time_grows_with_the_text_and_not_with_its_square(filter: Filter, unit: str) -> None:  # noqa: A002  # the word of the house
    def cost(size: int) -> float:
        doc = Doc(unit * size)
        return seconds(lambda: list(filter(doc)))

    check_growth(cost, 2_000, 32_000)


WORDS = (  # noqa: SIM905  # data
    "the bridge council a of govern- ment und Gesundheits- The end. (x) — – - * 1. o 中文 ， 。 ある أن well- known"
    " http://a.b ‐ | é ﬁ İ ǅ ß"
).split()
GAPS = [" ", "  ", "\t", "\n", "\n\n", " \n ", "\r", "\u3000", "\xa0", "\u2028", "\x1c"]
RUBBLE = st.lists(st.sampled_from([*WORDS, *GAPS]), max_size=60).map("".join)
WRAPPED = st.tuples(st.lists(st.sampled_from(WORDS), min_size=10, max_size=80), st.integers(32, 90)).map(
    lambda made: "\n".join(textwrap.wrap(" ".join(made[0]), made[1])) + "\n"
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WRAPPED | RUBBLE, max_size=4).map("\n".join) | st.text(max_size=60))
def test_nothing_is_lost_and_a_second_run_changes_nothing(text: str) -> None:
    check_contract(unwrap_lines, text)
    check_contract(normalize_paragraphs, text)
