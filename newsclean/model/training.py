"""Fit the model to pages and their gold articles: numpy only, and the same seed gives the same weights."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model import augment, features, network, weights
from newsclean.model.labels import HEADS, Labels, folded, label

Array = npt.NDArray[Any]
Progress = Callable[[str], None]

EPOCHS = 24
PAGES_A_STEP = 16
LEARNING_RATE = 3e-3
DECAY = 0.02
AVERAGE = 0.995
"""How much of the running mean of the parameters stays at each step; the mean is what is kept in the end."""
HEAD_WEIGHT = 0.25
LEVELS = (-4.0, -1.0, 1.0)
"""Logits of body from which a line stays: safe, normal, aggressive.  Measured by folds, see MODEL.md."""

AUGMENTED = 0.85
"""Share of the pages that are changed before each look at them; the others are shown as they are."""
SPLICED = 0.4
"""Of those, the share that is put between the header and the footer of other pages."""
TEASERS, LATER_ARTICLE = 0.2, 0.05
"""Of these again, the shares that get teasers, or another article, behind the body."""
CLEAN = 0.5
"""Share of the pages that are clean from the start that are shown in an epoch."""
WORD_DROPOUT, PAGE_WORD_DROPOUT, FEATURE_DROPOUT, HIDDEN_DROPOUT = 0.25, 0.3, 0.1, 0.15
FAMILY_DROPOUT = 0.2
_FAMILY_COLUMNS = slice(
    features.NAMES.index(f"{features.FAMILIES[0]} words"), features.NAMES.index(f"{features.FAMILIES[-1]} words")
)
_CLEAN = ("clean",)
_ENOUGH_TO_MIX = 8


class Example(NamedTuple):
    """One dump of one page, labelled."""

    key: str
    group: tuple[object, ...]  # pages of one group, by dump and country, lend each other their parts
    lines: list[str]
    labels: Labels
    view: augment.View
    begin: int  # where the article begins: its title, or its first line of body
    end: int  # where it ends


class Sample(NamedTuple):
    """One page as the network is trained on it."""

    page: features.Page
    body: Array  # float32 [n]
    heads: Array  # float32 [n, len(HEADS) - 1], -1 = unknown
    weight: Array  # float32 [n]


def read_rows(path: Path | str) -> Iterator[dict[str, Any]]:
    """Read a file of JSON objects, one a line, gzipped or not.  OSError and ValueError as `open` and `json` do."""
    opened = gzip.open if str(path).endswith(".gz") else open
    with opened(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            if line.strip():
                yield json.loads(line)


def make_examples(gold: Iterable[dict[str, Any]], dumps: Sequence[dict[str, str]]) -> list[Example]:
    """Label every dump of every gold page, and the gold text itself as one that is clean already.

    dumps: for each dump, texts by page id; a page that a dump lacks is left out there.
    """
    examples = []
    for record in gold:
        texts = [(dump[record["id"]], False) for dump in dumps if record["id"] in dump]
        clean = record.get("text") or ""
        texts += [(clean, True), (f"{record['title']}\n\n{clean}" if record.get("title") else clean, True)]
        for number, (text, is_clean) in enumerate(texts):
            lines = text.split("\n")
            labels = label(lines, record)
            if is_clean:
                title = lines[0] if len(texts) and record.get("title") and text != clean else None
                body = [1.0 if line.strip() and not (title and i == 0) else 0.0 for i, line in enumerate(lines)]
                labels = labels._replace(body=body)
            titles = [heads[0] == 1 for heads in labels.heads]
            group: tuple[object, ...] = _CLEAN if is_clean else (number, record.get("set"), record.get("country"))
            begin, end = _extent(labels.body, titles)
            view = augment.View(labels.body, titles)
            examples.append(Example(str(record["id"]), group, lines, labels, view, begin, end))
    return examples


def _extent(body: Sequence[float], titles: Sequence[bool]) -> tuple[int, int]:
    places = [i for i, share in enumerate(body) if share > 0.5]
    if not places:
        return 0, 0
    begin = places[0]
    above = [i for i in range(max(0, begin - 40), begin) if titles[i]]
    return (above[-1] if above else begin), places[-1] + 1


def _spliced(example: Example, others: Sequence[Example], random: Random) -> Example:
    """Put an article between the header and the footer of other pages, and teasers or another article behind it.

    A site's header never stands beside the same words twice, so that the model has to learn what headers look like.
    """
    before = random.choice(others) if random.random() < 0.7 else example
    after = random.choice(others) if random.random() < 0.7 else example
    if not before.end or not after.end:
        return example
    parts = [(before, 0, before.begin, True), (example, example.begin, example.end, True)]
    if random.random() < TEASERS:
        heading = random.randrange(after.end, len(after.lines)) if after.end < len(after.lines) else 0
        parts.append((after, heading, heading + 1, heading >= after.end))
        for _ in range(random.randint(1, 6)):
            other = random.choice(others)
            at = random.randrange(other.begin, other.end) if random.random() < 0.5 else other.begin
            parts.append((other, at, min(other.end, at + random.randint(1, 5)), False))
    parts.append((after, after.end, len(after.lines), True))
    if random.random() < LATER_ARTICLE:
        other = random.choice(others)
        parts.append((other, max(0, other.begin - 5), other.end, False))
    lines: list[str] = []
    body: list[float] = []
    heads: list[tuple[float, ...]] = []
    words: list[int] = []
    titles: list[bool] = []
    no_head = (0.0,) * (len(HEADS) - 1)
    for source, begin, end, own in parts:
        lines += source.lines[begin:end]
        words += source.labels.words[begin:end]
        if own:
            body += source.labels.body[begin:end]
            heads += source.labels.heads[begin:end]
            titles += source.view.title[begin:end]
        else:
            body += [0.0] * len(source.lines[begin:end])
            heads += [no_head] * len(source.lines[begin:end])
            titles += [False] * len(source.lines[begin:end])
    labels = Labels(body, heads, words, example.labels.gold_words)
    return example._replace(lines=lines, labels=labels, view=augment.View(body, titles))


def _mixed(example: Example, groups: dict[tuple[object, ...], list[Example]], random: Random) -> Example:
    """Splice a page with others of its group, or leave it."""
    others = groups.get(example.group, [])
    if len(others) < _ENOUGH_TO_MIX or not example.end or example.group == _CLEAN or random.random() >= SPLICED:
        return example
    return _spliced(example, others, random)


def _sample(example: Example, lookup: features.Lookup, random: Random | None) -> Sample:
    lines = [(line, i if line.strip() else -1) for i, line in enumerate(example.lines)]
    if random is not None:
        lines = augment.changed(lines, example.view, random)
    page = features.read("\n".join(text for text, _ in lines), lookup)
    pairs = [lines[row] for row in page.rows.tolist()]
    labels = example.labels
    # Characters that are ink to features.read but not to str.strip, or the other way round, have no label.
    numbers = [number for _, number in pairs]
    body = np.array([labels.body[number] if number >= 0 else 0.0 for number in numbers], np.float32)
    unknown = (-1.0,) * (len(HEADS) - 1)
    heads = np.array([labels.heads[number] if number >= 0 else unknown for number in numbers], np.float32)
    words = np.maximum(np.array([len(text.split()) for text, _ in pairs], np.float32), page.width / 8)
    # A wrong line costs its own shingles and those across its two edges: hence + 3.
    weight = (words + 3) / (float((words * body).sum()) + 30)
    weight = np.minimum(weight, 1) * 3 / max(3, float(weight.sum()))
    return Sample(page, body, heads.reshape(-1, len(HEADS) - 1), weight.astype(np.float32))


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
    if not any(example.end and example.group != _CLEAN for example in examples):
        message = "nothing to learn from: no line of the raw pages stands in the gold texts"
        raise ValueError(message)
    lookup = lookup or features.make_lookup()
    random, generator = Random(seed), np.random.default_rng(seed)  # noqa: S311 - no secrets here
    plain = [_sample(example, lookup, None) for example in examples]
    parameters = network.initial(generator)
    _measure(plain, parameters)
    adam = _Adam(parameters, decay=DECAY)
    average = {name: values.copy() for name, values in parameters.items()}
    groups: dict[tuple[object, ...], list[Example]] = {}
    for example in examples:
        if example.end:
            groups.setdefault(example.group, []).append(example)
    clean = sum(example.group == _CLEAN for example in examples)
    steps = epochs * (len(examples) - (1 - CLEAN) * clean) / PAGES_A_STEP
    done = 0
    for epoch in range(epochs):
        order = [i for i, example in enumerate(examples) if example.group != _CLEAN or random.random() < CLEAN]
        random.shuffle(order)
        losses = []
        for at in range(0, len(order), PAGES_A_STEP):
            samples = [
                _sample(_mixed(examples[i], groups, random), lookup, random)
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
    progress: Progress | None = None,
) -> weights.Weights:
    """Fit weights to your own pages and write them to `out`.

    gold_path: JSON lines with `id` and `text` (the clean article), and where known `title`, `byline`, `published`
    and `captions`.  raw_paths: JSON lines with `id` and `text` (or `raw`), the dumps of the same pages by one tool or
    several.  Both may be gzipped.  The same files and the same seed give the same bytes on the same machine.

    progress is called with one line of text an epoch.

    Raises OSError for files that cannot be read or written, ValueError for lines that are no JSON or pages that do
    not belong together.
    """
    dumps = [{str(row["id"]): row.get("text") or row.get("raw") or "" for row in read_rows(path)} for path in raw_paths]
    gold = [{**row, "id": str(row["id"])} for row in read_rows(gold_path)]
    made = fit(make_examples(gold, dumps), seed=seed, epochs=epochs, progress=progress)
    weights.save(out, made)
    return made


__all__ = ["Example", "fit", "folded", "make_examples", "read_rows", "train"]
