"""Names to filters: signatures as schema, suggestions for typos, filters of other packages."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, Literal

import pytest

from newsclean import registry
from newsclean.doc import Doc, Edit, Mark
from newsclean.errors import UsageError
from newsclean.filters import FILTERS, PRESET_SUMMARIES, PRESETS
from newsclean.registry import Spec, describe, did_you_mean, resolve


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


def point(name: str, package: str) -> Any:
    return SimpleNamespace(
        name=name, group=registry.GROUP, dist=SimpleNamespace(name=package), value="x:y", load=lambda: shout
    )


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


def test_a_filter_that_cannot_be_imported_is_an_error_that_names_its_package(entry_points: list[Any]) -> None:
    def load() -> Any:
        raise ImportError("no module named 'loud'")

    broken = point("shout", "loud-news")
    broken.load = load
    entry_points.append(broken)
    with pytest.raises(UsageError, match="of loud-news cannot be loaded: ImportError") as caught:
        registry.spec("shout")
    assert caught.value.code == "bad-filter"
