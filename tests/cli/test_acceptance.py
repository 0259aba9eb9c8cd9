"""The acceptance checks of the command line, numbered and named as in its agreement; most in a real shell.

Checks 38, 42 and 49 stand beside the commands that they are about: ``test_trace``, ``test_explain``,
``test_completion``.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newsclean import __version__

if TYPE_CHECKING:
    from tests.cli.conftest import Shell

ONE = ("-f", "normalize-paragraphs")  # for lines such as {"text": "x"}, in which the default finds no article


def records(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.decode().splitlines()]


def hashed(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# --- streams and pipes


def test_01_one_line_per_document(shell: Shell) -> None:
    done = shell.sh("set -o pipefail; $NC clean raw/a.txt 2>/dev/null | jq -e .text; $NC clean raw/a.txt | wc -l")
    assert done.returncode == 0
    assert done.stdout.split()[-1] == b"1"
    assert b"harbour bridge to pedestrians" in done.stdout


def test_02_standard_input_in_three_ways_gives_identical_bytes(shell: Shell) -> None:
    done = shell.sh("$NC clean - < raw/a.txt; $NC clean < raw/a.txt; cat raw/a.txt | $NC clean -")
    first, second, third = done.stdout.splitlines()
    assert first == second == third
    assert json.loads(first)["id"] == "-#0"


def test_03_a_terminal_and_no_path_is_a_usage_error_and_nothing_waits(shell: Shell) -> None:
    terminal = shell.terminal("$NC clean")
    assert b"Usage: newsclean clean" in terminal.finish()
    assert terminal.code == 2


def test_04_standard_output_stays_clean_despite_warnings_and_failures(shell: Shell) -> None:
    done = shell.sh("$NC clean -vv bad.txt raw/a.txt 2>/dev/null | jq -c .id")
    assert done.stdout == b'"raw/a.txt#0"\n'


def test_05_a_reader_that_is_gone_is_141_and_silent(shell: Shell) -> None:
    done = shell.sh("(sleep 1; $NC clean raw/a.txt; echo $? >&2) | true")
    assert done.stderr == b"141\n"


def test_06_a_reader_that_goes_away_is_141(shell: Shell) -> None:
    done = shell.sh(
        """for i in $(seq 20000); do echo '{"id":1,"text":"x"}'; done |
        $NC clean --from jsonl -f normalize-paragraphs | head -1; echo ${PIPESTATUS[1]}"""
    )
    first, code = done.stdout.splitlines()
    assert json.loads(first)["id"] == "1#0"
    assert code == b"141"
    assert b"newsclean" not in done.stderr


def test_07_a_full_disk_is_4_with_one_line(shell: Shell) -> None:
    done = shell.sh("$NC clean raw/a.txt > /dev/full")
    assert done.returncode == 4
    assert done.stderr == b"newsclean: error: standard output: no space left on device [cannot-write]\n"


def test_08_interrupt_ends_a_loop_of_the_shell(shell: Shell) -> None:
    shell.write("many.jsonl", '{"text": "A sentence."}\n' * 20_000)  # more than a terminal takes that nobody reads
    terminal = shell.terminal("for i in 1 2; do echo round $i; $NC clean -f normalize-paragraphs many.jsonl; done")
    terminal.until(b'"quality"')  # of a record: the run is under way
    terminal.send(b"\x03")
    output = terminal.finish()
    assert b"newsclean: interrupted" in output
    assert b"round 2" not in output
    assert b"Traceback" not in output


def test_09_a_record_leaves_as_soon_as_it_is_done(shell: Shell) -> None:
    # The second document is not sent before the first record has come; a program that waits for it gets nothing.
    script = """mkfifo come.%d
        (echo '{"id":1,"text":"a"}'; read _ < come.%d; echo '{"id":2,"text":"b"}') |
        $NC clean --from jsonl -f normalize-paragraphs -j %d |
        (read -t 30 first; echo "$first"; echo > come.%d; cat)"""
    for jobs in (1, 2):
        lines = shell.sh(script.replace("%d", str(jobs))).stdout.splitlines()
        assert lines[0], "the first record waits for the second document"
        assert [json.loads(line)["id"] for line in lines] == ["1#0", "2#0"]


def test_10_empty_input_gives_no_output_and_0(shell: Shell) -> None:
    done = shell.nc("clean")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


# --- inputs


def test_11_a_missing_path_is_3_and_the_others_are_read(shell: Shell) -> None:
    done = shell.nc("clean", "nope.txt")
    assert done.returncode == 3
    assert done.stderr == b"nope.txt: error: no such file or directory [not-found]\n"
    done = shell.nc("clean", "raw/a.txt", "nope.txt")
    assert done.returncode == 3
    assert len(records(done.stdout)) == 1


def test_12_an_empty_directory_is_2_unless_allowed(shell: Shell) -> None:
    (shell.folder / "e").mkdir()
    done = shell.nc("clean", "e")
    assert done.returncode == 2
    assert b"no input files under e/ (looked for *.txt, *.jsonl" in done.stderr
    assert shell.nc("clean", "e", "--allow-empty").returncode == 0


def test_13_gitignore_is_not_honoured(shell: Shell) -> None:
    done = shell.sh("git init -q; echo raw/ > .gitignore; $NC clean raw | wc -l")
    assert done.stdout.strip() == b"2"


def test_14_names_ended_by_nuls_keep_their_spaces(shell: Shell) -> None:
    done = shell.sh("find raw -name '*.txt' -print0 | sort -z | $NC clean --files0-from=- | jq -r .id")
    assert done.stdout == b"raw/a.txt#0\nraw/s/b c.txt#0\n"


def test_15_a_list_of_files_and_paths_cannot_be_combined(shell: Shell) -> None:
    done = shell.nc("clean", "--files0-from=-", "raw/a.txt", stdin=b"raw/a.txt\0")
    assert done.returncode == 2
    assert b"cannot be combined" in done.stderr


def test_16_names_that_look_like_options(shell: Shell) -> None:
    done = shell.sh("cp raw/a.txt ./-x.txt; $NC clean -- -x.txt; $NC clean ./-x.txt")
    assert [record["source"] for record in records(done.stdout)] == ["-x.txt", "./-x.txt"]


def test_17_a_name_that_is_no_text(shell: Shell) -> None:
    done = shell.sh(
        "touch \"$(printf 'n\\xff.txt')\"; cp raw/a.txt n*.txt; $NC clean n*.txt; $NC clean n*.txt | jq -r .source"
    )
    assert done.returncode == 0
    line, name = done.stdout.splitlines()
    assert os.fsencode(json.loads(line)["source"]) == b"n\xff.txt"
    assert name.startswith(b"n")


def test_18_more_files_than_may_be_open(shell: Shell) -> None:
    done = shell.sh("seq 3000 | xargs -P2 -I{} cp raw/a.txt raw/{}.txt; ulimit -n 256; $NC clean raw | wc -l")
    assert done.stdout.strip() == b"3002"


def test_19_bad_bytes_say_where_and_the_way_out(shell: Shell) -> None:
    done = shell.nc("clean", "bad.txt")
    assert done.returncode == 3
    assert b"bad.txt: error: not valid UTF-8: byte 0xe9 at offset 3 [bad-encoding]" in done.stderr
    assert b"hint: try --encoding cp1252, or --decode-errors replace" in done.stderr
    (record,) = records(shell.nc("clean", *ONE, "--encoding", "cp1252", "bad.txt").stdout)
    assert record["text"] == "café"
    done = shell.nc("clean", *ONE, "--decode-errors", "replace", "--report", "r.json", "bad.txt")
    assert records(done.stdout)[0]["text"] == "caf\ufffd"
    assert json.loads((shell.folder / "r.json").read_text())["bytes_replaced"] == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_20_byte_order_marks_are_seen_and_gone(shell: Shell, encoding: str) -> None:
    shell.write("marked.txt", "Żółw – 東京".encode(encoding))
    shell.write("marked.jsonl", '{"text": "Żółw – 東京"}\n'.encode(encoding))
    for name in ("marked.txt", "marked.jsonl"):
        assert records(shell.nc("clean", *ONE, name).stdout)[0]["text"] == "Żółw – 東京"


def test_21_compressed_input_gives_the_same_bytes(shell: Shell) -> None:
    done = shell.sh(
        "gzip -k raw/a.txt; $NC clean raw/a.txt.gz; zcat raw/a.txt.gz | $NC clean --stdin-name raw/a.txt.gz --from text"
    )
    first, second = done.stdout.splitlines()
    assert first == second
    for command, suffix in (("bzip2 -k", "bz2"), ("xz -k", "xz")):
        done = shell.sh(f"{command} raw/a.txt; $NC clean raw/a.txt.{suffix} | jq .text; $NC clean raw/a.txt | jq .text")
        packed, plain = done.stdout.splitlines()
        assert packed == plain


def test_22_a_broken_line_leaves_the_others(shell: Shell) -> None:
    shell.write("in.jsonl", '{"id":1,"text":"one"}\n{"id":2,"text":\n{"id":3,"text":"three"}\n{"id":4}\n')
    done = shell.nc("clean", *ONE, "in.jsonl")
    assert done.returncode == 3
    assert b"in.jsonl:2: error: not valid JSON" in done.stderr
    assert b'in.jsonl:4: error: expected an object with a string field "text" [bad-record]' in done.stderr
    assert [record["id"] for record in records(done.stdout)] == ["1#0", "3#0"]


# --- outputs


def test_23_a_file_holds_what_standard_output_would(shell: Shell) -> None:
    assert shell.sh("$NC clean raw -o o.jsonl && cmp o.jsonl <($NC clean raw)").returncode == 0


def test_24_a_failing_run_leaves_the_file_as_it_was(shell: Shell) -> None:
    shell.sh("$NC clean raw -o o.jsonl")
    before = hashed(shell.folder / "o.jsonl")
    shell.write("raw/c.txt", (shell.folder / "raw/a.txt").read_bytes())
    done = shell.nc("clean", "raw", "bad.txt", "-o", "o.jsonl")
    assert done.returncode == 3
    assert b"1 of 4 inputs failed; o.jsonl not written (use --keep-going to keep the 3 good records)" in done.stderr
    assert hashed(shell.folder / "o.jsonl") == before
    done = shell.nc("clean", "-k", "raw", "bad.txt", "-o", "o.jsonl")
    assert done.returncode == 3
    assert len(records((shell.folder / "o.jsonl").read_bytes())) == 3


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_25_a_signal_leaves_the_old_content(shell: Shell, number: signal.Signals, jobs: str) -> None:
    shell.write("o.jsonl", "old\n")
    for i in range(200):
        shell.write(f"many/{i}.txt", "word " * 20_000)
    names = shell.names()
    done = shell.start("clean", "-f", "test-slow", "-j", jobs, "many", "-o", "o.jsonl", stderr=subprocess.PIPE)
    while shell.names() == names:
        time.sleep(0.02)
        assert done.poll() is None
    done.send_signal(number)
    _, messages = done.communicate(timeout=20)
    assert done.returncode == -number
    assert (shell.folder / "o.jsonl").read_text() == "old\n"
    if number != signal.SIGKILL:
        assert shell.names() == names
        word = "interrupted" if number == signal.SIGINT else "terminated"
        assert re.search(rf"newsclean: {word} \(\d+ of 200 inputs done; o\.jsonl unchanged\)", messages.decode())
        assert b"Traceback" not in messages


def test_26_modes_links_and_streams(shell: Shell) -> None:
    done = shell.sh(
        """touch o.jsonl; chmod 640 o.jsonl; ln -s o.jsonl link; $NC clean raw -o link; stat -c %a%F link o.jsonl
        $NC clean raw -o /dev/stdout | wc -l; $NC clean raw -o /dev/null; stat -c %F /dev/null
        mkfifo pipe; wc -l < pipe & $NC clean raw -o pipe; wait; stat -c %F pipe; wc -l < o.jsonl"""
    )
    assert done.stderr == b""
    assert done.stdout.decode().splitlines() == [
        "777symbolic link", "640regular file", "2", "character special file", "2", "fifo", "2",
    ]  # fmt: skip


def test_27_an_output_that_is_an_input_is_refused(shell: Shell) -> None:
    done = shell.sh("$NC clean raw > raw/out.txt")
    assert done.returncode == 2
    assert b"raw/out.txt is both input and output [same-file]" in done.stderr
    done = shell.sh("ln raw/a.txt hard.txt; $NC clean raw -o hard.txt")
    assert done.returncode == 2
    assert b"both input and output" in done.stderr


def test_28_a_tree_mirrors_the_inputs(shell: Shell) -> None:
    assert shell.nc("clean", "--output-dir", "out", "raw").returncode == 0
    assert shell.sh("find out -type f | sort").stdout == b"out/a.jsonl\nout/s/b c.jsonl\n"
    done = shell.sh("gzip -k raw/a.txt; $NC clean --output-dir out2 raw")
    assert done.returncode == 2
    assert b"raw/a.txt and raw/a.txt.gz would both be written to out2/a.jsonl" in done.stderr
    assert not (shell.folder / "out2").exists()


def test_29_verify_proves_that_nothing_was_lost(shell: Shell) -> None:
    root = Path(__file__).parents[2]
    pages = [str(page) for page in (*root.glob("seeds/*.txt"), *root.glob("tests/pages/**/page.txt"))]
    assert pages
    done = shell.nc("clean", "--verify", *pages, "-o", "o.jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    done = shell.nc("clean", "--verify", "-f", "test-cheat", "raw/a.txt")
    assert done.returncode == 4
    assert b"raw/a.txt: the journal" in done.stderr


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"<!DOCTYPE html>\n<html><body>News</body></html>", b"this is html, not text [is-html]"),
        (b"\n <html lang='en'>\n<p>News</p>", b"this is html"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", b"this is a PDF document, not text [not-text]"),
        (b"PK\x03\x04\x14\x00", b"this is a zip archive"),
        (b"text\0with\0nuls", b"this is binary, not text: 2 control bytes, the first 0x00 at offset 4 [not-text]"),
        (b'{"text": "a record"}\n', b"this is JSONL, not text [is-jsonl]"),
    ],
    ids=["html", "html without doctype", "pdf", "zip", "nul", "jsonl"],
)
def test_30_what_is_no_text_is_said_so(shell: Shell, content: bytes, what: bytes) -> None:
    shell.write("page.txt", content)
    done = shell.nc("clean", "page.txt")
    assert done.returncode == 3
    assert what in done.stderr
    assert done.stdout == b""


# --- determinism


@pytest.mark.parametrize("chain", ["", "-f test-once,repair-characters"], ids=["news", "corpus scope"])
def test_31_the_same_bytes_for_every_number_of_jobs(shell: Shell, chain: str) -> None:
    article = (shell.folder / "raw/a.txt").read_text()
    lines = [json.dumps({"text": f"{article}\nIt was {i % 300}.\n\n" + "It was so. " * (i % 300)}) for i in range(600)]
    shell.write("raw/big.jsonl", "\n".join(lines))  # 1.3 MB: several ranges
    for i in range(100):
        shell.write(f"raw/n/{i}.txt", f"Number {i} of them\n\n{article}\nShare\n\nA paragraph of number {i % 50}.\n")
    done = shell.sh(
        f"""for j in 1 2 5; do $NC clean {chain} -j $j raw --removed r.$j | sha256sum; done | uniq | wc -l
        cmp r.1 r.2; cmp r.1 r.5; $NC clean {chain} -j 2 raw | jq -r .source | uniq"""
    )
    same, *sources = done.stdout.splitlines()
    assert same == b"1"
    assert sources == sorted(sources)
    assert len(sources) > 50
    assert done.stderr == b""
    assert (shell.folder / "r.1").stat().st_size > 0


def test_32_the_same_bytes_in_every_surrounding(shell: Shell) -> None:
    shell.write("raw/ü.txt", "İstanbul’da ıssız\n\nDiyarbakır\xa0bugün I ve i.\n")
    article = (shell.folder / "raw/a.txt").read_text()
    shell.write(
        "raw/page.txt", f"Home\nNews\n\n{article}\nvotre adresse e-mail\n\ndpa-infocom, dpa:240301/1\n\nShare\n"
    )
    (shell.folder / "other").mkdir()
    shell.sh("cp -r raw other/raw")
    outputs = {
        (done.stdout, done.stderr)
        for chain in ((), ONE)
        for folder, environment in (
            (".", {}),
            (".", {"LC_ALL": "C"}),
            (".", {"LC_ALL": "tr_TR.UTF-8"}),
            (".", {"TZ": "Asia/Tokyo"}),
            (".", {"PYTHONHASHSEED": "1"}),
            (".", {"PYTHONHASHSEED": "2"}),
            (".", {"PYTHONIOENCODING": "ascii"}),
            ("other", {}),
        )
        for done in [
            shell.nc("clean", *chain, "raw", "--removed", "/dev/stderr", folder=folder, environment=environment)
        ]
    }
    assert len(outputs) == 2  # one for each chain
    assert all(b'"filter": ' in removed for _, removed in outputs)


def test_33_compressed_output_is_stable(shell: Shell) -> None:
    done = shell.sh(
        """for s in gz bz2 xz; do $NC clean raw -o x.jsonl.$s; cp x.jsonl.$s y.$s; done; sleep 2
        for s in gz bz2 xz; do $NC clean raw -o x.jsonl.$s; cmp x.jsonl.$s y.$s; done
        zcat x.jsonl.gz | wc -l; bzcat x.jsonl.bz2 | wc -l; xzcat x.jsonl.xz | wc -l"""
    )
    assert done.stdout.split() == [b"2", b"2", b"2"]


def test_34_chains_can_be_cut_by_pipes_and_cleaning_is_idempotent(shell: Shell) -> None:
    chain = "repair-characters,mark-title,normalize-paragraphs"
    done = shell.sh(
        f"""$NC clean -f {chain} raw
        $NC clean -f repair-characters,mark-title raw | $NC clean --from jsonl -f normalize-paragraphs"""
    )
    whole, cut = records(done.stdout)[:2], records(done.stdout)[2:]
    assert [record["text"] for record in whole] == [record["text"] for record in cut]
    assert [record["title"] for record in whole] == [record["title"] for record in cut]
    assert [record["id"] for record in whole] == [record["id"] for record in cut]
    done = shell.sh(
        """$NC clean raw > one.jsonl; $NC clean one.jsonl > two.jsonl; $NC clean two.jsonl | cmp two.jsonl
        jq -c 'del(.quality)' one.jsonl > 1; jq -c 'del(.quality)' two.jsonl | cmp 1"""
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_35_reports_differ_in_timing_only(shell: Shell) -> None:
    shell.sh("for i in 1 2; do $NC clean -k raw bad.txt nope --report r$i.json -j $i > /dev/null; done")
    one, two = (json.loads((shell.folder / f"r{i}.json").read_text()) for i in (1, 2))
    assert one.pop("timing").keys() == two.pop("timing").keys()
    assert one == two
    assert one["inputs"] == {"total": 4, "done": 3, "failed": 2}
    assert [failure["code"] for failure in one["failures"]] == ["not-found", "bad-encoding"]


# --- verdicts


def test_36_check_is_a_verdict_and_writes_nothing(shell: Shell) -> None:
    shell.sh("$NC clean raw -o o.jsonl; touch stamp")
    done = shell.nc("clean", "--check", "raw", "-o", "o.jsonl")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    shell.write("raw/a.txt", (shell.folder / "raw/a.txt").read_text().replace("Tuesday", "Wednesday"))
    shell.sh("touch -d '1 hour ago' raw/a.txt")
    done = shell.nc("clean", "--check", "raw", "-o", "o.jsonl")
    assert done.returncode == 1
    assert done.stderr == b"would change: o.jsonl (1 of 2 documents)\n"
    assert shell.sh("find . -newer stamp -type f").stdout == b""
    assert shell.nc("clean", "--check", "raw", "bad.txt", "-o", "o.jsonl").returncode == 3
    assert shell.nc("clean", "--check", "raw").returncode == 2
    assert shell.nc("clean", "--check", "raw", "--output-dir", "out").returncode == 1
    assert not (shell.folder / "out").exists()


def test_37_a_diff_applies(shell: Shell) -> None:
    shell.write(
        "raw/a.txt", "Share on X\n" + (shell.folder / "raw/a.txt").read_text().replace(" ", "\xa0", 3) + "no end"
    )
    diff = "$NC clean --to text -f repair-characters,normalize-paragraphs --diff raw"
    done = shell.sh(f"{diff} > d; echo $?; patch --dry-run -p0 < d; cat d")
    assert done.stdout.startswith(b"1\nchecking file raw/a.txt\n")
    assert b"--- raw/a.txt\n+++ raw/a.txt\n@@ -1," in done.stdout
    assert re.search(rb"@@ -1,\d+ \+1,\d+ @@ .*repair-characters\n", done.stdout)
    shell.sh("patch -p0 < d")
    assert shell.sh(diff).stdout == b""


# --- pipeline and configuration


def test_39_the_order_of_filters_is_kept_and_shown(shell: Shell) -> None:
    show = ("clean", "--show-pipeline")
    one = shell.nc(*show, "-f", "repair-characters", "-f", "normalize-paragraphs").stdout
    two = shell.nc(*show, "-f", "normalize-paragraphs", "-f", "repair-characters").stdout
    assert one.split()[1] == two.split()[4] == b"repair-characters"
    short = shell.nc(*show, "-f", "repair-characters,test-stars,width=4,test-upper").stdout
    long = shell.nc(*show, "-f", "repair-characters", "-f", "test-stars,width=4", "-f", "test-upper").stdout
    assert short == long
    assert b"width=4" in short


@pytest.mark.parametrize(
    ("line", "guess"),
    [
        ("cleam", "clean"),
        ("clean --chek", "--check"),
        ("clean -f repair-charcters", "repair-characters"),
        ("clean -f test-stars,widht=3", "width"),
        ("clean -p newz", "news"),
        ("clean -x repair-character", "repair-characters"),
        ("clean -s repair-charactres.a=1", "repair-characters"),
        ("clean --until repair-charactrs", "repair-characters"),
        ("clean --from jsnl", "jsonl"),
        ("--no-config-here clean", ""),
        ("filter repair-charcters", "repair-characters"),
        ("config pipline", "pipeline"),
        ("clean --config typo.toml raw", "pipeline"),
    ],
)
def test_40_typos_get_a_suggestion(shell: Shell, line: str, guess: str) -> None:
    shell.write("typo.toml", 'pipline = "news"\n')
    done = shell.nc(*line.split())
    assert done.returncode == 2
    assert f"Did you mean '{guess}'?".encode() in done.stderr or not guess
    assert b"Traceback" not in done.stderr


def test_41_settings_come_from_flag_environment_file_and_default(shell: Shell) -> None:
    done = shell.nc("clean", "raw/a.txt", environment={"NEWSCLEAN_JOBS": "abc"})
    assert done.returncode == 2
    assert b"NEWSCLEAN_JOBS takes a whole number" in done.stderr
    assert shell.nc("config", "jobs").stdout.startswith(b"jobs = 1  (default)")
    shell.write("newsclean.toml", "jobs = 2\n")
    assert shell.nc("config", "jobs").stdout.startswith(b"jobs = 2  (newsclean.toml)")
    three = {"NEWSCLEAN_JOBS": "3"}
    assert shell.nc("config", "jobs", environment=three).stdout.startswith(b"jobs = 3  (environment NEWSCLEAN_JOBS)")
    shown = shell.nc("config", "-j", "4", "jobs", environment=three).stdout.decode()
    assert re.findall(r"(flag|environment|newsclean\.toml|default)\b.* (\d)\n", shown) == [
        ("flag", "4"), ("environment", "3"), ("newsclean.toml", "2"), ("default", "1"),
    ]  # fmt: skip


def test_43_a_broken_file_can_be_ignored(shell: Shell) -> None:
    shell.write("pyproject.toml", "[project]\nname = 'x'\n\n[tool.newsclean\n")
    done = shell.nc("clean", "raw")
    assert done.returncode == 2
    assert b"pyproject.toml:4: not valid TOML" in done.stderr
    assert shell.nc("clean", "--no-config", "raw").returncode == 0
    shell.write("pyproject.toml", "[project]\nname = 'x'\n")
    assert shell.nc("clean", "raw").returncode == 0


# --- terminal


def test_44_no_escapes_in_pipes(shell: Shell) -> None:
    done = shell.sh("$NC clean raw bad.txt 2>&1 >/dev/null | cat -v | grep -c '\\^\\['")
    assert done.stdout == b"0\n"
    script = "$NC clean -f test-slow,seconds=0.5 raw raw/a.txt bad.txt 2>&1 >/dev/null | cat -v | grep -cE '\\?25l|2K'"
    assert shell.sh(script, FORCE_COLOR="1").stdout == b"0\n"


def test_45_colour_and_bar_on_terminals(shell: Shell) -> None:
    failing = "$NC clean bad.txt"
    assert b"\x1b[" in shell.terminal(failing).finish()
    assert b"\x1b[" not in shell.terminal(failing, NO_COLOR="1").finish()
    assert b"\x1b[" in shell.terminal(failing, NO_COLOR="").finish()
    slow = "$NC clean -f test-slow,seconds=0.4 raw raw raw -o o.jsonl"
    output = shell.terminal(slow).finish()
    assert b"files" in output
    assert b"MB/s" in output
    assert output.rstrip().endswith((b"\x1b[2K", b"\x1b[?25h", b"\x1b[1A\x1b[2K")), output
    assert shell.terminal(slow, TERM="dumb").finish() == b""
    assert shell.terminal(slow.replace("clean", "clean --no-progress", 1)).finish() == b""


def test_46_names_appear_literally_and_lines_are_not_wrapped(shell: Shell) -> None:
    name = "[bold]x[/]" + "y" * 150 + ".txt"
    shell.write(name, b"\xff")
    done = shell.nc("clean", name)
    assert done.stderr.decode().startswith(f"{name}: error: not valid UTF-8: byte 0xff at offset 0 [bad-encoding]\n")
    shell.write("evil\n\x1b[31m.txt", b"\xff")
    assert rb"evil\n\x1b[31m.txt: error:" in shell.nc("clean", "evil\n\x1b[31m.txt").stderr


@pytest.mark.parametrize("line", ["--help", "-h", "clean -h", "filter repair-characters --help", "config --help"])
def test_47_help_has_examples(shell: Shell, line: str) -> None:
    done = shell.nc(*line.split(), environment={"COLUMNS": "200"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Examples" in done.stdout
    assert max(map(len, done.stdout.decode().splitlines())) <= 100


def test_47_no_command_is_a_usage_error(shell: Shell) -> None:
    done = shell.nc()
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Usage: newsclean COMMAND" in done.stderr


def test_48_the_version(shell: Shell) -> None:
    done = shell.nc("--version")
    assert done.stdout == f"newsclean {__version__}\n".encode()
    assert re.fullmatch(rb"newsclean \d+\.\d+\.\d+\S*\n", done.stdout)


# --- build tools and speed

MAKEFILE = """\
.DELETE_ON_ERROR:
NEWSCLEAN ?= newsclean
all: build/corpus.jsonl
build/corpus.jsonl: news.toml | build
	$(NEWSCLEAN) clean -q -p news.toml -o $@ --depfile $@.d raw/
	@echo rebuilt
-include build/corpus.jsonl.d
build: ; mkdir -p $@
"""


def test_50_make_rebuilds_what_it_must(shell: Shell) -> None:
    shell.write("Makefile", MAKEFILE)
    shell.write("news.toml", 'pipeline = "news"\n')
    for name in ("with space.txt", "sharp#.txt", "dollar$.txt", "colon:.txt", "per%cent.txt", "all #$:% of\\it.txt"):
        shell.write(f"raw/{name}", (shell.folder / "raw/a.txt").read_bytes())

    def builds() -> int:
        done = shell.sh("make 2>&1")
        assert done.returncode == 0, done.stdout
        return done.stdout.count(b"\nrebuilt\n")

    assert [builds(), builds()] == [1, 0]
    for change in (
        "touch raw/a.txt",
        "touch 'raw/all #$:% of\\it.txt'",
        "touch raw/per%cent.txt",
        "cp raw/a.txt raw/new.txt",
        "rm raw/new.txt",
        "rm 'raw/all #$:% of\\it.txt' raw/per%cent.txt",
        "touch news.toml",
    ):
        time.sleep(0.02)
        shell.sh(change)
        assert [builds(), builds()] == [1, 0], change
    done = shell.nc("clean", "raw", "--depfile", "x.d")
    assert done.returncode == 2
    before = shell.folder.joinpath("build/corpus.jsonl.d").read_bytes()
    shell.write("raw/bad.txt", b"\xff")
    assert shell.nc("clean", "raw", "-o", "build/corpus.jsonl", "--depfile", "x.d").returncode == 3
    assert shell.sh("make").returncode != 0
    assert shell.folder.joinpath("build/corpus.jsonl.d").read_bytes() == before
    assert "x.d" not in shell.names()


def test_51_the_hook_fails_only_when_the_corpus_is_stale(shell: Shell) -> None:
    hook = "newsclean clean --check -p pipelines/news.toml -o data/corpus.jsonl raw/"
    shell.write("pipelines/news.toml", 'pipeline = "news"\n')
    shell.sh(f"mkdir data; {hook.replace('--check ', '')}")
    assert shell.sh(hook).returncode == 0
    shell.write("raw/new.txt", (shell.folder / "raw/a.txt").read_bytes())
    done = shell.sh(hook)
    assert done.returncode == 1
    assert done.stderr == b"would change: data/corpus.jsonl (1 of 3 documents)\n"


def test_52_help_and_version_import_little(shell: Shell) -> None:
    def imported(*args: str) -> set[str]:
        done = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "newsclean", *args],
            env=shell.environment, cwd=shell.folder, capture_output=True, check=True,
        )  # fmt: skip
        return {line.split(b"|")[-1].strip().decode() for line in done.stderr.splitlines()}

    heavy = {"rich", "regex", "numpy", "importlib.metadata", "multiprocessing", "concurrent.futures", "asyncio"}
    assert not imported("--help") & (heavy | {"click"})
    assert not imported("--version") & (heavy | {"click"})
    assert not imported("clean", "--help") & (heavy - {"importlib.metadata"})
    assert "click" in imported("clean", "--help")


def test_53_the_start_is_quick(shell: Shell) -> None:
    def median(command: list[str]) -> float:
        times = []
        for _ in range(15):
            begin = os.times()
            subprocess.run(command, cwd=shell.folder, env=shell.environment, capture_output=True, check=True)
            end = os.times()
            times.append(end.children_user + end.children_system - begin.children_user - begin.children_system)
        return statistics.median(times) * 1000

    python = [sys.executable]
    base = median([*python, "-c", "pass"])
    newsclean = ["newsclean"]
    figures = {
        "--version": (median([*newsclean, "--version"]) - base, 10),
        "--help": (median([*newsclean, "--help"]) - base, 65),
        "clean": (median([*newsclean, "clean", "raw/a.txt", "-o", "/dev/null"]) - base, 120),
    }
    for name, (figure, limit) in figures.items():
        sys.stdout.write(f"{name}: {figure:.0f} ms of processor time over an empty Python (aim: {limit})\n")
    # Reported, not gated: machines are shared. What must hold is that neither waits for what a clean run loads.
    assert max(figures["--version"][0], figures["--help"][0]) < figures["clean"][0]


@pytest.mark.parametrize("jobs", ["1", "4"])
def test_54_a_long_stream_needs_constant_memory(shell: Shell, jobs: str) -> None:
    line = json.dumps({"id": 1, "text": "word \u00e9 " * 2000}).encode() + b"\n"

    def peak(count: int) -> int:
        words = ["newsclean", "clean", "--from", "jsonl", *ONE, "-j", jobs, "-o", "/dev/null"]
        # A process counts what its parent held when it was started: so the parent is a small one.
        script = (
            "import resource, subprocess\n"
            f"child = subprocess.Popen({words!r}, stdin=subprocess.PIPE)\n"
            f"for _ in range({count}): child.stdin.write({line!r})\n"
            "child.stdin.close()\n"
            "assert child.wait() == 0\n"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)\n"
        )
        done = shell.sh(f"{shlex.quote(sys.executable)} -c {shlex.quote(script)}")
        assert done.returncode == 0, done.stderr
        return int(done.stdout)

    few, many = peak(100), peak(4000)
    assert many < 150
    assert many < few + 40


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_55_a_filter_that_raises_is_named_with_its_input(shell: Shell, jobs: str) -> None:
    shell.write("raw/boom.txt", "BOOM\n")
    chain = ("-f", "test-boom", "-j", jobs)
    done = shell.nc("clean", *chain, "raw")
    assert done.returncode == 4
    assert b"newsclean: internal error in filter test-boom on raw/boom.txt: IndexError: out of luck" in done.stderr
    assert b"please report this bug with its traceback (rerun with --debug)" in done.stderr
    assert b"Traceback" not in done.stderr
    assert len(records(done.stdout)) == 2
    assert b"Traceback" in shell.nc("clean", *chain, "--debug", "raw").stderr
    done = shell.nc("clean", *chain, "-k", "raw", "-o", "o.jsonl", "--failed-list", "failed")
    assert done.returncode == 4
    assert len(records((shell.folder / "o.jsonl").read_bytes())) == 2
    assert (shell.folder / "failed").read_bytes() == b"raw/boom.txt\0"
    shell.write("in.jsonl", '{"text": "one"}\n{"text": "BOOM"}\n{"text": "three"}\n')
    done = shell.nc("clean", *chain, "in.jsonl")
    assert b"in filter test-boom on in.jsonl:2: IndexError" in done.stderr
    assert [record["text"] for record in records(done.stdout)] == ["one", "three"]


def test_55_a_worker_that_dies_is_an_internal_error(shell: Shell) -> None:
    shell.write("raw/die.jsonl", '{"text": "DIE"}\n')
    done = shell.nc("clean", "-k", "-f", "test-die", "-j", "2", "raw", "bad.txt", "-o", "o.jsonl")
    assert done.returncode == 4
    assert b"a worker process died" in done.stderr
    assert "o.jsonl" in shell.names()
