"""What the model learns from: dumps of pages, labelled by their gold articles, and changed forms of them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.model import augment, features
from newsclean.model.labels import HEADS, Labels, label

Array = npt.NDArray[Any]

AUGMENTED = 0.85
"""Share of the pages that are changed before each look at them; the others are shown as they are."""
SPLICED = 0.4
"""Of those, the share that is put between the header and the footer of other pages."""
TEASERS, LATER_ARTICLE = 0.2, 0.05
"""Of these again, the shares that get teasers, or another article, behind the body."""
CLEAN = ("clean",)
"""Group of the examples that are gold texts, clean from the start."""
ENOUGH_TO_MIX = 8
"""Pages that a group must have before they lend each other their parts."""


class Example(NamedTuple):
    """One dump of one page, labelled."""

    key: str
    site: str  # pages of one site are alike: what is to be judged fairly must not be learned from them
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
        site = str(record.get("site") or record["id"])
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
            group: tuple[object, ...] = CLEAN if is_clean else (number, record.get("set"), record.get("country"))
            begin, end = _extent(labels.body, titles)
            view = augment.View(labels.body, titles)
            examples.append(Example(str(record["id"]), site, group, lines, labels, view, begin, end))
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


def mixed(example: Example, groups: dict[tuple[object, ...], list[Example]], random: Random) -> Example:
    """Splice a page with others of its group, or leave it."""
    others = groups.get(example.group, [])
    if len(others) < ENOUGH_TO_MIX or not example.end or example.group == CLEAN or random.random() >= SPLICED:
        return example
    return _spliced(example, others, random)


def make_sample(example: Example, lookup: features.Lookup, random: Random | None) -> Sample:
    """Look at a page as it is, or with `random` at a changed form of it."""
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
