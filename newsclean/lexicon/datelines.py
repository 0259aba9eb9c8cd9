"""Datelines: place, date, agency and the mark that ends them, at the begin of a paragraph."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsclean.lexicon.agencies import agencies_named, begins_agency
from newsclean.lexicon.bylines import PARTICLES
from newsclean.lexicon.places import CAPITAL_WORDS, PLACES, STATES
from newsclean.patterns import CASELESS, is_far, later

_STAMP = r"(?:\(\d{1,2}-\d{1,2}\)\s?)?(?:\d{1,2}:\d\d\s?(?:[ap]\.?m\.?\s?)?(?:[A-Z]{2,4}\s)?[-—–,:]?\s?)?"
_PLACE = r"[^\W\d_][^\n\d()（）【】\[\]«»“”\"!?;:—–―_=]{1,58}?"
_MONTH = r"[^\s\d,.()/—–-]{2,14}"
_DAY = (
    rf"(?:\d{{1,2}}\.?\s?(?:de\s)?{_MONTH}\.?|{_MONTH}\.?\s\d{{1,2}}|\d{{4}}\.\s{_MONTH}\s\d{{1,2}}\.)"
    rf"(?:,?\s?(?:de\s)?\d{{4}}|,\s{_MONTH})?"
)

BRACKETS = later(
    rf"{_STAMP}(?P<place>{_PLACE}),?\s?(?:[,،]?\s*{_DAY})?[,،]?\s*"
    rf"[(（\[](?P<agency>[^()（）\[\]\n]{{1,60}})[)）\]]\s{{0,3}}(?P<dash>\.?\s?[-—–―_−]{{1,3}}|[.:،,=]|\.)?(?=\s|[^\W\d])"
)
"""``BAGHDAD (AP) —``, ``LONDON, Jan 3 (Reuters) -``, ``Madrid, 3 ene (EFE).-``, ``الرياض 3 يناير (واس)``."""

SLASHES = later(rf"(?P<place>{_PLACE})[,،]\s*{_DAY}\.?\s*/(?P<agency>[^/\n]{{2,30}})/\.?\s*(?P<dash>[-—–.]?)")
"""``MOSCOW, January 3. /TASS/.``."""

DASHED = later(
    rf"{_STAMP}(?P<place>{_PLACE})(?:[,،]?\s+(?P<day>{_DAY}))?\s?\.?"
    rf"(?P<dash>\s[-—–―_−]{{1,3}}(?=\s)|[—–―]|--|\s?:(?=\s)|\s·(?=\s))\s*"
    r"(?:(?P<agency>[^\W\d_][^\n.:;,()—–―-]{1,28})(?P<stop>\.|\s[-—–])\s)?(?=(?P<next>\S))"
)
"""``MADRID — ``, ``МОСКВА, 3 янв — РИА Новости.``, ``ISLAMABAD:``: the place alone has to carry it."""

LEADING = later(
    rf"[(（](?P<agency>[^()（）\n]{{1,40}})[)）](?:\s?[-—–]{{1,2}}\s|(?=[A-Z]))"
    rf"(?:(?P<place>{_PLACE}),\s*{_DAY}\.?\s?[-—–]{{1,2}}\s)?"
)
"""``(ANSA) - ROMA, 03 GEN -``, ``(CNN) — ``."""

CHINESE = later(
    r"[（(【]?\s?(?:本报|本報)?(?P<agency>新华社|新華社|中新社|中新网|中新網|中央社"
    r"|中通社|新华网|人民网|央视网|环球网|澎湃新闻|法新社|路透社|美联社|美聯社)(?:記者|记者)?"
    r"[^\s，。、（）()]{0,12}?(?P<place>[\u3400-\u9fff]{2,8}?)\s?(?:\d{1,2}\s?月)?\s?\d{1,2}\s?日"
    r"(?:\s?[（(][^（）()]{1,30}[）)])?\s?(?:电|電|讯|訊)[）)】]?"
    r"(?:\s?[（(](?:本报|本報)?(?:记者|記者)\s?(?P<names>[\u3400-\u9fff]{2,4}(?:[、，,\s][\u3400-\u9fff]{2,4}){0,4})[）)])?"
)
"""``新华社北京1月3日电``, ``（中央社台北3日電）``."""

JAPANESE = later(
    r"[【［\[（(](?:(?P<place>[\u3040-\u30ff\u3400-\u9fffー]{2,12}?)(?:\s?\d{1,2}日)?[\s＝=・]?"
    r"(?P<agency>共同|時事|ロイター|AFP|ＡＦＰ|AP|ＡＰ|CNN|聯合ニュース)(?:通信)?"
    r"|(?:\d{1,2}月\d{1,2}日\s)(?P<agent>AFP|ＡＦＰ|CNN|ロイター)"
    r"|(?P<town>[\u3040-\u30ff\u3400-\u9fffー]{2,12})＝(?P<names>[\u3040-\u30ff\u3400-\u9fff]{2,12}))[】］\]）)]"
)
"""``【ロンドン共同】``, ``［東京 3日 ロイター］``, ``【ワシントン＝田中一郎】``."""

KOREAN = later(
    r"[(\[](?P<place>[\uac00-\ud7af·/]{1,14})\s?=\s?(?P<agency>[^()\[\]\n]{2,16})[)\]]"
    r"\s?(?:(?P<names>(?:[\uac00-\ud7af]{2,4}[\s·]?){1,3}?)\s?(?:특파원|기자))?\s?=?\s?"
)
"""``(서울=연합뉴스) 홍길동 기자 =``."""


_DOTTED = later(r"(?P<place>[^\W\d_][^\d.,()!?:;\"“„«]{2,30})\.\s(?=[A-ZÄÖÜ„“\"])")
# One class in front, and then a look back at which of it was met, lets `re` rush to the next candidate.
_SIGN = re.compile(r"[)）\]/—–―−_】電电讯訊:.·-](?:(?<=[)）\]/—–―−_】電电讯訊])|(?<=-)[-\s]|(?<=\s[-·])|(?<=[:.])\s)")
_REAL_DASH = re.compile("[-—–―_−]")
_TAG = re.compile(r"[(（\[](?P<agency>[^()（）\[\]\n]{1,60})[)）\]]\s{0,3}(?P<dash>\.?\s?[-—–―_−])?")
_OPENED = re.compile(r"[(（\[]")
_OPENINGS = " （(【［["
_BEHIND_SIGN = re.compile(r"[(（\[/—–―−_·:-][\W_]*([^\W_]+)")
_HEAD = 140  # characters in which a dateline ends
_DIGIT = re.compile(r"\d")
_BETWEEN = re.compile("[,،/]")
_LONGEST_PLACE = 6  # words
_DASH = re.compile(r"[—–―_−·:-](?:(?<=[—–―])|(?<=-)-|(?<=\s[-_−·])|(?<=:)\s)")
_TURKISH = re.compile("[ğışİŞĞ]")
_KEEP_SMALL = PARTICLES | frozenset(
    ["of", "the", "and", "on", "upon", "in", "am", "an", "der", "ob", "bei", "sur", "sous", "en", "la", "le", "du-"]
)


_NO_PLACE = frozenset(["by", "von", "par", "por", "di", "door", "av", "af", "written"])


class Dateline(NamedTuple):
    """A dateline of ``end`` characters; ``agency`` is where the agency's name stands in it, if there is one."""

    end: int
    place: str | None
    agencies: list[str]
    agency: tuple[int, int] | None
    names: list[str] = []  # noqa: RUF012  # a tuple's default is never changed
    named: tuple[int, int] | None = None


def find_dateline(line: str) -> Dateline | None:
    """Return the dateline that ``line``, a paragraph, begins with."""
    head = line[:_HEAD]
    if head[:1].isalnum() and not _SIGN.search(head):
        return None  # what no dateline is without; half the paragraphs end here, at a tenth of the cost
    for pattern in (CHINESE, JAPANESE, KOREAN) if _is_caseless(head.lstrip(_OPENINGS)) else (LEADING,):
        match = pattern.match(head)
        if match and (found := _eastern(match)):
            return found
    match = BRACKETS.match(head) if _may_end_a_place(head, _OPENED) and _may_be_tagged(head) else None
    if match:
        agencies = agencies_named(f"({match['agency']})")
        place = _trim(match["place"])
        dashed = bool(match["dash"] and _REAL_DASH.search(match["dash"]))
        shape = _is_place(place)
        capitals = place.partition(",")[0].isupper()
        known = _known(place)
        if shape and (
            (agencies and (match["dash"] or capitals or known))
            or (dashed and capitals and match["agency"][:1].isupper())
        ):
            return Dateline(
                match.end(), normal_place(place, line), agencies, match.span("agency") if agencies else None
            )
    match = SLASHES.match(head) if "/" in head and _DIGIT.search(head) else None
    if match and (agencies := agencies_named(match["agency"])) and _is_place(match["place"]):
        return Dateline(match.end(), normal_place(match["place"], line), agencies, match.span("agency"))
    match = DASHED.match(head) if _may_end_a_place(head, _DASH) else None
    if match and (found := _dashed(match, line)):
        return found
    match = _DOTTED.match(head)
    if match and match["place"].casefold() in PLACES and len(line) > match.end() + 60:
        return Dateline(match.end(), normal_place(match["place"], line), [], None)
    return None


def may_name_agency(line: str) -> bool:
    """Tell, cheaply, whether the dateline of ``line`` can have an agency: behind a sign stands how one begins."""
    head = line[:_HEAD]
    if not head.lstrip(_OPENINGS)[:1].isascii():
        return True
    return any(map(begins_agency, _BEHIND_SIGN.findall(head)))


def _may_end_a_place(head: str, sign: re.Pattern[str]) -> bool:
    """Tell whether ``sign`` is found behind no more words than a place has, or behind a date."""
    found = sign.search(head)
    if found is None:
        return False
    words = _BETWEEN.sub(" ", head[: found.start()]).rstrip(" .")
    return words.count(" ") < _LONGEST_PLACE or len(words.split()) <= _LONGEST_PLACE or bool(_DIGIT.search(words))


def _may_be_tagged(head: str) -> bool:
    """Tell whether brackets hold an agency, or stand before a dash."""
    return any(tag["dash"] or agencies_named(f"({tag['agency']})") for tag in _TAG.finditer(head))


def normal_place(place: str, context: str = "") -> str:
    """Return a place as its language writes it: ``CEDAR BLUFF, Iowa`` gives ``Cedar Bluff, Iowa``."""
    turkish = bool(_TURKISH.search(context))
    words: list[str] = []
    for word in re.split(r"([\s/,]+)", place.strip(" ,،")):
        behind_comma = bool(words) and words[-1].startswith(",")
        if not word.strip() or not word.isupper() or (word.casefold() in STATES and (behind_comma or "." in word)):
            words.append(", " if word.strip() == "," else word)
        elif words and not behind_comma and word.casefold() in _KEEP_SMALL:
            words.append(word.lower())
        else:
            words.append("".join(_cased(part, turkish=turkish) for part in re.split(r"([-'’.])", word)))
    return "".join(words)


def _trim(place: str) -> str:
    """Drop what surrounds a place; a full stop stays with a state's short form."""
    place = place.strip(" ,،")
    return place if "," in place or "." in place[:-1] else place.rstrip(".")


def _cased(part: str, *, turkish: bool) -> str:
    if turkish:
        return part[:1] + part[1:].replace("I", "ı").replace("İ", "i").lower()
    if len(part) > 4 and part.startswith("MC"):
        return "Mc" + part[2:].capitalize()
    return part[:1] + part[1:].lower()


def _eastern(match: re.Match[str]) -> Dateline | None:
    got = match.groupdict()
    key = "agency" if got.get("agency") else "agent"
    agencies = agencies_named(f"({got.get(key) or ''})")
    place = got.get("place") or got.get("town")
    if place and re.search("[记記]者", match.group(0)[: match.start("place") - match.start()]):
        place = place[-2:]  # a reporter's name of two or three characters stands before it
    if not agencies and not (place and got.get("town")):
        return None
    names = [name for name in re.split(r"[、，,·\s]+", got.get("names") or "") if name]
    spans = match.span(key) if agencies else None, match.span("names") if names else None
    return Dateline(match.end(), normal_place(place) if place else None, agencies, spans[0], names, spans[1])


def _dashed(match: re.Match[str], line: str) -> Dateline | None:
    place = _trim(match["place"] + ("." if match.group(0)[match.end("place") :].startswith(".") else ""))
    dash = match["dash"].strip()
    after = match["next"]
    agencies = agencies_named(match["agency"]) if match["agency"] else []
    end = (
        match.end()
        if agencies
        else match.end("dash") + (match["agency"] is None and line[match.end("dash") : match.end("dash") + 1] == " ")
    )
    first = place.partition(",")[0].strip()
    capitals = first.isupper() and sum(c.isalpha() for c in first) >= 4
    if not _is_place(place):
        return None
    known = _known(place)
    begins = (match["agency"] or after)[:1]
    opens = begins.isupper() or begins in "\"“„«'‘" or _is_caseless(begins)
    if agencies or (opens and known and (dash not in "--" or capitals or match["day"] or _is_caseless(place))):
        pass
    elif not opens or dash == ":" or not (capitals or match["day"]) or not (first.isupper() or _is_caseless(place)):
        return None
    span = match.span("agency") if agencies else None
    if span and match["stop"] != ".":
        end = match.end()
    return Dateline(end, normal_place(place, line), agencies, span)


def _is_caseless(text: str) -> bool:
    """Tell whether ``text`` begins with a letter of a script without capitals."""
    return is_far(text[:1]) and CASELESS.match(text) is not None


def _known(place: str) -> bool:
    parts = [part.strip().casefold() for part in re.split(r"\s*[/,،]\s*|\s+(?:und|and|et|y)\s+", place)]
    return (
        parts[0] in PLACES or place.casefold() in PLACES or (len(parts) > 1 and all(part in PLACES for part in parts))
    )


def _is_place(place: str) -> bool:
    words = place.replace(",", " ").replace("،", " ").replace("/", " ").split()
    if not 1 <= len(words) <= _LONGEST_PLACE or words[0].casefold() in _NO_PLACE or any(c.isdigit() for c in place):
        return False
    if _is_caseless(place):
        return len(words) <= 4
    folded = [word.casefold().strip(".") for word in words]
    if _known(place):
        return True
    if any(word in CAPITAL_WORDS for word in folded):
        return False
    return all(word[:1].isupper() or word.casefold() in _KEEP_SMALL for word in words) and words[0][:1].isupper()
