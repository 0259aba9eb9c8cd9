"""``newsclean filters``, ``presets`` and ``explain``: what has a name is taught, with an example that holds."""

from __future__ import annotations

import ast
import json
import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest

from newsclean import registry, testing
from newsclean.api import clean, compose
from newsclean.catalogue import EXIT_CODES, PAGE, TROUBLES
from newsclean.cli import examples, explain, lessons
from newsclean.doc import Doc, Edit, Mark
from newsclean.errors import NewscleanError, UsageError
from newsclean.filters import FILTERS, PRESETS
from newsclean.record import FIELDS

ROOT = Path(__file__).parents[2]

RECORD: dict[str, Any] = {
    "id": "-#0",
    "source": "-",
    "index": 0,
    "span": [0, len(PAGE)],
    "title": "Harbour bridge reopens after repairs",
    "subtitle": None,
    "byline": ["Ada Moreno"],
    "published": "2024-03-12",
    "located": "Valparaíso, Chile",
    "agency": ["Reuters"],
    "captions": [
        {
            "text": "The harbour bridge in Valparaíso, pictured before the repairs began.",
            "credit": "Photo: Reuters/Jon Ek",
            "agency": "Reuters",
            "copies": 2,
        }
    ],
    "text": "VALPARAÍSO, Chile (Reuters) - The harbour bridge reopened on Tuesday after eleven months of repairs, "
    "the port said.\n\n"
    "Thousands of commuters had taken the ferry while the steel of the old bridge was replaced.\n\n"
    "“We are glad to have it back,” said Rosa Díaz, who sells fruit beside the northern ramp.",
    "notes": ["Reporting by Ada Moreno; Editing by Tom Lund"],
    "language": "en",
    "meta": {},
}


@pytest.fixture
def shop(tmp_path: Path, tools: Path) -> Path:
    """Make a folder as :mod:`newsclean.cli.examples` tells it, with ``newsclean`` on the path."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "bin").symlink_to(tools / "bin")
    for name in ("page.txt", "raw/a.txt", "raw/b c.txt"):
        (tmp_path / name).write_text(PAGE)
    rows = [{"id": f"doc-{number}", "text": PAGE} for number in (1, 2)]
    (tmp_path / "dump.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (tmp_path / "names0").write_bytes(b"raw/a.txt\0raw/b c.txt\0")
    (tmp_path / "news.toml").write_text('pipeline = "news"\n')
    body = PAGE.split("\n\n")[4]
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "1", "title": PAGE.split("\n")[0], "text": body}) + "\n")
    (tmp_path / "raw.jsonl").write_text(json.dumps({"id": "1", "text": PAGE}) + "\n")
    return tmp_path


def shell(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": f"{folder}/bin:{os.environ['PATH']}", "PYTHONPATH": str(ROOT), "HOME": str(folder)}
    return subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_42_every_filter_is_explained_with_examples_parameters_and_scope(shop: Path) -> None:
    listed = shell("newsclean filters --output-format json", shop)
    names = [row["name"] for row in json.loads(listed.stdout)]
    assert names[: len(FILTERS)] == list(FILTERS)
    done = shell("newsclean explain " + " ".join(names), shop)
    assert (done.returncode, done.stderr) == (0, "")
    for name, row in zip(names, json.loads(listed.stdout), strict=True):
        text = explain.lesson(name)
        assert text in done.stdout
        assert f"filter · {row['scope']} scope" in text
        assert all(f"  {option['name']}=" in text for option in row["options"])
        assert text.count("│ ") >= 2, "an example, before and after"


@pytest.mark.parametrize("name", FILTERS)
def test_what_is_told_of_a_filter_happens(name: str) -> None:
    found = registry.spec(name)
    told = list(lessons.doctests(found))
    assert told
    for example in told:
        run = testing.labels if isinstance(example.result, list) else testing.after
        result = run(found.function, example.before, **example.options)
        assert str(result).split() == str(example.result).split()


PARAMETERS = [
    (name, key, value)
    for name in FILTERS
    for key, option in registry.spec(name).options.items()
    for value in lessons.values(registry.spec(name), option)
]


@pytest.mark.parametrize(("name", "key", "value"), PARAMETERS)
def test_every_parameter_is_explained_and_takes_the_values_it_tells(name: str, key: str, value: str) -> None:
    text = explain.lesson(f"{name}.{key}")
    assert f"-f {name},{key}={shlex.quote(value)} " in text
    assert registry.spec(name).options[key].help, "say in the docstring what it does"
    assert compose((name, {key: value})).run(Doc(PAGE))


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_is_explained_as_the_filters_it_is(name: str) -> None:
    text = explain.lesson(name)
    parts = re.findall(r"^  ([a-z-]+)(?:,(.*))?$", text, re.MULTILINE)
    chain = compose(*((part, dict(pair.split("=") for pair in said.split(",") if pair)) for part, said in parts))
    assert clean(PAGE, chain) == clean(PAGE, name)


def test_the_page_of_the_examples_gives_the_record_that_is_told() -> None:
    record = clean(PAGE)[0]
    quality = record.pop("quality")
    assert record == RECORD
    assert quality["words"] == len(RECORD["text"].split())
    assert (quality["paragraphs"], quality["repeated"], quality["complete"]) == (3, 0.0, True)


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_is_explained_with_its_value_for_a_page(name: str) -> None:
    text = explain.lesson(name)
    assert FIELDS[name] in text
    shown = re.search(r"^  (\{.*\})$", text, re.MULTILINE)
    assert shown is not None
    assert json.loads(shown[1]) == {name: clean(PAGE)[0][name]}


def codes_in_the_program() -> Iterator[str]:
    for path in sorted((ROOT / "newsclean").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                values = [word.value for word in node.keywords if word.arg == "code"]
            elif isinstance(node, ast.ClassDef) and node.name != "NewscleanError":
                values = [line.value for line in node.body if isinstance(line, ast.Assign) and _is_code(line)]
            else:
                continue
            found = (value.value for value in values if isinstance(value, ast.Constant))
            yield from (code for code in found if isinstance(code, str) and code)


def _is_code(line: ast.Assign) -> bool:
    return isinstance(line.targets[0], ast.Name) and line.targets[0].id == "code"


def test_the_catalogue_has_every_code_of_the_program_and_no_other() -> None:
    assert sorted(set(codes_in_the_program())) == sorted(TROUBLES)


@pytest.mark.parametrize("code", [code for code, trouble in TROUBLES.items() if trouble.example])
def test_every_code_can_be_seen_as_told(code: str, shop: Path) -> None:
    trouble = TROUBLES[code]
    if trouble.example.startswith(">>> "):
        with pytest.raises(NewscleanError) as caught:
            exec(trouble.example.removeprefix(">>> "), {})
        assert (caught.value.code, caught.value.exit_code) == (code, trouble.exit_code)
    else:
        done = shell(trouble.example, shop)
        assert f"[{code}]" in done.stderr
        assert done.returncode == trouble.exit_code


@pytest.mark.parametrize("code", TROUBLES)
def test_every_code_is_explained_with_the_way_out(code: str) -> None:
    text = explain.lesson(f"[{code}]")
    trouble = TROUBLES[code]
    assert text.startswith(f"{code}: {trouble.what}\n")
    assert f"exit code {trouble.exit_code}: {EXIT_CODES[trouble.exit_code]}" in text
    assert " ".join(trouble.remedy.split()) in " ".join(text.split())


def test_every_option_has_an_example_and_no_example_is_left_over() -> None:
    longest = {max(option.opts, key=len) for _, option in lessons.options().values()}
    assert longest == set(examples.OPTIONS)


@pytest.mark.parametrize("option", examples.OPTIONS)
def test_every_option_is_explained_with_an_example_that_runs(option: str, shop: Path) -> None:
    line = examples.OPTIONS[option]
    assert f"\n  {line}\n" in explain.lesson(option)
    done = shell(line, shop)
    assert (done.returncode, "error" in done.stderr) == (0, False), done.stderr
    short = [name for name in lessons.options()[option][1].opts if not name.startswith("--")]
    assert any(re.search(rf"(^| ){re.escape(name)}(=| |$)", line) for name in [option, *short])


@pytest.mark.parametrize(
    ("word", "guess"),
    [
        ("strip-boilerplat", "strip-boilerplate"),
        ("bad-encodign", "bad-encoding"),
        ("captoins", "captions"),
        ("nwes", "news"),
        ("--remove", "--removed"),
        ("strip-boilerplate.levle", "strip-boilerplate.level"),
    ],
)
def test_a_misspelt_name_gets_a_suggestion(word: str, guess: str) -> None:
    with pytest.raises(UsageError, match=f"Did you mean '{guess}'\\?") as caught:
        explain.lesson(word)
    assert (caught.value.code, caught.value.exit_code) == ("unknown-name", 2)


def test_a_word_with_two_meanings_is_explained_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "text" in FIELDS
    monkeypatch.setitem(TROUBLES, "text", TROUBLES["usage"])
    text = explain.lesson("text")
    assert "field 12 of" in text
    assert "error code" in text


def shout(doc: Doc, *, mark: Literal["!", "?"] = "!", times: int = 1, quiet: bool = False) -> Iterator[Mark]:
    r"""Put a mark at the end.

    Somebody else's filter.

    Options:
        mark: the sign
        times: how many of them,
            at least one
        quiet: do nothing

    >>> print(after(shout, "Hello"))
    Hello!
    >>> after(shout, "Hello", quiet=True)
    'Hello'
    """
    if not quiet:
        yield Edit(len(doc.text), len(doc.text), mark * times, "louder")


def test_a_filter_of_another_package_is_listed_and_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_entry_points", lambda: {"shout": ("loud-news", lambda: shout)})
    registry.spec.cache_clear()
    try:
        row = explain.filters_table()[-1]
        assert (row["name"], row["origin"], row["scope"], row["presets"]) == ("shout", "loud-news", "document", [])
        assert row["options"][1] == {
            "name": "times", "type": "int", "default": 1, "choices": [], "help": "how many of them, at least one",
        }  # fmt: skip
        row_there = "| `shout` | Put a mark at the end | `mark=!`, `times=1`, `quiet=false` | document |"
        assert row_there in explain.filters_markdown()
        assert re.search(r"^shout +document +loud-news +Put a mark at the end$", explain.filters_text(), re.MULTILINE)
        text = explain.lesson("shout")
        assert "    │ Hello\n  becomes\n    │ Hello!\n" in text
        assert "    │ Hello\n  stays as it is with quiet=true\n" in text
        assert "from loud-news · in no preset" in text
    finally:
        registry.spec.cache_clear()


def test_the_lists_name_everything() -> None:
    for name in FILTERS:
        assert f"| `{name}` |" in explain.filters_markdown()
        assert f"\n{name} " in explain.filters_text()
    for name in PRESETS:
        assert f"| `{name}` |" in explain.presets_markdown()
        assert f"\n{name} " in explain.presets_text()
    chain = [item["name"] for item in explain.presets_table()[0]["filters"]]
    assert chain == [stage.name for stage in compose("news").stages]
