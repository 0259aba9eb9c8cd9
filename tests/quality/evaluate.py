"""Score newsclean on a folder of real pages: python -m tests.quality.evaluate FOLDER [--chain] [--no-folds] [--keep DIR] [--worst N]

The folder holds `dev-gold.jsonl.gz` (id, site, set, country, title, text) and one or more dumps of the same pages,
`dev-NAME.jsonl.gz` (id, text).  By default the pages are dealt into five folds by site, a model is trained on four of
them with the package's own trainer and scored on the fifth, so that no page is scored by a model that saw its site;
that takes an hour on one core, half of that with `--no-trees`.  `--keep DIR` keeps the weights of the folds there and
takes what it finds.  `--no-folds` scores the shipped weights as they are, which have seen the pages they were trained on.

Columns: F1, P and R of 4-word shingles, averaged over pages, and word F1; one row a dump, set, country and length,
one row a level.  By default only what the model itself decides is measured; `--chain` runs the presets (`safe`,
`news`, `aggressive`) and tells besides how many titles are right, and of the names of authors, days of publication and
datelines how many of those given are right and how many of those that the dump has are found (`origin.py`).
"""
# ruff: noqa: T201 - a program prints

from __future__ import annotations

import argparse
import hashlib
import os
import re
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import newsclean
from newsclean.model import read_lines, training, weights
from newsclean.model.examples import make_examples, read_rows
from newsclean.model.features import make_lookup
from newsclean.model.reading import LEVELS
from newsclean.model.teachers import soften
from tests.quality import origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    parser.add_argument("--chain", action="store_true", help="score the presets, not the model alone")
    parser.add_argument("--no-folds", action="store_true", help="score the shipped weights")
    parser.add_argument("--no-trees", action="store_true", help="train without soft labels")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the weights of the folds, and take those there")
    parser.add_argument("--epochs", type=int, default=training.EPOCHS)
    parser.add_argument("--worst", type=int, default=10, help="pages to list for each dump")
    arguments = parser.parse_args()
    gold = list(read_rows(arguments.folder / "dev-gold.jsonl.gz"))
    paths = sorted(p for p in arguments.folder.glob("dev-*.jsonl.gz") if p.name != "dev-gold.jsonl.gz")
    dumps = {p.name[4:-9]: {row["id"]: row["text"] for row in read_rows(p)} for p in paths}
    clean = {record["id"]: record["text"] for record in gold}
    with tempfile.TemporaryDirectory() as folder:
        kept = arguments.keep or Path(folder)
        by_fold = dict.fromkeys(range(FOLDS), "")
        if not arguments.no_folds:
            by_fold = {
                fold: str(
                    trained(
                        fold, gold, list(dumps.values()), kept, trees=not arguments.no_trees, epochs=arguments.epochs
                    )
                )
                for fold in range(FOLDS)
            }
        for name, texts in {**dumps, "(gold as input)": clean}.items():
            scored: dict[str, list[Result]] = defaultdict(list)
            titles: list[bool] = []
            origins: list[dict[str, Any]] = []
            for record in gold:
                text = texts.get(record["id"])
                if text is None:
                    continue
                os.environ[weights.VARIABLE] = by_fold[fold_of(record["site"])]
                for level, first, body in (_chains if arguments.chain else _levels)(text):
                    scored[level].append(compare(record["id"], record["text"], body))
                    if first is None or level != "normal":
                        continue
                    origins.append(origin.measured(record, first, text))
                    wanted = _said(record.get("title"))
                    if wanted and wanted in _said(text):
                        titles.append(_said(first.get("title")) == wanted)
            _show(name, gold, scored, arguments.worst)
            if titles:
                print(f"  titles right: {sum(titles) / len(titles):.3f} of {len(titles)} that the dump has")
            for what, column in (("names", "name"), ("days", "day"), ("datelines", "place")) if origins else ():
                right, found = (origin.share(origins, f"{column}_{which}") for which in "pr")
                print(f"  {what:<10} right {right}   found {found}")
    return 0


def trained(
    fold: int, gold: list[dict[str, Any]], dumps: list[dict[str, str]], folder: Path, *, trees: bool = True,
    epochs: int = training.EPOCHS,
) -> Path:  # fmt: skip
    """Give the file of weights that saw no page of a fold; trained here if it is not there."""
    path = folder / f"{fold}.npz"
    if not path.exists():
        records = [record for record in gold if fold_of(record["site"]) != fold]
        print(f"fold {fold}: training on {len(records)} pages", file=sys.stderr, flush=True)
        examples = make_examples(records, dumps)
        if trees:
            examples = soften(examples, make_lookup(), seed=fold)
        folder.mkdir(parents=True, exist_ok=True)
        weights.save(path, training.fit(examples, seed=fold, epochs=epochs))
    return path


def _levels(text: str) -> Iterator[tuple[str, None, str]]:
    """Yield each level, nothing, and what the model alone keeps."""
    lines = text.split("\n")
    reading = read_lines(text)
    for level in LEVELS:
        yield level, None, "\n".join(lines[i] for i in reading.decide(level).nonzero()[0].tolist())


def _chains(text: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield each level, the first record that its preset makes of a page, empty if there is none, and all the text."""
    for level, preset in zip(LEVELS, ("safe", "news", "aggressive"), strict=True):
        records = newsclean.clean(text, preset)
        yield level, records[0] if records else {}, "\n\n".join(record["text"] for record in records)


def _said(text: str | None) -> str:
    return " ".join(_WORD.findall((text or "").casefold()))


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
