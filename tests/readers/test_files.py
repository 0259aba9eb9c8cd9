"""Which files are read, in which order, and how they are opened."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
from pathlib import Path

import pytest

from newsclean.doc import Doc
from newsclean.errors import UsageError
from newsclean.readers.files import Wanted, documents, find, read_names
from newsclean.readers.rules import Rules


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("raw/s/b.txt", "raw/s.txt", "raw/a.jsonl", "raw/ü.txt.gz", "raw/B.txt", "raw/.hidden.txt",
                 "raw/.git/x.txt", "raw/page.html", "raw/s/drafts/d.txt"):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def names(*paths: str, wanted: Wanted = Wanted()) -> list[str]:  # noqa: B008  # immutable
    return [source.name for source in find(paths, wanted).inputs]


def test_a_directory_is_walked_in_the_order_of_path_bytes() -> None:
    expected = ["raw/B.txt", "raw/a.jsonl", "raw/s.txt", "raw/s/b.txt", "raw/s/drafts/d.txt", "raw/ü.txt.gz"]
    assert names("raw") == names("raw/") == expected
    assert expected == sorted(expected, key=os.fsencode)


def test_links_to_files_are_read_and_links_to_directories_are_not(folder: Path) -> None:
    (folder / "raw/link.txt").symlink_to(folder / "raw/B.txt")
    (folder / "raw/loop").symlink_to(folder / "raw")
    assert "raw/link.txt" in names("raw")
    assert not [name for name in names("raw") if "loop" in name]


@pytest.mark.parametrize(
    ("include", "exclude", "expected"),
    [
        (["*.html"], [], ["raw/page.html"]),
        ([], ["**/drafts/**"], ["raw/B.txt", "raw/a.jsonl", "raw/s.txt", "raw/s/b.txt", "raw/ü.txt.gz"]),
        ([], ["s/*"], ["raw/B.txt", "raw/a.jsonl", "raw/s.txt", "raw/s/drafts/d.txt", "raw/ü.txt.gz"]),
        (["raw/*.txt"], [], ["raw/B.txt", "raw/s.txt"]),
        (["[a-b].*"], [], ["raw/a.jsonl", "raw/s/b.txt"]),
        (["?.txt"], ["[!s].txt"], ["raw/s.txt"]),
    ],
)
def test_globs_choose_among_the_files_of_directories(
    include: list[str], exclude: list[str], expected: list[str]
) -> None:
    assert names("raw", wanted=Wanted(include=include, exclude=exclude)) == expected


def test_files_that_were_named_are_read_whatever_their_name() -> None:
    assert names("raw/page.html", "raw/.hidden.txt", wanted=Wanted(exclude=["*"])) == [
        "raw/page.html", "raw/.hidden.txt",
    ]  # fmt: skip


def test_what_is_not_there_is_a_failure_and_an_empty_directory_an_error(folder: Path) -> None:
    found = find(["nope", "raw/B.txt"], Wanted())
    assert [failure.code for failure in found.failures] == ["not-found"]
    assert len(found.inputs) == 1
    (folder / "empty").mkdir()
    with pytest.raises(UsageError, match=r"no input files under empty/ \(looked for \*.txt, \*.jsonl"):
        find(["nope", "empty"], Wanted())
    assert find(["empty"], Wanted(), allow_empty=True).inputs == []


def test_the_format_goes_by_the_name_unless_it_is_given() -> None:
    formats = {source.name: source.format for source in find(["raw"], Wanted()).inputs}
    assert formats["raw/a.jsonl"] == "jsonl"
    assert formats["raw/ü.txt.gz"] == "text"
    assert {source.format for source in find(["raw"], Wanted("jsonl")).inputs} == {"jsonl"}


@pytest.mark.parametrize(("suffix", "pack"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)])
def test_packed_files_are_unpacked_by_their_name(suffix: str, pack: object) -> None:
    Path("p.txt" + suffix).write_bytes(pack("Żółw".encode()))  # type: ignore[operator]  # packers by suffix
    (source,) = find(["p.txt" + suffix], Wanted()).inputs
    (item,) = documents(source, Rules())
    assert isinstance(item.found, Doc)
    assert item.found.text == "Żółw"


def test_names_ended_by_nuls() -> None:
    assert read_names(io.BytesIO(b"a b\0c\nd\0"), "list") == ["a b", "c\nd"]
    assert read_names(io.BytesIO(b"a b\0c"), "list") == ["a b", "c"]
    assert read_names(io.BytesIO(b""), "list") == []
    assert read_names(io.BytesIO(b"only\n"), "list") == ["only"]
    with pytest.raises(UsageError, match="not ended by NULs"):
        read_names(io.BytesIO(b"a\nb\nc\n"), "list")
    with pytest.raises(UsageError, match="path 2 is empty"):
        read_names(io.BytesIO(b"a\0\0b\0"), "list")
