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
from newsclean.model.network import CONTEXT_NAMES, FIRST_REACH, SECOND_REACH, WIDTH

if TYPE_CHECKING:
    from newsclean.model.weights import Weights

Array = npt.NDArray[Any]

_SIGNALS = 3
_LOOKED_AT = 2 * _SIGNALS
_LEAST = 0.05
"""Logits of body below which a signal is not worth a word."""

_OWN = (
    "its words", "how it begins", "how it ends", "the lines above", "the lines below",
    "what came further up", "what comes further down",
)  # fmt: skip
_NAMES = (*features.NAMES, *features.PAGE_NAMES, *_OWN, *CONTEXT_NAMES)
_WORDS = _NAMES.index("its words")
_ABSENT = tuple(name.removeprefix("no ") if name.startswith("no ") else f"no {name}" for name in features.NAMES)
_PHRASES = (*_NAMES, *_ABSENT)
_NONE = -1


class Reasons:
    """What weighed most in the body score of each line of a page."""

    def __init__(self, text: str, page: features.Page, weights: Weights) -> None:
        self._lines = text.split("\n")
        self._row = {line: row for row, line in enumerate(page.rows.tolist())}
        if self._row:
            parts, body = _contributions(page, weights)
            probability = network.sigmoid(body)
            self._probability = probability.tolist()
            self._phrases = _phrases(page, parts, probability >= 0.5).tolist()

    def word(self, line: int) -> str:
        """Say what the model thinks of a line, counted from 0, and the signals that weighed most."""
        if line not in self._row:
            return "blank line"
        row = self._row[line]
        signals: list[str] = []
        for number in self._phrases[row]:
            if number != _NONE:
                phrase = self._quote(line) if number == _WORDS else _PHRASES[number]
                if phrase not in signals:
                    signals.append(phrase)
        tail = f" ({', '.join(signals[:_SIGNALS])})" if signals else ""
        probability = self._probability[row]
        return f"reads like {'body' if probability >= 0.5 else 'furniture'}: {_decimal(probability)}{tail}"

    def _quote(self, line: int) -> str:
        words = self._lines[line].split(maxsplit=4)
        return f"its words, '{' '.join(words[:4])[:40]}{'…' if len(words) > 4 else ''}'"


def _phrases(page: features.Page, parts: Array, is_body: Array) -> Array:
    """Choose what weighed most in each row, heaviest first: places in _PHRASES, or _NONE, intp [rows, _LOOKED_AT]."""
    sizes = np.abs(parts)
    rows = np.arange(parts.shape[0])
    phrases = np.empty((rows.size, _LOOKED_AT), np.intp)
    # A few looks for the greatest are ten times faster than to sort.
    for place in range(_LOOKED_AT):
        signal = sizes.argmax(axis=1)
        # Only what speaks for the judgement is its reason.
        tells = ((parts[rows, signal] > 0) == is_body) & (sizes[rows, signal] > _LEAST)
        named = signal < len(_ABSENT)
        absent = named & (page.lines[rows, np.where(named, signal, 0)] == 0)
        phrases[:, place] = np.where(tells, signal + len(_NAMES) * absent, _NONE)
        sizes[rows, signal] = 0
    return phrases


def _decimal(value: float) -> str:
    return f"{value:.2f}".removeprefix("0")


def _contributions(page: features.Page, weights: Weights) -> tuple[Array, Array]:
    """Tell what each signal added to the body score of each row: float32 [rows, len(_NAMES)], and the scores."""
    p = weights.ready
    batch = network.single(page)
    logits, trace = network.forward(batch, p)
    reaches = (*FIRST_REACH, *SECOND_REACH)
    n = page.rows.size
    slope = np.repeat(p["last"][:, :1].T, n, axis=0)
    above, below = np.zeros((2, n), np.float32)
    look = told = np.zeros((n, 1), np.float32)
    for number in range(len(reaches) - 1, -1, -1):
        if number == len(FIRST_REACH) - 1:
            inner = slope * (trace.told_hidden > 0)
            told = trace.told * (inner @ p["told"].T)
            slope = slope + inner @ p["told_own"].T
            inner = slope * (trace.middle_hidden > 0)
            look = trace.context * (inner @ p["middle_context"].T)
            slope = slope + inner @ p["middle"].T
        inner = slope * (trace.hidden[number] > 0)
        reach, block, inputs = reaches[number], p[f"block{number}"], trace.inputs[number]
        if n > reach:
            above[reach:] += ((inputs[:-reach] @ block[:, :WIDTH]) * inner[reach:]).sum(1)
            below[:-reach] += ((inputs[reach:] @ block[:, 2 * WIDTH :]) * inner[:-reach]).sum(1)
        slope = slope + inner @ block[:, WIDTH : 2 * WIDTH].T
    inner = slope * (trace.opened > 0)
    own = (page.lines - p["mean"]) * (inner @ p["open"].T)
    whole = (page.page - p["page_mean"]) * (inner @ p["open_page"].T)
    words = (trace.vectors * (inner @ p["open_words"].T)).sum(1)
    begin = (p["open_begin"][page.begin] * inner).sum(1)
    end = (p["open_end"][page.end] * inner).sum(1)
    happened = told.reshape(n, 2, 2, -1).sum(axis=(1, 3)) if told.shape[1] > 1 else np.zeros((n, 2), np.float32)
    parts = np.column_stack((words, begin, end, above, below, happened))
    return np.hstack((own, whole, parts, look)), logits[:, 0]
