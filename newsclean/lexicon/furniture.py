"""What page furniture says: the phrases and openers of :mod:`phrases` and :mod:`openers`, found line by line."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import cache
from itertools import compress
from typing import NamedTuple

from newsclean.lexicon.bylines import UPDATED
from newsclean.lexicon.lines import LINK
from newsclean.lexicon.openers import LIMITS, OPENERS
from newsclean.lexicon.phrases import CERTAIN
from newsclean.lexicon.phrases_likely import LIKELY

_EDGE = (
    " \t\xa0\u3000*•·●▪■►▶▸▼▲△▽◀←→↑↓»«›‹|+–—_=~<>:：.…‥,，;；!！?？()（）[]【】「」『』{}\"“”„'’‘`#&/\\✓✔×✕✖☰⌄"
    "©®™0123456789-\ufe0f"
)
_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*[km]?\b|\d+")
_COLONS = (":", "：")
_HAS_DIGIT = re.compile(r"\d").search
_LONGEST_PHRASE = 90
_BARS = re.compile(r"\||】\s*【")
_FEWEST = 2  # buttons of a row
_HEAD = 3  # characters by which openers are looked up
_NUMBERED_HEAD = 2  # those of phrases with a figure inside; it never stands among them

NO_WORDS = "line without words"
"""Why a line of figures and signs goes, outside the text."""

TIMES: dict[str, str] = {
    "en": "hours ago|hour ago|hr ago|hrs ago|minutes ago|minute ago|min ago|mins ago|days ago|day ago|"
    "weeks ago|week ago|months ago|month ago|years ago|year ago|h ago|m ago|d ago|min read|"
    "minute read|minutes read|mins read|minutes|minute|mins|min|just now|published # hours ago|"
    "published # hour ago|published # minutes ago|published # days ago|updated # hours ago|"
    "updated # minutes ago|last updated # hours ago|last updated # minutes ago|updated # days ago|"
    "min read time|reading time: # minutes|reading time # minutes|reading time: # min|views|view|"
    "likes|shares|comments|comment|words",
    "de": "vor # stunden|vor # stunde|vor # minuten|vor # tagen|vor # tag|vor einer stunde|vor # wochen|"
    "vor # monaten|min lesezeit|minuten lesezeit|min|lesedauer: # minuten|lesedauer: # min|"
    "lesezeit: # minuten|lesezeit # min|lesezeit: # min|aufrufe|kommentare|kommentar|bilder",
    "fr": "il y a # heures|il y a # heure|il y a # h|il y a # minutes|il y a # min|il y a # jours|"
    "min de lecture|minutes de lecture|commentaires|partages",
    "es": "hace # horas|hace # hora|hace # minutos|hace # días|hace # min|min de lectura|"
    "minutos de lectura|min lectura|comentarios",
    "pt": "há # horas|há # hora|há # minutos|há # dias|min de leitura|minutos de leitura|comentários|compartilhamentos",
    "it": "# ore fa|ore fa|ora fa|minuti fa|giorni fa|minuti di lettura|min di lettura|commenti",
    "nl": "uur geleden|minuten geleden|dagen geleden|min leestijd|minuten leestijd|reacties|leestijd # minuten",
    "da": "for # timer siden|for # minutter siden|for # dage siden|min. læsetid|min læsetid|kommentarer",
    "no": "for # timer siden|for # minutter siden|min lesetid|kommentarer",
    "sv": "för # timmar sedan|för # minuter sedan|för # dagar sedan|min lästid|min läsning|kommentarer",
    "fi": "# tuntia sitten|tuntia sitten|minuuttia sitten|päivää sitten|min lukuaika|kommenttia",
    "pl": "godzin temu|godziny temu|godzinę temu|minut temu|dni temu|min czytania|komentarzy|komentarze",
    "cs": "před # hodinami|před # minutami|před # dny|min čtení|komentářů|minut čtení",
    "ru": "часов назад|часа назад|час назад|минут назад|минуты назад|дней назад|дня назад|мин. чтения|"
    "мин чтения|минут чтения|комментариев|просмотров|мин|прочтений",
    "uk": "годин тому|години тому|годину тому|хвилин тому|днів тому|хв читання|коментарів|переглядів|хв. читання",
    "tr": "saat önce|dakika önce|gün önce|dk okuma|dakika okuma süresi|yorum|görüntüleme|dk",
    "ar": "منذ # ساعات|منذ # ساعة|منذ ساعة|منذ # دقيقة|منذ # دقائق|منذ # أيام|قبل # ساعات|قبل # ساعة|"
    "دقائق قراءة|دقيقة قراءة|تعليق|مشاهدة",
    "fa": "ساعت پیش|دقیقه پیش|روز پیش|دقیقه مطالعه|نظر|بازدید",
    "he": "לפני # שעות|לפני # דקות|לפני שעה|דקות קריאה",
    "hi": "घंटे पहले|घंटा पहले|मिनट पहले|दिन पहले|मिनट पढ़ें|मिनट",
    "id": "jam lalu|jam yang lalu|menit lalu|menit yang lalu|hari lalu|hari yang lalu|menit baca|komentar",
    "vi": "giờ trước|phút trước|ngày trước|phút đọc|bình luận",
    "th": "ชั่วโมงที่แล้ว|นาทีที่แล้ว|วันที่ผ่านมา|นาที",
    "zh": "小时前|分钟前|天前|小時前|分鐘前|阅读|閱讀|次阅读|人阅读|条评论|则留言|則留言|分钟阅读|浏览|"
    "次浏览|人看過|評論",
    "ja": "時間前|分前|日前|分で読めます|件のコメント|件|コメント",
    "ko": "시간 전|시간전|분 전|분전|일 전|분 읽기|개의 댓글|개|조회|조회수",
    "el": "ώρες πριν|λεπτά πριν|πριν # ώρες|λεπτά ανάγνωση",
    "hu": "órája|perce|napja|perc olvasás",
    "ro": "acum # ore|acum # minute|minute de citit|min de citit",
}
"""Relative times, reading times and counts; ``#`` stands for a figure inside, figures at the ends are left out."""


class Hit(NamedTuple):
    """A line of furniture: what kind, and whether it is that wherever it stands."""

    why: str
    certain: bool


_PROMISE = 160
_INBOX = Hit("newsletter line", certain=False)
"""A line of at most so many characters that promises something in "your inbox"."""
_ROW = Hit("page widget", certain=True)


def folded(line: str) -> str:
    """Return a line as :mod:`newsclean.lexicon.phrases` writes its phrases."""
    return line.strip(_EDGE).casefold()


def furniture(line: str) -> Hit | None:
    """Return what kind of furniture ``line``, stripped of white space, is by its words; ``None`` if by none."""
    return find_furniture([line]).get(0)


def find_furniture(  # noqa: C901  # one loop, for its speed
    lines: Sequence[str], *, links: bool = True
) -> dict[int, Hit]:
    """Return what kind of furniture each of ``lines``, stripped of white space, is by its words, by number.

    ``links`` tells whether there may be links of Markdown in them. One loop with the tables at hand: 5 ns a byte of
    full-page dumps, against 10 with a call a line.
    """
    phrases, numbered, openers, signs = _phrases(), _numbered(), _openers(), _signs()
    found: dict[int, Hit] = {}
    for number, line in compress(enumerate(lines), lines):
        if links and "[" in line and "](" in line:
            line = LINK.sub(r"\1", line).strip()  # noqa: PLW2901  # a Markdown link reads as its words
        size = len(line)
        if size <= _LONGEST_PHRASE:
            key = line.strip(_EDGE).casefold()
            hit = phrases.get(key)
            if hit is None and key[:_NUMBERED_HEAD] in numbered and _HAS_DIGIT(key):
                hit = phrases.get(_DIGITS.sub("#", key))
            if hit is not None and (hit.certain or not line.endswith(".") or not key.isalpha()):
                found[number] = hit  # "Close." is the rest of a line that was wrapped: buttons have no full stop
                continue
            if ("|" in line or "】" in line) and _is_row(line, phrases):
                found[number] = _ROW
                continue
        if size <= _PROMISE and "our inbox" in line:
            found[number] = _INBOX
            continue
        opener = openers.get(line[:_HEAD])
        if opener is None:
            if line[0] not in signs or (line[0] == "#" and line.lstrip("#")[:1] == " "):  # a heading of Markdown
                continue
            opener = openers.get(line[:2]) or openers.get(line[0])
        if opener is not None and size <= opener.limit:
            start = line[:64].casefold()
            if start.startswith(opener.phrases):
                hit = _opened(start, size, opener.entries)
                if hit is not None:
                    found[number] = hit
    return found


def _is_row(line: str, phrases: Container[str]) -> bool:
    """Tell whether a line is a row of buttons, of which each is a phrase: ``Print | E-mail this``, ``【打印】【关闭】``."""
    keys = [_DIGITS.sub("#", key) for key in map(folded, _BARS.split(line)) if key]
    return len(keys) >= _FEWEST and all(key in phrases for key in keys)


def _opened(start: str, size: int, entries: Sequence[tuple[str, Hit, int]]) -> Hit | None:
    """Return what a line of ``size`` characters is that begins with ``start``."""
    for phrase, hit, limit in entries:
        if size <= limit and start.startswith(phrase):
            certain = hit.certain or start[len(phrase) :].lstrip()[:1] in _COLONS
            return Hit(hit.why, certain) if certain else hit
    return None


@cache
def _phrases() -> dict[str, Hit]:
    table: dict[str, Hit] = {"": Hit(NO_WORDS, certain=False)}
    sources = ((CERTAIN, True), (LIKELY, False), ({"time or count": TIMES}, False))
    for source, certain in sources:
        for why, languages in source.items():
            hit = Hit(why, certain)
            for language, words in languages.items():
                for form in _forms(words, language):
                    table.setdefault(form.strip(_EDGE), hit)
    return table


def whole_phrases() -> tuple[list[str], list[str]]:
    """Return the phrases that a line of furniture may consist of, but for those with a figure: certain, likely."""
    plain = [(phrase, hit.certain) for phrase, hit in _phrases().items() if "#" not in phrase]
    return [phrase for phrase, certain in plain if certain], [phrase for phrase, certain in plain if not certain]


def opening_phrases() -> list[str]:
    """Return how lines of furniture begin whose end is open."""
    return [
        form
        for languages in OPENERS.values()
        for language, words in languages.items()
        for form in _forms(words, language)
    ]


@cache
def _numbered() -> frozenset[str]:
    """Return how the phrases begin that have a figure inside."""
    return frozenset(phrase[:_NUMBERED_HEAD] for phrase in _phrases() if "#" in phrase)


def _forms(words: str, language: str) -> list[str]:
    """Return phrases as they come out of :meth:`str.casefold`; Turkish capitals lose or gain a dot there."""
    phrases = words.casefold().split("|")
    if language not in ("tr", "az"):
        return phrases
    return [
        form
        for phrase in phrases
        for form in (phrase, phrase.replace("ı", "i"), phrase.replace("i", "i\u0307").replace("ı", "i"))
    ]


class _Opener(NamedTuple):
    """What lines may be that begin with the same characters, if they are no longer than ``limit``."""

    entries: list[tuple[str, Hit, int]]
    phrases: tuple[str, ...]
    limit: int


@cache
def _openers() -> dict[str, _Opener]:
    """Return the openers by their first characters, as those may be written; longer ones first."""
    entries: list[tuple[str, Hit, int]] = []
    for why, languages in OPENERS.items():
        limit, hits = LIMITS[why], (Hit(why, certain=False), Hit(why, certain=True))
        for language, words in languages.items():
            entries += [(form, hits[form.endswith(_COLONS)], limit) for form in _forms(words, language)]
    entries += [(word.casefold(), Hit("line about an update", certain=False), 90) for word in UPDATED]
    heads: dict[str, list[tuple[str, Hit, int]]] = {}
    for entry in sorted(dict.fromkeys(entries), key=_longest_first):
        heads.setdefault(entry[0][:_HEAD], []).append(entry)
    table: dict[str, list[tuple[str, Hit, int]]] = {}
    for head, group in heads.items():
        for form in {head, head.capitalize(), head.title(), head.upper()}:
            table[form] = sorted(table[form] + group, key=_longest_first) if form in table else [*group]
    for size in (_HEAD, 2):  # what is shorter than the key is found under it, too
        for key, own in table.items():
            for shorter in range(size - 1, 0, -1) if len(key) == size else ():
                own += [entry for entry in table.get(key[:shorter], ()) if entry not in own]
    return {
        key: _Opener(found, tuple(phrase for phrase, _, _ in found), max(limit for _, _, limit in found))
        for key, found in table.items()
    }


def _longest_first(entry: tuple[str, Hit, int]) -> tuple[int, str]:
    return -len(entry[0]), entry[0]


@cache
def _signs() -> frozenset[str]:
    """Return the first characters of the openers that are looked up by fewer than others."""
    return frozenset(key[0] for key in _openers() if len(key) < _HEAD)
