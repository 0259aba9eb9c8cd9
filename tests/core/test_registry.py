"""Names to filters: signatures as schema, suggestions for typos, filters of other packages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from types import SimpleNamespace
from typing import Any, Literal

import pytest

from newsclean import registry
from newsclean.doc import Doc, Edit, Filter, Mark
from newsclean.errors import UsageError
from newsclean.filters import FILTERS, PRESET_SUMMARIES, PRESETS
from newsclean.registry import Option, Spec, describe, did_you_mean, resolve


def shout(
    doc: Doc,
    *,
    min_words: int = 3,
    share: float = 0.5,
    on: str = "",
    loud: bool = True,
    level: Literal["low", "high"] = "low",
) -> Iterator[Mark]:
    """Turn short lines into capitals.

    They are easy to overlook.

    Options:
        min-words: shorter lines
            are left alone
        share: of what
        level: how loud

    >>> after(shout, "a b c")
    'A B C'
    """
    if loud and level and on is not None and share and len(doc.text.split()) >= min_words:
        yield Edit(0, len(doc.text), doc.text.upper(), "shouted")


def refused(call: Any, *args: Any, **kwargs: Any) -> UsageError:
    with pytest.raises(UsageError) as caught:
        call(*args, **kwargs)
    return caught.value


@pytest.fixture
def spec() -> Spec:
    return describe("shout", shout, "a test")


def test_a_docstring_and_a_signature_say_everything_about_a_filter(spec: Spec) -> None:
    assert spec.summary == "Turn short lines into capitals"
    assert spec.description == "They are easy to overlook."
    assert spec.examples.startswith(">>> after(shout")
    assert list(spec.options) == ["min-words", "share", "on", "loud", "level"]
    assert spec.options["min-words"].help == "shorter lines are left alone"
    assert spec.options["on"].help == ""
    assert spec.options["level"].choices == ("low", "high")
    assert (spec.scope, spec.origin) == ("document", "a test")


@pytest.mark.parametrize(
    ("key", "given", "value"),
    [
        ("min-words", "4", 4),
        ("min_words", 4, 4),
        ("share", "0.25", 0.25),
        ("share", 1, 1.0),
        ("on", "x=y", "x=y"),
        ("loud", "false", False),
        ("loud", "YES", True),
        ("loud", False, False),
        ("level", "high", "high"),
    ],
)
def test_options_take_strings_and_toml_values(spec: Spec, key: str, given: Any, value: Any) -> None:
    stage = spec.stage({key: given})
    assert stage.function.keywords == {key.replace("-", "_"): value}  # type: ignore[attr-defined]  # a partial


@pytest.mark.parametrize(
    ("key", "given", "says"),
    [
        ("min-words", "four", "shout.min-words is a whole number, not 'four'"),
        ("min-words", 1.5, "a whole number"),
        ("min-words", True, "a whole number"),
        ("share", "half", "a number"),
        ("on", 3, "a string"),
        ("loud", "maybe", "true or false"),
        ("loud", 1, "true or false"),
        ("level", "hihg", "one of low, high Did you mean 'high'?"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_with_the_right_one(spec: Spec, key: str, given: Any, says: str) -> None:
    with pytest.raises(UsageError) as caught:
        spec.stage({key: given})
    assert says in str(caught.value)
    assert caught.value.code == "bad-value"
    assert "explain shout" in caught.value.hint


def test_an_option_that_no_one_has_gets_a_suggestion(spec: Spec) -> None:
    with pytest.raises(UsageError, match=r"has no parameter 'min-word'\. Did you mean 'min-words'\?"):
        spec.stage({"min-word": "4"})


def test_a_filter_with_a_memory_is_of_corpus_scope_and_gets_a_fresh_one() -> None:
    def forget_nothing(doc: Doc, *, seen: dict[str, int]) -> Iterator[Mark]:
        """Drop what came before."""
        if doc.text in seen:
            yield Edit(0, len(doc.text))
        seen[doc.text] = 1

    spec = describe("forget-nothing", forget_nothing, "a test")
    assert (spec.scope, dict(spec.options)) == ("corpus", {})
    one, two = spec.stage({}), spec.stage({})
    assert one.corpus
    assert list(one.function(Doc("a"))) == []
    assert list(one.function(Doc("a"))) == [Edit(0, 1)]
    assert list(two.function(Doc("a"))) == []


@pytest.mark.parametrize("name", FILTERS)
def test_every_name_in_the_table_is_a_filter(name: str) -> None:
    assert registry.spec(name).name == name
    assert registry.spec(name).origin == "newsclean"


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_has_a_summary_and_can_be_built(name: str) -> None:
    assert PRESET_SUMMARIES[name]
    names = [stage.name for stage in resolve([name]).stages]
    assert names == [name if isinstance(name, str) else name[0] for name in PRESETS[name]]


def test_a_pipeline_is_made_of_names_pairs_and_functions() -> None:
    pipeline = resolve(["repair-characters", ("normalize-paragraphs", {}), shout])
    assert [stage.name for stage in pipeline.stages] == ["repair-characters", "normalize-paragraphs", "shout"]
    assert pipeline.run(Doc("a b\u00a0c"))[0].text == "A B C"


@pytest.mark.parametrize(
    ("name", "guess"),
    [("strip-boilerplat", "strip-boilerplate"), ("dedup_captions", "dedup-captions"), ("title", "mark-title")],
)
def test_an_unknown_filter_gets_a_suggestion(name: str, guess: str) -> None:
    with pytest.raises(UsageError, match=f"no filter '{name}'. Did you mean '{guess}'") as caught:
        resolve([name])
    assert caught.value.code == "unknown-filter"


def test_a_far_word_gets_no_suggestion() -> None:
    assert did_you_mean("zzz", FILTERS) == ""


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
def entry_points(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Stand in for what other packages have installed."""
    points: list[Any] = []
    monkeypatch.setattr("importlib.metadata.entry_points", lambda *, group: [p for p in points if p.group == group])
    caches = (registry._entry_points, registry.spec)
    for cached in caches:
        cached.cache_clear()
    yield points
    for cached in caches:
        cached.cache_clear()


def point(name: str, package: str | None, load: Any = lambda: shout) -> Any:
    dist = SimpleNamespace(name=package) if package else None
    return SimpleNamespace(name=name, group="newsclean.filters", dist=dist, value="x:y", load=load)


def test_other_packages_add_filters_by_entry_point(entry_points: list[Any]) -> None:
    entry_points.append(point("shout", "loud-news"))
    assert registry.names() == [*FILTERS, "shout"]
    assert registry.spec("shout").origin == "loud-news"
    assert resolve(["shout"]).run(Doc("a b c"))[0].text == "A B C"


@pytest.mark.parametrize(
    ("points", "says"),
    [
        pytest.param([("mark-title", "loud-news")], "newsclean, one of loud-news", id="a built-in name"),
        pytest.param([("x", "one"), ("x", "two")], "one of one, one of two", id="two other packages"),
    ],
)
def test_two_filters_of_one_name_are_an_error_that_names_both(
    entry_points: list[Any], points: list[tuple[str, str]], says: str
) -> None:
    entry_points += [point(*each) for each in points]
    with pytest.raises(UsageError, match=says) as caught:
        registry.names()
    assert caught.value.code == "same-name"
    assert caught.value.hint.startswith("uninstall one of them, or ask the makers of ")


def test_a_filter_of_no_package_is_told_by_its_place(entry_points: list[Any]) -> None:
    entry_points.append(point("quiet", None))
    assert registry.spec("quiet").origin == "x:y"


def test_a_filter_that_cannot_be_loaded_is_told_with_the_way_out(entry_points: list[Any]) -> None:
    entry_points.append(point("quiet", "loud", load=lambda: 1 // 0))
    error = refused(registry.spec, "quiet")
    assert (
        error.message
        == "filter 'quiet' of loud cannot be loaded: ZeroDivisionError: integer division or modulo by zero"
    )
    assert (error.hint, error.code) == ("update or uninstall loud", "bad-filter")


def test_an_unknown_filter_is_told_with_where_all_are_listed() -> None:
    error = refused(registry.spec, "mark-titel")
    assert error.hint == "run 'newsclean filters'"
