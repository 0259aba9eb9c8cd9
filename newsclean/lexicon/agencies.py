"""Which agencies a text names.

:func:`agency_in` reads picture credits, :func:`agencies_named` the tags that consist of agencies alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsclean.lexicon.agency_spellings import (
    AGENCIES,
    AS_WRITTEN,
    DISTRIBUTORS,
    IN_BRACKETS,
    LOWER_TOO,
    NOT_FOR_PICTURES,
    PICTURE_AGENCIES,
)
from newsclean.patterns import is_far, later

_UNSPACED = (("\u0e00", "\u0eff"), ("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
_WORD = re.compile(r"[^\W_]+")
_VIA = re.compile(r"\bvia\b|\bdurch\b|\bthrough\b|経由|عبر", re.IGNORECASE)
_SEPARATORS = later(
    r"\s*(?:[/,;&+|=＝、，・•·]|\s[-–—]\s|\b(?:und|and|y|et|e|en|og|och|ja|i|и|ve)\b)\s*", re.IGNORECASE
)
_LEADS = (
    "source|sources|agency|agencies|agence|agences|quelle|quellen|mit material von|mit|fuente|fuentes|agencia|agencias|"
    "fonte|fonti|bron|kilde|källa|lähde|źródło|zdroj|forrás|kaynak|источник|джерело|المصدر|المصادر|منبع|avec|con|with|via|from"
)
_LEAD = later(
    rf"(?:{_LEADS})\s*[:：]?\s+|(?:来源|來源|出典|출처|المصدر|source|quelle|fuente|источник)\s*[:：]\s*", re.IGNORECASE
)
_DESK_SIGN = re.compile("[a-zäöü]{2,3}")
_DESK = re.compile(r"(?<=\S)\s*\([a-zäöü/]{2,9}\)$")
_WRAP = " \t\xa0()[]{}（）【】［］〔〕<>《》«»\"'“”„*_-–—|/.:：，,。;"


class _Spelling(NamedTuple):
    text: str
    name: str
    as_written: bool


def agency_in(text: str) -> str | None:
    """Return the agency that made the picture that ``text``, a credit, belongs to; ``None`` if it names none.

    Before "via" stands who made it: ``AFP via Getty Images`` gives AFP, ``Handout via Reuters`` gives Reuters.
    """
    named = _found(text)
    for part in _VIA.split(text) if len(named) > 1 else (text,) if named else ():
        found = [name for name in _found(part) if name not in NOT_FOR_PICTURES]
        if found:
            return next((name for name in found if name not in DISTRIBUTORS), found[0])
    return None


def agencies_named(text: str) -> list[str]:
    """Return the news agencies that a tag such as ``(AP)`` or ``dpa/afp`` names, if it holds nothing else."""
    if len(text) > 80:
        return []
    bare = text.strip()
    tag = bare.strip(_WRAP)
    if not tag or not _may_begin(tag):
        return []
    whole = _canonical(bare) or _canonical(tag)
    if whole:
        return [whole] if whole in AGENCIES and (tag != bare or tag not in IN_BRACKETS) else []
    lead = _LEAD.match(tag)
    tag = _DESK.sub("", tag[lead.end() :] if lead else bare.strip(_WRAP.replace("(", "").replace(")", ""))).strip(_WRAP)
    found: list[str] = []
    for part in _SEPARATORS.split(tag):
        pieces = [part] if _canonical(part.strip(_WRAP)) else part.split("-")
        for piece in pieces:
            name = _canonical(piece.strip(_WRAP))
            if name is None and found and _DESK_SIGN.fullmatch(piece):
                continue
            if name not in AGENCIES:
                return []
            if name not in found:
                found.append(name)
    return found


def _may_begin(tag: str) -> bool:
    """Tell whether an agency's name, or a word that leads to one, begins like ``tag``: one line in ten does."""
    word = _WORD.search(tag)
    return word is None or begins_agency(word[0])


def begins_agency(word: str) -> bool:
    """Tell whether ``word`` may begin an agency's name, or lead to one."""
    return not word.isascii() or word.casefold() in _first_words()


@cache
def _first_words() -> frozenset[str]:
    return frozenset(_by_first_word()[0]) | {words.split()[0] for words in _LEADS.split("|")}


def is_agency(text: str) -> bool:
    """Tell whether ``text`` is nothing but the name of one news or picture agency."""
    return (_canonical(text.strip()) or _canonical(text.strip(_WRAP))) is not None


def _canonical(spelling: str) -> str | None:
    exact, folded = _tables()
    return exact.get(spelling) or folded.get(spelling.casefold())


def _found(text: str) -> list[str]:
    """Return the agencies named in ``text``, in its order; of overlapping names the longer one."""
    first, unspaced = _by_first_word()
    found: list[tuple[int, str]] = []
    taken = 0
    named = not first.keys().isdisjoint(map(str.casefold, _WORD.findall(text)))
    for word in _WORD.finditer(text) if named else ():
        start = word.start()
        if start < taken:
            continue
        for spelling in first.get(word[0].casefold(), ()):
            end = start + len(spelling.text)
            there = text[start:end]
            same = there == spelling.text if spelling.as_written else there.casefold() == spelling.text.casefold()
            if same and not text[end : end + 1].isalnum():
                found.append((start, spelling.name))
                taken = end
                break
    if _is_unspaced(text):
        found += [(match.start(), unspaced[match[0]]) for match in _unspaced_pattern().finditer(text)]
        found.sort()
    return [name for _, name in found]


def _is_unspaced(text: str) -> bool:
    """Tell whether there is a letter of a script without spaces: a pattern of these takes 7 ms to compile."""
    return is_far(text) and any(first <= char <= last for char in text for first, last in _UNSPACED)


@cache
def _spellings() -> list[_Spelling]:
    return [
        _Spelling(form, name, spelling in AS_WRITTEN and form not in LOWER_TOO)
        for name, others in (*AGENCIES.items(), *PICTURE_AGENCIES.items())
        for spelling in (name, *filter(None, others.split("|")))
        for form in ({spelling, spelling.upper()} if spelling in AS_WRITTEN else {spelling})
    ]


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Return the spellings that count as written, and the case-folded ones that count in any case."""
    exact = {spelling.text: spelling.name for spelling in _spellings() if spelling.as_written}
    folded: dict[str, str] = {}
    for spelling in _spellings():
        if not spelling.as_written:
            folded.setdefault(spelling.text.casefold(), spelling.name)
    return exact, folded


@cache
def _by_first_word() -> tuple[dict[str, list[_Spelling]], dict[str, str]]:
    """Return the spellings by their case-folded first word, longest first; and those of scripts without spaces."""
    first: dict[str, list[_Spelling]] = {}
    unspaced: dict[str, str] = {}
    for spelling in sorted(_spellings(), key=lambda s: (-len(s.text), s)):
        word = _WORD.search(spelling.text)
        if _is_unspaced(spelling.text):
            unspaced.setdefault(spelling.text, spelling.name)
        elif word and not word.start():
            first.setdefault(word[0].casefold(), []).append(spelling)
    return first, unspaced


@cache
def _unspaced_pattern() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _by_first_word()[1])))
