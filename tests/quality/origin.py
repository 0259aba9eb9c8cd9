"""Score byline, date and dateline of clean records.

origin.py GOLD.jsonl[.gz] CLEAN.jsonl[.gz] [--raw RAW] [--by set] [--wrong N]

A record belongs to the gold page whose id its own id starts with (``<id>#<index>``); the first record of a page counts.
With ``--raw``, names and days that the dump lacks are not asked for. Printed, one row a group:

  names P/R   names given that are right / gold names found; letters' case, titles, degrees and jobs do not count, and an
              agency is no person; of pages without a gold byline nothing is said
  day P/R     days given that are right / gold days found (the day alone; the hour is not in every page)
  hour        of the date-times whose day is right, how many are the same moment (without an offset: the minute)
  place P/R   datelines given / found, of the gold texts that begin with a place in capitals and a dash
"""

# ruff: noqa: T201  # a program that prints

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any

from newsclean.lexicon.agencies import is_agency
from newsclean.lexicon.bylines import JOBS

_PLACE = re.compile(
    r"(?P<place>[^\W\d_a-z][^\na-z()\d]{3,30}?)(?:, [A-Z][a-z.]{2,10})?(?:, \w{3,5}\.? \d\d?)?(?: \([^()\n]{2,30}\))?"
    r"\s?[—–-]{1,2}\s[A-Z“\"]"
)
_TITLES = re.compile(r"\b(?:dr|prof|md|phd|ph\.d|ms|mph|rd|jr)\b\.?", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[,;·|]\s*(?:and\s)?|\s+(?:and|und|&)\s+")
_DEGREE = re.compile(r"(?:[A-Z][A-Za-z]{0,2}[A-Z]+[A-Z®.-]*\s?)+|[A-Z]\.?(?:[A-Za-z]\.)+")


def rows(path: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSONL file."""
    with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def folded(name: str) -> str:
    """Return a name without case, titles and punctuation."""
    return " ".join(re.findall(r"\w+", _TITLES.sub("", name).casefold()))


def names_of(gold: dict[str, Any]) -> list[str]:
    """Return the gold names of a page; what stands behind the first and is no name ("MD", "Shipping Expert") is none."""
    byline = gold.get("byline") or []
    listed = _BETWEEN.split(byline) if isinstance(byline, str) else byline
    names = [name for number, name in enumerate(listed) if not number or _may_be_name(name)]
    return [name for name in map(folded, names) if name and not is_agency(name)]


def _may_be_name(text: str) -> bool:
    return text[:1].isupper() and not _DEGREE.fullmatch(text) and JOBS.isdisjoint(text.casefold().split())


def is_right(name: str, gold: list[str]) -> bool:
    """Tell whether a name given is a gold name, or a part or an extension of one."""
    return any(name == other or _part_of(name, other) or _part_of(other, name) for other in gold)


def _part_of(name: str, other: str) -> bool:
    return (len(name) > 4 or not name.isascii()) and name in other


def same_moment(given: str, gold: str) -> bool:
    """Compare two ISO date-times; an offset that the page does not state is not asked for."""
    one, two = datetime.fromisoformat(given), datetime.fromisoformat(gold)
    if one.tzinfo and two.tzinfo:
        return abs(one - two) < timedelta(minutes=10)
    away = (one.replace(tzinfo=None) - two.replace(tzinfo=None)).total_seconds() % 3600
    return min(away, 3600 - away) < 600


COLUMNS = ("name_p", "name_r", "day_p", "day_r", "hour", "place_p", "place_r")
"""The measures, each a list of hits in a row of :func:`measured`: ``p`` of what was given, ``r`` of what was wanted."""


def score(
    gold: Iterable[dict[str, Any]], clean: Iterable[dict[str, Any]], raw: dict[str, str] | None
) -> list[dict[str, Any]]:
    """Return one row of hits a gold page."""
    first: dict[str, dict[str, Any]] = {}
    for record in clean:
        first.setdefault(record["id"].rpartition("#")[0] or record["id"], record)
    return [measured(page, first.get(page["id"], {}), raw[page["id"]] if raw is not None else None) for page in gold]


def measured(page: dict[str, Any], got: dict[str, Any], text: str | None) -> dict[str, Any]:
    """Compare the record of a page, empty if there is none, with its gold; ask only for what ``text`` has, if given."""
    names = names_of(page)
    given = [folded(name) for name in got.get("byline") or []]
    # a name in the page's text can be found; one that stands only in its markup cannot
    source = folded(text) if text is not None else None
    askable = [name for name in names if source is None or name in source]
    row: dict[str, Any] = {
        "id": page["id"],
        "set": page.get("set", ""),
        "given": got.get("byline"),
        "gold": page.get("byline"),
    }
    if names:
        row["name_p"] = [is_right(name, names) for name in given]
    row["name_r"] = [any(is_right(name, [want]) for name in given) for want in askable]
    day = (page.get("published") or "")[:10]
    day = day if len(day) == 10 else ""  # a few gold days are a month or less
    published = got.get("published") or ""
    near = {str(datetime.fromisoformat(day).date() + timedelta(days=n)) for n in (-1, 0, 1)} if day else set()
    row |= {"published": published, "wanted": page.get("published")}
    if day and published:
        row["day_p"] = [published[:10] in near]  # a day's difference is the zone's
    if day and (text is None or _states(text, day)):
        row["day_r"] = [published[:10] in near]
    if len(published) > 10 and len(page.get("published") or "") > 10 and published[:10] in near:
        row["hour"] = [same_moment(published, page["published"])]
    match = _PLACE.match(page["text"])
    located = got.get("located")
    row["located"] = located
    if match:
        row["place_r"] = [bool(located) and folded(located or "").startswith(folded(match["place"]))]
    if located:
        row["place_p"] = [bool(re.match(r"\W*" + re.escape(located), page["text"], re.IGNORECASE))]
    return row


def _states(text: str, day: str) -> bool:
    """Tell whether a page's text can state this day: its year, and its day of the month, near each other."""
    year, number = day[:4], int(day[8:])
    return bool(
        re.search(
            rf"\b0?{number}\b.{{0,24}}{year}|{year}.{{0,12}}\b0?{number}\b|\b0?{number}\D.{{0,6}}\D{year[2:]}\b", text
        )
    )


def share(table: Iterable[dict[str, Any]], column: str) -> str:
    """Word the hits of a column: their share of all, and both counts."""
    hits = [hit for row in table for hit in row.get(column, [])]
    return f"{f'{sum(hits) / len(hits):.3f}' if hits else '-'} {f'({sum(hits)}/{len(hits)})':>9}"


def show(table: list[dict[str, Any]], key: str | None) -> None:
    """Print the figures, one row a group."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in table:
        groups["all"].append(row)
        if key:
            groups[str(row.get(key))].append(row)
    print(f"{'':<10}{'pages':>6}" + "".join(f"{column:>16}" for column in COLUMNS))
    for name, group in groups.items():
        print(f"{name:<10}{len(group):>6}" + "".join(f"{share(group, column):>16}" for column in COLUMNS))


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("clean")
    parser.add_argument("--raw", help="the dump, so that what it lacks is not asked for")
    parser.add_argument("--by", help="a gold key to group by, such as set")
    parser.add_argument("--wrong", type=int, default=0, help="list pages whose byline or day is wrong or missing")
    options = parser.parse_args()
    raw = {row["id"]: row.get("raw") or row["text"] for row in rows(options.raw)} if options.raw else None
    table = score(rows(options.gold), rows(options.clean), raw)
    show(table, options.by)
    for column in (column for column in COLUMNS if options.wrong and column != "hour"):
        print(f"--- {column}")
        for row in [row for row in table if not all(row.get(column, [True]))][: options.wrong]:
            print(row["id"], {key: row[key] for key in ("given", "gold", "published", "wanted", "located")})


if __name__ == "__main__":
    main()
