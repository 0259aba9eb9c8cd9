"""Other dumps of the same page: what keeps the model from learning one tool's layout by heart.

Each function takes the lines of a page with their labels and gives the lines that another way of turning html into
text might have made of them.  A line is a pair (text, label number); blank lines have the number -1.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsclean.model.tables import FURNITURE

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

Line = tuple[str, int]


class View(NamedTuple):
    """What the changes may look at: the share of body of each label, by label number, and which is the title."""

    body: list[float]
    title: list[bool]

    def is_body(self, number: int) -> bool:
        """Tell whether the line of this label is body; blank lines are not."""
        return number >= 0 and self.body[number] > 0.5


_MARK = re.compile(r"^(\s*)(?:[*+•◦-]|\d{1,2}\.)\s+(?=\S)")
_SPACES = re.compile(r"\s+")


def unindent(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Drop all indentation."""
    del view, random
    return [(text.strip(), number) for text, number in lines]


def no_blanks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Drop all blank lines."""
    del view, random
    return [line for line in lines if line[1] >= 0]


def all_blanks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Put one blank line between any two lines."""
    del view, random
    return [pair for line in lines if line[1] >= 0 for pair in (line, ("", -1))]


def some_blanks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Put blank lines around long lines only, and drop the others."""
    del view, random
    out: list[Line] = []
    for text, number in lines:
        if number >= 0:
            out += [("", -1), (text, number), ("", -1)] if len(text) > 80 else [(text, number)]
    return out


def marks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Drop the list marks, or write them in another way."""
    del view
    new = random.choice(("", "", "* ", "- ", "• ", "  * ", "+ ", "    - "))
    return [(_MARK.sub(r"\1" + new, text), number) for text, number in lines]


def more_marks(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Write runs of short lines as lists."""
    mark, rate = random.choice(("* ", "- ", "• ", "  * ")), random.random()
    return [
        (mark + text.strip() if number >= 0 and len(text) < 60 and not view.title[number]
         and not _MARK.match(text) and random.random() < (rate * 0.2 if view.is_body(number) else rate)
         else text, number)
        for text, number in lines
    ]  # fmt: skip


def markdown(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Write headings and links as Markdown does."""
    out: list[Line] = []
    linked, inline, level = random.choice((0.0, 0.4, 0.8)), random.choice((0.0, 0.0, 0.1, 0.3)), random.choice((2, 3))
    for text, number in lines:
        bare = text.strip()
        if number < 0:
            out.append((text, number))
        elif view.title[number]:
            out.append((("# " if random.random() < 0.8 else "") + bare, number))
        elif view.is_body(number):
            if len(bare) < 70 and bare[-1:].isalnum() and not _MARK.match(text):
                bare = random.choice(("#" * level + " ", "#" * level + " ", "", "**")) + bare
                bare += "**" if bare.startswith("**") else ""
            elif random.random() < inline:
                bare = _link_some(bare, random)
            out.append((bare, number))
        else:
            mark = _MARK.match(text)
            core = bare[mark.end() - len(mark[1]) :] if mark else bare
            if len(core) < 160 and random.random() < linked:
                core = f"{'!' if random.random() < 0.05 else ''}[{core}]({_address(random)})"
                core = f"**{core}**" if random.random() < 0.05 else core
            if len(core) < 160 and random.random() < 0.12:
                core = "#" * random.choice((2, 3, 4)) + " " + core
            out.append(((mark[0].strip() + " " if mark else "") + core, number))
    return out


def _address(random: Random) -> str:
    length = random.randint(1, 40)
    return random.choice(("https://www.", "/", "#")) + "".join(random.choices("abcdefghij-/.2", k=length))


def _link_some(text: str, random: Random) -> str:
    words = text.split(" ")
    at = random.randrange(len(words))
    end = min(len(words), at + random.randint(1, 4))
    words[at:end] = [f"[{' '.join(words[at:end])}]({_address(random)})"]
    return " ".join(words)


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


def wrapped(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Wrap long lines at a fixed column, as text browsers do, with numbered links or without."""
    del view
    column, numbered = random.choice((66, 72, 76, 80, 100)), random.random() < 0.4
    link = 0
    out: list[Line] = []
    for text, number in lines:
        body = text.strip()
        if number < 0 or not body:
            out.append((text, number))
            continue
        pad = " " * min(len(text) - len(text.lstrip()), 12)
        if numbered and (len(body) < 60 or random.random() < 0.3):
            link += 1
            body = f"[{link}]{body}"
        if len(body) > column:
            out += [(pad + piece, number) for piece in _wrap(body, column)] + [("", -1)]
        else:
            out.append((pad + body, number))
    if link and random.random() < 0.6:
        out += [("", -1), ("References", -1), ("", -1)]
        out += [(f"   {i}. https://example.org{_address(random)}", -1) for i in range(1, min(link, 300) + 1)]
    return out


def _wrap(text: str, column: int) -> list[str]:
    pieces, begin = [], 0
    while len(text) - begin > column:
        end = text.rfind(" ", begin, begin + column)
        if end <= begin:
            end = begin + column
        pieces.append(text[begin:end].strip())
        begin = end
    pieces.append(text[begin:].strip())
    return [piece for piece in pieces if piece]


def broken(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Put links and emphasis inside paragraphs on lines of their own, as a naive dump of text nodes does."""
    rate, most = random.choice((0.15, 0.4, 0.8)), random.choice((1, 2, 4))
    out: list[Line] = []
    for text, number in lines:
        words = text.split(" ")
        if number < 0 or len(words) < 8 or random.random() > (rate if view.is_body(number) else 0.15):
            out.append((text, number))
            continue
        at = 0
        for _ in range(random.randint(1, most)):
            begin = random.randint(at, len(words) - 1)
            end = min(len(words), begin + random.randint(1, 7))
            if begin > at:
                out.append((" ".join(words[at:begin]), number))
            out.append((" ".join(words[begin:end]), number))
            at = end
            if at >= len(words):
                break
        if at < len(words):
            out.append((" ".join(words[at:]), number))
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


CHANGES: tuple[tuple[float, Callable[[list[Line], View, Random], list[Line]]], ...] = (
    (0.15, window),
    (0.12, thin),
    (0.12, brief),
    (0.12, sentences),
    (0.18, worded),
    (0.12, foreign),
    (0.18, broken),
    (0.12, marks),
    (0.08, more_marks),
    (0.10, glued),
    (0.08, recased),
    (0.14, markdown),
    (0.14, wrapped),
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
