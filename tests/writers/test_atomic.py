"""A file is whole or untouched."""

from __future__ import annotations

import gzip
import os
import threading
from pathlib import Path
from typing import NoReturn

import pytest

from newsclean.errors import OutputError
from newsclean.writers.files import Atomic, Compared, Straight, atomic, target


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    place = tmp_path / "out"
    file = target(str(place))
    file.write(b"half")
    assert not place.exists()
    assert len(os.listdir(tmp_path)) == 1
    file.commit()
    file.abandon()
    assert place.read_bytes() == b"half"
    assert os.listdir(tmp_path) == ["out"]


def test_nothing_is_left_of_a_file_that_is_abandoned(tmp_path: Path) -> None:
    place = tmp_path / "out"
    place.write_bytes(b"old")
    with pytest.raises(TypeError), atomic(str(place)) as file:
        file.write("no bytes")  # type: ignore[arg-type]  # the wrong type is the point
    assert place.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out"]


def test_nothing_written_is_an_empty_file(tmp_path: Path) -> None:
    with atomic(str(tmp_path / "out")):
        pass
    assert (tmp_path / "out").read_bytes() == b""


def test_the_mode_is_kept_and_a_new_file_follows_the_umask(tmp_path: Path) -> None:
    place = tmp_path / "out"
    before = os.umask(0o027)
    try:
        with atomic(str(place)) as file:
            file.write(b"x")
    finally:
        os.umask(before)
    assert place.stat().st_mode & 0o777 == 0o640
    place.chmod(0o604)
    with atomic(str(place)) as file:
        file.write(b"y")
    assert place.stat().st_mode & 0o777 == 0o604


@pytest.mark.parametrize("there", [True, False], ids=["to a file", "to nothing"])
def test_links_are_followed(tmp_path: Path, there: bool) -> None:
    (tmp_path / "d").mkdir()
    if there:
        (tmp_path / "d" / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("d/real")
    with atomic(str(tmp_path / "link")) as file:
        file.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "d" / "real").read_bytes() == b"new"


def test_packed_bytes_know_no_time_and_no_name(tmp_path: Path) -> None:
    for name in ("a.gz", "b.gz"):
        with atomic(str(tmp_path / name)) as file:
            file.write(b"x" * 1000)
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == b"x" * 1000


def test_a_fifo_is_written_straight(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append((tmp_path / "fifo").read_bytes()))
    reader.start()
    with atomic(str(tmp_path / "fifo")) as file:
        assert isinstance(file, Straight)
        file.write(b"x" * 200_000)
    reader.join()
    assert got == [b"x" * 200_000]


def test_what_the_system_says_becomes_an_error_with_the_name() -> None:
    with pytest.raises(OutputError, match="/nowhere/out: no such file or directory"), atomic("/nowhere/out") as file:
        file.write(b"x")
    with pytest.raises(OutputError, match="/dev/full: no space left on device"), atomic("/dev/full") as file:
        file.write(b"x")


@pytest.mark.parametrize(
    ("before", "after", "differs", "new"),
    [
        (b"a\nb\n", b"a\nb\n", False, 0),
        (b"a\nb\n", b"a\nc\n", True, 1),
        (b"a\nb\n", b"a\n", True, 0),
        (b"a\n", b"a\nb\n", True, 1),
        (b"b\na\n", b"a\nb\n", True, 0),
        (b"", b"", False, 0),
        (None, b"", True, 0),
        (None, b"a\nb\n", True, 2),
    ],
    ids=["same", "changed", "shorter", "longer", "other order", "both empty", "no file", "new file"],
)
@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_comparing_writes_nothing_and_counts_new_lines(  # noqa: PLR0917  # fixtures and parameters
    tmp_path: Path, before: bytes | None, after: bytes, differs: bool, new: int, suffix: str
) -> None:
    place = tmp_path / f"out{suffix}"
    if before is not None:
        place.write_bytes(gzip.compress(before) if suffix else before)
    file = Compared(str(place))
    for line in after.splitlines(keepends=True):
        file.write(line)
    file.commit()
    file.abandon()
    assert (file.differs, file.new, file.documents) == (differs, new, after.count(b"\n"))
    assert place.exists() == (before is not None)


def test_a_signal_between_the_file_and_its_handle_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Told(BaseException):
        pass

    def made_and_interrupted(path: str, mode: str) -> NoReturn:
        Path(path).open(mode).close()
        raise Told

    file = Atomic(str(tmp_path / "o.jsonl"))
    monkeypatch.setattr("builtins.open", made_and_interrupted)
    with pytest.raises(Told):
        file.write(b"a")
    monkeypatch.undo()
    file.abandon()
    assert list(tmp_path.iterdir()) == []
