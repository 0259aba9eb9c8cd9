"""Texts that nearly match: each makes a careless pattern try everything, and a careful one pass by in one go.

Every maker takes the number of characters wanted. ``LINES`` are single lines, ``PAGES`` have many.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice

Maker = Callable[[int], str]


def _again(unit: str, *, begin: str = "", end: str = "") -> Maker:
    """Return a maker of ``begin``, then ``unit`` over and over, then ``end``."""

    def make(size: int) -> str:
        body = max(0, size - len(begin) - len(end))
        return begin + (unit * (body // len(unit) + 1))[:body] + end

    return make


def _every_character(size: int) -> str:
    """Return every code point that there is, surrogates too, in turn; line ends become spaces."""
    points = cycle((*range(0x20, 0x110000, 7),))
    return "".join(map(chr, islice(points, size))).replace("\n", " ").replace("\r", " ")


LINES: dict[str, Maker] = {
    "spaces, then a word": _again(" ", end="x"),
    "a word, then spaces": _again(" ", begin="x", end="y"),
    "no-break spaces": _again("\xa0"),
    "all kinds of spaces": _again(" \xa0\u2009\u202f\t\u3000\u200b"),
    "one letter": _again("a"),
    "words without an end mark": _again("word and "),
    "capitals as of a dateline": _again("BAGHDAD, "),
    "datelines without a dash": _again("BAGHDAD (Reuters) "),
    "open brackets of a dateline": _again("(", begin="PARIS "),
    "places and months": _again("PARIS, March 3 ", end="("),
    "dashes": _again("-"),
    "dashes of all kinds": _again("– — ― - -- "),
    "bars of a title": _again("A | ", begin="Title "),
    "separators of a title": _again(" - Site :: Site » Site · "),
    "open quotes": _again("“"),
    "quotes never closed": _again("\"'“‘«„ "),
    "brackets never closed": _again("([{（【"),
    "brackets never opened": _again(")]}）】"),
    "By and names without an end": _again("By Anna Berg and "),
    "By over and over": _again("By "),
    "Von over and over": _again("Von Anna, ", begin="Von "),
    "names with capitals": _again("Anna Berg "),
    "initials": _again("A. B. C. "),
    "commas of a list of names": _again("Anna Berg, ", begin="By "),
    "reporting credits half said": _again("Reporting by Anna Berg; ", end="x"),
    "editing by without a name": _again("Editing by ", begin="("),
    "a note that never ends": _again("word ", begin="(This story has been corrected "),
    "credits half said": _again("REUTERS/"),
    "credits of a caption": _again("Photo by Anna Berg/", begin="A man. "),
    "handouts": _again("Handout via ", begin="A man. ("),
    "caption marks": _again("FILE PHOTO: FILE - [1/2] 1 of 3 | "),
    "slashes": _again("/"),
    "a path": _again("a/b.c-d_e?f=g&"),
    "an address of the web": _again("www.example.", begin="https://"),
    "addresses of mail half said": _again("a.b.c-", end="@"),
    "at signs": _again("@a"),
    "hash marks": _again("#a "),
    "digits": _again("7"),
    "digits with points": _again("1.2"),
    "dates half said": _again("3 March "),
    "dates with strokes": _again("2024-03-"),
    "clock times": _again("12:30 "),
    "updates of a page": _again("Updated 12:30 GMT, ", begin="Published "),
    "dots": _again("."),
    "sentences of one letter": _again("a. "),
    "end marks": _again("!?…。"),
    "bullets": _again("* • · ‣ "),
    "underscores": _again("_"),
    "stars": _again("*"),
    "share words": _again("Share Facebook Twitter "),
    "share words glued": _again("FacebookTwitterEmail"),
    "cookie words": _again("We use cookies and "),
    "entities half said": _again("&amp"),
    "entities": _again("&amp;nbsp;"),
    "escapes half said": _again("\\u20"),
    "tags never closed": _again("<a "),
    "tags": _again("<b></b>"),
    "mojibake": _again("â€™Ã¼"),
    "mojibake half said": _again("â€"),
    "mojibake of mojibake": _again("ÃƒÂ¢Ã¢â€šÂ¬Ã¢â€žÂ¢"),
    "C1 controls": _again("\x80\x97\x9f"),
    "NULs": _again("\x00"),
    "carriage returns": _again("\r"),
    "soft hyphens": _again("\xad"),
    "soft hyphens in words": _again("a\xad"),
    "zero-width spaces": _again("\u200b\u2060\ufeff"),
    "byte order marks": _again("\ufeff"),
    "combining marks": _again("\u0301", begin="e"),
    "combining marks of all kinds": _again("\u0301\u0323\u20dd\u0488", begin="z"),
    "flags": _again("\U0001f1e6"),
    "joined emoji": _again("\U0001f469\u200d"),
    "right to left": _again("\u202e\u2066ab\u2069"),
    "Arabic letters": _again("م "),
    "Chinese without an end": _again("新华社北京"),
    "Hangul jamo": _again("\u1100\u1161"),
    "lone surrogates": _again("\ud800"),
    "surrogates the wrong way round": _again("\udc00\ud800"),
    "characters beyond the basic plane": _again("\U0010fffd\U0001d518"),
    "every character": _every_character,
    "terminal escapes": _again("\x1b[31m\x1b]0;x\x07\x9b2J"),
    "line separators": _again("\u2028\u2029\x85\x0b\x0c\x1c"),
}
"""Single lines by what they nearly are."""

PAGES: dict[str, Maker] = {
    "blank lines": _again("\n"),
    "blank lines of spaces": _again(" \t\xa0\n"),
    "lines of one letter": _again("a\n"),
    "one line over and over": _again("A man walks along a road in Baghdad, Iraq. REUTERS/Anna Berg\n"),
    "captions that differ a little": lambda size: "".join(
        f"A man walks along road {i} in Baghdad, Iraq. REUTERS/Anna Berg\n" for i in range(size // 62)
    ),
    "credits that differ a little": lambda size: "".join(f"Photo: Anna Berg{i}/AFP\n" for i in range(size // 25)),
    "lines that stand twice": lambda size: "".join(
        f"A man walks along the road {i} in Baghdad at noon\n" * 2 for i in range(size // 102)
    ),
    "title over and over": _again("The United States is prepared for negotiations\n\n"),
    "datelines": _again("PARIS (Reuters) - The\n"),
    "bylines": _again("By Anna Berg\n\n"),
    "notes": _again("(Reporting by Anna Berg; Editing by Bert Kaiser)\n\n"),
    "lines broken in the middle": _again("the quick brown fox that never came to\n"),
    "hyphens at line ends": _again("some-\n"),
    "bullets and menus": _again("  * Home\n  * News\n\n"),
    "clock times by the line": _again("12:30\nword\n"),
    "articles by the dozen": _again("Title of it\n\nBy Anna Berg\n\nPARIS (Reuters) - A sentence of it.\n\n\n"),
    "Windows line ends": _again("a line\r\n\r\n"),
    "mixed line ends": _again("a\rb\r\nc\nd\u2028e\x85f\x0b"),
}
"""Whole pages by what they nearly are."""
