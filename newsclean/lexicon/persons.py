"""What is the name of a person: without titles, degrees and jobs, in capitals as names are."""

from __future__ import annotations

import re

from newsclean.lexicon.bylines import (
    BEFORE_JOBS,
    DEGREES,
    GENERATIONS,
    JOBS,
    PARTICLES,
    TITLES,
)
from newsclean.lexicon.not_names import NAMES_TOO, NOT_NAMES
from newsclean.lexicon.places import PLACES
from newsclean.lexicon.scripts import HAN, HANGUL, KANA
from newsclean.patterns import CASELESS, is_far, later

_HANGUL = later(f"[{HANGUL}]")
_LONGEST_HANGUL = 5
_HAN = later(f"[{KANA}{HAN}]")
_LONGEST_HAN = 6
_LONGEST_DEGREE = 5
_SHORT = re.compile(r"\b[A-Z]\.$| (?:Jr|Sr)\.$")
_FILE = re.compile(r"\w\.[a-z]{2,4}$")
_TOKEN = re.compile(r"[^\W\d_][^\W\d_'’.\-·‑]*(?:['’.\-·‑][^\W\d_]+)*\.?|'t|d['’]")


def is_title_case(text: str) -> bool:
    """Tell whether every word of ``text`` begins with a capital, small words of names aside."""
    return all(word[:1].isupper() or word.casefold() in PARTICLES for word in text.split())


def normal_case(name: str) -> str:
    """Return a name that is all in capitals with small letters behind the first of each word."""
    if not name.isupper() or len(name) < 4:
        return name
    words = [
        word.casefold() if word.casefold() in PARTICLES and number else _cased(word)
        for number, word in enumerate(name.split())
    ]
    return " ".join(words)


def _cased(word: str) -> str:
    parts = re.split(r"([-'’.])", word)
    out = "".join(part[:1] + part[1:].lower() for part in parts)
    return f"Mc{out[2:].capitalize()}" if out.startswith("Mc") and len(out) > 4 else out


def _without_more(words: list[str]) -> list[str]:
    """Drop degrees behind a name, and the name of the picture beside it."""
    end = len(words)
    while end > 2 and is_degree(words[end - 1]) and not words[0].isupper():
        if words[end - 1].strip(".,").casefold() in GENERATIONS:
            break
        end -= 1
    half = end // 2
    twice = end in (4, 6) and words[:half] == words[half:end]
    return words[: half if twice else end]


def is_degree(word: str) -> bool:
    """Tell whether a word behind a name is in capitals, as degrees are that no list has."""
    return word.isupper() and word.isascii() and 1 < len(word.strip(".,®")) <= _LONGEST_DEGREE


def person(piece: str, *, alone: bool, last: bool, whole: bool = True) -> str | None:
    """Return the name that ``piece`` is, without titles, degrees and jobs; ``None`` if it is none."""
    words = piece.split()
    while words and (words[0].casefold() in TITLES or (words[0].casefold() in DEGREES and len(words) > 2)):
        words = words[1:]
    kept: list[str] = []
    for word in words:
        folded = word.casefold().strip(".,:")
        if alone and len(kept) >= 2 and folded in NOT_NAMES and folded not in PARTICLES:
            break  # "By Jane Doe Follow", "By Jane Doe For The Daily"
        if folded in JOBS or (word.casefold() in DEGREES and word.casefold() not in GENERATIONS):
            break
        kept.append(word)
    else:
        folded = ""
    if folded:  # cut at a job: the words that belong to it go too
        while kept and kept[-1].casefold() in BEFORE_JOBS:
            kept.pop()
    kept = _without_more(kept)
    name = " ".join(kept).strip(' ,.:;–—-*“”"')
    if kept and kept[-1][-1:] == "." and _SHORT.search(" ".join(kept)):
        name += "."
    if not whole and len(kept) == 1:  # "By Ask the Bakers"
        return None
    return normal_case(name) if name and _is_person(name, piece, alone=alone, last=last) else None


def _is_caseless_person(name: str, words: list[str], *, alone: bool) -> bool:
    if _HANGUL.search(name):
        return alone and len(words) == 1 and len(name) <= _LONGEST_HANGUL
    most, longest = (2, _LONGEST_HAN) if _HAN.search(name) else (5, len(name))
    return (1 if alone else 2) <= len(words) <= most and max(map(len, words)) <= longest


def _is_person(name: str, piece: str, *, alone: bool, last: bool) -> bool:
    words = name.split()
    if len(name) > 45 or not 1 <= len(words) <= 6 or any(c.isdigit() or c in "&#@=+%$€/:：" for c in name):
        return False
    if is_far(name) and CASELESS.search(name):
        return _is_caseless_person(name, words, alone=alone)
    folded = [word.casefold().strip(".,'’") for word in words]
    if len(words) == 1 and (not alone or len(name) < 3 or folded[0] in PLACES or name != piece.strip(" ,.:")):
        return False
    others = [
        word
        for word, written in zip(folded, words, strict=True)
        if word in NOT_NAMES and word not in PARTICLES and not (len(word) == 1 and written.endswith("."))
    ]
    named = alone and len(others) == 1 and 2 <= len(words) <= 3 and others[0] in NAMES_TOO
    if (others and not named) or name.casefold() in PLACES:
        return False
    if (
        words[-1] in PARTICLES
        or (folded[0] in BEFORE_JOBS and not (named and folded[0] in NAMES_TOO))
        or _FILE.search(name)
    ):
        return False
    big = [word for word in words if word[:1].isupper()]
    small = [word for word in words if not word[:1].isupper()]
    if not big or any(word.casefold() not in PARTICLES for word in small) or not _TOKEN.fullmatch(big[-1].rstrip(".,")):
        return False
    return all(_TOKEN.fullmatch(word) or word[1:].istitle() for word in big) and not (
        last and piece.endswith(("?", "!"))
    )
