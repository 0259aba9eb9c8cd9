"""Score the line model on a folder of real pages: evaluate.py FOLDER [--no-folds] [--epochs N] [--worst N]

The folder holds `dev-gold.jsonl.gz` (id, site, set, country, title, text) and one or more dumps of the same pages,
`dev-NAME.jsonl.gz` (id, text).  By default the pages are dealt into five folds by site, a model is trained on four of
them with the package's own trainer and scored on the fifth, so that no page is scored by a model that saw its site;
that takes about half an hour on one core.  `--no-folds` scores the shipped weights as they are, which have seen the
pages they were trained on.

Columns: F1, P and R of 4-word shingles, averaged over pages, and word F1; one row a dump, set, country and length,
one table a level.  Only what the model itself decides is measured here; the filters around it add to that.
"""
# ruff: noqa: T201 - a program prints

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newsclean.model import read_lines, training
from newsclean.model.examples import make_examples, read_rows
from newsclean.model.features import make_lookup
from newsclean.model.reading import LEVELS
from newsclean.model.teachers import soften

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsclean.model.weights import Weights

_WORD = re.compile(r"\w+")
FOLDS = 5


class Result(NamedTuple):
    """How one page of one dump came out at one level."""

    key: str
    precision: float | None
    recall: float | None
    words: float


def fold_of(site: str) -> int:
    """Give the fold of a site: the same everywhere, as it hangs on the name alone."""
    return int(hashlib.md5(site.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def shingles(text: str, size: int = 4) -> Counter[tuple[str, ...]]:
    """Count the runs of `size` words; of a shorter text its words as one run."""
    words = _WORD.findall(text)
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)) if words)


def compare(key: str, gold: str, kept: str) -> Result:
    """Score a cleaned text against the gold one."""
    want, have = shingles(gold), shingles(kept)
    both = (want & have).total()
    bag, got = Counter(_WORD.findall(gold.lower())), Counter(_WORD.findall(kept.lower()))
    words = bag.total() + got.total()
    return Result(
        key,
        both / have.total() if have else None,
        both / want.total() if want else None,
        2 * (bag & got).total() / words if words else 1.0,
    )


def summary(results: Iterable[Result]) -> str:
    """Average over pages, in one row."""
    rows = list(results)
    precisions = [row.precision for row in rows if row.precision is not None]
    recalls = [row.recall for row in rows if row.recall is not None]
    p = sum(precisions) / len(precisions) if precisions else 0.0
    r = sum(recalls) / len(recalls) if recalls else 0.0
    f1 = 2 * p * r / (p + r) if p + r else 0.0
    words = sum(row.words for row in rows) / max(1, len(rows))
    return f"{len(rows):>6}{f1:>8.4f}{p:>7.3f}{r:>7.3f}{words:>7.3f}"


def _length(text: str) -> str:
    words = len(_WORD.findall(text))
    return next((f"under {limit} words" for limit in (150, 400, 800, 1600) if words < limit), "1600 words and more")


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--no-folds", action="store_true", help="score the shipped weights")
    parser.add_argument("--trees", action="store_true", help="train as the shipped weights were; twice the time")
    parser.add_argument("--epochs", type=int, default=training.EPOCHS)
    parser.add_argument("--worst", type=int, default=10, help="pages to list for each dump")
    arguments = parser.parse_args()
    gold = list(read_rows(arguments.folder / "dev-gold.jsonl.gz"))
    paths = sorted(p for p in arguments.folder.glob("dev-*.jsonl.gz") if p.name != "dev-gold.jsonl.gz")
    dumps = {p.name[4:-9]: {row["id"]: row["text"] for row in read_rows(p)} for p in paths}
    by_fold: dict[int, Weights | None] = dict.fromkeys(range(FOLDS))
    if not arguments.no_folds:
        for fold in range(FOLDS):
            records = [record for record in gold if fold_of(record["site"]) != fold]
            print(f"fold {fold}: training on {len(records)} pages", file=sys.stderr, flush=True)
            examples = make_examples(records, list(dumps.values()))
            if arguments.trees:
                examples = soften(examples, make_lookup(), seed=fold)
            by_fold[fold] = training.fit(examples, seed=fold, epochs=arguments.epochs)
    clean = {record["id"]: record["text"] for record in gold}
    for name, texts in {**dumps, "(gold as input)": clean}.items():
        scored: dict[str, list[Result]] = defaultdict(list)
        for record in gold:
            text = texts.get(record["id"])
            if text is None:
                continue
            lines = text.split("\n")
            reading = read_lines(text, weights=by_fold[fold_of(record["site"])])
            for level in LEVELS:
                keep = reading.decide(level)
                kept = "\n".join(lines[i] for i in keep.nonzero()[0].tolist())
                scored[level].append(compare(record["id"], record["text"], kept))
        _show(name, gold, scored, arguments.worst)
    return 0


def _show(name: str, gold: list[dict[str, Any]], scored: dict[str, list[Result]], worst: int) -> None:
    print(f"\n{name:<28}{'pages':>6}{'F1':>8}{'P':>7}{'R':>7}{'word':>7}")
    for level in LEVELS:
        print(f"{level:<28}{summary(scored[level])}")
    records = {record["id"]: record for record in gold}
    groups: dict[str, list[Result]] = defaultdict(list)
    for result in scored["normal"]:
        record = records[result.key]
        for value in (record.get("set"), record.get("country"), _length(record["text"])):
            if value:
                groups[f"  {value}"].append(result)
    for group, results in sorted(groups.items(), key=lambda item: -len(item[1])):
        print(f"{group:<28}{summary(results)}")
    for result in sorted(scored["normal"], key=lambda row: row.words)[:worst]:
        precision, recall = (f"{v:.2f}" if v is not None else "none" for v in (result.precision, result.recall))
        print(f"  worst: {result.key:<40} words {result.words:.2f}  P {precision}  R {recall}")


if __name__ == "__main__":
    sys.exit(main())
