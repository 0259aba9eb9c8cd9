"""Why a line was judged as it was: gradient times input, along the line's own path through the network.

A convolution has a part for the line itself and parts for the lines above and below it.  Followed backward along the
line's own parts, the gradient gives what each feature of the line added to its score; what the other parts added at
each step is the say of its neighbours, and what the first look added is the say of the page as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from newsclean.model import features, network
from newsclean.model.network import CONTEXT_NAMES, FIRST_REACH, SECOND_REACH, WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.model.weights import Weights

Array = npt.NDArray[Any]

_SIGNALS = 3


def explain(text: str, weights: Weights) -> Iterator[str]:
    """Say for each line that is not blank what weighed most in its body score."""
    page = features.read(text, weights.lookup)
    if not page.rows.size:
        return
    names, parts, body = _contributions(page, weights)
    lines = text.split("\n")
    chosen = np.argsort(-np.abs(parts), axis=1)[:, : 2 * _SIGNALS]
    probability = network.sigmoid(body)
    for i, row in enumerate(page.rows.tolist()):
        is_body = probability[i] >= 0.5
        # Only what speaks for the judgement is its reason.
        signals = [
            _phrase(names[j], page, i, lines[row])
            for j in chosen[i].tolist()
            if (parts[i, j] > 0) == is_body and abs(parts[i, j]) > 0.05
        ]
        unique = list(dict.fromkeys(signals))[:_SIGNALS]
        tail = f" ({', '.join(unique)})" if unique else ""
        yield f"reads like {'body' if is_body else 'furniture'}: {_decimal(float(probability[i]))}{tail}"


def _decimal(value: float) -> str:
    return f"{value:.2f}".removeprefix("0")


def _contributions(page: features.Page, weights: Weights) -> tuple[tuple[str, ...], Array, Array]:
    """Tell what each signal added to the body score of each row: names, and float32 [rows, names], and the scores."""
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
    names = (*features.NAMES, *features.PAGE_NAMES, *_OWN, *CONTEXT_NAMES)
    parts = np.column_stack((words, begin, end, above, below, happened))
    return names, np.hstack((own, whole, parts, look)), logits[:, 0]


_OWN = (
    "its words", "how it begins", "how it ends", "the lines above", "the lines below",
    "what came further up", "what comes further down",
)  # fmt: skip


def _phrase(name: str, page: features.Page, row: int, line: str) -> str:
    if name == "its words":
        words = line.split()
        return f"its words, '{' '.join(words[:4])[:40]}{'…' if len(words) > 4 else ''}'"
    if name in features.NAMES:
        value = float(page.lines[row, features.NAMES.index(name)])
        if value == 0:
            return f"no {name}" if not name.startswith("no ") else name.removeprefix("no ")
    return name
