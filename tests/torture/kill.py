"""Kill newsclean at random moments, over and over, and look at what is left.

    python -m tests.torture.kill --runs 300

The file of ``-o`` must hold what it held before, or all of what it should hold; no worker may outlive its parent;
and a run that is let alone must then give the right result in the same folder.
"""

# ruff: noqa: T201  # a program that prints

from __future__ import annotations

import argparse
import os
import random
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tests.torture.conftest import Torture

OLD = b"what was there before\n"


class Survived(NamedTuple):
    """How many runs were killed, and how many had finished before."""

    killed: int
    finished: int


def survive(torture: Torture, *, runs: int, jobs: str, chance: random.Random) -> Survived:
    """Kill ``runs`` runs over ``in.jsonl``; raise :class:`AssertionError` if one leaves what it must not."""
    chain = "torture-wait,repair-characters,normalize-paragraphs"
    output = torture.folder / "out.jsonl"
    arguments = ["clean", "-q", "-j", jobs, "-f", chain, "in.jsonl", "-o", "out.jsonl"]
    begin = time.monotonic()
    assert torture.run(*arguments).returncode == 0
    lasts = time.monotonic() - begin
    whole = output.read_bytes()
    killed = finished = 0
    for _ in range(runs):
        output.write_bytes(OLD)
        process = torture.start(*arguments, start_new_session=True, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, 1.1 * lasts))
        process.kill()
        code = process.wait()
        assert code in (0, -9), code
        killed += code == -9
        finished += code == 0
        left = output.read_bytes()
        assert left == whole if code == 0 else left in (OLD, whole), f"{len(left)} bytes of {len(whole)}"
        _wait_for_the_end_of(process.pid)
        for stray in torture.folder.glob(".out.jsonl.*.tmp"):
            stray.unlink()  # the one thing that kill -9 cannot but leave
        assert sorted(os.listdir(torture.folder)) == ["in.jsonl", "out.jsonl"]
    assert torture.run(*arguments).returncode == 0
    assert output.read_bytes() == whole
    return Survived(killed, finished)


def _wait_for_the_end_of(session: int) -> None:
    """Wait until no process of a session is left; raise :class:`AssertionError` if one stays."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            os.killpg(session, 0)
        except ProcessLookupError:
            return
        time.sleep(0.02)
    raise AssertionError("a worker outlives its parent")


def main() -> None:
    """Read the command line, torture, tell."""
    from tests.torture.conftest import Torture, offer

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=300, help="how many to kill (300)")
    parser.add_argument("--jobs", default="2", help="worker processes (2)")
    parser.add_argument("--seed", type=int, default=0, help="for the moments (0)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary, "t")
        folder.mkdir()
        torture = Torture(folder, offer(Path(temporary, "site")))
        torture.jsonl("in.jsonl", [f"Document {i} has a sentence of its own.\n\nAnd another, {i}." for i in range(300)])
        print(survive(torture, runs=options.runs, jobs=options.jobs, chance=random.Random(options.seed)))


if __name__ == "__main__":
    main()
