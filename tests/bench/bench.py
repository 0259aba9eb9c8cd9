"""How fast newsclean is, beside its peers, on the same pages in the same call. Prints tables in Markdown.

    python tests/bench/bench.py                     all peers on made-up pages
    python tests/bench/bench.py dump.jsonl.gz       on a dump of your own, or a folder of .txt files
    python tests/bench/bench.py --profile           where the time goes, by filter
    python tests/bench/bench.py --scaling           cost against the size of one document
    python tests/bench/bench.py --jobs              -j 2 against -j 1
    python tests/bench/bench.py --removed           what the journal costs
    python tests/bench/bench.py --memory            peak memory of a stream
    python tests/bench/bench.py --startup           the first record, against an empty Python

Programs take turns, and the median of the rounds counts. Ratios are what to compare: seconds depend on the machine.
"""

# ruff: noqa: T201  # a program that prints

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import pages  # noqa: E402  # behind the path
from tests.bench.peers import PEERS  # noqa: E402  # behind the path

_SCRIPT = shutil.which("newsclean", path=os.path.dirname(sys.executable))
NEWSCLEAN = [_SCRIPT] if _SCRIPT else [sys.executable, "-m", "newsclean"]
"""The command as users call it, of this very environment: ``-m`` costs some 20 ms more at both ends of a process."""
CLEAN = [*NEWSCLEAN, "clean", "--no-config", "-q"]


class Sample(NamedTuple):
    """What one run took: seconds by the clock and of the processors, and the peak memory of its processes in MB."""

    wall: float
    cpu: float
    memory: float


class Corpus(NamedTuple):
    """A file of JSON lines, and what is in it."""

    path: str
    records: int
    megabytes: float


class Bench(NamedTuple):
    """What a table is made from: the corpus, the command line, a folder for files."""

    corpus: Corpus
    options: argparse.Namespace
    folder: str


def main() -> None:
    """Read the command line, run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?", help="JSON lines with a field text, or a folder of .txt files")
    parser.add_argument("--pages", type=int, default=600, help="pages to make up (600)")
    parser.add_argument("--kind", choices=("full", "main"), default="full", help="kind of the pages made up")
    parser.add_argument("--rounds", type=int, default=5, help="runs of each program, of which the median counts (5)")
    parser.add_argument("--megabytes", type=int, default=200, help="size of the input of --jobs and --memory (200)")
    for name in TABLES:
        parser.add_argument(f"--{name}", action="store_true")
    options = parser.parse_args()
    wanted = [name for name in TABLES if getattr(options, name)] or ["peers"]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(_corpus(options, folder), options, folder)
        for name in wanted:
            TABLES[name](bench)


def peers(bench: Bench) -> None:
    """Print newsclean beside everything that is installed."""
    here = [peer for peer in PEERS if peer.is_here]
    commands = {"newsclean": [*CLEAN, "--from", "jsonl", bench.corpus.path]}
    script = str(Path(__file__).with_name("peers.py"))
    commands |= {peer.name: [sys.executable, script, peer.name, bench.corpus.path] for peer in here}
    samples = _alternating(commands, bench.options.rounds)
    does = {"newsclean": "everything, preset `news`"} | {peer.name: peer.does for peer in PEERS}
    base = _median(samples["newsclean"]).wall
    rows = []
    for name, found in samples.items():
        wall, cpu, memory = _median(found)
        speed = f"{bench.corpus.megabytes / wall:.2f}"
        times = f"{base / wall:.2f}"
        count = f"{bench.corpus.records / wall:.0f}"
        rows.append((name, does[name], speed, times, count, f"{cpu:.1f}", f"{memory:.0f}"))
    print(f"{bench.corpus.records} pages, {bench.corpus.megabytes:.1f} MB of text; one process each\n")
    _table(("program", "does", "MB/s", "of newsclean's", "pages/s", "CPU s", "peak MB"), rows)
    absent = [peer.name for peer in PEERS if not peer.is_here]
    if absent:
        print(f"\nNot installed, so not measured: {', '.join(absent)}.")


def profile(bench: Bench) -> None:
    """Print what each filter costs, measured inside one process."""
    from newsclean.api import records
    from newsclean.doc import Doc
    from newsclean.pipeline import apply
    from newsclean.registry import resolve
    from newsclean.writers.records import line

    texts = [json.loads(line)["text"] for line in _lines(bench.corpus.path)]
    stages = resolve(["news"]).stages
    runs: list[dict[str, float]] = []
    for _ in range(bench.options.rounds):
        spent = dict.fromkeys(["read", *(stage.name for stage in stages), "apply", "record", "json"], 0.0)
        clock = _Clock(spent)
        rows = _lines(bench.corpus.path)
        clock("read")
        parsed = [json.loads(row) for row in rows]
        clock("read")
        for fields in parsed:
            docs = [Doc(fields["text"])]
            for stage in stages:
                after = []
                for doc in docs:
                    clock("apply")
                    marks = list(stage.function(doc))
                    clock(stage.name)
                    after += apply(doc, stage.name, marks) if marks else [doc]
                docs = after
            clock("apply")
            made = [record for _, record in records(docs) if record]
            clock("record")
            for record in made:
                line(record)
            clock("json")
        runs.append(spent)
    size = sum(len(text.encode()) for text in texts)
    costs = {name: statistics.median(run[name] for run in runs) / size * 1e9 for name in runs[0]}
    total = sum(costs.values())
    print(f"{bench.corpus.records} pages, {size / 1e6:.1f} MB of text; {1000 / total:.1f} MB/s inside the process\n")
    rows_ = [(name, f"{cost:.1f}", f"{cost / total:.0%}") for name, cost in costs.items()]
    _table(("part", "ns a byte", "share"), [*rows_, ("all", f"{total:.1f}", "")])


class _Clock:
    """Charges the processor time since the last call to a name."""

    def __init__(self, spent: dict[str, float]) -> None:
        self.spent = spent
        self.at = time.process_time()

    def __call__(self, name: str) -> None:
        now = time.process_time()
        self.spent[name] += now - self.at
        self.at = now


def scaling(bench: Bench) -> None:
    """Print what a byte of one document costs by its size, ordinary and hostile; --megabytes 50 goes to 50 MB."""
    from newsclean import clean
    from tests.torture.hostile import LINES, PAGES

    kinds: dict[str, Callable[[int], str]] = {"pages on end": pages.document, **PAGES, **LINES}
    sizes = [1 << 10, 1 << 16, 1 << 20, 1 << 22, *([50 << 20] if bench.options.megabytes == 50 else [])]
    print("nanoseconds a byte, by the size of the document\n")
    clean(pages.page(1))

    def cost(text: str) -> str:
        best = min(_seconds(partial(clean, text)) for _ in range(3 if len(text) < 1 << 19 else 1))
        return f"{best / max(1, len(text.encode(errors='surrogatepass'))) * 1e9:.0f}"

    rows = (
        (name, *(cost(make(size)) for size in sizes)) for name, make in kinds.items()
    )  # each as soon as it is there
    _table(("document", *(f"{size >> 10} kB" for size in sizes)), rows)


def jobs(bench: Bench) -> None:
    """Print what a second process gains, on one big file and on many small ones."""
    big = os.path.join(bench.folder, "big.jsonl")
    block = b"".join(_lines(bench.corpus.path))
    with open(big, "wb") as file:
        file.writelines(block for _ in range(max(1, bench.options.megabytes * 1_000_000 // len(block))))
    small = Path(bench.folder, "small")
    small.mkdir()
    texts = [json.loads(line)["text"] for line in _lines(bench.corpus.path)]
    for i in range(bench.options.megabytes * 100):
        (small / f"{i}.txt").write_text(texts[i % len(texts)][:10_000], errors="replace")
    rows = []
    for name, path in (("one JSON lines file", big), (f"{bench.options.megabytes * 100} small files", str(small))):
        commands = {str(n): [*CLEAN, "-k", f"-j{n}", path] for n in (1, 2)}
        found = {key: _median(samples) for key, samples in _alternating(commands, min(3, bench.options.rounds)).items()}
        one, two = found["1"], found["2"]
        rows.append(
            (name, f"{one.wall:.1f}", f"{two.wall:.1f}", f"{one.wall / two.wall:.2f}", f"{two.cpu / one.cpu:.2f}")
        )
    _table(("input", "-j 1, s", "-j 2, s", "times as fast", "times the CPU"), rows)


def removed(bench: Bench) -> None:
    """Print what it costs to say what was taken away."""
    plain = [*CLEAN, "--from", "jsonl", bench.corpus.path]
    told = os.path.join(bench.folder, "removed.jsonl")
    samples = _alternating({"without": plain, "with": [*plain, "--removed", told]}, bench.options.rounds)
    without, with_ = _median(samples["without"]), _median(samples["with"])
    ratio = statistics.median(b.cpu / a.cpu for a, b in zip(samples["without"], samples["with"], strict=True))
    rows = [(f"{without.cpu:.2f}", f"{with_.cpu:.2f}", f"{ratio:.2f}", f"{os.path.getsize(told) / 1e6:.1f}")]
    _table(("without, CPU s", "with --removed, CPU s", "ratio", "removed, MB"), rows)


def memory(bench: Bench) -> None:
    """Print the peak memory of a long stream on standard input."""
    block = b"".join(_lines(bench.corpus.path))
    times = max(1, bench.options.megabytes * 1_000_000 // len(block))
    rows = []
    for n in (1, 2, 4, 8):
        found = _run([*CLEAN, "--from", "jsonl", f"-j{n}"], feed=(block for _ in range(times)))
        rows.append((f"-j {n}", f"{len(block) * times / 1e6:.0f}", f"{found.memory:.0f}"))
    _table(("", "stream, MB", "peak of all processes, MB"), rows)


def startup(bench: Bench) -> None:
    """Print how long a call takes that has next to nothing to do."""
    page = os.path.join(bench.folder, "page.txt")
    Path(page).write_text(pages.page(1, "main"))
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "newsclean --version": [*NEWSCLEAN, "--version"],
        "newsclean --help": [*NEWSCLEAN, "--help"],
        "newsclean clean page.txt": [*CLEAN, page],
    }
    samples = _alternating(commands, max(15, bench.options.rounds))
    base = _median(samples["python -c pass"]).wall
    rows = []
    for name, found in samples.items():
        wall = _median(found).wall
        rows.append((f"`{name}`", f"{wall * 1000:.0f}", f"{(wall - base) * 1000:+.0f}"))
    _table(("command", "ms", "over an empty Python"), rows)


TABLES: dict[str, Callable[[Bench], None]] = {
    function.__name__: function for function in (peers, profile, scaling, jobs, removed, memory, startup)
}


def _corpus(options: argparse.Namespace, folder: str) -> Corpus:
    """Return the corpus as JSON lines, unpacked, so that all programs read the same bytes in the same way."""
    target = os.path.join(folder, "corpus.jsonl")
    lines: Iterable[bytes]
    if options.path is None:
        lines = (pages.jsonl(number, options.kind) for number in range(options.pages))
    elif os.path.isdir(options.path):
        found = sorted(Path(options.path).rglob("*.txt"))
        lines = (_wrapped(str(path), path.read_text(errors="replace")) for path in found)
    else:
        lines = _lines(options.path)
    count = size = 0
    with open(target, "wb") as file:
        for line in lines:
            file.write(line)
            count += 1
            size += len(json.loads(line)["text"].encode(errors="surrogatepass"))
    return Corpus(target, count, size / 1e6)


def _wrapped(name: str, text: str) -> bytes:
    return json.dumps({"id": name, "text": text}).encode() + b"\n"


def _lines(path: str) -> list[bytes]:
    with gzip.open(path) if path.endswith(".gz") else open(path, "rb") as file:
        return list(file)


def _alternating(commands: dict[str, list[str]], rounds: int) -> dict[str, list[Sample]]:
    """Run all commands in turn, ``rounds`` times; a slow moment of the machine meets all of them."""
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            samples[name].append(_run(command))
    return samples


def _run(command: Sequence[str], feed: Iterable[bytes] | None = None) -> Sample:
    """Run a command to its end; raise :class:`SystemExit` with what it said if it failed."""
    begin = time.perf_counter()
    with tempfile.TemporaryFile() as told:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL if feed is None else subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=told,
            cwd=ROOT,
        )
        watch = _Watch(process.pid)
        if process.stdin:
            with process.stdin:
                for block in feed or ():
                    process.stdin.write(block)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.stop()
        if process.returncode:
            told.seek(0)
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{told.read().decode()[-2000:]}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, max(usage.ru_maxrss / 1000, watch.peak))


class _Watch:
    """Adds up, ten times a second, the memory that a process and its children have of their own."""

    def __init__(self, pid: int) -> None:
        self.peak = 0.0
        self._pid = pid
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(0.1):
            self.peak = max(self.peak, sum(map(_own_memory, _family(self._pid))))


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(one for child in children for one in _family(int(child)))]


def _own_memory(pid: int) -> float:
    """Return a process's share of the memory in MB; what it shares with its children is shared out."""
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return sum(int(row.split()[1]) for row in rollup.splitlines() if row.startswith("Pss:")) / 1000


def _seconds(work: Callable[[], object]) -> float:
    begin = time.process_time()
    work()
    return time.process_time() - begin


def _median(samples: Sequence[Sample]) -> Sample:
    return Sample(*(statistics.median(values) for values in zip(*samples, strict=True)))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    print("| " + " | ".join(heads) + " |")
    print("|" + "---|" * len(heads))
    for row in rows:
        print("| " + " | ".join(row) + " |", flush=True)
    print()


if __name__ == "__main__":
    main()
