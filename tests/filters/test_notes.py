"""lift-notes: what is said about the article goes beside it; stories about corrections stay."""

from __future__ import annotations

import pytest

from newsclean.filters.notes import lift_notes
from newsclean.lexicon.notes import HEADINGS, OPENERS, SOFT
from newsclean.testing import after, check_contract, labels

BODY = (
    "The bridge over the Wend will reopen in May, the mayor of Ashgrove said on Monday, three years after a flood.\n\n"
    "Nearly nine thousand people used it every day, and most of them have since learned to take the ferry to work.\n\n"
)

NOTES = [
    "Correction: An earlier version of this story gave a wrong year.",
    "CORRECTION (May 4): The bridge has three arches.",
    "A correction was made on May 15, 2024: An earlier version of this article misstated the number of bells.",
    "Editor’s note: The author lives in Ashgrove.",
    "EDITOR'S NOTE — The author lives in Ashgrove.",
    "This story has been corrected to show that the bridge has three arches.",
    "This article was originally published by The Ashgrove Post.",
    "(Reporting by Jane Doe; Editing by John Roe)",
    "Reporting by Jane Doe in Ashgrove; Editing by John Roe",
    "Additional reporting by Jane Doe.",
    "Associated Press writer Jane Doe in Ashgrove contributed to this report.",
    "Jane Doe contributed reporting from Hong Kong.",
    "With assistance from Jane Doe.",
    "(With inputs from ANI)",
    "Mit Material von dpa",
    "Das Gespräch führte Eva Muster.",
    "Dieser Text erschien zuerst in der Ashgrover Post.",
    "In einer früheren Version dieses Artikels stand ein falsches Jahr.",
    "Anm. d. Red.: Die Brücke hat drei Bögen.",
    "Propos recueillis par Jeanne Dupont",
    "Rectificatif : le pont a trois arches.",
    "Con información de EFE",
    "Fe de errores: el puente tiene tres arcos.",
    "Com informações da Reuters",
    "Errata corrige: il ponte ha tre arcate.",
    "Rectificatie: de brug heeft drie bogen.",
    "Rättelse: bron har tre valv.",
    "Sprostowanie: most ma trzy przęsła.",
    "Исправление: у моста три арки.",
    "Düzeltme: Köprünün üç kemeri var.",
    "تصحيح: للجسر ثلاثة أقواس.",
    "更正：该桥有三个桥拱。",
    "（责任编辑：张三）",
    "(责编：张三、李四)",
    "訂正：橋のアーチは三つです。",
    "정정: 다리에는 아치가 세 개 있다.",
]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_is_labelled_as_it_stands(note: str) -> None:
    assert labels(lift_notes, f"{BODY}{note}\n") == [("note", note)]
    assert labels(lift_notes, f"{note}\n\n{BODY}") == [("note", note)]


@pytest.mark.parametrize(
    "line",
    [
        "The correction came late, the mayor said, and nobody read it.",
        "Corrections officers were sent to the bridge on Monday.",
        "Correction of the plan took three years, the council says.",
        "She contributed to this report by a senate committee in May, and was thanked for it.",
        "He also contributed to this report, the committee said, before he left the town for good.",
        "“Correction,” said the teacher, “is what I do all day.”",
        "Disclosure rules were broken by the council.",
        "___",
        "Our Standards: The Thomson Reuters Trust Principles.",
        "© dpa-infocom, dpa:240101-99-12345/2",
        "Reportingbyline",
        "This story is old, and everybody in town can tell it.",
    ],
)
def test_prose_and_furniture_are_no_notes(line: str) -> None:
    assert labels(lift_notes, f"{BODY}{line}\n\n{BODY}") == []


def test_a_heading_of_its_own_is_a_note_above_a_sentence() -> None:
    text = f"{BODY}Correction\n\nAn earlier version of this story gave the wrong year for the flood.\n"
    assert ("note", "Correction") in labels(lift_notes, text)


@pytest.mark.parametrize("menu", ["* Corrections\n* Contact us\n", "Corrections\nContact us\nAbout us\n"])
def test_a_word_in_a_menu_is_no_note(menu: str) -> None:
    assert labels(lift_notes, f"{BODY}{menu}") == []


def test_a_credit_at_the_end_of_a_paragraph_is_put_on_a_line_of_its_own() -> None:
    text = "It rained. (Reporting by Jane Doe; Editing by John Roe)\n"
    assert after(lift_notes, text) == "It rained.\n\n(Reporting by Jane Doe; Editing by John Roe)\n"
    assert labels(lift_notes, text) == [("note", "(Reporting by Jane Doe; Editing by John Roe)")]


def test_a_bracket_inside_a_sentence_stays() -> None:
    text = "The mayor (writing in a special section) praised it.\nThe mayor (editing by hand)\n"
    assert after(lift_notes, text) == text


def test_a_soft_opener_counts_only_near_the_edge_of_the_text() -> None:
    soft = "Esta nota fue escrita en mayo."
    assert labels(lift_notes, BODY + soft) == [("note", soft)]
    assert labels(lift_notes, BODY * 6 + soft + "\n\n" + BODY * 6) == []


def test_soft_openers_are_openers() -> None:
    openers = {phrase for phrases in OPENERS.values() for phrase in phrases.split("|")}
    assert sorted(SOFT - openers) == []


@pytest.mark.parametrize("language", sorted({*HEADINGS, *OPENERS}))
def test_every_phrase_opens_a_note_at_the_end_of_a_text(language: str) -> None:
    for phrase in filter(None, HEADINGS.get(language, "").split("|")):
        assert labels(lift_notes, f"{BODY}{phrase}: Anna Muster 123"), phrase
    for phrase in filter(None, OPENERS.get(language, "").split("|")):
        assert labels(lift_notes, f"{BODY}{phrase} Anna Muster 123"), phrase


@pytest.mark.parametrize("note", NOTES[:8])
def test_the_contract_is_kept(note: str) -> None:
    check_contract(lift_notes, f"{BODY}{note}")
    check_contract(lift_notes, f"{BODY.strip()} {note}")


@pytest.mark.parametrize(
    "line",
    [
        "An Ashgrove writer also contributed.",
        "Jane Doe contributed research.",
        "Eva Muster hat an diesem Bericht mitgearbeitet.",
        "Eva Muster hat zu diesem Text beigetragen.",
        "Jeanne Dupont a participé à cet article.",
        "Ana Pérez contribuyó con este informe.",
        "Ana Souza colaborou para esta reportagem.",
        "Ha collaborato a questo articolo Marco Rossi.",
        "Jan de Vries werkte aan dit artikel mee.",
        "Jane Doe assisted in this report.",
    ],
)
def test_a_sentence_about_who_helped_is_a_note_as_a_whole_paragraph(line: str) -> None:
    assert labels(lift_notes, f"{BODY}{line}") == [("note", line)]
    assert labels(lift_notes, f"{BODY}It rained. {line} Then the sun came out, and the ferry ran late again.") == []
