"""README tells the truth: its tables are generated, its commands are run, its snippets are used for real."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent


def load(path: Path) -> Any:
    """Import a module that stands in no package."""
    module_spec = importlib.util.spec_from_file_location(path.stem, path)
    assert module_spec
    assert module_spec.loader
    module = importlib.util.module_from_spec(module_spec)
    sys.modules[path.stem] = module
    module_spec.loader.exec_module(module)
    return module


readme = load(Path(__file__).parent / "readme.py")
TEXT: str = readme.README.read_text("utf-8")


def test_tables_are_what_the_code_says() -> None:
    assert readme.with_tables(TEXT) == TEXT, "run 'python -m tests.readme'"


def test_console_blocks_print_what_they_say(tmp_path: Path) -> None:
    readme.prepare(tmp_path)
    env = readme.surroundings(tmp_path)
    blocks = readme.consoles(TEXT)
    assert sum(map(len, blocks)) >= 8
    for turns in blocks:
        for turn in turns if readme.runnable(turns) else ():
            printed = readme.run(turn.command, tmp_path, env).stdout
            assert readme.same(turn.output, printed), f"$ {turn.command}\n{printed}\n(run 'python -m tests.readme')"


@pytest.mark.parametrize(
    ("told", "printed", "same"),
    [
        ("one\n", "one\n", True),
        ("one\n", "two\n", False),
        ("one\n…\nlast\n", "one\nx\ny\nlast\n", True),
        ("one\n…\nlast\n", "one\nlast\n", True),
        ("took … s\n", "took 0.3 s\n", True),
        ("took … s\n", "took\n s\n", False),
        ("a.c\n", "abc\n", False),
    ],
)
def test_dots_stand_for_anything(told: str, printed: str, same: bool) -> None:
    assert readme.same(told, printed) is same


def test_the_two_commands_are_one_line_each_and_ci_runs_the_second() -> None:
    first, second = (re.findall(rf"<!-- {name} command -->\n```sh\n(.+)\n```", TEXT) for name in ("first", "second"))
    assert len(first) == len(second) == 1
    assert first[0].endswith("newsclean clean seeds/")
    assert second[0].endswith("-m pytest")
    script = "sed -n '/^<!-- second command -->$/,/^```$/p' README.md | sed '1,2d;$d'"
    assert script in (ROOT / ".ci" / "run").read_text("utf-8")
    found = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert found.strip() == second[0]


def test_every_promise_names_a_test_that_exists() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TEXT)
    assert len(named) >= 8
    for path, test in named:
        assert f"def {test}(" in (ROOT / path).read_text("utf-8"), f"{path}::{test}"


def test_links_to_files_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", TEXT):
        assert (ROOT / target).exists(), target


@pytest.mark.skipif(shutil.which("jq") is None, reason="no jq here")
def test_one_liners_run(tmp_path: Path) -> None:
    readme.prepare(tmp_path)
    env = readme.surroundings(tmp_path)
    (tmp_path / "stamp").touch()
    (tmp_path / "seeds").rename(tmp_path / "raw")
    shutil.copyfile(tmp_path / "page.txt", tmp_path / "raw" / "a page.txt")
    (tmp_path / "raw" / "latin.txt").write_bytes("Un café.\n".encode("cp1252"))
    with gzip.open(tmp_path / "dump-2024.jsonl.gz", "wb") as dump:
        dump.write(json.dumps({"text": (tmp_path / "page.txt").read_text("utf-8")}).encode() + b"\n")
    curl = tmp_path / ".bin" / "curl"
    curl.write_text("#!/bin/sh\ncat page.txt\n", "utf-8")
    curl.chmod(0o755)
    lines = [line for line in readme.block("sh", "# packed in").split("\n\n") if line.strip()]
    assert len(lines) >= 9
    for line in lines:
        if "--failed-list" not in line:
            (tmp_path / "raw" / "latin.txt").rename(tmp_path / "latin.txt")
        done = readme.run(line, tmp_path, env)
        assert ": error: " not in done.stdout.replace("raw/latin.txt: error: ", ""), f"{line}\n{done.stdout}"
        assert done.returncode in (0, 141), f"{line}\n{done.stdout}"
        if (tmp_path / "latin.txt").exists():
            (tmp_path / "latin.txt").rename(tmp_path / "raw" / "latin.txt")
    made = {path.name for path in tmp_path.iterdir() if path.is_file() and path.stat().st_size}
    assert made >= {"clean.jsonl", "long.jsonl", "new.jsonl", "clean.jsonl.gz", "removed.jsonl", "failed0"}


def test_python_blocks_run(tmp_path: Path) -> None:
    readme.prepare(tmp_path)
    blocks = re.findall(r"^```python\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
    assert blocks
    program = tmp_path / "readme_example.py"
    program.write_text("\n".join(blocks), "utf-8")
    env = readme.surroundings(tmp_path)
    done = subprocess.run([sys.executable, program], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for line in re.findall(r"# prints (.*)", "\n".join(blocks)):
        assert line in done.stdout


needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="no make here")


@needs_make
def test_the_makefile_rebuilds_what_it_must_and_nothing_else(tmp_path: Path) -> None:
    readme.prepare(tmp_path)
    env = readme.surroundings(tmp_path)
    (tmp_path / "seeds").rename(tmp_path / "raw")
    (tmp_path / "raw" / "s").mkdir()
    shutil.copyfile(tmp_path / "page.txt", tmp_path / "raw" / "s" / "a page #1: 100% $.txt")
    (tmp_path / "news.toml").write_text('pipeline = "news"\n', "utf-8")
    (tmp_path / "Makefile").write_text(readme.block("make"), "utf-8")
    corpus = tmp_path / "build" / "corpus.jsonl"

    def make(target: str = "") -> subprocess.CompletedProcess[str]:
        time.sleep(0.05)  # for file systems with coarse times
        done: subprocess.CompletedProcess[str] = readme.run(f"make {target}", tmp_path, env)
        return done

    def records() -> int:
        return corpus.read_bytes().count(b"\n")

    built = make()
    assert built.returncode == 0, built.stdout
    first = records()
    assert first == 3
    assert "up to date" in make().stdout or "Nothing to be done" in make().stdout
    assert make("check").returncode == 0

    shutil.copyfile(tmp_path / "page.txt", tmp_path / "raw" / "new.txt")
    assert make("check").returncode != 0
    assert make().returncode == 0
    assert records() == first + 1

    (tmp_path / "raw" / "new.txt").unlink()
    assert make().returncode == 0
    assert records() == first

    before = corpus.stat().st_mtime_ns
    assert make().returncode == 0
    assert corpus.stat().st_mtime_ns == before
    (tmp_path / "news.toml").write_text('pipeline = "safe"\n', "utf-8")
    assert make().returncode == 0
    assert corpus.stat().st_mtime_ns > before


def test_the_steps_for_github_actions_run(tmp_path: Path) -> None:
    yaml = pytest.importorskip("yaml", reason="README's CI files are YAML")
    readme.prepare(tmp_path)
    env = readme.surroundings(tmp_path) | {"GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    (tmp_path / "seeds").rename(tmp_path / "raw")
    (tmp_path / "data").mkdir()
    made = readme.run("newsclean clean -q raw/ -o data/corpus.jsonl", tmp_path, env)
    assert made.returncode == 0, made.stdout
    steps = yaml.safe_load(readme.block("yaml", "runs-on"))["jobs"]["corpus"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    ours = [command for command in commands if "pip" not in command and (shutil.which("jq") or "jq " not in command)]
    assert len(ours) >= 2
    for command in ours:
        done = readme.run(command, tmp_path, env)
        assert done.returncode == 0, f"{command}\n{done.stdout}"
    assert (tmp_path / "report.json").exists()

    shutil.copyfile(tmp_path / "page.txt", tmp_path / "raw" / "new.txt")
    stale = readme.run(ours[0], tmp_path, env)
    assert stale.returncode == 1
    assert "would change" in stale.stdout


@pytest.mark.skipif(shutil.which("git") is None, reason="no git here")
def test_the_pre_commit_hook_fails_only_when_the_corpus_is_stale(tmp_path: Path) -> None:
    pytest.importorskip("pre_commit", reason="runs the hook")
    readme.prepare(tmp_path)
    env = readme.surroundings(tmp_path)
    (tmp_path / "seeds").rename(tmp_path / "raw")
    (tmp_path / "data").mkdir()
    (tmp_path / ".gitignore").write_text(".bin/\n.cache/\n", "utf-8")
    (tmp_path / "news.toml").write_text('pipeline = "news"\n', "utf-8")
    (tmp_path / ".pre-commit-config.yaml").write_text("repos:\n" + readme.block("yaml", "pass_filenames"), "utf-8")
    ready = readme.run(
        "newsclean clean -q -p news.toml raw/ -o data/corpus.jsonl && git init -q . && git add .", tmp_path, env
    )
    assert ready.returncode == 0, ready.stdout
    hook = f'"{sys.executable}" -m pre_commit run'
    fresh = readme.run(hook, tmp_path, env)
    assert fresh.returncode == 0, fresh.stdout
    assert "Passed" in fresh.stdout

    shutil.copyfile(tmp_path / "page.txt", tmp_path / "raw" / "new.txt")
    stale = readme.run(f"git add raw && {hook}", tmp_path, env)
    assert stale.returncode != 0
    assert "would change" in stale.stdout


def test_the_hook_that_others_may_use_is_well_formed() -> None:
    pytest.importorskip("pre_commit", reason="runs the hook")
    checked = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout
    assert "- id: newsclean-check" in (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert "`newsclean-check`" in TEXT
