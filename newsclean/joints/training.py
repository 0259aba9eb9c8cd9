"""Fit the network to pages whose blocks have lines of their own: joined again, they tell where their blocks met.

``python -m newsclean.joints.training RAW.jsonl... -o joints.npz``: each line of a file has a page as ``text``.
"""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.joints import network
from newsclean.joints.finding import save
from newsclean.joints.pieces import Pieces, look
from newsclean.joints.signs import PHRASES, signs
from newsclean.language import detect
from newsclean.model import augment
from newsclean.model.examples import read_rows
from newsclean.model.tables import characters

Array = npt.NDArray[Any]

EPOCHS = 3
PAGES_A_STEP = 8
LEARNING_RATE = 3e-3
DECAY = 0.003
AVERAGE = 0.99
"""How much of the running mean of the parameters stays at each step; the mean is what is kept in the end."""
LONGEST = 6000
"""Pieces of a page that are looked at in one go."""
FEWEST = 20
OTHER_LANGUAGES = 4
"""How often in an epoch a page is seen that is not English, as there are few."""
FOREIGN = 0.12
"""Share of the pages that are written in another script, with letters dealt out anew."""
_WAYS = ("spaces",) * 2 + ("nothing", "mixture", "mixture")
_BULLET = re.compile(r"(?:[*+o•-]|\d+\.) +(?=\S)")
_SHORT = 50


class _Sample(NamedTuple):
    pieces: Pieces
    signs: Array  # float32 [n, SIGNS]
    joints: Array  # bool [n]: a block begins with the piece
    weight: Array  # float32 [n]: 0 where nobody asks


def joined(page: str, random: Random) -> tuple[str, list[int]]:
    """Return a page with few of its line breaks or none, and the offsets at which its blocks begin but the first."""
    lines = [" ".join(line.split()) for line in page.split("\n")]
    way = random.choice(_WAYS)
    if way != "spaces" or random.random() < 0.3:
        lines = [_BULLET.sub("", line, count=1) if _BULLET.match(line) else line for line in lines]
    lines = [line for line in lines if line]
    if random.random() < FOREIGN:
        pairs = augment.foreign([(line, 0) for line in lines], augment.View([], []), random)
        lines = [text for text, _ in pairs if text]
    gaps = _gaps(lines, way, random)
    text, begins = "", []
    parts = []
    size = 0
    for line, gap in zip(lines, gaps, strict=True):
        parts += [line, gap]
        size += len(line) + len(gap)
        begins.append(size)
    text = "".join(parts)
    return text, begins[:-1]


def _gaps(lines: Sequence[str], way: str, random: Random) -> list[str]:
    """Return what stands behind each line; short lines in a row seldom keep their breaks."""
    if way != "mixture":
        return [" " if way == "spaces" else ""] * len(lines)
    feeds, spaces = random.choice((0.05, 0.15, 0.3, 0.5)), random.choice((0.0, 0.02, 0.1))
    gaps = []
    for line, behind in zip(lines, [*lines[1:], ""], strict=True):
        often = 0.3 * feeds if len(line) < _SHORT and len(behind) < _SHORT else feeds
        gaps.append("\n" if random.random() < often else " " if random.random() < spaces else "")
    return gaps


def _sample(page: str, table: Array, random: Random) -> _Sample | None:
    text, begins = joined(page, random)
    pieces = look(text, table)
    joints = np.isin(pieces.starts, begins)
    if pieces.starts.size > LONGEST:
        at = random.randrange(pieces.starts.size - LONGEST)
        pieces, joints = pieces.part(at, at + LONGEST), joints[at : at + LONGEST]
    if pieces.starts.size < FEWEST:
        return None
    weight = (~pieces.fed).astype(np.float32)
    weight[0] = 0
    found = signs(pieces, table)
    if random.random() < 0.3:  # phrases must not be all there is: other languages have none
        found[:, PHRASES] = 0
    return _Sample(pieces, found, joints, weight)


def fit(
    pages: Sequence[str], *, seed: int = 0, epochs: int = EPOCHS, progress: Callable[[str], None] | None = None
) -> network.Parameters:
    """Return parameters fitted to pages whose blocks have lines of their own; the same seed gives the same ones."""
    table = characters()
    random, generator = Random(seed), np.random.default_rng(seed)  # noqa: S311  # no secrets here
    parameters = network.initial(generator)
    average = {name: values.copy() for name, values in parameters.items()}
    mean, square = ({name: np.zeros_like(values) for name, values in parameters.items()} for _ in range(2))
    shown = [page for page in pages for _ in range(1 if detect(page) == "en" else OTHER_LANGUAGES)]
    steps, done = epochs * len(shown) / PAGES_A_STEP, 0
    for epoch in range(epochs):
        random.shuffle(shown)
        loss = count = 0.0
        for at in range(0, len(shown), PAGES_A_STEP):
            total = {name: np.zeros_like(values) for name, values in parameters.items()}
            for page in shown[at : at + PAGES_A_STEP]:
                sample = _sample(page, table, random)
                if sample is None:
                    continue
                cost = _learn(sample, parameters, total, generator)
                loss, count = loss + cost, count + float(sample.weight.sum())
            done += 1
            rate = LEARNING_RATE * min(1.0, done / 50) * (0.01 + 0.5 * (1 + np.cos(np.pi * min(1.0, done / steps))))
            pace = np.float32(1 - min(AVERAGE, done / (done + 10)))
            for name, slope in total.items():
                mean[name] += np.float32(0.1) * (slope - mean[name])
                square[name] += np.float32(0.01) * (slope * slope - square[name])
                size = np.sqrt(square[name] / np.float32(1 - 0.99**done)) + np.float32(1e-6)
                move = mean[name] / np.float32(1 - 0.9**done) / size
                if not name.startswith("bias"):
                    move += np.float32(DECAY) * parameters[name]
                parameters[name] -= np.float32(rate) * move
                average[name] += pace * (parameters[name] - average[name])
        if progress:
            progress(f"epoch {epoch + 1} of {epochs}: loss {loss / max(1.0, count):.4f}")
    return average


def _learn(
    sample: _Sample, parameters: network.Parameters, total: network.Parameters, generator: np.random.Generator
) -> float:
    """Add the slopes of the loss on a page to ``total``; return the loss."""
    head, tail = network.buckets(sample.pieces)
    keep = (generator.random(network.BUCKETS) >= generator.choice((0.1, 0.3, 0.6))).astype(np.float32)[:, None]
    vectors = parameters["vectors"] * keep
    seen = network.forward(np.concatenate((sample.signs, vectors[head], vectors[tail]), 1), parameters)
    guess = 1 / (1 + np.exp(-seen[-1][:, 0]))
    size = max(300.0, 20 * float(sample.weight.sum()) ** 0.5)
    slopes = ((guess - sample.joints) * sample.weight / size).astype(np.float32)[:, None]
    found, by_input = network.backward(seen, parameters, slopes)
    for name, slope in found.items():
        total[name] += slope
    one = by_input.shape[1] - 2 * network.VECTOR
    by_vector = np.zeros_like(vectors)
    np.add.at(by_vector, head, by_input[:, one : one + network.VECTOR])
    np.add.at(by_vector, tail, by_input[:, one + network.VECTOR :])
    total["vectors"] += by_vector * keep
    sure = np.where(sample.joints, guess, 1 - guess)
    return -float((np.log(sure + 1e-7) * sample.weight).sum())


def main(arguments: Sequence[str] | None = None) -> int:
    """Train on the pages of JSONL files and write the parameters."""
    parser = ArgumentParser(prog="python -m newsclean.joints.training", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("raw", nargs="+", metavar="RAW.jsonl")
    parser.add_argument("-o", "--output", required=True, metavar="FILE")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    given = parser.parse_args(arguments)
    pages = [row["text"] for path in given.raw for row in read_rows(path)]

    def progress(line: str) -> None:
        sys.stderr.write(line + "\n")

    save(given.output, fit(pages, seed=given.seed, epochs=given.epochs, progress=progress))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
