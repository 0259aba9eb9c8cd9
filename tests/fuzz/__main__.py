"""Fuzz readers, filters, journal, record writer and option parser, guided by coverage, for a bounded time.

    python -m tests.fuzz                        a minute for each target
    python -m tests.fuzz --seconds 600 filters  ten minutes for the filters
    python -m tests.fuzz --keep DIR             go on from the cases that earlier runs left in DIR

Needs the extra ``fuzz``. A case that breaks a promise is left in ``tests/fuzz/corpus``; from then on
``test_corpus.py`` runs it with all other tests. Exit code 1 says that there is one.
"""

# ruff: noqa: T201  # a program that prints

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

CORPUS = Path(__file__).with_name("corpus")
INSIDE = "--inside"
LONGEST = 4000
"""Bytes of a case: enough for a page with everything on it."""


def main() -> int:
    """Fuzz the targets that were asked for, one after another, each in a process of its own."""
    from tests.fuzz.targets import TARGETS

    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)} (all)")
    parser.add_argument("--seconds", type=int, default=60, help="time for each target (60)")
    parser.add_argument("--keep", metavar="DIR", help="where to keep the cases that reach new code")
    options = parser.parse_args()
    unknown = set(options.targets) - set(TARGETS)
    if unknown:
        parser.error(f"no target {' '.join(unknown)}")
    if find_spec("atheris") is None:
        parser.error("atheris is not installed: pip install -e '.[fuzz]'")
    broken = []
    for name in options.targets or TARGETS:
        with tempfile.TemporaryDirectory() as temporary:
            reached = Path(options.keep or temporary, name)
            reached.mkdir(parents=True, exist_ok=True)
            known = CORPUS / name
            known.mkdir(parents=True, exist_ok=True)
            print(f"{name}: {options.seconds} s", flush=True)
            limits = [f"-max_total_time={options.seconds}", f"-max_len={LONGEST}", "-timeout=20", "-rss_limit_mb=4000"]
            command = [sys.executable, "-m", "tests.fuzz", INSIDE, name, str(reached), str(known), *limits]
            ended = subprocess.run([*command, f"-artifact_prefix={known}/", "-verbosity=0"], check=False)
            if ended.returncode:
                broken.append(name)
    print(f"a promise is broken by {', '.join(broken)}; the cases are in {CORPUS}" if broken else "nothing found")
    return bool(broken)


def _fuzz(name: str, arguments: list[str]) -> None:
    """Hand the process over to the fuzzer, which ends it; only what is imported here is watched for coverage."""
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["newsclean"]):
        targets = import_module("tests.fuzz.targets").TARGETS
    atheris.Setup([sys.argv[0], *arguments], targets[name])
    atheris.Fuzz()


if __name__ == "__main__":
    if INSIDE in sys.argv[1:2]:
        _fuzz(sys.argv[2], sys.argv[3:])
    sys.exit(main())
