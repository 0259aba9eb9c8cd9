"""Why a line was judged as it was: gradient times input, along the line's own path through the network.

A convolution has a part for the line itself and parts for the lines above and below it.  Followed backward along the
line's own parts, the gradient gives what each feature of the line added to its score; what the other parts added at
each step is the say of its neighbours, and what the first look added is the say of the page as a whole.

All rows are followed at once, as arrays; only the lines that somebody asks about are put into words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from newsclean.model import features, network
from newsclean.model.network import CONTEXT_NAMES, EVENTS, VECTOR
from newsclean.model.scoring import ABOVE, AGAIN, BELOW, CONTEXT, LAYERS, LOOKED_AT, MIDDLE, OWN, TOLD

if TYPE_CHECKING:
    from newsclean.model.weights import Weights

Array = npt.NDArray[Any]

_SIGNALS = 3
_LOOKED_AT = 3 * _SIGNALS
_LEAST = 0.05
"""Logits of body below which a signal is not worth a word."""

_OWN = (
    "its words", "how it begins", "how it ends", "the lines above", "the lines below",
    "what came further up", "what comes further down",
)  # fmt: skip
_NAMES = (*features.NAMES, *features.PAGE_NAMES, *_OWN, *CONTEXT_NAMES)
_FEATURES = slice(0, len(features.NAMES))
_PAGE = slice(_FEATURES.stop, _FEATURES.stop + len(features.PAGE_NAMES))
_WORDS, _BEGIN, _END, _ABOVE, _BELOW = range(_PAGE.stop, _PAGE.stop + 5)
_HAPPENED = slice(_BELOW + 1, _BELOW + 3)
_LOOK = slice(_HAPPENED.stop, len(_NAMES))
_AROUND = frozenset((_ABOVE, _BELOW, *range(_HAPPENED.start, _HAPPENED.stop)))
"""What stands around a line: that mostly weighs most, so that one of it is told and then what is the line's own."""
_NEGATED = (
    ("no ", ""), ("share of ", "no "), ("begins ", "does not begin "), ("ends ", "does not end "),
    ("indented ", "not indented "), ("stands ", "does not stand "), ("covers ", "does not cover "),
    ("said ", "not said "), ("breaks off", "does not break off"), ("one case only", "capitals and small letters"),
    ("all capitals", "not all capitals"), ("few words", "more than a few words"), ("long line", "no long line"),
    ("first word of ", "first word not of "), ("first lines", "not among the first lines"),
    ("last lines", "not among the last lines"),
)  # fmt: skip
"""How the name of a feature begins, and how it does where a line has nothing of it; others get a "no"."""


def _negated(name: str) -> str:
    for begin, negated in _NEGATED:
        if name.startswith(begin):
            return negated + name[len(begin) :]
    return f"no {name}"


_ABSENT = tuple(map(_negated, features.NAMES))
_PHRASES = (*_NAMES, *_ABSENT)
_NONE = -1
_EVEN = 0.5
"""Probability from which a line reads like body."""


class Reasons:
    """What weighed most in the body score of each line of a page."""

    def __init__(
        self, text: str, page: features.Page, weights: Weights, score: tuple[Array, list[Array]] | None = None
    ) -> None:
        """Look into a page; score: what `network.score` has given for it, and seen, if that is still known."""
        self._text, self._page = text, page
        self._worded: dict[int, str] = {}
        self._row = dict(zip(page.rows.tolist(), range(page.rows.size), strict=True))
        if self._row:
            seen: list[Array] = []
            logits, seen = score or (network.score(page, weights.ready, seen), seen)
            self._parts = _contributions(page, weights, seen)
            self._probability = network.sigmoid(logits[0])

    def word(self, line: int) -> str:
        """Say what the model thinks of a line, counted from 0, and the signals that weighed most."""
        if line not in self._row:
            return "blank line"
        if line not in self._worded:
            self._word(is_body=bool(self._probability[self._row[line]] >= _EVEN))
        return self._worded[line]

    def _word(self, *, is_body: bool) -> None:
        """Word all lines that read like body, or all others: who asks about one, will ask about more of them."""
        lines = self._text.split("\n")
        rows = ((self._probability >= _EVEN) == is_body).nonzero()[0]
        phrases = _phrases(self._page.columns, self._parts, rows, is_body=is_body)
        numbers, probabilities = self._page.rows.take(rows).tolist(), self._probability.take(rows).tolist()
        for line, probability, chosen in zip(numbers, probabilities, phrases.T.tolist(), strict=True):
            signals: list[str] = []
            around = False
            for number in chosen:
                if number != _NONE and not (around and number in _AROUND):
                    around = around or number in _AROUND
                    phrase = _quote(lines[line]) if number == _WORDS else _PHRASES[number]
                    if phrase not in signals:
                        signals.append(phrase)
                        if len(signals) == _SIGNALS:
                            break
            tail = f": {', '.join(signals)}" if signals else ""
            self._worded[line] = f"{100 * probability:.0f} % body{tail}"


def _quote(line: str) -> str:
    words = line.split(maxsplit=4)
    return f"its words, '{' '.join(words[:4])[:40]}{'…' if len(words) > 4 else ''}'"


def _phrases(columns: Array, parts: Array, rows: Array, *, is_body: bool) -> Array:
    """Choose what weighed most in some rows, heaviest first: places in _PHRASES, or _NONE, intp [_LOOKED_AT, rows].

    columns: as `Page.columns`; parts: as `_contributions` gives them; is_body: how all of these rows were judged.
    """
    flat = parts.T.take(rows, axis=0).ravel()
    sizes = np.abs(flat)
    table = sizes.reshape(rows.size, len(parts))
    begins = np.arange(0, flat.size, len(parts))
    places = np.empty((_LOOKED_AT, rows.size), np.intp)
    # A few looks for the greatest are ten times faster than to sort.
    for place in places:
        np.add(table.argmax(axis=1), begins, out=place)
        sizes[place] = -1
    signals = places - begins
    values = flat.take(places)
    # Only what speaks for the judgement is its reason.
    tells = values > _LEAST if is_body else values < -_LEAST
    named = np.minimum(signals, len(_ABSENT) - 1)
    absent = columns[named, rows] == 0
    absent &= named == signals
    signals += len(_NAMES) * absent
    signals[~tells] = _NONE
    return signals


def _contributions(page: features.Page, weights: Weights, seen: list[Array]) -> Array:
    """Tell what each signal added to the body score of each row: float32 [len(_NAMES), rows].

    seen: what `network.score` has seen; it is emptied.
    """
    p, n = weights.ready, page.rows.size
    parts = np.zeros((len(_NAMES), n), np.float32)
    says = np.empty((BELOW.stop, n), np.float32)
    slope: Array = p["last"][:, :1]
    lines = seen.pop()
    for name, reach in LAYERS[::-1]:
        after, beside = lines, seen.pop()
        lines = beside if reach else seen.pop()
        inner = slope * (after > lines)
        np.matmul(p[name].T, inner, out=says[LOOKED_AT[name]])
        # The matrix adds the lines themselves to what it makes of them.
        slope = slope + says[OWN] - inner
        if name == MIDDLE:
            np.multiply(says[CONTEXT], beside, out=parts[_LOOK])
        elif name == AGAIN:
            told = (says[TOLD] * beside).reshape(2, 2, EVENTS, n)  # on the page and near; before and after
            np.add.reduce(told, axis=(0, 2), out=parts[_HAPPENED])
        else:
            parts[_ABOVE, reach:] += _sums(says[ABOVE][:, reach:], beside[:, :-reach])
            parts[_BELOW, :-reach] += _sums(says[BELOW][:, :-reach], beside[:, reach:])
    inner = slope * (lines > 0)
    opened = p["ready_open"] @ inner
    np.subtract(page.columns[_FEATURES], p["mean"][:, None], out=parts[_FEATURES])
    parts[_FEATURES] *= opened[_FEATURES]
    np.multiply((page.page - p["page_mean"])[:, None], p["open_page"] @ inner, out=parts[_PAGE])
    parts[_WORDS] = _sums(page.columns[-VECTOR:], opened[-VECTOR:])
    parts[_BEGIN] = _sums(p["open_begin"].take(page.begin, axis=0).T, inner)
    parts[_END] = _sums(p["open_end"].take(page.end, axis=0).T, inner)
    return parts


def _sums(one: Array, other: Array) -> Array:
    """Multiply two arrays and add up each column."""
    sums: Array = np.einsum("ij,ij->j", one, other)
    return sums
