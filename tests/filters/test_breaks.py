"""break-lines: pages all on one line, or glued together, get lines; pages that have them, and names, stay."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.api import clean, compose
from newsclean.doc import Cut, Doc, Edit, Label, Mark
from newsclean.filters.breaks import break_lines
from newsclean.filters.paragraphs import normalize_paragraphs
from newsclean.journal import removals, restore, verify
from newsclean.pipeline import Pipeline, Stage
from newsclean.record import body
from newsclean.testing import after, check_contract
from tests.growth import check_growth, seconds

PAGES = Path(__file__).parents[1] / "pages"


def blocks_of(page: str) -> list[str]:
    lines = (PAGES / page / "page.txt").read_text("utf-8").split("\n")
    return [words for line in lines if (words := re.sub(r"^[*+] ", "", " ".join(line.split())))]


def record_of(page: str) -> dict[str, Any]:
    (line,) = (PAGES / page / "clean.jsonl").read_text("utf-8").splitlines()
    record: dict[str, Any] = json.loads(line)
    return record


ENGLISH = blocks_of("flat-dump/weekly-en")
ONE_LINE, GLUED = " ".join(ENGLISH), "".join(ENGLISH)
BODY = record_of("flat-dump/weekly-en")["text"].split("\n\n")

both_ways = pytest.mark.parametrize("glue", [" ", ""], ids=["one line", "glued"])


@both_ways
def test_what_stands_around_the_article_gets_lines_of_its_own(glue: str) -> None:
    lines = {line for line in after(break_lines, glue.join(ENGLISH)).split("\n") if line}
    assert len(lines & set(ENGLISH)) > len(ENGLISH) / 3
    assert sum(line in paragraph for line in lines for paragraph in BODY) <= 3 * len(BODY)


@pytest.mark.parametrize(
    "page",
    [
        "flat-dump/avis-da", "flat-dump/baomoi-vi", "flat-dump/berita-id", "flat-dump/nea-el", "flat-dump/novyny-uk",
        "flat-dump/tidning-sv", "flat-dump/uutiset-fi", "flat-dump/weekly-en", "flat-dump/zpravy-cs", "full-dump/diario-es",
        "full-dump/quotidien-fr", "seed-family/two-captions",
    ],
)  # fmt: skip
def test_a_page_whose_blocks_are_glued_gives_the_text_of_the_page_with_lines(page: str) -> None:
    (record,) = clean("".join(blocks_of(page)))
    assert words_of(record["text"]) == words_of(record_of(page)["text"])


@pytest.mark.parametrize(
    "page",
    ["flat-dump/novyny-uk", "flat-dump/shimbun-ja", "seed-family/arabic", "seed-family/no-caption"],
)
def test_a_page_on_one_line_gives_the_words_of_the_page_with_lines(page: str) -> None:
    (record,) = clean(" ".join(blocks_of(page)))
    assert words_of(record["text"]) == words_of(record_of(page)["text"])


@pytest.mark.parametrize(("glue", "floor"), [(" ", 0.89), ("", 0.93)], ids=["one line", "glued"])
def test_most_of_all_pages_comes_out_right(glue: str, floor: float) -> None:
    """Shares of runs of four words, as F1; without the filter they are .83 and .83."""
    scores = []
    for path in sorted([*PAGES.glob("flat-dump/*"), *PAGES.glob("full-dump/*"), *PAGES.glob("seed-family/*")]):
        page = f"{path.parent.name}/{path.name}"
        if len((path / "clean.jsonl").read_text("utf-8").splitlines()) == 1:
            got = fours(" ".join(record["text"] for record in clean(glue.join(blocks_of(page)))))
            wanted = fours(record_of(page)["text"])
            scores.append(2 * (got & wanted).total() / (got.total() + wanted.total()))
    assert len(scores) > 25
    assert sum(scores) / len(scores) > floor


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def fours(text: str) -> Counter[tuple[str, ...]]:
    words = words_of(text)
    return Counter(zip(words, words[1:], words[2:], words[3:], strict=False))


def test_a_closing_quote_stays_with_its_sentence() -> None:
    quoted = [
        f'He said number {n} was "far too long." Then he left the room in which he had said it.' for n in range(40)
    ]
    page = " ".join([*ENGLISH[:-9], *quoted, *ENGLISH[-9:]])
    lines = after(break_lines, page).split("\n")
    assert len(lines) > 10
    assert not any(line.startswith('"') for line in lines)


def test_kept_sentences_are_not_broken_apart() -> None:
    (record,) = clean(ONE_LINE)
    paragraphs = record["text"].split("\n\n")
    assert len(paragraphs) <= len(BODY) + 2
    assert not any("\n" in paragraph for paragraph in paragraphs)


UNTOUCHED = {
    "a page with lines": "\n".join(ENGLISH),
    "a page with blank lines": "\n\n".join(ENGLISH),
    "an article of long paragraphs": "\n".join(" ".join(BODY) for _ in range(4)),
    "one long paragraph without furniture": " ".join([*BODY, *BODY[::-1], *BODY]),
    "names with capitals inside": " ".join(
        f"In the {nth} week McDonald sold an iPhone on eBay, paid with PayPal, and told nobody at {name} but a man called DeVries."
        for nth in ("first", "second", "third", "fourth", "fifth", "sixth")
        for name in ("YouTube", "LinkedIn", "GitHub")
    ),
    "code": "if (fooBar.getText()) { barFoo.setText(x1); } else { doIt(); } " * 30,
    "a short page": "HomeNewsSportThe mill opens.Contact",
    "one long line of one word": "x" * 5000,
    "a table on one line": " ".join(f"{number}.5 {number} 12" for number in range(400)),
}


@pytest.mark.parametrize("text", UNTOUCHED.values(), ids=UNTOUCHED)
def test_it_stays(text: str) -> None:
    assert list(break_lines(Doc(text))) == []


def test_a_break_between_words_that_stay_leaves_no_trace_in_the_journal() -> None:
    docs = compose("news").run(Doc(ONE_LINE))
    assert restore(docs) == ONE_LINE
    tried = [edit for edit in break_lines(Doc(ONE_LINE)) if edit.text == "\n"]
    told = {removal.start for removal in removals(docs) if removal.replacement}
    assert any(edit.start not in told for edit in tried)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It rained. It poured.", "It rained. It poured."),
        ("It rained.It poured.", "It rained.It poured."),
        ("It rained. SHARE It poured.", "It rained.\n\nIt poured."),
        ("TITLE It rained. It poured.", "It rained. It poured."),
        ("It rained. LAST", "It rained."),
    ],
    ids=["a space comes back", "nothing comes back", "where something went, it stays", "behind a title", "at the end"],
)
def test_a_break_on_trial_is_taken_back_where_both_sides_stay(text: str, wanted: str) -> None:
    def breaks(doc: Doc) -> Iterator[Edit]:
        """Break before each capital."""
        for hit in re.finditer(r" (?=[A-Z])|(?<=\w\.)(?=[A-Z])", doc.text):
            yield Edit(*hit.span(), "\n")

    def drops(doc: Doc) -> Iterator[Mark]:
        """Take a line away, and label a title."""
        for hit in re.finditer(r"SHARE\n|LAST", doc.text):
            yield Edit(*hit.span())
        for hit in re.finditer("TITLE", doc.text):
            yield Label(*hit.span(), "title")

    stages = (Stage("break-lines", breaks), Stage("drops", drops), Stage("normalize-paragraphs", normalize_paragraphs))
    (doc,) = Pipeline(stages).run(Doc(text))
    assert body(doc) == wanted
    verify(text, [doc])


def test_breaks_are_taken_back_in_articles_that_were_cut_from_the_page() -> None:
    def breaks(doc: Doc) -> Iterator[Edit]:
        """Break before each capital."""
        for hit in re.finditer(r"\s+(?=[A-Z])", doc.text):
            yield Edit(*hit.span(), "\n")

    def cuts(doc: Doc) -> Iterator[Mark]:
        """Begin an article."""
        yield Cut(doc.text.index("Three"))

    text = "It rained.  One came. Three came. Four  came. Nobody left."
    stages = (Stage("break-lines", breaks), Stage("cuts", cuts), Stage("normalize-paragraphs", normalize_paragraphs))
    docs = Pipeline(stages).run(Doc(text))
    assert [doc.text for doc in docs] == ["It rained. One came.", "Three came. Four came. Nobody left."]
    verify(text, docs)


def test_the_text_of_a_record_is_no_page() -> None:
    assert list(break_lines(Doc(ONE_LINE)))
    assert list(break_lines(Doc(ONE_LINE, known={"id": "a#0"}))) == []


def test_the_journal_says_why() -> None:
    assert {edit.why for edit in break_lines(Doc(GLUED))} <= {"paragraphs met", "blocks may have met"}


PIECES = [
    "Home",
    "News",
    "By Ann Ode",
    "The mill opens today.",
    "Share",
    " ",
    " ",
    "",
    "\n",
    "“Yes,”",
    "2024",
    "新聞。",
    "iPhone",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, *BODY[:2]]), max_size=60).map("".join))
def test_nothing_is_lost_and_a_second_run_changes_nothing(text: str) -> None:
    check_contract(break_lines, text)


@both_ways
@pytest.mark.parametrize("page", sorted(f"{path.parent.name}/{path.name}" for path in PAGES.glob("f*-dump/*")))
def test_a_second_run_changes_nothing(page: str, glue: str) -> None:
    check_contract(break_lines, glue.join(blocks_of(page)))


@pytest.mark.parametrize("unit", ["NewsSport ", "The mill opens. ", "aB", "x ", "“A”"], ids=ascii)
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    def cost(size: int) -> float:
        doc = Doc(GLUED + unit * size)
        return seconds(lambda: sum(1 for _ in break_lines(doc)))

    check_growth(cost, 2_000, 32_000)
