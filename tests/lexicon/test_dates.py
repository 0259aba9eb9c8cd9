"""Dates in the forms of many languages, and what only looks like one."""

from __future__ import annotations

import pytest

from newsclean.lexicon.dates import find_dates, months
from newsclean.lexicon.months import MONTH_NAMES, SOLAR_MONTHS


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        pytest.param("Published 9:00 AM EST January 3, 2024", "2024-01-03T09:00-05:00", id="clock and zone in front"),
        pytest.param("Jan 3, 2024, 17:07 IST", "2024-01-03T17:07+05:30", id="half an hour's zone"),
        pytest.param("3 January 2024 at 12:30 GMT", "2024-01-03T12:30+00:00", id="british"),
        pytest.param("Mar. 3, 2024 5 p.m. ET", "2024-03-03T17:00-05:00", id="eastern time in winter"),
        pytest.param("July 3, 2024 5 p.m. ET", "2024-07-03T17:00-04:00", id="eastern time in summer"),
        pytest.param("January 3rd 2024 12:15 am", "2024-01-03T00:15", id="past midnight"),
        pytest.param(
            "5:45 AM PST 11/19/2019 by A Name", "2019-11-19T05:45-08:00", id="figures that can be read one way"
        ),
        pytest.param(
            "Do 25.04.24 | 14:07 Uhr | Von Eva Muster", "2024-04-25T14:07", id="german, two digits of the year"
        ),
        pytest.param("5. Januar 2026 18:58 Uhr", "2026-01-05T18:58", id="german"),
        pytest.param("1er mars 2024 à 14h16", "2024-03-01T14:16", id="french"),
        pytest.param("3 de enero de 2024", "2024-01-03", id="spanish"),
        pytest.param("sexta-feira, 22 de outubro de 2010 às 20:13", "2010-10-22T20:13", id="portuguese"),
        pytest.param("3 gennaio 2024 ore 9.05", "2024-01-03T09:05", id="italian"),
        pytest.param("3. tammikuuta 2024 klo 12.30", "2024-01-03T12:30", id="finnish"),
        pytest.param("2024. január 3., szerda", "2024-01-03", id="hungarian"),
        pytest.param("2024 m. sausio 3 d.", "2024-01-03", id="lithuanian"),
        pytest.param("3. ledna 2024", "2024-01-03", id="czech"),
        pytest.param("10:30, 4 Kas 2025", "2025-11-04T10:30", id="turkish"),
        pytest.param("3 января 2024, 17:46", "2024-01-03T17:46", id="russian"),
        pytest.param("3 Μαρτίου 2024 14:05", "2024-03-03T14:05", id="greek"),
        pytest.param("١٣ يناير ٢٠٢٤", "2024-01-13", id="arabic digits"),
        pytest.param("3 كانون الثاني 2024", "2024-01-03", id="month of the Levant"),
        pytest.param("۱۳ دی ۱۴۰۲", "2024-01-03", id="iranian year"),
        pytest.param("۱۴۰۲/۱۰/۱۳", "2024-01-03", id="iranian year in figures"),
        pytest.param("1 فروردین 1403", "2024-03-20", id="iranian new year"),
        pytest.param("3 במרץ 2024", "2024-03-03", id="hebrew"),
        pytest.param("१३ जनवरी 2024", "2024-01-13", id="hindi"),
        pytest.param("3 ม.ค. 2567 12:30 น.", "2024-01-03T12:30", id="buddhist year"),
        pytest.param("ngày 3 tháng 1 năm 2024", "2024-01-03", id="vietnamese"),
        pytest.param("2024年04月24日23:52 | 来源", "2024-04-24T23:52", id="chinese"),
        pytest.param("民國113年1月3日", "2024-01-03", id="years of the republic"),
        pytest.param("令和6年1月3日", "2024-01-03", id="years of reiwa"),
        pytest.param("2025. 5. 15. 오후 8:00", "2025-05-15", id="korean with full stops"),
        pytest.param("2025년 5월 15일 20:05", "2025-05-15T20:05", id="korean"),
        pytest.param("2019-11-19T08:57:40+01:00", "2019-11-19T08:57:40+01:00", id="machine"),
        pytest.param("2024-01-03 12:33", "2024-01-03T12:33", id="machine, loosely"),
        pytest.param("January 21, 2025January 12, 2026", "2025-01-21", id="glued to the next"),
    ],
)
def test_a_date_is_read(text: str, iso: str) -> None:
    assert find_dates(text)[0].iso() == iso


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("8 января, 17:46", id="no year"),
        pytest.param("2 hours ago", id="relative"),
        pytest.param("© 2024 The Daily", id="a year alone"),
        pytest.param("version 3.14.2", id="a version"),
        pytest.param("31 February 2024", id="no such day"),
        pytest.param("He scored 3 goals 2024 times", id="a word that is no month"),
        pytest.param("12 Monkeys 1995", id="a title of a film"),
        pytest.param("call 030/12/34567", id="a telephone number"),
        pytest.param("May we ask 12 of the 2024 members", id="a verb that is also a month"),
    ],
)
def test_what_looks_like_a_date_is_none(text: str) -> None:
    assert [when.iso() for when in find_dates(text)] == []


def test_day_and_month_in_figures_are_told_apart_only_with_help() -> None:
    (when,) = find_dates("03/01/2024")
    assert when.iso() is None
    assert when.iso(day_first=True) == "2024-01-03"
    assert when.iso(day_first=False) == "2024-03-01"
    assert find_dates("03.01.2024")[0].iso() == "2024-01-03"
    assert find_dates("13/01/2024")[0].iso() == "2024-01-13"


def test_a_month_of_two_languages_goes_by_the_language_of_the_page() -> None:
    assert find_dates("3. listopada 2024", "pl")[0].iso() == "2024-11-03"
    assert find_dates("3. listopada 2024", "hr")[0].iso() == "2024-10-03"


@pytest.mark.parametrize("language", MONTH_NAMES)
def test_every_language_has_twelve_months_in_lower_case(language: str) -> None:
    groups = MONTH_NAMES[language].split(" ")
    assert len(groups) == 12
    for number, group in enumerate(groups, 1):
        for name in group.split("/"):
            known = months()[name.replace("_", " ").casefold()]
            assert known == number or (name.startswith("listopad") and language == "hr")


def test_there_are_twelve_iranian_months() -> None:
    assert len(SOLAR_MONTHS.split()) == 12
