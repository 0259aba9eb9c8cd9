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


def refused(call: Any, *args: Any, **kwargs: Any) -> UsageError:
    with pytest.raises(UsageError) as caught:
        call(*args, **kwargs)
    return caught.value


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


def test_a_chain_that_no_file_names_has_no_file() -> None:
    assert Chain([]).file is None
    assert load("news", "-p").file is None


def test_where_each_filter_came_from_is_kept(folder: Path) -> None:
    assert {link.origin for link in said().links} == {"preset news"}
    assert {link.origin for link in said("safe").links} == {"preset safe"}
    assert [link.origin for link in said(specs=["mark-title"]).links] == ["-f"]
    (folder / "newsclean.toml").write_text("pipeline = 'safe'")
    assert {link.origin for link in said().links} == {"preset safe (newsclean.toml)"}
    (folder / "p.toml").write_text("pipeline = ['safe', 'drop-duplicates']")
    assert {link.origin for link in load("p.toml", "-p").links} == {"preset safe (p.toml)", "p.toml"}


def test_a_file_may_name_a_preset(folder: Path) -> None:
    (folder / "p.toml").write_text("pipeline = 'news'\n[set]\nstrip-boilerplate.level = 'safe'\n")
    chain = load("p.toml", "-p")
    assert [link.name for link in chain.links] == NEWS
    assert {link.origin for link in chain.links} == {"preset news (p.toml)"}
    assert chain.file == "p.toml"
    assert {key: value.value for link in chain.links for key, value in link.options.items()} == {"level": "safe"}


def test_a_file_may_list_presets_among_filters(folder: Path) -> None:
    (folder / "p.toml").write_text("pipeline = ['news', 'drop-duplicates']")
    assert [link.name for link in load("p.toml", "-p").links] == [*NEWS, "drop-duplicates"]


def test_a_preset_may_hold_a_preset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PRESETS, "more", ("news", ("drop-duplicates", {"min-words": 3})))
    chain = load("more", "-p")
    assert [link.name for link in chain.links] == [*NEWS, "drop-duplicates"]
    assert chain.links[-1].options["min-words"].value == 3


def test_the_file_sets_only_what_is_there_but_knows_every_name(folder: Path) -> None:
    (folder / "newsclean.toml").write_text("[set]\ndrop-duplicates.min-words = 3\n")
    assert all(not link.options for link in said("news").links)
    (folder / "newsclean.toml").write_text("[set]\ndrop-duplicate.min-words = 3\n")
    assert "Did you mean 'drop-duplicates'?" in refused(said, "news").message


@pytest.mark.parametrize(
    ("name", "says", "code"),
    [
        ("newz", "no preset 'newz'. Did you mean 'news'?", "unknown-preset"),
        ("zzzzzz", "no preset 'zzzzzz'.", "unknown-preset"),
        ("mark-title", "no preset 'mark-title'. It is a filter: use -f mark-title", "unknown-preset"),
        ("absent.toml", "no such file", "bad-config"),
        ("folder/absent", "no such file", "bad-config"),
    ],
)
def test_what_is_neither_preset_nor_file(name: str, says: str, code: str) -> None:
    error = refused(load, name, "-p")
    assert says in str(error).lower() if says.startswith("no such") else error.message == says
    assert error.code == code
    if code == "unknown-preset":
        assert error.hint == "run 'newsclean presets'"


def test_a_file_needs_no_suffix(folder: Path) -> None:
    (folder / "mine").write_text("pipeline = ['mark-title']")
    assert [link.name for link in load("mine", "-p").links] == ["mark-title"]


def test_a_preset_in_the_nearest_file_is_no_path(folder: Path) -> None:
    (folder / "safe").write_text("not toml")
    (folder / "newsclean.toml").write_text("pipeline = 'safe'")
    assert [link.name for link in said().links] == NEWS


@pytest.mark.parametrize(
    ("how", "hint"),
    [
        ({"specs": ["mark-title", "lift-notes"], "skip": ["mark-titel"]}, "the pipeline is mark-title,lift-notes"),
        ({"specs": ["mark-title"], "skip": ["mark-title", "mark-title"]}, ""),
    ],
    ids=["with filters", "with none left"],
)
def test_a_filter_that_is_not_in_the_pipeline_is_told_with_the_pipeline(how: dict[str, Any], hint: str) -> None:
    error = refused(said, **how)
    assert error.code == "unknown-filter"
    assert error.hint == hint


def test_a_filter_that_nobody_has_is_guessed_among_all() -> None:
    error = refused(said, specs=["mark-title"], skip=["drop-duplicate"])
    assert error.message == "-x: no filter 'drop-duplicate' in the pipeline. Did you mean 'drop-duplicates'?"


def test_a_filter_of_the_pipeline_is_guessed_before_a_nearer_one_elsewhere() -> None:
    assert "Did you mean 'mark-title'?" in refused(said, specs=["mark-title"], skip=["lift-title"]).message
    assert "Did you mean 'lift-notes'?" in refused(said, specs=["drop-duplicates"], skip=["lift-title"]).message


def test_until_is_named_where_it_says_nothing() -> None:
    assert refused(said, "news", until="mark-titel").message.startswith("--until: no filter 'mark-titel'")


def test_only_a_path_in_a_file_is_meant_from_that_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "p.toml").write_text("pipeline = ['mark-title']")
    (folder / "newsclean.toml").write_text("pipeline = 'safe'")
    monkeypatch.chdir(folder / "sub")
    assert [link.name for link in said().links] == NEWS
    monkeypatch.setenv("NEWSCLEAN_PIPELINE", "p.toml")
    assert [link.name for link in said().links] == ["mark-title"]


def test_a_file_of_its_own_sets_only_what_its_chain_has(folder: Path) -> None:
    (folder / "p.toml").write_text("pipeline = ['mark-title']\n[set]\nstrip-boilerplate.level = 'safe'\n")
    assert "no filter 'strip-boilerplate' in the pipeline" in refused(load, "p.toml", "-p").message
    (folder / "p.toml").write_text("pipeline = ['mark-title']\n[sett]\n")
    assert "has no key 'sett'. Did you mean 'set'?" in refused(load, "p.toml", "-p").message


def test_a_table_names_a_filter_and_its_parameters(folder: Path) -> None:
    (folder / "p.toml").write_text("pipeline = [{ filter = 'drop-duplicates', min_words = 3, similarity = 0.5 }]")
    (link,) = load("p.toml", "-p").links
    assert {key: value.value for key, value in link.options.items()} == {"min-words": 3, "similarity": 0.5}


@pytest.mark.parametrize(
    ("text", "says", "hint"),
    [
        ("mark-title,,lift-notes", "nothing between two commas in 'mark-title,,lift-notes'", ""),
        ("=1", "nothing between two commas in '=1'", ""),
        ("a=1", "'a=1' in 'a=1' has no filter to its left", "write -f FILTER,a=1"),
    ],
)
def test_a_spec_that_says_nothing_is_told_as_it_stands(text: str, says: str, hint: str) -> None:
    error = refused(parse, text, "-f")
    assert (error.message, error.hint, error.code) == (says, hint, "bad-spec")


def test_spaces_around_the_items_of_a_spec_do_not_count() -> None:
    (link,) = parse(" strip-boilerplate , min_words=3", "-f")
    assert (link.name, list(link.options)) == ("strip-boilerplate", ["min-words"])


@pytest.mark.parametrize("text", ["strip-boilerplate.level", "level=safe", "=safe"])
def test_a_setting_needs_a_filter_a_key_and_a_value(text: str) -> None:
    assert refused(said, "news", sets=[text]).message == f"-s takes FILTER.KEY=VALUE, not '{text}'"


@pytest.mark.parametrize("text", ["pipelin = 'news'", "", "pipeline = [3]"])
def test_a_file_that_is_wrong_is_named(folder: Path, text: str) -> None:
    (folder / "p.toml").write_text(text)
    error = refused(load, "p.toml", "-p")
    assert (error.place, error.code) == ("p.toml", "bad-config")
