"""Pages as Markdown writers and text browsers print them: changes for training, as in `augment.py`.

A line is a pair (text, label number).  What is cut keeps its number in every piece, what is joined has the number of
its first part, and what a tool makes up itself, such as an image or a form field, has the number -1: furniture.
Nothing here joins body to what is not, but for the words that stand beside it in a second column.
"""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

    from newsclean.model.augment import Line, View

MARK = re.compile(r"^(\s*)(?:[*+•◦-]|\d{1,2}\.)\s+(?=\S)")
BLANK = ("", -1)

_MOST_LINKED = 0.3
"""The most words of a paragraph that are made links or emphasis, as a share."""
_MOST_SPANS = 6
_CELL, _LINK = 40, 100
"""The longest lines, in characters, that may share a line with others, or be one link as a whole."""


def _path(random: Random, most: int) -> str:
    return "".join(random.choices("abcdefghij-/.2", k=random.randint(1, most)))


def _borrowed(lines: list[Line], random: Random, most: int) -> str:
    """Give the first words of any line of the page: what tools make up has the words of the page."""
    drawn = (random.choice(lines)[0].split() for _ in range(3))
    return " ".join(next(filter(None, drawn), [])[:most]).strip("*•-[]() ")


def _outermost(lines: list[Line]) -> int:
    """Give the indentation of the list items that stand furthest out, in characters."""
    return min((len(mark[1]) for text, _ in lines if (mark := MARK.match(text))), default=0)


def _item(mark: re.Match[str], outermost: int, signs: tuple[str, ...]) -> str:
    """Write the mark of a list item as its level has it; numbers stay."""
    sign = signs[min((len(mark[1]) - outermost) // 2, len(signs) - 1)]
    number = mark[0].strip()
    return sign[:-2] + number + " " if number[0].isdigit() else sign


def _single_blanks(lines: list[Line]) -> list[Line]:
    """Leave one blank line of several."""
    return [line for i, line in enumerate(lines) if line[0].strip() or not i or lines[i - 1][0].strip()]


def spanned(text: str, rate: float, random: Random, mark: Callable[[str], str]) -> str:
    """Mark runs of one to four words, about rate runs a word: six runs and three words in ten at most."""
    words = text.split(" ")
    expected = min(rate * len(words), _MOST_SPANS)
    number = int(expected) + (random.random() < expected % 1)
    if not number or len(words) < 2:
        return text
    left, taken = max(1, int(_MOST_LINKED * len(words))), 0
    for begin in sorted(random.sample(range(len(words)), min(number, len(words)))):
        length = min(random.randint(1, 4), left, len(words) - begin)
        if begin < taken or length < 1 or not words[begin]:
            continue
        words[begin : begin + length] = [mark(" ".join(words[begin : begin + length])), *[""] * (length - 1)]
        left, taken = left - length, begin + length
    return " ".join(word for word in words if word)


def _runs(lines: list[Line], view: View, random: Random, rate: float, most: int) -> Iterator[list[Line]]:
    """Gather runs of short neighbouring lines that are not body, bare, at this rate; other lines come alone."""
    at = 0
    while at < len(lines):
        end = at + 1
        if random.random() < rate and _is_cell(lines[at], view):
            while end < min(len(lines), at + most) and _is_cell(lines[end], view):
                end += 1
        run = lines[at:end]
        yield [(MARK.sub("", text).strip(), number) for text, number in run] if len(run) > 1 else run
        at = end


def _is_cell(line: Line, view: View) -> bool:
    text, number = line
    return number >= 0 and len(text) < _CELL and not view.is_body(number) and not view.title[number]


class _Style(NamedTuple):
    """How one tool writes one page as Markdown; rates are from 0 to 1."""

    linked: float  # furniture lines that are links
    inline: float  # links by words of body
    emphasis: float  # emphasised runs by words of body
    titled: float  # links with a title
    spaced_link: bool  # [ text ](url)
    rows: float  # runs of short lines that share lines
    pictures: float  # made lines by lines
    escapes: str
    hard: float  # lines that end with two spaces
    quoted: float  # paragraphs with > before them
    outer: bool  # tables with pipes at both ends
    items: tuple[str, ...]
    outermost: int
    blanks: bool  # blank lines between all that is no item
    level: int


def _style(lines: list[Line], random: Random) -> _Style:
    sign = random.choice(("  * ", "* ", "- ", "+ "))
    return _Style(
        linked=random.choice((0.0, 0.4, 0.8, 0.95)),
        inline=random.choice((0.0, 0.0, 0.005, 0.02, 0.06, 0.15)),
        emphasis=random.choice((0.0, 0.0, 0.01, 0.04)),
        titled=random.choice((0.0, 0.0, 0.05, 0.3)),
        spaced_link=random.random() < 0.15,
        rows=random.choice((0.0, 0.05, 0.2)),
        pictures=random.choice((0.0, 0.01, 0.04, 0.12)),
        escapes=random.choice(("none", "none", "leading", "leading", "everywhere")),
        hard=random.choice((0.0, 0.0, 0.1)),
        quoted=random.choice((0.0, 0.0, 0.0, 0.1)),
        outer=random.random() < 0.4,
        items=(sign, "  " + sign, "    " + sign),
        outermost=_outermost(lines),
        blanks=random.random() < 0.5,
        level=random.choice((2, 3)),
    )


_TARGETS = (
    *("https://www.{}",) * 6, *("/{}",) * 4, "#", "#{}", "//www.{}", "https://www.{}?a={}&b={}%20{}",
    "mailto:?subject={}", "javascript:void\\(0\\);", "javascript:;", "data:image/png;base64,{}", "",
)  # fmt: skip
_PICTURES = (
    *("![{alt}](https://www.{path}.jpg)",) * 4, "![](/{path}.png)", "[![{alt}](https://www.{path}.jpg)](/{path})",
    '[![{alt}](/{path}.jpg "{alt}")](https://www.{path})', "[](https://www.{path})", "[ ](/)", "* * *", "---",
    "![{alt}](data:image/gif;base64,{path})", "<https://www.{path}>", "  * [![{alt}](/{path}.png)](/{path})", "__",
)  # fmt: skip
_EMPHASIS = ("_{}_", "**{}**", "*{}*", "**_{}_**")
_LEADING = re.compile(r"^([-+#>]|\d{1,3}(?=[.)]))([.)]?)")
_SPECIAL = re.compile(r"[-\[\]_()*#+!{}.](?!\d)")


def _target(random: Random) -> str:
    form = random.choice(_TARGETS)
    return form.format(*(_path(random, 40) for _ in range(form.count("{}"))))


def _link(words: str, style: _Style, random: Random) -> str:
    title = f' "{words.strip("*_")}"' if random.random() < style.titled else ""
    space = " " if style.spaced_link else ""
    return f"[{space}{words}{space}]({_target(random)}{title})"


def _escaped(text: str, style: _Style) -> str:
    if style.escapes == "everywhere":
        return _SPECIAL.sub(r"\\\g<0>", text)
    if style.escapes == "leading":
        return _LEADING.sub(lambda found: f"{found[1]}\\{found[2]}" if found[2] else f"\\{found[1]}", text)
    return text


def markdown(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Write the page as html2text or markdownify do: links, images, tables, emphasis, escapes."""
    style = _style(lines, random)
    out: list[Line] = []
    for run in _runs(lines, view, random, style.rows, 8):
        if len(run) > 1:
            out += _table(run, style, random) if random.random() < 0.4 else _menu(run, style, random)
        elif run[0][1] >= 0:
            out.append(_markdown_line(run[0], view, style, random))
            out += [BLANK] if style.blanks and not MARK.match(out[-1][0]) else []
        elif not (style.blanks and out and out[-1] == BLANK):
            out += run
        if random.random() < style.pictures:
            form = random.choice(_PICTURES)
            out.append((form.format(alt=_borrowed(lines, random, 12), path=_path(random, 40)), -1))
    return out


def _table(run: list[Line], style: _Style, random: Random) -> list[Line]:
    """Set lines as rows of cells, with the rule of dashes behind the first."""
    width = random.randint(1, 4)
    form = "| {} |" if style.outer else "{}"
    out = []
    for at in range(0, len(run), width):
        cells = [_link(text, style, random) if random.random() < style.linked else text
                 for text, _ in run[at : at + width]]  # fmt: skip
        cells += [""] * (width - len(cells) if random.random() < 0.5 else 0)
        out.append((form.format(" | ".join(cells)), run[at][1]))
    rule = (form.format(" | ".join(["---"] * width)) if style.outer else "|".join(["---"] * width), -1)
    return [out[0], rule, *out[1:]]


def _menu(run: list[Line], style: _Style, random: Random) -> list[Line]:
    """Write lines as links beside one another."""
    links = [_link(text, style, random) for text, _ in run]
    return [(random.choice((" ", " ", " | ", "", ", ", " · ")).join(links), run[0][1])]


def _markdown_line(line: Line, view: View, style: _Style, random: Random) -> Line:
    text, number = line
    mark = MARK.match(text)
    core = text[mark.end() :].strip() if mark else text.strip()
    before = _item(mark, style.outermost, style.items) if mark else ""
    if view.title[number]:
        core = ("# " if random.random() < 0.8 else "") + core
    elif view.is_body(number):
        core = _markdown_body(core, style, random, heading=not mark)
    else:
        core = _markdown_furniture(core, style, random)
    return before + core + ("  " if random.random() < style.hard else ""), number


def _markdown_body(core: str, style: _Style, random: Random, *, heading: bool) -> str:
    if heading and _headed(core):
        hashes = "#" * style.level + " {}"
        return random.choice((hashes, hashes, "{}", "**{}**", "###### {}")).format(core)
    core = spanned(_escaped(core, style), style.emphasis, random, random.choice(_EMPHASIS).format)
    core = spanned(core, style.inline, random, lambda words: _link(words, style, random))
    return "> " + core if random.random() < style.quoted else core


def _markdown_furniture(core: str, style: _Style, random: Random) -> str:
    if len(core) >= 160:
        return spanned(_escaped(core, style), style.inline, random, lambda words: _link(words, style, random))
    core = _escaped(core, style)
    if random.random() < style.linked:
        core = ("!" if random.random() < 0.05 else "") + _link(core, style, random)
    if random.random() < 0.06:
        core = random.choice(_EMPHASIS).format(core)
    return "#" * random.choice((2, 3, 4, 6)) + " " + core if random.random() < 0.12 else core


class _Column(NamedTuple):
    """Where a text browser wraps, and which share of the wrapped paragraphs is not mended before the model reads."""

    width: int
    stays: float

    def pieces(self, text: str, random: Random) -> list[str]:
        """Cut a text into lines, or leave it whole; paragraphs of two lines stay wrapped more often than longer."""
        if len(text) <= self.width:
            return [text]
        power = 0.6 if len(text) < 2 * self.width else 1.3
        return _wrap(text, self.width) if random.random() < self.stays**power else [text]


def _column(random: Random) -> _Column:
    width = random.choice((66, 72, 72, 76, 80, 100))
    return _Column(width, random.choice((0.05, 0.05, 0.1, 0.1, 0.1, 0.2, 0.2, 1.0)))


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


def _references(number: int, random: Random) -> list[Line]:
    head = [BLANK, ("References", -1), BLANK]
    return head + [(f"   {i}. https://example.org/{_path(random, 40)}", -1) for i in range(1, min(number, 300) + 1)]


def wrapped(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Wrap long lines at a fixed column where they stand."""
    del view
    column = _column(random)
    out: list[Line] = []
    for text, number in lines:
        pad = " " * min(len(text) - len(text.lstrip()), 12)
        out += [(pad + piece, number) for piece in column.pieces(text.strip(), random)]
        out += [BLANK] if len(text) > column.width else []
    return _single_blanks(out)


_LYNX_ITEMS = ("     * ", "          + ", "               o ")
_W3M_ITEMS = ("  • ", "      □ ", "          ☆ ")
_LYNX = (
    "[{path}.png]", "[{path}.jpg]", "[{path}.gif] {words}", "[INLINE]", "[EMBED]", "[LINK]", "(BUTTON)",
    "(BUTTON) {words}", "[BUTTON] {words}", "____________________ (BUTTON) {words}", "{words} ____________________",
    "[ ] {words}", "(*) {words} ( ) {words}", "( ) {words}", "IFRAME: https://www.{path}", "*", "[Submit]",
    "__________________________________________________________________", "[USEMAP:{path}.gif]", "[{words}]",
)  # fmt: skip
_W3M = (
    "[image]", "[{path}]", "[{path}]", "[{words}]", "[                    ] {words}", "{words} [                    ]",
    "[                    ] [Submit]", "[ ] {words}", "( ) {words}", "[{words}      ]", "{words} [Submit]", "•", "[b]",
    "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━",
)  # fmt: skip


def _field(forms: tuple[str, ...], lines: list[Line], random: Random) -> str:
    """Make up an image or a form field as a text browser shows it."""
    words, path = _borrowed(lines, random, 3), _path(random, 16).replace("/", "_")
    return random.choice(forms).format(words=words, path=path).rstrip()


def lynx(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Lay out the page as lynx does: text three in, headings at the margin, numbers before links, form fields."""
    column, numbered = _column(random), random.random() < 0.45
    fields, inline = random.choice((0.0, 0.02, 0.08)), random.choice((0.0, 0.01, 0.04))
    flush = random.choice((0.0, 0.1))
    links = count(1)

    def link(words: str) -> str:
        return f"[{next(links)}]{words}"

    outermost = _outermost(lines)
    out: list[Line] = []
    for text, number in lines:
        if number < 0:
            out.append((text, number))
            continue
        mark, body, title = MARK.match(text), view.is_body(number), view.title[number]
        core, before = text.strip(), "   "
        if mark:
            core, before = text[mark.end() :].strip(), _item(mark, outermost, _LYNX_ITEMS)
        elif title or (random.random() < flush if not body else _headed(core)):
            before = ""
        if numbered and not title:
            whole = not body and len(core) < _LINK and random.random() < 0.85
            core = link(core) if whole else spanned(core, inline, random, link)
        elif not title and not body and len(core) < _CELL and random.random() < fields:
            core = "(BUTTON) " + core
        pieces = column.pieces(core, random)
        out += [((" " * len(before) if i else before) + piece, number) for i, piece in enumerate(pieces)]
        if len(pieces) > 1 or (body and not mark):
            out.append(BLANK)
        if random.random() < fields:
            made = _field(_LYNX, lines, random)
            out.append(("   " + (link(made) if numbered and made.startswith("[") else made), -1))
    used, out = next(links) - 1, _single_blanks(out)
    return out + _references(used, random) if used and random.random() < 0.6 else out


def _headed(core: str) -> bool:
    return len(core) < 70 and core[-1:].isalnum()


def w3m(lines: list[Line], view: View, random: Random) -> list[Line]:
    """Lay out the page as w3m does: centred lines, columns side by side, boxes, fields in brackets."""
    column, margin = _column(random), random.choice(("", "", "  ", "    ", "          "))
    fields, centred, rows = random.choice((0.0, 0.02, 0.08)), random.choice((0.0, 0.2)), random.choice((0.0, 0.05, 0.2))
    beside, outermost = random.random() < 0.2, _outermost(lines)
    out: list[Line] = []
    for run in _runs(lines, view, random, rows, 12):
        text, number = run[0]
        mark = MARK.match(text)
        if len(run) > 1:
            out += random.choice((_columns, _columns, _box))(run, random)
        elif number < 0:
            out.append((text, number))
        elif mark:
            out.append((margin + _item(mark, outermost, _W3M_ITEMS) + text[mark.end() :].strip(), number))
        elif not view.is_body(number) and random.random() < centred:
            out.append((text.strip().center(column.width).rstrip(), number))
        elif beside and view.is_body(number) and random.random() < 0.1:
            out += _beside(text.strip(), number, lines, random)
        else:
            out += [(margin + piece, number) for piece in column.pieces(text.strip(), random)]
            out += [BLANK] if len(text) > column.width else []
        if random.random() < fields:
            out.append((margin + _field(_W3M, lines, random), -1))
    return _single_blanks(out)


def _columns(run: list[Line], random: Random) -> list[Line]:
    """Set lines in two columns or three, with runs of spaces between."""
    height = -(-len(run) // random.choice((2, 2, 3)))
    wide = max(len(text) for text, _ in run) + random.randint(3, 12)
    rows = [[text for text, _ in run[at::height]] for at in range(height)]
    return [("".join(cell.ljust(wide) for cell in row).rstrip(), run[at][1]) for at, row in enumerate(rows)]


def _box(run: list[Line], random: Random) -> list[Line]:
    """Set lines as the rows of a table with frames."""
    wide = max(len(text) for text, _ in run) + random.randint(0, 6)
    rule = "─" * wide
    out: list[Line] = [(f"┌{rule}┐", -1)]
    for text, number in run:
        out += [(f"│{text.ljust(wide)}│", number), (f"├{rule}┤", -1)]
    return [*out[:-1], (f"└{rule}┘", -1)]


def _beside(text: str, number: int, lines: list[Line], random: Random) -> list[Line]:
    """Wrap a paragraph in a narrow column, with words of a second column beside some of its lines."""
    width = random.randint(44, 64)
    return [
        (piece.ljust(width + 3) + _borrowed(lines, random, 4) if random.random() < 0.4 else piece, number)
        for piece in _wrap(text, width)
    ]
