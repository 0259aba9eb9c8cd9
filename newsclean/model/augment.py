"""Other dumps of the same page: what keeps the model from learning one tool's layout by heart.

Each function takes the lines of a page with their labels and gives the lines that another way of turning html into
text might have made of them.  A line is a pair (text, label number); blank lines have the number -1, and so have lines
that a change makes up, which are furniture.  The layouts of Markdown writers and text browsers are in `layouts.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from newsclean.model import layouts
from newsclean.model.layouts import BLANK, MARK
from newsclean.model.tables import FURNITURE

Line = tuple[str, int]


class View(NamedTuple):
    """What the changes may look at: the share of body of each label, by label number, and which is the title."""

    body: list[float]
    title: list[bool]

    def is_body(self, number: int) -> bool:
        """Tell whether the line of this label is body; blank lines are not."""
        return number >= 0 and self.body[number] > 0.5


_SPACES = re.compile(r"\s+")
_PROSE = 60
"""Body lines of more characters than this are prose that has links in it."""


def unindent(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Drop all indentation."""
    del view, random
    return [(text.strip(), number) for text, number in lines]


def no_blanks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Drop all blank lines."""
    del view, random
    return [line for line in lines if line[0].strip()]


def all_blanks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Put one blank line between any two lines."""
    del view, random
    return [pair for line in lines if line[0].strip() for pair in (line, BLANK)]


def some_blanks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Put blank lines around long lines only, and drop the others."""
    del view, random
    out: list[Line] = []
    for text, number in lines:
        if text.strip():
            out += [BLANK, (text, number), BLANK] if len(text) > 80 else [(text, number)]
    return out


def marks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Drop the list marks, or write them in another way."""
    del view
    new = random.choice(("", "", "* ", "- ", "• ", "  * ", "+ ", "    - "))
    return [(MARK.sub(r"\1" + new, text), number) for text, number in lines]


def more_marks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Write runs of short lines as lists."""
    mark, rate = random.choice(("* ", "- ", "• ", "  * ")), random.random()
    return [
        (mark + text.strip() if number >= 0 and len(text) < 60 and not view.title[number]
         and not MARK.match(text) and random.random() < (rate * 0.2 if view.is_body(number) else rate)
         else text, number)
        for text, number in lines
    ]  # fmt: skip


def window(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Cut away some of what stands before the body, or behind it, or both."""
    places = [i for i, (_, number) in enumerate(lines) if view.is_body(number)]
    if not places:
        return lines
    begin, end = 0, len(lines)
    if random.random() < 0.6:
        begin = random.randint(0, places[0])
    if random.random() < 0.6:
        end = random.randint(places[-1] + 1, len(lines))
    return lines[begin:end]


def thin(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Keep only a few of the lines that are not body, as other extractors do."""
    rate = random.choice((0.0, 0.02, 0.05, 0.15, 0.3))
    return [
        line for line in lines
        if line[1] < 0 or view.is_body(line[1]) or view.title[line[1]] or random.random() < rate
    ]  # fmt: skip


def brief(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Let the article end after a few lines of body, as short reports do."""
    places = [i for i, (_, number) in enumerate(lines) if view.is_body(number)]
    length = random.randint(2, 9)
    if len(places) <= length:
        return lines
    return lines[: places[length - 1] + 1] + lines[places[-1] + 1 :]


_SENTENCE_END = re.compile(r"(?<=[a-zß-öø-ÿ][.!?])[”\"»]? (?=\S)")


def sentences(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Break paragraphs at sentence ends, as papers do that give each sentence its own paragraph."""
    rate = random.choice((0.3, 0.7, 1.0))
    spaced = any(not text.strip() for text, _ in lines)
    out: list[Line] = []
    for text, number in lines:
        if not view.is_body(number) or random.random() >= rate:
            out.append((text, number))
            continue
        pad = text[: len(text) - len(text.lstrip())]
        for piece in _SENTENCE_END.split(text.strip()):
            if spaced and out and out[-1][1] == number:
                out.append(("", -1))
            out.append((pad + piece, number))
    return out


_FURNITURE = tuple(tuple(words.split()) for words in FURNITURE.values())


def worded(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Put words of page furniture into sentences of the body: a story may be about newsletters and cookies."""
    topics = random.sample(_FURNITURE, 2)
    topic = [word for words in topics for word in random.sample(words, 6)] + list(topics[0][:8])
    rate = random.choice((0.3, 0.8))
    out: list[Line] = []
    for text, number in lines:
        if view.is_body(number) and len(text) >= 40 and random.random() < rate:
            words = text.split(" ")
            for _ in range(random.randint(1, 4)):
                # The first words weigh most with the model: hit them often.
                at = random.randint(0, 3) if random.random() < 0.4 else random.randint(0, len(words))
                words.insert(at, random.choice(topic))
            text = " ".join(words)  # noqa: PLW2901 - the line as it is now
        out.append((text, number))
    return out


_CAPITAL = re.compile(r"[“\"(]?[^\W\d_a-zß-öø-ÿ]")
_SEPARATORS = r"[|·•»]|/(?=\s)|[,:](?=\s|$)|^(?:By|Von|Par|Por|Di)\b"
_NODES = tuple(re.compile(rf"\s*({form})\s*") for form in (_SEPARATORS, _SEPARATORS + r"|\b\d[\d.,:]*"))
_POINTERS = (
    "Read more:", "Read more", "See also:", "Related:", "More:", "Also read |", "Lire aussi :", "Leer más:",
    "Mehr zum Thema:", "Leia também:", "Leggi anche:", "Watch:", "Don't miss",
)  # fmt: skip


def broken(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Put each text node on a line of its own, where `join_fragments` could not mend it.

    That is a third of the breaks in prose, and every break in furniture: at separators, at numbers, between all words.
    """
    rate, most, pointers = random.choice((0.15, 0.4, 0.8)), random.choice((1, 2, 4)), random.choice((0.0, 0.0, 0.03))
    if random.random() < 0.7:
        tight = random.random() < 0.5
        lines = [(MARK.sub("", text).strip(), number) for text, number in lines if number >= 0 or not tight]
    out: list[Line] = []
    for text, number in lines:
        if view.is_body(number):
            some = random.random() < rate / 3 and len(text) > _PROSE
            out += [(piece, number) for piece in _prose_nodes(text, most, random)] if some else [(text, number)]
            if random.random() < pointers:
                teaser = random.choice(lines)
                if teaser[1] >= 0 and not view.is_body(teaser[1]):
                    out += [(random.choice(_POINTERS), -1), (teaser[0].strip(), -1)]
        elif number >= 0 and not view.title[number] and random.random() < rate:
            out += [(piece, number) for piece in _furniture_nodes(text, random)]
        else:
            out.append((text, number))
    return out


def _prose_nodes(text: str, most: int, random: Random) -> list[str]:
    """Break a paragraph around links and names: mostly at capitals, sometimes around its last words."""
    words = text.split(" ")
    if len(words) < 2:
        return [text]
    if random.random() < 0.2:
        begin = len(words) - random.randint(1, min(6, len(words) - 1))
        last = " ".join(words[begin:])
        tail = random.choice(([last], [last.rstrip(".")], [last[:-1], last[-1:]]))
        return [piece for piece in (" ".join(words[:begin]), *tail) if piece.strip()]
    capitals = [i for i, word in enumerate(words) if i and _CAPITAL.match(word)]
    pieces: list[str] = []
    at = 0
    for _ in range(random.randint(1, most)):
        names = [i for i in capitals if i >= at]
        begin = random.choice(names) if names and random.random() < 0.7 else random.randint(at, len(words) - 1)
        end = min(len(words), begin + random.randint(1, 7))
        pieces += [" ".join(words[at:begin]), " ".join(words[begin:end])]
        at = end
        if at >= len(words):
            break
    return [piece for piece in (*pieces, " ".join(words[at:])) if piece.strip()]


def _furniture_nodes(text: str, random: Random) -> list[str]:
    """Break a line at its separators and numbers, or at every word, or around some words."""
    chance = random.random()
    if chance < 0.1:
        return text.split()
    if chance < 0.3 and text.count(" ") > 7:
        return _prose_nodes(text, 2, random)
    return [piece.strip() for piece in random.choice(_NODES).split(text) if piece and piece.strip()]


def doubled(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Say captions and teasers twice on one line, as pictures with alternative text come out."""
    rate, between, inside = random.choice((0.1, 0.3)), random.choice((" ", " ", "", "  ", " / ")), random.random() * 0.1
    places = [i for i, (_, number) in enumerate(lines) if view.is_body(number)]
    out: list[Line] = []
    for place, (text, number) in enumerate(lines):
        core = text.strip()
        fit = number >= 0 and not view.is_body(number) and not view.title[number] and _sayable(core)
        out.append((core + between + core, number) if fit and random.random() < rate else (text, number))
        if places and places[0] <= place < places[-1] and view.is_body(number) and random.random() < inside:
            other = random.choice(lines)
            if other[1] >= 0 and not view.is_body(other[1]) and _sayable(other[0].strip()):
                out.append((other[0].strip() + between + other[0].strip(), -1))
    return out


def _sayable(text: str) -> bool:
    return 3 <= text.count(" ") <= 25


def unseparated(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Join neighbouring lines with nothing or runs of spaces between, as text without any layout comes out."""
    between, prose = random.choice(("", "", "", "   ", " ", "\t")), random.choice((0.0, 0.3, 0.8))
    rate, most = random.choice((0.5, 0.9)), random.choice((300, 1500, 4000))
    out: list[Line] = []
    for line, number in lines:
        text = MARK.sub("", line).strip()
        before, above = out[-1] if out else BLANK
        body = view.is_body(number)
        if (
            number >= 0 and above >= 0 and body == view.is_body(above) and not view.title[number]
            and len(before) + len(text) < most and random.random() < (prose if body else rate)
        ):  # fmt: skip
            out[-1] = (before + between + text, above)
        elif text or random.random() >= rate:
            out.append((text, number))
    return out


def recased(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Write the short lines that are not body in another case."""
    change: Callable[[str], str] = random.choice((str.upper, str.lower, str.title))
    rate = random.choice((0.3, 1.0))
    return [
        (change(text) if number >= 0 and not view.is_body(number) and len(text) < 60 and random.random() < rate
         else text, number)
        for text, number in lines
    ]  # fmt: skip


def glued(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Join short neighbouring lines that are not body, as inline menus come out."""
    between, rate = random.choice((" ", " | ", " · ", "", " / ", "  ")), random.choice((0.2, 0.5, 0.8))
    out: list[Line] = []
    for text, number in lines:
        if (
            out and number >= 0 and len(text) < 40 and random.random() < rate and out[-1][1] >= 0
            and not view.is_body(number) and not view.is_body(out[-1][1]) and len(out[-1][0]) < 160
            and not view.title[number] and not view.title[out[-1][1]]
        ):  # fmt: skip
            out[-1] = (out[-1][0] + between + _SPACES.sub(" ", text.strip()), out[-1][1])
        else:
            out.append((text, number))
    return out


_LATIN = "abcdefghijklmnopqrstuvwxyz"
_SCRIPTS = {
    "cyrillic": "абвгдежзиклмнопрстуфхцчшыэюя",
    "greek": "αβγδεζηθικλμνξοπρστυφχψω",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
    "devanagari": "अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह",
    "hangul": "".join(chr(0xAC00 + 28 * 7 * i + i) for i in range(50)),
    "thai": "กขคงจฉชซญดตถทธนบปผฝพฟภมยรลวศสหอะาเแโใไ",
    "burmese": "ကခဂငစဆဇညတထဒနပဖဗဘမယရလဝသဟအ",
    "wide": "".join(chr(0x4E00 + 97 * i) for i in range(200)),
}
_STOPS = {"arabic": (".", "،"), "hebrew": (".", ","), "devanagari": ("।", ","), "thai": ("", ""), "burmese": ("။", "၊")}
_TOKEN = re.compile(r"[a-zA-Z]+")


def foreign(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Write the page in another script, with letters dealt out anew: what is left to go by is the shape of the lines.

    Scripts without spaces lose them; a script that is wide gets about one character for three letters.
    """
    del view
    script = random.choice(tuple(_SCRIPTS))
    letters = [random.choice(_SCRIPTS[script]) for _ in _LATIN]
    table = str.maketrans(_LATIN + _LATIN.upper(), "".join(letters) + "".join(letters).upper()[: len(_LATIN)])
    stop, comma = _STOPS.get(script, (".", ","))
    out: list[Line] = []
    for text, number in lines:
        if number < 0 or "://" in text:
            out.append((text, number))
            continue
        changed_text = text
        if script == "wide":
            changed_text = _TOKEN.sub(lambda found: found[0][: max(1, round(len(found[0]) / 3))], changed_text)
            pad = changed_text[: len(changed_text) - len(changed_text.lstrip())]
            changed_text = pad + changed_text.strip().replace(". ", "。").replace(", ", "、").replace(" ", "")
            if changed_text.endswith("."):
                changed_text = changed_text[:-1] + "。"
        elif script in ("thai", "burmese"):
            words = changed_text.split(" ")
            changed_text = "".join(word + (" " if not word or random.random() < 0.2 else "") for word in words)
        changed_text = changed_text.replace(", ", comma + " ").replace(". ", stop + " ")
        if changed_text.endswith("."):
            changed_text = changed_text[:-1] + stop
        out.append((changed_text.translate(table), number))
    return out


Change = Callable[[list[Line], View, Random], list[Line]]

LAYOUTS: tuple[tuple[float, Change], ...] = (
    (0.16, broken),
    (0.15, layouts.markdown),
    (0.07, layouts.lynx),
    (0.06, layouts.w3m),
    (0.03, layouts.wrapped),
    (0.04, unseparated),
)
"""How often each layout of another kind of dump is taken; one at most, or none: half of the pages keep their own."""


def other_layout(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Lay the page out as another kind of dump."""
    change = random.choices([change for _, change in LAYOUTS], [rate for rate, _ in LAYOUTS])[0]
    return change(lines, view, random)


CHANGES: tuple[tuple[float, Change], ...] = (
    (0.15, window),
    (0.12, thin),
    (0.12, brief),
    (0.12, sentences),
    (0.18, worded),
    (0.12, foreign),
    (0.06, doubled),
    (0.12, marks),
    (0.08, more_marks),
    (0.10, glued),
    (0.08, recased),
    (sum(rate for rate, _ in LAYOUTS), other_layout),
    (0.30, unindent),
    (0.15, no_blanks),
    (0.06, all_blanks),
    (0.06, some_blanks),
)
"""How often each change happens, in the order in which they are made."""


def changed(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Make a random choice of changes; the same state of random gives the same lines."""
    for rate, change in CHANGES:
        if random.random() < rate:
            lines = change(lines, view, random)
    return lines
