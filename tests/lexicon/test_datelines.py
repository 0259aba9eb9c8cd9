"""Datelines of many houses, and sentences that begin like one."""

from __future__ import annotations

import pytest

from newsclean.lexicon.datelines import find_dateline, normal_place

HITS = [
    ("BAGHDAD (AP) — Troops moved", "Baghdad", ["AP"]),
    ("HAYWARD, Calif. (AP) — A man", "Hayward, Calif.", ["AP"]),
    ("ST. JOSEPH, Mich. (AP) — Police", "St. Joseph, Mich.", ["AP"]),
    ("LONDON, Jan 3 (Reuters) - The bank", "London", ["Reuters"]),
    ("KABUL, Aug. 2 (Xinhua) -- At least", "Kabul", ["Xinhua"]),
    ("BRUSSELS, Belgium (AP) _ The union", "Brussels, Belgium", ["AP"]),
    ("HONOLULU, Hawaii (HawaiiNewsNow) - Crews", "Honolulu, Hawaii", []),
    ("CEDAR BLUFF, Iowa – A judge", "Cedar Bluff, Iowa", []),
    ("NEW YORK, NY – The city", "New York, NY", []),
    ("CHESTERFIELD,S.C. -- The town", "Chesterfield, S.C.", []),
    ("CHICAGO--Something happened", "Chicago", []),
    ("(07-17) 13:09 PDT SAN FRANCISCO -- The city", "San Francisco", []),
    ("MADRID — The prime minister", "Madrid", []),
    ("Islamabad: The court", "Islamabad", []),
    ("Berlin (dpa) - Die Regierung", "Berlin", ["dpa"]),
    ("Paris/Brüssel (AFP) – Die Union", "Paris/Brüssel", ["AFP"]),
    ("Neuss · Was kann der Verein", "Neuss", []),
    ("Berlin. Die Regierung hat am Mittwoch beschlossen, dass die Brücke im Mai wieder öffnet.", "Berlin", []),
    ("Madrid, 3 ene (EFE).- El Gobierno", "Madrid", ["EFE"]),
    ("São Paulo – O governo", "São Paulo", []),
    ("(ANSA) - ROMA, 03 GEN - Il governo", "Roma", ["ANSA"]),
    ("ŞİRİNKÖY (AA) – Köylüler dün", "Şirinköy", ["Anadolu"]),
    ("DEN HAAG (ANP) - De regering", "Den Haag", ["ANP"]),
    ("Budapest, 2024. január 3., szerda (MTI) - A", "Budapest", ["MTI"]),
    ("МОСКВА, 3 янв — РИА Новости. Президент", "Москва", ["RIA Novosti"]),
    ("МОСКВА, 3 января. /ТАСС/. Президент", "Москва", ["TASS"]),
    ("بغداد (رويترز) - قالت الحكومة", "بغداد", ["Reuters"]),
    ("الرياض 3 يناير 2024 (واس) أعلنت الوزارة", "الرياض", ["SPA"]),
    ("नई दिल्ली, 3 जनवरी (पीटीआई) सरकार ने", "नई दिल्ली", ["PTI"]),
    ("新华社北京1月3日电　题：新的一年", "北京", ["Xinhua"]),
    ("（中央社記者王小明台北3日電）總統", "台北", ["CNA"]),
    ("【ロンドン共同】英国の", "ロンドン", ["Kyodo"]),
    ("［東京 3日 ロイター］ - 日銀", "東京", ["Reuters"]),
    ("(서울=연합뉴스) 홍길동 기자 = 정부가", "서울", ["Yonhap"]),
    ("(CNN)The president", None, ["CNN"]),
]


@pytest.mark.parametrize(("line", "place", "agencies"), HITS, ids=[line[:30] for line, _, _ in HITS])
def test_a_dateline_gives_place_and_agency(line: str, place: str | None, agencies: list[str]) -> None:
    found = find_dateline(line)
    assert found is not None
    assert (found.place, found.agencies) == (place, agencies)
    assert found.end <= len(line)
    if found.agency:
        assert line[slice(*found.agency)].strip("()（）")


@pytest.mark.parametrize(
    "line",
    [
        "Trump - who had said so - left",
        "That was in Chicago -- where it all began",
        "chicago -- Something",
        "Lowercase -- Something",
        "NASA — The agency said",
        "NATO — the alliance — met",
        "BREAKING NEWS — The bridge is closed",
        "WARNING: This story is long",
        "Apple (AAPL) - The company said",
        "Google (AP) said that it would",
        "President Trump — The man said",
        "PARIS - une étude",
        "By Jane Doe - Associated Press - Friday, May 3, 2024",
        "(He) The man",
        "I - The first",
        "It rained in London. Paris was dry.",
        "A man said on Monday (Reuters) that it rained, and (Reuters) - again",
        "",
    ],
)
def test_a_sentence_that_begins_like_a_dateline_is_none(line: str) -> None:
    assert find_dateline(line) is None


def test_the_first_agency_ends_the_dateline_not_the_last() -> None:
    line = "WASHINGTON (Reuters) - The agency (Reuters) - said"
    found = find_dateline(line)
    assert found is not None
    assert line[: found.end] == "WASHINGTON (Reuters) -"


def test_reporters_in_a_dateline_are_named() -> None:
    found = find_dateline("新华社北京1月3日电（记者陈立新、马文娟）新年")
    assert found is not None
    assert found.names == ["陈立新", "马文娟"]


@pytest.mark.parametrize(
    ("place", "normal"),
    [
        ("CEDAR BLUFF, Iowa", "Cedar Bluff, Iowa"),
        ("ROSTOV-ON-DON", "Rostov-On-Don"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("MCALLEN, Texas", "McAllen, Texas"),
        ("Cape Town", "Cape Town"),
        ("WASHINGTON, D.C.", "Washington, D.C."),
    ],
)
def test_a_place_is_written_as_usual(place: str, normal: str) -> None:
    assert normal_place(place) == normal


def test_a_turkish_place_keeps_its_dots() -> None:
    assert normal_place("IĞDIR", "IĞDIR (AA) – Köylüler") == "Iğdır"
    assert normal_place("İSTANBUL", "İSTANBUL – Şehir") == "İstanbul"
