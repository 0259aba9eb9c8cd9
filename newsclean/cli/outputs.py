"""All that a run writes, checked before anything is read, and put in place together."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from newsclean.config import Settings
from newsclean.engine import Result
from newsclean.errors import UsageError
from newsclean.readers.files import Found
from newsclean.writers.depfile import rules
from newsclean.writers.files import STREAMS, Compared, Target, atomic, target
from newsclean.writers.sinks import OneFile, Sink, Tree, places, prepared
from newsclean.writers.text import BETWEEN


@dataclass(frozen=True)
class Wishes:
    """What the user wants written."""

    output: str | None = None
    output_dir: str | None = None
    to: str = "jsonl"
    removed: str | None = None
    depfile: str | None = None
    report: str | None = None
    failed_list: str | None = None
    check: bool = False
    diff: bool = False
    keep_going: bool = False

    def __post_init__(self) -> None:
        """Raise :class:`UsageError` for wishes that contradict each other."""
        nowhere = self.to_standard_output
        if self.output and self.output_dir:
            raise UsageError("-o and --output-dir cannot be combined")
        if self.depfile and nowhere:
            raise UsageError("--depfile needs a target: -o FILE or --output-dir DIR")
        if self.check and nowhere:
            raise UsageError("--check needs something to compare with: -o FILE or --output-dir DIR")
        if self.diff and not (nowhere and self.removed is None):
            raise UsageError("--diff writes to standard output only: leave -o, --output-dir and --removed out")
        streams = [path for path in self.files() if path in STREAMS and STREAMS[path] == 1]
        if len(streams) + (self.output is None and not self.output_dir) > 1:
            raise UsageError("only one output can go to standard output", hint="use -o FILE for the records")
        real = [os.path.realpath(path) for path in self.files() if path not in STREAMS and not path.startswith("/dev/")]
        if len(set(real)) < len(real):
            raise UsageError("two outputs have the same name", code="same-file")

    @classmethod
    def taken(cls, options: dict[str, Any], settings: Settings) -> Wishes:
        """Return the wishes among ``options``, and take them out."""
        given = {f.name: options.pop(f.name) for f in fields(cls) if f.name in options}
        return cls(to=settings["to"], keep_going=settings["keep-going"], **given)

    @property
    def to_standard_output(self) -> bool:
        """Tell whether the main output goes to standard output."""
        return self.output in (None, "-", "/dev/stdout") and not self.output_dir

    @property
    def form(self) -> str:
        """Return the form of the main output."""
        return "diff" if self.diff else self.to

    def files(self) -> list[str]:
        """Return all files that are written under a name of their own."""
        names = (self.output, self.removed, self.depfile, self.report, self.failed_list)
        return [name for name in names if name is not None]


class Outputs:
    """The destinations of one run."""

    def __init__(self, wishes: Wishes, found: Found, read: Sequence[str]) -> None:
        self._wishes = wishes
        self._read = [*dict.fromkeys(found.directories), *(i.path for i in found.inputs if i.path != "-"), *read]
        self.name = wishes.output if wishes.output not in (None, "-") else ""
        between = BETWEEN if wishes.form == "text" else b""
        opened: Callable[[str], Target] = Compared if wishes.check else target
        _refuse_inputs(wishes.files() + ["-"] * wishes.to_standard_output, found)
        self._removed: Target | None = None
        self._wrote = False
        if wishes.output_dir:
            planned = places(found.inputs, wishes.output_dir, "." + wishes.form.replace("text", "txt"))
            _refuse_inputs(planned, found)
            opened = opened if wishes.check else prepared(opened)
            self.sink: Sink = Tree(planned, opened, between, keep_going=wishes.keep_going)
        else:
            self.sink = OneFile(wishes.output or "-", opened, between)
        if wishes.removed is not None:
            self._removed = opened(wishes.removed)

    def write(self, result: Result) -> None:
        """Write what there is to write of a result."""
        records = result.records.pieces
        self.sink.write(result.source, records, failed=bool(result.failures), last=result.last)
        self._wrote |= bool(records)
        if self._removed is not None:
            self._removed.write(b"".join(result.removed.pieces))

    def finish(self, *, failed: bool) -> None:
        """Put everything in its place; if something ``failed``, only what --keep-going lets stand."""
        good = not failed or self._wishes.keep_going
        if self._removed is not None and good:
            self._removed.commit()
        self.sink.finish(good=good)
        if self._wishes.depfile and not failed and not self._wishes.check:
            made = [kept.path for kept in self.sink.targets]
            with atomic(self._wishes.depfile) as file:
                file.write(rules(made, self._read))

    def abandon(self) -> None:
        """Leave no half-written file behind."""
        self.sink.abandon()
        if self._removed is not None:
            self._removed.abandon()

    def verdict(self) -> list[str]:
        """Return, for --check, a line for each file that would change."""
        if not self._wishes.check:
            return []
        return [
            f"{t.path} ({t.new} of {t.documents} documents)"
            for t in (*self.sink.targets, self._removed)
            if isinstance(t, Compared) and t.differs
        ]

    @property
    def differs(self) -> bool:
        """Tell whether --diff or --check found a difference."""
        return (self._wishes.diff and self._wrote) or bool(self.verdict())

    def warnings(self, directories: Iterable[str]) -> list[str]:
        """Return a line for each output that lies in a directory which is being read."""
        lines = []
        for path in (*self._wishes.files(), self._wishes.output_dir):
            for folder in directories:
                if path and path not in STREAMS and _lies_in(path, folder):
                    lines.append(f"{path} lies inside {folder.rstrip('/')}/, which is being read")
                    break
        return lines


def _lies_in(path: str, folder: str) -> bool:
    real = os.path.realpath(path)
    return not real.startswith("/dev/") and real.startswith(os.path.join(os.path.realpath(folder), ""))


def _refuse_inputs(paths: Iterable[str], found: Found) -> None:
    """Raise :class:`UsageError` if a file would be read and written."""
    inputs = {source.file_id: source.name for source in found.inputs if source.regular}
    for path in paths:
        try:
            status = os.fstat(sys.stdout.fileno()) if path == "-" and sys.stdout else os.stat(path)
        except (OSError, ValueError):
            continue
        name = inputs.get((status.st_dev, status.st_ino))
        if name is not None and stat.S_ISREG(status.st_mode):
            raise UsageError(f"{name} is both input and output", code="same-file")
