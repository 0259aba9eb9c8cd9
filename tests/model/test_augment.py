"""Changed pages for training: whatever a change does to the layout, each line still has the label of its words."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

import pytest

from newsclean.model import augment, layouts
from newsclean.model.augment import Line, View

MENU = ("Home", "World", "Sport", "Weather", "Opinion", "Archive", "About us", "Sign in")
TITLE = "Harbour town votes to keep its last ferry"
BYLINE = "By Maria Jensen, 3 May 2021"
CAPTION = "The ferry leaves the harbour on Monday morning with two cars on board. Photo: Jo Berg / Coast Press"
TEASERS = ("Related: Storm damages the old pier again", "Five walks along the northern coast", "Most read | Last week")
PARAGRAPHS = tuple(
    f"Resident number{i} told the council of Northport on Tuesday that the ferry, which has crossed the sound since "
    f"1921, carries nurses, pupils and post number{i}. Without it, said Anna Holm of the port office, the road around "
    f"the bay would take an hour and a half. The vote was close number{i}."
    for i in range(9)
)
ITEMS = ("a second boat for the summer months", "cheaper tickets for all who live there")
FORTY_SEEDS = tuple(range(40))


def page() -> tuple[list[Line], View]:
    """A page with one item of each kind; its labels are set by the kind."""
    body = [text for i, text in enumerate(PARAGRAPHS) for text in ([f"  * {ITEMS[0]}", text] if i == 5 else [text])]
    body.insert(3, "What the council wants")
    rows = [(f"    * {word}", 0) for word in MENU] + [("", 0), (TITLE, 2), ("", 0), (BYLINE, 0), (CAPTION, 0)]
    rows += [row for text in body for row in ((text, 1), ("", 0))] + [(text, 0) for text in TEASERS]
    lines = [(text, i if text else -1) for i, (text, _) in enumerate(rows)]
    return lines, View([float(kind == 1) for _, kind in rows], [kind == 2 for _, kind in rows])


CHANGES = [change for _, change in (*augment.LAYOUTS, *augment.CHANGES)]
LAYOUTS = [change for _, change in augment.LAYOUTS]
KEEPS_WORDS = [*LAYOUTS, augment.doubled]

LINK = re.compile(r"!?\[\s*([^][]*?)\s*\]\((?:[^()\\]|\\.)*?(?: \"[^\"]*\")?\)")
NOT_WORDS = re.compile(r"\[\d+\]|\\|[^\w\s]|_")


def words(lines: list[Line], numbers: set[int]) -> list[str]:
    """The words of the lines with these numbers, without the marks of Markdown and lynx or any punctuation."""
    text = " ".join(text for text, number in lines if number in numbers)
    return NOT_WORDS.sub(" ", LINK.sub(r"\1", text)).split()


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_same_seed_gives_the_same_lines(change: augment.Change) -> None:
    lines, view = page()
    looks = [change(list(lines), view, Random(seed)) for seed in FORTY_SEEDS]
    assert looks == [change(list(lines), view, Random(seed)) for seed in FORTY_SEEDS]
    assert lines == page()[0]


@pytest.mark.parametrize("change", KEEPS_WORDS, ids=lambda change: change.__name__)
def test_body_lines_keep_their_words_in_order(change: augment.Change) -> None:
    lines, view = page()
    body = {number for _, number in lines if view.is_body(number)}
    before = words(lines, body)
    for seed in FORTY_SEEDS:
        after = words(change(*page(), Random(seed)), body)
        if change is layouts.w3m:  # a second column may stand beside a paragraph
            assert not Counter(before) - Counter(after), seed
        elif change is augment.unseparated:
            assert "".join(after) == "".join(before), seed
        else:
            assert after == before, seed


@pytest.mark.parametrize("change", KEEPS_WORDS, ids=lambda change: change.__name__)
def test_no_words_of_the_page_are_lost(change: augment.Change) -> None:
    lines, _ = page()
    numbers = {number for _, number in lines} - {-1}
    before = Counter("".join(words(lines, numbers)))
    for seed in FORTY_SEEDS:
        assert not before - Counter("".join(words(change(*page(), Random(seed)), numbers))), seed


@pytest.mark.parametrize("change", KEEPS_WORDS, ids=lambda change: change.__name__)
def test_only_body_has_the_numbers_of_body(change: augment.Change) -> None:
    lines, view = page()
    body = set(words(lines, {number for _, number in lines if view.is_body(number)}))
    furniture = {word for text in (*MENU, TITLE) for word in text.split()} - body
    for text, number in (line for seed in FORTY_SEEDS for line in change(*page(), Random(seed)) if line[1] >= 0):
        if not view.is_body(number):
            assert not re.search(r"number\d|council of Northport", LINK.sub(r"\1", text)), text
        elif change is not layouts.w3m:
            assert not set(words([(text, number)], {number})) & furniture, text


def test_numbers_of_a_changed_page_are_those_of_its_lines() -> None:
    lines, view = page()
    own = {number for _, number in lines} | {-1}
    for seed in range(300):
        out = augment.changed(list(lines), view, Random(seed))
        assert {number for _, number in out} <= own
        assert all(text.strip() for text, number in out if number >= 0)


def looks(change: augment.Change) -> list[Line]:
    """All lines of many looks at the page."""
    return [line for seed in range(300) for line in change(*page(), Random(seed))]


MADE = (
    (layouts.markdown, r"!\[[^]]*\]\(\S+\.jpg\)"),
    (layouts.markdown, r"\[!\[[^]]*\]\(\S+\)\]\(\S+\)"),
    (layouts.markdown, r"\[\]\(\S+\)"),
    (layouts.markdown, r"\* \* \*"),
    (layouts.markdown, r"(\| )?---( ?\| ?---)+( \|)?"),
    (layouts.lynx, r" *(\[\d+\])?\[[\w.-]+\.(png|jpg)\]"),
    (layouts.lynx, r" *_{20} \(BUTTON\)( .*)?"),
    (layouts.lynx, r" *\[ \] .*"),
    (layouts.lynx, r" *\d+\. https://\S+"),
    (layouts.w3m, r" *┌─+┐"),
    (layouts.w3m, r" *\[image\]"),
    (augment.broken, r"Read more:?"),
    (augment.doubled, r"(.{10,}) ?( / )? ?\1"),
)


@pytest.mark.parametrize(("change", "form"), MADE)
def test_made_lines_have_no_label(change: augment.Change, form: str) -> None:
    own = {text.strip() for text, _ in page()[0]}
    made = [number for text, number in looks(change) if re.fullmatch(form, text) and text.strip() not in own]
    assert -1 in made
    if change is not augment.doubled:
        assert set(made) == {-1}


SHOWN = (
    (layouts.markdown, True, r'.*\[ ?\w[^]]*\]\(\S+ "[^"]+"\).*'),
    (layouts.markdown, True, r"(.*\]\(.*){4,}"),
    (layouts.markdown, True, r".*(_[A-Za-z ]+_|\*\*[A-Za-z ]+\*\*).*"),
    (layouts.markdown, True, r".*\\\..*"),
    (layouts.markdown, True, r".*\w.*  "),
    (layouts.markdown, True, r"> .*"),
    (layouts.markdown, False, r"(\| )?\[Home\]\(\S*\) \| .*"),
    (layouts.markdown, False, r".*\[ Sport \]\(\S*\).*"),
    (layouts.lynx, True, r"   .*\w \[\d+\]\w.*"),
    (layouts.lynx, True, r"     \* .*"),
    (layouts.lynx, False, r".*\(BUTTON\) .*"),
    (layouts.w3m, False, r"Home {3,}\w.*"),
    (layouts.w3m, False, r"│.*Home *│"),
    (layouts.w3m, False, r" {20,}By Maria.*"),
    (layouts.w3m, True, r" *• .*"),
    (augment.broken, False, r","),
    (augment.broken, False, r"By"),
    (augment.broken, False, r"Maria Jensen"),
    (augment.broken, False, r"\|"),
    (augment.doubled, False, rf"{re.escape(CAPTION)} {re.escape(CAPTION)}"),
    (augment.unseparated, False, r"HomeWorldSport.*"),
    (augment.unseparated, True, r".*number0\.Resident number1.*"),
)


@pytest.mark.parametrize(("change", "body", "form"), SHOWN)
def test_forms_of_other_dumps_are_shown(change: augment.Change, body: bool, form: str) -> None:
    view = page()[1]
    assert any(
        re.fullmatch(form, text) for text, number in looks(change) if number >= 0 and view.is_body(number) == body
    )


def test_few_words_of_a_paragraph_are_linked() -> None:
    random = Random(1)
    for _ in range(500):
        text = layouts.spanned(PARAGRAPHS[0], random.choice((0.01, 0.1, 0.5)), random, lambda words: f"<{words}>")
        spans = re.findall("<(.*?)>", text)
        assert text.replace("<", "").replace(">", "") == PARAGRAPHS[0]
        assert len(spans) <= 6
        assert len(" ".join(spans).split()) <= 0.3 * len(PARAGRAPHS[0].split())


def test_prose_is_broken_less_than_furniture() -> None:
    lines, view = page()
    out = looks(augment.broken)
    pieces = Counter(number for _, number in out if number >= 0)
    prose = [pieces[number] / 300 for _, number in lines if view.is_body(number) and len(lines[number][0]) > 100]
    byline = next(number for text, number in lines if text == BYLINE)
    assert 1 < sum(prose) / len(prose) < pieces[byline] / 300


def test_blank_lines_go_and_made_lines_stay() -> None:
    lines, view = [("a line", 0), ("", -1), ("[image]", -1), ("  ", -1)], View([0.0], [False])
    assert augment.no_blanks(lines, view, Random(0)) == [("a line", 0), ("[image]", -1)]
    assert [text for text, _ in augment.all_blanks(lines, view, Random(0))] == ["a line", "", "[image]", ""]
    assert ("[image]", -1) in augment.some_blanks(lines, view, Random(0))


def test_half_of_the_pages_keep_the_layout_of_their_own_dump() -> None:
    assert 0.4 <= 1 - sum(rate for rate, _ in augment.LAYOUTS) <= 0.6


def test_a_paragraph_without_spaces_survives_every_change() -> None:
    page = [("桥梁将于五月重新开放，市长星期一说，工程比计划提前了三个星期完成。" * 4, 0), ("分享", 1)]
    view = augment.View([1.0, 0.0], [False, False])
    for seed in range(300):
        changed = augment.changed(page, view, Random(seed))
        assert {number for _, number in changed} <= {-1, 0, 1}
