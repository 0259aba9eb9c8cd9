"""Tags of html that were left in a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from newsclean.doc import Doc, Edit
from newsclean.lexicon.html import CELLS, HIDDEN, INLINE, LINES, PARAGRAPHS, VOID
from newsclean.lexicon.lines import CLOSING, ENDS
from newsclean.patterns import beginning, later

_ATTRIBUTES = r"(?:(?:[^<>\"']|\"[^<\"]{0,2000}\"|'[^<']{0,2000}')*+>|[^<>]{0,2000}+>)"
_TAG = later(
    rf"<(?:(/?)([a-zA-Z][a-zA-Z0-9:]{{0,11}})(?=[\s/>]){_ATTRIBUTES}|!--(?:[^<-]|-(?!->)|<(?!!--)){{0,5000}}-->|!\[CDATA\[)"
)
_NAMES = {name: name for name in PARAGRAPHS | LINES | CELLS | INLINE | HIDDEN | {""}}
"""By themselves: a million tags share a few names."""
_FEWEST = 2
"""Tags, or breaks at the end of sentences, of a page that had them left in."""
_INSIDE = 0.5
"""Of a page's characters, that stand inside elements: in a text about html it is an example here and there."""
_BREAKS = frozenset(("br", "p", "li", "hr"))
"""Elements that stand between sentences, and need not be closed."""
_SENTENCE_ENDS = frozenset(f"{ENDS}{CLOSING}>\n")
_SPACES = 20
_CDATA_END = "]]>"
_WHY = "tag of html"


class _Tag(NamedTuple):
    """A tag, and whether it closes an element; the ``name`` is empty of a comment and of what opens character data."""

    start: int
    end: int
    name: str
    closes: bool


def strip_html(doc: Doc) -> Iterator[Edit]:
    r"""Strip tags of html that were left in the text.

    Feeds have them, Markdown that was made of html, and pages that were only half turned into text. Where a tag
    sets something apart (``<p>``, ``<br>``, ``<li>``), a line break takes its place. What a page does not show goes
    with its tag: scripts, styles, comments. Proof is that most of the text stands inside elements that are opened
    and closed, or that breaks stand between its sentences. A text *about* html, which shows some of it, is left
    alone, and so are addresses in angle brackets, ``a < b``, and names that no element has.

    >>> after(strip_html, "<p>The mayor said <b>no</b> on Monday.</p><p>Nobody <a href='/asked'>asked</a> her.</p>")
    '\n\nThe mayor said no on Monday.\n\nNobody asked her.\n\n'
    >>> after(strip_html, "To set a word in bold type, write <b>word</b>; it is as simple as that, the book says.")
    'To set a word in bold type, write <b>word</b>; it is as simple as that, the book says.'
    """
    text = doc.text
    if "<" not in text:
        return
    tags = _tags(text)
    if len(tags) < _FEWEST:
        return
    pairs = _pairs(tags)
    if not _are_left_over(text, tags, pairs):
        return
    begin = end = 0
    instead = ""
    for place, tag in enumerate(tags):
        if tag.start < end:
            continue
        if tag.start > end or not end:
            if end:
                yield Edit(begin, end, instead, _WHY)
            begin, instead = tag.start, ""
        end = tags[pairs[place]].end if tag.name in HIDDEN and not tag.closes and place in pairs else tag.end
        instead = max(instead, _instead(tag.name), key=len)
    yield Edit(begin, end, instead, _WHY)
    if "<![CDATA[" in text:
        at = text.find(_CDATA_END, end)
        if at >= 0:
            yield Edit(at, at + len(_CDATA_END), "", _WHY)


def _tags(text: str) -> list[_Tag]:
    found = []
    for hit in beginning(_TAG, "<", text):
        name = _NAMES.get((hit[2] or "").lower())
        if name is not None:
            found.append(_Tag(*hit.span(), name, hit[1] == "/"))
    return found


def _pairs(tags: Sequence[_Tag]) -> dict[int, int]:
    """Return the tags that open an element, and for each the one that closes it, by their places in the row."""
    pairs = {}
    opened: dict[str, list[int]] = {}
    for place, tag in enumerate(tags):
        if not tag.closes and tag.name not in VOID:
            opened.setdefault(tag.name, []).append(place)
        elif tag.closes and opened.get(tag.name):
            pairs[opened[tag.name].pop()] = place
    return pairs


def _are_left_over(text: str, tags: Sequence[_Tag], pairs: dict[int, int]) -> bool:
    """Tell whether the tags are of the page, and not what the page is about."""
    steps = [0] * len(tags)
    for opens, closes in pairs.items():
        steps[opens] += 1
        steps[closes] -= 1
    gaps = [behind.start - tag.end for tag, behind in pairwise(tags)]
    inside = sum(gap for gap, depth in zip(gaps, accumulate(steps), strict=False) if depth)
    outside = sum(gaps) - inside + tags[0].start + len(text) - tags[-1].end
    if inside >= _INSIDE * (inside + outside):
        return True
    paired = {*pairs, *pairs.values()}
    breaks = sum(
        text[max(0, tag.start - _SPACES) : tag.start].rstrip(" \t")[-1:] in _SENTENCE_ENDS
        for place, tag in enumerate(tags)
        if tag.name in _BREAKS and place not in paired
    )
    return breaks >= max(_FEWEST, len(tags) // 2)


def _instead(name: str) -> str:
    if name in PARAGRAPHS:
        return "\n\n"
    if name in LINES:
        return "\n"
    return " " if name in CELLS else ""
