"""One file for all, or a tree that mirrors the inputs; what failed is not written."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.errors import UsageError
from newsclean.readers.files import Input
from newsclean.writers.files import target
from newsclean.writers.sinks import OneFile, Tree, places, prepared


def source(name: str, inner: str = "") -> Input:
    return Input(name, name, "text", inner or name)


def test_places_mirror_the_names_below_the_directory() -> None:
    inputs = [source("raw/a.txt", "a.txt"), source("raw/s/b.jsonl.gz", "s/b.jsonl.gz"), source("x"), source("-")]
    assert list(places(inputs, "out", ".jsonl")) == ["out/a.jsonl", "out/s/b.jsonl", "out/x.jsonl", "out/stdin.jsonl"]


def test_two_inputs_for_one_place_are_refused() -> None:
    with pytest.raises(UsageError, match=r"raw/a.txt and more/a.txt would both be written to out/a.jsonl"):
        places([source("raw/a.txt", "a.txt"), source("more/a.txt", "a.txt")], "out", ".jsonl")


def test_articles_in_one_file_are_set_apart(tmp_path: Path) -> None:
    sink = OneFile(str(tmp_path / "o"), target, b"--\n")
    for pieces in ([b"1\n", b"2\n"], [], [b"3\n"]):
        sink.write(source("a"), pieces, failed=False, last=True)
    sink.finish(good=True)
    assert (tmp_path / "o").read_bytes() == b"1\n--\n2\n--\n3\n"


@pytest.mark.parametrize("keep_going", [False, True])
def test_a_tree_gets_the_good_files(tmp_path: Path, keep_going: bool) -> None:
    inputs = [source("a.txt"), source("d/b.txt"), source("c.txt")]
    sink = Tree(places(inputs, str(tmp_path), ".jsonl"), prepared(target), keep_going=keep_going)
    sink.write(inputs[0], [b"1\n"], failed=False, last=False)
    sink.write(inputs[0], [b"2\n"], failed=True, last=True)
    sink.write(inputs[1], [b"3\n"], failed=False, last=True)
    sink.write(inputs[2], [b"4\n"], failed=False, last=False)
    sink.abandon()
    kept = {str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert kept == {"d/b.jsonl": b"3\n"} | ({"a.jsonl": b"1\n2\n"} if keep_going else {})
