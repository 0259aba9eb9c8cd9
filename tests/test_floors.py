"""The house stands: imports point down, filters do not know each other, and heavy packages load late.

What a module imports is read from its source, also inside functions.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import newsclean
from newsclean import lexicon

PACKAGE = Path(newsclean.__file__).parent

FLOORS: tuple[tuple[str, ...], ...] = (
    ("errors", "patterns", "packing"),
    ("doc",),
    ("pipeline",),
    ("journal",),
    ("lexicon",),
    ("lines", "markdown", "dropping"),
    ("language", "copies", "outside", "columns"),
    ("record", "model", "credits", "wrapping"),
    ("reading", "spans", "prose", "tags", "teasers", "joints"),
    ("evidence", "heads", "captions"),
    ("headline", "authors"),
    ("filters",),
    ("readers",),
    ("writers",),
    ("registry",),
    ("config", "api", "catalogue"),
    ("chain", "testing"),
    ("engine",),
    ("cli",),
    ("__init__", "__main__"),
)
"""Rooms from the ground up. A room imports from lower floors and from itself."""

LEVELS = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}

HEAVY = {
    "click": ("cli",),
    "numpy": ("model", "joints"),
    "rich": (),
    "regex": (),
    "ftfy": (),
    "zstandard": (),
    "multiprocessing": ("engine.pool",),
    "concurrent": (),
    "asyncio": (),
    "hypothesis": (),
}
"""Packages that cost time to load, and the rooms or modules, loaded late, that may import them at the top."""


class Import(NamedTuple):
    name: str
    at_the_top: bool
    line: int


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[Import]:
    tree = ast.parse(path.read_bytes())
    late = {
        id(node)
        for scope in ast.walk(tree)
        if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef) or is_for_types(scope)
        for node in ast.walk(scope)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, id(node) not in late, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: imports are written in full"
            for alias in node.names:
                module = f"{node.module}.{alias.name}" if node.module == "newsclean" else str(node.module)
                yield Import(module, id(node) not in late, node.lineno)


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


SOURCES = sorted(PACKAGE.rglob("*.py"))
each_source = pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))


@each_source
def test_every_room_has_a_floor_and_imports_point_down(path: Path) -> None:
    here = room(path)
    assert here in LEVELS, f"give the room {here!r} a floor above and a line in newsclean/__init__.py"
    for name, _, line in imports(path):
        parts = name.split(".")
        if parts[0] != "newsclean" or parts[1:2] in ([], [here], ["__version__"]):
            continue
        assert LEVELS[parts[1]] < LEVELS[here], f"{path}:{line}: {here} must not import {parts[1]}"


@each_source
def test_no_filter_imports_another_filter(path: Path) -> None:
    if room(path) != "filters":
        return
    others = [name for name, _, _ in imports(path) if name.startswith("newsclean.filters")]
    assert not others, f"{path}: {others}"


@each_source
def test_only_the_command_line_prints_logs_or_knows_a_terminal(path: Path) -> None:
    if room(path) in ("cli", "__main__"):
        return
    known = {name.split(".")[0] for name, _, _ in imports(path)}
    assert not known & {"click", "rich", "logging"}
    calls = [node.func for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Call)]
    assert not [call for call in calls if isinstance(call, ast.Name) and call.id in ("print", "input")]


@each_source
def test_heavy_packages_are_imported_inside_the_function_that_needs_them(path: Path) -> None:
    for name, at_the_top, line in imports(path):
        rooms = HEAVY.get(name.split(".")[0])
        if rooms is not None and at_the_top:
            module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
            assert {room(path), module} & set(rooms), f"{path}:{line}: import {name} inside the function that needs it"


@each_source
def test_nothing_is_imported_that_speaks_to_a_network(path: Path) -> None:
    known = {name.split(".")[0] for name, _, _ in imports(path)}
    assert not known & {"socket", "ssl", "urllib", "http", "ftplib", "smtplib", "asyncio", "requests", "httpx"}


@each_source
def test_only_the_pipeline_makes_new_documents_of_old_ones(path: Path) -> None:
    if room(path) == "filters":
        names = {node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "") for node in ast.walk(
            ast.parse(path.read_bytes())
        ) if isinstance(node, ast.Name | ast.Attribute)}  # fmt: skip
        assert not names & {"apply", "Step", "Pipeline"}


def test_the_map_of_the_code_names_every_room() -> None:
    text = str(newsclean.__doc__)
    rooms = {room(path) for path in SOURCES} - {"__init__", "__main__"}
    assert [name for name in sorted(rooms) if f"``{name}``" not in text] == []


def test_the_map_of_the_lexicon_names_every_module() -> None:
    text = str(lexicon.__doc__)
    modules = {path.stem for path in SOURCES if room(path) == "lexicon"} - {"__init__"}
    kinds = [
        name for name in sorted(modules) if f"``{name}``" not in text and f"``_{name.partition('_')[2]}``" not in text
    ]
    assert kinds == []


def loaded_by(code: str) -> set[str]:
    """Return what running ``code`` loads beyond what Python itself has loaded at its start."""
    tell = "import sys; before = set(sys.modules)\n{}\nprint('\\n'.join(set(sys.modules) - before), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", tell.format(code)], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    return set(done.stderr.split())


def test_version_loads_nothing_but_the_package_itself() -> None:
    loaded = loaded_by("from newsclean.__main__ import main; main(['--version'])")
    assert {name for name in loaded if name.startswith("newsclean")} == {"newsclean", "newsclean.__main__"}
    assert not loaded & {"click", "argparse", "json", "importlib.metadata"}


def test_help_comes_from_a_table() -> None:
    loaded = loaded_by("from newsclean.__main__ import main; main(['--help'])")
    assert {name for name in loaded if name.startswith("newsclean")} == {
        "newsclean",
        "newsclean.__main__",
        "newsclean.cli",
    }
    assert not loaded & {*HEAVY, "concurrent.futures", "importlib.metadata"}


def test_a_chain_loads_only_what_its_filters_need() -> None:
    loaded = loaded_by("from newsclean import compose, Doc; compose('normalize-paragraphs').run(Doc('a\\n\\n\\nb'))")
    filters = {name for name in loaded if name.startswith("newsclean.filters.")}
    assert filters == {"newsclean.filters.paragraphs"}
    assert not loaded & {"numpy", "regex", "ftfy", "click", "rich", "multiprocessing"}
