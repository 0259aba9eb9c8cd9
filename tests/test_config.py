"""Each setting comes from one of four places, and what makes no sense is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.config import SETTINGS, find, flat, parse, read, settings, size, variable
from newsclean.errors import UsageError


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in SETTINGS:
        monkeypatch.delenv(variable(name), raising=False)
    (tmp_path / "deep" / "er").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "deep" / "er")
    return tmp_path


def test_the_nearest_file_is_read_and_the_hidden_one_first(folder: Path) -> None:
    assert find(str(folder)) is None
    (folder / "newsclean.toml").write_text("jobs = 2")
    assert find() == str(folder / "newsclean.toml")
    Path("newsclean.toml").write_text("jobs = 3")
    assert find() == "newsclean.toml"
    Path(".newsclean.toml").write_text("jobs = 4")
    assert find() == ".newsclean.toml"
    assert settings({})["jobs"] == 4


def test_a_project_that_does_not_speak_of_us_is_passed_by(folder: Path) -> None:
    (folder / "newsclean.toml").write_text("jobs = 2")
    Path("pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert settings({})["jobs"] == 2
    Path("pyproject.toml").write_text("[tool.newsclean]\njobs = 5\n")
    assert settings({})["jobs"] == 5


def test_flag_beats_environment_beats_file_beats_default(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (settings({})["to"], settings({}).origin("to")) == ("jsonl", "default")
    Path("newsclean.toml").write_text("to = 'text'\n")
    assert settings({}).origin("to") == "newsclean.toml"
    monkeypatch.setenv("NEWSCLEAN_TO", "jsonl")
    assert settings({}).origin("to") == "environment NEWSCLEAN_TO"
    found = settings({"to": "text"})
    assert [layer.origin for layer in found.layers["to"]] == [
        "flag", "environment NEWSCLEAN_TO", "newsclean.toml", "default",
    ]  # fmt: skip
    assert settings({"to": None}, ignore=True).origin("to") == "environment NEWSCLEAN_TO"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("pipline = 'news'", "has no key 'pipline'. Did you mean 'pipeline'?"),
        ("jobs = 'two'", "jobs takes a whole number, not 'two'"),
        ("jobs = -1", "jobs takes a whole number, not -1"),
        ("jobs = true", "jobs takes a whole number, not True"),
        ("to = 'csv'", "to takes one of jsonl, text"),
        ("exclude = 'x'", "exclude takes a list of strings, not 'x'"),
        ("progress = 1", "progress takes a boolean, not 1"),
        ("set = []", "set takes a table"),
        ("pipeline = 3", "pipeline takes a name or a list, not 3"),
        ("max-document = '3X'", "max-document takes a number of bytes"),
    ],
)
def test_what_a_file_says_is_checked(text: str, message: str) -> None:
    Path("newsclean.toml").write_text(text)
    with pytest.raises(UsageError, match=message.replace("?", r"\?")) as caught:
        settings({})
    assert caught.value.place == "newsclean.toml"
    assert caught.value.code == "bad-config"


def test_toml_that_is_none_is_told_with_its_line() -> None:
    Path("newsclean.toml").write_text("jobs = 1\n\njobs == 2\n")
    with pytest.raises(UsageError, match="not valid TOML") as caught:
        settings({})
    assert caught.value.place == "newsclean.toml:3"
    with pytest.raises(UsageError, match="cannot be read"):
        settings({}, path="nope.toml")


def test_the_environment_is_checked_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSCLEAN_JOBS", "abc")
    with pytest.raises(UsageError, match="NEWSCLEAN_JOBS takes a whole number, 0 or more, not 'abc'"):
        settings({})
    monkeypatch.setenv("NEWSCLEAN_JOBS", "")
    assert settings({})["jobs"] == 1


def test_a_file_with_a_tool_table_is_read_there() -> None:
    Path("x.toml").write_text("[tool.newsclean]\nmax-document = '10M'\n[tool.newsclean.set]\n'a.b' = 1\nc.d = 2\n")
    assert read("x.toml") == {"max-document": 10 << 20, "set": {"a.b": 1, "c.d": 2}}


@pytest.mark.parametrize(
    ("text", "value"), [("0", 0), ("500000", 500_000), ("64K", 65_536), ("10m", 10 << 20), ("1GiB", 1 << 30)]
)
def test_sizes(text: str, value: int) -> None:
    assert size(text) == value


@pytest.mark.parametrize("text", ["", "-1", "1T", "1.5G", "K", "١"])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(ValueError, match="bytes"):
        size(text)


@pytest.mark.parametrize(
    ("name", "text", "value"), [("jobs", "0", 0), ("keep-going", "yes", True), ("from", "text", "text")]
)
def test_words_are_parsed(name: str, text: str, value: object) -> None:
    assert parse(name, text) == value


def test_nested_tables_are_flat_names() -> None:
    assert flat({"a": {"b": 1, "c": {"d": 2}}, "e.f": 3}) == {"a.b": 1, "a.c.d": 2, "e.f": 3}
