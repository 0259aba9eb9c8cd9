"""Which files are read, in which order, and how they are opened."""

from __future__ import annotations

import os
import re
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import cache
from io import BufferedReader
from typing import BinaryIO, NamedTuple, cast

from newsclean.errors import InputError, UsageError
from newsclean.readers import COMPRESSED, FORMATS, stem, zstd
from newsclean.readers.rules import Item, Rules, Stream

DEFAULTS = tuple("*" + suffix for format_ in FORMATS.values() for suffix in format_.suffixes)
"""Names that are taken from directories, also compressed."""


MAGIC = {".gz": b"\x1f\x8b", ".bz2": b"BZh", ".xz": b"\xfd7zXZ", ".zst": b"\x28\xb5\x2f\xfd"}
"""How packed data begins: standard input may have been unpacked on its way, whatever its name."""


class Input(NamedTuple):
    """One input: its ``name`` as given, its format, and what the file system says.

    ``path`` is ``-`` for standard input. ``inner`` is the name below the directory that was walked. ``size`` is 0
    for what is no regular file, and ``regular`` says whether parts of it can be read apart.
    """

    name: str
    path: str
    format: str
    inner: str
    size: int = 0
    file_id: tuple[int, int] = (0, 0)
    regular: bool = False


class Wanted(NamedTuple):
    """What the user asked for: format (``auto`` goes by the name), globs, the name of standard input."""

    format: str = "auto"
    include: Sequence[str] = ()
    exclude: Sequence[str] = ()
    stdin_name: str = ""


class Found(NamedTuple):
    """The inputs, the directories that were walked, and what could not be read."""

    inputs: list[Input]
    directories: list[str]
    failures: list[InputError]


def find(paths: Iterable[str], wanted: Wanted, *, allow_empty: bool = False) -> Found:
    """Return all inputs that ``paths`` stand for, in the order given, directories in the order of path bytes.

    Raises :class:`UsageError` for a directory without a matching file, unless ``allow_empty``.
    """
    found = Found([], [], [])
    for path in paths:
        try:
            before = len(found.inputs) + len(found.failures)
            _add(path, wanted, found)
        except InputError as error:
            found.failures.append(error)
        except OSError as error:
            found.failures.append(unreadable(error, path))
        if len(found.inputs) + len(found.failures) == before and not allow_empty:
            raise _nothing(path, wanted)
    if sum(item.path == "-" for item in found.inputs) > 1:
        raise UsageError("standard input was given twice")
    return found


def read_names(file: BinaryIO, where: str) -> list[str]:
    """Return the paths in ``file``, each ended by a NUL; raise :class:`UsageError` for one that is empty."""
    data = file.read()
    if b"\0" not in data and data.strip(b"\n").count(b"\n"):
        raise UsageError("the paths are not ended by NULs", place=where, hint="use find -print0, or tr '\\n' '\\0'")
    names = data.removesuffix(b"\0").split(b"\0") if data else []
    if b"" in names:
        raise UsageError(f"path {names.index(b'') + 1} is empty", place=where)
    return [os.fsdecode(name.removesuffix(b"\n") if b"\0" not in data else name) for name in names]


def opened(source: Input) -> Stream:
    """Return the stream of an input's bytes, unpacked; raise :class:`OSError` or :class:`InputError`."""
    if source.path == "-":
        stream = cast("BufferedReader", sys.stdin.buffer)
        magic = MAGIC.get(os.path.splitext(source.name)[1])
        packed = magic is not None and stream.peek(8).startswith(magic)
        return unpacked(stream, source.name) if packed else stream
    return unpacked(source.path, source.name)


def documents(source: Input, rules: Rules) -> Iterator[Item]:
    """Yield the documents of one input, one after the other, or the errors in their places; lines count in the file."""
    lines = 0
    try:
        with closing(opened(source)) as file:
            for block in FORMATS[source.format].blocks(file, rules):
                for item in FORMATS[source.format].items(block, source.name, rules):
                    line = item.line and item.line + lines
                    if line and isinstance(item.found, InputError):
                        item.found.place = f"{source.name}:{line}"
                    yield item._replace(line=line)
                lines += block.count(b"\n")
    except damages(source.name) as error:
        yield Item(unreadable(error, source.name))


def unpacked(raw: str | BufferedReader, name: str) -> Stream:
    """Return a file, or the one called ``raw``, unpacked as the suffix of ``name`` says."""
    if name.endswith(".gz"):
        import gzip

        return gzip.open(raw)
    if name.endswith(".bz2"):
        import bz2

        return bz2.BZ2File(raw)
    if name.endswith(".xz"):
        import lzma

        return lzma.LZMAFile(raw)
    if name.endswith(".zst"):
        return zstd.reading(raw, name)
    return open(raw, "rb") if isinstance(raw, str) else raw  # the caller closes it


def damages(name: str) -> tuple[type[Exception], ...]:
    """Return the errors that reading, and unpacking as the suffix of ``name`` says, may raise."""
    if name.endswith(".xz"):
        from lzma import LZMAError

        return OSError, EOFError, LZMAError
    if name.endswith(".zst"):
        return OSError, EOFError, zstd.damage(name)
    return OSError, EOFError, zlib.error


def unreadable(error: Exception, path: str) -> InputError:
    """Return what to tell the user about an input that cannot be opened, read or unpacked."""
    if isinstance(error, FileNotFoundError):
        return InputError("no such file or directory", place=path, code="not-found")
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return InputError(f"cannot be read: {reason[0].lower()}{reason[1:]}", place=path, code="cannot-read")


def _add(path: str, wanted: Wanted, found: Found) -> None:
    if path == "-":
        if sys.stdin is None:
            raise InputError("standard input is closed", place="-", code="cannot-read")
        name = wanted.stdin_name or "-"
        found.inputs.append(_described(name, "-", os.path.basename(name), os.fstat(sys.stdin.fileno()), wanted))
        return
    status = os.stat(path)
    if not stat.S_ISDIR(status.st_mode):
        found.inputs.append(_described(path, path, os.path.basename(path), status, wanted))
        return
    root = path if path.endswith("/") else path + "/"
    for name in _walk(root, "", found):
        if _taken(root, name, wanted):
            full = root + name
            try:
                found.inputs.append(_described(full, full, name, os.stat(full), wanted))
            except OSError as error:
                found.failures.append(unreadable(error, full))


def _walk(root: str, inner: str, found: Found) -> Iterator[str]:
    """Yield the names below ``root`` in the order of their bytes; hidden ones and links to directories are skipped."""
    found.directories.append((root + inner).rstrip("/") or "/")
    try:
        with os.scandir(root + inner) as entries:
            names = [entry.name + "/" * _is_folder(entry) for entry in entries if _is_seen(entry)]
    except OSError as error:
        if not inner:
            raise
        found.failures.append(unreadable(error, root + inner))
        return
    for name in sorted(names, key=os.fsencode):
        if name.endswith("/"):
            yield from _walk(root, inner + name, found)
        else:
            yield inner + name


def _is_seen(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and not (entry.is_symlink() and _is_folder(entry))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself: an input that cannot be read, not an end of the walk
        return False


def _described(name: str, path: str, inner: str, status: os.stat_result, wanted: Wanted) -> Input:
    regular = stat.S_ISREG(status.st_mode)
    format_ = stem(name)[1] if wanted.format == "auto" else wanted.format
    size = status.st_size if regular else 0
    return Input(name, path, format_, inner, size, (status.st_dev, status.st_ino), regular)


def _taken(root: str, inner: str, wanted: Wanted) -> bool:
    def matches(globs: Sequence[str]) -> bool:
        return any(
            _pattern(glob).fullmatch(name) for glob in globs for name in (inner, root + inner, os.path.basename(inner))
        )

    if wanted.include:
        taken = matches(wanted.include)
    else:
        bare = inner
        for suffix in COMPRESSED:
            bare = bare.removesuffix(suffix)
        taken = any(bare.endswith(glob[1:]) for glob in DEFAULTS)
    return taken and not matches(wanted.exclude)


@cache
def _pattern(glob: str) -> re.Pattern[str]:
    """Return a glob as a pattern: ``**/`` is any depth, ``*`` and ``?`` stay within a name."""
    pieces = []
    for piece in re.findall(r"\*\*/|\*\*|\*|\?|\[[^\]]+\]|.", glob.removeprefix("./"), re.DOTALL):
        known = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
        negated = "[^" + piece[2:] if piece.startswith("[!") else piece
        pieces.append(known.get(piece) or (negated if len(piece) > 1 else re.escape(piece)))
    try:
        return re.compile("".join(pieces), re.DOTALL)
    except re.error:
        return re.compile(re.escape(glob), re.DOTALL)


def _nothing(path: str, wanted: Wanted) -> UsageError:
    looked = ", ".join(wanted.include) if wanted.include else f"{', '.join(DEFAULTS)}, and .gz/.bz2/.xz/.zst of them"
    hint = "--allow-empty" if wanted.include else "--include '*.html.txt', or --allow-empty"
    below = path if path.endswith("/") else path + "/"
    return UsageError(f"no input files under {below} (looked for {looked})", hint=hint, code="no-input")
