"""What goes wrong outside: the exit code is right, ``-o`` is whole or untouched, and nothing good is lost."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest

from tests.torture.conftest import KEEP_ALL, Torture, records
from tests.torture.kill import survive

TEXTS = [f"Document number {i} has a sentence of its own.\n\nAnd a second paragraph, {i}." for i in range(1000)]

both_jobs = pytest.mark.parametrize("jobs", ["1", "2"], ids=["one-process", "two-workers"])


@both_jobs
def test_a_filter_that_raises_on_one_document_in_a_thousand_costs_one_record(torture: Torture, jobs: str) -> None:
    torture.jsonl("in.jsonl", [*TEXTS[:617], "BOOM", *TEXTS[618:]])
    torture.write("out.jsonl", "old\n")
    chain = f"torture-raise,{KEEP_ALL}"
    ended = torture.run("clean", "-j", jobs, "-f", chain, "in.jsonl", "-o", "out.jsonl")
    assert ended.returncode == 4
    assert b"torture-raise on in.jsonl:618" in ended.stderr
    assert b"IndexError: out of luck" in ended.stderr
    assert (torture.folder / "out.jsonl").read_text() == "old\n"
    ended = torture.run("clean", "-k", "-j", jobs, "-f", chain, "in.jsonl", "-o", "out.jsonl")
    assert ended.returncode == 4
    assert len(records((torture.folder / "out.jsonl").read_bytes())) == 999


def test_a_worker_that_dies_costs_its_part_and_no_more(torture: Torture) -> None:
    for i, text in enumerate(TEXTS[:300]):
        torture.write(f"raw/{i:03}.txt", "DIE" if i == 150 else text)
    torture.write("failed", "")
    chain = f"torture-die,{KEEP_ALL}"
    ended = torture.run("clean", "-k", "-j2", "-f", chain, "raw", "-o", "out.jsonl", "--failed-list", "failed")
    assert ended.returncode == 4
    assert b"a worker process died" in ended.stderr
    kept = {record["source"] for record in records((torture.folder / "out.jsonl").read_bytes())}
    failed = set(torture.folder.joinpath("failed").read_bytes().decode().rstrip("\0").split("\0"))
    assert "raw/150.txt" in failed
    assert not kept & failed
    assert len(kept | failed) == 300


@both_jobs
def test_what_failed_run_again_gives_the_same_corpus_as_one_clean_run(torture: Torture, jobs: str) -> None:
    for i, text in enumerate(TEXTS[:40]):
        encoding = "cp1252" if i % 7 == 3 else "utf-8"
        torture.write(f"raw/{i:02} of\nall.txt", text.replace("sentence", "caf\xe9").encode(encoding))
    arguments = ["-j", jobs, "-f", KEEP_ALL]
    first = torture.run("clean", "-k", *arguments, "raw", "-o", "one.jsonl", "--failed-list", "failed")
    assert first.returncode == 3
    again = torture.run("clean", *arguments, "--encoding", "cp1252", "--files0-from", "failed", "-o", "two.jsonl")
    assert again.returncode == 0
    for path in torture.folder.glob("raw/*"):
        data = path.read_bytes()
        path.write_bytes(data if "é".encode() in data else data.decode("cp1252").encode())
    whole = torture.run("clean", *arguments, "raw")
    assert whole.returncode == 0
    parts = [(torture.folder / name).read_bytes() for name in ("one.jsonl", "two.jsonl")]
    assert sorted(b"".join(parts).splitlines()) == sorted(whole.stdout.splitlines())


def test_a_full_disk_is_said_once_and_nothing_is_left(torture: Torture) -> None:
    torture.jsonl("in.jsonl", TEXTS)
    with open("/dev/full", "wb") as full:
        ended = torture.run("clean", "-f", KEEP_ALL, "in.jsonl", stdout=full)
    assert ended.returncode == 4
    assert ended.stderr.count(b"\n") <= 2
    assert b"no space left" in ended.stderr
    assert b"Traceback" not in ended.stderr


@pytest.mark.parametrize("option", ["--removed", "--report", "--failed-list"])
def test_a_full_disk_under_another_output_is_an_error_too(torture: Torture, option: str) -> None:
    torture.jsonl("in.jsonl", [text.replace("has", "has\xa0") for text in TEXTS])
    torture.write("gone.txt", b"\xff")
    ended = torture.run("clean", "-k", "-f", KEEP_ALL, "in.jsonl", "gone.txt", "-o", "out.jsonl", option, "/dev/full")
    assert ended.returncode == 4
    assert b"/dev/full" in ended.stderr
    assert b"Traceback" not in ended.stderr


def test_a_disk_that_fills_up_leaves_the_old_file(torture: Torture) -> None:
    torture.jsonl("in.jsonl", TEXTS)
    torture.write("out.jsonl", "old\n")
    limited = 'ulimit -f 100; trap "" XFSZ; exec "$@"'
    ended = torture.shell(limited, "clean", "-f", KEEP_ALL, "in.jsonl", "-o", "out.jsonl")
    assert ended.returncode == 4
    assert b"out.jsonl" in ended.stderr
    assert (torture.folder / "out.jsonl").read_text() == "old\n"
    assert sorted(os.listdir(torture.folder)) == ["in.jsonl", "out.jsonl"]


@pytest.mark.parametrize("path", ["/proc/self/mem", "raw.txt/below"], ids=["read error", "file as folder"])
def test_what_cannot_be_read_is_named_and_the_others_are_read(torture: Torture, path: str) -> None:
    torture.write("raw.txt", TEXTS[0])
    ended = torture.run("clean", "-f", KEEP_ALL, "raw.txt", path)
    assert ended.returncode == 3
    assert f"{path}: error: cannot be read".encode() in ended.stderr
    assert len(records(ended.stdout)) == 1


@both_jobs
def test_a_file_that_vanishes_after_it_was_listed_fails_alone(torture: Torture, jobs: str) -> None:
    torture.write("raw/a.txt", "UNLINK " + TEXTS[0])
    for i in range(1, 200):
        torture.write(f"raw/b{i:03}.txt", TEXTS[i])
    chain = f"torture-unlink,path=raw/b199.txt,{KEEP_ALL}"
    ended = torture.run("clean", "-k", "-j", jobs, "-f", chain, "raw", "--failed-list", "failed")
    assert ended.returncode == 3
    assert b"raw/b199.txt: error: no such file" in ended.stderr
    assert len(records(ended.stdout)) == 199
    assert (torture.folder / "failed").read_bytes() == b"raw/b199.txt\0"


@both_jobs
def test_a_file_that_shrinks_while_it_is_read_fails_and_is_never_taken_as_whole(torture: Torture, jobs: str) -> None:
    long = "A sentence that goes on. " * 4000
    torture.jsonl("in.jsonl", ["SHRINK the file", *[f"{i} {long}" for i in range(60)]])
    torture.write("out.jsonl", "old\n")
    chain = f"torture-shrink,path=in.jsonl,{KEEP_ALL}"
    ended = torture.run("clean", "-j", jobs, "-f", chain, "in.jsonl", "-o", "out.jsonl")
    assert ended.returncode == 3
    assert b"in.jsonl" in ended.stderr
    assert (torture.folder / "out.jsonl").read_text() == "old\n"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_reason_to_crash(torture: Torture, closed: str) -> None:
    torture.jsonl("in.jsonl", TEXTS[:3])
    ended = torture.shell(f'"$@" {closed}', "clean", "-f", KEEP_ALL, "in.jsonl", "-o", "out.jsonl")
    assert ended.returncode == 0, ended.stderr
    assert b"Traceback" not in ended.stderr
    assert len(records((torture.folder / "out.jsonl").read_bytes())) == 3


@pytest.mark.parametrize("line", ["clean", "clean --files0-from=-", "trace"])
def test_a_closed_standard_input_that_is_to_be_read_is_a_usage_error(torture: Torture, line: str) -> None:
    ended = torture.shell('"$@" <&-', *line.split())
    assert ended.returncode == 2
    assert ended.stderr.startswith(
        (b"newsclean: error: no path", b"newsclean: error: no page", b"newsclean: error: no list")
    )


def test_records_for_a_closed_stdout_are_not_lost_silently(torture: Torture) -> None:
    torture.jsonl("in.jsonl", TEXTS[:3])
    ended = torture.shell('"$@" >&-', "clean", "-f", KEEP_ALL, "in.jsonl")
    assert ended.returncode == 4
    assert b"standard output" in ended.stderr


@both_jobs
def test_killed_at_random_moments_the_output_is_old_or_whole(torture: Torture, jobs: str) -> None:
    torture.jsonl("in.jsonl", TEXTS[:300])
    told = survive(torture, runs=6, jobs=jobs, chance=random.Random(jobs))
    assert told.killed + told.finished == 6
    assert told.killed


@pytest.mark.parametrize("text", ["", "\n\n", "{}", "[]", "null", '"x"', "\0", '{"text": "cut of'], ids=repr)
def test_a_jsonl_file_of_next_to_nothing_gives_nothing_or_an_error(torture: Torture, text: str) -> None:
    torture.write("in.jsonl", text)
    ended = torture.run("clean", "-f", KEEP_ALL, "in.jsonl")
    assert ended.returncode == (3 if text.strip() else 0)
    assert not ended.stdout


def test_a_report_is_whole_even_when_inputs_fail(torture: Torture, tmp_path: Path) -> None:
    torture.write("bad.txt", b"\xff")
    torture.write("good.txt", TEXTS[0])
    report = tmp_path / "report.json"
    ended = torture.run("clean", "-f", KEEP_ALL, "bad.txt", "good.txt", "--report", str(report))
    assert ended.returncode == 3
    assert "bad.txt" in json.dumps(json.loads(report.read_text()))
