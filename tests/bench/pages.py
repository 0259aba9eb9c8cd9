"""Pages of made-up news, the same for the same number: menus, head, captions, body, tail, in several scripts.

No word of it was written by anybody: words are drawn from syllables, only what a site's furniture says is taken from
life, since that is what a cleaner has to know.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from functools import cache

SYLLABLES = {
    "latin": "a al an ar ba be ca ce da de di do e el en er fa fe fo ga ge he i il in ka ko la le lo ma me mi mo na ne "
    "no o on or pa pe po ra re ri ro sa se si so ta te ti to u un ur va ve vi",
    "german": "ab an auf be ber ch chen da der die ein en er ge gen heit hin ig keit land ler lich mer mit mut nach "
    "rung sch sein ser sta ß stadt tag ten tung über um un ver vor wei zeit zu ä ö ü",
    "cyrillic": "а бо ва ве го да де до ез жи за и ка ко ла ли ло ма ми на не но о по пра ра ре ро са ста та те то у "
    "ция ча что ша ют я",
    "arabic": "ا ال أن با بي تا تي حا دا را سا شا عا في قا كا لا ما من نا ها وا يا ية",
    "chinese": "的 一 是 在 不 了 有 和 人 这 中 大 为 上 个 国 我 以 要 他 时 来 用 们 生 到 作 地 于 出 就 分 对",
    "hindi": "अ आ का की के को गा जा ता ती दा ना नी पा बा भा मा या रा ला वा सा हा है",
}
"""What words are made of, by script."""

_STOPS = {"chinese": ("", "，", "。"), "arabic": (" ", "، ", "."), "hindi": (" ", ", ", "।")}
_MENU = (
    "Home", "World", "Politics", "Business", "Markets", "Sports", "Opinion", "Culture", "Science", "Health", "Travel",
    "Weather", "Video", "Podcasts", "Newsletters", "Sign in", "Subscribe", "Search", "Live", "Games", "Jobs", "Shop",
)  # fmt: skip
_SHARE = ("Share", "Share this article", "Facebook", "Twitter", "WhatsApp", "Email", "Copy link", "Print", "Save")
_TAIL = (
    "Related articles", "Read more", "Most read", "Comments", "Log in to comment", "Advertisement", "Follow us",
    "Terms of use", "Privacy policy", "Cookie settings", "About us", "Contact", "Careers", "All rights reserved.",
)  # fmt: skip
_AGENCIES = ("Reuters", "AP", "AFP", "dpa", "EFE")


@cache
def _words(script: str) -> list[str]:
    chance = random.Random(script)
    syllables = SYLLABLES[script].split()
    return ["".join(chance.choices(syllables, k=chance.choice((1, 2, 2, 3, 3, 4)))) for _ in range(3000)]


@cache
def _weights() -> list[float]:
    total = 0.0
    return [total := total + 1 / (rank + 2) for rank in range(3000)]


class Writer:
    """Writes words, sentences and paragraphs of one script."""

    def __init__(self, script: str, chance: random.Random) -> None:
        self.script = script
        self.chance = chance
        self.space, self.comma, self.stop = _STOPS.get(script, (" ", ", ", "."))

    def words(self, least: int, most: int) -> str:
        """Return words without an end mark, the first with a capital."""
        words = self.chance.choices(_words(self.script), cum_weights=_weights(), k=self.chance.randint(least, most))
        return self.space.join([words[0].capitalize(), *words[1:]])

    def name(self) -> str:
        """Return a person's name."""
        return f"{self.words(1, 1)} {self.words(1, 1)}"

    def sentence(self) -> str:
        """Return a sentence, some with a clause, some quoted."""
        text = self.words(6, 18)
        if self.chance.random() < 0.5:
            text += self.comma + self.words(4, 14)
        return f"“{text}{self.stop}”" if self.chance.random() < 0.15 else text + self.stop

    def paragraph(self) -> str:
        """Return one to five sentences."""
        return (self.space or "").join(self.sentence() for _ in range(self.chance.randint(1, 5)))


def page(number: int, kind: str = "full") -> str:
    """Return page ``number``; ``full`` as a browser lays it out with everything around, ``main`` with little of it."""
    chance = random.Random(f"{kind} {number}")
    script = chance.choices(list(SYLLABLES), weights=(10, 3, 2, 2, 2, 1))[0]
    writer = Writer(script, chance)
    title = writer.words(6, 12)
    agency = chance.choice(_AGENCIES)
    caption = f"{writer.sentence()} {writer.name()}/{agency}"
    lines: list[str] = []
    if kind == "full":
        lines += _list(chance, writer, _MENU, chance.randint(60, 180))
    lines += [title, "", f"By {writer.name()}", f"{chance.randint(1, 28)} March 2024, {chance.randint(10, 23)}:15", ""]
    lines += [*chance.sample(_SHARE, 4), "", *([caption] * chance.randint(1, 4)), ""]
    place = writer.words(1, 1).upper()
    for i in range(chance.randint(12, 40)):
        paragraph = writer.paragraph()
        lines += [f"{place} ({agency}) — {paragraph}" if not i else paragraph.replace(" ", "\xa0", i % 7 == 3), ""]
        if chance.random() < 0.08:
            lines += [chance.choice(("Advertisement", "Read more: " + writer.words(5, 9), writer.words(2, 5))), ""]
    lines += [f"(Reporting by {writer.name()}; Editing by {writer.name()})", ""]
    lines += _list(chance, writer, _TAIL, chance.randint(80, 240) if kind == "full" else chance.randint(3, 20))
    return "\n".join(lines) + "\n"


def _list(chance: random.Random, writer: Writer, words: tuple[str, ...], size: int) -> Iterator[str]:
    """Yield menu lines as a text browser sets them: bullets, depths, blank lines, teasers between them."""
    for _ in range(size):
        draw = chance.random()
        if draw < 0.45:
            yield "  " * chance.randint(0, 3) + "* " + chance.choice(words)
        elif draw < 0.6:
            yield chance.choice(words)
        elif draw < 0.85:
            yield "  * " + writer.words(4, 11)
        elif draw < 0.9:
            yield writer.sentence()
        else:
            yield ""


def jsonl(number: int, kind: str = "full") -> bytes:
    """Return page ``number`` as one line of JSON."""
    fields = {"id": f"{kind}-{number}", "url": f"https://news.example/{number}", "text": page(number, kind)}
    return json.dumps(fields, ensure_ascii=False).encode() + b"\n"


def document(size: int) -> str:
    """Return one document of about ``size`` bytes: pages one behind another."""
    made: list[str] = []
    left = size
    while left > 0:
        made.append(page(len(made) % 200))
        left -= len(made[-1].encode())
    return "".join(made).encode()[:size].decode(errors="ignore")
