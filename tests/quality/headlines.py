"""Fit the weights of evidence by which the headline is chosen: python -m tests.quality.headlines GOLD RAW...

GOLD.jsonl has the right titles ("id", "title", where known "site"), each RAW.jsonl the pages ("id", "text", where known
"url"), gzipped or not. Every page is read by a line model that saw no page of its site: --models FOLDER holds one a
fold, `0.npz` to `4.npz`; those that are missing are trained and written there, six minutes each. The filters before
`mark-title` run as in the preset `news`, and then the headline is chosen among all candidates of the page, with and
without the page's address. What that gets right by site-grouped folds is printed first, then the weights fitted to all
pages, in the order of `newsclean/headline.py`. The same files give the same weights.

Only pages of which a candidate is the gold title teach: where the title of the annotation is worded otherwise than the
page, the page has a headline all the same, and to learn "none of them" there cost 1 to 2 points by folds.
"""
# ruff: noqa: T201 - a program prints

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.doc import Doc
from newsclean.filters import PRESETS
from newsclean.headline import DOUBT, NO_HEADLINE, WEIGHTS, read_head
from newsclean.lines import key
from newsclean.model.examples import read_rows
from newsclean.model.weights import VARIABLE
from newsclean.pipeline import Pipeline
from newsclean.registry import resolve
from tests.quality.evaluate import FOLDS, fold_of, trained

Array = npt.NDArray[Any]

STEPS, RATE, DECAY = 300, 0.06, 1e-3
"""Of no great weight: 500 steps, and a third or three times the decay, choose as well by folds."""
GIVEN_UP = 0.01
"""Share of the right headlines that may stay below what has to be reached; 0.02 costs a point and a half on main."""


class Choice(NamedTuple):
    """The candidates of one page: what speaks for each, and which one is the headline."""

    dump: str
    fold: int
    evidence: Array  # float64 [candidates, len(WEIGHTS)]
    right: Array  # bool [candidates]
    there: bool  # the text has the words of the gold title, be it as a candidate or not


def fit(choices: Sequence[Choice]) -> Array:
    """Return the weights of the evidence under which the right choices are likeliest, and last what has to be reached.

    A softmax over the candidates of a page; where several are right, either will do. Adam (Kingma and Ba 2015) from 0,
    over all pages at once. ValueError where no page has its title.
    """
    known = [choice for choice in choices if choice.right.any()]
    if not known:
        message = "nothing to learn from: no page has its title as a line"
        raise ValueError(message)
    pages = np.repeat(np.arange(len(known)), [len(choice.right) for choice in known])
    facts = np.concatenate([choice.evidence for choice in known])
    right = np.concatenate([choice.right for choice in known]).astype(np.float64)
    weights, mean, square = (np.zeros(facts.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        odds = _shares(facts @ weights, pages)
        wanted = odds * right
        wanted /= (np.bincount(pages, wanted) + 1e-12)[pages]
        slope = facts.T @ (odds - wanted) / len(known) + DECAY * weights
        mean += 0.1 * (slope - mean)
        square += 0.01 * (slope * slope - square)
        weights -= RATE * mean / (1 - 0.9**step) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    worth = [(choice.evidence @ weights)[choice.right].max() for choice in known]
    return np.append(weights, np.quantile(worth, GIVEN_UP) + DOUBT)


def _shares(worth: Array, pages: Array) -> Array:
    most = np.maximum.reduceat(worth, np.flatnonzero(np.diff(pages, prepend=-1)))
    odds = np.exp(worth - most[pages])
    shares: Array = odds / np.bincount(pages, odds)[pages]
    return shares


def read_choices(
    gold: Sequence[Mapping[str, Any]], raw: Mapping[str, Sequence[Mapping[str, Any]]], models: Sequence[Path]
) -> Iterator[Choice]:
    """Yield the choice that every page of every dump gives, without and with its address, read by its fold's model."""
    before = PRESETS["news"][: PRESETS["news"].index("mark-title")]
    pipeline = resolve(before)
    titles = {str(row["id"]): (key(str(row.get("title") or "")), str(row.get("site") or row["id"])) for row in gold}
    addresses = {str(row["id"]): row["url"] for rows in raw.values() for row in rows if row.get("url")}
    for dump, rows in raw.items():
        for row in rows:
            name = str(row["id"])
            if name not in titles:
                continue
            title, site = titles[name]
            address = addresses.get(name)
            for meta in ({}, {"url": address}) if address else ({},):
                os.environ[VARIABLE] = str(models[fold_of(site)])
                choice = _choice(pipeline, Doc(row["text"], meta=meta), title)
                if choice:
                    yield Choice(f"{dump}, address known" if meta else dump, fold_of(site), *choice)


def _choice(pipeline: Pipeline, doc: Doc, title: str) -> tuple[Array, Array, bool] | None:
    first = pipeline.run(doc)[0]
    candidates = read_head(first).candidates if first.text.strip() else []
    if not candidates:
        return None
    evidence = np.array([candidate.evidence for candidate in candidates])
    right = np.array([bool(title) and candidate.key == title for candidate in candidates])
    return evidence, right, bool(title) and title in key(doc.text)


def right_share(choices: Sequence[Choice], weights: Array) -> tuple[float, float]:
    """Return of the pages that have their title the share where it is chosen, of the others where nothing is."""
    shares: tuple[list[bool], list[bool]] = ([], [])
    for choice in choices:
        worth = choice.evidence @ weights[:-1]
        best = int(worth.argmax())
        chosen = worth[best] >= weights[-1] - DOUBT
        shares[not choice.there].append(bool(choice.right[best] and chosen if choice.there else not chosen))
    found, refused = (float(np.mean(share)) if share else float("nan") for share in shares)
    return found, refused


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, metavar="GOLD.jsonl")
    parser.add_argument("raw", type=Path, nargs="+", metavar="RAW.jsonl")
    parser.add_argument("--models", type=Path, required=True, metavar="FOLDER", help="line models by fold")
    arguments = parser.parse_args()
    gold = [{**row, "id": str(row["id"])} for row in read_rows(arguments.gold)]
    raw = {path.name.partition(".")[0]: list(read_rows(path)) for path in arguments.raw}
    dumps = [{str(row["id"]): str(row["text"]) for row in rows} for rows in raw.values()]
    models = [trained(fold, gold, dumps, arguments.models) for fold in range(FOLDS)]
    choices = list(read_choices(gold, raw, models))
    by_fold = [fit([choice for choice in choices if choice.fold != fold]) for fold in range(FOLDS)]
    shipped = np.array([*WEIGHTS.values(), NO_HEADLINE])
    print(f"{'':<30}{'now: title':>12}{'none':>8}{'by folds: title':>18}{'none':>8}")
    for dump in dict.fromkeys(choice.dump for choice in choices):
        here = [choice for choice in choices if choice.dump == dump]
        now = right_share(here, shipped)
        shares = [
            [right_share([choice], by_fold[choice.fold])[not choice.there] for choice in here if choice.there == there]
            for there in (True, False)
        ]
        then = [float(np.mean(share or [np.nan])) for share in shares]
        print(f"{dump:<30}{now[0]:>12.3f}{now[1]:>8.3f}{then[0]:>18.3f}{then[1]:>8.3f}")
    for name, weight in zip([*WEIGHTS, "NO_HEADLINE"], fit(choices).tolist(), strict=True):
        print(f'    "{name}": {weight:.2f},')
    return 0


if __name__ == "__main__":
    sys.exit(main())
