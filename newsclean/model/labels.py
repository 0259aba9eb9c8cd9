"""What each line of a raw page is, read off the gold article: the teacher of the model.

A line is body as far as its words stand in the gold body, in order; the other heads come from the fields of the
gold record and are unknown (masked) where the record does not have them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_ADDRESS = re.compile(r"\]\([^)\n]*\)")

HEADS = ("body", "title", "subtitle", "caption", "byline", "date")
"""What a line can be, in the order of the columns of the scores."""


class Labels(NamedTuple):
    """The labels of one page, a tuple a line of the text."""

    body: list[float]  # share of the line that stands in the gold body, 0 to 1
    heads: list[tuple[float, ...]]  # the other heads, 0 or 1, or -1 where the gold does not tell
    words: list[int]  # words of the line
    gold_words: int  # words of the gold body


def folded(text: str | None) -> list[str]:
    """Give the words of a text, case folded, as the scores compare them."""
    return _WORD.findall((text or "").casefold())


def label(lines: Sequence[str], gold: Mapping[str, Any]) -> Labels:
    """Label the lines of a raw page by its gold record.

    gold has `text`, and may have `title`, `byline` (str or list), `published` (ISO), and `captions` (list of
    {"text", "credit"} or null where nobody looked for captions).
    """
    target = folded(gold.get("text"))
    place: dict[str, list[int]] = {}
    for i in range(len(target)):
        place.setdefault(target[i], []).append(i)
    shingle_place: dict[tuple[str, ...], list[int]] = {}
    for i in range(len(target) - _SHINGLE + 1):
        shingle_place.setdefault(tuple(target[i : i + _SHINGLE]), []).append(i)
    line_words = [folded(line) for line in lines]
    candidates: list[tuple[int, int, float, int]] = []  # line, place in the gold, share, end
    for number, words in enumerate(line_words):
        if not words:
            continue
        size = len(words)
        if size < _SHINGLE:
            spots = [i for i in place.get(words[0], ())[:60] if target[i : i + size] == words]
            candidates += [(number, i, 1.0, i + size) for i in spots]
            continue
        hits = [shingle_place.get(tuple(words[i : i + _SHINGLE])) for i in range(size - _SHINGLE + 1)]
        found = sum(hit is not None for hit in hits)
        if not found:
            continue
        share = found / len(hits)
        spots = next(hit for hit in hits if hit is not None)
        covered = max(_SHINGLE, round(share * size))
        candidates += [(number, i, share, i + covered) for i in spots[:20]]
    body = [0.0] * len(lines)
    for number, share in _best_chain(candidates, line_words):
        body[number] = share
    return Labels(body, _other_heads(line_words, body, gold), [len(w) for w in line_words], len(target))


def _best_chain(candidates: list[tuple[int, int, float, int]], line_words: list[list[str]]) -> list[tuple[int, float]]:
    """Choose lines whose places in the gold ascend, with the most words in all (a weighted longest chain).

    A Fenwick tree over the places keeps the best chain that ends at or before a place: n log n.
    """
    ends = sorted({end for _, _, _, end in candidates})
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(ends) + 1)
    back: list[int] = [-1] * len(candidates)
    worth = [0.0] * len(candidates)
    i = 0
    while i < len(candidates):
        j = i
        while j < len(candidates) and candidates[j][0] == candidates[i][0]:
            j += 1
        for c in range(i, j):
            number, at, share, _ = candidates[c]
            # Half a word for closeness: of equal chains the one with neighbours in the gold is right.
            slot, best = bisect_left(ends, at + 2), (0.0, -1)
            while slot > 0:
                best = max(best, tree[slot])
                slot -= slot & -slot
            near = best[1] >= 0 and 0 <= at - candidates[best[1]][3] + 2 <= 6
            worth[c] = best[0] + share * len(line_words[number]) + 0.3 + 0.2 * near
            back[c] = best[1]
        for c in range(i, j):
            slot = bisect_left(ends, candidates[c][3]) + 1
            while slot < len(tree):
                tree[slot] = max(tree[slot], (worth[c], c))
                slot += slot & -slot
        i = j
    chain = []
    c = max(range(len(candidates)), key=worth.__getitem__, default=-1)
    while c >= 0:
        chain.append((candidates[c][0], candidates[c][2]))
        c = back[c]
    return chain


def _other_heads(line_words: list[list[str]], body: list[float], gold: Mapping[str, Any]) -> list[tuple[float, ...]]:
    title = folded(gold.get("title"))
    captions = gold.get("captions")
    caption_words = [words for c in captions or () if len(words := folded(c.get("text"))) > 3]
    byline = gold.get("byline")
    names = [words for n in ([byline] if isinstance(byline, str) else byline or ()) if len(words := folded(n)) > 1]
    day = _day_forms(gold.get("published"))
    core = next((i for i, share in enumerate(body) if share > 0.5 and len(line_words[i]) > 12), len(body))
    heads: list[tuple[float, ...]] = []
    for number, words in enumerate(line_words):
        in_body = body[number] > 0.5
        is_title = float(bool(title) and _same_title(words, title)) if title else -1.0
        is_caption = -1.0 if captions is None else float(any(_inside(c, words) for c in caption_words) and not in_body)
        is_byline, is_date = -1.0, -1.0
        short = 0 < len(words) <= 24
        if names:
            is_byline = float(short and not in_body and any(_inside(n, words) for n in names) and number < core + 3)
        if day:
            is_date = float(short and not in_body and any(_inside(d, words) for d in day) and number < core + 3)
        heads.append((is_title, -1.0, is_caption, is_byline, is_date))
    return _with_subtitles(heads, line_words, body, core)


def _with_subtitles(
    heads: list[tuple[float, ...]], line_words: list[list[str]], body: list[float], core: int
) -> list[tuple[float, ...]]:
    """Guess the standfirst, which no gold record names: a sentence between title and body that is neither."""
    titles = [i for i, head in enumerate(heads[:core]) if head[0] == 1]
    if not titles:
        return heads
    seen = 0
    for i in range(titles[-1] + 1, core):
        if line_words[i]:
            seen += 1
        if seen > 4:
            break
        if 6 <= len(line_words[i]) <= 60 and body[i] <= 0.5 and not any(value == 1 for value in heads[i]):
            return [(head[0], float(j == i), *head[2:]) for j, head in enumerate(heads)]
    return [(head[0], 0.0, *head[2:]) for head in heads]


def _same_title(words: list[str], title: list[str]) -> bool:
    if not words or len(words) > 2 * len(title) + 4:
        return False
    if words == title:
        return True
    return len(title) >= 3 and words[: len(title)] == title and len(words) <= len(title) + 4


def _inside(needle: list[str], words: list[str]) -> bool:
    size = len(needle)
    return any(words[i : i + size] == needle for i in range(len(words) - size + 1))


_MONTHS = ("", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip


def _day_forms(published: object) -> list[list[str]]:
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", str(published or ""))
    if not match:
        return []
    year, month, day = match[1], int(match[2]), int(match[3])
    if not 1 <= month <= 12:
        return []
    name = _MONTHS[month]
    forms = []
    for days in {str(day), f"{day:02}"}:
        for months in {str(month), f"{month:02}"}:
            forms += [[year, months, days], [days, months, year], [months, days, year]]
        for months in (name, name[:3]):
            forms += [[months, days, year], [days, months, year]]
    return forms
