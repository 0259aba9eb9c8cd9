"""From bytes to documents: what a format is called, which names it goes by, and the functions that read it.

A reader is two functions: one cuts a stream into blocks that can be read apart, one makes documents of a block.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsclean.readers import jsonl, text
from newsclean.readers.rules import Item, Rules, Stream


class Format(NamedTuple):
    """A format of input files."""

    suffixes: tuple[str, ...]
    blocks: Callable[[Stream, Rules], Iterator[bytes]]
    items: Callable[[bytes, str, Rules], Iterator[Item]]
    by_line: bool


FORMATS: dict[str, Format] = {
    "text": Format((".txt",), text.blocks, text.items, by_line=False),
    "jsonl": Format((".jsonl", ".ndjson"), jsonl.blocks, jsonl.items, by_line=True),
}
"""Every format that ``--from`` knows, by its name there."""

COMPRESSED = (".gz", ".bz2", ".xz", ".zst")
"""Suffixes of compressed files; they may follow that of any format."""


def stem(name: str) -> tuple[str, str]:
    """Return ``name`` without the suffixes that newsclean knows, and the format that they stand for."""
    bare = name
    for suffix in COMPRESSED:
        bare = bare.removesuffix(suffix)
    for format_, (suffixes, *_) in FORMATS.items():
        for suffix in suffixes:
            if bare.endswith(suffix):
                return bare.removesuffix(suffix), format_
    return bare, "text"
