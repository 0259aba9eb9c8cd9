"""What mutation testing showed of the chain and of options: small things that a user would notice first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

import pytest

from newsclean import registry
from newsclean.chain import Chain, choose, load, parse
from newsclean.config import settings
from newsclean.doc import Doc, Edit, Filter, Mark
from newsclean.errors import UsageError
from newsclean.filters import PRESETS
from newsclean.registry import Option, describe, did_you_mean, resolve

NEWS = [item if isinstance(item, str) else item[0] for item in PRESETS["news"]]

pytestmark = pytest.mark.usefixtures("folder")


def refused(call: Any, *args: Any, **kwargs: Any) -> UsageError:
    with pytest.raises(UsageError) as caught:
        call(*args, **kwargs)
    return caught.value


def chosen(pipeline: str | None = None, **how: Any) -> Chain:
    return choose(settings({"pipeline": pipeline}), **how)


# ------------------------------------------------------------------- chain


def test_a_chain_that_no_file_names_has_no_file() -> None:
    assert Chain([]).file is None
    assert load("news", "-p").file is None


def test_where_each_filter_came_from_is_kept(folder: Path) -> None:
    assert {link.origin for link in chosen().links} == {"preset news"}
    assert {link.origin for link in chosen("safe").links} == {"preset safe"}
    assert [link.origin for link in chosen(specs=["mark-title"]).links] == ["-f"]
    (folder / "newsclean.toml").write_text("pipeline = 'safe'")
    assert {link.origin for link in chosen().links} == {"preset safe (newsclean.toml)"}
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
    assert all(not link.options for link in chosen("news").links)
    (folder / "newsclean.toml").write_text("[set]\ndrop-duplicate.min-words = 3\n")
    assert "Did you mean 'drop-duplicates'?" in refused(chosen, "news").message


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
    assert [link.name for link in chosen().links] == NEWS


@pytest.mark.parametrize(
    ("how", "hint"),
    [
        ({"specs": ["mark-title", "lift-notes"], "skip": ["mark-titel"]}, "the pipeline is mark-title,lift-notes"),
        ({"specs": ["mark-title"], "skip": ["mark-title", "mark-title"]}, ""),
    ],
    ids=["with filters", "with none left"],
)
def test_a_filter_that_is_not_in_the_pipeline_is_told_with_the_pipeline(how: dict[str, Any], hint: str) -> None:
    error = refused(chosen, **how)
    assert error.code == "unknown-filter"
    assert error.hint == hint


def test_a_filter_that_nobody_has_is_guessed_among_all() -> None:
    error = refused(chosen, specs=["mark-title"], skip=["drop-duplicate"])
    assert error.message == "-x: no filter 'drop-duplicate' in the pipeline. Did you mean 'drop-duplicates'?"


def test_a_filter_of_the_pipeline_is_guessed_before_a_nearer_one_elsewhere() -> None:
    assert "Did you mean 'mark-title'?" in refused(chosen, specs=["mark-title"], skip=["lift-title"]).message
    assert "Did you mean 'lift-notes'?" in refused(chosen, specs=["drop-duplicates"], skip=["lift-title"]).message


def test_until_is_named_where_it_says_nothing() -> None:
    assert refused(chosen, "news", until="mark-titel").message.startswith("--until: no filter 'mark-titel'")


def test_only_a_path_in_a_file_is_meant_from_that_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "p.toml").write_text("pipeline = ['mark-title']")
    (folder / "newsclean.toml").write_text("pipeline = 'safe'")
    monkeypatch.chdir(folder / "sub")
    assert [link.name for link in chosen().links] == NEWS
    monkeypatch.setenv("NEWSCLEAN_PIPELINE", "p.toml")
    assert [link.name for link in chosen().links] == ["mark-title"]


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
    assert refused(chosen, "news", sets=[text]).message == f"-s takes FILTER.KEY=VALUE, not '{text}'"


@pytest.mark.parametrize("text", ["pipelin = 'news'", "", "pipeline = [3]"])
def test_a_file_that_is_wrong_is_named(folder: Path, text: str) -> None:
    (folder / "p.toml").write_text(text)
    error = refused(load, "p.toml", "-p")
    assert (error.place, error.code) == ("p.toml", "bad-config")


# ---------------------------------------------------------------- registry


def drop_nothing(doc: Doc) -> list[Mark]:
    del doc
    return []


def quiet(doc: Doc, *, min_words: int = 1, share: float = 0.5, level: Literal["a", "b"] = "a") -> list[Mark]:
    """Do nothing.

    Options:
        min_words: as written in Python
        ``share``: in literal quotes
    """
    del doc, min_words, share, level
    return []


def test_the_group_of_entry_points_is_what_the_readme_says() -> None:
    assert registry.GROUP == "newsclean.filters"


@pytest.mark.parametrize(
    ("word", "value"),
    [("true", True), ("yes", True), ("1", True), ("false", False), ("no", False), ("0", False), ("No", False)],
)
def test_every_word_for_yes_and_no(word: str, value: bool) -> None:  # what is expected
    assert Option("loud", bool, None, (), "").parse(word) is value


@pytest.mark.parametrize(
    ("kind", "given", "says"),
    [(float, True, "a number"), (int, "1.0", "a whole number"), (float, "x", "a number"), (bool, "", "true or false"),
     (bool, 0, "true or false"), (str, 1, "a string"), (int, 1.0, "a whole number"), (float, "", "a number")],
)  # fmt: skip
def test_a_value_of_another_kind_is_refused(kind: type, given: Any, says: str) -> None:
    with pytest.raises(ValueError, match=f"^{says}$"):
        Option("x", kind, None, (), "").parse(given)


def test_what_a_filter_without_words_is_called() -> None:
    def bare(doc):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202  # as others may write it
        return doc.labels

    told = describe("bare", bare, "a test")
    assert (told.summary, told.description, told.examples, dict(told.options)) == ("", "", "", {})
    assert told.stage({}).function is bare


def test_options_are_found_as_they_are_written() -> None:
    told = describe("quiet", quiet, "a test")
    assert {name: option.help for name, option in told.options.items()} == {
        "min-words": "as written in Python", "share": "in literal quotes", "level": "",
    }  # fmt: skip
    assert [option.choices for option in told.options.values()] == [(), (), ("a", "b")]
    assert [option.type for option in told.options.values()] == [int, float, str]
    assert told.examples == ""


@pytest.mark.parametrize(
    ("options", "says", "code"),
    [
        ({"min": 1}, "filter 'quiet' has no parameter 'min'.", "unknown-parameter"),
        ({"min_words": "x"}, "quiet.min-words is a whole number, not 'x'", "bad-value"),
    ],
)
def test_a_wrong_option_is_told_with_the_way_to_the_right_one(options: dict[str, Any], says: str, code: str) -> None:
    error = refused(describe("quiet", quiet, "a test").stage, options)
    assert error.message.startswith(says)
    assert (error.code, error.hint) == (code, "run 'newsclean explain quiet'")


def test_a_function_of_the_caller_is_named_after_itself() -> None:
    (stage,) = resolve([quiet]).stages
    assert stage.name == "quiet"
    assert stage.function is quiet
    assert [stage.name for stage in resolve([drop_nothing]).stages] == ["drop-nothing"]


class Heavy:
    """A filter that is made."""

    def __init__(self, word: str) -> None:
        self.word = word

    def __call__(self, doc: Doc, *, times: int = 1) -> Iterator[Mark]:
        """Drop the word.

        Options:
            times: how often
        """
        if self.word * times in doc.text:
            yield Edit(0, len(doc.text))

    def drop(self, doc: Doc) -> Iterator[Mark]:
        """Drop the word, as a method."""
        yield from self(doc)


@pytest.mark.parametrize(
    ("function", "name"),
    [(Heavy("b"), "heavy"), (Heavy("b").drop, "drop"), (partial(Heavy("b"), times=1), "heavy"),
     (partial(partial(quiet, min_words=2), share=1.0), "quiet")],
    ids=["an object", "a method", "an object with options", "a function with options"],
)  # fmt: skip
def test_whatever_can_be_called_can_be_a_filter(function: Filter, name: str) -> None:
    pipeline = resolve([function])
    assert [stage.name for stage in pipeline.stages] == [name]
    assert pipeline.run(Doc("a b"))[0].text == ("a b" if name == "quiet" else "")


def test_one_suggestion_is_made_and_it_is_the_nearest() -> None:
    assert did_you_mean("mark-titl", ["mark-title", "mark-titles"]) == " Did you mean 'mark-title'?"
    assert did_you_mean("abcdef", ["abcxyz"]) == " Did you mean 'abcxyz'?"
    assert did_you_mean("abcdef", ["abuvwx"]) == ""


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Any:
    points: list[Any] = []
    monkeypatch.setattr("importlib.metadata.entry_points", lambda *, group: [p for p in points if p.group == group])
    for cached in (registry._entry_points, registry.spec):
        cached.cache_clear()
    yield points
    for cached in (registry._entry_points, registry.spec):
        cached.cache_clear()


def point(name: str, package: str | None, load: Any = lambda: quiet) -> Any:
    dist = SimpleNamespace(name=package) if package else None
    return SimpleNamespace(name=name, group="newsclean.filters", dist=dist, value="mod:quiet", load=load)


def test_a_filter_of_no_package_is_told_by_its_place(installed: list[Any]) -> None:
    installed.append(point("quiet", None))
    assert registry.spec("quiet").origin == "mod:quiet"


def test_two_filters_of_one_name_are_told_with_the_way_out(installed: list[Any]) -> None:
    installed.append(point("mark-title", "loud"))
    error = refused(registry.names)
    assert error.message == "two filters are called 'mark-title': one of newsclean, one of loud"
    assert error.hint == "uninstall one of them, or ask the makers of loud for another name"


def test_a_filter_that_cannot_be_loaded_is_told_with_the_way_out(installed: list[Any]) -> None:
    installed.append(point("quiet", "loud", load=lambda: 1 // 0))
    error = refused(registry.spec, "quiet")
    assert (
        error.message
        == "filter 'quiet' of loud cannot be loaded: ZeroDivisionError: integer division or modulo by zero"
    )
    assert (error.hint, error.code) == ("update or uninstall loud", "bad-filter")


def test_an_unknown_filter_is_told_with_where_all_are_listed() -> None:
    error = refused(registry.spec, "mark-titel")
    assert error.hint == "run 'newsclean filters'"
