"""A place like the one that the agreement on the command line describes, and a shell in it."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]

A = """Council votes to reopen the old harbour bridge

The city council voted on Tuesday to reopen the old harbour bridge to pedestrians after three years of repairs. \
Members backed the plan by 21 votes to 9 after a debate that lasted well into the evening.

Engineers told the meeting that the new steel would last for at least sixty years, and that the first people \
could cross before the end of May.
"""

B = """Farmers count the cost of a dry spring

Farmers in the northern valleys said on Friday that the driest spring in forty years had cut their first harvest \
by a third. Reservoirs stand at less than half of what is usual for the season.

The ministry of agriculture promised help for those who had lost more than half of their crop, and said that a \
decision about water prices would follow in June.
"""

FILTERS = '''
import os
import time

from newsclean.doc import Doc, Edit


def test_upper(doc: Doc):
    """Write everything in capitals."""
    if doc.text != doc.text.upper():
        yield Edit(0, len(doc.text), doc.text.upper(), "louder")


def test_stars(doc: Doc, *, width: int = 3):
    """Put stars in front."""
    yield Edit(0, 0, "*" * width, "more stars")


def test_boom(doc: Doc, *, word: str = "BOOM"):
    """Raise over a word."""
    if word in doc.text:
        raise IndexError("out of luck")
    return ()


def test_die(doc: Doc, *, word: str = "DIE"):
    """Kill the process over a word."""
    if word in doc.text:
        os.kill(os.getpid(), 9)
    return ()


def test_cheat(doc: Doc):
    """Drop text behind the journal's back."""
    object.__setattr__(doc, "text", doc.text[:10])
    return ()


def test_slow(doc: Doc, *, seconds: float = 0.05):
    """Take a while."""
    time.sleep(seconds)
    return ()


def test_once(doc: Doc, *, seen: dict | None = None):
    """Drop texts that came before."""
    if doc.text in seen:
        yield Edit(0, len(doc.text), "", f"the same as {seen[doc.text]}")
    seen.setdefault(doc.text, doc.source)
'''


class Shell:
    """Runs command lines in one folder, with ``newsclean`` on the path."""

    def __init__(self, folder: Path, tools: Path) -> None:
        self.folder = folder
        self.environment = {
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("NEWSCLEAN_", "PYTHON")) and key not in ("NO_COLOR", "FORCE_COLOR")
        }
        self.environment |= {
            "PATH": f"{tools / 'bin'}:{self.environment['PATH']}",
            "PYTHONPATH": f"{REPOSITORY}:{tools / 'site'}",
            "NC": "newsclean",
        }
        if "NEWSCLEAN_TEST_PIPELINE" in os.environ:
            self.environment["NEWSCLEAN_PIPELINE"] = os.environ["NEWSCLEAN_TEST_PIPELINE"]

    def sh(self, script: str, *, timeout: float = 60, **variables: str) -> subprocess.CompletedProcess[bytes]:
        """Run a script with bash."""
        return subprocess.run(
            ["bash", "-c", script],
            cwd=self.folder,
            env=self.environment | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout,
            check=False,
        )

    def nc(
        self, *args: str | bytes, stdin: bytes = b"", folder: str = ".", environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[bytes]:
        """Run newsclean with these arguments."""
        return subprocess.run(
            ["newsclean", *args],
            cwd=self.folder / folder,
            env=self.environment | dict(environment or {}),
            input=stdin,
            capture_output=True,
            timeout=60,
            check=False,
        )

    def start(self, *args: str, **popen: object) -> subprocess.Popen[bytes]:
        """Start newsclean with these arguments."""
        return subprocess.Popen(["newsclean", *args], cwd=self.folder, env=self.environment, **popen)  # type: ignore[call-overload,no-any-return]  # any options

    def terminal(self, script: str, **variables: str) -> Terminal:
        """Run a script with bash in a terminal."""
        return Terminal(["bash", "-c", script], self.folder, self.environment | {"TERM": "xterm"} | variables)

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def names(self) -> list[str]:
        """Return what is in the folder, hidden names too."""
        return sorted(os.listdir(self.folder))


class Terminal:
    """A process whose streams are a pseudo-terminal, and all that it wrote there."""

    def __init__(self, command: list[str], folder: Path, environment: Mapping[str, str]) -> None:
        self.output = b""
        self.code = -1
        self._pid, self._master = pty.fork()
        if self._pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, dict(environment))
        self._end = time.monotonic() + 60

    def until(self, word: bytes) -> None:
        """Read until ``word`` was written."""
        while word not in self.output:
            assert self._read(), self.output

    def send(self, data: bytes) -> None:
        """Type something."""
        os.write(self._master, data)

    def finish(self) -> bytes:
        """Read to the end, and return all that was written."""
        while self._read():
            pass
        os.close(self._master)
        self.code = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        return self.output

    def _read(self) -> bool:
        assert time.monotonic() < self._end, self.output
        if not select.select([self._master], [], [], 1)[0]:
            return True
        try:
            data = os.read(self._master, 1 << 16)
        except OSError:  # how Linux says that the other side is closed
            return False
        self.output += data
        return bool(data)


@pytest.fixture(scope="session")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the command, and with filters that another package offers."""
    folder = tmp_path_factory.mktemp("tools")
    (folder / "bin").mkdir()
    command = folder / "bin" / "newsclean"
    command.write_text(f"#!{sys.executable}\nfrom newsclean.__main__ import end\n\nend()\n")  # as pip writes it
    command.chmod(0o755)
    site = folder / "site"
    (site / "other_filters-1.0.dist-info").mkdir(parents=True)
    (site / "other_filters.py").write_text(FILTERS)
    names = [line.split("(")[0][4:] for line in FILTERS.splitlines() if line.startswith("def ")]
    points = "".join(f"{name.replace('_', '-')} = other_filters:{name}\n" for name in names)
    (site / "other_filters-1.0.dist-info" / "entry_points.txt").write_text(f"[newsclean.filters]\n{points}")
    metadata = "Metadata-Version: 2.1\nName: other-filters\nVersion: 1.0\n"
    (site / "other_filters-1.0.dist-info" / "METADATA").write_text(metadata)
    return folder


@pytest.fixture
def shell(tmp_path: Path, tools: Path) -> Shell:
    """A shell in a folder with two articles and a file that is no UTF-8."""
    folder = tmp_path / "t"
    made = Shell(folder, tools)
    made.write("raw/a.txt", A)
    made.write("raw/s/b c.txt", B)
    made.write("bad.txt", b"caf\xe9\n")
    return made
