"""Fit the model to pages and their gold articles: numpy only, and the same seed gives the same weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import numpy.typing as npt

from newsclean.model import features, network, weights
from newsclean.model.examples import AUGMENTED, CLEAN, Example, Sample, make_examples, make_sample, mixed, read_rows
from newsclean.model.teachers import soften

Array = npt.NDArray[Any]
Progress = Callable[[str], None]

EPOCHS = 24
PAGES_A_STEP = 16
LEARNING_RATE = 3e-3
DECAY = 0.02
AVERAGE = 0.995
"""How much of the running mean of the parameters stays at each step; the mean is what is kept in the end."""
HEAD_WEIGHT = 0.25
LEVELS = (-3.0, -0.5, 0.5)
"""Logits of body from which a line stays: safe, normal, aggressive.  Measured by folds, see MODEL.md."""

CLEAN_SEEN = 0.5
"""Share of the pages that are clean from the start that are shown in an epoch."""
WORD_DROPOUT, PAGE_WORD_DROPOUT, FEATURE_DROPOUT, HIDDEN_DROPOUT = 0.25, 0.3, 0.1, 0.15
FAMILY_DROPOUT = 0.2
_FAMILY_COLUMNS = slice(
    features.NAMES.index(f"{features.FAMILIES[0]} words"), features.NAMES.index(f"{features.FAMILIES[-1]} words")
)


class _Adam:
    """Adam with decoupled decay, the plain textbook form (Kingma and Ba 2015, Loshchilov and Hutter 2019)."""

    def __init__(self, parameters: network.Parameters, decay: float) -> None:
        self.names = [name for name in parameters if name not in network.FIXED]
        self.mean = {name: np.zeros_like(parameters[name]) for name in self.names}
        self.square = {name: np.zeros_like(parameters[name]) for name in self.names}
        self.decay, self.steps = decay, 0

    def step(self, parameters: network.Parameters, slopes: network.Parameters, rate: float) -> None:
        self.steps += 1
        norm = float(np.sqrt(sum(float((slope * slope).sum()) for slope in slopes.values())))
        shrink = min(1.0, 5.0 / (norm + 1e-9))
        first, second = 1 - 0.9**self.steps, 1 - 0.99**self.steps
        for name in self.names:
            slope = (slopes[name] * np.float32(shrink)).astype(np.float32)
            self.mean[name] += np.float32(0.1) * (slope - self.mean[name])
            self.square[name] += np.float32(0.01) * (slope * slope - self.square[name])
            size = np.sqrt(self.square[name] / np.float32(second)) + np.float32(1e-7)
            move = self.mean[name] / np.float32(first) / size
            if not name.endswith("bias"):
                move += np.float32(self.decay) * parameters[name]
            parameters[name] -= np.float32(rate) * move


def _measure(samples: Sequence[Sample], parameters: network.Parameters) -> None:
    """Set the means and spreads by which features are standardised."""
    stride = max(1, len(samples) // 1500)
    lines = np.concatenate([sample.page.lines for sample in samples[::stride]])
    pages = np.stack([sample.page.page for sample in samples[::stride]])
    parameters["mean"] = lines.mean(0, dtype=np.float64).astype(np.float32)
    parameters["spread"] = (1 / np.maximum(lines.std(0, dtype=np.float64), 0.1)).astype(np.float32)
    parameters["page_mean"] = pages.mean(0, dtype=np.float64).astype(np.float32)
    parameters["page_spread"] = (1 / np.maximum(pages.std(0, dtype=np.float64), 0.1)).astype(np.float32)


def _slopes(
    samples: Sequence[Sample], batch: network.Batch, logits: Array, trace: network.Trace
) -> tuple[Array, Array, float]:
    """Give the slopes of the loss by the logits and by the first look, and the loss of the body."""
    body = np.concatenate([sample.body for sample in samples])
    heads = np.concatenate([sample.heads for sample in samples])
    weight = np.concatenate([sample.weight for sample in samples]) / np.float32(len(samples))
    real = batch.real
    last = np.zeros_like(logits)
    first = np.zeros(logits.shape[0], np.float32)
    guess, early = network.sigmoid(logits[real]), network.sigmoid(trace.first[real])
    last[real, 0] = weight * (guess[:, 0] - body)
    first[real] = 0.5 * weight * (early - body)
    known = heads >= 0
    # Other heads: each line of a page weighs the same, found ones ten times more.
    sizes = np.repeat([1 / (1 + sample.body.size) for sample in samples], [sample.body.size for sample in samples])
    even = (sizes[:, None] * (1 + 9 * (heads == 1)) * known / len(samples)).astype(np.float32)
    last[real, 1:] = HEAD_WEIGHT * even * (guess[:, 1:] - heads)
    sure = np.clip(guess[:, 0], 1e-6, 1 - 1e-6)
    loss = -float((weight * (body * np.log(sure) + (1 - body) * np.log(1 - sure))).sum())
    return last, first, loss


def fit(
    examples: Sequence[Example], *, seed: int = 0, epochs: int = EPOCHS, lookup: features.Lookup | None = None,
    progress: Progress | None = None,
) -> weights.Weights:  # fmt: skip
    """Train a network on labelled pages.

    Raises ValueError where no line of a raw page is body.
    """
    if not any(example.end and example.group != CLEAN for example in examples):
        message = "nothing to learn from: no line of the raw pages stands in the gold texts"
        raise ValueError(message)
    lookup = lookup or features.make_lookup()
    random, generator = Random(seed), np.random.default_rng(seed)  # noqa: S311 - no secrets here
    plain = [make_sample(example, lookup, None) for example in examples]
    parameters = network.initial(generator)
    _measure(plain, parameters)
    adam = _Adam(parameters, decay=DECAY)
    average = {name: values.copy() for name, values in parameters.items()}
    groups: dict[tuple[object, ...], list[Example]] = {}
    for example in examples:
        if example.end:
            groups.setdefault(example.group, []).append(example)
    clean = sum(example.group == CLEAN for example in examples)
    steps = epochs * (len(examples) - (1 - CLEAN_SEEN) * clean) / PAGES_A_STEP
    done = 0
    for epoch in range(epochs):
        order = [i for i, example in enumerate(examples) if example.group != CLEAN or random.random() < CLEAN_SEEN]
        random.shuffle(order)
        losses = []
        for at in range(0, len(order), PAGES_A_STEP):
            samples = [
                make_sample(mixed(examples[i], groups, random), lookup, random)
                if random.random() < AUGMENTED
                else plain[i]
                for i in order[at : at + PAGES_A_STEP]
            ]
            samples = [sample for sample in samples if sample.body.size]
            if not samples:
                continue
            slopes, loss = _learn(samples, parameters, generator)
            done += 1
            share = min(1.0, done / steps)
            rate = LEARNING_RATE * min(1.0, done / 50) * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * share)))
            adam.step(parameters, slopes, float(rate))
            pace = np.float32(min(AVERAGE, done / (done + 10)))
            for name in adam.names:
                average[name] += (1 - pace) * (parameters[name] - average[name])
            losses.append(loss)
        if progress:
            progress(f"epoch {epoch + 1} of {epochs}: loss {sum(losses) / max(1, len(losses)):.4f}")
    made = weights.Weights(average, network.folded(average), lookup, np.array(LEVELS, np.float32))
    return weights.unpacked(made)


def _learn(
    samples: Sequence[Sample], parameters: network.Parameters, generator: np.random.Generator
) -> tuple[network.Parameters, float]:
    """Give the slopes of the loss on some pages, and the loss."""
    batch = network.batch([sample.page for sample in samples], parameters)
    _hide_features(batch, samples, generator)
    drop = _dropout(batch, samples, generator)
    logits, trace = network.forward(batch, parameters, drop)
    last, first, loss = _slopes(samples, batch, logits, trace)
    return network.backward(batch, parameters, trace, (last, first), drop), loss


def _hide_features(batch: network.Batch, samples: Sequence[Sample], generator: np.random.Generator) -> None:
    """Hide some features of each page altogether."""
    keep = (generator.random((len(samples), batch.lines.shape[1])) >= FEATURE_DROPOUT).astype(np.float32)
    keep[generator.random(len(samples)) < FAMILY_DROPOUT, _FAMILY_COLUMNS] = 0
    at = 0
    for number, sample in enumerate(samples):
        batch.lines[at : at + sample.body.size] *= keep[number]
        at += sample.body.size + network.GAP


def _dropout(batch: network.Batch, samples: Sequence[Sample], generator: np.random.Generator) -> network.Dropout:
    """Hide some words, and every word of some pages: what the words say must not be all there is."""
    keep = (generator.random((batch.words.size, 1)) >= WORD_DROPOUT).astype(np.float32)
    sizes = [sample.page.words.size for sample in samples]
    pages = (generator.random(len(samples)) >= PAGE_WORD_DROPOUT).astype(np.float32)
    keep *= np.repeat(pages, sizes)[:, None]
    return network.Dropout(keep, HIDDEN_DROPOUT, generator)


def train(
    gold_path: Path | str,
    raw_paths: Sequence[Path | str],
    out: Path | str,
    *,
    seed: int = 0,
    epochs: int = EPOCHS,
    trees: bool = False,
    progress: Progress | None = None,
) -> weights.Weights:
    """Fit weights to your own pages and write them to `out`.

    gold_path: JSON lines with `id` and `text` (the clean article), and where known `site`, `title`, `byline`,
    `published` and `captions`.  raw_paths: JSON lines with `id` and `text` (or `raw`), the dumps of the same pages by
    one tool or several.  Both may be gzipped.  With trees, the network learns from the gold and from what trees expect
    that saw other sites only (`newsclean.model.teachers`).  The same files and the same seed give the same bytes on the
    same machine.

    progress is called with one line of text an epoch, and one a fold of trees.

    Raises OSError for files that cannot be read or written, ValueError for lines that are no JSON or pages that do
    not belong together, ModuleNotFoundError for trees where LightGBM is not installed.
    """
    dumps = [{str(row["id"]): row.get("text") or row.get("raw") or "" for row in read_rows(path)} for path in raw_paths]
    gold = [{**row, "id": str(row["id"])} for row in read_rows(gold_path)]
    examples = make_examples(gold, dumps)
    if trees:
        examples = soften(examples, features.make_lookup(), seed=seed, progress=progress)
    made = fit(examples, seed=seed, epochs=epochs, progress=progress)
    weights.save(out, made)
    return made
