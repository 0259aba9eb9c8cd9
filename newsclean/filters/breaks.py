"""Line breaks set where a dump has lost them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate, islice

from newsclean.doc import Doc, Edit
from newsclean.lexicon.lines import ENDS
from newsclean.patterns import CASELESS, later
from newsclean.reading import one_thread

_LONG = 300
"""Characters of a line from which it may hold several blocks."""
_ENDLESS = 800
"""Characters of a line that is looked at whatever it says; a shorter one must have glued words."""
_GLUED = later(
    r"[A-ZÀ-ÞΑ-ΩА-Я«“„.!?。！？]"  # leaves most characters at once
    r"(?:(?<=[a-zß-ÿα-ωа-я\d”\"»)][A-ZÀ-ÞΑ-ΩА-Я«“„])|(?<=[a-zß-ÿα-ωа-я\d][.!?][A-ZÀ-ÞΑ-ΩА-Я«“„])"
    r"|(?<=[.!?。！？])(?=[\u0590-\u0dff\u3040-\u9fff]))"
)
_MENU = later(r"(?<!\S)(?:[A-ZÀ-ÞΑ-ΩА-Я\d©|][^\s.!?]* +){4}")
"""Words in a row as menus and headlines have them, and prose seldom."""
_SOME_MENUS, _SOME_GLUED, _SOME_JOINTS = 2, 3, 3
"""Such rows; glued words, and joints that are no plain sentence ends, of a line that surely holds several blocks."""
_SHARE = 0.5
"""Of a page's characters that must stand in such lines."""
_SENTENCE = 400
"""Characters of these lines to each sentence end, at most: lists of a thousand names are no page."""
_SAMPLE = 1500
"""Characters at the begin and at the end of these lines that are asked for proof."""
_PROOF, _PROOF_IF_CASELESS = 0.0, -1.5
"""Logits of a joint from which it counts as proof; in scripts without capitals joints are hard to see."""
_LIKELY, _SURE = -0.5, 2.2
"""Logits of a joint at a space from which the line is broken on trial, and from which a paragraph surely ends."""
_GLUED_LIKELY = 0.0
"""That of a joint without a space from which a paragraph ends: to glue words again would spoil both."""
_SENTENCE_ENDS = -9.0
"""That of sentence ends where lines are broken on trial in scripts without capitals."""
_LARGEST = 1 << 20
"""Characters of the largest page; in more, breaks by the sentence would take 300 bytes a character."""
_CASELESS, _GLANCE = 4, 20_000
"""Such a script has one letter or more of so many characters, of the first so many that are looked at."""

_CLOSED = later(r"[\"'”’»“]+(?:[\s.,;:!?]|$)")
"""A quote that ends here, and begins no block."""


def break_lines(doc: Doc) -> Iterator[Edit]:
    r"""Set line breaks where blocks met, on pages that came without: all on one line, or glued together.

    ``get_text()`` glues the blocks of a page together, ``get_text(" ")`` and columns of tables set them all on one
    line. Later filters judge lines, and such a page is one line. Proof is that most of it stands in long lines that
    hold menus, headlines, bylines, share lines beside sentences: places where blocks met that are no sentence ends.
    There a small network, trained on pages whose blocks were joined, says how likely blocks met at each space and at
    each word that begins right behind another one. Where it is sure a paragraph ends; where it is not a mere line
    break is set, which ``normalize-paragraphs`` takes back when what stands on both sides of it is kept.

    Pages with lines are left alone, also if a paragraph is long, and so are texts of more than a million characters,
    the texts of records that are cleaned again, and names with capitals inside (``YouTube``).

    >>> page = (
    ...     "HomeNewsSportWeatherOld mill to become homesBy Ann Ode3 May 2024ShareThe mill on Canal Street will become "
    ...     "homes, the council decided on Monday. It has stood empty since the war.Work is to begin in autumn, said "
    ...     "the mayor.Read moreTen ways to save waterRain on SundayFair closes earlyContact usPrivacy policy"
    ... )
    >>> print(after(break_lines, page))
    Home
    News
    Sport
    Weather
    Old mill to become homes
    By Ann Ode
    3 May 2024
    Share
    The mill on Canal Street will become homes, the council decided on Monday. It has stood empty since the war.
    Work is to begin in autumn, said the mayor.
    Read more
    Ten ways to save water
    Rain on Sunday
    Fair closes early
    Contact us
    Privacy policy
    >>> after(break_lines, "The mayor of YouTube said so. " * 12) == "The mayor of YouTube said so. " * 12
    True
    """
    if doc.known or len(doc.text) > _LARGEST or not _holds_blocks(doc):
        return
    from newsclean.joints.finding import find_joints

    text = doc.text
    caseless = _is_caseless(text)
    found = find_joints(text, _SENTENCE_ENDS if caseless else min(_LIKELY, _GLUED_LIKELY))
    joints = zip(found.begins.tolist(), found.ends.tolist(), found.logits.tolist(), found.stopped.tolist(), strict=True)
    for begin, end, logit, stopped in joints:
        likely = logit >= (_LIKELY if begin < end else _GLUED_LIKELY)
        if text[begin:end].strip() or (begin == end and _CLOSED.match(text, end)):
            continue
        if likely and (begin == end or logit >= _SURE):
            yield Edit(begin, end, "\n\n", "paragraphs met")
        elif likely or (caseless and stopped):
            yield Edit(begin, end, "\n", "blocks may have met")


def _holds_blocks(doc: Doc) -> bool:
    """Tell whether most of the text stands in long lines that hold several blocks, by the begin and end of these."""
    long = [line for line in doc.lines if len(line) >= _LONG]
    need = _SHARE * len(doc.text)
    left = sum(map(len, long))
    if not long or left < need:
        return False
    for line in long:  # most pages are left after a few paragraphs: 1 ns a byte instead of 9
        if len(line) < _ENDLESS and not _has(_SOME_GLUED, _GLUED, line):
            left -= len(line)
            if left < need:
                return False
    text = "\n".join(long)
    if _SENTENCE * sum(map(text.count, ENDS)) < len(text):
        return False
    sample = text if len(text) <= 2 * _SAMPLE else f"{text[:_SAMPLE]}\n{text[-_SAMPLE:]}"
    if not (_has(_SOME_MENUS, _MENU, sample) or _has(_SOME_GLUED, _GLUED, sample) or CASELESS.search(sample)):
        return False
    return _crowded(sample) * len(text) >= need * len(sample)


def _has(some: int, pattern: re.Pattern[str], text: str) -> bool:
    return sum(1 for _ in islice(pattern.finditer(text), some)) == some


def _is_caseless(text: str) -> bool:
    return _CASELESS * len(CASELESS.findall(text, 0, _GLANCE)) > min(len(text), _GLANCE)


def _crowded(text: str) -> int:
    """Return how many characters stand in long lines with several joints that are no plain sentence ends."""
    one_thread()
    from newsclean.joints.finding import find_joints

    lines = text.split("\n")
    starts = [*accumulate([len(line) + 1 for line in lines], initial=0)]
    joints = find_joints(text, _PROOF_IF_CASELESS if _is_caseless(text) else _PROOF)
    telling = joints.begins[~joints.stopped | (joints.begins == joints.ends)].tolist()
    counts = Counter(bisect_right(starts, begin) - 1 for begin in telling)
    return sum(len(lines[row]) for row, count in counts.items() if count >= _SOME_JOINTS and len(lines[row]) >= _LONG)
