"""Texts and files made to break a cleaner: a clear result or a clear error, in bounded memory and linear time."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import re
import tracemalloc
from collections.abc import Callable
from functools import cache

import pytest

from newsclean.api import records as made_of
from newsclean.doc import Doc
from newsclean.journal import verify
from newsclean.pipeline import Pipeline
from newsclean.readers.rules import Rules
from newsclean.registry import resolve
from newsclean.writers.records import line, removed
from tests.growth import check_growth, seconds
from tests.torture.conftest import KEEP_ALL, Torture, records
from tests.torture.hostile import LINES, PAGES, Maker

EVERYTHING = {**LINES, **PAGES}
each_text = pytest.mark.parametrize("make", EVERYTHING.values(), ids=list(EVERYTHING))


@cache
def news() -> Pipeline:
    return resolve(["news"])


def cleaned(text: str) -> list[bytes]:
    """Return all that is written about a text: records, and what was removed."""
    pieces = list(made_of(news().run(Doc(text))))
    written = [row for doc, record in pieces for row in removed(doc, record).splitlines(keepends=True)]
    return [*written, *(line(record) for _, record in pieces if record)]


@each_text
def test_nothing_is_lost_of_a_hostile_text_and_what_is_written_can_be_read(make: Maker) -> None:
    text = f"A headline over it all\n\n{make(3000)}\n\nA sentence that ends the page, he said on Monday.\n"
    pieces = list(made_of(news().run(Doc(text))))
    verify(text, [doc for doc, _ in pieces])
    for written in cleaned(text):
        assert written.count(b"\n") == 1
        json.loads(written)


@each_text
def test_the_cost_of_a_hostile_text_grows_no_faster_than_its_size(make: Maker) -> None:
    def cost(size: int) -> float:
        text = make(size)
        return seconds(lambda: cleaned(text))

    check_growth(cost, 8_000, LARGEST)


LARGEST = int(os.environ.get("NEWSCLEAN_HOSTILE_SIZE", "128000"))
"""Characters of the largest hostile text; set the variable to 10000000 for the long run."""


@each_text
def test_the_memory_of_a_hostile_text_is_bounded_by_its_characters_and_lines(make: Maker) -> None:
    small, large = make(4_000), make(20_000)
    list(made_of(news().run(Doc(small))))  # what is loaded and compiled at first use does not count
    lines = large.count("\n") - small.count("\n")
    for after in "\x0b\x0c\r\x85\u2028\u2029。":  # what becomes a line end, or has one set behind it
        lines += large.count(after) - small.count(after)
    assert _peak(large) - _peak(small) < A_CHARACTER * (len(large) - len(small)) + A_LINE * lines


A_CHARACTER, A_LINE = 200, 3000
"""Bytes that a character and a line may take on their way through the chain: 8,192 lines are read at once, at 2 kB."""


def _peak(text: str) -> int:
    tracemalloc.start()
    list(made_of(news().run(Doc(text))))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


NESTED = "[" * 1000 + "]" * 1000

LINES_OF_JSON = {
    "nested a thousand deep": (f'{{"text": "a", "x": {NESTED}}}', "nested too deep"),
    "nested a hundred thousand deep": (f'{{"text": "a", "x": {NESTED * 100}'.replace("][", "[["), "nested too deep"),
    "objects in objects": ('{"a":' * 5000 + "1" + "}" * 5000, "nested too deep"),
    "duplicate keys": ('{"text": "one", "text": "two"}', "stands twice"),
    "NaN": ('{"text": "a", "x": NaN}', "not JSON"),
    "Infinity": ('{"text": "a", "x": [-Infinity]}', "not JSON"),
    "a float too large": ('{"text": "a", "x": 1e999}', "out of range"),
    "an int of ten thousand digits": (f'{{"text": "a", "x": {"9" * 10_000}}}', "digits"),
    "an id of ten thousand digits": (f'{{"text": "a", "id": {"9" * 10_000}}}', "digits"),
    "a NUL": ('{"text": "a\0b"}', "not valid JSON"),
    "an escape that is none": ('{"text": "\\x41"}', "not valid JSON"),
    "a text that is a list": ('{"text": ["a"]}', 'string field "text"'),
    "no text": ('{"body": "a"}', 'string field "text"'),
    "two objects": ('{"text": "a"}{"text": "b"}', "not valid JSON"),
    "cut off": ('{"text": "a', "not valid JSON"),
    "single quotes": ("{'text': 'a'}", "not valid JSON"),
}


@pytest.mark.parametrize(("row", "says"), LINES_OF_JSON.values(), ids=list(LINES_OF_JSON))
def test_a_hostile_line_of_json_is_an_error_of_its_own(torture: Torture, row: str, says: str) -> None:
    torture.write("in.jsonl", f'{{"id": 1, "text": "before"}}\n{row}\n{{"id": 3, "text": "behind"}}\n')
    ended = torture.run("clean", "-f", KEEP_ALL, "in.jsonl")
    assert ended.returncode == 3
    assert [record["text"] for record in records(ended.stdout)] == ["before", "behind"]
    assert re.search(rb"in\.jsonl:2: error: .*" + re.escape(says.encode()), ended.stderr), ended.stderr
    assert len(ended.stderr) < 1000


GOOD_LINES = {
    "lone surrogates": ('{"id": 1, "text": "a \\ud800 b \\udc00\\ud800"}', "a \ud800 b \udc00\ud800"),
    "all planes": ('{"id": 1, "text": "\U0001f600 \U000e0041 \U0010fffd"}', "\U0001f600 \U000e0041 \U0010fffd"),
    "an escaped pair": ('{"id": 1, "text": "\\ud83d\\ude00"}', "\U0001f600"),
    "nested a hundred deep": (f'{{"id": 1, "text": "a", "x": {"[" * 100 + "]" * 100}}}', "a"),
    "a long int": (f'{{"id": 1, "text": "a", "x": {"9" * 4000}}}', "a"),
    "a key of the record": ('{"id": 1, "text": "a", "quality": 7, "span": "no"}', "a"),
    "an empty key": ('{"id": 1, "text": "a", "": {"": ""}}', "a"),
}


@pytest.mark.parametrize(("row", "text"), GOOD_LINES.values(), ids=list(GOOD_LINES))
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_odd_but_good_line_gives_its_record(torture: Torture, row: str, text: str, jobs: str) -> None:
    torture.write("in.jsonl", row + "\n")
    ended = torture.run("clean", "-j", jobs, "--removed", "gone", "--verify", "-f", "normalize-paragraphs", "in.jsonl")
    assert ended.returncode == 0, ended.stderr
    [record] = records(ended.stdout)
    assert record["text"] == text
    assert record["meta"] == {key: value for key, value in json.loads(row).items() if key not in ("id", "text")}


def test_how_deep_json_may_nest_does_not_depend_on_the_jobs(torture: Torture) -> None:
    rows = [f'{{"id": {d}, "text": "a", "x": {"[" * d + "]" * d}}}\n' for d in range(20, 1000, 7)]
    torture.write("in.jsonl", "".join(rows))
    one, two = (torture.run("clean", "-k", "-j", jobs, "-f", KEEP_ALL, "in.jsonl") for jobs in ("1", "2"))
    assert one.returncode == two.returncode == 3
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr
    assert b"internal" not in one.stderr


PACK: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}


@pytest.mark.parametrize("suffix", PACK)
@pytest.mark.parametrize("kind", ["one text", "one line of JSON", "one line that never ends"])
def test_a_decompression_bomb_is_refused_in_little_memory(torture: Torture, suffix: str, kind: str) -> None:
    begin, end, name = {
        "one text": (b"A text. ", b"", "bomb.txt"),
        "one line of JSON": (b'{"text": "', b'"}\n{"text": "behind"}\n', "bomb.jsonl"),
        "one line that never ends": (b'{"text": "', b"", "bomb.jsonl"),
    }[kind]
    pack = PACK[suffix]  # archives on end are one archive
    torture.write(name + suffix, pack(begin) + pack(b"word " * 1_000_000) * 40 + pack(end))
    torture.write("good.txt", "A good text.")
    size = ["--max-document", "20M"]
    ended = torture.run("clean", *size, "-f", KEEP_ALL, name + suffix, "good.txt", megabytes=700)
    assert ended.returncode == 3, ended.stderr
    assert re.search(rb"bomb\S+: error: .*--max-document|bomb\S+: error: .*20", ended.stderr), ended.stderr
    texts = [record["text"] for record in records(ended.stdout)]
    assert texts == (["behind", "A good text."] if kind == "one line of JSON" else ["A good text."])


def test_the_limit_of_a_document_is_said_with_the_way_out(torture: Torture) -> None:
    torture.write("long.txt", "word " * 1000)
    ended = torture.run("clean", "--max-document", "1k", "-f", KEEP_ALL, "long.txt")
    assert ended.returncode == 3
    assert b"--max-document" in ended.stderr
    assert torture.run("clean", "--max-document", "5000", "-f", KEEP_ALL, "long.txt").returncode == 0


@pytest.mark.parametrize(
    "data",
    [b"", b"\x1f\x8b", gzip.compress(b"word " * 1000, mtime=0)[:-20], b"no gzip"],
    ids=["empty", "two bytes", "cut short", "no gzip"],
)
def test_a_broken_archive_is_an_error_of_its_own(torture: Torture, data: bytes) -> None:
    torture.write("broken.txt.gz", data)
    torture.write("good.txt", "A good text.")
    ended = torture.run("clean", "-f", KEEP_ALL, "broken.txt.gz", "good.txt")
    assert ended.returncode == (3 if data else 0)
    assert (b"broken.txt.gz: error: " in ended.stderr) == bool(data)
    assert b"internal" not in ended.stderr
    assert len(records(ended.stdout)) == 1


LARGE = {
    "a line of ten million characters": "word " * 2_000_000,
    "a million blank lines": "A sentence.\n" + "\n" * 1_000_000 + "Another sentence.\n",
    "ten million combining marks": "e" + "\u0301" * 10_000_000,
    "a million short lines": "ab\n" * 1_000_000,
}


@pytest.mark.parametrize("text", LARGE.values(), ids=list(LARGE))
def test_a_large_odd_text_is_cleaned_in_bounded_memory(torture: Torture, text: str) -> None:
    torture.write("large.txt", text)
    ended = torture.run("clean", "--verify", "large.txt", megabytes=4000, timeout=300)
    assert ended.returncode == 0, ended.stderr
    assert all(record["source"] == "large.txt" for record in records(ended.stdout))


ESCAPES = "\x1b[31mred\x1b[0m \x1b]0;a title\x07 \x9b2J \x1bc \x08\x08 \u202egnp.exe \u2066x\u2069"


def _controls(data: bytes) -> str:
    """Return what a terminal would obey, but for line ends and, of newsclean's own, colours."""
    text = data.decode()
    text = re.sub("\x1b\\[[0-9;]*m", "", text)
    return "".join(re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text))


@pytest.mark.parametrize("colour", ["never", "always"])
def test_trace_does_not_pass_on_what_a_terminal_would_obey(torture: Torture, colour: str) -> None:
    torture.write("page.txt", f"A title\n\n{ESCAPES} A sentence with it, he said.\n\n\x1b[5mShare\n")
    ended = torture.run("trace", "--color", colour, "page.txt")
    assert ended.returncode == 0, ended.stderr
    assert not _controls(ended.stdout + ended.stderr)
    if colour == "never":
        assert b"\x1b" not in ended.stdout


@pytest.mark.parametrize("log_format", ["text", "json", "github"])
def test_messages_do_not_pass_on_what_a_terminal_would_obey(torture: Torture, log_format: str) -> None:
    name = f"a{ESCAPES.replace('/', '')}\n::error::b.txt"
    torture.write(name, b"\xff")
    torture.jsonl("boom.jsonl", [f"BOOM {ESCAPES}"])
    torture.write("bad.jsonl", '{"text": "a", "\\u001b[31mkey": 1, "\\u001b[31mkey": 2}\n{"\x1b[31m": }\n')
    chain = f"torture-raise,{KEEP_ALL}"
    ended = torture.run("clean", "-vv", "--log-format", log_format, "-f", chain, ".", f"missing {name}")
    assert ended.returncode != 0
    assert not _controls(ended.stderr)
    assert b"\x1b" not in ended.stderr
    assert not any(row.startswith(b"::error::b.txt") for row in ended.stderr.splitlines())


def test_names_with_line_ends_come_back_from_lists_and_records(torture: Torture) -> None:
    names = ["raw/a\nb.txt", "raw/ c .txt", "raw/-d.txt", "raw/é\t\x7f.txt", "raw/$(id);`id`.txt"]
    for name in names:
        torture.write(name, f"A sentence in {names.index(name)}.")
    torture.write("raw/bad\nname.txt", b"\xff")
    lists = ["--failed-list", "failed", "--depfile", "d"]
    ended = torture.run("clean", "-k", "-f", KEEP_ALL, "raw", *lists, "-o", "o.jsonl")
    assert ended.returncode == 3
    assert {record["source"] for record in records((torture.folder / "o.jsonl").read_bytes())} == set(names)
    assert (torture.folder / "failed").read_bytes() == b"raw/bad\nname.txt\0"


def test_loops_of_links_end(torture: Torture) -> None:
    torture.write("raw/a.txt", "A sentence.")
    (torture.folder / "raw" / "loop").symlink_to(torture.folder / "raw")
    (torture.folder / "raw" / "self.txt").symlink_to("self.txt")
    (torture.folder / "raw" / "up").symlink_to("..")
    ended = torture.run("clean", "-k", "-f", KEEP_ALL, "raw")
    assert [record["source"] for record in records(ended.stdout)] == ["raw/a.txt"]
    assert ended.returncode in (0, 3)
    assert b"internal" not in ended.stderr


@pytest.mark.parametrize(
    "config",
    [
        'pipeline = ["os.system"]',
        'pipeline = ["os:system"]',
        'pipeline = [{filter = "subprocess.call", args = "touch owned"}]',
        'pipeline = "evil.py"',
        'pipeline = ["../evil"]',
        'pipeline = "news"\n[set]\n"__class__.__init__" = 1',
        'pipeline = [["news"]]',
        "pipeline = 7",
        "pipeline = " + "[" * 2000 + "]" * 2000,
    ],
)
def test_a_configuration_cannot_name_code(torture: Torture, config: str) -> None:
    torture.write("evil.py", "open('owned', 'w')\n")
    torture.write("evil.toml", config + "\n")
    torture.write("page.txt", "A sentence.")
    for option in ("--config", "-p"):
        ended = torture.run("clean", option, "evil.toml", "page.txt")
        assert ended.returncode == 2, ended.stderr
        assert b"internal" not in ended.stderr
        assert not ended.stdout
    assert not (torture.folder / "owned").exists()


def test_the_limit_that_is_said_is_the_limit_that_holds() -> None:
    assert Rules().largest == 256 << 20
