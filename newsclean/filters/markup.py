"""Marks of markup that a program left in when it turned a page into text: Markdown, and what text browsers print."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsclean.doc import Doc, Edit
from newsclean.lexicon.markup import LIST_HEADINGS
from newsclean.markdown import links
from newsclean.patterns import beginning, later
from newsclean.reading import reading

_ADDRESS = r"(?:[a-zA-Z][a-zA-Z0-9+.-]{1,20}:|www\.|/|#|\?|\.{1,2}/)[^\s]*"
_NAMED = r"(?:(\d{1,5})\.|\[([^\[\]\n]{1,80})\]:?)"
_WORDS = r"(?:[ \t]+(?:\"[^\"\n]*\"|\([^()\n]*\)))?"
_ENTRY = later(rf"^[ \t]*+{_NAMED}[ \t]+<?{_ADDRESS}>?{_WORDS}[ \t]*$", re.MULTILINE)
_REFERENCE = later(r"\]\s?\[([^\[\]\n]{1,80})\]")
_REFERRED = later(r"\[(?!\d+\])[^\[\]\n]{1,300}\]\[(\d{1,5})\]")
_NUMBER = later(r"\[(\d{1,5})\](?=[\w\"“„‘«¿¡'(\[$€£#@])")
_BEFORE_NUMBER = frozenset(" \t\n]([“„«\"'*|/#•·-–—")
_IN_BRACKETS = later(
    r"\[(?:(?:IMG|INLINE|EMBED|OBJECT|APPLET|USEMAP|ISMAP|LINK)\b[^\[\]\n]{0,80}"
    r"|[^\s\[\]]{1,80}\.(?:png|gif|jpe?g|svg|webp|bmp|ico|PNG|GIF|JPE?G)(?:\?[^\s\[\]]{0,80})?)\]"
)
_FORM = later(r"^[^\n]*(?:\(BUTTON\)|\[BUTTON\b|\[ {8,}\])[^\n]*|^[ \t]*IFRAME:[^\n]*", re.MULTILINE)
_FORM_SIGNS = {"(": re.compile(r"\(BUTTON\)"), "[": re.compile(r"\[(?:BUTTON| {8})")}
_FRAME = re.compile(r"I(?=FRAME:)")  # found twice as fast as by `in` with several letters
_FORM_LINE = 120
_HEADING = re.compile(r"#(?<![^\n]#)#{0,5} +\S")
_LISTED = re.compile(r"\](?:(?<=\[1\])|(?=: ))")
_ESCAPE = later(r"\\+(?=[\\`*_{}\[\]()#+.!>|~<-])")
_STRONG = later(r"(\*{2,3})(?=[^\s*])([^*\n]{1,600})(?<=[^\s*])\1(?!\*)")
_SOFT = later(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_\n]{1,600})(?<=[^\s*_\\])\1(?![\w*])")
_EMPTY = later(r"(?<!\*)\*{4}(?!\*)")  # the end of bold words and the begin of others
_SPACED = tuple(f" {sign}" for sign in ",.;:!?)”’»")
_RULE = later(r"^[ \t|:-]++$", re.MULTILINE)


class _Debris(NamedTuple):
    """What goes: an offset, where it ends, and what it was."""

    start: int
    end: int
    why: str


def drop_link_lists(doc: Doc) -> Iterator[Edit]:
    r"""Drop the lists of link targets that text browsers and Markdown writers put behind a page.

    lynx, links, elinks and w3m number the links of a page and print their addresses at its end; Markdown with links by
    reference does so behind each paragraph. Such a list is often longer than the article. It goes, with its heading,
    if most of its numbers stand before words of the text as ``[12]Sport``, or behind them as ``[sport][12]``. The
    sources of an author, whose marks are footnotes (``rained.[1]``), stay.

    >>> after(drop_link_lists, "[1]Home [2]News\n\nIt rained.\n\nReferences\n\n 1. https://a.org/\n 2. https://a.org/n")
    '[1]Home [2]News\n\nIt rained.\n'
    >>> after(drop_link_lists, "It rained.[1] It snowed.[2]\n\nSources\n\n1. https://a.org/\n2. https://a.org/n")
    'It rained.[1] It snowed.[2]\n\nSources\n\n1. https://a.org/\n2. https://a.org/n'
    """
    text = doc.text
    if not any(beginning(_LISTED, "]", text)):
        return
    named: set[str] | None = None
    for run in _runs(text):
        if named is None:
            named = {hit[1] for hit in _numbers(text)}.union(_REFERENCE.findall(text))
        names = {hit[1] or hit[2] for hit in run}
        if 2 * len(names & named) >= len(names):
            start, end = run[0].start(), run[-1].end()
            while start and _is_heading(text[(line := text.rfind("\n", 0, start - 1) + 1) : start]):
                start = line
            yield Edit(start, min(end + 1, len(text)), "", "list of link targets")


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield the entries of each list of addresses; headings and blank lines may stand between them."""
    run: list[re.Match[str]] = []
    for hit in _ENTRY.finditer(text):
        if run and not _is_heading(text[run[-1].end() : hit.start()]):
            yield run
            run = []
        run.append(hit)
    if run:
        yield run


def _is_heading(words: str) -> bool:
    """Tell whether there is nothing, or only the heading of a list of links."""
    words = words.strip()
    return not words or (len(words) < 40 and words.rstrip(": ").lower() in LIST_HEADINGS)


def strip_markup(doc: Doc) -> Iterator[Edit]:
    r"""Strip what Markdown and text browsers put around words: link targets, images, numbers, emphasis.

    The words of a link stay, its target goes; images go with their words, which the page did not show. Emphasis,
    escapes and the rules of tables go on pages that have links or headings of Markdown. So do the numbers that lynx
    sets before links, if they rise by one, the names of pictures and the lines of forms (``(BUTTON)``, ``IFRAME:``).
    Marks of headings, lists and quotes say what a line is, and stay. The line model reads the page before this
    filter does its work: nothing tells a menu better than its links.

    Footnotes (``rained.[3]``), an author's brackets, ``snake_case``, ``2 * 3 * 4`` and lines to fill in are left alone.

    >>> after(strip_markup, "# Rain\n\nThe [mayor](/people/42 \"Ann\") said it **rained** for 4 * 2 days.")
    '# Rain\n\nThe mayor said it rained for 4 * 2 days.'
    >>> after(strip_markup, "The mayor [sic] (see below) said that **rain_gauge** [1] and [2] were full.[3]")
    'The mayor [sic] (see below) said that **rain_gauge** [1] and [2] were full.[3]'
    """
    edits = list(_stripped(doc))
    if not edits:
        return
    reading(doc)
    after = _without(doc.text, edits)
    while more := list(_stripped(Doc(after))):  # what the first look has laid bare
        edits = _united(edits, more)
        after = _without(doc.text, edits)
    yield from edits


def _stripped(doc: Doc) -> Iterator[Edit]:
    """Yield what goes at first sight."""
    text = doc.text
    debris = [*_of_links(text)]
    markdown = bool(debris)
    debris += _of_browsers(text)
    if markdown or ("#" in text and _HEADING.search(text)):
        debris += _of_markdown(text)
    if debris:
        yield from _edits(doc, debris)


def _without(text: str, edits: Sequence[Edit]) -> str:
    ends = [0, *(edit.end for edit in edits)]
    return "".join([text[end:start] for end, start in zip(ends, [*(edit.start for edit in edits), None], strict=True)])


def _united(edits: Sequence[Edit], more: Sequence[Edit]) -> list[Edit]:
    """Return the spans of both, those of ``more`` being offsets of the text without ``edits``."""
    gone = [0, *accumulate(edit.end - edit.start for edit in edits)]
    left = [edit.start - before for edit, before in zip(edits, gone, strict=False)]  # where each was cut out
    spans = [_Debris(edit.start, edit.end, str(edit.why)) for edit in edits]
    for start, end, _, why in more:
        spans.append(_Debris(start + gone[bisect_right(left, start)], end + gone[bisect_left(left, end)], str(why)))
    return [Edit(start, end, "", why) for start, end, why in _apart(spans)]


def _of_links(text: str) -> Iterator[_Debris]:
    for link in links(text):
        if link.image:
            yield _Debris(link.start, link.end, "image")
        else:
            yield _Debris(link.start, link.words, "link")
            yield _Debris(link.close, link.end, "link target")


def _numbers(text: str) -> list[re.Match[str]]:
    """Return the numbers in brackets that stand before words, as those of links do and those of footnotes do not."""
    return [hit for hit in beginning(_NUMBER, "[", text) if not hit.start() or text[hit.start() - 1] in _BEFORE_NUMBER]


def _of_browsers(text: str) -> Iterator[_Debris]:
    if "[" in text:
        yield from _in_brackets(text)
    if _FRAME.search(text) or any(any(beginning(sign, first, text)) for first, sign in _FORM_SIGNS.items()):
        for hit in _FORM.finditer(text):
            if len(hit[0]) < _FORM_LINE:
                yield _Debris(*hit.span(), "form field")


def _in_brackets(text: str) -> Iterator[_Debris]:
    marks = _numbers(text)
    if _rising(marks):
        yield from (_Debris(*hit.span(), "number of a link") for hit in marks)
    else:
        marks = list(beginning(_REFERRED, "[", text))
        if _rising(marks):
            for hit in marks:
                yield _Debris(hit.start(), hit.start() + 1, "link")
                yield _Debris(hit.end() - len(hit[1]) - 3, hit.end(), "number of a link")
    yield from (_Debris(*hit.span(), "image") for hit in beginning(_IN_BRACKETS, "[", text))


def _rising(marks: Sequence[re.Match[str]]) -> bool:
    """Tell whether the numbers of the marks are those of links: four or more, nearly all one more than the last."""
    steps = [int(two[1]) - int(one[1]) for one, two in pairwise(marks)]
    return len(steps) >= 3 and 5 * sum(step in {0, 1} for step in steps) >= 4 * len(steps) > 4 * steps.count(0)


def _of_markdown(text: str) -> Iterator[_Debris]:
    if "\\" in text:
        yield from (_Debris(*hit.span(), "escape") for hit in _ESCAPE.finditer(text))
    for sign, pattern in (("*", _STRONG), ("_", _SOFT), ("*", _SOFT)):
        if sign in text:
            for hit in pattern.finditer(text):
                yield _Debris(*hit.span(1), "emphasis")
                # html2text sets a space behind emphasis, also before punctuation
                space = text.startswith(_SPACED, hit.end())
                yield _Debris(hit.end(2), hit.end() + space, "emphasis")
    if "****" in text:
        yield from (_Debris(*hit.span(), "emphasis") for hit in _EMPTY.finditer(text))
    if "|" in text:
        for hit in _RULE.finditer(text):
            if "|" in hit[0] and ("--" in hit[0] or not hit[0].strip(" \t|")):
                yield _Debris(*hit.span(), "rule of a table")


def _edits(doc: Doc, debris: Iterable[_Debris]) -> Iterator[Edit]:
    """Yield the edits, in order and apart; a line of which no letter or digit is left goes as a whole."""
    text, starts = doc.text, doc.starts
    group: list[_Debris] = []
    stop = -1
    for piece in [*_apart(debris), _Debris(len(text), len(text), "")]:
        if group and piece.start >= stop:
            begin = starts[doc.line_at(group[0].start)]
            gone = [begin, *(at for one in group for at in (one.start, one.end)), stop]
            if any(c.isalnum() for at in range(0, len(gone), 2) for c in text[gone[at] : gone[at + 1]]):
                yield from (Edit(one.start, one.end, "", one.why) for one in group)
            else:
                yield Edit(begin, stop, "", group[0].why)
            group = []
        if piece.end > piece.start:
            group.append(piece)
            stop = starts[doc.line_at(piece.end - 1) + 1]


def _apart(debris: Iterable[_Debris]) -> Iterator[_Debris]:
    """Yield the pieces in order, those that overlap as one."""
    last = None
    for piece in sorted(debris):
        if last is not None and piece.start < last.end:
            last = last._replace(end=max(last.end, piece.end))
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
