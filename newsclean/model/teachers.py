"""Soft labels: what trees expect of a line that have not seen its site.

Gold has its whims: one annotator keeps the standfirst, another leaves it out.  A network that is shown hard labels
learns such whims by heart.  So boosted trees, which see what stands around a line but none of its words, are fitted to
the pages of four fifths of the sites and asked about the last fifth; the network learns from a mean of the gold and of
what they expect (distillation, Hinton, Vinyals and Dean 2015, with labels from outside the fold).  On pages of other
sites that is worth .008 of F1, and .02 to .03 on kinds of dump that nobody trained on; see MODEL.md.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from newsclean.model import features
from newsclean.model.examples import CLEAN, Example, Sample, make_sample

Array = npt.NDArray[Any]

FOLDS = 5
SHARE = 0.6
"""How much of a soft label is what the trees expect; the rest is the gold.  From .5 to .7 it makes no difference."""
LINES = 0.4
"""Share of the lines that are looked at: neighbours are alike."""
ROUNDS = 400
SETTINGS = {
    "objective": "cross_entropy", "learning_rate": 0.06, "num_leaves": 48, "min_data_in_leaf": 80, "lambda_l2": 5.0,
    "feature_fraction": 0.12, "bagging_fraction": 0.7, "bagging_freq": 1, "max_bin": 63,
    "num_threads": 1, "deterministic": True, "verbose": -1,
}  # fmt: skip

_NEXT = (1, -1, 2, -2)
_WINDOWS = ((-6, 0), (1, 7), (-25, 0), (1, 26))
"""Rows before and behind a line of which the means are taken, from and to."""


def soften(
    examples: Sequence[Example], lookup: features.Lookup, *, seed: int = 0,
    progress: Callable[[str], None] | None = None,
) -> list[Example]:  # fmt: skip
    """Mix the gold labels of raw pages with what trees expect that saw only other sites; clean texts stay as they are.

    Of pages of fewer than two sites nothing can be said, and they come back as they are.

    Raises ModuleNotFoundError where LightGBM is not installed.
    """
    import lightgbm

    raw = [example for example in examples if example.group != CLEAN]
    folds = _deal([example.site for example in raw])
    pages = [make_sample(example, lookup, None) for example in raw]
    expected: dict[int, Array] = {}
    for fold in sorted(set(folds)) if len(set(folds)) > 1 else ():
        generator = np.random.default_rng([seed, fold])
        others = [page for page, at in zip(pages, folds, strict=True) if at != fold and page.body.size]
        rows, body, weight = _table(others, generator)
        settings = {**SETTINGS, "seed": seed, "min_data_in_leaf": min(80, 1 + len(body) // 50)}
        data = lightgbm.Dataset(rows, body, weight=weight * len(body) / weight.sum(), params=settings)
        trees = lightgbm.train(settings, data, ROUNDS)
        for number, (page, at) in enumerate(zip(pages, folds, strict=True)):
            if at == fold and page.body.size:
                expected[number] = np.asarray(trees.predict(around(page.page), num_threads=1))
        if progress:
            progress(f"trees {fold + 1} of {FOLDS}")
    numbers = {id(example): number for number, example in enumerate(raw)}
    return [
        _mixed(example, pages[numbers[id(example)]], expected.get(numbers[id(example)]))
        if id(example) in numbers
        else example
        for example in examples
    ]


def around(page: features.Page) -> Array:
    """Give what trees see of each row: its features, those of its neighbours, and means further away, float32."""
    lines = page.lines
    n = len(lines)
    totals = np.zeros((n + 1, lines.shape[1]))
    np.cumsum(lines, axis=0, out=totals[1:])
    index = np.arange(n)
    parts = [lines]
    for step in _NEXT:
        moved = np.zeros_like(lines)
        if step > 0:
            moved[step:] = lines[:-step]
        else:
            moved[:step] = lines[-step:]
        parts.append(moved)
    for low, high in _WINDOWS:
        begin, end = np.clip(index + low, 0, n), np.clip(index + high, 0, n)
        parts.append((totals[end] - totals[begin]) / np.maximum(end - begin, 1)[:, None])
    parts.append(np.repeat(page.page[None], n, axis=0))
    return np.hstack(parts).astype(np.float32)


def _table(pages: Sequence[Sample], generator: np.random.Generator) -> tuple[Array, Array, Array]:
    chosen = [generator.random(page.body.size) < LINES for page in pages]
    return (
        np.vstack([around(page.page)[rows] for page, rows in zip(pages, chosen, strict=True)]),
        np.concatenate([page.body[rows] for page, rows in zip(pages, chosen, strict=True)]),
        np.concatenate([page.weight[rows] for page, rows in zip(pages, chosen, strict=True)]),
    )


def _mixed(example: Example, page: Sample, expected: Array | None) -> Example:
    if expected is None:
        return example
    body = np.array(example.labels.body)
    rows = page.page.rows
    body[rows] = (1 - SHARE) * body[rows] + SHARE * expected
    return example._replace(labels=example.labels._replace(body=body.tolist()))


def _deal(sites: Sequence[str]) -> list[int]:
    """Deal sites into folds of about as many pages each: the fold of every page."""
    sizes = [0] * FOLDS
    fold: dict[str, int] = {}
    counts = {site: sites.count(site) for site in set(sites)}
    for site in sorted(counts, key=lambda site: (-counts[site], site)):
        fold[site] = sizes.index(min(sizes))
        sizes[fold[site]] += counts[site]
    return [fold[site] for site in sites]
