"""``newsclean help``: topics, commands, and a manual page that is made and not written."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsclean.catalogue import EXIT_CODES, PAGE, TROUBLES
from newsclean.cli import COMMANDS, lessons
from newsclean.cli import help as help_
from newsclean.cli.topics import TOPICS
from newsclean.config import SETTINGS, variable
from newsclean.errors import UsageError
from newsclean.filters import FILTERS, PRESETS
from newsclean.record import FIELDS

ROOT = Path(__file__).parents[2]


def test_help_alone_lists_commands_and_topics() -> None:
    text = help_.text(None)
    assert all(f"\n  {name} " in text for name in (*COMMANDS, *TOPICS, "man"))


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_fits_a_terminal_and_ends_its_last_line(topic: str) -> None:
    text = TOPICS[topic].text()
    assert text.endswith("\n")
    assert max(map(len, text.split("\n"))) <= 120
    assert "{" not in re.sub(r"\{[^{}\n]*[:=][^{}\n]*\}|\$\{fpath|\{id", "", text), "a table was not put in"


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        ("exit-codes", [str(code) for code in EXIT_CODES]),
        ("messages", list(TROUBLES)),
        ("record", list(FIELDS)),
        ("pipelines", list(PRESETS)),
    ],
)
def test_a_topic_that_is_a_table_has_every_row(topic: str, words: list[str]) -> None:
    rows = {line.split()[0] for line in help_.text(topic).split("\n") if line.startswith("  ")}
    assert set(words) <= rows


@pytest.mark.parametrize("name", COMMANDS)
def test_help_on_a_command_is_the_command_s_own(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "newsclean", name, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = " ".join(help_.text(name).split())
    assert told.startswith(" ".join(done.stdout.split()))
    assert name in TOPICS or told == " ".join(done.stdout.split())


def test_an_unknown_topic_gets_a_suggestion() -> None:
    with pytest.raises(UsageError, match="Did you mean 'pipelines'") as caught:
        help_.text("pipeline")
    assert caught.value.exit_code == 2


def test_the_manual_page_has_everything_that_has_a_name() -> None:
    page = help_.manual().replace("\\-", "-")
    for name in (*COMMANDS, *FILTERS, *PRESETS, *FIELDS, *TROUBLES):
        assert name in page
    assert all(re.search(rf"\\fB.*{re.escape(option)}\b", page) for option in lessons.options() if option != "-h")
    assert all(variable(name) in page for name, setting in SETTINGS.items() if setting.environment)
    assert all(f"\\fB{code}\\fR" in page for code in EXIT_CODES)


def test_the_manual_page_is_good_roff() -> None:
    for tool in (["groff", "-man", "-Tutf8", "-ww", "-K", "utf8"], ["mandoc", "-T", "lint", "-W", "warning"]):
        if shutil.which(tool[0]):
            done = subprocess.run(tool, input=help_.manual(), capture_output=True, text=True, check=False)
            complaints = done.stderr if tool[0] == "groff" else done.stdout
            assert complaints == ""
            return
    pytest.skip("neither groff nor mandoc is installed")


def test_what_begins_with_a_dot_or_a_quote_is_no_request_of_roff() -> None:
    assert help_._roff(".SH x\n'ig") == "\\&.SH x\n\\(aqig"
    assert help_._roff("a\\b") == "a\\eb"


def test_the_makefile_of_the_topic_builds_rests_and_notices_a_new_page(tmp_path: Path) -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("make is not installed")
    rules = "".join(line[2:] + "\n" for line in help_.text("make").split("\n") if line.startswith("  "))
    (tmp_path / "Makefile").write_text(rules)
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text(PAGE)
    (tmp_path / "news.toml").write_text('pipeline = "news"\n')
    call = [make, f"NEWSCLEAN=PYTHONPATH={ROOT} {sys.executable} -m newsclean"]

    def built() -> str:
        return subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    assert "clean" in built()
    assert "up to date" in built()
    (tmp_path / "raw" / "b.txt").write_text(PAGE)
    assert "clean" in built()
    assert len((tmp_path / "build" / "corpus.jsonl").read_text().splitlines()) == 2
    assert "up to date" in built()
    subprocess.run([*call, "check"], cwd=tmp_path, check=True, capture_output=True)
