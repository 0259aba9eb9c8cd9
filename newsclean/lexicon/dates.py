"""Calendar dates in running text, in the forms of some forty languages, as ISO 8601."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from newsclean.lexicon.months import CONTESTED, SOLAR_MONTHS, month_numbers


class When(NamedTuple):
    """A date found at ``text[start:end]``, with the time of day beside it where there is one.

    ``day`` is ``None`` if the digits can be read as day and month or as month and day; ``swapped`` then holds both
    readings, day first. ``time`` is ``HH:MM`` or ``HH:MM:SS`` and ``offset`` ``+HH:MM``; empty where not stated.
    """

    start: int
    end: int
    day: date | None
    swapped: tuple[date, date] | None = None
    time: str = ""
    offset: str = ""

    def iso(self, *, day_first: bool | None = None) -> str | None:
        """Return the ISO 8601 date or date-time; ``None`` if day and month cannot be told apart."""
        day = self.day
        if day is None and self.swapped and day_first is not None:
            day = self.swapped[0 if day_first else 1]
        if day is None:
            return None
        return f"{day.isoformat()}T{self.time}{self.offset}" if self.time else day.isoformat()


_GLUE = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
_DIGIT = re.compile(r"\d")
_NAME = r"(?:كانون|تشرين)\s(?:الثاني|الأول|الاول)|[^\s\d,;:()|/\[\]«»“”\"<>–—-]{2,16}"
_ORDINAL = r"(?:st|nd|rd|th|er|re|º|ª|°|\.|-?го|-?е)?"
_OF = r"(?:of|de|di|d['’]|du|den|del|ta['’])?"
_SHAPES = {
    "iso": r"(?<![\d/.-])(?P<iy>\d{4})-(?P<im>\d\d)-(?P<id>\d\d)"
    r"(?:[T ](?P<it>\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})? ?(?P<io>Z\b|[+-]\d\d:?\d\d\b)?)?(?![\d/])",
    "east": r"(?:(?P<era>令和|平成|民國|民国)\s*)?(?<!\d)(?P<ey>\d{1,4}|元)"
    r"\s?[年년]\s?(?P<em>\d{1,2})\s?[月월]\s?(?P<ed>\d{1,2})\s?[日일]",
    "viet": r"(?:ngày )?(?<!\d)(?P<vd>\d{1,2}) tháng (?P<vm>\d{1,2}),? (?:năm )?(?P<vy>\d{4})(?!\d)",
    "year": r"(?<![\d/.-])(?P<yy>\d{4})(?:(?P<ys>[./•-])\s?(?P<ym>\d{1,2})(?P=ys)\s?(?P<yd>\d{1,2})(?!\d)"
    rf"|\.?\s?(?:m\.|gada|г\.)?\s(?P<yn>{_NAME})\.?\s(?P<ye>\d{{1,2}})(?![\d:])"
    rf"|\.?\s?(?:m\.|gada)\s(?P<yf>\d{{1,2}})\.\s(?P<yg>{_NAME}))",
    "figures": r"(?<![\d/.,-])(?P<fd>\d{1,2})(?P<fs>[./-])\s?(?P<fm>\d{1,2})"
    r"(?P=fs)\s?(?P<fy>\d{4}|\d\d)(?![\d/]|[.-]\d)",
    "day": rf"(?<![\d.,:])(?P<dd>\d{{1,2}}){_ORDINAL}[ \xa0-]?(?:{_OF}[ \xa0])?"
    rf"(?P<dn>{_NAME})\.?,?[ \xa0-]?(?:(?:de|del|do)[ \xa0])?"
    r"(?:พ\.ศ\.\s?|ค\.ศ\.\s?)?['’]?(?P<dy>\d{4}|(?<=[ ’'])\d\d(?=$|[,\s|·•]))(?!\d)",
    "month": r"(?:(?<!\w)|(?-i:(?<=[a-zà-ÿ])(?=[A-Z]))|(?<=\d{4})(?=[A-Z]))(?P<mn>[^\W\d_]{3,10})\.?[ \xa0](?P<md>\d{1,2})(?:st|nd|rd|th)?"
    r"[,.]?[ \xa0](?P<my>\d{4})(?!\d(?!\d? ?min))",
}
_CLOCK = (
    r"(?P<before>a\.?m\.?|p\.?m\.?|上午|下午|午前|午後|오전|오후)?\s?"
    r"(?P<hour>[01]?\d|2[0-4])(?:(?:\s?[:h٫]\s?|\.)(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?:\.\d+)?"
    r"|\s?[時时시点點]\s?(?:(?P<cjk>[0-5]?\d)\s?[分분])?"
    r"|(?P<bare>\s?(?=[ap]\.?m\b)))"
    r"(?:\s?(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?|ص(?!\w)|م(?!\w)))?"
)
ZONES: dict[str, int] = {
    **dict.fromkeys(("GMT", "UTC", "Z", "WET"), 0),
    **dict.fromkeys(("BST", "CET", "MEZ", "WAT", "WEST"), 60),
    **dict.fromkeys(("CEST", "MESZ", "EET", "SAST", "CAT"), 120),
    **dict.fromkeys(("EEST", "MSK", "МСК", "EAT", "TRT"), 180),
    "GST": 240,
    "PKT": 300,
    "IST": 330,
    "NPT": 345,
    **dict.fromkeys(("ICT", "WIB"), 420),
    **dict.fromkeys(("HKT", "SGT", "PHT", "AWST", "WITA", "MYT"), 480),
    **dict.fromkeys(("JST", "KST", "WIT"), 540),
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "NZDT": 780,
    "NST": -210,
    **dict.fromkeys(("AST", "EDT"), -240),
    **dict.fromkeys(("BRT", "ART"), -180),
    **dict.fromkeys(("EST", "CDT", "COT", "PET"), -300),
    **dict.fromkeys(("CST", "MDT"), -360),
    **dict.fromkeys(("MST", "PDT"), -420),
    "PST": -480,
}
"""Minutes east of Greenwich."""
AMERICAN = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}
"""Zones named without summer or winter: minutes in winter; the summer hour comes on top by date."""

_ZONE = (
    rf"\s?\(?(?:(?P<zone>{'|'.join(sorted({*ZONES, *AMERICAN}, key=lambda zone: (-len(zone), zone)))})"
    rf"(?![^\W_])(?:\s?(?P<shift>[+-]\d{{1,2}})(?::?(?P<part>\d\d))?)?)?"
)
_LINK = (
    r"[\s,;|·•@()–—\-]*(?:г\.|at|um|à|às|as|a las|klokken|klo|kl\.?|om|ore|ora|alle|ore|о|в|o|"
    r"godz\.|ngày|saat|الساعة|ساعت|at:|as of|เวลา)?[\s,|·]{0,3}"
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{shape})" for shape in _SHAPES.values()), re.IGNORECASE)


@cache
def _clock_after() -> re.Pattern[str]:
    return re.compile(rf"{_LINK}(?:{_CLOCK}{_ZONE})", re.IGNORECASE)


@cache
def _clock_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\d:.])(?:{_CLOCK}{_ZONE})\)?(?:\s?Uhr)?[\s,|·•–—-]{{0,3}}(?:on|am|le|el|il|,)?\s?(?:\w{{2,9}}\.?,?\s)?$",
        re.IGNORECASE,
    )


@cache
def months() -> dict[str, int]:
    """Return the number of every month's name, casefolded."""
    return month_numbers()


@cache
def _solar() -> dict[str, int]:
    return {name: number for number, name in enumerate(SOLAR_MONTHS.split(), 1)}


def find_dates(text: str, language: str | None = None) -> list[When]:
    """Return the dates of ``text``, a line or a few, in order; those without a year or impossible are left out.

    ``language``: ISO 639-1 code of the page, which :data:`newsclean.lexicon.months.CONTESTED` names depend on.
    """
    if _DIGIT.search(text) is None:
        return []  # what no date is without; the patterns take ten times as long
    return list(_find_dates(text, language))


@lru_cache(maxsize=256)  # several filters ask about the same lines of a page
def _find_dates(text: str, language: str | None) -> tuple[When, ...]:
    found: list[When] = []
    for match in _pattern().finditer(text):
        when = _read(match, language)
        if when is None and match["mn"] and (glue := _GLUE.search(match["mn"])):  # "Jane DoeMay 3, 2024"
            again = _pattern().match(text, match.start() + glue.start())
            when = _read(again, language) if again else None
        if when is None:
            continue
        found.append(when if when.time else _with_clock(text, when, found[-1].end if found else 0))
    return tuple(found)


def _read(match: re.Match[str], language: str | None) -> When | None:
    got = match.groupdict()
    start, end = match.span()
    day: date | None = None
    if got["iy"]:
        day = _day(got["iy"], got["im"], got["id"])
        offset = (got["io"] or "").upper().replace("Z", "+00:00")
        if len(offset) == 5:
            offset = f"{offset[:3]}:{offset[3:]}"
        return When(start, end, day, None, got["it"] or "", offset if got["it"] else "") if day else None
    if got["ey"]:
        first = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911, None: 0}[got["era"]]
        year = 1 if got["ey"] == "元" else int(got["ey"])
        day = _day(first + year, got["em"], got["ed"]) if first or year > 1000 else None
    elif got["vy"]:
        day = _day(got["vy"], got["vm"], got["vd"])
    elif got["ym"]:
        day = _day(got["yy"], got["ym"], got["yd"])
    elif got["ye"] or got["yf"]:
        day = _named(got["yy"], got["yn"] or got["yg"], got["ye"] or got["yf"], language)
    elif got["dn"]:
        day = _named(got["dy"], got["dn"], got["dd"], language)
    elif got["mn"]:
        day = _named(got["my"], got["mn"], got["md"], language)
    elif got["fd"]:
        return _figures(start, end, got)
    return When(start, end, day) if day else None


def _figures(start: int, end: int, got: dict[str, str | None]) -> When | None:
    day_first = _day(got["fy"], got["fm"], got["fd"])
    month_first = _day(got["fy"], got["fd"], got["fm"]) if got["fs"] != "." or day_first is None else None
    if day_first and month_first and day_first != month_first:
        return When(start, end, None, (day_first, month_first))
    day = day_first or month_first
    return When(start, end, day) if day else None


def _named(year: str | None, name: str | None, day: str | None, language: str | None) -> date | None:
    folded = (name or "").casefold().strip(".'’")
    month = months().get(folded)
    if month is None:
        solar = _solar().get(folded)
        return _from_solar(int(year or 0), solar, int(day or 0)) if solar else None
    if language and CONTESTED.get(folded) == language:
        month -= 1
    return _day(year, month, day)


def _day(year: str | int | None, month: str | int | None, day: str | int | None) -> date | None:
    """Return the day, or ``None`` for one that does not exist or lies outside the years of news pages."""
    if year is None or month is None or day is None:
        return None
    y, m, d = int(year), int(month), int(day)
    if y < 100:
        y += 2000
    elif 1350 <= y < 1460:
        return _from_solar(y, m, d)
    elif 2450 <= y < 2700:  # Buddhist years
        y -= 543
    if not 1900 <= y < 2100:
        return None
    try:
        return date(y, m, d)
    except ValueError:
        return None


def _from_solar(year: int, month: int, day: int) -> date | None:
    """Turn a day of the Iranian year into ours; the rule of 33 years holds from 1244 to 1472 (1865 to 2094)."""
    if not (1300 <= year < 1473 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    leaps = sum(1 for y in range(1300, year) if y % 33 in (1, 5, 9, 13, 17, 22, 26, 30))
    days = (year - 1300) * 365 + leaps + (month - 1) * 30 + min(month - 1, 6) + day - 1
    return date(1921, 3, 21) + timedelta(days=days)


def _with_clock(text: str, when: When, floor: int) -> When:
    match = _clock_after().match(text, when.end)
    if match is None:
        match = _clock_before().search(text, max(floor, when.start - 48), when.start)
        start, end = (match.start(), when.end) if match else (when.start, when.end)
    else:
        start, end = when.start, match.end()
    time = _clock(match) if match else ""
    if not match or not time:
        return when
    return when._replace(start=start, end=end, time=time, offset=_offset(match, when.day))


def _clock(match: re.Match[str]) -> str:
    hour = int(match["hour"])
    half = (match["half"] or match["before"] or "").replace(".", "").replace(" ", "").casefold()
    if half in ("pm", "م", "下午", "午後", "오후") and hour < 12:
        hour += 12
    elif half in ("am", "ص", "上午", "午前", "오전") and hour == 12:
        hour = 0
    if hour > 23:
        return ""
    minute = int(match["minute"] or match["cjk"] or 0)
    return f"{hour:02}:{minute:02}" + (f":{int(match['second']):02}" if match["second"] else "")


def _offset(match: re.Match[str], day: date | None) -> str:
    zone = (match["zone"] or "").upper()
    if not zone:
        return ""
    minutes = ZONES.get(zone)
    if minutes is None:
        if day is None:
            return ""
        minutes = AMERICAN[zone] + (60 if _american_summer(day) else 0)
    if match["shift"]:
        hours = int(match["shift"])
        minutes += hours * 60 + (-1 if hours < 0 else 1) * int(match["part"] or 0)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _american_summer(day: date) -> bool:
    """Tell whether summer time holds: from the second Sunday in March to the first in November, since 2007."""
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    begin = march + timedelta(days=(6 - march.weekday()) % 7)
    end = november + timedelta(days=(6 - november.weekday()) % 7)
    return begin <= day < end
