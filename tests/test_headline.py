"""The choice of the headline: what is searched for late must change nothing of what is chosen."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from newsclean.doc import Doc
from newsclean.evidence import ADDRESS, COPIES, CUT_COPIES, LIKENESS, WORDS
from newsclean.headline import WEIGHTS, Candidate, Head, is_clear

BODY = (
    "The ferry to the island will not sail before Easter, the harbour office said on Monday, as a shaft is broken.\n\n"
    "About 600 people use the ferry on workdays, among them 85 pupils, who will have to take the bus for now.\n\n"
    "A spare ship was sold four years ago, and the council will talk about buying it back in the spring.\n"
)
TITLE = "Island ferry out of service until Easter"
WRITTEN = {
    "copies": f"{TITLE} | The Coast\nMenu\nNews\n{TITLE}\nHome / News / {TITLE}\n\n{TITLE}\nBy Jane Doe\n\n{BODY}",
    "rivals": f"Harbour office: no ferry before Easter\n\n{TITLE}\n\nWhat pupils will do now\n\n12 March 2024\n\n{BODY}",
    "a bar": f"News | The Coast\nThe Coast\n\nFerry - {TITLE} | The Coast\n\n{BODY}{TITLE} | The Coast\n",
    "a list": f"{TITLE}\n\n  * What will pupils do now?\n  * At the harbour:\n\n12 March 2024\n\n{BODY}",
    "no headline": BODY,
    "nothing": "\n",
    "dotted capitals": f"İSTANBUL'DA VAPUR YOK\nMenü\n\nİstanbul'da vapur yok\n\n{BODY}",
}
GOLDEN = sorted((Path(__file__).parent / "pages").glob("*/*/page.txt"))
PAGES = [
    *(pytest.param(text, id=name) for name, text in WRITTEN.items()),
    *(pytest.param(path.read_bytes().decode(), id=f"{path.parent.parent.name}/{path.parent.name}") for path in GOLDEN),
]
each_page = pytest.mark.parametrize("text", PAGES)
ADDRESSES = {"url": "https://coast.example/news/island-ferry-out-of-service.html"}


def chosen(candidates: list[Candidate]) -> Candidate | None:
    """Return the best candidate after a close look at all of them."""
    return max(candidates, key=lambda one: (one.worth, -one.row), default=None)


@each_page
def test_the_best_is_the_same_as_after_a_close_look_at_all(text: str) -> None:
    for meta in ({}, ADDRESSES):
        best = Head(Doc(text, meta=meta)).best()
        close = chosen(Head(Doc(text, meta=meta)).candidates)
        assert (best and (best.row, best.text)) == (close and (close.row, close.text))


@each_page
def test_no_worth_lies_outside_what_was_foreseen(text: str) -> None:
    for meta in ({}, ADDRESSES):
        for line in Head(Doc(text, meta=meta)).lines:
            for one in line.candidates:
                foreseen = [(one.least, one.most)]
                while one.search():
                    foreseen.append((one.least, one.most))
                assert all(least <= one.worth <= most for least, most in foreseen)
                assert one.worth <= line.most


@each_page
def test_a_title_is_clear_where_no_rival_reaches_its_worth_without_copies(text: str) -> None:
    best = Head(Doc(text)).best()
    if best is None:
        return
    doc = Doc(text)
    lazy = is_clear(doc, best)
    rivals = [one.worth for one in Head(Doc(text)).candidates if one.key not in best.key and best.key not in one.key]
    assert lazy == all(worth < best.worth - best.copies for worth in rivals)


def test_all_evidence_has_a_weight_and_all_weights_have_evidence() -> None:
    heads = [Head(Doc(text, meta=ADDRESSES)) for text in WRITTEN.values()]
    named = {
        name for head in heads for line in head.lines for one in line.candidates if one.evidence for name in one.found
    }
    named |= {*chain(LIKENESS, ADDRESS, WORDS, COPIES, CUT_COPIES)}
    assert named == set(WEIGHTS)


def test_evidence_stands_in_the_order_of_the_weights() -> None:
    best = Head(Doc(WRITTEN["copies"])).best()
    assert best is not None
    weighed = sum(weight * value for weight, value in zip(WEIGHTS.values(), best.evidence, strict=True))
    assert weighed == pytest.approx(sum(WEIGHTS[name] * value for name, value in best.found.items()))
    assert best.copied
