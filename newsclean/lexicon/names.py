"""Names of authors in short lines: what stands behind "By", "Von", "Автор:", before 기자, between date and outlet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from newsclean.lexicon.agencies import agencies_named
from newsclean.lexicon.bylines import (
    AND,
    BY,
    DEGREES,
    HOUSES,
    JOBS,
    NEEDS_COLON,
    PARTICLES,
    PUBLISHED,
    UPDATED,
)
from newsclean.lexicon.dates import find_dates
from newsclean.lexicon.lines import LINK
from newsclean.lexicon.not_names import NOT_NAMES
from newsclean.lexicon.persons import is_degree, person
from newsclean.lexicon.places import PLACES
from newsclean.lexicon.words import words
from newsclean.patterns import CASELESS, is_far, later


class Credit(NamedTuple):
    """Who a line names: persons, agencies, and whether a word such as "By" says that they are the authors."""

    names: list[str]
    agencies: list[str]
    marked: bool


NOBODY = Credit([], [], marked=False)
LONGEST = 240
"""Characters of the longest line that is read as a byline."""

_BEFORE = ' \xa0*#–—•+>.,"“([-'
_GLUED = ("by", "作", "記", "记", "文", "本", "（", "執", "取")  # a name may follow without a space
_OPENING = 4  # letters by which lines that may be bylines are looked up
_HAN = r"[\u3400-\u9fff]"
_KOREAN = later(
    r"(?:[\[(（][^\])）\n]{0,24}[\])）]\s*)?(?:[\uac00-\ud7af·]{1,10}\s?[=＝]\s?)?"
    r"(?P<names>(?:[\uac00-\ud7af]{2,4}[\s·,/]*){1,4}?)"
    r"\s*(?:[\uac00-\ud7af]{0,4})(?:기자|특파원|논설위원)"
    r"(?:[\s(\[·|/=]*[\w.+-]{1,40}@[\w.-]{1,40}[)\]]?)?(?:\s외\s?\d{1,2}명)?[\s=.]*"
)
_CHINESE = later(
    rf"(?:^|[\s|丨/（(【,，;；])(?:本报|本報|新华社|特约|特約|见习|实习)?"
    rf"(?:作者|记者|記者|撰文|撰稿|文字|通讯员|執筆|著者|筆者|取材・文|文)(?:[:：/丨|・＝=]\s?|\s)"
    rf"(?P<names>{_HAN}{{2,5}}(?:[、,，\s·・/]{{1,2}}{_HAN}{{2,4}}){{0,4}})(?=$|[\s|丨/）)】;；])"
)
_SEPARATORS = re.compile(r"\s*(?:[|•·⋅∙►▪●◆※\t]|\s[–—-]{1,2}(?=\s)|\s/\s|[ \xa0]{2,}|(?<=\w)\s?>\s|✍)\s*")
_MAY_SEPARATE = re.compile(r"[|•·⋅∙►▪●◆※\t/>✍\xa0–—-]")
_MINUTES = later(
    r"(?:reading time:?\s?)?\b\d{1,3}[\s-]?(?:min(?:ute)?s?\b(?:\s?(?:read|ago))?"
    r"|hours?\s?(?:ago)?|hr?s?\s?ago|days?\s?ago|comments?\b|views\b|shares?\b)"
    r"|\blesedauer:?.{0,20}|\b(?:no|leave a|add a) (?:comments?|reply)\b",
    re.IGNORECASE,
)
_OTHERS = later(
    r"\b(?:medically |expert |fact[- ]?)?(?:reviewed|checked|tested|verified|edited|approved)"
    r"(?: (?:&|and) \w+(?:[- ]checked)?)? by\b:?[^|—–·•]*",
    re.IGNORECASE,
)
_OF_MINUTES = frozenset(["lesedauer", "no", "leave", "add"])
_DIGIT = re.compile(r"\d")
_OF_DAYS = words(
    "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche"
)
_DAYS = later(rf"\b(?:{'|'.join(sorted(_OF_DAYS, key=len, reverse=True))})\b[.,]?", re.IGNORECASE)
_ENDS = r"[(\[（<]|https?:|www\.|\*|;|\bfor\b|\bon behalf of\b|\b[Ii]n\b(?=\s[A-Z])|[–—|]"
_REST = re.compile(rf"\s*(?:{_ENDS}).*", re.DOTALL)
_REST_WITH_MAIL = later(rf"\s*(?:{_ENDS}|[\w.+-]{{1,40}}@|@\w).*", re.DOTALL)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"\w+")
_SHORT = re.compile(r"\b(?:[A-Z]|Jr|Sr)\.$")
_PIECES = re.compile(r"(\s*[,，、/·•]\s*|\s+)")
_HANDLE = re.compile(r"[^\W\d_][\w.-]{2,24}")
_LONGEST_HOUSE = 6  # words
_COMMON = frozenset(("data", "date", "fecha", "stand", "vom"))
"""Words before dates that are common ones, too, and may stand beside a name for other reasons."""


_MARKS = r"[\s*#–—•+>.,\"“(\[-]{0,4}"
_BEFORE_MARKER = re.compile(_MARKS)


def _marker(line: str) -> re.Match[str] | None:
    """Match what ``line`` begins with if that is a word such as "By"; the group ``rest`` is what stands behind it.

    There is a pattern for each letter that such words begin with: all in one would take 8 ms to compile.
    """
    begin = _BEFORE_MARKER.match(line)
    at = begin.end() if begin else 0
    pattern = _marker_from(line[at : at + 1].casefold()[:1].replace("ı", "i"))  # as `re` folds case
    return pattern.match(line) if pattern else None


@cache
def _marker_from(letter: str) -> re.Pattern[str] | None:
    phrases = _phrases().get(letter)
    if not letter or not phrases:
        return None
    bound = "|".join(map(re.escape, phrases))
    free = "|".join(re.escape(word) for word in phrases if word not in NEEDS_COLON)
    spaced = rf"|(?:{free})[ \xa0]+" if free else ""
    glued = r"|(?:posted |written )?by(?-i:(?=[A-Z][a-z]+ [A-Z]))" if letter in "pwb" else ""
    return re.compile(
        rf"{_MARKS}(?:(?:{bound})\s?[:：]\s*{spaced}{glued})(?P<rest>.*)",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _phrases() -> dict[str, list[str]]:
    """Return the phrases by their first letters, the longest first."""
    phrases: dict[str, list[str]] = {}
    for phrase in sorted(
        {word for row in BY.values() for word in row.split("|")} - {"記者", "记者", "文"},
        key=lambda word: (-len(word), word),
    ):
        phrases.setdefault(phrase[0].casefold(), []).append(phrase)
    return phrases


@cache
def _stamp() -> re.Pattern[str]:
    words = sorted({*PUBLISHED, *UPDATED} - _COMMON, key=lambda w: (-len(w), w))
    inner = "|".join(re.escape(word) for word in words)
    return re.compile(
        rf"(?:(?<![^\W_])|(?-i:(?<=[a-z])(?=[A-Z])))(?:{inner})(?:\s(?:on|at|am|le|el|il|em|in))?(?![^\W_])\s?:?",
        re.IGNORECASE,
    )


def _to_drop(text: str) -> Iterator[re.Pattern[str]]:
    """Yield the patterns of what is dropped of ``text``, if its words allow: they take ten times as long to say so."""
    folded = _CAMEL.sub(" ", text).casefold()
    words = set(_LETTERS.findall(folded))
    if "by" in words:
        yield _OTHERS
    if _DIGIT.search(text) or not words.isdisjoint(_OF_MINUTES):
        yield _MINUTES
    if not words.isdisjoint(_stamp_letters()):
        yield _stamp()
    if not words.isdisjoint(_OF_DAYS):
        yield _DAYS


@cache
def _stamp_letters() -> frozenset[str]:
    return frozenset(_LETTERS.findall(phrase)[0] for phrase in (*PUBLISHED, *UPDATED))


def credit(line: str) -> Credit:
    """Return the authors that a short line names; :data:`NOBODY` if it is no byline or names none."""
    found, others = _marked(line)
    plain = list(map(people, others))
    named = [found for found in plain if found.names]
    if named and len(named) == len(plain):
        return Credit(
            [n for found in named for n in found.names], [a for found in named for a in found.agencies], marked=False
        )
    return named[0] if named else found


def names_author(line: str) -> bool:
    """Tell whether a short line names an author with a word such as "By"."""
    return _may_mark(line) and _marked(line)[0].marked


def _may_mark(line: str) -> bool:
    """Tell whether :func:`_marker` may match somewhere in ``line``: a phrase is followed by a space or a colon."""
    if ":" in line or "](" in line or not line.isascii():
        return True
    folded = line.casefold()
    return "by" in folded or any(map(folded.__contains__, _spaced_markers()))


@cache
def _spaced_markers() -> frozenset[str]:
    phrases = {word.casefold() for words in BY.values() for word in words.split("|") if word not in NEEDS_COLON}
    return frozenset(f"{phrase.rpartition(' ')[2]} " for phrase in phrases if phrase.isascii())


def _marked(line: str) -> tuple[Credit, list[str]]:
    """Return whom a word such as "By" names; if it names nobody, :data:`NOBODY` and what may be names without it."""
    if len(line) > LONGEST:
        return NOBODY, []
    bare = LINK.sub(r"\1", line).strip() if "](" in line else line.strip()
    caseless = _eastern(bare)
    if caseless:
        return Credit(caseless, [], marked=True), []
    whole = _marker(bare)
    if whole:
        if bare[-1:] in ".!?" and len(bare.split()) > 9:
            return NOBODY, []
        first = next(iter(_segments(whole["rest"])), "")
        found = people(first, alone=True)
        if found.names or found.agencies:
            return found, []
    others: list[str] = []
    for segment in _segments(bare):
        match = _marker(segment)
        if match is None:
            others.append(segment)
            continue
        found = people(match["rest"], alone=True)
        if found.names or found.agencies:
            return found, []
    return NOBODY, others


def begins_byline(line: str) -> bool:
    """Tell, cheaply, whether a line's first word may introduce a byline, or names a reporter the Eastern way."""
    word = line.lstrip(_BEFORE).split(None, 1)[:1]
    if not word:
        return False
    first = word[0].casefold().rstrip(":：")
    return first in _first_words() or first.startswith(_GLUED) or "기자" in line or "：" in line


def bylines_begun(lines: Sequence[str], rows: Iterable[int]) -> list[int]:
    """Return those of ``rows`` of which :func:`begins_byline` is true; a lookup of two letters settles most."""
    starts, pairs = _openings()
    return [
        row
        for row in rows
        if (
            (
                (pair := (line := lines[row].lstrip(_BEFORE))[:2]) in pairs
                and (line[:_OPENING] in starts or line[:3] in starts or pair in starts)
            )
            or (not line.isascii() and (not line[:_OPENING].isascii() or "기자" in line or "：" in line))
        )
        and begins_byline(line)
    ]


@cache
def _openings() -> tuple[frozenset[str], frozenset[str]]:
    """Return how bylines in ASCII may begin, in all cases, and the first two letters of that."""
    starts = {f"{word}{end}"[:_OPENING] for word in _first_words() for end in " \xa0\t:："}.union(_GLUED)
    written = [
        "".join(letters) for start in starts for letters in product(*({letter, letter.upper()} for letter in start))
    ]
    return frozenset(written), frozenset(start[:2] for start in written)


def may_say_by(line: str) -> bool:
    """Tell, cheaply, whether :func:`credit` may find a word in ``line`` that says who the authors are."""
    folded = line.casefold()
    return "by" in folded or bool(CASELESS.search(line)) or not _first_letters().isdisjoint(_LETTERS.findall(folded))


@cache
def _first_letters() -> frozenset[str]:
    return frozenset(_LETTERS.findall(word)[0] for word in _first_words())


@cache
def _first_words() -> frozenset[str]:
    return frozenset(word.split()[0].rstrip(":") for words in BY.values() for word in words.split("|"))


def names_only(text: str) -> Credit | None:
    """Return the names of a text that holds nothing but names of persons and agencies; else ``None``."""
    found = credit(text)
    if not found.names or found.marked:
        return None
    size = sum(map(len, found.names)) + sum(map(len, found.agencies))
    if size >= 0.6 * len(text.strip()):
        return found
    known = {word.casefold() for name in found.names for word in name.split()}
    rest = [word.casefold() for word in _WORD.findall(text) if word.casefold() not in known and not is_degree(word)]
    if not rest or (len(rest) <= 6 and not JOBS.isdisjoint(rest)):
        return found
    return found if size >= 0.6 * sum(map(len, _segments(text))) else None


def signature(line: str) -> Credit:
    """Return who a line says it is by, where that is a desk, a team or the one word that somebody writes under."""
    bare = line.strip().lstrip("*+•- ")
    match = _marker(bare)
    segments = _segments(match["rest"] if match else bare)
    if not match:
        match = next((match for segment in segments if (match := _marker(segment))), None)
        segments = _segments(match["rest"]) if match else segments
    words = segments[0].split() if segments else []
    if len(words) > 1 and words[-1].casefold() in HOUSES:
        capitals = all(word[:1].isupper() or word.casefold() in PARTICLES or not word.isalpha() for word in words[:-1])
        return Credit([" ".join(words)], [], marked=True) if capitals and len(words) <= _LONGEST_HOUSE else NOBODY
    alone = len(words) == 1 and match is not None and _HANDLE.fullmatch(words[0]) is not None
    if not alone:
        return NOBODY
    others = (NOT_NAMES, JOBS, HOUSES, *(() if words[0][:1].islower() else (PLACES,)))
    return NOBODY if any(words[0].casefold() in known for known in others) else Credit(words, [], marked=True)


def people(text: str, *, alone: bool = False) -> Credit:
    """Return the persons and agencies of a row such as ``Jane Doe and John Roe, Political correspondent``.

    ``alone``: one word is enough for a name.
    """
    row = (_REST_WITH_MAIL if "@" in text else _REST).sub("", text, count=1)
    whole = True
    if alone:
        words = row.split()
        kept = _until_prose(words)
        row, whole = " ".join(kept), words[len(kept) : len(kept) + 1] not in (["the"], ["a"])
    names: list[str] = []
    agencies: list[str] = []
    pieces = _pieces(row)
    for number, piece in enumerate(pieces):
        named = agencies_named(f"({piece})")
        if named:
            agencies += [name for name in named if name not in agencies]
            continue
        if piece.casefold().strip(". ") in DEGREES or (
            names and not pieces[0].isupper() and all(map(is_degree, piece.split()))
        ):
            continue
        name = person(piece, alone=alone and not number, last=number == len(pieces) - 1, whole=whole)
        if name is None:
            if not alone and JOBS.isdisjoint(piece.casefold().split()):
                return NOBODY
            break
        if name not in names:
            names.append(name)
    return Credit(names, agencies, marked=alone)


@lru_cache(maxsize=256)  # a line is looked at as a byline, and again as a name
def _segments(line: str) -> tuple[str, ...]:
    text = line
    for when in reversed(find_dates(line)):
        text = f"{text[: when.start]} | {text[when.end :]}"
    for pattern in _to_drop(text):
        text = pattern.sub(" | ", text)
    several = "  " in text or _MAY_SEPARATE.search(text)  # most lines are one: a tenth of the time of the pattern
    return tuple(bare for part in (_SEPARATORS.split(text) if several else (text,)) if (bare := _trimmed(part)))


def _trimmed(part: str) -> str:
    """Drop the punctuation around a part; the full stop of ``Jr.`` and of an initial stays."""
    bare = part.strip(" \xa0,:–—-")
    return bare if bare[-1:] == "." and _SHORT.search(bare) else bare.strip(" .,:")


def _pieces(row: str) -> list[str]:
    pieces: list[list[str]] = [[]]
    for bare in map(str.strip, _PIECES.split(row)):
        if not bare:
            continue
        if bare in ",，、/·•" or (bare in AND and pieces[-1]):
            pieces.append([])
        else:
            pieces[-1].append(bare)
    return [" ".join(piece) for piece in pieces if piece]


def _until_prose(words: list[str]) -> list[str]:
    """Return the words before the first that is small and no part of a row of names."""
    for number, word in enumerate(words):
        folded = word.strip(",.").casefold()
        if word[:1].islower() and folded not in PARTICLES and folded not in AND:
            if agencies_named(f"({word.strip(',.')})"):
                continue
            return words[:number]
    return words


def _eastern(line: str) -> list[str]:
    if len(line) > 80 or not is_far(line) or not CASELESS.search(line):
        return []
    match = _KOREAN.fullmatch(line)
    if match:
        names = re.findall(r"[\uac00-\ud7af]{2,4}", match["names"])
        return [name for name in names if len(name) > 2] or names  # places in front have two syllables
    found = _CHINESE.search(line)
    return re.findall(rf"{_HAN}{{2,5}}", found["names"]) if found else []
