"""The same results in the same order for every number of processes, and nothing held that need not be."""

from __future__ import annotations

import gc
import json
import os
import pickle
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from textwrap import dedent

import pytest

from newsclean.doc import Cut, Doc, Edit, Mark
from newsclean.engine import Job, Result, pool, run
from newsclean.engine.parts import Part, batches
from newsclean.engine.pool import ordered
from newsclean.engine.warm import warm
from newsclean.pipeline import Pipeline, Stage
from newsclean.readers.files import Wanted, find
from newsclean.readers.jsonl import BLOCK
from newsclean.readers.rules import Rules
from newsclean.registry import resolve

PARAGRAPHS = ("One thing happened. ", "Then another. ", "Ça alors ! ", "東京で。", "x" * 300 + " ")


def split(doc: Doc) -> Iterator[Mark]:
    for at, char in enumerate(doc.text):
        if char == "|":
            yield Edit(at, at + 1, "", "a bar")
            yield Cut(at)


def fall(doc: Doc) -> Iterator[Mark]:
    if "BOOM" in doc.text:
        raise IndexError("boom")
    return iter(())


def unique(doc: Doc, *, seen: dict[str, str]) -> Iterator[Mark]:
    if doc.text in seen:
        yield Edit(0, len(doc.text), "", f"as in {seen[doc.text]}")
    seen.setdefault(doc.text, doc.source)


def pipeline(*, corpus: bool) -> Pipeline:
    stages = (Stage("split", split), Stage("fall", fall))
    return Pipeline((*stages, Stage("unique", partial(unique, seen={}), corpus=True)) if corpus else stages)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tmp_path = tmp_path_factory.mktemp("made")
    rng = random.Random(7)
    (tmp_path / "raw").mkdir()
    for name in ("big", "ids"):
        with (tmp_path / "raw" / f"{name}.jsonl").open("w") as file:
            for i in range(3000):
                text = "|".join(
                    "".join(rng.choices(PARAGRAPHS, k=rng.randrange(8))) for _ in range(rng.randrange(1, 4))
                )
                fields = {"text": text} | ({"id": i} if name == "ids" else {})
                line = json.dumps(fields, ensure_ascii=rng.random() < 0.5)
                file.write("not json\n" if i % 700 == 3 else '{"text": "BOOM"}\n' if i % 900 == 5 else line + "\n")
    for i in range(200):
        (tmp_path / "raw" / f"{i}.txt").write_text("|".join(rng.choices(PARAGRAPHS, k=3)))
    (tmp_path / "raw" / "bad.txt").write_bytes(b"\xff")
    return tmp_path


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


inside = pytest.mark.usefixtures("folder")


def outcome(jobs: int, *, corpus: bool = False) -> tuple[bytes, bytes, list[str], list[str]]:
    near, rest = pipeline(corpus=corpus).split_scope()
    inputs = find(["raw"], Wanted()).inputs
    results = list(run(inputs, Job(near, rest, removed=True, verify=True, measure=True), jobs))
    assert [result.source for result in results if result.last] == inputs
    counts = sorted(f"{key} {sum(r.counts[key] for r in results)}" for key in results[0].counts)
    return (
        b"".join(piece for result in results for piece in result.records.pieces),
        b"".join(piece for result in results for piece in result.removed.pieces),
        [str(failure.error()) for result in results for failure in result.failures],
        counts,
    )


@inside
@pytest.mark.parametrize("corpus", [False, True], ids=["document scope", "corpus scope"])
def test_the_number_of_processes_changes_nothing(corpus: bool) -> None:
    one = outcome(1, corpus=corpus)
    assert outcome(2, corpus=corpus) == one
    assert outcome(3, corpus=corpus) == one
    records = [json.loads(line) for line in one[0].splitlines()]
    big = [record for record in records if record["source"] == "raw/big.jsonl"]
    assert [record["index"] for record in big] == list(range(len(big)))
    assert [record["id"] for record in big] == [f"raw/big.jsonl#{i}" for i in range(len(big))]
    ids = {record["id"] for record in records}
    assert len(ids) == len(records)
    assert {span["id"] for span in map(json.loads, one[1].splitlines())} - {None} <= ids
    assert [line for line in one[2] if "big.jsonl" in line][:3] == [
        "raw/big.jsonl:4: not valid JSON: Expecting value at character 1",
        "internal error in filter fall on raw/big.jsonl:6: IndexError: boom",
        "raw/big.jsonl:704: not valid JSON: Expecting value at character 1",
    ]


@inside
def test_ranges_of_a_file_cover_it_and_end_at_line_ends() -> None:
    (source,) = find(["raw/big.jsonl"], Wanted()).inputs
    data = Path("raw/big.jsonl").read_bytes()
    parts = [part for batch in batches([source], Rules(), 2) if not isinstance(batch, int) for part in batch]
    assert len(parts) > 2
    assert [part.last for part in parts] == [False] * (len(parts) - 1) + [True]
    read = [b"".join(part.blocks(Rules())) for part in parts]
    assert b"".join(read) == data
    assert all(piece.endswith(b"\n") for piece in read)
    assert max(map(len, read)) < 2 * BLOCK


@pytest.mark.parametrize("tail", [b"", b"\n", b"\n\n"])
def test_a_last_line_without_an_end_is_read(tmp_path: Path, tail: bytes) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join([b'{"text": "' + b"x" * 1000 + b'"}'] * 1200) + tail)
    (source,) = find([str(path)], Wanted()).inputs
    results = list(run([source], Job(Pipeline(())), 1))
    assert sum(result.counts["records"] for result in results) == 1200
    assert sum(result.size for result in results) == path.stat().st_size


@inside
def test_small_files_travel_together() -> None:
    inputs = find(["raw"], Wanted(include=["*.txt"])).inputs
    tasks = [batch for batch in batches(inputs, Rules(), 2) if not isinstance(batch, int)]
    assert [part.source for batch in tasks for part in batch] == inputs
    assert len(tasks) < 10


@inside
def test_a_file_that_shrinks_or_goes_is_a_failure_of_its_own() -> None:
    inputs = find(["raw"], Wanted()).inputs
    os.truncate("raw/big.jsonl", BLOCK * 2)
    os.unlink("raw/7.txt")
    results = list(run(inputs, Job(Pipeline(())), 1))
    failed = {result.source.name: failure.code for result in results for failure in result.failures}
    assert failed["raw/7.txt"] == "not-found"
    assert set(failed) <= {"raw/7.txt", "raw/big.jsonl", "raw/ids.jsonl", "raw/bad.txt"}
    part = Part(inputs[-1], 10, 10**9)
    with pytest.raises(Exception, match="the file changed while it was read"):
        list(part.blocks(Rules()))


def test_damaged_archives_are_failures_behind_the_good_lines(tmp_path: Path) -> None:
    import gzip
    import lzma

    lines = b"".join(b'{"text": "%d %s"}\n' % (i, os.urandom(500).hex().encode()) for i in range(3000))
    for name, packed in (("a.jsonl.gz", gzip.compress(lines)), ("a.jsonl.xz", lzma.compress(lines))):
        (tmp_path / name).write_bytes(packed[: len(packed) // 2])
        (source,) = find([str(tmp_path / name)], Wanted()).inputs
        results = list(run([source], Job(Pipeline(())), 1))
        assert sum(result.counts["records"] for result in results) > 500
        assert [failure.code for result in results for failure in result.failures][-1] == "cannot-read"


def square(base: int, task: int | str) -> int:
    if task == "die":
        os.kill(os.getpid(), 9)
    return base + int(task) ** 2


def given_up(base: int, task: int | str) -> int:  # noqa: ARG001  # the pool's signature
    return -base


def test_a_document_travels_without_its_views() -> None:
    doc = Doc("a\nb", meta={"k": 1})
    assert doc.view(lambda doc: len(doc.lines)) == 2
    there = pickle.loads(pickle.dumps(doc))
    assert there.__dict__ == {key: value for key, value in doc.__dict__.items() if key not in ("lines", "_views")}
    assert there.lines == ["a", "b"]


def test_results_come_in_the_order_of_the_tasks_also_when_workers_die() -> None:
    tasks: list[str] = [str(i) for i in range(50)]
    tasks[7] = tasks[8] = tasks[40] = "die"
    expected = [-1000 if task == "die" else 1000 + int(task) ** 2 for task in tasks]
    assert list(ordered(tasks, 1000, square, given_up, 3)) == expected


def process(context: int, _task: str) -> int:
    del context
    return os.getpid()


@pytest.mark.skipif(not pool.FORKS, reason="a worker that cannot be forked is too dear to replace")
def test_a_worker_makes_room_for_a_new_one_after_its_share_of_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    tasks = [str(i) for i in range(24)]
    monkeypatch.setattr(pool, "TASKS", 8)
    assert list(ordered(tasks, 1000, square, given_up, 2)) == [1000 + int(task) ** 2 for task in tasks]
    served = Counter(ordered(tasks, 0, process, given_up, 2))
    assert max(served.values()) <= 4
    assert len(served) >= 6


def test_the_window_is_bounded() -> None:
    asked = 0

    def tasks() -> Iterator[str]:
        nonlocal asked
        for i in range(1000):
            asked = i
            yield str(i)

    results = ordered(tasks(), 0, square, given_up, 2)
    assert next(results) == 0
    assert asked <= 10
    results.close()  # type: ignore[attr-defined]  # a generator


def test_a_result_of_one_file_says_so() -> None:
    (source,) = find([__file__], Wanted("text")).inputs
    (result,) = run([source], Job(Pipeline(())), 1)
    assert isinstance(result, Result)
    assert result.last
    assert result.counts["documents"] == 1


def test_what_is_loaded_before_the_workers_start_shows_no_page_to_filters_of_others() -> None:
    seen: list[Doc] = []

    def spy(doc: Doc) -> list[Mark]:
        seen.append(doc)
        return []

    before = gc.get_freeze_count()
    try:
        warm(Pipeline((Stage("spy", spy), *resolve(["normalize-paragraphs"]).stages)))
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()
    assert not seen


@pytest.mark.skipif(not os.path.exists("/proc/self/smaps_rollup"), reason="no way to see what processes share")
def test_a_worker_shares_what_is_loaded_and_gives_back_what_a_large_page_took() -> None:
    script = """
        import os
        from newsclean.api import records
        from newsclean.doc import Doc
        from newsclean.engine.memory import give_back
        from newsclean.engine.warm import warm
        from newsclean.registry import resolve
        from tests.bench.pages import document, page

        news = resolve(["news"])
        few = [*map(page, range(10))]
        many = [*map(page, range(40)), document(600_000), *map(page, range(40, 60))]
        warm(news)

        def memory(kind):
            rows = dict(row.split(":") for row in open("/proc/self/smaps_rollup") if ":" in row.split()[0])
            return int(rows[kind].split()[0])

        print(memory("Anonymous"), flush=True)
        for pages in ([], few, many):
            if not os.fork():
                most = 0
                for text in pages:
                    list(records(news.run(Doc(text))))
                    most = max(most, memory("Private_Dirty"))
                    give_back()
                print(memory("Private_Dirty"), most, flush=True)
                os._exit(0)
            os.wait()
    """
    root = Path(__file__).parents[1]
    told = subprocess.run([sys.executable, "-c", dedent(script)], cwd=root, stdout=subprocess.PIPE, check=True)
    loaded, idle, _, after_few, _, after_many, most = map(int, told.stdout.split())
    assert idle < loaded / 5
    assert after_few < loaded / 2
    assert most - after_many > (most - after_few) / 4  # 0 where nothing is given back
