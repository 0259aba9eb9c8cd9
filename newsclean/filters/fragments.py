"""Sentences that a dump of text nodes broke at links, bold words and quotes, joined again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from newsclean.doc import Doc, Edit
from newsclean.lexicon.fragments import BRACKETS, CLOSERS, CLOSERS_IF_ALONE, LEADS_ON, OPENERS, PAIRS
from newsclean.lexicon.lines import CIRCLE, CJK, ENDINGS, ENDS, ITEM
from newsclean.lexicon.scripts import PHRASES
from newsclean.lines import going_on
from newsclean.patterns import later

_TELLS = 3  # signs of a dump with a line for each text node, from which on the page is one
_CODE_ENDS = "{};>="
_ENDED = later(f"[{re.escape(ENDINGS + _CODE_ENDS)}]['’”\"»›)\\]」』）】]*$")
_NO_SPACE = later(f"[{CJK}{PHRASES}]")
_SENTENCE_INSIDE = later(r"[.!?…]['’”\"»)]* +\S|[。！？।؟۔]['’”\"»)」』）]*.")
_POSSESSIVE = later(r"['’](?:s|d|t|m|ll|re|ve)\b")
_FIRST_WORD = later(r"[^\W\d_]+")
_INITIAL = later(r"[“„\"«'‘]?([^\W\d_a-z])")
_ADDRESS = later(r"\w+://|www\.")
_COMMA_INSIDE = later(r"[,،] |[、，]")
_FOOTNOTE = later(r"\[\s?\d{1,3}\s?\]")
_SEEN = 400
"""Characters at both ends of a piece by which it is judged: a longer quote is taken for closed."""

_SHORT, _PROSE, _LONG, _WIDE, _LINK = 25, 40, 60, 100, 60
"""Characters: of a label, of what may be prose, of what is; of a line that no verse has; of the longest link."""


class _Piece(NamedTuple):
    """One line or several that belong together, without the white space around them.

    ``head`` and ``tail`` are the first and the last of its ``size`` characters, ``lead`` how many of them its first
    line has. ``inside``: a sentence ends inside. ``spaces``: white space stands before it, behind it. ``parts`` are its
    lines; ``tied``: the first is surely broken off from the rest.
    """

    start: int
    end: int
    head: str
    tail: str
    size: int
    lead: int
    inside: bool
    spaces: tuple[bool, bool]
    parts: int = 1
    tied: bool = False


def join_fragments(doc: Doc) -> Iterator[Edit]:
    r"""Join sentences that a dump with a line for each text node broke at links, names and quotes.

    ``get_text("\n")`` and its kin break the line wherever a tag stood: the name that is a link has a line of its own,
    and so have the comma behind it and the rest of the sentence. What only such a dump has is the proof: lines that
    begin with a comma or are a full stop. On such a page lines are joined that cannot be whole: before closing
    punctuation, behind an opening bracket or quote, where a sentence goes on in small letters or broke off at an
    article or a preposition, and at a short line (a name) in front of such a piece. An initial set large comes back
    to its word (``T`` / ``he mayor``). Spaces are set where the dump has them, or else by the punctuation.

    Menus, headlines, captions, bylines, lists and table cells are whole lines and stay, as does verse; so does a name
    that nothing ties to its neighbours.

    >>> after(join_fragments, "The\nmayor\n, who is ill, has\nresigned\n.\nHome\nNews\nBy\nAnn Ode")
    'The mayor, who is ill, has resigned.\nHome\nNews\nBy\nAnn Ode'
    >>> after(join_fragments, "The mayor\nwho was ill\nand resigned,\nis well,\nthey say.")
    'The mayor\nwho was ill\nand resigned,\nis well,\nthey say.'
    """
    if len([*islice(_tells(doc), _TELLS)]) < _TELLS:
        return
    blocks = list(_blocks(doc))
    keeps_spaces = sum(True in piece.spaces for block in blocks for piece in block) > _TELLS
    for block in blocks:
        whole: list[_Piece] = []  # what stands behind the piece in hand, the nearest last
        for piece in reversed(block):
            one = piece
            while whole and (why := _why(one, whole[-1])):
                two = whole.pop()
                spaced = one.spaces[1] or two.spaces[0]
                glue = " " if spaced else "" if keeps_spaces else _glue(one, two, doc)
                yield Edit(one.end, two.start, glue, why)
                one = _joined(one, two, glue, tied=one.tied if one.parts > 1 else why not in _NO_PROOF)
            whole.append(one)


def _blocks(doc: Doc) -> Iterator[list[_Piece]]:
    """Yield the runs of lines without a blank line between them."""
    block: list[_Piece] = []
    for start, line in zip(doc.starts, doc.lines, strict=False):
        if line and (words := line.strip()):
            size = len(words)
            before = 0 if size == len(line) else line.index(words[0])
            begin = start + before
            spaces = before > 0, before + size < len(line)
            inside = size > _SHORT and _SENTENCE_INSIDE.search(words) is not None
            block.append(_Piece(begin, begin + size, words[:_SEEN], words[-_SEEN:], size, size, inside, spaces))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _joined(one: _Piece, two: _Piece, glue: str, *, tied: bool) -> _Piece:
    inside = one.inside or two.inside or _SENTENCE_INSIDE.search(one.tail[-8:] + glue + two.head[:8]) is not None
    return _Piece(
        one.start,
        two.end,
        one.head if one.size >= _SEEN else (one.head + glue + two.head)[:_SEEN],
        two.tail if two.size >= _SEEN else (one.tail + glue + two.tail)[-_SEEN:],
        one.size + len(glue) + two.size,
        one.lead,
        inside,
        (one.spaces[0], two.spaces[1]),
        one.parts + two.parts,
        tied,
    )


def _tells(doc: Doc) -> Iterator[int]:
    """Yield a place for each sign that the dump has a line for each text node, twice for a sure one."""
    text = doc.text
    for at, behind in doc.view(going_on):
        first = text[behind - 1]
        start = text.rfind("\n", 0, at) + 1
        if at == start or first.isupper() or _ENDED.search(text[max(start, at - 9) : at].rstrip()):
            continue
        if not first.isalpha():
            yield from (at, at)
        elif (
            first.islower()
            and at - start > _WIDE
            and text[behind : behind + 1] != " "
            and _SENTENCE_INSIDE.search(text, start, at)
        ):
            yield at


_CLOSE = "broken before punctuation"
_OPEN = "broken behind an opening bracket or quote"
_LARGE = "initial set large"
_SMALL = "sentence goes on in small letters"
_NAME = "broken at a link or a name"
_LED = "broken behind an article or a preposition"


_NO_PROOF = frozenset(("", _OPEN, _LED))


def _why(one: _Piece, two: _Piece) -> str:
    """Say why the break between two pieces is none, or nothing if it may be the author's."""
    first, last = two.head[0], one.tail[-1]
    if first == "[" and one.size >= _PROSE and _FOOTNOTE.match(two.head):
        return _CLOSE
    if not first.isalnum() and _closes(one, two):
        return _CLOSE
    if not last.isalnum():
        if _opens(one):
            return _OPEN if one.size > 1 or last != "[" or first in "1234567890e" else ""
        if _ENDED.search(one.tail[-8:]):
            return ""
    if first in "(（" and (two.size == 1 or two.parts > 1):
        return _OPEN
    if first not in "[(–—" and (CIRCLE.match(two.head) or ITEM.match(two.head)):
        return ""
    return _why_words(one, two)


def _why_words(one: _Piece, two: _Piece) -> str:
    """Say the same of two pieces between which there is neither punctuation nor a list mark."""
    if two.head[0].islower():
        if one.size <= 2 and (two.size >= _PROSE or two.parts > 1) and _INITIAL.fullmatch(one.tail):
            return _LARGE
        if _ADDRESS.match(two.head) and not two.tied:
            return ""
        return _SMALL if _goes_on_small(one, two) else ""
    if two.parts > 1 and _goes_on_large(one, two):
        return _NAME
    label = one.size < _SHORT and one.parts == 1 and not one.head[0].islower()
    return _LED if not label and _leads_on(one) else ""


def _goes_on_small(one: _Piece, two: _Piece) -> bool:
    """Tell whether a piece that begins small goes on a sentence, and is no item of a menu in small letters."""
    if two.size >= _PROSE or one.parts > 1 or one.inside:
        return True
    if two.tied and one.size >= _PROSE:
        return True
    return two.tail[-1] in ENDS and " " in two.head


def _goes_on_large(one: _Piece, two: _Piece) -> bool:
    """Tell whether a piece of several that begins with a capital or has no case goes on a sentence."""
    if two.lead == 1 or (_INITIAL.match(two.head, 0, two.lead) and two.lead == 2):
        return False
    if (one.parts > 1 and one.size >= _PROSE) or one.inside:
        return True
    if not two.tied or two.lead > _LINK:
        return False
    if one.head[0].islower() and one.size > _SHORT:
        return True
    enough = one.size >= _LONG or (one.size > _SHORT and _COMMA_INSIDE.search(one.tail) is not None)
    return enough and not one.tail.rsplit(None, 1)[-1][:1].isupper()


def _closes(one: _Piece, two: _Piece) -> bool:
    """Tell whether ``two`` begins with punctuation that closes what ``one`` says."""
    first, second = two.head[0], two.head[1:2]
    alone = not second.isalnum() and second != first
    if first in "'’" and _POSSESSIVE.match(two.head):
        return one.tail[-1].isalnum()
    if first in PAIRS:
        return alone and one.tail.count(PAIRS[first]) > one.tail.count(first)
    if first in "\"'":
        return alone and one.tail.count(first) % 2 == 1
    return first in CLOSERS or (first in CLOSERS_IF_ALONE and alone)


def _opens(one: _Piece) -> bool:
    """Tell whether ``one`` ends with a bracket or a quote that something has to follow."""
    last, before = one.tail[-1], one.tail[-2:-1]
    if last in BRACKETS:
        return True
    if last in OPENERS and (not before or before.isspace() or before in BRACKETS):
        return last not in "\"'" or one.tail.count(last) % 2 == 1
    return False


def _leads_on(piece: _Piece) -> bool:
    """Tell whether a piece ends with a comma or a word that something has to follow."""
    if piece.tail[-1] in ",،、，":
        return piece.size >= _PROSE or piece.parts > 1
    return piece.tail.rsplit(None, 1)[-1].lstrip('(„“"«') in LEADS_ON


def _glue(one: _Piece, two: _Piece, doc: Doc) -> str:
    """Return what stands between two pieces in a dump that has lost the spaces."""
    if two.head[0] == "[" and _FOOTNOTE.match(two.head):
        return ""
    if _closes(one, two) or _opens(one) or (_NO_SPACE.match(one.tail[-1]) and _NO_SPACE.match(two.head)):
        return ""
    initial = _INITIAL.fullmatch(one.tail)
    if initial and two.head[0].islower():
        rest = _FIRST_WORD.match(two.head)
        whole = initial[1] + rest[0] if rest else ""
        vocabulary = doc.view(_vocabulary)
        return " " if rest and rest[0] in vocabulary and whole.lower() not in vocabulary else ""
    return " "


def _vocabulary(doc: Doc) -> frozenset[str]:
    return frozenset(word.lower() for word in _FIRST_WORD.findall(doc.text))
