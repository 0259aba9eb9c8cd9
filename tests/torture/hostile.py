"""Texts that nearly match: each makes a careless pattern try everything, and a careful one pass by in one go.

Every maker takes the number of characters wanted. ``LINES`` are single lines, ``PAGES`` have many.
"""

from __future__ import annotations

import random
from base64 import b64encode
from collections.abc import Callable
from itertools import count, cycle, islice

Maker = Callable[[int], str]


def _again(unit: str, *, begin: str = "", end: str = "") -> Maker:
    """Return a maker of ``begin``, then ``unit`` over and over, then ``end``."""

    def make(size: int) -> str:
        body = max(0, size - len(begin) - len(end))
        return begin + (unit * (body // len(unit) + 1))[:body] + end

    return make


def _counted(unit: str) -> Maker:
    """Return a maker of ``unit`` over and over, with another number in the place of its ``%d`` each time."""

    def make(size: int) -> str:
        pieces: list[str] = []
        left = size
        for number in count():
            if left <= 0:
                break
            pieces.append(unit.replace("%d", str(number)))
            left -= len(pieces[-1])
        return "".join(pieces)[:size]

    return make


def _base64(size: int) -> str:
    return b64encode(random.Random(size).randbytes(size)).decode()[:size]


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
    "one button": _again("Read more "),
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
    "NULs and no-break spaces": _again("\0\xa0"),
    "odd spaces in words": _again("a\xa0b\u2009"),
    "all that is odd, by turns": _again("a\xad\xa0\u200b\0\ufeff\x93&amp;\\u2019\u202e"),
    "controls and joiners": _again("\x01\u2060"),
    "line ends of old machines and NULs": _again("\r\0"),
    "C1 letters in words": _again("a\x9cb\x80"),
    "escapes": _again("\\u2019s "),
    "escapes of surrogates": _again("\\ud800\\udc00\\ud83d"),
    "escapes escaped": _again("\\\\\\\\u0026amp;"),
    "back strokes": _again("\\"),
    "ampersands": _again("&"),
    "ampersands escaped in layers": _again("amp;", begin="&"),
    "entities by number": _again("&#x27;&#39;&lt;p&gt;"),
    "tags in entities": _again("&lt;b&gt;word&lt;/b&gt; "),
    "comments never closed": _again("<!-- word "),
    "tags with attributes": _again('<a class="x" href="https://example.org/?a=1&amp;b=2">word</a>'),
    "links of Markdown": _again("[a word](https://example.org/a) "),
    "links of Markdown half said": _again("[a]("),
    "pictures of Markdown": _again('![a](b "c'),
    "links in links of Markdown": _again("[", end="](a)"),
    "headings of Markdown": _again("# "),
    "ticks": _again("`a` ``"),
    "bars": _again("|"),
    "tabs": _again("\t"),
    "words and tabs": _again("word\t"),
    "hyphens in words": _again("a-"),
    "base64": _base64,
    "digits of all scripts": _again("1१١๑"),
    "numbers of a list": _counted("%d. "),
    "prices and shares": _again("$1,234.56 (+7.8%) "),
    "dates": _again("3 March 2024, "),
    "dates of all kinds": _again("2024-03-03T12:30:00Z 03/03/24 March 3, 2024 3. März 2024年3月3日 "),
    "names behind By": _again("By Anna Berg, Bert Kaiser and Cleo Dahl, "),
    "credits in brackets": _again("(AP Photo/Anna Berg) "),
    "quotes in pairs": _again("“Yes,” he said. "),
    "brackets in brackets": _again("(a [b {c ", end=")"),
    "Thai without spaces": _again("สำนักข่าวรายงานว่า"),
    "Japanese without an end": _again("東京で月曜日に発表された"),
    "sentences in Chinese": _again("新华社北京三月三日电。"),
    "Tibetan in stacks": _again("བསྒྲུབས་"),
    "Hindi with joiners": _again("क्\u200dष\u093f"),
    "families of emoji": _again("\U0001f468\u200d\U0001f469\u200d\U0001f467\U0001f3fd\ufe0f"),
    "flags of regions": _again("\U0001f3f4\U000e0067\U000e0062\U000e007f"),
    "key caps": _again("1\ufe0f\u20e3"),
    "variation selectors": _again("a\ufe0f\U000e0100"),
    "words under combining marks": _again("Z\u0351\u036b\u0343a\u0329\u0323l\u0348 "),
    "isolates never closed": _again("\u2067\u2068\u05d0"),
    "embeddings in Hebrew": _again("\u202bשלום\u202c "),
    "letters of look": _again("\U0001d54f\uff21\u24b6"),
    "ligatures and capitals that grow": _again("ßŉǰΐﬃİ"),
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
    "line ends of old machines": _again("a line\r"),
    "odd spaces by the line": _again("\xa0a\u2009\u200b\n"),
    "mojibake by the line": _counted("It â€™s Ã¼ber %d\n"),
    "short lines that all differ": _counted("ab %d\n"),
    "headlines that all differ": _counted("Town council %d votes for a new tram line\n\n"),
    "paragraphs that all differ": _counted("The mayor of town %d said on Monday that the line would be ready.\n\n"),
    "lines of prose that is wrapped": _counted("the mayor of town %d said on Monday that the line would be\nready, "),
    "bylines that all differ": _counted("By Anna Berg%d, Bert Kaiser and Cleo Dahl\n"),
    "dates by the line": _again("March 3, 2024\n3 March 2024, 12:30\n2024-03-03\n"),
    "notes that all differ": _counted("Editor's note: this story %d was corrected.\n\n"),
    "teasers": _counted("Read more: The story %d\n"),
    "share words by the line": _again("Share\nFacebook\nTwitter\n"),
    "numbers of a list by the line": _counted("%d. a word\n"),
    "tables of Markdown": _counted("| a | %d |\n|---|---|\n"),
    "lists of links of Markdown": _counted("* [Story %d](https://example.org/%d)\n"),
    "links by number": _counted("[%d]word of it\n"),
    "targets of links by number": _counted("   %d. https://example.org/%d\n"),
    "headings by the line": _counted("## Heading %d\n\n"),
    "fences never closed": _again("```\nword\n"),
    "tags by the line": _again('<div class="a">\n<p>A word of it.</p>\n'),
    "quotes over lines": _again("“\nword\n"),
    "brackets over lines": _again("(\nword\n"),
    "titles and sentences that begin alike": _again("The council votes\n\nThe council votes for it, he said.\n\n"),
    "one character a line, in Chinese": _again("新\n华\n"),
    "bars between lines": _again("Home\n|\nNews\n|\n"),
    "lines of growing length": lambda size: "\n".join("word " * n for n in range(int((size / 2.5) ** 0.5) + 1))[:size],
}
"""Whole pages by what they nearly are."""
