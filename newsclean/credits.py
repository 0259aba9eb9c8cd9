"""Where the credit of a picture begins at the end of its caption.

The forms go from the certain (``Photo: Jo Doe``, ``(Jo Doe/AFP)``, ``REUTERS/Jo Doe``) to the likely (``(Jo Doe)``
after a full stop), which the caller has to weigh against the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsclean.lexicon.agencies import agency_in, is_agency
from newsclean.lexicon.agency_spellings import AGENCIES
from newsclean.lexicon.credits import (
    INTERFACE,
    JOINTS,
    MAKERS,
    MAYBE_A_TEXT,
    NOT_CREDITS,
    PICTURE_LABELS,
    SMALL,
    STOCK,
    WITH_SLASH,
    label_words,
)
from newsclean.lexicon.lines import ENDS
from newsclean.patterns import later

# One class in front, and then a look back at which of it was met: `re` rushes through what is not in the class.
_SENTENCE = later(r"[.!?…。！？](?:(?<=[.!?…])[.!?…]*[\"'”’»)\]]*\s+(?=\S)|(?<=[。！？])[」』”）)]*\s*)")
_SIGNED = later("[=©Ⓒ＝。摄攝影](?:(?<!影)|(?<=撮影))")
_MAY_PART = re.compile(r"[.!?…。！？/|v](?:(?<![.!?…v])|(?=[.!?…\"'”’»)\]]*\s)|(?<=\bv)(?=ia\b))", re.IGNORECASE)
_NOT_AN_END = later(
    r"(?:^|[\s(./-])(?:[^\W\d_]|[A-Z]\w?\.\w|st|dr|mr|mrs|ms|prof|jr|sr|no|vs|gen|col|lt|sgt|sen|rep|gov|capt|bzw|ca|bil|nr|co)\.$",
    re.IGNORECASE,
)
_DAY = re.compile(r"\s\d{1,2}\.$")
_MONTH_AND_YEAR = re.compile(r"[^\W\d_]+\.? \d{4}")
_JOINED = re.compile(r"[/|＝=,(]|\s[-–—]\s|\bvia\b|hoto")
_BY = later(
    r"(?:(?<=[\s.(|])|^)(?:(?:file|stock|handout|pool|courtesy) )?(?:photo(?:s|graphs?|graphed|graphy)?|images?|"
    r"pictures?|illustrations?|graphics?|screenshots?) "
    r"(?:by|courtesy(?: of)?|(?:supplied|provided|submitted) by|credit)[ :]",
    re.IGNORECASE,
)
_COURTESY = later(
    r"(?:(?<=[\s.(|])|^)(?:courtesy(?: of|:)|mandatory credit:|cortesía(?: de)?:?|avec l[’']aimable autorisation) ",
    re.IGNORECASE,
)
_PICTURES = ("photo", "image", "picture", "illustration", "graphic", "screenshot")
_SLASHED = "".join({letter for word in WITH_SLASH for letter in (word[-1], word[-1].upper())})
_COLON = later(rf"[:：=＝/](?:(?<!/)|(?<=[{_SLASHED}]/)(?=\S))")
_SIGNS = ("©", "(c)", "(C)", "（", "＝", "Ⓒ")
_SIGN = re.compile(r"(?:(?<=\s)|^)(?:[–—-] ?)?(?:©|Ⓒ|\(c\)) ?|（[ＣC]）|＝(?=[^\s＝、]{1,24}$)", re.IGNORECASE)
_NO_CREDIT = re.compile(r"\d{4}|all rights|alle rechte|copyright|https?:|www\.", re.IGNORECASE)
_CJK = later(
    r"(?:新华社|新華社|中新社|中央社)[^。]{0,16}[发發摄攝]$|(?:图|圖|图源|圖源|来源|來源)[/／:：]? ?[^\s。，]{2,20}$|"
    r"[（(［\[【]?(?:[^\s（(。、，＝=]{1,16}[ 　]?(?:撮影|提供|写す|摄|攝|供图|供圖)|"
    r"[가-힣]{2,4} ?(?:선임|인턴|수습)?기자|사진=[^\s].{0,20}|[^\s.。]{1,14} ?제공)[）)］\]】]?$"
)
_BRACKET = later(r"[(\[（［【]([^()\[\]（）［］【】\n]{2,140}(?:\([^()\n]{1,40}\)[^()\n]{0,60})?)[)\]）］】][.。]?$")
_RIGHTS = re.compile(r"/? ?Copyright \d{4} [^.]{2,60}\. All rights reserved\.?$")
_PERSONS = later(
    r"(?:[A-ZÀ-Þ][\w'’.-]*|for|of|the|de|van|von|and)(?: (?:[A-ZÀ-Þ][\w'’.-]*|for|of|the|de|van|von|and)){0,6}"
)
_DOTTED = later(r"(?:[Pp]hoto |[Vv]ideo )?[Cc]redit(?:\.{3}|…)[ ]?")
_NOT = later(NOT_CREDITS, re.IGNORECASE)
_VERB = re.compile(r"[.!?] +[A-ZÀ-Þ]\w+ +[a-zà-ÿ]+")
_PROSE_ENDS = frozenset(f'{ENDS}"”’»')
_CLOSERS = frozenset(")）]】］")
_SHORT = 24  # characters below which a line is hardly more than a credit
LONGEST_CREDIT = 110
"""Characters."""
_OPENING = '([（［|/–—-*•„“"«'
_TRIM = "()[]/|,.;:'\"–—-+#*@&“”„’‘（）"


class Credit(NamedTuple):
    """``line[:end]`` is the caption's text, ``text`` the credit; ``sure`` if the form alone says that it is one."""

    end: int
    text: str
    sure: bool


def may_hold_credit(line: str) -> bool:
    """Tell whether a credit is worth looking for in ``line``, which is longer than a word and without space around it.

    It ends like a credit, or holds near its end what gives one away: one in twenty of the lines of full-page dumps.
    """
    last = line[-1]
    if last in _PROSE_ENDS:
        tail = line[-64:]
        return "/" in tail or "hoto" in tail or "©" in tail or "mages" in tail or "：" in tail
    if last in _CLOSERS and not line[-2].isdigit():
        return True
    if last in MAKERS and line.endswith(MAKERS[last]):
        return True
    if ("/" in line and not line[0].isdigit()) or "©" in line if len(line) < _SHORT else _gives_away(line[-130:]):
        return True
    return (":" in line or "=" in line or "：" in line) and _has_label(line[-130:])


def _gives_away(tail: str) -> bool:
    """Tell whether the end of a line has a sign or a word of a credit, or a sentence that ends before the line does."""
    if "/" in tail or "|" in tail or "hoto" in tail or "ourtesy" in tail:
        return True
    if ("." in tail and tail.find(". ", 8) > 0) or ("?" in tail and tail.find("? ", 8) > 0):
        return True
    if ("!" in tail and tail.find("! ", 8) > 0) or ("(" in tail and "(c)" in tail):
        return True
    return not tail.isascii() and _SIGNED.search(tail) is not None


def _has_label(text: str) -> bool:
    """Tell whether a colon or what stands for it, with something behind, follows what may be a label."""
    for before in text.replace("：", ":").replace("=", ":").rstrip(": ").split(":")[:-1]:
        if _label_at_end(before[-26:].rstrip(" .").casefold()):
            return True
    return False


def split_credit(line: str) -> Credit | None:
    """Find the credit at the end of ``line``, a caption or a lone credit; ``None`` if it ends without one."""
    line = line.rstrip()
    found = _labelled(line) or _bracketed(line) or _signed(line) or _unmarked(line)
    return found if found and len(found.text) > 1 else None


def is_lone_credit(line: str) -> bool:
    """Tell whether the whole of ``line`` is the credit of a picture, and of nothing else."""
    if not 2 < len(line) <= LONGEST_CREDIT or not may_hold_credit(line):
        return False
    found = _labelled(line)
    if found and found.sure:
        label = found.text.lstrip(_TRIM).casefold()
        return not line[: found.end].strip(_TRIM + " ") and label.startswith(PICTURE_LABELS)
    return any(map(line.__contains__, STOCK)) and _JOINED.search(line) is not None and names_maker(line)


def names_maker(text: str) -> bool:
    """Tell whether ``text`` reads like a name, an agency or both, and not like a sentence."""
    words = text.split()
    if not 0 < len(words) <= 12 or len(text) > LONGEST_CREDIT or "://" in text or _names_from(words):
        return False
    return _NOT.match(text.lstrip(_TRIM)) is None


def _names_from(words: list[str]) -> int:
    """Return the number of the word from which on all are names."""
    first = len(words)
    while first and (words[first - 1][0].isupper() or _is_name(words[first - 1])):
        first -= 1
    return first


@lru_cache(maxsize=1 << 12)  # captions and menus are full of the same words
def _is_name(word: str) -> bool:
    bare = word.strip(_TRIM)
    if not bare or word[0] == "@" or not bare[0].islower() or "/" in bare or "." in bare:
        return True
    _, hyphen, rest = bare.replace("’", "-").replace("'", "-").partition("-")
    return bool(hyphen and rest[:1].isupper()) or bare.casefold() in SMALL or is_agency(bare)


def _sentence_start(line: str, low: int) -> int:
    """Return where the last sentence of ``line`` begins, 0 if nothing ends behind ``low``."""
    start = 0
    for match in _SENTENCE.finditer(line, low):
        end = match.end()
        before = max(low, match.start() - 7), match.start() + 1
        dated = _DAY.search(line, *before) and _MONTH_AND_YEAR.match(line, end)
        if end < len(line) and not dated and not _NOT_AN_END.search(line, *before):
            start = end
    return start


def _labels(line: str, low: int) -> Iterator[tuple[int, int, str]]:
    """Yield where a label word begins, where its colon ends, and the word."""
    tail = line[low:]
    if ":" in tail or "/" in tail or "=" in tail or not tail.isascii():
        for colon in _COLON.finditer(line, low, len(line) - 1):
            begin = max(low, colon.start() - 26)
            before = line[begin : colon.start()].rstrip(" .")
            word = _label_at_end(before.casefold(), slashed=colon[0] == "/")
            if word:
                yield begin + len(before) - len(word), colon.end(), word
    tail = tail.casefold()
    if "credit..." in tail or "credit…" in tail:
        yield from ((m.start(), m.end(), "credit...") for m in _DOTTED.finditer(line, low))
    if "fot. " in tail:
        at = max(line.rfind(label, low) for label in ("fot. ", "Fot. ", "FOT. "))
        yield at, at + 5, "fot"
    if "courtesy" in tail or "credit" in tail or "cortesía" in tail or "autorisation" in tail:
        yield from ((m.start(), m.end(), "by") for m in _BY.finditer(line, low))
        yield from ((m.start(), m.end(), "courtesy") for m in _COURTESY.finditer(line, low))
    elif " by" in tail and any(map(tail.__contains__, _PICTURES)):
        yield from ((m.start(), m.end(), "by") for m in _BY.finditer(line, low))


def _label_at_end(folded: str, *, slashed: bool = False) -> str | None:
    """Return the label that a case-folded text ends with; few labels are written with a slash."""
    words, unspaced, ends = label_words()
    last = folded.rpartition(" ")[2].lstrip(_OPENING)
    if last in ends:
        parts = folded.split(" ")
        for count in range(min(3, len(parts)), 0, -1):
            word = " ".join(parts[-count:]).lstrip(_OPENING)
            if word in words and (not slashed or word in WITH_SLASH):
                return word
    if slashed or folded.isascii():
        return None
    return next(filter(folded.endswith, unspaced), None)


def _labelled(line: str) -> Credit | None:
    low = max(0, len(line) - 200)
    for start, end, word in _labels(line, low):
        rest = line[end:].strip(" .+)]）")
        if start < low or not rest or len(rest) > 120 or not _is_short(rest):
            continue
        maker = names_maker(rest) or agency_in(rest) is not None
        bracket = start > 0 and line[start - 1] in "([（［"
        if not maker and not bracket and (len(rest.split()) > 6 or not start):
            continue
        credit = line[start:].strip(" +")
        if bracket:
            credit = credit.partition(") (")[0].rstrip(".").removesuffix(")").removesuffix("]").removesuffix("）")
        before = line[:start].rstrip(" \t|–—-/([（［")
        sure = bracket or (maker and (word not in MAYBE_A_TEXT or agency_in(rest) is not None))
        return Credit(len(before), credit.strip(), sure=sure)
    return None


def _is_short(rest: str) -> bool:
    """Tell whether what follows a label is short enough, and no sentence."""
    return len(rest.split()) <= 12 and not _VERB.search(rest)


def _bracketed(line: str) -> Credit | None:
    match = _BRACKET.search(line, max(0, len(line) - 240)) if line.rstrip(".。")[-1:] in _CLOSERS else None
    if match is None or line[match.start() - 1 : match.start()] == "]":  # a link in Markdown
        return None
    inner = match[1].strip()
    before = line[: match.start()].rstrip()
    if _CJK.fullmatch(inner) or (_SIGN.match(inner) and not _NO_CREDIT.search(inner)):
        return Credit(len(before), inner, sure=True)
    if not names_maker(inner):
        return None
    agency = agency_in(inner) is not None
    ended = before[-1:] in ".!?…\"”»'’。"
    if agency and not ended:
        begin = _person_before(before)
        if begin is not None:
            return Credit(len(before[:begin].rstrip()), line[begin:].strip().rstrip("."), sure=True)
    if agency and _JOINED.search(inner):
        return Credit(len(before), inner, sure=True)
    if any(char.isdigit() for char in inner) and not agency:
        return None
    if agency or ended or not before or "/" in inner:
        return Credit(len(before), inner, sure=False)
    return None


def _person_before(before: str) -> int | None:
    """Return where the name begins that a bracketed agency belongs to: ``… in Albania. Jo Doe (REUTERS)``."""
    start = _sentence_start(before, max(0, len(before) - 60))
    name = before[start:]
    if start and 1 < len(name.split()) <= 4 and names_maker(name):
        return start
    return 0 if len(name.split()) in {2, 3} and not start and names_maker(name) else None


def _signed(line: str) -> Credit | None:
    tail = line[-140:]
    if line.isascii() and "(c)" not in tail and "(C)" not in tail:
        return None
    signed = "(c)" in tail or "(C)" in tail if tail.isascii() else any(map(tail.__contains__, _SIGNS))
    for match in _SIGN.finditer(line, len(line) - len(tail)) if signed else ():
        rest = line[match.end() :]
        if 0 < len(rest) <= 100 and not _NO_CREDIT.search(rest) and _is_short(rest):
            before = line[: match.start()].rstrip(" \t|–—-/")
            return Credit(len(before), line[match.start() :].strip(" –—-＝"), sure=True)
    maker = _CJK.search(line, max(0, len(line) - 40)) if max(line[-3:], default="") > "\u2e7f" else None
    if maker is None:
        return None
    return Credit(len(line[: maker.start()].rstrip(" 、，＝=(（")), maker[0].strip("（）()［］[]【】 "), sure=True)


def _unmarked(line: str) -> Credit | None:
    """Find a credit that no label announces: ``… in Paris. REUTERS/Jo Doe``, ``… in Paris Jo Doe/AFP``."""
    if not _may_end_unmarked(line):
        return None
    rights = _RIGHTS.search(line) if "rights reserved" in line[-20:] else None
    body = line[: rights.start()] if rights else line
    low = max(0, len(body) - 160)
    start = _sentence_start(body, low)
    tail = line[start:].strip(" |–—-/")
    if start or len(line) <= 110:
        sure = _maker(tail)
        if sure is not None:
            return Credit(
                len(line[:start].rstrip()), tail if tail.endswith("S.A.") or rights else tail.rstrip("."), sure=sure
            )
    bar = max(line.rfind(" | ", low), line.rfind(" / ", low))
    if bar > start and line.count(" | ") < 2 and names_maker(line[bar + 3 :]) and line.count(" ", bar + 3) < 9:
        sure = agency_in(line[bar + 3 :]) is not None
        if not sure and any(char.isdigit() for char in line[bar:]):
            return None
        if line[bar + 1] == "|" or not sure:
            return Credit(len(line[:bar].rstrip()), line[bar + 3 :].strip().rstrip("."), sure=sure)
    return _glued(line, start)


def _may_end_unmarked(line: str) -> bool:
    """Tell whether the names that ``line`` ends with may be a credit: few lines go on.

    They follow a sentence, hold a sign, or are the whole line.
    """
    words = line[-LONGEST_CREDIT - 9 :].rstrip(" |–—-/").split()
    last = words[-1] if words else ""
    if not last or len(last) > LONGEST_CREDIT or "://" in last or (max(last) < "\u3000" and not _is_name(last)):
        return False  # half the lines end here; a full stop of Chinese may stand in the last word
    if last.endswith(("reserved", "reserved.")):
        return True
    first = _names_from(words)
    return not first or _MAY_PART.search(" ".join(words[first - 1 :])) is not None


def _maker(tail: str) -> bool | None:
    """Tell whether ``tail`` is a credit: ``True`` for sure, ``False`` perhaps, ``None`` no.

    A news agency's name alone may as well sign the text.
    """
    if len(tail) < 2 or not names_maker(tail):
        return None
    agency = agency_in(tail)
    if agency is not None:
        if _JOINED.search(tail):
            return True
        return agency not in AGENCIES if is_agency(tail) else None
    label, _, name = tail.partition(" ")
    if label.casefold() in label_words()[0] and 1 < len(name.split()) < 5 and name[0].isupper():
        return True
    if "/" in tail and tail.count("/") < 4 and ":" not in tail and not any(char.isdigit() for char in tail):
        return False
    return False if _PERSONS.fullmatch(tail) and tail.casefold() not in INTERFACE else None


def _glued(line: str, start: int) -> Credit | None:
    """Find ``Jo Doe/AFP`` right after a text that does not end like a sentence."""
    if "/" not in line[-100:] and " via " not in line[-100:]:
        return None
    words = [word[:LONGEST_CREDIT] for word in line[start:].split()]
    first = len(words)
    while first and len(words) - first < 14 and _is_name(words[first - 1]) and words[first - 1][-1] not in ",;:":
        first -= 1
    run = words[first:]
    joint = next((i for i, word in enumerate(run) if "/" in word or word.casefold() == "via"), len(run))
    if joint == len(run):
        return None
    head = run[joint].partition("/")[0]
    if joint and is_agency(head):
        begin = joint
    elif head.endswith(("hoto", "mages", "ress", "ictures")) and joint and is_agency(f"{run[joint - 1]} {head}"):
        begin = joint - 1
    else:
        names = joint + bool(head and head != "via")
        numbered = run[names - 1].partition("/")[0] in {"II", "III", "IV", "Jr.", "Sr."}
        begin = max(0, names - (3 if names <= 3 or numbered else 2))
        begin = max([begin, *(i for i in range(names) if run[i][0] == "@")])
        while begin < names - 1 and (run[begin].casefold() in SMALL or _leads(" ".join(words[: first + begin][-1:]))):
            begin += 1
    begin += first
    if not begin or _leads(words[begin - 1]) or not words[begin - 1].strip(_TRIM) or words[begin - 1][-1] in ",;:":
        return None
    credit = " ".join(words[begin:])
    if agency_in(credit) is None or not names_maker(credit):
        return None
    end = len(line) - len(credit)
    end = line.rfind(words[begin], 0, end + len(words[begin]) + 1) if line[end:] != credit else end
    return Credit(len(line[:end].rstrip()), line[end:].strip().rstrip("."), sure=True)


def _leads(word: str) -> bool:
    """Tell whether ``word`` leads on to what follows, as a preposition does."""
    return word.strip(_TRIM).casefold() in JOINTS
