"""Golden pages: what newsclean makes of each page in tests/pages is what its folder says."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from newsclean.record import FIELDS

HERE = Path(__file__).parent / "pages"


def load(path: Path) -> Any:
    """Import a module that stands in no package."""
    module_spec = importlib.util.spec_from_file_location(f"pages_{path.stem}", path)
    assert module_spec
    assert module_spec.loader
    module = importlib.util.module_from_spec(module_spec)
    module_spec.loader.exec_module(module)
    return module


regenerate = load(HERE / "regenerate.py")


def page(folder: Path) -> Any:
    xfail = folder / "xfail.txt"
    marks = [pytest.mark.xfail(reason=xfail.read_text("utf-8").strip())] if xfail.exists() else []
    return pytest.param(folder, id=f"{folder.parent.name}/{folder.name}", marks=marks)


@pytest.mark.parametrize("folder", [page(folder) for folder in regenerate.PAGES])
def test_a_page_gives_the_records_that_its_folder_holds(folder: Path) -> None:
    made, gone = regenerate.made_of(folder)
    expected = regenerate.read(folder / "clean.jsonl")
    shown = [{key: record[key] for key in wanted} for record, wanted in zip(made, expected, strict=False)]
    assert shown == expected
    assert [record["title"] or record["text"][:60] for record in made[len(expected) :]] == []
    if (folder / "removed.jsonl").exists():
        assert gone == regenerate.read(folder / "removed.jsonl")


@pytest.mark.parametrize("folder", [page(folder) for folder in regenerate.PAGES if not (folder / "xfail.txt").exists()])
def test_a_page_that_is_right_is_compared_whole(folder: Path) -> None:
    for record in regenerate.read(folder / "clean.jsonl"):
        assert list(record) == list(FIELDS)
    assert (folder / "removed.jsonl").exists()


def test_there_are_pages_of_many_kinds_and_languages() -> None:
    records = [record for folder in regenerate.PAGES for record in regenerate.read(folder / "clean.jsonl")]
    assert len(regenerate.PAGES) >= 70
    assert len({record["language"] for record in records}) >= 15
    assert {folder.parent.name for folder in regenerate.PAGES} >= {
        "seed-family",
        "full-dump",
        "flat-dump",
        "wire",
        "near-miss",
        "dirty-characters",
        "no-article",
        "shape",
    }


def test_pages_are_written_anew_by_one_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "idea" / "name"
    folder.mkdir(parents=True)
    source = HERE / "seed-family" / "one-article"
    (folder / "page.txt").write_bytes((source / "page.txt").read_bytes())
    (tmp_path / "regenerate.py").write_bytes((HERE / "regenerate.py").read_bytes())
    other = load(tmp_path / "regenerate.py")
    assert other.main(["nothing-of-that-name"]) == 2
    assert "regenerate NAME" in capsys.readouterr().err
    assert other.main(["name"]) == 0
    [record] = [json.loads(line) for line in (folder / "clean.jsonl").read_text("utf-8").splitlines()]
    assert record["title"] == regenerate.read(source / "clean.jsonl")[0]["title"]
    assert sys.getsizeof((folder / "removed.jsonl").read_bytes()) > 100
