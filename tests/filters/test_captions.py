"""Captions are found, counted and kept once; sentences of the text that look like them stay."""

from __future__ import annotations

from typing import Any

import pytest

from newsclean.doc import Doc, Label
from newsclean.filters.captions import dedup_captions
from newsclean.pipeline import Pipeline, Stage
from newsclean.testing import after, check_contract, labels

TITLE = "Demonstrators block roads in Lund"
BODY = (
    "Demonstrators blocked three roads in Lund on Thursday to protest against the closing of a hospital, police said.\n\n"
    "The roads were open again by noon, and nobody was hurt, a spokeswoman for the police told reporters in the city.\n\n"
    "The region wants to close the hospital in the spring, as it lacks doctors and money for a new roof.\n"
)
IN_JAPANESE = (
    "警視庁は十三日、東京都内の男を逮捕したと発表した。男は容疑を否認しているという。\n\n"
    "捜査関係者によると、男は今月上旬、都内の住宅に侵入した疑いが持たれている。\n\n"
    "警視庁が詳しい経緯を調べている。近所の住民は「驚いた」と話した。\n"
)
TEXT = "Demonstrators block a road with burning tyres in Lund, Sweden, January 23, 2020."


def captions(text: str, **options: Any) -> list[dict[str, Any]]:
    return [value for kind, value in labels(dedup_captions, text, **options) if kind == "caption"]


def page(*lines: str) -> str:
    return f"{TITLE}\n\n" + "\n".join(lines) + f"\n\n{BODY}"


@pytest.mark.parametrize(
    ("line", "credit", "agency"),
    [
        pytest.param(f"{TEXT} REUTERS/Jo Doe", "REUTERS/Jo Doe", "Reuters", id="Reuters"),
        pytest.param(
            f"{TEXT} REUTERS/Jo al-Doe/File Photo", "REUTERS/Jo al-Doe/File Photo", "Reuters", id="file photo"
        ),
        pytest.param(
            f"{TEXT} (Jo & Roe/Handout via Reuters)",
            "Jo & Roe/Handout via Reuters",
            "Reuters",
            id="handout in brackets",
        ),
        pytest.param(f"{TEXT} (AP Photo/Jo Doe, File)", "AP Photo/Jo Doe, File", "AP", id="AP"),
        pytest.param(f"{TEXT} AP Photo/Jo H. Doe", "AP Photo/Jo H. Doe", "AP", id="AP without brackets"),
        pytest.param(f"{TEXT} (Jo Doe via AP)", "Jo Doe via AP", "AP", id="via AP"),
        pytest.param(f"{TEXT} (Photo by Jo Doe / AFP)", "Photo by Jo Doe / AFP", "AFP", id="photo by"),
        pytest.param(
            f"{TEXT} Photo by JO DOE / AFP via Getty Images",
            "Photo by JO DOE / AFP via Getty Images",
            "AFP",
            id="AFP via Getty",
        ),
        pytest.param(f"{TEXT} Jo Doe/Getty Images", "Jo Doe/Getty Images", "Getty Images", id="Getty"),
        pytest.param(f"{TEXT} Getty Images", "Getty Images", "Getty Images", id="an agency alone"),
        pytest.param(f"{TEXT} Foto: Anna Berg", "Foto: Anna Berg", None, id="label and name"),
        pytest.param(f"{TEXT} | Foto: dpa", "Foto: dpa", "dpa", id="label behind a bar"),
        pytest.param(
            f"{TEXT} © Jo Doe/Press Association/dpa/Archiv",
            "© Jo Doe/Press Association/dpa/Archiv",
            "PA",
            id="copyright sign",
        ),
        pytest.param(f"{TEXT} (Image: Getty)", "Image: Getty", "Getty Images", id="label in brackets"),
        pytest.param(
            f"{TEXT} (Symbolfoto: picture alliance/dpa | Jo Doe)",
            "Symbolfoto: picture alliance/dpa | Jo Doe",
            "dpa",
            id="German",
        ),
        pytest.param(
            f"{TEXT} Crédits photo : Jo DOE/Le Journal", "Crédits photo : Jo DOE/Le Journal", None, id="French"
        ),
        pytest.param(f"{TEXT} EFE/ J.J. Pérez", "EFE/ J.J. Pérez", "EFE", id="Spanish"),
        pytest.param(
            f"{TEXT} Alketa Doe (dpa/picture alliance via Getty)",
            "Alketa Doe (dpa/picture alliance via Getty)",
            "dpa",
            id="name, brackets",
        ),
        pytest.param(
            f"{TEXT} | Jo Doe/PA Images via Getty Images", "Jo Doe/PA Images via Getty Images", "PA", id="bar"
        ),
        pytest.param(f"{TEXT} Фото: РИА Новости", "Фото: РИА Новости", "RIA Novosti", id="Russian"),
        pytest.param(f"{TEXT} Fot. Jan Kowalski", "Fot. Jan Kowalski", None, id="Polish"),
        pytest.param(f"{TEXT} Credit: Jo Doe / The Coast", "Credit: Jo Doe / The Coast", None, id="credit"),
        pytest.param("Demonstrators on a road in Lund Jo Doe/AFP", "Jo Doe/AFP", "AFP", id="a text that does not end"),
        pytest.param(
            "Demonstrators on a road in Lund Foto: Jo Doe/imago",
            "Foto: Jo Doe/imago",
            "Imago",
            id="the same with a label",
        ),
    ],
)
def test_the_credit_is_read_off_the_end(line: str, credit: str, agency: str | None) -> None:
    text = line[: line.rindex(credit)].rstrip(" (|")
    assert captions(page(line)) == [{"text": text, "credit": credit, "agency": agency, "copies": 1}]


@pytest.mark.parametrize(
    ("line", "text", "credit", "agency"),
    [
        (
            "移送のため警視庁を出る容疑者＝13日、東京で（中島悠撮影）",
            "移送のため警視庁を出る容疑者＝13日、東京で",
            "中島悠撮影",
            None,
        ),
        (
            "日本代表の（左から）西田、小野寺、高橋、石川の各選手（Ｃ）共同通信社",
            "日本代表の（左から）西田、小野寺、高橋、石川の各選手",
            "（Ｃ）共同通信社",
            "Kyodo",
        ),
        (
            "抗议者在路口设置路障，交通中断两小时。新华社记者 李四 摄",
            "抗议者在路口设置路障，交通中断两小时。",
            "新华社记者 李四 摄",
            "Xinhua",
        ),
        (
            "대선 후보가 15일 전남 순천시 패션의 거리에서 열린 유세에서 연설하고 있다. 고영권 기자",
            "대선 후보가 15일 전남 순천시 패션의 거리에서 열린 유세에서 연설하고 있다.",
            "고영권 기자",
            None,
        ),
        (
            "رئيس الوزراء خلال اجتماعه مع الرئيس في دمشق أمس. تصوير: رويترز",
            "رئيس الوزراء خلال اجتماعه مع الرئيس في دمشق أمس.",
            "تصوير: رويترز",
            "Reuters",
        ),
        (
            "दिल्ली में सोमवार को बारिश के बाद पानी से भरी एक सड़क। फोटो: पीटीआई",
            "दिल्ली में सोमवार को बारिश के बाद पानी से भरी एक सड़क।",
            "फोटो: पीटीआई",
            "PTI",
        ),
    ],
    ids=["Japanese", "Japanese copyright", "Chinese", "Korean", "Arabic", "Hindi"],
)
def test_credits_are_read_in_other_scripts(line: str, text: str, credit: str, agency: str | None) -> None:
    # The line model trusts no line of Chinese characters in the middle of an English page.
    whole = f"男を逮捕　警視庁\n\n{line}\n\n{IN_JAPANESE}" if "\u4e00" <= line[0] <= "\u9fff" else page(line)
    assert captions(whole) == [{"text": text, "credit": credit, "agency": agency, "copies": 1}]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        pytest.param(
            "FILE PHOTO: The logo of a bank is seen in Lund, May 1, 2024. REUTERS/Jo Doe", None, id="FILE PHOTO"
        ),
        pytest.param(
            "FILE - The logo of a bank is seen in Lund, May 1, 2024. (AP Photo/Jo Doe, File)", None, id="FILE"
        ),
        pytest.param(f"[1/2] {TEXT} REUTERS/Jo Doe", TEXT, id="[1/2]"),
        pytest.param(f"[1/2]{TEXT} REUTERS/Jo Doe", TEXT, id="[1/2], glued"),
        pytest.param(f"1 of 3 | {TEXT} (AP Photo/Jo Doe)", TEXT, id="1 of 3"),
        pytest.param(f"Item 1 of 6 {TEXT} REUTERS/Jo Doe", TEXT, id="Item 1 of 6"),
        pytest.param(
            f"[1/2]{TEXT} REUTERS/Jo Doe Purchase Licensing Rights, opens new tab", TEXT, id="licensing rights"
        ),
        pytest.param(f"Image caption, {TEXT}", TEXT, id="Image caption, without a credit"),
        pytest.param(
            "Image captionDemonstrators on a road in Lund", "Demonstrators on a road in Lund", id="image caption, glued"
        ),
        pytest.param(f"{TEXT} Foto: NTB Vis mer", TEXT, id="Vis mer"),
    ],
)
def test_the_interfaces_words_belong_to_neither_text_nor_credit(line: str, text: str | None) -> None:
    (caption,) = captions(page(line))
    if text is None:
        assert caption["text"].startswith("FILE")
    else:
        assert caption["text"] == text
    assert "Purchase" not in (caption["credit"] or "")
    assert "Vis" not in (caption["credit"] or "")


@pytest.mark.parametrize(
    ("lines", "credit"),
    [
        pytest.param(
            ("Demonstrators on a road in Lund on Thursday morning", "Foto: Anna Berg (Keystone)"),
            "Foto: Anna Berg (Keystone)",
            id="label",
        ),
        pytest.param((TEXT, "(Jo Doe / AP)"), "Jo Doe / AP", id="brackets"),
        pytest.param((f"Image caption, {TEXT}", "Image source, Getty Images"), "Getty Images", id="Image source"),
        pytest.param((TEXT, "REUTERS/Jo Doe"), "REUTERS/Jo Doe", id="agency"),
    ],
)
def test_a_credit_on_the_next_line_belongs_to_the_caption(lines: tuple[str, ...], credit: str) -> None:
    text = page(*lines)
    (caption,) = captions(text)
    assert caption["credit"] == credit
    assert after(dedup_captions, text).count(credit) == 1


def test_a_source_above_a_labelled_caption_belongs_to_that_and_not_to_the_paragraph_above() -> None:
    paragraph = "Nobody minded, as the roads were open again by noon."
    text = f"{TITLE}\n\n{BODY}\n{paragraph}\nimage source, Getty Images\nImage caption, {TEXT}\n\n{BODY}"
    assert [(found["text"], found["credit"]) for found in captions(text)] == [(TEXT, "Getty Images")]
    assert paragraph in after(dedup_captions, text)


@pytest.mark.parametrize("source", ["Źródło: PAP", "Quelle: dpa", "Fuente: EFE", "Fonte: ANSA"])
def test_a_paragraph_above_the_source_of_the_text_is_no_caption(source: str) -> None:
    text = f"{TITLE}\n{BODY.replace(chr(10) * 2, chr(10))}The council meets again on 9 September.\n{source}\n"
    assert captions(text) == []


def test_a_paragraph_with_a_dateline_is_no_caption_of_the_credit_below_it() -> None:
    first = "LUND, Jan 23 (Reuters) - Demonstrators blocked three roads in Lund on Thursday, police said."
    assert captions(f"{TITLE}\n{first}\nJo Doe / Associated Press\n{BODY}") == []


def test_a_credit_in_a_bracket_over_three_lines_is_put_together() -> None:
    (caption,) = captions(page("Demonstrators on a road in Lund on Thursday (", "Image:", "Getty Images)"))
    assert caption["text"] == "Demonstrators on a road in Lund on Thursday"
    assert caption["agency"] == "Getty Images"


FULL = f"{TEXT} REUTERS/Jo Doe"


@pytest.mark.parametrize(
    ("lines", "copies"),
    [
        pytest.param((FULL, FULL), 2, id="twice"),
        pytest.param((FULL, FULL, "TT", "20", "", FULL, FULL), 4, id="four times"),
        pytest.param((FULL, TEXT), 2, id="with and without the credit"),
        pytest.param((TEXT, FULL), 2, id="without and with the credit"),
        pytest.param((FULL, FULL.upper()), 2, id="in capitals"),
        pytest.param((FULL, TEXT[:50] + "…"), 2, id="cut short"),
        pytest.param((f"{FULL} {FULL}",), 2, id="run together"),
        pytest.param((f"{TEXT} {FULL}",), 2, id="run together, one without the credit"),
        pytest.param((f"  * {FULL}", f"      {FULL}"), 2, id="indented"),
    ],
)
def test_all_copies_are_counted_and_one_stays(lines: tuple[str, ...], copies: int) -> None:
    text = page(*lines)
    (caption,) = captions(text)
    assert caption["copies"] == copies
    assert caption["text"].casefold() == TEXT.casefold()
    assert caption["agency"] == "Reuters"
    assert after(dedup_captions, text).casefold().count(TEXT[:40].casefold()) == 1
    assert after(dedup_captions, text).endswith(BODY)


def test_two_captions_stay_two() -> None:
    other = "A burnt-out car stands on a road in Lund, Sweden, January 23, 2020. REUTERS/Ann Roe"
    found = captions(page(FULL, FULL, other, other))
    assert [(c["credit"], c["copies"]) for c in found] == [("REUTERS/Jo Doe", 2), ("REUTERS/Ann Roe", 2)]


def test_a_caption_without_a_credit_is_known_by_its_copies_above_the_text() -> None:
    assert captions(page(TEXT, TEXT, "TT", "20", "", TEXT, TEXT)) == [
        {"text": TEXT, "credit": None, "agency": None, "copies": 4}
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "Reuters reported that the roads were open again by noon, and that nobody had been hurt.",
            id="an agency at the begin",
        ),
        pytest.param(
            "The roads were open again by noon and nobody was hurt, the governor told Reuters.",
            id="an agency at the end",
        ),
        pytest.param(
            "Two of three Swedes want to keep the hospital, according to a poll by Reuters/Ipsos.",
            id="an agency and a slash",
        ),
        pytest.param(
            "The roads were open again by noon, and nobody was hurt, police said (see below).",
            id="a bracket at the end",
        ),
        pytest.param("The roads are near Malmö (Sweden) and Copenhagen (Denmark).", id="places in brackets"),
        pytest.param("“We will be back on Friday,” said a nurse, 41. “And on Saturday.”", id="a quote"),
        pytest.param(
            "The group calls itself Lund/Malmö Together and has 400 members in both cities.", id="a slash in a sentence"
        ),
        pytest.param(
            "The photo: a burning tyre, seen from above, with a child behind it, is on every front page today.",
            id="a label in a sentence",
        ),
        pytest.param(
            "Demonstrators block a road with burning tyres in Lund, Sweden, a picture that went around the world.",
            id="begins like one",
        ),
        pytest.param(
            "She had seen the picture of the road, the tyres and the children on the Facebook page of a friend.",
            id="about a picture",
        ),
    ],
)
def test_sentences_of_the_text_stay(sentence: str) -> None:
    text = f"{TITLE}\n\n{BODY}\n{sentence}\n\n{BODY.replace('Lund', 'Kiel').replace('Thursday', 'Friday')}"
    assert captions(text) == []
    assert after(dedup_captions, text) == text


def test_a_sentence_of_the_text_stays_though_a_caption_says_the_same() -> None:
    first, rest = BODY.split("\n\n", 1)
    text = f"{TITLE}\n\n{FULL}\n\n{first}\n\n{TEXT}\n\n{rest}"
    assert after(dedup_captions, text) == text
    assert captions(text)[0]["copies"] == 1


def test_a_paragraph_that_begins_with_a_captions_words_stays() -> None:
    text = f"{TITLE}\n\n{FULL}\n{FULL}\n\n{TEXT} They had come from all over the country, the police said.\n\n{BODY}"
    assert after(dedup_captions, text) == text.replace(f"{FULL}\n{FULL}\n", f"{FULL}\n")


def test_a_speaker_who_says_a_sentence_twice_is_heard_twice() -> None:
    said = "We are here, and we are going to stay here until it opens again."
    text = f"{TITLE}\n\n{BODY}\n{said}\n\n{said}\n\n{BODY.replace('Lund', 'Kiel')}"
    assert after(dedup_captions, text) == text


def test_the_refrains_of_a_song_stay() -> None:
    song = "\n".join(
        f"{line}\n{line}"
        for line in ("We are going down to the river again.", "We are not coming back from the river.")
    )
    text = f"{TITLE}\n\n{BODY}\n{song}\n\nThey sang for an hour.\n"
    assert after(dedup_captions, text) == text


def test_captions_that_stand_twice_between_long_paragraphs_are_found() -> None:
    lines = (
        "A lighthouse on the rocks at Lund, seen from the sea.",
        "The keeper of the lighthouse, who lives there alone.",
    )
    parts = [
        f"{line}\n{line}\n\n{BODY.splitlines()[0].replace('Lund', place)} {BODY.splitlines()[2]}"
        for line, place in zip(lines, "AB", strict=True)
    ]
    text = f"{TITLE}\n\n{BODY}\n" + "\n\n".join(parts) + "\n"
    assert [(caption["text"], caption["copies"]) for caption in captions(text)] == [(line, 2) for line in lines]


def test_teasers_below_the_text_are_no_captions_though_they_end_with_a_credit() -> None:
    teasers = (
        "Kiel - Ferry line to open again in spring",
        "Umeå - Two hurt in a fire in a supermarket IMAGO/Ann Roe",
        "Bergen - Fewer trains, and dearer ones picture alliance/Jo Doe",
        "Turku - Tax offices have too few people dpa/Ann Roe",
    )
    menu, below = "Home\nNews\nSport\nLogin\nSearch", "Subscribe to our newsletter\n\nImprint\nPrivacy\nContact\n"
    text = f"{menu}\n\n{TITLE}\n\n{BODY}\nMost read\n\n" + "\nRead more\n".join(teasers) + f"\n\n{below}"
    assert captions(text) == []
    assert after(dedup_captions, text) == text


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("© 2024 The Coast. All rights reserved.", id="a legal line"),
        pytest.param("Contact us | About us | Getty Images", id="a menu"),
        pytest.param("Photo: AFP", id="a lone credit"),
        pytest.param("[Advertise with us](/ads/index.html)", id="a link in Markdown"),
        pytest.param("Published 05/08/2024, 13:05 Updated 05/08/2024, 13:52", id="dates with slashes"),
        pytest.param("Comfort rating: 32°F / 0°C", id="a figure in two scales"),
    ],
)
def test_page_furniture_with_signs_of_a_credit_is_no_caption(line: str) -> None:
    text = f"{TITLE}\n\n{BODY}\n{line}\n"
    assert captions(text) == []
    assert after(dedup_captions, text) == text


def test_shorter_captions_are_left_alone() -> None:
    text = page("The flooded harbour street. REUTERS/Jo Doe")
    assert len(captions(text)) == 1
    assert captions(text, min_chars=40) == []


def test_a_headline_is_no_caption() -> None:
    text = f"Carnival in Rio: six days, two million guests | Foto: dpa\n\n{BODY}"
    doc = Doc(text, labels=(Label(0, 57, "title"),))
    (cleaned,) = Pipeline((Stage("dedup-captions", dedup_captions),)).run(doc)
    assert cleaned.labels == doc.labels


@pytest.mark.parametrize(
    "text",
    [
        page(FULL, FULL, "TT", "20", "", FULL, TEXT),
        page(f"[1/2] {FULL} Purchase Licensing Rights, opens new tab", f"{FULL} {FULL}"),
        page(TEXT, "(Jo Doe / AP)", TEXT, "Foto: Jo Doe"),
        "(" * 3000,
        "Photo: " * 2000,
        "a / b | c © d " * 1500,
        "Name. " * 3000,
        ("A" * 30 + " ") * 400,
        f"{FULL}\n" * 400,
        page("Read more " * 15),
    ],
    ids=[
        "seed",
        "interface",
        "lone credits",
        "brackets",
        "labels",
        "signs",
        "full stops",
        "no stop",
        "nothing but copies",
        "nothing but buttons",
    ],
)
def test_the_contract_of_a_filter_is_kept(text: str) -> None:
    check_contract(dedup_captions, text)


@pytest.mark.parametrize("copies", [2, 3])
def test_a_sentence_that_one_line_says_twice_is_a_caption(copies: int) -> None:
    text = page(" ".join([TEXT] * copies))
    assert captions(text) == [{"text": TEXT, "credit": None, "agency": None, "copies": copies}]
    assert after(dedup_captions, text) == page(TEXT)
    check_contract(dedup_captions, text)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("We are going down to the river again. We are going down to the river again.", id="a refrain"),
        pytest.param(
            "Analytics and other cookies of the page Analytics and other cookies of the page", id="no sentence"
        ),
        pytest.param(f"{TEXT} {TEXT} Nobody was hurt, the police said on Thursday.", id="and goes on"),
        pytest.param(f"{TEXT} {TEXT.replace('Lund', 'Ystad')}", id="nearly the same"),
    ],
)
def test_a_line_that_nearly_says_a_sentence_twice_is_none(line: str) -> None:
    assert captions(page(line)) == []
