"""Zstandard files are read and written, and one that is cut short is told."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from newsclean.doc import Doc
from newsclean.errors import InputError, UsageError
from newsclean.readers import zstd
from newsclean.readers.files import Wanted, documents, find
from newsclean.readers.rules import Rules
from newsclean.writers.files import atomic


def test_without_a_library_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "zstandard", None)
    monkeypatch.setitem(sys.modules, "compression", None)
    with pytest.raises(UsageError, match="zstd needs the package zstandard") as caught:
        zstd.reading(io.BytesIO(b""), "a.zst")
    assert caught.value.hint.startswith("pip install zstandard, or ")


def packed(path: Path, data: bytes) -> Path:
    pytest.importorskip("zstandard", reason="an extra")
    with atomic(str(path)) as file:
        file.write(data)
    return path


@pytest.mark.parametrize("size", [0, 1, 1000, 300_000])
def test_what_was_written_is_read(tmp_path: Path, size: int) -> None:
    data = os.urandom(size).hex().encode()
    path = packed(tmp_path / "a.txt.zst", data)
    assert path.read_bytes() == packed(tmp_path / "b.txt.zst", data).read_bytes()
    (source,) = find([str(path)], Wanted()).inputs
    (item,) = documents(source, Rules())
    assert isinstance(item.found, Doc)
    assert item.found.text.encode() == data


def test_frames_one_after_the_other_are_read_as_one(tmp_path: Path) -> None:
    data = packed(tmp_path / "a.zst", b"one ").read_bytes() + packed(tmp_path / "b.zst", b"two").read_bytes()
    with zstd.reading(io.BytesIO(data), "a.zst") as stream:  # type: ignore[attr-defined]  # a raw stream closes by itself
        assert stream.read(100) == b"one two"


@pytest.mark.parametrize("cut", [1, 5, 100, 2000])
def test_a_file_that_is_cut_short_is_told(tmp_path: Path, cut: int) -> None:
    path = packed(tmp_path / "a.txt.zst", os.urandom(5000).hex().encode())
    path.write_bytes(path.read_bytes()[:-cut])
    (source,) = find([str(path)], Wanted()).inputs
    (item,) = documents(source, Rules())
    assert isinstance(item.found, InputError)
    assert "ended before the end-of-stream marker" in item.found.message


def test_a_bomb_is_stopped_by_the_limit(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.txt.zst", b"x" * (64 << 20))
    assert path.stat().st_size < 20_000
    (source,) = find([str(path)], Wanted()).inputs
    (item,) = documents(source, Rules(largest=1 << 20))
    assert isinstance(item.found, InputError)
    assert item.found.code == "too-large"
