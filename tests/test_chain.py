"""What the user says becomes one chain of filters, by one rule for each way to say it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newsclean.chain import Chain, choose, load, parse
from newsclean.config import Settings, Value, settings
from newsclean.errors import UsageError
from newsclean.filters import PRESETS

NEWS = [item if isinstance(item, str) else item[0] for item in PRESETS["news"]]

pytestmark = pytest.mark.usefixtures("folder")


def said(pipeline: str | None = None, **how: Any) -> Chain:
    return choose(settings({"pipeline": pipeline}), **how)


def names(chain: Chain) -> list[str]:
    return [link.name for link in chain.links]


def test_a_spec_is_names_each_with_its_parameters() -> None:
    links = parse("repair-characters,strip-boilerplate,level=safe,normalize-paragraphs", "-f")
    assert [(link.name, link.options) for link in links] == [
        ("repair-characters", {}),
        ("strip-boilerplate", {"level": Value("safe", "-f")}),
        ("normalize-paragraphs", {}),
    ]


@pytest.mark.parametrize("text", ["repair-characters,", ",", "", "a=1", "level=safe,strip-boilerplate"])
def test_a_spec_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        parse(text, "-f")


def test_a_value_may_hold_equals_signs_and_be_empty() -> None:
    (link,) = parse("repair-characters,x==,y=", "-f")
    assert {key: value.value for key, value in link.options.items()} == {"x": "=", "y": ""}


def test_what_is_the_base() -> None:
    assert names(said()) == NEWS
    assert names(said("safe")) == NEWS
    assert names(said(specs=["normalize-paragraphs"])) == ["normalize-paragraphs"]
    assert names(said("news", specs=["drop-duplicates", "normalize-paragraphs"])) == [
        *NEWS, "drop-duplicates", "normalize-paragraphs",
    ]  # fmt: skip


def test_the_file_chooses_where_nobody_else_does(folder: Path) -> None:
    (folder / "newsclean.toml").write_text("pipeline = ['normalize-paragraphs']")
    assert names(said()) == ["normalize-paragraphs"]
    assert names(said("news")) == NEWS
    assert names(said(specs=["repair-characters"])) == ["repair-characters"]


def test_skip_then_set_then_until_apply_last() -> None:
    chain = said("news", skip=["mark-title"], sets=["strip-boilerplate.level=safe"], until="strip-boilerplate")
    assert names(chain) == [name for name in NEWS[: NEWS.index("strip-boilerplate") + 1] if name != "mark-title"]
    assert chain.links[-1].options == {"level": Value("safe", "-s")}


def test_the_flag_beats_what_the_file_sets(folder: Path) -> None:
    (folder / "newsclean.toml").write_text("[set]\nstrip-boilerplate.level = 'aggressive'\n")
    assert said().links[NEWS.index("strip-boilerplate")].options["level"] == Value("aggressive", "newsclean.toml")
    chain = said(sets=["strip-boilerplate.level=safe"])
    assert chain.links[NEWS.index("strip-boilerplate")].options["level"] == Value("safe", "-s")
    assert names(said(specs=["normalize-paragraphs"])) == ["normalize-paragraphs"]


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"skip": ["mark-titel"]}, "-x: no filter 'mark-titel' in the pipeline. Did you mean 'mark-title'?"),
        ({"specs": ["repair-characters"], "until": "mark-title"}, "--until: no filter 'mark-title' in the pipeline"),
        ({"sets": ["mark-title=1"]}, "-s takes FILTER.KEY=VALUE"),
        ({"sets": ["drop-duplicates.x=1"]}, "-s: no filter 'drop-duplicates' in the pipeline"),
        ({"specs": ["mark-titel"]}, "no filter 'mark-titel'. Did you mean 'mark-title'?"),
    ],
)
def test_what_is_not_there_is_told(how: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        said(**how)
    assert message in caught.value.message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("pipeline = ['mark-titel']", "no filter 'mark-titel'"),
        ("pipeline = [{ level = 'safe' }]", "a filter is a name or a table with a key 'filter'"),
        ("pipeline = [3]", "a filter is a name"),
        ("pipelin = ['mark-title']", "has no key 'pipelin'. Did you mean 'pipeline'?"),
        ("", "needs a key 'pipeline'"),
        ("pipeline = 'newz'", "needs a key 'pipeline'"),
    ],
)
def test_a_pipeline_file_is_checked(folder: Path, text: str, message: str) -> None:
    (folder / "p.toml").write_text(text)
    with pytest.raises(UsageError) as caught:
        said("p.toml")
    assert message in caught.value.message


def test_a_pipeline_file_lists_names_presets_and_tables(folder: Path) -> None:
    (folder / "p.toml").write_text(
        """[tool.newsclean]
        pipeline = ["repair-characters", { filter = "strip-boilerplate", level = "safe" }, "normalize-paragraphs"]
        [tool.newsclean.set]
        "strip-boilerplate.level" = "normal"
        """
    )
    chain = load("p.toml", "-p")
    assert names(chain) == ["repair-characters", "strip-boilerplate", "normalize-paragraphs"]
    assert chain.links[1].options["level"].value == "normal"
    assert chain.file == "p.toml"
    assert [stage.name for stage in chain.pipeline().stages] == names(chain)


def test_a_relative_path_in_a_file_is_meant_from_that_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "p.toml").write_text("pipeline = ['normalize-paragraphs']")
    (folder / "newsclean.toml").write_text("pipeline = 'p.toml'")
    (folder / "sub").mkdir()
    monkeypatch.chdir(folder / "sub")
    assert names(said()) == ["normalize-paragraphs"]


def test_a_filter_given_as_a_preset_is_pointed_out() -> None:
    with pytest.raises(UsageError, match="It is a filter: use -f mark-title"):
        said("mark-title")


def test_a_parameter_that_a_filter_does_not_take_is_told() -> None:
    found: Settings = settings({})
    with pytest.raises(UsageError, match="Did you mean 'level'"):
        choose(found, specs=["strip-boilerplate,levl=safe"]).pipeline()
