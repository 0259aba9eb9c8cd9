"""The bench's pages are what its figures stand on: the same for everybody, and of the kinds that it says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import pages

BENCH = Path(__file__).with_name("bench.py")


def test_pages_are_the_same_in_every_process() -> None:
    script = "from tests.bench.pages import page; import sys; sys.stdout.buffer.write(page(7).encode())"
    root = BENCH.parents[2]
    there = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, check=True).stdout
    assert there.decode() == pages.page(7)


def test_every_script_is_among_the_pages() -> None:
    text = "".join(pages.page(number) for number in range(60))
    assert all(any(syllable in text for syllable in syllables.split()) for syllables in pages.SYLLABLES.values())


def test_a_full_page_is_mostly_furniture_lines_and_a_main_page_mostly_body() -> None:
    def lines(kind: str) -> float:
        return sum(pages.page(number, kind).count("\n") for number in range(50)) / 50

    assert lines("full") > 3 * lines("main")


@pytest.mark.parametrize("size", [1, 1000, 100_000])
def test_a_document_has_the_size_that_was_asked_for(size: int) -> None:
    assert size - 4 < len(pages.document(size).encode()) <= size


def test_the_profile_names_every_filter(tmp_path: Path) -> None:
    from newsclean.filters import PRESETS

    corpus = tmp_path / "pages.jsonl"
    corpus.write_text(json.dumps({"text": pages.page(1)}) + "\n")
    command = [sys.executable, str(BENCH), str(corpus), "--profile", "--rounds", "1"]
    table = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    assert all(f"| {name} |" in table for name in PRESETS["news"])
