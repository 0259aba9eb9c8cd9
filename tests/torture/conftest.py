"""A command line to torture, and filters that misbehave, offered as another package would offer them."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[2]

FILTERS = '''
import os
import signal
import time

from newsclean.doc import Doc, Edit


def torture_raise(doc: Doc, *, word: str = "BOOM"):
    """Raise over a word."""
    if word in doc.text:
        raise IndexError("out of luck")
    return ()


def torture_die(doc: Doc, *, word: str = "DIE"):
    """Kill the process over a word."""
    if word in doc.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return ()


def torture_shrink(doc: Doc, *, path: str = "", word: str = "SHRINK"):
    """Make a file shorter over a word."""
    if word in doc.text:
        os.truncate(path, 10)
    return ()


def torture_unlink(doc: Doc, *, path: str = "", word: str = "UNLINK"):
    """Remove a file over a word."""
    if word in doc.text and os.path.exists(path):
        os.unlink(path)
    return ()


def torture_wait(doc: Doc, *, seconds: float = 0.002):
    """Take a while."""
    time.sleep(seconds)
    return ()
'''

KEEP_ALL = "repair-characters,normalize-paragraphs"
"""A chain that makes a record of every document that has any text."""


class Torture:
    """Runs ``newsclean`` in one folder."""

    def __init__(self, folder: Path, site: Path) -> None:
        self.folder = folder
        kept = {key: value for key, value in os.environ.items() if not key.startswith("NEWSCLEAN_")}
        self.environment = kept | {"PYTHONPATH": f"{REPOSITORY}{os.pathsep}{site}"}

    def command(self, *args: str) -> list[str]:
        """Return the command line that runs newsclean with ``args``."""
        return [sys.executable, "-m", "newsclean", *args]

    def run(
        self, *args: str, stdin: bytes = b"", megabytes: int = 0, timeout: float = 120, **popen: Any
    ) -> subprocess.CompletedProcess[bytes]:
        """Run newsclean to its end, in ``megabytes`` of address space if that is not 0."""

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))

        return subprocess.run(
            self.command(*args),
            cwd=self.folder,
            env=self.environment,
            input=stdin,
            stdout=popen.pop("stdout", subprocess.PIPE),
            stderr=subprocess.PIPE,
            timeout=timeout,
            check=False,
            preexec_fn=limit if megabytes else None,
            **popen,
        )

    def shell(self, script: str, *args: str) -> subprocess.CompletedProcess[bytes]:
        """Run a script of bash in which ``"$@"`` is the command line."""
        command = ["bash", "-c", script, "sh", *self.command(*args)]
        return subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, check=False)

    def start(self, *args: str, **popen: Any) -> subprocess.Popen[bytes]:
        """Start newsclean."""
        return subprocess.Popen(self.command(*args), cwd=self.folder, env=self.environment, **popen)

    def write(self, name: str, data: bytes | str) -> Path:
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return path

    def jsonl(self, name: str, texts: Sequence[str]) -> Path:
        """Write a JSON lines file of these texts, with the ids ``0`` and up."""
        return self.write(name, "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in enumerate(texts)))


def records(data: bytes) -> list[dict[str, Any]]:
    """Return what newsclean wrote."""
    return [json.loads(line) for line in data.splitlines()]


def offer(folder: Path) -> Path:
    """Lay the filters into ``folder``, as if a package had been installed there; return the folder."""
    about = folder / "torture_filters-1.0.dist-info"
    about.mkdir(parents=True)
    (folder / "torture_filters.py").write_text(FILTERS)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: torture-filters\nVersion: 1.0\n")
    names = [line[4 : line.index("(")] for line in FILTERS.splitlines() if line.startswith("def ")]
    points = "".join(f"{name.replace('_', '-')} = torture_filters:{name}\n" for name in names)
    (about / "entry_points.txt").write_text(f"[newsclean.filters]\n{points}")
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to import the filters from."""
    return offer(tmp_path_factory.mktemp("torture") / "site")


@pytest.fixture
def torture(tmp_path: Path, site: Path) -> Torture:
    """A command line in an empty folder."""
    folder = tmp_path / "t"
    folder.mkdir()
    return Torture(folder, site)
