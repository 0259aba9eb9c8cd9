"""A line model of one's own: ``newsclean train``, then ``--weights``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shell

PROSE = "The bridge {0} was closed on day {1}, the engineer said, as the river had risen again in the cold night."
TURNED = "Menu and share and more\n\n" + "\n\n".join(PROSE.format("north", day) for day in range(4)) + "\n"


@pytest.fixture
def taught(shell: Shell) -> Shell:
    """Teach a model that paragraphs are furniture and the short lines between them the article."""
    gold, raw = [], []
    for page in range(24):
        body = [f"Note {page} {day} of the ferry" for day in range(5)]
        prose = [PROSE.format(page, day) for day in range(5)]
        gold.append({"id": str(page), "text": "\n\n".join(body)})
        lines = [line for pair in zip(prose, body, strict=True) for line in pair]
        raw.append({"id": str(page), "text": "\n\n".join(lines)})
    for name, rows in (("gold.jsonl", gold), ("raw.jsonl", raw)):
        shell.write(name, "".join(json.dumps(row) + "\n" for row in rows))
    done = shell.nc("train", "gold.jsonl", "raw.jsonl", "-o", "mine.npz", "--epochs", "6")
    assert done.returncode == 0, done.stderr
    shell.write("page.txt", TURNED)
    return shell


def test_a_trained_model_reads_by_flag_and_by_environment_the_same_for_every_j(taught: Shell) -> None:
    clean = ("clean", "-f", "strip-boilerplate", "-o", "-", "page.txt", "page.txt")
    shipped = taught.nc(*clean)
    flag = taught.nc(*clean, "--weights", "mine.npz")
    jobs = taught.nc(*clean, "--weights", "mine.npz", "-j", "2")
    environment = taught.nc(*clean, environment={"NEWSCLEAN_WEIGHTS": "mine.npz"})
    assert shipped.returncode == flag.returncode == jobs.returncode == environment.returncode == 0
    assert flag.stdout == jobs.stdout == environment.stdout
    assert flag.stdout != shipped.stdout


def test_the_weights_stand_in_the_rule_for_make(taught: Shell) -> None:
    done = taught.nc("clean", "page.txt", "--weights", "mine.npz", "-o", "out.jsonl", "--depfile", "out.d")
    assert done.returncode == 0, done.stderr
    assert "mine.npz" in taught.folder.joinpath("out.d").read_text()


@pytest.mark.parametrize(("name", "said"), [("none.npz", "No such file"), ("a.txt", "not a weights file")])
def test_what_holds_no_weights_is_an_error_before_anything_is_read(shell: Shell, name: str, said: str) -> None:
    shell.write("a.txt", "no weights")
    done = shell.nc("clean", "--weights", name, "missing.txt")
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert "[bad-weights]" in done.stderr.decode()
