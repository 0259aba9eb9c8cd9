"""One name for an agency, however it is written."""

from __future__ import annotations

import pytest

from newsclean.lexicon.agencies import agencies_named, agency_in, is_agency
from newsclean.lexicon.agency_spellings import AGENCIES, PICTURE_AGENCIES


@pytest.mark.parametrize(
    ("credit", "agency"),
    [
        pytest.param("REUTERS/Thaier al-Sudani", "Reuters", id="agency, slash, name"),
        pytest.param("Dalati & Nohra/Handout via Reuters", "Reuters", id="handout via an agency"),
        pytest.param("Handout via REUTERS", "Reuters", id="in capitals"),
        pytest.param("Retuers/Jo Doe", "Reuters", id="misspelt"),
        pytest.param("AFP via Getty Images", "AFP", id="the maker stands before via"),
        pytest.param("Ole Berg/NTB/AFP/Getty Images", "NTB", id="the first of three"),
        pytest.param("picture alliance/dpa", "dpa", id="a distributor before the maker"),
        pytest.param("IMAGO / Xinhua", "Xinhua", id="another distributor"),
        pytest.param("Jo Doe for The Daily via Getty Images", "Getty Images", id="nobody before via is an agency"),
        pytest.param("AP Photo/Jo Doe, File", "AP", id="AP Photo"),
        pytest.param("Jo Doe/Invision/AP", "AP", id="Invision is AP"),
        pytest.param("Jo Doe / Associated Press", "AP", id="spelt out"),
        pytest.param("franck fife / afp", "AFP", id="in small letters"),
        pytest.param("Foto: dpa", "dpa", id="German label"),
        pytest.param("PA Wire", "PA", id="PA Wire"),
        pytest.param("AAP Image/Jo Doe", "AAP", id="AAP Image"),
        pytest.param("epa-efe/JO DOE", "EPA", id="EPA-EFE is EPA"),
        pytest.param("EFE/ J.J. Pérez", "EFE", id="EFE"),
        pytest.param("写真：ロイター", "Reuters", id="Japanese"),
        pytest.param("新华社记者 李四 摄", "Xinhua", id="Chinese, glued to the next word"),
        pytest.param("사진=연합뉴스", "Yonhap", id="Korean"),
        pytest.param("(رويترز)", "Reuters", id="Arabic"),
        pytest.param("أ ف ب", "AFP", id="Arabic letters set apart"),
        pytest.param("Фото: РИА Новости", "RIA Novosti", id="Russian, two words"),
        pytest.param("फोटो: पीटीआई", "PTI", id="Hindi"),
        pytest.param("Jo Doe/Ritzau Scanpix", "Ritzau", id="the longer of two names"),
        pytest.param("Jo Doe/Shutterstock (123n)", "Shutterstock", id="a picture agency"),
    ],
)
def test_a_credit_names_the_agency_that_made_the_picture(credit: str, agency: str) -> None:
    assert agency_in(credit) == agency


@pytest.mark.parametrize(
    "credit",
    [
        pytest.param("Handout", id="handout alone"),
        pytest.param("Sid Vicious/Press office", id="Sid is a first name"),
        pytest.param("Foto: Anna Berg", id="a person"),
        pytest.param("Apple/Jo Doe", id="begins like AP"),
        pytest.param("Photo: Mapping Office", id="begins like MAP"),
        pytest.param("", id="empty"),
    ],
)
def test_a_credit_without_an_agency_names_none(credit: str) -> None:
    assert agency_in(credit) is None


@pytest.mark.parametrize(
    ("tag", "agencies"),
    [
        ("(AP)", ["AP"]),
        ("Reuters", ["Reuters"]),
        ("The Associated Press", ["AP"]),
        ("dpa/afp", ["dpa", "AFP"]),
        ("dpa/afp (ab)", ["dpa", "AFP"]),
        ("dpa/afp/ab", ["dpa", "AFP"]),
        ("AFP-Jiji", ["AFP", "Jiji"]),
        ("AFP, Reuters and AP", ["AFP", "Reuters", "AP"]),
        ("(Quelle: APA)", ["APA"]),
        ("Source: Reuters", ["Reuters"]),
        ("( cnn )", ["CNN"]),
        ("(رويترز)", ["Reuters"]),
        ("（新华社）", ["Xinhua"]),
        ("(TT)", ["TT"]),
        ("(AA)", ["Anadolu"]),
        ("- ANSA -", ["ANSA"]),
        ("/TASS/", ["TASS"]),
    ],
)
def test_a_tag_of_agencies_alone_is_read(tag: str, agencies: list[str]) -> None:
    assert agencies_named(tag) == agencies


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("TT", id="a button for the size of type"),
        pytest.param("AA", id="another"),
        pytest.param("20", id="a counter"),
        pytest.param("Reuters reported on Monday", id="a sentence"),
        pytest.param("Paris/AFP", id="a place is no agency"),
        pytest.param("Getty Images", id="a picture agency writes no text"),
        pytest.param("and", id="a joint alone"),
        pytest.param("", id="empty"),
        pytest.param("Reuters " * 40, id="far too long"),
    ],
)
def test_what_is_more_or_less_than_a_tag_names_none(text: str) -> None:
    assert agencies_named(text) == []


def test_every_spelling_leads_to_its_own_agency() -> None:
    for name, others in (*AGENCIES.items(), *PICTURE_AGENCIES.items()):
        for spelling in (name, *filter(None, others.split("|"))):
            assert is_agency(spelling), spelling


def test_no_spelling_belongs_to_two_agencies() -> None:
    owners: dict[str, set[str]] = {}
    for name, others in (*AGENCIES.items(), *PICTURE_AGENCIES.items()):
        for spelling in (name, *filter(None, others.split("|"))):
            owners.setdefault(spelling.casefold(), set()).add(name)
    assert {spelling: names for spelling, names in owners.items() if len(names) > 1} == {}
